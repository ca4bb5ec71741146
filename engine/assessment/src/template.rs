//! Shapes of rules as packs write them: the monitor that watches each, and the parts that an event can play in it. Rules are
//! watched over a whole case, orders and spans of a talk over that talk alone.

use std::num::NonZeroU32;

use tavolo_conformance::{Atoms, Template as Shape, Window};
use tavolo_scenario::Content;
use tavolo_scenario::ids::{FunctionId, PersonId, TimerId};
use tavolo_scenario::model::condition::{Condition, Pattern};
use tavolo_scenario::model::pack::Template;
use tavolo_session::{Event, actor};

/// The monitor's template.
pub(crate) fn shape(content: &Content, template: &Template) -> Shape {
    let window = |within: &Option<TimerId>| {
        let limit = within.as_ref().and_then(|t| content.law.timer(t)).and_then(|(ms, _)| u64::try_from(ms).ok());
        limit.map_or(Window::UNBOUNDED, Window::within)
    };
    match template {
        Template::Never { .. } => Shape::Absence { count: NonZeroU32::MIN },
        Template::AtMost { times, .. } => Shape::Absence { count: NonZeroU32::MIN.saturating_add(*times) },
        Template::Before { .. } => Shape::Precedence { window: Window::UNBOUNDED, consume: false },
        Template::While { .. } => Shape::WhileValid,
        Template::OnlyBy { .. } => Shape::Role,
        Template::Answer { within, .. } => Shape::Response { window: window(within), consume: false },
        Template::NotAfter { within, .. } => Shape::NotResponse { window: window(within) },
    }
}

/// A part that an event can play in a template.
#[derive(Clone, Copy)]
pub(crate) struct Part<'a> {
    /// What the event is.
    pub(crate) pattern: &'a Pattern,
    /// What must be so at that moment.
    pub(crate) when: Option<&'a Condition>,
    /// Whether it is the part that keeps or breaks it: played only by whoever is bound.
    pub(crate) bound: bool,
    /// What it is to the monitor.
    pub(crate) set: fn(&mut Atoms),
    /// The functions to which it is reserved.
    reserved: Option<&'a [FunctionId]>,
}

impl Part<'_> {
    /// Whether it is reserved, and to whoever does it.
    pub(crate) fn allows(&self, content: &Content, event: &Event) -> bool {
        self.reserved.is_some_and(|functions| doer(event).is_some_and(|p| content.carries_out(p, functions)))
    }
}

/// Who answers for an event.
pub(crate) fn doer(event: &Event) -> Option<&PersonId> {
    match event {
        Event::Consented { asked_by, .. } => asked_by.as_ref(),
        _ => actor(event),
    }
}

/// The parts of a template.
pub(crate) fn parts(template: &Template) -> Vec<Part<'_>> {
    let given: fn(&mut Atoms) = |atoms| atoms.activation = true;
    let then: fn(&mut Atoms) = |atoms| atoms.target = true;
    let ended: fn(&mut Atoms) = |atoms| atoms.cancel = true;
    let free = |pattern, set| Part { pattern, when: None, bound: false, set, reserved: None };
    let bound = |pattern, set| Part { bound: true, ..free(pattern, set) };
    match template {
        Template::Never { of, when } | Template::AtMost { of, when, .. } => {
            vec![Part { when: when.as_ref(), ..bound(of, given) }]
        }
        Template::Before { first, then: after, when } => {
            vec![free(first, given), Part { when: when.as_ref(), ..bound(after, then) }]
        }
        Template::While { given: leave, until, then: act } => {
            vec![free(leave, given), free(until, ended), bound(act, then)]
        }
        Template::Answer { of, then: act, .. } | Template::NotAfter { of, then: act, .. } => {
            vec![free(of, given), bound(act, then)]
        }
        Template::OnlyBy { of, functions } => vec![Part { reserved: Some(functions), ..bound(of, given) }],
    }
}
