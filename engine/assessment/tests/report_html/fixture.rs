//! A made-up report of the size of a real one: sixteen subjects, twenty seats, six scenes, every kind of finding.

mod lines;
mod parts;
mod texts;

use std::collections::{BTreeMap, BTreeSet};

use tavolo_assessment::report::model::*;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::SpeechAct;
use tavolo_scenario::model::common::Standing::Verified;
use tavolo_scenario::model::pack::Class::{G, HS};

use lines::{BREACHES, FOR_ALL, FOR_VICTIMS, breach, duty};
pub(crate) use texts::{case_texts, pack_texts};

const MINUTE: i64 = 60_000;
/// 2026-09-14T05:40:00Z.
const DAWN: i64 = 1_789_364_400_000;
const HOUR: i64 = 3_600_000;

const VICTIMS: [&str; 5] = ["lioma", "rinu", "bastim", "caleo", "teo"];
const OTHERS: [&str; 11] =
    ["yannu", "irva", "hadro", "sule", "edua", "obessa", "tiko", "marn", "gaspo", "ilvo", "wila"];
const SEATS: [(&str, &str); 20] = [
    ("medic", "health"),
    ("border-lead", "first-contact-authority"),
    ("border-second", "first-contact-authority"),
    ("judicial", "investigation-authority"),
    ("info-officer", "migrant-information"),
    ("ngo", "anti-trafficking-body"),
    ("mediator", "mediator"),
    ("mediator-two", "mediator"),
    ("reception", "reception-manager"),
    ("social", "social-services"),
    ("prefecture", "coordination-authority"),
    ("guardian", "guardian"),
    ("v-lioma", ""),
    ("v-rinu", ""),
    ("v-bastim", ""),
    ("v-caleo", ""),
    ("v-teo", ""),
    ("d-pool-1", ""),
    ("d-pool-2", ""),
    ("duty-desk", "residence-authority"),
];
const STAFF: [&str; 10] = ["ines", "aurin", "pavo", "thessa", "samu", "bruna", "hanne", "dov", "elvi", "mirta"];
/// Scene, exercise minute, hours after dawn.
const SCENES: [(&str, i64, i64); 6] = [
    ("landing", 0, 0),
    ("tents", 14, 2),
    ("private-talks", 32, 4),
    ("evening-beds", 50, 13),
    ("day-three", 60, 51),
    ("table", 70, 123),
];
const END: i64 = 80;

/// Numbers that are the same in every run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, limit: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(self.0 >> 33).unwrap_or(0) % limit
    }
}

pub(crate) fn moment(exercise_ms: i64) -> Moment {
    let (_, start, hours) = SCENES.iter().rev().find(|s| s.1 * MINUTE <= exercise_ms).unwrap_or(&SCENES[0]);
    let story_ms = DAWN + hours * HOUR + exercise_ms - start * MINUTE;
    Moment { seq: u64::try_from(exercise_ms / 1_000).ok(), exercise_ms, story_ms }
}

fn total<'a>(findings: impl Iterator<Item = &'a Finding>) -> Score {
    findings.fold(Score::default(), |mut score, f| {
        score.max += f.max;
        score.got += f.got;
        score.penalty += f.penalty;
        if matches!(f.status, Status::NotAssessed(_)) {
            score.not_assessed += 1;
        } else {
            score.lines += 1;
        }
        score
    })
}

