//! Lines that are typed: by somebody at the terminal, through a pipe, or by a script that also says what to wait for.

use std::collections::VecDeque;
use std::io::BufRead as _;

use tokio::sync::mpsc;

/// Lines of a terminal that wait to be read.
const LINES: usize = 64;

/// A line of a script. What is no order to wait is typed.
#[derive(Debug, PartialEq, Eq)]
enum Scripted {
    /// Type this.
    Line(String),
    /// Wait until a line with these words has been read.
    Until(String),
    /// Wait for an exercise time, ms.
    At(i64),
}

/// What is to be done next.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Take this line.
    Line(String),
    /// Nothing before an exercise time, ms.
    At(i64),
    /// Nothing until something is read or typed.
    Wait,
    /// There will be no more lines.
    Over,
}

/// Lines that were typed and not taken yet.
pub(super) struct Typed {
    /// From the terminal; none: a script.
    lines: Option<mpsc::Receiver<String>>,
    waiting: VecDeque<Scripted>,
    closed: bool,
    /// What was read since the last wait, for a script.
    heard: Vec<String>,
}

impl Typed {
    /// Lines from the terminal or a pipe.
    pub(super) fn terminal() -> Self {
        let (tell, lines) = mpsc::channel(LINES);
        std::thread::spawn(move || {
            for line in std::io::stdin().lock().lines().map_while(Result::ok) {
                if tell.blocking_send(line).is_err() {
                    break;
                }
            }
        });
        Self { lines: Some(lines), waiting: VecDeque::new(), closed: false, heard: Vec::new() }
    }

    /// Lines of a script; else the number of the line that cannot be read.
    pub(super) fn script(text: &str) -> Result<Self, usize> {
        let mut waiting = VecDeque::new();
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim();
            let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
            match first {
                "" => {}
                comment if comment.starts_with('#') => {}
                "until" if rest.trim().is_empty() => return Err(number),
                "until" => waiting.push_back(Scripted::Until(rest.trim().to_owned())),
                "at" => waiting.push_back(Scripted::At(clock(rest.trim()).ok_or(number)?)),
                _ => waiting.push_back(Scripted::Line(line.to_owned())),
            }
        }
        Ok(Self { lines: None, waiting, closed: true, heard: Vec::new() })
    }

    /// The next line that is typed; never, when there are no more.
    pub(super) async fn next(&mut self) -> Option<String> {
        let Some(lines) = self.lines.as_mut().filter(|_| !self.closed) else { return std::future::pending().await };
        let line = lines.recv().await;
        self.closed = line.is_none();
        line
    }

    /// A line that cannot be taken yet.
    pub(super) fn put_off(&mut self, line: String) {
        self.waiting.push_back(Scripted::Line(line));
    }

    /// The words that are waited for, if any are.
    pub(super) fn waits_for(&self) -> Option<&str> {
        match self.waiting.front() {
            Some(Scripted::Until(words)) => Some(words),
            _ => None,
        }
    }

    /// Whether no line waits.
    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Something was read aloud.
    pub(super) fn heard(&mut self, line: String) {
        if self.lines.is_none() {
            self.heard.push(line);
        }
    }

    /// What is to be done now, at an exercise time.
    pub(super) fn take(&mut self, exercise_ms: i64) -> Step {
        loop {
            match self.waiting.front() {
                Some(Scripted::Until(words)) => {
                    let Some(place) = self.heard.iter().position(|line| line.contains(words.as_str())) else {
                        return Step::Wait;
                    };
                    // What was read up to there is not waited for again.
                    self.heard.drain(..=place);
                }
                Some(Scripted::At(ms)) if *ms > exercise_ms => return Step::At(*ms),
                Some(Scripted::At(_)) => {}
                Some(Scripted::Line(line)) => {
                    let line = line.clone();
                    self.waiting.pop_front();
                    return Step::Line(line);
                }
                None if self.closed => return Step::Over,
                None => return Step::Wait,
            }
            self.waiting.pop_front();
        }
    }
}

/// Milliseconds of `hh:mm:ss`.
fn clock(text: &str) -> Option<i64> {
    let parts: Vec<i64> = text.split(':').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    match parts[..] {
        [h, m, s] if h >= 0 && (0..60).contains(&m) && (0..60).contains(&s) => Some((h * 3_600 + m * 60 + s) * 1_000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_types_and_waits_for_words_and_for_time() {
        let script = "# a comment\n\nwait\nuntil Medical tent\n  talk Lioma\nat 00:01:00\nquit\n";
        let mut typed = Typed::script(script).expect("a script");
        assert_eq!(typed.take(0), Step::Line("wait".to_owned()));
        assert_eq!(typed.take(0), Step::Wait);
        typed.heard("Ines Calder is now here: Medical tent.".to_owned());
        assert_eq!(typed.take(0), Step::Line("talk Lioma".to_owned()));
        assert_eq!(typed.take(59_999), Step::At(60_000));
        assert_eq!(typed.take(60_000), Step::Line("quit".to_owned()));
        assert_eq!(typed.take(60_000), Step::Over);
    }

    #[test]
    fn the_same_words_are_waited_for_once_for_each_wait() {
        let mut typed = Typed::script("until one\nuntil one\nx").expect("a script");
        typed.heard("one".to_owned());
        assert_eq!(typed.take(0), Step::Wait);
        typed.heard("and one".to_owned());
        assert_eq!(typed.take(0), Step::Line("x".to_owned()));
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named() {
        for (script, number) in [("wait\nuntil", 2), ("at noon", 1), ("x\n\nat 00:61:00", 3)] {
            assert_eq!(Typed::script(script).map(|_| ()), Err(number), "{script}");
        }
    }
}
