//! Properties of the kernel and the verdict on real content, over seeds. `TAVOLO_SEEDS` runs more.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tavolo_acceptance::{Dice, catalogue, content, play, seeds};
use tavolo_assessment::{Finding, Status, assess};
use tavolo_host::render;
use tavolo_scenario::Content;
use tavolo_scenario::ids::{ClueId, SeatId};
use tavolo_seat::{Common, FieldValue, Handle, Intent, Percept, SeatFrame, SeatView, Shared, calls, offers, sentences};
use tavolo_session::{Entity, Entry, Event, Frame, Holder, Outcome, Session, State, Text, perceive};
use tavolo_wording::{Args, Catalogue};

/// Something a seat might ask for: mostly what it is offered, sometimes nonsense.
fn any_intent(view: &SeatView, dice: &mut Dice) -> Intent {
    let own: Vec<Handle> = view.own.keys().copied().collect();
    let by = dice.pick(&own).copied().unwrap_or(Handle(0));
    let seen: Vec<Handle> = view.persons.keys().copied().collect();
    let to = dice.pick(&seen).copied().unwrap_or(Handle(dice.below(300) as u32));
    let wild = Handle(dice.below(400) as u32);
    match dice.below(15) {
        0..=3 => {
            let all = sentences(view, by);
            let via = (dice.below(3) == 0).then(|| dice.pick(&seen).copied()).flatten();
            match dice.pick(&all) {
                Some(s) => Intent::Say {
                    by,
                    to,
                    sentence: s.sentence,
                    phrase: s.phrase.clone(),
                    via,
                    about: None,
                    words: None,
                    aloud: false,
                },
                None => Intent::Silence { by, to, ms: 1_000 },
            }
        }
        4 => Intent::Look { by, at: if dice.below(2) == 0 { to } else { wild } },
        5 => Intent::Search { by, at: wild },
        6 | 7 => {
            let ways: Vec<Handle> = view.places.keys().copied().collect();
            Intent::Go { by, to: dice.pick(&ways).copied().unwrap_or(wild) }
        }
        8 | 9 => {
            let all = offers(view);
            match dice.pick(&all) {
                Some(o) => {
                    let with = view
                        .vocabulary
                        .actions
                        .iter()
                        .find(|a| a.word == o.action)
                        .map(|a| a.with.clone())
                        .unwrap_or_default();
                    let with = with.into_iter().map(|p| (p.name, FieldValue::One(wild))).collect();
                    Intent::Act { by: o.me, action: o.action.clone(), on: o.on, via: None, with }
                }
                None => Intent::Leave { by: wild },
            }
        }
        10 => {
            let form = view.vocabulary.forms.get(dice.below(view.vocabulary.forms.len()));
            let fields =
                form.and_then(|f| f.fields.first()).map(|f| (f.word.clone(), FieldValue::Ticked)).into_iter().collect();
            Intent::Fill { by, form: form.map(|f| f.word.clone()).unwrap_or_default(), about: Some(to), fields }
        }
        11 => {
            let clues = view.notebook.iter().take(dice.below(4)).map(|n| n.clue).collect();
            let share = Shared { clues, documents: vec![], minimal: dice.below(2) == 0 };
            let kind = ["Message", "Call", "Alert", "Referral", "Request", "nonsense"][dice.below(6)].into();
            Intent::Send { by, kind, to: vec![to], about: Some(wild), share, topic: None }
        }
        12 => match dice.pick(&calls(view)) {
            Some(c) if c.pick_up => Intent::PickUp { by: c.me, call: c.call },
            Some(c) => Intent::HangUp { by: c.me, call: c.call },
            None => Intent::PickUp { by, call: wild },
        },
        13 => Intent::Gesture { by, is: ["Nod", "Stare", "?"][dice.below(3)].into(), to: Some(to) },
        _ => Intent::Book {
            by,
            action: "close-screening".into(),
            on: Some(to),
            story_ms: i64::MAX - dice.below(9) as i64,
            with: [].into(),
        },
    }
}

