//! What the kernel promises, each promise in a small scene of the border case: given a session at a moment, when somebody
//! asks for something, then these events, this refusal, this view. Through the public API alone.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_acceptance::table::{CASE, Table, clue, events, given, learners, person, refusal, refused, thing, timers};

use tavolo_scenario::ids::{PersonId, SeatId};
use tavolo_scenario::model::common::InfoClass;
use tavolo_scenario::model::condition::{Condition, ConsentIs};
use tavolo_seat::{Answered, Certainty, FieldValue, Handle, How, Intent, Percept, Refusal, Scope as Alone};
use tavolo_session::{Cause, Deed, Entity, Entry, Event, Frame, Holder, Object, Scope, Session, holds};

const SECOND: i64 = 1_000;
const MINUTE: i64 = 60_000;

// ---- Asking ----

#[test]
fn a_busy_person_is_refused() {
    let mut table = given("landing");
    assert_eq!(refusal(&table.say("ines", "who-i-am", "lioma")), None);
    table.wait(10 * SECOND - 1);
    assert_eq!(refusal(&table.look("ines", &person("lioma"))), Some(Refusal::Busy));
    table.wait(1);
    assert_eq!(refusal(&table.look("ines", &person("lioma"))), None);
}

#[test]
fn what_is_not_perceived_cannot_be_named() {
    let mut table = given("landing");
    assert_eq!(table.knows_of("ines", &person("gaspo")), None, "on the boat's deck");
    let told_of = Intent::Look { by: table.h("ines", &person("ines")), at: table.h("ines", &person("teo")) };
    assert_eq!(refusal(&table.asks("ines", &told_of)), Some(Refusal::NotPerceived), "a sentence of hers speaks of him");
    let nobody = Intent::Look { by: table.h("ines", &person("ines")), at: Handle(9_999) };
    assert_eq!(refusal(&table.asks("ines", &nobody)), Some(Refusal::NotPerceived));
    let not_mine = Intent::Leave { by: table.h("ines", &person("lioma")) };
    assert_eq!(refusal(&table.asks("ines", &not_mine)), Some(Refusal::NotYourPerson));
    assert_eq!(refusal(&table.say("ines", "who-i-am", "thessa")), Some(Refusal::NotHere), "known, and elsewhere");
}

#[test]
fn a_refusal_keeps_verb_target_and_reason() {
    let mut table = given("landing");
    let searched = table.search("mirta", &thing("belt-bag"));
    assert_eq!(searched.outcome, refused("search", "belt-bag", Refusal::NoPower));
}

#[test]
fn a_refusal_by_the_view_keeps_its_target() {
    let mut table = given("landing");
    assert_eq!(table.say("ines", "who-i-am", "thessa").outcome, refused("say", "thessa", Refusal::NotHere));
    table.say("ines", "who-i-am", "lioma");
    assert_eq!(table.look("ines", &person("lioma")).outcome, refused("look", "lioma", Refusal::Busy));
}

#[test]
fn a_refusal_changes_nothing_and_nobody_perceives_it() {
    let mut table = given("landing");
    let views = |table: &Table| CASE.case.seats.iter().map(|s| table.session.view(&s.id).cloned()).collect::<Vec<_>>();
    drop(table.session.frames());
    let before = views(&table);
    assert!(refusal(&table.search("mirta", &thing("belt-bag"))).is_some());
    assert!(refusal(&table.say("ines", "who-i-am", "thessa")).is_some());
    assert_eq!((views(&table), table.session.frames()), (before, vec![]));
}

// ---- Talk ----

#[test]
fn speech_in_a_language_not_understood_gives_no_words_and_no_act() {
    let mut table = given("landing");
    table.say("zorine", "zorine-we-are-family", "lioma");
    let heard = table.last_heard("ines");
    assert_eq!((&heard.words, &heard.act, &heard.topic), (&None, &None, &None));
    assert_eq!(heard.language, "language-liskan");
    let heard = table.last_heard("hanne");
    assert_eq!(heard.words.as_deref(), Some("sentence-zorine-we-are-family"));
    assert_eq!((heard.act.as_deref(), heard.topic.as_deref()), (Some("Tell"), Some("family")));
}

#[test]
fn an_interpreter_gets_the_words_and_the_listener_only_after_rendering() {
    let mut table = given("landing");
    table.say_by_way_of("ines", "how-do-you-feel", "lioma", Some("hanne"));
    assert_eq!(table.last_heard("hanne").words.as_deref(), Some("phrase-how-do-you-feel"));
    assert_eq!(table.last_heard("lioma").words, None);
    let rendered = table.render("hanne", true);
    assert!(matches!(rendered.events()[0], Event::Rendered { faithful: true, ends_ms: 2_000, .. }), "as long again");
    assert_eq!(table.last_heard("lioma").words.as_deref(), Some("phrase-how-do-you-feel"));
    let me = table.h("hanne", &person("hanne"));
    assert!(table.view("hanne").own[&me].to_render.is_empty());
}

