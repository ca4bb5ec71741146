//! `tavolo replay`: what a seat perceived and could do at a moment. Opens a journal with nothing but the journal: the
//! authored files and all texts are in it.

use std::collections::BTreeMap;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use tavolo_hall::Transcript;
use tavolo_host::Journal;
use tavolo_journal::JournalFile;
use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::ids::SeatId;
use tavolo_scenario::{Content, load_case};
use tavolo_seat::{Handle, SeatView, offers};
use tavolo_session::{Entry, Event, Session};
use tavolo_wording::{Args, Catalogue, Value, clock};

use crate::desk::{Desk, Fault, Files, tree_of};
use crate::say;

#[derive(Debug, clap::Args)]
pub(crate) struct ReplayOptions {
    /// Journal file
    pub(crate) journal: PathBuf,
    /// Moment, exercise time hh:mm:ss; else the end
    #[arg(long, value_name = "HH:MM:SS", value_parser = moment)]
    pub(crate) at: Option<i64>,
    /// Seat; without one the seats are listed
    #[arg(long)]
    pub(crate) seat: Option<String>,
    /// Who said and did what, in order, instead of a seat
    #[arg(long, conflicts_with_all = ["seat", "at", "greyed"])]
    pub(crate) transcript: bool,
    /// Offer actions that are not possible now, with the reason
    #[arg(long)]
    pub(crate) greyed: bool,
}

/// Milliseconds of `hh:mm:ss` or `mm:ss`.
fn moment(text: &str) -> Result<i64, String> {
    let parts: Result<Vec<i64>, _> = text.split(':').map(str::parse::<i64>).collect();
    match parts.as_deref() {
        Ok([h, m, s]) if *h >= 0 && *h < 1_000 && (0..60).contains(m) && (0..60).contains(s) => {
            Ok((h * 3_600 + m * 60 + s) * 1_000)
        }
        Ok([m, s]) if *m >= 0 && *m < 60_000 && (0..60).contains(s) => Ok((m * 60 + s) * 1_000),
        _ => Err("a time reads hh:mm:ss, for example 00:42:10".to_owned()),
    }
}

/// A journal that was read: content, texts and entries.
pub(crate) struct Recording {
    pub(crate) content: Arc<Content>,
    pub(crate) texts: Catalogue,
    pub(crate) entries: Vec<Entry>,
    /// Own words that were not erased, by their reference.
    words: BTreeMap<String, String>,
    /// Id of the session.
    pub(crate) session: String,
    /// The authored files that the journal carries.
    pub(crate) files: Files,
    /// The engine that played it.
    pub(crate) engine: u32,
}

/// Entries read at once.
const PAGE: usize = 4_096;

impl Recording {
    /// Opens a journal.
    pub(crate) fn open(desk: &Desk, path: &Path) -> Result<Self, Fault> {
        let args = || Args::new().with("path", path.display().to_string());
        let fault = |error: &dyn std::fmt::Display, key: &str| {
            let reason = desk.text(key, &Args::new().with("reason", error.to_string()));
            desk.fault("cli-cannot-read-journal", &args().with("reason", reason))
        };
        if !path.is_file() {
            return Err(desk.fault("cli-no-such-journal", &args()));
        }
        let journal = JournalFile::open_read_only(path).map_err(|e| fault(&e, e.key()))?;
        let (content, texts, files) = recorded(desk, path, &journal)?;
        let mut entries = Vec::new();
        while entries.len() < journal.len() as usize {
            let page = journal.read(entries.len() as u64, PAGE).map_err(|e| fault(&e, e.key()))?;
            if page.is_empty() {
                break;
            }
            entries.extend(page.into_iter().map(|r| r.entry));
        }
        let mut words = BTreeMap::new();
        for event in entries.iter().flat_map(Entry::events) {
            if let Event::Said { words: Some(reference), .. }
            | Event::Remarked { words: reference, .. }
            | Event::Contested { words: Some(reference), .. }
            | Event::Rated { reason: Some(reference), .. }
            | Event::AskedElse { words: reference, .. } = event
                && let Some(said) = journal.words(reference).map_err(|e| fault(&e, e.key()))?
            {
                words.insert(reference.clone(), said);
            }
        }
        let header = journal.header();
        let (session, engine) = (header.session.clone(), header.engine);
        Ok(Self { content, texts, entries, words, session, files, engine })
    }
}

