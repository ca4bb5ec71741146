//! Lines that are contested and rated after play: both values stay, the score follows, nothing else changes.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::Value;
use tavolo_acceptance::{catalogue, content, play};
use tavolo_assessment::export::{HOME_PAGE, Played, statements};
use tavolo_assessment::report::html::render_with;
use tavolo_assessment::report::json::to_json;
use tavolo_assessment::report::seat::own_report;
use tavolo_assessment::{
    Agreement, Edition, Finding, Norm, Report, ReviewIs, Score, Status, Why, assess, contested, for_raters, line_of,
};
use tavolo_host::{Header, Host, HostFault, Journal, MemoryJournal, Record, Review, Salts};
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{ContestRefusal, Direction, Marked, Refusal};
use tavolo_session::{Entry, Event, LedgerLine, Mark, Outcome, Source, Station};
use tavolo_wording::Args;

struct Rating {
    content: Arc<Content>,
    host: Host<MemoryJournal>,
}

impl Rating {
    /// A walkthrough that was played, as far as an entry.
    fn until(walkthrough: &str, entries: usize) -> Self {
        Self::from(walkthrough, entries, |_| ())
    }

    /// The same, with its events as something makes them.
    fn from(walkthrough: &str, entries: usize, change: impl Fn(&mut Event)) -> Self {
        let content = content("border-arrival");
        let mut played = play(&content, walkthrough).entries;
        for entry in &mut played {
            if let Outcome::Events(events) = &mut entry.outcome {
                events.iter_mut().for_each(&change);
            }
        }
        let mut journal = MemoryJournal::new(Header::of(&content, "test", 0, vec![]));
        let records = played.into_iter().take(entries).map(|e| Record::of(e, vec![]).expect("it was one before"));
        journal.append(&records.collect::<Vec<_>>()).expect("a journal in memory takes everything");
        let host = Host::resume(content.clone(), journal, Salts::new([3; 32]), drop).expect("it goes on");
        Self { content, host }
    }

    fn of(walkthrough: &str) -> Self {
        Self::until(walkthrough, usize::MAX)
    }

    fn entries(&self) -> Vec<Entry> {
        let all = self.host.journal().read(0, usize::MAX).expect("a journal in memory is read");
        all.into_iter().map(|r| r.entry).collect()
    }

    fn report(&self) -> Report {
        assess(&self.content, &self.entries())
    }

    fn rate(&mut self, rater: u32, line: &LedgerLine, mark: Mark) {
        let review = Review::Rate { rater, line: line.clone(), mark, reason: Some(format!("reason of {rater}")) };
        self.host.review(review, 7).expect("it is kept");
    }

    /// Somebody who looks on rates what they see; gives why not.
    fn mark(&mut self, by: Station, of: &Marked, is: &str) -> Option<Refusal> {
        let (n, now) = (self.host.last_of(&by).map_or(0, |n| n + 1), self.host.exercise_ms());
        let mark = Direction::Mark { of: of.clone(), is: is.into() };
        let turn = self.host.direct(by, n, mark, now, 7).expect("it is kept");
        turn.answer.and_then(|answer| answer.refusal)
    }

    fn contest(&mut self, seat: &str, line: &LedgerLine) {
        let words = Some("We did, in the corridor.".to_owned());
        let review = Review::Contest { seat: SeatId::from(seat), line: line.clone(), words };
        self.host.review(review, 7).expect("it is kept");
    }
}

fn find(report: &Report, wanted: impl Fn(&Finding) -> bool) -> (usize, LedgerLine) {
    let index = report.findings.iter().position(wanted).expect("a line");
    (index, line_of(&report.findings[index]))
}

/// A missed duty that stands for itself alone.
fn missed(finding: &Finding) -> bool {
    finding.status == Status::Missed && finding.blocked_by.is_none() && finding.blocks.is_empty() && finding.max > 0
}

fn sums_are_exact(report: &Report) {
    let mut sum = Score::default();
    for finding in report.findings.iter().filter(|f| !matches!(f.status, Status::NotAssessed(_))) {
        sum.max += finding.max;
        sum.got += finding.got;
        sum.penalty += finding.penalty;
        assert_eq!(finding.max - finding.got + finding.penalty, finding.lost());
        if matches!(finding.of, Norm::Duty(_)) && finding.same_cause.is_none() {
            assert_eq!(finding.got, finding.credit.of(finding.max), "{finding:?}");
        }
    }
    assert_eq!((sum.max, sum.got, sum.penalty), (report.team.max, report.team.got, report.team.penalty));
}

