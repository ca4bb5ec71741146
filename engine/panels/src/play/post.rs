//! Something that is written or called: kind, to whom, about whom, and what goes with it.

use egui::Ui;
use tavolo_seat::{Handle, Intent, Shared, Word};

use super::slot::notes;
use super::{Desk, Notice, Out};
use crate::parts::{Picker, aside, choice_list, main_button, several, subheading, tick};

/// Kinds of dispatches, as words of the engine.
const KINDS: [&str; 5] = ["Message", "Call", "Alert", "Referral", "Request"];

/// What is being put together.
#[derive(Debug, Default)]
pub(super) struct Draft {
    kind: Option<Word>,
    to: Vec<Handle>,
    about: Option<Handle>,
    topic: Option<Word>,
    share: Shared,
}

pub(super) fn show(draft: &mut Draft, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    subheading(ui, words.plain("client-post"));
    let kinds: Vec<(String, Word)> = KINDS
        .iter()
        .map(|kind| (words.plain(&format!("dispatch-{}", kind.to_lowercase())), Word::from(*kind)))
        .collect();
    choice_list(ui, &words.plain("client-post-kind"), &kinds, &mut draft.kind);
    let mut known: Vec<Handle> = desk.view.persons.keys().copied().collect();
    known.sort_by_key(|who| (desk.view.office_of(*who).is_none(), *who));
    let offices: Vec<(String, Handle)> = known.iter().map(|who| (words.what(*who), *who)).collect();
    let mut next = None;
    let mut options = vec![(words.plain("client-post-add"), None)];
    options.extend(offices.iter().filter(|(_, who)| !draft.to.contains(who)).map(|(n, who)| (n.clone(), Some(*who))));
    let name = words.plain("client-post-to");
    let nothing = words.plain("client-post-add");
    if (Picker { id: "post-to", name: &name, nothing: &nothing }).show(ui, words, &options, &mut next) {
        draft.to.extend(next);
    }
    let chosen: Vec<(String, Handle)> = draft.to.iter().map(|who| (words.what(*who), *who)).collect();
    several(ui, &name, &chosen, &mut draft.to);
    let mut whom = vec![(words.plain("seat-nobody"), None)];
    whom.extend(desk.view.persons.keys().map(|who| (words.what(*who), Some(*who))));
    let name = words.plain("client-form-about");
    let nothing = words.plain("seat-nobody");
    (Picker { id: "post-about", name: &name, nothing: &nothing }).show(ui, words, &whom, &mut draft.about);
    let mut topics = vec![(words.plain("seat-none"), None)];
    let all = desk.view.vocabulary.topics.iter();
    topics.extend(all.map(|topic| (words.label("topic", &topic.word), Some(topic.word.clone()))));
    let name = words.plain("client-post-topic");
    let nothing = words.plain("seat-none");
    (Picker { id: "post-topic", name: &name, nothing: &nothing }).show(ui, words, &topics, &mut draft.topic);
    subheading(ui, words.plain("client-post-share"));
    tick(ui, &mut draft.share.minimal, &words.plain("client-post-minimal"));
    aside(ui, words.plain("client-post-minimal-says"));
    several(ui, &words.plain("client-post-clues"), &notes(desk, draft.about), &mut draft.share.clues);
    let papers: Vec<(String, Handle)> = desk.view.documents.iter().map(|(h, d)| (d.title.clone(), *h)).collect();
    several(ui, &words.plain("client-post-papers"), &papers, &mut draft.share.documents);
    let kind = draft.kind.clone();
    let ready = kind.is_some() && !draft.to.is_empty();
    if main_button(ui, words.plain("client-post-send")).clicked() {
        match kind {
            Some(kind) if ready => {
                let (to, about, topic) = (draft.to.clone(), draft.about, draft.topic.clone());
                let send = Intent::Send { by: desk.me, kind, to, about, share: draft.share.clone(), topic };
                if desk.ask(out, send) {
                    *draft = Draft::default();
                }
            }
            _ => out.notice = Some(Notice::says("client-post-missing")),
        }
    }
}
