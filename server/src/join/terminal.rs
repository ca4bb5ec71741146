//! The seat as a conversation of lines: what is typed becomes orders, what comes becomes lines. No socket, no clock.

use tavolo_seat::{
    EndFault, Exit, Handle, Key, Order, Percept, Phase, SHARE_A_SEAT, SeatEnd, SeatFrame, Token, Told, Welcome, Word,
    partner, refuse,
};
use tavolo_wording::Args;

use super::ask::{Asker, Next, Pick, Question};
use super::own::Own;
use super::pages::page;
use super::place::{Deed, Place};
use super::recall::{briefing, happened};
use super::tell::{gone_together, is_around, is_briefing, tell};
use super::verbs::{VERBS, Verb};
use super::voice::Voice;

/// Choices that are read at once.
const LISTED: usize = 12;

/// How much longer one waits until one's person is free, ms.
const SLACK: u64 = 200;

/// Lines of what happened before one came that are read aloud.
const BEFORE: usize = 10;

/// A seat in a terminal.
pub(crate) struct Terminal<'a> {
    voice: Voice<'a>,
    end: SeatEnd,
    me: Option<Handle>,
    open: Option<Open>,
    own: Own,
    token: Option<Token>,
    /// What is read of the frames that there were when one came.
    catch_up: Option<CatchUp>,
    /// How many frames there were when the last order was answered: what came of it is read before the next line.
    awaits: u64,
}

/// What happened before one came.
struct CatchUp {
    /// How many frames there were.
    frames: u64,
    /// Exercise time when one came, ms.
    exercise_ms: i64,
    /// Whether it ran.
    running: bool,
    /// Who one is, and what everybody was told.
    briefing: Vec<String>,
    /// Everything else, but for what is around all the same.
    happened: Vec<String>,
}

/// A question that is open. Its choices stay as they were read, whatever happens meanwhile.
struct Open {
    verb: Verb,
    picks: Vec<Pick>,
    question: Question,
    /// How many choices were read.
    read: usize,
    /// Words that the choices have, if only some are read.
    filter: String,
    /// A line in own words, while it is asked at the server which of the choices it stands for.
    looks_up: Option<String>,
}

impl Open {
    /// Whether it asks for a sentence.
    fn is_talk(&self) -> bool {
        let sentence = |(_, pick): &(String, Pick)| matches!(pick, Pick::Sentence(..));
        matches!(&self.question, Question::Choose(_, options) if options.first().is_some_and(sentence))
    }
}

