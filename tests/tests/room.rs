//! People and bots at one table in real time: hand-over, exits, and orders that are sent again. Time is told, nobody waits.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use tavolo_acceptance::{catalogue, content};
use tavolo_host::{Header, HostFault, Journal as _, MemoryJournal, Salts, Start, render};
use tavolo_players::Skill;
use tavolo_rehearsal::holders;
use tavolo_room::{Entered, Now, Opening, Room, RoomFault};
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Denial, Exit, Hello, Intent, Key, Mark, PROTOCOL, Phase, Refusal, SeatEnd, SeatView, Secret, Token};
use tavolo_session::{Cause, Entry, Event, Holder, LedgerLine, Outcome, Session, Station};

static CASE: LazyLock<Arc<Content>> = LazyLock::new(|| content("border-arrival"));

const SECOND: i64 = 1_000;
const MINUTE: i64 = 60_000;

fn at(steady_ms: i64) -> Now {
    Now { steady_ms, wall_ms: 1_800_000_000_000 + steady_ms }
}

fn secret(seat: usize) -> Secret {
    Secret([u8::try_from(seat).expect("as given") + 1; 16])
}

fn number(seat: &str) -> usize {
    CASE.case.seats.iter().position(|s| s.id.as_str() == seat).expect("a seat of the case")
}

fn room(bots: Option<Skill>) -> Room<MemoryJournal> {
    let holders = match bots {
        Some(_) => holders(&CASE),
        None => Session::holders_all(&CASE, Holder::Nobody),
    };
    let start = Start { holders, at: None, seed: Some(1), free_words: false, wall_ms: 0, salts: Salts::new([7; 32]) };
    let secrets: BTreeMap<SeatId, Secret> =
        CASE.case.seats.iter().enumerate().map(|(n, seat)| (seat.id.clone(), secret(n))).collect();
    let journal = MemoryJournal::new(Header::of(&CASE, "test", 0, vec![]));
    Room::open(
        &CASE,
        journal,
        Opening { start, secrets, staff: Vec::new(), partners: Vec::new(), bots, seed: 1, closed: Vec::new() },
    )
    .expect("a room opens")
}

/// The secret of a partner of the medic.
const PARTNER: Secret = Secret([200; 16]);

/// A room in which the medic may have a partner at another computer.
fn shared_room() -> Room<MemoryJournal> {
    let holders = holders(&CASE);
    let start = Start { holders, at: None, seed: Some(1), free_words: false, wall_ms: 0, salts: Salts::new([7; 32]) };
    let secrets = CASE.case.seats.iter().enumerate().map(|(n, seat)| (seat.id.clone(), secret(n))).collect();
    let partners = vec![("medic".into(), 2, PARTNER)];
    let bots = Some(Skill::Exemplary);
    let journal = MemoryJournal::new(Header::of(&CASE, "test", 0, vec![]));
    let opening = Opening { start, secrets, staff: Vec::new(), partners, bots, seed: 1, closed: Vec::new() };
    Room::open(&CASE, journal, opening).expect("a room opens")
}

fn hello(key: Key) -> Hello {
    let content = Mark::of(&CASE.hash).expect("a hash");
    Hello { protocol: PROTOCOL, language: "en".to_owned(), content, key, next_frame: 0 }
}

fn enters(room: &mut Room<MemoryJournal>, seat: &str, steady_ms: i64) -> Entered {
    let number = number(seat);
    let fresh = Token([u8::try_from(number).expect("as given") + 1; 32]);
    room.enter(&hello(Key::Secret(secret(number))), fresh, at(steady_ms)).expect("the seat is free")
}

fn entries(room: &Room<MemoryJournal>) -> Vec<Entry> {
    room.host().journal().records().iter().map(|r| r.entry.clone()).collect()
}

fn view(room: &Room<MemoryJournal>, seat: &str) -> SeatView {
    room.host().view(&SeatId::from(seat)).expect("a seat")
}