/// The report.
pub(crate) fn report() -> Report {
    let mut draw = Draw(7);
    let mut findings = Vec::new();
    for subject in VICTIMS.iter().chain(&OTHERS) {
        findings.extend(FOR_ALL.iter().map(|line| duty(&mut draw, line, Some(subject))));
        if VICTIMS.contains(subject) {
            findings.extend(FOR_VICTIMS.iter().map(|line| duty(&mut draw, line, Some(subject))));
        }
    }
    let group = ("S1-06", HS, "O3", "migrant-information", "sop-2026-06", "phase 4", Verified);
    let conference = ("S4-05", G, "O8", "coordination-authority", "nap-2022-2025", "section 8", Verified);
    findings.extend([group, conference].iter().map(|line| duty(&mut draw, line, None)));
    findings.extend(BREACHES.iter().map(|b| breach(&mut draw, b)));

    let score = |pick: &dyn Fn(&Finding) -> bool| total(findings.iter().filter(|f| pick(f)));
    let functions: BTreeSet<&FunctionId> = findings.iter().flat_map(|f| &f.functions).collect();
    let functions = functions.into_iter().map(|id| (id.clone(), score(&|f| f.functions.contains(id)))).collect();
    let seat_score = |function: &str| score(&|f| f.functions.contains(&FunctionId::from(function)));
    let seats: BTreeMap<SeatId, Score> =
        SEATS.iter().filter(|s| !s.1.is_empty()).map(|(seat, f)| ((*seat).into(), seat_score(f))).collect();

    Report {
        format: REPORT_FORMAT,
        session: session(),
        team: total(findings.iter()),
        seats,
        functions,
        competencies: [("talking", "O5"), ("informing", "O3")]
            .map(|(id, objective)| (id.into(), score(&|f| f.objective == objective.into())))
            .into(),
        pillars: vec![("identification".into(), score(&|_| true))],
        exposure: vec![Exposure { function: "health".into(), rules: 12, points: 39_000, called: 4, penalty: 3_000 }],
        fidelity: vec![Fidelity { person: "dov".into(), rendered: 14, faithful: 13 }],
        objectives: objectives(&findings),
        subjects: parts::subjects(&mut draw, &findings),
        recognition: Recognition {
            victims_seen: ["lioma", "rinu", "bastim", "caleo"].map(Into::into).to_vec(),
            victims_missed: vec!["teo".into()],
            others_cleared: OTHERS[1..].iter().map(|s| (*s).into()).collect(),
            others_flagged: vec!["yannu".into()],
            given: vec![OTHERS[0].into()],
        },
        rates: Rates { sensitivity: Rate::of(4, 5), specificity: Rate::of(10, 11), precision: Rate::of(4, 5) },
        sign_counts: [Channel::Look, Channel::Tell]
            .map(|channel| SignCount { function: "health".into(), channel, recorded: Rate::of(3, 8) })
            .into(),
        evidence: Vec::new(),
        interviews: Interviews {
            held: Vec::new(),
            talks: 31,
            behaviours: [
                ("IV-05", false, Some(Rate::of(20, 31))),
                ("IV-50", true, Some(Rate::of(1, 31))),
                ("IV-57", true, None),
            ]
            .map(|(id, harmful, shown)| BehaviourShown {
                rated: None,
                id: id.into(),
                phase: tavolo_scenario::model::behaviour::Phase::Account,
                harmful,
                shown,
                recognised: 4,
                produced: 2,
            })
            .into(),
            given: Vec::new(),
            agreement: None,
        },
        knowledge: parts::knowledge(&mut draw),
        timeline: parts::timeline(&mut draw, &findings),
        load: parts::load(&mut draw),
        not_exercised: ["X-01", "X-02", "X-03", "X-12", "P-01", "P-04"].map(Into::into).to_vec(),
        courses: courses(&findings),
        witnessed: vec![
            (0, vec![Witness::OwnWords, Witness::Contested]),
            (1, vec![Witness::OneSide, Witness::Onlooker]),
            (2, vec![Witness::BothSides]),
        ],
        said: [(0, ReadFrom::Picked, 1_000), (1, ReadFrom::OwnWords, 800), (2, ReadFrom::Aloud, 400)]
            .into_iter()
            .map(|(line, read, evidence)| {
                let at = moment(61_000);
                (line, vec![SaidAs { at, act: SpeechAct::AskOpen, topic: "safety".into(), read, evidence }])
            })
            .collect(),
        findings,
        not_aligned: vec![],
        edition: Edition::Examiner,
        numbers: Vec::new(),
        track: Vec::new(),
    }
}

