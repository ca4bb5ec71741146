//! One's own page as a seat reads it over its link, line by line: the same lines under the same numbers as on
//! [`super::html`], in the same words, without its tables and drawings.

use std::collections::BTreeSet;

use tavolo_scenario::model::common::Clock;
use tavolo_seat::{OwnReport, ReportLine};
use tavolo_wording::{Catalogue, Value, clock};

use super::model::{Edition, Finding, Norm, Report, ReviewIs, Score, Status};
use crate::html::{Reader, norm_key};
use crate::rating::contestable;

/// Moments of a line that can be seen again, at most.
const MOMENTS: usize = 8;

/// The page of a seat, an [`Edition::Own`], in `lang`. `words` finds what people wrote by its reference; none: erased.
pub fn own_report(own: &Report, texts: &Catalogue, lang: &str, words: &dyn Fn(&str) -> Option<String>) -> OwnReport {
    debug_assert!(matches!(own.edition, Edition::Own(_)), "a seat reads what is cut to it");
    let reader = Reader::new(texts, lang);
    let mut order: Vec<usize> = (0..own.findings.len()).collect();
    // What cost most, then what was done, then what could not be assessed.
    order.sort_by_key(|index| {
        let finding = &own.findings[*index];
        let open = matches!(finding.status, Status::NotAssessed(_));
        (std::cmp::Reverse(finding.lost()), open, own.number_of(*index))
    });
    let lines = order.into_iter().map(|index| line(&reader, own, index, words));
    OwnReport { opening: opening(&reader, own), lines: lines.collect() }
}

/// The score; of a seat that is not judged, thanks, and that none of it was about them.
fn opening(reader: &Reader<'_>, own: &Report) -> Vec<String> {
    if own.seats.is_empty() {
        return ["report-own-thanks", "report-own-out-of-role", "own-report-whole"].map(|key| reader.t(key)).into();
    }
    let score = |score: &Score| match score.thousandths() {
        None => reader.tw("report-too-little", [("count", i64::from(score.lines))]),
        Some(_) if !score.says_enough() => reader.share(score),
        Some(_) => reader.tw("report-score-line", [("share", reader.share(score)), ("reached", reader.reached(score))]),
    };
    let scores = own.seats.values().map(score);
    let given = own.interviews.given.iter().flat_map(|given| given.marks.iter().map(move |mark| (given, mark)));
    let given = given.map(|(given, mark)| {
        let args = [
            ("by", reader.given_by(mark)),
            ("at", clock(mark.at.exercise_ms)),
            ("what", reader.given_what(given)),
            ("of", reader.given_for(given)),
            ("mark", reader.t(&format!("rate-mark-{}", mark.mark.key()))),
        ];
        let says = reader.tw("own-report-given", args);
        reader.looks(given, mark).map_or_else(|| says.clone(), |looks| format!("{says} ({looks})"))
    });
    let first = std::iter::once(reader.t("report-edition-own")).chain(scores);
    first.chain(given).chain([reader.t("own-report-whole")]).collect()
}

fn line(reader: &Reader<'_>, own: &Report, index: usize, words: &dyn Fn(&str) -> Option<String>) -> ReportLine {
    let finding = &own.findings[index];
    let whole = || reader.t("report-whole-session");
    let number = u32::try_from(own.number_of(index).saturating_add(1)).unwrap_or(u32::MAX);
    let head = [
        ("line", number.to_string()),
        ("verdict", reader.t(&format!("report-status-{}", finding.status.key()))),
        ("what", reader.t(&norm_key(&finding.of))),
        ("whom", finding.subject.as_ref().map_or_else(whole, |person| reader.person(person))),
        ("points", worth(reader, (finding.max, finding.got, finding.penalty)).unwrap_or_else(|| "–".to_owned())),
    ];
    ReportLine {
        number,
        head: reader.tw("seat-report-line", head),
        is: finding.status.key().into(),
        says: says(reader, finding, words),
        contest: contestable(finding),
        at_ms: moments(finding),
    }
}

/// Moments that a line is about: when it could be known, when it was due or something of it happened.
fn moments(finding: &Finding) -> Vec<i64> {
    let due = finding.due.as_ref().filter(|(_, clock)| *clock == Clock::Exercise).map(|(due, _)| due);
    let unseen = finding.unseen.iter().flat_map(|(from, to)| [from, to]);
    let all = finding.since.iter().chain(&finding.at).chain(due).chain(unseen);
    let all: BTreeSet<i64> = all.map(|moment| moment.exercise_ms).collect();
    all.into_iter().take(MOMENTS).collect()
}