/// Plays nonsense for a while and gives the entries and frames.
fn wild_play(content: &Arc<Content>, seed: u64, steps: usize) -> (Session, Vec<Entry>, Vec<(SeatId, Frame)>) {
    let mut dice = Dice::new(seed);
    let mut session = Session::new(content.clone());
    let mut entries: Vec<Entry> =
        session.start(Session::holders_all(content, Holder::Script), None, None, 0).into_iter().collect();
    let mut frames = session.frames();
    let seats: Vec<SeatId> = content.case.seats.iter().map(|s| s.id.clone()).collect();
    let mut now = 0;
    for n in 0..steps {
        now += [0, 700, 5_000, 30_000][dice.below(4)] as i64;
        while let Some(due) = session.next_timer().filter(|due| *due <= now) {
            entries.extend(session.run_timers(due, 0));
            frames.extend(session.frames());
        }
        let seat = dice.pick(&seats).expect("the case has seats").clone();
        let intent = any_intent(session.view(&seat).expect("a seat has a view"), &mut dice);
        entries.push(session.submit(&seat, n as u64, &intent, now, 0));
        frames.extend(session.frames());
    }
    (session, entries, frames)
}

#[test]
fn no_intent_panics_and_replay_equals_live() {
    let content = content("border-arrival");
    for seed in 0..seeds(6) {
        let (live, entries, _) = wild_play(&content, seed, 250);
        let carried = entries.iter().filter(|e| matches!(e.outcome, Outcome::Events(_))).count();
        assert!(carried > 20, "seed {seed}: hardly anything was carried out");
        let mut again = Session::new(content.clone());
        for entry in &entries {
            again.replay(entry);
        }
        for seat in &content.case.seats {
            assert_eq!(live.view(&seat.id), again.view(&seat.id), "seed {seed}, seat {}", seat.id);
        }
        assert_eq!(live.next_timer(), again.next_timer(), "seed {seed}");
        for entry in &entries {
            let bytes = tavolo_acceptance::encode(entry);
            assert_eq!(&tavolo_acceptance::decode::<Entry>(&bytes), entry, "seed {seed}");
        }
        let (_, same, _) = wild_play(&content, seed, 250);
        assert_eq!(entries, same, "seed {seed}: the same seed gives the same journal");
    }
}

/// Ids of the case that no seat may ever be sent.
fn secrets(content: &Content) -> BTreeSet<String> {
    let case = &content.case;
    let ids = case.clues.keys().map(ToString::to_string);
    let ids = ids.chain(case.sentences.keys().map(ToString::to_string));
    let ids = ids.chain(case.events.iter().map(|e| e.id.to_string()));
    let ids = ids.chain(case.documents.keys().map(ToString::to_string));
    // Short single words may well stand in a sentence; ids of several words do not.
    ids.filter(|id| id.matches('-').count() >= 1 && id.len() > 8).collect()
}

fn leaks(frame: &SeatFrame, secrets: &BTreeSet<String>) -> Vec<String> {
    let bytes = frame.encode().expect("a frame is encoded");
    let text = String::from_utf8_lossy(&bytes).into_owned();
    secrets.iter().filter(|s| text.contains(s.as_str())).cloned().collect()
}

#[test]
fn no_byte_sent_holds_an_authored_id() {
    let content = content("border-arrival");
    let texts = catalogue(&content);
    let secrets = secrets(&content);
    assert!(secrets.len() > 100);
    let (_, _, frames) = wild_play(&content, 1, 200);
    assert!(frames.len() > 200);
    let mut last = None;
    for (seat, frame) in frames {
        let sent = render(&texts, "en", &|_| None, frame);
        assert_eq!(leaks(&sent, &secrets), Vec::<String>::new(), "seat {seat}");
        last = Some(sent);
    }
    // The detector detects: a planted leak is found.
    let mut planted = last.expect("a frame");
    let secret = secrets.iter().next().expect("a secret").clone();
    planted.percepts.push(Percept::Sensed { text: secret.clone() });
    assert_eq!(leaks(&planted, &secrets), vec![secret]);
}

/// How many frames of a seat go by between two snapshots of it.
const SNAPSHOTS: u64 = 16;

