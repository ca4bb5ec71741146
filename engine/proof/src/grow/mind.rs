//! Minds: which meters can move in which direction, again and again.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::Meter;

use crate::world::{Scope, World};

impl<'a> World<'a> {
    pub(super) fn feel(&mut self) {
        let content = self.content;
        let minds = content.case.cast.iter().filter(|(_, person)| person.function.is_none()).map(|(id, _)| id);
        for person in minds {
            // Whoever carries out the same function moves the same trust.
            let groups: std::collections::BTreeMap<Option<&FunctionId>, Vec<&'a PersonId>> = self
                .actors()
                .into_iter()
                .filter(|actor| *actor != person)
                .fold(Default::default(), |mut all, actor| {
                    all.entry(content.function_of(actor)).or_insert_with(Vec::new).push(actor);
                    all
                });
            for reaction in &content.law.reactions {
                for (function, actors) in &groups {
                    let feelings = reaction
                        .feel
                        .iter()
                        .filter(|(_, by)| *by != 0)
                        .map(|(meter, by)| ((person, *meter, function.filter(|_| *meter == Meter::Trust)), *by));
                    let feelings: Vec<_> = feelings.collect();
                    let known = feelings.iter().all(|(feeling, by)| match *by > 0 {
                        true => self.rises.contains(feeling),
                        false => self.falls.contains(feeling),
                    });
                    if known {
                        continue;
                    }
                    let moved = actors.iter().any(|actor| {
                        let scope = Scope {
                            actor: Some(actor),
                            target: Some(person),
                            subject: Some(person),
                            ..Scope::default()
                        };
                        reaction.when.as_ref().is_none_or(|c| self.may(c, &scope))
                            && self.done_by(&reaction.to, Some(person), &[*actor])
                    });
                    if moved {
                        feelings.into_iter().for_each(|(feeling, by)| self.moved(feeling, by, false));
                    }
                }
            }
        }
    }
}
