//! How templates are made into monitors: each is a shape that reads events and settles instances in a shared record.

use std::fmt::Debug;

use crate::{Atoms, Judgement, Moment, Monitor, Observation, Record, State};

/// What is special to a template: what it remembers of events, and what they do to instances.
pub(crate) trait Shape: Clone + Debug + Send + Sync + 'static {
    /// Takes in one event; the record's clock has been moved to it.
    fn see(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>);

    /// Instances that are there before any event.
    fn start(&mut self, _record: &mut Record) {}

    /// Whether no event can add an instance, so that the rule stands for good once all are settled.
    fn is_final(&self) -> bool {
        false
    }

    /// The counts, and what they say.
    fn judgement(&self, record: &Record) -> Judgement {
        record.judgement()
    }
}

/// A shape with its record: a monitor.
#[derive(Clone, Debug)]
pub(crate) struct Watch<S> {
    shape: S,
    record: Record,
}

impl<S: Shape> Watch<S> {
    pub(crate) fn boxed(mut shape: S) -> Box<dyn Monitor> {
        let mut record = Record::new();
        shape.start(&mut record);
        Box::new(Self { shape, record })
    }
}

impl<S: Shape> Monitor for Watch<S> {
    fn observe(&mut self, observation: &Observation<'_>) {
        if let Some(now) = self.record.arrive(observation) {
            self.shape.see(&mut self.record, now, observation);
        }
    }

    fn state(&self) -> State {
        self.record.state(self.shape.is_final())
    }

    fn judgement(&self) -> Judgement {
        self.shape.judgement(&self.record)
    }

    fn record(&self) -> &Record {
        &self.record
    }

    fn record_mut(&mut self) -> &mut Record {
        &mut self.record
    }

    fn boxed_clone(&self) -> Box<dyn Monitor> {
        Box::new(self.clone())
    }
}

/// Two templates at once: the instances of both.
#[derive(Clone, Debug)]
pub(crate) struct Both<X, Y>(pub(crate) X, pub(crate) Y);

impl<X: Shape, Y: Shape> Shape for Both<X, Y> {
    fn see(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        self.0.see(record, now, event);
        self.1.see(record, now, event);
    }
}

/// A template with A and T exchanged.
#[derive(Clone, Debug)]
pub(crate) struct Exchanged<S>(pub(crate) S);

impl<S: Shape> Shape for Exchanged<S> {
    fn see(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        let atoms = Atoms { activation: event.atoms.target, target: event.atoms.activation, ..event.atoms };
        self.0.see(record, now, &Observation { atoms, ..*event });
    }
}
