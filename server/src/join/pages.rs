//! What can be read at any time: where one is, the notebook, what is due, papers, the role card, talk.

use tavolo_seat::{DueLine, Handle, SeatView};
use tavolo_wording::{Args, Value, clock};

use super::verbs::Verb;
use super::voice::Voice;

/// To how many people something that is due is read by name; more are counted.
const NAMED: usize = 4;

/// Lines of talk that are read at once.
const TALK: usize = 15;

/// The lines of a page; none if the verb is not one.
pub(crate) fn page(voice: &Voice<'_>, view: &SeatView, me: Handle, verb: Verb) -> Option<Vec<String>> {
    let lines = match verb {
        Verb::Around => around(voice, view, me),
        Verb::Notebook => notebook(voice, view),
        Verb::Due => due(voice, view),
        Verb::Papers => papers(voice, view),
        Verb::Card => card(voice, view, me),
        Verb::Heard => heard(voice, view),
        _ => return None,
    };
    Some(if lines.is_empty() { vec![voice.plain("seat-nothing")] } else { lines })
}

fn around(voice: &Voice<'_>, view: &SeatView, me: Handle) -> Vec<String> {
    let scene = view.scene.as_ref().map_or_else(String::new, |s| s.0.clone());
    let args = Args::new()
        .with("clock", clock(view.exercise_ms))
        .with("story", Value::Instant(view.story_ms))
        .with("scene", scene);
    let mut lines = vec![voice.text("replay-title", &args)];
    let Some(own) = view.own.get(&me) else { return lines };
    let place = own.at.and_then(|at| view.places.get(&at));
    let name = place.map_or_else(String::new, |p| p.name.clone());
    lines.push(voice.text("replay-self", &Args::new().with("name", own.name.as_str()).with("place", name)));
    if own.busy_until_ms > view.exercise_ms {
        lines.push(voice.text("replay-busy", &Args::new().with("until", clock(own.busy_until_ms))));
    }
    lines.extend(place.and_then(|p| p.sight.clone()));
    for who in view.others_here(Some(me)) {
        let standings = view.persons.get(&who).map(|p| p.status.iter()).into_iter().flatten();
        let standings: Vec<String> = standings.map(|s| voice.label("status", s)).collect();
        let who = Args::new().with("who", voice.what(view, who));
        lines.push(if standings.is_empty() {
            voice.text("seat-here", &who)
        } else {
            voice.text("seat-here-standing", &who.with("standing", Value::list(standings)))
        });
    }
    if let Some(place) = place.filter(|p| !p.overheard.is_empty()) {
        let args = Args::new().with("places", Value::list(place.overheard.clone()));
        lines.push(voice.text("seat-overheard", &args));
    }
    let ways = place.map(|p| p.ways.iter().map(|w| voice.what(view, *w)).collect::<Vec<_>>()).unwrap_or_default();
    if !ways.is_empty() {
        lines.push(voice.text("seat-ways", &Args::new().with("places", Value::list(ways))));
    }
    lines
}

fn notebook(voice: &Voice<'_>, view: &SeatView) -> Vec<String> {
    let line = |n: &tavolo_seat::Note| {
        let about = n.about.map(|a| format!("{}: ", voice.what(view, a))).unwrap_or_default();
        let from = n.from.map(|f| format!(" ({})", voice.what(view, f))).unwrap_or_default();
        format!("{}  {about}{}{from}", clock(n.exercise_ms), n.text)
    };
    view.notebook.iter().map(line).collect()
}

/// What is due: one line for all whom the same is due to by then, what ends first before the rest.
fn due(voice: &Voice<'_>, view: &SeatView) -> Vec<String> {
    let mut due: Vec<(&DueLine, Vec<Handle>)> = Vec::new();
    for line in view.open_due() {
        let same = |(other, _): &&mut (&DueLine, Vec<Handle>)| {
            let until = |l: &DueLine| (l.until_exercise_ms, l.until_story_ms);
            other.duty == line.duty && until(other) == until(line)
        };
        match due.iter_mut().find(same) {
            Some((_, about)) => about.extend(line.about),
            None => due.push((line, line.about.into_iter().collect())),
        }
    }
    let never = i64::MAX;
    due.sort_by_key(|(l, _)| (l.until_exercise_ms.unwrap_or(never), l.until_story_ms.unwrap_or(never)));
    due.into_iter().map(|(line, about)| due_line(voice, view, line, &about)).collect()
}

fn due_line(voice: &Voice<'_>, view: &SeatView, line: &DueLine, about: &[Handle]) -> String {
    let until = match (line.until_exercise_ms, line.until_story_ms) {
        (Some(ms), _) => voice.text("replay-until", &Args::new().with("until", clock(ms))),
        (_, Some(ms)) => voice.text("replay-until-story", &Args::new().with("until", Value::Instant(ms))),
        _ => String::new(),
    };
    let about = match about {
        [] => String::new(),
        few if few.len() <= NAMED => {
            let names: Vec<String> = few.iter().map(|who| voice.what(view, *who)).collect();
            format!(" — {}", names.join("; "))
        }
        many => voice.text("seat-due-many", &Args::new().with("count", many.len() as i64)),
    };
    format!("{}{about} {until}", line.label).trim_end().to_owned()
}

fn papers(voice: &Voice<'_>, view: &SeatView) -> Vec<String> {
    let documents = view.documents.values().map(|d| match &d.text {
        Some(text) => format!("{}: {text}", d.title),
        None => d.title.clone(),
    });
    let answers = |d: &tavolo_seat::DispatchSeen| {
        let each = d.answers.iter().map(|(by, is)| {
            let key = format!("seat-answered-{}", format!("{is:?}").to_lowercase());
            format!("; {}: {}", voice.what(view, *by), voice.plain(&key))
        });
        each.collect::<String>()
    };
    let dispatches = view.dispatches.iter().map(|(h, d)| format!("{}{}", voice.dispatch(view, *h), answers(d)));
    documents.chain(dispatches).collect()
}

fn card(voice: &Voice<'_>, view: &SeatView, me: Handle) -> Vec<String> {
    let Some(own) = view.own.get(&me) else { return vec![] };
    let mut lines = vec![format!("{}: {}", own.name, own.brief)];
    lines.extend(own.agenda.iter().map(|line| line.text.clone()));
    lines.extend(own.cued.iter().map(|(ms, text)| format!("{}  {text}", clock(*ms))));
    let open = view.notebook.iter().filter(|n| n.me == me && own.open.contains(&n.clue));
    lines.extend(open.map(|n| voice.text("seat-could-tell", &Args::new().with("text", n.text.as_str()))));
    lines
}

fn heard(voice: &Voice<'_>, view: &SeatView) -> Vec<String> {
    let lines = view.heard.iter().skip(view.heard.len().saturating_sub(TALK));
    let line = |l: &tavolo_seat::HeardLine| {
        let strange = || voice.text("replay-speaks", &Args::new().with("language", l.language.as_str()));
        let words = l.words.clone().unwrap_or_else(strange);
        format!("{}  {} → {}: {words}", clock(l.exercise_ms), voice.what(view, l.by), voice.what(view, l.to))
    };
    lines.map(line).collect()
}
