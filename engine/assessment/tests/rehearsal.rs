//! Rehearsals: figures against values worked out by hand, and the page: complete, well formed, the same each time.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

#[path = "rehearsal/fixture.rs"]
mod fixture;
#[path = "report_html/form.rs"]
mod form;
#[path = "rehearsal/made_up.rs"]
mod made_up;

use std::collections::BTreeMap;

use fixture::MINUTE;
use form::{keys, linked, well_formed};
use made_up::rehearsal;
use tavolo_assessment::rehearsal::html::render;
use tavolo_assessment::rehearsal::json::{runs_to_json, to_json};
use tavolo_assessment::rehearsal::*;
use tavolo_assessment::{Norm, Rating, Recognition, Score, SeatLoad, Status};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::SubjectKind;
use tavolo_scenario::model::common::Clock;
use tavolo_wording::Catalogue;

// ---- Runs by hand ----

fn points(got: i64, max: i64) -> Score {
    Score { max, got, penalty: 0, lines: 1, ..Score::default() }
}

fn run(skill: &str, seed: u64, got: i64) -> Run {
    made_up::run(skill, seed, points(got, 1_000))
}

/// Of the good 900, 800, 700, 1000; of the bad 600, 800, 300, and a seed that only the bad played.
fn scored() -> Vec<Run> {
    let good = [(1, 900), (2, 800), (3, 700), (4, 1_000)].map(|(seed, got)| run("good", seed, got));
    let bad = [(1, 600), (2, 800), (3, 300), (9, 0)].map(|(seed, got)| run("bad", seed, got));
    // In no order at all.
    bad.into_iter().chain(good.into_iter().rev()).collect()
}

#[test]
fn spreads_are_exact_and_name_the_seeds_of_their_ends() {
    let summary = rehearsal(scored()).summary();
    let good = summary.team.spreads[0].as_ref().unwrap();
    assert_eq!(good.n, 4);
    assert_eq!(good.mean, Fraction(3_400, 4));
    assert_eq!(good.min, (700, 3));
    assert_eq!(good.max, (1_000, 4));
    assert_eq!(good.quartiles, (700, 800, 900));
    let mut bins = vec![0; 20];
    (bins[14], bins[16], bins[18], bins[19]) = (1, 1, 1, 1);
    assert_eq!(good.bins, bins);
}

#[test]
fn skills_are_compared_over_equal_seeds_only() {
    let summary = rehearsal(scored()).summary();
    // Differences 300, 0, 400; seeds 4 and 9 have no partner. (3·250000 − 490000) / (9·2) = 14444.4…, its root 120.185.
    let step = summary.team.steps[0];
    assert_eq!(step.mean, Some(Fraction(700, 3)));
    assert_eq!(step.order, (2, 1, 0));
    assert_eq!(step.error, Some(120_185));
    let alone = rehearsal(vec![run("good", 1, 900), run("bad", 1, 500)]).summary().team.steps[0];
    assert_eq!((alone.mean, alone.error), (Some(Fraction(400, 1)), None));
}

#[test]
fn a_tie_of_extremes_names_the_lowest_seed() {
    let runs = [8, 5, 6].map(|seed| run("good", seed, 500)).to_vec();
    let summary = rehearsal(runs).summary();
    let spread = summary.team.spreads[0].as_ref().unwrap();
    assert_eq!((spread.min, spread.max), ((500, 5), (500, 5)));
    assert_eq!(summary.team.spreads[1], None);
}

#[test]
fn an_objective_that_only_prohibitions_guard_falls_with_each_breach() {
    let with = |skill: &str, seed, breaches, called: bool| {
        let guarded = ObjectiveRun {
            id: "O10".into(),
            score: Score::default(),
            rating: called.then_some(if breaches == 0 { Rating::P } else { Rating::S }),
            breaches,
            called,
        };
        let earned = ObjectiveRun {
            id: "O1".into(),
            score: Score { penalty: 100, ..points(600, 1_000) },
            rating: Some(Rating::M),
            breaches,
            called,
        };
        Run { objectives: vec![earned, guarded], ..run(skill, seed, 500) }
    };
    let runs = vec![
        with("good", 1, 0, true),
        with("good", 2, 1, true),
        with("bad", 1, 2, true),
        with("bad", 2, 7, true),
        // Nobody who does nothing keeps a prohibition.
        with("bad", 3, 0, false),
        with("good", 3, 0, true),
    ];
    let summary = rehearsal(runs).summary();
    let [earned, guarded] = &summary.objectives[..] else { panic!("two objectives") };
    assert_eq!((earned.measure, guarded.measure), (Measure::Points, Measure::Breaches));
    assert_eq!(earned.standing.spreads[0].as_ref().unwrap().mean, Fraction(1_500, 3));
    let [good, bad] = &guarded.standing.spreads[..] else { panic!("two skills") };
    assert_eq!(good.as_ref().unwrap().mean, Fraction(1_000 + 800 + 1_000, 3));
    assert_eq!(bad.as_ref().unwrap().mean, Fraction(600, 2));
    assert_eq!(bad.as_ref().unwrap().min, (0, 2));
    assert_eq!(guarded.standing.steps[0].mean, Some(Fraction(400 + 800, 2)));
    assert_eq!(guarded.breaches, [Some(Fraction(1, 3)), Some(Fraction(9, 3))]);
    assert_eq!(guarded.ratings[1], Ratings { s: 2, none: 1, ..Ratings::default() });
}