#[test]
fn nothing_is_contested_or_rated_before_the_end() {
    let mut early = Rating::until("poor", 400);
    let line = LedgerLine::Duty { duty: "S1-09".into(), about: Some("lioma".into()) };
    let review = Review::Rate { rater: 1, line, mark: Mark::Done, reason: None };
    assert_eq!(early.host.review(review, 0).expect_err("play is not over"), HostFault::NotEnded);
    assert_eq!(early.entries().len(), 400);
}

#[test]
fn a_contested_line_waits_and_stands_as_it_was() {
    let mut poor = Rating::of("poor");
    let before = poor.report();
    assert_eq!(for_raters(&before), Vec::<usize>::new());
    let (index, line) = find(&before, missed);
    poor.contest("ngo", &line);
    let after = poor.report();
    assert_eq!(for_raters(&after), [index]);
    assert_eq!(after.team, before.team);
    let review = after.findings[index].review.as_ref().expect("it was contested");
    assert_eq!((review.is, review.contests.len(), &review.original), (ReviewIs::Open, 1, &None));
}

#[test]
fn a_seat_reads_its_own_lines_alone_and_contests_each_once_and_no_other() {
    let mut poor = Rating::of("poor");
    let texts = catalogue(&poor.content);
    let own = |rating: &Rating, whole: &Report, seat: &str| {
        whole.for_edition(&rating.content, &rating.entries(), &Edition::Own(SeatId::from(seat)))
    };
    let before = poor.report();
    let of = own(&poor, &before, "ngo");
    for lang in ["en", "it"] {
        // Given the page of a seat, its lines are those of the page, under their numbers, what cost most first.
        let page = own_report(&of, &texts, lang, &|_| None);
        let numbers: BTreeSet<usize> = page.lines.iter().map(|line| line.number as usize - 1).collect();
        assert_eq!(numbers, of.numbers.iter().copied().collect());
        let costs: Vec<i64> = page
            .lines
            .iter()
            .map(|line| {
                let place = of.numbers.iter().position(|whole| *whole + 1 == line.number as usize);
                of.findings[place.expect("a line of the page")].lost()
            })
            .collect();
        assert!(costs.is_sorted_by(|a, b| a >= b), "{costs:?}");
        let said = format!("{page:?}");
        assert!(!said.contains('⟦') && page.lines.iter().all(|line| !line.says.is_empty()), "{said}");
        // Nothing of it names a colleague.
        let case = &poor.content.case;
        let others = case.seats.iter().filter(|seat| case.judged(&seat.id) && seat.id.as_str() != "ngo");
        for person in others.flat_map(|seat| &seat.persons) {
            let name = texts.render(lang, &format!("person-{person}"), &Args::new());
            assert!(!said.contains(&name), "{name} is named");
        }
    }
    // When it contests a line, it is the whole line that stands in the journal.
    let number = u32::try_from(of.numbers[0] + 1).expect("a number");
    let line = contested(&before, &of, number).expect("its own line");
    assert_eq!(line, line_of(&before.findings[of.numbers[0]]));
    poor.contest("ngo", &line);
    // Then it cannot contest it again, and somebody else's never.
    let after = poor.report();
    assert_eq!(contested(&after, &own(&poor, &after, "ngo"), number), Err(ContestRefusal::Before));
    let others = (0..after.findings.len()).find(|index| !of.numbers.contains(index)).expect("a line of another");
    for number in [others + 1, 0, after.findings.len() + 1] {
        let number = u32::try_from(number).expect("a number");
        assert_eq!(contested(&after, &own(&poor, &after, "ngo"), number), Err(ContestRefusal::NotOwn));
    }
    assert_eq!(contested(&after, &own(&poor, &after, "v-lioma"), number), Err(ContestRefusal::NotOwn));
    poor.rate(1, &line, line.marks().next().expect("a mark"));
    let decided = poor.report();
    assert_eq!(contested(&decided, &own(&poor, &decided, "ngo"), number), Err(ContestRefusal::Decided));
}