#[test]
fn an_unfaithful_rendering_passes_no_clue() {
    for faithful in [true, false] {
        let mut table = given("tents");
        let told = table.say_by_way_of("lioma", "lioma-cut-hair", "ines", Some("hanne"));
        assert_eq!(learners(&[told], "lioma-salon"), BTreeSet::from(["hanne", "phone-interpreter"]));
        let rendered = table.render("hanne", faithful);
        assert_eq!(learners(std::slice::from_ref(&rendered), "lioma-salon").contains("ines"), faithful);
        assert_eq!(table.note("ines", "lioma-salon").is_some(), faithful);
        let words = table.last_heard("ines").words.as_deref();
        assert_eq!(words, Some(if faithful { "sentence-lioma-cut-hair" } else { "words-rendered-otherwise" }));
    }
}

#[test]
fn an_unfaithful_rendering_introduces_nobody() {
    let mut table = given("tents");
    table.say_by_way_of("ines", "who-i-am", "lioma", Some("hanne"));
    table.render("hanne", false);
    assert_eq!(table.seen("lioma", "ines").expect("in sight").name, None);
}

#[test]
fn who_does_not_understand_cannot_render() {
    let mut table = given("landing");
    // Mirta has no word of Liskan.
    table.say_by_way_of("lioma", "lioma-cut-hair", "ines", Some("mirta"));
    assert_eq!(table.last_heard("mirta").words, None);
    let me = table.h("mirta", &person("mirta"));
    if let Some(utterance) = table.view("mirta").own[&me].to_render.first().copied() {
        table.asks("mirta", &Intent::Render { by: me, utterance, faithful: true });
    }
    assert_eq!(table.last_heard("ines").words, None);
    assert!(!learners(&table.entries, "lioma-salon").contains("ines"));
}

#[test]
fn consent_that_nobody_asked_understands_is_none() {
    let mut table = given("landing");
    // Whom Lioma answers shares no language with the one who is to render it.
    table.say_by_way_of("lioma", "lioma-house-with-doors", "edua", Some("hanne"));
    table.render("hanne", true);
    assert_eq!(table.session.state().consent(&"lioma".into(), &"referral".into()), ConsentIs::Open);
}

#[test]
fn an_interpreter_who_went_away_is_not_heard() {
    let mut table = given("landing");
    table.say_by_way_of("ines", "how-do-you-feel", "lioma", Some("hanne"));
    table.go("hanne", "medical-tent");
    table.wait(30 * SECOND);
    let me = table.h("hanne", &person("hanne"));
    let waiting = table.view("hanne").own[&me].to_render.first().copied();
    if let Some(utterance) = waiting {
        table.asks("hanne", &Intent::Render { by: me, utterance, faithful: true });
    }
    assert_eq!(table.last_heard("lioma").words, None);
}

#[test]
fn telling_a_clue_teaches_all_in_earshot_who_understand_and_nobody_else() {
    let mut table = given("private-talks");
    let state = table.session.state();
    let earshot = ["registration-hall", "courtyard"];
    let expected: BTreeSet<String> = state
        .persons
        .iter()
        .filter(|(id, p)| p.present && earshot.contains(&p.place.as_str()) && id.as_str() != "aurin")
        .filter(|(id, _)| CASE.case.cast[*id].speaks.contains(&"ausonian".into()))
        .filter(|(_, p)| !p.knows.contains_key(&"boat-list-43".into()))
        .map(|(id, _)| id.to_string())
        .collect();
    assert!(expected.contains("bruna"), "the courtyard hears the hall");
    let told = [table.say("aurin", "aurin-forty-three", "pavo")];
    let learnt = learners(&told, "boat-list-43");
    assert_eq!(learnt, expected.iter().map(String::as_str).collect());
    assert!(!learnt.contains("obessa"), "in the hall, and without the language");
    assert!(!learnt.contains("samu"), "with the language, and behind a door");
    let note = table.note("bruna", "boat-list-43").expect("a note");
    assert_eq!((note.how, note.from), (How::Told, table.knows_of("bruna", &person("aurin"))));
}

#[test]
fn a_colleague_who_said_to_know_somebody_overhears_as_a_stranger_does() {
    let mut table = given("private-talks");
    for place in ["courtyard", "medical-tent"] {
        assert_eq!(refusal(&table.go("dov", place)), None);
        table.wait(MINUTE);
    }
    let overheard = |table: &Table| {
        let scope = Alone { me: table.knows_of("ines", &person("ines")), ..Alone::default() };
        let scope = Alone { target: table.knows_of("ines", &person("caleo")), ..scope };
        tavolo_seat::holds(table.view("ines"), &tavolo_seat::Condition::Overheard, &scope)
    };
    let before = overheard(&table);
    let dov = table.h("dov", &person("dov"));
    let declares = Intent::Say {
        by: dov,
        to: table.h("dov", &person("ines")),
        sentence: None,
        phrase: Some("known-to-me".into()),
        via: None,
        about: Some(table.h("dov", &person("caleo"))),
        words: None,
        aloud: false,
    };
    assert_eq!(refusal(&table.asks("dov", &declares)), None);
    assert_eq!([before, overheard(&table)], [Certainty::No, Certainty::Unknown]);
}

