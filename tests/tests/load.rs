//! How busy each seat was: who had the keys of a seat that is shared, and who waits for nothing since they have left.

use std::collections::BTreeMap;

use tavolo_acceptance::{content, play};
use tavolo_assessment::assess;
use tavolo_scenario::ids::SeatId;
use tavolo_session::{Entry, Event, Holder, Outcome};

fn put(entry: &mut Entry, event: Event) {
    match &mut entry.outcome {
        Outcome::Events(events) => events.push(event),
        Outcome::Refused { .. } => panic!("something happened there"),
    }
}

#[test]
fn how_long_each_had_the_keys_is_told_and_no_line_changes() {
    let content = content("border-arrival");
    let mut entries = play(&content, "exemplary").entries;
    let seat = SeatId::from("medic");
    // Given a human in a seat, and a partner who has the keys for a while.
    let carried: Vec<usize> =
        (0..entries.len()).filter(|n| matches!(entries[*n].outcome, Outcome::Events(_))).collect();
    let (sits, takes, gives) = (carried[20], carried[200], carried[600]);
    put(&mut entries[sits], Event::Held { seat: seat.clone(), holder: Holder::Human });
    let alone = assess(&content, &entries);
    put(&mut entries[takes], Event::Keys { seat: seat.clone(), who: 2 });
    put(&mut entries[gives], Event::Keys { seat: seat.clone(), who: 1 });
    let at = |n: usize| entries[n].exercise_ms;
    // When it is judged.
    let shared = assess(&content, &entries);
    // Then each has the time that the journal says.
    let mut had: BTreeMap<u8, i64> = BTreeMap::new();
    for load in shared.load.iter().filter(|load| load.seat == seat) {
        load.keys.iter().for_each(|(who, ms)| *had.entry(*who).or_default() += ms);
    }
    assert_eq!(had.get(&2), Some(&(at(gives) - at(takes))));
    assert_eq!(had.get(&1), Some(&(at(takes) - at(sits) + shared.session.exercise_ms - at(gives))));
    // Then nothing else is told of it, and where nobody took them over, nothing at all.
    assert_eq!(shared.findings, alone.findings);
    assert!(alone.load.iter().all(|load| load.keys.is_empty()));
    assert!(shared.load.iter().all(|load| load.seat == seat || load.keys.is_empty()));
}

#[test]
fn who_has_left_waits_for_nothing() {
    let content = content("border-arrival");
    let mut entries = play(&content, "exemplary").entries;
    let seat = SeatId::from("v-lioma");
    let rows = |entries: &[Entry]| {
        let load = assess(&content, entries).load;
        load.into_iter().filter(|load| load.seat == seat).map(|load| load.length_ms).collect::<Vec<_>>()
    };
    let stayed = rows(&entries);
    // Given somebody, alone at a seat, who leaves for good in the second scene.
    let scenes: Vec<i64> = entries
        .iter()
        .filter(|entry| entry.events().iter().any(|event| matches!(event, Event::SceneBegan { .. })))
        .map(|entry| entry.exercise_ms)
        .collect();
    let within = |entry: &Entry| entry.exercise_ms > scenes[1] && matches!(entry.outcome, Outcome::Events(_));
    let leaves = entries.iter().position(within).expect("something happens in the second scene");
    put(&mut entries[leaves], Event::Left { person: "lioma".into() });
    // Then the scenes that came after are no time in which nobody needed that seat.
    let left = rows(&entries);
    assert!(stayed.len() > 2, "{stayed:?}");
    assert_eq!(left, [stayed[0], entries[leaves].exercise_ms - scenes[1]]);
}