impl Recording {
    /// Own words by their reference; none: they were erased.
    pub(crate) fn words(&self, reference: &str) -> Option<String> {
        self.words.get(reference).cloned()
    }
}

/// The case and the texts that a journal carries, and the files of which they are made.
pub(crate) fn recorded(
    desk: &Desk,
    path: &Path,
    journal: &JournalFile,
) -> Result<(Arc<Content>, Catalogue, Files), Fault> {
    let header = journal.header();
    let unreadable = || desk.fault("cli-journal-content", &Args::new().with("path", path.display().to_string()));
    let files = journal.files().map_err(|_| unreadable())?;
    let tree = tree_of(&files, &mut Diagnostics::new());
    let loaded = load_case(&tree, header.case.as_str());
    let content = loaded.content.ok_or_else(unreadable)?;
    let chain: Vec<String> = header.packs.iter().map(ToString::to_string).collect();
    let texts = tavolo_library::recorded_catalogue(desk.texts(), &files, &chain, header.case.as_str());
    Ok((Arc::new(content), texts, files))
}

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &ReplayOptions) -> Result<ExitCode, Fault> {
    let recording = Recording::open(desk, &options.journal)?;
    if options.transcript {
        let words = |reference: &str| recording.words(reference);
        let (content, texts) = (&recording.content, &recording.texts);
        let transcript = Transcript { content, texts, lang: &desk.lang, words: &words };
        transcript.lines(&recording.entries).iter().for_each(|line| say(line));
        return Ok(ExitCode::SUCCESS);
    }
    let seats: Vec<String> = recording.content.case.seats.iter().map(|s| s.id.to_string()).collect();
    let Some(seat) = &options.seat else {
        say(&desk.text("replay-seats", &Args::new()));
        for seat in &seats {
            say(&format!("  {seat}  {}", recording.texts.render(&desk.lang, &format!("seat-{seat}"), &Args::new())));
        }
        return Ok(ExitCode::SUCCESS);
    };
    if !seats.contains(seat) {
        let args = Args::new().with("seat", seat.as_str()).with("seats", Value::list(seats));
        return Err(desk.fault("cli-no-such-seat", &args));
    }
    let seat = SeatId::from(seat.as_str());
    let mut session = Session::new(recording.content.clone());
    let until = options.at.unwrap_or(i64::MAX);
    let mut view = SeatView::default();
    for entry in recording.entries.iter().take_while(|e| e.exercise_ms <= until) {
        session.replay(entry);
        for (id, frame) in session.frames() {
            if id == seat {
                let words = |reference: &str| recording.words(reference);
                tavolo_host::render(&recording.texts, &desk.lang, &words, frame).fold_into(&mut view);
            }
        }
    }
    let now = options.at.unwrap_or(session.state().exercise_ms);
    view.tick(now, session.state().clock.story_at(now).max(view.story_ms));
    Page { texts: &recording.texts, lang: &desk.lang, view: &view }.print(options.greyed);
    Ok(ExitCode::SUCCESS)
}

/// A view, in lines.
struct Page<'a> {
    texts: &'a Catalogue,
    lang: &'a str,
    view: &'a SeatView,
}

