//! A case as small as one with all kinds of items can be, on a pack that extends another.

use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::source::SourceTree;

/// Its files.
pub(crate) const FILES: &[(&str, &str)] = &[
    ("packs/base/pack.ron", r#"(format: 1, id: "base")"#),
    (
        "packs/base/vocabulary.ron",
        r#"(
powers: ["search", "care"], searches: ["search"],
statuses: ["cared-for"],
facts: ["victim", "citizen"],
consents: ["referral"],
languages: ["ausonian"],
indicators: ["fear", "no-papers"],
)"#,
    ),
    ("packs/base/topics.ron", r#"[(id: "papers"), (id: "referral", consent: "referral")]"#),
    (
        "packs/base/actions.ron",
        r#"[
(id: "give-water", target: PersonHere, takes: Seconds(20), anybody: true, effects: [Status(who: Target, is: "cared-for")]),
(id: "close", target: PersonKnown, takes: Seconds(20), powers: ["care"], with: [(id: "outcome", is: OneOf(["yes", "no"]))]),
(id: "refer", target: PersonKnown, takes: Seconds(20), powers: ["care"]),
]"#,
    ),
    (
        "packs/base/forms.ron",
        r#"[
(id: "note", takes: Seconds(30), fields: [(id: "seen", is: Clues), (id: "state", is: OneOf(["well", "ill"]))],
    checks: [Filled("seen"), Says(field: "state", word: "ill", fact: "victim")]),
]"#,
    ),
    ("packs/base/reactions.ron", r#"[(id: "helped", to: Acted(action: ["give-water"]), feel: [(Trust, 5)])]"#),
    ("packs/base/phrases.ron", r#"[(id: "ask-papers", act: AskOpen, topic: "papers", by: ["guard"])]"#),
    ("packs/land/pack.ron", r#"(format: 1, id: "land", extends: "base", valid_from: "2026-07-16")"#),
    (
        "packs/land/functions.ron",
        r#"[
(id: "guard", by: Role("officer")),
(id: "nurse", by: Role("nurse")),
]"#,
    ),
    (
        "packs/land/roles.ron",
        r#"[(id: "officer", agency: "police", powers: ["search"]), (id: "nurse", agency: "clinic", powers: ["care"])]"#,
    ),
    ("packs/land/sources.ron", r#"[(id: "act", status: Verified)]"#),
    (
        "packs/land/timers.ron",
        r#"[(id: "soon", limit: Minutes(5), source: (instrument: "act", at: "1", status: Verified))]"#,
    ),
    (
        "packs/land/indicator-sets.ron",
        r#"[(id: "list", members: [("fear", Plain), ("no-papers", Plain)], concludes: AnySeveral(several: 1, significant: 1),
source: (instrument: "act", at: "1", status: Verified))]"#,
    ),
    ("packs/land/signs.ron", r#"[(id: "victim", by: Set("list"))]"#),
    (
        "packs/land/duties.ron",
        r#"[
(id: "D-1", class: HL, objective: "O1", functions: ["nurse"], due_if: Fact("victim"), act: Acted(action: ["give-water"]),
    after: FirstCue(Set("list")), within: "soon", source: (instrument: "act", at: "2", status: Verified)),
(id: "D-2", class: G, objective: "O1", functions: ["guard"], scope: Session, act: Said(act: [AskOpen], topic: ["papers"]),
    after: Start, source: (instrument: "act", at: "3", status: Verified)),
]"#,
    ),
    (
        "packs/land/procedure.ron",
        r#"[
(scope: Subject, tree: Sequence([Duty("D-1")])),
(scope: Session, tree: Duty("D-2")),
]"#,
    ),
    (
        "packs/land/rules.ron",
        r#"[(id: "X-1", class: XL, objective: "O1", says: Never(of: Said(act: [AskOpen], topic: ["papers"]), when: Private), source: (instrument: "act", at: "4", status: Verified))]"#,
    ),
    ("packs/land/objectives.ron", r#"[(id: "O1", goal: Status(who: Subject, is: "cared-for"))]"#),
    (
        "packs/land/responders.ron",
        r#"[
(id: "noted", function: "nurse", takes: [Referral], form: "note", needs: [(is: About, reason: "nobody-named"),
    (is: Form(form: "note", quality: 500), reason: "incomplete")],
    after: "soon", answers: Granted, does: "refer", source: (instrument: "act", at: "1", status: Verified)),
(id: "receipt", function: "nurse", takes: [Referral], after: "soon", answers: Acknowledged,
    source: (instrument: "act", at: "1", status: Verified)),
]"#,
    ),
    ("packs/land/contacts.ron", r#"[(id: "desk", function: "guard", reach: "ext. 12")]"#),
    (
        "tiny/case.ron",
        r#"(
format: 1, id: "tiny", pack: "land", start: "2026-09-14T05:40:00Z", language: "ausonian",
objectives: ["O1"], content_notes: ["fear"], flags: ["searched"],
)"#,
    ),
    (
        "tiny/scenes.ron",
        r#"[
(id: "quay", start: "2026-09-14T05:40:00Z", length: Minutes(20)),
(id: "night", start: "2026-09-14T18:00:00Z", rate: (4, 1), length: Minutes(20), until: Flag("searched")),
]"#,
    ),
    (
        "tiny/seats.ron",
        r#"[
(id: "police", persons: ["guard"], kind: Agency),
(id: "clinic", persons: ["nurse"], kind: Agency),
(id: "guests", persons: ["lia", "tom", "ugo"], kind: Subject),
]"#,
    ),
    (
        "tiny/places.ron",
        r#"[
(id: "quay", ways: [("tent", Seconds(20))], holds: 20),
(id: "tent", ways: [("quay", Seconds(20))], holds: 8),
]"#,
    ),
    (
        "tiny/cast.ron",
        r#"[
(id: "guard", function: "guard", place: "quay", speaks: ["ausonian"], body: (sex: Male, age: 40, from: "ausonia")),
(id: "nurse", function: "nurse", place: "tent", speaks: ["ausonian"], body: (sex: Female, age: 30, from: "ausonia")),
(id: "lia", place: "quay", speaks: ["ausonian"], body: (sex: Female, age: 20, from: "ausonia"), knows: ["story"],
    subject: (is: Victim, facts: ["victim"], recognised_by: ["shakes", "bag-full", "letter-says"])),
(id: "tom", place: "quay", speaks: ["ausonian"], body: (sex: Male, age: 20, from: "orsan"), subject: (is: Decoy)),
(id: "ugo", place: "quay", speaks: ["ausonian"], body: (sex: Male, age: 50, from: "orsan"), subject: (is: Decoy),
    agenda: [(id: "thirst", when: Not(Flag("searched")), does: Say(what: "lia-tells", to: "guard"))]),
]"#,
    ),
    (
        "tiny/things.ron",
        r#"[
(id: "bag", at: On("lia")),
(id: "purse", at: In("bag")),
]"#,
    ),
    (
        "tiny/documents.ron",
        r#"[
(id: "letter", holder: "lia", clues: ["letter-says"], about: "lia"),
]"#,
    ),
    (
        "tiny/clues.ron",
        r#"[
(id: "shakes", about: "lia", shows: ["fear"], class: CaseContent, learn: [Look(at: Person("lia"))]),
(id: "bag-full", about: "lia", class: CaseContent, learn: [Search(at: Thing("bag"), functions: ["guard"])]),
(id: "letter-says", about: "lia", class: CaseContent, learn: [Read(document: "letter")]),
(id: "story", about: "lia", class: CaseContent, learn: [Tell(by: "lia", topic: "papers", gate: All([Private, Mind(meter: Trust, toward: Actor, at_least: 40)]))]),
(id: "cough", about: "tom", class: Health, learn: [Find(action: "close", functions: ["nurse"])]),
]"#,
    ),
    (
        "tiny/sentences.ron",
        r#"[
(id: "lia-tells", by: "lia", act: Tell, topic: "papers", tells: ["story"]),
]"#,
    ),
    (
        "tiny/events.ron",
        r#"[
(id: "wind", scene: "quay", when: After(Minutes(2)), effects: [Sense(at: "quay", text: "wind"), Fire("shout")]),
(id: "shout", scene: "quay", when: OnCall, effects: [Flag(flag: "searched"), Feel(who: Person("lia"), meter: Fear, by: 5)]),
]"#,
    ),
    ("tiny/resources.ron", r#"[(id: "beds", room: 2, at: "tent", makes: "cared-for")]"#),
    ("tiny/endings.ron", r#"[(id: "over", when: Flag("searched"))]"#),
    (
        "tiny/walkthroughs/poor.ron",
        r#"(format: 1, id: "poor", tracks: [
(id: "first", scene: "quay", steps: [
    (id: "ask", by: "guard", does: Say(what: "ask-papers", to: "lia")),
    (id: "tell", by: "lia", after: "ask", does: Say(what: "lia-tells", to: "guard")),
]),
(id: "care", scene: "quay", after: "tell", steps: [
    (id: "fill", by: "nurse", does: Fill(form: "note", about: "lia", as: "the-note", fields: {"seen": Clues(["shakes"]), "state": Word("ill")})),
    (by: "nurse", does: Act(action: "close", on: Person("tom"), with: {"outcome": "yes"})),
]),
])"#,
    ),
    (
        "tiny/walkthroughs/good.ron",
        r#"(format: 1, id: "good", extends: "poor", edits: [
Drop("fill"),
InsertBefore(step: "ask", steps: [(id: "walk", by: "guard", does: Go("tent"))]),
InsertAfter(step: "tell", steps: [(id: "water", by: "nurse", does: Act(action: "give-water", on: Person("lia")))]),
Replace(step: "walk", by: [(id: "look", by: "guard", does: Look(Person("lia")))]),
])"#,
    ),
];

/// A tree of files.
pub(crate) fn tree<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> SourceTree {
    let (mut tree, mut problems) = (SourceTree::new(), Diagnostics::new());
    for (path, text) in files {
        assert!(tree.insert(path, text.as_bytes(), &mut problems), "{path}: {problems:?}");
    }
    tree
}

/// The tiny case with one text in one file replaced, or a file added or, with an empty text, left out.
pub(crate) fn changed(path: &str, from: &str, to: &str) -> SourceTree {
    let mut files: Vec<(&str, String)> = FILES.iter().map(|(path, text)| (*path, (*text).to_owned())).collect();
    match files.iter().position(|file| file.0 == path) {
        None => files.push((path, to.to_owned())),
        Some(place) if from.is_empty() && to.is_empty() => {
            files.remove(place);
        }
        Some(place) if from.is_empty() => files[place].1 = to.to_owned(),
        Some(place) => {
            assert!(files[place].1.contains(from), "{path} has no {from}");
            files[place].1 = files[place].1.replacen(from, to, 1);
        }
    }
    tree(files.iter().map(|(path, text)| (*path, text.as_str())))
}
