//! Labelled Petri nets with one token in a place at most: what every process model becomes.

/// Number of a place.
pub type Place = u32;

/// A transition: takes a token from each place before it and puts one into each place after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transition {
    /// By what it is told from others of the same label: the id in a file, the path in a tree.
    pub id: String,
    /// What an event is called that it explains; none if it is silent.
    pub label: Option<String>,
    /// Places it takes from, ascending.
    pub takes: Vec<Place>,
    /// Places it puts into, ascending.
    pub puts: Vec<Place>,
}

/// A net with a marking to begin with and one to end with, each as places that hold a token.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Net {
    /// Ids of places, by number.
    pub places: Vec<String>,
    /// Transitions, by number. Their order decides between alignments of equal cost.
    pub transitions: Vec<Transition>,
    /// Places marked at the beginning, ascending.
    pub initial: Vec<Place>,
    /// Places marked at the end, ascending.
    pub end: Vec<Place>,
}

impl Net {
    /// A further place.
    pub fn place(&mut self, id: impl Into<String>) -> Place {
        self.places.push(id.into());
        Place::try_from(self.places.len() - 1).unwrap_or(Place::MAX)
    }

    /// A further transition; returns its number.
    pub fn transition(&mut self, id: String, label: Option<String>, takes: &[Place], puts: &[Place]) -> usize {
        let ascending = |places: &[Place]| {
            let mut places = places.to_vec();
            places.sort_unstable();
            places.dedup();
            places
        };
        self.transitions.push(Transition { id, label, takes: ascending(takes), puts: ascending(puts) });
        self.transitions.len() - 1
    }
}
