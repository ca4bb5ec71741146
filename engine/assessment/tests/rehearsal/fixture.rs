//! Made-up runs that look like a real rehearsal: sixteen subjects, seats and scenes of a real case, three skills.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_assessment::rehearsal::*;
use tavolo_assessment::{Rating, Recognition, Score, SeatLoad, Status, Why};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::SubjectKind;
use tavolo_scenario::model::common::Clock;

pub(crate) const MINUTE: i64 = 60_000;
const VICTIMS: [&str; 5] = ["lioma", "rinu", "bastim", "caleo", "teo"];
const OTHERS: [&str; 11] =
    ["yannu", "irva", "hadro", "sule", "edua", "obessa", "tiko", "marn", "gaspo", "ilvo", "wila"];
const SEATS: [&str; 14] = [
    "medic",
    "border-lead",
    "border-second",
    "judicial",
    "info-officer",
    "ngo",
    "mediator",
    "reception",
    "social",
    "prefecture",
    "guardian",
    "v-lioma",
    "v-rinu",
    "t-zorine",
];
const SCENES: [(&str, i64); 6] =
    [("landing", 14), ("tents", 18), ("private-talks", 18), ("evening-beds", 12), ("day-three", 12), ("table", 10)];
/// Duty, objective, whether to victims alone, limit, points.
type Due = (&'static str, &'static str, bool, Option<(i64, Clock)>, i64);
const DUTIES: [Due; 14] = [
    ("S1-01", "O2", true, Some((10 * MINUTE, Clock::Exercise)), 5_000),
    ("S1-02", "O2", false, Some((15 * MINUTE, Clock::Exercise)), 3_000),
    ("S1-03", "O5", true, Some((20 * MINUTE, Clock::Exercise)), 3_000),
    ("S1-04", "O2", true, None, 1_000),
    ("S1-05", "O5", true, Some((12 * MINUTE, Clock::Exercise)), 5_000),
    ("S1-05b", "O5", false, None, 3_000),
    ("S1-07", "O3", false, Some((30 * MINUTE, Clock::Exercise)), 3_000),
    ("S1-09", "O1", true, Some((8 * MINUTE, Clock::Exercise)), 3_000),
    ("S2-06", "O1", true, Some((24 * 60 * MINUTE, Clock::Story)), 5_000),
    ("S3-01a", "O3", true, Some((10 * MINUTE, Clock::Exercise)), 5_000),
    ("S3-04", "O3", true, Some((10 * MINUTE, Clock::Exercise)), 3_000),
    ("S3-06", "O3", true, Some((72 * 60 * MINUTE, Clock::Story)), 3_000),
    ("S5-02", "O3", true, Some((45 * 24 * 60 * MINUTE, Clock::Story)), 5_000),
    ("S5-09", "O8", false, Some((7 * 24 * 60 * MINUTE, Clock::Story)), 3_000),
];
/// Rule, objective, how often it is called upon and how easily it is broken, of a hundred.
const RULES: [(&str, &str, u64, u64); 9] = [
    ("X-01", "O3", 40, 8),
    ("X-04b", "O4", 96, 30),
    ("X-05", "O5", 100, 45),
    ("X-05b", "O5", 88, 12),
    ("X-06", "O5", 100, 35),
    ("X-07", "O3", 70, 0),
    ("X-09", "O10", 92, 40),
    ("P-02", "O5", 85, 22),
    ("P-15", "O3", 0, 0),
];
const SLIPS: [(&str, &str, &str); 5] = [
    ("asks-in-public", "border-lead", "X-05"),
    ("promises", "ngo", "X-06"),
    ("shares-address", "reception", "X-09"),
    ("forgets-the-child-authority", "border-second", "X-04b"),
    ("waits", "info-officer", ""),
];

/// Numbers that are the same in every run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit.max(1)
    }

    fn hit(&mut self, of_hundred: u64) -> bool {
        self.below(100) < of_hundred
    }

    fn whole(&mut self, limit: i64) -> i64 {
        i64::try_from(self.below(u64::try_from(limit).unwrap_or(1))).unwrap_or(0)
    }
}

/// A rehearsal at three skills.
pub(crate) fn rehearsal(seeds: u64) -> Rehearsal {
    let skills = [("exemplary", 96), ("average", 80), ("careless", 52)];
    let seeds: Vec<u64> = (1..=seeds).collect();
    let runs = skills.iter().flat_map(|(skill, quality)| seeds.iter().map(move |seed| run(*seed, skill, *quality)));
    Rehearsal {
        case: "border-arrival".into(),
        packs: vec!["base".into(), "it-2026-07".into()],
        runs: runs.collect(),
        skills: skills.iter().map(|(name, _)| (*name).to_owned()).collect(),
        seeds,
    }
}