fn done_by(room: &Room<MemoryJournal>, seat: &str, from_ms: i64) -> usize {
    let seat = SeatId::from(seat);
    let by_seat = |e: &&Entry| matches!(&e.cause, Cause::Command(Station::Seat(s), _) if *s == seat);
    entries(room).iter().filter(by_seat).filter(|e| e.exercise_ms >= from_ms).count()
}

/// A walk to the first place to which one can go.
fn walk(view: &SeatView) -> Intent {
    let (by, own) = view.own.iter().next().expect("a person");
    let ways = &view.places[&own.at.expect("a place")].ways;
    Intent::Go { by: *by, to: *ways.first().expect("a way") }
}

#[test]
fn a_partner_sees_takes_the_keys_and_goes_and_the_seat_stays_as_it_was() {
    let mut room = shared_room();
    room.release(at(0)).expect("as given");
    let driver = enters(&mut room, "medic", 0);
    let seat = driver.seat;
    // When a partner comes, then nothing is recorded and nothing else changes.
    let before = entries(&room);
    let comes =
        |room: &mut Room<MemoryJournal>, fresh: u8| room.enter(&hello(Key::Secret(PARTNER)), Token([fresh; 32]), at(0));
    let partner = comes(&mut room, 201).expect("a place beside the medic");
    assert_eq!((room.seat_at(partner.seat), partner.displaces), (Some(seat), None));
    assert_eq!(entries(&room), before);
    assert!(matches!(comes(&mut room, 202), Err(RoomFault::Denied(Denial::SeatTaken))), "one link a partner");
    // Then only who has the keys is heard.
    let go = walk(&view(&room, "medic"));
    let asks = |room: &mut Room<MemoryJournal>, who: &Entered, n: u64, go: &Intent, now: i64| {
        room.order(who.seat, who.visit, n, go.clone(), at(now)).expect("as given").refusal
    };
    assert_eq!(asks(&mut room, &partner, 0, &go, 0), Some(Refusal::NoKeys));
    assert_eq!(asks(&mut room, &driver, 0, &go, 0), None);
    assert_eq!(room.keys(partner.seat, partner.visit, 2, at(MINUTE)).expect("as given"), seat);
    let share = |room: &Room<MemoryJournal>, who: &Entered| room.share(who.seat).expect("a seat");
    assert_eq!((share(&room, &driver).drives, share(&room, &partner).drives), (false, true));
    assert_eq!((share(&room, &partner).who, share(&room, &driver).keys, share(&room, &driver).next_command), (2, 2, 1));
    let go = walk(&view(&room, "medic"));
    assert_eq!(asks(&mut room, &driver, 1, &go, MINUTE), Some(Refusal::NoKeys));
    assert_eq!(asks(&mut room, &partner, 1, &go, MINUTE), None);
    // When the partner's link is gone, then the keys are the seat's own link's again.
    assert_eq!(room.drop_link(partner.seat, partner.visit), Some(seat));
    room.keys_back(seat, at(2 * MINUTE)).expect("as given");
    let go = walk(&view(&room, "medic"));
    assert_eq!(asks(&mut room, &driver, 2, &go, 2 * MINUTE), None);
    assert!(room.is_taken(seat));
    // When a partner leaves for good without the keys, then nothing is recorded.
    let partner = comes(&mut room, 203).expect("a place beside the medic");
    let before = entries(&room);
    assert_eq!(room.leave(partner.seat, partner.visit, at(2 * MINUTE)).expect("as given"), Exit::Left);
    assert_eq!(entries(&room), before);
    assert!(!room.is_over() && room.is_taken(seat));
    // When the seat is closed, then no partner comes in either.
    let closed = room.close(seat, at(3 * MINUTE)).expect("as given").expect("it was open");
    assert_eq!(closed.visits, [(seat, driver.visit)]);
    assert!(matches!(comes(&mut room, 204), Err(RoomFault::Denied(Denial::Closed))));
}