/// Everything that a seat is sent, byte by byte; and snapshots, as it would be sent them if it came late.
fn bytes_for(content: &Arc<Content>, entries: &[Entry], seat: &SeatId) -> Vec<Vec<u8>> {
    let mut session = Session::new(content.clone());
    let mut bytes = Vec::new();
    for entry in entries {
        session.replay(entry);
        for (id, frame) in session.frames() {
            if &id == seat {
                // What a snapshot shows now and then, but for the words of the pack, which no event changes.
                if frame.n % SNAPSHOTS == 0 {
                    let snapshot = session.snapshot(seat).expect("there was a frame");
                    let view = SeatView { vocabulary: Common::default(), ..snapshot.view };
                    bytes.push(minicbor::to_vec((snapshot.n, view)).expect("a view is encoded"));
                }
                bytes.push(tavolo_host::bare(frame).encode().expect("a frame is encoded"));
            }
        }
    }
    bytes
}

#[test]
fn what_a_seat_does_not_perceive_changes_no_byte_it_gets() {
    let content = content("border-arrival");
    let entries = play(&content, "exemplary").entries;
    let mut compared = 0;
    for seed in 0..seeds(8) {
        let mut dice = Dice::new(seed + 77);
        let seats: Vec<&SeatId> = content.case.seats.iter().map(|s| &s.id).collect();
        let seat = (*dice.pick(&seats).expect("seats")).clone();
        let own = &content.case.seats.iter().find(|s| s.id == seat).expect("the seat").persons;
        let mut changed = entries.clone();
        let mut hidden = 0;
        for entry in &mut changed {
            if let Outcome::Events(events) = &mut entry.outcome {
                let before = events.len();
                // Minds, flags, clues perceivable or learnt by others: nothing of these is this seat's.
                events.retain(|event| {
                    let unperceived = match event {
                        Event::Felt { person, .. } | Event::Learned { person, .. } => !own.contains(person),
                        Event::CueAvailable { .. } | Event::Met { .. } | Event::Flagged { .. } => true,
                        _ => false,
                    };
                    !unperceived || dice.below(3) > 0
                });
                hidden += before - events.len();
            }
        }
        assert!(hidden > 50, "seed {seed}: too little was changed to prove anything");
        assert_eq!(
            bytes_for(&content, &entries, &seat),
            bytes_for(&content, &changed, &seat),
            "seed {seed}, seat {seat}"
        );
        compared += 1;
    }
    assert!(compared > 0);
}

/// Texts of clues that a seat was sent though nobody of it knows them.
fn untold(content: &Content, texts: &Catalogue, session: &Session, seat: &SeatId, sent: &str) -> Vec<String> {
    let persons = &content.case.seats.iter().find(|s| &s.id == seat).expect("the seat").persons;
    let known = |clue: &ClueId| persons.iter().any(|p| session.state().persons[p].knows.contains_key(clue));
    let hidden = content.case.clues.keys().filter(|c| !known(c));
    hidden
        .map(ToString::to_string)
        .filter(|c| sent.contains(&texts.render("en", &format!("clue-{c}"), &Args::new())))
        .collect()
}

#[test]
fn no_seat_is_sent_the_text_of_a_clue_that_nobody_of_it_knows() {
    let content = content("border-arrival");
    let texts = catalogue(&content);
    let entries = play(&content, "exemplary").entries;
    let mut session = Session::new(content.clone());
    let mut sent: BTreeMap<SeatId, String> = BTreeMap::new();
    for entry in &entries {
        session.replay(entry);
        for (seat, frame) in session.frames() {
            let bytes = render(&texts, "en", &|_| None, frame).encode().expect("a frame is encoded");
            sent.entry(seat).or_default().push_str(&String::from_utf8_lossy(&bytes));
        }
    }
    let mut hidden = 0;
    for (seat, text) in &sent {
        assert_eq!(untold(&content, &texts, &session, seat, text), Vec::<String>::new(), "seat {seat}");
        hidden += 1;
    }
    assert_eq!(hidden, content.case.seats.len());
    // The detector detects: what one seat knows, planted into what another was sent, is found.
    let (from, to) = (SeatId::from("judicial"), SeatId::from("reception"));
    let planted = format!("{}{}", sent[&to], sent[&from]);
    assert!(!untold(&content, &texts, &session, &to, &planted).is_empty());
}

