//! The ledger over whole plays: what weak evidence does to lines and scores, who is charged with what others kept from
//! being done, and that one fault costs once.

use std::sync::{Arc, LazyLock};

use tavolo_acceptance::{content, play};
use tavolo_assessment::{ChangeKind, Finding, Norm, Report, Score, Status, Why, assess};
use tavolo_scenario::Content;
use tavolo_session::{Cause, Entry, Event, Outcome, Source, Station};

static CASE: LazyLock<Arc<Content>> = LazyLock::new(|| content("border-arrival"));
static GOOD: LazyLock<Vec<Entry>> = LazyLock::new(|| play(&CASE, "exemplary").entries);
static POOR: LazyLock<Vec<Entry>> = LazyLock::new(|| play(&CASE, "poor").entries);

/// The same journal with other events.
fn changed(journal: &[Entry], mut change: impl FnMut(&mut Vec<Event>)) -> Vec<Entry> {
    let mut journal = journal.to_vec();
    for entry in &mut journal {
        if let Outcome::Events(events) = &mut entry.outcome {
            change(events);
        }
    }
    journal
}

/// The same journal with everything that was said known by another source.
fn known_by(journal: &[Entry], by: Source) -> Vec<Entry> {
    changed(journal, |events| {
        for event in events {
            if let Event::Said { source, .. } = event {
                *source = by;
            }
        }
    })
}

/// The same journal, and before its end every utterance is tapped.
fn tapped(journal: &[Entry], by: &Station, source: Source) -> Vec<Entry> {
    let said = journal.iter().flat_map(Entry::events).filter_map(|event| match event {
        Event::Said { utterance, .. } => Some(Event::Tapped { utterance: *utterance, by: by.clone(), source }),
        _ => None,
    });
    let taps = said.collect();
    let mut journal = journal.to_vec();
    let last = journal.pop().expect("an end");
    let cause = Cause::Command(by.clone(), u64::MAX);
    journal.push(Entry { cause, outcome: Outcome::Events(taps), ..last.clone() });
    journal.push(last);
    journal
}

/// The same journal, and before its end every utterance is contested by whom it was said to.
fn contested(journal: &[Entry]) -> Vec<Entry> {
    let said = journal.iter().flat_map(Entry::events).filter_map(|event| match event {
        Event::Said { utterance, to, .. } => {
            Some(Event::Vouched { utterance: *utterance, by: to.clone(), agrees: false })
        }
        _ => None,
    });
    let events = said.collect();
    let mut journal = journal.to_vec();
    let last = journal.pop().expect("an end");
    journal.push(Entry { cause: Cause::Host, outcome: Outcome::Events(events), ..last.clone() });
    journal.push(last);
    journal
}

fn judged(journal: &[Entry]) -> Report {
    assess(&CASE, journal)
}

fn weak(finding: &Finding) -> bool {
    finding.status == Status::NotAssessed(Why::WeakEvidence)
}

fn scores(report: &Report) -> Vec<Score> {
    let mut scores = vec![report.team];
    scores.extend(report.seats.values().chain(report.functions.values()).chain(report.competencies.values()));
    scores.extend(report.pillars.iter().map(|(_, score)| *score));
    scores.extend(report.objectives.iter().map(|o| o.score));
    scores.extend(report.subjects.iter().map(|s| s.score));
    scores
}

/// What a line is of, for whom, and whose.
fn key(finding: &Finding) -> String {
    format!("{:?} {:?} {:?}", finding.of, finding.subject, finding.functions)
}

// ---- Evidence ----