#[test]
fn a_partner_plays_on_where_nobody_else_sits_and_a_bot_stands_in_once_they_leave() {
    let mut room = shared_room();
    room.release(at(0)).expect("as given");
    let partner = room.enter(&hello(Key::Secret(PARTNER)), Token([201; 32]), at(0)).expect("a place");
    let seat = room.seat_at(partner.seat).expect("a seat");
    let holder = |room: &Room<MemoryJournal>| room.host().session().state().holders.get(&"medic".into()).copied();
    assert_eq!(holder(&room), Some(Holder::Player), "who looks on takes nothing over");
    room.keys(partner.seat, partner.visit, 2, at(0)).expect("as given");
    assert_eq!(holder(&room), Some(Holder::Human));
    room.leave(partner.seat, partner.visit, at(MINUTE)).expect("as given");
    assert_eq!((holder(&room), room.is_taken(seat)), (Some(Holder::Player), false));
    // Who froze play there and is gone leaves it to whoever runs the room.
    let fresh = Token([202; 32]);
    let again = room.enter(&hello(Key::Secret(PARTNER)), fresh, at(MINUTE)).expect("a place");
    room.freeze(again.seat, again.visit, at(MINUTE)).expect("as given");
    assert!(!room.release(at(MINUTE)).expect("as given"), "who froze it has yet to agree");
    room.leave(again.seat, again.visit, at(MINUTE)).expect("as given");
    assert!(room.release(at(MINUTE)).expect("as given"));
}

#[test]
fn play_waits_until_it_is_released() {
    let mut room = room(Some(Skill::Exemplary));
    let before = entries(&room);
    assert_eq!(before.last().map(|e| &e.outcome), Some(&Outcome::Events(vec![Event::Paused])));
    room.tick(at(10 * MINUTE)).expect("as given");
    assert_eq!((room.clock(at(10 * MINUTE)), room.next_due_ms()), ((0, false), None));
    assert_eq!(entries(&room), before);
    assert!(room.release(at(10 * MINUTE)).expect("as given"));
    room.tick(at(11 * MINUTE)).expect("as given");
    assert_eq!(room.clock(at(11 * MINUTE)), (MINUTE, true));
    assert!(room.next_due_ms().is_some_and(|due| due > 11 * MINUTE));
    assert!(entries(&room).len() > 20, "bots play");
}

#[test]
fn a_bot_gives_way_to_who_sits_down_and_comes_back_when_that_person_leaves_quietly() {
    let mut room = room(Some(Skill::Exemplary));
    room.release(at(0)).expect("as given");
    room.tick(at(MINUTE)).expect("as given");
    assert!(done_by(&room, "medic", 0) > 0, "the bot of the medic does something");
    // When somebody sits down there and does nothing.
    let entered = enters(&mut room, "medic", MINUTE);
    room.tick(at(4 * MINUTE)).expect("as given");
    // Then nothing is done there, while others go on.
    assert_eq!(done_by(&room, "medic", MINUTE + 1), 0);
    assert!(done_by(&room, "border-lead", MINUTE + 1) > 0);
    // When that person leaves, then the bot goes on, and only the record of holders says so.
    let before = view(&room, "border-lead");
    assert_eq!(room.leave(entered.seat, entered.visit, at(4 * MINUTE)).expect("as given"), Exit::Left);
    assert_eq!(view(&room, "border-lead"), before);
    let last = entries(&room).pop().expect("an entry");
    let held = Event::Held { seat: "medic".into(), holder: Holder::Player };
    assert_eq!((last.cause, last.outcome), (Cause::Host, Outcome::Events(vec![held])));
    room.tick(at(10 * MINUTE)).expect("as given");
    assert!(done_by(&room, "medic", 4 * MINUTE) > 0);
    assert!(matches!(
        room.order(entered.seat, entered.visit, 9, walk(&before), at(10 * MINUTE)),
        Err(RoomFault::NotThere)
    ));
}