fn run(seed: u64, skill: &str, quality: u64) -> Run {
    let mut draw = Draw(seed * 7_919 + quality * 104_729);
    (0..5).for_each(|_| _ = draw.below(2));
    // Some seeds are harder for everybody.
    let quality = quality.saturating_sub(Draw(seed * 31_337).below(7));
    let slips: Vec<(SeatId, String, i64)> = SLIPS
        .iter()
        .filter(|_| draw.hit((100 - quality) / 2))
        .collect::<Vec<_>>()
        .into_iter()
        .map(|(name, seat, _)| ((*seat).into(), (*name).to_owned(), draw.whole(80 * MINUTE)))
        .collect();
    let slipped = |rule: &str| SLIPS.iter().any(|(n, _, r)| *r == rule && slips.iter().any(|(_, s, _)| s == n));
    let (mut called, mut silent, mut breaches) = (Vec::new(), Vec::new(), BTreeMap::new());
    for (rule, _, often, easily) in RULES {
        if !draw.hit(often) {
            silent.push(rule.into());
            continue;
        }
        called.push(rule.into());
        let chance = if slipped(rule) { 85 } else { easily * (100 - quality) / 100 };
        if draw.hit(chance) {
            let lines = 1 + u32::try_from(draw.below(3)).unwrap_or(0);
            let breach = BreachRun { lines, times: lines + 1, penalty: i64::from(lines) * 3_000 };
            breaches.insert(RuleId::from(rule), breach);
        }
    }
    let duties = duties(&mut draw, quality);
    let recognition = recognition(&mut draw, quality);
    Run {
        seed,
        skill: skill.to_owned(),
        entries: 1_400 + draw.below(400),
        exercise_ms: 78 * MINUTE + draw.whole(9 * MINUTE),
        complete: true,
        ending: Some(if quality > 70 { "end-table" } else { "end-partly-open" }.into()),
        team: score(duties.iter().map(|d| (d, max_of(&d.duty))), breaches.values()),
        objectives: objectives(&duties, &breaches, &called),
        seats: BTreeMap::new(),
        apart: BTreeMap::new(),
        subjects: subjects(&mut draw, quality, &duties),
        load: load(&mut draw),
        extra: Extra {
            slips,
            words: SEATS
                .iter()
                .map(|seat| {
                    let words = u32::try_from(200 + draw.below(900)).unwrap_or(0);
                    ((*seat).into(), (words, words * 2))
                })
                .collect(),
            decisions: 900 + draw.below(200),
            micros: 60_000 + draw.below(9_000),
        },
        duties,
        breaches,
        called,
        silent,
        recognition,
    }
}

fn max_of(duty: &DutyId) -> i64 {
    DUTIES.iter().find(|d| d.0 == duty.as_str()).map_or(0, |d| d.4)
}

fn duties(draw: &mut Draw, quality: u64) -> Vec<DutyRun> {
    let mut lines = Vec::new();
    for (index, (duty, _, victims, limit, max)) in DUTIES.iter().enumerate() {
        let subjects = VICTIMS.iter().chain(if *victims { &[][..] } else { &OTHERS[..] });
        for subject in subjects {
            let slow = u64::try_from(index).unwrap_or(0) * 3;
            let (status, share) = match draw.below(100) {
                _ if *duty == "S1-04" => (Status::Done, 100),
                _ if *duty == "S5-02" && *subject == "teo" => (Status::NotAssessed(Why::NotCalledFor), 0),
                n if n < quality.saturating_sub(slow / 3) => (Status::Done, draw.below(60) + slow),
                n if n < quality + 4 && limit.is_some() => (Status::Late, 101 + draw.below(160)),
                n if n < quality + 6 => (Status::WrongRole, 0),
                _ => (Status::Missed, 0),
            };
            let used = matches!(status, Status::Done | Status::Late)
                .then(|| limit.map(|(ms, _)| ms * i64::try_from(share).unwrap_or(0) / 100))
                .flatten();
            let lost = match status {
                Status::Done | Status::NotAssessed(_) | Status::Breached => 0,
                Status::Late | Status::OutOfOrder => max / 3,
                Status::Missed | Status::WrongRole => *max,
            };
            lines.push(DutyRun {
                duty: (*duty).into(),
                subject: Some((*subject).into()),
                status,
                max: *max,
                lost,
                used_ms: used,
                limit: *limit,
            });
        }
    }
    lines
}

fn score<'a>(duties: impl Iterator<Item = (&'a DutyRun, i64)>, breaches: impl Iterator<Item = &'a BreachRun>) -> Score {
    let mut score = Score { penalty: breaches.map(|b| b.penalty).sum(), ..Score::default() };
    for (line, max) in duties {
        if let Status::NotAssessed(_) = line.status {
            score.not_assessed += 1;
        } else {
            score.lines += 1;
            score.max += max;
            score.got += max - line.lost;
        }
    }
    score
}

