//! One's own report in a terminal, once play is over: out of the role first, then the lines, then what one contests.

use tavolo_seat::{Order, OwnReport, Phase, ReportLine, Told};
use tavolo_wording::Args;

use super::place::Deed;
use super::voice::Voice;

/// The four steps out of a role.
const DE_ROLE: [&str; 4] =
    ["client-de-role-name", "client-de-role-breath", "client-de-role-say", "client-de-role-help"];

/// Said after the word for the report, it reads what is left out at first too.
const MORE: &str = "+";
/// What became of a line of which nothing could be said.
const NOT_ASSESSED: &str = "not-assessed";

/// How far one has come with one's own report.
#[derive(Default)]
pub(super) struct Own {
    /// Whether it was read how to come out of the role.
    out_of_role: bool,
    /// What is asked at the server.
    asked: Option<Asked>,
}

/// What is asked at the server.
enum Asked {
    /// The report, or a part of it.
    Report(Which),
    /// To contest a line.
    Contest,
}

/// How much of the report is read.
#[derive(Clone, Copy)]
enum Which {
    /// All but what was not assessed.
    Assessed,
    /// All.
    Every,
    /// One line, with all there is to know of it.
    Line(u32),
}

impl Own {
    /// Whether something is asked that is not answered yet.
    pub(super) fn waits(&self) -> bool {
        self.asked.is_some()
    }

    /// A link stands: what was asked over the former one may never have come there, and is said again by whoever meant it.
    pub(super) fn linked(&mut self) {
        self.asked = None;
    }

    /// The report, or the line of it that is named.
    pub(super) fn report(&mut self, voice: &Voice<'_>, phase: Phase, rest: &str) -> Vec<Deed> {
        if let Some(before) = self.before(voice, phase) {
            return before;
        }
        let which = match rest {
            "" => Which::Assessed,
            MORE => Which::Every,
            number => match number.parse::<u32>() {
                Ok(number) => Which::Line(number),
                Err(_) => return vec![say(voice, "seat-contest-how")],
            },
        };
        self.asked = Some(Asked::Report(which));
        vec![Deed::Send(Order::Report)]
    }

    /// A line is contested, as in `contest 12 because the van stood in the way`.
    pub(super) fn contest(&mut self, voice: &Voice<'_>, phase: Phase, rest: &str) -> Vec<Deed> {
        if let Some(before) = self.before(voice, phase) {
            return before;
        }
        let (number, words) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let because = voice.plain("seat-contest-because");
        let words = words.trim();
        let said = words.split_once(char::is_whitespace).filter(|(first, _)| first.to_lowercase() == because);
        let words = said.map_or(words, |(_, words)| words.trim());
        match number.parse::<u32>() {
            Ok(line) if !words.is_empty() && words.to_lowercase() != because => {
                self.asked = Some(Asked::Contest);
                vec![Deed::Send(Order::Contest { line, words: words.to_owned() })]
            }
            _ => vec![say(voice, "seat-contest-how")],
        }
    }

    /// What comes before the report: the end of play, and the way out of the role.
    fn before(&mut self, voice: &Voice<'_>, phase: Phase) -> Option<Vec<Deed>> {
        if phase != Phase::Ended {
            return Some(vec![say(voice, "contest-refused-not-over")]);
        }
        if std::mem::replace(&mut self.out_of_role, true) {
            return None;
        }
        let mut deeds = vec![say(voice, "client-de-role")];
        deeds.extend(DE_ROLE.map(|key| say(voice, key)));
        deeds.push(say(voice, "seat-report-then"));
        Some(deeds)
    }

    /// What the server says of it.
    pub(super) fn told(&mut self, voice: &Voice<'_>, told: &Told) -> Vec<Deed> {
        match (told, self.asked.take()) {
            (Told::Report(Some(report)), Some(Asked::Report(which))) => {
                let lines = match which {
                    Which::Assessed => in_short(voice, report, concerns),
                    Which::Every => in_short(voice, report, |_| true),
                    Which::Line(number) => match report.lines.iter().find(|line| line.number == number) {
                        Some(line) => whole(voice, line),
                        None => vec![voice.plain("contest-refused-not-own")],
                    },
                };
                lines.into_iter().map(Deed::Say).collect()
            }
            (Told::Report(None), Some(Asked::Report(_))) => vec![say(voice, "contest-refused-not-over")],
            (Told::Contested { line, refusal }, Some(Asked::Contest)) => {
                let args = Args::new().with("line", i64::from(*line));
                let text = match refusal {
                    Some(refusal) => voice.text(&format!("contest-refused-{}", refusal.key()), &args),
                    None => voice.text("seat-contested-line", &args),
                };
                vec![Deed::Say(text)]
            }
            _ => Vec::new(),
        }
    }
}

/// Whether something was seen of the seat in a line, or it was contested.
fn concerns(line: &ReportLine) -> bool {
    line.is != NOT_ASSESSED || line.contest.key().is_some()
}

/// Lines in short, and how many there are besides.
fn in_short(voice: &Voice<'_>, report: &OwnReport, wanted: impl Fn(&ReportLine) -> bool) -> Vec<String> {
    let mut lines = report.opening.clone();
    let read = report.lines.iter().filter(|line| wanted(line));
    lines.extend(read.map(|line| head(voice, line)));
    let besides = report.lines.iter().filter(|line| !wanted(line)).count();
    if besides > 0 {
        let args = Args::new().with("count", besides as i64).with("more", MORE);
        lines.push(voice.text("seat-report-besides", &args));
    }
    if !report.lines.is_empty() {
        lines.push(voice.plain("seat-report-how"));
    }
    lines
}

/// One line with all there is to know of it.
fn whole(voice: &Voice<'_>, line: &ReportLine) -> Vec<String> {
    let says = line.says.iter().map(|said| format!("      {said}"));
    std::iter::once(head(voice, line)).chain(says).collect()
}

fn head(voice: &Voice<'_>, line: &ReportLine) -> String {
    line.contest.key().map_or_else(|| line.head.clone(), |key| format!("{} · {}", line.head, voice.plain(key)))
}

fn say(voice: &Voice<'_>, key: &str) -> Deed {
    Deed::Say(voice.plain(key))
}
