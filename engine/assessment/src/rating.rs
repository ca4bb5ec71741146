//! Ratings: what was said of lines after play, and of talks and roles also during it, and what comes of it.
//!
//! A rater is one more source of evidence, worth 800 thousandths, which is enough to judge by. Of each rater the last mark
//! counts. Two who are a step apart are put together; two who are further apart leave the line as it was until a third
//! decides, whose middle it then is. What the engine had stays beside what raters made of it.

use std::collections::BTreeMap;

use tavolo_seat::{ContestRefusal, Contestable};
use tavolo_session::{Entry, Event, LedgerLine, Mark, Station};

use crate::evidence::together;
use crate::report::model::{
    Agreement, Contest, Credit, Finding, GivenMark, Moment, Norm, Original, RaterMark, Report, Review, ReviewIs,
    Status, Why,
};

/// What a rater's word is worth, thousandths.
const RATER: i64 = 800;

/// What was said of each line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ratings {
    of: BTreeMap<LedgerLine, Said>,
}

#[derive(Clone, Debug, Default)]
struct Said {
    contests: Vec<Contest>,
    marks: Vec<RaterMark>,
    /// Of each who rates what was said last, and when.
    last: BTreeMap<Station, (Mark, Moment)>,
}

/// What raters hold a line to be, together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// One mark.
    Is(Mark),
    /// Between two neighbouring marks of a duty: the share of its points, thousandths.
    Between(i64),
    /// They are too far apart.
    Disputed,
}

impl Ratings {
    /// Looks at an entry.
    pub(crate) fn observe(&mut self, entry: &Entry) {
        let seq = entry.seq;
        for event in entry.events() {
            match event {
                Event::Contested { seat, line, words } => {
                    let contest = Contest { seat: Some(seat.clone()), words: words.clone(), seq };
                    self.of.entry(line.clone()).or_default().contests.push(contest);
                }
                Event::Rated { by, line, mark, reason } => {
                    let said = self.of.entry(line.clone()).or_default();
                    let at = Moment { seq: Some(seq), exercise_ms: entry.exercise_ms, story_ms: entry.story_ms };
                    said.last.insert(by.clone(), (*mark, at));
                    // Lines of the ledger are rated by raters alone.
                    if let Station::Rater(rater) = by {
                        said.marks.push(RaterMark { rater: *rater, mark: *mark, reason: reason.clone(), seq });
                    }
                }
                _ => {}
            }
        }
    }

    /// What raters hold a line to be; none where none has said anything.
    pub(crate) fn verdict(&self, line: &LedgerLine) -> Option<Verdict> {
        self.of.get(line).and_then(Said::verdict).map(|(verdict, _)| verdict)
    }

    /// What was given for talks and roles, by whom and when; and how far those agree who rated the same.
    pub(crate) fn given(&self) -> (Vec<(&LedgerLine, Vec<GivenMark>)>, Option<Agreement>) {
        let whole = |line: &LedgerLine| !matches!(line, LedgerLine::Duty { .. } | LedgerLine::Rule { .. });
        let mark = |(by, (mark, at)): (&Station, &(Mark, Moment))| {
            let (station, number) = match by {
                Station::Director | Station::Seat(_) => ("director", 0),
                Station::Mentor(n) => ("mentor", *n),
                Station::Observer(n) => ("observer", *n),
                Station::Rater(n) => ("rater", *n),
            };
            GivenMark { station: station.to_owned(), number, mark: *mark, at: *at }
        };
        let of = self.of.iter().filter(|(line, said)| whole(line) && !said.last.is_empty());
        let given: Vec<(&LedgerLine, Vec<GivenMark>)> =
            of.map(|(line, said)| (line, said.last.iter().map(mark).collect())).collect();
        let agreement = agreement(given.iter().map(|(_, marks)| marks.as_slice()));
        (given, agreement)
    }

    /// Puts what raters said in place of what the engine made of a line that weighs so many points, and keeps both.
    pub(crate) fn apply(&self, finding: &mut Finding, weight: i64) {
        let Some(said) = self.of.get(&line_of(finding)) else { return };
        let verdict = said.verdict();
        let mut review =
            Review { is: ReviewIs::Open, contests: said.contests.clone(), marks: said.marks.clone(), original: None };
        match verdict {
            None => {}
            Some((Verdict::Disputed, _)) => review.is = ReviewIs::Disputed,
            Some((verdict, evidence)) => {
                review.is = ReviewIs::Decided;
                review.original = Some(original(finding));
                decide(finding, verdict, evidence, weight);
            }
        }
        finding.review = Some(review);
    }
}

impl Said {
    /// The verdict, and how sure it is.
    fn verdict(&self) -> Option<(Verdict, i64)> {
        let evidence = together(self.last.values().map(|_| RATER));
        let mut marks: Vec<Mark> = self.last.values().map(|(mark, _)| *mark).collect();
        marks.sort_by_key(|mark| (mark.step(), *mark));
        let verdict = match marks[..] {
            [] => return None,
            [one] => Verdict::Is(one),
            [one, two] if one == two => Verdict::Is(one),
            [one, two] => match (one.step(), two.step()) {
                // The middle of two steps of the scale 0, 1, 2, on which lines and behaviours stand.
                (Some(one), Some(two)) if two - one <= 1 => Verdict::Between((one + two) * 250),
                _ => Verdict::Disputed,
            },
            // The middle one; of an even number the lower, so that nothing is given that half of them would not give.
            _ => Verdict::Is(marks[(marks.len() - 1) / 2]),
        };
        Some((verdict, evidence))
    }
}

