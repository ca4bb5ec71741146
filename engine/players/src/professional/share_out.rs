//! Sharing out: colleagues of one office do not all do the same thing for the same person.

use tavolo_seat::{DueLine, Handle};

use crate::draw::below;
use crate::player::Mind;

/// Whether a colleague of one's own office has somebody in hand: whoever is where the person is, of several the one whom it
/// falls to. All of an office share people out alike, for they go by what all of them see.
pub(super) fn anothers(mind: &Mind<'_>, about: Option<Handle>) -> bool {
    let view = mind.view;
    let (Some(office), Some(own)) = (view.office_of(mind.me), view.own.get(&mind.me)) else { return false };
    let mut office: Vec<(&str, Handle)> = view
        .persons
        .iter()
        .filter(|(h, p)| p.office.as_ref() == Some(office) && view.found_at(**h).is_some())
        .filter_map(|(h, p)| Some((p.name.as_deref()?, *h)))
        .collect();
    office.push((&own.name, mind.me));
    let seen = about.and_then(|a| view.persons.get(&a));
    let there = about.and_then(|a| view.found_at(a));
    let beside = |h: Handle| if h == mind.me { view.at(h) == there } else { view.found_at(h) == there };
    if there.is_some() && office.iter().any(|(_, h)| beside(*h)) {
        office.retain(|(_, h)| beside(*h));
    }
    office.sort_unstable();
    let subject = seen.map_or(0, |p| p.likeness);
    office.get(mind.shared(office.len(), subject)).is_some_and(|(_, h)| *h != mind.me)
}

/// Whether a line about somebody is a colleague's of one's own office who stands beside one: two at one desk share out the papers
/// and do not write the same one at once.
pub(super) fn beside_anothers(mind: &Mind<'_>, line: &DueLine) -> bool {
    let view = mind.view;
    let (Some(office), Some(own)) = (view.office_of(mind.me), view.own.get(&mind.me)) else { return false };
    let beside = view.colleagues_here(Some(mind.me)).filter(|h| view.office_of(*h) == Some(office));
    let mut desk: Vec<(&str, Handle)> =
        beside.filter_map(|h| Some((view.persons.get(&h)?.name.as_deref()?, h))).collect();
    desk.push((&own.name, mind.me));
    desk.sort_unstable();
    let paper =
        line.duty.bytes().fold(line.about.and_then(|a| view.persons.get(&a)).map_or(0, |p| p.likeness), |n, b| {
            n.wrapping_mul(31).wrapping_add(u32::from(b))
        });
    desk.get(mind.shared(desk.len(), paper)).is_some_and(|(_, h)| *h != mind.me)
}

impl Mind<'_> {
    /// A number below a bound on which all of a session agree.
    fn shared(&self, bound: usize, key: u32) -> usize {
        below(bound, self.seed(), &[&"shared", &u64::from(key)])
    }
}
