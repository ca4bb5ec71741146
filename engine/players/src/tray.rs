//! Dispatches to a person that may still want something: answered ones, and messages that were read, are laid aside for good.

use std::collections::BTreeSet;

use tavolo_seat::{DispatchSeen, Handle, SeatView};

/// What lies before a person.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tray {
    /// How many dispatches the view had when last looked through.
    read: usize,
    open: Vec<Handle>,
    aside: BTreeSet<Handle>,
}

impl Tray {
    /// Takes in what came since.
    pub(crate) fn catch_up(&mut self, view: &SeatView, me: Handle) {
        if view.dispatches.len() == self.read {
            return;
        }
        let mine =
            view.dispatches.iter().filter(|(handle, sent)| sent.to.contains(&me) && !self.aside.contains(handle));
        self.open = mine.map(|(handle, _)| *handle).collect();
        self.read = view.dispatches.len();
    }

    /// Dispatches that one has not answered, in order.
    pub(crate) fn open<'a>(&self, view: &'a SeatView, me: Handle) -> Vec<(Handle, &'a DispatchSeen)> {
        let sent = self.open.iter().filter_map(|handle| Some((*handle, view.dispatches.get(handle)?)));
        sent.filter(|(_, sent)| !sent.answers.iter().any(|(by, _)| *by == me)).collect()
    }

    /// Nothing comes of it any more.
    pub(crate) fn lay_aside(&mut self, dispatch: Handle) {
        self.aside.insert(dispatch);
        self.open.retain(|open| *open != dispatch);
    }
}
