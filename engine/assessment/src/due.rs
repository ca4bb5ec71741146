//! The due set of each subject: fixed by scenario facts when the case is loaded. A decision of the person chooses a
//! branch; it never takes a duty away from a team that did not ask.

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::condition::Pattern;
use tavolo_scenario::model::pack::{Branch, Class, Procedure, Scope};

/// A duty that is due to a subject, or once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DueItem {
    /// The duty.
    pub duty: DutyId,
    /// To whom.
    pub subject: Option<PersonId>,
    /// Points, thousandths, after branches of a choice were made equal.
    pub weight: i64,
    /// Whether it is due only where what calls for it comes.
    pub optional: bool,
}

/// Points of a class, thousandths: duties earn them, breaches cost them.
pub(crate) fn points(class: Class) -> i64 {
    match class {
        Class::HL | Class::XL => 5_000,
        Class::HS | Class::XS => 3_000,
        Class::G => 1_000,
    }
}

/// Every duty that is due, to every subject and once. `happened` says which decisions of a subject fell.
pub fn due_set(content: &Content, happened: &dyn Fn(&Pattern, Option<&PersonId>) -> bool) -> Vec<DueItem> {
    let mut items = Vec::new();
    for procedure in &content.law.procedure {
        let subjects: Vec<Option<&PersonId>> = match procedure.scope {
            Scope::Subject => content.case.subjects().map(|(id, _)| Some(id)).collect(),
            Scope::Session => vec![None],
        };
        for subject in subjects {
            let walk = Walk { content, subject, happened };
            let mut own = walk.tree(&procedure.tree, false);
            // What an empty branch would have weighed is spread over the rest.
            let whole = total(&own) + walk.lost(&procedure.tree);
            scale(&mut own, whole);
            items.extend(own);
        }
    }
    items
}

/// Whether a person is played from a seat that is judged.
pub(crate) fn trainee(content: &Content, person: &PersonId) -> bool {
    content.is_trainee(person)
}

struct Walk<'a> {
    content: &'a Content,
    subject: Option<&'a PersonId>,
    happened: &'a dyn Fn(&Pattern, Option<&PersonId>) -> bool,
}

impl Walk<'_> {
    fn tree(&self, tree: &Procedure, optional: bool) -> Vec<DueItem> {
        match tree {
            Procedure::Sequence(parts) | Procedure::Together(parts) => {
                parts.iter().flat_map(|p| self.tree(p, optional)).collect()
            }
            Procedure::Optional(part) => self.tree(part, true),
            Procedure::Loop(part) => self.tree(part, optional),
            Procedure::Choice(branches) => {
                let largest = branches.iter().map(|b| total(&self.tree(&b.then, optional))).max().unwrap_or(0);
                let mut items = self.chosen(branches).map_or(vec![], |b| self.tree(&b.then, optional));
                scale(&mut items, largest);
                items
            }
            Procedure::Duty(id) => self.duty(id, optional).into_iter().collect(),
        }
    }

    /// What the chosen branches lack against the largest ones because they are empty.
    fn lost(&self, tree: &Procedure) -> i64 {
        match tree {
            Procedure::Sequence(parts) | Procedure::Together(parts) => parts.iter().map(|p| self.lost(p)).sum(),
            Procedure::Optional(part) | Procedure::Loop(part) => self.lost(part),
            Procedure::Choice(branches) => {
                let chosen = self.chosen(branches);
                let weigh = |b: &Branch| total(&self.tree(&b.then, false));
                if chosen.is_some_and(|b| weigh(b) > 0) {
                    chosen.map_or(0, |b| self.lost(&b.then))
                } else {
                    branches.iter().map(weigh).max().unwrap_or(0)
                }
            }
            Procedure::Duty(_) => 0,
        }
    }

    fn chosen<'b>(&self, branches: &'b [Branch]) -> Option<&'b Branch> {
        chosen(branches, &|pattern| (self.happened)(pattern, self.subject))
    }

    fn duty(&self, id: &DutyId, optional: bool) -> Option<DueItem> {
        let duty = self.content.law.duties.get(id)?;
        let due = self.content.due_to(duty.due_if.as_ref(), self.subject);
        // What only absent agencies could do is nobody's here: events or the director answer for them.
        let anybody = self
            .content
            .case
            .cast
            .keys()
            .any(|p| trainee(self.content, p) && self.content.carries_out(p, &duty.functions));
        (due && anybody).then(|| DueItem {
            duty: id.clone(),
            subject: self.subject.cloned(),
            weight: points(duty.class),
            optional,
        })
    }
}

/// The branch that a decision leads to. Where nobody decided, the first says what would have been due.
pub(crate) fn chosen<'b>(branches: &'b [Branch], happened: &dyn Fn(&Pattern) -> bool) -> Option<&'b Branch> {
    let decided = |b: &&Branch| b.when.as_ref().is_some_and(happened);
    branches.iter().find(decided).or(branches.first())
}

fn total(items: &[DueItem]) -> i64 {
    items.iter().map(|i| i.weight).sum()
}

/// Makes a branch weigh as much as the largest, so that no decision of the person makes the whole easier or harder.
fn scale(items: &mut [DueItem], to: i64) {
    let from = total(items);
    if from == 0 || from == to {
        return;
    }
    let mut given = 0;
    let last = items.len() - 1;
    for (index, item) in items.iter_mut().enumerate() {
        item.weight = if index == last { to - given } else { item.weight * to / from };
        given += item.weight;
    }
}
