//! The telephone, in small scenes of the border case: what rings, who hears what, and when a line ends.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use tavolo_acceptance::content;
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_scenario::model::condition::{Condition, Who};
use tavolo_seat::{CallIs, CallOffer, CallSeen, ConversationIs, Handle, Intent, Refusal, SeatView, Shared, calls};
use tavolo_session::{Cause, Entity, Entry, Event, Holder, Outcome, Scope, Session, holds};

const SECOND: i64 = 1_000;

static CASE: LazyLock<Arc<Content>> = LazyLock::new(|| content("border-arrival"));

// ---- Given, when, then ----

struct Table {
    session: Session,
    now: i64,
    entries: Vec<Entry>,
}

fn given(scene: &str) -> Table {
    let mut session = Session::new(CASE.clone());
    let holders = Session::holders_all(&CASE, Holder::Human);
    let entry = session.start(holders, Some(&scene.into()), None, 0).expect("a scene of the case");
    Table { session, now: 0, entries: vec![entry] }
}

fn seat_of(person: &str) -> SeatId {
    CASE.case.seat_of(&person.into()).unwrap_or_else(|| panic!("{person} has no seat")).id.clone()
}

fn person(id: &str) -> Entity {
    Entity::Person(id.into())
}

fn refusal(entry: &Entry) -> Option<Refusal> {
    match &entry.outcome {
        Outcome::Refused { reason, .. } => Some(*reason),
        Outcome::Events(_) => None,
    }
}

impl Table {
    fn wait(&mut self, ms: i64) -> Vec<Entry> {
        self.now += ms;
        let entries = self.session.run_timers(self.now, 0);
        self.entries.extend(entries.clone());
        entries
    }

    fn asks(&mut self, who: &str, intent: &Intent) -> Entry {
        let entry = self.session.submit(&seat_of(who), self.entries.len() as u64, intent, self.now, 0);
        self.entries.push(entry.clone());
        entry
    }

    fn knows_of(&self, who: &str, what: &Entity) -> Option<Handle> {
        self.session.projection(&seat_of(who)).expect("a seat").handle(what)
    }

    fn h(&self, who: &str, what: &Entity) -> Handle {
        self.knows_of(who, what).unwrap_or_else(|| panic!("{who} has perceived nothing of {what:?}"))
    }

    fn view(&self, who: &str) -> &SeatView {
        self.session.view(&seat_of(who)).expect("a seat")
    }

    /// A call with clues of the notebook and documents in hand: its number.
    fn call(&mut self, by: &str, to: &[&str], clues: &[&str], documents: &[&str]) -> (Entry, u32) {
        let share = Shared {
            clues: clues.iter().map(|c| self.h(by, &Entity::Clue((*c).into()))).collect(),
            documents: documents.iter().map(|d| self.h(by, &Entity::Document((*d).into()))).collect(),
            minimal: false,
        };
        let to = to.iter().map(|t| self.h(by, &person(t))).collect();
        let by_handle = self.h(by, &person(by));
        let intent = Intent::Send { by: by_handle, kind: "Call".into(), to, about: None, share, topic: None };
        let entry = self.asks(by, &intent);
        let number = entry.events().iter().find_map(|e| match e {
            Event::Sent { dispatch, .. } => Some(*dispatch),
            _ => None,
        });
        (entry, number.unwrap_or(u32::MAX))
    }

    fn pick_up(&mut self, by: &str, call: u32) -> Entry {
        let intent = Intent::PickUp { by: self.h(by, &person(by)), call: self.h(by, &Entity::Dispatch(call)) };
        self.asks(by, &intent)
    }

    fn hang_up(&mut self, by: &str, call: u32) -> Entry {
        let intent = Intent::HangUp { by: self.h(by, &person(by)), call: self.h(by, &Entity::Dispatch(call)) };
        self.asks(by, &intent)
    }

