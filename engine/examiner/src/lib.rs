//! The examiner: judges while play goes on, on a thread of its own, so that nobody at the table waits for a verdict; and tells,
//! after play, what a seat may read of itself. The same at a server and at a window.
//!
//! It takes every entry as it is recorded, and sums up only when somebody looks.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use tavolo_assessment::report::seat::own_report;
use tavolo_assessment::{Edition, Finding, Ledger, Live, Norm, Report, Score, assess, contested as contested_line};
use tavolo_hall::{Reader, Written};
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{ContestRefusal, LedgerBoard, LedgerPoints, LostLine, OwnReport};
use tavolo_session::{Entry, LedgerLine};
use tavolo_wording::{Args, Value};

/// Lines that are shown, at most.
const SHOWN: usize = 40;

/// What is said to it.
#[derive(Debug)]
enum Heard {
    /// What was recorded.
    Entries(Vec<Entry>),
    /// Somebody looks.
    Looked,
}

/// How to speak to the examiner. It ends with whoever speaks to it.
#[derive(Debug)]
pub struct Examiner {
    content: Arc<Content>,
    say: Sender<Heard>,
    stands: Stands,
    /// Number of the entry that comes next.
    given: u64,
    /// The verdict on what was recorded, once somebody asked for it after play.
    verdict: Option<Verdict>,
}

/// What was recorded, and the verdict on it.
#[derive(Debug)]
struct Verdict {
    recorded: Vec<Entry>,
    report: Report,
}

/// The ledger as it was summed up last, until an entry.
type Stands = Arc<Mutex<Option<(u64, Ledger)>>>;

impl Examiner {
    /// Begins with what was recorded so far.
    #[must_use]
    pub fn new(content: Arc<Content>, recorded: Vec<Entry>) -> Self {
        let (say, heard) = channel();
        let (stands, given) = (Stands::default(), next_after(&recorded));
        let (law, told) = (Arc::clone(&content), Arc::clone(&stands));
        thread::spawn(move || examine(&law, &recorded, &heard, &told));
        Self { content, say, stands, given, verdict: None }
    }

    /// The page of a seat, and the whole that it is cut out of, judged anew when something was recorded since.
    fn own(&mut self, seat: &SeatId, recorded: Vec<Entry>) -> (Report, &Report) {
        let until = next_after(&recorded);
        let known = self.verdict.take().filter(|verdict| next_after(&verdict.recorded) == until);
        let verdict = known.unwrap_or_else(|| Verdict { report: assess(&self.content, &recorded), recorded });
        let Verdict { recorded, report } = self.verdict.insert(verdict);
        (report.for_edition(&self.content, recorded, &Edition::Own(seat.clone())), report)
    }
}

impl tavolo_hall::Examiner for Examiner {
    fn takes(&mut self, entries: &[Entry]) {
        if !entries.is_empty() {
            self.given = self.given.max(next_after(entries));
            // Where it is gone, whoever looks sees what stood last.
            let _ = self.say.send(Heard::Entries(entries.to_vec()));
        }
    }

    /// Looking has it summed up anew, for the next time.
    fn board(&self, reader: Reader<'_>, written: Written<'_>) -> LedgerBoard {
        let _ = self.say.send(Heard::Looked);
        let stands = self.stands.lock().unwrap_or_else(PoisonError::into_inner);
        let board = |(_, ledger): &(u64, Ledger)| shown(&self.content, ledger, reader, written);
        stands.as_ref().map_or_else(LedgerBoard::default, board)
    }

    fn is_behind(&self) -> bool {
        let stands = self.stands.lock().unwrap_or_else(PoisonError::into_inner);
        stands.as_ref().is_none_or(|(entries, _)| *entries < self.given)
    }

    fn own_report(
        &mut self,
        seat: &SeatId,
        recorded: Vec<Entry>,
        (texts, lang): Reader<'_>,
        written: Written<'_>,
    ) -> Option<OwnReport> {
        let (own, _) = self.own(seat, recorded);
        Some(own_report(&own, texts, lang, written))
    }

