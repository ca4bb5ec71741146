//! Numbers within their bounds, instants and days as they are written, lists that need an item, and order in time.

use super::{Context, Kind, code};
use crate::content::Content;
use crate::load::{instant_ms, is_day};
use crate::model::condition::{Condition, Effect};
use crate::model::responder::Complete;
use crate::model::script::{Does, WalkthroughFile};

/// A rate beyond this turns an exercise minute into more than a week.
const MAX_RATE: i64 = 20_000;

impl Context<'_, '_> {
    pub(super) fn within(&mut self, kind: Kind, id: &str, what: &'static str, found: i64, bounds: (i64, i64)) {
        if found < bounds.0 || found > bounds.1 {
            let problem = self.problem(code::OUT_OF_BOUNDS, kind, id, what).with("what", what).with("found", found);
            self.error(problem.with("least", bounds.0).with("most", bounds.1));
        }
    }
}

pub(super) fn law(context: &mut Context<'_, '_>) {
    let law = context.law;
    for (id, calendar) in &law.calendars {
        let (from, to) = (i64::from(calendar.open.0), i64::from(calendar.open.1));
        context.within(Kind::Calendar, id.as_str(), "open", from, (0, 1_440));
        context.within(Kind::Calendar, id.as_str(), "open", to, (from, 1_440));
        for &day in &calendar.days {
            context.within(Kind::Calendar, id.as_str(), "days", i64::from(day), (1, 7));
        }
    }
    for responder in &law.responders {
        for need in &responder.needs {
            if let Complete::Form { quality, .. } = &need.is {
                context.within(Kind::Responder, responder.id.as_str(), "quality", i64::from(*quality), (1, 1_000));
            }
        }
    }
    for reaction in &law.reactions {
        for &(_, by) in &reaction.feel {
            context.within(Kind::Reaction, &reaction.id, "feel", i64::from(by), (-100, 100));
        }
    }
    for (id, source) in &law.sources {
        if let Some(day) = source.from.as_deref().filter(|day| !is_day(day)) {
            let problem = context.problem(code::BAD_INSTANT, Kind::Instrument, id.as_str(), day);
            context.error(problem.with("found", day).with("what", "day"));
        }
    }
    for (id, contact) in &law.contacts {
        if let Some(real) = super::contacts::real_contacts(&contact.reach, &[]).into_iter().next() {
            let problem = context.problem(code::REAL_CONTACT, Kind::Contact, id, "reach");
            context.error(problem.with("found", &contact.reach[real]));
        }
    }
    meters(context);
}

/// Meters of conditions and effects, wherever they stand.
fn meters(context: &mut Context<'_, '_>) {
    fn inside(condition: &Condition, out: &mut Vec<i32>) {
        match condition {
            Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| inside(c, out)),
            Condition::Not(inner) => inside(inner, out),
            Condition::Mind { at_least, at_most, .. } => out.extend(at_least.iter().chain(at_most)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for entry in &context.entries {
        let mut levels = Vec::new();
        entry.found.conditions.iter().for_each(|condition| inside(condition, &mut levels));
        let moves = entry.found.effects.iter().filter_map(|effect| match effect {
            Effect::Feel { by, .. } => Some(*by),
            _ => None,
        });
        let moves: Vec<_> = moves.collect();
        found.push((entry.kind, entry.id.clone(), levels, moves));
    }
    for (kind, id, levels, moves) in found {
        levels.into_iter().for_each(|value| context.within(kind, &id, "at_least", i64::from(value), (0, 100)));
        moves.into_iter().for_each(|value| context.within(kind, &id, "by", i64::from(value), (-100, 100)));
    }
}

pub(super) fn case(context: &mut Context<'_, '_>, content: &Content) {
    let case = &content.case;
    let folder = case.head.id.to_string();
    let lists = [
        ("seats.ron", case.seats.is_empty(), Kind::Seat),
        ("scenes.ron", case.scenes.is_empty(), Kind::Scene),
        ("places.ron", case.places.is_empty(), Kind::Place),
        ("cast.ron", case.cast.is_empty(), Kind::Person),
    ];
    for (file, empty, kind) in lists {
        if empty && !context.reader.unsure.contains(&kind) {
            let problem = crate::diagnostic::Diagnostic::of_file(code::EMPTY_LIST, &format!("{folder}/{file}"));
            context.error(problem.with("file", file));
        }
    }
    let mut before = case.start_ms;
    for (scene, start) in &case.scenes {
        let id = scene.id.as_str();
        context.within(Kind::Scene, id, "rate", i64::from(scene.rate.0), (1, MAX_RATE));
        context.within(Kind::Scene, id, "rate", i64::from(scene.rate.1), (1, MAX_RATE));
        context.within(Kind::Scene, id, "length", scene.length.ms(), (1_000, 8 * 3_600_000));
        if *start < before {
            let problem = context.problem(code::SCENES_OUT_OF_ORDER, Kind::Scene, id, &scene.start);
            context.error(problem.with("id", id));
        }
        before = *start;
    }
    for (id, person) in &case.cast {
        let mind = &person.mind;
        let meters =
            [("fear", mind.fear), ("fatigue", mind.fatigue), ("information", mind.information), ("trust", mind.trust)];
        let trust = mind.trust_in.values().map(|&value| ("trust_in", value));
        for (what, value) in meters.into_iter().chain(trust) {
            context.within(Kind::Person, id.as_str(), what, i64::from(value), (0, 100));
        }
    }
    for (id, place) in &case.places {
        context.within(Kind::Place, id.as_str(), "holds", i64::from(place.holds), (1, 10_000));
    }
    things(context, content);
    case.walkthroughs.values().for_each(|walkthrough| bookings(context, walkthrough));
}

fn things(context: &mut Context<'_, '_>, content: &Content) {
    use crate::model::case::ThingAt;
    for (id, thing) in &content.case.things {
        let mut at = &thing.at;
        for _ in 0..=content.case.things.len() {
            match at {
                ThingAt::In(outer) if outer != id => match content.case.things.get(outer) {
                    Some(outer) => at = &outer.at,
                    None => break,
                },
                ThingAt::In(_) => {
                    let problem = context.problem(code::THING_CIRCLE, Kind::Thing, id.as_str(), "at");
                    context.error(problem.with("id", id));
                    break;
                }
                _ => break,
            }
        }
    }
}

fn bookings(context: &mut Context<'_, '_>, walkthrough: &WalkthroughFile) {
    for step in crate::load::walkthrough::steps(walkthrough) {
        if let Does::Book { at, .. } = &step.does
            && instant_ms(at).is_none()
        {
            let problem = context.problem(code::BAD_INSTANT, Kind::Walkthrough, walkthrough.id.as_str(), at);
            context.error(problem.with("found", at).with("what", "instant"));
        }
    }
}
