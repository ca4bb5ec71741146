//! Calibrations: figures against values worked out by hand, and the page: complete, well formed, the same each time.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

#[path = "rehearsal/fixture.rs"]
mod fixture;
#[path = "report_html/form.rs"]
mod form;
#[path = "rehearsal/made_up.rs"]
mod made_up;

use std::collections::BTreeMap;

use form::{keys, linked, well_formed};
use made_up::{rehearsal, run};
use tavolo_assessment::rehearsal::html::render_calibration;
use tavolo_assessment::rehearsal::json::{calibration_to_json, runs_from_json, runs_to_json};
use tavolo_assessment::rehearsal::*;
use tavolo_assessment::{Recognition, Score, Status};
use tavolo_scenario::ids::SeatId;
use tavolo_scenario::model::case::SubjectKind;
use tavolo_wording::Catalogue;

fn points(got: i64, max: i64) -> Score {
    Score { max, got, lines: 20, ..Score::default() }
}

/// Twelve runs: everything else stands at 0, 80, … 880 thousandths, and one line gets what is said.
fn with_line(got: impl Fn(u64) -> i64, status: Status) -> Rehearsal {
    let runs = (0..12).map(|k| {
        let rest = i64::try_from(k).unwrap() * 80;
        let line = DutyRun {
            duty: "S1-03".into(),
            subject: None,
            status,
            max: 1_000,
            lost: 1_000 - got(k),
            used_ms: None,
            limit: None,
        };
        Run { duties: vec![line], ..run("good", k, points(rest + got(k), 2_000)) }
    });
    rehearsal(runs.collect())
}

fn item(rehearsal: &Rehearsal) -> Item {
    rehearsal.calibration().items.first().unwrap().clone()
}

#[test]
fn an_item_correlates_with_everything_but_itself() {
    let told = item(&with_line(|k| if k >= 6 { 1_000 } else { 0 }, Status::Done));
    // Deviations of the upper half from 5.5 sum to 18; 18 / √(143 · 3) = 0.869.
    assert_eq!((told.n, told.easiness, told.correlation, told.discrimination), (12, 500, Some(869), Some(1_000)));
    assert_eq!(told.reading, Reading::Telling);
    assert_eq!(told.by_skill, [Some(500), None]);
    let reversed = item(&with_line(|k| if k < 6 { 1_000 } else { 0 }, Status::Done));
    assert_eq!((reversed.correlation, reversed.discrimination), (Some(-869), Some(-1_000)));
    assert_eq!(reversed.reading, Reading::Reversed);
    let weak = item(&with_line(|k| if k % 6 == 0 || k % 6 == 5 { 1_000 } else { 0 }, Status::Done));
    assert_eq!((weak.correlation, weak.reading), (Some(0), Reading::Weak));
    let fixed = item(&with_line(|_| 1_000, Status::Done));
    assert_eq!((fixed.easiness, fixed.correlation, fixed.reading), (1_000, None, Reading::Fixed));
}

#[test]
fn few_runs_say_nothing_of_an_item_and_what_is_not_assessed_is_none() {
    let mut few = with_line(|k| if k >= 6 { 1_000 } else { 0 }, Status::Done);
    few.runs.truncate(9);
    assert_eq!((item(&few).reading, item(&few).discrimination), (Reading::Unknown, None));
    let withheld = Status::NotAssessed(tavolo_assessment::Why::NotCalledFor);
    assert!(with_line(|_| 0, withheld).calibration().items.is_empty());
}

/// Two skills, seats and seeds; each adds its own, and nothing else does.
fn layout(rest: i64) -> Rehearsal {
    let mut runs = Vec::new();
    for (skill, of_skill) in [("good", 100), ("bad", -100)] {
        for (seed, of_seed) in [(1, 20), (2, -20)] {
            let seats = [("lead", 50), ("second", -50)].map(|(seat, of_seat)| {
                let alone = if (skill, seed, seat) == ("bad", 2, "lead") { rest } else { 0 };
                (SeatId::from(seat), points(500 + of_skill + of_seed + of_seat + alone, 1_000))
            });
            runs.push(Run { seats: seats.into(), ..run(skill, seed, points(500, 1_000)) });
        }
    }
    rehearsal(runs)
}

