//! Telephone lines: who rings whom, who is connected, and how far words reach over them.

use tavolo_scenario::Content;
use tavolo_scenario::ids::PersonId;

use super::{State, Utterance};
use crate::limits::RINGING_MS;
use crate::timer::TimerKind;

/// A line of a call to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who called.
    pub caller: PersonId,
    /// Since when the two are connected, exercise ms; none: it rings.
    pub since_ms: Option<i64>,
}

impl State {
    /// Whether somebody's telephone is in use: it rings, here or there, or is picked up.
    pub fn on_the_line(&self, person: &PersonId) -> bool {
        self.lines.iter().any(|((_, called), line)| called == person || &line.caller == person)
    }

    /// Who is connected with somebody.
    pub fn other_ends<'a>(&'a self, person: &'a PersonId) -> impl Iterator<Item = &'a PersonId> {
        let connected = self.lines.iter().filter(|(_, line)| line.since_ms.is_some());
        connected.filter_map(move |((_, called), line)| match () {
            () if called == person => Some(&line.caller),
            () if &line.caller == person => Some(called),
            () => None,
        })
    }

    /// Whom it reaches what somebody says: at the place, then at the other end of the line.
    pub fn reached<'a>(&'a self, content: &'a Content, speaker: &'a PersonId) -> impl Iterator<Item = &'a PersonId> {
        let place = self.place_of(speaker);
        let far = move |end: &&PersonId| place.is_none_or(|place| !self.hears(content, end, place));
        place.into_iter().flat_map(|place| self.hearers(content, place)).chain(self.other_ends(speaker).filter(far))
    }

    /// Who is in earshot of a talk that somebody has: of either end, where it goes over a line. Some may come twice.
    pub fn earshot<'a>(&'a self, content: &'a Content, speaker: &'a PersonId) -> impl Iterator<Item = &'a PersonId> {
        let there = self.other_ends(speaker).filter_map(|end| self.place_of(end));
        self.reached(content, speaker).chain(there.flat_map(|place| self.hearers(content, place)))
    }

    /// Whether somebody hears what was said where it was said, or over a line that is still open; and, at the end of a line
    /// offstage, what comes back of one's own words.
    pub(crate) fn heard(&self, content: &Content, person: &PersonId, said: &Utterance) -> bool {
        let over = || said.over.contains(person) && self.other_ends(&said.by).any(|end| end == person);
        let own = || &said.by == person && self.place_of(person).is_none() && !said.over.is_empty();
        self.hears(content, person, &said.place) || over() || own()
    }

    /// Who hears what was said, in the order of the cast.
    pub(crate) fn hearers_of<'a>(&'a self, content: &'a Content, said: &'a Utterance) -> Vec<&'a PersonId> {
        let over = said.over.iter().chain([&said.by]).filter(|p| self.heard(content, p, said));
        let mut hearers: Vec<&PersonId> = self.hearers(content, &said.place).chain(over).collect();
        hearers.sort_unstable();
        hearers.dedup();
        hearers
    }

    /// Lines of somebody: the call and who was called.
    pub(crate) fn lines_of(&self, person: &PersonId) -> Vec<(u32, PersonId)> {
        let own = self.lines.iter().filter(|((_, called), line)| called == person || &line.caller == person);
        own.map(|(key, _)| key.clone()).collect()
    }

    /// Who was called on the lines that somebody has in one call.
    pub(crate) fn called_on(&self, person: &PersonId, dispatch: u32) -> Vec<PersonId> {
        self.lines_of(person).into_iter().filter(|(number, _)| *number == dispatch).map(|(_, called)| called).collect()
    }

    pub(super) fn begin_line(&mut self, dispatch: u32, person: &PersonId) {
        let Some(caller) = self.dispatches.get(dispatch as usize).map(|d| d.by.clone()) else { return };
        self.lines.insert((dispatch, person.clone()), Line { caller, since_ms: None });
        self.time(self.exercise_ms + RINGING_MS, TimerKind::Unanswered(dispatch, person.clone()));
    }

    /// Only now does the called person get what the call carries.
    pub(super) fn connect(&mut self, dispatch: u32, person: &PersonId) {
        let now = self.exercise_ms;
        if let Some(line) = self.lines.get_mut(&(dispatch, person.clone())) {
            line.since_ms = Some(now);
        }
        if let Some(sent) = self.dispatches.get_mut(dispatch as usize) {
            sent.read_by.insert(person.clone());
        }
        self.stop_ringing(dispatch, person);
        self.hand_over(dispatch, std::slice::from_ref(person));
    }

    pub(super) fn end_line(&mut self, dispatch: u32, person: &PersonId) {
        self.lines.remove(&(dispatch, person.clone()));
        self.stop_ringing(dispatch, person);
    }

    /// With a scene all its calls are over.
    pub(super) fn end_lines(&mut self) {
        self.lines.clear();
        self.timers.retain(|_, kind| !matches!(kind, TimerKind::Unanswered(..)));
    }

    fn stop_ringing(&mut self, dispatch: u32, person: &PersonId) {
        self.timers.retain(|_, kind| !matches!(kind, TimerKind::Unanswered(n, who) if *n == dispatch && who == person));
    }
}
