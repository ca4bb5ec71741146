//! What of an event is exported, and by which names. The match has no wildcard: a new kind of event has to say here whether
//! it leaves the program, and what does not is named.

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::SpeechAct;
use tavolo_seat::ConversationIs;
use tavolo_session::{Deed, Event, Object, Source, State};

/// Where an act stands in its life, by the standard transitions of XES.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    /// Booked for later.
    Schedule,
    /// The booking came back undone.
    Withdraw,
    /// Set about.
    Start,
    /// Came to nothing.
    Abort,
    /// Play was frozen.
    Suspend,
    /// Play goes on.
    Resume,
    /// Done, or happened.
    Complete,
}

impl Stage {
    /// Its name in the lifecycle extension of XES.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Schedule => "schedule",
            Self::Withdraw => "withdraw",
            Self::Start => "start",
            Self::Abort => "ate_abort",
            Self::Suspend => "suspend",
            Self::Resume => "resume",
            Self::Complete => "complete",
        }
    }
}

/// Something that an act has to do with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tied {
    Person(PersonId),
    Place(PlaceId),
    Document(DocumentId),
    Dispatch(u32),
    Thing(ThingId),
    Resource(ResourceId),
}

impl Tied {
    pub(super) fn person(&self) -> Option<&PersonId> {
        match self {
            Self::Person(id) => Some(id),
            _ => None,
        }
    }
}

impl From<&Object> for Tied {
    fn from(object: &Object) -> Self {
        match object {
            Object::Person(id) => Self::Person(id.clone()),
            Object::Thing(id) => Self::Thing(id.clone()),
            Object::Place(id) => Self::Place(id.clone()),
            Object::Document(id) => Self::Document(id.clone()),
        }
    }
}

/// What happened, as other programs get it.
#[derive(Clone, Debug)]
pub(super) struct Described {
    /// The activity: words of engine and pack, joined by slashes, the general one first.
    pub(super) what: String,
    pub(super) stage: Stage,
    /// Who did it.
    pub(super) by: Option<PersonId>,
    /// With what, and in which part.
    pub(super) links: Vec<(&'static str, Tied)>,
    /// Share of checks that hold, thousandths, of a filled form.
    pub(super) quality: Option<u32>,
}

impl Described {
    fn happened(what: impl Into<String>) -> Self {
        Self { what: what.into(), stage: Stage::Complete, by: None, links: Vec::new(), quality: None }
    }

    fn done(what: impl Into<String>, by: &PersonId) -> Self {
        Self { by: Some(by.clone()), ..Self::happened(what) }
    }

    fn at(self, stage: Stage) -> Self {
        Self { stage, ..self }
    }

    fn with(mut self, part: &'static str, thing: impl Into<Option<Tied>>) -> Self {
        if let Some(thing) = thing.into().filter(|t| !self.links.contains(&(part, t.clone()))) {
            self.links.push((part, thing));
        }
        self
    }

    fn person<'a>(self, part: &'static str, persons: impl IntoIterator<Item = &'a PersonId>) -> Self {
        persons.into_iter().fold(self, |all, id| all.with(part, Tied::Person(id.clone())))
    }

    fn documents(self, part: &'static str, documents: &[DocumentId]) -> Self {
        documents.iter().fold(self, |all, id| all.with(part, Tied::Document(id.clone())))
    }
}

