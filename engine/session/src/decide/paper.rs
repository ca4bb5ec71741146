//! Forms, dispatches and their answers.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::{Cut, DispatchKind, InfoClass};
use tavolo_scenario::model::pack::FormCheck;
use tavolo_scenario::model::script::Answer;
use tavolo_seat::Refusal;

use crate::condition::{Scope, holds};
use crate::deed::{Deed, Object, Value};
use crate::event::Event;
use crate::session::Session;
use crate::state::contents;

impl Session {
    pub(super) fn begin_form(
        &mut self,
        by: &PersonId,
        form: FormId,
        about: Option<PersonId>,
        fields: BTreeMap<FieldId, Value>,
    ) -> Result<(), Refusal> {
        let content = self.content.clone();
        let kind = content.law.forms.get(&form).ok_or(Refusal::UnknownWord)?;
        let allowed = content.function_of(by).is_some() && (kind.by.is_empty() || content.carries_out(by, &kind.by));
        if !allowed {
            return Err(Refusal::NoPower);
        }
        let takes = kind.takes.ms();
        self.begin_deed(by, Deed::Fill { form, about, fields }, takes);
        Ok(())
    }

    pub(super) fn fill(
        &mut self,
        by: &PersonId,
        form: FormId,
        about: Option<PersonId>,
        fields: BTreeMap<FieldId, Value>,
    ) {
        let content = self.content.clone();
        let Some(kind) = content.law.forms.get(&form) else { return };
        let scope = Scope { actor: Some(by), target: about.as_ref(), subject: about.as_ref(), ..Scope::default() };
        if kind.needs.as_ref().is_some_and(|needs| !holds(&content, &self.state, needs, &scope)) {
            return self.break_off(by, about.as_ref());
        }
        let met = kind.checks.iter().filter(|c| self.check_holds(c, &form, about.as_ref(), &fields)).count();
        let quality = if kind.checks.is_empty() { 1_000 } else { (met * 1_000 / kind.checks.len()) as u32 };
        let number = self.state.documents.len();
        let document = DocumentId::from(format!("filled-{number}").as_str());
        let makes = kind.makes.clone();
        self.emit(Event::Filled { document, form, by: by.clone(), about: about.clone(), fields, quality });
        if let (Some(person), Some(is)) = (about, makes) {
            self.emit(Event::StatusChanged { person, is, on: true, by: Some(by.clone()) });
        }
    }

    fn check_holds(
        &self,
        check: &FormCheck,
        form: &FormId,
        about: Option<&PersonId>,
        fields: &BTreeMap<FieldId, Value>,
    ) -> bool {
        let case = &self.content.case;
        let entries = |field: &FieldId| match fields.get(field) {
            Some(Value::Clues(list)) => list.len(),
            Some(_) => 1,
            None => 0,
        };
        match check {
            FormCheck::Filled(field) => entries(field) > 0,
            FormCheck::AtLeast { field, entries: n } => entries(field) >= *n as usize,
            FormCheck::Free(class) => !contents(&self.content, form, fields).1.contains(class),
            FormCheck::AboutSubject(field) => match fields.get(field) {
                Some(Value::Clues(list)) => {
                    list.iter().all(|c| case.clues.get(c).and_then(|c| c.about.as_ref()) == about)
                }
                // Where nothing is written, nothing is about somebody else: how much is asked is another check.
                _ => true,
            },
            FormCheck::Says { field, word, fact } => {
                let so = about
                    .and_then(|a| case.cast.get(a))
                    .and_then(|p| p.subject.as_ref())
                    .is_some_and(|s| s.facts.contains(fact));
                !so || fields.get(field) == Some(&Value::Word(word.clone()))
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a dispatch has these parts and no more")]
    pub(super) fn send(
        &mut self,
        by: &PersonId,
        kind: DispatchKind,
        to: Vec<PersonId>,
        about: Option<PersonId>,
        clues: Vec<ClueId>,
        documents: Vec<DocumentId>,
        cut: Cut,
        topic: Option<TopicId>,
    ) -> Result<(), Refusal> {
        let content = self.content.clone();
        if content.function_of(by).is_none() && kind != DispatchKind::Call {
            return Err(Refusal::NoPower);
        }
        if to.iter().any(|t| t == by) {
            return Err(Refusal::Pointless);
        }
        let rings = kind == DispatchKind::Call;
        if rings && self.state.on_the_line(by) {
            return Err(Refusal::OnTheLine);
        }
        let own = self.state.persons.get(by).ok_or(Refusal::NotYourPerson)?;
        if clues.iter().any(|c| !own.knows.contains_key(c)) {
            return Err(Refusal::NotPerceived);
        }
        if documents.iter().any(|d| !self.state.in_hand(by, &Object::Document(d.clone()))) {
            return Err(Refusal::NotInHand);
        }
        let mut classes: BTreeSet<InfoClass> = clues.iter().map(|c| content.case.class_of(c)).collect();
        classes.extend(
            documents.iter().filter_map(|d| self.state.documents.get(d)).flat_map(|d| d.classes.iter().copied()),
        );
        let dispatch = u32::try_from(self.state.dispatches.len()).unwrap_or(u32::MAX);
        self.emit(Event::Sent {
            dispatch,
            kind,
            by: by.clone(),
            to: to.clone(),
            about,
            clues,
            documents,
            cut,
            topic,
            classes: classes.into_iter().collect(),
            rings,
        });
        if rings {
            self.ring(dispatch, &to);
        }
        Ok(())
    }

    pub(super) fn answer(
        &mut self,
        by: &PersonId,
        dispatch: u32,
        is: Answer,
        clues: Vec<ClueId>,
        reason: Option<ReasonId>,
    ) -> Result<(), Refusal> {
        if reason.as_ref().is_some_and(|r| !self.content.law.is_reason(r)) {
            return Err(Refusal::UnknownWord);
        }
        let sent = self.state.dispatches.get(dispatch as usize).ok_or(Refusal::NotPerceived)?;
        if !sent.reached(by) {
            return Err(Refusal::NotPerceived);
        }
        let own = self.state.persons.get(by).ok_or(Refusal::NotYourPerson)?;
        if clues.iter().any(|c| !own.knows.contains_key(c)) {
            return Err(Refusal::NotPerceived);
        }
        if !sent.read_by.contains(by) {
            self.emit(Event::ReadDispatch { by: by.clone(), dispatch });
        }
        self.emit(Event::Answered { dispatch, by: by.clone(), is, clues, reason });
        Ok(())
    }
}
