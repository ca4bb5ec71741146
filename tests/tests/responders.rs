//! Offices that answer by themselves, at the duty desk of the border case: hours, delay, what is complete, what comes back
//! with which reason, and the director's hand in it. Through the host, as in play.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use tavolo_acceptance::content;
use tavolo_assessment::{Status, assess};
use tavolo_host::script::{Script, run};
use tavolo_host::{Delivery, Header, Host, Intercept, MemoryJournal, Salts, Start, Turn};
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_scenario::model::pack::Calendar;
use tavolo_scenario::model::script::Answer;
use tavolo_seat::{Answered, FieldValue, Handle, Intent, Shared};
use tavolo_session::{Cause, Entity, Entry, Event, Holder, Session, Station};

const SECOND: i64 = 1_000;
const MINUTE: i64 = 60_000;
const HOUR: i64 = 3_600_000;
const DESK: &str = "duty-desk";

static CASE: LazyLock<Arc<Content>> = LazyLock::new(|| content("border-arrival"));

// ---- Given, when, then ----

struct Table {
    host: Host<MemoryJournal>,
    now: i64,
    commands: u64,
    frames: Vec<Delivery>,
}

fn holders(desk: Holder) -> BTreeMap<SeatId, Holder> {
    let mut holders = Session::holders_all(&CASE, Holder::Human);
    holders.insert(DESK.into(), desk);
    holders
}

fn given(scene: &str) -> Table {
    held_by(scene, holders(Holder::Responder))
}

fn held_by(scene: &str, holders: BTreeMap<SeatId, Holder>) -> Table {
    let start = Start {
        holders,
        at: Some(scene.into()),
        seed: None,
        free_words: false,
        wall_ms: 0,
        salts: Salts::new([7; 32]),
    };
    let journal = MemoryJournal::new(Header::of(&CASE, "test", 0, vec![]));
    let (host, turn) = Host::start(CASE.clone(), journal, start).expect("a host starts");
    Table { host, now: 0, commands: 0, frames: turn.frames }
}

fn seat_of(person: &str) -> SeatId {
    CASE.case.seat_of(&person.into()).expect("a seat").id.clone()
}

fn person(id: &str) -> Entity {
    Entity::Person(id.into())
}

impl Table {
    fn take(&mut self, turn: Turn) -> Vec<Entry> {
        self.frames.extend(turn.frames);
        turn.entries
    }

    /// Time goes by.
    fn wait(&mut self, ms: i64) -> Vec<Entry> {
        self.now += ms;
        let turn = self.host.advance(self.now, 0).expect("a journal in memory takes everything");
        self.take(turn)
    }

    /// A seat asks for something that it may ask for.
    fn asks(&mut self, who: &str, intent: Intent) -> Vec<Entry> {
        self.commands += 1;
        let turn = self.host.submit(&seat_of(who), self.commands, intent, self.now, 0).expect("it is recorded");
        assert_eq!(turn.answer.and_then(|a| a.refusal), None);
        self.take(turn)
    }

    fn h(&self, who: &str, what: &Entity) -> Handle {
        let projection = self.host.session().projection(&seat_of(who)).expect("a seat");
        projection.handle(what).unwrap_or_else(|| panic!("{who} has perceived nothing of {what:?}"))
    }

    /// A form that is filled, with these fields: its number.
    fn filled(&mut self, by: &str, form: &str, about: &str, fields: &[(&str, &str)]) -> Entity {
        let value = |word: &str| if word.is_empty() { FieldValue::Ticked } else { FieldValue::Word(word.into()) };
        let intent = Intent::Fill {
            by: self.h(by, &person(by)),
            form: form.into(),
            about: Some(self.h(by, &person(about))),
            fields: fields.iter().map(|(field, word)| ((*field).into(), value(word))).collect(),
        };
        self.asks(by, intent);
        let done = self.wait(2 * MINUTE);
        let document = done.iter().flat_map(Entry::events).find_map(|e| match e {
            Event::Filled { document, .. } => Some(document.clone()),
            _ => None,
        });
        Entity::Document(document.expect("the form is filled"))
    }

