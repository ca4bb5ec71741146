//! Sharing out: colleagues of one office do not all do the same thing for the same person.

use tavolo_seat::{Certainty, DispatchSeen, DueLine, Handle, Intent, PersonSeen, Scope, Shared, What, Word};

use super::Step;
use super::owed::decided;
use super::say::forbidden;
use crate::draw::below;
use crate::player::Mind;
use crate::skill::Slip;

/// So many of one's own last questions for a consent are looked at.
const LATELY: usize = 3;

/// Whom a colleague said to have taken on is theirs for so long, ms.
const TAKEN_MS: i64 = 1_800_000;

/// Who of one's own office took somebody on, as far as one was told: the first who said so.
pub(super) fn taken_on(mind: &Mind<'_>, about: Handle) -> Option<Handle> {
    let view = mind.view;
    let own = view.office_of(mind.me)?;
    let ours = |h: &Handle| *h == mind.me || view.office_of(*h) == Some(own);
    let said = |d: &&DispatchSeen| {
        d.kind == "Message" && mind.now - d.exercise_ms < TAKEN_MS && ours(&d.from) && d.to.iter().all(ours)
    };
    view.dispatches.about(about).filter(said).min_by_key(|d| d.exercise_ms).map(|d| d.from)
}

/// Whoever was told a yes lets the others of the office know, so that nobody is asked twice and no paper written twice.
pub(super) fn take_on(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let Some(own) = view.office_of(mind.me) else { return Step::Pass };
    let others = |(h, p): &(&Handle, &PersonSeen)| **h != mind.me && p.office.as_ref() == Some(own) && p.at.is_some();
    let to: Vec<Handle> = view.persons.iter().filter(others).map(|(h, _)| *h).collect();
    if to.is_empty() {
        return Step::Pass;
    }
    let asked = view.heard.iter().rev().filter(|l| l.by == mind.me && l.act.as_deref() == Some("AskConsent"));
    let news = asked.take(LATELY).find(|l| {
        let key = format!("taken:{}", l.to.0);
        decided(mind, l.to) == Some(true) && mind.memory.may_try(&key, mind.now, 1) && taken_on(mind, l.to).is_none()
    });
    let Some(about) = news.map(|l| l.to) else { return Step::Pass };
    let key = format!("taken:{}", about.0);
    mind.memory.tried(key.clone(), mind.now, 0);
    let what = What::Sent { kind: "Message".into(), to: to.clone(), forms: vec![], minimal: false };
    let scope = Scope { me: Some(mind.me), target: Some(about), to: &to, ..Scope::default() };
    if forbidden(mind, &[what], &scope) != Certainty::No || mind.slips(Slip::HoardsInformation, &key) {
        return Step::Pass;
    }
    let share = Shared::default();
    Step::Do(Intent::Send { by: mind.me, kind: "Message".into(), to, about: Some(about), share, topic: None })
}

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

/// Those of agencies who stand by where somebody is, oneself among them: they see the same. In an order that is the same for all
/// of them, and another for each person; nobody, if one is elsewhere oneself.
pub(super) fn standing_by(mind: &Mind<'_>, about: Handle) -> Vec<Handle> {
    let view = mind.view;
    let (Some(own), Some(seen)) = (view.own.get(&mind.me), view.persons.get(&about)) else { return vec![] };
    if view.found_at(about) != own.at {
        return vec![];
    }
    let name = |h: Handle| if h == mind.me { Some(&own.name) } else { view.persons.get(&h)?.name.as_ref() };
    // By office, whose word is the same in every language; names only tell those of one office apart.
    let mut there: Vec<(&Word, &str, Handle)> =
        view.colleagues_here(Some(mind.me)).filter_map(|h| Some((view.office_of(h)?, name(h)?.as_str(), h))).collect();
    there.sort_unstable();
    let first = mind.shared(there.len(), seen.likeness);
    there.rotate_left(first);
    there.into_iter().map(|(.., h)| h).collect()
}

/// How many of those who stand by with somebody come before oneself in telling others of the person.
pub(super) fn turn(mind: &Mind<'_>, about: Handle) -> i64 {
    standing_by(mind, about).iter().position(|h| *h == mind.me).unwrap_or(0) as i64
}

impl Mind<'_> {
    /// A number below a bound on which all of a session agree.
    fn shared(&self, bound: usize, key: u32) -> usize {
        below(bound, self.seed(), &[&"shared", &u64::from(key)])
    }
}