#[test]
fn an_override_changes_its_line_and_both_values_stay() {
    for (mark, share, status) in [
        (Mark::Done, 1_000, Status::Done),
        (Mark::Partly, 500, Status::Done),
        (Mark::Late, 500, Status::Late),
        (Mark::OutOfOrder, 500, Status::OutOfOrder),
    ] {
        let mut poor = Rating::of("poor");
        let before = poor.report();
        let (index, line) = find(&before, missed);
        poor.rate(1, &line, mark);
        let after = poor.report();
        let (was, is) = (&before.findings[index], &after.findings[index]);
        assert_eq!((is.status, is.max, is.evidence), (status, was.max, 800), "{mark:?}");
        assert_eq!(is.got, was.max * share / 1_000);
        let review = is.review.as_ref().expect("it was rated");
        let original = review.original.as_ref().expect("both values stay");
        assert_eq!((original.status, original.got, original.max), (was.status, was.got, was.max));
        assert_eq!((review.is, review.marks[0].rater, review.marks[0].mark), (ReviewIs::Decided, 1, mark));
        assert_eq!(after.team.got - before.team.got, is.got);
        assert_eq!(after.team.max, before.team.max);
        sums_are_exact(&after);
        let others = |report: &Report| {
            let all = report.findings.iter().enumerate().filter(|(i, _)| *i != index);
            // What a single change to another line would do to a rating may be another now.
            all.map(|(_, f)| Finding { change: None, ..f.clone() }).collect::<Vec<_>>()
        };
        assert_eq!(others(&after), others(&before));
        assert_eq!(after.session.exercise_ms, before.session.exercise_ms);
    }
}

#[test]
fn a_breach_that_was_none_costs_nothing_and_one_that_is_set_aside_neither() {
    let mut poor = Rating::of("poor");
    let before = poor.report();
    let (index, line) = find(&before, |f| f.status == Status::Breached && f.penalty > 0);
    let penalty = before.findings[index].penalty;
    poor.rate(1, &line, Mark::Kept);
    let kept = poor.report();
    assert_eq!(kept.findings[index].status, Status::NotAssessed(Why::ByRater));
    assert!(
        kept.team.penalty <= before.team.penalty - penalty + kept.findings.iter().map(|f| f.penalty).max().unwrap_or(0)
    );
    sums_are_exact(&kept);
    poor.rate(1, &line, Mark::Breached);
    let again = poor.report();
    assert_eq!(again.findings[index].status, Status::Breached);
    assert_eq!(again.team.penalty, before.team.penalty, "of each rater the last word counts");
}

#[test]
fn raters_who_are_far_apart_need_a_third() {
    let mut poor = Rating::of("poor");
    let before = poor.report();
    let (index, line) = find(&before, missed);
    let whole = before.findings[index].max;
    let is = |poor: &Rating| {
        let report = poor.report();
        sums_are_exact(&report);
        let finding = report.findings[index].clone();
        (finding.review.expect("it was rated").is, finding.status, finding.got)
    };
    poor.rate(1, &line, Mark::Done);
    poor.rate(2, &line, Mark::Missed);
    assert_eq!(is(&poor), (ReviewIs::Disputed, Status::Missed, 0));
    assert_eq!(for_raters(&poor.report()), [index]);
    poor.rate(3, &line, Mark::Late);
    assert_eq!(is(&poor), (ReviewIs::Decided, Status::Late, whole / 2));
    // A step apart: the middle of the two.
    let mut near = Rating::of("poor");
    near.rate(1, &line, Mark::Done);
    near.rate(2, &line, Mark::Late);
    assert_eq!(is(&near), (ReviewIs::Decided, Status::Done, whole * 750 / 1_000));
}

#[test]
fn what_is_not_sure_enough_counts_once_a_rater_vouches() {
    // Everything that was said is vouched for by its speaker alone.
    let mut spoken = Rating::from("poor", usize::MAX, |event| {
        if let Event::Said { source, .. } = event {
            *source = Source::OneSided;
        }
    });
    let before = spoken.report();
    let doubtful = for_raters(&before);
    assert!(!doubtful.is_empty(), "what was said is left to raters");
    for index in &doubtful {
        let finding = &before.findings[*index];
        assert_eq!(finding.status, Status::NotAssessed(Why::WeakEvidence));
        let mark = if matches!(finding.of, Norm::Duty(_)) { Mark::Done } else { Mark::Breached };
        spoken.rate(1, &line_of(finding), mark);
    }
    let after = spoken.report();
    assert_eq!(for_raters(&after), Vec::<usize>::new());
    assert_eq!((after.team.open, after.team.open_penalty), (0, 0));
    assert!(after.team.max > before.team.max || after.team.penalty > before.team.penalty);
    sums_are_exact(&after);
}

#[test]
fn behaviours_left_to_raters_are_counted_by_talk_and_change_no_mark() {
    let mut poor = Rating::of("poor");
    let before = poor.report();
    let left = before.interviews.behaviours.iter().find(|b| b.shown.is_none()).expect("play cannot show all");
    for (nth, talk) in before.interviews.held.iter().take(3).enumerate() {
        let (by, with) = (talk.by.clone(), talk.with.clone());
        let line = LedgerLine::Behaviour { behaviour: left.id.clone(), by, with };
        poor.rate(1, &line, if nth == 0 { Mark::Shown } else { Mark::NotShown });
    }
    let after = poor.report();
    let rated = after.interviews.behaviours.iter().find(|b| b.id == left.id).and_then(|b| b.rated).expect("rated");
    assert_eq!((rated.part, rated.whole), (1, 3));
    assert_eq!((after.findings, after.team), (before.findings, before.team));
}

