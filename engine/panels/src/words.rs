//! How things are called on a screen: persons by name or looks, words of the pack by their labels, texts of the program.

use tavolo_seat::{Answered, DueLine, Handle, How, SeatView, Word};
use tavolo_wording::{Args, Value, clock};

use crate::around::Around;
use crate::written;

/// Words for one frame.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    around: Around<'a>,
}

impl<'a> Words<'a> {
    pub(crate) fn new(around: Around<'a>) -> Self {
        Self { around }
    }

    pub(crate) fn view(&self) -> &'a SeatView {
        self.around.view
    }

    /// A text of the program.
    pub(crate) fn text(&self, key: &str, args: &Args) -> String {
        written::sentence(self.around.texts, self.around.language, key, args)
    }

    /// A text of the program without values.
    pub(crate) fn plain(&self, key: &str) -> String {
        self.text(key, &Args::new())
    }

    /// A text with one value.
    pub(crate) fn with(&self, key: &str, name: &str, value: impl Into<Value>) -> String {
        self.text(key, &Args::new().with(name, value))
    }

    /// What a word of the pack is called, by the beginning of its key.
    pub(crate) fn label(&self, kind: &str, word: &str) -> String {
        self.around.labels.get(&format!("{kind}-{word}")).cloned().unwrap_or_else(|| word.replace('-', " "))
    }

    /// Words of a kind with what they are called.
    pub(crate) fn all(&self, kind: &str) -> Vec<(Word, String)> {
        let labels = self.around.labels.iter();
        labels
            .filter_map(|(key, label)| Some((key.strip_prefix(kind)?.strip_prefix('-')?.into(), label.clone())))
            .collect()
    }

    /// How the seat knows somebody or something.
    pub(crate) fn what(&self, handle: Handle) -> String {
        self.view().known_as(handle).unwrap_or_else(|| self.plain("replay-unknown"))
    }

    /// Names of several, in a list of the language.
    pub(crate) fn names(&self, all: impl IntoIterator<Item = Handle>) -> String {
        let names: Vec<String> = all.into_iter().map(|h| self.what(h)).collect();
        self.around.texts.show(self.around.language, &Value::list(names))
    }

    /// A list of words in the language.
    pub(crate) fn list(&self, all: Vec<String>) -> String {
        self.around.texts.show(self.around.language, &Value::list(all))
    }

    /// An instant of the story.
    pub(crate) fn instant(&self, story_ms: i64) -> String {
        self.around.texts.show(self.around.language, &Value::Instant(story_ms))
    }

    /// Standings of somebody, each by its label.
    pub(crate) fn standings(&self, who: Handle) -> Vec<String> {
        let seen = self.view().persons.get(&who);
        seen.map(|p| p.status.iter().map(|s| self.label("status", s)).collect()).unwrap_or_default()
    }

    /// A dispatch in a few words.
    pub(crate) fn dispatch(&self, handle: Handle) -> String {
        let Some(seen) = self.view().dispatches.get(&handle) else { return self.plain("replay-unknown") };
        let to: Vec<String> = seen.to.iter().map(|t| self.what(*t)).collect();
        let args = Args::new()
            .with("kind", self.plain(&format!("dispatch-{}", seen.kind.to_lowercase())))
            .with("from", self.what(seen.from))
            .with("to", Value::list(to))
            .with("clock", clock(seen.exercise_ms));
        match seen.about {
            Some(about) => self.text("seat-dispatch-about", &args.with("about", self.what(about))),
            None => self.text("seat-dispatch", &args),
        }
    }

    /// How a dispatch was answered.
    pub(crate) fn answered(&self, is: Answered) -> String {
        self.plain(match is {
            Answered::Acknowledged => "seat-answered-acknowledged",
            Answered::Granted => "seat-answered-granted",
            Answered::Refused => "seat-answered-refused",
            Answered::Informed => "seat-answered-informed",
        })
    }

    /// How something was learnt.
    pub(crate) fn how(&self, how: How) -> String {
        self.plain(match how {
            How::Held => "client-how-held",
            How::Looked => "client-how-looked",
            How::Searched => "client-how-searched",
            How::Heard => "client-how-heard",
            How::Read => "client-how-read",
            How::Told => "client-how-told",
            How::Sent => "client-how-sent",
            How::Witnessed => "client-how-witnessed",
            How::Found => "client-how-found",
        })
    }

    /// Until when something is due, and how long that is from now.
    pub(crate) fn until(&self, line: &DueLine) -> String {
        let view = self.view();
        match (line.until_exercise_ms, line.until_story_ms) {
            (Some(ms), _) if ms < view.exercise_ms => self.with("client-due-late", "until", clock(ms)),
            (Some(ms), _) => {
                let left = Value::Duration(ms - view.exercise_ms);
                self.text("client-due-in", &Args::new().with("until", clock(ms)).with("left", left))
            }
            (_, Some(ms)) if ms < view.story_ms => self.with("client-due-late-story", "until", Value::Instant(ms)),
            (_, Some(ms)) => self.with("client-due-story", "until", Value::Instant(ms)),
            _ => self.plain("client-due-open"),
        }
    }
}
