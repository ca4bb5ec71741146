//! Actions and forms: whoever may does them, on everybody for whom that is possible, and they have their effects.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::Path;
use tavolo_scenario::model::pack::{Action, ParameterKind, TargetKind};

use crate::world::{Scope, World, add};

impl<'a> World<'a> {
    pub(super) fn act(&mut self) {
        let content = self.content;
        let bookable = content.case.scenes.get(self.window.scene).is_some_and(|(scene, _)| scene.booking.is_some());
        for (id, action) in &content.law.actions {
            let booked = bookable && action.bookable;
            for actor in self.actors() {
                if !(action.anybody || content.empowered(actor, &action.powers)) {
                    continue;
                }
                for target in self.targets(action, actor, booked) {
                    let scope = Scope::act(actor, target);
                    let led =
                        action.with.iter().any(|p| matches!(p.is, ParameterKind::Place | ParameterKind::Resource));
                    if (!led && self.acted.contains(&(id, actor, target)))
                        || !action.needs.as_ref().is_none_or(|c| self.may(c, &scope))
                        || !self.parameters(action, actor, target)
                    {
                        continue;
                    }
                    if add(&mut self.acted, (id, actor, target), &mut self.grew) {
                        self.effects(&action.effects, &scope, false);
                        action.by_word.values().for_each(|effects| self.effects(effects, &scope, false));
                        self.examine(id, actor, target);
                    }
                }
            }
        }
    }

    /// Whom an action can be done to. Whom nobody asks about is left out.
    fn targets(&self, action: &Action, actor: &'a PersonId, booked: bool) -> Vec<Option<&'a PersonId>> {
        let cast = &self.content.case.cast;
        let people = || cast.iter().filter(|(id, p)| *id != actor && p.function.is_none()).map(|(id, _)| id);
        match action.target {
            TargetKind::Nothing | TargetKind::Thing | TargetKind::Document => vec![None],
            TargetKind::PersonKnown => people().map(Some).collect(),
            TargetKind::PersonHere if booked => people().map(Some).collect(),
            TargetKind::PersonHere | TargetKind::EverybodyHere => {
                people().filter(|p| self.together(actor, p)).map(Some).collect()
            }
        }
    }

    /// Whether every parameter has a value, and what those values bring: places to which people go, beds and what they make.
    fn parameters(&mut self, action: &'a Action, actor: &'a PersonId, target: Option<&'a PersonId>) -> bool {
        let content = self.content;
        for parameter in &action.with {
            match &parameter.is {
                ParameterKind::OneOf(words) if words.is_empty() => return false,
                ParameterKind::OneOf(_) | ParameterKind::Person | ParameterKind::Language => {}
                ParameterKind::Place => {
                    for place in content.case.places.keys() {
                        self.lead(actor, place);
                        target.iter().for_each(|target| self.lead(target, place));
                    }
                }
                ParameterKind::Resource => {
                    let open: Vec<_> = content.case.resources.values().filter(|r| self.can_give(&r.id)).collect();
                    if open.is_empty() {
                        return false;
                    }
                    for (resource, target) in open.iter().flat_map(|r| target.map(|t| (*r, t))) {
                        if let Some(makes) = &resource.makes {
                            add(&mut self.statuses, (target, makes), &mut self.grew);
                        }
                        resource.at.iter().for_each(|place| self.lead(target, place));
                    }
                }
            }
        }
        true
    }

    /// Whether a place of a resource can be given in this scene.
    pub(crate) fn can_give(&self, resource: &ResourceId) -> bool {
        let resource = self.content.case.resources.get(resource);
        resource.is_some_and(|r| r.room > 0 && r.open.is_none_or(|open| self.window.meets_hours(self.content, open)))
    }

    /// Somebody in play comes to a place.
    fn lead(&mut self, person: &'a PersonId, place: &'a PlaceId) {
        if let Some(here) = self.here.get_mut(person) {
            add(here, place, &mut self.grew);
        }
    }

    /// What an action finds on whom it is done to.
    fn examine(&mut self, action: &ActionId, actor: &'a PersonId, target: Option<&'a PersonId>) {
        let content = self.content;
        let about = |clue: &&tavolo_scenario::model::case::Clue| target.is_some() && clue.about.as_ref() == target;
        for clue in content.case.clues.values().filter(about) {
            for (number, path) in clue.learn.iter().enumerate() {
                if let Path::Find { action: by, functions } = path
                    && by == action
                    && content.carries_out_or_any(actor, functions)
                {
                    self.gone(&clue.id, number);
                    self.learn(actor, &clue.id);
                }
            }
        }
    }

    /// Forms are filled by whoever may, about everybody.
    pub(super) fn fill(&mut self) {
        let content = self.content;
        for (id, form) in &content.law.forms {
            for writer in self.agency.clone() {
                if !content.carries_out_or_any(writer, &form.by) {
                    continue;
                }
                let people = content.case.cast.iter().filter(|(_, p)| p.function.is_none()).map(|(id, _)| Some(id));
                for about in people.chain([None]) {
                    let scope = Scope::act(writer, about);
                    let done = self.filled.contains(&(id, writer, about));
                    if done || !form.needs.as_ref().is_none_or(|c| self.may(c, &scope)) {
                        continue;
                    }
                    add(&mut self.filled, (id, writer, about), &mut self.grew);
                    if let (Some(makes), Some(about)) = (&form.makes, about) {
                        add(&mut self.statuses, (about, makes), &mut self.grew);
                    }
                }
            }
        }
    }
}
