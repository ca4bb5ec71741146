//! Shortest walks between places.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::Case;
use tavolo_scenario::ids::PlaceId;

/// The first place on the quickest way; none if there is no way. Of equally quick ways the first by id.
pub(super) fn first_leg<'a>(case: &'a Case, from: &'a PlaceId, to: &PlaceId) -> Option<&'a PlaceId> {
    let mut quickest: BTreeMap<&PlaceId, i64> = BTreeMap::from([(from, 0)]);
    let mut open: BTreeSet<(i64, &PlaceId, Option<&PlaceId>)> = BTreeSet::from([(0, from, None)]);
    while let Some((ms, at, leg)) = open.pop_first() {
        if at == to {
            return leg;
        }
        if quickest.get(at).is_some_and(|known| *known < ms) {
            continue;
        }
        let Some(place) = case.places.get(at) else { continue };
        for (next, takes) in &place.ways {
            let there = ms + takes.ms();
            if quickest.get(next).is_none_or(|known| there < *known) {
                quickest.insert(next, there);
                open.insert((there, next, leg.or(Some(next))));
            }
        }
    }
    None
}
