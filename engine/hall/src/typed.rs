//! Own words that were said in a session, for the links that show them. They are the journal's; here they are kept while the
//! session lasts, so that links need not ask for them.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use tavolo_host::Journal;
use tavolo_session::State;

/// Own words by their reference.
#[derive(Debug, Default)]
pub(crate) struct Typed(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    words: BTreeMap<String, String>,
    /// How many utterances were looked at.
    looked_at: usize,
}

impl Typed {
    /// The words, if they were not erased.
    pub(crate) fn words(&self, reference: &str) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).words.get(reference).cloned()
    }

    /// Takes in what was said since this was last called.
    pub(crate) fn take(&self, state: &State, journal: &impl Journal) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // After a commit that failed there may be fewer than there were.
        let from = kept.looked_at.min(state.utterances.len());
        for reference in state.utterances[from..].iter().filter_map(|said| said.words.as_ref()) {
            if let Ok(Some(words)) = journal.words(reference) {
                kept.words.insert(reference.clone(), words);
            }
        }
        kept.looked_at = state.utterances.len();
    }

    /// Takes in words that are no utterance.
    pub(crate) fn keep(&self, reference: &str, words: String) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.words.insert(reference.to_owned(), words);
    }

    /// Words that were struck are shown no more.
    pub(crate) fn erase(&self, reference: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).words.remove(reference);
    }
}
