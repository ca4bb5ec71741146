//! Evidence: how surely something was said. What the program carried out itself is certain; of words it goes by who says
//! that they were said, and sources that do not depend on each other support each other.

use std::collections::BTreeMap;

use tavolo_session::{Cause, Entry, Event, Source, Station};

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

/// Who vouches for an utterance: both sides of the talk as one, and each station beside it by itself.
type Voucher<'a> = Option<&'a Station>;

/// Evidence of every utterance of a journal.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    of: BTreeMap<u32, i64>,
}

impl Evidence {
    /// What is known in the end: a later word of the same voucher stands in place of the earlier, and a contest sets aside
    /// all that was vouched for before it.
    pub(crate) fn of(journal: &[Entry]) -> Self {
        let mut vouched: BTreeMap<u32, BTreeMap<Voucher<'_>, Source>> = BTreeMap::new();
        for entry in journal {
            let asked = match &entry.cause {
                Cause::Command(station, _) => voucher(station),
                Cause::Timer(_) | Cause::Host => None,
            };
            for event in entry.events() {
                let (utterance, by, source) = match event {
                    Event::Said { utterance, source, .. } => (*utterance, asked, *source),
                    Event::Tapped { utterance, by, source } => (*utterance, voucher(by), *source),
                    _ => continue,
                };
                let known = vouched.entry(utterance).or_default();
                if source == Source::Unconfirmed {
                    known.clear();
                }
                known.insert(by, source);
            }
        }
        let of = vouched.into_iter().map(|(utterance, known)| (utterance, together(known.into_values().map(worth))));
        Self { of: of.collect() }
    }

    /// How surely an utterance was made, thousandths.
    pub(crate) fn weight(&self, utterance: u32) -> i64 {
        self.of.get(&utterance).copied().unwrap_or(CERTAIN)
    }
}

fn voucher(station: &Station) -> Voucher<'_> {
    match station {
        Station::Seat(_) => None,
        Station::Director | Station::Mentor(_) | Station::Observer(_) | Station::Rater(_) => Some(station),
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
    use tavolo_session::Outcome;

    fn entry(seq: u64, station: Station, event: Event) -> Entry {
        let cause = Cause::Command(station, seq);
        Entry { seq, cause, exercise_ms: 0, story_ms: 0, wall_ms: 0, outcome: Outcome::Events(vec![event]) }
    }

    fn tapped(by: Station, source: Source) -> Entry {
        entry(9, by.clone(), Event::Tapped { utterance: 1, by, source })
    }

    fn seat() -> Station {
        Station::Seat("one".into())
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
    fn both_sides_of_a_talk_are_one_source_and_an_observer_another() {
        let one_sided = tapped(seat(), Source::OneSided);
        let weigh = |journal: &[Entry]| Evidence::of(journal).weight(1);
        assert_eq!(weigh(&[one_sided.clone(), tapped(seat(), Source::OneSided)]), 400);
        assert_eq!(weigh(&[one_sided.clone(), tapped(Station::Observer(0), Source::Observed)]), 880);
        assert_eq!(weigh(&[one_sided, tapped(seat(), Source::Agreed)]), 800);
    }

    #[test]
    fn a_contest_sets_aside_what_was_vouched_for_before_it() {
        let seen = || tapped(Station::Observer(0), Source::Observed);
        let contested = || tapped(seat(), Source::Unconfirmed);
        let weigh = |journal: &[Entry]| Evidence::of(journal).weight(1);
        assert_eq!(weigh(&[tapped(seat(), Source::Matched), seen(), contested()]), 0);
        assert_eq!(weigh(&[tapped(seat(), Source::Matched), contested(), seen()]), 800);
    }
}
