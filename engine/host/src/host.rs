//! A host runs one session: decide, commit, apply, deliver.
//!
//! Two sessions stand behind it. The *decider* runs ahead by the entries that are not committed yet; the other applies
//! committed entries only, as replay does, and is the one that frames and views come from. So a frame is always a function
//! of the journal, each entry has frames of its own, and a commit that fails lets nothing out.

use std::collections::BTreeMap;
use std::sync::Arc;

use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Intent, SeatView};
use tavolo_session::{Cause, Entry, Event, Outcome, Phase, Session, Station};

use crate::journal::{Journal, JournalFault, Record};
use crate::responder::{self, GivenUp};
use crate::turn::{Answer, Delivery, HostFault, Note, Start, Turn};
use crate::words::{KeptWords, Salts};

mod intercept;

/// The largest intent: a form with every field filled at length is below a quarter of it.
pub const INTENT_BYTES: usize = 64 << 10;

/// Entries read at a time when a session is resumed.
const PAGE: usize = 1_024;

/// Runs a session.
#[derive(Debug)]
pub struct Host<J> {
    journal: J,
    decider: Session,
    session: Session,
    salts: Salts,
    answers: BTreeMap<SeatId, BTreeMap<u64, Answer>>,
    broken: Option<JournalFault>,
    given_up: GivenUp,
}

impl<J: Journal> Host<J> {
    /// Starts play with an empty journal.
    ///
    /// # Errors
    /// Where the journal is not one for this content or not empty, the scene is unknown, or nothing can be saved.
    pub fn start(content: Arc<Content>, journal: J, start: Start) -> Result<(Self, Turn), HostFault> {
        if !journal.is_empty() {
            return Err(HostFault::JournalNotFit);
        }
        let mut host = Self::new(content, journal, start.salts)?;
        let entry = host.decider.start(start.holders, start.at.as_ref(), start.wall_ms);
        let entries = vec![entry.ok_or(HostFault::NoSuchScene)?];
        let turn = host.commit(entries, Vec::new())?;
        Ok((host, turn))
    }

    /// Goes on from a journal; every frame there ever was is handed to `deliver` again, in order.
    ///
    /// # Errors
    /// Where the journal is not one for this content, is empty, or cannot be read.
    pub fn resume(
        content: Arc<Content>,
        journal: J,
        salts: Salts,
        mut deliver: impl FnMut(Delivery),
    ) -> Result<Self, HostFault> {
        if journal.is_empty() {
            return Err(HostFault::JournalNotFit);
        }
        let mut host = Self::new(content, journal, salts)?;
        let mut from = 0;
        while from < host.journal.len() {
            let page = host.journal.read(from, PAGE).map_err(HostFault::NotRead)?;
            if page.is_empty() {
                return Err(HostFault::NotRead(JournalFault::Gap { seq: from }));
            }
            from += page.len() as u64;
            for record in page {
                host.apply(&record.entry).into_iter().for_each(&mut deliver);
            }
        }
        host.decider = host.session.clone();
        Ok(host)
    }

    fn new(content: Arc<Content>, journal: J, salts: Salts) -> Result<Self, HostFault> {
        if journal.header().content != content.hash {
            return Err(HostFault::OtherContent);
        }
        let session = Session::new(content);
        Ok(Self {
            journal,
            decider: session.clone(),
            session,
            salts,
            answers: BTreeMap::new(),
            broken: None,
            given_up: GivenUp::new(),
        })
    }

    /// The session as committed.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The journal.
    pub fn journal(&self) -> &J {
        &self.journal
    }

    /// The journal, for its erasable tables.
    pub fn journal_mut(&mut self) -> &mut J {
        &mut self.journal
    }

    /// The journal, when play is over.
    pub fn into_journal(self) -> J {
        self.journal
    }

    /// Exercise time of the next limit, or of the next answer of an office, if play runs.
    pub fn next_timer(&self) -> Option<i64> {
        let answer = responder::next_ms(&self.decider, &self.given_up);
        self.decider.next_timer().into_iter().chain(answer).min()
    }

    /// Exercise time to which play has come, ms.
    pub fn exercise_ms(&self) -> i64 {
        self.decider.state().exercise_ms
    }

    /// What a seat knows, its clocks as of now; texts are keys.
    pub fn view(&self, seat: &SeatId) -> Option<SeatView> {
        let mut view = self.session.view(seat)?.clone();
        let state = self.decider.state();
        view.tick(state.exercise_ms, state.story_ms);
        Some(view)
    }

    /// Number of the last command of a seat: a client that comes back goes on after it.
    pub fn last_command(&self, seat: &SeatId) -> Option<u64> {
        self.answers.get(seat)?.keys().next_back().copied()
    }

    /// Why this host does nothing more, if so.
    pub fn broken(&self) -> Option<&JournalFault> {
        self.broken.as_ref()
    }

