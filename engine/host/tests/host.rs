//! A host in play: commands once, journal before frame, replay to the byte, both ends alike.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod tiny;

use std::sync::Arc;

use tavolo_host::*;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Direction, FRAME_BYTES, FieldValue, FrameFault, Intent, Phase, Refusal, SeatEnd, SeatFrame};
use tavolo_session::{Cause, Entity, Entry, Event, Holder, Session, Station, WordedIn};
use tavolo_wording::Catalogue;
use tiny::*;

fn walk<J: Journal>(host: &Host<J>, to: &str) -> Intent {
    let by = handle(host, "police", person("olga"));
    Intent::Go { by, to: handle(host, "police", Entity::Place(to.into())) }
}

fn water<J: Journal>(host: &Host<J>) -> Intent {
    Intent::Act {
        by: handle(host, "police", person("olga")),
        action: "give-water".into(),
        on: Some(handle(host, "police", person("gina"))),
        via: None,
        with: [].into(),
    }
}

fn note<J: Journal>(host: &Host<J>, words: &str) -> Intent {
    Intent::Fill {
        by: handle(host, "police", person("olga")),
        form: "note".into(),
        about: None,
        fields: [("remark".into(), FieldValue::Words(words.to_owned()))].into(),
    }
}

/// A quarter of an hour of play: words, a walk, two events at one moment, a cut, the end.
fn play<J: Journal>(host: &mut Host<J>) -> Vec<Delivery> {
    let police = seat("police");
    let mut frames = Vec::new();
    let mut take = |turn: Result<Turn, HostFault>| frames.extend(turn.unwrap().frames);
    take(host.submit(&police, 0, water(host), 1_000, WALL_MS + 1_000));
    take(host.submit(&police, 1, note(host, "cold hands"), 7_000, WALL_MS + 7_000));
    take(host.submit(&police, 2, Intent::Leave { by: tavolo_seat::Handle(99) }, 8_000, WALL_MS + 8_000));
    take(host.submit(&police, 3, walk(host, "hall"), 30_000, WALL_MS + 30_000));
    take(host.note(Note::Pause, 40_000, WALL_MS + 40_000));
    take(host.note(Note::Resume, 90_000, WALL_MS + 90_000));
    take(host.note(Note::Held(seat("guest"), Holder::Player), 95_000, WALL_MS + 95_000));
    take(host.advance(400_000, WALL_MS + 450_000));
    let by = handle(host, "police", person("olga"));
    let on = Some(handle(host, "police", person("gina")));
    let story_ms = host.session().state().story_ms + 3_600_000;
    let visit = Intent::Book { by, action: "visit".into(), on, story_ms, with: [].into() };
    take(host.submit(&police, 4, visit, 650_000, WALL_MS + 700_000));
    take(host.advance(2_000_000, WALL_MS + 2_050_000));
    frames
}

fn of<'a>(frames: &'a [Delivery], of: &'a str) -> impl Iterator<Item = &'a Delivery> {
    frames.iter().filter(move |d| d.seat.as_str() == of)
}

#[test]
fn a_command_has_effect_once_and_its_answer_again() {
    let (mut host, _) = started();
    let first = host.submit(&seat("police"), 5, water(&host), 1_000, WALL_MS).unwrap();
    let again = host.submit(&seat("police"), 5, walk(&host, "hall"), 9_000, WALL_MS).unwrap();
    assert_eq!(again.answer, first.answer);
    assert!(again.repeated && again.entries.is_empty() && again.frames.is_empty());
    assert_eq!(host.journal().len(), 2);
    assert_eq!(host.last_command(&seat("police")), Some(5));
}

#[test]
fn a_refusal_is_journalled_and_repeated_too() {
    let (mut host, _) = started();
    let busy =
        |host: &mut Host<MemoryJournal>, n| host.submit(&seat("police"), n, water(host), 1_000, WALL_MS).unwrap();
    assert_eq!(busy(&mut host, 0).answer.unwrap().refusal, None);
    let refused = busy(&mut host, 1);
    assert_eq!(refused.answer.unwrap().refusal, Some(Refusal::Busy));
    assert!(refused.frames.is_empty());
    assert_eq!(busy(&mut host, 1).answer, refused.answer);
}

