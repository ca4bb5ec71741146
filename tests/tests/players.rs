//! Bots at a real table: the border case without people, and bots that take over from people. `TAVOLO_SEEDS` plays more.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use tavolo_acceptance::{catalogue, content, encode, seeds};
use tavolo_assessment::Status;
use tavolo_assessment::rehearsal::{Graded, Rehearsal, Summary};
use tavolo_host::script::{Happened, Script, run};
use tavolo_host::{Header, Host, MemoryJournal, Note, Salts, Start};
use tavolo_players::lockstep::{Bots, Table};
use tavolo_players::{Alarm, Player, Skill, Slip};
use tavolo_rehearsal::{Hosted, Played, Words, bots, holders, play};
use tavolo_scenario::Content;
use tavolo_scenario::ids::{PersonId, SeatId, WalkthroughId};
use tavolo_seat::{Handle, Intent, SeatView};
use tavolo_session::{Cause, Entity, Entry, Event, Holder, Outcome, Session, Station};
use tavolo_wording::Args;

const SECOND: i64 = 1_000;
const MINUTE: i64 = 60_000;

/// How far the team's standing falls at least from exemplary to careless bots, thousandths.
const TEAM_FALLS: i64 = 20;
/// What an absent team may have at most, thousandths: what nobody could miss.
const ABSENT_HAS: i64 = 20;

static CASE: LazyLock<Arc<Content>> = LazyLock::new(|| content("border-arrival"));
static EXEMPLARY: LazyLock<Vec<Played>> = LazyLock::new(|| plays(Skill::Exemplary, seeds(3)));

fn once(seed: u64, skill: Skill) -> Played {
    play(&CASE, seed, skill).unwrap_or_else(|unplayed| panic!("seed {seed}, {skill}: {unplayed}"))
}

fn plays(skill: Skill, seeds: u64) -> Vec<Played> {
    (0..seeds).map(|seed| once(seed, skill)).collect()
}

fn bytes(entries: &[Entry]) -> Vec<Vec<u8>> {
    entries.iter().map(encode).collect()
}

fn number(seat: &str) -> usize {
    CASE.case.seats.iter().position(|s| s.id.as_str() == seat).expect("a seat of the case")
}

fn nobody_seated() -> Bots {
    Bots::new(vec![None; CASE.case.seats.len()])
}

// ---- The same seed plays the same ----

#[test]
fn the_same_seed_and_skill_give_the_same_entries_byte_for_byte() {
    let again = once(0, Skill::Exemplary);
    assert_eq!(bytes(&again.entries), bytes(&EXEMPLARY[0].entries));
    assert_eq!((again.slips, again.effort), (EXEMPLARY[0].slips.clone(), EXEMPLARY[0].effort));
}

#[test]
fn another_seed_is_another_play_and_another_skill_too() {
    let [one, two] = &EXEMPLARY[..2] else { panic!("two seeds are played") };
    // The start alone names the seed: what differs is what was said and done.
    let done = |played: &Played| bytes(&played.entries[1..]);
    assert_ne!(done(one), done(two));
    assert_ne!(done(one), done(&once(0, Skill::Careless)));
}

#[test]
fn a_journal_of_bots_replays_to_the_same_state_and_views() {
    let mut header = Header::of(&CASE, "test", 0, vec![]);
    header.seed = 1;
    let start = Start {
        holders: holders(&CASE),
        at: None,
        seed: Some(1),
        free_words: false,
        wall_ms: 0,
        salts: Salts::new([0; 32]),
    };
    let (mut host, first) = Host::start(CASE.clone(), MemoryJournal::new(header), start).expect("a host starts");
    let mut table = Hosted::new(&mut host, 0);
    bots(&CASE, 1, Skill::Average).play(&mut table, None).expect("bots come to the end");
    let mut entries = first.entries;
    entries.extend(table.into_entries());
    let mut again = Session::new(CASE.clone());
    entries.iter().for_each(|entry| again.replay(entry));
    assert_eq!(format!("{:?}", host.session().state()), format!("{:?}", again.state()));
    for seat in &CASE.case.seats {
        assert_eq!(host.session().view(&seat.id), again.view(&seat.id), "seat {}", seat.id);
    }
}