#[test]
fn words_that_nobody_vouches_for_earn_nothing_and_cost_nothing() {
    for journal in [&*GOOD, &*POOR] {
        let (sure, unsure) = (judged(journal), judged(&contested(&known_by(journal, Source::OneSided))));
        assert!(unsure.findings.iter().filter(|f| weak(f)).count() > 20);
        assert!(unsure.team.max < sure.team.max && unsure.team.penalty <= sure.team.penalty);
        for finding in unsure.findings.iter().filter(|f| weak(f)) {
            assert_eq!((finding.max, finding.got, finding.penalty), (0, 0, 0), "{}", key(finding));
            assert!(finding.open > 0, "{}", key(finding));
        }
        // Nobody is charged with having missed what may well have been said.
        let missed = |report: &Report| -> Vec<String> {
            report.findings.iter().filter(|f| f.status == Status::Missed).map(key).collect()
        };
        let before = missed(&sure);
        let new: Vec<String> = missed(&unsure).into_iter().filter(|line| !before.contains(line)).collect();
        assert!(new.is_empty(), "{new:#?}");
    }
}

#[test]
fn one_side_alone_is_not_enough_and_an_observer_makes_it_so() {
    let one_sided = known_by(&GOOD, Source::OneSided);
    let (sure, alone) = (judged(&GOOD), judged(&one_sided));
    assert!(alone.findings.iter().any(weak));
    let seen = judged(&tapped(&one_sided, &Station::Observer(1), Source::Observed));
    assert_eq!(seen.team, sure.team);
    assert!(!seen.findings.iter().any(weak));
    let shown = |report: &Report| report.findings.iter().map(|f| f.evidence).min();
    assert_eq!((shown(&sure), shown(&seen)), (Some(1_000), Some(880)));
}

#[test]
fn words_that_were_matched_count_like_picked_ones_until_they_are_contested() {
    let matched = known_by(&POOR, Source::Matched);
    assert_eq!(judged(&matched).team, judged(&POOR).team);
    let nothing_sure = judged(&contested(&matched)).team;
    assert_eq!(nothing_sure, judged(&contested(&known_by(&POOR, Source::OneSided))).team);
    assert!(nothing_sure.max < judged(&matched).team.max);
}

#[test]
fn a_doubtful_breach_is_for_a_rater_and_takes_no_points() {
    let (sure, unsure) = (judged(&POOR), judged(&known_by(&POOR, Source::OneSided)));
    let of = |report: &Report, is: &dyn Fn(&Finding) -> bool| -> Vec<String> {
        report.findings.iter().filter(|f| matches!(f.of, Norm::Rule(_)) && is(f)).map(key).collect()
    };
    let breached = of(&sure, &|f| f.status == Status::Breached);
    let still = of(&unsure, &|f| f.status == Status::Breached);
    let doubtful = of(&unsure, &weak);
    assert!(!doubtful.is_empty() && still.iter().all(|line| breached.contains(line)));
    // What was a breach is one still or is doubtful: nothing is lost from sight.
    assert!(breached.iter().all(|line| still.contains(line) || doubtful.contains(line)));
    assert!(unsure.team.open_penalty > 0 && unsure.team.penalty < sure.team.penalty);
}

#[test]
fn the_interval_holds_every_score_that_could_come_of_it() {
    for journal in [&*GOOD, &*POOR] {
        for source in [Source::Picked, Source::OneSided, Source::Observed] {
            let report = judged(&known_by(journal, source));
            for score in scores(&report) {
                let (Some(share), Some((low, high))) = (score.thousandths(), score.interval()) else { continue };
                assert!((0..=1_000).contains(&low) && low <= share && share <= high.max(share), "{score:?}");
                assert!(high <= 1_000, "{score:?}");
                assert!(source != Source::Picked || (low, high) == (share, share), "{score:?}");
            }
        }
        // What the words were worth when they were sure lies within the interval when they are not.
        let (sure, unsure) = (judged(journal), judged(&known_by(journal, Source::OneSided)));
        let (low, high) = unsure.team.interval().expect("something was due");
        let share = sure.team.thousandths().expect("something was assessed");
        assert!(low <= share && share <= high, "{low} {share} {high}");
    }
}

// ---- Who is charged ----

