//! Soundness by looking at every marking.

use crate::marking::{Crowded, MarkingId, Markings, Step};
use crate::net::Net;

use super::Unsound;

/// Looks at every marking that can be reached, at most so many.
pub(super) fn explore(net: &Net, most: usize) -> Result<(), Unsound> {
    let mut markings = Markings::of(net);
    let begin = markings.number(&net.initial);
    let end = markings.number(&net.end);
    let last = net.end.first().copied().unwrap_or_default();
    let mut happened = vec![false; net.transitions.len()];
    let mut before: Vec<Vec<MarkingId>> = Vec::new();
    let mut seen = vec![false; 2];
    let mut open = vec![begin];
    seen[begin as usize] = true;
    while let Some(here) = open.pop() {
        markings.work_out(here).map_err(|Crowded { transition, place }| Unsound::Unsafe {
            transition: net.transitions[transition as usize].id.clone(),
            place: net.places[place as usize].clone(),
        })?;
        if markings.len() > most {
            return Err(Unsound::TooLarge);
        }
        let steps: Vec<Step> = markings.steps(here).map(|n| markings.step(n)).collect();
        if here != end && markings.marked(here, last) {
            return Err(Unsound::Left(
                named(net, &markings, here).into_iter().filter(|p| *p != net.places[last as usize]).collect(),
            ));
        }
        if steps.is_empty() && here != end {
            return Err(Unsound::Stuck(named(net, &markings, here)));
        }
        seen.resize(markings.len(), false);
        before.resize(markings.len(), vec![]);
        for step in steps {
            happened[step.transition as usize] = true;
            before[step.to as usize].push(here);
            if !std::mem::replace(&mut seen[step.to as usize], true) {
                open.push(step.to);
            }
        }
    }
    before.resize(markings.len(), vec![]);
    if let Some(endless) = without_end(&before, &seen, end) {
        return Err(Unsound::Endless(named(net, &markings, endless)));
    }
    let dead = || happened.iter().zip(&net.transitions).filter(|(h, _)| !**h).map(|(_, t)| t.id.clone());
    if dead().next().is_some() { Err(Unsound::Dead(dead().collect())) } else { Ok(()) }
}

/// A marking from which the end is out of reach.
fn without_end(before: &[Vec<MarkingId>], seen: &[bool], end: MarkingId) -> Option<MarkingId> {
    let mut ends = vec![false; before.len()];
    ends[end as usize] = true;
    let mut open = vec![end];
    while let Some(here) = open.pop() {
        for from in &before[here as usize] {
            if !std::mem::replace(&mut ends[*from as usize], true) {
                open.push(*from);
            }
        }
    }
    let endless = seen.iter().zip(&ends).position(|(seen, ends)| *seen && !ends)?;
    MarkingId::try_from(endless).ok()
}

fn named(net: &Net, markings: &Markings, marking: MarkingId) -> Vec<String> {
    markings.places(marking).iter().filter_map(|p| net.places.get(*p as usize).cloned()).collect()
}