#[test]
fn who_looks_on_rates_talks_and_roles_while_they_see_them_and_no_point_hangs_on_it() {
    let mut poor = Rating::until("poor", 400);
    let (before, texts) = (poor.report(), catalogue(&poor.content));
    // Given what the board offers to rate, when two observers and a mentor rate it while play goes on.
    let board = poor.host.board(&texts, "en");
    let (talk, line) = (board.rateable[0].clone(), board.behaviours[0].clone());
    assert!(line.looks.len() == 3 && line.looks.iter().all(|look| !look.contains('⟦')), "{line:?}");
    let behaviour = Marked::Behaviour { by: talk.by, with: talk.with, behaviour: line.word.clone() };
    let whole = Marked::Talk { by: talk.by, with: talk.with };
    assert_eq!(poor.mark(Station::Observer(1), &behaviour, "not-shown"), None);
    assert_eq!(poor.mark(Station::Observer(1), &behaviour, "partly"), None);
    assert_eq!(poor.mark(Station::Observer(2), &behaviour, "shown"), None);
    assert_eq!(poor.mark(Station::Mentor(1), &whole, "sound"), None);
    assert_eq!(poor.mark(Station::Observer(1), &Marked::Seat { seat: talk.seat }, "good"), None);
    // Then what is on another scale, or shown by play itself, or no talk, is refused.
    assert_eq!(poor.mark(Station::Observer(1), &whole, "shown"), Some(Refusal::UnknownWord));
    let shown = before.interviews.behaviours.iter().find(|b| b.shown.is_some()).expect("play shows some");
    let shown = Marked::Behaviour { by: talk.by, with: talk.with, behaviour: shown.id.word().clone() };
    assert_eq!(poor.mark(Station::Observer(1), &shown, "shown"), Some(Refusal::Pointless));
    let nobody = Marked::Talk { by: talk.with, with: talk.by };
    assert_eq!(poor.mark(Station::Observer(1), &nobody, "good"), Some(Refusal::NotPerceived));
    // The report has what each gave last, at its moment, and how far two agree; the ledger is as it was.
    let after = poor.report();
    assert_eq!((&after.findings, &after.team), (&before.findings, &before.team));
    let marks = |nth: usize| {
        let marks = after.interviews.given[nth].marks.iter();
        marks.map(|mark| (mark.station.clone(), mark.number, mark.mark)).collect::<Vec<_>>()
    };
    let gave = |station: &str, number, mark| (station.to_owned(), number, mark);
    let whole: Vec<bool> = after.interviews.given.iter().map(|given| given.behaviour.is_none()).collect();
    assert_eq!(whole, [false, true, true]);
    assert_eq!(marks(0), [gave("observer", 1, Mark::Partly), gave("observer", 2, Mark::Shown)]);
    assert_eq!(marks(1), [gave("mentor", 1, Mark::Sound)]);
    assert_eq!(marks(2), [gave("observer", 1, Mark::Good)]);
    let now = poor.host.exercise_ms();
    assert!(after.interviews.given.iter().flat_map(|given| &given.marks).all(|mark| mark.at.exercise_ms == now));
    assert_eq!(after.interviews.agreement, Some(Agreement { pairs: 1, same: 0, near: 1 }));
    // One's own page has what was given for oneself, in words; the team's says how far they agree, and of nobody what.
    let seat = after.interviews.given[0].seat.clone();
    let own = after.for_edition(&poor.content, &poor.entries(), &Edition::Own(seat));
    assert_eq!(own.interviews.given.len(), 3);
    let said = own_report(&own, &texts, "en", &|_| None).opening.join("\n");
    assert!(said.contains(&line.what) && said.contains(&line.looks[1]) && !said.contains('⟦'), "{said}");
    let team = after.for_edition(&poor.content, &poor.entries(), &Edition::Team);
    assert!(team.interviews.given.is_empty() && team.interviews.agreement == after.interviews.agreement);
    for (report, lang) in [(&after, "en"), (&own, "it")] {
        let page = render_with(report, &texts, lang, &|_| None);
        assert!(!page.contains('⟦') && page.contains(if lang == "en" { "observer 2" } else { "id=\"given\"" }));
    }
}

