//! What steps and extra events weigh, from a file beside a model that cannot say it itself.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use tavolo_conformance::align::Prices;
use tavolo_conformance::model::Model;
use tavolo_wording::Args;

use super::read;
use crate::desk::{Desk, Fault};

/// Highest weight, in points.
const HEAVIEST: u32 = 10_000;

/// The file. What else stands in it is left to others.
#[derive(Debug, Deserialize)]
struct Weights {
    /// Points of a step that was missed, by label; one for a label that is not there.
    model_weights: BTreeMap<String, u32>,
    /// Points of an extra event, by label.
    #[serde(default)]
    log_weights: BTreeMap<String, u32>,
    /// The same for every other label.
    #[serde(default = "one")]
    default_log_weight: u32,
}

fn one() -> u32 {
    1
}

/// Prices by the weights of a file.
pub(super) fn load(desk: &Desk, path: &Path, model: &mut Model) -> Result<Prices, Fault> {
    let args = || Args::new().with("path", path.display().to_string());
    let bytes = read::bytes(desk, path)?;
    let weights: Weights = serde_json::from_slice(&bytes)
        .map_err(|e| desk.fault("conform-weights-unreadable", &args().with("reason", super::said::json(desk, &e))))?;
    let all = weights.model_weights.values().chain(weights.log_weights.values());
    if let Some(points) = all.chain([&weights.default_log_weight]).find(|w| **w > HEAVIEST) {
        let args = args().with("points", i64::from(*points)).with("most", i64::from(HEAVIEST));
        return Err(desk.fault("conform-weight-too-high", &args));
    }
    let mut prices = Prices::weighed(model);
    for (label, points) in &weights.model_weights {
        if model.labels().find(label).is_none() {
            return Err(desk.fault("conform-weight-of-nothing", &args().with("label", label.clone())));
        }
        prices.weigh(model, label, *points);
    }
    for (label, points) in &weights.log_weights {
        prices.charge_extra(model, label, *points);
    }
    prices.charge_extra_else(weights.default_log_weight);
    Ok(prices)
}
