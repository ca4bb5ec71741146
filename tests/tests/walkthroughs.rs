//! The walkthroughs of all cases, played in memory through the same host as everywhere, and their verdicts.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use tavolo_acceptance::{Play, cases, catalogue, content, play};
use tavolo_assessment::report::html::render;
use tavolo_assessment::report::json::to_json;
use tavolo_assessment::{Rating, Report, Status, assess};
use tavolo_session::{Session, Source};

fn judged(case: &str, walkthrough: &str) -> (Play, Report) {
    let content = content(case);
    let play = play(&content, walkthrough);
    assert!(play.played.is_clean(), "{case}, {walkthrough}: {:#?}", play.played.problems);
    let report = assess(&content, &play.entries);
    (play, report)
}

/// Those of all cases that have this name, which means the same in each.
fn called(walkthrough: &str) -> impl Iterator<Item = (String, Play, Report)> {
    let has = move |case: &String| content(case).case.walkthroughs.contains_key(&walkthrough.into());
    let cases: Vec<String> = cases().into_iter().filter(has).collect();
    cases.into_iter().map(move |case| {
        let (play, report) = judged(&case, walkthrough);
        (case, play, report)
    })
}

fn breaches(report: &Report) -> Vec<&tavolo_assessment::Finding> {
    report.findings.iter().filter(|f| f.status == Status::Breached).collect()
}

/// What a reader of the snapshot wants to see when a rule, a text or a step was changed.
fn verdict(report: &Report) -> String {
    let mut text = String::new();
    for objective in &report.objectives {
        let rating = objective.rating.map_or("-".to_owned(), |r| format!("{r:?}"));
        let _ = writeln!(
            text,
            "{} {rating} {}/{}",
            objective.id,
            objective.score.got - objective.score.penalty,
            objective.score.max
        );
    }
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for finding in &report.findings {
        *counts.entry(format!("{:?}", finding.status)).or_default() += 1;
    }
    let _ = writeln!(text, "{counts:?}");
    let recognition = &report.recognition;
    let _ = writeln!(text, "victims seen {:?}, missed {:?}", recognition.victims_seen, recognition.victims_missed);
    let _ = writeln!(text, "others flagged {:?}", recognition.others_flagged);
    for finding in report.findings.iter().filter(|f| f.status != Status::Done) {
        let at: Vec<String> = finding.at.iter().map(|m| tavolo_wording::clock(m.exercise_ms)).collect();
        let subject = finding.subject.as_ref().map_or("-", |s| s.as_str());
        let by = finding.ordered.as_ref().and_then(|order| order.by.as_ref());
        let ordered = by.map_or_else(String::new, |by| format!(" ordered by {by}"));
        let _ = writeln!(
            text,
            "{:?} {:?} {subject} {:?} {}{ordered}",
            finding.of,
            finding.class,
            finding.status,
            at.join(" ")
        );
    }
    let talks = report.interviews.behaviours.iter().filter_map(|b| Some((&b.id, b.shown?)));
    let talks: Vec<String> = talks.map(|(id, rate)| format!("{id} {}/{}", rate.part, rate.whole)).collect();
    let _ = writeln!(text, "talks: {}", talks.join(", "));
    text
}

#[test]
fn exemplary_comes_to_its_end_without_a_breach_and_knows_everybody_for_what_they_are() {
    let mut played = 0;
    for (case, _, report) in called("exemplary") {
        assert!(report.session.complete, "{case}");
        assert!(breaches(&report).is_empty(), "{case}: {:#?}", breaches(&report));
        let recognition = &report.recognition;
        assert!(recognition.victims_missed.is_empty(), "{case}: {recognition:?}");
        assert!(recognition.others_flagged.is_empty(), "{case}: {recognition:?}");
        for objective in &report.objectives {
            assert_eq!(objective.rating, Some(Rating::P), "{case}: {objective:#?}");
        }
        insta::assert_snapshot!(format!("{case}-exemplary"), verdict(&report));
        played += 1;
    }
    assert_eq!(played, cases().len(), "every case says how it is done well");
}

#[test]
fn poor_shows_its_mistakes() {
    for (case, _, report) in called("poor") {
        assert!(report.session.complete, "{case}");
        assert!(!breaches(&report).is_empty(), "{case}");
        assert!(report.objectives.iter().any(|o| o.rating == Some(Rating::U)), "{case}");
        let (_, good) = judged(&case, "exemplary");
        let score = |r: &Report| r.team.thousandths().expect("something was assessed");
        assert!(score(&good) > score(&report) + 300, "{case}: {} and {}", score(&good), score(&report));
        insta::assert_snapshot!(format!("{case}-poor"), verdict(&report));
    }
}

#[test]
fn broken_off_leaves_open_limits_unassessed_and_rates_nothing() {
    for (case, _, report) in called("broken-off") {
        assert!(!report.session.complete, "{case}");
        assert!(report.objectives.iter().all(|o| o.rating.is_none()), "{case}");
        assert!(report.findings.iter().any(|f| matches!(f.status, Status::NotAssessed(_))), "{case}");
        insta::assert_snapshot!(format!("{case}-broken-off"), verdict(&report));
    }
}

#[test]
fn spoken_counts_as_picked_but_for_what_was_contested() {
    let mut interpreted = 0;
    for (case, play, report) in called("spoken") {
        assert!(report.session.complete, "{case}");
        assert!(breaches(&report).is_empty(), "{case}: {:#?}", breaches(&report));
        let utterances = &play.session.state().utterances;
        let count = |source| utterances.iter().filter(|said| said.evidence() == source).count();
        assert!(count(Source::Agreed) >= 5, "{case}: noted by one, confirmed by the other");
        assert!(count(Source::Unconfirmed) >= 1, "{case}: contested");
        let aloud = utterances.iter().filter(|said| said.evidence() == Source::Agreed && said.via.is_some());
        interpreted += aloud.filter(|said| said.rendered).count();
        insta::assert_snapshot!(format!("{case}-spoken"), verdict(&report));
    }
    assert!(interpreted >= 12, "a whole talk aloud by way of who interprets: {interpreted} turns");
}

#[test]
fn replay_gives_the_same_state_views_and_bytes() {
    for (case, Play { entries, session, .. }, report) in called("exemplary") {
        let content = content(&case);
        let mut again = Session::new(content.clone());
        for entry in &entries {
            again.replay(entry);
        }
        for seat in &content.case.seats {
            assert_eq!(session.view(&seat.id), again.view(&seat.id), "{case}, seat {}", seat.id);
        }
        assert_eq!(to_json(&report), to_json(&assess(&content, &entries)), "{case}");
    }
}

#[test]
fn reports_are_complete_in_both_languages() {
    for (case, _, report) in called("poor") {
        let texts = catalogue(&content(&case));
        for lang in ["en", "it"] {
            let page = render(&report, &texts, lang);
            let at = page.find('⟦');
            assert!(at.is_none(), "{case}, {lang}: {}", &page[at.unwrap_or(0)..].chars().take(60).collect::<String>());
            assert!(page.contains(&format!("lang=\"{lang}\"")));
        }
    }
}
