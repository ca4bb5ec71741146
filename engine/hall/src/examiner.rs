//! Who judges while play goes on, and after it. Assessment is not the hall's: a program that has it hands it in.

use tavolo_scenario::ids::SeatId;
use tavolo_seat::{ContestRefusal, LedgerBoard, OwnReport};
use tavolo_session::{Entry, LedgerLine};
use tavolo_wording::Catalogue;

/// Texts and the language in which somebody reads.
pub type Reader<'a> = (&'a Catalogue, &'a str);

/// Finds what people wrote; none: it was erased.
pub type Written<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Somebody who judges while play goes on, and after it.
pub trait Examiner: Send {
    /// Takes what was recorded.
    fn takes(&mut self, entries: &[Entry]);

    /// What stood when somebody looked last, in words.
    fn board(&self, reader: Reader<'_>, written: Written<'_>) -> LedgerBoard;

    /// Whether something was recorded since it summed up last.
    fn is_behind(&self) -> bool;

    /// After play: the report of a seat on itself, in words, of all that was recorded. It is cut to that seat before it becomes
    /// words. None: nobody judges here.
    fn own_report(
        &mut self,
        seat: &SeatId,
        recorded: Vec<Entry>,
        reader: Reader<'_>,
        written: Written<'_>,
    ) -> Option<OwnReport> {
        let _ = (seat, recorded, reader, written);
        None
    }

    /// After play: the line of that report with this number, as a seat may contest it.
    ///
    /// # Errors
    /// Why it may not.
    fn contestable(&mut self, seat: &SeatId, recorded: Vec<Entry>, line: u32) -> Result<LedgerLine, ContestRefusal> {
        let _ = (seat, recorded, line);
        Err(ContestRefusal::NotOwn)
    }
}

/// Nobody judges while play goes on; the journal can be judged afterwards.
#[derive(Clone, Copy, Debug)]
pub struct Nobody;

impl Examiner for Nobody {
    fn takes(&mut self, _: &[Entry]) {}

    fn board(&self, _: Reader<'_>, _: Written<'_>) -> LedgerBoard {
        LedgerBoard::default()
    }

    fn is_behind(&self) -> bool {
        false
    }
}
