//! What a rehearsal keeps of a play, taken from the walkthroughs of a real case.

use std::sync::Arc;

use tavolo_acceptance::{Play, catalogue, content, play};
use tavolo_assessment::rehearsal::html::render;
use tavolo_assessment::rehearsal::{Extra, Measure, Rehearsal, Run};
use tavolo_assessment::{Norm, Report, Status, assess, due_set};
use tavolo_scenario::Content;

fn runs(content: &Arc<Content>) -> (Run, Run, Report) {
    let judged = |walkthrough: &str| {
        let Play { entries, .. } = play(content, walkthrough);
        assess(content, &entries)
    };
    let (good, poor) = (judged("exemplary"), judged("poor"));
    let slips = vec![("border-lead".into(), "asks-in-public".to_owned(), 1_059_000)];
    (
        Run::of(content, &good, "exemplary", 7, Extra::default()),
        Run::of(content, &poor, "careless", 7, Extra { slips, ..Extra::default() }),
        poor,
    )
}

#[test]
fn a_run_keeps_what_the_report_says() {
    let (_, run, report) = runs(&content("border-arrival"));
    assert_eq!((run.seed, run.skill.as_str(), run.entries), (7, "careless", report.session.entries));
    assert_eq!((run.team, &run.recognition, &run.load), (report.team, &report.recognition, &report.load));
    let duties = report.findings.iter().filter(|f| matches!(f.of, Norm::Duty(_)));
    assert_eq!(run.duties.len(), duties.count());
    let breached = report.findings.iter().filter(|f| f.status == Status::Breached);
    assert_eq!(run.breaches.values().map(|b| b.lines as usize).sum::<usize>(), breached.count());
    assert_eq!(run.breaches.values().map(|b| b.penalty).sum::<i64>(), report.team.penalty);
    assert!(run.breaches.keys().all(|rule| run.called.contains(rule) && !run.silent.contains(rule)));
    for line in &run.duties {
        let (Some(used), Some((limit, _))) = (line.used_ms, line.limit) else { continue };
        // Late is what took longer than its limit, by the clock of the limit.
        assert_eq!(used > limit, line.status == Status::Late, "{line:?}");
    }
    for (objective, kept) in report.objectives.iter().zip(&run.objectives) {
        assert_eq!((&kept.id, kept.rating, kept.score), (&objective.id, objective.rating, objective.score));
    }
}

#[test]
fn an_objective_without_points_stands_by_its_breaches() {
    // Without the one duty of data protection it is guarded by prohibitions alone.
    let own = content("border-arrival");
    let mut law = own.law.clone();
    law.duties.retain(|_, duty| duty.objective.as_str() != "O10");
    let content = Arc::new(Content::new(own.case.clone(), law, own.hash.clone()));
    let (good, poor, _) = runs(&content);
    let rehearsal = Rehearsal {
        case: content.case.head.id.clone(),
        packs: content.law.chain.clone(),
        seeds: vec![7],
        skills: vec!["exemplary".to_owned(), "careless".to_owned()],
        runs: vec![poor, good],
    };
    let summary = rehearsal.summary();
    for objective in &summary.objectives {
        let due = due_set(&content, &|_, _| false);
        let duties = due.iter().any(|item| content.law.duties[&item.duty].objective == objective.id);
        assert_eq!(objective.measure == Measure::Points, duties, "{}", objective.id);
        if let Some(mean) = objective.standing.steps[0].mean {
            assert!(mean.0 >= 0, "{} falls when conduct gets worse: {mean:?}", objective.id);
        }
    }
    assert!(summary.objectives.iter().any(|o| o.measure == Measure::Breaches));
    let texts = catalogue(&content);
    for lang in ["en", "it"] {
        let page = render(&summary, &texts, lang);
        let at = page.find('⟦');
        assert!(at.is_none(), "{lang}: {}", page[at.unwrap_or(0)..].chars().take(60).collect::<String>());
    }
}