/// Everything that the persons of a seat perceive, event by event, in authored ids.
fn percepts_for(content: &Content, entries: &[Entry], seat: &SeatId) -> Vec<(i64, Percept<Entity, Text>)> {
    let persons = &content.case.seats.iter().find(|s| &s.id == seat).expect("the seat").persons;
    let mut state = State::new(content);
    let mut percepts = Vec::new();
    for entry in entries {
        state.set_time(entry.exercise_ms, entry.story_ms);
        for event in entry.events() {
            state.apply(content, event);
            let all = persons.iter().flat_map(|person| perceive(content, &state, event, person));
            percepts.extend(all.map(|percept| (entry.exercise_ms, percept)));
        }
    }
    percepts
}

/// Where the events stand that nobody of a seat perceives.
fn unperceived(content: &Content, entries: &[Entry], seat: &SeatId) -> Vec<(usize, usize)> {
    let persons = &content.case.seats.iter().find(|s| &s.id == seat).expect("the seat").persons;
    let mut state = State::new(content);
    let mut places = Vec::new();
    for (n, entry) in entries.iter().enumerate() {
        state.set_time(entry.exercise_ms, entry.story_ms);
        for (m, event) in entry.events().iter().enumerate() {
            state.apply(content, event);
            if persons.iter().all(|person| perceive(content, &state, event, person).is_empty()) {
                places.push((n, m));
            }
        }
    }
    places
}

#[test]
fn journals_with_equal_percepts_give_equal_bytes() {
    let content = content("border-arrival");
    let entries = play(&content, "exemplary").entries;
    let mut pairs = 0;
    let mut kinds = BTreeSet::new();
    for seed in 0..seeds(24) {
        let mut dice = Dice::new(seed + 991);
        let seats: Vec<&SeatId> = content.case.seats.iter().map(|s| &s.id).collect();
        let seat = (*dice.pick(&seats).expect("seats")).clone();
        let hidden = unperceived(&content, &entries, &seat);
        // Any event at all that the seat does not perceive, speech and movement too.
        let mut gone: Vec<(usize, usize)> = (0..8).filter_map(|_| dice.pick(&hidden).copied()).collect();
        gone.sort_unstable();
        gone.dedup();
        let mut changed = entries.clone();
        for (n, m) in gone.iter().rev() {
            if let Outcome::Events(events) = &mut changed[*n].outcome {
                kinds
                    .insert(format!("{:?}", events.remove(*m)).split([' ', '{']).next().unwrap_or_default().to_owned());
            }
        }
        if percepts_for(&content, &entries, &seat) == percepts_for(&content, &changed, &seat) {
            assert_eq!(
                bytes_for(&content, &entries, &seat),
                bytes_for(&content, &changed, &seat),
                "seed {seed}, {seat}"
            );
            pairs += 1;
        }
    }
    assert!(pairs >= 3 && kinds.len() >= 5, "too few pairs to prove anything: {pairs}, {kinds:?}");
}

#[test]
fn nothing_done_scores_nothing() {
    let content = content("border-arrival");
    let mut session = Session::new(content.clone());
    let mut entries: Vec<Entry> =
        session.start(Session::holders_all(&content, Holder::Nobody), None, None, 0).into_iter().collect();
    while let Some(due) = session.next_timer() {
        entries.extend(session.run_timers(due, 0));
    }
    let report = assess(&content, &entries);
    assert!(report.session.complete);
    assert!(report.team.max > 0);
    let got: Vec<_> = report.findings.iter().filter(|f| f.got > 0).collect();
    assert!(got.is_empty(), "{got:#?}");
    assert_eq!(report.team.thousandths(), Some(0));
    assert!(
        report.objectives.iter().all(|o| o.rating != Some(tavolo_assessment::Rating::P)),
        "{:#?}",
        report.objectives
    );
}

#[test]
fn what_belongs_to_scenes_that_were_not_played_leaves_the_due_set() {
    let content = content("border-arrival");
    let last = content.case.scenes.iter().rev().nth(1).expect("more than one scene").0.id.clone();
    let mut session = Session::new(content.clone());
    let holders = Session::holders_all(&content, Holder::Nobody);
    let mut entries: Vec<Entry> = session.start(holders, Some(&last), None, 0).into_iter().collect();
    while let Some(due) = session.next_timer() {
        entries.extend(session.run_timers(due, 0));
    }
    let report = assess(&content, &entries);
    let unplayed = Status::NotAssessed(tavolo_assessment::Why::Unplayed);
    let of = |duty: &str| -> Vec<Status> {
        let named = |f: &&Finding| matches!(&f.of, tavolo_assessment::Norm::Duty(d) if d.as_str() == duty);
        report.findings.iter().filter(named).map(|f| f.status).collect()
    };
    assert!(!of("S1-02").is_empty() && of("S1-02").iter().all(|s| *s == unplayed), "{:?}", of("S1-02"));
    assert!(report.session.scenes.iter().all(|(s, ..)| s.as_str() != "landing"));
    assert_eq!(report.team.got, 0);
}

