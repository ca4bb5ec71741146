//! Whoever runs the session, in a terminal: pages that say how everything stands, and what one can do about it. Things are
//! named by the numbers that the pages give them.

mod board;
mod deeds;
mod verbs;

use tavolo_seat::{
    Board, Direction, DirectorEnd, DirectorFrame, EndFault, Exit, Keeper, Key, Order, Post, Refusal, Token, Told,
    Welcome,
};
use tavolo_wording::Args;

use super::place::{Deed, Place};
use super::terminal::Terminal;
use super::voice::Voice;
use verbs::Verb;

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
            Told::Report(_) | Told::Contested { .. } | Told::Keys { .. } => Vec::new(),
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
            return verbs::menu(&self.voice, self.post);
        }
        let Some(verb) = verbs::verb(&self.voice, self.post, first) else {
            let args = Args::new().with("word", first);
            return vec![Deed::Say(self.voice.text("seat-unknown-word", &args))];
        };
        if let Some(page) = self.page(verb, rest) {
            return page;
        }
        self.carry_out(verb, rest, exercise_ms)
    }

    fn exit(&mut self, line: &str) -> Option<Vec<Deed>> {
        match verbs::verb(&self.voice, self.post, line.trim())? {
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
}