#[test]
fn freeze_stops_everybody_and_names_nobody_and_who_pressed_agrees_before_it_goes_on() {
    let mut room = room(Some(Skill::Exemplary));
    room.release(at(0)).expect("as given");
    let medic = enters(&mut room, "medic", 0);
    let lead = enters(&mut room, "border-lead", 0);
    let (medic, lead) = ((medic.seat, medic.visit), (lead.seat, lead.visit));
    room.tick(at(MINUTE)).expect("as given");
    assert_eq!(room.freeze(medic.0, medic.1, at(MINUTE)).expect("as given"), Exit::Frozen);
    // The entry is that of the host, and says no more than that play stands.
    let frozen = entries(&room).pop().expect("an entry");
    assert_eq!((frozen.cause, frozen.outcome), (Cause::Host, Outcome::Events(vec![Event::Paused])));
    assert_eq!((view(&room, "border-lead").phase, view(&room, "ngo").phase), (Phase::Paused, Phase::Paused));
    // Nothing moves, whoever asks for it.
    room.tick(at(30 * MINUTE)).expect("as given");
    assert_eq!(room.clock(at(30 * MINUTE)), (MINUTE, false));
    let asked = room.order(lead.0, lead.1, 0, walk(&view(&room, "border-lead")), at(30 * MINUTE)).expect("as given");
    assert_eq!(asked.refusal, Some(Refusal::NotNow));
    // Neither another seat nor whoever runs the room can end it for the person who pressed.
    assert_eq!(room.agree(lead.0, lead.1, at(30 * MINUTE)).expect("as given"), Exit::Waits);
    assert!(!room.release(at(30 * MINUTE)).expect("as given"));
    assert_eq!(room.agree(medic.0, medic.1, at(31 * MINUTE)).expect("as given"), Exit::GoesOn);
    assert_eq!(room.clock(at(32 * MINUTE)), (2 * MINUTE, true));
    // Who froze play and left cannot agree: then it is for whoever runs the room.
    room.freeze(medic.0, medic.1, at(32 * MINUTE)).expect("as given");
    room.leave(medic.0, medic.1, at(33 * MINUTE)).expect("as given");
    assert_eq!(room.agree(lead.0, lead.1, at(33 * MINUTE)).expect("as given"), Exit::Waits);
    assert!(room.release(at(34 * MINUTE)).expect("as given"));
}

#[test]
fn an_order_that_is_sent_again_takes_effect_once_and_none_may_be_left_out() {
    let mut room = room(None);
    room.release(at(0)).expect("as given");
    let entered = enters(&mut room, "medic", 0);
    let (seat, visit) = (entered.seat, entered.visit);
    let intent = walk(&view(&room, "medic"));
    let first = room.order(seat, visit, 0, intent.clone(), at(SECOND)).expect("as given");
    assert_eq!((first.refusal, first.repeated), (None, false));
    let count = entries(&room).len();
    let again = room.order(seat, visit, 0, intent.clone(), at(2 * SECOND)).expect("as given");
    assert_eq!((again.refusal, again.repeated, entries(&room).len()), (None, true, count));
    // Refused ones too.
    let busy = room.order(seat, visit, 1, intent.clone(), at(2 * SECOND)).expect("as given");
    assert!(busy.refusal.is_some());
    let busy_again = room.order(seat, visit, 1, intent.clone(), at(3 * SECOND)).expect("as given");
    assert_eq!((busy_again.refusal, busy_again.repeated), (busy.refusal, true));
    for n in [3, u64::MAX] {
        let fault = room.order(seat, visit, n, intent.clone(), at(3 * SECOND)).expect_err("as given");
        assert!(matches!(fault, RoomFault::OutOfOrder));
    }
}

