//! The kinds of items and what a derived pack may do to them. Verbs, kinds of form and topics mean the same in every
//! country: a case written for one pack must not change its meaning under another.

use super::{Keyed, Patchable};
use crate::check::Kind;
use crate::model::behaviour::Behaviour;
use crate::model::case::{Clue, Document, Ending, Inject, Person, Place, Resource, Scene, Seat, Sentence, Thing};
use crate::model::indicators::{Concludes, IndicatorSet};
use crate::model::pack::{
    Action, Calendar, Contact, Duty, Form, Function, InformationRule, Instrument, Objective, Phrase, ProcedureItem,
    Reaction, Role, Rule, Scope, Sign, Timer, Topic,
};
use crate::model::responder::Responder;
use crate::model::script::WalkthroughFile;

macro_rules! keyed {
    ($($name:ident is $kind:ident;)+) => {$(
        impl Keyed for $name {
            const KIND: Kind = Kind::$kind;

            fn key(&self) -> String {
                self.id.to_string()
            }
        }
    )+};
}

keyed! {
    Behaviour is Behaviour;
    Calendar is Calendar;
    Clue is Clue;
    Contact is Contact;
    Document is Document;
    Duty is Duty;
    Ending is Ending;
    Function is Function;
    InformationRule is Information;
    Inject is Event;
    Instrument is Instrument;
    Objective is Objective;
    Person is Person;
    Phrase is Phrase;
    Place is Place;
    Reaction is Reaction;
    Resource is Resource;
    Responder is Responder;
    Role is Role;
    Rule is Rule;
    Scene is Scene;
    Seat is Seat;
    Sentence is Sentence;
    Sign is Sign;
    Thing is Thing;
    Timer is Timer;
    WalkthroughFile is Walkthrough;
}

impl Keyed for Action {
    const KIND: Kind = Kind::Action;
    const PATCH: Patchable = Patchable::Only(&["takes", "powers"]);
    const ADD: bool = false;

    fn key(&self) -> String {
        self.id.to_string()
    }
}

impl Keyed for Form {
    const KIND: Kind = Kind::Form;
    const PATCH: Patchable = Patchable::Only(&["fields", "checks", "takes", "by", "makes", "source"]);
    const ADD: bool = false;

    fn key(&self) -> String {
        self.id.to_string()
    }

    fn inner(&self) -> Vec<(Kind, String)> {
        self.fields.iter().map(|field| (Kind::Field, format!("{}/{}", self.id, field.id))).collect()
    }
}

impl Keyed for IndicatorSet {
    const KIND: Kind = Kind::Set;

    fn key(&self) -> String {
        self.id.to_string()
    }

    fn inner(&self) -> Vec<(Kind, String)> {
        let dimensions = self.dimensions.iter().map(|d| (Kind::Dimension, format!("{}/{}", self.id, d.id)));
        let outcomes = match &self.concludes {
            Some(Concludes::ByDimension { outcomes, .. }) => outcomes.as_slice(),
            _ => &[],
        };
        dimensions.chain(outcomes.iter().map(|o| (Kind::Outcome, format!("{}/{}", self.id, o.id)))).collect()
    }
}

impl Keyed for Topic {
    const KIND: Kind = Kind::Topic;
    const PATCH: Patchable = Patchable::Only(&[]);

    fn key(&self) -> String {
        self.id.to_string()
    }
}

impl Keyed for ProcedureItem {
    const KIND: Kind = Kind::Procedure;
    const KEY: &'static str = "scope";

    fn key(&self) -> String {
        match self.scope {
            Scope::Subject => "Subject".to_owned(),
            Scope::Session => "Session".to_owned(),
        }
    }
}
