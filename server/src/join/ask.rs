//! From a verb to an intent: what is to be asked next, given the view and what was picked so far. Looks at nothing else.

use std::collections::BTreeMap;

use tavolo_seat::{
    Answered, CallOffer, FieldValue, Handle, Intent, Phase, SeatView, Shared, Slot, Word, calls, offers,
};
use tavolo_wording::Args;

use super::verbs::Verb;
use super::voice::Voice;

/// Something picked or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Pick {
    One(Handle),
    Nobody,
    Word(Word),
    /// A sentence of the case or a phrase of the pack; and the own words of which it is the meaning.
    Sentence(Option<Handle>, Option<Word>, Option<String>),
    Call(CallOffer),
    Yes(bool),
    List(Vec<Handle>),
    Ms(u32),
    Text(String),
}

/// What is asked.
#[derive(Clone, Debug)]
pub(crate) enum Question {
    /// One of these, by number or by part of its words.
    Choose(String, Vec<(String, Pick)>),
    /// Any of these, by numbers.
    Several(String, Vec<(String, Handle)>),
    /// Words.
    Write(String),
}

/// What comes next.
pub(crate) enum Next {
    Ask(Question),
    Done(Box<Intent>),
    /// There is nothing to choose from; why, as the key of a text.
    Nothing(&'static str),
}

fn done(intent: Intent) -> Next {
    Next::Done(Box::new(intent))
}

/// Gestures, as words of the engine.
const GESTURES: [&str; 10] =
    ["LookDown", "TurnAway", "Shake", "Stare", "HoldBelly", "Nod", "ShakeHead", "Point", "Weep", "SitDown"];
const KINDS: [&str; 5] = ["Message", "Call", "Alert", "Referral", "Request"];
const ANSWERS: [(Answered, &str); 4] = [
    (Answered::Acknowledged, "acknowledged"),
    (Answered::Granted, "granted"),
    (Answered::Refused, "refused"),
    (Answered::Informed, "informed"),
];
const SILENCES: [u32; 3] = [5_000, 10_000, 20_000];
const HOUR_MS: i64 = 3_600_000;

/// Who asks, and what the person at the keys can see.
pub(crate) struct Asker<'a> {
    pub(crate) view: &'a SeatView,
    pub(crate) voice: &'a Voice<'a>,
    pub(crate) me: Handle,
}

/// The next thing picked, or the question for it.
macro_rules! picked {
    ($picks:ident, $pattern:pat => $value:expr, $question:expr) => {
        match $picks.next() {
            Some($pattern) => $value,
            // A pick of another kind cannot come of the question that was asked.
            _ => return $question,
        }
    };
}

mod talk;