#[test]
fn another_case_is_refused_at_the_door() {
    let mut room = room(None);
    let stranger = Hello { content: Mark([0; 8]), ..hello(Key::Secret(secret(0))) };
    let fault = room.enter(&stranger, Token([1; 32]), at(0)).expect_err("as given");
    assert!(matches!(fault, RoomFault::Denied(Denial::OtherContent)));
}

#[test]
fn whoever_comes_back_has_the_view_of_the_replay() {
    let mut room = room(Some(Skill::Average));
    let texts = catalogue(&CASE);
    room.release(at(0)).expect("as given");
    let medic = SeatId::from("medic");
    let entered = enters(&mut room, "medic", 0);
    let mut end = SeatEnd::new();
    end.linked(entered.next_command);
    let mut kept = Vec::new();
    let read = |room: &mut Room<MemoryJournal>, kept: &mut Vec<Vec<u8>>| {
        let own = room.take_frames().into_iter().filter(|d| d.seat == medic);
        kept.extend(own.map(|d| render(&texts, "en", &|_| None, d.frame).encode().expect("a frame")));
    };
    room.tick(at(2 * MINUTE)).expect("as given");
    read(&mut room, &mut kept);
    kept.iter().for_each(|bytes| drop(end.take(bytes).expect("as given")));
    // The link breaks with an order on its way that arrives, and an answer that does not.
    let Some(tavolo_seat::Order::Ask { n, intent }) = end.ask(walk(end.view())) else { panic!("an order") };
    room.order(entered.seat, entered.visit, n, intent, at(2 * MINUTE)).expect("as given");
    room.drop_link(entered.seat, entered.visit);
    room.tick(at(9 * MINUTE)).expect("as given");
    read(&mut room, &mut kept);
    // Back by the token: what was missed comes in order, what was asked takes effect once.
    let token = Token([u8::try_from(number("medic")).expect("as given") + 1; 32]);
    let back = room.enter(&hello(Key::Token(token)), Token([99; 32]), at(9 * MINUTE)).expect("as given");
    let again = end.linked(back.next_command);
    assert_eq!((again.len(), back.displaces), (1, None));
    for order in again {
        let tavolo_seat::Order::Ask { n, intent } = order else { panic!("an order") };
        assert!(room.order(back.seat, back.visit, n, intent, at(9 * MINUTE)).expect("as given").repeated);
        assert!(end.answered(n).is_some());
    }
    read(&mut room, &mut kept);
    let from = usize::try_from(end.next_frame()).expect("as given");
    kept[from..].iter().for_each(|bytes| drop(end.take(bytes).expect("as given")));
    // The view is that of a replay of the journal.
    let mut replay = Session::new(CASE.clone());
    let mut other = SeatView::default();
    for entry in entries(&room) {
        replay.replay(&entry);
        let own = replay.frames().into_iter().filter(|(seat, _)| *seat == medic);
        own.for_each(|(_, frame)| render(&texts, "en", &|_| None, frame).fold_into(&mut other));
    }
    assert_eq!(*end.view(), other);
}

