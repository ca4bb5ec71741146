//! What somebody without a seat can do: orders made of what was typed.

use tavolo_seat::{Answered, Direction, Interception, Marked, Order, Running, Settlement, Told};
use tavolo_wording::Args;

use super::verbs::Verb;
use super::{DirectorTerminal, board};
use crate::join::place::{Deed, Place as _};
use crate::join::terminal::Terminal;
use crate::join::voice::Voice;

impl DirectorTerminal<'_> {
    pub(super) fn carry_out(&mut self, verb: Verb, rest: &str, exercise_ms: i64) -> Vec<Deed> {
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
            (Verb::Mark, _) => self.mark(rest),
            (Verb::Strike, Some(number)) => self.ask(Direction::Strike { number: number.wrapping_sub(1) }),
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
            (Verb::Bot | Verb::Open, None) => self.with_page(Verb::Seats, "direct-which-seat"),
            (Verb::Strike, None) => self.worded(),
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

    /// Own words of late with their numbers, and what to say to strike some.
    fn worded(&self) -> Vec<Deed> {
        let pages = board::Pages { voice: &self.voice, board: self.end.board() };
        let mut lines = pages.worded();
        lines.push(self.voice.plain("direct-which-words"));
        lines.into_iter().map(Deed::Say).collect()
    }

    /// Where a number names nothing: the page that has those that there are, and what to say of it.
    fn missing(&self, verb: Verb, number: u32) -> Option<(Verb, &'static str)> {
        let board = self.end.board();
        let (page, known, key) = match verb {
            Verb::Hint | Verb::Bot | Verb::Open => (Verb::Seats, board.seats.len(), "direct-no-such-seat"),
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
                self.ask(Direction::Note { conversation, act: (*act).into() })
            }
            _ => self.with_page(Verb::Talks, "direct-which-note"),
        }
    }

    /// `2 5 1`: in talk 2 of the list behaviour 5, step 1; `2 0 4`: that talk as a whole; `seat 3 4`: a role.
    fn mark(&mut self, rest: &str) -> Vec<Deed> {
        let board = self.end.board();
        let mut words = rest.split_whitespace().peekable();
        let seat = self.voice.plain("direct-mark-seat");
        let of_seat = words.next_if(|word| word.to_lowercase() == seat.to_lowercase()).is_some();
        let numbers: Option<Vec<u32>> = words.map(|word| word.parse().ok()).collect();
        let nth = |n: u32| (n as usize).wrapping_sub(1);
        let of = match (of_seat, numbers.as_deref()) {
            (true, Some([seat, step])) if nth(*seat) < board.seats.len() => {
                Some((Marked::Seat { seat: seat.wrapping_sub(1) }, nth(*step)))
            }
            (false, Some([talk, 0, step])) => board.rateable.get(nth(*talk)).map(|talk| {
                let of = Marked::Talk { by: talk.by, with: talk.with };
                (of, nth(*step))
            }),
            (false, Some([talk, behaviour, step])) => {
                let found = board.rateable.get(nth(*talk)).zip(board.behaviours.get(nth(*behaviour)));
                found.map(|(talk, line)| {
                    let of = Marked::Behaviour { by: talk.by, with: talk.with, behaviour: line.word.clone() };
                    (of, *step as usize)
                })
            }
            _ => None,
        };
        match of.and_then(|(of, step)| Some(((*of.scale().get(step)?).into(), of))) {
            Some((is, of)) => self.ask(Direction::Mark { of, is }),
            None => {
                let pages = board::Pages { voice: &self.voice, board: self.end.board() };
                let lines = pages.rateable();
                lines.into_iter().map(Deed::Say).chain([self.say("direct-which-mark")]).collect()
            }
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

    pub(super) fn see(&mut self, seat: Option<u32>) -> Vec<Deed> {
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
    pub(super) fn in_seat(&mut self, line: &str, exercise_ms: i64) -> Vec<Deed> {
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