impl Page<'_> {
    fn text(&self, key: &str, args: &Args) -> String {
        self.texts.render(self.lang, key, args)
    }

    fn heading(&self, key: &str) {
        say("");
        say(&self.text(key, &Args::new()));
    }

    /// How the seat knows somebody: own name, name, or looks.
    fn what(&self, handle: Handle) -> String {
        self.view.known_as(handle).unwrap_or_else(|| self.text("replay-unknown", &Args::new()))
    }

    fn print(&self, greyed: bool) {
        let view = self.view;
        let scene = view.scene.as_ref().map_or_else(String::new, |s| s.0.clone());
        let args = Args::new()
            .with("clock", clock(view.exercise_ms))
            .with("story", Value::Instant(view.story_ms))
            .with("scene", scene);
        say(&self.text("replay-title", &args));
        for own in view.own.values() {
            let place = own.at.and_then(|p| view.places.get(&p));
            let name = place.map_or_else(String::new, |p| p.name.clone());
            say("");
            say(&self.text("replay-self", &Args::new().with("name", own.name.as_str()).with("place", name)));
            if let Some(sight) = place.and_then(|p| p.sight.as_ref()) {
                say(&format!("  {sight}"));
            }
            for (handle, _) in view.persons.iter().filter(|(_, p)| p.in_sight && p.at == own.at) {
                say(&format!("  - {}", self.what(*handle)));
            }
            if own.busy_until_ms > view.exercise_ms {
                say(&format!("  {}", self.text("replay-busy", &Args::new().with("until", clock(own.busy_until_ms)))));
            }
        }
        self.print_due();
        self.print_notebook();
        self.print_talk();
        self.print_paper();
        self.heading("replay-could");
        for offer in offers(view) {
            if offer.greyed.is_some() && !greyed {
                continue;
            }
            let on = offer.on.map(|h| format!(": {}", self.what(h))).unwrap_or_default();
            let why = offer.greyed.map(|r| format!("  [{}]", self.text(&format!("refusal-{}", r.key()), &Args::new())));
            say(&format!("  {}{on}{}", offer.label, why.unwrap_or_default()));
        }
        say(&format!(
            "  {}",
            self.text("replay-phrases", &Args::new().with("count", view.vocabulary.phrases.len() as i64))
        ));
    }

    /// A person, thing or document.
    fn print_due(&self) {
        self.heading("replay-due");
        for line in self.view.open_due() {
            let about = line.about.map(|a| format!(" — {}", self.what(a))).unwrap_or_default();
            let until = match (line.until_exercise_ms, line.until_story_ms) {
                (Some(ms), _) => self.text("replay-until", &Args::new().with("until", clock(ms))),
                (_, Some(ms)) => self.text("replay-until-story", &Args::new().with("until", Value::Instant(ms))),
                _ => String::new(),
            };
            say(&format!("  {}{about}  {until}", line.label));
        }
    }

    fn print_notebook(&self) {
        self.heading("replay-notebook");
        for note in &self.view.notebook {
            let about = note.about.map(|a| format!("{}: ", self.what(a))).unwrap_or_default();
            let from = note.from.map(|f| format!(" ({})", self.what(f))).unwrap_or_default();
            say(&format!("  {}  {about}{}{from}", clock(note.exercise_ms), note.text));
        }
    }

    fn print_talk(&self) {
        self.heading("replay-talk");
        let lines = &self.view.heard;
        for line in lines.iter().skip(lines.len().saturating_sub(12)) {
            let words = match &line.words {
                Some(words) => words.clone(),
                None => self.text("replay-speaks", &Args::new().with("language", line.language.as_str())),
            };
            say(&format!("  {}  {} → {}: {words}", clock(line.exercise_ms), self.what(line.by), self.what(line.to)));
        }
    }

    fn print_paper(&self) {
        self.heading("replay-paper");
        for document in self.view.documents.values() {
            say(&format!("  {}", document.title));
        }
        for dispatch in self.view.dispatches.values() {
            let kind = self.text(&format!("dispatch-{}", dispatch.kind.to_lowercase()), &Args::new());
            let about = dispatch.about.map(|a| format!(" — {}", self.what(a))).unwrap_or_default();
            let to: Vec<String> = dispatch.to.iter().map(|h| self.what(*h)).collect();
            say(&format!(
                "  {}  {kind}: {} → {}{about}",
                clock(dispatch.exercise_ms),
                self.what(dispatch.from),
                to.join(", ")
            ));
        }
    }
}