impl Place for Terminal<'_> {
    fn token(&self) -> Option<Key> {
        self.token.map(Key::Token)
    }

    fn forget_token(&mut self) {
        self.token = None;
    }

    fn next_frame(&self) -> u64 {
        self.end.next_frame()
    }

    fn is_ready(&self) -> bool {
        let looks_up = self.open.as_ref().is_some_and(|open| open.looks_up.is_some());
        let read = self.end.next_frame() > 0 && self.end.next_frame() >= self.awaits;
        self.catch_up.is_none() && !looks_up && !self.own.waits() && self.end.on_their_way() == 0 && read
    }

    fn linked(&mut self, welcome: Welcome) -> Vec<Deed> {
        let first = self.token.is_none() && self.end.next_frame() == 0;
        self.token = Some(welcome.token);
        self.voice.labels = welcome.labels;
        let again = self.end.linked(welcome.next_command);
        // What was looked up over the former link is asked anew.
        self.open.iter_mut().for_each(|open| open.looks_up = None);
        self.own.linked();
        let mut deeds = Vec::new();
        if first {
            deeds.push(self.say("seat-welcome", &Args::new().with("seat", welcome.seat.as_str())));
            if !welcome.drives {
                let args = Args::new().with("who", partner(welcome.who).to_string());
                deeds.push(self.say("seat-partner", &args));
            }
            if !welcome.notes.is_empty() {
                deeds.push(self.say("seat-content-notes", &Args::new()));
                deeds.extend(welcome.notes.into_iter().map(Deed::Say));
            }
            let (briefing, happened) = (Vec::new(), Vec::new());
            let Welcome { frames, exercise_ms, running, .. } = welcome;
            self.catch_up = Some(CatchUp { frames, exercise_ms, running, briefing, happened });
        } else {
            deeds.push(self.say("seat-back", &Args::new()));
            deeds.extend(self.stands(welcome.running));
        }
        deeds.extend(again.into_iter().map(Deed::Send));
        deeds
    }

    fn frame(&mut self, bytes: &[u8]) -> Result<Vec<Deed>, EndFault> {
        let known_ms = self.end.view().exercise_ms;
        let SeatFrame { percepts, n, snapshot, .. } = self.end.take(bytes)?;
        let view = self.end.view();
        // Of what one missed one reads what matters still.
        let percepts = match (snapshot, &self.catch_up) {
            (None, _) => percepts,
            (Some(_), Some(_)) => [briefing(view), happened(view, 0)].concat(),
            (Some(_), None) => happened(view, known_ms + 1),
        };
        if self.me.is_none_or(|me| view.own.get(&me).is_none_or(|own| own.left)) {
            self.me = view.own.iter().find(|(_, own)| !own.left).or(view.own.iter().next()).map(|(h, _)| *h);
        }
        let line = |p: &Percept| tell(&self.voice, view, p);
        let Some(mut before) = self.catch_up.take() else {
            let gone = percepts.iter().filter(|p| matches!(p, Percept::Gone { .. })).count();
            // Whoever is out of sight at once is said at once: a cut takes everybody away.
            let each = |p: &&Percept| gone < 2 || !matches!(p, Percept::Gone { .. });
            let mut lines: Vec<String> = percepts.iter().filter(each).filter_map(line).collect();
            lines.dedup();
            if gone > 1 {
                lines.insert(0, gone_together(&self.voice, view, &percepts));
            }
            if percepts.contains(&Percept::Phase(Phase::Ended)) {
                lines.push(self.voice.plain("seat-report-ready"));
            }
            return Ok(lines.into_iter().map(Deed::Say).collect());
        };
        before.briefing.extend(percepts.iter().filter(|p| is_briefing(p)).filter_map(line));
        let happened = percepts.iter().filter(|p| !is_briefing(p) && !is_around(p));
        before.happened.extend(happened.filter_map(line));
        if n + 1 < before.frames {
            self.catch_up = Some(before);
            return Ok(Vec::new());
        }
        self.end.tick(before.exercise_ms);
        Ok(self.brief(before))
    }

    fn told(&mut self, told: &Told) -> Vec<Deed> {
        match told {
            Told::Done { n, refusal, frames } => {
                self.awaits = self.awaits.max(*frames);
                let known = self.end.answered(*n).is_some();
                match refusal {
                    Some(refusal) if known => vec![self.say(&format!("refusal-{}", refusal.key()), &Args::new())],
                    _ => Vec::new(),
                }
            }
            Told::Exit(Exit::Left) => vec![self.say("exit-left", &Args::new()), Deed::Quit],
            Told::Exit(exit) => vec![self.say(&format!("exit-{}", exit.key()), &Args::new())],
            Told::Found { phrases, certain } => self.found(phrases, *certain),
            Told::Keys { who, drives, next_command } => {
                self.end.handed(*next_command);
                let args = Args::new().with("who", partner(*who).to_string());
                vec![self.say(if *drives { "seat-keys-now" } else { "seat-keys-elsewhere" }, &args)]
            }
            Told::Report(_) | Told::Contested { .. } => self.own.told(&self.voice, told),
            Told::Clock { .. } | Told::Ran { .. } | Told::Turn { .. } => Vec::new(),
        }
    }

    fn line(&mut self, line: &str, exercise_ms: i64) -> Vec<Deed> {
        self.end.tick(exercise_ms);
        let line = line.trim();
        match self.open.take() {
            Some(open) => self.answer(open, line),
            None => self.command(line),
        }
    }

    fn exit(&mut self, line: &str) -> Option<Vec<Deed>> {
        let verb = Verb::read(&self.voice, line.trim()).filter(|verb| verb.is_exit())?;
        // In answer to a question a number is a choice, and the beginning of a word is looked for among the choices.
        if self.open.is_some() && !verb.is_said(&self.voice, line.trim()) {
            return None;
        }
        Some(match verb {
            Verb::Freeze => vec![Deed::Send(Order::Freeze)],
            Verb::GoOn => vec![Deed::Send(Order::GoOn)],
            Verb::Leave => vec![Deed::Send(Order::Leave)],
            _ => vec![self.say("seat-quit", &Args::new()), Deed::Quit],
        })
    }
}

impl<'a> Terminal<'a> {
    pub(crate) fn new(voice: Voice<'a>) -> Self {
        let (end, own) = (SeatEnd::new(), Own::default());
        Self { voice, end, me: None, open: None, own, token: None, catch_up: None, awaits: 0 }
    }