    fn contestable(&mut self, seat: &SeatId, recorded: Vec<Entry>, line: u32) -> Result<LedgerLine, ContestRefusal> {
        let (own, whole) = self.own(seat, recorded);
        contested_line(whole, &own, line)
    }
}

/// Takes in what is said, and sums up once for all who looked meanwhile.
fn examine(content: &Content, recorded: &[Entry], heard: &Receiver<Heard>, told: &Stands) {
    let mut live = Live::new(content);
    let mut taken = 0;
    let mut take = |live: &mut Live<'_>, entries: &[Entry]| {
        // What was recorded before it began is told again.
        for entry in entries {
            if entry.seq >= taken {
                live.take(entry);
                taken = entry.seq + 1;
            }
        }
        taken
    };
    let mut until = take(&mut live, recorded);
    let mut first = Some(Heard::Looked);
    while let Some(next) = first.take().or_else(|| heard.recv().ok()) {
        let mut looked = false;
        for heard in std::iter::once(next).chain(heard.try_iter()) {
            match heard {
                Heard::Entries(entries) => until = take(&mut live, &entries),
                Heard::Looked => looked = true,
            }
        }
        if looked {
            *told.lock().unwrap_or_else(PoisonError::into_inner) = Some((until, live.ledger()));
        }
    }
}

fn next_after(entries: &[Entry]) -> u64 {
    entries.last().map_or(0, |entry| entry.seq + 1)
}

/// The ledger in words.
fn shown(content: &Content, ledger: &Ledger, (texts, lang): Reader<'_>, written: Written<'_>) -> LedgerBoard {
    let text = |key: &str| texts.render(lang, key, &Args::new());
    let mut lost: Vec<&Finding> = ledger.findings.iter().filter(|finding| finding.lost() > 0).collect();
    lost.sort_by_key(|finding| std::cmp::Reverse(finding.lost()));
    let line = |finding: &&Finding| LostLine {
        what: text(&norm(finding)),
        whom: finding.subject.as_ref().map(|person| text(&format!("person-{person}"))),
        is: finding.status.key().into(),
        lost: finding.lost(),
        at_ms: finding.at.first().or(finding.due.as_ref().map(|(due, _)| due)).map(|moment| moment.exercise_ms),
    };
    let seats = (0..).zip(&content.case.seats);
    LedgerBoard {
        team: points(&ledger.team),
        seats: seats.filter_map(|(number, seat)| Some((number, points(ledger.seats.get(&seat.id)?)))).collect(),
        more: u32::try_from(lost.len().saturating_sub(SHOWN)).unwrap_or(u32::MAX),
        lost: lost.iter().take(SHOWN).map(line).collect(),
        contested: contested(ledger, (texts, lang), written),
    }
}

/// What seats contest, in the order in which they did.
fn contested(ledger: &Ledger, (texts, lang): Reader<'_>, written: Written<'_>) -> Vec<String> {
    let text = |key: &str| texts.render(lang, key, &Args::new());
    let mut lines: Vec<(u64, String)> = Vec::new();
    for (number, finding) in (1..).zip(&ledger.findings) {
        for contest in finding.review.iter().flat_map(|review| &review.contests) {
            let written = contest.words.as_ref().map_or_else(
                || text("rate-no-words"),
                |reference| written(reference).unwrap_or_else(|| text("rate-erased")),
            );
            let args = Args::new()
                .with("seat", contest.seat.as_ref().map_or_else(String::new, |seat| text(&format!("seat-{seat}"))))
                .with("line", Value::Number(number))
                .with("what", text(&norm(finding)))
                .with("words", written);
            lines.push((contest.seq, texts.render(lang, "direct-contested", &args)));
        }
    }
    lines.sort();
    lines.into_iter().map(|(_, line)| line).collect()
}

/// The key of what was due or forbidden.
fn norm(finding: &Finding) -> String {
    match &finding.of {
        Norm::Duty(id) => format!("duty-{id}"),
        Norm::Rule(id) => format!("rule-{id}"),
    }
}

fn points(score: &Score) -> LedgerPoints {
    LedgerPoints { max: score.max, got: score.got, penalty: score.penalty }
}
