//! `indicator-sets.ron`: which indicators count, how strongly, under which dimension, and what follows from them.
//!
//! A set is a list, or it has dimensions, each with members of its own. What follows is a closed list of rules
//! ([`Concludes`]); which dimensions there are and how they combine is data of the pack.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use super::common::SourceRef;
use super::condition::Condition;
use crate::ids::*;

/// A set of indicators with its rule to conclude.
#[derive(Clone, Debug, Serialize)]
pub struct IndicatorSet {
    /// The set.
    pub id: IndicatorSetId,
    /// For which subjects it is made, by scenario facts alone; none: all.
    pub applies_if: Option<Condition>,
    /// Another set whose members, dimensions and rule it takes over, but for what `differs` says.
    pub like: Option<IndicatorSetId>,
    /// Members without a dimension.
    pub members: Vec<(IndicatorId, Strength)>,
    /// Dimensions with their members.
    pub dimensions: Vec<Dimension>,
    /// Strengths other than those above, or than those of the set it is like. So that a pack changes one of them and
    /// writes no list anew.
    pub differs: Vec<Difference>,
    /// What follows from the members that are shown; none: as for the set it is like.
    pub concludes: Option<Concludes>,
    /// Where members and strengths are written.
    pub source: SourceRef,
}

/// How strongly an indicator counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Strength {
    /// One of several.
    Plain,
    /// Particularly significant in context.
    Significant,
    /// Of a dimension: weak.
    Weak,
    /// Of a dimension: medium.
    Medium,
    /// Of a dimension: strong.
    Strong,
}

/// An element of what is looked for, such as a way of recruiting.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dimension {
    /// The dimension (`dimension-<id>`).
    pub id: DimensionId,
    /// Its members.
    pub members: Vec<(IndicatorId, Strength)>,
}

/// A strength that differs, and where that is written.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Difference {
    /// The member.
    pub id: IndicatorId,
    /// How strongly it counts here.
    pub strength: Strength,
    /// Where that is written.
    pub source: SourceRef,
}

/// What follows from the members that are shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum Concludes {
    /// Nothing: the set gives names, and people judge.
    NamesOnly,
    /// So many of any strength suffice, or so many particularly significant ones.
    AnySeveral { several: u32, significant: u32 },
    /// A dimension is positive with any of these mixes; the first outcome of the list that holds is what follows.
    ByDimension { positive: Vec<Mix>, source: SourceRef, outcomes: Vec<Outcome> },
}

/// At least so many members of each strength.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mix {
    /// Strong ones.
    pub strong: u32,
    /// Medium ones.
    pub medium: u32,
    /// Weak ones.
    pub weak: u32,
}

/// Something that follows (`outcome-<id>`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The outcome.
    pub id: OutcomeId,
    /// When it does.
    pub when: Combination,
    /// Whether it is enough to act as for a victim. What is a case for somebody else is not.
    #[serde(default = "yes")]
    pub enough: bool,
    /// Where that is written.
    pub source: SourceRef,
}

/// How dimensions come together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum Combination {
    /// All hold.
    AllOf(Vec<Combination>),
    /// At least one holds.
    AnyOf(Vec<Combination>),
    /// None holds.
    NoneOf(Vec<Combination>),
    /// At least so many hold.
    AtLeast(u32, Vec<Combination>),
    /// The dimension is positive.
    Positive(DimensionId),
    /// A member of the dimension is shown, of at least this strength, whether that makes the dimension positive or not.
    Shown {
        of: DimensionId,
        #[serde(default = "weak")]
        strength: Strength,
    },
}

fn weak() -> Strength {
    Strength::Weak
}

fn yes() -> bool {
    true
}

impl Combination {
    /// Every dimension that it names.
    pub fn dimensions(&self) -> Vec<&DimensionId> {
        match self {
            Self::AllOf(parts) | Self::AnyOf(parts) | Self::NoneOf(parts) | Self::AtLeast(_, parts) => {
                parts.iter().flat_map(Self::dimensions).collect()
            }
            Self::Positive(of) | Self::Shown { of, .. } => vec![of],
        }
    }
}

impl IndicatorSet {
    /// Dimension, indicator and strength as the set itself lists them.
    pub fn listed(&self) -> impl Iterator<Item = (Option<&DimensionId>, &IndicatorId, Strength)> {
        let plain = self.members.iter().map(|listed| (None, listed));
        let inner = self.dimensions.iter().flat_map(|d| d.members.iter().map(move |listed| (Some(&d.id), listed)));
        plain.chain(inner).map(|(dimension, (id, strength))| (dimension, id, *strength))
    }
}

/// The set as it is written. `several` and `significant` by themselves are how the first sets said `AnySeveral`; files
/// of format 1 may still say it so.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "IndicatorSet")]
struct Written {
    id: IndicatorSetId,
    #[serde(default)]
    applies_if: Option<Condition>,
    #[serde(default)]
    like: Option<IndicatorSetId>,
    #[serde(default)]
    members: Vec<(IndicatorId, Strength)>,
    #[serde(default)]
    dimensions: Vec<Dimension>,
    #[serde(default)]
    differs: Vec<Difference>,
    #[serde(default)]
    concludes: Option<Concludes>,
    #[serde(default)]
    several: Option<u32>,
    #[serde(default)]
    significant: Option<u32>,
    source: SourceRef,
}

impl<'de> Deserialize<'de> for IndicatorSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let set = Written::deserialize(deserializer)?;
        let concludes = match (set.concludes, set.several, set.significant) {
            (Some(rule), None, None) => Some(rule),
            (Some(_), _, _) => return Err(D::Error::duplicate_field("concludes")),
            (None, Some(several), Some(significant)) => Some(Concludes::AnySeveral { several, significant }),
            (None, Some(_), None) => return Err(D::Error::missing_field("significant")),
            (None, None, Some(_)) => return Err(D::Error::missing_field("several")),
            (None, None, None) if set.like.is_some() => None,
            (None, None, None) => return Err(D::Error::missing_field("concludes")),
        };
        Ok(Self {
            id: set.id,
            applies_if: set.applies_if,
            like: set.like,
            members: set.members,
            dimensions: set.dimensions,
            differs: set.differs,
            concludes,
            source: set.source,
        })
    }
}
