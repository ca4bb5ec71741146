//! Due lines: what a seat knows to be due, as a fold of what it perceived.

use crate::handle::Handle;
use crate::occurrence::{Occurrence, Way};
use crate::percept::{Percept, Word};
use crate::vocabulary::{DueWatch, Opens};

use super::{DueLine, SeatView};

impl SeatView {
    /// What is due and not done.
    pub fn open_due(&self) -> impl Iterator<Item = &DueLine> {
        self.due.iter().filter(|line| line.closed_ms.is_none())
    }

    /// Opens due lines whose anchor this is, and closes those it fulfils.
    pub(super) fn watch_duties(&mut self, percept: &Percept, happened: Option<&Occurrence>) {
        let anchors = matches!(
            percept,
            Percept::Scene { .. } | Percept::Person { .. } | Percept::Dispatch { .. } | Percept::Learned { .. }
        );
        if happened.is_none() && !anchors {
            return;
        }
        let mut opened = Vec::new();
        let mut closed: Vec<(Word, Vec<Handle>)> = Vec::new();
        for watch in &self.vocabulary.duties {
            if let Some(it) = happened.filter(|it| watch.ways.iter().any(|w| w.fits(self, it))) {
                closed.push((watch.duty.clone(), it.about.clone()));
            }
            let before = |about: &Option<Handle>| self.due.iter().any(|l| l.duty == watch.duty && l.about == *about);
            for about in self.opened_by(watch, percept, happened) {
                if !before(&about) {
                    opened.push(self.line(watch, about));
                }
            }
        }
        let now = self.exercise_ms;
        for (duty, about) in closed {
            let fulfilled = |l: &&mut DueLine| {
                l.closed_ms.is_none() && l.duty == duty && l.about.is_none_or(|a| about.contains(&a))
            };
            self.due.iter_mut().filter(fulfilled).for_each(|l| l.closed_ms = Some(now));
        }
        for mut line in opened {
            // What was done before one learnt that it is due is done; what follows on something is due from then on.
            let ways =
                self.vocabulary.duties.iter().find(|w| w.duty == line.duty && !matches!(w.opens, Opens::Seen(_)));
            let done = |way: &Way| {
                let so = |it: &Occurrence| line.about.is_none_or(|a| it.about.contains(&a)) && way.fits(self, it);
                self.record.candidates(way).any(so)
            };
            line.closed_ms = ways.is_some_and(|w| w.ways.iter().any(done)).then_some(now);
            if !self.due.iter().any(|l| l.duty == line.duty && l.about == line.about) {
                self.due.push(line);
            }
        }
    }

    /// For whom a percept makes something due; none stands for a duty that is owed once.
    fn opened_by(&self, watch: &DueWatch, percept: &Percept, happened: Option<&Occurrence>) -> Vec<Option<Handle>> {
        let persons: Vec<Handle> = match (&watch.opens, percept) {
            (Opens::Start, Percept::Scene { .. }) if !watch.each_person => vec![],
            (Opens::Start, Percept::Person { person, .. }) if watch.each_person => vec![*person],
            (Opens::Learnt(_, true), Percept::Dispatch { about, minimal: true, indicated: true, .. }) => {
                about.iter().copied().collect()
            }
            (Opens::Learnt(signs, _), Percept::Learned { shows, about, .. })
                if shows.iter().any(|s| signs.contains(s)) =>
            {
                about.iter().copied().collect()
            }
            (Opens::Seen(ways), _) => match happened {
                Some(it) if ways.iter().any(|w| w.fits(self, it)) => it.about.clone(),
                _ => return vec![],
            },
            _ => return vec![],
        };
        if !watch.each_person {
            return vec![None];
        }
        let owed = |h: &Handle| !self.own.contains_key(h) && self.office_of(*h).is_none();
        persons.into_iter().filter(owed).map(Some).collect()
    }

    fn line(&self, watch: &DueWatch, about: Option<Handle>) -> DueLine {
        DueLine {
            duty: watch.duty.clone(),
            label: watch.label.clone(),
            about,
            since_ms: self.exercise_ms,
            until_exercise_ms: watch.exercise_ms.map(|ms| self.exercise_ms + ms),
            until_story_ms: watch.story_ms.map(|ms| self.story_ms + ms),
            closed_ms: None,
        }
    }
}
