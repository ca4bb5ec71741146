//! A tree becomes a workflow net, safe and sound by the way it is built.

use thiserror::Error;

use crate::model::{Duty, Model};
use crate::net::{Net, Place};
use crate::tree::{Branches, TooHeavy, Tree};

/// Why a tree cannot be compiled.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Uncompiled {
    /// There is a guard left: the tree has to be specialised first.
    #[error("there is a guard left")]
    Guarded,
    /// It weighs too much.
    #[error(transparent)]
    TooHeavy(#[from] TooHeavy),
}

/// Compiles a tree without guards. Transitions are numbered as the tree is written.
///
/// # Errors
/// A guard is left, or the whole weighs too much.
pub fn compile(tree: &Tree, branches: Branches) -> Result<Model, Uncompiled> {
    let mut net = Net::default();
    let (from, to) = (net.place("start"), net.place("end"));
    (net.initial, net.end) = (vec![from], vec![to]);
    let mut builder = Builder { net, duties: Vec::new() };
    builder.part(tree, from, to)?;
    let mut model = Model::bare(builder.net);
    for ((transition, duty), weight) in builder.duties.into_iter().zip(tree.weights(branches)?) {
        model.charge(transition, &duty, weight);
    }
    Ok(model)
}

struct Builder {
    net: Net,
    /// Transitions of steps, with roles.
    duties: Vec<(usize, Duty)>,
}

impl Builder {
    /// Builds a part between two places.
    fn part(&mut self, tree: &Tree, from: Place, to: Place) -> Result<(), Uncompiled> {
        match tree {
            Tree::Step(step) => {
                let t = self.net.transition(step.name().to_owned(), Some(step.label.clone()), &[from], &[to]);
                self.duties.push((t, Duty { roles: step.roles.clone(), tolerates: step.tolerates.clone() }));
            }
            Tree::Silent => self.silent("nothing", &[from], &[to]),
            Tree::Sequence(parts) => {
                let mut here = from;
                for (n, part) in parts.iter().enumerate() {
                    let next = if n + 1 == parts.len() { to } else { self.place() };
                    self.part(part, here, next)?;
                    here = next;
                }
            }
            Tree::Choice(parts) => parts.iter().try_for_each(|part| self.part(part, from, to))?,
            Tree::Together(parts) => {
                let begins: Vec<Place> = parts.iter().map(|_| self.place()).collect();
                let ends: Vec<Place> = parts.iter().map(|_| self.place()).collect();
                self.silent("split", &[from], &begins);
                for ((part, begin), end) in parts.iter().zip(&begins).zip(&ends) {
                    self.part(part, *begin, *end)?;
                }
                self.silent("join", &ends, &[to]);
            }
            Tree::Loop { body, again } => {
                // Places of its own: a round may not begin with another branch of a choice around the loop.
                let (begin, end) = (self.place(), self.place());
                self.silent("enter", &[from], &[begin]);
                self.part(body, begin, end)?;
                self.part(again, end, begin)?;
                self.silent("leave", &[end], &[to]);
            }
            Tree::Optional(part) => {
                self.part(part, from, to)?;
                self.silent("skip", &[from], &[to]);
            }
            Tree::When(..) => return Err(Uncompiled::Guarded),
        }
        Ok(())
    }

    fn place(&mut self) -> Place {
        let id = format!("p{}", self.net.places.len());
        self.net.place(id)
    }

    fn silent(&mut self, what: &str, from: &[Place], to: &[Place]) {
        let id = format!("{what} {}", self.net.transitions.len());
        self.net.transition(id, None, from, to);
    }
}