// ---- Among people ----

/// A host that waits for whoever comes.
fn given() -> Host<MemoryJournal> {
    let start = Start {
        holders: Session::holders_all(&CASE, Holder::Human),
        at: None,
        seed: Some(5),
        free_words: false,
        wall_ms: 0,
        salts: Salts::new([7; 32]),
    };
    let journal = MemoryJournal::new(Header::of(&CASE, "test", 0, vec![]));
    Host::start(CASE.clone(), journal, start).expect("a host starts").0
}

/// Bots go on until an instant.
fn bots_until(host: &mut Host<MemoryJournal>, bots: &mut Bots, until_ms: i64) {
    let mut table = Hosted::new(host, 0);
    bots.play(&mut table, Some(until_ms)).expect("bots go on");
}

/// A person asks for something at the keys of a seat; gives whether it was done.
fn asks(host: &mut Host<MemoryJournal>, seat: &SeatId, intent: Intent, at_ms: i64) -> bool {
    let number = host.last_command(seat).map_or(0, |n| n + 1);
    let turn = host.submit(seat, number, intent, at_ms, 0).expect("a journal in memory takes everything");
    turn.answer.expect("an answer").refusal.is_none()
}

/// What the people of the exemplary walkthrough asked for, and when.
fn asked_in_the_walkthrough() -> Vec<(SeatId, Intent, i64)> {
    let id = WalkthroughId::from("exemplary");
    let tracks = CASE.case.resolve_walkthrough(&id).expect("a walkthrough of the case");
    let script = Script { walkthrough: &id, tracks: &tracks, stops: None, words: None };
    let mut asked = Vec::new();
    let watch = |happened: Happened<'_>| {
        if let Happened::Asked(seat, _, intent, at_ms) = happened {
            asked.push((seat.clone(), intent.clone(), at_ms));
        }
    };
    run(&mut given(), script, 0, watch).expect("a journal in memory takes everything");
    asked
}

fn known(view: &SeatView) -> BTreeSet<Handle> {
    view.notebook.iter().map(|n| n.clue).collect()
}

#[test]
fn a_bot_takes_a_seat_over_in_mid_play_and_gives_it_back_without_loss() {
    // Given the exemplary walkthrough, whose information officer is called away for four minutes of the second scene.
    let asked = asked_in_the_walkthrough();
    let (seat, place) = (SeatId::from("info-officer"), number("info-officer"));
    let (away, back) = (18 * MINUTE, 22 * MINUTE);
    let mut host = given();
    let mut crew = nobody_seated();
    let mut held_by_bot = false;
    let mut knew = BTreeSet::new();
    let mut seen = 0;
    let (mut before, mut since, mut own) = ((0, 0), (0, 0), 0);
    for (whose, intent, at_ms) in &asked {
        if !held_by_bot && (away..back).contains(at_ms) {
            host.advance(away, 0).expect("time goes by");
            let view = host.view(&seat).expect("the seat");
            host.note(Note::Held(seat.clone(), Holder::Player), away, 0).expect("it is noted");
            assert_eq!(host.view(&seat), Some(view.clone()), "changing hands changes nothing that is known");
            (knew, seen) = (known(&view), view.record.all().len());
            crew.seat(place, Some(Player::new(5, place as u64, Skill::Exemplary)));
            held_by_bot = true;
        }
        if held_by_bot && *at_ms >= back {
            bots_until(&mut host, &mut crew, back);
            host.advance(back, 0).expect("time goes by");
            let view = host.view(&seat).expect("the seat");
            host.note(Note::Held(seat.clone(), Holder::Human), back, 0).expect("it is noted");
            assert_eq!(host.view(&seat), Some(view.clone()), "nor does changing back");
            assert!(knew.is_subset(&known(&view)), "what was known is still known");
            assert!(view.record.all().len() > seen, "what happened meanwhile is there for whoever comes back");
            assert!(crew.seat(place, None).is_some());
            held_by_bot = false;
        }
        if held_by_bot {
            bots_until(&mut host, &mut crew, *at_ms);
            if *whose == seat {
                continue;
            }
        }
        let ok = asks(&mut host, whose, intent.clone(), *at_ms);
        let count = if *at_ms < away { &mut before } else { &mut since };
        (count.0, count.1) = (count.0 + usize::from(ok), count.1 + 1);
        own += usize::from(ok && *whose == seat && *at_ms >= back);
    }
    // Then the bot did something, the returned person did, and the rest of the play went on.
    let by_bot = host.journal().records().iter().map(|r| &r.entry).filter(|entry| {
        matches!(&entry.cause, Cause::Command(Station::Seat(s), _) if *s == seat)
            && matches!(entry.outcome, Outcome::Events(_))
            && (away..back).contains(&entry.exercise_ms)
    });
    assert!(by_bot.count() > 0, "a bot in a seat does something");
    assert_eq!(crew.effort().refused * 4 / crew.effort().intents.max(1), 0, "{:?}", crew.effort());
    assert!(own > 0, "who came back goes on");
    assert_eq!(before.0, before.1, "as long as everybody is there all goes as written");
    // Afterwards some of what was written names things by numbers of a play without the bot.
    assert!(since.0 * 2 > since.1, "{since:?} went as written");
}

