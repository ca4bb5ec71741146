//! The model: what is written in its file decides of which kind it is.

use std::collections::BTreeMap;
use std::path::Path;

use tavolo_conformance::align::Prices;
use tavolo_conformance::compile::compile;
use tavolo_conformance::model::Model;
use tavolo_conformance::{pnml, tree};
use tavolo_wording::{Args, Value};

use super::{said, weights};
use crate::conform::ConformOptions;
use crate::desk::{Desk, Fault};

/// What a log is judged by.
pub(super) struct Measure {
    /// The model.
    pub(super) model: Model,
    /// Weights, where somebody gave any.
    pub(super) weighed: Option<Prices>,
}

/// The kinds of what a log, or a trace, is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Net,
    Declare,
    Rules,
    Procedure,
}

impl Kind {
    /// XML is a net, a JSON object is DECLARE, a JSON list holds rules, and anything else has to be a procedure.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        match bytes.iter().find(|b| !b.is_ascii_whitespace()) {
            Some(b'<') => Self::Net,
            Some(b'{') => Self::Declare,
            Some(b'[') => Self::Rules,
            _ => Self::Procedure,
        }
    }
}

/// Reads a net or a procedure.
pub(super) fn load(desk: &Desk, options: &ConformOptions, bytes: &[u8]) -> Result<Measure, Fault> {
    let mut measure =
        if Kind::of(bytes) == Kind::Net { net(desk, options, bytes)? } else { procedure(desk, options, bytes)? };
    if let Some(path) = &options.weights {
        measure.weighed = Some(weights::load(desk, path, &mut measure.model)?);
    }
    Ok(measure)
}

fn net(desk: &Desk, options: &ConformOptions, bytes: &[u8]) -> Result<Measure, Fault> {
    let fault = |key: &str, reason: String| desk.fault(key, &named(&options.model).with("reason", reason));
    known_facts(desk, options, &[])?;
    let net = pnml::read(bytes).map_err(|e| fault("conform-net-unreadable", e.to_string()))?;
    let model = Model::of_net(net).map_err(|e| fault("conform-net-unsound", e.to_string()))?;
    Ok(Measure { model, weighed: None })
}

fn procedure(desk: &Desk, options: &ConformOptions, bytes: &[u8]) -> Result<Measure, Fault> {
    let fault =
        |reason: String| desk.fault("conform-procedure-unreadable", &named(&options.model).with("reason", reason));
    let text = std::str::from_utf8(bytes).map_err(|_| fault(desk.text("conform-not-utf8", &Args::new())))?;
    let procedure = tree::read(text).map_err(|e| fault(said::procedure(desk, &e)))?;
    known_facts(desk, options, &procedure.facts)?;
    let facts: BTreeMap<String, bool> =
        procedure.facts.iter().map(|fact| (fact.clone(), options.facts.contains(fact))).collect();
    let tree = procedure.tree.specialise(&facts).map_err(|e| fault(e.to_string()))?;
    let mut model = compile(&tree, procedure.branches).map_err(|e| fault(e.to_string()))?;
    let mut weighed = Prices::weighed(&model);
    for (label, points) in &procedure.extra {
        weighed.charge_extra(&mut model, label, *points);
    }
    weighed.charge_extra_else(procedure.extra_else);
    Ok(Measure { model, weighed: Some(weighed) })
}

/// Every fact that was named is one of the model.
fn known_facts(desk: &Desk, options: &ConformOptions, known: &[String]) -> Result<(), Fault> {
    let Some(unknown) = options.facts.iter().find(|f| !known.contains(f)) else { return Ok(()) };
    let key = if known.is_empty() { "conform-no-facts" } else { "conform-unknown-fact" };
    Err(desk.fault(key, &Args::new().with("fact", unknown.clone()).with("known", Value::list(known.to_vec()))))
}

fn named(path: &Path) -> Args {
    Args::new().with("path", path.display().to_string())
}
