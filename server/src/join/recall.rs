//! What a seat that missed the moment is told of it: out of its view, the percepts that would have told the same.

use tavolo_seat::{HeardLine, How, Percept, SeatView};

/// Who one is, and what everybody was told.
pub(crate) fn briefing(view: &SeatView) -> Vec<Percept> {
    let own = view.own.iter().map(|(person, own)| Percept::Yours {
        person: *person,
        name: own.name.clone(),
        brief: own.brief.clone(),
        agenda: own.agenda.clone(),
        office: own.office.clone(),
        speaks: own.speaks.clone(),
    });
    let scene = view.scene.clone().map(|(title, brief)| Percept::Scene { title, brief });
    own.chain(scene).collect()
}

/// What was heard, learnt, noticed and sent since an exercise time, in order.
pub(crate) fn happened(view: &SeatView, since_ms: i64) -> Vec<Percept> {
    let heard = view.heard.iter().map(|line| (line.exercise_ms, heard(line)));
    let learnt = view.notebook.iter().filter(|note| note.how != How::Held).map(|note| {
        let percept = Percept::Learned {
            me: note.me,
            clue: note.clue,
            about: note.about,
            text: note.text.clone(),
            shows: note.shows.clone(),
            how: note.how,
            from: note.from,
            class: note.class.clone(),
            topic: note.topic.clone(),
            explains: note.explains.clone(),
        };
        (note.exercise_ms, percept)
    });
    let noticed = view.noticed.iter().map(|(ms, text)| (*ms, Percept::Sensed { text: text.clone() }));
    let sent = view.dispatches.iter().map(|(dispatch, seen)| {
        let percept = Percept::Dispatch {
            dispatch: *dispatch,
            kind: seen.kind.clone(),
            from: seen.from,
            to: seen.to.clone(),
            about: seen.about,
            topic: seen.topic.clone(),
            minimal: seen.minimal.is_some(),
            indicated: seen.minimal.unwrap_or_default(),
            forms: seen.forms.clone(),
        };
        (seen.exercise_ms, percept)
    });
    let mine = view.own.iter().flat_map(|(me, own)| {
        let settled = own.settled.iter().map(|(ms, text)| (*ms, Percept::Settled { me: *me, text: text.clone() }));
        let hint = |text: &String| Percept::Hint { me: *me, text: text.clone(), due: None, about: None };
        settled.chain(own.hints.iter().map(move |(ms, text)| (*ms, hint(text))))
    });
    let mut all: Vec<(i64, Percept)> = heard.chain(learnt).chain(noticed).chain(sent).chain(mine).collect();
    all.retain(|(ms, _)| *ms >= since_ms);
    all.sort_by_key(|(ms, _)| *ms);
    all.into_iter().map(|(_, percept)| percept).collect()
}

fn heard(line: &HeardLine) -> Percept {
    Percept::Heard {
        utterance: line.utterance,
        by: line.by,
        to: line.to,
        via: line.via,
        act: line.act.clone(),
        topic: line.topic.clone(),
        words: line.words.clone(),
        language: line.language.clone(),
        interrupts: false,
        tongue: line.tongue.clone(),
        about: None,
        manner: line.manner,
        meant: line.meant.clone(),
    }
}
