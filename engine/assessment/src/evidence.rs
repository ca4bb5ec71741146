//! Evidence: how surely something was said. What the program carried out itself is certain; of words it goes by who says
//! that they were said, and sources that do not depend on each other support each other.

use std::collections::BTreeMap;

use tavolo_session::{Entry, Event, Source, Station};

/// Certain, thousandths.
pub(crate) const CERTAIN: i64 = 1_000;
/// Less is not enough to judge by, thousandths.
pub(crate) const ENOUGH: i64 = 700;

/// What a source is worth, thousandths.
fn worth(source: Source) -> i64 {
    match source {
        Source::Picked => CERTAIN,
        Source::Matched | Source::Observed | Source::Agreed => 800,
        Source::OneSided => 400,
        Source::Unconfirmed => 0,
    }
}

/// What several independent sources are worth together: all but the chance that each of them fails, thousandths.
pub(crate) fn together(worths: impl IntoIterator<Item = i64>) -> i64 {
    let failing =
        worths.into_iter().fold(CERTAIN, |failing, worth| failing * (CERTAIN - worth.clamp(0, CERTAIN)) / 1_000);
    CERTAIN - failing
}

/// Evidence of every utterance, as far as the journal was read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Evidence {
    of: BTreeMap<u32, Vouchers>,
}

/// Who says that an utterance was made: both sides of the talk as one, and each of those who looked on by itself.
#[derive(Clone, Debug, Default)]
struct Vouchers {
    sides: Option<Source>,
    onlookers: BTreeMap<Station, Source>,
}

impl Vouchers {
    fn weight(&self) -> i64 {
        together(self.sides.iter().chain(self.onlookers.values()).copied().map(worth))
    }
}

impl Evidence {
    /// What is known in the end. A contest sets aside what the two sides said, and not what an onlooker saw.
    pub(crate) fn of(journal: &[Entry]) -> Self {
        let mut all = Self::default();
        for event in journal.iter().flat_map(Entry::events) {
            all.observe(event);
        }
        all
    }

    /// Looks at an event; gives the utterance of which it changes how sure it is.
    pub(crate) fn observe(&mut self, event: &Event) -> Option<u32> {
        let utterance = match event {
            Event::Said { utterance, source, .. } => {
                self.of.entry(*utterance).or_default().sides = Some(*source);
                *utterance
            }
            Event::Tapped { utterance, by, source } => {
                self.of.entry(*utterance).or_default().onlookers.insert(by.clone(), *source);
                *utterance
            }
            Event::Vouched { utterance, agrees, .. } => {
                let known = self.of.entry(*utterance).or_default();
                known.sides = known.sides.map(|source| source.vouched(*agrees));
                *utterance
            }
            _ => return None,
        };
        Some(utterance)
    }

    /// How surely an utterance was made, thousandths.
    pub(crate) fn weight(&self, utterance: u32) -> i64 {
        self.of.get(&utterance).map_or(CERTAIN, Vouchers::weight)
    }
}

/// The utterance that an event is, or renders.
pub(crate) fn utterance(event: &Event) -> Option<u32> {
    match event {
        Event::Said { utterance, .. } | Event::Rendered { utterance, .. } => Some(*utterance),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tavolo_scenario::model::common::SpeechAct;
    use tavolo_session::{Cause, Outcome};

    /// What is known of an utterance that was made so, after these events.
    fn weigh(source: Source, after: &[Event]) -> i64 {
        let said = Event::Said {
            utterance: 1,
            by: "a".into(),
            to: "b".into(),
            via: None,
            act: SpeechAct::AskOpen,
            topic: "safety".into(),
            about: None,
            tells: vec![],
            sentence: None,
            words: None,
            language: "x".into(),
            ends_ms: 0,
            interrupts: false,
            source,
        };
        let events = std::iter::once(said).chain(after.iter().cloned()).collect();
        let outcome = Outcome::Events(events);
        let entry = Entry { seq: 0, cause: Cause::Host, exercise_ms: 0, story_ms: 0, wall_ms: 0, outcome };
        Evidence::of(&[entry]).weight(1)
    }

    fn seen(n: u32) -> Event {
        Event::Tapped { utterance: 1, by: Station::Observer(n), source: Source::Observed }
    }

    fn vouched(agrees: bool) -> Event {
        Event::Vouched { utterance: 1, by: "b".into(), agrees }
    }

    #[test]
    fn sources_that_do_not_depend_on_each_other_support_each_other() {
        assert_eq!(together([400]), 400);
        assert_eq!(together([400, 400]), 640);
        assert_eq!(together([800, 800]), 960);
        assert_eq!(together([300, 300, 300, 300]), 760);
        assert_eq!(together([1_000, 0]), 1_000);
        assert_eq!(together([]), 0);
    }

    #[test]
    fn both_sides_of_a_talk_are_one_source_and_each_onlooker_another() {
        assert_eq!(weigh(Source::Picked, &[]), 1_000);
        assert_eq!(weigh(Source::OneSided, &[]), 400);
        assert_eq!(weigh(Source::OneSided, &[vouched(true)]), 800);
        assert_eq!(weigh(Source::OneSided, &[seen(1)]), 880);
        assert_eq!(weigh(Source::OneSided, &[vouched(true), seen(1), seen(2)]), 992);
        assert_eq!(weigh(Source::Observed, &[]), 800);
        assert_eq!(weigh(Source::Matched, &[vouched(true)]), 800);
    }

    #[test]
    fn a_contest_sets_aside_what_the_sides_said_and_not_what_was_seen() {
        assert_eq!(weigh(Source::Matched, &[vouched(false)]), 0);
        assert_eq!(weigh(Source::OneSided, &[vouched(false)]), 0);
        assert_eq!(weigh(Source::Matched, &[seen(1), vouched(false)]), 800);
        assert_eq!(weigh(Source::Picked, &[vouched(false)]), 1_000, "nobody contests what was picked");
    }
}
