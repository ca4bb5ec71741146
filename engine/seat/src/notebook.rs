//! The notebook: what one's persons learnt, in order, with what is known of each person at hand, so that asking what
//! somebody shows does not leaf through all of it. Notes are added and never changed.

use std::collections::BTreeMap;
use std::ops::Deref;

use minicbor::{Decode, Decoder, Encode, Encoder, decode, encode};

use crate::handle::Handle;
use crate::percept::Word;
use crate::view::Note;

/// Notes, in the order in which they were taken.
#[derive(Clone, Debug, Default)]
pub struct Notebook {
    notes: Vec<Note>,
    about: BTreeMap<Handle, Known>,
}

/// What is known of somebody.
#[derive(Clone, Debug, Default)]
struct Known {
    /// Places of the notes.
    notes: Vec<usize>,
    /// Signs that have no ordinary explanation, each once, in the order of words.
    signs: Vec<Word>,
    /// Signs that have one.
    explained: Vec<Word>,
}

impl Notebook {
    /// Takes a note.
    pub fn push(&mut self, note: Note) {
        if let Some(about) = note.about {
            self.about.entry(about).or_default().take(self.notes.len(), &note);
        }
        self.notes.push(note);
    }

    /// Notes about somebody, in order.
    pub fn of(&self, who: Handle) -> impl DoubleEndedIterator<Item = &Note> {
        self.known(who).map_or(&[][..], |known| &known.notes).iter().filter_map(|place| self.notes.get(*place))
    }

    /// Signs noted of somebody that have no ordinary explanation, each once, in the order of words.
    pub fn signs(&self, who: Handle) -> &[Word] {
        self.known(who).map_or(&[], |known| &known.signs)
    }

    /// Whether any sign of somebody has an ordinary explanation.
    pub fn explained(&self, who: Handle) -> bool {
        self.known(who).is_some_and(|known| !known.explained.is_empty())
    }

    fn known(&self, who: Handle) -> Option<&Known> {
        self.about.get(&who)
    }
}

impl Known {
    fn take(&mut self, place: usize, note: &Note) {
        self.notes.push(place);
        self.explained.extend(note.explains.iter().cloned());
        self.signs.retain(|sign| !note.explains.contains(sign));
        for sign in note.shows.iter().filter(|sign| !self.explained.contains(sign)) {
            if let Err(at) = self.signs.binary_search(sign) {
                self.signs.insert(at, sign.clone());
            }
        }
    }
}

impl Deref for Notebook {
    type Target = [Note];

    fn deref(&self) -> &[Note] {
        &self.notes
    }
}

impl FromIterator<Note> for Notebook {
    fn from_iter<I: IntoIterator<Item = Note>>(notes: I) -> Self {
        let mut notebook = Self::default();
        notes.into_iter().for_each(|note| notebook.push(note));
        notebook
    }
}

impl IntoIterator for Notebook {
    type Item = Note;
    type IntoIter = std::vec::IntoIter<Note>;

    fn into_iter(self) -> Self::IntoIter {
        self.notes.into_iter()
    }
}

impl<'a> IntoIterator for &'a Notebook {
    type Item = &'a Note;
    type IntoIter = std::slice::Iter<'a, Note>;

    fn into_iter(self) -> Self::IntoIter {
        self.notes.iter()
    }
}

impl PartialEq for Notebook {
    fn eq(&self, other: &Self) -> bool {
        self.notes == other.notes
    }
}

impl Eq for Notebook {}

impl<C> Encode<C> for Notebook {
    fn encode<W: encode::Write>(&self, e: &mut Encoder<W>, ctx: &mut C) -> Result<(), encode::Error<W::Error>> {
        self.notes.encode(e, ctx)
    }
}

impl<'b, C> Decode<'b, C> for Notebook {
    fn decode(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Self, decode::Error> {
        Ok(Vec::decode(d, ctx)?.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::percept::How;

    fn note(clue: u32, about: u32, shows: &[&str], explains: &[&str]) -> Note {
        let words = |list: &[&str]| list.iter().map(|s| Word::from(*s)).collect();
        Note {
            me: Handle(0),
            clue: Handle(clue),
            about: Some(Handle(about)),
            text: String::new(),
            shows: words(shows),
            how: How::Looked,
            from: None,
            exercise_ms: 0,
            class: Word::default(),
            topic: None,
            explains: words(explains),
        }
    }

    #[test]
    fn what_is_explained_is_no_sign_whenever_the_explanation_came() {
        let mut notebook = Notebook::default();
        notebook.push(note(1, 7, &["tired", "no-papers"], &[]));
        notebook.push(note(2, 7, &["tired"], &[]));
        assert_eq!(notebook.signs(Handle(7)), ["no-papers", "tired"], "each once, in the order of words");
        notebook.push(note(3, 7, &[], &["tired"]));
        notebook.push(note(4, 7, &["tired"], &[]));
        assert_eq!(notebook.signs(Handle(7)), ["no-papers"]);
        assert!(notebook.explained(Handle(7)) && !notebook.explained(Handle(8)));
        assert_eq!(notebook.of(Handle(7)).map(|n| n.clue.0).collect::<Vec<_>>(), [1, 2, 3, 4]);
    }

    #[test]
    fn a_notebook_that_was_sent_knows_the_same() {
        let notebook: Notebook = [note(1, 7, &["tired"], &[]), note(2, 8, &["hurt"], &["tired"])].into_iter().collect();
        let sent = minicbor::to_vec(&notebook).expect("notes are encoded");
        let got: Notebook = decode(&sent).expect("notes are decoded");
        assert_eq!(got, notebook);
        assert_eq!(
            (got.signs(Handle(7)), got.signs(Handle(8))),
            (notebook.signs(Handle(7)), notebook.signs(Handle(8)))
        );
    }
}