    /// Two who are connected; whoever called is free again.
    fn connected(&mut self, by: &str, to: &str) -> u32 {
        let (_, call) = self.call(by, &[to], &[], &[]);
        assert_eq!(refusal(&self.pick_up(to, call)), None);
        self.wait(8 * SECOND);
        call
    }

    /// A phrase of the pack.
    fn say(&mut self, by: &str, what: &str, to: &str) -> Entry {
        let intent = Intent::Say {
            by: self.h(by, &person(by)),
            to: self.h(by, &person(to)),
            sentence: None,
            phrase: Some(what.into()),
            via: None,
            about: None,
            words: None,
            aloud: false,
        };
        self.asks(by, &intent)
    }

    /// How the calls of a person stand, as the seat sees them: with whom and since when.
    fn stands(&self, who: &str) -> Vec<(CallIs, Option<Handle>, i64)> {
        let me = self.h(who, &person(who));
        let own = self.view(who).calls.iter().filter(|c| c.me == me);
        own.map(|CallSeen { with, is, since_ms, .. }| (*is, *with, *since_ms)).collect()
    }

    fn is(&self, who: &str) -> Vec<CallIs> {
        self.stands(who).into_iter().map(|(is, ..)| is).collect()
    }

    /// What a seat heard of the last words that were said, if it heard them.
    fn heard(&self, who: &str) -> Option<&str> {
        let last = u32::try_from(self.session.state().utterances.len()).expect("few words") - 1;
        let utterance = self.knows_of(who, &Entity::Utterance(last))?;
        self.view(who).heard.iter().find(|l| l.utterance == utterance)?.words.as_deref()
    }

    fn noticed(&self, who: &str, text: &str) -> bool {
        self.view(who).noticed.iter().any(|(_, t)| t == text)
    }

    fn place(&self, who: &str) -> &str {
        self.session.state().place_of(&who.into()).expect("in play").as_str()
    }
}

fn learners<'e>(entries: &'e [Entry], what: &str) -> BTreeSet<&'e str> {
    let events = entries.iter().flat_map(Entry::events);
    events
        .filter_map(|e| match e {
            Event::Learned { person, clue, .. } if clue.as_str() == what => Some(person.as_str()),
            _ => None,
        })
        .collect()
}

// ---- Ringing ----

#[test]
fn a_call_rings_and_passes_on_nothing_until_it_is_picked_up() {
    let mut table = given("landing");
    let (made, call) = table.call("ines", &["bruna"], &["triage-count"], &[]);
    let sent = |e: &Event| matches!(e, Event::Sent { rings: true, .. });
    assert!(made.events().iter().any(sent), "that the call was made is known at once");
    assert_eq!(learners(&table.entries, "triage-count"), BTreeSet::new());
    let bruna = table.knows_of("ines", &person("bruna"));
    assert_eq!(table.stands("ines"), [(CallIs::Calling, bruna, 0)]);
    assert_eq!(table.stands("bruna"), [(CallIs::Ringing, table.knows_of("bruna", &person("ines")), 0)]);
    assert!(!table.view("bruna").dispatches.contains_key(&table.h("bruna", &Entity::Dispatch(call))));
    table.wait(5 * SECOND);
    assert_eq!(refusal(&table.pick_up("bruna", call)), None);
    assert_eq!(learners(&table.entries, "triage-count"), BTreeSet::from(["bruna"]));
    assert_eq!(table.stands("ines"), [(CallIs::Connected, bruna, 5 * SECOND)]);
    assert_eq!(table.is("bruna"), [CallIs::Connected]);
    assert!(table.view("bruna").dispatches.contains_key(&table.h("bruna", &Entity::Dispatch(call))));
}

