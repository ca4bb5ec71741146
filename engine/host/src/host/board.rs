//! How everything stands, for whoever runs the session. Who sits where is added by the room.

use tavolo_scenario::ids::{InjectId, PersonId, SeatId};
use tavolo_scenario::model::case::{Inject, Trigger};
use tavolo_seat::{
    AnswerLine, AskedLine, BehaviourLine, Board, ConversationLine, ItemIs, ItemLine, Keeper, LimitLine, Marked,
    SceneLine, SeatLine, TalkLine, Word, WordedLine,
};
use tavolo_session::{Cause, Entity, Entry, Holder, Phase, Source, Station, TimerKind, Utterance, Worded, WordedIn};
use tavolo_wording::{Args, Catalogue};

use super::Host;
use crate::journal::Journal;
use crate::script::answered;

/// Own words that are shown, at most: what has to be struck was said of late, and each is read from the journal.
const WORDED: usize = 20;

/// Texts in the director's language.
struct Words<'a> {
    texts: &'a Catalogue,
    lang: &'a str,
}

impl Words<'_> {
    fn text(&self, key: &str) -> String {
        self.texts.render(self.lang, key, &Args::new())
    }

    fn person(&self, id: &PersonId) -> String {
        self.text(&format!("person-{id}"))
    }
}

impl<J: Journal> Host<J> {
    /// How everything stands, in a language. `held`, `frozen`, links and alarms are the room's to say.
    pub fn board(&self, texts: &Catalogue, lang: &str) -> Board {
        let words = Words { texts, lang };
        let state = self.session.state();
        Board {
            exercise_ms: state.exercise_ms,
            story_ms: state.story_ms,
            running: !state.paused && state.phase != Phase::Ended,
            phase: phase(state.phase),
            scenes: self.scenes(&words),
            scene: state.scene.and_then(|(index, _)| u32::try_from(index).ok()),
            scene_ends_ms: self.due(|kind| matches!(kind, TimerKind::SceneEnd | TimerKind::BookingEnd)),
            items: self.session.content().case.events.iter().map(|item| self.item(&words, item)).collect(),
            seats: self.seats(&words),
            asked: self.asked(&words),
            answers: self.answers_to_come(&words),
            limits: self.limits(&words),
            talks: self.talks(&words),
            rateable: self.rateable(&words),
            behaviours: self.behaviours(&words),
            worded: self.worded(&words),
            ..Board::default()
        }
    }

    /// When a limit is due, exercise ms.
    fn due(&self, wanted: impl Fn(&TimerKind) -> bool) -> Option<i64> {
        self.session.state().timers.iter().find(|(_, kind)| wanted(kind)).map(|(key, _)| key.exercise_ms)
    }

    fn scenes(&self, words: &Words<'_>) -> Vec<SceneLine> {
        let played = &self.session.state().played;
        let line = |(scene, story_ms): &(tavolo_scenario::model::case::Scene, i64)| SceneLine {
            title: words.text(&format!("scene-{}", scene.id)),
            story_ms: *story_ms,
            played: played.contains(&scene.id),
        };
        self.session.content().case.scenes.iter().map(line).collect()
    }

    fn item(&self, words: &Words<'_>, item: &Inject) -> ItemLine {
        let scenes = &self.session.content().case.scenes;
        let scene = scenes.iter().position(|(scene, _)| scene.id == item.scene).unwrap_or(0);
        let key = format!("event-{}", item.id);
        let own = |id: &InjectId| *id == item.id;
        ItemLine {
            scene: u32::try_from(scene).unwrap_or(u32::MAX),
            text: words.text(&key),
            expected: words.texts.try_render(words.lang, &format!("{key}.expected"), &Args::new()),
            is: self.item_is(item, scene),
            due_ms: self.due(|kind| match kind {
                TimerKind::Inject(id) | TimerKind::Contingency(id) => own(id),
                _ => false,
            }),
        }
    }

    fn item_is(&self, item: &Inject, scene: usize) -> ItemIs {
        let state = self.session.state();
        let over = match (state.scene, state.phase) {
            (_, Phase::Ended) => true,
            (Some((now, _)), Phase::Between) => scene <= now,
            (Some((now, _)), _) => scene < now,
            (None, _) => false,
        };
        let waits = self.due(|kind| matches!(kind, TimerKind::Contingency(id) if *id == item.id)).is_some();
        match () {
            () if state.met.contains(&item.id) => ItemIs::Met,
            () if state.skipped.contains(&item.id) => ItemIs::Skipped,
            () if state.fired.contains_key(&item.id) && waits => ItemIs::Waits,
            () if state.fired.contains_key(&item.id) => ItemIs::Came,
            () if over => ItemIs::Over,
            () if matches!(item.when, Trigger::OnCall) => ItemIs::OnCall,
            () => ItemIs::ToCome,
        }
    }

