//! A host runs one session: decide, commit, deliver.
//!
//! The session runs ahead by the entries that are not committed yet, within one call, or from [`Host::gather`] to
//! [`Host::settle`]: their frames are taken
//! entry by entry and held back until the commit has succeeded. A frame holds what replay of the journal would give, for
//! deciding and replaying fold the same events. After a commit that failed the session is made anew from the journal, so
//! that views too know only what was saved; nothing more is decided then.

use std::collections::BTreeMap;
use std::sync::Arc;

use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Intent, SeatView, UNANSWERED};
use tavolo_session::{Cause, Entry, Event, Outcome, Phase, Session, Snapshot, Station};

use crate::journal::{Journal, JournalFault, Record};
use crate::responder::{self, InTray};
use crate::turn::{Answer, Delivery, HostFault, Note, Start, Turn};
use crate::words::{KeptWords, Salts};

mod board;
mod direct;
mod intercept;
mod review;

/// The largest intent: a form with every field filled at length is below a quarter of it.
pub const INTENT_BYTES: usize = 64 << 10;

/// Answers that are kept of each station, in case it asks again: more than any has on their way.
const ANSWERS: usize = 2 * UNANSWERED;

/// Entries read at a time when a session is resumed.
const PAGE: usize = 1_024;

/// Runs a session.
#[derive(Debug)]
pub struct Host<J> {
    journal: J,
    session: Session,
    salts: Salts,
    answers: BTreeMap<Station, BTreeMap<u64, Answer>>,
    /// When each seat last did something, exercise ms.
    active: BTreeMap<SeatId, i64>,
    broken: Option<JournalFault>,
    tray: InTray,
    /// What is saved together, while it is gathered.
    gathered: Option<Gathered>,
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
        let from = (start.at.as_ref(), start.seed);
        let entry = host.session.start_with(start.holders, from, start.free_words, start.wall_ms);
        let decided = vec![host.decided(entry.ok_or(HostFault::NoSuchScene)?)];
        let turn = host.commit(decided, Vec::new())?;
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
        host.replay(|host, entry| {
            host.answer(entry);
            host.frames().into_iter().for_each(&mut deliver);
        })
        .map_err(HostFault::NotRead)?;
        host.erase_struck()?;
        Ok(host)
    }

    /// After a commit that failed: goes on with the same session's journal, opened anew and verified. Every frame there ever
    /// was is handed to `deliver` again, in order.
    ///
    /// # Errors
    /// Where it is another journal, or cannot be read; nothing more is decided then.
    pub fn mend(&mut self, journal: J, mut deliver: impl FnMut(Delivery)) -> Result<(), HostFault> {
        if journal.header() != self.journal.header() || journal.is_empty() {
            return Err(HostFault::JournalNotFit);
        }
        self.journal = journal;
        self.restart();
        let read = self.replay(|host, entry| {
            host.answer(entry);
            host.frames().into_iter().for_each(&mut deliver);
        });
        self.broken = read.clone().err();
        read.map_err(HostFault::NotRead)
    }

    /// Forgets everything but the journal.
    fn restart(&mut self) {
        self.session = Session::new(self.session.content().clone());
        self.gathered = None;
        (self.answers, self.active, self.tray) = (BTreeMap::new(), BTreeMap::new(), InTray::default());
    }

    fn new(content: Arc<Content>, journal: J, salts: Salts) -> Result<Self, HostFault> {
        if journal.header().content != content.hash {
            return Err(HostFault::OtherContent);
        }
        let session = Session::new(content);
        Ok(Self {
            journal,
            session,
            salts,
            answers: BTreeMap::new(),
            active: BTreeMap::new(),
            broken: None,
            tray: InTray::default(),
            gathered: None,
        })
    }

    /// The session as committed; its clocks may be ahead of the last entry.
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

    /// From now on frames tell only that a seat perceived something, and not what: for plays in which views are all that
    /// anybody looks at.
    pub fn views_only(&mut self) {
        self.session.views_only();
    }

    /// Exercise time of the next limit, or of the next answer of an office, if play runs.
    pub fn next_timer(&mut self) -> Option<i64> {
        let answer = responder::next_ms(&self.session, &mut self.tray);
        self.session.next_timer().into_iter().chain(answer).min()
    }

    /// Exercise time to which play has come, ms.
    pub fn exercise_ms(&self) -> i64 {
        self.session.state().exercise_ms
    }

    /// Story time to which play has come, ms since 1970 UTC.
    pub fn story_ms(&self) -> i64 {
        self.session.state().story_ms
    }

    /// What a seat knows, its clocks as of now; texts are keys.
    pub fn view(&self, seat: &SeatId) -> Option<SeatView> {
        self.session.view(seat).cloned()
    }

    /// What a seat knows after its last frame, for a client that missed frames; none before the first.
    pub fn snapshot(&self, seat: &SeatId) -> Option<Snapshot> {
        self.session.snapshot(seat)
    }

    /// Number of the last command of a seat: a client that comes back goes on after it.
    pub fn last_command(&self, seat: &SeatId) -> Option<u64> {
        self.last_of(&Station::Seat(seat.clone()))
    }

    /// Number of the last command of whoever may command.
    pub fn last_of(&self, station: &Station) -> Option<u64> {
        self.answers.get(station)?.keys().next_back().copied()
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
        if let Some(repeated) = self.answered_before(&Station::Seat(seat.clone()), client_seq) {
            return Ok(repeated);
        }
        if self.session.projection(seat).is_none() {
            return Err(HostFault::NoSuchSeat);
        }
        within_limits(&intent)?;
        let now = self.running_until(exercise_ms);
        let decided = self.run_timers(now, wall_ms);
        let words = self.salts.take(&mut intent);
        let entry = self.session.submit(seat, client_seq, &intent, now, wall_ms);
        self.answer_command(decided, entry, words)
    }

    /// Saves what came of a command, after the limits that ran before it.
    fn answer_command(
        &mut self,
        mut decided: Vec<Decided>,
        entry: Entry,
        mut words: Vec<KeptWords>,
    ) -> Result<Turn, HostFault> {
        if matches!(entry.outcome, Outcome::Refused { .. }) {
            // Nothing refers to the words of what was not done.
            words.clear();
        }
        let answer = answer_of(&entry);
        decided.push(self.decided(entry));
        let turn = self.commit(decided, words)?;
        Ok(Turn { answer: Some(answer), ..turn })
    }

    /// Runs every limit due until an exercise time.
    ///
    /// # Errors
    /// Where the entries could not be saved.
    pub fn advance(&mut self, exercise_ms: i64, wall_ms: i64) -> Result<Turn, HostFault> {
        self.usable()?;
        let now = self.running_until(exercise_ms);
        let decided = self.run_timers(now, wall_ms);
        self.commit(decided, Vec::new())
    }

    /// Records what the host brings about. Freezing what is frozen, or what is over, changes nothing.
    ///
    /// # Errors
    /// Where the seat is unknown or the entries could not be saved.
    pub fn note(&mut self, note: Note, exercise_ms: i64, wall_ms: i64) -> Result<Turn, HostFault> {
        self.usable()?;
        if let Note::Held(seat, _) | Note::Keys(seat, _) = &note
            && self.session.projection(seat).is_none()
        {
            return Err(HostFault::NoSuchSeat);
        }
        let now = self.running_until(exercise_ms);
        let mut decided = self.run_timers(now, wall_ms);
        let state = self.session.state();
        let event = match note {
            Note::Pause => (!state.paused && state.phase != Phase::Ended).then_some(Event::Paused),
            Note::Resume => state.paused.then_some(Event::Resumed),
            Note::Held(seat, holder) => {
                (state.holders.get(&seat) != Some(&holder)).then_some(Event::Held { seat, holder })
            }
            Note::Keys(seat, who) => {
                let has = state.keys.get(&seat).copied().unwrap_or(1);
                (has != who && state.phase != Phase::Ended).then_some(Event::Keys { seat, who })
            }
        };
        if let Some(event) = event {
            let entry = self.session.note(Cause::Host, event, now, wall_ms);
            decided.push(self.decided(entry));
        }
        self.commit(decided, Vec::new())
    }

    /// Breaks the session off; nothing changes if it is over.
    ///
    /// # Errors
    /// Where the entries could not be saved.
    pub fn stop(&mut self, exercise_ms: i64, wall_ms: i64) -> Result<Turn, HostFault> {
        self.usable()?;
        let now = self.running_until(exercise_ms);
        let mut decided = self.run_timers(now, wall_ms);
        if let Some(entry) = self.session.stop(now, wall_ms) {
            decided.push(self.decided(entry));
        }
        self.commit(decided, Vec::new())
    }

    /// The answer to a command that came before.
    fn answered_before(&self, station: &Station, client_seq: u64) -> Option<Turn> {
        let answers = self.answers.get(station)?;
        let answer = answers.get(&client_seq).copied();
        // What is no longer kept was read by whoever asked: they went on to others.
        let forgotten = answers.len() == ANSWERS && answers.keys().next().is_some_and(|first| client_seq < *first);
        (answer.is_some() || forgotten).then(|| Turn { answer, repeated: true, ..Turn::default() })
    }

    fn usable(&self) -> Result<(), HostFault> {
        self.broken.as_ref().map_or(Ok(()), |fault| Err(HostFault::NotSaved(fault.clone())))
    }

    /// Exercise time stands still while play is frozen, whatever the caller's clock says.
    fn running_until(&self, exercise_ms: i64) -> i64 {
        let state = self.session.state();
        if state.paused { state.exercise_ms } else { exercise_ms.max(state.exercise_ms) }
    }

    fn run_timers(&mut self, until_ms: i64, wall_ms: i64) -> Vec<Decided> {
        let mut decided = Vec::new();
        if self.session.state().paused {
            return decided;
        }
        let answers = &self.answers;
        let last = |seat: &SeatId| answers.get(&Station::Seat(seat.clone())).and_then(|a| a.keys().next_back());
        let first = |seat: &SeatId| last(seat).map_or(0, |last| last + 1);
        let each = |session: &mut Session, entry: Entry| decided.push(Decided { entry, frames: frames(session) });
        responder::run(&mut self.session, &mut self.tray, first, each, until_ms, wall_ms);
        decided
    }

    /// An entry that was decided just now, with its frames.
    fn decided(&mut self, entry: Entry) -> Decided {
        Decided { entry, frames: self.frames() }
    }

    /// From now on entries are saved together, by [`Host::settle`]: until then nothing of them is let out. What is decided
    /// meanwhile goes by what was decided before it.
    pub fn gather(&mut self) {
        self.gathered.get_or_insert_default();
    }

    /// Saves what was gathered, whole or not at all, and lets it out.
    ///
    /// # Errors
    /// Where the entries could not be saved.
    pub fn settle(&mut self) -> Result<Turn, HostFault> {
        match self.gathered.take() {
            Some(gathered) if !gathered.records.is_empty() => self.save(gathered),
            _ => Ok(Turn::default()),
        }
    }

    /// Saves entries, then lets their frames out; or keeps both until all that is gathered is saved. Words belong to the
    /// last.
    fn commit(&mut self, decided: Vec<Decided>, words: Vec<KeptWords>) -> Result<Turn, HostFault> {
        if decided.is_empty() {
            return Ok(Turn::default());
        }
        let mut new = Gathered::default();
        for each in decided {
            match Record::of(each.entry, Vec::new()) {
                Ok(record) => new.records.push(record),
                Err(fault) => return Err(self.fail(fault)),
            }
            new.frames.extend(each.frames);
        }
        if let Some(last) = new.records.last_mut() {
            last.words = words;
        }
        if self.gathered.is_none() {
            return self.save(new);
        }
        for record in &new.records {
            self.answer(&record.entry);
        }
        if let Some(gathered) = &mut self.gathered {
            gathered.records.extend(new.records);
            gathered.frames.extend(new.frames);
        }
        Ok(Turn::default())
    }

    fn save(&mut self, new: Gathered) -> Result<Turn, HostFault> {
        if let Err(fault) = self.journal.append(&new.records) {
            return Err(self.fail(fault));
        }
        let entries: Vec<Entry> = new.records.into_iter().map(|record| record.entry).collect();
        entries.iter().for_each(|entry| self.answer(entry));
        Ok(Turn { entries, frames: new.frames, ..Turn::default() })
    }

    /// Nothing more is decided, and nothing is known but what was saved.
    fn fail(&mut self, fault: JournalFault) -> HostFault {
        self.broken = Some(fault.clone());
        self.restart();
        // What cannot be read back is left out: fewer entries than were saved, never more.
        let _ = self.replay(|host, entry| {
            host.answer(entry);
            drop(host.frames());
        });
        HostFault::NotSaved(fault)
    }

    /// Replays the journal from its start, and tells of each entry.
    fn replay(&mut self, mut each: impl FnMut(&mut Self, &Entry)) -> Result<(), JournalFault> {
        let mut from = 0;
        while from < self.journal.len() {
            let page = self.journal.read(from, PAGE)?;
            if page.is_empty() {
                return Err(JournalFault::Gap { seq: from });
            }
            from += page.len() as u64;
            for record in page {
                self.session.replay(&record.entry);
                each(self, &record.entry);
            }
        }
        Ok(())
    }

    /// Keeps the answer to a command that was saved.
    fn answer(&mut self, entry: &Entry) {
        self.note_active(entry);
        if let Cause::Command(station, client_seq) = &entry.cause {
            let answers = self.answers.entry(station.clone()).or_default();
            answers.insert(*client_seq, answer_of(entry));
            if answers.len() > ANSWERS {
                answers.pop_first();
            }
        }
    }

    /// Takes what seats perceived of the entry at hand.
    fn frames(&mut self) -> Vec<Delivery> {
        frames(&mut self.session)
    }
}

/// What is asked may be no larger than any intent in earnest.
fn within_limits(asked: &impl minicbor::Encode<()>) -> Result<(), HostFault> {
    let bytes = minicbor::to_vec(asked).map_or(usize::MAX, |bytes| bytes.len());
    if bytes > INTENT_BYTES { Err(HostFault::IntentTooLarge) } else { Ok(()) }
}

fn frames(session: &mut Session) -> Vec<Delivery> {
    session.frames().into_iter().map(|(seat, frame)| Delivery { seat, frame }).collect()
}

/// What is to be saved, and what is let out then.
#[derive(Debug, Default)]
struct Gathered {
    records: Vec<Record>,
    frames: Vec<Delivery>,
}

/// An entry that is not committed yet, and what is held back until it is.
struct Decided {
    entry: Entry,
    frames: Vec<Delivery>,
}

fn answer_of(entry: &Entry) -> Answer {
    let refusal = match &entry.outcome {
        Outcome::Events(_) => None,
        Outcome::Refused { reason, .. } => Some(*reason),
    };
    Answer { seq: entry.seq, refusal }
}
