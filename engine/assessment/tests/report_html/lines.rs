//! Duties and breaches, drawn from a list of real ones.

use tavolo_assessment::report::model::*;
use tavolo_scenario::model::common::{Clock, SourceRef, Standing};
use tavolo_scenario::model::pack::Class;

use Class::{G, HL, HS, XL, XS};
use Standing::{ExerciseDefault, Secondary, Unverified, Verified};

use super::{Draw, MINUTE, SEATS, STAFF, VICTIMS, moment};

pub(super) type Line = (&'static str, Class, &'static str, &'static str, &'static str, &'static str, Standing);

/// Due to everybody.
pub(super) const FOR_ALL: [Line; 4] = [
    ("S1-02", HS, "O2", "reception-manager", "sop-2026-06", "phase 1", Verified),
    ("S1-07", HS, "O3", "migrant-information", "sop-2026-06", "phase 6c, b.1-A", Verified),
    ("S1-05b", HS, "O5", "migrant-information", "sop-2026-06", "general principles", Verified),
    (
        "S5-09",
        HS,
        "O3",
        "first-contact-authority",
        "sop-2026-06",
        "important note on closing the screening form",
        Verified,
    ),
];
/// Due to victims.
pub(super) const FOR_VICTIMS: [Line; 11] = [
    ("S1-01", HL, "O2", "health", "reg-2024-1356", "art. 12(1); SOP June 2026 phase 1", Verified),
    ("S1-03", HS, "O5", "anti-trafficking-body", "sop-2026-06", "principle I", Verified),
    ("S1-04", G, "O2", "first-contact-authority", "sop-2026-06", "inferred from principle I and annex VI", Unverified),
    ("S1-05", HL, "O5", "first-contact-authority", "dir-2011-36", "art. 11(5)", Verified),
    ("S1-09", HS, "O1", "first-contact-authority", "sop-2026-06", "p. 12", Verified),
    ("S2-06", HL, "O1", "anti-trafficking-body", "dir-2011-36", "art. 11(2)", Verified),
    ("S3-01a", HL, "O3", "migrant-information", "dlgs-115-2026", "art. 10", Verified),
    ("S3-04", HS, "O3", "migrant-information", "sop-2026-06", "b.1-B", Verified),
    ("S3-06", HS, "O3", "anti-trafficking-body", "sop-2026-06", "b.1-C, annex V", Secondary),
    ("S5-02", HL, "O3", "residence-authority", "dlgs-115-2026", "art. 8(1)(d), TUI art. 18(3-quater)", Verified),
    ("S5-06", G, "O2", "anti-trafficking-body", "exercise", "good practice, no source read", ExerciseDefault),
];
/// Breaches: subject, number of times.
pub(super) const BREACHES: [(Line, &str, usize); 4] = [
    (("X-05", XS, "O5", "first-contact-authority", "sop-2026-06", "principle I", Verified), "lioma", 2),
    (("X-09", XS, "O10", "reception-manager", "ecat", "art. 11", Secondary), "caleo", 1),
    (("X-04b", XL, "O4", "reception-manager", "dlgs-142-2015", "art. 19(4)", Verified), "rinu", 1),
    (("P-02", XS, "O5", "mediator", "ticc", "principle 5", Verified), "bastim", 1),
];
fn source(line: &Line) -> SourceRef {
    SourceRef { instrument: line.4.into(), at: line.5.to_owned(), status: line.6 }
}

fn points(class: Class) -> i64 {
    match class {
        HL | XL => 5_000,
        HS | XS => 3_000,
        G => 1_000,
    }
}

const FULL: Credit = Credit { quality: 1_000, time: 1_000, order: 1_000, actor: 1_000 };

pub(super) fn duty(draw: &mut Draw, line: &Line, subject: Option<&str>) -> Finding {
    let since = draw.below(50) * MINUTE + draw.below(60) * 1_000;
    let due = since + 10 * MINUTE;
    let status = match draw.below(14) {
        0..=7 => Status::Done,
        8 => Status::Late,
        9 | 10 => Status::Missed,
        11 => Status::WrongRole,
        12 => Status::NotAssessed(
            [Why::SceneEnded, Why::HandedOver, Why::Withheld][usize::try_from(draw.below(3)).unwrap_or(0)],
        ),
        _ => Status::NotAssessed(
            [Why::Stopped, Why::NotCalledFor, Why::WeakEvidence][usize::try_from(draw.below(3)).unwrap_or(0)],
        ),
    };
    let at = match status {
        Status::Done | Status::WrongRole => vec![moment(since + draw.below(9) * MINUTE + 23_000)],
        Status::Late => vec![moment(due + 4 * MINUTE + 11_000)],
        _ => Vec::new(),
    };
    let credit = match status {
        Status::Done => Credit { quality: if draw.below(4) == 0 { 750 } else { 1_000 }, ..FULL },
        Status::Late => Credit { time: 800, ..FULL },
        Status::WrongRole => Credit { actor: 500, ..FULL },
        _ => Credit::NONE,
    };
    let assessed = !matches!(status, Status::NotAssessed(_));
    let max = if assessed { points(line.1) } else { 0 };
    Finding {
        of: Norm::Duty(line.0.into()),
        subject: subject.map(Into::into),
        class: line.1,
        objective: line.2.into(),
        status,
        functions: vec![line.3.into()],
        seats: SEATS.iter().filter(|(_, function)| *function == line.3).map(|(seat, _)| (*seat).into()).collect(),
        by: (!at.is_empty()).then(|| STAFF[usize::try_from(draw.below(10)).unwrap_or(0)].into()),
        since: Some(moment(since)),
        cue: subject.filter(|s| VICTIMS.contains(s)).map(|s| format!("{s}-sign").as_str().into()),
        due: (line.1 != G).then(|| (moment(due), if draw.below(5) == 0 { Clock::Story } else { Clock::Exercise })),
        due_standing: (line.1 != G).then_some(if draw.below(3) == 0 { Verified } else { ExerciseDefault }),
        at,
        max,
        got: credit.of(max),
        penalty: 0,
        credit,
        after_missing: (status == Status::Missed && draw.below(2) == 0).then(|| "S1-05".into()),
        unseen: (status == Status::Missed).then(|| (moment(since), moment(due))),
        change: (status == Status::Missed).then(|| Change {
            is: ChangeKind::Do,
            points: max,
            rating: (line.1 == HL).then_some((Rating::M, Rating::S)),
        }),
        ..Finding::of(Norm::Duty(line.0.into()), None, (line.1, &line.2.into(), &source(line)), status)
    }
}

pub(super) fn breach(draw: &mut Draw, (line, subject, times): &(Line, &str, usize)) -> Finding {
    let at: Vec<Moment> = (0..*times).map(|_| moment((10 + draw.below(50)) * MINUTE + 7_000)).collect();
    Finding {
        of: Norm::Rule(line.0.into()),
        subject: Some((*subject).into()),
        class: line.1,
        objective: line.2.into(),
        status: Status::Breached,
        functions: vec![line.3.into()],
        seats: SEATS.iter().filter(|(_, function)| *function == line.3).map(|(seat, _)| (*seat).into()).collect(),
        by: Some(STAFF[usize::try_from(draw.below(10)).unwrap_or(0)].into()),
        since: None,
        cue: None,
        due: None,
        due_standing: None,
        at,
        max: 0,
        got: 0,
        penalty: points(line.1),
        change: Some(Change { is: ChangeKind::Refrain, points: points(line.1), rating: None }),
        ..Finding::of(Norm::Rule(line.0.into()), None, (line.1, &line.2.into(), &source(line)), Status::Breached)
    }
}