    /// A seat asks for something. Limits due until then run first. A command that came before has no effect again and
    /// gets its former answer.
    ///
    /// # Errors
    /// Where the seat is unknown, the intent too large, or the entries could not be saved.
    pub fn submit(
        &mut self,
        seat: &SeatId,
        client_seq: u64,
        mut intent: Intent,
        exercise_ms: i64,
        wall_ms: i64,
    ) -> Result<Turn, HostFault> {
        self.usable()?;
        if let Some(answer) = self.answers.get(seat).and_then(|a| a.get(&client_seq)) {
            return Ok(Turn { answer: Some(*answer), repeated: true, ..Turn::default() });
        }
        if self.session.projection(seat).is_none() {
            return Err(HostFault::NoSuchSeat);
        }
        if minicbor::to_vec(&intent).map_or(usize::MAX, |bytes| bytes.len()) > INTENT_BYTES {
            return Err(HostFault::IntentTooLarge);
        }
        let now = self.running_until(exercise_ms);
        let mut entries = self.run_timers(now, wall_ms);
        let mut words = self.salts.take(&mut intent);
        let entry = self.decider.submit(seat, client_seq, &intent, now, wall_ms);
        if matches!(entry.outcome, Outcome::Refused { .. }) {
            // Nothing refers to the words of what was not done.
            words.clear();
        }
        let answer = answer_of(&entry);
        entries.push(entry);
        let turn = self.commit(entries, words)?;
        Ok(Turn { answer: Some(answer), ..turn })
    }

    /// Runs every limit due until an exercise time.
    ///
    /// # Errors
    /// Where the entries could not be saved.
    pub fn advance(&mut self, exercise_ms: i64, wall_ms: i64) -> Result<Turn, HostFault> {
        self.usable()?;
        let now = self.running_until(exercise_ms);
        let entries = self.run_timers(now, wall_ms);
        self.commit(entries, Vec::new())
    }

    /// Records what the host brings about. Freezing what is frozen, or what is over, changes nothing.
    ///
    /// # Errors
    /// Where the seat is unknown or the entries could not be saved.
    pub fn note(&mut self, note: Note, exercise_ms: i64, wall_ms: i64) -> Result<Turn, HostFault> {
        self.usable()?;
        if let Note::Held(seat, _) = &note
            && self.session.projection(seat).is_none()
        {
            return Err(HostFault::NoSuchSeat);
        }
        let now = self.running_until(exercise_ms);
        let mut entries = self.run_timers(now, wall_ms);
        let state = self.decider.state();
        let event = match note {
            Note::Pause => (!state.paused && state.phase != Phase::Ended).then_some(Event::Paused),
            Note::Resume => state.paused.then_some(Event::Resumed),
            Note::Held(seat, holder) => {
                (state.holders.get(&seat) != Some(&holder)).then_some(Event::Held { seat, holder })
            }
        };
        if let Some(event) = event {
            entries.push(self.decider.note(Cause::Host, event, now, wall_ms));
        }
        self.commit(entries, Vec::new())
    }

    /// Breaks the session off; nothing changes if it is over.
    ///
    /// # Errors
    /// Where the entries could not be saved.
    pub fn stop(&mut self, exercise_ms: i64, wall_ms: i64) -> Result<Turn, HostFault> {
        self.usable()?;
        let now = self.running_until(exercise_ms);
        let mut entries = self.run_timers(now, wall_ms);
        entries.extend(self.decider.stop(now, wall_ms));
        self.commit(entries, Vec::new())
    }

    fn usable(&self) -> Result<(), HostFault> {
        self.broken.as_ref().map_or(Ok(()), |fault| Err(HostFault::NotSaved(fault.clone())))
    }

    /// Exercise time stands still while play is frozen, whatever the caller's clock says.
    fn running_until(&self, exercise_ms: i64) -> i64 {
        let state = self.decider.state();
        if state.paused { state.exercise_ms } else { exercise_ms.max(state.exercise_ms) }
    }

    fn run_timers(&mut self, until_ms: i64, wall_ms: i64) -> Vec<Entry> {
        if self.decider.state().paused {
            return Vec::new();
        }
        let answers = &self.answers;
        let first = |seat: &SeatId| answers.get(seat).and_then(|a| a.keys().next_back()).map_or(0, |last| last + 1);
        responder::run(&mut self.decider, &mut self.given_up, first, until_ms, wall_ms)
    }

    /// Saves entries, then applies them. Words belong to the last.
    fn commit(&mut self, entries: Vec<Entry>, words: Vec<KeptWords>) -> Result<Turn, HostFault> {
        // The decider's own frames are never sent; left there they would pile up.
        drop(self.decider.frames());
        if entries.is_empty() {
            return Ok(Turn::default());
        }
        let last = entries.len() - 1;
        let mut words = Some(words);
        let records: Result<Vec<Record>, JournalFault> = entries
            .into_iter()
            .enumerate()
            .map(|(i, entry)| {
                let own = if i == last { words.take() } else { None };
                Record::of(entry, own.unwrap_or_default())
            })
            .collect();
        let saved = records.and_then(|records| self.journal.append(&records).map(|()| records));
        let records = saved.map_err(|fault| {
            self.broken = Some(fault.clone());
            HostFault::NotSaved(fault)
        })?;
        let mut turn = Turn::default();
        for record in records {
            turn.frames.extend(self.apply(&record.entry));
            turn.entries.push(record.entry);
        }
        Ok(turn)
    }

    /// Applies a committed entry and takes its frames.
    fn apply(&mut self, entry: &Entry) -> Vec<Delivery> {
        self.session.replay(entry);
        if let Cause::Command(Station::Seat(seat), client_seq) = &entry.cause {
            self.answers.entry(seat.clone()).or_default().insert(*client_seq, answer_of(entry));
        }
        self.session.frames().into_iter().map(|(seat, frame)| Delivery { seat, frame }).collect()
    }
}

fn answer_of(entry: &Entry) -> Answer {
    let refusal = match &entry.outcome {
        Outcome::Events(_) => None,
        Outcome::Refused { reason, .. } => Some(*reason),
    };
    Answer { seq: entry.seq, refusal }
}