    fn seats(&self, words: &Words<'_>) -> Vec<SeatLine> {
        let state = self.session.state();
        let place = |id: &PersonId| {
            let there = state.persons.get(id).is_some_and(|p| p.present);
            state.place_of(id).filter(|_| there).map(|place| words.text(&format!("place-{place}")))
        };
        let line = |seat: &tavolo_scenario::model::case::Seat| SeatLine {
            title: words.text(&format!("seat-{}", seat.id)),
            keeper: match state.holders.get(&seat.id) {
                Some(Holder::Human) => Keeper::Away,
                Some(Holder::Player | Holder::Responder | Holder::Director) => Keeper::Bot,
                Some(Holder::Script) => Keeper::Script,
                Some(Holder::Nobody) | None => Keeper::Nobody,
            },
            open: true,
            persons: seat.persons.iter().map(|id| (words.person(id), place(id))).collect(),
            last_ms: self.active.get(&seat.id).copied(),
            due: u32::try_from(self.open_lines(&seat.id).count()).unwrap_or(u32::MAX),
        };
        self.session.content().case.seats.iter().map(line).collect()
    }

    fn open_lines(&self, seat: &SeatId) -> impl Iterator<Item = &tavolo_seat::DueLine> {
        let view = self.session.view(seat);
        view.into_iter().flat_map(tavolo_seat::SeatView::open_due)
    }

    /// Own words of late.
    fn worded(&self, words: &Words<'_>) -> Vec<WordedLine> {
        let worded = &self.session.state().worded;
        let line = |(number, worded): (usize, &Worded)| WordedLine {
            number: u32::try_from(number).unwrap_or(u32::MAX),
            by: words.person(&worded.by),
            into: match &worded.into {
                WordedIn::Form(form) => Some(words.text(&format!("form-{form}"))),
                WordedIn::Action(action) => Some(words.text(&format!("action-{action}"))),
                WordedIn::Talk(_) | WordedIn::Else => None,
            },
            asked: worded.into == WordedIn::Else,
            words: self.journal.words(&worded.words).ok().flatten(),
            exercise_ms: worded.exercise_ms,
        };
        worded.iter().enumerate().skip(worded.len().saturating_sub(WORDED)).map(line).collect()
    }

    fn asked(&self, words: &Words<'_>) -> Vec<AskedLine> {
        let case = &self.session.content().case;
        let all = (0..).zip(&self.session.state().asked).filter(|(_, asked)| !asked.settled);
        let line = |(number, asked): (u32, &tavolo_session::Asked)| AskedLine {
            number,
            seat: case
                .seats
                .iter()
                .position(|seat| seat.persons.contains(&asked.by))
                .and_then(|n| u32::try_from(n).ok())
                .unwrap_or(u32::MAX),
            by: words.person(&asked.by),
            words: self.journal.words(&asked.words).ok().flatten(),
            exercise_ms: asked.exercise_ms,
        };
        all.map(line).collect()
    }

    fn answers_to_come(&self, words: &Words<'_>) -> Vec<AnswerLine> {
        let (case, state) = (&self.session.content().case, self.session.state());
        let line = |pending: crate::responder::Pending| {
            let sent = state.dispatches.get(pending.dispatch as usize)?;
            let office = case.cast.keys().position(|id| *id == pending.person)?;
            Some(AnswerLine {
                dispatch: pending.dispatch,
                office: u32::try_from(office).ok()?,
                name: words.person(&pending.person),
                from: words.person(&sent.by),
                about: sent.about.as_ref().map(|about| words.person(about)),
                due_ms: pending.due_ms,
                is: answered(pending.is),
                reason: pending.reason.map(|reason| words.text(&format!("reason-{reason}"))),
                taken: sent.intercepted.contains(&pending.person),
            })
        };
        let taken = crate::responder::taken(&self.session);
        self.pending_answers().into_iter().chain(taken).filter_map(line).collect()
    }

