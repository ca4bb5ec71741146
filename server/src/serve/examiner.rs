//! The examiner: judges while play goes on, on a thread of its own, so that nobody at the table waits for a verdict.
//!
//! It takes every entry as it is recorded, and sums up only when somebody looks.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use tavolo_assessment::{Finding, Ledger, Live, Norm, Score};
use tavolo_scenario::Content;
use tavolo_seat::{LedgerBoard, LedgerPoints, LostLine};
use tavolo_session::Entry;
use tavolo_wording::{Args, Catalogue, Value};

/// Lines that are shown, at most.
const SHOWN: usize = 40;

/// What is said to it.
enum Heard {
    /// What was recorded.
    Entries(Vec<Entry>),
    /// Somebody looks.
    Looked,
}

/// How to speak to the examiner. It ends with whoever speaks to it.
pub(crate) struct Examiner {
    content: Arc<Content>,
    say: Sender<Heard>,
    stands: Stands,
    /// Number of the entry that comes next.
    given: u64,
}

/// The ledger as it was summed up last, until an entry.
type Stands = Arc<Mutex<Option<(u64, Ledger)>>>;

impl Examiner {
    /// Begins with what was recorded so far.
    pub(crate) fn new(content: Arc<Content>, recorded: Vec<Entry>) -> Self {
        let (say, heard) = channel();
        let (stands, given) = (Stands::default(), next_after(&recorded));
        let (law, told) = (Arc::clone(&content), Arc::clone(&stands));
        thread::spawn(move || examine(&law, &recorded, &heard, &told));
        Self { content, say, stands, given }
    }

    /// Takes what was recorded.
    pub(crate) fn takes(&mut self, entries: &[Entry]) {
        if !entries.is_empty() {
            self.given = self.given.max(next_after(entries));
            // Where it is gone, whoever looks sees what stood last.
            let _ = self.say.send(Heard::Entries(entries.to_vec()));
        }
    }

    /// What stood when somebody looked last. Looking has it summed up anew, for the next time. `words` finds what people
    /// wrote.
    pub(crate) fn board(&self, texts: &Catalogue, lang: &str, words: &dyn Fn(&str) -> Option<String>) -> LedgerBoard {
        let _ = self.say.send(Heard::Looked);
        let stands = self.stands.lock().unwrap_or_else(PoisonError::into_inner);
        let board = |(_, ledger): &(u64, Ledger)| shown(&self.content, ledger, (texts, lang), words);
        stands.as_ref().map_or_else(LedgerBoard::default, board)
    }

    /// Whether something was recorded since it summed up last.
    pub(crate) fn is_behind(&self) -> bool {
        let stands = self.stands.lock().unwrap_or_else(PoisonError::into_inner);
        stands.as_ref().is_none_or(|(entries, _)| *entries < self.given)
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
fn shown(
    content: &Content,
    ledger: &Ledger,
    (texts, lang): (&Catalogue, &str),
    words: &dyn Fn(&str) -> Option<String>,
) -> LedgerBoard {
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
        contested: contested(ledger, (texts, lang), words),
    }
}

/// What seats contest, in the order in which they did.
fn contested(
    ledger: &Ledger,
    (texts, lang): (&Catalogue, &str),
    words: &dyn Fn(&str) -> Option<String>,
) -> Vec<String> {
    let text = |key: &str| texts.render(lang, key, &Args::new());
    let mut lines: Vec<(u64, String)> = Vec::new();
    for (number, finding) in (1..).zip(&ledger.findings) {
        for contest in finding.review.iter().flat_map(|review| &review.contests) {
            let written = contest.words.as_ref().map_or_else(
                || text("rate-no-words"),
                |reference| words(reference).unwrap_or_else(|| text("rate-erased")),
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