#[test]
fn limits_due_until_then_run_first_each_with_frames_of_its_own() {
    let (mut host, _) = started();
    let turn = host.submit(&seat("police"), 0, water(&host), 180_000, WALL_MS).unwrap();
    let causes: Vec<&Cause> = turn.entries.iter().map(|e| &e.cause).collect();
    assert!(
        matches!(causes[..], [Cause::Timer(a), Cause::Timer(b), Cause::Command(..)] if a == "inject horn" && b == "inject rain")
    );
    assert_eq!(turn.answer.unwrap().seq, 3);
    let numbers: Vec<u64> = of(&turn.frames, "guest").map(|d| d.frame.n).collect();
    assert_eq!(numbers, [1, 2, 3]);
}

#[test]
fn exercise_time_stands_still_while_play_is_frozen() {
    let (mut host, _) = started();
    host.note(Note::Pause, 60_000, WALL_MS).unwrap();
    assert!(host.note(Note::Pause, 61_000, WALL_MS).unwrap().entries.is_empty());
    let refused = host.submit(&seat("police"), 0, water(&host), 500_000, WALL_MS).unwrap();
    assert_eq!(refused.answer.unwrap().refusal, Some(Refusal::NotNow));
    assert_eq!((host.exercise_ms(), host.next_timer()), (60_000, None));
    let resumed = host.note(Note::Resume, 500_000, WALL_MS).unwrap();
    assert_eq!(resumed.entries[0].exercise_ms, 60_000);
    assert_eq!(host.view(&seat("police")).unwrap().phase, Phase::Playing);
}

#[test]
fn words_stand_beside_the_journal_and_can_be_erased() {
    let (mut host, _) = started();
    let turn = host.submit(&seat("police"), 0, note(&host, "cold hands"), 1_000, WALL_MS).unwrap();
    let done = host.advance(30_000, WALL_MS).unwrap();
    let Event::Filled { fields, .. } = &done.entries[0].events()[0] else { panic!("{done:?}") };
    let Some(tavolo_session::Value::Words(reference)) = fields.values().next() else { panic!("{fields:?}") };
    assert_eq!(reference.len(), 64);
    let bytes = minicbor::to_vec(&turn.entries).unwrap();
    assert!(!bytes.windows(4).any(|w| w == b"cold"));
    assert_eq!(host.journal().words(reference).unwrap().as_deref(), Some("cold hands"));
    let leaves: Vec<[u8; 32]> = host.journal().records().iter().map(|r| r.leaf).collect();
    assert!(host.journal_mut().erase_words(reference).unwrap());
    assert_eq!(host.journal().words(reference).unwrap(), None);
    assert!(host.journal().records().iter().zip(leaves).all(|(r, l)| leaf(&r.bytes) == l));
    // The same words again get another reference.
    let other = host.submit(&seat("police"), 1, note(&host, "cold hands"), 40_000, WALL_MS).unwrap();
    assert!(!minicbor::to_vec(&other.entries).unwrap().windows(64).any(|w| w == reference.as_bytes()));
}

#[test]
fn words_of_forms_and_of_something_else_are_struck_by_their_number() {
    let (mut host, _) = started();
    host.submit(&seat("police"), 0, note(&host, "cold hands"), 1_000, WALL_MS).unwrap();
    host.advance(30_000, WALL_MS).unwrap();
    let by = handle(&host, "police", person("olga"));
    let other = Intent::Else { by, words: "call her mother".to_owned() };
    host.submit(&seat("police"), 1, other, 31_000, WALL_MS).unwrap();
    let worded = host.session().state().worded.clone();
    let into: Vec<_> = worded.iter().map(|w| w.into.clone()).collect();
    assert_eq!(into, [WordedIn::Form("note".into()), WordedIn::Else]);
    let words = |host: &Host<MemoryJournal>, n: usize| host.journal().words(&worded[n].words).unwrap();
    assert_eq!(words(&host, 1).as_deref(), Some("call her mother"));
    let leaves: Vec<[u8; 32]> = host.journal().records().iter().map(|r| r.leaf).collect();
    let strike = |host: &mut Host<MemoryJournal>, n: u64, number: u32| {
        host.direct(Station::Director, n, Direction::Strike { number }, 40_000, WALL_MS)
            .unwrap()
            .answer
            .unwrap()
            .refusal
    };
    assert_eq!(strike(&mut host, 0, 0), None);
    assert_eq!((words(&host, 0), words(&host, 1).is_some()), (None, true), "those that were named, and no others");
    assert_eq!(strike(&mut host, 1, 1), None);
    assert_eq!(words(&host, 1), None);
    assert_eq!(strike(&mut host, 2, 1), Some(Refusal::Pointless));
    assert_eq!(strike(&mut host, 3, 9), Some(Refusal::NotPerceived));
    // The form stands and is as good as it was, and so does what was asked; the record is what it was.
    let state = host.session().state();
    assert!(state.documents.values().any(|d| d.form == Some("note".into()) && d.fields.len() == 1));
    assert_eq!(state.asked.len(), 1);
    assert!(host.journal().records().iter().zip(leaves).all(|(r, l)| leaf(&r.bytes) == l && r.leaf == l));
    // Whoever plays it again is told that they were struck.
    let mut again = Session::new(host.session().content().clone());
    host.journal().records().iter().for_each(|record| again.replay(&record.entry));
    assert!(again.state().worded.iter().all(|w| w.struck));
}

