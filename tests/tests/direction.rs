//! Time and events under direction: what a director asks for, what comes of it, and that no limit runs early, late or twice
//! in whatever order play is held, let go, sped up, cut and frozen.

use std::sync::{Arc, LazyLock};

use tavolo_acceptance::{Dice, content, seeds};
use tavolo_assessment::{Finding, Status, Why, assess};
use tavolo_host::{Header, Host, Journal as _, MemoryJournal, Note, Salts, Start};
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Direction, Intent, Refusal, Settlement};
use tavolo_session::{Cause, Entry, Event, Holder, Phase, Session, SettledAs, Station};

static CASE: LazyLock<Arc<Content>> = LazyLock::new(|| content("border-arrival"));

const MINUTE: i64 = 60_000;

fn host() -> Host<MemoryJournal> {
    let journal = MemoryJournal::new(Header::of(&CASE, "test", 0, vec![]));
    let holders = Session::holders_all(&CASE, Holder::Human);
    let start = Start { holders, at: None, seed: Some(1), free_words: false, wall_ms: 0, salts: Salts::new([7; 32]) };
    Host::start(CASE.clone(), journal, start).expect("play starts").0
}

fn entries(host: &Host<MemoryJournal>) -> Vec<Entry> {
    host.journal().read(0, usize::MAX).expect("in memory").into_iter().map(|r| r.entry).collect()
}

fn events(host: &Host<MemoryJournal>) -> Vec<Event> {
    entries(host).iter().flat_map(|e| e.events().to_vec()).collect()
}

/// Number of an item of the events list.
fn item(id: &str) -> u32 {
    let at = CASE.case.events.iter().position(|item| item.id.as_str() == id);
    u32::try_from(at.expect("an item of the case")).expect("few")
}

/// A director who asks for one thing after the other.
struct Director {
    host: Host<MemoryJournal>,
    next: u64,
}

impl Director {
    fn new() -> Self {
        Self { host: host(), next: 0 }
    }

    fn asks(&mut self, direction: Direction, exercise_ms: i64) -> Option<Refusal> {
        let turn = self.host.direct(Station::Director, self.next, direction, exercise_ms, 0).expect("in memory");
        self.next += 1;
        turn.answer.expect("an answer").refusal
    }

    fn time_goes_to(&mut self, exercise_ms: i64) {
        self.host.advance(exercise_ms, 0).expect("in memory");
    }
}

#[test]
fn a_limit_that_the_directors_cut_jumps_over_is_excused_and_one_that_the_case_jumps_over_is_not() {
    let last = u32::try_from(CASE.case.scenes.len() - 1).expect("few");
    // Given nobody who does anything, and a director who cuts to the last scene at once.
    let mut cut = Director::new();
    assert_eq!(cut.asks(Direction::Cut { to: last }, MINUTE), None);
    cut.time_goes_to(i64::from(u32::MAX));
    let ended = cut.host.session().state();
    assert_eq!((ended.phase, ended.complete), (Phase::Ended, true));
    let with_cut = assess(&CASE, &entries(&cut.host));
    let excused: Vec<_> = with_cut.findings.iter().filter(|f| f.status == Status::NotAssessed(Why::CutShort)).collect();
    assert!(!excused.is_empty(), "limits of days lie in the cut");
    // When the case itself goes through the same time, the same limits are missed.
    let mut whole = Director::new();
    whole.time_goes_to(i64::from(u32::MAX));
    let without = assess(&CASE, &entries(&whole.host));
    let missed = |finding: &&&Finding| {
        let same = |f: &&Finding| f.of == finding.of && f.subject == finding.subject;
        without.findings.iter().find(same).is_some_and(|f| f.status == Status::Missed)
    };
    assert!(excused.iter().filter(missed).count() > 10, "{}", excused.len());
    assert!(excused.iter().all(|finding| (finding.max, finding.got) == (0, 0)));
    assert!(!without.findings.iter().any(|f| f.status == Status::NotAssessed(Why::CutShort)));
    let began: Vec<String> = events(&cut.host)
        .iter()
        .filter_map(|e| if let Event::SceneBegan { scene, .. } = e { Some(scene.to_string()) } else { None })
        .collect();
    assert_eq!(began.len(), 2, "the scenes between are left out: {began:?}");
}

