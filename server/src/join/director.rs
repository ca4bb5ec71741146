//! Whoever runs the session, in a terminal: pages that say how everything stands, and what one can do about it. Things are
//! named by the numbers that the pages give them.

mod board;

use tavolo_seat::{
    Answered, Board, Direction, DirectorEnd, DirectorFrame, EndFault, Exit, Interception, Keeper, Key, Order, Post,
    Refusal, Running, Settlement, Token, Told, Welcome,
};
use tavolo_wording::Args;

use super::place::{Deed, Place};
use super::terminal::Terminal;
use super::voice::Voice;

/// Something that can be typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    Overview,
    Seats,
    Events,
    Asked,
    Answers,
    Limits,
    Scenes,
    Talks,
    Ledger,
    GoOn,
    Hold,
    Cut,
    Rate,
    Fire,
    Skip,
    Settle,
    Answer,
    Bot,
    Open,
    See,
    Seat,
    Hint,
    Note,
    Remark,
    Strike,
    Follow,
    Adjourn,
    End,
    Quit,
}

/// Every verb with its number and the end of its text keys: pages, deeds, exits.
const VERBS: &[(Verb, u32, &str)] = &[
    (Verb::Overview, 1, "overview"),
    (Verb::Seats, 2, "seats"),
    (Verb::Events, 3, "events"),
    (Verb::Asked, 4, "asked"),
    (Verb::Answers, 5, "answers"),
    (Verb::Limits, 6, "limits"),
    (Verb::Scenes, 7, "scenes"),
    (Verb::Talks, 8, "talks"),
    (Verb::Ledger, 9, "ledger"),
    (Verb::GoOn, 10, "go-on"),
    (Verb::Hold, 11, "hold"),
    (Verb::Cut, 12, "cut"),
    (Verb::Rate, 13, "rate"),
    (Verb::Fire, 14, "fire"),
    (Verb::Skip, 15, "skip"),
    (Verb::Settle, 16, "settle"),
    (Verb::Answer, 17, "answer"),
    (Verb::Bot, 18, "bot"),
    (Verb::Open, 19, "open"),
    (Verb::See, 20, "see"),
    (Verb::Seat, 21, "seat"),
    (Verb::Follow, 22, "follow"),
    (Verb::Hint, 23, "hint"),
    (Verb::Note, 24, "note"),
    (Verb::Remark, 25, "remark"),
    (Verb::Strike, 26, "strike"),
    (Verb::Adjourn, 97, "adjourn"),
    (Verb::End, 98, "end"),
    (Verb::Quit, 95, "quit"),
];

impl Verb {
    /// Whether it is offered at a place.
    fn is_for(self, post: Post) -> bool {
        match self {
            Self::Fire | Self::Skip | Self::Cut | Self::Rate | Self::Settle | Self::Answer | Self::Bot | Self::Open => {
                post == Post::Director
            }
            Self::Strike | Self::Adjourn | Self::End | Self::Ledger => post == Post::Director,
            Self::GoOn => post.may_release(),
            Self::Hint => matches!(post, Post::Director | Post::Mentor),
            _ => true,
        }
    }
}

/// The place of somebody who has no seat, in a terminal: whoever runs the session, a mentor, an observer.
pub(crate) struct DirectorTerminal<'a> {
    voice: Voice<'a>,
    post: Post,
    end: DirectorEnd,
    token: Option<Token>,
    /// The seat that is shown.
    seen: Option<(u32, Terminal<'a>)>,
    /// What was asked that is being told apart: its number, while the terminal of the seat asks for particulars.
    settling: Option<u32>,
    /// Whether everything that happens is read aloud.
    follows: bool,
    /// How many orders were sent over this link.
    sent: u64,
    /// Whether anything was read yet.
    read: bool,
    /// Whether how things stand was told over this link.
    fresh: bool,
}

