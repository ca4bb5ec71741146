//! Percepts in words, a line each, as they come.

use tavolo_seat::{CallIs, ConversationIs, Handle, How, Manner, Percept, Phase, SeatView};
use tavolo_wording::{Args, Value, clock};

use super::voice::Voice;

/// Whether it belongs to the briefing, which is read to whoever comes late too.
pub(crate) fn is_briefing(percept: &Percept) -> bool {
    matches!(percept, Percept::Yours { .. } | Percept::Scene { .. })
}

/// Whether it shows in what is around, or in how play stands, as long as it holds.
pub(crate) fn is_around(percept: &Percept) -> bool {
    matches!(
        percept,
        Percept::Place { .. }
            | Percept::Person { .. }
            | Percept::Gone { .. }
            | Percept::Thing { .. }
            | Percept::Phase { .. }
    )
}

/// Everybody who is out of sight by the same thing, in one line.
pub(crate) fn gone_together(voice: &Voice<'_>, view: &SeatView, percepts: &[Percept]) -> String {
    let mut names: Vec<String> = Vec::new();
    for percept in percepts {
        if let Percept::Gone { person } = percept
            && !view.own.contains_key(person)
        {
            let name = voice.what(view, *person);
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    voice.text("seat-gone", &Args::new().with("who", Value::list(names)))
}

/// Says what was perceived. `view` is the view after it.
pub(crate) fn tell(voice: &Voice<'_>, view: &SeatView, percept: &Percept) -> Option<String> {
    let what = |h: &Handle| voice.what(view, *h);
    let say = |key: &str, args: Args| Some(voice.text(key, &args));
    let no = Args::new;
    match percept {
        Percept::Yours { person, name, brief, office, .. } => {
            let args = no().with("name", name.as_str());
            match office {
                Some(_) => say("seat-yours", args.with("brief", brief.as_str())),
                // What others should not read over a shoulder is shown when it is asked for.
                None => say("seat-yours-card", args.with("who", what(person))),
            }
        }
        Percept::Scene { title, brief } => {
            say("seat-scene", no().with("title", title.as_str()).with("brief", brief.as_str()))
        }
        Percept::Phase(phase) => say(
            match phase {
                Phase::Before => "seat-phase-before",
                Phase::Playing => "seat-phase-playing",
                Phase::Booking => "seat-phase-booking",
                Phase::Between => "seat-phase-between",
                Phase::Paused => "seat-phase-paused",
                Phase::Ended => "seat-phase-ended",
            },
            no(),
        ),
        Percept::Place { me, name, sight, .. } => {
            say("seat-place", no().with("who", what(me)).with("place", name.as_str()).with("sight", sight.as_str()))
        }
        Percept::Person { person, looks, place, .. } if !view.own.contains_key(person) => {
            let known = what(person);
            let args = no().with("place", what(place)).with("looks", looks.as_str());
            if known == looks.trim_end_matches('.') {
                say("seat-person", args)
            } else {
                say("seat-person-known", args.with("who", known))
            }
        }
        Percept::Gone { person } if !view.own.contains_key(person) => say("seat-gone", no().with("who", what(person))),
        Percept::Thing { name, at, .. } => say("seat-thing", no().with("thing", name.as_str()).with("at", what(at))),
        Percept::Busy { me, until_ms } if *until_ms > view.exercise_ms => {
            say("seat-busy", no().with("who", what(me)).with("until", clock(*until_ms)))
        }
        Percept::Heard { by, to, via, words, language, manner, meant, .. } => {
            let args = no().with("by", what(by)).with("to", what(to)).with("language", language.as_str());
            let Some(words) = words else { return say("seat-heard-strange", args) };
            let args = args.with("words", words.as_str());
            let meaning = || meant.clone().unwrap_or_else(|| voice.plain("seat-meant-nothing"));
            match via {
                _ if *manner == Manner::Aloud => say("seat-heard-aloud", args),
                None if *manner == Manner::Typed => say("seat-heard-own", args.with("meant", meaning())),
                Some(via) => say("seat-heard-through", args.with("via", what(via))),
                None => say("seat-heard", args),
            }
        }
        Percept::Rendered { by, words, .. } => {
            say("seat-rendered", no().with("by", what(by)).with("words", words.as_str()))
        }
        Percept::Conversation { by, with, is } => {
            let args = no().with("by", what(by)).with("with", what(with));
            let mine = view.own.contains_key(by) || view.own.contains_key(with);
            let key = match is {
                ConversationIs::Began if mine => {
                    let me = if view.own.contains_key(by) { by } else { with };
                    let here: Vec<String> = view.others_here(Some(*me)).map(|h| what(&h)).collect();
                    let place = view.own.get(me).and_then(|own| own.at).and_then(|at| view.places.get(&at));
                    let near = place.map(|p| p.overheard.clone()).unwrap_or_default();
                    let count = near.len() as i64;
                    let args = args.with("here", Value::list(here)).with("near", Value::list(near));
                    let key = if me == by { "seat-aloud-now" } else { "seat-aloud-now-asked" };
                    return say(key, args.with("count", count));
                }
                ConversationIs::Began => "seat-aloud-began",
                ConversationIs::Ended if view.own.contains_key(with) && view.to_vouch(*with).next().is_some() => {
                    "seat-aloud-vouch"
                }
                ConversationIs::Ended => "seat-aloud-ended",
                ConversationIs::Shut => &format!("seat-aloud-shut-{}", view.why_not_aloud(*by, *with)),
            };
            say(key, args)
        }
        Percept::Tapped { is, .. } => say("seat-tapped", no().with("tap", voice.plain(&format!("tap-{}", is.key())))),
        Percept::Vouched { utterance, by, agrees } => {
            let line = view.heard.iter().rev().find(|line| line.utterance == *utterance)?;
            let args = no().with("by", what(by)).with("whose", what(&line.by));
            say(line.manner.contest_key(*agrees), args)
        }
        Percept::Struck { .. } => say("seat-struck", no()),
        Percept::Silence { by, to } => say("transcript-silence", no().with("by", what(by)).with("to", what(to))),
        Percept::Gesture { by, is, to } => {
            let args = no().with("by", what(by)).with("is", is.as_str());
            match to {
                Some(to) => say("transcript-gesture-to", args.with("to", what(to))),
                None => say("transcript-gesture", args),
            }
        }
        Percept::Looked { by, at, search } => say(
            if *search { "transcript-searched" } else { "transcript-looked" },
            no().with("by", what(by)).with("at", what(at)),
        ),
        Percept::Acted { by, label, on, done, .. } => {
            let args = no().with("by", what(by)).with("action", label.as_str());
            let key = if *done { "seat-acted" } else { "seat-begins" };
            match on {
                Some(on) => say(&format!("{key}-on"), args.with("on", what(on))),
                None => say(key, args),
            }
        }
        // What one knows already is in the notebook.
        Percept::Learned { how: How::Held, .. } => None,
        Percept::Learned { about, text, .. } => {
            let args = no().with("text", text.as_str());
            match about {
                Some(about) => say("seat-learned-about", args.with("about", what(about))),
                None => say("seat-learned", args),
            }
        }
        Percept::Filled { label, by, about, .. } => {
            let args = no().with("by", what(by)).with("form", label.as_str());
            match about {
                Some(about) => say("seat-filled-about", args.with("about", what(about))),
                None => say("seat-filled", args),
            }
        }
        Percept::Document { title, .. } => say("seat-document", no().with("title", title.as_str())),
        Percept::Text { document, text } => {
            say("seat-text", no().with("title", what(document)).with("text", text.as_str()))
        }
        Percept::Dispatch { dispatch, .. } => Some(voice.dispatch(view, *dispatch)),
        Percept::Contents { dispatch, clues } => known_before(voice, view, *dispatch, clues),
        Percept::Answered { dispatch, by, is, reason } => {
            let is = voice.plain(&format!("seat-answered-{}", format!("{is:?}").to_lowercase()));
            let args = no().with("by", what(by)).with("dispatch", voice.dispatch(view, *dispatch)).with("is", is);
            match reason {
                Some(reason) => say("seat-answer-reason", args.with("reason", reason.as_str())),
                None => say("seat-answer", args),
            }
        }
        Percept::Status { person, is, on } => {
            let args = no().with("who", what(person)).with("is", voice.label("status", is));
            say(if *on { "seat-status" } else { "seat-status-off" }, args)
        }
        Percept::Consent { person, to, given } => {
            let args = no().with("who", what(person)).with("to", voice.label("consent", to));
            say(if *given { "seat-consent" } else { "seat-consent-refused" }, args)
        }
        Percept::Sensed { text } => Some(text.clone()),
        Percept::Ended { text } => Some(text.clone()),
        Percept::Cue { me, .. } => say("seat-cue", no().with("who", what(me))),
        Percept::Hint { text, due: None, .. } => say("seat-hint", no().with("text", text.as_str())),
        Percept::Hint { due: Some(due), about: None, .. } => say("seat-hint", no().with("text", due.as_str())),
        Percept::Hint { due: Some(due), about: Some(about), .. } => {
            say("seat-hint-about", no().with("text", due.as_str()).with("about", what(about)))
        }
        Percept::Settled { me, text } => say("seat-settled", no().with("who", what(me)).with("text", text.as_str())),
        Percept::LeaveDue { me } => say("seat-leave-due", no().with("who", what(me))),
        Percept::Left { person } => say("transcript-left", no().with("by", what(person))),
        Percept::Booked { action, story_ms, returned, .. } => {
            let word = view.vocabulary.actions.iter().find(|a| a.word == *action);
            let label = word.map_or_else(|| voice.label("action", action), |a| a.label.clone());
            let args = no().with("action", label).with("when", Value::Instant(*story_ms));
            match returned {
                Some(reason) => say("seat-booked-returned", args.with("reason", reason.as_str())),
                None => say("seat-booked", args),
            }
        }
        Percept::Door { place, open } => {
            say(if *open { "seat-door-open" } else { "seat-door-shut" }, no().with("place", what(place)))
        }
        Percept::Call { with, is, .. } => {
            let with = with.as_ref().map_or_else(|| voice.plain("replay-unknown"), what);
            let key = match is {
                CallIs::Ringing => "seat-call-ringing",
                CallIs::Calling => "seat-call-calling",
                CallIs::Connected => "seat-call-connected",
                CallIs::Busy => "seat-call-busy",
                CallIs::NoAnswer => "seat-call-no-answer",
                CallIs::Over => "seat-call-over",
            };
            say(key, no().with("with", with))
        }
        // What shows in the lists of people, sentences and resources, and not at a moment.
        Percept::Person { .. }
        | Percept::Gone { .. }
        | Percept::Name { .. }
        | Percept::Busy { .. }
        | Percept::Felt { .. }
        | Percept::Gates { .. }
        | Percept::Resource { .. }
        | Percept::Sentence { .. }
        | Percept::Plan { .. }
        | Percept::Whereabouts { .. } => None,
    }
}

/// What a message says that one knew already: what is news is told as it is learnt.
fn known_before(voice: &Voice<'_>, view: &SeatView, dispatch: Handle, clues: &[Handle]) -> Option<String> {
    let from = view.dispatches.get(&dispatch)?.from;
    let before = |clue: &Handle| view.notebook.iter().find(|n| n.clue == *clue && n.exercise_ms < view.exercise_ms);
    let texts: Vec<&str> = clues.iter().filter_map(before).map(|note| note.text.as_str()).collect();
    if view.own.contains_key(&from) || texts.is_empty() {
        return None;
    }
    let args = Args::new().with("from", voice.what(view, from)).with("texts", texts.join(" "));
    Some(voice.text("seat-contents-known", &args))
}
