//! All that came to a seat, so that a moment that is over can be seen again as the seat saw it. Nothing is in it that the seat
//! did not get while it played.

use crate::end::EndFault;
use crate::frame::SeatFrame;
use crate::percept::Percept;
use crate::view::SeatView;

/// The frames of a seat, in order, as bytes.
#[derive(Clone, Debug, Default)]
pub struct Recording {
    /// Each with its exercise time, ms.
    frames: Vec<(i64, Vec<u8>)>,
}

impl Recording {
    /// Keeps a frame that was read: the next one.
    pub fn keep(&mut self, exercise_ms: i64, bytes: Vec<u8>) {
        self.frames.push((exercise_ms, bytes));
    }

    /// What the seat knew at an exercise time, ms: what had come by then, but for words that were struck since, which nobody
    /// reads any more.
    ///
    /// # Errors
    /// Where a frame that was kept is none.
    pub fn at(&self, exercise_ms: i64) -> Result<SeatView, EndFault> {
        let mut view = SeatView::default();
        for (number, (at, bytes)) in self.frames.iter().enumerate() {
            let frame = SeatFrame::decode(bytes)?;
            // Who came late began with the view as it was then: of what was before, nothing came to this computer.
            let began = number == 0 && frame.snapshot.is_some();
            if *at <= exercise_ms || began {
                frame.fold_into(&mut view);
            } else {
                let struck = frame.percepts.into_iter().filter(|percept| matches!(percept, Percept::Struck { .. }));
                struck.for_each(|percept| view.fold(percept));
            }
        }
        view.tick(exercise_ms.max(view.exercise_ms), view.story_ms);
        Ok(view)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handle::Handle;
    use crate::percept::Phase;

    fn frame(n: u64, exercise_ms: i64, percepts: Vec<Percept<Handle, String>>) -> (i64, Vec<u8>) {
        let frame = SeatFrame { n, exercise_ms, story_ms: exercise_ms, vocabulary: None, percepts, snapshot: None };
        (exercise_ms, frame.encode().expect("it is small"))
    }

    fn said(utterance: Handle, words: &str) -> Percept<Handle, String> {
        Percept::Heard {
            utterance,
            by: Handle(1),
            to: Handle(2),
            via: None,
            act: None,
            topic: None,
            about: None,
            words: Some(words.to_owned()),
            language: "working".to_owned(),
            interrupts: false,
            tongue: "working".into(),
            manner: crate::aloud::Manner::Typed,
            meant: None,
        }
    }

    #[test]
    fn who_came_late_sees_nothing_of_before_but_how_it_stood_then() {
        let mut view = SeatView::default();
        view.tick(5_000, 5_000);
        view.fold(said(Handle(7), "one").map(&mut |handle| handle, &mut |text| text));
        let frame = SeatFrame {
            n: 9,
            exercise_ms: 5_000,
            story_ms: 5_000,
            vocabulary: None,
            percepts: vec![],
            snapshot: Some(Box::new(view.clone())),
        };
        let mut kept = Recording::default();
        kept.keep(5_000, frame.encode().expect("it is small"));
        assert_eq!(kept.at(1_000).expect("frames"), view);
    }

    #[test]
    fn a_moment_is_as_the_seat_saw_it_but_for_words_that_were_struck_since() {
        let mut kept = Recording::default();
        let (first, second) = (Handle(7), Handle(8));
        for (at, bytes) in [
            frame(0, 1_000, vec![said(first, "one")]),
            frame(1, 2_000, vec![said(second, "two")]),
            frame(2, 3_000, vec![Percept::Struck { utterance: first }]),
            frame(3, 4_000, vec![Percept::Phase(Phase::Ended)]),
        ] {
            kept.keep(at, bytes);
        }
        let words = |at| {
            let view = kept.at(at).expect("frames");
            (view.exercise_ms, view.heard.iter().map(|line| line.words.clone()).collect::<Vec<_>>())
        };
        assert_eq!(words(0), (0, vec![]));
        assert_eq!(words(1_500), (1_500, vec![None]));
        assert_eq!(words(2_000), (2_000, vec![None, Some("two".to_owned())]));
        assert_ne!(kept.at(3_500).expect("frames").phase, Phase::Ended);
    }
}
