//! Editions of the report: what an edition does not show is in no byte of it.

use std::collections::BTreeSet;

use serde_json::Value;
use tavolo_acceptance::{Play, catalogue, content, play};
use tavolo_assessment::report::html::{finding_anchor, render};
use tavolo_assessment::report::json::to_json;
use tavolo_assessment::{Edition, Norm, Report, Status, assess};
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_scenario::model::case::Seat;
use tavolo_session::Entry;
use tavolo_wording::{Args, Catalogue, clock};

#[test]
fn ones_own_page_says_by_whose_note_a_line_counts() {
    let content = content("border-arrival");
    let Play { entries, .. } = play(&content, "spoken");
    let whole = assess(&content, &entries);
    assert!(!whole.witnessed.is_empty(), "a talk aloud counts by somebody's note");
    let texts = catalogue(&content);
    let mut said = 0;
    for seat in content.case.seats.iter().filter(|seat| content.case.judged(&seat.id)) {
        let own = whole.for_edition(&content, &entries, &Edition::Own(seat.id.clone()));
        for (line, witnesses) in &own.witnessed {
            let before = whole.witnessed.iter().find(|(index, _)| *index == own.number_of(*line));
            assert_eq!(before.map(|(_, who)| who), Some(witnesses));
        }
        let page = render(&own, &texts, "en");
        assert_eq!(page.matches("class=\"by-note\"").count(), own.witnessed.len());
        said += own.witnessed.len();
    }
    assert!(said > 0);
}

struct Judged {
    content: std::sync::Arc<Content>,
    entries: Vec<Entry>,
    whole: Report,
    texts: Catalogue,
}

fn judged() -> Judged {
    let content = content("border-arrival");
    let Play { entries, .. } = play(&content, "poor");
    let whole = assess(&content, &entries);
    let texts = catalogue(&content);
    Judged { content, entries, whole, texts }
}

impl Judged {
    fn edition(&self, edition: &Edition) -> Report {
        self.whole.for_edition(&self.content, &self.entries, edition)
    }

    fn own(&self, seat: &SeatId) -> Report {
        self.edition(&Edition::Own(seat.clone()))
    }

    fn seats(&self, judged: bool) -> impl Iterator<Item = &Seat> {
        self.content.case.seats.iter().filter(move |s| self.content.case.judged(&s.id) == judged)
    }

    fn sentence(&self, norm: &Norm) -> String {
        let key = match norm {
            Norm::Duty(id) => format!("duty-{id}"),
            Norm::Rule(id) => format!("rule-{id}"),
        };
        self.texts.render("en", &key, &Args::new())
    }
}

/// Every text in a JSON value, names of fields too.
fn strings(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            found.insert(text.clone());
        }
        Value::Array(list) => list.iter().for_each(|v| strings(v, found)),
        Value::Object(fields) => fields.iter().for_each(|(name, v)| {
            found.insert(name.clone());
            strings(v, found);
        }),
        _ => {}
    }
}

fn strings_of(report: &Report) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    strings(&serde_json::from_str(&to_json(report)).expect("JSON"), &mut found);
    found
}

#[test]
fn a_line_that_was_ordered_is_charged_to_who_ordered_it_and_says_so() {
    let judged = judged();
    let ordered: Vec<_> = judged.whole.findings.iter().filter(|f| f.ordered.is_some()).collect();
    let [line] = ordered[..] else { panic!("one paper orders something: {ordered:?}") };
    assert_eq!((&line.of, line.status), (&Norm::Rule("X-08".into()), Status::Breached));
    assert_eq!(line.by, Some("ex-prosecutor".into()));
    assert_eq!(line.functions, ["prosecutor".into()]);
    // Whoever followed it has no such line.
    let own = judged.own(&SeatId::from("judicial"));
    assert!(own.findings.iter().all(|f| f.of != line.of));
    for lang in ["en", "it"] {
        let text = |key: &str, args: &Args| judged.texts.render(lang, key, args);
        let name = |person: &str| text(&format!("person-{person}"), &Args::new());
        let order = line.ordered.as_ref().expect("it was ordered");
        let at = Args::new().with("at", clock(order.at.exercise_ms));
        let named = at.clone().with("by", name("ex-prosecutor")).with("to", name("thessa"));
        assert!(render(&judged.whole, &judged.texts, lang).contains(&text("report-explain-ordered", &named)), "{lang}");
        let team = render(&judged.edition(&Edition::Team), &judged.texts, lang);
        assert!(team.contains(&text("report-explain-ordered.unnamed", &at)), "{lang}");
    }
}

#[test]
fn an_examiner_gets_the_report_as_it_is() {
    let judged = judged();
    assert_eq!(to_json(&judged.edition(&Edition::Examiner)), to_json(&judged.whole));
    assert!(!strings_of(&judged.whole).contains("edition"));
}

