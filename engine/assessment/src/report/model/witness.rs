//! By whose note a line counts.

use serde::{Deserialize, Serialize};

/// Who bears out what was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Witness {
    /// Who spoke typed own words and confirmed what they meant.
    OwnWords,
    /// One of the two who spoke, alone.
    OneSide,
    /// Both who spoke.
    BothSides,
    /// Somebody who looked on.
    Onlooker,
    /// Whom it was said to contests it.
    Contested,
}
