//! What follows from a view by looking at it: who is who, who is where, what is believed.

use std::collections::BTreeSet;

use crate::certainty::Certainty;
use crate::handle::Handle;
use crate::percept::Word;
use crate::vocabulary::{DueWatch, SignWord};

use super::{DispatchSeen, DueLine, Note, SeatView};

impl SeatView {
    /// The office of somebody, as a role of the pack.
    pub fn office_of(&self, who: Handle) -> Option<&Word> {
        self.own.get(&who).map_or_else(|| self.persons.get(&who)?.office.as_ref(), |own| own.office.as_ref())
    }

    /// Everybody known of an office, own persons included.
    pub fn of_office<'a>(&'a self, office: &'a Word) -> impl Iterator<Item = Handle> + 'a {
        let own = self.own.iter().filter(move |(_, o)| o.office.as_ref() == Some(office)).map(|(h, _)| *h);
        own.chain(self.persons.iter().filter(move |(_, p)| p.office.as_ref() == Some(office)).map(|(h, _)| *h))
    }

    /// Languages that somebody is known to speak; none if nothing is known.
    pub fn speaks(&self, who: Handle) -> Option<&[Word]> {
        let known = match self.own.get(&who) {
            Some(own) => &own.speaks,
            None => &self.persons.get(&who)?.speaks,
        };
        (!known.is_empty()).then_some(&known[..])
    }

    /// Whether two are known to share a language.
    pub fn share_language(&self, a: Handle, b: Handle) -> bool {
        match (self.speaks(a), self.speaks(b)) {
            (Some(a), Some(b)) => a.iter().any(|l| b.contains(l)),
            _ => false,
        }
    }

