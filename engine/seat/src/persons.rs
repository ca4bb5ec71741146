//! Everybody perceived, with those in sight at hand by where they are, so that asking who is here does not go through all
//! whom one ever heard of.

use std::collections::BTreeMap;

use crate::by_handle::by_handle;
use crate::handle::Handle;
use crate::view::PersonSeen;

/// Persons by handle.
#[derive(Clone, Debug, Default)]
pub struct Persons {
    all: BTreeMap<Handle, PersonSeen>,
    /// Who is in sight, and where, in the order of handles.
    in_sight: Vec<(Handle, Handle)>,
}

impl Persons {
    /// Those in sight at a place, in the order of handles.
    pub fn in_sight_at(&self, place: Handle) -> impl Iterator<Item = Handle> + '_ {
        self.in_sight.iter().filter(move |(_, at)| *at == place).map(|(who, _)| *who)
    }

    /// Somebody, of whom one knows from now on.
    pub(crate) fn know(&mut self, who: Handle) -> &mut PersonSeen {
        self.all.entry(who).or_default()
    }

    /// Somebody, if known; who is in sight is said by [`Persons::see`] and [`Persons::lose`] alone.
    pub(crate) fn get_mut(&mut self, who: Handle) -> Option<&mut PersonSeen> {
        self.all.get_mut(&who)
    }

    /// All of them; the same holds.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut PersonSeen> {
        self.all.values_mut()
    }

    /// Somebody is in sight at a place.
    pub(crate) fn see(&mut self, who: Handle, place: Handle) -> &mut PersonSeen {
        match self.in_sight.binary_search_by_key(&who, |(who, _)| *who) {
            Ok(found) => self.in_sight[found].1 = place,
            Err(missing) => self.in_sight.insert(missing, (who, place)),
        }
        let seen = self.know(who);
        (seen.at, seen.in_sight) = (Some(place), true);
        seen
    }

    /// Somebody is in sight no longer.
    pub(crate) fn lose(&mut self, who: Handle) {
        self.in_sight.retain(|(seen, _)| *seen != who);
        if let Some(seen) = self.get_mut(who) {
            seen.in_sight = false;
        }
    }

    /// Nobody is in sight any longer.
    pub(crate) fn lose_all(&mut self) {
        for (who, _) in std::mem::take(&mut self.in_sight) {
            if let Some(seen) = self.get_mut(who) {
                seen.in_sight = false;
            }
        }
    }
}

by_handle!(Persons of PersonSeen);

impl FromIterator<(Handle, PersonSeen)> for Persons {
    fn from_iter<I: IntoIterator<Item = (Handle, PersonSeen)>>(persons: I) -> Self {
        let all: BTreeMap<Handle, PersonSeen> = persons.into_iter().collect();
        let in_sight = all.iter().filter(|(_, seen)| seen.in_sight).filter_map(|(who, seen)| Some((*who, seen.at?)));
        Self { in_sight: in_sight.collect(), all }
    }
}

#[cfg(test)]
mod tests {
    use minicbor::decode;

    use super::*;

    fn here(persons: &Persons, place: u32) -> Vec<u32> {
        persons.in_sight_at(Handle(place)).map(|who| who.0).collect()
    }

    #[test]
    fn who_is_here_is_who_was_seen_here_last_and_not_lost() {
        let mut persons = Persons::default();
        for (who, place) in [(3, 20), (1, 20), (2, 21), (2, 20), (4, 21)] {
            persons.see(Handle(who), Handle(place));
        }
        persons.know(Handle(5)).at = Some(Handle(20));
        assert_eq!((here(&persons, 20), here(&persons, 21)), (vec![1, 2, 3], vec![4]));
        persons.lose(Handle(1));
        assert_eq!(here(&persons, 20), [2, 3]);
        let sent = minicbor::to_vec(&persons).expect("persons are encoded");
        let got: Persons = decode(&sent).expect("persons are decoded");
        assert_eq!((here(&got, 20), here(&got, 21)), (vec![2, 3], vec![4]), "who is told of it all knows the same");
        persons.lose_all();
        assert_eq!((here(&persons, 20), here(&persons, 21)), (vec![], vec![]));
        assert!(persons.values().all(|seen| !seen.in_sight) && persons.len() == 5, "and nobody is forgotten");
    }
}
