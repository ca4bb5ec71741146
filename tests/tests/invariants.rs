//! What holds of every ledger, over seeds (`TAVOLO_SEEDS` plays more): journals are the exemplary and the poor walkthrough with
//! acts of trainees left out at random and words vouched for in every way.

use std::sync::{Arc, LazyLock};

use tavolo_acceptance::{Dice, content, files, play, root, seeds};
use tavolo_assessment::{Finding, Norm, Report, Score, Status, Why, assess};
use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::ids::{PersonId, SeatId};
use tavolo_scenario::model::common::{Clock, Gesture};
use tavolo_scenario::source::SourceTree;
use tavolo_scenario::{Content, load_case};
use tavolo_session::{Entry, Event, Outcome, Source, State, actor, perceive};

static CASE: LazyLock<Arc<Content>> = LazyLock::new(|| content("border-arrival"));
static PLAYS: LazyLock<[Vec<Entry>; 2]> = LazyLock::new(|| ["exemplary", "poor"].map(|name| play(&CASE, name).entries));

fn trainee(person: &PersonId) -> bool {
    CASE.case.seat_of(person).is_some_and(|seat| CASE.case.judged(&seat.id))
}

/// Whether nothing else goes by the number of the event.
fn loose(event: &Event) -> bool {
    matches!(event, Event::Acted { .. } | Event::Filled { .. } | Event::Looked { .. } | Event::Consented { .. })
}

/// A journal with every tenth act or so left out, and a source for every utterance.
fn journal(dice: &mut Dice) -> Vec<Entry> {
    let sources = [Source::Picked, Source::Matched, Source::Agreed, Source::OneSided, Source::Unconfirmed];
    let mut journal = PLAYS[dice.below(2)].clone();
    for entry in &mut journal {
        let Outcome::Events(events) = &mut entry.outcome else { continue };
        let left_out = dice.below(10) == 0;
        events.retain(|event| !(left_out && loose(event) && actor(event).is_some_and(trainee)));
        for event in events {
            if let Event::Said { source, .. } = event {
                *source = *dice.pick(&sources).expect("some");
            }
        }
    }
    journal
}

fn each(mut check: impl FnMut(u64, &mut Dice, Vec<Entry>, Report)) {
    for seed in 0..seeds(4) {
        let mut dice = Dice::new(seed);
        let journal = journal(&mut dice);
        let report = assess(&CASE, &journal);
        check(seed, &mut dice, journal, report);
    }
}

fn sum(findings: &[Finding], of: fn(&Finding) -> i64) -> i64 {
    findings.iter().map(of).sum()
}

/// Everything about points and ratings, without moments.
fn verdict(report: &Report) -> String {
    format!("{:?} {:?} {:?} {:?}", report.team, report.seats, report.objectives, report.pillars)
}

#[test]
fn what_is_got_and_what_is_lost_make_up_the_maximum() {
    each(|seed, _, _, report| {
        let (max, got) = (sum(&report.findings, |f| f.max), sum(&report.findings, |f| f.got));
        let penalty = sum(&report.findings, |f| f.penalty);
        let lost = sum(&report.findings, Finding::lost);
        assert_eq!((report.team.max, report.team.got, report.team.penalty), (max, got, penalty), "seed {seed}");
        assert_eq!(max - got + penalty, lost, "seed {seed}");
        let parts: [i64; 2] = [
            report.pillars.iter().map(|(_, s)| s.max).sum(),
            report.competencies.values().map(|s: &Score| s.max).sum(),
        ];
        assert_eq!(parts, [max, max], "seed {seed}");
    });
}

#[test]
fn every_lost_point_has_an_event_or_the_span_in_which_there_was_none() {
    each(|seed, _, _, report| {
        for finding in report.findings.iter().filter(|f| f.lost() > 0) {
            let event = finding.at.iter().any(|at| at.seq.is_some());
            assert!(event || finding.unseen.is_some(), "seed {seed}: {finding:?}");
            assert!(finding.change.is_some() || finding.blocked_by.is_some(), "seed {seed}: {finding:?}");
        }
    });
}

#[test]
fn no_change_gives_more_than_was_lost_and_lines_point_to_each_other() {
    each(|seed, _, _, report| {
        for (index, finding) in report.findings.iter().enumerate() {
            assert!(finding.change.as_ref().is_none_or(|c| (1..=finding.lost()).contains(&c.points)), "seed {seed}");
            assert!(finding.blocks.iter().all(|b| report.findings[*b].blocked_by == Some(index)), "seed {seed}");
            if let Some(stands) = finding.same_cause {
                assert!(finding.lost() == 0 && report.findings[stands].lost() > 0, "seed {seed}");
            }
            let weak = finding.status == Status::NotAssessed(Why::WeakEvidence);
            assert_eq!(weak, finding.open > 0, "seed {seed}: {finding:?}");
            assert!(finding.status != Status::OutOfOrder || finding.credit.order == 500, "seed {seed}");
        }
    });
}

