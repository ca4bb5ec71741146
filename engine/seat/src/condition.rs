//! Conditions over what a seat perceives. Playbooks and agendas are made of them; each is answered with how sure the seat
//! can be, so that who plays by the book stays on the safe side of what is out of sight.

use minicbor::{Decode, Encode};

use crate::certainty::Certainty;
use crate::handle::Handle;
use crate::occurrence::{Occurrence, Way};
use crate::percept::{How, Word};
use crate::view::SeatView;

/// Of whom a condition speaks.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Whom<R = Handle> {
    /// One's own person.
    #[n(0)]
    Me,
    /// Who is spoken to or acted upon.
    #[n(1)]
    Target,
    /// Somebody in particular.
    #[n(2)]
    Person(#[n(0)] R),
    /// Anybody of an office.
    #[n(3)]
    Office(#[n(0)] Word),
}

/// What may be so.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Condition<R = Handle> {
    /// All hold.
    #[n(0)]
    All(#[n(0)] Vec<Condition<R>>),
    /// At least one holds.
    #[n(1)]
    Any(#[n(0)] Vec<Condition<R>>),
    /// Does not hold.
    #[n(2)]
    Not(#[n(0)] Box<Condition<R>>),
    /// Out of anybody's sight: never known.
    #[n(3)]
    Hidden,
    /// Somebody is at a place.
    #[n(4)]
    At(#[n(0)] Whom<R>, #[n(1)] R),
    /// Two are at the same place.
    #[n(5)]
    Together(#[n(0)] Whom<R>, #[n(1)] Whom<R>),
    /// One knows a clue.
    #[n(6)]
    Knows(#[n(0)] R),
    /// Somebody holds a thing or paper.
    #[n(7)]
    Holds(#[n(0)] Whom<R>, #[n(1)] R),
    /// One is not busy.
    #[n(8)]
    Free,
    /// Somebody's standing.
    #[n(9)]
    Status(#[n(0)] Whom<R>, #[n(1)] Word),
    /// The target's answer on a consent: given, refused, or none yet.
    #[n(10)]
    Consent(#[n(0)] Word, #[n(1)] Option<bool>),
    /// A fact about the target is believed, by the signs of the pack.
    #[n(11)]
    Seems(#[n(0)] Word),
    /// Something happened, at least so many times; about the target if there is one.
    #[n(12)]
    Did(#[n(0)] Vec<Way>, #[n(1)] u32),
    /// Something happened no longer ago than so many ms, of the story or of play.
    #[n(13)]
    Since(#[n(0)] Vec<Way>, #[n(1)] i64, #[n(2)] bool),
    /// Nobody hears but who takes part, and confidants.
    #[n(14)]
    Private,
    /// Somebody hears who is no colleague and takes no part.
    #[n(15)]
    Overheard,
    /// Somebody of an office hears.
    #[n(16)]
    HeardBy(#[n(0)] Word),
    /// Somebody looks on who is no colleague.
    #[n(17)]
    Watched,
    /// The interpreter is (or is not) a professional without ties.
    #[n(18)]
    Interpreted(#[n(0)] bool),
    /// A language is shared, or rendered by the interpreter.
    #[n(19)]
    Understood,
    /// One already knows what the target could tell on the topic.
    #[n(20)]
    TopicKnown,
    /// What is passed on is of this class, and no rule lets it pass.
    #[n(21)]
    Unlicensed(#[n(0)] Word),
    /// Story time since the start is at least so many ms.
    #[n(22)]
    Story(#[n(0)] i64),
    /// Exercise time since the scene began is at least so many ms.
    #[n(23)]
    Exercise(#[n(0)] i64),
    /// The target has a place of the same resource as whoever is feared.
    #[n(24)]
    Housed,
    /// Somebody is known to be gone.
    #[n(25)]
    Gone(#[n(0)] Whom<R>),
}

/// What one thinks of doing, when asking whether a condition holds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Scope<'a> {
    /// One's own person.
    pub me: Option<Handle>,
    /// Who is spoken to, acted upon or written about.
    pub target: Option<Handle>,
    /// Who would interpret.
    pub via: Option<Handle>,
    /// The topic of talk.
    pub topic: Option<&'a str>,
    /// Classes of what would be passed on.
    pub carries: &'a [Word],
    /// To whom it would be passed on.
    pub to: &'a [Handle],
    /// Standings that would come of it.
    pub makes: &'a [Word],
    /// Whether what would be given is a place kept for such persons.
    pub apart: bool,
    /// Whether the past is asked about what concerns oneself and those one belongs to, as agendas mean it.
    pub of_mine: bool,
}

/// Whether a condition holds, as far as the seat can tell.
pub fn holds(view: &SeatView, condition: &Condition, scope: &Scope<'_>) -> Certainty {
    use Certainty::{No, Unknown, Yes};
    let whom = |w| meant_by(view, w, scope);
    match condition {
        Condition::All(list) => settled(view, list, No, scope),
        Condition::Any(list) => settled(view, list, Yes, scope),
        Condition::Not(inner) => !holds(view, inner, scope),
        Condition::Hidden => Unknown,
        Condition::At(who, place) => whom(who).map(|p| view.is_at(p, *place)).max().unwrap_or(No),
        Condition::Together(a, b) => {
            let with = |x: Handle| {
                let at = view.at(x);
                whom(b).filter(move |y| *y != x).map(move |y| match at {
                    Some(at) => view.is_at(y, at),
                    None => No,
                })
            };
            whom(a).flat_map(with).max().unwrap_or(No)
        }
        Condition::Knows(clue) => {
            Certainty::of(view.notebook.iter().any(|n| n.clue == *clue && Some(n.me) == scope.me))
        }
        Condition::Holds(who, thing) => Certainty::of(whom(who).any(|p| view.holds(p, *thing))),
        Condition::Free => Certainty::of(
            scope.me.and_then(|me| view.own.get(&me)).is_some_and(|own| own.busy_until_ms <= view.exercise_ms),
        ),
        Condition::Status(who, is) => {
            let so = |p: Handle| {
                let made = Some(p) == scope.target && scope.makes.contains(is);
                made || view.persons.get(&p).is_some_and(|seen| seen.status.contains(is))
                    || view.own.get(&p).is_some_and(|own| own.status.contains(is))
            };
            if whom(who).any(so) { Yes } else { Unknown }
        }
        Condition::Consent(to, wanted) => {
            let known = scope.target.and_then(|t| view.consent_of(t, to));
            match (known, wanted) {
                (Some(given), Some(wanted)) => Certainty::of(given == *wanted),
                (Some(_), None) => No,
                (None, _) => Unknown,
            }
        }
        Condition::Seems(fact) => Certainty::of(scope.target.is_some_and(|t| view.seems(t, fact))),
        Condition::Did(ways, times) => {
            let mut left = *times;
            let enough = |it: &Occurrence| {
                left = left.saturating_sub(it.times);
                left == 0
            };
            Certainty::of(*times == 0 || ways.iter().flat_map(|w| matching(view, w, scope)).any(enough))
        }
        Condition::Since(ways, ms, story) => {
            let recent = |o: &Occurrence| {
                if *story { o.story_ms >= view.story_ms - ms } else { o.exercise_ms >= view.exercise_ms - ms }
            };
            let lately = |w| view.record.lately(w, recent).any(|o| meant(view, w, o, scope));
            Certainty::of(ways.iter().any(lately))
        }
        Condition::Housed => {
            if scope.apart {
                No
            } else {
                Unknown
            }
        }
        // Nobody is gone until one learns of it: then it shows when one tries.
        Condition::Gone(who) => Certainty::of(whom(who).any(|p| view.gone(p))),
        Condition::Private => private(view, scope),
        Condition::Overheard => overheard(view, scope),
        Condition::HeardBy(office) => {
            let of_office = |h: &Handle| view.office_of(*h) == Some(office);
            let here = view.others_here(scope.me).chain(ends(view, scope)).any(|h| of_office(&h));
            Certainty::of(here).max(!quiet_there(view, scope, &of_office))
        }
        Condition::Watched => {
            let here = scope.me.and_then(|me| view.at(me)).and_then(|at| view.places.get(&at));
            let from = here.filter(|p| !p.shut).map_or(&[][..], |p| &p.seen_from);
            let watches = |h: &Handle| view.found_at(*h).is_some_and(|at| from.contains(&at));
            // Where nobody can look in from anywhere, nobody need be looked for.
            let outside = view.persons.keys().copied().filter(|_| !from.is_empty()).filter(watches);
            let others = view.others_here(scope.me).chain(outside).filter(|h| Some(*h) != scope.target);
            others.map(|h| if view.office_of(h).is_some() { No } else { Unknown }).max().unwrap_or(No)
        }
        Condition::Interpreted(neutral) => match scope.via {
            None => No,
            Some(via) => {
                Certainty::of((view.office_of(via).is_some() && !view.said_to_be_tied(via, scope.target)) == *neutral)
            }
        },
        Condition::Understood => understood(view, scope),
        Condition::TopicKnown => Certainty::of(view.notebook.iter().any(|n| {
            n.how != How::Held
                && n.about.is_some()
                && n.about == scope.target
                && n.topic.as_deref() == scope.topic
                && n.topic.is_some()
        })),
        Condition::Unlicensed(class) => Certainty::of(unlicensed(view, class, scope)),
        Condition::Story(ms) => Certainty::of(view.story_ms - view.vocabulary.start_story_ms >= *ms),
        Condition::Exercise(ms) => Certainty::of(view.exercise_ms - view.scene_began_ms >= *ms),
    }
}

/// Of whom a condition speaks, as far as the seat knows.
fn meant_by<'a>(view: &'a SeatView, whom: &'a Whom, scope: &Scope<'_>) -> impl Iterator<Item = Handle> + use<'a> {
    let (one, office) = match whom {
        Whom::Me => (scope.me, None),
        Whom::Target => (scope.target, None),
        Whom::Person(h) => (Some(*h), None),
        Whom::Office(office) => (None, Some(office)),
    };
    one.into_iter().chain(office.into_iter().flat_map(|office| view.of_office(office)))
}

/// Several conditions of which one answer settles the whole, whatever the others say.
fn settled(view: &SeatView, list: &[Condition], settles: Certainty, scope: &Scope<'_>) -> Certainty {
    let mut answer = !settles;
    for condition in list {
        match holds(view, condition, scope) {
            own if own == settles => return settles,
            Certainty::Unknown => answer = Certainty::Unknown,
            Certainty::No | Certainty::Yes => {}
        }
    }
    answer
}

/// What happened in a way and concerns whom the scope is about.
fn matching<'a>(view: &'a SeatView, way: &'a Way, scope: &'a Scope<'_>) -> impl Iterator<Item = &'a Occurrence> {
    view.record.candidates(way).filter(move |o| meant(view, way, o, scope))
}

fn meant(view: &SeatView, way: &Way, it: &Occurrence, scope: &Scope<'_>) -> bool {
    // Whom it concerns is asked first: numbers are compared faster than words.
    concerned(view, way, it, scope) && way.fits(view, it)
}

/// Whether something concerns whom a condition is about. An agenda means what is done to oneself and to those one belongs
/// to; where it asks for own words, one's own.
fn concerned(view: &SeatView, way: &Way, it: &Occurrence, scope: &Scope<'_>) -> bool {
    let own = matches!(way, Way::Say { own: true, .. });
    if !scope.of_mine {
        return scope.target.is_none_or(|t| it.about.contains(&t) && (!own || it.by == Some(t)));
    }
    if own {
        return it.by == scope.me;
    }
    let mine = |h: &Handle| scope.me.is_some_and(|me| *h == me || view.belongs(me, *h));
    let reaches =
        matches!(&it.what, crate::occurrence::What::Sent { to, .. } if to.iter().any(|t| Some(*t) == scope.me));
    match way {
        Way::Send { .. } => it.by == scope.me || reaches,
        _ => it.by != scope.me && it.about.iter().any(mine),
    }
}

fn private(view: &SeatView, scope: &Scope<'_>) -> Certainty {
    let outsider = |h: &Handle| {
        Some(*h) != scope.target
            && Some(*h) != scope.via
            && view.office_of(*h).is_none_or(|o| !view.vocabulary.confidants.contains(o))
    };
    if view.others_here(scope.me).chain(ends(view, scope)).any(|h| outsider(&h)) {
        return Certainty::No;
    }
    open_ears(view, scope, &outsider).min(quiet_there(view, scope, &outsider))
}

/// Who is at the other end of a line.
fn ends<'a>(view: &'a SeatView, scope: &Scope<'_>) -> impl Iterator<Item = Handle> + 'a {
    scope.me.into_iter().flat_map(|me| view.other_ends(me))
}

/// Whether nobody of those meant is beside the other end of a line. Only where that is another of one's own persons can one
/// see who is.
fn quiet_there(view: &SeatView, scope: &Scope<'_>, meant: &dyn Fn(&Handle) -> bool) -> Certainty {
    let beside = |end: Handle| match view.own.contains_key(&end) {
        true => Certainty::of(!view.others_here(Some(end)).any(|h| Some(h) != scope.me && meant(&h))),
        false => Certainty::Unknown,
    };
    ends(view, scope).map(beside).min().unwrap_or(Certainty::Yes)
}

/// Whether anybody may listen from elsewhere.
fn open_ears(view: &SeatView, scope: &Scope<'_>, outsider: &dyn Fn(&Handle) -> bool) -> Certainty {
    let Some(place) = scope.me.and_then(|me| view.at(me)).and_then(|at| view.places.get(&at)) else {
        return Certainty::Unknown;
    };
    if place.shut || place.overheard_from.is_empty() {
        return Certainty::Yes;
    }
    let seen = |from: &Handle| view.persons.in_sight_at(*from).any(|h| outsider(&h));
    if place.overheard_from.iter().any(seen) { Certainty::No } else { Certainty::Unknown }
}

fn overheard(view: &SeatView, scope: &Scope<'_>) -> Certainty {
    // A colleague who belongs to the person, and said so, hears as a stranger does.
    let outside = |h: Handle| view.office_of(h).is_none() || view.said_to_be_tied(h, scope.target);
    let stranger = |h: &Handle| Some(*h) != scope.target && Some(*h) != scope.via && outside(*h);
    let via_stranger = scope.via.is_some_and(|v| view.office_of(v).is_none());
    if via_stranger || view.others_here(scope.me).chain(ends(view, scope)).any(|h| stranger(&h)) {
        return Certainty::Unknown;
    }
    (!open_ears(view, scope, &stranger)).max(!quiet_there(view, scope, &stranger))
}

fn understood(view: &SeatView, scope: &Scope<'_>) -> Certainty {
    let (Some(me), Some(target)) = (scope.me, scope.target) else { return Certainty::Yes };
    let (Some(own), Some(other)) = (view.speaks(me), view.speaks(target)) else { return Certainty::Unknown };
    let share = |a: &[Word], b: &[Word]| a.iter().any(|l| b.contains(l));
    if share(own, other) {
        return Certainty::Yes;
    }
    let rendered = scope.via.and_then(|v| view.speaks(v)).is_some_and(|v| share(own, v) && share(v, other));
    Certainty::of(rendered)
}

fn unlicensed(view: &SeatView, class: &Word, scope: &Scope<'_>) -> bool {
    if !scope.carries.contains(class) {
        return false;
    }
    scope.to.iter().any(|to| {
        let Some(office) = view.office_of(*to) else { return scope.target != Some(*to) };
        !view.vocabulary.licences.iter().any(|l| {
            &l.class == class
                && l.to.contains(office)
                && scope
                    .me
                    .is_some_and(|me| l.from.is_empty() || view.office_of(me).is_some_and(|o| l.from.contains(o)))
                && l.consent.as_ref().is_none_or(|c| scope.target.and_then(|t| view.consent_of(t, c)) == Some(true))
        })
    })
}

impl<R> Condition<R> {
    /// Facts about the target whose belief it asks for.
    pub fn beliefs(&self) -> Vec<&Word> {
        match self {
            Condition::All(list) | Condition::Any(list) => list.iter().flat_map(Condition::beliefs).collect(),
            Condition::Seems(fact) => vec![fact],
            _ => vec![],
        }
    }

    /// The same condition with other names.
    pub fn map<R2>(self, r: &mut impl FnMut(R) -> R2) -> Condition<R2> {
        use Condition::*;
        match self {
            All(list) => All(list.into_iter().map(|c| c.map(r)).collect()),
            Any(list) => Any(list.into_iter().map(|c| c.map(r)).collect()),
            Not(inner) => Not(Box::new(inner.map(r))),
            Hidden => Hidden,
            At(who, place) => At(who.map(r), r(place)),
            Together(a, b) => Together(a.map(r), b.map(r)),
            Knows(clue) => Knows(r(clue)),
            Holds(who, thing) => Holds(who.map(r), r(thing)),
            Free => Free,
            Status(who, is) => Status(who.map(r), is),
            Consent(to, given) => Consent(to, given),
            Seems(fact) => Seems(fact),
            Did(ways, times) => Did(ways, times),
            Since(ways, ms, story) => Since(ways, ms, story),
            Private => Private,
            Overheard => Overheard,
            HeardBy(office) => HeardBy(office),
            Watched => Watched,
            Interpreted(neutral) => Interpreted(neutral),
            Understood => Understood,
            TopicKnown => TopicKnown,
            Unlicensed(class) => Unlicensed(class),
            Story(ms) => Story(ms),
            Exercise(ms) => Exercise(ms),
            Housed => Housed,
            Gone(who) => Gone(who.map(r)),
        }
    }
}

impl<R> Whom<R> {
    fn map<R2>(self, r: &mut impl FnMut(R) -> R2) -> Whom<R2> {
        match self {
            Self::Me => Whom::Me,
            Self::Target => Whom::Target,
            Self::Person(h) => Whom::Person(r(h)),
            Self::Office(office) => Whom::Office(office),
        }
    }
}
