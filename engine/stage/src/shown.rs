//! What a view has to show of one's own place. Plain data: nothing else of a view reaches the scene.

use bevy::prelude::Resource;
use tavolo_seat::{Handle, Primitive, SeatView, What};

use crate::build::Build;

/// How long a gesture is seen, ms of exercise time; sitting lasts.
const GESTURE_MS: i64 = 15_000;

/// For how long whoever talked with each other still face each other, ms of exercise time.
const TALK_MS: i64 = 20_000;

/// What is shown.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// Which place.
    pub place: Option<Handle>,
    /// What it looks like.
    pub scene: Vec<Primitive>,
    /// Who is there, oneself among them.
    pub people: Vec<ShownPerson>,
    /// Who is in focus.
    pub focus: Option<Handle>,
}

/// Somebody who is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownPerson {
    /// Who.
    pub who: Handle,
    /// Whether it is oneself.
    pub own: bool,
    /// What the body and the clothes are like.
    pub build: Build,
    /// How the person bears itself.
    pub bearing: Bearing,
    /// Whom the person talks with.
    pub faces: Option<Handle>,
}

/// How somebody is seen to bear itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bearing {
    /// Whether the person sits.
    pub sits: bool,
    /// The last gesture, as long as it is seen.
    pub gesture: Option<Gesture>,
}

/// A gesture that can be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// Looks down.
    LookDown,
    /// Turns away.
    TurnAway,
    /// Shakes.
    Shake,
    /// Stares at somebody.
    Stare,
    /// Holds the belly.
    HoldBelly,
    /// Nods.
    Nod,
    /// Shakes the head.
    ShakeHead,
    /// Points at something.
    Point,
    /// Weeps.
    Weep,
}

impl Gesture {
    /// The one with a word, if it is one that is drawn.
    fn of(word: &str) -> Option<Self> {
        Some(match word {
            "LookDown" => Self::LookDown,
            "TurnAway" => Self::TurnAway,
            "Shake" => Self::Shake,
            "Stare" => Self::Stare,
            "HoldBelly" => Self::HoldBelly,
            "Nod" => Self::Nod,
            "ShakeHead" => Self::ShakeHead,
            "Point" => Self::Point,
            "Weep" => Self::Weep,
            _ => return None,
        })
    }
}

impl Shown {
    /// What a view shows to one of its persons.
    #[must_use]
    pub fn of(view: &SeatView, me: Handle, focus: Option<Handle>) -> Self {
        let Some(place) = view.own.get(&me).and_then(|own| own.at) else { return Self::default() };
        let own = view.own.iter().filter(|(_, own)| own.at == Some(place) && !own.left).map(|(who, own)| ShownPerson {
            who: *who,
            own: *who == me,
            build: Build::of(who.0, false, None, own.office.as_deref()),
            bearing: bearing(view, *who),
            faces: faces(view, *who),
        });
        let others = view
            .persons
            .iter()
            .filter(|(who, seen)| seen.in_sight && seen.at == Some(place) && !view.own.contains_key(who));
        let others = others.map(|(who, seen)| ShownPerson {
            who: *who,
            own: false,
            build: Build::of(seen.likeness, seen.child, seen.sex.as_deref(), seen.office.as_deref()),
            bearing: bearing(view, *who),
            faces: faces(view, *who),
        });
        let scene = view.places.get(&place).map(|seen| seen.scene.clone()).unwrap_or_default();
        let people: Vec<ShownPerson> = own.chain(others).collect();
        let focus = focus.filter(|focus| people.iter().any(|person| person.who == *focus));
        Self { place: Some(place), scene, people, focus }
    }

