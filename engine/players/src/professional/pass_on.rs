//! Passing on: a colleague of another office who owes something on a sign should hear of it, if the law lets it pass.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use tavolo_seat::{Certainty, Handle, How, Intent, Note, Scope, SeatView, Shared, What, Word};

use super::Step;
use super::paper::may_pass;
use super::say::{classes, forbidden};
use super::share_out::{standing_by, turn};
use crate::news::{Item, News};
use crate::player::Mind;
use crate::skill::Slip;

/// Clues in one message, at most.
const TOGETHER: usize = 4;
/// Between one message about somebody and the next, ms: nobody writes line by line.
const COLLECT_MS: i64 = 120_000;
/// Of those who stand by and see the same, each leaves it to the one before for so long, ms.
const TURN_MS: i64 = 20_000;
/// Who found nothing to pass on looks again after this, ms.
const NOTHING_MS: i64 = 10_000;

const NOTHING: &str = "nothing to pass on";

/// The next piece of news that somebody else needs: what the law lets pass as it is, of the rest only that there is a sign.
/// All whom it concerns get one message.
pub(super) fn pass_on(mind: &mut Mind<'_>) -> Step {
    if !mind.memory.may_try(NOTHING, mind.now, u32::MAX) {
        return Step::Pass;
    }
    let mut news = std::mem::take(&mut mind.memory.news);
    news.catch_up(mind.view, mind.me);
    let step = of_somebody(mind, &news);
    mind.memory.news = news;
    if step == Step::Pass {
        mind.memory.tried.insert(NOTHING.to_owned(), (0, mind.now + NOTHING_MS));
    }
    step
}

fn of_somebody(mind: &mut Mind<'_>, news: &News) -> Step {
    let offices = Offices::default();
    for about in news.persons() {
        if mind.memory.collecting.get(&about).is_some_and(|until| mind.now < *until) {
            continue;
        }
        let items = news.of(about);
        let step = whole(mind, about, items, &offices).or(|| minimal(mind, about, items));
        if step != Step::Pass {
            mind.memory.collecting.insert(about, mind.now + COLLECT_MS);
            return step;
        }
    }
    Step::Pass
}

/// Those on duty of the offices whom something concerns, looked up once for all news.
#[derive(Default)]
struct Offices(OnceCell<Vec<Vec<Handle>>>);

impl Offices {
    fn on_duty(&self, view: &SeatView, concern: usize) -> &[Handle] {
        let each = || {
            let there: Vec<(&Word, Handle)> = officers(view).collect();
            let of = |office: &Word| there.iter().filter(|(own, _)| *own == office).map(|(_, who)| *who).collect();
            view.vocabulary.concerns.iter().map(|concern| of(&concern.office)).collect()
        };
        self.0.get_or_init(each).get(concern).map_or(&[], |list| list)
    }
}

/// One message with what may be passed on whole, to all who may have all of it.
fn whole(mind: &mut Mind<'_>, about: Handle, items: &[Item], offices: &Offices) -> Step {
    let view = mind.view;
    // What somebody stands by and hears, colleagues have.
    let mut open: Vec<(usize, Handle, &Note)> = Vec::new();
    for item in items.iter().filter(|item| item.first_hand) {
        let Some(note) = view.notebook.get(item.note) else { continue };
        for (concern, passes) in &item.concerns {
            let untold =
                offices.on_duty(view, *concern).iter().filter(|to| !mind.memory.told.contains(&(note.clue, **to)));
            let passes = || passes.now(view, about);
            open.extend(untold.filter(|_| passes()).map(|to| (*concern, *to, note)));
        }
    }
    if open.is_empty() {
        return Step::Pass;
    }
    // Who has it by a message has it for good.
    let written = written(view, about);
    mind.memory.told.extend(open.iter().map(|(_, to, note)| (note.clue, *to)).filter(|it| written.contains(it)));
    let waits = turn(mind, about) * TURN_MS;
    open.retain(|(_, to, note)| ripe(note, waits, mind.now) && !written.contains(&(note.clue, *to)));
    // By concern, those whom it concerns, and in the order of the notebook.
    open.sort_by_key(|(concern, to, _)| (*concern, *to));
    let mut wanted: BTreeMap<Handle, Vec<Handle>> = BTreeMap::new();
    for group in open.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let clues = group.iter().map(|(.., note)| note.clue).take(TOGETHER).collect();
        wanted.insert(group[0].1, clues);
    }
    let Some(clues) = wanted.values().max_by_key(|clues| clues.len()).cloned() else { return Step::Pass };
    let classes = classes(mind, &clues);
    // Whoever else stands by gets a copy, if the law lets them: else each would write the same.
    let copies = standing_by(mind, about).into_iter().filter(|h| *h != mind.me);
    let mut to: BTreeSet<Handle> = wanted.into_keys().chain(copies).collect();
    to.retain(|to| classes.iter().all(|class| may_pass(mind, class, &[*to], Some(about))));
    mind.memory.told.extend(to.iter().flat_map(|to| clues.iter().map(|c| (*c, *to))));
    to.retain(|to| {
        let office = view.office_of(*to).map_or("", |o| o.as_str());
        !mind.slips(Slip::HoardsInformation, &format!("pass:{office}:{}", about.0))
    });
    if to.is_empty() {
        return Step::Pass;
    }
    let to: Vec<Handle> = to.into_iter().collect();
    let scope = Scope { me: Some(mind.me), target: Some(about), carries: &classes, to: &to, ..Scope::default() };
    let what = What::Sent { kind: "Message".into(), to: to.clone(), forms: vec![], minimal: false };
    if forbidden(mind, &[what], &scope) != Certainty::No {
        return Step::Pass;
    }
    message(mind, to, about, clues, false)
}

