//! What a talk shows by the order of what is said in it and by spans: small plays of the border case, a guardian and two young
//! people in one room, judged as far as they went. No mark depends on any of it.

use std::collections::BTreeSet;

use tavolo_acceptance::table::{CASE, Table, given, person, refusal};
use tavolo_acceptance::{catalogue, decode};
use tavolo_assessment::{BehaviourShown, Report, assess};
use tavolo_scenario::model::common::{Meter, SpeechAct};
use tavolo_seat::Intent;
use tavolo_session::{Cause, Entry, Event, Outcome, Source};
use tavolo_wording::Args;

/// A question about what happened, open and narrow; needs; a summary.
const OPEN: &str = "tell-the-journey";
const NARROW: &str = "who-arranged";
const NEEDS: &str = "need-first";
const SUMMARY: &str = "say-it-back";

/// A talk of the guardian with a girl.
struct Talk(Table);

impl Talk {
    fn begun() -> Self {
        Self(given("private-talks"))
    }

    /// The guardian says something, and it is let ring out.
    fn says(self, phrase: &str) -> Self {
        self.speaks("nora", phrase, "rinu").waits(15)
    }

    /// Somebody says something; nobody waits until it is over.
    fn speaks(mut self, by: &str, phrase: &str, to: &str) -> Self {
        assert_eq!(refusal(&self.0.say(by, phrase, to)), None, "{by}: {phrase}");
        self
    }

    fn waits(mut self, seconds: i64) -> Self {
        self.0.wait(seconds * 1_000);
        self
    }

    /// The girl shows how she feels, to nobody in particular.
    fn shows(mut self, is: &str) -> Self {
        let by = self.0.h("rinu", &person("rinu"));
        let intent = Intent::Gesture { by, is: is.into(), to: None };
        assert_eq!(refusal(&self.0.asks("rinu", &intent)), None);
        self
    }

    fn keeps_silent(mut self) -> Self {
        let (by, to) = (self.0.h("nora", &person("nora")), self.0.h("nora", &person("rinu")));
        let intent = Intent::Silence { by, to, ms: 5_000 };
        assert_eq!(refusal(&self.0.asks("nora", &intent)), None);
        self
    }

    /// Something happens of which nobody asked.
    fn then(mut self, event: Event) -> Self {
        let last = self.0.entries.last().expect("play began").clone();
        let outcome = Outcome::Events(vec![event]);
        let exercise_ms = self.0.now;
        self.0.entries.push(Entry { seq: last.seq + 1, cause: Cause::Host, exercise_ms, outcome, ..last });
        self
    }

    /// Play comes to its end.
    fn ended(self) -> Self {
        self.then(Event::Ended { ending: None, complete: true })
    }

    fn report(&self) -> Report {
        assess(&CASE, &self.0.entries)
    }

    /// In how many talks a behaviour was shown, of how many.
    fn shown(&self, id: &str) -> (u32, u32) {
        let rate = self.behaviour(id).shown.expect("play can show it");
        (rate.part, rate.whole)
    }

    fn behaviour(&self, id: &str) -> BehaviourShown {
        let behaviours = self.report().interviews.behaviours;
        behaviours.into_iter().find(|behaviour| behaviour.id.as_str() == id).expect("the base lists it")
    }
}

const SHOWN: (u32, u32) = (1, 1);
const NOT_SHOWN: (u32, u32) = (0, 1);
const NO_OCCASION: (u32, u32) = (0, 0);

#[test]
fn needs_come_before_what_happened_is_asked() {
    assert_eq!(Talk::begun().says(NEEDS).says(OPEN).shown("IV-07"), SHOWN);
    assert_eq!(Talk::begun().says(OPEN).says(NEEDS).shown("IV-07"), NOT_SHOWN);
    // Asked first and again later, it was asked first.
    assert_eq!(Talk::begun().says(NEEDS).says(OPEN).says(NEEDS).shown("IV-07"), SHOWN);
    assert_eq!(Talk::begun().says(NEEDS).shown("IV-07"), SHOWN);
}

