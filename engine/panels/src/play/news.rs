//! What came last, in a few lines that a screen reader reads as they change. A function of the view.

use tavolo_seat::{HeardLine, How, Manner, What};
use tavolo_wording::Args;

use super::Desk;

/// How long a line stays news, ms of exercise.
const FRESH_MS: i64 = 30_000;

/// How long what concerns oneself is not pushed away by what merely happens, ms of exercise.
const ONES_OWN_MS: i64 = 8_000;

/// The last lines, oldest first; in a crowd, what concerns oneself stays before what others do. What one says oneself is no
/// news; nor what is said to oneself, where talk is shown.
pub(super) fn latest(desk: &Desk<'_>, lines: usize, talk: bool) -> Vec<String> {
    let now = desk.view.exercise_ms;
    let mut all = happened(desk, now - FRESH_MS, lines, talk);
    all.sort_by_key(|(ms, _)| *ms);
    let mut mine = ones_own(desk, now - FRESH_MS, lines);
    mine.sort_by_key(|(ms, _)| *ms);
    let stays = mine.iter().filter(|(ms, _)| *ms >= now - ONES_OWN_MS).count().min(lines);
    let kept = mine.split_off(mine.len() - stays);
    all.extend(mine);
    all.sort_by_key(|(ms, _)| *ms);
    let skipped = (all.len() + kept.len()).saturating_sub(lines);
    let mut shown: Vec<(i64, String)> = all.into_iter().skip(skipped).chain(kept).collect();
    shown.sort_by_key(|(ms, _)| *ms);
    shown.into_iter().map(|(_, text)| text).collect()
}

/// What oneself sensed, learnt and was told since then, each with its moment.
fn ones_own(desk: &Desk<'_>, since: i64, lines: usize) -> Vec<(i64, String)> {
    let mut all: Vec<(i64, String)> = Vec::new();
    let noticed = desk.view.noticed.iter().rev().take_while(|(ms, _)| *ms >= since).take(lines);
    // What a cue card says stays on the card.
    let secret = |it: &(i64, String)| desk.view.own.values().any(|own| own.cued.contains(it));
    all.extend(noticed.map(|it| match secret(it) {
        true => (it.0, desk.words.with("client-cue", "key", desk.keys.card.name())),
        false => it.clone(),
    }));
    let learnt = desk.view.notebook.iter().rev().filter(|n| n.me == desk.me && n.how != How::Held);
    let learnt = learnt.take_while(|note| note.exercise_ms >= since).take(lines);
    all.extend(learnt.map(|note| {
        let args = Args::new().with("text", note.text.as_str());
        let text = match note.about {
            Some(about) => desk.words.text("seat-learned-about", &args.with("about", desk.words.what(about))),
            None => desk.words.text("seat-learned", &args),
        };
        (note.exercise_ms, text)
    }));
    if let Some(own) = desk.view.own.get(&desk.me) {
        let told = own.settled.iter().chain(&own.hints).filter(|(ms, _)| *ms >= since);
        all.extend(told.cloned());
    }
    all
}

/// What others said and did since then, each with its moment.
fn happened(desk: &Desk<'_>, since: i64, lines: usize, talk: bool) -> Vec<(i64, String)> {
    let new = |line: &&HeardLine| line.by != desk.me && !(talk && line.to == desk.me);
    let heard = desk.view.heard.iter().rev().take_while(|line| line.exercise_ms >= since).filter(new).take(lines);
    let mut all: Vec<(i64, String)> = heard.map(|line| (line.exercise_ms, heard_line(desk, line))).collect();
    let seen = desk.view.record.all().rev().take_while(|it| it.exercise_ms >= since).take(lines * 4);
    all.extend(seen.filter_map(|it| {
        let by = it.by.filter(|by| *by != desk.me)?;
        let args = Args::new().with("by", desk.words.what(by));
        let text = match &it.what {
            What::Gestured(is) => desk.words.text("transcript-gesture", &args.with("is", is.as_str())),
            What::Acted(action, _) => {
                desk.words.text("seat-acted", &args.with("action", desk.words.label("action", action)))
            }
            _ => return None,
        };
        Some((it.exercise_ms, text))
    }));
    all
}

/// A line of talk: who to whom, and the words as far as understood.
pub(super) fn heard_line(desk: &Desk<'_>, line: &HeardLine) -> String {
    let words = &desk.words;
    let args = Args::new()
        .with("by", words.what(line.by))
        .with("to", words.what(line.to))
        .with("language", line.language.as_str());
    let Some(said) = &line.words else { return words.text("seat-heard-strange", &args) };
    let args = args.with("words", said.as_str());
    let meant = || line.meant.clone().unwrap_or_else(|| words.plain("seat-meant-nothing"));
    match (line.manner, line.via) {
        (Manner::Aloud, _) => words.text("seat-heard-aloud", &args),
        (Manner::Typed, None) => words.text("seat-heard-own", &args.with("meant", meant())),
        (_, Some(via)) => words.text("seat-heard-through", &args.with("via", words.what(via))),
        (_, None) => words.text("seat-heard", &args),
    }
}
