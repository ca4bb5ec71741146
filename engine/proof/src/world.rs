//! All that can be so in any play: sets that only grow, scene by scene. Places alone begin anew where a scene puts people.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::{Seen, ThingAt};
use tavolo_scenario::model::common::{Meter, SpeechAct};
use tavolo_scenario::model::condition::{ConsentIs, Who};
use tavolo_scenario::model::pack::Phrase;

use crate::window::{Instant, Window};

/// A meter of a person's mind; trust by the function toward which it is felt.
pub(crate) type Feeling<'a> = (&'a PersonId, Meter, Option<&'a FunctionId>);

/// What can be so.
#[derive(Clone, Debug)]
pub(crate) struct World<'a> {
    pub(crate) content: &'a Content,
    /// The scene at hand.
    pub(crate) window: Window,
    /// Whether anything was added since this was last taken back.
    pub(crate) grew: bool,
    /// Who is played by somebody.
    acting: BTreeSet<&'a PersonId>,
    /// Of these, who is of an agency.
    pub(crate) agency: Vec<&'a PersonId>,
    /// What each can say: acts and topics of the sentences that are offered.
    lines: BTreeMap<&'a PersonId, BTreeSet<(SpeechAct, &'a TopicId)>>,
    /// Where people in play can be in this scene.
    pub(crate) here: BTreeMap<&'a PersonId, BTreeSet<&'a PlaceId>>,
    /// Where people could be in which scene.
    pub(crate) been: BTreeSet<(usize, &'a PersonId, &'a PlaceId)>,
    /// Who could have been with whom.
    pub(crate) met: BTreeSet<(&'a PersonId, &'a PersonId)>,
    pub(crate) knows: BTreeSet<(&'a PersonId, &'a ClueId)>,
    pub(crate) cues: BTreeSet<(&'a PersonId, &'a ClueId)>,
    /// Clues that somebody could perceive, and in which scene first.
    pub(crate) perceivable: BTreeMap<&'a ClueId, usize>,
    /// Things and papers in hand, by the words of their ids.
    pub(crate) holds: BTreeSet<(&'a PersonId, &'a str)>,
    pub(crate) statuses: BTreeSet<(&'a PersonId, &'a StatusId)>,
    pub(crate) consents: BTreeSet<(&'a PersonId, &'a ConsentId, ConsentIs)>,
    pub(crate) flags: BTreeSet<&'a FlagId>,
    pub(crate) fired: BTreeSet<&'a InjectId>,
    /// Items whose contingency could come.
    pub(crate) contingent: BTreeSet<&'a InjectId>,
    /// Cues that people could get.
    pub(crate) cued: BTreeSet<(&'a PersonId, &'a str)>,
    pub(crate) opened: BTreeSet<&'a PlaceId>,
    pub(crate) acted: BTreeSet<(&'a ActionId, &'a PersonId, Option<&'a PersonId>)>,
    pub(crate) looked: BTreeSet<(&'a PersonId, Option<&'a PersonId>)>,
    pub(crate) filled: BTreeSet<(&'a FormId, &'a PersonId, Option<&'a PersonId>)>,
    /// Sentences that an effect lets somebody say, and to whom.
    pub(crate) spoken: BTreeSet<(&'a SentenceId, &'a PersonId, &'a PersonId)>,
    /// Meters that can rise or fall again and again.
    pub(crate) rises: BTreeSet<Feeling<'a>>,
    pub(crate) falls: BTreeSet<Feeling<'a>>,
    /// By how much items of the events list, which come once, can raise or lower one.
    pub(crate) nudges: BTreeMap<Feeling<'a>, (i32, i32)>,
    /// Endings that an effect or a condition can bring.
    pub(crate) ended: BTreeSet<&'a EndingId>,
    /// Ways to clues that could be gone: clue and number of the way.
    pub(crate) ways: BTreeSet<(&'a ClueId, usize)>,
    /// Items of agendas that could come: person and number.
    pub(crate) inclined: BTreeSet<(&'a PersonId, usize)>,
    /// Expected responses that could come.
    pub(crate) answered: BTreeSet<&'a InjectId>,
}

impl<'a> World<'a> {
    /// What is so before anything happened, with some seats empty.
    pub(crate) fn new(content: &'a Content, empty: &BTreeSet<SeatId>) -> Self {
        let case = &content.case;
        let seated = case.seats.iter().filter(|seat| !empty.contains(&seat.id)).flat_map(|seat| &seat.persons);
        let acting: BTreeSet<&PersonId> = seated.collect();
        let agency = acting.iter().copied().filter(|id| content.function_of(id).is_some()).collect();
        let mut world = Self {
            content,
            window: Window::of(content, 0),
            grew: false,
            lines: acting.iter().map(|id| (*id, lines_of(content, id))).collect(),
            acting,
            agency,
            here: BTreeMap::new(),
            been: BTreeSet::new(),
            met: BTreeSet::new(),
            knows: BTreeSet::new(),
            cues: BTreeSet::new(),
            perceivable: BTreeMap::new(),
            holds: BTreeSet::new(),
            statuses: BTreeSet::new(),
            consents: BTreeSet::new(),
            // Proven for whatever came before.
            flags: case.head.takes.iter().map(|taken| &taken.flag).collect(),
            fired: BTreeSet::new(),
            contingent: BTreeSet::new(),
            cued: BTreeSet::new(),
            opened: BTreeSet::new(),
            acted: BTreeSet::new(),
            looked: BTreeSet::new(),
            filled: BTreeSet::new(),
            spoken: BTreeSet::new(),
            rises: BTreeSet::new(),
            falls: BTreeSet::new(),
            nudges: BTreeMap::new(),
            ended: BTreeSet::new(),
            ways: BTreeSet::new(),
            inclined: BTreeSet::new(),
            answered: BTreeSet::new(),
        };
        for (id, person) in &case.cast {
            if !person.offstage && !person.later {
                world.here.entry(id).or_default().insert(&person.place);
            }
            person.knows.iter().for_each(|clue| world.learn(id, clue));
        }
        for (id, thing) in &case.things {
            if let ThingAt::On(person) = &thing.at {
                world.holds.insert((person, id.as_str()));
            }
        }
        for (id, document) in &case.documents {
            world.holds.extend(document.holder.as_ref().map(|holder| (holder, id.as_str())));
        }
        world
    }

    /// Whether somebody plays a person.
    pub(crate) fn acts(&self, person: &PersonId) -> bool {
        self.acting.contains(person)
    }

    /// Those who are played.
    pub(crate) fn actors(&self) -> Vec<&'a PersonId> {
        self.acting.iter().copied().collect()
    }

    /// Whether a person is in play in this scene.
    pub(crate) fn present(&self, person: &PersonId) -> bool {
        self.here.contains_key(person)
    }

    /// Whether two can be at one place in this scene.
    pub(crate) fn together(&self, a: &PersonId, b: &PersonId) -> bool {
        match (self.here.get(a), self.here.get(b)) {
            (Some(a), Some(b)) => !a.is_disjoint(b),
            _ => false,
        }
    }

    /// Whether one knows of the other from the start.
    fn acquainted(&self, a: &PersonId, b: &PersonId) -> bool {
        let knows = |a: &PersonId, b| self.content.case.cast.get(a).is_some_and(|p| p.acquainted.contains(b));
        knows(a, b) || knows(b, a)
    }

    /// Whether one can write to the other or ring: they met, or knew each other.
    pub(crate) fn reaches(&self, a: &PersonId, b: &PersonId) -> bool {
        a != b && self.acts(a) && (self.met.contains(&(a, b)) || self.acquainted(a, b))
    }

    /// Whether one can speak to the other, at one place or over the telephone.
    pub(crate) fn talks(&self, a: &PersonId, b: &PersonId) -> bool {
        a != b && self.acts(a) && (self.met.contains(&(a, b)) || (self.acts(b) && self.acquainted(a, b)))
    }

    /// Whether two have a language in common.
    pub(crate) fn share_language(&self, a: &PersonId, b: &PersonId) -> bool {
        let cast = &self.content.case.cast;
        match (cast.get(a), cast.get(b)) {
            (Some(a), Some(b)) => a.speaks.iter().any(|language| b.speaks.contains(language)),
            _ => false,
        }
    }

    /// What somebody can say, by act and topic.
    pub(crate) fn lines_of(&self, person: &PersonId) -> &BTreeSet<(SpeechAct, &'a TopicId)> {
        static NONE: BTreeSet<(SpeechAct, &TopicId)> = BTreeSet::new();
        self.lines.get(person).unwrap_or(&NONE)
    }

    /// Who can render between two.
    pub(crate) fn interpreters(&self, a: &PersonId, b: &PersonId) -> Vec<&'a PersonId> {
        let able = |i: &&&'a PersonId| {
            **i != a
                && **i != b
                && self.content.empowered(i, &self.content.law.vocabulary.interprets)
                && self.share_language(a, i)
                && self.share_language(i, b)
                && (self.talks(i, a) || self.talks(i, b))
        };
        self.agency.iter().filter(able).copied().collect()
    }

    /// Whether what one says can be understood by the other, rendered if need be.
    pub(crate) fn understands(&self, a: &PersonId, b: &PersonId) -> bool {
        self.share_language(a, b) || !self.interpreters(a, b).is_empty()
    }

    /// Places where a thing can be in this scene.
    pub(crate) fn places_of(&self, thing: &ThingId) -> BTreeSet<&'a PlaceId> {
        let things = &self.content.case.things;
        let mut all: BTreeSet<&PlaceId> = BTreeSet::new();
        for (holder, _) in self.holds.iter().filter(|(_, held)| *held == thing.as_str()) {
            all.extend(self.here.get(*holder).into_iter().flatten());
        }
        // Things lie in one another no deeper than there are things.
        let mut at = things.get(thing).map(|thing| &thing.at);
        for _ in 0..things.len() {
            match at {
                Some(ThingAt::In(outer)) => at = things.get(outer).map(|outer| &outer.at),
                _ => break,
            }
        }
        match at {
            Some(ThingAt::Place(place)) => {
                all.insert(place);
            }
            Some(ThingAt::On(person)) => all.extend(self.here.get(person).into_iter().flatten()),
            _ => {}
        }
        all
    }

    /// Places at which something that can be looked at can be.
    pub(crate) fn places_seen(&self, at: &'a Seen) -> BTreeSet<&'a PlaceId> {
        match at {
            Seen::Person(person) => self.here.get(person).cloned().unwrap_or_default(),
            Seen::Place(place) => BTreeSet::from([place]),
            Seen::Thing(thing) => self.places_of(thing),
        }
    }

    /// Whether a person can have one of these places in sight.
    pub(crate) fn sees(&self, person: &PersonId, places: &BTreeSet<&PlaceId>) -> bool {
        let own = self.here.get(person).into_iter().flatten();
        own.into_iter().any(|from| {
            let afar = self.content.case.places.get(*from).map_or(&[][..], |place| &place.sees);
            places.contains(from) || afar.iter().any(|place| places.contains(place))
        })
    }

    /// Notes what a person can come to know. Agencies pass it on to whomever they reach; who is of none tells what its gates let,
    /// and nothing else.
    pub(crate) fn learn(&mut self, person: &'a PersonId, clue: &'a ClueId) {
        if !self.knows.insert((person, clue)) {
            return;
        }
        self.grew = true;
        self.cue(person, clue);
        if self.acts(person) && self.content.function_of(person).is_some() {
            for other in self.actors() {
                self.knows.insert((other, clue));
                self.cues.insert((other, clue));
            }
        }
    }

    /// Notes what a person can come to perceive.
    pub(crate) fn cue(&mut self, person: &'a PersonId, clue: &'a ClueId) {
        self.grew |= self.cues.insert((person, clue));
        self.perceivable.entry(clue).or_insert(self.window.scene);
    }

    /// Whether somebody of an agency who is played can come to know a clue.
    pub(crate) fn known_to_agencies(&self, clue: &ClueId) -> bool {
        self.agency.iter().any(|person| self.knows.contains(&(*person, clue)))
    }

    /// Persons whom a word means, for an act at hand.
    pub(crate) fn whom(&self, who: &'a Who, scope: &Scope<'a>) -> Vec<&'a PersonId> {
        let subject = scope.subject.or(scope.target);
        match who {
            Who::Actor => scope.actor.into_iter().collect(),
            Who::Target => scope.target.or(scope.subject).into_iter().collect(),
            Who::Subject => subject.into_iter().collect(),
            Who::Interpreter => match (scope.actor, scope.target) {
                (Some(a), Some(b)) => self.interpreters(a, b),
                _ => Vec::new(),
            },
            Who::Controller => subject.map_or(Vec::new(), |s| self.content.controllers(s).iter().collect()),
            Who::Linked => subject.map_or(Vec::new(), |s| self.content.linked(s).iter().collect()),
            Who::Person(id) => vec![id],
            Who::Function(function) => self.content.carriers(function).iter().collect(),
        }
    }
}