impl Asker<'_> {
    /// What comes next for a verb.
    pub(crate) fn next(&self, verb: Verb, picks: &[Pick]) -> Next {
        let by = self.me;
        let mut picks = picks.iter().cloned();
        match verb {
            Verb::Talk => self.talk(picks),
            Verb::Do => self.act(picks, false),
            Verb::Book => self.act(picks, true),
            Verb::Look => {
                let at = picked!(picks, Pick::One(at) => at, self.choose("seat-ask-look", self.in_sight()));
                done(Intent::Look { by, at })
            }
            Verb::Search => {
                let at = picked!(picks, Pick::One(at) => at, self.choose("seat-ask-search", self.in_sight()));
                done(Intent::Search { by, at })
            }
            Verb::Go => {
                let to = picked!(picks, Pick::One(to) => to, self.choose("seat-ask-go", self.ways()));
                done(Intent::Go { by, to })
            }
            Verb::Fill => self.fill(picks),
            Verb::Send => self.send(picks),
            Verb::Answer => self.answer(picks),
            Verb::Read => {
                let what = picked!(picks, Pick::One(what) => what, self.choose("seat-ask-read", self.readable()));
                done(Intent::Read { by, what })
            }
            Verb::Give => {
                let thing = picked!(picks, Pick::One(it) => it, self.choose("seat-ask-give", self.in_hand()));
                let to = picked!(picks, Pick::One(to) => to, self.choose("seat-ask-to", self.here()));
                done(Intent::Give { by, thing, to })
            }
            Verb::Phone => {
                let it = picked!(picks, Pick::Call(it) => it, self.choose("seat-ask-phone", self.telephones()));
                let (by, call) = (it.me, it.call);
                done(if it.pick_up { Intent::PickUp { by, call } } else { Intent::HangUp { by, call } })
            }
            Verb::Render => {
                let utterance = picked!(picks, Pick::One(it) => it, self.choose("seat-ask-render", self.to_render()));
                let faithful = picked!(picks, Pick::Yes(yes) => yes, self.yes_no("seat-ask-faithful"));
                done(Intent::Render { by, utterance, faithful })
            }
            Verb::Gesture => {
                let label = |is: &&str| {
                    let text = self.voice.text("seat-gesture", &Args::new().with("is", *is));
                    (text, Pick::Word((*is).into()))
                };
                let all = GESTURES.iter().map(label).collect();
                let is = picked!(picks, Pick::Word(is) => is, self.choose("seat-ask-gesture", all));
                let to = match self.maybe(&mut picks, "seat-ask-toward", self.here()) {
                    Ok(to) => to,
                    Err(question) => return question,
                };
                done(Intent::Gesture { by, is, to })
            }
            Verb::Silence => {
                let to = picked!(picks, Pick::One(to) => to, self.choose("seat-ask-silence", self.can_hear()));
                let label = |ms: u32| {
                    (self.voice.text("seat-seconds", &Args::new().with("count", i64::from(ms / 1_000))), Pick::Ms(ms))
                };
                let lengths = SILENCES.into_iter().map(label).collect();
                let ms = picked!(picks, Pick::Ms(ms) => ms, self.choose("seat-ask-how-long", lengths));
                done(Intent::Silence { by, to, ms })
            }
            Verb::Depart => {
                let sure = picked!(picks, Pick::Yes(yes) => yes, self.yes_no("seat-ask-depart"));
                if sure { done(Intent::Leave { by }) } else { Next::Nothing("seat-not-done") }
            }
            Verb::Else => {
                let words = picked!(picks, Pick::Text(words) => words, self.write("seat-ask-else"));
                done(Intent::Else { by, words })
            }
            Verb::Aloud if self.view.speaks_aloud(by).is_some() => Next::Nothing("seat-aloud-already"),
            Verb::Aloud => {
                let with = picked!(picks, Pick::One(with) => with, self.choose("seat-ask-aloud", self.can_hear()));
                done(Intent::Converse { by, with })
            }
            Verb::Conclude => match self.view.speaks_aloud(by) {
                None => Next::Nothing("refusal-not-aloud"),
                Some((_, false)) => done(Intent::Conclude { by }),
                Some((_, true)) => {
                    let sure = picked!(picks, Pick::Yes(yes) => yes, self.yes_no("seat-ask-conclude"));
                    if sure { done(Intent::Conclude { by }) } else { Next::Nothing("seat-not-done") }
                }
            },
            Verb::Tap => self.tap(picks),
            Verb::Vouch => {
                let utterance = picked!(picks, Pick::One(it) => it, self.choose("seat-ask-vouch", self.to_vouch()));
                let agrees = picked!(picks, Pick::Yes(yes) => yes, self.yes_no("seat-ask-agrees"));
                done(Intent::Vouch { by, utterance, agrees })
            }
            // Pages and exits ask nothing here.
            _ => Next::Nothing("seat-nothing"),
        }
    }

    fn act(&self, mut picks: impl Iterator<Item = Pick>, book: bool) -> Next {
        let by = self.me;
        if book && self.view.phase != Phase::Booking {
            return Next::Nothing("refusal-only-when-booking");
        }
        let word_of = |action: &str| self.view.vocabulary.actions.iter().find(|a| a.word == action);
        let possible = offers(self.view).into_iter().filter(|o| o.me == by);
        let possible: Vec<_> = possible.filter(|o| !book || word_of(&o.action).is_some_and(|a| a.bookable)).collect();
        let mut actions: Vec<(String, Pick)> = Vec::new();
        for offer in &possible {
            let pick = Pick::Word(offer.action.clone());
            if !actions.iter().any(|(_, known)| *known == pick) {
                let label = match offer.greyed {
                    Some(why) => format!("{} [{}]", offer.label, self.voice.plain(&format!("refusal-{}", why.key()))),
                    None => offer.label.clone(),
                };
                actions.push((label, pick));
            }
        }
        let action = picked!(picks, Pick::Word(action) => action, self.choose("seat-ask-do", actions));
        let targets: Vec<Handle> = possible.iter().filter(|o| o.action == action).filter_map(|o| o.on).collect();
        let on = if targets.is_empty() {
            None
        } else {
            let named = self.named(targets);
            Some(picked!(picks, Pick::One(on) => on, self.choose("seat-ask-on", named)))
        };
        let with = word_of(&action).map_or(&[][..], |a| &a.with[..]);
        let mut values = BTreeMap::new();
        for parameter in with {
            let kind = format!("action-{action}");
            match self.value(&mut picks, &parameter.is, &kind, None) {
                Ok(value) => values.extend(value.map(|value| (parameter.name.clone(), value))),
                Err(question) => return question,
            }
        }
        if book {
            let hours = picked!(picks, Pick::Text(hours) => hours, self.write("seat-ask-hours"));
            let Ok(hours) = hours.trim().parse::<u16>() else { return self.write("seat-ask-hours") };
            let story_ms = self.view.story_ms + i64::from(hours) * HOUR_MS;
            return done(Intent::Book { by, action, on, story_ms, with: values });
        }
        let via = match on.filter(|on| self.view.persons.contains_key(on)) {
            Some(on) => match self.through(&mut picks, on) {
                Ok(via) => via,
                Err(question) => return question,
            },
            None => None,
        };
        done(Intent::Act { by, action, on, via, with: values })
    }

    fn fill(&self, mut picks: impl Iterator<Item = Pick>) -> Next {
        let by = self.me;
        let forms = self.view.vocabulary.forms.iter().filter(|f| f.may.contains(&by));
        let all = forms.map(|f| (f.label.clone(), Pick::Word(f.word.clone()))).collect();
        let form = picked!(picks, Pick::Word(form) => form, self.choose("seat-ask-form", all));
        let about = match self.maybe(&mut picks, "seat-ask-about", self.known(false)) {
            Ok(about) => about,
            Err(question) => return question,
        };
        let Some(word) = self.view.vocabulary.forms.iter().find(|f| f.word == form) else {
            return Next::Nothing("refusal-unknown-word");
        };
        let mut fields = BTreeMap::new();
        for field in &word.fields {
            let kind = format!("form-{form}-{}", field.word);
            match self.value(&mut picks, &field.is, &kind, Some(&field.label)) {
                Ok(value) => fields.extend(value.map(|value| (field.word.clone(), value))),
                Err(question) => return question,
            }
        }
        done(Intent::Fill { by, form, about, fields })
    }

    fn send(&self, mut picks: impl Iterator<Item = Pick>) -> Next {
        let by = self.me;
        let label =
            |kind: &&str| (self.voice.plain(&format!("dispatch-{}", kind.to_lowercase())), Pick::Word((*kind).into()));
        let kinds = KINDS.iter().map(label).collect();
        let kind = picked!(picks, Pick::Word(kind) => kind, self.choose("seat-ask-kind", kinds));
        let known = self.known(true);
        let to = picked!(picks, Pick::List(to) => to, self.several("seat-ask-addressees", known));
        let about = match self.maybe(&mut picks, "seat-ask-about", self.known(false)) {
            Ok(about) => about,
            Err(question) => return question,
        };
        let minimal = picked!(picks, Pick::Yes(yes) => yes, self.yes_no("seat-ask-minimal"));
        let clues = picked!(picks, Pick::List(clues) => clues, self.several("seat-ask-clues", self.notes(about)));
        let papers = self.named(self.view.documents.keys().copied());
        let documents = picked!(picks, Pick::List(list) => list, self.several("seat-ask-documents", papers));
        let topics = self.view.vocabulary.topics.iter();
        let mut topics: Vec<(String, Pick)> =
            topics.map(|t| (self.voice.label("topic", &t.word), Pick::Word(t.word.clone()))).collect();
        topics.insert(0, (self.voice.plain("seat-none"), Pick::Nobody));
        let topic = match picks.next() {
            Some(Pick::Word(topic)) => Some(topic),
            Some(Pick::Nobody) => None,
            _ => return self.choose("seat-ask-topic", topics),
        };
        let share = Shared { clues, documents, minimal };
        done(Intent::Send { by, kind, to, about, share, topic })
    }

    fn answer(&self, mut picks: impl Iterator<Item = Pick>) -> Next {
        let by = self.me;
        let dispatch = picked!(picks, Pick::One(it) => it, self.choose("seat-ask-dispatch", self.unanswered()));
        let label = |(_, key): &(Answered, &str)| {
            (self.voice.plain(&format!("seat-answered-{key}")), Pick::Word((*key).into()))
        };
        let all = ANSWERS.iter().map(label).collect();
        let is = picked!(picks, Pick::Word(is) => is, self.choose("seat-ask-answer", all));
        let is = ANSWERS.iter().find(|(_, key)| *key == is).map_or(Answered::Acknowledged, |(is, _)| *is);
        let about = self.view.dispatches.get(&dispatch).and_then(|d| d.about);
        let clues = picked!(picks, Pick::List(clues) => clues, self.several("seat-ask-clues", self.notes(about)));
        done(Intent::Answer { by, dispatch, is, clues, reason: None })
    }

    /// What is written into a field or given as a parameter; a field may be left empty, a parameter may not.
    fn value(
        &self,
        picks: &mut impl Iterator<Item = Pick>,
        slot: &Slot,
        kind: &str,
        field: Option<&str>,
    ) -> Result<Option<FieldValue>, Next> {
        let prompt = match field {
            Some(label) => self.voice.text("seat-ask-field", &Args::new().with("field", label)),
            None => self.voice.plain("seat-ask-parameter"),
        };
        let words = |words: Vec<(Word, String)>| -> Vec<(String, Pick)> {
            words.into_iter().map(|(word, label)| (label, Pick::Word(word))).collect()
        };
        let options = match slot {
            Slot::Tick if field.is_none() => return Ok(Some(FieldValue::Ticked)),
            Slot::Tick => vec![(self.voice.plain("seat-tick"), Pick::Yes(true))],
            Slot::OneOf(list) => words(list.iter().map(|w| (w.clone(), self.voice.label(kind, w))).collect()),
            Slot::Language => words(self.voice.all("language")),
            Slot::Person => self.known(false),
            Slot::Place => self.named(self.view.places.keys().copied()),
            Slot::Resource => self.named(self.view.resources.keys().copied()),
            Slot::Clues => {
                return match picks.next() {
                    Some(Pick::List(list)) => Ok((!list.is_empty()).then_some(FieldValue::Clues(list))),
                    _ => Err(Next::Ask(Question::Several(prompt, self.plain_notes(None)))),
                };
            }
            Slot::Words => {
                return match picks.next() {
                    Some(Pick::Text(words)) => {
                        Ok((!matches!(words.trim(), "" | "-")).then_some(FieldValue::Words(words)))
                    }
                    _ => Err(Next::Ask(Question::Write(prompt))),
                };
            }
        };
        match picks.next() {
            Some(Pick::One(one)) => Ok(Some(FieldValue::One(one))),
            Some(Pick::Word(word)) => Ok(Some(FieldValue::Word(word))),
            Some(Pick::Yes(_)) => Ok(Some(FieldValue::Ticked)),
            Some(Pick::Nobody) => Ok(None),
            _ => {
                let mut options = options;
                if field.is_some() {
                    options.push((self.voice.plain("seat-empty"), Pick::Nobody));
                }
                Err(if options.is_empty() {
                    Next::Nothing("seat-nothing")
                } else {
                    Next::Ask(Question::Choose(prompt, options))
                })
            }
        }
    }

    /// Through whom, where no language is known to be shared and somebody else is there.
    fn through(&self, picks: &mut impl Iterator<Item = Pick>, to: Handle) -> Result<Option<Handle>, Next> {
        // Colleagues share the working language, as long as nothing else is known of them.
        let colleague = self.view.office_of(to).is_some() && self.view.speaks(to).is_none();
        if colleague || self.view.share_language(self.me, to) {
            return Ok(None);
        }
        let others = self.view.others_here(Some(self.me)).filter(|h| *h != to).chain(self.view.other_ends(self.me));
        let mut others: Vec<Handle> = others.filter(|h| *h != to).collect();
        // Whoever is known to speak with both is read first.
        let between = |h: &Handle| self.view.share_language(self.me, *h) && self.view.share_language(*h, to);
        let known = |h: &Handle| self.view.persons.get(h).map_or(0, |p| p.speaks.len());
        others.sort_by_key(|h| (!between(h), std::cmp::Reverse(known(h))));
        if others.is_empty() { Ok(None) } else { self.maybe(picks, "seat-ask-through", self.named(others)) }
    }

    /// Somebody, or nobody.
    fn maybe(
        &self,
        picks: &mut impl Iterator<Item = Pick>,
        prompt: &str,
        mut options: Vec<(String, Pick)>,
    ) -> Result<Option<Handle>, Next> {
        match picks.next() {
            Some(Pick::One(one)) => Ok(Some(one)),
            Some(Pick::Nobody) => Ok(None),
            _ => {
                options.insert(0, (self.voice.plain("seat-nobody"), Pick::Nobody));
                Err(self.choose(prompt, options))
            }
        }
    }

    fn choose(&self, prompt: &str, options: Vec<(String, Pick)>) -> Next {
        if options.is_empty() {
            return Next::Nothing("seat-nothing");
        }
        Next::Ask(Question::Choose(self.voice.plain(prompt), options))
    }

    fn several(&self, prompt: &str, options: Vec<(String, Pick)>) -> Next {
        let handles = options.into_iter().filter_map(|(label, pick)| match pick {
            Pick::One(one) => Some((label, one)),
            _ => None,
        });
        Next::Ask(Question::Several(self.voice.plain(prompt), handles.collect()))
    }

    fn write(&self, prompt: &str) -> Next {
        Next::Ask(Question::Write(self.voice.plain(prompt)))
    }

    fn yes_no(&self, prompt: &str) -> Next {
        let both = [("seat-yes", true), ("seat-no", false)];
        self.choose(prompt, both.into_iter().map(|(key, yes)| (self.voice.plain(key), Pick::Yes(yes))).collect())
    }

    fn named(&self, handles: impl IntoIterator<Item = Handle>) -> Vec<(String, Pick)> {
        handles.into_iter().map(|h| (self.voice.what(self.view, h), Pick::One(h))).collect()
    }

    /// Who is at the same place.
    fn here(&self) -> Vec<(String, Pick)> {
        self.named(self.view.others_here(Some(self.me)))
    }

    /// Who can be spoken to: at the same place or over the telephone.
    fn can_hear(&self) -> Vec<(String, Pick)> {
        let far: Vec<Handle> = self.view.other_ends(self.me).collect();
        let mut all = self.here();
        all.extend(self.named(far));
        all
    }

    /// Everybody known; those of agencies first where it is about writing to somebody.
    fn known(&self, offices_first: bool) -> Vec<(String, Pick)> {
        let mut all: Vec<Handle> = self.view.persons.keys().copied().collect();
        all.sort_by_key(|h| (self.view.office_of(*h).is_some() != offices_first, *h));
        self.named(all)
    }

    fn in_sight(&self) -> Vec<(String, Pick)> {
        let view = self.view;
        let at = view.at(self.me);
        let persons = view.persons.iter().filter(|(_, p)| p.in_sight).map(|(h, _)| *h);
        let things = view.things.iter().filter(|(_, t)| {
            Some(t.at) == at || t.at == self.me || view.persons.get(&t.at).is_some_and(|p| p.in_sight)
        });
        self.named(persons.chain(things.map(|(h, _)| *h)).chain(at))
    }

    fn ways(&self) -> Vec<(String, Pick)> {
        let ways = self.view.at(self.me).and_then(|at| self.view.places.get(&at)).map(|p| p.ways.clone());
        self.named(ways.unwrap_or_default())
    }

    fn in_hand(&self) -> Vec<(String, Pick)> {
        let things = self.view.things.iter().filter(|(_, t)| t.at == self.me).map(|(h, _)| *h);
        self.named(things.chain(self.view.documents.keys().copied()))
    }

    fn readable(&self) -> Vec<(String, Pick)> {
        let dispatches = self.view.dispatches.iter().filter(|(_, d)| d.carries.is_none()).map(|(h, _)| *h);
        let letters = dispatches.map(|h| (self.voice.dispatch(self.view, h), Pick::One(h)));
        letters.chain(self.named(self.view.documents.keys().copied())).collect()
    }

    fn unanswered(&self) -> Vec<(String, Pick)> {
        let open =
            |d: &tavolo_seat::DispatchSeen| d.to.contains(&self.me) && !d.answers.iter().any(|(by, _)| *by == self.me);
        let mine = self.view.dispatches.iter().filter(|(_, d)| open(d)).map(|(h, _)| *h);
        mine.map(|h| (self.voice.dispatch(self.view, h), Pick::One(h))).collect()
    }

    fn telephones(&self) -> Vec<(String, Pick)> {
        let label = |it: &CallOffer| {
            let with = it.with.map_or_else(|| self.voice.plain("replay-unknown"), |w| self.voice.what(self.view, w));
            let key = if it.pick_up { "seat-pick-up" } else { "seat-hang-up" };
            self.voice.text(key, &Args::new().with("with", with))
        };
        calls(self.view).into_iter().map(|it| (label(&it), Pick::Call(it))).collect()
    }

    fn to_render(&self) -> Vec<(String, Pick)> {
        let waiting = self.view.own.get(&self.me).map_or(&[][..], |own| &own.to_render[..]);
        let words = |h: &Handle| {
            let line = self.view.heard.iter().rev().find(|l| l.utterance == *h);
            line.and_then(|l| l.words.clone()).unwrap_or_else(|| self.voice.plain("replay-unknown"))
        };
        waiting.iter().map(|h| (words(h), Pick::One(*h))).collect()
    }

    /// Notes of this person, about somebody if that is said.
    fn notes(&self, about: Option<Handle>) -> Vec<(String, Pick)> {
        self.plain_notes(about).into_iter().map(|(label, clue)| (label, Pick::One(clue))).collect()
    }

    fn plain_notes(&self, about: Option<Handle>) -> Vec<(String, Handle)> {
        let mine = self.view.notebook.iter().filter(|n| n.me == self.me && (about.is_none() || n.about == about));
        let label = |n: &tavolo_seat::Note| match n.about {
            Some(about) => format!("{}: {}", self.voice.what(self.view, about), n.text),
            None => n.text.clone(),
        };
        mine.map(|n| (label(n), n.clue)).collect()
    }
}
