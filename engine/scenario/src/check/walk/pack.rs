//! What items of a pack name.

use super::{Found, Walk, ids};
use crate::model::behaviour::Behaviour;
use crate::model::common::SourceRef;
use crate::model::indicators::{Concludes, IndicatorSet};
use crate::model::pack::{
    Action, Anchor, Bearer, Calendar, Contact, Cue, Duty, Form, FormCheck, Function, InformationRule, Objective,
    Phrase, Procedure, ProcedureItem, Reaction, Role, Rule, Sign, Template, Timer, Topic, Vocabulary,
};
use crate::model::responder::{Complete, Responder};

fn source<'a>(found: &mut Found<'a>, source: &'a SourceRef) {
    ids!(found, Instrument: [&source.instrument]);
}

impl Walk for Vocabulary {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Function: &self.confidants; Status: &self.recognised, &self.gone, &self.leaves_as);
        for element in &self.elements {
            ids!(found, Indicator: &element.shown_by; Fact: &element.needless_if);
        }
    }
}

impl Walk for Function {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        match &self.by {
            Bearer::Role(role) => ids!(found, Role: [role]),
            Bearer::Absent { substitute } => ids!(found, Function: substitute),
        }
        self.source.iter().for_each(|s| source(found, s));
    }
}

impl Walk for Role {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Power: &self.powers; Role: self.commands.iter().map(|(role, _)| role));
        self.commands.iter().for_each(|(_, at)| source(found, at));
    }
}

impl Walk for Topic {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Consent: &self.consent);
    }
}

impl Walk for Action {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Power: &self.powers);
        self.needs.iter().for_each(|c| found.condition(c));
        found.effects(&self.effects);
        self.by_word.values().for_each(|list| found.effects(list));
    }
}

impl Walk for Form {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Function: &self.by; Status: &self.makes);
        self.needs.iter().for_each(|c| found.condition(c));
        for check in &self.checks {
            if let FormCheck::Says { fact, .. } = check {
                ids!(found, Fact: [fact]);
            }
        }
        self.source.iter().for_each(|s| source(found, s));
    }
}

impl Walk for InformationRule {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Function: &self.from, &self.to; Consent: &self.consent);
        source(found, &self.source);
    }
}

impl Walk for Timer {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        source(found, &self.source);
    }
}

impl Walk for Calendar {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Function: [&self.id]);
    }
}

impl Walk for IndicatorSet {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Set: &self.like; Indicator: self.listed().map(|m| m.1), self.differs.iter().map(|d| &d.id));
        self.applies_if.iter().for_each(|c| found.condition(c));
        source(found, &self.source);
        self.differs.iter().for_each(|d| source(found, &d.source));
        if let Some(Concludes::ByDimension { source: own, outcomes, .. }) = &self.concludes {
            source(found, own);
            outcomes.iter().for_each(|o| source(found, &o.source));
        }
    }
}

fn cue<'a>(found: &mut Found<'a>, cue: &'a Cue) {
    match cue {
        Cue::Set(set) => ids!(found, Set: [set]),
        Cue::Indicators(list) => ids!(found, Indicator: list),
    }
}

impl Walk for Sign {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Fact: [&self.id]; Status: &self.or_status);
        cue(found, &self.by);
    }
}

impl Walk for Duty {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Objective: [&self.objective]; Function: &self.functions, &self.tolerated; Timer: &self.within);
        self.due_if.iter().chain(&self.provided).for_each(|c| found.condition(c));
        found.pattern(&self.act);
        self.ordered.iter().for_each(|p| found.pattern(p));
        match &self.after {
            Anchor::Start => {}
            Anchor::FirstCue(signs) => cue(found, signs),
            Anchor::Done(duty) => ids!(found, Duty: [duty]),
            Anchor::Happened(pattern) => found.pattern(pattern),
        }
        ids!(found, Duty: &self.rests_on; Pillar: &self.pillar; Competency: self.competencies.iter().map(|(id, _)| id));
        source(found, &self.source);
    }
}

impl Walk for ProcedureItem {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        tree(&self.tree, found);
    }
}

fn tree<'a>(at: &'a Procedure, found: &mut Found<'a>) {
    match at {
        Procedure::Sequence(parts) | Procedure::Together(parts) => parts.iter().for_each(|p| tree(p, found)),
        Procedure::Choice(branches) => {
            for branch in branches {
                branch.when.iter().for_each(|p| found.pattern(p));
                tree(&branch.then, found);
            }
        }
        Procedure::Optional(part) | Procedure::Loop(part) => tree(part, found),
        Procedure::Duty(id) => ids!(found, Duty: [id]),
    }
}

impl Walk for Rule {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Objective: [&self.objective]; Function: &self.binds);
        self.due_if.iter().for_each(|c| found.condition(c));
        self.says.walk(found);
        self.ordered.iter().for_each(|p| found.pattern(p));
        ids!(found, Duty: &self.covers; Rule: &self.includes);
        ids!(found, Pillar: &self.pillar; Competency: self.competencies.iter().map(|(id, _)| id));
        source(found, &self.source);
    }
}

impl Walk for Template {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        match self {
            Template::Never { of, when } | Template::AtMost { of, when, .. } => {
                found.pattern(of);
                when.iter().for_each(|c| found.condition(c));
            }
            Template::Before { first, then, when } => {
                found.pattern(first);
                found.pattern(then);
                when.iter().for_each(|c| found.condition(c));
            }
            Template::While { given, until, then } => [given, until, then].iter().for_each(|p| found.pattern(p)),
            Template::Answer { of, then, within } | Template::NotAfter { of, then, within } => {
                found.pattern(of);
                found.pattern(then);
                ids!(found, Timer: within);
            }
            Template::OnlyBy { of, functions } => {
                found.pattern(of);
                ids!(found, Function: functions);
            }
        }
    }
}

impl Walk for Objective {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        self.due_if.iter().for_each(|c| found.condition(c));
        found.condition(&self.goal);
    }
}

impl Walk for Behaviour {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        self.shown_by.iter().for_each(|p| found.pattern(p));
        self.provided.iter().for_each(|c| found.condition(c));
        self.keeps.iter().for_each(|order| order.walk(found));
    }
}

impl Walk for Phrase {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Topic: [&self.topic]; Function: &self.by);
    }
}

impl Walk for Reaction {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        found.pattern(&self.to);
        self.when.iter().for_each(|c| found.condition(c));
    }
}

impl Walk for Responder {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Function: [&self.function]; Form: &self.form; Timer: [&self.after]; Action: &self.does);
        for need in &self.needs {
            match &need.is {
                Complete::Form { form, .. } => ids!(found, Form: [form]),
                Complete::Holds(condition) => found.condition(condition),
                Complete::About | Complete::Cut(_) => {}
            }
        }
        source(found, &self.source);
    }
}

impl Walk for Contact {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Function: [&self.function]);
    }
}
