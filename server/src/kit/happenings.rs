//! What effects of the events list bring about, in words.

use tavolo_scenario::ids::{ClueId, FlagId, PersonId};
use tavolo_scenario::model::case::{Path, Trigger};
use tavolo_scenario::model::common::Meter;
use tavolo_scenario::model::condition::{Condition, ConsentIs, Effect, Who};
use tavolo_wording::Args;

use super::book::Book;

/// A line for each effect that somebody can notice; `about` is the subject where an effect speaks of one.
pub(super) fn happenings(book: &Book<'_>, about: Option<&PersonId>, effects: &[Effect]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in effects.iter().flat_map(|effect| Telling { book, about }.effect(effect)) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

struct Telling<'a> {
    book: &'a Book<'a>,
    about: Option<&'a PersonId>,
}

impl Telling<'_> {
    fn effect(&self, effect: &Effect) -> Vec<String> {
        let book = self.book;
        let say = |key: &str, args: Args| vec![book.tw(key, &args)];
        let t = |kind: &str, id: &str| book.t(&format!("{kind}-{id}"));
        let who = |who: &Who| Args::new().with("who", self.who(who));
        match effect {
            Effect::Learn { who: w, clue } => say("kit-effect-learn", who(w).with("clue", t("clue", clue.as_str()))),
            Effect::Move { who: w, to } => say("kit-effect-move", who(w).with("place", book.place(to))),
            Effect::Give { thing, to } => {
                let name = book.if_any(&format!("thing-{thing}")).unwrap_or_else(|| t("document", thing.as_str()));
                say("kit-effect-give", who(to).with("thing", name))
            }
            Effect::Feel { who: w, meter, by, .. } => say(feeling(*meter, *by > 0), who(w)),
            Effect::Flag { flag, on: true } => self.follows(flag),
            // A door that closes again in the events list: nothing comes of it that could be told.
            Effect::Flag { on: false, .. } | Effect::Take => vec![],
            Effect::Consent { who: w, to, is } => {
                let key = match is {
                    ConsentIs::Open => "kit-effect-consent-open",
                    ConsentIs::Given => "kit-effect-consent-given",
                    ConsentIs::Refused => "kit-effect-consent-refused",
                };
                say(key, who(w).with("consent", t("consent", to.as_str())))
            }
            Effect::Status { who: w, is, on } => {
                let key = if *on { "kit-effect-status" } else { "kit-effect-status-ends" };
                say(key, who(w).with("status", t("status", is.as_str())))
            }
            Effect::Reserve { resource } => {
                say("kit-effect-reserve", Args::new().with("resource", t("resource", resource.as_str())))
            }
            Effect::Sense { at, text } => {
                say("kit-effect-sense", Args::new().with("place", book.place(at)).with("text", t("sense", text)))
            }
            Effect::Say { by, to, sentence } => {
                let text = book.content.line(sentence).map_or_else(String::new, |line| book.t(&line.key));
                let args = Args::new().with("by", book.person(by)).with("to", book.person(to));
                say("kit-effect-say", args.with("text", text))
            }
            Effect::Send { kind, by, to, document, .. } => {
                let kind = t("dispatch", &format!("{kind:?}").to_lowercase());
                let args = Args::new().with("by", book.person(by)).with("to", book.person(to)).with("kind", kind);
                say("kit-effect-send", args.with("document", t("document", document.as_str())))
            }
            Effect::Cue { person, text } => {
                say("kit-effect-cue", Args::new().with("who", book.person(person)).with("text", t("cue", text)))
            }
            Effect::Door { place, open } => {
                let key = if *open { "kit-effect-door-open" } else { "kit-effect-door-shut" };
                let place = place.as_ref().map_or_else(|| book.t("kit-effect-here"), |p| book.place(p));
                say(key, Args::new().with("place", place))
            }
            Effect::Fire(event) => say("kit-effect-fire", Args::new().with("event", t("event", event.as_str()))),
            Effect::Leave(w) => say("kit-effect-leave", who(w)),
            Effect::EndScene => say("kit-effect-end-scene", Args::new()),
            Effect::End(_) => say("kit-effect-end", Args::new()),
        }
    }

    fn who(&self, who: &Who) -> String {
        match who {
            Who::Person(id) => self.book.person(id),
            Who::Function(id) => self.book.function(id),
            Who::Subject => self.about.map_or_else(|| self.book.t("kit-who-somebody"), |id| self.book.person(id)),
            Who::Actor | Who::Target | Who::Interpreter | Who::Controller | Who::Linked => {
                self.book.t("kit-who-somebody")
            }
        }
    }

    /// What a flag opens: later items of the list, and clues that can be noticed from then on.
    fn follows(&self, flag: &FlagId) -> Vec<String> {
        let case = &self.book.content.case;
        let events = case.events.iter().filter(|event| match &event.when {
            Trigger::When { holds, .. } => asks(holds, flag),
            Trigger::After(_) | Trigger::OnCall => false,
        });
        let clues = case.clues.values().filter(|clue| {
            clue.learn.iter().any(|path| match path {
                Path::Look { when: Some(condition), .. } | Path::Tell { gate: Some(condition), .. } => {
                    asks(condition, flag)
                }
                _ => false,
            })
        });
        let mut lines: Vec<String> = events.map(|event| self.event(event.id.as_str())).collect();
        lines.extend(clues.map(|clue| self.clue(&clue.id)));
        if lines.is_empty() { vec![self.book.t("kit-effect-branch")] } else { lines }
    }

    fn event(&self, id: &str) -> String {
        self.book.tw("kit-effect-then", &Args::new().with("event", self.book.t(&format!("event-{id}"))))
    }

    fn clue(&self, id: &ClueId) -> String {
        self.book.tw("kit-effect-clue", &Args::new().with("clue", self.book.t(&format!("clue-{id}"))))
    }
}

/// Whether a condition asks for a flag to be up.
fn asks(condition: &Condition, flag: &FlagId) -> bool {
    match condition {
        Condition::All(list) | Condition::Any(list) => list.iter().any(|c| asks(c, flag)),
        Condition::Flag(f) => f == flag,
        _ => false,
    }
}

fn feeling(meter: Meter, up: bool) -> &'static str {
    match (meter, up) {
        (Meter::Trust, true) => "kit-effect-trust-more",
        (Meter::Trust, false) => "kit-effect-trust-less",
        (Meter::Fear, true) => "kit-effect-fear-more",
        (Meter::Fear, false) => "kit-effect-fear-less",
        (Meter::Fatigue, true) => "kit-effect-fatigue-more",
        (Meter::Fatigue, false) => "kit-effect-fatigue-less",
        (Meter::Information, true) => "kit-effect-information-more",
        (Meter::Information, false) => "kit-effect-information-less",
    }
}