#[test]
fn a_call_is_spoken_aloud_where_nobody_at_either_end_would_understand_too_much() {
    let mut table = given("landing");
    let converse = |table: &mut Table, by: &str, with: &str| {
        let intent = Intent::Converse { by: table.h(by, &person(by)), with: table.h(by, &person(with)) };
        table.asks(by, &intent)
    };
    let is = |entry: &Entry| {
        entry.events().iter().find_map(|event| match event {
            Event::Conversed { is, .. } => Some(*is),
            _ => None,
        })
    };
    // On the pier, at the other end, are people of many languages.
    let call = table.connected("ines", "bruna");
    assert_eq!(is(&converse(&mut table, "ines", "bruna")), Some(ConversationIs::Shut));
    table.hang_up("ines", call);
    // Given two at a telephone among people who share their language.
    let (by, with) = ("thessa", "bruna");
    assert_eq!(refusal(&converse(&mut table, by, with)), Some(Refusal::NotHere), "nobody has called");
    let call = table.connected(by, with);
    assert_eq!(is(&converse(&mut table, by, with)), Some(ConversationIs::Began));
    let aloud = Intent::Say {
        by: table.h(by, &person(by)),
        to: table.h(by, &person(with)),
        sentence: None,
        phrase: Some("who-i-am".into()),
        via: None,
        about: None,
        words: None,
        aloud: true,
    };
    assert_eq!(refusal(&table.asks(by, &aloud)), None);
    assert!(table.view(with).heard.back().is_some_and(|line| line.act.is_some()), "it is heard at the other end");
    // When one of them hangs up, it is over.
    assert_eq!(is(&table.hang_up(with, call)), Some(ConversationIs::Ended));
}

#[test]
fn what_rings_can_be_neither_read_nor_answered() {
    let mut table = given("landing");
    let (_, call) = table.call("ines", &["bruna"], &["triage-count"], &[]);
    let (by, dispatch) = (table.h("bruna", &person("bruna")), table.h("bruna", &Entity::Dispatch(call)));
    assert_eq!(refusal(&table.asks("bruna", &Intent::Read { by, what: dispatch })), Some(Refusal::NotInHand));
    let answer = Intent::Answer { by, dispatch, is: tavolo_seat::Answered::Granted, clues: vec![], reason: None };
    assert_eq!(refusal(&table.asks("bruna", &answer)), Some(Refusal::NotPerceived));
    table.pick_up("bruna", call);
    assert_eq!(refusal(&table.asks("bruna", &answer)), None);
}

#[test]
fn nobody_picks_up_for_half_a_minute_and_it_rang_in_vain() {
    let mut table = given("landing");
    let (_, call) = table.call("ines", &["bruna"], &["triage-count"], &[]);
    table.wait(30 * SECOND - 1);
    assert_eq!(table.is("ines"), [CallIs::Calling]);
    let rang_out = table.wait(1);
    let cause = Cause::Timer(format!("unanswered {call} bruna"));
    assert!(rang_out.iter().any(|e| e.cause == cause), "{rang_out:?}");
    assert_eq!((table.is("ines"), table.is("bruna")), (vec![CallIs::NoAnswer], vec![CallIs::Over]));
    assert_eq!(refusal(&table.pick_up("bruna", call)), Some(Refusal::Pointless));
    assert_eq!(learners(&table.entries, "triage-count"), BTreeSet::new());
    assert!(table.session.state().lines.is_empty());
}

#[test]
fn who_lets_it_ring_is_not_told_apart_from_who_declines() {
    let mut table = given("landing");
    let (_, call) = table.call("ines", &["bruna"], &[], &[]);
    assert_eq!(refusal(&table.hang_up("bruna", call)), None);
    assert_eq!(table.is("ines"), [CallIs::NoAnswer]);
    table.wait(60 * SECOND);
    assert_eq!(table.is("ines"), [CallIs::NoAnswer], "no limit is left over");
}