/// What a line earned or cost; none where nothing hung on it.
fn worth(reader: &Reader<'_>, (max, got, penalty): (i64, i64, i64)) -> Option<String> {
    if penalty > 0 {
        return Some(reader.tw("report-penalty", [("points", reader.points(penalty))]));
    }
    (max > 0).then(|| reader.tw("report-points-of", [("got", reader.points(got)), ("max", reader.points(max))]))
}

/// What there is to know of a line, a sentence each.
fn says(reader: &Reader<'_>, finding: &Finding, words: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let mut says = Vec::new();
    if let Status::NotAssessed(why) = finding.status {
        says.push(reader.t(&format!("report-why-{}", why.key())));
    }
    if let Some(since) = &finding.since {
        says.push(reader.tw("rate-since", [("at", clock(since.exercise_ms))]));
    }
    match &finding.due {
        Some((due, Clock::Exercise)) => says.push(reader.tw("rate-due", [("until", clock(due.exercise_ms))])),
        Some((due, Clock::Story)) => says.push(reader.tw("rate-due-story", [("until", Value::Instant(due.story_ms))])),
        None => {}
    }
    let at: Vec<String> = finding.at.iter().map(|moment| clock(moment.exercise_ms)).collect();
    says.push(match (&finding.unseen, at.is_empty()) {
        (_, false) => reader.tw("rate-seen", [("at", Value::list(at))]),
        (Some((from, to)), true) => {
            reader.tw("report-explain-unseen", [("from", clock(from.exercise_ms)), ("to", clock(to.exercise_ms))])
        }
        (None, true) => reader.t("rate-nothing-seen"),
    });
    let source = reader.t(&format!("source-{}", finding.source.instrument));
    says.push(reader.tw("rate-written", [("source", source), ("at", finding.source.at.clone())]));
    says.extend(finding.ordered.as_ref().map(|order| reader.ordered(order)));
    if let Some(change) = &finding.change {
        let points = reader.in_points(change.points);
        says.push(reader.tw(&format!("report-change-{}", change.is.key()), [("points", points)]));
    }
    says.extend(advice(reader, &finding.of));
    says.extend(reviewed(reader, finding, words));
    says
}

/// Why it matters, and what to do next time.
fn advice(reader: &Reader<'_>, norm: &Norm) -> Vec<String> {
    let key = norm_key(norm);
    let said =
        |(head, of): (&str, &str)| Some(format!("{}: {}", reader.t(head), reader.if_any(&format!("{key}.{of}"))?));
    [("report-why", "why"), ("report-next", "next")].into_iter().filter_map(said).collect()
}

/// What was said of a line after play, and both values.
fn reviewed(reader: &Reader<'_>, finding: &Finding, words: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let Some(review) = &finding.review else { return Vec::new() };
    let written = |reference: Option<&String>| match reference {
        Some(reference) => words(reference).unwrap_or_else(|| reader.t("rate-erased")),
        None => reader.t("rate-no-words"),
    };
    let contests = review.contests.iter().filter_map(|contest| {
        let seat = reader.seat(contest.seat.as_ref()?);
        Some(reader.tw("rate-by-seat", [("seat", seat), ("words", written(contest.words.as_ref()))]))
    });
    let mut says: Vec<String> = contests.collect();
    for mark in &review.marks {
        let held = reader.t(&format!("rate-mark-{}", mark.mark.key()));
        let rater = reader.number(i64::from(mark.rater));
        let args = [("rater", rater), ("mark", held), ("reason", written(mark.reason.as_ref()))];
        says.push(reader.tw("rate-by-rater", args));
    }
    match (review.is, &review.original) {
        (ReviewIs::Decided, Some(before)) => {
            let status = |status: Status| reader.t(&format!("report-status-{}", status.key()));
            let points = |worth: Option<String>| worth.unwrap_or_else(|| "–".to_owned());
            let args = [
                ("before", status(before.status)),
                ("before-points", points(worth(reader, (before.max, before.got, before.penalty)))),
                ("after", status(finding.status)),
                ("after-points", points(worth(reader, (finding.max, finding.got, finding.penalty)))),
            ];
            says.push(reader.tw("rate-both", args));
        }
        (ReviewIs::Disputed, _) => says.push(reader.t("rate-waits-disputed")),
        _ => {}
    }
    says
}
