//! Blocking: nobody is charged with what others kept from being done. The team still lost it, and the line of whoever
//! missed it says so.

use std::collections::BTreeSet;

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::{Clock, SpeechAct};
use tavolo_scenario::model::pack::Anchor;
use tavolo_session::{Event, State};

use crate::report::model::{Finding, Norm, Status};

/// What tells whether somebody could have asked those who were holding things up.
#[derive(Clone, Debug, Default)]
pub(crate) struct BlockTrace {
    /// Who could know of whom that something was the matter.
    aware: BTreeSet<(PersonId, PersonId)>,
    /// Who turned to whom, about whom if that was said.
    turned: BTreeSet<(PersonId, PersonId, Option<PersonId>)>,
}

impl BlockTrace {
    /// Looks at an event.
    pub(crate) fn observe(&mut self, content: &Content, event: &Event) {
        match event {
            Event::CueAvailable { person, clue } | Event::Learned { person, clue, .. } => {
                if let Some(about) = content.case.clues.get(clue).and_then(|c| c.about.as_ref()) {
                    self.aware.insert((person.clone(), about.clone()));
                }
            }
            Event::Sent { by, to, about, .. } => {
                for person in to {
                    self.turned.insert((by.clone(), person.clone(), about.clone()));
                    self.aware.extend(about.iter().map(|about| (person.clone(), about.clone())));
                }
            }
            Event::Said { by, to, act, about, .. } => {
                use SpeechAct::{AskClosed, AskOpen, Inform, Request, Tell};
                if matches!(act, AskOpen | AskClosed | Inform | Request | Tell) {
                    self.turned.insert((by.clone(), to.clone(), about.clone()));
                }
            }
            _ => {}
        }
    }

    /// Whether somebody of these functions could know of the subject and turned to nobody of those others.
    fn could_have_asked(
        &self,
        content: &Content,
        own: &[FunctionId],
        others: &[FunctionId],
        subject: Option<&PersonId>,
    ) -> bool {
        let aware =
            subject.is_none_or(|s| self.aware.iter().any(|(who, about)| about == s && content.carries_out(who, own)));
        let asked = self.turned.iter().any(|(who, whom, about)| {
            content.carries_out(who, own)
                && content.carries_out(whom, others)
                && (about.is_none() || about.as_ref() == subject)
        });
        aware && !asked
    }
}

/// Marks what others kept from being done.
pub(crate) fn block(content: &Content, end: &State, trace: &BlockTrace, findings: &mut [Finding]) {
    for index in 0..findings.len() {
        let Some(blocker) = blocker(content, end, findings, index) else { continue };
        let (own, others) = (&findings[index].functions, &findings[blocker].functions);
        let theirs = |f: &&FunctionId| others.iter().any(|other| content.law.same_role(f, other));
        let both: Vec<FunctionId> = own.iter().filter(theirs).cloned().collect();
        if both.is_empty() {
            if trace.could_have_asked(content, own, others, findings[index].subject.as_ref()) {
                continue;
            }
            findings[index].blocked_by = Some(blocker);
            findings[blocker].blocks.push(index);
        } else {
            // Of several who are bound, those answer who held it up themselves.
            findings[index].functions = both;
        }
    }
}

/// The line that kept a missed one from being done: of a duty on which it rests, missed, or done too late to leave it the
/// time that it is given.
fn blocker(content: &Content, end: &State, findings: &[Finding], index: usize) -> Option<usize> {
    let finding = &findings[index];
    let (Status::Missed, Norm::Duty(id)) = (finding.status, &finding.of) else { return None };
    let duty = content.law.duties.get(id)?;
    let anchor = match &duty.after {
        Anchor::Done(before) => Some(before),
        _ => None,
    };
    let short = too_short(end, finding);
    duty.rests_on.iter().chain(anchor).find_map(|before| {
        findings.iter().position(|other| {
            let same = matches!(&other.of, Norm::Duty(d) if d == before && d != id);
            let undone = matches!(other.status, Status::Missed | Status::WrongRole);
            same && (other.subject == finding.subject || other.subject.is_none())
                && ((finding.since.is_none() && undone)
                    || (short && matches!(other.status, Status::Late | Status::OutOfOrder)))
        })
    })
}

/// Whether play ended before the limit did.
fn too_short(end: &State, finding: &Finding) -> bool {
    finding.due.is_some_and(|(due, clock)| match clock {
        Clock::Exercise => end.exercise_ms < due.exercise_ms,
        Clock::Story => end.story_ms < due.story_ms,
    })
}