/// One message that there is a sign, to all who do not know it yet.
fn minimal(mind: &mut Mind<'_>, about: Handle, items: &[Item]) -> Step {
    let view = mind.view;
    let concerns = view.vocabulary.concerns.len();
    if (0..concerns).all(|concern| mind.memory.aware.contains(&(about, concern))) {
        return Step::Pass;
    }
    let waits = OnceCell::new();
    for (number, sign) in view.vocabulary.signs.iter().enumerate() {
        let mut notes = items.iter().filter(|i| i.signs.contains(&number)).filter_map(|i| view.notebook.get(i.note));
        let waits = || *waits.get_or_init(|| turn(mind, about) * TURN_MS);
        let Some(clue) = notes.find(|n| ripe(n, waits(), mind.now)).map(|n| n.clue) else { continue };
        if !view.seems(about, &sign.fact) {
            continue;
        }
        let mut to = Vec::new();
        for (number, concern) in view.vocabulary.concerns.iter().enumerate() {
            // Who was told once, or knows, need not be told again.
            if !mind.memory.aware.insert((about, number)) {
                continue;
            }
            let key = format!("sign:{}:{}", concern.office, about.0);
            if !mind.memory.may_try(&key, mind.now, 1) || aware(view, &concern.office, about) {
                continue;
            }
            mind.memory.tried(key.clone(), mind.now, 0);
            if !mind.slips(Slip::HoardsInformation, &key) {
                to.extend(on_duty(view, &concern.office));
            }
        }
        if !to.is_empty() {
            return message(mind, to, about, vec![clue], true);
        }
    }
    Step::Pass
}

/// Offices that should hear of a sign of somebody and have not.
pub(super) fn unaware(mind: &Mind<'_>, about: Handle) -> Vec<Handle> {
    let view = mind.view;
    let concerns = view.vocabulary.concerns.iter().filter(|c| !aware(view, &c.office, about));
    concerns.flat_map(|c| on_duty(view, &c.office)).collect()
}

/// Whoever would raise an alert too, or owes something then: one alert goes to all of them, and nobody raises another.
pub(super) fn alerted_with(mind: &Mind<'_>) -> Vec<Handle> {
    let view = mind.view;
    let offices = view.vocabulary.concerns.iter().map(|c| &c.office).chain(view.office_of(mind.me));
    offices.flat_map(|office| on_duty(view, office)).filter(|h| *h != mind.me).collect()
}

/// Whether an office was told that there is a sign of somebody, as far as one knows.
pub(super) fn aware(view: &SeatView, office: &Word, about: Handle) -> bool {
    let of_office = |h: &Handle| view.office_of(*h) == Some(office);
    let told = |d: &&tavolo_seat::DispatchSeen| d.minimal == Some(true);
    view.dispatches.about(about).filter(told).any(|d| d.to.iter().chain([&d.from]).any(of_office))
}

fn message(mind: &Mind<'_>, to: Vec<Handle>, about: Handle, clues: Vec<Handle>, minimal: bool) -> Step {
    let share = Shared { clues, documents: vec![], minimal };
    Step::Do(Intent::Send { by: mind.me, kind: "Message".into(), to, about: Some(about), share, topic: None })
}

/// Whether somebody's turn to tell of it has come: what others see too is left to those before one in turn.
fn ripe(note: &Note, waits_ms: i64, now: i64) -> bool {
    let seen_by_all = matches!(note.how, How::Looked | How::Heard | How::Witnessed);
    !seen_by_all || note.exercise_ms + waits_ms <= now
}

/// Who has which clue about somebody, by the messages that one wrote or read.
fn written(view: &SeatView, about: Handle) -> BTreeSet<(Handle, Handle)> {
    let each = view.dispatches.about(about).flat_map(|d| d.carries.iter().flatten().map(move |clue| (*clue, d)));
    each.flat_map(|(clue, d)| d.to.iter().chain([&d.from]).map(move |who| (clue, *who))).collect()
}

/// Those of an office who work on the site.
fn on_duty(view: &SeatView, office: &Word) -> Vec<Handle> {
    officers(view).filter(|(own, _)| *own == office).map(|(_, who)| who).collect()
}

/// Everybody of an office who works on the site, with the office: a telephone finds whoever was ever seen here.
fn officers(view: &SeatView) -> impl Iterator<Item = (&Word, Handle)> {
    let there = view.persons.iter().filter(|(_, seen)| seen.at.is_some());
    there.filter_map(|(who, seen)| Some((seen.office.as_ref()?, *who)))
}
