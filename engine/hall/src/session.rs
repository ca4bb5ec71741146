//! What everybody at work on a session shares.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use tavolo_host::OwnWords;
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_wording::Catalogue;

use crate::typed::Typed;

/// What everybody at work on a session shares.
#[derive(Debug)]
pub struct Session {
    /// Case and law.
    pub content: Arc<Content>,
    /// Texts of the program, the law and the case.
    pub texts: Arc<Catalogue>,
    /// Seats, in the order of the case.
    pub seats: Vec<SeatId>,
    /// Whether people sit there, and not programs in turns.
    pub(crate) people: bool,
    /// Phrases of the pack, ready to be found by own words, by language: made when they are first asked for.
    own_words: Mutex<BTreeMap<String, Arc<OwnWords>>>,
    /// Own words that were said.
    pub(crate) typed: Typed,
}

impl Session {
    /// Before anybody has come. `people`: whether people will sit there, and not programs in turns.
    #[must_use]
    pub fn new(content: Arc<Content>, texts: Arc<Catalogue>, people: bool) -> Self {
        let seats = content.case.seats.iter().map(|seat| seat.id.clone()).collect();
        Self { content, texts, seats, people, own_words: Mutex::default(), typed: Typed::default() }
    }

    /// Phrases of the pack in a language, ready to be found.
    pub(crate) fn own_words(&self, lang: &str) -> Arc<OwnWords> {
        let mut made = self.own_words.lock().unwrap_or_else(PoisonError::into_inner);
        let make = || Arc::new(OwnWords::new(&self.content, &self.texts, lang));
        made.entry(lang.to_owned()).or_insert_with(make).clone()
    }
}