    fn send(
        &mut self,
        by: &str,
        kind: &str,
        to: &str,
        about: Option<&str>,
        document: Option<&Entity>,
        minimal: bool,
    ) -> u32 {
        let share = Shared { clues: vec![], documents: document.iter().map(|d| self.h(by, d)).collect(), minimal };
        let intent = Intent::Send {
            by: self.h(by, &person(by)),
            kind: kind.into(),
            to: vec![self.h(by, &person(to))],
            about: about.map(|a| self.h(by, &person(a))),
            share,
            topic: None,
        };
        let entries = self.asks(by, intent);
        entries.iter().flat_map(Entry::events).find_map(sent).expect("it is sent")
    }

    fn answers(&self) -> Vec<(u32, &Answer, Option<&str>, i64)> {
        let records = self.host.journal().records().iter().map(|r| &r.entry);
        let events = records.flat_map(|entry| entry.events().iter().map(move |e| (entry, e)));
        events
            .filter_map(|(entry, event)| match event {
                Event::Answered { dispatch, is, reason, .. } => Some((
                    *dispatch,
                    is,
                    reason.as_ref().map(tavolo_scenario::ids::ReasonId::as_str),
                    entry.exercise_ms,
                )),
                _ => None,
            })
            .collect()
    }

    fn count(&self, is: impl Fn(&Event) -> bool) -> usize {
        let records = self.host.journal().records().iter();
        records.flat_map(|r| r.entry.events()).filter(|e| is(e)).count()
    }

    fn guardians(&self, whom: &str) -> usize {
        self.count(|e| matches!(e, Event::StatusChanged { person, is, on: true, .. } if person.as_str() == whom && is.as_str() == "guardian-appointed"))
    }

    /// A notice about the boy, complete or bare, on its way since now.
    fn notice(&mut self, complete: bool, minimal: bool) -> u32 {
        let fields: &[(&str, &str)] = &[
            ("alone", "yes"),
            ("age-from", "own-words"),
            ("guardian-asked", ""),
            ("placement-asked", ""),
            ("child-told", ""),
        ];
        let notice = self.filled("aurin", "child-notice", "rinu", if complete { fields } else { &[] });
        self.send("aurin", "Message", "ex-child-authority", Some("rinu"), Some(&notice), minimal)
    }

    fn take_away(&mut self, dispatch: u32, person: &str, how: Intercept) -> Turn {
        let turn = self.host.intercept(dispatch, &person.into(), how, self.now, 0).expect("it is recorded");
        self.take(turn.clone());
        turn
    }
}

fn sent(event: &Event) -> Option<u32> {
    match event {
        Event::Sent { dispatch, .. } => Some(*dispatch),
        _ => None,
    }
}

// ---- What is complete, and what comes back ----

#[test]
fn a_complete_notice_is_granted_and_done_once_by_the_office_and_not_by_the_events_list_too() {
    let mut table = given("tents");
    let notice = table.notice(true, false);
    let sent_ms = table.now;
    table.wait(2 * MINUTE - 1);
    assert_eq!(table.answers(), []);
    table.wait(1);
    assert_eq!(table.answers(), [(notice, &Answer::Granted, None, sent_ms + 2 * MINUTE)]);
    let view = table.host.view(&seat_of("aurin")).expect("a seat");
    let office = table.h("aurin", &person("ex-child-authority"));
    assert_eq!(view.dispatches[&table.h("aurin", &Entity::Dispatch(notice))].answers, [(office, Answered::Granted)]);
    assert_eq!(table.guardians("rinu"), 0, "the order takes its minute");
    table.wait(MINUTE);
    assert_eq!(table.guardians("rinu"), 1);
    table.wait(10 * MINUTE);
    assert_eq!((table.guardians("rinu"), table.answers().len()), (1, 1));
    let told =
        |e: &Event| matches!(e, Event::Cued { person, text } if person.as_str() == "nora" && text == "guardian-order");
    assert_eq!(table.count(told), 1, "whom it concerns is told");
}