/// What people of the case said in words of their own to whom, within a time, and how often.
fn own_sentences(
    host: &Host<MemoryJournal>,
    from_ms: i64,
    until_ms: i64,
) -> BTreeMap<(PersonId, PersonId, String), u32> {
    let mut said = BTreeMap::new();
    let entries = host.journal().records().iter().map(|r| &r.entry);
    for entry in entries.filter(|entry| (from_ms..until_ms).contains(&entry.exercise_ms)) {
        for event in entry.events() {
            if let Event::Said { by, to, sentence: Some(sentence), .. } = event {
                *said.entry((by.clone(), to.clone(), sentence.to_string())).or_insert(0) += 1;
            }
        }
    }
    said
}

#[test]
fn who_takes_all_seats_over_does_not_say_again_what_was_said() {
    // Given five minutes of bots, after which all of them are others, as when a server was started again.
    let (change, end) = (5 * MINUTE, 7 * MINUTE);
    let again = |replaced: bool| {
        let mut host = given();
        let mut crew = bots(&CASE, 5, Skill::Exemplary);
        bots_until(&mut host, &mut crew, change);
        if replaced {
            crew = bots(&CASE, 5, Skill::Exemplary);
        }
        bots_until(&mut host, &mut crew, end);
        let before = own_sentences(&host, 0, change);
        let after = own_sentences(&host, change, end);
        assert!(after.len() > 10, "play goes on: {}", after.len());
        after.into_keys().filter(|line| before.contains_key(line)).collect::<BTreeSet<_>>()
    };
    // Then they repeat hardly more than those would have who stayed: of what is long ago a view keeps what it did, not its words.
    let (stayed, came) = (again(false), again(true));
    assert!(came.len() <= stayed.len() + 1, "said again {came:#?}, and by who stayed {stayed:#?}");
}

#[test]
fn a_seat_without_a_bot_is_never_a_barrier() {
    // Given a table at which only the medic has a bot, and all others sit still.
    let mut host = given();
    let mut crew = nobody_seated();
    let medic = number("medic");
    crew.seat(medic, Some(Player::new(3, medic as u64, Skill::Exemplary)));
    // When it plays.
    let mut table = Hosted::new(&mut host, 0);
    crew.play(&mut table, None).expect("the medic comes to the end");
    // Then time went by to the end of the case, and the medic did something.
    assert!(table.over());
    let entries = table.into_entries();
    let commands: BTreeSet<&SeatId> = entries
        .iter()
        .filter_map(|entry| match &entry.cause {
            Cause::Command(Station::Seat(seat), _) => Some(seat),
            _ => None,
        })
        .collect();
    assert_eq!(commands, BTreeSet::from([&SeatId::from("medic")]));
}