#[test]
fn who_renders_earns_points_by_faithful_renderings_alone() {
    let report = judged(&GOOD);
    let renders = |f: &Finding| f.functions.iter().any(|f| CASE.law.only_renders(f));
    assert!(!report.fidelity.is_empty() && report.fidelity.iter().all(|f| f.faithful <= f.rendered));
    let rendered: i64 = report.fidelity.iter().map(|f| 1_000 * i64::from(f.rendered)).sum();
    let own: i64 = report.functions.iter().filter(|(id, _)| CASE.law.only_renders(id)).map(|(_, s)| s.max).sum();
    assert_eq!(own, rendered);
    assert!(report.findings.iter().all(|f| f.status != Status::Missed || !renders(f)));
    let twisted = changed(&GOOD, |events| {
        for event in events {
            if let Event::Rendered { faithful, .. } = event {
                *faithful = false;
            }
        }
    });
    assert!(judged(&twisted).fidelity.iter().all(|f| f.faithful == 0));
}

#[test]
fn what_others_kept_from_being_done_is_lost_for_the_team_and_charged_to_nobody_else() {
    // Nobody puts it to the prosecutor, so the prosecutor cannot decide.
    let unasked = changed(&GOOD, |events| {
        let prosecutor = |p: &tavolo_scenario::ids::PersonId| CASE.carries_out(p, &["prosecutor".into()]);
        events.retain(|event| match event {
            Event::Said { to, .. } => !prosecutor(to),
            Event::Sent { to, .. } => !to.iter().any(prosecutor),
            Event::Acted { action, .. } => action.as_str() != "assess-non-punishment",
            _ => true,
        });
    });
    for journal in [&unasked, &*POOR] {
        let report = judged(journal);
        for (index, finding) in report.findings.iter().enumerate() {
            let Some(blocker) = finding.blocked_by else { continue };
            let by = &report.findings[blocker];
            assert!(by.blocks.contains(&index) && by.subject == finding.subject);
            assert!(finding.functions.iter().all(|f| by.functions.iter().all(|other| !CASE.law.same_role(f, other))));
            assert_eq!((finding.status, finding.change.is_none()), (Status::Missed, true));
        }
    }
}

#[test]
fn nobody_who_is_not_judged_has_a_score() {
    let report = judged(&POOR);
    assert!(report.seats.keys().all(|seat| CASE.case.judged(seat)));
    assert!(report.exposure.iter().all(|one| report.functions.contains_key(&one.function) || one.penalty == 0));
}

// ---- One cause, what would have altered it ----

#[test]
fn one_fault_costs_once_and_the_other_line_names_it() {
    let report = judged(&POOR);
    let aside: Vec<&Finding> = report.findings.iter().filter(|f| f.same_cause.is_some()).collect();
    assert!(!aside.is_empty());
    for finding in aside {
        let stands = &report.findings[finding.same_cause.expect("a line")];
        assert_eq!(finding.lost(), 0, "{}", key(finding));
        assert!(stands.lost() > 0 && stands.same_cause.is_none() && stands.subject == finding.subject);
        assert!(finding.change.is_none());
    }
}

#[test]
fn every_lost_point_says_what_would_have_altered_it_and_by_how_much() {
    let report = judged(&POOR);
    for finding in report.findings.iter().filter(|f| f.lost() > 0) {
        // An event, or between which moments there was none.
        assert!(!finding.at.is_empty() || finding.unseen.is_some(), "{}", key(finding));
        match &finding.change {
            Some(change) => {
                assert!(change.points > 0 && change.points <= finding.lost(), "{}", key(finding));
                assert_eq!(change.is == ChangeKind::Refrain, finding.status == Status::Breached);
                assert!(change.rating.is_none_or(|(now, then)| then < now), "{}", key(finding));
            }
            None => assert!(finding.blocked_by.is_some(), "{}", key(finding)),
        }
    }
}