#[test]
fn load_is_measured_against_the_bar() {
    let with = |seed, busy_ms, longest_idle_ms, queue| {
        let load = SeatLoad {
            seat: "ngo".into(),
            scene: "landing".into(),
            length_ms: 20 * MINUTE,
            busy_ms,
            longest_idle_ms,
            queue,
            keys: BTreeMap::new(),
        };
        let words = BTreeMap::from([(SeatId::from("ngo"), (100, 50))]);
        Run {
            load: vec![load],
            extra: Extra { words: if seed == 3 { BTreeMap::new() } else { words }, ..Extra::default() },
            ..run("good", seed, 500)
        }
    };
    let runs =
        vec![with(1, 10 * MINUTE, 6 * MINUTE, 2), with(2, 5 * MINUTE, 8 * MINUTE, 3), with(3, 15 * MINUTE, MINUTE, 3)];
    let summary = rehearsal(runs).summary();
    let figures = summary.load[0].by_skill[0].unwrap();
    assert_eq!(figures.idle, Fraction(30 * MINUTE, 60 * MINUTE));
    assert_eq!(figures.longest_idle, (6 * MINUTE, 8 * MINUTE, 2));
    assert_eq!(figures.queue, (3, 2));
    assert_eq!(figures.over, (1, 2, 3));
    assert_eq!(summary.load[0].by_skill[1], None);
    assert_eq!(summary.words[0].by_skill, [Some((Fraction(200, 3), Fraction(100, 3))), None]);
}

#[test]
fn disclosure_grows_by_the_minute_and_its_scores_stand_side_by_side() {
    let with = |seed, told: &[(&str, i64)], got| {
        let subject = SubjectRun {
            is: SubjectKind::Victim,
            score: points(got, 1_000),
            told: told.iter().map(|(clue, at)| ((*clue).into(), *at)).collect(),
            consents: vec![("referral".into(), got > 500)],
            left: (seed == 4).then_some(7 * MINUTE),
        };
        Run { subjects: BTreeMap::from([("lioma".into(), subject)]), ..run("good", seed, 500) }
    };
    let runs = vec![
        with(1, &[("debt", 90_000), ("wish", 30_000)], 900),
        with(2, &[("debt", 59_999)], 800),
        with(3, &[("debt", 5 * MINUTE)], 700),
        with(4, &[], 400),
    ];
    let summary = rehearsal(runs).summary();
    let figures = &summary.disclosure[0].by_skill[0];
    assert_eq!((figures.runs, figures.silent), (4, 1));
    assert_eq!(figures.curve, [(1, 2), (6, 3)]);
    assert_eq!(figures.clues, BTreeMap::from([("debt".into(), 3), ("wish".into(), 1)]));
    assert_eq!((figures.score_with, figures.score_without), (Some(Fraction(2_400, 3)), Some(Fraction(400, 1))));
    assert_eq!(figures.consents, BTreeMap::from([("referral".into(), (3, 1))]));
    assert_eq!(summary.walk_outs[0].by_skill[0], (Fraction(1, 4), Some(7 * MINUTE)));
}

#[test]
fn duties_are_told_by_their_limit_and_lines_that_never_vary_are_named() {
    let line = |duty: &str, status, used: Option<i64>, limit: Option<i64>| DutyRun {
        duty: duty.into(),
        subject: Some("lioma".into()),
        status,
        max: 1_000,
        lost: 0,
        used_ms: used,
        limit: limit.map(|ms| (ms, Clock::Exercise)),
    };
    let with = |skill: &str, seed, used, quick| Run {
        duties: vec![
            line("quick", Status::Done, Some(quick), Some(MINUTE)),
            line("slow", if used > MINUTE { Status::Late } else { Status::Done }, Some(used), Some(MINUTE)),
            line("unlimited", Status::Missed, None, None),
        ],
        ..run(skill, seed, 500)
    };
    let runs = vec![with("good", 1, 45_000, 0), with("good", 2, 60_000, 6_000), with("bad", 1, 90_000, 12_000)];
    let summary = rehearsal(runs).summary();
    let names: Vec<&str> = summary.duties.iter().map(|d| d.duty.as_str()).collect();
    assert_eq!(names, ["slow", "quick", "unlimited"]);
    assert_eq!(summary.duties[0].median, Some(1_000));
    assert_eq!(summary.duties[0].by_skill[0].used, Some((2, 750, 750, 1_000, 1_000)));
    assert_eq!((summary.duties[0].by_skill[1].late, summary.duties[0].by_skill[1].done), (1, 0));
    assert_eq!(summary.duties[2].by_skill[0].used, None);
    let fixed: Vec<(&str, Outcome)> = summary.never_vary.iter().map(|l| (l.duty.as_str(), l.status)).collect();
    assert_eq!(fixed, [("quick", Outcome::Done), ("unlimited", Outcome::Missed)]);
}