impl Place for DirectorTerminal<'_> {
    fn token(&self) -> Option<Key> {
        self.token.map(Key::Token)
    }

    fn forget_token(&mut self) {
        self.token = None;
    }

    fn next_frame(&self) -> u64 {
        // How things stand is told anew over each link.
        0
    }

    fn is_ready(&self) -> bool {
        let shown = self.seen.as_ref().is_none_or(|(_, terminal)| terminal.next_frame() > 0);
        // What was asked for is seen in how things stand before anything else is asked.
        self.fresh && shown && self.end.on_their_way() == 0 && self.end.board().orders == self.sent
    }

    fn linked(&mut self, welcome: Welcome) -> Vec<Deed> {
        let first = self.token.is_none() && !self.read;
        self.token = Some(welcome.token);
        self.voice.labels = welcome.labels;
        let again = self.end.linked(welcome.next_command);
        (self.seen, self.settling, self.sent, self.fresh) = (None, None, again.len() as u64, false);
        let mut deeds = Vec::new();
        if first {
            deeds.push(self.say(&format!("{}-welcome", self.post.key())));
            if !welcome.notes.is_empty() {
                deeds.push(self.say("seat-content-notes"));
                deeds.extend(welcome.notes.into_iter().map(Deed::Say));
            }
        } else {
            deeds.push(self.say("direct-back"));
        }
        deeds.extend(again.into_iter().map(Deed::Send));
        deeds
    }

    fn frame(&mut self, bytes: &[u8]) -> Result<Vec<Deed>, EndFault> {
        let before = self.end.board().clone();
        let frame = self.end.take(bytes)?;
        self.fresh |= matches!(frame, DirectorFrame::Board(_));
        match frame {
            DirectorFrame::Board(_) if !std::mem::replace(&mut self.read, true) => {
                let mut lines = self.page(Verb::Overview, "").unwrap_or_default();
                lines.push(self.say("direct-help"));
                Ok(lines)
            }
            DirectorFrame::Board(board) => Ok(self.news(&before, &board)),
            DirectorFrame::Happened(lines) => {
                let told = self.follows && self.read;
                Ok(if told { lines.into_iter().map(Deed::Say).collect() } else { Vec::new() })
            }
            DirectorFrame::Seat { seat, frame } => {
                if let Some((shown, terminal)) = self.seen.as_mut().filter(|(shown, _)| *shown == seat) {
                    let lines = terminal.frame(&frame)?;
                    // Of what a seat perceives, what happens is read by `follow`; here one asks for its pages.
                    debug_assert!(*shown == seat && lines.iter().all(|l| !matches!(l, Deed::Send(_))));
                }
                Ok(Vec::new())
            }
        }
    }

    fn told(&mut self, told: &Told) -> Vec<Deed> {
        match told {
            Told::Done { n, refusal, .. } => {
                let Some(asked) = self.end.answered(*n) else { return Vec::new() };
                let key = match (refusal, &asked) {
                    (None, _) => "direct-done".to_owned(),
                    (Some(Refusal::Pointless), Direction::Hint { .. }) => "direct-no-hint".to_owned(),
                    (Some(Refusal::Pointless), Direction::Strike { .. }) => "direct-nothing-to-strike".to_owned(),
                    (Some(refusal), _) => format!("refusal-{}", refusal.key()),
                };
                vec![self.say(&key)]
            }
            Told::Ran { done } => vec![self.say(if *done { "direct-done" } else { "direct-nothing-to-do" })],
            Told::Exit(Exit::Left) => vec![self.say("exit-left"), Deed::Quit],
            Told::Exit(Exit::Frozen) => vec![self.say("serve-held")],
            Told::Exit(Exit::GoesOn) => vec![self.say("serve-goes-on")],
            Told::Exit(Exit::Waits) => vec![self.say("serve-waits")],
            Told::Clock { .. } | Told::Turn { .. } | Told::Found { .. } => Vec::new(),
            Told::Report(_) | Told::Contested { .. } => Vec::new(),
        }
    }

    fn line(&mut self, line: &str, exercise_ms: i64) -> Vec<Deed> {
        let line = line.trim();
        // A question that the seat's terminal asked is answered there.
        if self.seen.as_ref().is_some_and(|(_, terminal)| terminal.is_asking()) {
            return self.in_seat(line, exercise_ms);
        }
        let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        if matches!(first, "" | "?" | "0") {
            return self.menu();
        }
        let Some(verb) = self.verb(first) else {
            let args = Args::new().with("word", first);
            return vec![Deed::Say(self.voice.text("seat-unknown-word", &args))];
        };
        if let Some(page) = self.page(verb, rest) {
            return page;
        }
        self.carry_out(verb, rest, exercise_ms)
    }

    fn exit(&mut self, line: &str) -> Option<Vec<Deed>> {
        match self.verb(line.trim())? {
            Verb::Quit => Some(vec![self.say("seat-quit"), Deed::Quit]),
            Verb::Hold => Some(vec![Deed::Send(Order::Freeze)]),
            _ => None,
        }
    }
}