#[test]
fn an_empty_trace_scores_nothing_and_keeping_prohibitions_earns_nothing() {
    let mut empty = PLAYS[0].clone();
    for entry in &mut empty {
        if let Outcome::Events(events) = &mut entry.outcome {
            let by_trainee = |event: &Event| actor(event).is_some_and(trainee) && !matches!(event, Event::Moved { .. });
            // Numbers of utterances and dispatches go by what comes before them.
            events.retain(|event| !by_trainee(event) && !matches!(event, Event::Said { .. } | Event::Sent { .. }));
            events.retain(|event| !matches!(event, Event::Rendered { .. } | Event::Answered { .. }));
        }
    }
    let report = assess(&CASE, &empty);
    assert_eq!((report.team.got, report.team.penalty), (0, 0));
    assert!(report.team.max > 0 && report.team.thousandths() == Some(0));
    assert!(report.findings.iter().all(|f| matches!(f.of, Norm::Duty(_))));
}

#[test]
fn neutral_acts_and_wall_time_change_nothing() {
    each(|seed, dice, mut journal, report| {
        let by = CASE.case.cast.keys().find(|p| trainee(p)).expect("a trainee").clone();
        for entry in &mut journal {
            entry.wall_ms += 86_400_000 + i64::try_from(dice.below(1_000)).expect("few");
            if let Outcome::Events(events) = &mut entry.outcome
                && dice.below(20) == 0
            {
                events.push(Event::Gestured { by: by.clone(), is: Gesture::Nod, to: None });
            }
        }
        assert_eq!(verdict(&assess(&CASE, &journal)), verdict(&report), "seed {seed}");
    });
}

#[test]
fn repeating_what_was_done_gives_nothing() {
    each(|seed, dice, mut journal, report| {
        for entry in &mut journal {
            if let Outcome::Events(events) = &mut entry.outcome {
                let again: Vec<Event> =
                    events.iter().filter(|e| matches!(e, Event::Acted { .. }) && dice.below(4) == 0).cloned().collect();
                events.extend(again);
            }
        }
        let after = assess(&CASE, &journal);
        assert!(after.team.got <= report.team.got, "seed {seed}: {:?} {:?}", after.team, report.team);
        assert_eq!(after.team.max, report.team.max, "seed {seed}");
    });
}

#[test]
fn the_same_journal_gives_the_same_report_and_prefixes_of_seats_never_exceed_the_team() {
    each(|seed, _, journal, report| {
        assert_eq!(assess(&CASE, &journal), report, "seed {seed}");
        for (seat, score) in &report.seats {
            assert!(score.got <= score.max && score.max >= 0, "seed {seed}: {seat}");
        }
    });
}

// ---- What scoring.md asks of every ledger and no test above holds ----

/// Lines as two journals may be compared by: whose entries have other numbers.
fn lines(report: &Report) -> Vec<String> {
    let line =
        |f: &Finding| format!("{:?} {:?} {:?} {} {} {:?}", f.of, f.subject, f.status, f.got, f.penalty, f.credit);
    report.findings.iter().map(line).collect()
}

/// What was said is no longer so: it is heard, and no rule or duty knows of it.
fn unsaid(journal: &[Entry], seq: u64) -> Option<Vec<Entry>> {
    let mut journal = journal.to_vec();
    let entry = journal.iter_mut().find(|entry| entry.seq == seq)?;
    let Outcome::Events(events) = &mut entry.outcome else { return None };
    let said = events.iter_mut().find_map(|event| match event {
        Event::Said { source, .. } => Some(source),
        _ => None,
    })?;
    *said = Source::Unconfirmed;
    Some(journal)
}

#[test]
fn a_breach_less_never_lowers_the_score() {
    let mut tried = 0;
    each(|seed, _, journal, report| {
        let stands: Vec<u64> =
            report.findings.iter().filter(|f| f.got > 0).flat_map(|f| &f.at).filter_map(|at| at.seq).collect();
        for breach in report.findings.iter().filter(|f| f.status == Status::Breached && f.at.len() == 1) {
            // What was a breach and a duty fulfilled at once is not taken away.
            let Some(seq) = breach.at[0].seq.filter(|seq| !stands.contains(seq)) else { continue };
            let Some(without) = unsaid(&journal, seq) else { continue };
            let after = assess(&CASE, &without);
            let points = |report: &Report| report.team.got - report.team.penalty;
            assert!(points(&after) >= points(&report), "seed {seed}: {breach:?}");
            tried += 1;
        }
    });
    assert!(tried > 0, "the walkthroughs breach something by what is said");
}