#[test]
fn an_incomplete_notice_comes_back_with_a_reason_that_its_sender_reads() {
    let mut table = given("tents");
    let notice = table.notice(false, false);
    table.wait(2 * MINUTE);
    let answered: Vec<_> = table.answers().into_iter().map(|(d, is, reason, _)| (d, *is, reason)).collect();
    assert_eq!(answered, [(notice, Answer::Refused, Some("notice-incomplete"))]);
    let view = table.host.view(&seat_of("aurin")).expect("a seat");
    let seen = &view.dispatches[&table.h("aurin", &Entity::Dispatch(notice))];
    let office = table.h("aurin", &person("ex-child-authority"));
    assert_eq!(seen.reasons, [(office, "reason-notice-incomplete".to_owned())]);
    table.wait(9 * MINUTE);
    assert_eq!(table.guardians("rinu"), 0, "nor does the events list grant what was returned");
    // Put right and sent again, it is granted.
    table.notice(true, false);
    table.wait(4 * MINUTE);
    assert_eq!(table.guardians("rinu"), 1);
}

#[test]
fn what_only_the_short_form_of_arrived_comes_back() {
    let mut table = given("tents");
    table.notice(true, true);
    table.wait(3 * MINUTE);
    assert_eq!(table.answers()[0].2, Some("only-in-short"));
    assert_eq!(table.guardians("rinu"), 0);
}

#[test]
fn what_was_granted_before_is_not_granted_again() {
    let mut table = given("tents");
    table.notice(true, false);
    table.wait(4 * MINUTE);
    table.notice(true, false);
    table.wait(4 * MINUTE);
    assert_eq!(table.answers()[1].2, Some("guardian-in-place"));
    assert_eq!(table.guardians("rinu"), 1);
}

#[test]
fn where_nobody_holds_the_desk_the_events_list_stands_in() {
    let mut table = held_by("tents", holders(Holder::Nobody));
    table.notice(true, false);
    table.wait(6 * MINUTE);
    assert_eq!((table.guardians("rinu"), table.answers()), (1, vec![]));
}

#[test]
fn an_office_does_nothing_from_a_seat_that_somebody_else_holds() {
    let mut table = given("tents");
    table.notice(true, false);
    table.host.note(tavolo_host::Note::Held(DESK.into(), Holder::Human), table.now, 0).expect("it is noted");
    table.wait(3 * MINUTE);
    assert_eq!(table.answers(), []);
}

#[test]
fn an_office_asks_from_its_seat_like_everybody() {
    let mut table = given("tents");
    table.notice(true, false);
    table.wait(2 * MINUTE);
    let commands: Vec<_> = table
        .host
        .journal()
        .records()
        .iter()
        .map(|r| &r.entry)
        .filter_map(|e| match &e.cause {
            Cause::Command(Station::Seat(seat), number) if seat.as_str() == DESK => Some(*number),
            _ => None,
        })
        .collect();
    assert_eq!(commands, [0, 1], "the answer and the order, numbered for the seat");
    assert_eq!(table.host.last_command(&DESK.into()), Some(1));
}

// ---- Hours and time ----

#[test]
fn hours_open_on_days_of_work() {
    let hours = |days: &[u8]| Calendar { id: "health".into(), open: (480, 840), days: days.to_vec() };
    // Monday 14 September 2026, 05:40 UTC.
    let monday = 1_789_364_400_000 - 5 * HOUR - 40 * MINUTE;
    let working = hours(&[1, 2, 3, 4, 5]);
    assert_eq!(working.next_open(monday + 5 * HOUR), Some(monday + 8 * HOUR));
    assert_eq!(working.next_open(monday + 9 * HOUR), Some(monday + 9 * HOUR));
    assert_eq!(working.next_open(monday + 14 * HOUR), Some(monday + 32 * HOUR), "closing time is closed");
    assert_eq!(
        working.next_open(monday + 4 * 24 * HOUR + 20 * HOUR),
        Some(monday + (7 * 24 + 8) * HOUR),
        "over Sunday"
    );
    assert_eq!(hours(&[1]).next_open(monday + 15 * HOUR), Some(monday + (7 * 24 + 8) * HOUR));
    assert_eq!(hours(&[]).next_open(monday), None);
}