/// What an event is to other programs; none: it does not leave this one. The state is that just after it.
pub(super) fn described(content: &Content, state: &State, event: &Event) -> Option<Described> {
    let happened = |what: String| Some(Described::happened(what));
    match event {
        Event::Started { .. } => happened("begin-session".to_owned()),
        Event::SceneBegan { scene, .. } => happened(format!("begin-scene/{scene}")),
        Event::BookingBegan { scene } => happened(format!("begin-booking/{scene}")),
        Event::SceneEnded { scene, .. } => happened(format!("end-scene/{scene}")),
        Event::CutTo { scene } => happened(format!("cut-to/{scene}")),
        Event::Paused => Some(Described::happened("session").at(Stage::Suspend)),
        Event::Resumed => Some(Described::happened("session").at(Stage::Resume)),
        Event::Ended { .. } => happened("end-session".to_owned()),
        Event::Fired { inject, contingency } => {
            happened(format!("{}/{inject}", if *contingency { "contingency" } else { "inject" }))
        }
        Event::Reserved { resource, person } => Some(
            Described::happened("reserve")
                .with("takes", Tied::Resource(resource.clone()))
                .person("for", person.as_ref()),
        ),
        Event::Hinted { level, about, .. } => {
            Some(Described::happened(format!("hint/{level}")).person("about", about.as_ref()))
        }
        Event::Began { by, deed, .. } => set_about(content, state, by, deed).map(|d| d.at(Stage::Start)),
        // What is broken off, or found to be in vain, is what was being done: the log knows its name.
        Event::BrokenOff { by } => Some(Described::done(String::new(), by).at(Stage::Abort)),
        Event::FoundGone { by, person } => {
            Some(Described::done(String::new(), by).at(Stage::Abort).person("about", [person]))
        }
        Event::Moved { person, from, to } => Some(
            Described::done("move", person).with("from", Tied::Place(from.clone())).with("to", Tied::Place(to.clone())),
        ),
        Event::Said { by, to, via, act, topic, about, source, .. } => Some(
            Described::done(saying(act, topic, *source), by)
                .person("to", [to])
                .person("through", via.as_ref())
                .person("about", about.as_ref()),
        ),
        Event::Rendered { by, utterance, faithful, .. } => {
            let said = state.utterances.get(*utterance as usize);
            let how = if *faithful { "interpret/faithful" } else { "interpret/otherwise" };
            Some(
                Described::done(how, by)
                    .person("from", said.map(|s| &s.by))
                    .person("to", said.map(|s| &s.to))
                    .person("about", said.and_then(|s| s.about.as_ref())),
            )
        }
        Event::KeptSilent { by, to, .. } => Some(Described::done("keep-silent", by).person("to", [to])),
        Event::Gestured { by, is, to } => {
            Some(Described::done(format!("gesture/{}", kebab(is)), by).person("to", to.as_ref()))
        }
        Event::Looked { by, at, search } => {
            Some(Described::done(if *search { "search" } else { "look" }, by).with("at", Tied::from(at)))
        }
        Event::Acted { action, by, on, via, .. } => Some(acted(action, by, on.as_ref(), via.as_ref())),
        Event::Booked { action, by, on, .. } => Some(acted(action, by, on.as_ref(), None).at(Stage::Schedule)),
        Event::BookingReturned { by, action, .. } => Some(acted(action, by, None, None).at(Stage::Withdraw)),
        Event::Filled { document, form, by, about, quality, .. } => {
            let filled = Described::done(format!("fill/{form}"), by)
                .with("creates", Tied::Document(document.clone()))
                .person("about", about.as_ref());
            Some(Described { quality: Some(*quality), ..filled })
        }
        Event::Sent { dispatch, kind, by, to, about, documents, .. } => Some(
            Described::done(format!("send/{}", kebab(kind)), by)
                .with("creates", Tied::Dispatch(*dispatch))
                .person("to", to)
                .person("about", about.as_ref())
                .documents("carries", documents),
        ),
        Event::Answered { dispatch, by, is, .. } => {
            let sent = state.dispatches.get(*dispatch as usize);
            Some(
                Described::done(format!("answer/{}", kebab(is)), by)
                    .with("answers", Tied::Dispatch(*dispatch))
                    .person("to", sent.map(|s| &s.by))
                    .person("about", sent.and_then(|s| s.about.as_ref())),
            )
        }
        Event::ReadDocument { by, document } => {
            let about = state.documents.get(document).and_then(|d| d.about.as_ref());
            let read = Described::done("read-document", by).with("reads", Tied::Document(document.clone()));
            Some(read.person("about", about))
        }
        Event::ReadDispatch { by, dispatch } => {
            let about = state.dispatches.get(*dispatch as usize).and_then(|d| d.about.as_ref());
            Some(Described::done("read-dispatch", by).with("reads", Tied::Dispatch(*dispatch)).person("about", about))
        }
        Event::PickedUp { dispatch, person, answered } => {
            let what = if *answered { "pick-up" } else { "ring-in-vain" };
            Some(Described::done(what, person).with("answers", Tied::Dispatch(*dispatch)))
        }
        Event::HungUp { dispatch, by, .. } => {
            Some(Described::done("hang-up", by).with("ends", Tied::Dispatch(*dispatch)))
        }
        Event::Given { what, from, to } => {
            let given = match from {
                Some(from) => Described::done("give", from),
                None => Described::happened("give"),
            };
            Some(given.with("gives", Tied::from(what)).person("to", [to]))
        }
        Event::Consented { person, to, is, asked_by } => {
            Some(Described::done(format!("consent/{to}/{}", kebab(is)), person).person("asked-by", asked_by.as_ref()))
        }
        Event::StatusChanged { person, is, on, by } => {
            let what = format!("{}/{is}", if *on { "become" } else { "cease" });
            let changed =
                by.as_ref().map_or_else(|| Described::happened(what.clone()), |by| Described::done(&what, by));
            Some(changed.person("about", [person]))
        }
        Event::Left { person } => Some(Described::done("leave", person)),
        Event::AskedElse { by, .. } => Some(Described::done("ask-for-something-else", by)),
        // Of the inner life and of what each one knows nothing leaves; the report has what is to be seen of it.
        Event::Learned { .. }
        | Event::CueAvailable { .. }
        | Event::Felt { .. }
        | Event::Gated { .. }
        | Event::LeaveDue { .. }
        | Event::Cued { .. }
        | Event::Sensed { .. } => None,
        // Who left a seat quietly is nobody's business: the holder of the moment stands at each act instead.
        Event::Held { .. } => None,
        // How the case and the host work.
        Event::Flagged { .. }
        | Event::Met { .. }
        | Event::BookingKept { .. }
        | Event::DoorMoved { .. }
        | Event::Rang { .. }
        | Event::Engaged { .. }
        | Event::Intercepted { .. }
        | Event::RateChanged { .. }
        | Event::Skipped { .. }
        | Event::Settled { .. } => None,
        Event::Conversed { by, with, is: ConversationIs::Began, .. } => {
            Some(Described::done("converse", by).at(Stage::Start).person("to", [with]))
        }
        Event::Conversed { by, with, is: ConversationIs::Ended, .. } => {
            Some(Described::done("converse", by).person("to", [with]))
        }
        // That it could not be aloud depends on who would have heard.
        Event::Conversed { is: ConversationIs::Shut, .. } => None,
        Event::Marked { by, is, .. } => Some(Described::done(format!("tap/{}", is.key()), by)),
        Event::Vouched { utterance, by, agrees } => {
            let said = state.utterances.get(*utterance as usize);
            let what = if *agrees { "confirm" } else { "contest" };
            Some(Described::done(what, by).person("from", said.map(|s| &s.by)))
        }
        // About the record, after play or beside it.
        Event::Tapped { .. }
        | Event::Keys { .. }
        | Event::Struck { .. }
        | Event::Effaced { .. }
        | Event::Tainted { .. }
        | Event::Rated { .. }
        | Event::Contested { .. }
        | Event::Noted { .. }
        | Event::Remarked { .. } => None,
    }
}