#[test]
fn who_asked_for_care_is_kept_once_and_is_no_entry() {
    let (mut host, _) = started();
    let journal = host.journal_mut();
    journal.keep_care(&[seat("talk"), seat("guest"), seat("talk")]).unwrap();
    assert_eq!(journal.care().unwrap(), [seat("guest"), seat("talk")]);
    journal.keep_care(&[seat("police")]).unwrap();
    assert_eq!(journal.care().unwrap(), [seat("police")]);
    journal.keep_care(&[]).unwrap();
    assert_eq!(journal.care().unwrap(), []);
    assert_eq!(journal.len(), 1);
}

#[test]
fn what_a_seat_may_not_ask_for_is_no_entry() {
    let (mut host, _) = started();
    let by = handle(&host, "police", person("olga"));
    let long = Intent::Else { by, words: "x".repeat(INTENT_BYTES) };
    assert_eq!(host.submit(&seat("police"), 0, long, 0, WALL_MS).unwrap_err(), HostFault::IntentTooLarge);
    assert_eq!(host.submit(&seat("nobody"), 0, Intent::Leave { by }, 0, WALL_MS).unwrap_err(), HostFault::NoSuchSeat);
    assert_eq!(host.journal().len(), 1);
    assert!(host.broken().is_none());
}

/// A journal whose disk is full after some entries.
#[derive(Debug)]
struct Full(MemoryJournal, u64);

/// A journal whose disk is gone after the first entry: it can neither be written nor read back.
#[derive(Debug)]
struct Gone(MemoryJournal);

fn gone() -> JournalFault {
    JournalFault::Unreadable { detail: "gone".into() }
}

impl Journal for Gone {
    fn header(&self) -> &Header {
        self.0.header()
    }
    fn len(&self) -> u64 {
        self.0.len()
    }
    fn append(&mut self, batch: &[Record]) -> Result<(), JournalFault> {
        if self.0.is_empty() { self.0.append(batch) } else { Err(gone()) }
    }
    fn read(&self, _: u64, _: usize) -> Result<Vec<Record>, JournalFault> {
        Err(gone())
    }
    fn words(&self, _: &str) -> Result<Option<String>, JournalFault> {
        Err(gone())
    }
    fn erase_words(&mut self, _: &str) -> Result<bool, JournalFault> {
        Err(gone())
    }
    fn name(&self, _: &str) -> Result<Option<String>, JournalFault> {
        Err(gone())
    }
    fn keep_name(&mut self, _: &str, _: &str) -> Result<(), JournalFault> {
        Err(gone())
    }
    fn erase_name(&mut self, _: &str) -> Result<bool, JournalFault> {
        Err(gone())
    }
    fn care(&self) -> Result<Vec<SeatId>, JournalFault> {
        Err(gone())
    }
    fn keep_care(&mut self, _: &[SeatId]) -> Result<(), JournalFault> {
        Err(gone())
    }
}

impl Journal for Full {
    fn header(&self) -> &Header {
        self.0.header()
    }
    fn len(&self) -> u64 {
        self.0.len()
    }
    fn append(&mut self, batch: &[Record]) -> Result<(), JournalFault> {
        if self.len() + batch.len() as u64 > self.1 {
            return Err(JournalFault::NotSaved { detail: "full".into() });
        }
        self.0.append(batch)
    }
    fn read(&self, from: u64, limit: usize) -> Result<Vec<Record>, JournalFault> {
        self.0.read(from, limit)
    }
    fn words(&self, reference: &str) -> Result<Option<String>, JournalFault> {
        self.0.words(reference)
    }
    fn erase_words(&mut self, reference: &str) -> Result<bool, JournalFault> {
        self.0.erase_words(reference)
    }
    fn name(&self, pseudonym: &str) -> Result<Option<String>, JournalFault> {
        self.0.name(pseudonym)
    }
    fn keep_name(&mut self, pseudonym: &str, name: &str) -> Result<(), JournalFault> {
        self.0.keep_name(pseudonym, name)
    }
    fn erase_name(&mut self, pseudonym: &str) -> Result<bool, JournalFault> {
        self.0.erase_name(pseudonym)
    }
    fn care(&self) -> Result<Vec<SeatId>, JournalFault> {
        self.0.care()
    }
    fn keep_care(&mut self, seats: &[SeatId]) -> Result<(), JournalFault> {
        self.0.keep_care(seats)
    }
}

