//! The transcript of a play: who said and did what, where and when, in order, for whoever would rather read than watch.

use tavolo_scenario::Content;
use tavolo_scenario::ids::{PersonId, PlaceId};
use tavolo_seat::{ConversationIs, How, Manner, partner};
use tavolo_session::{Entry, Event, LedgerLine, Object, Session, Source, Station};

use tavolo_wording::{Args, Catalogue, Value, clock};

/// What somebody who has no seat is called: key of the text, and the number.
fn station(by: &Station) -> (&'static str, u32) {
    match by {
        Station::Director | Station::Seat(_) => ("station-director", 0),
        Station::Mentor(n) => ("station-mentor", *n),
        Station::Observer(n) => ("station-observer", *n),
        Station::Rater(n) => ("station-rater", *n),
    }
}

/// Writes transcripts in a language.
pub struct Transcript<'a> {
    /// Case and law.
    pub content: &'a std::sync::Arc<Content>,
    /// Texts of the program, the law and the case.
    pub texts: &'a Catalogue,
    /// The language.
    pub lang: &'a str,
    /// Own words by their reference; none: they were erased.
    pub words: &'a dyn Fn(&str) -> Option<String>,
}

impl Transcript<'_> {
    /// The lines of a play.
    pub fn lines(&self, entries: &[Entry]) -> Vec<String> {
        let mut session = Session::new(self.content.clone());
        let mut lines = Vec::new();
        for entry in entries {
            session.replay(entry);
            lines.extend(self.entry(&session, entry));
        }
        lines
    }

    /// The lines of an entry that a session has come to.
    pub fn entry(&self, session: &Session, entry: &Entry) -> Vec<String> {
        let line = |event: &Event| {
            let place = tavolo_session::actor(event).and_then(|p| session.state().place_of(p)).cloned();
            let line = self.line(session, event)?;
            let place = place.map_or_else(String::new, |p| self.place(&p));
            Some(match event {
                Event::SceneBegan { .. } | Event::Ended { .. } => line,
                _ => format!("{}  {place:<18} {line}", clock(entry.exercise_ms)),
            })
        };
        entry.events().iter().filter_map(line).collect()
    }

    fn line(&self, session: &Session, event: &Event) -> Option<String> {
        let said = |key: &str, args: Args| Some(self.texts.render(self.lang, key, &args));
        let state = session.state();
        match event {
            Event::SceneBegan { scene, .. } => {
                said("transcript-scene", Args::new().with("scene", self.text(&format!("scene-{scene}"))))
            }
            Event::Ended { ending, .. } => {
                let key = ending.as_ref().map_or_else(|| "ending".to_owned(), |e| format!("ending-{e}"));
                said("transcript-end", Args::new().with("ending", self.text(&key)))
            }
            Event::Said { by, to, via, act, tells, sentence, words, language, source, .. } => {
                let meaning = sentence.as_ref().and_then(|s| self.content.line(s)).map(|l| self.text(&l.key));
                let typed = |reference: &String| (self.words)(reference).unwrap_or_else(|| self.text("words-erased"));
                let aloud = source.manner() == Manner::Aloud;
                let act = || self.texts.render(self.lang, "speech-act", &Args::new().with("act", format!("{act:?}")));
                let told = || tells.first().map(|clue| self.text(&format!("clue-{clue}")));
                let known = || if aloud { told().unwrap_or_else(act) } else { String::new() };
                let args = Args::new()
                    .with("by", self.name(by))
                    .with("to", self.name(to))
                    .with("words", words.as_ref().map(typed).or_else(|| meaning.clone()).unwrap_or_else(known))
                    .with("meant", meaning.unwrap_or_else(|| self.text("seat-meant-nothing")))
                    .with("language", self.text(&format!("language-{language}")));
                match via {
                    _ if aloud && *source == Source::Observed => said("transcript-noted", args),
                    Some(via) if aloud => said("transcript-aloud-through", args.with("via", self.name(via))),
                    None if aloud => said("seat-heard-aloud", args),
                    None if words.is_some() => said("seat-heard-own", args),
                    Some(via) => said("transcript-said-through", args.with("via", self.name(via))),
                    None => said("transcript-said", args),
                }
            }
            Event::Conversed { by, with, is, .. } => {
                let key = match is {
                    ConversationIs::Began => "seat-aloud-began",
                    ConversationIs::Ended => "seat-aloud-ended",
                    ConversationIs::Shut => return None,
                };
                said(key, Args::new().with("by", self.name(by)).with("with", self.name(with)))
            }
            Event::Marked { by, is, .. } => {
                let tap = self.text(&format!("tap-{}", is.key()));
                said("transcript-tapped", Args::new().with("by", self.name(by)).with("tap", tap))
            }
            Event::Vouched { utterance, by, agrees } => {
                let spoken = state.utterances.get(*utterance as usize)?;
                let args = Args::new().with("by", self.name(by)).with("whose", self.name(&spoken.by));
                said(spoken.source.manner().contest_key(*agrees), args)
            }
            Event::AskedElse { by, words } => {
                let words = (self.words)(words).unwrap_or_else(|| self.text("words-erased"));
                said("transcript-else", Args::new().with("by", self.name(by)).with("words", words))
            }
            Event::Settled { by, how, .. } => {
                let text = self.text(&format!("settled-{}", how.key()));
                said("transcript-settled", Args::new().with("by", self.name(by)).with("text", text))
            }
            // Who interprets stands in the line that was interpreted; what came out differently is told.
            Event::Rendered { faithful: true, .. } => None,
            Event::Rendered { by, utterance, .. } => {
                let spoken = state.utterances.get(*utterance as usize)?;
                let args = Args::new().with("by", self.name(by)).with("whose", self.name(&spoken.by));
                said("transcript-rendered-otherwise", args)
            }
            Event::KeptSilent { by, to, .. } => {
                said("transcript-silence", Args::new().with("by", self.name(by)).with("to", self.name(to)))
            }
            Event::Gestured { by, is, to } => {
                let args = Args::new().with("by", self.name(by)).with("is", format!("{is:?}"));
                match to {
                    Some(to) => said("transcript-gesture-to", args.with("to", self.name(to))),
                    None => said("transcript-gesture", args),
                }
            }
            // What somebody saw stands in the line that says what was learnt by it.
            Event::Looked { search: false, .. } => None,
            Event::Looked { by, at, .. } => {
                said("transcript-searched", Args::new().with("by", self.name(by)).with("at", self.object(at)))
            }
            Event::Given { what, from: Some(from), to } => said(
                "transcript-given",
                Args::new().with("by", self.name(from)).with("to", self.name(to)).with("what", self.object(what)),
            ),
            Event::Moved { person, to, .. } => {
                said("transcript-moved", Args::new().with("by", self.name(person)).with("to", self.place(to)))
            }
            Event::Acted { action, by, on, .. } => {
                let args = Args::new().with("by", self.name(by)).with("action", self.text(&format!("action-{action}")));
                match on {
                    Some(on) => said("transcript-acted-on", args.with("on", self.object(on))),
                    None => said("transcript-acted", args),
                }
            }
            Event::Filled { form, by, about, quality, .. } => {
                let args = Args::new()
                    .with("by", self.name(by))
                    .with("form", self.text(&format!("form-{form}")))
                    .with("quality", i64::from(*quality) / 10);
                match about {
                    Some(about) => said("transcript-filled-about", args.with("about", self.name(about))),
                    None => said("transcript-filled", args),
                }
            }
            Event::Sent { kind, by, to, about, .. } => {
                let to: Vec<String> = to.iter().map(|t| self.name(t)).collect();
                let args =
                    Args::new().with("by", self.name(by)).with("kind", format!("{kind:?}")).with("to", Value::list(to));
                match about {
                    Some(about) => said("transcript-sent-about", args.with("about", self.name(about))),
                    None => said("transcript-sent", args),
                }
            }
            Event::Answered { by, is, dispatch, .. } => {
                let whose = state.dispatches.get(*dispatch as usize)?;
                let args = Args::new().with("by", self.name(by)).with("is", format!("{is:?}"));
                let args = args.with("whose", self.name(&whose.by));
                match &whose.about {
                    Some(about) => said("transcript-answered-about", args.with("about", self.name(about))),
                    None => said("transcript-answered", args),
                }
            }
            // What is told is in the words that tell it.
            Event::Learned { how: How::Told | How::Heard | How::Held, .. } => None,
            Event::Learned { person, clue, .. } => said(
                "transcript-learned",
                Args::new().with("by", self.name(person)).with("clue", self.text(&format!("clue-{clue}"))),
            ),
            Event::Consented { person, to, is, .. } => {
                let args = Args::new().with("by", self.name(person)).with("to", self.text(&format!("consent-{to}")));
                said("transcript-consented", args.with("is", format!("{is:?}")))
            }
            Event::Sensed { text, .. } => Some(self.text(&format!("sense-{text}"))),
            Event::Hinted { seat, level, duty, .. } => said(
                "transcript-hinted",
                Args::new()
                    .with("seat", self.text(&format!("seat-{seat}")))
                    .with("level", i64::from(*level))
                    .with("duty", self.text(&format!("duty-{duty}"))),
            ),
            Event::Keys { seat, who } => {
                let args = Args::new().with("seat", self.text(&format!("seat-{seat}")));
                said("transcript-keys", args.with("who", partner(*who).to_string()))
            }
            Event::Remarked { by, seat, words } => {
                let words = (self.words)(words).unwrap_or_else(|| self.text("words-erased"));
                let (key, number) = station(by);
                let who = self.texts.render(self.lang, key, &Args::new().with("number", i64::from(number)));
                let args = Args::new().with("by", who).with("words", words);
                match seat {
                    Some(seat) => said("transcript-remark-on", args.with("seat", self.text(&format!("seat-{seat}")))),
                    None => said("transcript-remark", args),
                }
            }
            Event::Rated { by, line, mark, .. } => {
                let (key, number) = station(by);
                let who = self.texts.render(self.lang, key, &Args::new().with("number", i64::from(number)));
                let mark = self.text(&format!("rate-mark-{}", mark.key()));
                let args = Args::new().with("by", who).with("mark", mark);
                let talk = |by, with| Args::new().with("asks", self.name(by)).with("whom", self.name(with));
                let what = match line {
                    LedgerLine::Behaviour { behaviour, by, with } => {
                        let what = self.text(&format!("behaviour-{behaviour}"));
                        self.texts.render(self.lang, "marked-behaviour", &talk(by, with).with("what", what))
                    }
                    LedgerLine::Talk { by, with } => self.texts.render(self.lang, "marked-talk", &talk(by, with)),
                    LedgerLine::Role { seat } => self.text(&format!("seat-{seat}")),
                    // Lines of the ledger are read on the report.
                    LedgerLine::Duty { .. } | LedgerLine::Rule { .. } => return None,
                };
                said("transcript-marked", args.with("what", what))
            }
            // Neither by whom nor why: whoever rates a contested line reads this.
            Event::Contested { line, .. } => {
                let (what, whom) = self.ledger_line(line);
                said("transcript-contested", Args::new().with("what", what).with("whom", whom))
            }
            Event::Left { person } => said("transcript-left", Args::new().with("by", self.name(person))),
            _ => None,
        }
    }

    /// What a line is about, and for whom it was due.
    fn ledger_line(&self, line: &LedgerLine) -> (String, String) {
        let (key, whom) = match line {
            LedgerLine::Duty { duty, about } => (format!("duty-{duty}"), about.as_ref()),
            LedgerLine::Rule { rule, about, .. } => (format!("rule-{rule}"), about.as_ref()),
            LedgerLine::Behaviour { behaviour, with, .. } => (format!("behaviour-{behaviour}"), Some(with)),
            LedgerLine::Talk { with, .. } => ("given-talk".to_owned(), Some(with)),
            LedgerLine::Role { seat } => (format!("seat-{seat}"), None),
        };
        (self.text(&key), whom.map_or_else(|| self.text("report-whole-session"), |person| self.name(person)))
    }

    fn text(&self, key: &str) -> String {
        self.texts.render(self.lang, key, &Args::new())
    }

    fn name(&self, person: &PersonId) -> String {
        self.text(&format!("person-{person}"))
    }

    fn place(&self, place: &PlaceId) -> String {
        self.text(&format!("place-{place}"))
    }

    fn object(&self, object: &Object) -> String {
        match object {
            Object::Person(id) => self.name(id),
            Object::Place(id) => self.place(id),
            Object::Thing(id) => self.text(&format!("thing-{id}")),
            Object::Document(id) => self.text(&format!("document-{id}")),
        }
    }
}