impl<'a> DirectorTerminal<'a> {
    pub(crate) fn new(voice: Voice<'a>, post: Post) -> Self {
        Self {
            voice,
            post,
            end: DirectorEnd::new(),
            token: None,
            seen: None,
            settling: None,
            follows: false,
            sent: 0,
            read: false,
            fresh: false,
        }
    }

    fn say(&self, key: &str) -> Deed {
        Deed::Say(self.voice.plain(key))
    }

    /// By number, or by word: whole, or its beginning if no other begins so.
    fn verb(&self, typed: &str) -> Option<Verb> {
        let typed = typed.to_lowercase();
        let offered = || VERBS.iter().filter(|(verb, ..)| verb.is_for(self.post));
        if let Ok(number) = typed.parse::<u32>() {
            return offered().find(|(_, n, _)| *n == number).map(|(verb, ..)| *verb);
        }
        let words =
            || offered().map(|(verb, _, key)| (*verb, self.voice.plain(&format!("direct-verb-{key}")).to_lowercase()));
        if let Some((verb, _)) = words().find(|(_, word)| *word == typed) {
            return Some(verb);
        }
        let mut begun = words().filter(|(_, word)| word.starts_with(&typed));
        let first = begun.next().map(|(verb, _)| verb);
        if begun.next().is_some() { None } else { first }
    }

    fn menu(&self) -> Vec<Deed> {
        let line = |(_, number, key): &(Verb, u32, &str)| {
            let word = self.voice.plain(&format!("direct-verb-{key}"));
            let does = self.voice.plain(&format!("direct-verb-{key}.does"));
            Deed::Say(format!("  {number}  {word}: {does}"))
        };
        VERBS.iter().filter(|(verb, ..)| verb.is_for(self.post)).map(line).collect()
    }

    /// The lines of a page; none if the verb is not one.
    fn page(&self, verb: Verb, rest: &str) -> Option<Vec<Deed>> {
        let pages = board::Pages { voice: &self.voice, board: self.end.board() };
        let mut lines = match verb {
            Verb::Overview => pages.overview(),
            Verb::Seats => pages.seats(),
            Verb::Events => pages.events(!rest.is_empty()),
            Verb::Asked => pages.asked(),
            Verb::Answers => pages.answers(),
            Verb::Limits => pages.limits(self.end.board().limits.iter()),
            Verb::Scenes => pages.scenes(),
            Verb::Talks => pages.talks(),
            Verb::Ledger => pages.ledger(),
            _ => return None,
        };
        if lines.is_empty() {
            lines.push(self.voice.plain("seat-nothing"));
        }
        Some(lines.into_iter().map(Deed::Say).collect())
    }

    /// What has to be told as soon as it is so.
    fn news(&self, before: &Board, now: &Board) -> Vec<Deed> {
        let pages = board::Pages { voice: &self.voice, board: now };
        let mut lines = Vec::new();
        if now.scene != before.scene {
            lines.extend(
                now.scene.and_then(|scene| now.scenes.get(scene as usize)).map(|scene| {
                    self.voice.text("direct-scene-began", &Args::new().with("scene", scene.title.as_str()))
                }),
            );
        }
        if now.frozen && !before.frozen {
            lines.push(self.voice.plain("direct-frozen"));
        }
        if now.phase == tavolo_seat::Phase::Ended && before.phase != now.phase {
            lines.push(self.voice.plain("direct-over"));
        }
        for (was, is) in before.seats.iter().zip(&now.seats) {
            let key = match (was.keeper, is.keeper) {
                (Keeper::Person, Keeper::Away) => "direct-link-gone",
                (Keeper::Person | Keeper::Away, Keeper::Bot) => "direct-seat-left",
                (was, Keeper::Person) if was != Keeper::Person => "direct-seat-taken",
                _ => continue,
            };
            lines.push(self.voice.text(key, &Args::new().with("seat", is.title.as_str())));
        }
        let begun = now.talks.iter().filter(|line| !before.talks.iter().any(|old| old.number == line.number));
        lines.extend(begun.map(|line| pages.talk(line)));
        let asked = now.asked.iter().filter(|line| !before.asked.iter().any(|old| old.number == line.number));
        lines.extend(asked.map(|line| pages.asked_line(line)));
        lines.extend(now.alarms.iter().skip(before.alarms.len()).cloned());
        lines.extend(now.ledger.contested.iter().skip(before.ledger.contested.len()).cloned());
        lines.into_iter().map(Deed::Say).collect()
    }

