//! What a director asks for. A director sees everything: what is refused is what would break the case, and the reason is
//! one that the director can see.

use std::collections::BTreeSet;

use tavolo_scenario::ids::{BehaviourId, DutyId, InjectId, PersonId};
use tavolo_scenario::model::common::SpeechAct;
use tavolo_seat::{Direction, Marked, Refusal, Settlement};

use crate::entity::Entity;
use crate::event::{Cause, Entry, Event, Outcome, SettledAs, Station};
use crate::named;
use crate::rating::{LedgerLine, Mark};
use crate::session::Session;
use crate::state::{Phase, WordedIn};

/// The fastest that story time may run: a day for each second.
const FASTEST: u32 = 86_400;

impl Session {
    /// Decides what a director asks for, a mentor or an observer: who may ask for what is looked at before. Limits due until then
    /// must have been run.
    pub fn command(
        &mut self,
        station: Station,
        client_seq: u64,
        direction: &Direction,
        exercise_ms: i64,
        wall_ms: i64,
    ) -> Entry {
        let decided = self.direct(&station, direction, exercise_ms);
        let cause = Cause::Command(station, client_seq);
        match decided {
            Ok(()) => {
                self.settle();
                self.close(cause, wall_ms)
            }
            Err(reason) => {
                self.events.clear();
                let outcome = Outcome::Refused { verb: verb(direction).to_owned(), target: None, reason };
                self.entry(cause, outcome, wall_ms)
            }
        }
    }

    fn direct(&mut self, station: &Station, direction: &Direction, exercise_ms: i64) -> Result<(), Refusal> {
        self.tick(exercise_ms);
        self.begin();
        match direction {
            Direction::Rate { num, den } => self.change_rate(*num, *den),
            Direction::Cut { to } => self.cut(*to as usize),
            Direction::Fire { item } => {
                let item = self.item(*item)?;
                if self.state.fired.contains_key(&item) || self.state.skipped.contains(&item) {
                    return Err(Refusal::Pointless);
                }
                self.fire(&item);
                Ok(())
            }
            Direction::Skip { item } => {
                let inject = self.item(*item)?;
                let over = self.state.met.contains(&inject) || self.state.skipped.contains(&inject);
                if over {
                    return Err(Refusal::Pointless);
                }
                self.emit(Event::Skipped { inject });
                Ok(())
            }
            Direction::Settle { asked, how } => self.settle_asked(*asked, how),
            Direction::Hint { seat, level } => self.hint(*seat, *level),
            Direction::Note { conversation, act } => {
                let act = speech_act(act).ok_or(Refusal::UnknownWord)?;
                self.note_act(*conversation as usize, station.clone(), act)
            }
            Direction::Strike { number } => self.strike(*number),
            Direction::Remark { seat, words } => {
                let seats = &self.content.case.seats;
                let named = seat.map(|seat| seats.get(seat as usize).ok_or(Refusal::NotPerceived)).transpose()?;
                let seat = named.map(|seat| seat.id.clone());
                self.emit(Event::Remarked { by: station.clone(), seat, words: words.clone() });
                Ok(())
            }
            Direction::Mark { of, is } => {
                let line = self.marked(of)?;
                let on = of.scale().contains(&is.as_str());
                let mark = Mark::ALL.into_iter().find(|mark| on && mark.key() == is).ok_or(Refusal::UnknownWord)?;
                self.emit(Event::Rated { by: station.clone(), line, mark, reason: None });
                Ok(())
            }
        }
    }

    /// What is rated by somebody who sees it. Persons by their place in the cast.
    fn marked(&self, of: &Marked) -> Result<LedgerLine, Refusal> {
        let case = &self.content.case;
        let person = |n: &u32| case.cast.keys().nth(*n as usize).cloned().ok_or(Refusal::NotPerceived);
        let talk = |by: &u32, with: &u32| {
            let talk = (person(by)?, person(with)?);
            if self.talks_held().contains(&talk) { Ok(talk) } else { Err(Refusal::NotPerceived) }
        };
        Ok(match of {
            Marked::Behaviour { by, with, behaviour } => {
                let behaviour = BehaviourId::from(behaviour.as_str());
                let known = self.content.law.behaviours.get(&behaviour).ok_or(Refusal::UnknownWord)?;
                if known.in_play() {
                    return Err(Refusal::Pointless);
                }
                let (by, with) = talk(by, with)?;
                LedgerLine::Behaviour { behaviour, by, with }
            }
            Marked::Talk { by, with } => {
                let (by, with) = talk(by, with)?;
                LedgerLine::Talk { by, with }
            }
            Marked::Seat { seat } => {
                let seat = case.seats.get(*seat as usize).map(|s| s.id.clone()).ok_or(Refusal::NotPerceived)?;
                if !case.judged(&seat) {
                    return Err(Refusal::Pointless);
                }
                LedgerLine::Role { seat }
            }
        })
    }

    /// Talks of trainees with subjects, the latest first; those that are spoken aloud now before all others.
    #[must_use]
    pub fn talks_held(&self) -> Vec<(PersonId, PersonId)> {
        let case = &self.content.case;
        let trainee = |id: &PersonId| case.seat_of(id).is_some_and(|seat| case.judged(&seat.id));
        let subject = |id: &PersonId| case.cast.get(id).is_some_and(|person| person.subject.is_some());
        let said = self.state.utterances.iter().map(|said| (&said.by, &said.to));
        let aloud = self.state.conversations.iter().filter(|talk| talk.open).map(|talk| (&talk.by, &talk.with));
        let mut seen = BTreeSet::new();
        let latest_first = said.chain(aloud).rev().filter(|(by, with)| trainee(by) && subject(with));
        latest_first.filter(|talk| seen.insert(*talk)).map(|(by, with)| (by.clone(), with.clone())).collect()
    }