#[test]
fn whoever_is_on_a_line_is_busy_at_once_and_cannot_call_either() {
    let mut table = given("landing");
    table.connected("ines", "bruna");
    let (made, _) = table.call("ludo", &["bruna", "thessa"], &[], &[]);
    let engaged = |e: &Event| matches!(e, Event::Engaged { person, .. } if person.as_str() == "bruna");
    assert!(made.events().iter().any(engaged));
    assert_eq!(table.is("ludo"), [CallIs::Busy, CallIs::Calling], "and it rings at the other");
    assert_eq!(table.is("bruna"), [CallIs::Connected], "who is busy perceives nothing of it");
    let (again, _) = table.call("bruna", &["mirta"], &[], &[]);
    assert_eq!(refusal(&again), Some(Refusal::OnTheLine));
    let (ringing, _) = table.call("thessa", &["mirta"], &[], &[]);
    assert_eq!(refusal(&ringing), Some(Refusal::OnTheLine), "nor while it rings");
}

#[test]
fn those_at_the_place_notice_that_it_rings_and_nobody_else() {
    let mut table = given("landing");
    let beside = CASE.case.cast.keys().map(tavolo_scenario::ids::PersonId::as_str).find(|p| {
        let state = table.session.state();
        *p != "aurin" && state.together(&(*p).into(), &"aurin".into()) && seat_of(p) != seat_of("aurin")
    });
    let beside = beside.expect("somebody beside Aurin").to_owned();
    table.call("bruna", &["aurin"], &[], &[]);
    assert!(table.noticed(&beside, "telephone-rings"));
    assert!(!table.noticed("bruna", "telephone-rings") && !table.noticed("aurin", "telephone-rings"));
    assert_eq!(table.is("aurin"), [CallIs::Ringing]);
}

#[test]
fn only_an_acquaintance_shows_before_one_picks_up() {
    let mut table = given("landing");
    assert!(CASE.case.cast[&"bastim".into()].acquainted.contains(&"berrin".into()));
    table.call("berrin", &["bastim"], &[], &[]);
    assert_eq!(table.stands("bastim")[0].1, table.knows_of("bastim", &person("berrin")));
    // The office at the other end has never heard of Zorine.
    let own = &CASE.case.cast[&"helpline".into()];
    assert!(own.function.is_some() && !own.acquainted.contains(&"zorine".into()));
    let mut table = given("landing");
    let stranger = CASE.case.cast.iter().find(|(id, p)| {
        p.function.is_none()
            && table.knows_of(id.as_str(), &person("bruna")).is_some()
            && seat_of(id.as_str()) != seat_of("bruna")
    });
    let stranger = stranger.expect("somebody who sees Bruna").0.as_str();
    assert!(!CASE.case.cast[&"bruna".into()].acquainted.contains(&stranger.into()));
    let (_, call) = table.call(stranger, &["bruna"], &[], &[]);
    assert_eq!(table.stands("bruna")[0].1, None);
    table.pick_up("bruna", call);
    assert_eq!(table.stands("bruna")[0].1, table.knows_of("bruna", &person(stranger)));
}

#[test]
fn what_can_be_done_about_a_telephone_is_offered_from_the_view() {
    let mut table = given("landing");
    let (_, call) = table.call("ines", &["bruna"], &[], &[]);
    let offer = |table: &Table, who: &str, with: &str, pick_up| CallOffer {
        me: table.h(who, &person(who)),
        call: table.h(who, &Entity::Dispatch(call)),
        with: table.knows_of(who, &person(with)),
        pick_up,
    };
    let rings = [offer(&table, "bruna", "ines", true), offer(&table, "bruna", "ines", false)];
    assert_eq!(calls(table.view("bruna")), rings);
    assert_eq!(calls(table.view("ines")), [offer(&table, "ines", "bruna", false)]);
    table.pick_up("bruna", call);
    assert_eq!(calls(table.view("bruna")), [offer(&table, "bruna", "ines", false)]);
    table.hang_up("bruna", call);
    assert_eq!((calls(table.view("bruna")), calls(table.view("ines"))), (vec![], vec![]));
}

