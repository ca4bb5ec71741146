//! A whole session over real sockets, every seat a program that keeps all it receives. Nothing that a seat received holds an
//! id of the case, a clue that it did not learn, or what only a director may read; and the scan finds what is planted.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use support::{Class, Seat, runtime};
use tavolo_acceptance::{catalogue, content};
use tavolo_players::{Player, Skill};
use tavolo_scenario::Content;
use tavolo_scenario::model::case::SeatKind;
use tavolo_seat::{Message as _, Order, Told};
use tavolo_wording::{Args, Catalogue, strip_isolates};

/// What a seat received, byte for byte, and what it knows by it.
struct Received {
    seat: String,
    bytes: Vec<Vec<u8>>,
    end: tavolo_seat::SeatEnd,
}

/// Plays a seat to the end, and keeps everything that comes.
async fn plays(mut seat: Seat, name: String, mut player: Player) -> Received {
    let mut joined = seat.join().await.expect("a seat");
    let mut bytes = vec![minicbor::to_vec(&joined.welcome).expect("a welcome")];
    let (mut due, mut wake_ms) = (true, None::<i64>);
    while let Ok(Some(told)) = joined.answers.next().await {
        bytes.push(told.to_bytes().expect("as it came"));
        match told {
            Told::Done { n, refusal, .. } => {
                due = true;
                if let (Some(intent), Some(refusal)) = (seat.end.answered(n), refusal) {
                    player.refused(seat.end.view(), &intent, refusal);
                }
            }
            Told::Turn { exercise_ms, story_ms, frames, next_command } => {
                while seat.end.next_frame() < frames {
                    let frame = joined.views.next().await.expect("the link stands").expect("a frame");
                    seat.end.take(&frame).expect("the next frame");
                    bytes.push(frame);
                    due = true;
                }
                seat.end.turn(exercise_ms, story_ms, next_command);
                if due || wake_ms.is_some_and(|wake| wake <= exercise_ms) {
                    due = false;
                    let thought = player.think(seat.end.view());
                    wake_ms = thought.wake_ms;
                    for intent in thought.intents {
                        let order = seat.end.ask(intent).expect("few at once");
                        joined.orders.send(&order).await.expect("the link stands");
                    }
                }
                joined.orders.send(&Order::Ready { wake_ms }).await.expect("the link stands");
            }
            _ => {}
        }
    }
    while let Ok(Some(frame)) = joined.views.next().await {
        seat.end.take(&frame).expect("the next frame");
        bytes.push(frame);
    }
    Received { seat: name, bytes, end: seat.end }
}

/// A whole session; Italian at every seat.
fn session() -> Vec<Received> {
    let class = Class::open_until(&["--in-turns", "--seed", "5"], "Play begins when every seat is taken");
    let case = content("border-arrival");
    let runtime = runtime();
    let seats: Vec<_> = case
        .case
        .seats
        .iter()
        .zip(0_u64..)
        .map(|(seat, number)| {
            let skill = if seat.kind == SeatKind::Agency { Skill::Careless } else { Skill::Exemplary };
            let link = Seat::new(&class.link(seat.id.as_str()));
            runtime.spawn(plays(link, seat.id.to_string(), Player::new(5, number, skill)))
        })
        .collect();
    let received = seats.into_iter().map(|seat| runtime.block_on(seat).expect("it plays to the end")).collect();
    let (said, _) = class.ended();
    assert!(said.contains("points"), "{said}");
    received
}

/// Ids that belong to the case alone: long enough, and no word of the law.
fn ids(content: &Content) -> BTreeSet<String> {
    let case = &content.case;
    let law: BTreeSet<String> = content
        .law
        .actions
        .keys()
        .map(ToString::to_string)
        .chain(content.law.forms.keys().map(ToString::to_string))
        .chain(content.law.topics.keys().map(ToString::to_string))
        .chain(content.law.duties.keys().map(ToString::to_string))
        .collect();
    let all = case
        .clues
        .keys()
        .map(ToString::to_string)
        .chain(case.places.keys().map(ToString::to_string))
        .chain(case.things.keys().map(ToString::to_string))
        .chain(case.documents.keys().map(ToString::to_string))
        .chain(case.events.iter().map(|item| item.id.to_string()))
        .chain(case.sentences.keys().map(ToString::to_string));
    // A single word stands in sentences too; an id of several parts stands nowhere but in the files.
    all.filter(|id| id.contains('-') && id.len() >= 8 && !law.contains(id)).collect()
}

/// Texts that a seat may not have received: clues it did not learn, and what stands in the events list.
fn secrets(content: &Content, texts: &Catalogue, lang: &str, received: &Received) -> BTreeMap<String, String> {
    let text = |key: &str| texts.try_render(lang, key, &Args::new()).map(|t| strip_isolates(&t));
    let known: BTreeSet<&str> = received.end.view().notebook.iter().map(|note| note.text.as_str()).collect();
    let clues = content.case.clues.keys().filter_map(|clue| Some((clue.to_string(), text(&format!("clue-{clue}"))?)));
    let hidden = clues.filter(|(_, text)| !known.contains(text.as_str()));
    let events = content.case.events.iter();
    let events = events.filter_map(|item| Some((item.id.to_string(), text(&format!("event-{}", item.id))?)));
    hidden.chain(events).filter(|(_, text)| text.len() >= 12).collect()
}

fn holds(bytes: &[Vec<u8>], words: &str) -> bool {
    let words = words.as_bytes();
    bytes.iter().any(|message| message.windows(words.len()).any(|window| window == words))
}

/// What a seat received and should not have.
fn leaks(content: &Content, texts: &Catalogue, ids: &BTreeSet<String>, received: &Received) -> Vec<String> {
    let named = ids.iter().filter(|id| holds(&received.bytes, id)).map(|id| format!("{}: id {id}", received.seat));
    let secrets = secrets(content, texts, "it", received);
    let told = secrets.iter().filter(|(_, text)| holds(&received.bytes, text));
    named.chain(told.map(|(id, text)| format!("{}: {id} “{text}”", received.seat))).collect()
}

#[test]
#[expect(clippy::print_stdout, reason = "how much was searched is worth reading")]
fn nobody_receives_what_they_may_not_know() {
    let (content, received) = (content("border-arrival"), session());
    let texts = catalogue(&content);
    let ids = ids(&content);
    assert!(ids.len() > 200, "{}", ids.len());
    let total: usize = received.iter().flat_map(|r| &r.bytes).map(Vec::len).sum();
    let found: Vec<String> = received.iter().flat_map(|r| leaks(&content, &texts, &ids, r)).collect();
    assert!(found.is_empty(), "{found:#?}");
    println!("{} seats received {total} bytes; no id of {}, no clue not learnt", received.len(), ids.len());
    // What is planted is found: a clue in one seat's bytes that it never learnt, and an id.
    let mut planted = received.into_iter().find(|r| r.seat == "reception").expect("a seat of the case");
    let secret = secrets(&content, &texts, "it", &planted).into_values().next().expect("something it never learnt");
    let id = ids.first().expect("an id").clone();
    planted.bytes.push(format!("…{secret}…{id}…").into_bytes());
    assert!(leaks(&content, &texts, &ids, &planted).len() >= 2);
}