/// What was said, by act and topic as far as they are known.
fn saying(act: &SpeechAct, topic: &TopicId, source: Source) -> String {
    match source {
        Source::Unconfirmed => "say".to_owned(),
        _ if topic.as_str().is_empty() => format!("say/{}", kebab(act)),
        _ => format!("say/{}/{topic}", kebab(act)),
    }
}

/// What somebody set about, by the name that it has when it is done.
fn set_about(content: &Content, state: &State, by: &PersonId, deed: &Deed) -> Option<Described> {
    let dispatched = |n: &u32| state.dispatches.get(*n as usize).and_then(|d| d.about.as_ref());
    Some(match deed {
        Deed::Say { what, to, via, about, .. } => {
            let line = content.line(what.as_ref()?)?;
            let about = about.as_ref().or(line.about);
            Described::done(format!("say/{}/{}", kebab(&line.act), line.topic), by)
                .person("to", [to])
                .person("through", via.as_ref())
                .person("about", about)
        }
        Deed::Render { faithful: true, .. } => Described::done("interpret/faithful", by),
        Deed::Render { faithful: false, .. } => Described::done("interpret/otherwise", by),
        Deed::Silence { to, .. } => Described::done("keep-silent", by).person("to", [to]),
        Deed::Gesture { is, to } => Described::done(format!("gesture/{}", kebab(is)), by).person("to", to.as_ref()),
        Deed::Look { at, search } => {
            Described::done(if *search { "search" } else { "look" }, by).with("at", Tied::from(at))
        }
        Deed::Go { to } => Described::done("move", by).with("to", Tied::Place(to.clone())),
        Deed::Act { action, on, via, .. } => acted(action, by, on.as_ref(), via.as_ref()),
        Deed::Book { action, on, .. } => acted(action, by, on.as_ref(), None),
        Deed::Fill { form, about, .. } => Described::done(format!("fill/{form}"), by).person("about", about.as_ref()),
        Deed::Send { kind, to, about, documents, .. } => Described::done(format!("send/{}", kebab(kind)), by)
            .person("to", to)
            .person("about", about.as_ref())
            .documents("carries", documents),
        Deed::Answer { dispatch, is, .. } => Described::done(format!("answer/{}", kebab(is)), by)
            .with("answers", Tied::Dispatch(*dispatch))
            .person("about", dispatched(dispatch)),
        Deed::ReadDocument(id) => Described::done("read-document", by).with("reads", Tied::Document(id.clone())),
        Deed::ReadDispatch(n) => {
            Described::done("read-dispatch", by).with("reads", Tied::Dispatch(*n)).person("about", dispatched(n))
        }
        Deed::Give { what, to } => Described::done("give", by).with("gives", Tied::from(what)).person("to", [to]),
        Deed::Leave => Described::done("leave", by),
        Deed::Else { .. } => Described::done("ask-for-something-else", by),
        Deed::PickUp(n) => Described::done("pick-up", by).with("answers", Tied::Dispatch(*n)),
        Deed::HangUp(n) => Described::done("hang-up", by).with("ends", Tied::Dispatch(*n)),
        // Done at once, whoever does it: nobody sets about them.
        Deed::Converse(_) | Deed::Conclude | Deed::Tap { .. } | Deed::Vouch { .. } => return None,
    })
}

fn acted(action: &ActionId, by: &PersonId, on: Option<&Object>, via: Option<&PersonId>) -> Described {
    Described::done(format!("act/{action}"), by).with("on", on.map(Tied::from)).person("through", via)
}

/// The name of an engine word as other names are written: `AskOpen` is `ask-open`.
fn kebab(word: &impl std::fmt::Debug) -> String {
    let mut text = String::new();
    for letter in format!("{word:?}").chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}
