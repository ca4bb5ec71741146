//! Each template at its edges: the deadline, the same instant, one event with several atoms, both ends.

use std::num::NonZeroU32;

use tavolo_conformance::{
    Atoms, Conclusion, End, Instance, Moment, Monitor, NO_DATA, Observation, Outcome, State, Template, Window,
};

const NONE: Atoms = Atoms { activation: false, target: false, cancel: false, role_allowed: false };
const A: Atoms = Atoms { activation: true, ..NONE };
const T: Atoms = Atoms { target: true, ..NONE };
const C: Atoms = Atoms { cancel: true, ..NONE };
const A_AND_T: Atoms = Atoms { target: true, ..A };

/// Observes events of one key, numbered from 1.
fn watch(template: Template, events: &[(i64, Atoms)]) -> Box<dyn Monitor> {
    let mut monitor = template.monitor();
    for (seq, &(at_ms, atoms)) in (1..).zip(events) {
        monitor.observe(&Observation { seq, at_ms, key: "p1", atoms, data: &NO_DATA });
    }
    monitor
}

fn outcomes(monitor: &dyn Monitor) -> Vec<Outcome> {
    monitor.instances().iter().map(|i| i.outcome).collect()
}

fn fulfilled(seq: u64, at_ms: i64) -> Outcome {
    Outcome::Fulfilled { by: Some(Moment { seq, at_ms }) }
}

fn violated(at_seq: Option<u64>, at_ms: i64) -> Outcome {
    Outcome::Violated { at_seq, at_ms }
}

fn count(n: u32) -> NonZeroU32 {
    NonZeroU32::new(n).expect("a count of at least 1")
}

fn response(window: Window) -> Template {
    Template::Response { window, consume: false }
}

#[test]
fn response_on_the_deadline_is_in_time_and_one_millisecond_later_is_not() {
    let template = response(Window::within(100));
    let in_time = watch(template, &[(0, A), (100, T)]);
    assert_eq!(outcomes(&*in_time), [fulfilled(2, 100)]);
    let late = watch(template, &[(0, A), (101, T)]);
    assert_eq!(outcomes(&*late), [violated(None, 101)]);
}

#[test]
fn response_before_the_window_opens_does_not_count() {
    let window = Window { lo_ms: 10, hi_ms: Some(20) };
    let monitor = watch(response(window), &[(0, A), (9, T), (10, T)]);
    assert_eq!(outcomes(&*monitor), [fulfilled(3, 10)]);
}

#[test]
fn response_may_come_in_the_same_millisecond_but_not_in_the_same_event() {
    let template = response(Window::within(0));
    let same_time = watch(template, &[(5, A), (5, T)]);
    assert_eq!(outcomes(&*same_time), [fulfilled(2, 5)]);
    let mut same_event = watch(template, &[(5, A_AND_T)]);
    same_event.close(5, End::Complete);
    assert_eq!(outcomes(&*same_event), [violated(None, 5)]);
}

#[test]
fn one_target_answers_all_unless_it_is_consumed() {
    let events = [(0, A), (1, A), (2, T)];
    let window = Window::within(10);
    let shared = watch(response(window), &events);
    assert_eq!(outcomes(&*shared), [fulfilled(3, 2), fulfilled(3, 2)]);
    let consume = Template::Response { window, consume: true };
    let own = watch(consume, &events);
    let still_open = Outcome::Pending { due_ms: Some(11) };
    assert_eq!(outcomes(&*own), [fulfilled(3, 2), still_open]);
}

#[test]
fn a_consumed_target_skips_what_has_elapsed() {
    let consume = Template::Response { window: Window::within(10), consume: true };
    let monitor = watch(consume, &[(0, A), (5, A), (11, T)]);
    assert_eq!(outcomes(&*monitor), [violated(None, 11), fulfilled(3, 11)]);
}

#[test]
fn the_clock_violates_when_it_passes_the_deadline() {
    let mut monitor = watch(response(Window::within(100)), &[(0, A)]);
    assert_eq!(monitor.next_due(), Some(100));
    monitor.advance(100);
    assert_eq!(monitor.state(), State::TemporarilyViolated);
    monitor.advance(101);
    assert_eq!(monitor.state(), State::PermanentlyViolated);
    assert_eq!(monitor.next_due(), None);
    assert_eq!(outcomes(&*monitor), [violated(None, 101)]);
}

#[test]
fn a_stopped_case_leaves_open_windows_and_a_complete_one_closes_them() {
    for (at_ms, end, expected) in [
        (100, End::Stopped, Conclusion::Pending),
        (101, End::Stopped, Conclusion::Violated),
        (50, End::Complete, Conclusion::Violated),
    ] {
        let mut monitor = watch(response(Window::within(100)), &[(0, A)]);
        assert_eq!(monitor.close(at_ms, end).conclusion, expected);
        assert_eq!(monitor.next_due(), None);
    }
}

