//! The coach of whoever learns how to play: one line that says what to try next. What was tried is read from the view; that
//! somebody looked at an exit and came back leaves no trace there, and is remembered here.

use egui::{RichText, Ui};
use tavolo_seat::{Occurrence, Phase, SeatView, What};
use tavolo_wording::Args;

use super::Desk;
use crate::parts::paragraph;
use crate::theme::palette;

/// What the coach remembers.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Coach {
    /// Whether play was frozen.
    froze: bool,
    /// Whether it was asked if the seat is given back.
    asked: bool,
}

/// Something to try. Reads `client-coach-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Look,
    Talk,
    Walk,
    Form,
    Call,
    Freeze,
    Leave,
}

impl Step {
    const ALL: [Self; 7] = [Self::Look, Self::Talk, Self::Walk, Self::Form, Self::Call, Self::Freeze, Self::Leave];

    fn key(self) -> &'static str {
        match self {
            Self::Look => "client-coach-look",
            Self::Talk => "client-coach-talk",
            Self::Walk => "client-coach-walk",
            Self::Form => "client-coach-form",
            Self::Call => "client-coach-call",
            Self::Freeze => "client-coach-freeze",
            Self::Leave => "client-coach-leave",
        }
    }
}

impl Coach {
    /// Sees how play stands, and whether it is asked if the seat is given back.
    pub(super) fn sees(&mut self, view: &SeatView, asks: bool) {
        self.froze |= view.phase == Phase::Paused && view.exercise_ms > 0;
        self.asked |= asks;
    }

    /// Whether something was tried.
    fn tried(self, step: Step, desk: &Desk<'_>) -> bool {
        let view = desk.view;
        let did = |fits: fn(&Occurrence) -> bool| view.record.all().any(|it| it.by == Some(desk.me) && fits(it));
        match step {
            Step::Look => did(|it| it.what == What::Looked),
            Step::Talk => did(|it| matches!(it.what, What::Said(..))),
            // Of a place one has entered one knows what it looks like.
            Step::Walk => view.places.values().filter(|place| place.sight.is_some()).count() > 1,
            Step::Form => did(|it| matches!(it.what, What::Filled(_))),
            Step::Call => view.calls.iter().any(|call| call.me == desk.me),
            Step::Freeze => self.froze,
            Step::Leave => self.asked,
        }
    }

    /// Whether something can be tried now, as far as the view tells.
    fn offered(step: Step, desk: &Desk<'_>) -> bool {
        let view = desk.view;
        match step {
            Step::Talk => view.others_here(Some(desk.me)).next().is_some(),
            Step::Walk => {
                view.at(desk.me).and_then(|at| view.places.get(&at)).is_some_and(|place| !place.ways.is_empty())
            }
            Step::Form => view.vocabulary.forms.iter().any(|form| form.may.contains(&desk.me)),
            Step::Look | Step::Call | Step::Freeze | Step::Leave => true,
        }
    }

    /// Says what to try next.
    pub(super) fn show(self, ui: &mut Ui, desk: &Desk<'_>) {
        let words = &desk.words;
        let open: Vec<Step> = Step::ALL.into_iter().filter(|step| !self.tried(*step, desk)).collect();
        let next = open.iter().copied().find(|step| Self::offered(*step, desk));
        let keys = desk.keys;
        let line = match next {
            Some(step) => {
                let args = Args::new()
                    .with("here", keys.here.name())
                    .with("next", keys.next_person.name())
                    .with("papers", keys.papers.name())
                    .with("messages", keys.messages.name())
                    .with("freeze", keys.freeze.name())
                    .with("leave", keys.leave.name());
                let done = (Step::ALL.len() - open.len() + 1) as i64;
                let args = args.with("number", done).with("all", Step::ALL.len() as i64);
                format!("{} {}", words.text("client-coach", &args), words.text(step.key(), &args))
            }
            None if open.is_empty() => words.plain("client-coach-done"),
            None => return,
        };
        let colour = palette(ui).accent;
        paragraph(ui, RichText::new(line).strong().color(colour));
    }
}
