//! The seat's end of a link: folds frames into a view, numbers orders, and keeps those that are not answered yet, so that
//! they can be sent again over another link.

use std::collections::VecDeque;

use thiserror::Error;

use crate::direction::{Board, Direction, DirectorFrame};
use crate::frame::{FrameFault, SeatFrame};
use crate::intent::Intent;
use crate::view::SeatView;
use crate::wire::{Message as _, Order};

/// Orders that may be on their way at once; a person at the keys is far below it.
pub const UNANSWERED: usize = 32;

/// What a seat's end knows.
#[derive(Clone, Debug, Default)]
pub struct SeatEnd {
    view: SeatView,
    next_frame: u64,
    next_command: u64,
    unanswered: VecDeque<(u64, Intent)>,
}

/// What is wrong on a link. `Display` is the key of its text, with figures for logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum EndFault {
    /// A frame that cannot be read.
    #[error(transparent)]
    Frame(#[from] FrameFault),
    /// A frame is missing or came twice.
    #[error("link-gap: {expected}")]
    Gap {
        /// Number of the frame that should have come.
        expected: u64,
    },
}

impl SeatEnd {
    /// A seat that has read nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a frame, and gives it back for whoever tells a person of it.
    ///
    /// # Errors
    /// Where the bytes are no frame or not the next one; the view then stays as it was.
    pub fn take(&mut self, bytes: &[u8]) -> Result<SeatFrame, EndFault> {
        let frame = SeatFrame::decode(bytes)?;
        // A snapshot stands for everything before it.
        let fits = frame.n == self.next_frame || (frame.snapshot.is_some() && frame.n > self.next_frame);
        if !fits {
            return Err(EndFault::Gap { expected: self.next_frame });
        }
        self.next_frame = frame.n + 1;
        frame.clone().fold_into(&mut self.view);
        Ok(frame)
    }

    /// What the seat knows.
    #[must_use]
    pub fn view(&self) -> &SeatView {
        &self.view
    }

    /// Moves the clocks of the view to an exercise time, ms. Story time goes along only with frames.
    pub fn tick(&mut self, exercise_ms: i64) {
        self.view.tick(exercise_ms.max(self.view.exercise_ms), self.view.story_ms);
    }

    /// Number of the next frame: what to ask for after a lost link.
    #[must_use]
    pub fn next_frame(&self) -> u64 {
        self.next_frame
    }

    /// A link stands; `next_command` is what the other end expects. Gives what has to be sent again, in order.
    pub fn linked(&mut self, next_command: u64) -> Vec<Order> {
        let last = self.unanswered.back().map_or(0, |(n, _)| n + 1);
        self.next_command = next_command.max(last);
        self.unanswered.iter().map(|(n, intent)| Order::Ask { n: *n, intent: intent.clone() }).collect()
    }

    /// An order for something; none while too many are on their way.
    pub fn ask(&mut self, intent: Intent) -> Option<Order> {
        if self.unanswered.len() >= UNANSWERED {
            return None;
        }
        let n = self.next_command;
        self.next_command += 1;
        self.unanswered.push_back((n, intent.clone()));
        Some(Order::Ask { n, intent })
    }

    /// An order was answered: what it asked for, unless that was known already.
    pub fn answered(&mut self, n: u64) -> Option<Intent> {
        let place = self.unanswered.iter().position(|(m, _)| *m == n)?;
        self.unanswered.remove(place).map(|(_, intent)| intent)
    }

    /// In a session in turns it is this seat's: the clocks of the view, and the number of the next order.
    pub fn turn(&mut self, exercise_ms: i64, story_ms: i64, next_command: u64) {
        self.view.tick(exercise_ms, story_ms);
        self.next_command = next_command;
    }

    /// Another link of the seat had the keys, or has them now: the number of the next order.
    pub fn handed(&mut self, next_command: u64) {
        self.next_command = next_command;
    }

    /// How many orders are on their way.
    #[must_use]
    pub fn on_their_way(&self) -> usize {
        self.unanswered.len()
    }
}

/// The end of whoever runs a session: how everything stands, and orders that are not answered yet.
#[derive(Clone, Debug, Default)]
pub struct DirectorEnd {
    board: Board,
    next_command: u64,
    unanswered: VecDeque<(u64, Direction)>,
}

