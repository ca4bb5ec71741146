//! The playbook of a seat: the words its persons may use and the duties of their functions, compiled from the pack.

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::Clock;
use tavolo_scenario::model::condition::{ConsentIs, Pattern};
use tavolo_scenario::model::pack::{Anchor, Duty, Scope, TargetKind};
use tavolo_seat::{ActionWord, Closes, DueWatch, FormWord, Handle, Opens, Reach, Vocabulary, Word};

use crate::entity::Text;

/// Words of the pack as far as these persons may use them.
pub(crate) fn vocabulary(content: &Content, own: &[(PersonId, Handle)]) -> Vocabulary<Text> {
    let law = &content.law;
    let may = |allowed: &dyn Fn(&PersonId) -> bool| -> Vec<Handle> {
        own.iter().filter(|(p, _)| allowed(p)).map(|(_, h)| *h).collect()
    };
    let actions = law.actions.iter().map(|(id, action)| ActionWord {
        word: id.to_string(),
        label: Text::of(format!("action-{id}")),
        reach: match action.target {
            TargetKind::Nothing | TargetKind::EverybodyHere => Reach::Nothing,
            TargetKind::PersonHere => Reach::PersonHere,
            TargetKind::PersonKnown => Reach::PersonKnown,
            TargetKind::Thing => Reach::Thing,
            TargetKind::Document => Reach::Document,
        },
        takes_ms: action.takes.ms(),
        with: action.with.iter().map(|p| p.id.clone()).collect(),
        may: may(&|p| action.anybody || content.empowered(p, &action.powers)),
        bookable: action.bookable,
    });
    let forms = law.forms.iter().map(|(id, form)| FormWord {
        word: id.to_string(),
        label: Text::of(format!("form-{id}")),
        fields: form.fields.iter().map(|f| (f.id.to_string(), Text::of(format!("form-{id}-{}", f.id)))).collect(),
        takes_ms: form.takes.ms(),
        may: may(&|p| content.carries_out_or_any(p, &form.by)),
    });
    let agency = own.iter().any(|(p, _)| content.function_of(p).is_some());
    let phrases = law
        .phrases
        .iter()
        .filter(|(_, p)| own.iter().any(|(person, _)| content.carries_out_or_any(person, &p.by)))
        .map(|(id, p)| (id.to_string(), format!("{:?}", p.act), p.topic.to_string(), Text::of(format!("phrase-{id}"))));
    Vocabulary {
        actions: actions.filter(|a| !a.may.is_empty()).collect(),
        forms: forms.filter(|f| !f.may.is_empty()).collect(),
        duties: law
            .duties
            .values()
            .filter(|d| own.iter().any(|(p, _)| content.carries_out(p, &d.functions)))
            .map(|d| watch(content, d))
            .collect(),
        phrases: if agency { phrases.collect() } else { vec![] },
    }
}

/// A duty as something that a seat can watch for over what it perceives.
fn watch(content: &Content, duty: &Duty) -> DueWatch<Text> {
    let limit = duty.within.as_ref().and_then(|t| content.law.timer(t));
    DueWatch {
        duty: duty.id.to_string(),
        label: Text::of(format!("duty-{}", duty.id)),
        each_person: duty.scope == Scope::Subject && duty.after != Anchor::Start,
        opens: match &duty.after {
            Anchor::Start => Opens::Start,
            Anchor::FirstCue(cue) => Opens::Learnt(words(&content.law.indicators_of(cue))),
            Anchor::Done(before) => Opens::Seen(content.law.duties.get(before).map_or(vec![], |d| closes(&d.act))),
            Anchor::Happened(pattern) => Opens::Seen(closes(pattern)),
        },
        closes: closes(&duty.act),
        exercise_ms: limit.and_then(|(ms, clock)| (clock == Clock::Exercise).then_some(ms)),
        story_ms: limit.and_then(|(ms, clock)| (clock == Clock::Story).then_some(ms)),
    }
}

fn closes(pattern: &Pattern) -> Vec<Closes> {
    match pattern {
        Pattern::Any(list) => list.iter().flat_map(closes).collect(),
        Pattern::Acted { action, .. } => vec![Closes::Acted(words(action))],
        Pattern::Met { action, .. } => vec![Closes::Acted(vec![action.to_string()])],
        Pattern::Said { act, topic, .. } => {
            vec![Closes::Said { act: act.iter().map(|a| format!("{a:?}")).collect(), topic: words(topic) }]
        }
        Pattern::Sent { kind, .. } => vec![Closes::Sent(kind.iter().map(|k| format!("{k:?}")).collect())],
        Pattern::Filled { form, .. } => vec![Closes::Filled(words(form))],
        Pattern::Became { status } => vec![Closes::Became(words(status))],
        Pattern::Consented { to, is } => vec![Closes::Consented(to.to_string(), *is == ConsentIs::Given)],
        // Nothing that a seat perceives closes these: the line stays open until the end.
        Pattern::Gestured(_)
        | Pattern::Answered { .. }
        | Pattern::Learned { .. }
        | Pattern::Looked { .. }
        | Pattern::Fired(_) => {
            vec![]
        }
    }
}

fn words<T: ToString>(list: &[T]) -> Vec<Word> {
    list.iter().map(ToString::to_string).collect()
}