#[test]
fn what_a_cut_gives_was_recognised_and_reached_by_nobody() {
    let table =
        CASE.case.scenes.iter().position(|(scene, _)| scene.id.as_str() == "table").expect("a scene of the case");
    let mut cut = Director::new();
    assert_eq!(cut.asks(Direction::Cut { to: u32::try_from(table).expect("few") }, MINUTE), None);
    cut.time_goes_to(i64::from(u32::MAX));
    let report = assess(&CASE, &entries(&cut.host));
    let seen = &report.recognition;
    assert!(!seen.given.is_empty(), "the scene gives standings");
    assert!(seen.victims_seen.is_empty() && seen.others_flagged.is_empty(), "{seen:?}");
    assert!(report.objectives.iter().all(|o| o.reached.iter().flatten().all(|subject| !seen.given.contains(subject))));
    let of_all = report.rates.sensitivity.whole + report.rates.specificity.whole;
    assert_eq!(of_all as usize + seen.given.len(), CASE.case.subjects().count());
}

#[test]
fn an_event_that_is_fired_comes_once_and_one_that_is_skipped_never() {
    let mut director = Director::new();
    let (annex, offers) = (item("ev-ward-asks-annex"), item("ev-zorine-offers"));
    assert_eq!(director.asks(Direction::Fire { item: annex }, 1_000), None);
    assert_eq!(director.asks(Direction::Fire { item: annex }, 2_000), Some(Refusal::Pointless));
    assert_eq!(director.asks(Direction::Skip { item: offers }, 3_000), None);
    assert_eq!(director.asks(Direction::Fire { item: offers }, 4_000), Some(Refusal::Pointless));
    // Its contingency can be left out too, once it has come.
    assert_eq!(director.asks(Direction::Skip { item: annex }, 5_000), None);
    assert_eq!(director.asks(Direction::Fire { item: u32::MAX }, 5_000), Some(Refusal::NotPerceived));
    let later = CASE.case.events.iter().position(|i| i.scene.as_str() == "tents").expect("an item of the tents");
    let later = u32::try_from(later).expect("few");
    assert_eq!(director.asks(Direction::Fire { item: later }, 5_000), Some(Refusal::NotNow));
    director.time_goes_to(13 * MINUTE);
    let fired = |id: &str| {
        let of = |e: &&Event| matches!(e, Event::Fired { inject, .. } if inject.as_str() == id);
        events(&director.host).iter().filter(of).count()
    };
    assert_eq!((fired("ev-ward-asks-annex"), fired("ev-zorine-offers")), (1, 0));
    assert_eq!(fired("ev-spoken-for"), 1, "everything else comes as it is written");
}

#[test]
fn the_story_runs_as_fast_as_the_director_says_until_the_scene_ends() {
    let mut director = Director::new();
    let begin = director.host.story_ms();
    assert_eq!(director.asks(Direction::Rate { num: 60, den: 1 }, MINUTE), None);
    director.time_goes_to(2 * MINUTE);
    assert_eq!(director.host.story_ms(), begin + MINUTE + 60 * MINUTE);
    assert_eq!(director.asks(Direction::Rate { num: 1, den: 0 }, 2 * MINUTE), Some(Refusal::WrongParameter));
    assert_eq!(director.asks(Direction::Rate { num: u32::MAX, den: 1 }, 2 * MINUTE), Some(Refusal::WrongParameter));
    assert_eq!(director.asks(Direction::Rate { num: 0, den: 1 }, 3 * MINUTE), None);
    let stands = director.host.story_ms();
    director.time_goes_to(4 * MINUTE);
    assert_eq!(director.host.story_ms(), stands);
    assert_eq!(director.asks(Direction::Cut { to: 1 }, 4 * MINUTE), None);
    director.time_goes_to(5 * MINUTE);
    let (_, tents) = CASE.case.scenes[1];
    assert_eq!(director.host.story_ms(), tents + MINUTE, "a scene has its own pace");
}

