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

#[cfg(test)]
mod tests {
    use tavolo_seat::Answered;

    use super::*;

    const ME: Handle = Handle(1);

    fn sent(to: Handle) -> DispatchSeen {
        DispatchSeen {
            kind: "Request".into(),
            from: Handle(2),
            to: vec![to],
            about: None,
            topic: None,
            minimal: None,
            answers: vec![],
            exercise_ms: 0,
            forms: vec![],
            carries: None,
            reasons: vec![],
        }
    }

    #[test]
    fn what_is_answered_or_laid_aside_does_not_lie_open_and_what_comes_later_does() {
        let (mut view, mut tray) = (SeatView::default(), Tray::default());
        let open = |tray: &Tray, view: &SeatView| tray.open(view, ME).iter().map(|(h, _)| h.0).collect::<Vec<_>>();
        view.dispatches =
            [(Handle(10), sent(ME)), (Handle(11), sent(Handle(3))), (Handle(12), sent(ME))].into_iter().collect();
        tray.catch_up(&view, ME);
        assert_eq!(open(&tray, &view), [10, 12], "only what is sent to one");
        tray.lay_aside(Handle(10));
        view.dispatches.insert(Handle(9), sent(ME));
        tray.catch_up(&view, ME);
        assert_eq!(open(&tray, &view), [9, 12], "in order, and not again what was laid aside");
        let answered = view.dispatches.get_mut(Handle(12)).expect("it was sent");
        answered.answers.push((ME, Answered::Granted));
        assert_eq!(open(&tray, &view), [9]);
    }
}