#[test]
fn what_is_not_saved_does_not_leave_and_play_stops() {
    let content = content();
    let journal = Full(MemoryJournal::new(header(&content)), 2);
    let (mut host, _) = Host::start(content.clone(), journal, begin(&content)).unwrap();
    host.submit(&seat("police"), 0, water(&host), 1_000, WALL_MS).unwrap();
    let before = host.view(&seat("police")).unwrap();
    let fault = host.submit(&seat("police"), 1, walk(&host, "hall"), 10_000, WALL_MS).unwrap_err();
    assert_eq!(fault.key(), "host-not-saved");
    let mut after = host.view(&seat("police")).unwrap();
    after.tick(before.exercise_ms, before.story_ms);
    assert_eq!(after, before);
    assert_eq!(host.advance(20_000, WALL_MS).unwrap_err(), fault);
    assert_eq!(host.submit(&seat("police"), 0, water(&host), 1_000, WALL_MS).unwrap_err(), fault);
    assert_eq!(host.journal().len(), 2);
    let saved = Host::resume(content, host.journal().0.clone(), Salts::new([0; 32]), |_| ()).unwrap();
    assert_eq!(format!("{:?}", host.session().state()), format!("{:?}", saved.session().state()));
}

#[test]
fn what_cannot_be_read_back_is_not_shown() {
    let content = content();
    let journal = Gone(MemoryJournal::new(header(&content)));
    let (mut host, _) = Host::start(content.clone(), journal, begin(&content)).unwrap();
    assert_eq!(host.submit(&seat("police"), 0, water(&host), 1_000, WALL_MS).unwrap_err().key(), "host-not-saved");
    assert_eq!(host.view(&seat("police")).unwrap(), tavolo_seat::SeatView::default());
}

#[test]
fn replay_gives_the_same_state_views_and_frames_byte_for_byte() {
    let (mut host, turn) = started();
    let mut frames = turn.frames;
    frames.extend(play(&mut host));
    let seats = ["police", "talk", "guest"];
    let mut replayed = Vec::new();
    let again = Host::resume(content(), host.journal().clone(), Salts::new([0; 32]), |d| replayed.push(d)).unwrap();
    let bytes = |all: &[Delivery]| -> Vec<Vec<u8>> {
        all.iter().map(|d| minicbor::to_vec(bare(d.frame.clone())).unwrap()).collect()
    };
    assert_eq!(bytes(&frames), bytes(&replayed));
    assert_eq!(frames, replayed);
    assert_eq!(format!("{:?}", again.session().state()), format!("{:?}", host.session().state()));
    for id in seats {
        let mut live = host.view(&seat(id)).unwrap();
        let replay = again.view(&seat(id)).unwrap();
        live.tick(replay.exercise_ms, replay.story_ms);
        assert_eq!(minicbor::to_vec(live).unwrap(), minicbor::to_vec(replay).unwrap());
    }
    assert_eq!(again.last_command(&seat("police")), Some(4));
}

#[test]
fn a_resumed_session_goes_on_as_if_nothing_had_been() {
    let (mut host, _) = started();
    host.submit(&seat("police"), 0, water(&host), 1_000, WALL_MS).unwrap();
    let mut again = Host::resume(content(), host.journal().clone(), Salts::new([0; 32]), |_| ()).unwrap();
    let repeated = again.submit(&seat("police"), 0, water(&again), 2_000, WALL_MS).unwrap();
    assert!(repeated.repeated);
    let (a, b) = (host.advance(400_000, WALL_MS).unwrap(), again.advance(400_000, WALL_MS).unwrap());
    assert_eq!((a.entries, a.frames), (b.entries, b.frames));
}

#[test]
fn a_journal_of_other_content_is_refused() {
    let content = content();
    let other = Header { content: "other".to_owned(), ..header(&content) };
    let fault = Host::start(content.clone(), MemoryJournal::new(other), begin(&content)).unwrap_err();
    assert_eq!(fault, HostFault::OtherContent);
}