fn objectives(duties: &[DutyRun], breaches: &BTreeMap<RuleId, BreachRun>, called: &[RuleId]) -> Vec<ObjectiveRun> {
    let one = |id: &str| {
        let of_rule = |rule: &RuleId| RULES.iter().any(|r| r.0 == rule.as_str() && r.1 == id);
        let own = || breaches.iter().filter(|(rule, _)| of_rule(rule)).map(|(_, b)| b);
        let lines = duties.iter().filter(|d| DUTIES.iter().any(|k| k.0 == d.duty.as_str() && k.1 == id));
        let score = score(lines.map(|d| (d, max_of(&d.duty))), own());
        let count: u32 = own().map(|b| b.lines).sum();
        let called = called.iter().any(of_rule);
        let rating = match (score.thousandths(), count) {
            (None, _) if !called => None,
            (None, 0) => Some(Rating::P),
            (None, _) => Some(Rating::S),
            (Some(950..), 0) => Some(Rating::P),
            (Some(800..), 0..=1) => Some(Rating::S),
            (Some(550..), _) => Some(Rating::M),
            _ => Some(Rating::U),
        };
        ObjectiveRun { id: id.into(), score, rating, breaches: count, called }
    };
    ["O1", "O2", "O3", "O5", "O8", "O10"].map(one).into()
}

fn recognition(draw: &mut Draw, quality: u64) -> Recognition {
    let mut recognition = Recognition::default();
    for (nth, victim) in (0..).zip(VICTIMS) {
        let missed = draw.hit((100 - quality) * (nth + 1) / 4);
        if missed { &mut recognition.victims_missed } else { &mut recognition.victims_seen }.push(victim.into());
    }
    for other in OTHERS {
        let flagged = matches!(other, "yannu" | "irva" | "edua") && draw.hit((100 - quality) / 3);
        if flagged { &mut recognition.others_flagged } else { &mut recognition.others_cleared }.push(other.into());
    }
    recognition
}

fn subjects(draw: &mut Draw, quality: u64, duties: &[DutyRun]) -> BTreeMap<PersonId, SubjectRun> {
    let one = |person: &&str| {
        let id = PersonId::from(*person);
        let victim = VICTIMS.contains(person);
        let tells = victim && *person != "teo" && draw.hit(quality.saturating_sub(12));
        let own = duties.iter().filter(|d| d.subject.as_ref() == Some(&id));
        let told = if tells { vec![(ClueId::from(format!("{person}-debt").as_str()), 0)] } else { vec![] };
        let run = SubjectRun {
            is: if victim { SubjectKind::Victim } else { SubjectKind::Decoy },
            score: score(own.map(|d| (d, max_of(&d.duty))), std::iter::empty()),
            told: told.into_iter().map(|(c, _)| (c, 20 * MINUTE + draw.whole(45 * MINUTE))).collect(),
            consents: vec![("referral".into(), draw.hit(quality))],
            left: (victim && draw.hit((100 - quality) / 6)).then(|| 30 * MINUTE + draw.whole(30 * MINUTE)),
        };
        (id, run)
    };
    VICTIMS.iter().chain(&OTHERS).map(one).collect()
}

fn load(draw: &mut Draw) -> Vec<SeatLoad> {
    let mut list = Vec::new();
    for (scene, minutes) in SCENES {
        for (nth, seat) in (0..).zip(SEATS) {
            let length_ms = minutes * MINUTE;
            let idle = (60_000 + draw.whole(4 * MINUTE) + nth * 18_000).min(length_ms);
            list.push(SeatLoad {
                seat: seat.into(),
                scene: scene.into(),
                length_ms,
                busy_ms: (length_ms - idle).max(0) * (95 - nth * 5) / 100,
                longest_idle_ms: idle,
                queue: u32::try_from(draw.below(if seat == "prefecture" { 4 } else { 2 })).unwrap_or(0),
                keys: BTreeMap::new(),
            });
        }
    }
    list
}

/// Names and sentences for everything that the runs name, and the title of the case.
pub(crate) fn texts(summary: &Summary) -> String {
    let mut keys: BTreeSet<String> = BTreeSet::from(["case-title".to_owned()]);
    keys.extend(summary.objectives.iter().map(|o| format!("objective-{}", o.id)));
    keys.extend(summary.duties.iter().map(|d| format!("duty-{}", d.duty)));
    keys.extend(summary.rules.iter().map(|r| format!("rule-{}", r.rule)));
    keys.extend(summary.disclosure.iter().map(|d| format!("person-{}", d.person)));
    keys.extend(summary.load.iter().map(|l| format!("seat-{}", l.seat)));
    keys.extend(summary.load.iter().map(|l| format!("scene-{}", l.scene)));
    keys.extend(summary.words.iter().map(|w| format!("seat-{}", w.seat)));
    keys.iter().map(|key| format!("{key} = Text of {key}\n")).collect()
}