#[test]
fn what_is_told_the_moment_one_asks_was_not_yet_known() {
    let asked_after = |ms: i64| {
        let mut table = given("landing");
        table.say("ilvo", "ilvo-uncle-nights", "dov");
        table.wait(ms);
        let asked = table.say("dov", "who-belongs-to-you", "ilvo");
        let ilvo = "ilvo".into();
        let known = |event| {
            let scope = Scope::of(table.session.state(), event, Some(&ilvo));
            holds(&CASE, table.session.state(), &Condition::TopicKnown, &scope)
        };
        assert_eq!(refusal(&asked), None);
        let mut said = asked.events().iter().filter(|event| matches!(event, Event::Said { .. }));
        said.next().map(known)
    };
    assert_eq!([asked_after(0), asked_after(2 * SECOND)], [Some(false), Some(true)]);
}

#[test]
fn names_are_known_only_after_an_introduction() {
    let mut table = given("landing");
    let name = |table: &Table, by: &str| table.seen(by, "aurin").expect("in sight").name.clone();
    assert_eq!(name(&table, "irva"), None);
    assert_eq!(name(&table, "ines").as_deref(), Some("person-aurin"), "colleagues know each other");
    table.say("aurin", "who-i-am", "irva");
    assert_eq!(name(&table, "irva").as_deref(), Some("person-aurin"));
    assert_eq!(name(&table, "yannu").as_deref(), Some("person-aurin"), "who overhears and understands");
    assert_eq!(name(&table, "rinu"), None, "who understands nothing of it");
}

// ---- Seeing ----

#[test]
fn a_close_look_teaches_what_plain_sight_only_offered() {
    let mut table = given("landing");
    let offered = |e: &Event| matches!(e, Event::CueAvailable { person, clue } if person.as_str() == "ines" && clue.as_str() == "lioma-holds-belly");
    assert!(events(&table.entries).any(offered));
    assert!(table.note("ines", "lioma-holds-belly").is_none());
    assert_eq!(table.knows_of("ines", &clue("lioma-holds-belly")), None, "what is only offered is not perceived");
    table.look("ines", &person("lioma"));
    assert!(table.note("ines", "lioma-holds-belly").is_none(), "a look takes its time");
    let looked = table.wait(3 * SECOND);
    assert_eq!(learners(&looked, "lioma-holds-belly"), BTreeSet::from(["ines"]));
    assert_eq!(table.note("ines", "lioma-holds-belly").expect("a note").how, How::Looked);
}

#[test]
fn looking_without_the_function_teaches_nothing() {
    let mut table = given("landing");
    table.look("mirta", &person("lioma"));
    let looked = table.wait(3 * SECOND);
    assert!(events(&looked).any(|e| matches!(e, Event::Looked { .. })));
    assert!(!events(&looked).any(|e| matches!(e, Event::Learned { .. } | Event::CueAvailable { .. })));
}

#[test]
fn searching_needs_the_power() {
    let mut table = given("landing");
    assert_eq!(refusal(&table.search("mirta", &thing("belt-bag"))), Some(Refusal::NoPower));
    assert_eq!(refusal(&table.search("aurin", &thing("belt-bag"))), None);
    let searched = table.wait(15 * SECOND);
    assert_eq!(learners(&searched, "zorine-two-passports"), BTreeSet::from(["aurin"]));
    let found = |e: &Event| matches!(e, Event::Given { what: Object::Thing(thing), to, .. } if thing.as_str() == "passport-lioma" && to.as_str() == "aurin");
    assert!(events(&searched).any(found), "what is inside comes into the searcher's hands");
}

// ---- Going ----

#[test]
fn walking_takes_the_ways_time_and_there_is_no_way_to_a_place_not_adjacent() {
    let mut table = given("landing");
    table.go("ines", "medical-tent");
    table.wait(30 * SECOND - 1);
    assert_eq!(table.place("ines"), "pier-3");
    table.wait(1);
    assert_eq!(table.place("ines"), "medical-tent");
    assert!(!table.seen("ines", "lioma").expect("seen before").in_sight);
    assert_eq!(refusal(&table.go("ines", "boat-deck")), Some(Refusal::NoWay), "known from the pier, and not next door");
    // Whoever works here knows the site; whoever arrives does not.
    assert!(table.knows_of("ines", &Entity::Place("annex".into())).is_some());
    assert_eq!(table.knows_of("irva", &Entity::Place("annex".into())), None);
}