/// For the first subject a procedure with a part of every kind, of which one was not due; for the session a single step.
fn courses(findings: &[Finding]) -> Vec<Course> {
    let line = |subject: Option<PersonId>, nth: usize| {
        let own = findings.iter().enumerate().filter(|(_, f)| f.subject == subject && matches!(f.of, Norm::Duty(_)));
        let (index, finding) = own.clone().nth(nth).unwrap_or_else(|| own.clone().next().unwrap());
        let Norm::Duty(duty) = &finding.of else { unreachable!("a duty was asked for") };
        CoursePart::Step(CourseStep { duty: duty.clone(), line: Some(index) })
    };
    let first = || Some(VICTIMS[0].into());
    let not_due = CoursePart::Step(CourseStep { duty: "S4-05".into(), line: None });
    let beside = CoursePart::Together(vec![line(first(), 0), line(first(), 1)]);
    let then = CoursePart::Sequence(vec![line(first(), 3), CoursePart::Loop(Box::new(line(first(), 4)))]);
    let choice = CoursePart::Choice(vec![then, not_due.clone()]);
    let sequence = CoursePart::Sequence(vec![beside, line(first(), 2), choice]);
    let optional = CoursePart::Optional(Box::new(line(first(), 5)));
    let steps = CoursePart::Together(vec![sequence, optional, CoursePart::Sequence(vec![not_due])]);
    vec![Course { subject: first(), steps }, Course { subject: None, steps: line(None, 0) }]
}

/// A step of every kind.
pub(crate) fn track() -> Vec<Step> {
    let words = || Some("sentence-made-up".to_owned());
    let kinds = [
        StepKind::Heard { from: "ines".into(), words: words() },
        StepKind::Heard { from: "ines".into(), words: None },
        StepKind::Said { to: "ines".into(), words: words() },
        StepKind::Did { action: "made-up".into(), on: Some("lioma".into()) },
        StepKind::Met { by: "ines".into(), action: "made-up".into() },
        StepKind::Filled { form: "made-up".into(), about: Some("lioma".into()) },
        StepKind::Sent { kind: "alert".to_owned(), to: vec!["ines".into(), "samu".into()] },
        StepKind::Received { kind: "alert".to_owned(), from: "samu".into() },
        StepKind::Decided { consent: "referral".into(), given: true },
        StepKind::Decided { consent: "referral".into(), given: false },
        StepKind::Left,
    ];
    let steps = (1..).zip(kinds).map(|(minute, what)| Step { at: moment(minute * MINUTE), me: "bruna".into(), what });
    steps.collect()
}

fn session() -> SessionFacts {
    SessionFacts {
        case: "border-arrival".into(),
        packs: vec!["base".into(), "it-2026-07".into()],
        signed_off: false,
        content: "5f1c0e6b8f0b0f5d1b0a3b4f3c6c1a6b9f6d2e7c8a4b5d6e7f8091a2b3c4d5e6".to_owned(),
        engine: 1,
        entries: 2_417,
        exercise_ms: END * MINUTE,
        story_ms: (DAWN, moment(END * MINUTE).story_ms),
        complete: true,
        ending: Some("end-partly-open".into()),
        scenes: SCENES.iter().map(|(id, at, hours)| ((*id).into(), at * MINUTE, DAWN + hours * HOUR)).collect(),
    }
}

fn objectives(findings: &[Finding]) -> Vec<ObjectiveResult> {
    let some = |ids: &[&str]| ids.iter().map(|id| Some((*id).into())).collect::<Vec<Option<PersonId>>>();
    let rows: [(&str, Option<Rating>, Vec<_>, Vec<_>); 7] = [
        ("O1", Some(Rating::U), some(&["lioma", "rinu", "bastim", "caleo"]), some(&["teo"])),
        ("O2", Some(Rating::P), some(&VICTIMS), Vec::new()),
        ("O3", Some(Rating::S), some(&VICTIMS), Vec::new()),
        ("O4", Some(Rating::M), some(&["rinu", "tiko", "ilvo"]), Vec::new()),
        ("O5", Some(Rating::S), some(&VICTIMS), Vec::new()),
        ("O8", None, vec![None], Vec::new()),
        ("O10", Some(Rating::S), some(&VICTIMS), Vec::new()),
    ];
    let rows = rows.into_iter().map(|(id, rating, reached, unmet)| {
        let id = ObjectiveId::from(id);
        let caps = findings.iter().enumerate().filter(|(_, f)| f.objective == id && f.status == Status::Breached);
        ObjectiveResult {
            capped_by: caps.map(|(index, _)| index).collect(),
            score: total(findings.iter().filter(|f| f.objective == id)),
            id,
            rating,
            reached,
            unmet,
        }
    });
    rows.collect()
}