    /// One's person of a name is in front.
    pub(crate) fn turn_to(&mut self, name: &str) {
        let own = self.end.view().own.iter().find(|(_, own)| own.name == name);
        self.me = own.map(|(handle, _)| *handle).or(self.me);
    }

    /// Whether a question is open.
    pub(crate) fn is_asking(&self) -> bool {
        self.open.is_some()
    }

    /// What a line in own words may stand for: the same question, with those sentences alone. Nothing is said until one of
    /// them is chosen.
    fn found(&mut self, phrases: &[Word], certain: bool) -> Vec<Deed> {
        let Some(mut open) = self.open.take_if(|open| open.looks_up.is_some()) else { return Vec::new() };
        let line = open.looks_up.take();
        let Question::Choose(prompt, options) = &open.question else { return Vec::new() };
        let phrase = |word: &Word| {
            let meant = |pick: &Pick| matches!(pick, Pick::Sentence(_, Some(known), _) if known == word);
            let (label, _) = options.iter().find(|(_, pick)| meant(pick))?;
            Some((label.clone(), Pick::Sentence(None, Some(word.clone()), line.clone())))
        };
        let mut meant: Vec<(String, Pick)> = phrases.iter().filter_map(phrase).collect();
        let found = !meant.is_empty();
        // What is said aloud needs a meaning: it has no words here.
        if !self.notes_talk(&open) {
            meant.push((self.voice.plain("seat-say-unmeant"), Pick::Sentence(None, None, line)));
        } else if !found {
            let prompt = prompt.clone();
            self.open = Some(open);
            return vec![self.say("seat-not-meant", &Args::new()), Deed::Say(prompt)];
        }
        let prompt = match found {
            true if certain => "seat-meant",
            true => "seat-meant-perhaps",
            false => "seat-not-meant",
        };
        let question = Question::Choose(self.voice.plain(prompt), meant);
        self.ask(Open { question, read: 0, filter: String::new(), ..open })
    }

    /// Whether it asks what was said aloud, and not what to say.
    fn notes_talk(&self, open: &Open) -> bool {
        let spoken = self.me.and_then(|me| self.end.view().speaks_aloud(me));
        matches!((open.picks.first(), spoken), (Some(Pick::One(to)), Some((with, _))) if *to == with)
    }

    /// Reads to whoever has come what there is to know first.
    fn brief(&self, before: CatchUp) -> Vec<Deed> {
        let left_out = before.happened.len().saturating_sub(BEFORE);
        let mut deeds: Vec<Deed> = before.briefing.into_iter().map(Deed::Say).collect();
        if left_out > 0 {
            deeds.push(self.say("seat-before", &Args::new().with("count", left_out as i64)));
        }
        deeds.extend(before.happened.into_iter().skip(left_out).map(Deed::Say));
        let here = self.me.and_then(|me| page(&self.voice, self.end.view(), me, Verb::Around));
        deeds.extend(here.into_iter().flatten().map(Deed::Say));
        deeds.extend(self.stands(before.running));
        deeds.push(self.say("seat-help", &Args::new()));
        deeds
    }

    /// Why play does not go on, if it does not.
    fn stands(&self, running: bool) -> Vec<Deed> {
        let keys: &[&str] = match self.end.view().phase {
            Phase::Ended => &["seat-phase-ended", "seat-report-ready"],
            _ if !running => &["seat-stands"],
            _ => &[],
        };
        keys.iter().map(|key| self.say(key, &Args::new())).collect()
    }

    fn command(&mut self, line: &str) -> Vec<Deed> {
        let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        if matches!(first, "" | "?" | "0") {
            return self.menu();
        }
        if let Some(deeds) = self.exit(first) {
            return deeds;
        }
        let Some(verb) = Verb::read(&self.voice, first) else {
            return vec![self.say("seat-unknown-word", &Args::new().with("word", first))];
        };
        let phase = self.end.view().phase;
        match verb {
            Verb::Report => return self.own.report(&self.voice, phase, rest.trim()),
            Verb::Contest => return self.own.contest(&self.voice, phase, rest.trim()),
            Verb::Keys => return self.keys(rest.trim()),
            _ => {}
        }
        let Some(me) = self.me else { return vec![self.say("seat-nothing", &Args::new())] };
        if let Some(lines) = page(&self.voice, self.end.view(), me, verb) {
            return lines.into_iter().map(Deed::Say).collect();
        }
        match verb {
            Verb::Be => self.be(rest.trim()),
            Verb::Wait => self.wait(rest.trim()),
            verb => self.go_on(verb, Vec::new(), rest.trim()),
        }
    }