    /// Conversations that are spoken aloud now.
    fn talks(&self, words: &Words<'_>) -> Vec<ConversationLine> {
        let state = self.session.state();
        let line = |(number, talk): (u32, &tavolo_session::Conversation)| {
            let own = || state.said_aloud(number as usize).filter(|(_, said)| said.by == talk.by);
            let contests = |said: &Utterance| said.evidence() == Source::Unconfirmed;
            let word = |act: tavolo_scenario::model::common::SpeechAct| Word::from(format!("{act:?}"));
            let unsaid = |act| own().all(|(_, said)| said.act != act);
            let borne_out = |said: &Utterance| matches!(said.evidence(), Source::Observed | Source::Agreed);
            ConversationLine {
                number,
                by: words.person(&talk.by),
                with: words.person(&talk.with),
                place: words.text(&format!("place-{}", talk.place)),
                since_ms: talk.began_ms,
                said: own().filter(|(_, s)| !contests(s)).map(|(_, s)| (word(s.act), borne_out(s))).collect(),
                contested: own().filter(|(_, s)| contests(s)).map(|(_, s)| word(s.act)).collect(),
                noted: talk.noted.iter().map(|(_, act)| *act).filter(|act| unsaid(*act)).map(word).collect(),
            }
        };
        (0..).zip(&state.conversations).filter(|(_, talk)| talk.open).map(line).collect()
    }

    /// Talks that whoever looks on can rate.
    fn rateable(&self, words: &Words<'_>) -> Vec<TalkLine> {
        let case = &self.session.content().case;
        let number = |place: Option<usize>| place.and_then(|n| u32::try_from(n).ok());
        let line = |(by, with): (PersonId, PersonId)| {
            Some(TalkLine {
                by: number(case.cast.keys().position(|id| *id == by))?,
                with: number(case.cast.keys().position(|id| *id == with))?,
                seat: number(case.seats.iter().position(|seat| seat.persons.contains(&by)))?,
                asks: words.person(&by),
                whom: words.person(&with),
            })
        };
        self.session.talks_held().into_iter().filter_map(line).collect()
    }

    /// Behaviours of talks that play cannot show, with what each step of the scale looks like.
    fn behaviours(&self, words: &Words<'_>) -> Vec<BehaviourLine> {
        let left = self.session.content().law.behaviours.values().filter(|behaviour| behaviour.shown_by.is_none());
        let line = |behaviour: &tavolo_scenario::model::behaviour::Behaviour| {
            let key = format!("behaviour-{}", behaviour.id);
            let looks = ["none", "partly", "full"].into_iter().zip(Marked::SEEN).map(|(look, step)| {
                let own = words.texts.try_render(words.lang, &format!("{key}.{look}"), &Args::new());
                own.unwrap_or_else(|| words.text(&format!("mark-{step}")))
            });
            BehaviourLine {
                word: behaviour.id.word().clone(),
                what: words.text(&key),
                harmful: behaviour.harmful,
                looks: looks.collect(),
            }
        };
        left.map(line).collect()
    }

    fn limits(&self, words: &Words<'_>) -> Vec<LimitLine> {
        let mut lines: Vec<LimitLine> = Vec::new();
        let case = &self.session.content().case;
        for (number, seat) in (0..).zip(&case.seats).filter(|(_, seat)| case.judged(&seat.id)) {
            let names = self.session.projection(&seat.id);
            for line in self.open_lines(&seat.id) {
                if line.until_exercise_ms.is_none() && line.until_story_ms.is_none() {
                    continue;
                }
                let about = line.about.and_then(|about| names?.entity(about));
                lines.push(LimitLine {
                    seat: number,
                    label: words.text(&line.label),
                    about: match about {
                        Some(Entity::Person(id)) => Some(words.person(id)),
                        _ => None,
                    },
                    until_exercise_ms: line.until_exercise_ms,
                    until_story_ms: line.until_story_ms,
                });
            }
        }
        lines
    }

    /// Keeps when a seat last did something.
    pub(super) fn note_active(&mut self, entry: &Entry) {
        if let (Cause::Command(Station::Seat(seat), _), false) = (&entry.cause, entry.events().is_empty()) {
            self.active.insert(seat.clone(), entry.exercise_ms);
        }
    }
}

fn phase(phase: Phase) -> tavolo_seat::Phase {
    match phase {
        Phase::Before => tavolo_seat::Phase::Before,
        Phase::Playing => tavolo_seat::Phase::Playing,
        Phase::Booking => tavolo_seat::Phase::Booking,
        Phase::Between => tavolo_seat::Phase::Between,
        Phase::Ended => tavolo_seat::Phase::Ended,
    }
}
