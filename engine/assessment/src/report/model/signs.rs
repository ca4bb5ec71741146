//! What the pack's sets of indicators say about a subject.

use serde::{Deserialize, Serialize};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::{SourceRef, Standing};
use tavolo_scenario::model::indicators::Strength;

/// What a set of indicators says about a subject. No mark depends on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SetResult {
    /// The set.
    pub set: IndicatorSetId,
    /// Whether the set concludes anything; if not, it only gives names.
    pub concludes: bool,
    /// Where the set is written.
    pub source: SourceRef,
    /// From what anybody of an agency could perceive.
    pub perceivable: SignsShown,
    /// From what agencies wrote down in forms.
    pub recorded: SignsShown,
}

/// What is shown, and what follows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SignsShown {
    /// What follows; none: nothing yet.
    pub follows: Option<Followed>,
    /// By which signs: dimensions of which any is shown, in the order of the set.
    pub dimensions: Vec<DimensionShown>,
}

/// What follows from a set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Followed {
    /// The outcome; none: the list is met.
    pub outcome: Option<OutcomeId>,
    /// Whether it is enough to act as for a victim.
    pub enough: bool,
    /// Where that is written.
    pub source: SourceRef,
}

/// What is shown of a dimension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DimensionShown {
    /// The dimension; none: the set is a list.
    pub dimension: Option<DimensionId>,
    /// Whether that is enough for the dimension, or for the list.
    pub positive: bool,
    /// Indicators shown, how strongly they count, and how well founded that is.
    pub indicators: Vec<(IndicatorId, Strength, Standing)>,
}