    /// Asks the next question, answers it with what was typed already, or sends.
    fn go_on(&mut self, verb: Verb, picks: Vec<Pick>, rest: &str) -> Vec<Deed> {
        let Some(me) = self.me else { return Vec::new() };
        let asker = Asker { view: self.end.view(), voice: &self.voice, me };
        match asker.next(verb, &picks) {
            Next::Nothing(key) => vec![self.say(key, &Args::new())],
            Next::Done(intent) => {
                // What can be seen to be impossible need not be sent to be refused.
                if let Some(refusal) = refuse(self.end.view(), &intent) {
                    return vec![self.say(&format!("refusal-{}", refusal.key()), &Args::new())];
                }
                match self.end.ask(*intent) {
                    Some(order) => vec![Deed::Send(order)],
                    None => vec![self.say("refusal-too-much", &Args::new())],
                }
            }
            Next::Ask(question) => {
                let open = Open { verb, picks, question, read: 0, filter: String::new(), looks_up: None };
                if rest.is_empty() { self.ask(open) } else { self.answer(open, rest) }
            }
        }
    }

    /// Reads a question with its choices.
    fn ask(&mut self, mut open: Open) -> Vec<Deed> {
        let mut deeds = Vec::new();
        let (prompt, labels): (&String, Vec<&String>) = match &open.question {
            Question::Choose(prompt, options) => (prompt, options.iter().map(|(label, _)| label).collect()),
            Question::Several(prompt, options) => (prompt, options.iter().map(|(label, _)| label).collect()),
            Question::Write(prompt) => (prompt, Vec::new()),
        };
        if open.read == 0 {
            deeds.push(Deed::Say(prompt.clone()));
        }
        let fits = |label: &&String| fits(label, &open.filter);
        let numbered = (1..).zip(labels).filter(|(_, label)| fits(label));
        let chosen: Vec<(usize, &String)> = numbered.collect();
        for (number, label) in chosen.iter().skip(open.read).take(LISTED) {
            deeds.push(Deed::Say(format!("  {number}  {label}")));
        }
        open.read = (open.read + LISTED).min(chosen.len());
        let more = chosen.len() - open.read;
        if more > 0 {
            deeds.push(self.say("seat-more", &Args::new().with("count", more as i64)));
        }
        self.open = Some(open);
        deeds
    }

    /// What was typed in answer to a question.
    fn answer(&mut self, mut open: Open, line: &str) -> Vec<Deed> {
        match line {
            "0" => return vec![self.say("seat-not-done", &Args::new())],
            "?" => {
                (open.read, open.filter) = (0, String::new());
                return self.ask(open);
            }
            "+" => return self.ask(open),
            _ => {}
        }
        let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let (pick, rest) = match &open.question {
            Question::Write(_) => (Some(Pick::Text(line.to_owned())), ""),
            Question::Choose(_, options) if line == "-" => {
                (options.iter().find(|(_, pick)| *pick == Pick::Nobody).map(|(_, pick)| pick.clone()), "")
            }
            Question::Choose(_, options) => match first.parse::<usize>() {
                Ok(number) => (options.get(number.wrapping_sub(1)).map(|(_, pick)| pick.clone()), rest.trim()),
                Err(_) => {
                    // Words that stand apart in a sentence may mean another: those are looked up.
                    let talk = open.is_talk();
                    let whole = |label: &str| !talk || label.to_lowercase().contains(&line.to_lowercase());
                    let mut found = options.iter().filter(|(label, _)| fits(label, line) && whole(label));
                    match (found.next(), found.next()) {
                        (Some((_, pick)), None) => (Some(pick.clone()), ""),
                        (None, _) => (None, ""),
                        (Some(_), Some(_)) => {
                            (open.read, open.filter) = (0, line.to_owned());
                            return self.ask(open);
                        }
                    }
                }
            },
            Question::Several(_, options) => several(options, first).map_or((None, ""), |l| (Some(l), rest.trim())),
        };
        match pick {
            Some(pick) => {
                open.picks.push(pick);
                let rest = rest.to_owned();
                self.go_on(open.verb, open.picks, &rest)
            }
            // What no sentence has word for word may be said by one all the same.
            None if open.is_talk() && line.parse::<usize>().is_err() => {
                self.open = Some(Open { looks_up: Some(line.to_owned()), ..open });
                vec![Deed::Send(Order::Find { line: line.to_owned() })]
            }
            None => {
                let mut deeds = vec![self.say("seat-no-such-choice", &Args::new().with("typed", line))];
                // Choices that were not read yet are read now.
                match open.read {
                    0 => deeds.extend(self.ask(open)),
                    _ => self.open = Some(open),
                }
                deeds
            }
        }
    }