const TEXTS: [(&str, &str, &str, &str); 2] = [
    ("en", "scenarios/tiny", "tiny.ftl", "place-pier = Pier\nplace-hall = Hall\nsense-rain = It rains.\n"),
    ("it", "scenarios/tiny", "tiny.ftl", "place-pier = Molo\nplace-hall = Sala\nsense-rain = Piove.\n"),
];

#[test]
fn both_ends_fold_alike_each_in_its_language() {
    let (mut host, turn) = started();
    let mut link = Link::new(Arc::new(Catalogue::build(TEXTS)));
    link.connect(seat("police"), "it");
    link.connect(seat("guest"), "en");
    link.deliver(&|_| None, turn.frames).unwrap();
    link.deliver(&|_| None, play(&mut host)).unwrap();
    for (id, rain) in [("police", None), ("guest", Some("It rains."))] {
        let mut client = SeatEnd::new();
        let mut bytes = 0;
        while let Some(frame) = link.receive(&seat(id)) {
            assert!(!frame.windows(4).any(|w| w == b"olga"));
            bytes += frame.len();
            client.take(&frame).unwrap();
            assert!(client.take(&frame).is_err(), "a frame came twice");
        }
        assert!(bytes > 0);
        assert_eq!(Some(client.view()), link.view(&seat(id)));
        let noticed = client.view().noticed.iter().map(|(_, text)| text.as_str()).find(|t| *t == "It rains.");
        assert_eq!(noticed, rain);
    }
    let hall = handle(&host, "police", Entity::Place("hall".into()));
    assert_eq!(link.view(&seat("police")).unwrap().places[&hall].name, "Sala");
}

#[test]
fn a_client_folds_what_the_kernel_folds() {
    let (mut host, turn) = started();
    let mut frames = turn.frames;
    frames.extend(play(&mut host));
    for id in ["police", "talk", "guest"] {
        let mut client = SeatEnd::new();
        for delivery in of(&frames, id) {
            client.take(&bare(delivery.frame.clone()).encode().unwrap()).unwrap();
        }
        let mut kernel = host.view(&seat(id)).unwrap();
        kernel.tick(client.view().exercise_ms, client.view().story_ms);
        assert_eq!(client.view(), &kernel, "{id}");
    }
}

#[test]
fn bytes_that_are_no_frame_are_refused() {
    let (_, turn) = started();
    let good = bare(turn.frames[0].frame.clone()).encode().unwrap();
    assert!(SeatFrame::decode(&good).is_ok());
    assert_eq!(SeatFrame::decode(&good[..good.len() - 1]), Err(FrameFault::Malformed));
    assert_eq!(SeatFrame::decode(&[&good[..], &[0]].concat()), Err(FrameFault::Malformed));
    assert_eq!(SeatFrame::decode(&vec![0; FRAME_BYTES + 1]), Err(FrameFault::TooLarge));
}

/// What a kernel decides live, another one replays to the same state.
#[test]
fn deciding_and_replaying_come_to_the_same_state() {
    let content = content();
    let mut live = Session::new(content.clone());
    let mut entries: Vec<Entry> =
        live.start(Session::holders_all(&content, Holder::Human), None, None, WALL_MS).into_iter().collect();
    let police = live.projection(&seat("police")).unwrap();
    let olga = police.handle(&person("olga")).unwrap();
    let on = police.handle(&person("gina"));
    let act = Intent::Act { by: olga, action: "give-water".into(), on, via: None, with: [].into() };
    entries.push(live.submit(&seat("police"), 0, &act, 1_000, WALL_MS));
    entries.extend(live.run_timers(620_000, WALL_MS));
    let story_ms = live.state().story_ms + 3_600_000;
    let visit = Intent::Book { by: olga, action: "visit".into(), on, story_ms, with: [].into() };
    entries.push(live.submit(&seat("police"), 1, &visit, 650_000, WALL_MS));
    entries.extend(live.run_timers(730_000, WALL_MS));
    let weigh = Intent::Act { by: olga, action: "weigh".into(), on, via: None, with: [].into() };
    entries.push(live.submit(&seat("police"), 2, &weigh, 730_000, WALL_MS));
    let mut replayed = Session::new(content);
    entries.iter().for_each(|entry| replayed.replay(entry));
    assert_eq!(format!("{:#?}", replayed.state()), format!("{:#?}", live.state()));
}