#[test]
fn out_of_hours_an_office_answers_when_it_opens() {
    let mut table = given("landing");
    let alert = table.send("aurin", "Alert", "ex-immigration-office", Some("lioma"), None, true);
    table.wait(13 * MINUTE);
    assert_eq!(table.answers(), [], "05:40, and it opens at eight");
    table.wait(2 * MINUTE);
    let scene = |table: &Table| table.host.session().state().scene.map(|(n, _)| n);
    assert_eq!((scene(&table), table.answers()), (Some(1), vec![]), "07:10");
    table.wait(18 * MINUTE);
    assert_eq!(scene(&table), Some(2));
    let began = table.host.session().state().scene.expect("a scene").1;
    assert_eq!(table.answers(), [(alert, &Answer::Acknowledged, None, began)], "09:30: it has opened in the cut");
}

#[test]
fn a_long_wait_and_many_short_ones_come_to_the_same() {
    let run = |step: i64| {
        let mut table = given("tents");
        table.notice(true, false);
        table.send("ludo", "Alert", "ex-shelter", None, None, false);
        let until = table.now + 12 * MINUTE;
        while table.now < until {
            table.wait(step.min(until - table.now));
        }
        table.host.journal().records().iter().map(|r| r.entry.clone()).collect::<Vec<_>>()
    };
    let long = run(12 * MINUTE);
    assert!(long == run(700) && long == run(MINUTE));
}

#[test]
fn a_resumed_session_answers_as_if_nothing_had_been() {
    let mut table = given("tents");
    table.notice(true, false);
    table.wait(MINUTE);
    let journal = table.host.journal().clone();
    let (next, now) = (table.host.next_timer(), table.now);
    table.wait(3 * MINUTE);
    let mut host = Host::resume(CASE.clone(), journal, Salts::new([7; 32]), |_| ()).expect("a host resumes");
    assert_eq!(host.next_timer(), next);
    host.advance(now + 3 * MINUTE, 0).expect("it goes on");
    assert!(host.journal().records() == table.host.journal().records());
    let mut again = Session::new(CASE.clone());
    table.host.journal().records().iter().for_each(|r| again.replay(&r.entry));
    assert!(CASE.case.seats.iter().all(|s| again.view(&s.id) == table.host.session().view(&s.id)));
}

// ---- The telephone ----

#[test]
fn a_helpline_picks_up_answers_and_hangs_up() {
    let mut table = given("landing");
    let call = table.send("bruna", "Call", "helpline", None, None, false);
    table.wait(SECOND);
    let connected = |table: &Table| table.host.session().state().lines.values().any(|line| line.since_ms.is_some());
    assert!(connected(&table));
    table.wait(19 * SECOND);
    assert_eq!(table.answers(), [(call, &Answer::Informed, None, 20 * SECOND)]);
    assert!(!connected(&table));
}

#[test]
fn an_office_that_takes_no_calls_or_is_closed_lets_it_ring() {
    let mut table = given("landing");
    table.send("bruna", "Call", "ex-immigration-office", None, None, false);
    table.wait(31 * SECOND);
    assert_eq!(table.count(|e| matches!(e, Event::PickedUp { answered: true, .. })), 0);
    assert_eq!(table.count(|e| matches!(e, Event::PickedUp { answered: false, .. })), 1);
}

// ---- The director ----

#[test]
fn the_director_takes_an_answer_away_and_leaves_it_again() {
    let mut table = given("tents");
    let notice = table.notice(true, false);
    let pending = table.host.pending_answers();
    assert_eq!(pending.len(), 1);
    assert_eq!(
        (pending[0].dispatch, pending[0].is, pending[0].due_ms),
        (notice, Answer::Granted, table.now + 2 * MINUTE)
    );
    let turn = table.take_away(notice, "ex-child-authority", Intercept::Take);
    assert!(matches!(turn.entries[0].events(), [Event::Intercepted { on: true, .. }]));
    assert_eq!(turn.frames, [], "perceived by nobody");
    table.wait(3 * MINUTE);
    assert_eq!((table.answers(), table.host.pending_answers()), (vec![], vec![]));
    let again = table.take_away(notice, "ex-child-authority", Intercept::Take);
    assert!(again.entries.is_empty(), "what is taken away already");
    table.take_away(notice, "ex-child-authority", Intercept::Leave);
    table.wait(0);
    assert_eq!(table.answers().len(), 1);
    let late = table.take_away(notice, "ex-child-authority", Intercept::Take);
    assert!(late.entries.is_empty(), "what was given is given");
}

