//! By whose note something counts: of lines that rest on words which nobody picked from a list, who bears them out; and of
//! all that something said counts for, what that was read as.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_session::{Entry, Event, Source};

use crate::evidence::Evidence;
use crate::report::model::{Finding, ReadFrom, SaidAs, Witness};

/// Lines that rest on what was said in own words or aloud, by index, with who bears out what was said then.
pub(crate) fn witnessed(findings: &[Finding], journal: &[Entry]) -> Vec<(usize, Vec<Witness>)> {
    let known = by_utterance(journal);
    let said_at = |seq: u64| {
        let entry = journal.iter().find(move |entry| entry.seq == seq);
        entry.into_iter().flat_map(Entry::events).filter_map(|event| match event {
            Event::Said { utterance, source, .. } if *source != Source::Picked => known.get(utterance),
            _ => None,
        })
    };
    let rests = findings.iter().enumerate().filter(|(_, finding)| finding.evidence < 1_000);
    rests
        .map(|(index, finding)| {
            let moments = finding.at.iter().filter_map(|moment| moment.seq);
            (index, moments.flat_map(said_at).flatten().copied().collect::<BTreeSet<_>>())
        })
        .filter(|(_, witnesses)| !witnesses.is_empty())
        .map(|(index, witnesses)| (index, witnesses.into_iter().collect()))
        .collect()
}

/// Lines that something said counts for, by index, with what that was read as.
pub(crate) fn said(findings: &[Finding], journal: &[Entry]) -> Vec<(usize, Vec<SaidAs>)> {
    let evidence = Evidence::of(journal);
    let entries: BTreeMap<u64, &Entry> = journal.iter().map(|entry| (entry.seq, entry)).collect();
    let said_at = |finding: &Finding| {
        let moments = finding.at.iter().filter_map(|at| Some((*at, *entries.get(&at.seq?)?)));
        let said = moments.flat_map(|(at, entry)| entry.events().iter().map(move |event| (at, event)));
        said.filter_map(|(at, event)| match event {
            Event::Said { utterance, by, act, topic, source, .. }
                if finding.by.as_ref().is_none_or(|who| who == by) =>
            {
                let (topic, evidence) = (topic.clone(), evidence.weight(*utterance));
                Some(SaidAs { at, act: *act, topic, read: read_from(*source), evidence })
            }
            _ => None,
        })
        .collect::<Vec<_>>()
    };
    let lines = findings.iter().enumerate().map(|(index, finding)| (index, said_at(finding)));
    lines.filter(|(_, said)| !said.is_empty()).collect()
}

fn read_from(source: Source) -> ReadFrom {
    match source {
        Source::Picked => ReadFrom::Picked,
        Source::Matched => ReadFrom::OwnWords,
        Source::Observed | Source::Agreed | Source::OneSided => ReadFrom::Aloud,
        Source::Unconfirmed => ReadFrom::Unmeant,
    }
}

/// Of each utterance, who bears it out and whether somebody does not.
fn by_utterance(journal: &[Entry]) -> BTreeMap<u32, BTreeSet<Witness>> {
    let mut known: BTreeMap<u32, BTreeSet<Witness>> = BTreeMap::new();
    for event in journal.iter().flat_map(Entry::events) {
        match event {
            Event::Said { utterance, source, .. } => {
                let witness = match source {
                    Source::Picked | Source::Unconfirmed => continue,
                    Source::Matched => Witness::OwnWords,
                    Source::Observed => Witness::Onlooker,
                    Source::Agreed => Witness::BothSides,
                    Source::OneSided => Witness::OneSide,
                };
                known.entry(*utterance).or_default().insert(witness);
            }
            Event::Tapped { utterance, .. } => {
                known.entry(*utterance).or_default().insert(Witness::Onlooker);
            }
            Event::Vouched { utterance, agrees, .. } => {
                let witnesses = known.entry(*utterance).or_default();
                if *agrees {
                    witnesses.remove(&Witness::OneSide);
                    witnesses.insert(Witness::BothSides);
                } else {
                    witnesses.insert(Witness::Contested);
                }
            }
            _ => {}
        }
    }
    known
}