    /// The person before or after the one in focus, other than oneself, in the order of first perception.
    #[must_use]
    pub fn next(&self, back: bool) -> Option<Handle> {
        let mut others: Vec<Handle> = self.people.iter().filter(|p| !p.own).map(|p| p.who).collect();
        others.sort();
        let now = self.focus.and_then(|focus| others.iter().position(|who| *who == focus));
        let count = others.len();
        let index = match (now, back) {
            (_, _) if count == 0 => return None,
            (None, false) => 0,
            (None, true) => count - 1,
            (Some(now), false) => (now + 1) % count,
            (Some(now), true) => (now + count - 1) % count,
        };
        others.get(index).copied()
    }
}

/// What somebody was last seen to do with the body.
fn bearing(view: &SeatView, who: Handle) -> Bearing {
    let made = view.record.all().rev().filter(|it| it.by == Some(who));
    let mut words = made.filter_map(|it| match &it.what {
        What::Gestured(is) => Some((is.as_str(), it.exercise_ms)),
        _ => None,
    });
    let since = view.persons.get(&who).map_or(0, |seen| seen.at_ms).max(view.scene_began_ms);
    let Some((last, at_ms)) = words.next() else { return Bearing::default() };
    let sat = last == "SitDown" || words.take_while(|(_, at)| *at >= since).any(|(is, _)| is == "SitDown");
    let gesture = Gesture::of(last).filter(|_| view.exercise_ms - at_ms <= GESTURE_MS);
    Bearing { sits: sat && at_ms >= since, gesture }
}

/// Whom somebody talks with.
fn faces(view: &SeatView, who: Handle) -> Option<Handle> {
    let recent = view.heard.iter().rev().take_while(|line| view.exercise_ms - line.exercise_ms <= TALK_MS);
    recent.into_iter().find_map(|line| match (line.by == who, line.to == who) {
        (true, _) => Some(line.to),
        (_, true) => Some(line.by),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use tavolo_seat::Percept;

    use super::*;

    fn view() -> SeatView {
        let mut view = SeatView::default();
        let words = String::new;
        view.fold(Percept::Yours {
            person: Handle(0),
            name: words(),
            brief: words(),
            agenda: vec![],
            office: None,
            speaks: vec![],
        });
        view.fold(Percept::Place {
            me: Handle(0),
            place: Handle(1),
            name: words(),
            sight: words(),
            ways: vec![],
            overheard: vec![],
            holds: 5,
            beyond: vec![],
            scene: vec![],
        });
        for (who, place) in [(2, 1), (3, 9), (4, 1)] {
            view.fold(Percept::Person {
                person: Handle(who),
                looks: words(),
                place: Handle(place),
                child: false,
                sex: None,
                likeness: who,
            });
        }
        view
    }

    #[test]
    fn who_is_elsewhere_is_not_shown_and_oneself_is_no_target() {
        let view = view();
        let mut shown = Shown::of(&view, Handle(0), Some(Handle(3)));
        assert_eq!(shown.people.iter().map(|p| p.who.0).collect::<Vec<_>>(), [0, 2, 4]);
        assert_eq!(shown.focus, None, "who is not there is not in focus");
        let mut round = Vec::new();
        for _ in 0..3 {
            shown.focus = shown.next(false);
            round.extend(shown.focus);
        }
        assert_eq!(round, [Handle(2), Handle(4), Handle(2)]);
        assert_eq!(shown.next(true), Some(Handle(4)));
    }

    #[test]
    fn a_gesture_is_seen_for_a_while_and_sitting_lasts() {
        let mut view = view();
        let gesture = |is: &str| Percept::Gesture { by: Handle(2), is: is.into(), to: None };
        view.tick(1_000, 0);
        view.fold(gesture("SitDown"));
        view.tick(2_000, 0);
        view.fold(gesture("Weep"));
        assert_eq!(bearing(&view, Handle(2)), Bearing { sits: true, gesture: Some(Gesture::Weep) });
        view.tick(2_000 + GESTURE_MS + 1, 0);
        assert_eq!(bearing(&view, Handle(2)), Bearing { sits: true, gesture: None });
        assert_eq!(bearing(&view, Handle(4)), Bearing::default());
    }
}
