//! What became of subjects, who knew what, the lanes and the load.

use tavolo_assessment::report::model::*;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::SubjectKind;
use tavolo_scenario::model::common::{SourceRef, Standing};
use tavolo_scenario::model::indicators::Strength;

use super::{Draw, END, MINUTE, OTHERS, SCENES, SEATS, STAFF, VICTIMS, moment, total};

pub(super) fn subjects(draw: &mut Draw, findings: &[Finding]) -> Vec<SubjectResult> {
    let mut results = Vec::new();
    for person in VICTIMS.iter().chain(&OTHERS) {
        let victim = VICTIMS.contains(person);
        let id = PersonId::from(*person);
        let own: Vec<usize> = (0..findings.len()).filter(|i| findings[*i].subject.as_ref() == Some(&id)).collect();
        let standings: &[&str] = if victim {
            &["cared-for", "separated", "informed", "pre-identified", "reasonable-grounds", "referred", "placed-safe"]
        } else {
            &["cared-for", "informed", "screening-closed"]
        };
        let mut at = 2 * MINUTE;
        let mut next = |draw: &mut Draw| {
            at += (1 + draw.below(9)) * MINUTE + draw.below(60) * 1_000;
            moment(at)
        };
        let standings = standings.iter().map(|s| ((*s).into(), next(draw), Some("bruna".into()))).collect();
        let mut mind = (0, 60, 30, 5, 15);
        let mut curve = Vec::new();
        for minute in (0..=END).step_by(4) {
            curve.push((minute * MINUTE, mind.1, mind.2, mind.3, mind.4));
            let step = |draw: &mut Draw, up: i64| i32::try_from(draw.below(9) - 4 + up).unwrap_or(0);
            mind = (0, mind.1 + step(draw, -1), mind.2 + step(draw, 1), mind.3 + step(draw, 2), mind.4 + step(draw, 2));
        }
        results.push(SubjectResult {
            read_as: if victim {
                let branch =
                    BranchRead { decided: true, duties: vec!["S1-05".into()], instead_of: vec!["S1-06".into()] };
                ReadAs { facts: vec!["victim".into()], branches: vec![branch] }
            } else {
                ReadAs::default()
            },
            is: if victim { SubjectKind::Victim } else { SubjectKind::Decoy },
            score: total(own.iter().map(|i| &findings[*i])),
            first_sign: victim.then(|| (format!("{person}-sign").as_str().into(), moment(95_000))),
            standings,
            consents: if victim {
                vec![
                    ("health-check".into(), true, moment(9 * MINUTE + 2_000), Some("ines".into())),
                    ("police-contact".into(), false, moment(41 * MINUTE + 40_000), Some("thessa".into())),
                    ("referral".into(), true, moment(44 * MINUTE), Some("bruna".into())),
                ]
            } else {
                Vec::new()
            },
            told: if victim {
                vec![
                    (format!("{person}-debt").as_str().into(), moment(36 * MINUTE), Some("bruna".into())),
                    (format!("{person}-wish").as_str().into(), moment(36 * MINUTE + 50_000), Some("hanne".into())),
                ]
            } else {
                Vec::new()
            },
            signs: if victim { signs() } else { Vec::new() },
            asked_again: u32::from(victim) * 2,
            left: (*person == "teo").then(|| moment(66 * MINUTE)),
            mind: curve,
            findings: own,
            person: id,
        });
    }
    results
}