    fn carry_out(&mut self, verb: Verb, rest: &str, exercise_ms: i64) -> Vec<Deed> {
        let (first, more) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let (number, more) = (first.parse::<u32>().ok(), more.trim());
        if let Some((page, key)) = number.and_then(|number| self.missing(verb, number)) {
            return self.with_page(page, key);
        }
        match (verb, number) {
            (Verb::GoOn, _) => vec![Deed::Send(Order::GoOn)],
            (Verb::Hold, _) => vec![Deed::Send(Order::Freeze)],
            (Verb::Cut, Some(scene)) => self.cut(scene, more),
            (Verb::Rate, _) => self.rate(rest),
            (Verb::Fire, Some(item)) => self.ask(Direction::Fire { item: item.wrapping_sub(1) }),
            (Verb::Skip, Some(item)) => self.ask(Direction::Skip { item: item.wrapping_sub(1) }),
            (Verb::Settle, Some(asked)) => self.settle(asked.wrapping_sub(1), more, exercise_ms),
            (Verb::Answer, Some(answer)) => self.answer(answer.wrapping_sub(1), more),
            (Verb::Bot, Some(seat)) => self.run(Running::Close { seat: seat.wrapping_sub(1) }),
            (Verb::Open, Some(seat)) => self.run(Running::Open { seat: seat.wrapping_sub(1) }),
            (Verb::Hint, Some(seat)) => {
                // A first hint says the least.
                let level = if more.is_empty() { Ok(1) } else { more.parse() };
                match level {
                    Ok(level @ 1..=3) => self.ask(Direction::Hint { seat: seat.wrapping_sub(1), level }),
                    _ => vec![self.say("direct-which-hint")],
                }
            }
            (Verb::Note, _) => self.note(rest),
            (Verb::Remark, _) if rest.is_empty() => vec![self.say("direct-which-remark")],
            // A number that is no seat's belongs to the words.
            (Verb::Remark, number) => {
                let seat = number.map(|seat| seat.wrapping_sub(1));
                let seat = seat.filter(|seat| (*seat as usize) < self.end.board().seats.len() && !more.is_empty());
                let words = if seat.is_some() { more } else { rest };
                self.ask(Direction::Remark { seat, words: words.to_owned() })
            }
            (Verb::Strike, Some(seat)) => self.ask(Direction::Strike { seat: seat.wrapping_sub(1) }),
            (Verb::See, _) => self.see(number.map(|seat| seat.wrapping_sub(1))),
            (Verb::Seat, _) => self.in_seat(rest, exercise_ms),
            (Verb::Follow, _) => {
                self.follows = !self.follows;
                vec![self.say(if self.follows { "direct-follows" } else { "direct-follows-not" })]
            }
            (Verb::Adjourn, _) => self.run(Running::Adjourn),
            (Verb::End, _) if self.is_yes(rest) => self.run(Running::End),
            (Verb::End, _) => vec![self.say("direct-end-yes")],
            // Without a number: the page that has it.
            (Verb::Cut, None) => self.with_page(Verb::Scenes, "direct-which-scene"),
            (Verb::Fire | Verb::Skip, None) => self.with_page(Verb::Events, "direct-which-item"),
            (Verb::Settle, None) => self.with_page(Verb::Asked, "direct-which-asked"),
            (Verb::Answer, None) => self.with_page(Verb::Answers, "direct-which-answer"),
            (Verb::Hint, None) => self.with_page(Verb::Seats, "direct-which-hint"),
            (Verb::Bot | Verb::Open | Verb::Strike, None) => self.with_page(Verb::Seats, "direct-which-seat"),
            // Taken before.
            (
                Verb::Overview
                | Verb::Seats
                | Verb::Events
                | Verb::Asked
                | Verb::Answers
                | Verb::Limits
                | Verb::Scenes
                | Verb::Talks
                | Verb::Ledger
                | Verb::Quit,
                _,
            ) => Vec::new(),
        }
    }

