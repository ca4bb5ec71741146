//! What traces are aligned to: a net, and what its transitions weigh and whose they are.

use crate::names::Names;
use crate::net::Net;
use crate::tree::MILLI;

/// Number of a label.
pub type Label = u32;
/// Number of a role.
pub type Role = u32;

/// Whose step a transition is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Duty {
    /// Roles whose step it is; anybody's if there is none.
    pub roles: Vec<String>,
    /// Roles from which it is put up with.
    pub tolerates: Vec<String>,
}

/// A net with labels, roles and weights. The net is safe and sound: by the way it was built, or because it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    pub(crate) net: Net,
    pub(crate) labels: Names,
    pub(crate) roles: Names,
    /// By transition.
    pub(crate) steps: Vec<ModelStep>,
}

/// What a transition weighs and whose it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ModelStep {
    pub(crate) label: Option<Label>,
    pub(crate) weight: u32,
    pub(crate) roles: Vec<Role>,
    pub(crate) tolerates: Vec<Role>,
}

/// How an event fits a step by its role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fit {
    Right,
    Tolerated,
    Wrong,
}

impl Model {
    /// A model of a net in which every visible transition weighs one point and is anybody's.
    pub(crate) fn bare(net: Net) -> Self {
        let mut labels = Names::default();
        let weight = u32::try_from(MILLI).unwrap_or(u32::MAX);
        let steps = net.transitions.iter().map(|t| {
            let label = t.label.as_ref().map(|l| labels.number(l));
            ModelStep { label, weight: if label.is_some() { weight } else { 0 }, ..ModelStep::default() }
        });
        let steps = steps.collect();
        Self { net, labels, roles: Names::default(), steps }
    }

    /// Says what a transition weighs, in thousandths of a point, and whose it is.
    pub(crate) fn charge(&mut self, transition: usize, duty: &Duty, weight: u32) {
        let mut numbers = |names: &[String]| names.iter().map(|n| self.roles.number(n)).collect();
        let (roles, tolerates) = (numbers(&duty.roles), numbers(&duty.tolerates));
        let step = &mut self.steps[transition];
        (step.roles, step.tolerates, step.weight) = (roles, tolerates, weight);
    }

    /// The net.
    #[must_use]
    pub fn net(&self) -> &Net {
        &self.net
    }

    /// Labels of the model, by number.
    #[must_use]
    pub fn labels(&self) -> &Names {
        &self.labels
    }

    /// The id of a transition: of a tree the name of the step.
    #[must_use]
    pub fn id(&self, transition: u32) -> &str {
        self.net.transitions.get(transition as usize).map_or("", |t| &t.id)
    }

    /// The label of a transition; none if it is silent.
    #[must_use]
    pub fn label(&self, transition: u32) -> Option<&str> {
        self.net.transitions.get(transition as usize)?.label.as_deref()
    }

    /// What a transition weighs, in thousandths of a point.
    #[must_use]
    pub fn weight(&self, transition: u32) -> u32 {
        self.steps.get(transition as usize).map_or(0, |s| s.weight)
    }

    /// The number by which events of a label are handed over; a new one if the model has no such step.
    pub fn event_label(&mut self, label: &str) -> Label {
        self.labels.number(label)
    }

    /// The number of a role; a new one if no step asks for it.
    pub fn event_role(&mut self, role: &str) -> Role {
        self.roles.number(role)
    }

    pub(crate) fn fit(&self, transition: u32, role: Option<Role>) -> Fit {
        let step = &self.steps[transition as usize];
        match role {
            _ if step.roles.is_empty() => Fit::Right,
            // Who it was is not known: nobody is charged for being another.
            None => Fit::Right,
            Some(role) if step.roles.contains(&role) => Fit::Right,
            Some(role) if step.tolerates.contains(&role) => Fit::Tolerated,
            Some(_) => Fit::Wrong,
        }
    }
}
