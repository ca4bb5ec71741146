//! By whose note a line counts, and how what was said was read.

use serde::{Deserialize, Serialize};
use tavolo_scenario::ids::TopicId;
use tavolo_scenario::model::common::SpeechAct;

use super::finding::Moment;

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

/// Something that was said and counts for a line, as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidAs {
    /// When.
    pub at: Moment,
    /// What it was held to be.
    pub act: SpeechAct,
    /// About what.
    pub topic: TopicId,
    /// How that is known.
    pub read: ReadFrom,
    /// How surely it was said, thousandths.
    pub evidence: i64,
}

/// How it is known what something meant that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ReadFrom {
    /// A sentence was picked that says it.
    Picked,
    /// It was said in own words, and who spoke confirmed what they mean.
    OwnWords,
    /// It was said aloud, and noted by whoever spoke, listened or looked on.
    Aloud,
    /// Nobody said what own words meant: it counts for nothing.
    Unmeant,
}