#[test]
fn time_after_an_open_question_does_somebody_good() {
    let asked = Talk::begun().says(OPEN);
    let before = asked.0.entries.len();
    let given_time = asked.keeps_silent().waits(10);
    let since = given_time.0.entries[before..].iter().flat_map(Entry::events);
    let felt: Vec<(Meter, i32)> = since
        .filter_map(|event| match event {
            Event::Felt { person: who, meter, by, .. } if who.as_str() == "rinu" => Some((*meter, *by)),
            _ => None,
        })
        .collect();
    assert!(felt.contains(&(Meter::Trust, 2)) && felt.contains(&(Meter::Fear, -1)), "{felt:?}");
}

#[test]
fn who_was_not_asked_what_happened_was_not_asked_too_soon() {
    let talk = Talk::begun().says("safe-now");
    assert_eq!(talk.report().interviews.talks, 1);
    for id in ["IV-05", "IV-07", "IV-09", "IV-13", "IV-15"] {
        assert_eq!(talk.shown(id), NO_OCCASION, "{id}");
    }
}

#[test]
fn each_talk_has_an_order_of_its_own() {
    let talk = Talk::begun().speaks("nora", NEEDS, "ilvo").waits(15).says(OPEN);
    assert_eq!(talk.report().interviews.talks, 2);
    assert_eq!(talk.shown("IV-07"), (1, 2));
}

#[test]
fn the_account_is_free_and_nobody_is_cut_short_in_its_first_minutes() {
    let answered = |seconds| {
        let asked = Talk::begun().says(OPEN).speaks("rinu", "cast-not-about-journey", "nora");
        asked.waits(seconds).says("and-then").ended()
    };
    assert_eq!(answered(3).shown("IV-09"), SHOWN);
    assert_eq!(answered(1).shown("IV-09"), NOT_SHOWN);
    // Two minutes on it is no longer that.
    let cut_short = |seconds: i64| {
        let answering = Talk::begun().says(OPEN).waits(seconds - 15).speaks("rinu", "cast-not-about-journey", "nora");
        answering.speaks("nora", NEEDS, "rinu").ended()
    };
    assert_eq!(cut_short(121).shown("IV-09"), SHOWN);
    assert_eq!(cut_short(120).shown("IV-09"), NOT_SHOWN);
    // Broken off before the two minutes are over, nobody can say.
    assert_eq!(Talk::begun().says(OPEN).shown("IV-09"), NO_OCCASION);
}

#[test]
fn a_narrow_question_first_is_no_free_account() {
    assert_eq!(Talk::begun().says(NARROW).says(OPEN).ended().shown("IV-09"), NOT_SHOWN);
    assert_eq!(Talk::begun().says(OPEN).says(NARROW).ended().shown("IV-09"), SHOWN);
}

#[test]
fn distress_is_answered_within_its_span_by_a_pause_or_a_silence() {
    let distressed = || Talk::begun().says(NEEDS).shows("Shake");
    assert_eq!(distressed().waits(20).says("stop-and-rest").shown("IV-13"), SHOWN);
    assert_eq!(distressed().waits(21).says("stop-and-rest").shown("IV-13"), NOT_SHOWN);
    assert_eq!(distressed().keeps_silent().waits(20).shown("IV-13"), SHOWN);
    assert_eq!(distressed().says(OPEN).waits(60).shown("IV-13"), NOT_SHOWN);
    // Who has not spoken with her for a minute is not in talk with her.
    assert_eq!(Talk::begun().says(NEEDS).waits(46).shows("Shake").waits(60).says(OPEN).shown("IV-13"), NO_OCCASION);
    assert_eq!(Talk::begun().says(NEEDS).waits(45).shows("Shake").waits(60).says(OPEN).shown("IV-13"), NOT_SHOWN);
    // No distress, nothing to answer.
    assert_eq!(Talk::begun().says(NEEDS).says("stop-and-rest").shown("IV-13"), NO_OCCASION);
    assert_eq!(Talk::begun().says(NEEDS).shows("Nod").waits(60).shown("IV-13"), NO_OCCASION);
}