#[test]
fn a_shut_place_is_found_out_on_arrival() {
    let mut table = given("day-three");
    assert_eq!(refusal(&table.go("dov", "talk-room-2")), None);
    let arrived = table.wait(10 * SECOND);
    assert!(events(&arrived).any(|e| matches!(e, Event::BrokenOff { by } if by.as_str() == "dov")));
    assert_eq!(table.place("dov"), "courtyard");
    assert_eq!(refusal(&table.look("dov", &person("teo"))), None, "and is free again");
}

#[test]
fn a_full_place_is_found_out_on_arrival() {
    let mut table = given("private-talks");
    // Three sit in the room, two more have room; who comes last by name stands outside.
    for who in ["teo", "elvi", "bruna"] {
        assert_eq!(refusal(&table.go(who, "talk-room-1")), None);
    }
    let arrived = table.wait(20 * SECOND);
    let done: Vec<&str> = timers(&arrived).into_iter().filter(|t| t.starts_with("done")).collect();
    assert_eq!(done, ["done bruna", "done elvi", "done teo"]);
    assert_eq!(["bruna", "elvi", "teo"].map(|p| table.place(p)), ["talk-room-1", "talk-room-1", "courtyard"]);
}

// ---- Consent, minds, gates ----

#[test]
fn consent_is_given_by_the_person_and_perceived_by_who_hears() {
    let mut table = given("tents");
    let mut asked = table.say_by_way_of("ines", "consent-referral", "lioma", Some("hanne"));
    assert!(!asked.events().iter().any(|e| matches!(e, Event::Consented { .. })), "asking gives nothing");
    table.wait(10 * SECOND);
    table.render("hanne", true);
    table.wait(10 * SECOND);
    asked = table.say_by_way_of("lioma", "lioma-house-with-doors", "ines", Some("hanne"));
    assert!(!asked.events().iter().any(|e| matches!(e, Event::Consented { .. })), "nobody asked has heard it yet");
    let rendered = table.render("hanne", true);
    let given = Event::Consented {
        person: "lioma".into(),
        to: "referral".into(),
        is: ConsentIs::Given,
        asked_by: Some("ines".into()),
    };
    assert!(rendered.events().contains(&given));
    assert_eq!(table.session.state().consent(&"lioma".into(), &"referral".into()), ConsentIs::Given);
    for (who, heard) in [("ines", Some(true)), ("hanne", Some(true)), ("aurin", None), ("teo", None)] {
        let consent = table.seen(who, "lioma").and_then(|p| p.consents.get("referral").copied());
        assert_eq!(consent, heard, "{who}");
    }
}

#[test]
fn nobody_consents_for_another_by_speaking_of_them() {
    let mut table = given("landing");
    let intent = Intent::Say {
        by: table.h("caleo", &person("caleo")),
        to: table.h("caleo", &person("pavo")),
        sentence: Some(table.h("caleo", &Entity::Sentence("caleo-to-body-yes".into()))),
        phrase: None,
        via: None,
        about: Some(table.h("caleo", &person("lioma"))),
        words: None,
        aloud: false,
    };
    table.asks("caleo", &intent);
    assert_eq!(table.session.state().consent(&"lioma".into(), &"referral".into()), ConsentIs::Open);
}

#[test]
fn consent_in_a_language_not_understood_is_not_perceived() {
    let mut table = given("landing");
    table.say("lioma", "lioma-house-with-doors", "hanne");
    assert_eq!(table.seen("hanne", "lioma").expect("in sight").consents.get("referral"), Some(&true));
    assert_eq!(table.last_heard("ines").words, None);
    assert_eq!(table.seen("ines", "lioma").expect("in sight").consents.get("referral"), None);
}

#[test]
fn gates_tell_the_role_player_what_may_be_told_now() {
    let gated = |entry: &Entry| {
        entry.events().iter().find_map(|e| match e {
            Event::Gated { person, open, shut, .. } => Some((person.to_string(), open.clone(), *shut)),
            _ => None,
        })
    };
    // On the pier the controller hears; in the tent she does not.
    for (scene, open) in [("landing", false), ("tents", true)] {
        let mut table = given(scene);
        let asked = table.say_by_way_of("ines", "how-do-you-feel", "lioma", Some("hanne"));
        assert_eq!(gated(&asked), None, "{scene}: not understood yet");
        let rendered = table.render("hanne", true);
        let expected = if open { (vec!["lioma-belly-pain".into()], 0) } else { (vec![], 1) };
        assert_eq!(gated(&rendered), Some(("lioma".to_owned(), expected.0, expected.1)), "{scene}");
        let me = table.h("lioma", &person("lioma"));
        let clue = table.h("lioma", &clue("lioma-belly-pain"));
        assert_eq!(table.view("lioma").own[&me].open.contains(&clue), open, "{scene}");
        assert!(table.view("ines").own.values().all(|o| o.open.is_empty()), "{scene}: the asker is not told");
    }
}

