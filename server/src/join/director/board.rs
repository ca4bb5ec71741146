//! Pages of the board, line by line.

use std::collections::BTreeSet;

use tavolo_seat::{
    AskedLine, Board, ConversationLine, Direction, ItemIs, LedgerPoints, LimitLine, Marked, Phase, Word, WordedLine,
};
use tavolo_wording::{Args, Value, clock};

use crate::join::voice::Voice;

/// How many persons of a limit are named; more are counted.
const NAMED: usize = 6;

/// Something that is due until an instant, to some persons, at some seats.
struct Due<'a> {
    line: &'a LimitLine,
    about: BTreeSet<&'a str>,
    seats: BTreeSet<u32>,
}

/// Writes pages of a board.
pub(super) struct Pages<'a> {
    pub(super) voice: &'a Voice<'a>,
    pub(super) board: &'a Board,
}

impl Pages<'_> {
    /// Where play stands, and what waits for the director.
    pub(super) fn overview(&self) -> Vec<String> {
        let board = self.board;
        let scene = board.scene.and_then(|scene| board.scenes.get(scene as usize));
        let args = Args::new()
            .with("clock", clock(board.exercise_ms))
            .with("story", Value::Instant(board.story_ms))
            .with("scene", scene.map_or_else(String::new, |scene| scene.title.clone()));
        let mut lines = vec![self.voice.text("direct-now", &args)];
        lines.push(self.voice.plain(match (board.running, board.phase, board.frozen, board.held) {
            (_, Phase::Ended, ..) => "direct-over",
            (true, ..) => "serve-goes-on",
            (_, _, true, _) => "direct-frozen",
            (_, _, _, true) => "direct-held",
            _ => "serve-held",
        }));
        if let Some(ends) = board.scene_ends_ms {
            let left = Args::new().with("left", clock((ends - board.exercise_ms).max(0)));
            lines.push(self.voice.text("direct-scene-ends", &left));
        }
        let counted = [
            ("direct-asked-count", board.asked.len()),
            ("direct-answers-count", board.answers.len()),
            ("direct-limits-count", board.limits.len()),
        ];
        let some = counted.into_iter().filter(|(_, count)| *count > 0);
        lines.extend(some.map(|(key, count)| self.voice.text(key, &Args::new().with("count", count as i64))));
        lines.extend(board.alarms.iter().cloned());
        lines
    }

    /// Own words of late by number: whose, in what, when.
    pub(super) fn worded(&self) -> Vec<String> {
        let line = |line: &WordedLine| {
            let args = Args::new()
                .with("number", i64::from(line.number) + 1)
                .with("by", line.by.as_str())
                .with("clock", clock(line.exercise_ms))
                .with("into", line.into.clone().unwrap_or_default())
                .with("words", line.words.clone().unwrap_or_else(|| self.voice.plain("words-struck")));
            let key = match (&line.into, line.asked) {
                (Some(_), _) => "direct-worded-written",
                (None, true) => "direct-worded-asked",
                (None, false) => "direct-worded-said",
            };
            self.voice.text(key, &args)
        };
        self.board.worded.iter().map(line).collect()
    }

    /// Seats by number: who has each, where its persons are, when it last did something.
    pub(super) fn seats(&self) -> Vec<String> {
        let line = |(number, seat): (usize, &tavolo_seat::SeatLine)| {
            let place = |(name, at): &(String, Option<String>)| match at {
                Some(at) => format!("{name} ({at})"),
                None => name.clone(),
            };
            let args = Args::new()
                .with("number", number as i64)
                .with("seat", seat.title.as_str())
                .with("keeper", self.voice.plain(&format!("keeper-{}", seat.keeper.key())))
                .with("persons", Value::list(seat.persons.iter().map(place)))
                .with("due", i64::from(seat.due));
            let mut line = self.voice.text("direct-seat", &args);
            if let Some(last) = seat.last_ms {
                line += &self.voice.text("direct-seat-last", &Args::new().with("clock", clock(last)));
            }
            if !seat.open {
                line += &self.voice.plain("direct-seat-closed");
            }
            line
        };
        (1..).zip(&self.board.seats).map(line).collect()
    }

    /// The events list: of the scene that is played and has something to come, or all of it.
    pub(super) fn events(&self, all: bool) -> Vec<String> {
        let now = self.board.scene;
        let shown = (1..).zip(&self.board.items).filter(|(_, item)| all || Some(item.scene) == now);
        let line = |(number, item): (usize, &tavolo_seat::ItemLine)| {
            let args = Args::new()
                .with("number", number as i64)
                .with("text", item.text.as_str())
                .with("is", self.voice.plain(&format!("item-{}", item.is.key())));
            let mut lines = vec![match item.due_ms {
                Some(due) => self.voice.text("direct-item-due", &args.with("clock", clock(due))),
                None => self.voice.text("direct-item", &args),
            }];
            if let (Some(expected), ItemIs::ToCome | ItemIs::Waits | ItemIs::OnCall) = (&item.expected, item.is) {
                lines.push(self.voice.text("direct-item-expected", &Args::new().with("text", expected.as_str())));
            }
            lines
        };
        shown.flat_map(line).collect()
    }

    /// The ledger, if play were stopped now: the team, each seat, what cost most.
    pub(super) fn ledger(&self) -> Vec<String> {
        let ledger = &self.board.ledger;
        let score = |key: &str, who: &str, points: &LedgerPoints| {
            let args = Args::new()
                .with("who", who)
                .with("got", thousandths(points.got))
                .with("max", thousandths(points.max))
                .with("penalty", thousandths(points.penalty));
            self.voice.text(key, &args)
        };
        let mut lines = vec![self.voice.plain("direct-ledger-now"), score("direct-ledger-team", "", &ledger.team)];
        for (number, points) in &ledger.seats {
            if let Some(seat) = self.board.seats.get(*number as usize) {
                lines.push(score("direct-ledger-seat", &seat.title, points));
            }
        }
        for line in &ledger.lost {
            let args = Args::new()
                .with("what", line.what.as_str())
                .with("whom", line.whom.clone().unwrap_or_else(|| self.voice.plain("rate-session")))
                .with("is", self.voice.plain(&format!("report-status-{}", line.is)))
                .with("lost", thousandths(line.lost));
            lines.push(match line.at_ms {
                Some(at) => self.voice.text("direct-ledger-lost-at", &args.with("clock", clock(at))),
                None => self.voice.text("direct-ledger-lost", &args),
            });
        }
        if ledger.more > 0 {
            lines.push(self.voice.text("direct-ledger-more", &Args::new().with("count", i64::from(ledger.more))));
        }
        lines
    }

    /// Something else that was asked, by number.
    pub(super) fn asked(&self) -> Vec<String> {
        self.board.asked.iter().map(|line| self.asked_line(line)).collect()
    }

    /// One of them.
    pub(super) fn asked_line(&self, line: &AskedLine) -> String {
        let words = line.words.clone().unwrap_or_else(|| self.voice.plain("direct-erased"));
        let args = Args::new()
            .with("number", i64::from(line.number) + 1)
            .with("by", line.by.as_str())
            .with("clock", clock(line.exercise_ms))
            .with("words", words);
        self.voice.text("direct-asked", &args)
    }

    /// Answers that offices are about to give, by number.
    pub(super) fn answers(&self) -> Vec<String> {
        let line = |(number, line): (usize, &tavolo_seat::AnswerLine)| {
            let args = Args::new()
                .with("number", number as i64)
                .with("office", line.name.as_str())
                .with("from", line.from.as_str())
                .with("clock", clock(line.due_ms))
                .with("is", self.voice.plain(&format!("seat-answered-{}", format!("{:?}", line.is).to_lowercase())))
                .with("about", line.about.clone().unwrap_or_default())
                .with("has-about", i64::from(line.about.is_some()));
            let text = self.voice.text("direct-answer", &args);
            let text = line.reason.as_ref().map_or_else(|| text.clone(), |reason| format!("{text} ({reason})"));
            if line.taken { text + &self.voice.plain("direct-answer-taken") } else { text }
        };
        (1..).zip(&self.board.answers).map(line).collect()
    }

    /// What is due and until when: one line for all whom the same is due to by then, at whichever seats.
    pub(super) fn limits<'b>(&self, limits: impl Iterator<Item = &'b LimitLine>) -> Vec<String> {
        let mut due: Vec<Due<'b>> = Vec::new();
        for line in limits {
            let same = |due: &&mut Due<'b>| {
                let (a, b) = (due.line, line);
                a.label == b.label && a.until_exercise_ms == b.until_exercise_ms && a.until_story_ms == b.until_story_ms
            };
            let found = due.iter_mut().find(same);
            let due = match found {
                Some(due) => due,
                None => {
                    due.push(Due { line, about: BTreeSet::new(), seats: BTreeSet::new() });
                    let last = due.len() - 1;
                    &mut due[last]
                }
            };
            due.about.extend(line.about.as_deref());
            due.seats.insert(line.seat);
        }
        // What ends first is read first; play before story.
        due.sort_by_key(|d| (d.line.until_exercise_ms.is_none(), d.line.until_exercise_ms, d.line.until_story_ms));
        due.iter().map(|due| self.limit(due)).collect()
    }

    fn limit(&self, due: &Due<'_>) -> String {
        let until = match (due.line.until_exercise_ms, due.line.until_story_ms) {
            (Some(ms), _) => self.voice.text("replay-until", &Args::new().with("until", clock(ms))),
            (_, Some(ms)) => self.voice.text("replay-until-story", &Args::new().with("until", Value::Instant(ms))),
            _ => String::new(),
        };
        let seats = due.seats.iter().filter_map(|seat| self.board.seats.get(*seat as usize));
        let args = Args::new()
            .with("label", due.line.label.as_str())
            .with("until", until)
            .with("count", due.about.len() as i64)
            .with("many", i64::from(due.about.len() > NAMED))
            .with("about", Value::list(due.about.iter().copied()))
            .with("seats", Value::list(seats.map(|seat| seat.title.as_str())));
        self.voice.text(if due.about.is_empty() { "direct-limit" } else { "direct-limit-about" }, &args)
    }

    /// Conversations that are spoken aloud now, and the strip of what can be noted in them.
    pub(super) fn talks(&self) -> Vec<String> {
        let mut lines: Vec<String> = self.board.talks.iter().map(|line| self.talk(line)).collect();
        if !lines.is_empty() {
            let acts = (1..).zip(Direction::STRIP).map(|(n, act)| format!("{n} {}", self.act(act)));
            lines.push(acts.collect::<Vec<_>>().join(" · "));
        }
        lines
    }

    /// Talks that can be rated, behaviours with what each step looks like, and the scale of a whole: each with its number.
    pub(super) fn rateable(&self) -> Vec<String> {
        let mut lines = vec![self.voice.plain("client-look-rate-talk")];
        if self.board.rateable.is_empty() {
            lines.push(self.voice.plain("client-look-rate-no-talk"));
        }
        lines.extend((1..).zip(&self.board.rateable).map(|(number, talk)| {
            let args = Args::new().with("asks", talk.asks.as_str()).with("whom", talk.whom.as_str());
            format!("  {number}  {}", self.voice.text("given-with", &args))
        }));
        let scale = |steps: &[String], first: usize| {
            let steps = (first..).zip(steps).map(|(number, step)| format!("{number} {step}"));
            format!("       {}", steps.collect::<Vec<_>>().join(" · "))
        };
        lines.push(self.voice.plain("client-look-rate-what"));
        lines.push(format!("  0  {}", self.voice.plain("given-talk")));
        let whole = Marked::WHOLE.map(|step| {
            let key = format!("mark-{step}");
            format!("{} – {}", self.voice.plain(&key), self.voice.plain(&format!("{key}.looks")))
        });
        lines.push(scale(&whole, 1));
        for (number, line) in (1..).zip(&self.board.behaviours) {
            let avoid =
                if line.harmful { format!("{} ", self.voice.plain("client-look-rate-avoid")) } else { String::new() };
            lines.push(format!("  {number}  {avoid}{}", line.what));
            lines.push(scale(&line.looks, 0));
        }
        lines
    }

    /// One of them.
    pub(super) fn talk(&self, line: &ConversationLine) -> String {
        let said = line.said.iter().map(|(act, borne_out)| {
            let act = self.act(act);
            if *borne_out { format!("{act} ✓") } else { act }
        });
        let marked = |key: &'static str, acts: &'_ [Word]| -> Vec<String> {
            acts.iter().map(|act| self.voice.text(key, &Args::new().with("act", self.act(act)))).collect()
        };
        let contested = marked("direct-act-contested", &line.contested);
        let noted = marked("direct-act-noted", &line.noted);
        let said: Vec<String> = said.chain(contested).chain(noted).collect();
        let args = Args::new()
            .with("number", i64::from(line.number) + 1)
            .with("by", line.by.as_str())
            .with("with", line.with.as_str())
            .with("place", line.place.as_str())
            .with("clock", clock(line.since_ms))
            .with("count", said.len() as i64)
            .with("said", Value::list(said));
        self.voice.text("direct-talk", &args)
    }

    fn act(&self, act: &str) -> String {
        self.voice.text("speech-act", &Args::new().with("act", act))
    }

    /// Scenes by number.
    pub(super) fn scenes(&self) -> Vec<String> {
        let line = |(number, scene): (usize, &tavolo_seat::SceneLine)| {
            let now = self.board.scene.is_some_and(|now| now as usize + 1 == number);
            let key = match (now, scene.played) {
                (true, _) => "direct-scene-now",
                (_, true) => "direct-scene-played",
                _ => "direct-scene",
            };
            let args = Args::new()
                .with("number", number as i64)
                .with("scene", scene.title.as_str())
                .with("story", Value::Instant(scene.story_ms));
            self.voice.text(key, &args)
        };
        (1..).zip(&self.board.scenes).map(line).collect()
    }
}

/// Thousandths of a point, as points.
fn thousandths(points: i64) -> String {
    let text = format!("{}.{:03}", points / 1_000, points.rem_euclid(1_000));
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
