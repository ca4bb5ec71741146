//! What everybody at work on a session shares.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use tavolo_host::{OwnWords, render_snapshot, render_vocabulary};
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Common, SeatFrame, Vocabulary};
use tavolo_session::{Snapshot, Text};
use tavolo_wording::Catalogue;
use tokio::sync::Semaphore;

use crate::typed::Typed;

/// Snapshots on their way at a time: each is some hundred kilobytes until it has been read, and a class comes all at once.
const SNAPSHOTS: usize = 4;

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
    /// Words of the pack by language, for those to whom they are told: as the kernel has them, and in the language.
    vocabularies: Mutex<BTreeMap<String, Vec<Told>>>,
    /// Leave to send a snapshot.
    pub(crate) snapshots: Semaphore,
    /// Own words that were said.
    pub(crate) typed: Typed,
}

/// Words of the pack as the kernel has them, and as they are told.
type Told = (Common<Vocabulary<Text>>, Common<Vocabulary>);

impl Session {
    /// Before anybody has come. `people`: whether people will sit there, and not programs in turns.
    #[must_use]
    pub fn new(content: Arc<Content>, texts: Arc<Catalogue>, people: bool) -> Self {
        let seats = content.case.seats.iter().map(|seat| seat.id.clone()).collect();
        Self {
            content,
            texts,
            seats,
            people,
            own_words: Mutex::default(),
            vocabularies: Mutex::default(),
            snapshots: Semaphore::new(SNAPSHOTS),
            typed: Typed::default(),
        }
    }

    /// Phrases of the pack in a language, ready to be found.
    pub(crate) fn own_words(&self, lang: &str) -> Arc<OwnWords> {
        let mut made = self.own_words.lock().unwrap_or_else(PoisonError::into_inner);
        let make = || Arc::new(OwnWords::new(&self.content, &self.texts, lang));
        made.entry(lang.to_owned()).or_insert_with(make).clone()
    }

    /// Words of the pack in a language: rendered once for all who have them alike.
    fn vocabulary(&self, lang: &str, words: &Common<Vocabulary<Text>>) -> Common<Vocabulary> {
        let mut rendered = self.vocabularies.lock().unwrap_or_else(PoisonError::into_inner);
        let rendered = rendered.entry(lang.to_owned()).or_default();
        if let Some((_, told)) = rendered.iter().find(|(kept, _)| kept == words) {
            return told.clone();
        }
        let told = render_vocabulary(&self.texts, lang, words);
        rendered.push((words.clone(), told.clone()));
        told
    }

    /// A snapshot as it is shown, in a language.
    pub(crate) fn shown(&self, lang: &str, snapshot: Snapshot) -> SeatFrame {
        let vocabulary = self.vocabulary(lang, &snapshot.vocabulary);
        render_snapshot(&self.texts, lang, &|reference| self.typed.words(reference), snapshot, vocabulary)
    }
}