#[test]
fn what_was_told_is_summed_up_before_parting() {
    let asked = || Talk::begun().says(NEEDS).says(OPEN);
    let summed_up = asked().says(SUMMARY).ended();
    assert_eq!((summed_up.shown("IV-15"), summed_up.shown("IV-63")), (SHOWN, NOT_SHOWN));
    let abrupt = asked().ended();
    assert_eq!((abrupt.shown("IV-15"), abrupt.shown("IV-63")), (NOT_SHOWN, SHOWN));
    // A summary, and then another question that nothing closes.
    assert_eq!(asked().says(SUMMARY).says(NARROW).ended().shown("IV-15"), NOT_SHOWN);
    // A word of parting is no summary, and not abrupt.
    let parted = asked().says("thanks-and-next").ended();
    assert_eq!((parted.shown("IV-15"), parted.shown("IV-63")), (NOT_SHOWN, NOT_SHOWN));
}

#[test]
fn a_talk_that_somebody_else_broke_off_has_no_end_to_look_at() {
    let asked = || Talk::begun().says(NEEDS).says(OPEN);
    for broken_off in [asked(), asked().then(Event::Left { person: "rinu".into() }).ended()] {
        assert_eq!((broken_off.shown("IV-15"), broken_off.shown("IV-63")), (NO_OCCASION, NO_OCCASION));
    }
}

#[test]
fn recognised_from_a_list_and_produced_are_told_apart() {
    let talk = Talk::begun().says(NEEDS).says(OPEN);
    let counts = |talk: &Talk| {
        let needs = talk.behaviour("IV-07");
        (needs.recognised, needs.produced)
    };
    assert_eq!(counts(&talk), (1, 0));
    let mut typed = talk;
    for entry in &mut typed.0.entries {
        if let Outcome::Events(events) = &mut entry.outcome {
            for event in events {
                if let Event::Said { source, .. } = event {
                    *source = Source::Matched;
                }
            }
        }
    }
    assert_eq!((typed.shown("IV-07"), counts(&typed)), (SHOWN, (0, 1)));
    // What came too late shows nothing, and is counted as neither.
    assert_eq!(counts(&Talk::begun().says(OPEN).says(NEEDS)), (0, 0));
    // Of a span it is the answer that counts.
    let answered = Talk::begun().says(NEEDS).shows("Weep").keeps_silent().waits(20).behaviour("IV-13");
    assert_eq!((answered.recognised, answered.produced), (0, 1));
}

#[test]
fn no_mark_depends_on_an_order_of_talk() {
    let marks = |talk: Talk| {
        let report = talk.ended().report();
        let lines = report.findings.iter().map(|f| (f.of.clone(), f.subject.clone(), f.status, f.got, f.penalty));
        (report.team.got, report.team.penalty, lines.collect::<Vec<_>>())
    };
    assert_eq!(marks(Talk::begun().says(NEEDS).says(OPEN)), marks(Talk::begun().says(OPEN).says(NEEDS)));
}

#[test]
fn every_act_of_speech_has_a_word_of_its_own() {
    let texts = catalogue(&CASE);
    // Acts are numbered without gaps, each by one byte.
    let acts: Vec<SpeechAct> = (0..=23_u8).map(|number| decode(&[number])).collect();
    assert_eq!(acts.last(), Some(&SpeechAct::Render));
    for lang in ["en", "it"] {
        let word = |act: &str| texts.render(lang, "speech-act", &Args::new().with("act", act));
        let words: BTreeSet<String> = acts.iter().map(|act| word(&format!("{act:?}"))).collect();
        assert_eq!(words.len(), acts.len(), "{lang}");
        assert!(!words.contains(&word("nothing known")), "{lang}");
    }
}