#[test]
fn something_else_is_settled_once_and_only_whoever_asked_is_told() {
    let mut director = Director::new();
    let medic = SeatId::from("medic");
    let by = *director.host.view(&medic).expect("a seat").own.keys().next().expect("a person");
    let asks = Intent::Else { by, words: "I ask for silence on the quay".to_owned() };
    director.host.submit(&medic, 0, asks.clone(), MINUTE, 0).expect("in memory");
    director.host.submit(&medic, 1, asks, 2 * MINUTE, 0).expect("in memory");
    // Not for somebody else's person, and not for what was never asked.
    let nods = |by| Settlement::Is(Intent::Gesture { by, is: "Nod".into(), to: None });
    let other = *director.host.view(&medic).expect("a seat").persons.keys().next().expect("somebody in sight");
    let settle = |asked, how| Direction::Settle { asked, how };
    assert_eq!(director.asks(settle(0, nods(other)), 3 * MINUTE), Some(Refusal::NotYourPerson));
    assert_eq!(director.asks(settle(7, Settlement::NotHere), 3 * MINUTE), Some(Refusal::Pointless));
    assert_eq!(director.asks(settle(0, Settlement::NotHere), 3 * MINUTE), None);
    assert_eq!(director.asks(settle(0, Settlement::Happens), 3 * MINUTE), Some(Refusal::Pointless));
    assert_eq!(director.asks(settle(1, nods(by)), 4 * MINUTE), None);
    let all = events(&director.host);
    let how: Vec<SettledAs> =
        all.iter().filter_map(|e| if let Event::Settled { how, .. } = e { Some(*how) } else { None }).collect();
    assert_eq!(how, [SettledAs::NotHere, SettledAs::Is]);
    assert!(all.iter().any(|e| matches!(e, Event::Gestured { by, .. } if by.as_str() == "ines")));
    for seat in &CASE.case.seats {
        let view = director.host.view(&seat.id).expect("a seat");
        let told: usize = view.own.values().map(|own| own.settled.len()).sum();
        assert_eq!(told, if seat.id == medic { 2 } else { 0 }, "{}", seat.id);
    }
}

#[test]
fn what_a_director_asks_again_under_its_number_has_no_effect_again() {
    let mut host = host();
    let fire = Direction::Fire { item: item("ev-ward-asks-annex") };
    host.direct(Station::Director, 0, fire.clone(), 1_000, 0).expect("in memory");
    let again = host.direct(Station::Director, 0, fire, 2_000, 0).expect("in memory");
    assert!(again.repeated && again.entries.is_empty());
    let resumed = Host::resume(CASE.clone(), host.into_journal(), Salts::new([8; 32]), |_| ()).expect("it resumes");
    assert_eq!(resumed.last_of(&Station::Director), Some(0));
}