#[test]
fn rules_are_counted_by_what_calls_upon_them_and_what_breaks_them() {
    let with = |skill: &str, seed, broken: u32| {
        let breach = BreachRun { lines: broken, times: broken, penalty: 0 };
        Run {
            called: vec!["X-05".into()],
            silent: vec!["X-01".into()],
            breaches: if broken > 0 { BTreeMap::from([("X-05".into(), breach)]) } else { BTreeMap::new() },
            recognition: Recognition {
                victims_seen: if broken == 0 { vec!["lioma".into()] } else { vec![] },
                victims_missed: if broken == 0 { vec![] } else { vec!["lioma".into()] },
                ..Recognition::default()
            },
            subjects: BTreeMap::from([(
                "lioma".into(),
                SubjectRun {
                    is: SubjectKind::Victim,
                    score: Score::default(),
                    told: vec![],
                    consents: vec![],
                    left: None,
                },
            )]),
            ..run(skill, seed, 500)
        }
    };
    let summary =
        rehearsal(vec![with("good", 1, 0), with("good", 2, 1), with("bad", 1, 2), with("bad", 2, 3)]).summary();
    let figures: Vec<&[RuleFigures]> = summary.rules.iter().map(|r| &r.by_skill[..]).collect();
    assert_eq!(figures[0][0], RuleFigures { runs: 2, called: 0, broken: 0, breaches: 0, seeds: vec![] });
    assert_eq!(figures[1][0], RuleFigures { runs: 2, called: 2, broken: 1, breaches: 1, seeds: vec![2] });
    assert_eq!(figures[1][1], RuleFigures { runs: 2, called: 2, broken: 2, breaches: 5, seeds: vec![1, 2] });
    assert_eq!(summary.recognition[0].wrong, [Fraction(1, 2), Fraction(2, 2)]);
}

#[test]
fn what_goes_with_a_slip_is_counted_within_each_skill() {
    let with = |skill: &str, seed, slip: bool, broken: bool, got| {
        let slips = if slip { vec![("ngo".into(), "promises".to_owned(), 5)] } else { vec![] };
        let breach = BreachRun { lines: 1, times: 1, penalty: 0 };
        Run {
            extra: Extra { slips, ..Extra::default() },
            breaches: if broken { BTreeMap::from([("X-06".into(), breach)]) } else { BTreeMap::new() },
            ..run(skill, seed, got)
        }
    };
    // Good: 4 runs, slip in 1, broken in 1, together. Bad: 4 runs, slip in 2, broken in 3, together in 2.
    let runs = vec![
        with("good", 1, true, true, 700),
        with("good", 2, false, false, 900),
        with("good", 3, false, false, 900),
        with("good", 4, false, false, 900),
        with("bad", 1, true, true, 400),
        with("bad", 2, true, true, 300),
        with("bad", 3, false, true, 500),
        with("bad", 4, false, false, 600),
    ];
    let summary = rehearsal(runs).summary();
    let slip = &summary.slips[0];
    assert_eq!(slip.by_skill, [(1, 1), (2, 2)]);
    assert_eq!(slip.seats, BTreeMap::from([("ngo".into(), 3)]));
    // Good: 900 − 700 for one run. Bad: 550 − 350 for two runs.
    assert_eq!(slip.loss, Some(200_000));
    // Expected 1·1/4 + 2·3/4 = 1.75 runs; three were seen.
    let found = &slip.findings[0];
    assert_eq!((&found.of, found.runs, found.expected), (&Norm::Rule("X-06".into()), 3, 1_750));
    assert_eq!(found.lift, 1_714);
}

// ---- The whole ----

#[test]
fn the_figures_of_a_made_up_rehearsal_stay_as_they_are() {
    insta::assert_snapshot!("summary", lines(&fixture::rehearsal(12).summary()));
}