#[test]
fn a_telephone_is_picked_up_beside_whatever_one_is_at() {
    let mut table = given("landing");
    let by = table.h("bruna", &person("bruna"));
    let (_, call) = table.call("ines", &["bruna"], &[], &[]);
    let to = table.h("bruna", &person("ines"));
    let note =
        Intent::Send { by, kind: "Message".into(), to: vec![to], about: None, share: Shared::default(), topic: None };
    assert_eq!(refusal(&table.asks("bruna", &note)), None);
    assert!(table.session.state().persons[&"bruna".into()].busy_until > table.now);
    assert_eq!(refusal(&table.pick_up("bruna", call)), None);
    assert_eq!(refusal(&table.hang_up("bruna", call)), None);
}

// ---- Talk over a line ----

#[test]
fn two_who_are_connected_speak_from_place_to_place_and_nobody_else_does() {
    let mut table = given("landing");
    assert_eq!(refusal(&table.say("ines", "how-do-you-feel", "thessa")), Some(Refusal::NotHere));
    assert_ne!(table.place("ines"), table.place("thessa"));
    let call = table.connected("ines", "thessa");
    assert_eq!(refusal(&table.say("ines", "how-do-you-feel", "thessa")), None);
    assert_eq!(table.heard("thessa"), Some("phrase-how-do-you-feel"));
    table.wait(10 * SECOND);
    table.hang_up("thessa", call);
    assert_eq!(refusal(&table.say("ines", "how-do-you-feel", "thessa")), Some(Refusal::NotHere));
}

#[test]
fn those_beside_a_speaker_hear_that_side_alone() {
    let mut table = given("landing");
    table.connected("ines", "thessa");
    assert_eq!((table.place("ines"), table.place("hanne")), ("pier-3", "pier-3"));
    table.say("ines", "how-do-you-feel", "thessa");
    assert_eq!(table.heard("hanne"), Some("phrase-how-do-you-feel"));
    table.wait(10 * SECOND);
    table.say("thessa", "how-do-you-feel", "ines");
    assert_eq!(table.heard("ines"), Some("phrase-how-do-you-feel"));
    assert_eq!(table.heard("hanne"), None);
}

#[test]
fn the_other_end_hears_what_is_said_into_the_room() {
    let mut table = given("landing");
    table.connected("ines", "thessa");
    table.say("ines", "how-do-you-feel", "lioma");
    assert_eq!(table.heard("thessa"), Some("phrase-how-do-you-feel"));
}

#[test]
fn somebody_offstage_is_called_speaks_and_is_heard_at_the_other_end_alone() {
    let mut table = given("landing");
    let call = table.connected("bruna", "helpline");
    assert_eq!(refusal(&table.say("bruna", "how-do-you-feel", "helpline")), None);
    assert_eq!(table.heard("helpline"), Some("phrase-how-do-you-feel"));
    table.wait(10 * SECOND);
    assert_eq!(refusal(&table.say("helpline", "how-do-you-feel", "bruna")), None);
    assert_eq!(table.heard("bruna"), Some("phrase-how-do-you-feel"));
    assert_eq!(table.heard("hanne"), None);
    table.wait(10 * SECOND);
    assert_eq!(refusal(&table.hang_up("helpline", call)), None);
    assert_eq!(table.is("bruna"), [CallIs::Over]);
}

