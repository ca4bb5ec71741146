//! Dispatches sent and received, with those about each person at hand, so that asking what was reported of somebody does not
//! go through all the post.

use std::collections::BTreeMap;
use std::ops::Deref;

use minicbor::{Decode, Decoder, Encode, Encoder, decode, encode};

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

impl Deref for Dispatches {
    type Target = BTreeMap<Handle, DispatchSeen>;

    fn deref(&self) -> &Self::Target {
        &self.all
    }
}

impl FromIterator<(Handle, DispatchSeen)> for Dispatches {
    fn from_iter<I: IntoIterator<Item = (Handle, DispatchSeen)>>(dispatches: I) -> Self {
        let mut own = Self::default();
        dispatches.into_iter().for_each(|(dispatch, seen)| own.insert(dispatch, seen));
        own
    }
}

impl IntoIterator for Dispatches {
    type Item = (Handle, DispatchSeen);
    type IntoIter = std::collections::btree_map::IntoIter<Handle, DispatchSeen>;

    fn into_iter(self) -> Self::IntoIter {
        self.all.into_iter()
    }
}

impl<'a> IntoIterator for &'a Dispatches {
    type Item = (&'a Handle, &'a DispatchSeen);
    type IntoIter = std::collections::btree_map::Iter<'a, Handle, DispatchSeen>;

    fn into_iter(self) -> Self::IntoIter {
        self.all.iter()
    }
}

impl PartialEq for Dispatches {
    fn eq(&self, other: &Self) -> bool {
        self.all == other.all
    }
}

impl Eq for Dispatches {}

impl<C> Encode<C> for Dispatches {
    fn encode<W: encode::Write>(&self, e: &mut Encoder<W>, ctx: &mut C) -> Result<(), encode::Error<W::Error>> {
        self.all.encode(e, ctx)
    }
}

impl<'b, C> Decode<'b, C> for Dispatches {
    fn decode(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Self, decode::Error> {
        Ok(BTreeMap::decode(d, ctx)?.into_iter().collect())
    }
}
