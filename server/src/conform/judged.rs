//! Every case of a log, aligned. Cases in which the same happened are aligned once.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use tavolo_conformance::align::{Aligner, Cost, Event, Move, Prices};
use tavolo_conformance::log::{Log, LogEvent};
use tavolo_conformance::model::Model;
use tavolo_conformance::tree::MILLI;

use super::model::Measure;

/// What came out.
pub(super) struct Judged {
    pub(super) model: Model,
    /// In the order of the log.
    pub(super) cases: Vec<Case>,
    pub(super) variants: usize,
    pub(super) events: usize,
    /// How often each deviation stands in the canonical alignments, the most frequent first.
    pub(super) deviations: Vec<(What, usize)>,
}

/// A kind of deviation, with the label.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    Missed(String),
    Extra(String),
    WrongRole(String),
}

/// A case.
pub(super) struct Case {
    pub(super) name: String,
    pub(super) outcome: Outcome,
}

/// How a case came out. Costs in points.
#[derive(Clone)]
pub(super) enum Outcome {
    Aligned {
        cost: Cost,
        fitness: f64,
        weighed: Option<u64>,
    },
    /// There were too many states; the cost is not below this.
    GivenUp {
        least: Cost,
    },
}

/// Aligns every case.
pub(super) fn judge(measure: Measure, log: &Log) -> Judged {
    let Measure { mut model, weighed } = measure;
    let labels: Vec<u32> = log.activities.iter().map(|a| model.event_label(a)).collect();
    let roles: Vec<u32> = log.roles.iter().map(|r| model.event_role(r)).collect();
    let mut variants: BTreeMap<&[LogEvent], Vec<usize>> = BTreeMap::new();
    for (n, trace) in log.traces.iter().enumerate() {
        variants.entry(&trace.events).or_default().push(n);
    }
    let counted = Prices::counted(&model);
    let mut by_count = Aligner::new(&model, &counted);
    let mut by_weight = weighed.as_ref().map(|prices| Aligner::new(&model, prices));
    let shortest = by_count.cost(&[]).map_or(0, |cost| cost.visible);
    let mut outcomes: Vec<Option<Outcome>> = vec![None; log.traces.len()];
    let mut deviations: BTreeMap<What, usize> = BTreeMap::new();
    for (events, cases) in &variants {
        let trace: Vec<Event> = (0..)
            .zip(events.iter())
            .map(|(seq, e)| Event { label: labels[e.activity as usize], role: e.role.map(|r| roles[r as usize]), seq })
            .collect();
        let weighed = by_weight.as_mut().map(|aligner| aligner.cost(&trace)).transpose();
        let outcome = match (by_count.cost(&trace), weighed) {
            (Ok(cost), Ok(weighed)) => {
                let whole = events.len() as u64 + shortest;
                let fitness = if whole == 0 { 1.0 } else { 1.0 - cost.visible as f64 / whole as f64 };
                Outcome::Aligned { cost, fitness, weighed: weighed.map(|cost| cost.visible) }
            }
            (Err(gave_up), _) => Outcome::GivenUp { least: gave_up.least },
            (Ok(least), Err(_)) => Outcome::GivenUp { least },
        };
        if matches!(&outcome, Outcome::Aligned { cost, .. } if cost.deviations > 0)
            && let Ok(alignment) = by_count.align(&trace)
        {
            for step in &alignment.moves {
                let label = |t: u32| model.label(t).unwrap_or_default().to_owned();
                let named = |seq: u64| trace.get(seq as usize).map_or("", |e| model.labels().name(e.label)).to_owned();
                let what = match *step {
                    Move::Missed { transition } => What::Missed(label(transition)),
                    Move::Extra { seq } => What::Extra(named(seq)),
                    Move::WrongRole { transition, .. } => What::WrongRole(label(transition)),
                    Move::Done { .. } | Move::Silent { .. } => continue,
                };
                *deviations.entry(what).or_default() += cases.len();
            }
        }
        cases.iter().for_each(|n| outcomes[*n] = Some(outcome.clone()));
    }
    let cases = log.traces.iter().zip(outcomes);
    let cases = cases.filter_map(|(t, o)| Some(Case { name: t.case.clone(), outcome: o? })).collect();
    let (variants, events) = (variants.len(), log.traces.iter().map(|t| t.events.len()).sum());
    let mut deviations: Vec<(What, usize)> = deviations.into_iter().collect();
    deviations.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Judged { model, cases, variants, events, deviations }
}

impl Judged {
    /// How many cases could not be aligned.
    pub(super) fn given_up(&self) -> usize {
        self.cases.iter().filter(|c| matches!(c.outcome, Outcome::GivenUp { .. })).count()
    }

    /// A row a case; schema in docs/conformance.md.
    pub(super) fn to_json(&self) -> String {
        let rows = self.cases.iter().map(|case| {
            let mut row = Map::from_iter([("case".to_owned(), Value::from(case.name.clone()))]);
            let mut put = |key: &str, value: Value| drop(row.insert(key.to_owned(), value));
            match &case.outcome {
                Outcome::Aligned { cost, fitness, weighed } => {
                    put("cost", cost.visible.into());
                    put("tau", cost.silent.into());
                    put("fitness", (*fitness).into());
                    if let Some(thousandths) = weighed {
                        put("weighted_cost", points(*thousandths));
                    }
                }
                Outcome::GivenUp { least } => put("at_least", least.visible.into()),
            }
            format!(" {}", Value::Object(row))
        });
        format!("[\n{}\n]\n", rows.collect::<Vec<_>>().join(",\n"))
    }
}

/// Points: a whole number where there is one.
fn points(thousandths: u64) -> Value {
    if thousandths.is_multiple_of(MILLI) {
        (thousandths / MILLI).into()
    } else {
        (thousandths as f64 / MILLI as f64).into()
    }
}