#[test]
fn a_teams_page_names_no_seat_and_no_reason_and_ones_own_has_ones_own_contest() {
    let mut poor = Rating::of("poor");
    let before = poor.report();
    let own = |seat: &str, report: &Report, poor: &Rating| {
        report.for_edition(&poor.content, &poor.entries(), &Edition::Own(SeatId::from(seat)))
    };
    let charged = own("medic", &before, &poor);
    let (number, line) =
        find(&before, |f| missed(f) && charged.findings.iter().any(|c| c.of == f.of && c.subject == f.subject));
    poor.contest("medic", &line);
    poor.contest("border-lead", &line);
    poor.rate(1, &line, Mark::Done);
    let report = poor.report();
    let team = report.for_edition(&poor.content, &poor.entries(), &Edition::Team);
    let references = |report: &Report| {
        let review = report.findings.iter().find_map(|f| f.review.clone()).expect("it was rated");
        (
            review.contests.len(),
            review.contests.iter().filter(|c| c.seat.is_some()).count(),
            review.marks[0].reason.is_some(),
        )
    };
    assert_eq!(references(&team), (2, 0, false));
    assert_eq!(references(&own("medic", &report, &poor)), (1, 1, true));
    let whole = &report.findings[number];
    let mine = own("medic", &report, &poor);
    let mine = mine.findings.iter().find(|f| f.review.is_some()).expect("it is on the page");
    // A line of several is charged in equal parts, and so is what it was before.
    assert!(0 < mine.got && mine.got <= whole.got && mine.got == mine.max);
    let original = |finding: &Finding| finding.review.clone().and_then(|r| r.original).expect("both values stay");
    assert_eq!((original(mine).max, original(mine).got), (mine.max, 0));
    let texts = catalogue(&poor.content);
    let words = |_: &str| Some("The record shows it".to_owned());
    for lang in ["en", "it"] {
        let page = render_with(&report, &texts, lang, &words);
        assert!(page.contains("The record shows it") && !page.contains('⟦'), "{lang}");
        assert!(!render_with(&team, &texts, lang, &words).contains("The record shows it"), "{lang}");
    }
}

#[test]
fn statements_that_hold_no_more_are_voided_and_never_said_again_under_their_number() {
    let mut poor = Rating::of("poor");
    let told = |poor: &Rating| -> Vec<Value> {
        let (entries, report) = (poor.entries(), poor.report());
        statements(&Played::new(&poor.content, &entries, &report, "test"), &catalogue(&poor.content), HOME_PAGE)
    };
    let ids =
        |all: &[Value]| -> Vec<String> { all.iter().map(|s| s["id"].as_str().unwrap_or("").to_owned()).collect() };
    let before = told(&poor);
    let (_, line) = find(&poor.report(), missed);
    let mut last: BTreeSet<String> = ids(&before).into_iter().collect();
    for mark in [Mark::Done, Mark::Missed, Mark::Done, Mark::SetAside] {
        poor.rate(1, &line, mark);
        let now = told(&poor);
        let all: BTreeSet<String> = ids(&now).into_iter().collect();
        assert_eq!(all.len(), now.len(), "no two have one number");
        assert!(last.is_subset(&all), "what was sent once is still known");
        let voided: BTreeSet<&str> = now
            .iter()
            .filter(|s| s["object"]["objectType"] == "StatementRef")
            .filter_map(|s| s["object"]["id"].as_str())
            .collect();
        assert!(!voided.is_empty() && voided.iter().all(|id| all.contains(*id)));
        last = all;
    }
}

#[test]
fn a_rated_journal_gives_the_same_report_every_time_and_keeps_its_words_apart() {
    let mut poor = Rating::of("poor");
    let (_, line) = find(&poor.report(), missed);
    poor.contest("ngo", &line);
    poor.rate(1, &line, Mark::Partly);
    assert_eq!(to_json(&poor.report()), to_json(&poor.report()));
    let review = poor.report().findings.iter().find_map(|f| f.review.clone()).expect("it was rated");
    let (words, reason) = (review.contests[0].words.clone(), review.marks[0].reason.clone());
    assert!(!to_json(&poor.report()).contains("corridor"));
    let journal = poor.host.journal_mut();
    for (reference, said) in [(words, "We did, in the corridor."), (reason, "reason of 1")] {
        let reference = reference.expect("there were words");
        assert_eq!(journal.words(&reference).expect("it is read").as_deref(), Some(said));
        assert!(journal.erase_words(&reference).expect("it is erased"));
        assert_eq!(journal.words(&reference).expect("it is read"), None);
    }
}
