//! After play: a seat reads its own report, and contests lines of it.

use tavolo_assessment::report::seat::own_report;
use tavolo_assessment::{Edition, Report, assess, contested};
use tavolo_host::{HostFault, Journal};
use tavolo_room::Now;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{CONTEST_BYTES, ContestRefusal, Told};
use tavolo_session::{Entry, LedgerLine};

use super::{Sitting, ToLink};

/// What was recorded, and the verdict on it.
pub(super) struct Verdict {
    recorded: Vec<Entry>,
    report: Report,
}

impl<J: Journal> Sitting<J> {
    /// Whether anybody sits at a seat.
    pub(super) fn is_any_seated(&self) -> bool {
        self.links.keys().any(|place| *place < self.shelves.len())
    }

    /// Tells a seat how it did, in its language. It is cut to that seat before it becomes words.
    pub(super) fn report(&mut self, seat: usize, visit: u64, lang: &str) {
        let id = self.session.seats.get(seat).cloned();
        let own = id.and_then(|id| self.own(&id)).map(|(own, _)| own);
        let words = |reference: &str| self.room.host().journal().words(reference).ok().flatten();
        let report = own.map(|own| own_report(&own, &self.session.texts, lang, &words));
        self.tell(seat, visit, ToLink::Told(Told::Report(report)));
    }

    /// A seat contests a line of its own. It is told so once that is saved.
    pub(super) fn contest(
        &mut self,
        (seat, visit): (usize, u64),
        line: u32,
        words: String,
        now: Now,
    ) -> Result<(), HostFault> {
        let refusal = match self.contestable(seat, line, &words) {
            Ok(contested) => match self.room.contest(seat, visit, (contested, words), now) {
                Ok(()) => None,
                Err(fault) => return self.answer(seat, visit, Err(fault)),
            },
            Err(refusal) => Some(refusal),
        };
        // Whoever asks for the report next finds it there.
        self.deliver();
        self.answer(seat, visit, Ok(Told::Contested { line, refusal }))
    }

    fn contestable(&mut self, seat: usize, line: u32, words: &str) -> Result<LedgerLine, ContestRefusal> {
        if words.trim().is_empty() {
            return Err(ContestRefusal::NoWords);
        }
        if words.len() > CONTEST_BYTES {
            return Err(ContestRefusal::TooLong);
        }
        let id = self.session.seats.get(seat).cloned().ok_or(ContestRefusal::NotOwn)?;
        let (own, whole) = self.own(&id).ok_or(ContestRefusal::NotOver)?;
        contested(whole, &own, line)
    }

    /// The page of a seat, and the whole that it is cut out of; none while play is not over.
    fn own(&mut self, seat: &SeatId) -> Option<(Report, &Report)> {
        if !self.room.is_over() {
            return None;
        }
        if self.verdict.is_none() {
            let recorded = self.room.host().journal().read(0, usize::MAX).ok()?;
            let recorded: Vec<Entry> = recorded.into_iter().map(|record| record.entry).collect();
            let report = assess(&self.session.content, &recorded);
            self.verdict = Some(Verdict { recorded, report });
        }
        let Verdict { recorded, report } = self.verdict.as_ref()?;
        let own = report.for_edition(&self.session.content, recorded, &Edition::Own(seat.clone()));
        Some((own, report))
    }
}