#[test]
fn a_room_that_broke_off_goes_on_where_it_was_and_who_froze_it_has_yet_to_agree() {
    let mut first = room(Some(Skill::Average));
    first.release(at(0)).expect("as given");
    let medic = enters(&mut first, "medic", 0);
    first.tick(at(3 * MINUTE)).expect("as given");
    first.freeze(medic.seat, medic.visit, at(3 * MINUTE)).expect("as given");
    let (clock, _) = first.clock(at(9 * MINUTE));
    let (before, journal) = (entries(&first), first.into_journal());
    // When the program is gone and another goes on with its journal.
    let start = Start {
        holders: holders(&CASE),
        at: None,
        seed: Some(1),
        free_words: false,
        wall_ms: 0,
        salts: Salts::new([8; 32]),
    };
    let secrets = CASE.case.seats.iter().enumerate().map(|(n, seat)| (seat.id.clone(), secret(n))).collect();
    let opening = Opening {
        start,
        secrets,
        staff: Vec::new(),
        partners: Vec::new(),
        bots: Some(Skill::Average),
        seed: 1,
        closed: Vec::new(),
    };
    let mut second = Room::reopen(&CASE, journal, opening).expect("as given");
    // Then nothing has happened meanwhile, every seat finds what it had seen, and play waits for the medic.
    assert_eq!((second.clock(at(0)), entries(&second)), ((clock, false), before));
    let frames = second.take_frames();
    assert_eq!(frames.iter().filter(|d| d.seat.as_str() == "medic").map(|d| d.frame.n).max(), {
        let mut replay = Session::new(CASE.clone());
        let all = entries(&second);
        let own = all.iter().flat_map(|entry| {
            replay.replay(entry);
            replay.frames()
        });
        own.filter(|(seat, _)| seat.as_str() == "medic").map(|(_, frame)| frame.n).max()
    });
    assert!(!second.release(at(SECOND)).expect("as given"), "the medic has yet to agree");
    second.tick(at(20 * MINUTE)).expect("as given");
    assert_eq!(second.clock(at(20 * MINUTE)), (clock, false));
    let back = enters(&mut second, "medic", 20 * MINUTE);
    assert_eq!(second.agree(back.seat, back.visit, at(20 * MINUTE)).expect("as given"), Exit::GoesOn);
    second.tick(at(22 * MINUTE)).expect("as given");
    assert_eq!(second.clock(at(22 * MINUTE)), (clock + 2 * MINUTE, true));
    let held: Vec<Event> = entries(&second).iter().flat_map(|e| e.events().to_vec()).collect();
    assert_eq!(held.iter().filter(|e| matches!(e, Event::Held { seat, .. } if seat.as_str() == "medic")).count(), 1);
}

// ---- After play ----

#[test]
fn who_comes_after_the_end_takes_nothing_over_and_what_is_contested_is_on_record() {
    let mut room = room(Some(Skill::Average));
    let medic = enters(&mut room, "medic", 0);
    let line = LedgerLine::Duty { duty: "S1-09".into(), about: None };
    let contest = |room: &mut Room<MemoryJournal>, visit: u64, steady_ms: i64| {
        room.contest(medic.seat, visit, (line.clone(), "the van stood in the way".to_owned()), at(steady_ms))
    };
    let early = contest(&mut room, medic.visit, SECOND);
    assert!(matches!(early, Err(RoomFault::Host(HostFault::NotEnded))), "{early:?}");
    room.stop(at(2 * SECOND)).expect("it is saved");
    // Whoever comes only to read how it ended, and goes again, is no entry.
    let before = entries(&room).len();
    let ngo = enters(&mut room, "ngo", 3 * SECOND);
    room.leave(ngo.seat, ngo.visit, at(4 * SECOND)).expect("the seat is given back");
    assert_eq!(entries(&room).len(), before);
    // A line is contested by whoever has the seat, with words beside the entry.
    let stranger = contest(&mut room, medic.visit + 7, 5 * SECOND);
    assert!(matches!(stranger, Err(RoomFault::NotThere)), "{stranger:?}");
    contest(&mut room, medic.visit, 6 * SECOND).expect("it is saved");
    let last = entries(&room).pop().expect("an entry");
    assert!(matches!(&last.cause, Cause::Command(Station::Seat(seat), _) if seat.as_str() == "medic"), "{last:?}");
    let [Event::Contested { seat, line: contested, words: Some(reference) }] = last.events() else {
        panic!("{last:?}")
    };
    assert_eq!((seat.as_str(), contested), ("medic", &line));
    let words = room.host().journal().words(reference).expect("a journal in memory is read");
    assert_eq!(words.as_deref(), Some("the van stood in the way"));
}