impl DirectorEnd {
    /// An end that has read nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a frame, and gives it back for whoever tells a person of it.
    ///
    /// # Errors
    /// Where the bytes are no frame.
    pub fn take(&mut self, bytes: &[u8]) -> Result<DirectorFrame, EndFault> {
        let frame = DirectorFrame::from_bytes(bytes)?;
        if let DirectorFrame::Board(board) = &frame {
            self.board.clone_from(board);
        }
        Ok(frame)
    }

    /// How everything stands.
    #[must_use]
    pub fn board(&self) -> &Board {
        &self.board
    }

    /// A link stands; `next_command` is what the other end expects. Gives what has to be sent again, in order.
    pub fn linked(&mut self, next_command: u64) -> Vec<Order> {
        let last = self.unanswered.back().map_or(0, |(n, _)| n + 1);
        self.next_command = next_command.max(last);
        self.unanswered.iter().map(|(n, direction)| Order::Direct { n: *n, direction: direction.clone() }).collect()
    }

    /// An order for something; none while too many are on their way.
    pub fn ask(&mut self, direction: Direction) -> Option<Order> {
        if self.unanswered.len() >= UNANSWERED {
            return None;
        }
        let n = self.next_command;
        self.next_command += 1;
        self.unanswered.push_back((n, direction.clone()));
        Some(Order::Direct { n, direction })
    }

    /// An order was answered: what it asked for, unless that was known already.
    pub fn answered(&mut self, n: u64) -> Option<Direction> {
        let place = self.unanswered.iter().position(|(m, _)| *m == n)?;
        self.unanswered.remove(place).map(|(_, direction)| direction)
    }

    /// How many orders are on their way.
    #[must_use]
    pub fn on_their_way(&self) -> usize {
        self.unanswered.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handle::Handle;

    fn leave(n: u32) -> Intent {
        Intent::Leave { by: Handle(n) }
    }

    #[test]
    fn what_was_not_answered_is_sent_again_under_its_number() {
        let mut end = SeatEnd::new();
        assert!(end.linked(7).is_empty());
        let [first, second] = [1, 2].map(|n| end.ask(leave(n)).unwrap());
        assert_eq!(end.answered(7), Some(leave(1)));
        assert_eq!(end.answered(7), None, "an answer that comes twice says nothing new");
        // The other end had taken the second too; only its answer was lost.
        assert_eq!(end.linked(9), vec![second.clone()]);
        assert!(matches!(end.ask(leave(3)), Some(Order::Ask { n: 9, .. })));
        assert_ne!(first, second);
    }

    #[test]
    fn frames_come_in_order_or_not_at_all() {
        let mut end = SeatEnd::new();
        let frame = |n| {
            let frame =
                SeatFrame { n, exercise_ms: 5, story_ms: 6, vocabulary: None, percepts: vec![], snapshot: None };
            frame.encode().unwrap()
        };
        assert!(end.take(&frame(0)).is_ok());
        assert_eq!(end.take(&frame(0)), Err(EndFault::Gap { expected: 1 }));
        assert_eq!(end.take(&frame(2)), Err(EndFault::Gap { expected: 1 }));
        assert_eq!((end.next_frame(), end.view().exercise_ms), (1, 5));
    }

    #[test]
    fn a_snapshot_stands_for_all_frames_before_it() {
        let mut end = SeatEnd::new();
        let snapshot = |n, exercise_ms| {
            let view = SeatView { exercise_ms, story_ms: 6, ..SeatView::default() };
            let snapshot = Some(Box::new(view));
            let frame = SeatFrame { n, exercise_ms, story_ms: 6, vocabulary: None, percepts: vec![], snapshot };
            frame.encode().unwrap()
        };
        assert_eq!(SeatFrame::number(&snapshot(7, 90)), Some(7));
        end.take(&snapshot(7, 90)).unwrap();
        assert_eq!((end.next_frame(), end.view().exercise_ms), (8, 90));
        assert_eq!(end.take(&snapshot(6, 50)), Err(EndFault::Gap { expected: 8 }), "never back");
        assert_eq!(end.view().exercise_ms, 90);
    }
}
