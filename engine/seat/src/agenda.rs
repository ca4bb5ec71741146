//! The agenda of a person of the cast, as its seat gets it: a cue card for a human, inclinations for a bot.

use minicbor::{Decode, Encode};

use crate::condition::Condition;
use crate::handle::Handle;
use crate::percept::Word;

/// A line of a cue card.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct AgendaLine<R = Handle, T = String> {
    /// What the card says.
    #[n(0)]
    pub text: T,
    /// When it is time.
    #[n(1)]
    pub when: Option<Condition<R>>,
    /// The cue that calls for it.
    #[n(2)]
    pub cue: Option<T>,
    /// What the person is inclined to do.
    #[n(3)]
    pub does: Option<Inclination<R>>,
    /// Whether it may be done again.
    #[n(4)]
    pub again: bool,
}

/// What somebody is inclined to do.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Inclination<R = Handle> {
    /// Say a sentence of one's own, or a phrase; without a listener to whoever spoke last to this person.
    #[n(0)]
    Say {
        /// A sentence, or
        #[n(0)]
        sentence: Option<R>,
        /// a phrase.
        #[n(1)]
        phrase: Option<Word>,
        /// To whom.
        #[n(2)]
        to: Option<R>,
    },
    /// Make a gesture.
    #[n(1)]
    Gesture {
        /// Which.
        #[n(0)]
        is: Word,
        /// Toward whom.
        #[n(1)]
        to: Option<R>,
    },
    /// Look closely.
    #[n(2)]
    Look(#[n(0)] R),
    /// Walk to a place.
    #[n(3)]
    Go(#[n(0)] R),
    /// Do an action.
    #[n(4)]
    Act {
        /// Which.
        #[n(0)]
        action: Word,
        /// To what.
        #[n(1)]
        on: Option<R>,
    },
    /// Call or write.
    #[n(5)]
    Send {
        /// Kind.
        #[n(0)]
        kind: Word,
        /// To whom.
        #[n(1)]
        to: Vec<R>,
        /// About whom.
        #[n(2)]
        about: Option<R>,
    },
    /// Hand something over.
    #[n(6)]
    Give {
        /// What.
        #[n(0)]
        what: R,
        /// To whom.
        #[n(1)]
        to: Option<R>,
    },
    /// Leave for good.
    #[n(7)]
    Leave,
}

impl<R, T> AgendaLine<R, T> {
    /// The same line with other names and other text.
    pub fn map<R2, T2>(self, r: &mut impl FnMut(R) -> R2, t: &mut impl FnMut(T) -> T2) -> AgendaLine<R2, T2> {
        AgendaLine {
            text: t(self.text),
            when: self.when.map(|w| w.map(r)),
            cue: self.cue.map(&mut *t),
            does: self.does.map(|d| d.map(r)),
            again: self.again,
        }
    }
}

impl<R> Inclination<R> {
    fn map<R2>(self, r: &mut impl FnMut(R) -> R2) -> Inclination<R2> {
        use Inclination::*;
        match self {
            Say { sentence, phrase, to } => Say { sentence: sentence.map(&mut *r), phrase, to: to.map(&mut *r) },
            Gesture { is, to } => Gesture { is, to: to.map(&mut *r) },
            Look(at) => Look(r(at)),
            Go(to) => Go(r(to)),
            Act { action, on } => Act { action, on: on.map(&mut *r) },
            Send { kind, to, about } => {
                Send { kind, to: to.into_iter().map(&mut *r).collect(), about: about.map(&mut *r) }
            }
            Give { what, to } => Give { what: r(what), to: to.map(&mut *r) },
            Leave => Leave,
        }
    }
}