    /// Where a number names nothing: the page that has those that there are, and what to say of it.
    fn missing(&self, verb: Verb, number: u32) -> Option<(Verb, &'static str)> {
        let board = self.end.board();
        let (page, known, key) = match verb {
            Verb::Hint | Verb::Bot | Verb::Open | Verb::Strike => {
                (Verb::Seats, board.seats.len(), "direct-no-such-seat")
            }
            Verb::Cut => (Verb::Scenes, board.scenes.len(), "direct-no-such-scene"),
            Verb::Fire | Verb::Skip => (Verb::Events, board.items.len(), "direct-no-such-item"),
            _ => return None,
        };
        let there = (number as usize).checked_sub(1).is_some_and(|index| index < known);
        (!there).then_some((page, key))
    }

    /// `5`, or `2 5` where several talk: what the one who asks does, by its number on the strip.
    fn note(&mut self, rest: &str) -> Vec<Deed> {
        let numbers: Vec<u32> = rest.split_whitespace().filter_map(|n| n.parse().ok()).collect();
        let talks = &self.end.board().talks;
        let (talk, act) = match numbers[..] {
            [act] if talks.len() == 1 => (talks.first(), act),
            [talk, act] => (talks.iter().find(|line| line.number + 1 == talk), act),
            _ => (None, 0),
        };
        let act = Direction::STRIP.get((act as usize).wrapping_sub(1));
        match (talk, act) {
            (Some(talk), Some(act)) => {
                let conversation = talk.number;
                self.ask(Direction::Note { conversation, act: (*act).to_owned() })
            }
            _ => self.with_page(Verb::Talks, "direct-which-note"),
        }
    }

    fn with_page(&self, page: Verb, key: &str) -> Vec<Deed> {
        let mut deeds = self.page(page, "").unwrap_or_default();
        deeds.push(self.say(key));
        deeds
    }

    fn is_yes(&self, typed: &str) -> bool {
        typed.to_lowercase() == self.voice.plain("direct-yes").to_lowercase()
    }

    fn ask(&mut self, direction: Direction) -> Vec<Deed> {
        match self.end.ask(direction) {
            Some(order) => {
                self.sent += 1;
                vec![Deed::Send(order)]
            }
            None => vec![self.say("refusal-too-much")],
        }
    }

    fn run(&mut self, running: Running) -> Vec<Deed> {
        self.sent += 1;
        vec![Deed::Send(Order::Run(running))]
    }

    /// Cuts to a scene; limits that this would bring to their end are read first, and want a yes.
    fn cut(&mut self, scene: u32, more: &str) -> Vec<Deed> {
        let to = scene.wrapping_sub(1);
        let pages = board::Pages { voice: &self.voice, board: self.end.board() };
        let cut_off = pages.limits(self.end.board().cut_off(to));
        if cut_off.is_empty() || self.is_yes(more) {
            return self.ask(Direction::Cut { to });
        }
        let mut deeds = vec![self.say("direct-cut-off")];
        deeds.extend(cut_off.into_iter().map(Deed::Say));
        deeds.push(Deed::Say(self.voice.text("direct-cut-yes", &Args::new().with("number", i64::from(scene)))));
        deeds
    }

    /// `60` or `60:1`: story time to exercise time.
    fn rate(&mut self, rest: &str) -> Vec<Deed> {
        let (num, den) = rest.split_once(':').unwrap_or((rest, "1"));
        match (num.trim().parse(), den.trim().parse()) {
            (Ok(num), Ok(den)) => self.ask(Direction::Rate { num, den }),
            _ => vec![self.say("direct-which-rate")],
        }
    }

