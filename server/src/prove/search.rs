//! Witnesses: plays that show that something can happen. Walkthroughs of the case first, then bots, skill by skill: whichever
//! showed most that was new plays next.

use std::collections::btree_map::Entry as Place;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Instant;

use serde_json::json;
use tavolo_assessment::{Report, assess};
use tavolo_host::script::{Script, run};
use tavolo_host::{Header, Host, Journal, MemoryJournal, Salts, Start};
use tavolo_players::Skill;
use tavolo_rehearsal::{Seen, Sight, play, seen};
use tavolo_scenario::Content;
use tavolo_scenario::check::Kind;
use tavolo_scenario::ids::{CaseId, FlagId, SeatId, WalkthroughId};
use tavolo_scenario::model::case::SeatKind;
use tavolo_scenario::model::common::Limit;
use tavolo_session::{Entry, Holder, Session};
use tavolo_wording::Args;

use crate::complain;
use crate::desk::Desk;
use crate::rehearse::{in_parallel, progress};

/// Of what a play can be a witness.
pub(super) const KINDS: &[Kind] = &[Kind::Objective, Kind::Duty, Kind::Ending, Kind::Clue, Kind::Event, Kind::Sentence];

/// Longer than this nobody should wait, ms.
pub(super) const IDLE_MS: i64 = 6 * 60_000;

/// Plays that are made before it is asked anew which skill shows most.
const ROUND: u64 = 4;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Search {
    /// The earliest sight of each thing.
    pub(super) witnesses: BTreeMap<(Kind, String), Witness>,
    /// Plays in all.
    pub(super) plays: u64,
    /// Of these, walkthroughs.
    pub(super) scripts: u64,
    /// Seeds that were used.
    pub(super) seeds: u64,
    /// How long it took.
    pub(super) seconds: u64,
    /// The longest spell without anything to do, of each judged seat, in the play in which it was shortest, ms.
    pub(super) idle: BTreeMap<SeatId, i64>,
}

/// A play that shows something.
#[derive(Clone, Debug)]
pub(super) struct Witness {
    pub(super) play: Played,
    /// The earlier case and what of it is taken up, where the play begins with that.
    pub(super) after: Option<(CaseId, FlagId)>,
    pub(super) sight: Sight,
}

/// By whom something was played.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Played {
    Script(WalkthroughId),
    Bots(Skill, u64),
}

impl Played {
    pub(super) fn as_json(&self) -> serde_json::Value {
        match self {
            Self::Script(id) => json!({ "walkthrough": id }),
            Self::Bots(skill, seed) => json!({ "skill": skill.name(), "seed": seed }),
        }
    }
}

impl Witness {
    /// What to type to play it again.
    pub(super) fn command(&self, content: &Content) -> String {
        let case = &content.case.head.id;
        let mut command = match &self.play {
            Played::Script(id) => format!("tavolo demo {case} --walkthrough {id}"),
            Played::Bots(skill, seed) => format!("tavolo demo {case} --seed {seed} --skill {}", skill.name()),
        };
        if self.after.is_some() {
            command.push_str(" --after SESSION");
        }
        command
    }

    /// A walkthrough that plays so far and no further, where one of the case is the witness.
    pub(super) fn script(&self, content: &Content) -> Option<String> {
        let (Played::Script(id), None) = (&self.play, &self.after) else { return None };
        let mut before_ms = 0;
        let mut last = None;
        for (scene, _) in &content.case.scenes {
            let length = scene.length.ms() + scene.booking.map_or(0, Limit::ms);
            last = Some((scene, before_ms));
            if self.sight.exercise_ms < before_ms + length {
                break;
            }
            before_ms += length;
        }
        let (scene, began) = last?;
        let seconds = (self.sight.exercise_ms - began).max(0) / 1_000 + 1;
        Some(format!("(format: 1, id: \"witness\", extends: \"{id}\", stops: (\"{}\", Seconds({seconds})))", scene.id))
    }
}

/// Things that can happen as far as is proven, each with its kind.
pub(super) type Wanted = BTreeSet<(Kind, String)>;