#[test]
fn privacy_counts_those_in_earshot_at_both_ends() {
    let mut table = given("private-talks");
    let alone = |table: &Table, actor: &str, target: &str| {
        let (actor, target) = (actor.into(), target.into());
        let scope = Scope { actor: Some(&actor), target: Some(&target), subject: Some(&target), ..Scope::default() };
        holds(&CASE, table.session.state(), &Condition::Private, &scope)
    };
    let hears = |table: &Table, actor: &str, who: &str| {
        let (actor, who) = (actor.into(), Condition::Hears(Who::Person(who.into())));
        holds(&CASE, table.session.state(), &who, &Scope { actor: Some(&actor), ..Scope::default() })
    };
    // Whoever talks alone with somebody at one place, and somebody who stands among others.
    let state = table.session.state();
    let agencies = || CASE.case.cast.iter().filter(|(id, p)| p.function.is_some() && state.place_of(id).is_some());
    let crowded = |id: &str| {
        CASE.case.cast.keys().filter(|p| state.hears(&CASE, p, state.place_of(&id.into()).expect("a place"))).count()
            > 1
    };
    let (crowd, _) = agencies().find(|(id, _)| crowded(id.as_str())).expect("somebody among others");
    let quiet = agencies().find(|(id, _)| !crowded(id.as_str()) && seat_of(id.as_str()) != seat_of(crowd.as_str()));
    let (crowd, quiet) = (crowd.to_string(), quiet.expect("somebody alone").0.to_string());
    assert!(alone(&table, &quiet, &crowd), "nobody else is there");
    let call = table.connected(&quiet, &crowd);
    assert!(!alone(&table, &quiet, &crowd) && !alone(&table, &crowd, &quiet), "others stand beside the other end");
    let near = CASE.case.cast.keys().find(|p| {
        let state = table.session.state();
        p.as_str() != crowd && state.together(p, &crowd.as_str().into())
    });
    let near = near.expect("somebody beside").as_str();
    assert!(hears(&table, &quiet, near));
    table.hang_up(&quiet, call);
    assert!(!hears(&table, &quiet, near));
}

// ---- The end of a line ----

#[test]
fn moving_on_ends_the_line() {
    let mut table = given("landing");
    table.connected("thessa", "ines");
    let way = CASE.case.places[&table.place("ines").into()].ways[0].0.clone();
    let intent = Intent::Go { by: table.h("ines", &person("ines")), to: table.h("ines", &Entity::Place(way)) };
    assert_eq!(refusal(&table.asks("ines", &intent)), None);
    assert_eq!(table.is("thessa"), [CallIs::Connected], "as long as one is there");
    table.wait(120 * SECOND);
    assert_eq!((table.is("thessa"), table.is("ines")), (vec![CallIs::Over], vec![CallIs::Over]));
}

#[test]
fn with_the_scene_its_calls_are_over() {
    let mut table = given("landing");
    let (_, _) = table.call("ludo", &["mirta"], &[], &[]);
    table.connected("thessa", "ines");
    let ends = table.session.state().timers.iter().find(|(_, k)| format!("{k:?}") == "SceneEnd").expect("an end").0;
    let until = ends.exercise_ms - table.now;
    let (_, late) = {
        table.wait(until - 2 * SECOND);
        table.call("bruna", &["aurin"], &[], &[])
    };
    table.wait(600 * SECOND);
    assert_ne!(late, u32::MAX);
    for who in ["thessa", "ines", "bruna", "aurin"] {
        assert!(table.is(who).iter().all(|is| !is.open()), "{who}: {:?}", table.is(who));
    }
    assert!(table.session.state().lines.is_empty());
}

#[test]
fn replay_and_bytes_are_the_same_with_calls_in_them() {
    let mut table = given("landing");
    table.connected("ines", "thessa");
    table.say("ines", "how-do-you-feel", "thessa");
    table.call("bruna", &["aurin", "ines"], &[], &[]);
    table.wait(30 * SECOND);
    let mut again = Session::new(CASE.clone());
    for entry in &table.entries {
        again.replay(entry);
        let bytes = tavolo_acceptance::encode(entry);
        assert_eq!(&tavolo_acceptance::decode::<Entry>(&bytes), entry);
    }
    assert_eq!(again.state().lines, table.session.state().lines);
    assert_eq!(again.next_timer(), table.session.next_timer());
    for seat in &CASE.case.seats {
        assert!(again.view(&seat.id) == table.session.view(&seat.id), "seat {}", seat.id);
    }
}