    /// Own words are struck, by their number: what was done by them stays.
    fn strike(&mut self, number: u32) -> Result<(), Refusal> {
        let worded = self.state.worded.get(number as usize).ok_or(Refusal::NotPerceived)?;
        if worded.struck {
            return Err(Refusal::Pointless);
        }
        self.emit(match worded.into {
            WordedIn::Talk(utterance) => Event::Struck { utterance },
            WordedIn::Form(_) | WordedIn::Action(_) | WordedIn::Else => Event::Effaced { words: worded.words.clone() },
        });
        Ok(())
    }

    /// Story time runs otherwise until the scene ends.
    fn change_rate(&mut self, num: u32, den: u32) -> Result<(), Refusal> {
        if !matches!(self.state.phase, Phase::Playing | Phase::Booking) {
            return Err(Refusal::NotNow);
        }
        if den == 0 || num > FASTEST.saturating_mul(den) || den > FASTEST {
            return Err(Refusal::WrongParameter);
        }
        self.emit(Event::RateChanged { num, den });
        Ok(())
    }

    /// The scene ends here; the one asked for follows, and those between are left out.
    fn cut(&mut self, to: usize) -> Result<(), Refusal> {
        let Some((now, _)) = self.state.scene else { return Err(Refusal::NotNow) };
        if !matches!(self.state.phase, Phase::Playing | Phase::Booking) {
            return Err(Refusal::NotNow);
        }
        let content = self.content.clone();
        let (Some((from, _)), Some((scene, _))) = (content.case.scenes.get(now), content.case.scenes.get(to)) else {
            return Err(Refusal::NotPerceived);
        };
        if to <= now {
            return Err(Refusal::Pointless);
        }
        self.end_conversations();
        self.emit(Event::CutTo { scene: scene.id.clone() });
        self.emit(Event::SceneEnded { scene: from.id.clone(), by_director: true });
        Ok(())
    }

    /// An item of the events list that can still come, in the scene that is played.
    fn item(&self, number: u32) -> Result<InjectId, Refusal> {
        let item = self.content.case.events.get(number as usize).ok_or(Refusal::NotPerceived)?;
        let scene = self.state.scene.and_then(|(index, _)| self.content.case.scenes.get(index));
        let playing = matches!(self.state.phase, Phase::Playing | Phase::Booking);
        if playing && scene.is_some_and(|(scene, _)| scene.id == item.scene) {
            Ok(item.id.clone())
        } else {
            Err(Refusal::NotNow)
        }
    }

    /// A hint at what ends first of what is due at a seat and not done, as the seat itself knows it.
    fn hint(&mut self, seat: u32, level: u32) -> Result<(), Refusal> {
        if !(1..=3).contains(&level) {
            return Err(Refusal::WrongParameter);
        }
        let seat = self.content.case.seats.get(seat as usize).map(|s| s.id.clone()).ok_or(Refusal::NotPerceived)?;
        let names = self.projection(&seat).ok_or(Refusal::NotPerceived)?;
        let never = i64::MAX;
        let first = names.view().open_due().min_by_key(|line| {
            (line.until_exercise_ms.unwrap_or(never), line.until_story_ms.unwrap_or(never), line.since_ms)
        });
        let line = first.ok_or(Refusal::Pointless)?;
        let about = match line.about.and_then(|about| names.entity(about)) {
            Some(Entity::Person(person)) => Some(person.clone()),
            _ => None,
        };
        let duty = DutyId::from(line.duty.as_str());
        self.emit(Event::Hinted { seat, level, duty, about });
        Ok(())
    }

    fn settle_asked(&mut self, asked: u32, how: &Settlement) -> Result<(), Refusal> {
        let open = self.state.asked.get(asked as usize).filter(|a| !a.settled).ok_or(Refusal::Pointless)?;
        let by = open.by.clone();
        let settled = match how {
            Settlement::Happens => SettledAs::Happens,
            Settlement::NotHere => SettledAs::NotHere,
            Settlement::NotYours => SettledAs::NotYours,
            Settlement::HasMeans => SettledAs::HasMeans,
            Settlement::Is(intent) => {
                let seat = self.content.case.seat_of(&by).map(|s| s.id.clone()).ok_or(Refusal::NotYourPerson)?;
                let (person, deed) = self.resolve(&seat, intent)?;
                if person != by {
                    return Err(Refusal::NotYourPerson);
                }
                self.decide(&by, deed)?;
                SettledAs::Is
            }
        };
        self.emit(Event::Settled { asked, by, how: settled });
        Ok(())
    }
}

/// What was asked, as a refusal keeps it.
fn verb(direction: &Direction) -> &'static str {
    match direction {
        Direction::Rate { .. } => "rate",
        Direction::Cut { .. } => "cut",
        Direction::Fire { .. } => "fire",
        Direction::Skip { .. } => "skip",
        Direction::Settle { .. } => "settle",
        Direction::Hint { .. } => "hint",
        Direction::Note { .. } => "note",
        Direction::Strike { .. } => "strike",
        Direction::Remark { .. } => "remark",
        Direction::Mark { .. } => "mark",
    }
}

/// An act that whoever looks on can tap, by its word.
fn speech_act(word: &str) -> Option<SpeechAct> {
    use SpeechAct::*;
    let strip = [
        Introduce, Inform, AskOpen, AskClosed, AskLeading, AskBlame, AskConsent, Reassure, Offer, Promise, Press,
        Threaten,
    ];
    strip.into_iter().find(|act| named::act(*act) == *word)
}