    fn settle(&mut self, number: u32, how: &str, exercise_ms: i64) -> Vec<Deed> {
        let Some(asked) = self.end.board().asked.iter().find(|asked| asked.number == number).cloned() else {
            return self.with_page(Verb::Asked, "direct-which-asked");
        };
        let (first, rest) = how.split_once(char::is_whitespace).unwrap_or((how, ""));
        let ways = [
            ("happens", Settlement::Happens),
            ("not-here", Settlement::NotHere),
            ("not-yours", Settlement::NotYours),
            ("has-means", Settlement::HasMeans),
        ];
        let chosen = ways.into_iter().enumerate().find(|(n, (key, _))| {
            first.parse() == Ok(n + 1) || first == self.voice.plain(&format!("direct-settle-{key}"))
        });
        if let Some((_, (_, how))) = chosen {
            return self.ask(Direction::Settle { asked: asked.number, how });
        }
        if first == "5" || first == self.voice.plain("direct-settle-is") {
            if self.seen.as_ref().is_none_or(|(shown, _)| *shown != asked.seat) {
                let mut deeds = self.see(Some(asked.seat));
                deeds.push(self.say("direct-see-first"));
                return deeds;
            }
            if let Some((_, terminal)) = &mut self.seen {
                terminal.turn_to(&asked.by);
            }
            self.settling = Some(asked.number);
            return self.in_seat(rest, exercise_ms);
        }
        vec![self.say("direct-settle-how")]
    }

    fn answer(&mut self, number: u32, how: &str) -> Vec<Deed> {
        let Some(line) = self.end.board().answers.get(number as usize).cloned() else {
            return self.with_page(Verb::Answers, "direct-which-answer");
        };
        let ways = ["take", "granted", "refused", "informed", "leave"];
        let chosen = ways
            .into_iter()
            .enumerate()
            .find(|(n, key)| how.parse() == Ok(n + 1) || how == self.voice.plain(&format!("direct-answer-{key}")));
        let is = |is| Interception::Answer { is, reason: None };
        let how = match chosen.map(|(_, key)| key) {
            Some("take") => Interception::Take,
            Some("granted") => is(Answered::Granted),
            Some("refused") => is(Answered::Refused),
            Some("informed") => is(Answered::Informed),
            Some("leave") => Interception::Leave,
            _ => return vec![self.say("direct-answer-how")],
        };
        self.run(Running::Intercept { dispatch: line.dispatch, office: line.office, how })
    }

    fn see(&mut self, seat: Option<u32>) -> Vec<Deed> {
        let voice = || Voice { desk: self.voice.desk, labels: self.voice.labels.clone() };
        let known = seat.filter(|seat| (*seat as usize) < self.end.board().seats.len());
        if seat.is_some() && known.is_none() {
            return self.with_page(Verb::Seats, "direct-see-which");
        }
        let seen = known.map(|seat| (seat, Terminal::new(voice())));
        (self.seen, self.settling) = (seen, None);
        self.run(Running::See { seat: known })
    }

    /// A line for the terminal of the seat that is shown: its pages; and what it would ask for, where that settles what was
    /// asked.
    fn in_seat(&mut self, line: &str, exercise_ms: i64) -> Vec<Deed> {
        let Some((_, terminal)) = &mut self.seen else { return self.with_page(Verb::Seats, "direct-see-which") };
        let deeds = terminal.line(line, exercise_ms);
        let asking = terminal.is_asking();
        let mut all = Vec::new();
        for deed in deeds {
            match deed {
                Deed::Send(Order::Ask { n, intent }) => {
                    // It is not the seat that asks: nothing is on its way there.
                    if let Some((_, terminal)) = &mut self.seen {
                        terminal.told(&Told::Done { n, refusal: None, frames: 0 });
                    }
                    match self.settling.take() {
                        Some(asked) => {
                            all.extend(self.ask(Direction::Settle { asked, how: Settlement::Is(intent) }));
                        }
                        None => all.push(self.say("direct-only-sees")),
                    }
                }
                Deed::Say(line) => all.push(Deed::Say(line)),
                // The seat is not left, frozen or waited for from here.
                Deed::Send(_) | Deed::Wait(_) | Deed::Quit => all.push(self.say("direct-only-sees")),
            }
        }
        if !asking {
            self.settling = None;
        }
        all
    }
}
