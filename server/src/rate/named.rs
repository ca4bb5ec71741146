//! Lines by the names under which they are typed: a finding by its number on the report, a behaviour of a talk by both.

use tavolo_assessment::{BehaviourShown, TalkHeld, line_of};
use tavolo_session::LedgerLine;
use tavolo_wording::Args;

use super::Sheet;
use crate::desk::Fault;

/// What was named.
pub(super) enum Named<'a> {
    /// A line of the ledger, by index.
    Finding(usize),
    /// A behaviour in a talk.
    Behaviour(&'a TalkHeld, &'a BehaviourShown),
}

impl Sheet<'_> {
    /// What a name means: `12`, or `T3/IV-08`.
    pub(super) fn named(&self, name: &str) -> Result<Named<'_>, Fault> {
        let unknown = || {
            let args = Args::new().with("line", name).with("last", self.report.findings.len() as i64);
            self.desk.fault("rate-no-such-line", &args)
        };
        if let Some((talk, behaviour)) = name.split_once('/') {
            let talks = &self.report.interviews.held;
            let number = talk.strip_prefix(['T', 't']).and_then(|n| n.parse::<usize>().ok()).unwrap_or(0);
            let talk = number.checked_sub(1).and_then(|index| talks.get(index)).ok_or_else(unknown)?;
            let left = self.left_to_raters().find(|b| b.id.as_str().eq_ignore_ascii_case(behaviour));
            return Ok(Named::Behaviour(talk, left.ok_or_else(unknown)?));
        }
        let index = name.parse::<usize>().ok().and_then(|number| number.checked_sub(1)).ok_or_else(unknown)?;
        if index < self.report.findings.len() { Ok(Named::Finding(index)) } else { Err(unknown()) }
    }

    /// The line as the journal names it.
    pub(super) fn ledger_line(&self, named: &Named<'_>) -> LedgerLine {
        match named {
            Named::Finding(index) => line_of(&self.report.findings[*index]),
            Named::Behaviour(talk, behaviour) => {
                LedgerLine::Behaviour { behaviour: behaviour.id.clone(), by: talk.by.clone(), with: talk.with.clone() }
            }
        }
    }

    /// Behaviours that play cannot show.
    pub(super) fn left_to_raters(&self) -> impl Iterator<Item = &BehaviourShown> {
        self.report.interviews.behaviours.iter().filter(|behaviour| behaviour.shown.is_none())
    }
}
