//! A bot in a seat.

use std::collections::BTreeMap;

use tavolo_seat::{DueLine, DueWatch, Handle, Intent, Phase, Refusal, SeatView};

use crate::draw::{below, chance};
use crate::index::Index;
use crate::memory::Memory;
use crate::skill::{Skill, Slip, SlipMade};
use crate::{cast, professional, telephone};

/// What somebody plays at once, at most; more waits for the next thought.
const AT_ONCE: usize = 4;

/// After something came to nothing one thinks again, ms.
const REST_MS: i64 = 10_000;

/// So long one takes to turn to what merely happens around one, ms. What is said to one is taken in at once.
const TAKE_IN_MS: i64 = 2_000;

/// A bot that holds a seat.
#[derive(Clone, Debug)]
pub struct Player {
    seed: u64,
    seat: u64,
    skill: Skill,
    memory: BTreeMap<Handle, Memory>,
    index: Option<Index>,
    slips: Vec<SlipMade>,
    alarms: Vec<Alarm>,
    last: Option<Last>,
}

/// The last thought.
#[derive(Clone, Copy, Debug)]
struct Last {
    at_ms: i64,
    /// Whether anything came of it: then the next follows at once.
    acted: bool,
    wake_ms: Option<i64>,
    scene_began_ms: i64,
    phase: Phase,
}

/// What a director should know of a bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// The person was treated so badly that it withdrew.
    Withdrew {
        /// Who.
        person: Handle,
        /// When, exercise ms.
        exercise_ms: i64,
    },
}

/// What comes of a thought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thought {
    /// What the seat asks for, in order.
    pub intents: Vec<Intent>,
    /// When it wants to be asked again though nothing happens, exercise ms.
    pub wake_ms: Option<i64>,
}

impl Player {
    /// A bot for a seat. `seat` tells seats of one session apart.
    #[must_use]
    pub fn new(seed: u64, seat: u64, skill: Skill) -> Self {
        Self {
            seed,
            seat,
            skill,
            memory: BTreeMap::new(),
            index: None,
            slips: Vec::new(),
            alarms: Vec::new(),
            last: None,
        }
    }

    /// What to do now, and when to be asked again.
    pub fn think(&mut self, view: &SeatView) -> Thought {
        let now = view.exercise_ms;
        let mut thought = Thought::default();
        if !matches!(view.phase, Phase::Playing | Phase::Booking) {
            return thought;
        }
        if let Some(later) = self.last.and_then(|last| last.taken_in(view)) {
            thought.wake(later);
            return thought;
        }
        if self.index.is_none() {
            self.index = Some(Index::of(&view.vocabulary, view.own.keys()));
        }
        let mut memories = std::mem::take(&mut self.memory);
        for (me, own) in &view.own {
            if own.left || thought.intents.len() >= AT_ONCE {
                continue;
            }
            let busy = own.busy_until_ms > now;
            let memory = memories.entry(*me).or_insert_with(|| Memory::recall(view, *me));
            if busy {
                thought.wake(own.busy_until_ms);
            } else {
                memory.catch_up(view, *me);
            }
            // Who is busy does not look about.
            let here: Vec<Handle> = if busy { vec![] } else { view.others_here(Some(*me)).collect() };
            let mut mind = Mind { view, me: *me, here: &here, now, player: self, memory: &mut *memory, wake: None };
            let there = own.office.is_none() || !mind.absent();
            let intent = there.then(|| telephone::attend(&mut mind)).flatten().or_else(|| match own.office {
                _ if busy => None,
                Some(_) => professional::next(&mut mind),
                None => cast::next(&mut mind),
            });
            if let Some(wake) = mind.wake {
                thought.wake(wake);
            }
            match intent {
                // What was refused again and again is not asked for a fifth time.
                Some(intent) if !memory.may_try(&attempt(&intent), now, 4) => thought.wake(now + REST_MS),
                // Whom somebody speaks to aloud does not walk off meanwhile.
                Some(Intent::Go { .. }) if view.speaks_aloud(*me).is_some() => thought.wake(now + REST_MS),
                intent => thought.intents.extend(intent),
            }
        }
        self.memory = memories;
        self.last = Some(Last {
            at_ms: now,
            acted: !thought.intents.is_empty(),
            wake_ms: thought.wake_ms,
            scene_began_ms: view.scene_began_ms,
            phase: view.phase,
        });
        thought
    }

    /// What was asked for was refused: it rests for a while.
    pub fn refused(&mut self, view: &SeatView, intent: &Intent, reason: Refusal) {
        let memory = self.memory.entry(intent.by()).or_default();
        let rest = if reason == Refusal::Busy { 1_000 } else { 30_000 };
        memory.tried(attempt(intent), view.exercise_ms, rest);
    }

