//! Telephone calls as a seat knows them: what rings, who is on the line, and what can be done about it.

use minicbor::{Decode, Encode};

use crate::handle::Handle;
use crate::intent::Refusal;
use crate::percept::Phase;
use crate::view::SeatView;

/// How a call stands for one of a seat's persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum CallIs {
    /// One's own telephone rings.
    #[n(0)]
    Ringing,
    /// It rings at the other end.
    #[n(1)]
    Calling,
    /// Somebody picked up: one can speak.
    #[n(2)]
    Connected,
    /// The other end is busy.
    #[n(3)]
    Busy,
    /// Nobody picked up at the other end.
    #[n(4)]
    NoAnswer,
    /// Somebody hung up or went away, or it rang in vain.
    #[n(5)]
    Over,
}

impl CallIs {
    /// Whether the telephone is in use.
    pub fn open(self) -> bool {
        matches!(self, Self::Ringing | Self::Calling | Self::Connected)
    }
}

/// A call of one of a seat's persons with one other. A call to several is several of these.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct CallSeen {
    /// The call, a dispatch.
    #[n(0)]
    pub call: Handle,
    /// Which of one's persons.
    #[n(1)]
    pub me: Handle,
    /// Who is at the other end, as far as known.
    #[n(2)]
    pub with: Option<Handle>,
    /// How it stands.
    #[n(3)]
    pub is: CallIs,
    /// Since when it stands so, exercise ms.
    #[n(4)]
    pub since_ms: i64,
}

/// What one of a seat's persons can do about a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallOffer {
    /// Who.
    pub me: Handle,
    /// The call.
    pub call: Handle,
    /// Who is at the other end, as far as known.
    pub with: Option<Handle>,
    /// Pick up, or else hang up.
    pub pick_up: bool,
}

/// What can be done about telephones now, in the order of calls: what rings is picked up or let go, what is open is hung up.
pub fn calls(view: &SeatView) -> Vec<CallOffer> {
    let playing = matches!(view.phase, Phase::Playing | Phase::Booking);
    let open = view.calls.iter().filter(|c| playing && c.is.open() && view.own.get(&c.me).is_some_and(|o| !o.left));
    open.flat_map(|c| {
        let offer = |pick_up| CallOffer { me: c.me, call: c.call, with: c.with, pick_up };
        let pick_up = (c.is == CallIs::Ringing).then(|| offer(true));
        pick_up.into_iter().chain([offer(false)])
    })
    .collect()
}

impl SeatView {
    /// Whether the telephone of one of the seat's persons is in use.
    pub fn on_the_line(&self, me: Handle) -> bool {
        self.calls.iter().any(|c| c.me == me && c.is.open())
    }

    /// Who is at the other end of a line that one of the seat's persons has.
    pub fn other_ends(&self, me: Handle) -> impl Iterator<Item = Handle> + '_ {
        self.calls.iter().filter(move |c| c.me == me && c.is == CallIs::Connected).filter_map(|c| c.with)
    }

    /// Whether one of the seat's persons and somebody else can speak over the telephone.
    pub fn connected(&self, me: Handle, who: Handle) -> bool {
        self.other_ends(me).any(|end| end == who)
    }

    /// Whether one of the seat's persons and somebody else can speak: at the same place, or over the telephone.
    pub fn can_speak(&self, me: Handle, who: Handle) -> bool {
        self.others_here(Some(me)).any(|h| h == who) || self.connected(me, who)
    }

    pub(crate) fn may_pick_up(&self, me: Handle, call: Handle) -> Result<(), Refusal> {
        let own = self.own_call(me, call)?;
        if own.is == CallIs::Ringing { Ok(()) } else { Err(Refusal::Pointless) }
    }

    pub(crate) fn may_hang_up(&self, me: Handle, call: Handle) -> Result<(), Refusal> {
        self.own_call(me, call)?;
        let open = self.calls.iter().any(|c| c.me == me && c.call == call && c.is.open());
        if open { Ok(()) } else { Err(Refusal::Pointless) }
    }

    fn own_call(&self, me: Handle, call: Handle) -> Result<&CallSeen, Refusal> {
        self.calls.iter().find(|c| c.me == me && c.call == call).ok_or(Refusal::NotPerceived)
    }

    /// Takes in how a call stands. Who calls may show only once one has picked up.
    pub(crate) fn take_call(&mut self, seen: CallSeen) {
        let same = |c: &CallSeen| {
            c.call == seen.call && c.me == seen.me && (c.with == seen.with || c.with.is_none() || seen.with.is_none())
        };
        match self.calls.iter_mut().find(|c| same(c)) {
            Some(known) => *known = CallSeen { with: seen.with.or(known.with), ..seen },
            None => self.calls.push(seen),
        }
    }

    /// With a scene all its calls are over.
    pub(crate) fn hang_up_with_scene(&mut self) {
        if matches!(self.phase, Phase::Between | Phase::Ended) {
            for call in self.calls.iter_mut().filter(|c| c.is.open()) {
                (call.is, call.since_ms) = (CallIs::Over, self.exercise_ms);
            }
        }
    }
}