/// How far those agree who rated the same: of each two of them whether it was the same step, or a neighbouring one. None: nobody
/// rated what somebody else did.
fn agreement<'a>(lines: impl Iterator<Item = &'a [GivenMark]>) -> Option<Agreement> {
    let mut found = Agreement { pairs: 0, same: 0, near: 0 };
    for marks in lines {
        let steps: Vec<i64> = marks.iter().filter_map(|given| given.mark.step()).collect();
        for (first, one) in steps.iter().enumerate() {
            for two in &steps[first + 1..] {
                found.pairs += 1;
                found.same += u32::from(one == two);
                found.near += u32::from((one - two).abs() <= 1);
            }
        }
    }
    (found.pairs > 0).then_some(found)
}

/// What a line is about.
pub fn line_of(finding: &Finding) -> LedgerLine {
    match &finding.of {
        Norm::Duty(duty) => LedgerLine::Duty { duty: duty.clone(), about: finding.subject.clone() },
        Norm::Rule(rule) => LedgerLine::Rule {
            rule: rule.clone(),
            about: finding.subject.clone(),
            function: finding.functions.first().cloned(),
        },
    }
}

/// What a seat contests by naming a line of its own page by the number it has there. `own` is that page, cut out of `whole`.
///
/// # Errors
/// Where the seat has no such line, contested it before, or raters have decided.
pub fn contested(whole: &Report, own: &Report, number: u32) -> Result<LedgerLine, ContestRefusal> {
    let place = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    let here = own.numbers.iter().position(|whole| Some(*whole) == place).ok_or(ContestRefusal::NotOwn)?;
    match contestable(&own.findings[here]) {
        Contestable::Contested => Err(ContestRefusal::Before),
        Contestable::Decided => Err(ContestRefusal::Decided),
        // One's own page has one's own part of a line; what is contested is the whole.
        Contestable::Yes => Ok(line_of(&whole.findings[own.numbers[here]])),
    }
}

/// Whether the seat whose line this is can contest it.
pub(crate) fn contestable(own: &Finding) -> Contestable {
    match &own.review {
        Some(review) if review.is == ReviewIs::Decided => Contestable::Decided,
        Some(review) if !review.contests.is_empty() => Contestable::Contested,
        _ => Contestable::Yes,
    }
}

/// Lines that somebody has to look at, by index: contested, disputed, or resting on evidence too weak to judge by.
pub fn for_raters(report: &Report) -> Vec<usize> {
    let waits = |finding: &Finding| match &finding.review {
        Some(review) => review.is != ReviewIs::Decided,
        None => finding.status == Status::NotAssessed(Why::WeakEvidence),
    };
    report.findings.iter().enumerate().filter(|(_, finding)| waits(finding)).map(|(index, _)| index).collect()
}

fn original(finding: &Finding) -> Original {
    Original {
        status: finding.status,
        max: finding.max,
        got: finding.got,
        penalty: finding.penalty,
        open: finding.open,
        credit: finding.credit,
        evidence: finding.evidence,
    }
}

/// The line as raters have it.
fn decide(finding: &mut Finding, verdict: Verdict, evidence: i64, whole: i64) {
    let full = Credit { quality: 1_000, time: 1_000, order: 1_000, actor: 1_000 };
    let credit = match verdict {
        Verdict::Is(Mark::Done) => full,
        Verdict::Is(Mark::Partly) => Credit { quality: 500, ..full },
        // Who agrees that it was late says nothing of how late: that is known.
        Verdict::Is(Mark::Late) if finding.status == Status::Late => finding.credit,
        Verdict::Is(Mark::Late) => Credit { time: 500, ..full },
        Verdict::Is(Mark::OutOfOrder) if finding.status == Status::OutOfOrder => finding.credit,
        Verdict::Is(Mark::OutOfOrder) => Credit { order: 500, ..full },
        Verdict::Between(share) => Credit { quality: share, ..full },
        Verdict::Is(_) | Verdict::Disputed => Credit::NONE,
    };
    (finding.max, finding.got, finding.penalty, finding.open) = (0, 0, 0, 0);
    (finding.credit, finding.evidence) = (credit, evidence);
    finding.after_missing = None;
    finding.certain = true;
    finding.status = match verdict {
        Verdict::Is(Mark::Missed) => Status::Missed,
        Verdict::Is(Mark::Breached) => Status::Breached,
        Verdict::Is(Mark::Kept | Mark::Shown | Mark::NotShown | Mark::SetAside)
        | Verdict::Is(Mark::Poor | Mark::Borderline | Mark::Sound | Mark::Good | Mark::Outstanding)
        | Verdict::Disputed => Status::NotAssessed(Why::ByRater),
        Verdict::Is(Mark::Done | Mark::Partly | Mark::Late | Mark::OutOfOrder) | Verdict::Between(_) => credit.status(),
    };
    match finding.status {
        Status::NotAssessed(_) => {}
        Status::Breached => finding.penalty = whole,
        _ => (finding.max, finding.got) = (whole, credit.of(whole)),
    }
}
