//! Who missed frames is given a snapshot: the fold of all frames there were, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_acceptance::{cases, catalogue, content, play};
use tavolo_host::{render, render_snapshot, render_vocabulary};
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{FRAME_BYTES, SeatEnd, SeatFrame, SeatView};
use tavolo_session::Session;
use tavolo_wording::Catalogue;

/// How many entries go by between two looks.
const APART: u64 = 97;

/// Own words as they might have been typed.
fn typed(reference: &str) -> Option<String> {
    Some(format!("typed under {}", reference.len()))
}

fn snapshot(session: &Session, seat: &SeatId, texts: &Catalogue, lang: &str) -> SeatFrame {
    let snapshot = session.snapshot(seat).expect("something was perceived");
    let vocabulary = render_vocabulary(texts, lang, &snapshot.vocabulary);
    render_snapshot(texts, lang, &typed, snapshot, vocabulary)
}

#[test]
fn a_snapshot_is_the_fold_of_all_frames_in_every_language() {
    let mut compared = 0;
    for case in cases() {
        let content = content(&case);
        let texts = catalogue(&content);
        for name in content.case.walkthroughs.keys().map(ToString::to_string) {
            let mut session = Session::new(content.clone());
            let mut folded: BTreeMap<(SeatId, &str), (u64, SeatView)> = BTreeMap::new();
            let entries = play(&content, &name).entries;
            for entry in &entries {
                session.replay(entry);
                for (seat, frame) in session.frames() {
                    for lang in ["en", "it"] {
                        let (next, view) = folded.entry((seat.clone(), lang)).or_default();
                        *next = frame.n + 1;
                        render(&texts, lang, &typed, frame.clone()).fold_into(view);
                    }
                }
                if entry.seq % APART != 0 && entry.seq + 1 != entries.len() as u64 {
                    continue;
                }
                for ((seat, lang), (next, view)) in &folded {
                    let frame = snapshot(&session, seat, &texts, lang);
                    assert_eq!(frame.n + 1, *next, "{case}, {name}: {seat} after {}", entry.seq);
                    assert_eq!(frame.snapshot.as_deref(), Some(view), "{case}, {name}: {seat} after {}", entry.seq);
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 1_000, "{compared}");
}

#[test]
fn a_seat_that_reads_a_snapshot_goes_on_from_there() {
    let content = content("border-arrival");
    let (texts, entries) = (catalogue(&content), play(&content, "exemplary").entries);
    let mut session = Session::new(content.clone());
    let mut ends: BTreeMap<SeatId, SeatEnd> = BTreeMap::new();
    // Given seats that come late, and then read each frame.
    for entry in &entries {
        session.replay(entry);
        let frames = session.frames();
        if entry.seq == entries.len() as u64 / 2 {
            for seat in content.case.seats.iter().map(|seat| &seat.id) {
                let bytes = snapshot(&session, seat, &texts, "it").encode().expect("it is not too large");
                let mut end = SeatEnd::new();
                end.take(&bytes).expect("a snapshot is taken by whoever has nothing");
                ends.insert(seat.clone(), end);
            }
            continue;
        }
        for (seat, frame) in frames {
            if let Some(end) = ends.get_mut(&seat) {
                let bytes = render(&texts, "it", &typed, frame).encode().expect("a frame is encoded");
                end.take(&bytes).expect("the next frame");
            }
        }
    }
    // Then they know what they would know had they been there all the time.
    for (seat, end) in &ends {
        let whole = snapshot(&session, seat, &texts, "it");
        assert_eq!(Some(end.view()), whole.snapshot.as_deref(), "{seat}");
        let bytes = whole.encode().expect("it is not too large").len();
        assert!(bytes < FRAME_BYTES / 4, "{seat}: {bytes} bytes");
    }
    assert_eq!(ends.len(), content.case.seats.len());
}

#[test]
fn no_snapshot_holds_an_authored_id() {
    let content = content("border-arrival");
    let texts = catalogue(&content);
    let case = &content.case;
    let ids = case.clues.keys().map(ToString::to_string).chain(case.sentences.keys().map(ToString::to_string));
    let ids = ids.chain(case.documents.keys().map(ToString::to_string));
    // Short single words may well stand in a sentence; ids of several words do not.
    let secrets: BTreeSet<String> = ids.filter(|id| id.contains('-') && id.len() > 8).collect();
    assert!(secrets.len() > 100);
    let mut session = Session::new(content.clone());
    for entry in &play(&content, "exemplary").entries {
        session.replay(entry);
        drop(session.frames());
    }
    let held = |frame: &SeatFrame| {
        let bytes = frame.encode().expect("it is not too large");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        secrets.iter().filter(|secret| text.contains(secret.as_str())).cloned().collect::<Vec<_>>()
    };
    let mut last = None;
    for seat in case.seats.iter().map(|seat| &seat.id) {
        let frame = snapshot(&session, seat, &texts, "en");
        assert_eq!(held(&frame), Vec::<String>::new(), "{seat}");
        last = Some(frame);
    }
    // The detector detects: a planted leak is found.
    let mut planted = last.expect("a seat");
    let secret = secrets.first().expect("a secret").clone();
    planted.snapshot.as_mut().expect("a view").noticed.push((0, secret.clone()));
    assert_eq!(held(&planted), vec![secret]);
}