/// A list that is met, dimensions of which one is positive and only in part written down, and names.
fn signs() -> Vec<SetResult> {
    let source = |status| SourceRef { instrument: "sop-2026-06".into(), at: "annex".to_owned(), status };
    let shown = |dimension: Option<&str>, positive, list: &[(&str, Strength)]| DimensionShown {
        dimension: dimension.map(Into::into),
        positive,
        indicators: list.iter().map(|(id, strength)| ((*id).into(), *strength, Standing::Secondary)).collect(),
    };
    let border = shown(None, true, &[("documents-held-by-others", Strength::Significant), ("fear", Strength::Plain)]);
    let deceived = [("deceived-about-the-job", Strength::Strong), ("deceived-about-pay", Strength::Medium)];
    let unpaid = shown(Some("exploitation"), false, &[("low-or-no-pay", Strength::Medium)]);
    let enough = Followed { outcome: None, enough: true, source: source(Standing::ExerciseDefault) };
    let grounds = Followed { outcome: Some("reasonable-grounds".into()), ..enough.clone() };
    let named = SignsShown {
        follows: None,
        dimensions: vec![shown(Some("deception"), false, &[("deceived-about-pay", Strength::Plain)])],
    };
    vec![
        SetResult {
            set: "it-border".into(),
            concludes: true,
            source: source(Standing::Secondary),
            perceivable: SignsShown { follows: Some(enough), dimensions: vec![border] },
            recorded: SignsShown::default(),
        },
        SetResult {
            set: "delphi-adult-labour".into(),
            concludes: true,
            source: source(Standing::Secondary),
            perceivable: SignsShown {
                follows: Some(grounds),
                dimensions: vec![shown(Some("deceptive-recruitment"), true, &deceived), unpaid],
            },
            recorded: SignsShown {
                follows: None,
                dimensions: vec![shown(Some("deceptive-recruitment"), false, &deceived[1..])],
            },
        },
        SetResult {
            set: "ilo-eleven".into(),
            concludes: false,
            source: source(Standing::Secondary),
            perceivable: named,
            recorded: SignsShown::default(),
        },
    ]
}

pub(super) fn knowledge(draw: &mut Draw) -> Vec<ClueHistory> {
    let mut list = Vec::new();
    for person in VICTIMS {
        for kind in ["sign", "debt", "wish"] {
            let mut knew: Vec<(PersonId, i64)> = Vec::new();
            let mut could = Vec::new();
            for who in STAFF {
                match draw.below(4) {
                    0 => knew.push((who.into(), draw.below(END) * MINUTE + 12_000)),
                    1 => could.push((who.into(), draw.below(END) * MINUTE)),
                    _ => {}
                }
            }
            knew.sort_by_key(|k| k.1);
            list.push(ClueHistory {
                clue: format!("{person}-{kind}").as_str().into(),
                about: Some(person.into()),
                knew,
                could,
                functions: Vec::new(),
                could_since: None,
            });
        }
    }
    list.push(ClueHistory {
        clue: "boat-list".into(),
        about: None,
        knew: vec![("aurin".into(), 0)],
        could: Vec::new(),
        functions: Vec::new(),
        could_since: None,
    });
    list
}

pub(super) fn timeline(draw: &mut Draw, findings: &[Finding]) -> Timeline {
    let lanes = SEATS.iter().map(|(seat, function)| {
        let mut busy = Vec::new();
        let mut at = 0;
        while at < END * MINUTE {
            let from = at + draw.below(4) * MINUTE;
            at = from + 30_000 + draw.below(4) * MINUTE;
            busy.push((from, at.min(END * MINUTE)));
        }
        let marks = findings.iter().enumerate().filter(|(_, f)| f.functions.contains(&FunctionId::from(*function)));
        let at = |f: &Finding| f.at.first().copied().or(f.due.map(|d| d.0)).or(f.since).map_or(0, |m| m.exercise_ms);
        Lane {
            seat: Some((*seat).into()),
            function: None,
            busy,
            marks: marks.map(|(index, f)| (index, at(f))).collect(),
        }
    });
    Timeline {
        lanes: lanes.collect(),
        injects: vec![
            ("ev-landing".into(), 0, false),
            ("ev-phone-six".into(), 17 * MINUTE, false),
            ("ev-faint".into(), 21 * MINUTE + 30_000, true),
            ("ev-van-at-gate".into(), 55 * MINUTE, false),
        ],
    }
}

pub(super) fn load(draw: &mut Draw) -> Vec<SeatLoad> {
    let mut list = Vec::new();
    for (seat, _) in SEATS {
        for (index, (scene, start, _)) in SCENES.iter().enumerate() {
            let length_ms = (SCENES.get(index + 1).map_or(END, |s| s.1) - start) * MINUTE;
            list.push(SeatLoad {
                seat: seat.into(),
                scene: (*scene).into(),
                length_ms,
                busy_ms: length_ms * (30 + draw.below(60)) / 100,
                longest_idle_ms: (draw.below(7) * MINUTE + draw.below(60) * 1_000).min(length_ms),
                queue: u32::try_from(draw.below(4)).unwrap_or(0),
                keys: std::collections::BTreeMap::new(),
            });
        }
    }
    list
}
