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

    /// Whether what somebody says reaches a person: at the place, or at the other end of the line.
    pub fn reaches(&self, content: &Content, speaker: &PersonId, person: &PersonId) -> bool {
        self.place_of(speaker).is_some_and(|place| self.hears(content, person, place))
            || self.other_ends(speaker).any(|end| end == person)
    }

    /// Whether a person is in earshot of a talk that somebody has: of either end, where it goes over a line.
    pub fn in_earshot(&self, content: &Content, speaker: &PersonId, person: &PersonId) -> bool {
        self.reaches(content, speaker, person)
            || self.other_ends(speaker).any(|end| self.place_of(end).is_some_and(|p| self.hears(content, person, p)))
    }

    /// Whether somebody hears what was said where it was said, or over a line that is still open; and, at the end of a line
    /// offstage, what comes back of one's own words.
    pub(crate) fn heard(&self, content: &Content, person: &PersonId, said: &Utterance) -> bool {
        let over = || said.over.contains(person) && self.other_ends(&said.by).any(|end| end == person);
        let own = || &said.by == person && self.place_of(person).is_none() && !said.over.is_empty();
        self.hears(content, person, &said.place) || over() || own()
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