    /// Why two cannot speak aloud, as far as one can tell: `room`, `language`, or `either` where languages are not known.
    pub fn why_not_aloud(&self, by: Handle, with: Handle) -> &'static str {
        match (self.speaks(by), self.speaks(with)) {
            (Some(_), Some(_)) if self.share_language(by, with) => "room",
            (Some(_), Some(_)) => "language",
            _ => "either",
        }
    }

    /// Where somebody is, as last seen.
    pub fn at(&self, who: Handle) -> Option<Handle> {
        self.own.get(&who).map_or_else(|| self.persons.get(&who)?.at, |own| own.at)
    }

    /// Where somebody is to be found: in sight, or last known of in this scene and not seen to be gone.
    pub fn found_at(&self, who: Handle) -> Option<Handle> {
        let seen = self.persons.get(&who)?;
        let at = seen.at?;
        let missed = self.own.values().any(|o| o.at == Some(at)) && !seen.in_sight;
        (seen.in_sight || (seen.at_ms >= self.scene_began_ms && !missed)).then_some(at)
    }

    /// Whether somebody is at a place.
    pub fn is_at(&self, who: Handle, place: Handle) -> Certainty {
        if let Some(own) = self.own.get(&who) {
            return Certainty::of(own.at == Some(place));
        }
        match self.persons.get(&who) {
            Some(seen) if seen.in_sight => Certainty::of(seen.at == Some(place)),
            // Who is out of sight is not where one stands oneself.
            Some(_) if self.own.values().any(|o| o.at == Some(place)) => Certainty::No,
            _ => Certainty::Unknown,
        }
    }

    /// Whether somebody is known to be gone: by a standing that says so, and not in sight.
    pub fn gone(&self, who: Handle) -> bool {
        self.persons
            .get(&who)
            .is_some_and(|p| !p.in_sight && p.status.iter().any(|status| self.vocabulary.gone.contains(status)))
    }

    /// Everybody else in sight at the same place as somebody of one's own.
    pub fn others_here(&self, me: Option<Handle>) -> impl Iterator<Item = Handle> + '_ {
        let at = me.and_then(|me| self.at(me));
        let own = self.own.iter().filter(move |(h, o)| Some(**h) != me && o.at == at && !o.left).map(|(h, _)| *h);
        let seen = at.into_iter().flat_map(|at| self.persons.in_sight_at(at));
        let seen = seen.filter(move |h| Some(*h) != me && !self.own.contains_key(h));
        own.filter(move |_| at.is_some()).chain(seen)
    }

    /// Those of agencies at the same place, oneself included.
    pub fn colleagues_here(&self, me: Option<Handle>) -> impl Iterator<Item = Handle> + '_ {
        self.others_here(me).chain(me).filter(|h| self.office_of(*h).is_some())
    }

    /// Whether somebody belongs to one's own people: known from before, and of no agency. That two are played from one seat
    /// makes no kin of them.
    pub fn belongs(&self, me: Handle, who: Handle) -> bool {
        let known = |h: Handle| self.persons.get(&h).is_some_and(|p| p.acquainted && p.office.is_none());
        known(who) && (!self.own.contains_key(&who) || known(me))
    }

    /// Whether somebody holds a thing or a paper.
    pub fn holds(&self, who: Handle, what: Handle) -> bool {
        let thing = self.things.get(&what).is_some_and(|t| t.at == who);
        thing || (self.own.contains_key(&who) && self.documents.contains_key(&what))
    }

    /// Somebody's answer on a consent, if heard.
    pub fn consent_of(&self, who: Handle, to: &str) -> Option<bool> {
        self.persons.get(&who).and_then(|p| p.consents.get(to)).copied()
    }

    /// Whether an interpreter is known to have ties to somebody: by saying so where the person was concerned, or by
    /// having stepped back.
    pub fn said_to_be_tied(&self, interpreter: Handle, to: Option<Handle>) -> bool {
        to.is_some_and(|to| self.ties.contains(&(interpreter, to)))
    }

    /// Whether a fact about somebody is believed, by the signs of the pack.
    pub fn seems(&self, who: Handle, fact: &Word) -> bool {
        let Some(sign) = self.vocabulary.signs.iter().find(|s| s.fact == *fact) else { return false };
        if self.persons.get(&who).is_some_and(|p| sign.status.iter().any(|s| p.status.contains(s))) {
            return true;
        }
        if sign.child && self.persons.get(&who).is_some_and(|p| p.child) {
            return true;
        }
        // Who knows the ordinary explanation does not go by what others suspected.
        if sign.alert && self.reports(who).next().is_some() && !self.notebook.explained(who) {
            return true;
        }
        if sign.no_shared_language && !self.own.contains_key(&who) {
            let strange = self.speaks(who).is_some() && !self.own.keys().any(|me| self.share_language(*me, who));
            if strange {
                return true;
            }
        }
        !sign.shown_by.is_empty() && self.noted(who, sign) >= sign.enough
    }

    /// The weight of what was noted of somebody toward a sign; what has an ordinary explanation weighs nothing.
    fn noted(&self, who: Handle, sign: &SignWord) -> u32 {
        let weight = |shown: &Word| sign.shown_by.iter().find(|(word, _)| word == shown).map(|(_, weight)| weight);
        self.notebook.signs(who).iter().filter_map(weight).sum()
    }

    /// Offices that reported a sign of somebody without saying which.
    pub fn reported(&self, who: Handle) -> usize {
        let mut offices: Vec<Option<&Word>> = self.reports(who).map(|d| self.office_of(d.from)).collect();
        offices.sort_unstable();
        offices.dedup();
        offices.len()
    }

    /// Dispatches that say there is a sign of somebody, and not which.
    fn reports(&self, who: Handle) -> impl Iterator<Item = &DispatchSeen> {
        self.dispatches.about(who).filter(|d| d.minimal == Some(true))
    }

    /// Offices that raised an alert about somebody.
    fn alerted(&self, who: Handle) -> usize {
        let alerts = self.dispatches.about(who).filter(|d| d.kind == "Alert");
        alerts.map(|d| self.office_of(d.from)).collect::<BTreeSet<_>>().len()
    }

    /// How strongly somebody is signed: the weight of what was noted of the person, and of what other offices reported.
    pub fn weight_of(&self, who: Handle) -> u32 {
        let alerts = self.vocabulary.signs.iter().filter(|s| s.alert);
        let heaviest = alerts.map(|sign| self.noted(who, sign)).max().unwrap_or(0);
        heaviest + u32::try_from(self.reported(who)).unwrap_or(u32::MAX)
    }

    /// Whether what is believed of somebody rests on more than one thing: a second one noted, alerts of two offices, or a referral. A
    /// single one may have an ordinary explanation that nobody asked for yet; what several noticed may be the same thing.
    pub fn corroborated(&self, who: Handle) -> bool {
        let shown = self.notebook.signs(who);
        self.vocabulary.signs.iter().filter(|s| s.alert).any(|sign| {
            let shows = |word: &Word| sign.shown_by.iter().any(|(w, _)| w == word) && shown.contains(word);
            let telling: Vec<&Note> = self.notebook.of(who).filter(|n| n.shows.iter().any(shows)).collect();
            let clues = telling.iter().map(|n| n.clue).collect::<BTreeSet<_>>().len();
            let words = telling.iter().flat_map(|n| &n.shows).filter(|w| shows(w)).collect::<BTreeSet<_>>().len();
            clues.min(words) > 1
        }) || self.alerted(who) > 1
            || self.dispatches.about(who).any(|d| d.kind == "Referral")
    }

    /// How the seat knows somebody or something, in words: own name; name and office, or looks; name of a place, a thing, a
    /// resource; title of a paper. None: not at all.
    pub fn known_as(&self, handle: Handle) -> Option<String> {
        if let Some(own) = self.own.get(&handle) {
            return Some(own.name.clone());
        }
        if let Some(seen) = self.persons.get(&handle) {
            return match (&seen.name, &seen.role) {
                (Some(name), Some(role)) => Some(format!("{name} ({role})")),
                (Some(name), None) => Some(name.clone()),
                (None, _) if seen.looks.is_empty() => None,
                // Within a line what is seen is a name, and not a sentence.
                (None, _) => Some(seen.looks.trim_end_matches('.').to_owned()),
            };
        }
        let place = self.places.get(&handle).map(|p| p.name.clone());
        let thing = || self.things.get(&handle).map(|t| t.name.clone());
        let document = || self.documents.get(&handle).map(|d| d.title.clone());
        let resource = || self.resources.get(&handle).map(|r| r.name.clone());
        place.or_else(thing).or_else(document).or_else(resource)
    }

    /// The duty behind a due line.
    pub fn watch_of(&self, line: &DueLine) -> Option<&DueWatch> {
        self.vocabulary.duties.iter().find(|w| w.duty == line.duty)
    }
}