#[test]
fn who_is_threatened_and_blamed_again_and_again_withdraws_and_the_alarm_says_so() {
    // Given a bot as Bastim, and a mediator beside him, who speaks his language and forgets what a mediator is for.
    let mut host = given();
    let mut crew = nobody_seated();
    let place = number("v-bastim");
    crew.seat(place, Some(Player::new(3, place as u64, Skill::Exemplary)));
    let mediator = SeatId::from("mediator-two");
    let handle = |host: &Host<MemoryJournal>, person: &str| {
        let projection = host.session().projection(&mediator).expect("a seat");
        projection.handle(&Entity::Person(person.into())).expect("they see one another")
    };
    let (by, to) = (handle(&host, "dov"), handle(&host, "bastim"));
    let abuse = ["next-plane", "why-stay-unpaid", "and-you-believed", "why-not-leave"];
    let present = |host: &Host<MemoryJournal>| host.session().state().persons[&PersonId::from("bastim")].present;
    // When he is threatened and blamed three times in a minute, he is still there.
    for (n, phrase) in (1_i64..).zip(abuse) {
        assert!(present(&host), "before the {n}th");
        let at_ms = n * 20 * SECOND;
        bots_until(&mut host, &mut crew, at_ms);
        let phrase = Some(phrase.into());
        let intent = Intent::Say { by, to, sentence: None, phrase, via: None, about: None, words: None, aloud: false };
        assert!(asks(&mut host, &mediator, intent, at_ms), "{n}");
    }
    // Then, after the fourth, he goes, and whoever directs is told.
    bots_until(&mut host, &mut crew, 2 * MINUTE);
    assert!(!present(&host));
    let alarms = crew.player(place).expect("his bot").alarms();
    assert!(matches!(alarms, [Alarm::Withdrew { exercise_ms, .. }] if *exercise_ms >= 80 * SECOND), "{alarms:?}");
}

#[test]
fn whom_somebody_speaks_to_aloud_does_not_walk_off_meanwhile() {
    // Given bots in all seats but that of the case worker, who is alone with the prefecture's officer.
    let ngo = SeatId::from("ngo");
    let stays = |aloud: bool| {
        let mut host = given();
        let mut crew = nobody_seated();
        let others = CASE.case.seats.iter().enumerate().filter(|(_, seat)| seat.id != ngo);
        for (place, _) in others {
            crew.seat(place, Some(Player::new(3, place as u64, Skill::Exemplary)));
        }
        if aloud {
            let projection = host.session().projection(&ngo).expect("a seat");
            let handle =
                |person: &str| projection.handle(&Entity::Person(person.into())).expect("they see one another");
            let intent = Intent::Converse { by: handle("bruna"), with: handle("ludo") };
            assert!(asks(&mut host, &ngo, intent, SECOND));
        }
        // When three minutes go by in which he is wanted elsewhere too.
        bots_until(&mut host, &mut crew, 3 * MINUTE);
        host.session().state().persons[&PersonId::from("ludo")].place.clone()
    };
    // Then he stays as long as she speaks to him, and only then.
    assert_eq!(stays(true), "operations-room".into());
    assert_ne!(stays(false), "operations-room".into());
}

// ---- What skill does to the verdict ----

#[test]
fn exemplary_bots_breach_nothing() {
    let blameless = |case: &str, seed: usize, played: &Played| {
        let breached: Vec<_> = played.report.findings.iter().filter(|f| f.status == Status::Breached).collect();
        assert!(breached.is_empty(), "{case}, seed {seed}: {breached:#?}");
        assert!(played.slips.is_empty(), "{case}, seed {seed}: whoever errs on purpose is not exemplary");
        assert!(played.report.session.complete, "{case}, seed {seed}");
    };
    for (seed, played) in EXEMPLARY.iter().enumerate() {
        blameless("border-arrival", seed, played);
    }
    for case in ["brothel-raid", "dublin-return", "farm-inspection"] {
        let content = content(case);
        for seed in 1..=seeds(1) {
            let played = play(&content, seed, Skill::Exemplary).unwrap_or_else(|unplayed| panic!("{case}: {unplayed}"));
            blameless(case, seed as usize, &played);
        }
    }
}

