//! Messages, calls, alerts, referrals and requests: what came and went, how it was answered, and a new one.

use egui::{Id, Ui};
use tavolo_seat::{Answered, DispatchSeen, Handle, Intent};
use tavolo_wording::Args;

use super::{Desk, Out, Play, post, telephone};
use crate::parts::{aside, button, card, offer, says};

const ANSWERS: [Answered; 4] = [Answered::Acknowledged, Answered::Granted, Answered::Refused, Answered::Informed];

/// How many messages to one's person are not read.
pub(super) fn unread(desk: &Desk<'_>) -> usize {
    desk.view.dispatches.values().filter(|it| it.to.contains(&desk.me) && it.carries.is_none()).count()
}

pub(super) fn show(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    telephone::show(ui, desk, out);
    if desk.view.dispatches.is_empty() {
        says(ui, words.plain("client-messages-none"));
    }
    let mut all: Vec<(&Handle, &DispatchSeen)> = desk.view.dispatches.iter().collect();
    all.sort_by_key(|(handle, it)| (std::cmp::Reverse(it.exercise_ms), std::cmp::Reverse(**handle)));
    for (handle, it) in all {
        card(ui, |ui| one(ui, desk, *handle, it, out));
    }
    let id = Id::new("post-open");
    let mut open = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or_default();
    let sign = if open { "−" } else { "+" };
    let head = button(ui, format!("{sign} {}", words.plain("client-post")));
    ui.ctx().accesskit_node_builder(head.id, |node| node.set_expanded(open));
    if head.clicked() {
        open = !open;
    }
    ui.data_mut(|data| data.insert_temp(id, open));
    if open {
        post::show(&mut play.post, ui, desk, out);
    }
}

fn one(ui: &mut Ui, desk: &Desk<'_>, handle: Handle, it: &DispatchSeen, out: &mut Out) {
    let words = &desk.words;
    says(ui, words.dispatch(handle));
    if let Some(topic) = &it.topic {
        aside(ui, words.with("client-on-topic", "topic", words.label("topic", topic)));
    }
    match it.minimal {
        Some(true) => {
            aside(ui, words.plain("client-minimal-sign"));
        }
        Some(false) => {
            aside(ui, words.plain("client-minimal-no-sign"));
        }
        None => {}
    }
    for form in &it.forms {
        let known = desk.view.vocabulary.forms.iter().find(|word| word.word == *form);
        aside(ui, known.map_or_else(|| words.label("form", form), |word| word.label.clone()));
    }
    // What it says, once it was read: the same words as in the notebook.
    for clue in it.carries.iter().flatten() {
        if let Some(note) = desk.view.notebook.iter().find(|note| note.clue == *clue) {
            aside(ui, note.text.clone());
        }
    }
    for (by, is) in &it.answers {
        let reason = it.reasons.iter().find(|(who, _)| who == by).map(|(_, reason)| reason.as_str());
        let args = Args::new().with("by", words.what(*by)).with("is", words.answered(*is));
        let text = match reason {
            Some(reason) => words.text("client-answer-reason", &args.with("reason", reason)),
            None => words.text("client-answer", &args),
        };
        says(ui, text);
    }
    let mine = it.to.contains(&desk.me);
    if mine && it.carries.is_none() {
        let intent = Intent::Read { by: desk.me, what: handle };
        if offer(ui, &words.plain("client-read"), desk.greyed(&intent).as_deref()).clicked() {
            desk.ask(out, intent);
        }
    }
    if mine && !it.answers.iter().any(|(by, _)| *by == desk.me) {
        ui.horizontal_wrapped(|ui| {
            for is in ANSWERS {
                if button(ui, words.with("client-answer-with", "is", words.answered(is))).clicked() {
                    let answer = Intent::Answer { by: desk.me, dispatch: handle, is, clues: vec![], reason: None };
                    desk.ask(out, answer);
                }
            }
        });
    }
}
