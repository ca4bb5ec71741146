//! Proofs against plays: what is proven impossible never happens, whoever plays.

use std::sync::Arc;

use tavolo_acceptance::{content, play, tree};
use tavolo_assessment::assess;
use tavolo_players::Skill;
use tavolo_proof::prove;
use tavolo_rehearsal::{Seen, seen};
use tavolo_scenario::check::Kind;
use tavolo_scenario::load_case_under;

/// What happened and is not among what can happen.
fn refuted(content: &tavolo_scenario::Content, seen: &Seen) -> Vec<String> {
    let reached = prove(content).reached;
    let kinds = [Kind::Clue, Kind::Event, Kind::Sentence, Kind::Ending, Kind::Duty, Kind::Objective];
    let all = seen.keys().filter(|(kind, id)| {
        let sentence = content.case.sentences.keys().any(|own| own.as_str() == id);
        let counted = kinds.contains(kind) && (*kind != Kind::Sentence || sentence);
        // Goals of objectives that the case does not name are not asked.
        let named = || content.case.head.objectives.iter().any(|o| id.starts_with(&format!("{o} ")));
        counted && (*kind != Kind::Objective || named()) && !reached.contains(&(*kind, id.clone()))
    });
    all.map(|(kind, id)| format!("{} {id}", kind.word())).collect()
}

#[test]
fn what_walkthroughs_and_bots_do_was_never_proven_impossible() {
    let content = content("border-arrival");
    for walkthrough in ["exemplary", "poor"] {
        let played = play(&content, walkthrough);
        let report = assess(&content, &played.entries);
        let wrong = refuted(&content, &seen(&content, &played.entries, &report));
        assert!(wrong.is_empty(), "{walkthrough}: {wrong:#?}");
    }
    let played = tavolo_rehearsal::play(&content, 5, Skill::Careless).expect("bots play");
    let wrong = refuted(&content, &seen(&content, &played.entries, &played.report));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_journal_is_judged_under_each_pack() {
    let own = content("border-arrival");
    let entries = play(&own, "exemplary").entries;
    for (pack, chain) in [("osce-generic", "base osce-generic"), ("it-2022", "base it-2026-07 it-2022")] {
        judged_under(&own, &entries, pack, chain);
    }
}

fn judged_under(own: &Arc<tavolo_scenario::Content>, entries: &[tavolo_session::Entry], pack: &str, chain: &str) {
    let other = load_case_under(&tree(), "border-arrival", Some(pack));
    let errors: Vec<String> = other.diagnostics.iter().map(|d| format!("{} {}:{}", d.code, d.file, d.line)).collect();
    let other = Arc::new(other.content.unwrap_or_else(|| panic!("{errors:#?}")));
    let (first, second) = (assess(own, entries), assess(&other, entries));
    let packs = |report: &tavolo_assessment::Report| {
        report.session.packs.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    };
    assert_eq!((packs(&first).as_str(), packs(&second).as_str()), ("base it-2026-07", chain));
    assert_eq!(first.session.engine, second.session.engine);
    // The same conduct: without the law of 2026 there is less that is due, and what was done is seen under both.
    assert!(second.findings.len() < first.findings.len());
    let share = |report: &tavolo_assessment::Report| report.team.thousandths().expect("a score");
    assert!(share(&first) > 900 && share(&second) > 900, "{} {}", share(&first), share(&second));
    assert!(second.objectives.iter().all(|o| first.objectives.iter().any(|own| own.id == o.id)));
}
