//! After play: the report on one's own seat, and what one contests of it.

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use tavolo_panels::{Settings, Wish};
use tavolo_seat::{ContestRefusal, Contestable, OwnReport, Phase, ReportLine, SeatView};

use crate::played::Room;
use crate::seat::WORKER;
use crate::tree::{Seated, seated, tree};

fn line(number: u32, is: &str, verdict: &str, points: Option<&str>, contest: Contestable) -> ReportLine {
    ReportLine {
        number,
        head: format!("{number}  {verdict}: What was due as number {number}. – Lioma ({})", points.unwrap_or("–")),
        is: is.into(),
        says: vec!["until 00:10:00 of play".to_owned(), format!("Next time: ask earlier ({number}).")],
        contest,
        at_ms: if is == "not-assessed" { Vec::new() } else { vec![60_000 * i64::from(number)] },
    }
}

/// A report as a server would send it.
pub(crate) fn report() -> OwnReport {
    OwnReport {
        opening: vec!["Only you have this page.".to_owned(), "62 %: 20 of 32 points".to_owned()],
        lines: vec![
            line(33, "missed", "Missed", Some("0 of 4"), Contestable::Yes),
            line(7, "late", "Late", Some("2.5 of 4"), Contestable::Contested),
            line(12, "not-assessed", "Not assessed", None, Contestable::Decided),
        ],
    }
}

/// A view of a play that is over.
pub(crate) fn over(view: &SeatView) -> SeatView {
    SeatView { phase: Phase::Ended, ..view.clone() }
}

fn reading() -> Harness<'static, Seated> {
    let mut harness = seated(Room::new(over(&WORKER), "en"), Settings::default());
    // Given somebody who comes out of the role and then asks for the report.
    harness.get_by_role_and_label(Role::Heading, "Out of the role");
    click(&mut harness, "My report");
    assert_eq!(harness.state().wishes, [Wish::Report]);
    harness.state_mut().screen.report(Some(report()));
    harness.run_steps(3);
    harness
}

fn click(harness: &mut Harness<'_, Seated>, name: &str) {
    harness.get_by_label_contains(name).click_accesskit();
    harness.run_steps(3);
}

#[test]
fn lines_are_read_with_number_verdict_and_points_in_words_and_open_in_full() {
    let mut harness = reading();
    harness.get_by_role_and_label(Role::Heading, "The report on your seat");
    harness.get_by_label("62 %: 20 of 32 points");
    harness.get_by_label("33  Missed: What was due as number 33. – Lioma (0 of 4)");
    harness.get_by_label("7  Late: What was due as number 7. – Lioma (2.5 of 4) · contested");
    harness.get_by_label("12  Not assessed: What was due as number 12. – Lioma (–) · decided by raters");
    assert!(!tree(&harness).contains("ask earlier (33)"));
    click(&mut harness, "33  Missed");
    harness.get_by_label("Next time: ask earlier (33).");
    click(&mut harness, "Back to the end of play");
    harness.get_by_role_and_label(Role::Heading, "Out of the role");
}

#[test]
fn a_line_is_contested_with_a_reason_and_once_one_is_sure() {
    let mut harness = reading();
    click(&mut harness, "33  Missed");
    click(&mut harness, "Contest line 33");
    harness.get_by_label("Say why the line is wrong.");
    harness.get_by_role_and_label(Role::TextInput, "Why is line 33 wrong? Write no real names.").focus();
    harness.run_steps(2);
    harness.event(egui::Event::Text("The van stood in the way".to_owned()));
    harness.run_steps(2);
    click(&mut harness, "Contest line 33");
    harness.get_by_role_and_label(Role::Dialog, "Contest this line?");
    click(&mut harness, "No, go back");
    assert_eq!(harness.state().wishes, [Wish::Report], "nothing was contested yet");
    click(&mut harness, "Contest line 33");
    click(&mut harness, "Contest it");
    let contest = Wish::Contest { line: 33, words: "The van stood in the way".to_owned() };
    assert_eq!(harness.state().wishes, [Wish::Report, contest]);
    harness.state_mut().screen.contested(33, None);
    harness.run_steps(3);
    harness.get_by_label_contains("Line 33 is contested, and kept");
    harness.get_by_label_contains("33  Missed: What was due as number 33. – Lioma (0 of 4) · contested");
    assert!(harness.query_by_label("Contest line 33").is_none(), "a line is contested once");
}

#[test]
fn what_is_contested_or_decided_offers_nothing_and_a_refusal_is_said() {
    let mut harness = reading();
    for head in ["7  Late", "12  Not assessed"] {
        click(&mut harness, head);
        assert!(harness.query_by_label_contains("Contest line").is_none(), "{head}");
    }
    click(&mut harness, "33  Missed");
    harness.state_mut().screen.contested(33, Some(ContestRefusal::TooLong));
    harness.run_steps(3);
    harness.get_by_label("That is too long to be kept. Say it in fewer words.");
    harness.get_by_label("Contest line 33");
}

#[test]
fn a_moment_of_a_line_is_seen_again_as_the_seat_saw_it_and_left_for_the_report() {
    let mut harness = reading();
    click(&mut harness, "7  Late");
    click(&mut harness, "See 00:07:00 again");
    assert_eq!(harness.state().wishes.last(), Some(&Wish::Moment(Some(420_000))));
    // Given what the client makes of it.
    let mut then = WORKER.clone();
    then.tick(420_000, then.story_ms);
    harness.state_mut().room.past = Some(then);
    harness.run_steps(3);
    harness.get_by_role_and_label(Role::Heading, "What you saw at 00:07:00");
    let own = WORKER.own.values().next().expect("a person");
    assert!(harness.query_all_by_label_contains(&own.name).next().is_some());
    assert!(harness.state().free.is_positive(), "the scene of then is seen beside it");
    click(&mut harness, "10 seconds earlier");
    assert_eq!(harness.state().wishes.last(), Some(&Wish::Moment(Some(410_000))));
    crate::tree::press(&mut harness, egui::Key::Escape);
    assert_eq!(harness.state().wishes.last(), Some(&Wish::Moment(None)));
    harness.state_mut().room.past = None;
    harness.run_steps(3);
    // The line is open as it was.
    harness.get_by_label("See 00:07:00 again");
    click(&mut harness, "12  Not assessed");
    harness.get_by_label("See 00:28:41 again");
}

#[test]
fn where_it_is_kept_here_it_is_said_what_prints_the_whole_report() {
    let kept = Room { kept: Some("out/evening/journal.tavolo".to_owned()), ..Room::new(over(&WORKER), "en") };
    let harness = seated(kept, Settings::default());
    harness.get_by_label_contains("tavolo report out/evening/journal.tavolo");
}

#[test]
fn where_nobody_judges_it_is_said_where_the_report_comes_from() {
    let mut harness = seated(Room::new(over(&WORKER), "en"), Settings::default());
    click(&mut harness, "My report");
    harness.state_mut().screen.report(None);
    harness.run_steps(3);
    harness.get_by_label_contains("judged with: tavolo report");
}