#[test]
fn no_limit_runs_early_late_or_twice_however_time_is_directed() {
    for seed in 0..seeds(12) {
        let mut dice = Dice::new(seed);
        let mut director = Director::new();
        let mut wall = 0_i64;
        for _ in 0..120 {
            // The wall goes on while play is frozen, and play goes on from where it stood.
            let state = director.host.session().state();
            let (clock, paused) = (state.exercise_ms, state.paused);
            wall = wall.max(clock) + dice.below(40_000) as i64;
            let length = director.host.journal().len();
            match dice.below(12) {
                0 => drop(director.host.note(Note::Pause, wall, 0).expect("in memory")),
                1..=3 => {
                    drop(director.host.note(Note::Resume, wall, 0).expect("in memory"));
                    wall = director.host.exercise_ms();
                }
                4 => {
                    let rate = Direction::Rate { num: dice.below(4_000) as u32, den: dice.below(4) as u32 };
                    director.asks(rate, wall);
                }
                5 => {
                    let to = dice.below(CASE.case.scenes.len() + 1) as u32;
                    director.asks(Direction::Cut { to }, wall);
                }
                6 => {
                    let item = dice.below(CASE.case.events.len()) as u32;
                    let direction = [Direction::Fire { item }, Direction::Skip { item }][dice.below(2)].clone();
                    director.asks(direction, wall);
                }
                _ => {}
            }
            director.time_goes_to(wall);
            let new = director.host.journal().read(length, usize::MAX).expect("in memory");
            let state = director.host.session().state();
            if paused && state.paused {
                assert_eq!(state.exercise_ms, clock, "seed {seed}: frozen time stands");
                let ran = new.iter().filter(|r| matches!(r.entry.cause, Cause::Timer(_))).count();
                assert_eq!(ran, 0, "seed {seed}: nothing runs while play is frozen");
            }
            if !state.paused && state.phase != Phase::Ended {
                let late = state.timers.keys().filter(|key| key.exercise_ms <= state.exercise_ms);
                assert_eq!(late.count(), 0, "seed {seed}: nothing that is due is left");
            }
        }
        once_and_in_time(&entries(&director.host), seed);
    }
}

/// Replays a journal and looks at every limit that ran: it was there, it was due then, and it was the first to be.
fn once_and_in_time(entries: &[Entry], seed: u64) {
    let mut session = Session::new(CASE.clone());
    let mut ran = 0;
    for entry in entries {
        if let Cause::Timer(name) = &entry.cause {
            let first = session.state().timers.first_key_value();
            let (key, _) = first.unwrap_or_else(|| panic!("seed {seed}: “{name}” ran and was not due"));
            assert_eq!(key.exercise_ms, entry.exercise_ms, "seed {seed}: “{name}” ran at its time");
            assert!(!session.state().paused, "seed {seed}: “{name}” ran while play was frozen");
            session.replay(entry);
            ran += 1;
        } else {
            session.replay(entry);
        }
    }
    assert!(ran > 0, "seed {seed}: some limits ran");
}

#[test]
fn a_hint_says_as_much_as_its_level_to_one_seat_alone() {
    let mut director = Director::new();
    let medic = SeatId::from("medic");
    let seat = u32::try_from(CASE.case.seats.iter().position(|s| s.id == medic).expect("a seat")).expect("few");
    let hint = |level| Direction::Hint { seat, level };
    assert_eq!(director.asks(hint(0), 1_000), Some(Refusal::WrongParameter));
    assert_eq!(director.asks(hint(4), 1_000), Some(Refusal::WrongParameter));
    for level in 1..=3 {
        assert_eq!(director.asks(hint(level), 1_000), None);
    }
    let own = |seat: &SeatId| {
        let view = director.host.view(seat).expect("a seat");
        view.own.values().flat_map(|own| own.hints.clone()).map(|(_, text)| text).collect::<Vec<_>>()
    };
    let told = own(&medic);
    assert_eq!((told.len(), told[0].as_str(), told[1] == told[2]), (3, "hint-look", true), "{told:?}");
    assert!(told[1].starts_with("duty-"));
    assert!(CASE.case.seats.iter().filter(|s| s.id != medic).all(|s| own(&s.id).is_empty()));
    // Where nothing is due there is nothing to hint at.
    let voice = CASE.case.seats.iter().position(|s| s.id.as_str() == "t-voice").expect("a seat");
    let nothing = Direction::Hint { seat: u32::try_from(voice).expect("few"), level: 1 };
    assert_eq!(director.asks(nothing, 2_000), Some(Refusal::Pointless));
}