#[test]
fn how_fast_the_story_runs_changes_no_limit_of_the_story() {
    each(|seed, _, mut journal, report| {
        // The same instants of the story in twice the time of play.
        for entry in &mut journal {
            entry.exercise_ms *= 2;
        }
        let slower = assess(&CASE, &journal);
        let by_story = |report: &Report| -> Vec<_> {
            let story = report.findings.iter().filter(|f| matches!(f.due, Some((_, Clock::Story))));
            story
                .map(|f| (f.of.clone(), f.subject.clone(), f.due.map(|(due, _)| due.story_ms), f.credit.time))
                .collect()
        };
        assert_eq!(by_story(&slower), by_story(&report), "seed {seed}");
        assert!(!by_story(&report).is_empty());
    });
}

#[test]
fn what_somebody_is_called_changes_nothing() {
    // Renamed so that they change their places in every list that is sorted by name.
    const NAMES: [(&str, &str); 3] = [("aurin", "zz-first"), ("pavo", "aa-second"), ("bruna", "zz-third")];
    let mut tree = SourceTree::new();
    for (path, bytes) in files(&root().join("scenarios"), ".ron") {
        let mut text = String::from_utf8(bytes).expect("authored files are UTF-8");
        for (name, other) in NAMES {
            text = text.replace(&format!("\"{name}\""), &format!("\"{other}\""));
        }
        tree.insert(&path, text.as_bytes(), &mut Diagnostics::new());
    }
    let renamed = Arc::new(load_case(&tree, "border-arrival").content.expect("the case loads by other names"));
    for (walkthrough, entries) in ["exemplary", "poor"].into_iter().zip(&*PLAYS) {
        let (as_it_is, otherwise) = (assess(&CASE, entries), assess(&renamed, &play(&renamed, walkthrough).entries));
        assert_eq!(lines(&otherwise), lines(&as_it_is), "{walkthrough}");
        assert_eq!(verdict(&otherwise), verdict(&as_it_is), "{walkthrough}");
    }
}

#[test]
fn what_a_seat_cannot_see_and_what_no_line_rests_on_changes_nothing_of_it() {
    each(|seed, dice, journal, report| {
        let seats: Vec<&SeatId> = report.seats.keys().collect();
        let seat = (*dice.pick(&seats).expect("judged seats")).clone();
        let persons = &CASE.case.seats.iter().find(|s| s.id == seat).expect("a seat").persons;
        let rests: Vec<u64> = report.findings.iter().flat_map(|f| &f.at).filter_map(|at| at.seq).collect();
        let mut state = State::new(&CASE);
        let mut without = journal.clone();
        let mut left_out = 0;
        for (entry, changed) in journal.iter().zip(&mut without) {
            state.set_time(entry.exercise_ms, entry.story_ms);
            let mut kept = Vec::new();
            for event in entry.events() {
                state.apply(&CASE, event);
                let others = actor(event).is_some_and(|by| trainee(by) && !persons.contains(by));
                let unseen = persons.iter().all(|p| perceive(&CASE, &state, event, p).is_empty());
                // Looks and silences, of which nothing else comes: what does come of them is an event of its own.
                let plain =
                    matches!(event, Event::Looked { .. } | Event::KeptSilent { .. } | Event::ReadDocument { .. });
                if plain && others && unseen && !rests.contains(&entry.seq) {
                    left_out += 1;
                } else {
                    kept.push(event.clone());
                }
            }
            if let Outcome::Events(events) = &mut changed.outcome {
                *events = kept;
            }
        }
        let after = assess(&CASE, &without);
        assert!(left_out > 0, "seed {seed}");
        assert_eq!(after.seats.get(&seat), report.seats.get(&seat), "seed {seed}: {seat}");
    });
}

#[test]
fn time_that_goes_by_over_nobodys_limit_changes_nothing() {
    each(|seed, dice, mut journal, report| {
        // After the last act of a case that came to its end nothing is open that could still be kept.
        if !report.session.complete {
            return;
        }
        let later = 1_000 * i64::try_from(1 + dice.below(100_000)).expect("few");
        let last = journal.iter().rposition(|entry| entry.events().iter().any(|e| matches!(e, Event::Ended { .. })));
        for entry in &mut journal[last.expect("it ended")..] {
            (entry.exercise_ms, entry.story_ms) = (entry.exercise_ms + later, entry.story_ms + later);
        }
        let after = assess(&CASE, &journal);
        assert_eq!((lines(&after), verdict(&after)), (lines(&report), verdict(&report)), "seed {seed}");
    });
}