    /// Errors that this bot made, in order.
    pub fn slips(&self) -> &[SlipMade] {
        &self.slips
    }

    /// What the director should know, in order.
    pub fn alarms(&self) -> &[Alarm] {
        &self.alarms
    }
}

impl Last {
    /// When what happened since is taken in, if not now: nobody who is not spoken to turns round at everything at once.
    fn taken_in(&self, view: &SeatView) -> Option<i64> {
        let at = (self.at_ms + TAKE_IN_MS).min(self.wake_ms.unwrap_or(i64::MAX));
        let spoken_to = || {
            let since = view.heard.iter().rev().take_while(|line| line.exercise_ms >= self.at_ms);
            let asked = view.own.values().any(|own| !own.to_render.is_empty());
            asked || since.into_iter().any(|line| view.own.contains_key(&line.to))
        };
        let another = self.scene_began_ms != view.scene_began_ms || self.phase != view.phase;
        (view.exercise_ms < at && !self.acted && !another && !spoken_to()).then_some(at)
    }
}

impl Thought {
    fn wake(&mut self, ms: i64) {
        self.wake_ms = Some(self.wake_ms.map_or(ms, |w| w.min(ms)));
    }
}

/// A key under which an intent is remembered when it came to nothing.
pub(crate) fn attempt(intent: &Intent) -> String {
    let what = match intent {
        Intent::Act { action, .. } | Intent::Book { action, .. } => action.as_str(),
        Intent::Fill { form, .. } => form.as_str(),
        Intent::Say { phrase: Some(phrase), .. } => phrase.as_str(),
        Intent::Send { kind, .. } => kind.as_str(),
        _ => "",
    };
    let target = intent.target().map_or(u32::MAX, |h| h.0);
    format!("{}:{what}:{target}", intent.verb())
}

/// One person's head for the length of a thought.
pub(crate) struct Mind<'a> {
    pub(crate) view: &'a SeatView,
    pub(crate) me: Handle,
    /// Everybody else in sight where one is.
    pub(crate) here: &'a [Handle],
    pub(crate) now: i64,
    player: &'a mut Player,
    pub(crate) memory: &'a mut Memory,
    wake: Option<i64>,
}

impl<'a> Mind<'a> {
    /// Asks to be asked again then.
    pub(crate) fn wake_at(&mut self, ms: i64) {
        let ms = ms.max(self.now + 1);
        self.wake = Some(self.wake.map_or(ms, |w| w.min(ms)));
    }

    /// Whether this person makes a slip here. The same key gives the same answer, whenever it is asked.
    pub(crate) fn slips(&mut self, slip: Slip, key: &str) -> bool {
        let rate = self.player.skill.rate(slip);
        if rate == 0 {
            return false;
        }
        let (seat, me) = (self.player.seat, u64::from(self.me.0));
        let made = chance(rate, self.player.seed, &[&slip.name(), &seat, &me, &key]);
        let noted = format!("slip:{}:{key}", slip.name());
        if made && !self.memory.tried.contains_key(&noted) {
            self.memory.tried.insert(noted, (1, 0));
            self.player.slips.push(SlipMade { exercise_ms: self.now, slip });
        }
        made
    }

    /// Whether this skill ever makes a slip of a kind.
    pub(crate) fn prone_to(&self, slip: Slip) -> bool {
        self.player.skill.rate(slip) > 0
    }

    /// The duty behind a due line.
    pub(crate) fn watch_of(&self, line: &DueLine) -> Option<&'a DueWatch> {
        self.view.vocabulary.duties.get(self.index().duty(&line.duty)?)
    }

    /// A number below a bound, by seed and key.
    pub(crate) fn pick(&self, bound: usize, key: &str) -> usize {
        let (seat, me) = (self.player.seat, u64::from(self.me.0));
        below(bound, self.player.seed, &[&seat, &me, &key])
    }

    /// Whether something comes up that has nothing to do with skill, so many times in a hundred.
    pub(crate) fn happens(&self, percent: u32, key: &str) -> bool {
        let (seat, me) = (self.player.seat, u64::from(self.me.0));
        chance(percent, self.player.seed, &[&seat, &me, &key])
    }

    /// Where things stand in the seat's words.
    pub(crate) fn index(&self) -> &Index {
        self.player.index.as_ref().expect("made before anybody thinks")
    }

    /// The seed of the session.
    pub(crate) fn seed(&self) -> u64 {
        self.player.seed
    }

    /// Tells the director.
    pub(crate) fn alarm(&mut self, alarm: Alarm) {
        self.player.alarms.push(alarm);
    }

    /// Whether this person's agency sent nobody who acts.
    pub(crate) fn absent(&self) -> bool {
        self.player.skill == Skill::Absent
    }
}
