//! What deviations cost, and how costs compare.

use std::collections::BTreeMap;

use crate::model::{Label, Model};
use crate::tree::MILLI;

/// What an alignment costs. Costs compare in this order: what is visible, how many deviations, silent steps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cost {
    /// Sum of the prices of deviations, in the unit of the [`Prices`].
    pub visible: u64,
    /// How many steps were missed, events extra, or done from a role that is put up with.
    pub deviations: u32,
    /// How many silent transitions the model takes.
    pub silent: u32,
}

/// The same in one number, in the same order. No sum overflows: a path has fewer than 2^32 steps, each below 2^32.
pub(crate) type Packed = u128;

/// A silent step.
pub(crate) const SILENT: Packed = 1;

/// A deviation of a price.
pub(crate) fn deviation(price: u32) -> Packed {
    u128::from(price) << 64 | 1 << 32
}

impl Cost {
    pub(crate) fn unpacked(packed: Packed) -> Self {
        let low = |bits: Packed| u32::try_from(bits & u128::from(u32::MAX)).unwrap_or(u32::MAX);
        Self {
            visible: u64::try_from(packed >> 64).unwrap_or(u64::MAX),
            deviations: low(packed >> 32),
            silent: low(packed),
        }
    }
}

/// The price of each deviation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prices {
    /// Of a missed step, by transition.
    pub(crate) missed: Vec<u32>,
    /// Of a step done from a role that is put up with, by transition.
    pub(crate) tolerated: Vec<u32>,
    /// Of an extra event, by label.
    pub(crate) extra: BTreeMap<Label, u32>,
    /// Of an extra event of any other label.
    pub(crate) extra_else: u32,
}

impl Prices {
    /// Every missed step and every extra event costs one. A role that is put up with costs nothing and counts as a deviation.
    #[must_use]
    pub fn counted(model: &Model) -> Self {
        let missed = model.steps.iter().map(|s| u32::from(s.label.is_some())).collect();
        Self { missed, tolerated: vec![0; model.steps.len()], extra: BTreeMap::new(), extra_else: 1 }
    }

    /// A missed step costs what it weighs, one from a role that is put up with half of it, an extra event a point. The unit is a
    /// thousandth of a point.
    #[must_use]
    pub fn weighed(model: &Model) -> Self {
        let missed: Vec<u32> = model.steps.iter().map(|s| s.weight).collect();
        let tolerated = missed.iter().map(|w| w.div_ceil(2)).collect();
        Self { missed, tolerated, extra: BTreeMap::new(), extra_else: milli(1) }
    }

    /// Sets what each step of a label weighs, in points.
    pub fn weigh(&mut self, model: &Model, label: &str, points: u32) {
        let Some(label) = model.labels.find(label) else { return };
        let of = |t: &usize| model.steps[*t].label == Some(label);
        for transition in (0..model.steps.len()).filter(of) {
            self.missed[transition] = milli(points);
            self.tolerated[transition] = milli(points).div_ceil(2);
        }
    }

    /// Sets what an extra event of a label costs, in points.
    pub fn charge_extra(&mut self, model: &mut Model, label: &str, points: u32) {
        let label = model.event_label(label);
        self.extra.insert(label, milli(points));
    }

    /// Sets what an extra event of any other label costs, in points.
    pub fn charge_extra_else(&mut self, points: u32) {
        self.extra_else = milli(points);
    }

    pub(crate) fn extra(&self, label: Label) -> u32 {
        self.extra.get(&label).copied().unwrap_or(self.extra_else)
    }
}

fn milli(points: u32) -> u32 {
    u32::try_from(u64::from(points) * MILLI).unwrap_or(u32::MAX)
}