/// Seeks witnesses for what is wanted, in so many plays of bots at most.
pub(super) fn search(desk: &Desk, content: &Arc<Content>, wanted: &Wanted, first_seed: u64, budget: u64) -> Search {
    let begun = Instant::now();
    let wanted: BTreeSet<_> = wanted.iter().filter(|(kind, _)| KINDS.contains(kind)).cloned().collect();
    let mut found = Search::default();
    let scripts: Vec<Played> = content.case.walkthroughs.keys().cloned().map(Played::Script).collect();
    let bar = progress(desk, "prove-progress", scripts.len() + usize::try_from(budget).unwrap_or(usize::MAX));
    let outcomes = in_parallel(&bar, &scripts, |script| once(content, script));
    found.scripts = scripts.len() as u64;
    scripts.into_iter().zip(outcomes).for_each(|(script, outcome)| {
        found.take(desk, content, script, outcome);
    });
    let mut gains: BTreeMap<Skill, usize> = BTreeMap::new();
    let mut made = 0;
    while made < budget && !wanted.iter().all(|key| found.witnesses.contains_key(key)) {
        // Each skill once, then whichever showed most that was new.
        let untried = Skill::ALL.iter().copied().find(|skill| !gains.contains_key(skill));
        let skill = untried
            .or_else(|| gains.iter().max_by_key(|(skill, gain)| (**gain, std::cmp::Reverse(**skill))).map(|(s, _)| *s));
        let Some(skill) = skill else { break };
        let round = ROUND.min(budget - made);
        let plays: Vec<Played> =
            (0..round).map(|n| Played::Bots(skill, first_seed.saturating_add(found.seeds + n))).collect();
        let outcomes = in_parallel(&bar, &plays, |play| once(content, play));
        let before = found.witnesses.len();
        plays.into_iter().zip(outcomes).for_each(|(play, outcome)| found.take(desk, content, play, outcome));
        gains.insert(skill, found.witnesses.len() - before);
        made += round;
        found.seeds += round;
    }
    bar.finish_and_clear();
    found.seconds = begun.elapsed().as_secs();
    found
}

impl Search {
    /// Adds what only plays after another case showed. Says how much that is.
    pub(super) fn add_after(&mut self, more: Self, wanted: &Wanted, after: &(CaseId, FlagId)) -> Vec<(Kind, String)> {
        self.plays += more.plays;
        self.scripts += more.scripts;
        self.seconds += more.seconds;
        let mut added = Vec::new();
        for (key, witness) in more.witnesses.into_iter().filter(|(key, _)| wanted.contains(key)) {
            if let Place::Vacant(place) = self.witnesses.entry(key) {
                added.push(place.key().clone());
                place.insert(Witness { after: Some(after.clone()), ..witness });
            }
        }
        added
    }

    fn take(&mut self, desk: &Desk, content: &Content, play: Played, outcome: Result<(Seen, Report), String>) {
        self.plays += 1;
        let (seen, report) = match outcome {
            Ok(outcome) => outcome,
            Err(reason) => return complain(&desk.text("cli-bots-hung", &Args::new().with("reason", reason))),
        };
        for (key, sight) in seen {
            let earlier = self.witnesses.get(&key).is_some_and(|known| known.sight.seq <= sight.seq);
            if !earlier {
                self.witnesses.insert(key, Witness { play: play.clone(), after: None, sight });
            }
        }
        if !report.session.complete {
            return;
        }
        for seat in content.case.seats.iter().filter(|seat| seat.kind == SeatKind::Agency) {
            let spells = report.load.iter().filter(|load| load.seat == seat.id).map(|load| load.longest_idle_ms);
            if let Some(longest) = spells.max() {
                let least = self.idle.entry(seat.id.clone()).or_insert(longest);
                *least = longest.min(*least);
            }
        }
    }
}

/// Plays once and says what that shows.
fn once(content: &Arc<Content>, who: &Played) -> Result<(Seen, Report), String> {
    let (entries, report) = match who {
        Played::Bots(skill, seed) => {
            let played = play(content, *seed, *skill).map_err(|unplayed| unplayed.to_string())?;
            (played.entries, played.report)
        }
        Played::Script(id) => {
            let entries = scripted(content, id)?;
            let report = assess(content, &entries);
            (entries, report)
        }
    };
    Ok((seen(content, &entries, &report), report))
}

/// Plays a walkthrough in memory.
fn scripted(content: &Arc<Content>, id: &WalkthroughId) -> Result<Vec<Entry>, String> {
    let header = Header::of(content, "witness", 0, Vec::new());
    let holders = Session::holders_all(content, Holder::Script);
    // What is said in own words is kept by nobody here.
    let start = Start { holders, at: None, seed: None, free_words: false, wall_ms: 0, salts: Salts::new([0; 32]) };
    let (mut host, _) =
        Host::start(content.clone(), MemoryJournal::new(header), start).map_err(|fault| fault.to_string())?;
    let tracks = content.case.resolve_walkthrough(id).map_err(|_| format!("{id} cannot be read"))?;
    let stops = content.case.walkthroughs.get(id).and_then(|w| w.stops.clone());
    let script = Script { walkthrough: id, tracks: &tracks, stops: stops.as_ref(), words: None };
    run(&mut host, script, 0, |_| ()).map_err(|fault| fault.to_string())?;
    let records = host.into_journal().read(0, usize::MAX).map_err(|fault| fault.to_string())?;
    Ok(records.into_iter().map(|record| record.entry).collect())
}