#[test]
fn nothing_changes_after_the_close() {
    let mut monitor = watch(response(Window::within(100)), &[(0, A)]);
    let judgement = monitor.close(50, End::Stopped);
    let later = Observation { seq: 2, at_ms: 60, key: "p1", atoms: A_AND_T, data: &NO_DATA };
    monitor.observe(&later);
    monitor.advance(1_000);
    assert_eq!(monitor.close(1_000, End::Complete), judgement);
    assert_eq!(monitor.judgement(), judgement);
}

#[test]
fn precedence_names_the_latest_leave_in_the_window() {
    let window = Window { lo_ms: 2, hi_ms: Some(10) };
    let events = [(0, A), (4, A), (6, A), (7, T), (16, T), (17, T)];
    let monitor = watch(Template::Precedence { window, consume: false }, &events);
    let expected = [fulfilled(2, 4), fulfilled(3, 6), violated(Some(6), 17)];
    assert_eq!(outcomes(&*monitor), expected);
}

#[test]
fn precedence_is_strict_by_number() {
    let template = Template::Precedence { window: Window::UNBOUNDED, consume: false };
    let same_event = watch(template, &[(0, A_AND_T)]);
    assert_eq!(outcomes(&*same_event), [violated(Some(1), 0)]);
    let same_time = watch(template, &[(0, A), (0, T)]);
    assert_eq!(outcomes(&*same_time), [fulfilled(1, 0)]);
}

#[test]
fn a_leave_holds_until_withdrawn_and_may_be_given_again() {
    let events = [(0, T), (1, A), (2, T), (3, C), (4, T), (5, A), (6, T)];
    let monitor = watch(Template::WhileValid, &events);
    let expected = [violated(Some(1), 0), fulfilled(2, 1), violated(Some(5), 4), fulfilled(6, 5)];
    assert_eq!(outcomes(&*monitor), expected);
    assert_eq!(monitor.state(), State::PermanentlyViolated);
}

#[test]
fn an_event_reported_in_parts_still_does_not_meet_itself() {
    let window = Window::UNBOUNDED;
    for template in [response(window), Template::Precedence { window, consume: false }, Template::WhileValid] {
        let mut monitor = template.monitor();
        for atoms in [A, T] {
            monitor.observe(&Observation { seq: 7, at_ms: 0, key: "p1", atoms, data: &NO_DATA });
        }
        let judgement = monitor.close(1, End::Complete);
        assert_eq!((judgement.activations, judgement.violated), (1, 1));
    }
}

#[test]
fn absence_forbids_the_nth_and_all_after_it() {
    let mut monitor = watch(Template::Absence { count: count(2) }, &[(0, A), (1, A), (2, A)]);
    let expected = [violated(Some(2), 1), violated(Some(3), 2)];
    assert_eq!(outcomes(&*monitor), expected);
    assert_eq!(monitor.close(9, End::Stopped).conclusion, Conclusion::Violated);

    for end in [End::Complete, End::Stopped] {
        let mut kept = watch(Template::Absence { count: count(2) }, &[(0, A)]);
        assert_eq!(kept.state(), State::TemporarilySatisfied);
        let judgement = kept.close(9, end);
        assert_eq!((judgement.activations, judgement.conclusion), (0, Conclusion::Satisfied));
    }
}

#[test]
fn existence_is_one_instance_of_the_whole_case() {
    let template = Template::Existence { count: count(2) };
    let mut short = watch(template, &[(0, A)]);
    assert_eq!(short.state(), State::TemporarilyViolated);
    assert_eq!(short.judgement().conclusion, Conclusion::Pending);
    assert_eq!(short.close(9, End::Complete).conclusion, Conclusion::Violated);

    let enough = watch(template, &[(0, A), (3, A)]);
    assert_eq!(enough.state(), State::PermanentlySatisfied);
    let whole_case = Instance { key: String::new(), activated_by: None, outcome: fulfilled(2, 3) };
    assert_eq!(enough.instances(), [whole_case]);
}

#[test]
fn existence_counts_an_event_of_two_keys_once() {
    let mut monitor = Template::Existence { count: count(2) }.monitor();
    for key in ["p1", "p2"] {
        monitor.observe(&Observation { seq: 1, at_ms: 0, key, atoms: A, data: &NO_DATA });
    }
    assert_eq!(monitor.state(), State::TemporarilyViolated);
}

#[test]
fn role_is_decided_at_the_event() {
    let allowed = Atoms { role_allowed: true, ..A };
    let monitor = watch(Template::Role, &[(0, allowed), (1, A), (2, NONE)]);
    assert_eq!(outcomes(&*monitor), [fulfilled(1, 0), violated(Some(2), 1)]);
}

#[test]
fn a_clone_goes_its_own_way() {
    let original = watch(response(Window::within(10)), &[(0, A)]);
    let mut copy = original.clone();
    copy.advance(11);
    assert_eq!(copy.state(), State::PermanentlyViolated);
    assert_eq!(original.state(), State::TemporarilyViolated);
}
