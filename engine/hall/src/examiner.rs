//! Who judges while play goes on. Assessment is not the hall's: a program that has it hands it in.

use tavolo_seat::LedgerBoard;
use tavolo_session::Entry;
use tavolo_wording::Catalogue;

/// Somebody who judges while play goes on.
pub trait Examiner: Send {
    /// Takes what was recorded.
    fn takes(&mut self, entries: &[Entry]);

    /// What stood when somebody looked last, in words.
    fn board(&self, texts: &Catalogue, lang: &str) -> LedgerBoard;

    /// Whether something was recorded since it summed up last.
    fn is_behind(&self) -> bool;
}

/// Nobody judges while play goes on; the journal can be judged afterwards.
#[derive(Clone, Copy, Debug)]
pub struct Nobody;

impl Examiner for Nobody {
    fn takes(&mut self, _: &[Entry]) {}

    fn board(&self, _: &Catalogue, _: &str) -> LedgerBoard {
        LedgerBoard::default()
    }

    fn is_behind(&self) -> bool {
        false
    }
}
