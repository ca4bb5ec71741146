//! Where authored things stand, for whoever reports about them later: texts that are missing, marks, the editor.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::check::Kind;

/// A file and a line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Stand {
    /// Path relative to the folder of scenarios.
    pub file: Arc<str>,
    /// Line, counted from 1.
    pub line: u32,
}

/// Where every item was written first. A name of the vocabulary stands at its line, a field of a form under
/// `form/field`.
#[derive(Clone, Debug, Default)]
pub struct Places {
    pub(super) stands: BTreeMap<(Kind, String), Stand>,
}

impl Places {
    /// Where an item was written first.
    #[must_use]
    pub fn get(&self, kind: Kind, id: &str) -> Option<&Stand> {
        self.stands.get(&(kind, id.to_owned()))
    }

    /// All items of all kinds.
    pub fn iter(&self) -> impl Iterator<Item = (Kind, &str, &Stand)> {
        self.stands.iter().map(|((kind, id), stand)| (*kind, id.as_str(), stand))
    }
}