/// Adds to a set, and notes whether that was new.
pub(crate) fn add<T: Ord>(set: &mut BTreeSet<T>, it: T, grew: &mut bool) -> bool {
    let new = set.insert(it);
    *grew |= new;
    new
}

/// The act at hand.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Scope<'a> {
    /// Who acts.
    pub(crate) actor: Option<&'a PersonId>,
    /// Who is spoken to or acted upon.
    pub(crate) target: Option<&'a PersonId>,
    /// Whose treatment or mind is meant.
    pub(crate) subject: Option<&'a PersonId>,
    /// When.
    pub(crate) now: Instant,
}

impl<'a> Scope<'a> {
    /// Of nobody's act, about a subject.
    pub(crate) fn about(subject: Option<&'a PersonId>) -> Self {
        Self { subject, ..Self::default() }
    }

    /// Of somebody's act toward somebody.
    pub(crate) fn act(actor: &'a PersonId, target: Option<&'a PersonId>) -> Self {
        Self { actor: Some(actor), target, subject: target, ..Self::default() }
    }
}

/// Sentences of the case that are a person's own, and the phrases of the pack that are offered to somebody of this function.
fn lines_of<'a>(content: &'a Content, person: &PersonId) -> BTreeSet<(SpeechAct, &'a TopicId)> {
    let own = content.case.sentences.values().filter(|s| s.by == *person).map(|s| (s.act, &s.topic));
    let agency = content.function_of(person).is_some();
    let offered = |p: &&Phrase| match agency {
        true => !p.cast && content.carries_out_or_any(person, &p.by),
        false => p.cast,
    };
    own.chain(content.law.phrases.values().filter(offered).map(|p| (p.act, &p.topic))).collect()
}