fn summary(graded: &[(Skill, &[Played])]) -> Summary {
    let boiled = graded.iter().flat_map(|(skill, plays)| {
        let runs = plays.iter().zip(0_u64..);
        runs.map(|(played, seed)| played.boiled_down(&CASE, &Words::default(), seed, *skill, 0))
    });
    Rehearsal {
        case: CASE.case.head.id.clone(),
        packs: CASE.law.chain.clone(),
        seeds: (0..graded[0].1.len() as u64).collect(),
        skills: graded.iter().map(|(skill, _)| skill.name().to_owned()).collect(),
        runs: boiled.collect(),
    }
    .summary()
}

/// How far a mean falls from the first skill to the last, thousandths; none where one of them was never assessed.
fn falls(graded: &Graded) -> Option<i64> {
    let mean = |spread: &Option<_>| -> Option<i64> {
        let spread: &tavolo_assessment::rehearsal::Spread = spread.as_ref()?;
        Some(spread.mean.0 * 1_000 / spread.mean.1.max(1))
    };
    // By the thousand, so that a fall below one thousandth still shows.
    Some(mean(graded.spreads.first()?)? - mean(graded.spreads.last()?)?)
}

#[test]
fn standing_falls_from_exemplary_to_careless_for_the_team_and_each_objective_of_the_case() {
    let careless = plays(Skill::Careless, EXEMPLARY.len() as u64);
    assert!(careless.iter().all(|played| !played.slips.is_empty()));
    let summary = summary(&[(Skill::Exemplary, &EXEMPLARY), (Skill::Careless, &careless)]);
    let team = falls(&summary.team).expect("the team is assessed");
    assert!(team >= TEAM_FALLS * 1_000, "the team's standing falls by {team} thousandths of thousandths");
    let by_objective: BTreeMap<_, _> = summary.objectives.iter().map(|o| (&o.id, falls(&o.standing))).collect();
    assert!(CASE.case.head.objectives.iter().all(|o| by_objective.contains_key(o)));
    let stuck: Vec<_> = by_objective.iter().filter(|(_, falls)| falls.is_none_or(|f| f <= 0)).collect();
    assert!(stuck.is_empty(), "these do not fall: {stuck:?}; all: {by_objective:?}");
}

#[test]
fn an_absent_team_has_next_to_nothing() {
    let played = once(0, Skill::Absent);
    assert!(played.report.session.complete, "the case goes on without them");
    let has = played.report.team.thousandths().expect("it is assessed");
    let done: Vec<_> = played.report.findings.iter().filter(|f| f.status == Status::Done).map(|f| &f.of).collect();
    assert!(has <= ABSENT_HAS, "{has} thousandths: {done:#?}");
}

// ---- Offices that are away ----

#[test]
fn offices_answer_in_plays_of_bots() {
    let desk = SeatId::from("duty-desk");
    let mut guardians = 0;
    for (seed, played) in EXEMPLARY.iter().enumerate() {
        let by_desk: Vec<&Event> = played
            .entries
            .iter()
            .filter(|e| matches!(&e.cause, Cause::Command(Station::Seat(seat), _) if *seat == desk))
            .flat_map(Entry::events)
            .collect();
        assert!(by_desk.iter().any(|e| matches!(e, Event::Answered { .. })), "seed {seed}: no office answered");
        let appointed = played.entries.iter().flat_map(Entry::events).filter(|e| {
            matches!(e, Event::Acted { action, by, .. } if action.as_str() == "appoint-guardian" && CASE.case.seat_of(by).is_some_and(|s| s.id == desk))
        });
        guardians += appointed.count();
    }
    assert!(guardians > 0, "no office appointed a guardian in any play");
}

// ---- Texts ----

#[test]
fn every_slip_has_its_text_in_both_languages() {
    let texts = catalogue(&CASE);
    for slip in Slip::ALL {
        let key = format!("slip-{}", slip.name());
        let [en, it] = ["en", "it"].map(|lang| texts.render(lang, &key, &Args::new()));
        assert!(!en.contains('⟦') && !it.contains('⟦'), "{key}: {en} / {it}");
        assert_ne!(en, it, "{key} is written in both");
    }
}
