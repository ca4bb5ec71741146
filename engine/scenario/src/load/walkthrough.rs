//! A walkthrough with what it extends and what it edits, as one list of tracks.

use std::collections::BTreeSet;

use crate::check::code;
use crate::content::Case;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::ids::{StepId, WalkthroughId};
use crate::model::script::{Edit, Step, Track, WalkthroughFile};

/// More walkthroughs than this in a row nobody can keep in mind.
const MAX_CHAIN: usize = 8;

/// Why a walkthrough cannot be resolved.
#[derive(Debug, Clone)]
pub(crate) struct Fault {
    pub(crate) walkthrough: WalkthroughId,
    pub(crate) code: &'static str,
    pub(crate) label: String,
    what: &'static str,
    guess: Option<String>,
}

impl Fault {
    /// The problem with its values.
    pub(crate) fn fill(&self, problem: Diagnostic) -> Diagnostic {
        let problem = problem.with("id", &self.label).with("what", self.what).with("kind", "walkthrough");
        problem.suggest(self.guess.clone())
    }
}

impl Case {
    /// The tracks of a walkthrough after all its edits.
    ///
    /// # Errors
    /// As [`resolve_walkthrough`].
    pub fn resolve_walkthrough(&self, id: &WalkthroughId) -> Result<Vec<Track>, Box<Diagnostic>> {
        resolve_walkthrough(self, id)
    }
}

/// The tracks of a walkthrough: those of what it extends, edited in the order of its edits, then its own.
///
/// # Errors
/// Where there is no such walkthrough, walkthroughs extend one another in a circle, an edit or `after` names a step
/// that is not there, or a label is given twice. Never for a checked case and one of its walkthroughs.
pub fn resolve_walkthrough(case: &Case, id: &WalkthroughId) -> Result<Vec<Track>, Box<Diagnostic>> {
    resolve(case, id).map_err(|fault| {
        let path = format!("{}/walkthroughs/{}.ron", case.head.id, fault.walkthrough);
        Box::new(fault.fill(Diagnostic::of_file(fault.code, &path)))
    })
}

/// All steps that a walkthrough writes itself.
pub(crate) fn steps(file: &WalkthroughFile) -> impl Iterator<Item = &Step> {
    let edits = file.edits.iter().flat_map(|edit| match edit {
        Edit::Drop(_) | Edit::DropTrack(_) => [].iter(),
        Edit::Replace { by: steps, .. } | Edit::InsertAfter { steps, .. } | Edit::InsertBefore { steps, .. } => {
            steps.iter()
        }
    });
    edits.chain(file.tracks.iter().flat_map(|track| &track.steps))
}

/// As [`resolve_walkthrough`], with the fault as it is found.
pub(crate) fn resolve(case: &Case, id: &WalkthroughId) -> Result<Vec<Track>, Box<Fault>> {
    let mut chain: Vec<&WalkthroughFile> = Vec::new();
    let mut next = Some(id);
    while let Some(at) = next {
        let fault = |file, code| Box::new(Fault::new(file, code, at.as_str(), "step", None));
        if chain.len() == MAX_CHAIN || chain.iter().any(|file| file.id == *at) {
            return Err(fault(id, code::WALK_CIRCLE));
        }
        let asking = chain.last().map_or(id, |file| &file.id);
        let file = case.walkthroughs.get(at).ok_or_else(|| fault(asking, code::UNKNOWN_REFERENCE))?;
        chain.push(file);
        next = file.extends.as_ref();
    }
    let mut tracks = Vec::new();
    for file in chain.into_iter().rev() {
        for edit in &file.edits {
            apply(&mut tracks, edit, &file.id)?;
        }
        tracks.extend(file.tracks.iter().cloned());
        labels(&tracks, &file.id)?;
    }
    Ok(tracks)
}

impl Fault {
    fn new(file: &WalkthroughId, code: &'static str, label: &str, what: &'static str, guess: Option<String>) -> Self {
        Self { walkthrough: file.clone(), code, label: label.to_owned(), what, guess }
    }

    fn missing_step(file: &WalkthroughId, tracks: &[Track], label: &StepId) -> Box<Self> {
        let known = tracks.iter().flat_map(|track| &track.steps).filter_map(|step| step.id.as_ref());
        let guess = did_you_mean(label.as_str(), known.map(StepId::as_str));
        Box::new(Self::new(file, code::NO_SUCH_STEP, label.as_str(), "step", guess))
    }
}

fn apply(tracks: &mut Vec<Track>, edit: &Edit, file: &WalkthroughId) -> Result<(), Box<Fault>> {
    let (label, before, steps, after): (_, bool, &[Step], bool) = match edit {
        Edit::DropTrack(label) => {
            let count = tracks.len();
            tracks.retain(|track| track.id != *label);
            if tracks.len() < count {
                return Ok(());
            }
            let guess = did_you_mean(label.as_str(), tracks.iter().map(|track| track.id.as_str()));
            return Err(Box::new(Fault::new(file, code::NO_SUCH_STEP, label.as_str(), "track", guess)));
        }
        Edit::Drop(step) => (step, false, &[], false),
        Edit::Replace { step, by } => (step, false, by, false),
        Edit::InsertAfter { step, steps } => (step, false, steps, true),
        Edit::InsertBefore { step, steps } => (step, true, steps, false),
    };
    let place = tracks
        .iter()
        .enumerate()
        .find_map(|(track, t)| Some((track, t.steps.iter().position(|step| step.id.as_ref() == Some(label))?)));
    let Some((track, place)) = place else { return Err(Fault::missing_step(file, tracks, label)) };
    let range = match (before, after) {
        (true, _) => place..place,
        (_, true) => place + 1..place + 1,
        _ => place..place + 1,
    };
    tracks[track].steps.splice(range, steps.iter().cloned());
    Ok(())
}

/// Labels are unique, and every `after` leads to one.
fn labels(tracks: &[Track], file: &WalkthroughId) -> Result<(), Box<Fault>> {
    let mut steps = BTreeSet::new();
    let mut own = BTreeSet::new();
    let twice = |label: &StepId, what| Err(Box::new(Fault::new(file, code::STEP_TWICE, label.as_str(), what, None)));
    for track in tracks {
        if !own.insert(&track.id) {
            return twice(&track.id, "track");
        }
        for label in track.steps.iter().filter_map(|step| step.id.as_ref()) {
            if !steps.insert(label) {
                return twice(label, "step");
            }
        }
    }
    let after = tracks.iter().flat_map(|track| track.steps.iter().filter_map(|s| s.after.as_ref()).chain(&track.after));
    match after.into_iter().find(|label| !steps.contains(label)) {
        Some(label) => Err(Fault::missing_step(file, tracks, label)),
        None => Ok(()),
    }
}