/// The same journal, ended as complete after so many entries.
fn closed(entries: &[Entry], after: usize) -> Vec<Entry> {
    let mut prefix = entries[..after].to_vec();
    let last = prefix.last().expect("a prefix").clone();
    let ended = Event::Ended { ending: None, complete: true };
    prefix.push(Entry { seq: last.seq + 1, outcome: Outcome::Events(vec![ended]), ..last });
    prefix
}

#[test]
fn a_prefix_closed_as_complete_never_scores_above_the_whole_and_no_breach_is_lifted() {
    let content = content("border-arrival");
    let entries = play(&content, "exemplary").entries;
    let whole = assess(&content, &entries);
    let poor = play(&content, "poor").entries;
    let mut breached = BTreeSet::new();
    for part in 1..=5 {
        let prefix = assess(&content, &closed(&entries, entries.len() * part / 6));
        assert!(prefix.team.got <= whole.team.got, "part {part}");
        assert!(prefix.team.thousandths() <= whole.team.thousandths(), "part {part}");
        let report = assess(&content, &closed(&poor, poor.len() * part / 6));
        let now: BTreeSet<String> = report
            .findings
            .iter()
            .filter(|f| f.status == Status::Breached)
            .map(|f| format!("{:?} {:?} {:?}", f.of, f.subject, f.functions))
            .collect();
        assert!(now.is_superset(&breached), "part {part}: lifted {:?}", breached.difference(&now).collect::<Vec<_>>());
        breached = now;
    }
    assert!(!breached.is_empty());
}

#[test]
fn neutral_acts_change_nothing_in_the_verdict() {
    let content = content("border-arrival");
    let entries = play(&content, "exemplary").entries;
    let before = assess(&content, &entries);
    let mut more = entries.clone();
    for entry in more.iter_mut().step_by(40) {
        if let Outcome::Events(events) = &mut entry.outcome {
            let by = content.case.cast.keys().next().expect("somebody").clone();
            events.push(Event::Gestured { by, is: tavolo_scenario::model::common::Gesture::Nod, to: None });
        }
    }
    let after = assess(&content, &more);
    assert_eq!(before.team, after.team);
    assert_eq!(before.objectives, after.objectives);
}

#[test]
fn sums_are_exact() {
    let content = content("border-arrival");
    for walkthrough in ["exemplary", "poor", "broken-off"] {
        let report = assess(&content, &play(&content, walkthrough).entries);
        let max: i64 = report.findings.iter().map(|f| f.max).sum();
        let got: i64 = report.findings.iter().map(|f| f.got).sum();
        assert_eq!((report.team.max, report.team.got), (max, got), "{walkthrough}");
        assert!(report.findings.iter().all(|f| f.got <= f.max && f.got >= 0), "{walkthrough}");
        // What others kept somebody from, and what was done by who only renders, is nobody's but the team's.
        let renders = |f: &Finding| f.functions.iter().any(|f| content.law.only_renders(f));
        let charged = report.findings.iter().filter(|f| f.blocked_by.is_none() && !renders(f));
        let rendered: i64 = report.fidelity.iter().map(|f| 1_000 * i64::from(f.rendered)).sum();
        let by_function: i64 = report.functions.values().map(|s| s.max).sum();
        let charged: i64 = charged.map(|f| f.max).sum();
        assert_eq!(by_function, charged + rendered, "{walkthrough}: shares of functions make up the whole");
        let by_pillar: i64 = report.pillars.iter().map(|(_, s)| s.max).sum();
        let by_competency: i64 = report.competencies.values().map(|s| s.max).sum();
        assert_eq!((by_pillar, by_competency), (max, max), "{walkthrough}: each line has a pillar and competencies");
    }
}
