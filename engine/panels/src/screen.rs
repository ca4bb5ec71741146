//! A seat on a screen: what is open, typed and in focus. Everything else is in the view.

use egui::{Rect, Ui};
use tavolo_seat::{ContestRefusal, Exit, Handle, LINE_BYTES, OwnReport, Refusal, SeatView, Word};

use crate::around::Around;
use crate::play::{self, Coach, Notice, Play};
use crate::settings::Settings;
use crate::wish::Wish;

/// The longest line that is typed, letters.
pub(crate) const LINE: usize = LINE_BYTES / 4;

/// A seat on a screen.
#[derive(Debug)]
pub struct Screen {
    pub(crate) settings: Settings,
    pub(crate) stage: Stage,
    pub(crate) blank: bool,
    pub(crate) play: Play,
}

/// How far one has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// What the case may touch in people, and the two exits.
    Notes,
    /// Who one is.
    Briefing,
    /// At play.
    Play,
}

/// What came of a frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// What the person wants, in order.
    pub wishes: Vec<Wish>,
    /// Where the scene is seen, points; empty where a page covers it.
    pub free: Rect,
}

impl Screen {
    /// A seat that was just taken.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self { settings, stage: Stage::Notes, blank: false, play: Play::default() }
    }

    /// A seat that was taken before: content notes and briefing were read.
    #[must_use]
    pub fn back(settings: Settings) -> Self {
        Self { stage: Stage::Play, ..Self::new(settings) }
    }

    /// The same with a coach, who says what to try next until everything was tried.
    #[must_use]
    pub fn coached(mut self) -> Self {
        self.play.coach = Some(Coach::default());
        self
    }

    /// Settings as they are now.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The person of this seat that is played now; none before the first frame came.
    #[must_use]
    pub fn me(&self, view: &SeatView) -> Option<Handle> {
        self.play.me(view)
    }

    /// Puts somebody or something in focus, as when it is picked in the scene.
    pub fn focus(&mut self, on: Option<Handle>) {
        self.play.focus = on;
    }

    /// Who or what is in focus.
    #[must_use]
    pub fn focused(&self) -> Option<Handle> {
        self.play.focus
    }

    /// What a line in own words may stand for: the answer to [`Wish::Find`], best first, and whether the first is certain.
    pub fn found(&mut self, phrases: Vec<Word>, certain: bool) {
        self.play.talk.found(phrases, certain);
    }

    /// The report on one's own seat: the answer to [`Wish::Report`]; none where there is nobody who judges.
    pub fn report(&mut self, report: Option<OwnReport>) {
        self.play.own.told(report);
    }

    /// What became of contesting a line: the answer to [`Wish::Contest`].
    pub fn contested(&mut self, line: u32, refusal: Option<ContestRefusal>) {
        self.play.own.contested(line, refusal);
    }

    /// This computer's link is that of one of those who share the seat, from 1 on; what is done here counts, or somebody else has
    /// the keys.
    pub fn shares(&mut self, me: u8, here: bool) {
        self.play.sharing.joined(me, here);
    }

    /// Who of those who share this seat has the keys now, from 1 on, and whether what is done at this computer counts: the answer
    /// to [`Wish::Keys`].
    pub fn keys(&mut self, who: u8, here: bool) {
        self.play.sharing.taken(who, here);
        let said = self.play.sharing.is_said();
        self.play.notice = (!said).then(|| Notice::says(format!("client-keys-{who}")));
    }

    /// Something that was asked for was refused.
    pub fn refused(&mut self, why: Refusal) {
        self.play.notice = Some(Notice::refused(why));
    }

    /// Two cannot speak aloud, as one of them wanted.
    pub fn not_aloud(&mut self, by: Handle, with: Handle) {
        self.play.notice = Some(Notice::NotAloud(by, with));
    }

    /// What became of an exit.
    pub fn exit(&mut self, exit: Exit) {
        self.play.notice = Some(Notice::says(format!("client-exit-{}", exit.key())));
    }

    /// Shows the seat, and takes what the person does.
    pub fn show(&mut self, ui: &mut Ui, around: &Around<'_>) -> Shown {
        self.settings.apply(ui.ctx());
        crate::parts::rebind::catch(ui);
        crate::parts::speaks(ui, around.language);
        crate::parts::restore_focus(ui);
        play::show(self, ui, around)
    }
}
