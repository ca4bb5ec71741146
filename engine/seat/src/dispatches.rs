//! Dispatches sent and received, with those about each person at hand, so that asking what was reported of somebody does not
//! go through all the post.

use std::collections::BTreeMap;

use crate::by_handle::by_handle;
use crate::handle::Handle;
use crate::view::DispatchSeen;

/// Dispatches by handle.
#[derive(Clone, Debug, Default)]
pub struct Dispatches {
    all: BTreeMap<Handle, DispatchSeen>,
    /// Handles of those about somebody, in order.
    about: BTreeMap<Handle, Vec<Handle>>,
}

impl Dispatches {
    /// Those about somebody, in the order of handles.
    pub fn about(&self, who: Handle) -> impl Iterator<Item = &DispatchSeen> {
        self.about.get(&who).into_iter().flatten().filter_map(|dispatch| self.all.get(dispatch))
    }

    /// Takes one in. Whom it is about stays.
    pub fn insert(&mut self, dispatch: Handle, seen: DispatchSeen) {
        if let Some(about) = seen.about {
            let list = self.about.entry(about).or_default();
            if let Err(place) = list.binary_search(&dispatch) {
                list.insert(place, dispatch);
            }
        }
        self.all.insert(dispatch, seen);
    }

    /// One of them, to say what became of it.
    pub fn get_mut(&mut self, dispatch: Handle) -> Option<&mut DispatchSeen> {
        self.all.get_mut(&dispatch)
    }
}

by_handle!(Dispatches of DispatchSeen);

impl FromIterator<(Handle, DispatchSeen)> for Dispatches {
    fn from_iter<I: IntoIterator<Item = (Handle, DispatchSeen)>>(dispatches: I) -> Self {
        let mut own = Self::default();
        dispatches.into_iter().for_each(|(dispatch, seen)| own.insert(dispatch, seen));
        own
    }
}