/// Each item of each list on a line of its own, so that a difference can be read.
fn lines(summary: &Summary) -> String {
    let serde_json::Value::Object(fields) = serde_json::to_value(summary).unwrap() else { panic!("an object") };
    let mut text = String::new();
    for (name, value) in fields {
        match value {
            serde_json::Value::Array(items) => {
                text.push_str(&format!("{name}\n"));
                items.iter().for_each(|item| text.push_str(&format!("  {item}\n")));
            }
            other => text.push_str(&format!("{name} {other}\n")),
        }
    }
    text
}

#[test]
fn the_order_of_runs_changes_nothing() {
    let rehearsal = fixture::rehearsal(20);
    let mut shuffled = rehearsal.clone();
    shuffled.runs.reverse();
    shuffled.runs.rotate_left(17);
    assert_eq!(to_json(&shuffled.summary()), to_json(&rehearsal.summary()));
}

#[test]
fn json_gives_figures_and_runs_back() {
    let rehearsal = fixture::rehearsal(5);
    let summary = rehearsal.summary();
    assert_eq!(serde_json::from_str::<Summary>(&to_json(&summary)).unwrap(), summary);
    let lines = runs_to_json(&rehearsal);
    let mut lines = lines.lines();
    let head: Rehearsal = serde_json::from_str(lines.next().unwrap()).unwrap();
    let runs: Vec<Run> = lines.map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(Rehearsal { runs, ..head }, rehearsal);
    assert!(!to_json(&summary).contains('.') || !has_float(&serde_json::from_str(&to_json(&summary)).unwrap()));
}

fn has_float(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Number(number) => number.is_f64(),
        serde_json::Value::Array(list) => list.iter().any(has_float),
        serde_json::Value::Object(fields) => fields.values().any(has_float),
        _ => false,
    }
}

// ---- The page ----

const APP: [(&str, &str); 6] = [
    ("en", include_str!("../../../locales/en/app/rehearsal.ftl")),
    ("en", include_str!("../../../locales/en/app/report.ftl")),
    ("en", include_str!("../../../locales/en/app/forms.ftl")),
    ("it", include_str!("../../../locales/it/app/rehearsal.ftl")),
    ("it", include_str!("../../../locales/it/app/report.ftl")),
    ("it", include_str!("../../../locales/it/app/forms.ftl")),
];

fn page(summary: &Summary, lang: &str) -> String {
    let mut sources: Vec<(&str, &str, &str, String)> =
        APP.iter().map(|(lang, text)| (*lang, "app", "app.ftl", (*text).to_owned())).collect();
    sources.push(("en", "scenarios/stub", "stub.ftl", fixture::texts(summary)));
    render(summary, &Catalogue::build(sources), lang)
}

/// What a rehearsal may be beside the usual: nothing played, one run, one skill, nothing ever wrong.
fn kinds() -> Vec<Summary> {
    let one_skill = Rehearsal { skills: vec!["exemplary".to_owned()], ..fixture::rehearsal(3) };
    vec![
        fixture::rehearsal(30).summary(),
        rehearsal(Vec::new()).summary(),
        rehearsal(vec![run("good", 1, 500)]).summary(),
        one_skill.summary(),
    ]
}

#[test]
fn the_page_is_complete_well_formed_and_linked_in_both_languages() {
    for summary in kinds() {
        for lang in ["en", "it"] {
            let page = page(&summary, lang);
            let at = page.find('⟦');
            assert_eq!(at.map(|at| page[at..].chars().take(60).collect::<String>()), None, "{lang}");
            well_formed(&page);
            linked(&page);
        }
    }
}

#[test]
fn both_languages_have_the_same_texts() {
    let (en, it) = (keys(APP[0].1, "rehearsal-"), keys(APP[3].1, "rehearsal-"));
    assert_eq!(en, it);
    assert!(en.len() > 150);
}

#[test]
fn the_page_loads_nothing_runs_nothing_and_stays_text() {
    let mut summary = fixture::rehearsal(3).summary();
    let hostile = "<script>alert(1)</script>\"'><img src=x>";
    summary.case = hostile.into();
    summary.skills[0] = hostile.to_owned();
    summary.slips.iter_mut().for_each(|slip| slip.name = hostile.to_owned());
    let page = page(&summary, "en");
    assert!(page.contains("&lt;script&gt;"));
    for sign in ["<script", "<img", "http://", "https://", "url(", "@import", "<link"] {
        assert!(!page.contains(sign), "{sign}");
    }
}

#[test]
fn each_extreme_has_the_command_that_plays_it_again() {
    let summary = fixture::rehearsal(30).summary();
    let page = page(&summary, "en");
    for (skill, spread) in summary.skills.iter().zip(&summary.team.spreads) {
        let (lowest, highest) = (spread.as_ref().unwrap().min.1, spread.as_ref().unwrap().max.1);
        for seed in [lowest, highest] {
            assert!(page.contains(&format!("tavolo demo border-arrival --seed {seed} --skill {skill}<")));
        }
    }
}