#[test]
fn ones_own_page_holds_no_line_of_another_seat() {
    let judged = judged();
    for seat in judged.seats(true) {
        let own = judged.own(&seat.id);
        let page = render(&own, &judged.texts, "en");
        let words = strings_of(&own);
        let norms: BTreeSet<&Norm> = own.findings.iter().map(|f| &f.of).collect();
        for (number, finding) in judged.whole.findings.iter().enumerate() {
            let line = own.numbers.contains(&number);
            let anchor = format!("id=\"{}\"", finding_anchor(number));
            assert_eq!(page.contains(&anchor), line, "{}: {anchor}", seat.id);
            let of_another = finding.by.as_ref().is_some_and(|by| !seat.persons.contains(by));
            assert!(!(line && of_another), "{}: {finding:?}", seat.id);
            // Not even that there was such a line shows: neither its sentence nor its id is there.
            if !norms.contains(&finding.of) {
                let sentence = judged.sentence(&finding.of);
                assert!(!page.contains(&sentence), "{}: {sentence}", seat.id);
                let id = match &finding.of {
                    Norm::Duty(id) => id.to_string(),
                    Norm::Rule(id) => id.to_string(),
                };
                assert!(!words.contains(&id), "{}: {id}", seat.id);
            }
        }
        assert_eq!(own.seats.keys().collect::<Vec<_>>(), [&seat.id]);
        assert!(own.load.iter().all(|l| l.seat == seat.id));
        assert!(own.timeline.lanes.iter().all(|l| l.seat.as_ref() == Some(&seat.id)));
    }
}

#[test]
fn ones_own_lines_add_up_to_ones_own_score() {
    let judged = judged();
    for seat in judged.seats(true) {
        let own = judged.own(&seat.id);
        let lines = || own.findings.iter().filter(|f| !matches!(f.status, Status::NotAssessed(_)));
        let score = own.seats.get(&seat.id).copied().unwrap_or_default();
        let rendered: i64 = own.fidelity.iter().map(|f| 1_000 * i64::from(f.rendered)).sum();
        let faithful: i64 = own.fidelity.iter().map(|f| 1_000 * i64::from(f.faithful)).sum();
        let sums = (
            rendered + lines().map(|f| f.max).sum::<i64>(),
            faithful + lines().map(|f| f.got).sum::<i64>(),
            lines().map(|f| f.penalty).sum::<i64>(),
        );
        assert_eq!(sums, (score.max, score.got, score.penalty), "{}", seat.id);
    }
}

#[test]
fn who_is_never_marked_gets_what_was_told_and_decided_and_no_score() {
    let judged = judged();
    for seat in judged.seats(false) {
        let own = judged.own(&seat.id);
        assert!(own.findings.is_empty() && own.seats.is_empty() && own.objectives.is_empty(), "{}", seat.id);
        assert!(own.subjects.iter().all(|s| seat.persons.contains(&s.person) && s.score.max == 0), "{}", seat.id);
        assert!(own.track.iter().all(|step| seat.persons.contains(&step.me)), "{}", seat.id);
        let page = render(&own, &judged.texts, "en");
        assert!(!page.contains("finding-") && !page.contains("Your lines"), "{}", seat.id);
    }
    let victim = judged.own(&SeatId::from("v-lioma"));
    assert!(victim.track.len() > 20 && victim.subjects.len() == 1);
    let trafficker = judged.own(&SeatId::from("t-zorine"));
    assert!(!trafficker.track.is_empty() && trafficker.subjects.is_empty());
}

#[test]
fn the_teams_page_names_no_seat_and_no_trainee() {
    let judged = judged();
    let team = judged.edition(&Edition::Team);
    let words = strings_of(&team);
    let mut page = render(&team, &judged.texts, "en");
    // A clue may speak of somebody by name: that is the case's own text, and marks nobody.
    for clue in judged.content.case.clues.keys() {
        page = page.replace(&judged.texts.render("en", &format!("clue-{clue}"), &Args::new()), "");
    }
    let functions: BTreeSet<String> = judged.content.law.functions.keys().map(ToString::to_string).collect();
    for seat in judged.seats(true) {
        // Some seats are called as their function is.
        assert!(functions.contains(seat.id.as_str()) || !words.contains(seat.id.as_str()), "{}", seat.id);
        for person in &seat.persons {
            assert!(!words.contains(person.as_str()), "{person}");
            let name = judged.texts.render("en", &format!("person-{person}"), &Args::new());
            assert!(!page.contains(&name), "{name}");
        }
    }
    assert!(team.seats.is_empty() && team.functions.is_empty() && team.load.is_empty());
    let wrong = |f: &&tavolo_assessment::Finding| matches!(f.status, Status::Breached | Status::WrongRole);
    assert!(team.findings.iter().any(|f| f.status == Status::Breached));
    assert!(team.findings.iter().filter(wrong).all(|f| f.functions.is_empty() && f.by.is_none()));
}

#[test]
fn the_teams_page_keeps_every_point_of_the_team() {
    let judged = judged();
    let team = judged.edition(&Edition::Team);
    let sum = |report: &Report, points: fn(&tavolo_assessment::Finding) -> i64| -> i64 {
        report.findings.iter().map(points).sum()
    };
    assert_eq!(team.team, judged.whole.team);
    assert_eq!(sum(&team, |f| f.penalty), sum(&judged.whole, |f| f.penalty));
    assert_eq!(sum(&team, |f| f.max - f.got), sum(&judged.whole, |f| f.max - f.got));
    for (index, finding) in team.findings.iter().enumerate() {
        assert_eq!(judged.whole.findings[team.number_of(index)].of, finding.of);
    }
    for objective in &team.objectives {
        assert!(objective.capped_by.iter().all(|i| team.findings[*i].objective == objective.id));
    }
}

#[test]
fn editions_are_complete_in_both_languages() {
    let judged = judged();
    let mut editions = vec![Edition::Team];
    editions.extend(judged.content.case.seats.iter().map(|s| Edition::Own(s.id.clone())));
    for edition in editions {
        let report = judged.edition(&edition);
        for lang in ["en", "it"] {
            let page = render(&report, &judged.texts, lang);
            let at = page.find('⟦');
            let start: String = page[at.unwrap_or(0)..].chars().take(60).collect();
            assert!(at.is_none(), "{edition:?} {lang}: {start}");
        }
    }
}