#[test]
fn meters_move_by_reactions_and_leaving_is_only_announced() {
    let mut table = given("landing");
    let mind = |table: &Table| table.session.state().persons[&PersonId::from("lioma")].mind.clone();
    let trust = |table: &Table| mind(table).trust_in[&"first-contact-authority".into()];
    let (fear, fatigue, before) = (mind(&table).fear, mind(&table).fatigue, trust(&table));
    let first = table.say("aurin", "sign-here", "lioma");
    assert_eq!((mind(&table).fear, mind(&table).fatigue, trust(&table)), (fear + 5, fatigue + 4, before - 6));
    assert!(!first.events().iter().any(|e| matches!(e, Event::LeaveDue { .. })));
    table.wait(5 * SECOND);
    let second = table.say("aurin", "sign-here", "lioma");
    assert!(second.events().iter().any(|e| matches!(e, Event::LeaveDue { person } if person.as_str() == "lioma")));
    let me = table.h("lioma", &person("lioma"));
    assert!(table.view("lioma").own[&me].leave_due);
    table.wait(MINUTE);
    assert!(table.session.state().persons[&PersonId::from("lioma")].present, "only the holder leaves");
    assert!(!events(&table.entries).any(|e| matches!(e, Event::Left { .. })));
    assert_eq!(refusal(&table.asks("lioma", &Intent::Leave { by: me })), None);
    assert!(!table.session.state().persons[&PersonId::from("lioma")].present);
}

// ---- Paper ----