#[test]
fn results_are_taken_apart_into_skill_seat_seed_and_what_is_left() {
    // Eight results: 8 · 100², 8 · 50², 8 · 20² of 103 200.
    let luck = layout(0).calibration().luck;
    assert_eq!(luck, Luck { seats: 2, seeds: 2, skill: 775, seat: 194, skill_and_seat: 0, seed: 31, rest: 0 });
    let disturbed = layout(-80).calibration().luck;
    assert!(disturbed.rest > 0 && disturbed.skill_and_seat > 0, "{disturbed:?}");
    let sum = disturbed.skill + disturbed.seat + disturbed.skill_and_seat + disturbed.seed + disturbed.rest;
    assert!((998..=1_002).contains(&sum), "{sum}");
}

#[test]
fn a_seat_that_is_not_judged_in_every_run_is_left_out_of_luck() {
    let mut missing = layout(0);
    missing.runs[0].seats.remove(&SeatId::from("second"));
    assert_eq!(missing.calibration().luck, Luck::default());
    let mut more = layout(0);
    more.runs[0].seats.insert("guest".into(), points(0, 1_000));
    assert_eq!(more.calibration().luck, layout(0).calibration().luck);
    // Nor one of which hardly anything is asked: it is all luck.
    let mut little = layout(0);
    for run in &mut little.runs {
        run.seats.insert("guest".into(), Score { lines: 2, ..points(if run.seed == 1 { 1_000 } else { 0 }, 1_000) });
    }
    assert_eq!(little.calibration().luck, layout(0).calibration().luck);
}

#[test]
fn a_seat_that_stands_apart_is_compared_with_no_other_and_the_page_says_why() {
    let mut runs = layout(0);
    for run in &mut runs.runs {
        run.seats.insert("desk".into(), points(1_000, 1_000));
        run.seats.insert("voice".into(), points(990, 1_000));
        run.apart = [("desk", Apart::Team), ("voice", Apart::Renderings)].map(|(seat, why)| (seat.into(), why)).into();
    }
    let calibration = runs.calibration();
    assert_eq!(calibration.luck, layout(0).calibration().luck);
    let apart: Vec<_> = calibration.seats.iter().map(|seat| seat.apart).collect();
    assert_eq!(apart, [Some(Apart::Team), None, None, Some(Apart::Renderings)]);
    let again: Calibration = serde_json::from_str(&calibration_to_json(&calibration)).unwrap();
    assert_eq!(again, calibration);
}

#[test]
fn what_is_left_of_plays_that_went_wrong_is_compared_with_nothing() {
    // Of twelve plays at either skill only those of the worse one have the line, and the worse of them get more of it.
    let mut all = with_line(|k| if k < 6 { 1_000 } else { 0 }, Status::Done);
    assert_eq!(item(&all).reading, Reading::Reversed);
    let better: Vec<Run> = (0..12).map(|seed| run("good", seed, points(1_900, 2_000))).collect();
    all.runs.iter_mut().for_each(|run| run.skill = "bad".to_owned());
    all.runs.extend(better);
    assert_eq!(item(&all).reading, Reading::Aftermath);
}

#[test]
fn seats_with_too_few_lines_are_told() {
    let mut runs = layout(0);
    for run in &mut runs.runs {
        run.seats.get_mut(&SeatId::from("second")).unwrap().lines = if run.seed == 1 { 11 } else { 12 };
    }
    let seats = runs.calibration().seats;
    assert_eq!(seats.iter().map(|s| s.too_little).collect::<Vec<_>>(), [Fraction(0, 4), Fraction(2, 4)]);
    assert_eq!(seats[1].lines, [Some(Fraction(23, 2)), Some(Fraction(23, 2))]);
    assert_eq!(seats[0].standing.spreads[0].as_ref().unwrap().mean, Fraction(1_300, 2));
}