#[test]
fn the_director_answers_instead() {
    let mut table = given("tents");
    let notice = table.notice(true, false);
    let instead = Intercept::Answer { is: Answered::Refused, reason: Some("no-agreement".into()) };
    let turn = table.take_away(notice, "ex-child-authority", instead);
    assert_eq!(turn.answer.map(|a| a.refusal), Some(None));
    table.wait(9 * MINUTE);
    let answered: Vec<_> = table.answers().into_iter().map(|(d, is, reason, _)| (d, *is, reason)).collect();
    assert_eq!(answered, [(notice, Answer::Refused, Some("no-agreement"))]);
    assert_eq!(table.guardians("rinu"), 0);
}

#[test]
fn a_reason_that_no_office_has_is_an_unknown_word() {
    let mut table = given("tents");
    let notice = table.notice(true, false);
    let instead = Intercept::Answer { is: Answered::Refused, reason: Some("because".into()) };
    let turn = table.take_away(notice, "ex-child-authority", instead);
    assert_eq!(turn.answer.and_then(|a| a.refusal), Some(tavolo_seat::Refusal::UnknownWord));
}

// ---- The verdict ----

#[test]
fn what_an_office_does_by_itself_is_judged_by_nobody() {
    let everywhere = Session::holders_all(&CASE, Holder::Responder);
    let mut table = held_by("landing", everywhere);
    table.wait(200 * MINUTE);
    assert!(table.host.session().state().complete);
    let entries: Vec<Entry> = table.host.journal().records().iter().map(|r| r.entry.clone()).collect();
    let report = assess(&CASE, &entries);
    let judged: Vec<_> = report.findings.iter().filter(|f| !matches!(f.status, Status::NotAssessed(_))).collect();
    assert!(judged.is_empty(), "{:?}", judged.first());
}

// ---- A whole case ----

#[test]
fn the_case_plays_with_a_desk_that_answers_by_itself() {
    let id = "exemplary".into();
    let mut tracks = CASE.case.resolve_walkthrough(&id).expect("a walkthrough");
    let desk = CASE.case.seats.iter().find(|s| s.id.as_str() == DESK).expect("the desk");
    let offices = |p: &tavolo_scenario::ids::PersonId| desk.persons.contains(p) && CASE.case.cast[p].offstage;
    tracks.iter_mut().for_each(|track| track.steps.retain(|step| !offices(&step.by)));
    let mut holders = Session::holders_all(&CASE, Holder::Script);
    holders.insert(DESK.into(), Holder::Responder);
    let start = Start { holders, at: None, seed: None, free_words: false, wall_ms: 0, salts: Salts::new([7; 32]) };
    let journal = MemoryJournal::new(Header::of(&CASE, "test", 0, vec![]));
    let (mut host, _) = Host::start(CASE.clone(), journal, start).expect("a host starts");
    let script = Script { walkthrough: &id, tracks: &tracks, stops: None, words: None };
    let played = run(&mut host, script, 0, |_| ()).expect("it plays");
    let table = Table { host, now: 0, commands: 0, frames: vec![] };
    // The order in writing is what the office would have sent.
    let open: Vec<_> = played.problems.iter().filter(|p| p.what != "read order-rinu").collect();
    assert!(open.is_empty(), "{open:#?}");
    for child in ["rinu", "ilvo", "tiko"] {
        assert_eq!(table.guardians(child), 1, "{child}");
    }
    let certificates = |whom: &str| {
        let granted = |is: &str| is == "reflection-granted";
        table.count(|e| matches!(e, Event::StatusChanged { person, is, on: true, .. } if person.as_str() == whom && granted(is.as_str())))
    };
    for victim in ["lioma", "bastim", "caleo", "rinu"] {
        assert_eq!(certificates(victim), 1, "{victim}: by the office or by the events list, not by both");
    }
    let entries: Vec<Entry> = table.host.journal().records().iter().map(|r| r.entry.clone()).collect();
    let report = assess(&CASE, &entries);
    let lost: Vec<_> =
        report.findings.iter().filter(|f| !matches!(f.status, Status::Done | Status::NotAssessed(_))).collect();
    assert!(lost.is_empty(), "{lost:#?}");
}
