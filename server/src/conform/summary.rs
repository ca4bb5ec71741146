//! What came out, on one screen.

use tavolo_wording::Args;

use super::judged::{Judged, Outcome, What};
use crate::desk::Desk;
use crate::say;

/// Most kinds of deviations that are named.
const MOST_NAMED: usize = 8;

/// Prints it.
pub(super) fn print(desk: &Desk, judged: &Judged) {
    let text = |key: &str, args: Args| say(&desk.text(key, &args));
    let net = judged.model.net();
    let silent = net.transitions.iter().filter(|t| t.label.is_none()).count();
    let model = Args::new()
        .with("places", net.places.len() as i64)
        .with("transitions", net.transitions.len() as i64)
        .with("silent", silent as i64);
    text("conform-model", model);
    let log = Args::new()
        .with("cases", judged.cases.len() as i64)
        .with("variants", judged.variants as i64)
        .with("events", judged.events as i64);
    text("conform-log", log);
    let aligned: Vec<(u64, f64)> = judged
        .cases
        .iter()
        .filter_map(|c| match &c.outcome {
            Outcome::Aligned { cost, fitness, .. } => Some((cost.visible, *fitness)),
            Outcome::GivenUp { .. } => None,
        })
        .collect();
    if !aligned.is_empty() {
        let fitting = aligned.iter().filter(|(visible, _)| *visible == 0).count();
        let mean = aligned.iter().map(|(_, fitness)| fitness).sum::<f64>() / aligned.len() as f64;
        let args = Args::new()
            .with("fitting", fitting as i64)
            .with("aligned", aligned.len() as i64)
            .with("percent", format!("{:.1}", 100.0 * fitting as f64 / aligned.len() as f64))
            .with("fitness", format!("{mean:.6}"));
        text("conform-fitting", args);
        let moves = aligned.iter().map(|(visible, _)| visible).sum::<u64>();
        text("conform-moves", Args::new().with("moves", i64::try_from(moves).unwrap_or(i64::MAX)));
    }
    if judged.given_up() > 0 {
        text("conform-given-up", Args::new().with("count", judged.given_up() as i64));
    }
    if !judged.deviations.is_empty() {
        text("conform-deviations", Args::new());
    }
    for (what, times) in judged.deviations.iter().take(MOST_NAMED) {
        let (key, label) = match what {
            What::Missed(label) => ("conform-missed", label),
            What::Extra(label) => ("conform-extra", label),
            What::WrongRole(label) => ("conform-wrong-role", label),
        };
        text(key, Args::new().with("times", format!("{times:>6}")).with("label", label.clone()));
    }
    let more = judged.deviations.len().saturating_sub(MOST_NAMED);
    if more > 0 {
        text("conform-more", Args::new().with("count", more as i64));
    }
}