#[test]
fn mistakes_about_people_are_rates_with_intervals() {
    let subject = |is| SubjectRun { is, score: Score::default(), told: vec![], consents: vec![], left: None };
    let runs = (0..5).map(|seed| Run {
        subjects: BTreeMap::from([
            ("lioma".into(), subject(SubjectKind::Victim)),
            ("orlo".into(), subject(SubjectKind::Decoy)),
            ("teo".into(), subject(SubjectKind::Decoy)),
        ]),
        recognition: Recognition {
            victims_missed: if seed == 0 { vec!["lioma".into()] } else { vec![] },
            others_flagged: if seed < 4 { vec!["teo".into()] } else { vec![] },
            ..Recognition::default()
        },
        ..run("good", seed, points(500, 1_000))
    });
    let mistaken = rehearsal(runs.collect()).calibration().mistaken;
    assert_eq!((mistaken[0].missed.part, mistaken[0].missed.whole), (1, 5));
    assert_eq!((mistaken[0].flagged.part, mistaken[0].flagged.whole), (4, 10));
    assert_eq!(mistaken[1].flagged.interval, None);
}

#[test]
fn runs_that_were_kept_give_the_same_calibration() {
    let played = fixture::rehearsal(12);
    let kept = runs_from_json(&runs_to_json(&played)).unwrap();
    assert_eq!(calibration_to_json(&kept.calibration()), calibration_to_json(&played.calibration()));
    let cut = runs_to_json(&played).lines().take(3).collect::<Vec<_>>().join("\n") + "\n{\"seed\": 4";
    assert_eq!(runs_from_json(&cut).unwrap_err().0, 4);
    assert_eq!(runs_from_json("").unwrap_err().0, 1);
}

// ---- The page ----

const APP: [(&str, &str); 8] = [
    ("en", include_str!("../../../locales/en/app/calibration.ftl")),
    ("en", include_str!("../../../locales/en/app/rehearsal.ftl")),
    ("en", include_str!("../../../locales/en/app/report.ftl")),
    ("en", include_str!("../../../locales/en/app/forms.ftl")),
    ("it", include_str!("../../../locales/it/app/calibration.ftl")),
    ("it", include_str!("../../../locales/it/app/rehearsal.ftl")),
    ("it", include_str!("../../../locales/it/app/report.ftl")),
    ("it", include_str!("../../../locales/it/app/forms.ftl")),
];

#[test]
fn the_page_is_complete_well_formed_and_linked_in_both_languages() {
    let one_skill = Rehearsal { skills: vec!["exemplary".to_owned()], ..fixture::rehearsal(3) };
    let kinds = [fixture::rehearsal(30), rehearsal(Vec::new()), layout(0), one_skill];
    for calibration in kinds.map(|kind| kind.calibration()) {
        for lang in ["en", "it"] {
            let mut sources: Vec<(&str, &str, &str, String)> =
                APP.iter().map(|(lang, text)| (*lang, "app", "app.ftl", (*text).to_owned())).collect();
            let names =
                ["seat-lead = Lead", "seat-second = Second", "duty-S1-03 = Duty", "person-teo = Teo"].join("\n");
            sources.push(("en", "scenarios/stub", "stub.ftl", fixture::texts(&calibration.rehearsal)));
            sources.push(("en", "packs/base", "names.ftl", names));
            let page = render_calibration(&calibration, &Catalogue::build(sources), lang);
            let at = page.find('⟦');
            assert_eq!(at.map(|at| page[at..].chars().take(60).collect::<String>()), None, "{lang}");
            well_formed(&page);
            linked(&page);
        }
    }
}

#[test]
fn both_languages_have_the_same_texts() {
    let (en, it) = (keys(APP[0].1, "calibration-"), keys(APP[4].1, "calibration-"));
    assert_eq!(en, it);
    assert!(en.len() > 40);
}