    /// Somebody else of those who share the seat has the keys: by letter or number.
    fn keys(&self, typed: &str) -> Vec<Deed> {
        let called = |who: &u8| typed == who.to_string() || typed.eq_ignore_ascii_case(&partner(*who).to_string());
        match (1..=SHARE_A_SEAT).find(called) {
            Some(who) => vec![Deed::Send(Order::Keys { who })],
            None => vec![self.say("seat-keys-how", &Args::new())],
        }
    }

    /// What can be done now, what can be read, and the exits.
    fn menu(&self) -> Vec<Deed> {
        let Some(me) = self.me else { return vec![self.say("seat-nothing", &Args::new())] };
        let asker = Asker { view: self.end.view(), voice: &self.voice, me };
        let possible = |verb: &Verb| match verb {
            Verb::Around
            | Verb::Notebook
            | Verb::Due
            | Verb::Papers
            | Verb::Card
            | Verb::Heard
            | Verb::Wait
            | Verb::Keys
            | Verb::Freeze
            | Verb::GoOn
            | Verb::Quit
            | Verb::Leave => true,
            Verb::Be => self.end.view().own.len() > 1,
            Verb::Report | Verb::Contest => self.end.view().phase == Phase::Ended,
            verb => !matches!(asker.next(*verb, &[]), Next::Nothing(_)),
        };
        let shown = VERBS.iter().filter(|(verb, ..)| possible(verb));
        shown
            .map(|(_, number, key)| {
                let word = self.voice.plain(&format!("seat-verb-{key}"));
                let does = self.voice.plain(&format!("seat-verb-{key}.does"));
                Deed::Say(format!("  {number}  {word}: {does}"))
            })
            .collect()
    }

    /// Another person of the seat is in front.
    fn be(&mut self, rest: &str) -> Vec<Deed> {
        let own: Vec<(Handle, String)> = self.end.view().own.iter().map(|(h, o)| (*h, o.name.clone())).collect();
        let chosen = rest.parse::<usize>().ok().and_then(|n| own.get(n.wrapping_sub(1)));
        match chosen {
            Some((handle, name)) => {
                self.me = Some(*handle);
                vec![self.say("seat-is", &Args::new().with("name", name.as_str()))]
            }
            None => {
                let mut deeds = vec![self.say("seat-ask-be", &Args::new())];
                deeds.extend((1..).zip(&own).map(|(n, (_, name))| Deed::Say(format!("  {n}  {name}"))));
                deeds
            }
        }
    }

    /// Waits for so many seconds, or until one's person is free.
    fn wait(&self, rest: &str) -> Vec<Deed> {
        let view = self.end.view();
        let busy_ms = self.me.and_then(|me| view.own.get(&me)).map_or(0, |o| o.busy_until_ms - view.exercise_ms);
        let ms = match rest.parse::<u32>() {
            Ok(seconds) => u64::from(seconds) * 1_000,
            // The clock here may be a little behind that of the server, and a moment is soon waited.
            Err(_) => u64::try_from(busy_ms).map_or(0, |ms| if ms == 0 { 0 } else { ms + SLACK }),
        };
        vec![Deed::Wait(ms)]
    }

    fn say(&self, key: &str, args: &Args) -> Deed {
        Deed::Say(self.voice.text(key, args))
    }
}

/// Whether a label has all words of a filter, in any order and case.
fn fits(label: &str, filter: &str) -> bool {
    let label = label.to_lowercase();
    filter.to_lowercase().split_whitespace().all(|word| label.contains(word))
}

/// Several numbers with commas between, or `-` for none.
fn several(options: &[(String, Handle)], typed: &str) -> Option<Pick> {
    if typed == "-" || typed.is_empty() {
        return Some(Pick::List(Vec::new()));
    }
    let one = |n: &str| options.get(n.trim().parse::<usize>().ok()?.wrapping_sub(1)).map(|(_, handle)| *handle);
    let numbers = typed.split(',').filter(|n| !n.trim().is_empty());
    numbers.map(one).collect::<Option<Vec<Handle>>>().map(Pick::List)
}