fn sent(entry: &Entry) -> (u32, &[InfoClass]) {
    let found = entry.events().iter().find_map(|e| match e {
        Event::Sent { dispatch, classes, .. } => Some((*dispatch, &classes[..])),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("nothing was sent: {entry:?}"))
}

#[test]
fn classes_of_a_dispatch_are_computed_from_its_content() {
    let mut table = given("landing");
    for (by, clues, classes) in [
        ("thessa", &["tow-crew-saw-two-at-wheel"][..], &[InfoClass::InvestigationSecret][..]),
        ("ines", &["triage-count"], &[InfoClass::Health]),
        ("samu", &["indicator-card"], &[InfoClass::Public]),
        ("mirta", &[], &[]),
    ] {
        assert_eq!(sent(&table.send(by, "Message", "aurin", None, clues, false)).1, classes, "{by}");
    }
}

#[test]
fn a_minimal_alert_teaches_no_clue() {
    let mut table = given("landing");
    table.look("ines", &person("lioma"));
    table.wait(3 * SECOND);
    let alert = table.send("ines", "Alert", "aurin", Some("lioma"), &["lioma-holds-belly"], true);
    let dispatch = Entity::Dispatch(sent(&alert).0);
    let read = table.read("aurin", &dispatch);
    assert_eq!(refusal(&read), None);
    assert!(learners(&table.entries, "lioma-holds-belly").contains("ines"));
    assert!(!learners(&table.entries, "lioma-holds-belly").contains("aurin"));
    assert_eq!(table.knows_of("aurin", &clue("lioma-holds-belly")), None);
    let seen = &table.view("aurin").dispatches[&table.h("aurin", &dispatch)];
    assert_eq!(seen.minimal, Some(true), "that there is a sign, and about whom");
    assert_eq!(seen.about, table.knows_of("aurin", &person("lioma")));
}

#[test]
fn a_dispatch_is_known_only_when_read() {
    let mut table = given("landing");
    let message = table.send("ines", "Message", "aurin", None, &["triage-count"], false);
    let dispatch = Entity::Dispatch(sent(&message).0);
    assert_eq!(learners(&[message], "triage-count"), BTreeSet::new());
    assert_eq!(refusal(&table.read("aurin", &dispatch)), None);
    assert_eq!(learners(&table.entries, "triage-count"), BTreeSet::from(["aurin"]));
    assert_eq!(table.knows_of("pavo", &dispatch), None, "who is not addressed does not know that there is one");
}

#[test]
fn a_dispatch_is_answered_by_its_addressee_alone() {
    let mut table = given("landing");
    let request = table.send("bruna", "Request", "ludo", None, &[], false);
    let dispatch = Entity::Dispatch(sent(&request).0);
    let (by, number) = (table.h("ludo", &person("ludo")), table.h("ludo", &dispatch));
    let answer = |by, dispatch| Intent::Answer { by, dispatch, is: Answered::Granted, clues: vec![], reason: None };
    let own = answer(table.h("bruna", &person("bruna")), table.h("bruna", &dispatch));
    table.wait(8 * SECOND);
    assert_eq!(refusal(&table.asks("bruna", &own)), Some(Refusal::NotPerceived));
    assert_eq!(refusal(&table.asks("ludo", &answer(by, number))), None);
    let seen = &table.view("bruna").dispatches[&table.h("bruna", &dispatch)];
    assert_eq!(seen.answers, [(table.h("bruna", &person("ludo")), Answered::Granted)]);
}

#[test]
fn a_form_is_done_after_its_time_and_its_quality_is_the_share_of_checks() {
    let mut table = given("landing");
    table.look("ines", &person("lioma"));
    table.wait(3 * SECOND);
    let seen = FieldValue::Clues(vec![table.h("ines", &clue("lioma-holds-belly"))]);
    let fields = [("indicators".into(), seen), ("learnt".into(), FieldValue::Word("seen".into()))];
    let intent = Intent::Fill {
        by: table.h("ines", &person("ines")),
        form: "indicator-log".into(),
        about: Some(table.h("ines", &person("lioma"))),
        fields: fields.into(),
    };
    assert_eq!(refusal(&table.asks("ines", &intent)), None);
    assert!(!events(&table.wait(MINUTE - 1)).any(|e| matches!(e, Event::Filled { .. })));
    let done = table.wait(1);
    let quality = events(&done).find_map(|e| match e {
        Event::Filled { quality, .. } => Some(*quality),
        _ => None,
    });
    assert_eq!(quality, Some(750), "three checks of four");
    let document = table.session.state().documents.values().find(|d| d.form.is_some()).expect("the form");
    assert_eq!((document.quality, document.clues.len()), (750, 1));
    assert!(document.classes.contains(&InfoClass::Health), "of the clue in it");
    assert!(table.seen("ines", "lioma").expect("in sight").status.contains("pre-identified"));
}

#[test]
fn a_form_filled_elsewhere_is_not_seen_on_the_person() {
    let mut table = given("landing");
    table.go("ines", "medical-tent");
    table.wait(30 * SECOND);
    let intent = Intent::Fill {
        by: table.h("ines", &person("ines")),
        form: "indicator-log".into(),
        about: Some(table.h("ines", &person("lioma"))),
        fields: BTreeMap::new(),
    };
    assert_eq!(refusal(&table.asks("ines", &intent)), None);
    table.wait(MINUTE);
    assert!(table.seen("ines", "lioma").expect("seen before").status.contains("pre-identified"));
    for who in ["mirta", "zorine"] {
        assert!(!table.seen(who, "lioma").expect("in sight").status.contains("pre-identified"), "{who}");
    }
    assert!(table.seen("lioma", "lioma").is_none_or(|p| !p.status.contains("pre-identified")), "nor by herself");
}

#[test]
fn what_needs_the_person_is_not_done_for_somebody_who_is_gone_and_whoever_tries_finds_out() {
    let mut table = given("landing");
    table.go("ines", "medical-tent");
    table.wait(30 * SECOND);
    let leave = Intent::Leave { by: table.h("lioma", &person("lioma")) };
    let left = table.asks("lioma", &leave);
    assert!(matches!(left.events(), [Event::StatusChanged { .. }, Event::Left { .. }, ..]), "{:?}", left.events());
    let fill = |table: &Table, who: &str, form: &str| Intent::Fill {
        by: table.h(who, &person(who)),
        form: form.into(),
        about: Some(table.h(who, &person("lioma"))),
        fields: BTreeMap::new(),
    };
    // Who saw her go is told so at once; who did not tries, and knows then.
    let intent = fill(&table, "mirta", "vulnerability-checklist");
    assert_eq!(refusal(&table.asks("mirta", &intent)), Some(Refusal::Gone));
    table.wait(90 * SECOND);
    let intent = fill(&table, "ines", "vulnerability-checklist");
    assert_eq!(refusal(&table.asks("ines", &intent)), None);
    let found =
        |e: &Event| matches!(e, Event::FoundGone { by, person } if by.as_str() == "ines" && person.as_str() == "lioma");
    assert!(events(&table.wait(2 * MINUTE)).any(found));
    assert_eq!(refusal(&table.asks("ines", &intent)), Some(Refusal::Gone));
    // What was seen can still be written down.
    let intent = fill(&table, "mirta", "indicator-log");
    assert_eq!(refusal(&table.asks("mirta", &intent)), None);
    table.wait(2 * MINUTE);
    assert!(
        events(&table.entries).any(|e| matches!(e, Event::Filled { form, .. } if form.as_str() == "indicator-log"))
    );
    let checklist = |e: &Event| matches!(e, Event::Filled { form, .. } if form.as_str() == "vulnerability-checklist");
    assert!(!events(&table.entries).any(checklist));
}

// ---- Time ----

#[test]
fn who_speaks_by_the_events_list_is_not_free_before_a_deed_is_done() {
    let mut table = given("landing");
    table.wait(295 * SECOND);
    assert_eq!(refusal(&table.go("ex-sea-liaison", "boat-deck")), None);
    table.wait(16 * SECOND);
    let busy = table.look("ex-sea-liaison", &person("aurin"));
    assert_eq!(refusal(&busy), Some(Refusal::Busy), "spoke from 300 to 310, walks from 295 to 315");
}

#[test]
fn bookings_are_taken_only_in_the_booking_phase_and_carried_out_in_story_order_in_the_cut() {
    let mut table = given("evening-beds");
    let story = table.session.state().story_ms;
    let (first, later, last) = (story + 60 * MINUTE, story + 120 * MINUTE, story + 180 * MINUTE);
    let early = table.book("ludo", "convene-conference", None, None, later);
    assert_eq!(refusal(&early), Some(Refusal::OnlyWhenBooking));
    table.wait(10 * MINUTE);
    let outcome = Some(("outcome", "adult"));
    assert_eq!(refusal(&table.book("aurin", "close-screening", Some("yannu"), outcome, last)), None);
    assert_eq!(refusal(&table.book("ludo", "convene-conference", None, None, first)), None);
    assert_eq!(refusal(&table.book("aurin", "close-screening", Some("yannu"), outcome, later)), None);
    assert_eq!(refusal(&table.book("ludo", "convene-conference", None, None, story - 1)), Some(Refusal::NotNow));
    let cut = table.wait(2 * MINUTE);
    let kept: Vec<&Entry> = cut
        .iter()
        .filter(|e| e.events().iter().any(|e| matches!(e, Event::BookingKept { .. } | Event::BookingReturned { .. })))
        .collect();
    assert_eq!(timers(&kept.iter().map(|e| (*e).clone()).collect::<Vec<_>>()), ["booking 1", "booking 2", "booking 0"]);
    assert_eq!(kept.iter().map(|e| e.story_ms).collect::<Vec<_>>(), [first, later, last]);
    let returned = Event::BookingReturned {
        booking: 0,
        reason: Refusal::NotReady,
        by: "aurin".into(),
        action: "close-screening".into(),
        story_ms: last,
    };
    assert!(kept[2].events().contains(&returned), "what was closed before cannot be closed again");
    assert_eq!(timers(&cut).last(), Some(&"next-scene"));
    assert!(table.session.state().story_ms > last && table.session.state().bookings.is_empty());
}

fn fired(entries: &[Entry], inject: &str, contingent: bool) -> usize {
    let this = |e: &&Event| matches!(e, Event::Fired { inject: i, contingency } if i.as_str() == inject && *contingency == contingent);
    events(entries).filter(this).count()
}

#[test]
fn an_event_fires_once_and_its_contingency_only_if_the_response_did_not_come() {
    let inject = "ev-ward-asks-annex";
    for answers in [true, false] {
        let mut table = given("landing");
        table.wait(30 * SECOND);
        assert_eq!(fired(&table.entries, inject, false), 1);
        if answers {
            let (by, dispatch) = (table.h("ludo", &person("ludo")), table.h("ludo", &Entity::Dispatch(0)));
            let answer = Intent::Answer { by, dispatch, is: Answered::Refused, clues: vec![], reason: None };
            let met = |e: &Event| matches!(e, Event::Met { inject: i } if i.as_str() == inject);
            assert!(table.asks("ludo", &answer).events().iter().any(met));
        }
        table.wait(330 * SECOND - 1);
        assert_eq!(fired(&table.entries, inject, true), 0);
        table.wait(8 * MINUTE);
        assert_eq!(fired(&table.entries, inject, false), 1, "once");
        assert_eq!(fired(&table.entries, inject, true), usize::from(!answers));
        assert_eq!(table.session.state().flags.contains(&"annex-lost".into()), !answers);
    }
}

#[test]
fn timers_run_in_order_exercise_story_kind_id() {
    let mut table = given("landing");
    table.wait(70 * SECOND);
    for who in ["pavo", "aurin"] {
        assert_eq!(refusal(&table.act(who, "give-water", "wila")), None);
    }
    let all = table.wait(20 * SECOND);
    let at_once: Vec<Entry> = all.into_iter().filter(|e| e.exercise_ms == 90 * SECOND).collect();
    assert_eq!(timers(&at_once), ["done aurin", "done pavo", "inject ev-spoken-for"], "first by kind, then by id");
    let rest = table.wait(30 * MINUTE);
    let when: Vec<(i64, i64)> = rest.iter().map(|e| (e.exercise_ms, e.story_ms)).collect();
    assert!(when.is_sorted(), "first by exercise time, then by story time");
    assert!(timers(&rest).contains(&"scene-end"));
}

#[test]
fn one_long_wait_or_many_short_ones_run_the_same_limits() {
    let (mut at_once, mut by_second) = (given("landing"), given("landing"));
    at_once.wait(15 * MINUTE);
    for _ in 0..15 * 60 {
        by_second.wait(SECOND);
    }
    assert_eq!(at_once.entries, by_second.entries);
}

#[test]
fn pausing_stops_timers() {
    let mut table = given("landing");
    let due = table.session.next_timer().expect("a limit to come");
    table.session.note(Cause::Host, Event::Paused, table.now, 0);
    assert_eq!(table.session.next_timer(), None);
    assert_eq!(table.session.run_timers(due + MINUTE, 0), []);
    assert_eq!(refusal(&table.look("ines", &person("lioma"))), Some(Refusal::NotNow));
    table.session.note(Cause::Host, Event::Resumed, table.now, 0);
    assert_eq!(table.session.next_timer(), Some(due));
}

// ---- Seats ----

#[test]
fn handover_changes_no_knowledge_and_is_perceived_by_nobody() {
    let mut table = given("landing");
    table.look("ines", &person("lioma"));
    table.wait(3 * SECOND);
    drop(table.session.frames());
    let view = table.view("ines").clone();
    let knows = |table: &Table| format!("{:?}", table.session.state().persons);
    let before = knows(&table);
    let held = Event::Held { seat: "medic".into(), holder: Holder::Player };
    let entry = table.session.note(Cause::Host, held.clone(), table.now, 0);
    assert_eq!(entry.events(), [held]);
    assert_eq!(table.session.state().holders[&"medic".into()], Holder::Player);
    assert_eq!(table.session.frames(), []);
    assert_eq!((knows(&table), table.view("ines")), (before, &view));
}

/// The handles of a percept, in the order in which they are given.
fn handles<T>(percept: Percept<Handle, T>) -> Vec<Handle> {
    let mut found = Vec::new();
    let _ = percept.map(&mut |handle| found.push(handle), &mut |text| text);
    found
}

#[test]
fn handles_are_numbered_per_seat_in_order_of_perception() {
    let mut table = given("landing");
    let mut frames: BTreeMap<SeatId, Vec<Frame>> = BTreeMap::new();
    for _ in 0..20 {
        for (seat, frame) in table.session.frames() {
            frames.entry(seat).or_default().push(frame);
        }
        table.wait(MINUTE);
    }
    for seat in &CASE.case.seats {
        // One's own persons come first.
        let mut next = u32::try_from(seat.persons.len()).expect("few");
        for percept in frames[&seat.id].iter().flat_map(|f| f.percepts.clone()) {
            for handle in handles(percept) {
                assert!(handle.0 <= next, "{}: {handle:?} skips {next}", seat.id);
                next = next.max(handle.0 + 1);
            }
        }
        assert!(frames[&seat.id].iter().map(|f| f.n).eq(0..frames[&seat.id].len() as u64), "{}", seat.id);
        let projection = table.session.projection(&seat.id).expect("a seat");
        assert_eq!(projection.entity(Handle(next)), None, "{}: nothing without a percept", seat.id);
    }
    let own: BTreeSet<Handle> = ["ines", "zorine", "sule"].iter().map(|who| table.h(who, &person("lioma"))).collect();
    assert!(own.len() > 1, "a handle says nothing about another seat's");
}

#[test]
fn what_a_journal_replays_is_what_the_seats_saw() {
    let mut table = given("landing");
    let mut live = table.session.frames();
    let mut again = Session::new(CASE.clone());
    let mut replayed = Vec::new();
    table.say_by_way_of("ines", "who-i-am", "lioma", Some("hanne"));
    table.render("hanne", false);
    table.search("mirta", &thing("belt-bag"));
    table.go("elvi", "medical-tent");
    live.extend(table.session.frames());
    while let Some(due) = table.session.next_timer().filter(|due| *due < 20 * MINUTE) {
        table.now = table.now.max(due);
        table.wait(0);
        live.extend(table.session.frames());
    }
    for entry in &table.entries {
        again.replay(entry);
        replayed.extend(again.frames());
    }
    // Live frames may gather several entries; what each seat perceived is the same, in the same order.
    let percepts = |frames: Vec<(SeatId, Frame)>| {
        let mut all: BTreeMap<SeatId, Vec<_>> = BTreeMap::new();
        for (seat, frame) in frames {
            all.entry(seat).or_default().extend(frame.percepts);
        }
        all
    };
    assert_eq!(percepts(live), percepts(replayed));
    assert!(
        table.entries.iter().any(|e| matches!(&e.events().first(), Some(Event::Began { deed: Deed::Go { .. }, .. })))
    );
}

#[test]
fn a_resource_has_hours_in_which_its_places_are_given() {
    let mut altered = (**CASE).clone();
    let bed = tavolo_scenario::ids::ResourceId::from("town-bed");
    altered.case.resources.get_mut(&bed).expect("a resource of the case").open = Some((8 * 60, 18 * 60));
    let mut state = tavolo_session::State::new(&altered);
    let midnight = altered.case.start_ms - altered.case.start_ms.rem_euclid(86_400_000);
    let mut at = |minute: i64| {
        state.set_time(0, midnight + minute * 60_000);
        state.open_now(&altered, &bed)
    };
    assert_eq!([at(479), at(480), at(1_079), at(1_080)], [false, true, true, false]);
}
