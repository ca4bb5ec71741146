//! The walkthroughs of border arrival, played in memory through the same host as everywhere, and their verdicts.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use tavolo_acceptance::{Play, catalogue, content, play};
use tavolo_assessment::report::html::render;
use tavolo_assessment::report::json::to_json;
use tavolo_assessment::{Rating, Report, Status, assess};
use tavolo_session::{Session, Source};

fn judged(walkthrough: &str) -> (Play, Report) {
    let content = content("border-arrival");
    let play = play(&content, walkthrough);
    let report = assess(&content, &play.entries);
    (play, report)
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
        let _ = writeln!(text, "{:?} {:?} {subject} {:?} {}", finding.of, finding.class, finding.status, at.join(" "));
    }
    text
}

#[test]
fn exemplary_plays_to_its_end_without_a_problem_and_without_a_breach() {
    let (play, report) = judged("exemplary");
    assert!(play.played.is_clean(), "{:#?}", play.played.problems);
    assert!(report.session.complete);
    let breaches: Vec<_> = report.findings.iter().filter(|f| f.status == Status::Breached).collect();
    assert!(breaches.is_empty(), "{breaches:#?}");
    assert!(report.recognition.victims_missed.is_empty() && report.recognition.others_flagged.is_empty());
    for objective in &report.objectives {
        assert_eq!(objective.rating, Some(Rating::P), "{objective:#?}");
    }
    insta::assert_snapshot!("exemplary", verdict(&report));
}

#[test]
fn poor_shows_its_mistakes() {
    let (play, report) = judged("poor");
    assert!(play.played.is_clean(), "{:#?}", play.played.problems);
    assert!(report.session.complete);
    assert!(report.findings.iter().any(|f| f.status == Status::Breached));
    assert!(report.objectives.iter().any(|o| o.rating == Some(Rating::U)));
    insta::assert_snapshot!("poor", verdict(&report));
}

#[test]
fn broken_off_leaves_open_limits_unassessed_and_rates_nothing() {
    let (play, report) = judged("broken-off");
    assert!(play.played.is_clean(), "{:#?}", play.played.problems);
    assert!(!report.session.complete);
    assert!(report.objectives.iter().all(|o| o.rating.is_none()));
    assert!(report.findings.iter().any(|f| matches!(f.status, Status::NotAssessed(_))));
    insta::assert_snapshot!("broken-off", verdict(&report));
}

#[test]
fn spoken_counts_as_picked_but_for_what_was_contested() {
    let (play, report) = judged("spoken");
    assert!(play.played.is_clean(), "{:#?}", play.played.problems);
    assert!(report.session.complete);
    let breaches: Vec<_> = report.findings.iter().filter(|f| f.status == Status::Breached).collect();
    assert!(breaches.is_empty(), "{breaches:#?}");
    let utterances = &play.session.state().utterances;
    let count = |source| utterances.iter().filter(|said| said.evidence() == source).count();
    assert_eq!(count(Source::Agreed), 10, "noted by one, confirmed by the other");
    assert_eq!(count(Source::Unconfirmed), 1, "contested");
    insta::assert_snapshot!("spoken", verdict(&report));
}

#[test]
fn exemplary_scores_above_poor() {
    let (_, good) = judged("exemplary");
    let (_, poor) = judged("poor");
    let score = |r: &Report| r.team.thousandths().expect("something was assessed");
    assert!(score(&good) > score(&poor) + 300, "{} and {}", score(&good), score(&poor));
}

#[test]
fn replay_gives_the_same_state_views_and_bytes() {
    let content = content("border-arrival");
    let Play { entries, session, .. } = play(&content, "exemplary");
    let mut again = Session::new(content.clone());
    for entry in &entries {
        again.replay(entry);
    }
    for seat in &content.case.seats {
        assert_eq!(session.view(&seat.id), again.view(&seat.id), "seat {}", seat.id);
    }
    let report = assess(&content, &entries);
    assert_eq!(to_json(&report), to_json(&assess(&content, &entries)));
}

#[test]
fn reports_are_complete_in_both_languages() {
    let (_, report) = judged("poor");
    let texts = catalogue(&content("border-arrival"));
    for lang in ["en", "it"] {
        let page = render(&report, &texts, lang);
        let at = page.find('⟦');
        assert!(at.is_none(), "{lang}: {}", &page[at.unwrap_or(0)..].chars().take(60).collect::<String>());
        assert!(page.contains(&format!("lang=\"{lang}\"")));
    }
}
