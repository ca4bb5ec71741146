//! What has changed since a condition was looked at last and did not hold. Derived while events are folded in, live as in
//! replay, and stored nowhere: whoever knows nothing of the past looks once more.

use tavolo_scenario::Content;
use tavolo_scenario::content::Aspects;

use crate::deed::Object;
use crate::event::Event;

/// A condition that is looked at again and again, by its number in the content.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Watched {
    /// A way to notice a clue.
    Look(usize),
    /// The condition of an item of the events list.
    Item(usize),
    /// The condition of an ending.
    Ending(usize),
    /// The early end of a scene.
    Scene(usize),
}

/// When sides of the state changed, and when conditions were looked at last and did not hold, both counted in events.
#[derive(Clone, Debug)]
pub(crate) struct Watch {
    now: u64,
    changed: [u64; Aspects::COUNT],
    looks: Vec<u64>,
    items: Vec<u64>,
    endings: Vec<u64>,
    scenes: Vec<u64>,
}

impl Watch {
    /// Nothing was looked at yet.
    pub(crate) fn new(content: &Content) -> Self {
        Self {
            now: 1,
            changed: [1; Aspects::COUNT],
            looks: vec![0; content.index().looks.len()],
            items: vec![0; content.case.events.len()],
            endings: vec![0; content.case.endings.len()],
            scenes: vec![0; content.case.scenes.len()],
        }
    }

    /// An event was folded in.
    pub(crate) fn note(&mut self, event: &Event) {
        self.now += 1;
        for number in changes(event).numbers() {
            self.changed[number] = self.now;
        }
    }

    /// Whether a condition holds. It is not looked at where nothing that it depends on has changed since it did not hold.
    pub(crate) fn came_true(&mut self, which: Watched, on: Aspects, holds: impl Fn() -> bool) -> bool {
        if !self.may_have(which, on) {
            debug_assert!(!holds(), "came true unseen: {which:?}");
            return false;
        }
        let so = holds();
        if !so {
            self.looked(which);
        }
        so
    }

    /// Whether one of the sides that a condition depends on may have changed since it was looked at.
    pub(crate) fn may_have(&mut self, which: Watched, on: Aspects) -> bool {
        let since = *self.slot(which);
        since == 0 || on.meets(Aspects::TIME) || on.numbers().any(|number| self.changed[number] > since)
    }

    /// A condition is looked at, and what changes from here on is new to it.
    pub(crate) fn looked(&mut self, which: Watched) {
        *self.slot(which) = self.now;
    }

    fn slot(&mut self, which: Watched) -> &mut u64 {
        match which {
            Watched::Look(number) => &mut self.looks[number],
            Watched::Item(number) => &mut self.items[number],
            Watched::Ending(number) => &mut self.endings[number],
            Watched::Scene(number) => &mut self.scenes[number],
        }
    }
}

/// Sides of the state that folding an event in can change, the memory of its kind among them: a pattern that does not meet
/// them does not mean the event.
#[must_use]
pub fn changes(event: &Event) -> Aspects {
    match event {
        Event::Moved { .. } | Event::Left { .. } => Aspects::PLACES,
        Event::DoorMoved { .. } => Aspects::DOORS,
        Event::Given { what: Object::Thing(_), .. } | Event::Tainted { .. } => Aspects::THINGS,
        Event::Learned { .. } => Aspects::KNOWN,
        Event::CueAvailable { .. } => Aspects::CUES,
        Event::Felt { .. } => Aspects::MINDS,
        Event::StatusChanged { .. } => Aspects::STATUS,
        Event::Consented { .. } => Aspects::CONSENTS,
        Event::Flagged { .. } => Aspects::FLAGS,
        Event::Reserved { .. } => Aspects::ROOM,
        Event::Said { .. } | Event::KeptSilent { .. } => Aspects::SAID,
        Event::Acted { .. } => Aspects::ACTED,
        Event::Sent { .. } => Aspects::SENT,
        Event::Answered { .. } => Aspects::ANSWERED,
        Event::Filled { .. } => Aspects::FILLED,
        Event::Fired { .. } => Aspects::FIRED,
        Event::Looked { .. } => Aspects::LOOKED,
        Event::Gestured { .. } => Aspects::GESTURED,
        Event::PickedUp { .. } | Event::HungUp { .. } | Event::SceneEnded { .. } | Event::Ended { .. } => {
            Aspects::LINES
        }
        // Nothing that conditions ask about: a telephone that only rings carries no words. Scenes
        // and pauses move time, which counts as changed always.
        Event::Started { .. }
        | Event::SceneBegan { .. }
        | Event::BookingBegan { .. }
        | Event::Paused
        | Event::Resumed
        | Event::Held { .. }
        | Event::Keys { .. }
        | Event::Intercepted { .. }
        | Event::RateChanged { .. }
        | Event::CutTo { .. }
        | Event::Skipped { .. }
        | Event::Settled { .. }
        | Event::Hinted { .. }
        | Event::Began { .. }
        | Event::BrokenOff { .. }
        | Event::FoundGone { .. }
        | Event::Rendered { .. }
        | Event::ReadDocument { .. }
        | Event::ReadDispatch { .. }
        | Event::Given { .. }
        | Event::Met { .. }
        | Event::Booked { .. }
        | Event::BookingReturned { .. }
        | Event::BookingKept { .. }
        | Event::Sensed { .. }
        | Event::Cued { .. }
        | Event::Gated { .. }
        | Event::LeaveDue { .. }
        | Event::AskedElse { .. }
        | Event::Rang { .. }
        | Event::Engaged { .. }
        | Event::Tapped { .. }
        | Event::Conversed { .. }
        | Event::Marked { .. }
        | Event::Vouched { .. }
        | Event::Noted { .. }
        | Event::Remarked { .. }
        | Event::Struck { .. }
        | Event::Effaced { .. }
        | Event::Rated { .. }
        | Event::Contested { .. } => Aspects::NONE,
    }
}
