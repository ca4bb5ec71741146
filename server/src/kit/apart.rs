//! Which seats must not sit near one another. Taken from the case alone, by three rules:
//!
//! 1. **Control.** Who controls somebody, or is tied to that person or to who controls the person, does not sit near: the
//!    person who plays the one could look at the screen of the other, and what one says at the table would be heard.
//! 2. **Secrets.** Two seats of the cast of which one can tell, or knows from the start, something about the other's person:
//!    their screens hold what the other is not to read.
//! 3. **Finding out.** An agency and a seat of the cast: on cards and screens of the cast stands what agencies have to find
//!    out, by looking, asking and being told.
//!
//! Between two agencies nothing stands: what they keep from one another they keep by the rules of their work, and learning
//! that is the exercise.

use tavolo_scenario::Content;
use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::case::{Path, Seat, SeatKind};

/// Why two seats are kept apart; the weightiest reason of a pair counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Why {
    /// An agency would read what it has to find out.
    FindsOut,
    /// One screen holds what concerns the other.
    Secret,
    /// One controls the other, or is tied to it.
    Control,
}

impl Why {
    /// Key of its text.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::FindsOut => "kit-apart-finds-out",
            Self::Secret => "kit-apart-secret",
            Self::Control => "kit-apart-control",
        }
    }

    /// How much it costs to sit side by side.
    pub(super) fn weight(self) -> u32 {
        match self {
            Self::FindsOut => 1,
            Self::Secret => 4,
            Self::Control => 16,
        }
    }
}

/// Why two seats must not sit near one another; none: they may.
pub(super) fn apart(content: &Content, a: &Seat, b: &Seat) -> Option<Why> {
    let pairs = || a.persons.iter().flat_map(|p| b.persons.iter().map(move |q| (p, q)));
    let case = &content.case;
    if pairs().any(|(p, q)| case.linked(p, q) || case.linked(q, p)) {
        return Some(Why::Control);
    }
    let agencies = [a, b].iter().filter(|s| s.kind == SeatKind::Agency).count();
    match agencies {
        2 => None,
        1 => Some(Why::FindsOut),
        _ => pairs().any(|(p, q)| holds(content, p, q) || holds(content, q, p)).then_some(Why::Secret),
    }
}

/// Whether somebody can tell, or knows from the start, something about somebody else.
fn holds(content: &Content, who: &PersonId, about: &PersonId) -> bool {
    let knows = content.case.cast.get(who).map_or(&[][..], |p| p.knows.as_slice());
    let about = |c: &&tavolo_scenario::model::case::Clue| c.about.as_ref() == Some(about);
    content.case.clues.values().filter(about).any(|clue| {
        knows.contains(&clue.id) || clue.learn.iter().any(|path| matches!(path, Path::Tell { by, .. } if by == who))
    })
}
