//! `tavolo rate`: after play, lines of the ledger are rated from a terminal.
//!
//! Whoever rates sees a line as it was due, and what of it happened when; neither what the engine made of it nor whose it is,
//! nor what another rater said. Both values are shown once a line is decided.

mod blind;
mod decided;
mod named;

use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use tavolo_assessment::{Report, assess};
use tavolo_host::{Host, HostFault, Review};
use tavolo_journal::JournalFile;
use tavolo_session::{LedgerLine, Mark};
use tavolo_wording::{Args, Value};

use crate::demo::{salts, wall};
use crate::desk::{Desk, Fault};
use crate::replay::Recording;
use tavolo_hall::is_held;

#[derive(Debug, clap::Args)]
pub(crate) struct RateOptions {
    /// Journal file
    pub(crate) journal: PathBuf,
    /// Line that a rater decides: its number, or a talk and a behaviour as T3/IV-08
    #[arg(long, value_name = "LINE", requires = "value")]
    pub(crate) line: Option<String>,
    /// What the line is, in a word that the list gives for it
    #[arg(long, value_name = "VALUE", requires = "line")]
    pub(crate) value: Option<String>,
    /// Why; kept apart, and can be erased
    #[arg(long, value_name = "WORDS", requires = "line")]
    pub(crate) reason: Option<String>,
    /// Number of the rater; of each the last word counts
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=99))]
    pub(crate) rater: u32,
    /// List the talks, and what of them only a rater can tell
    #[arg(long, conflicts_with_all = ["line", "decided"])]
    pub(crate) talks: bool,
    /// List what was contested and decided, with both values and the reasons
    #[arg(long, conflicts_with = "line")]
    pub(crate) decided: bool,
}

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &RateOptions) -> Result<ExitCode, Fault> {
    let recording = Recording::open(desk, &options.journal)?;
    let report = assess(&recording.content, &recording.entries);
    let sheet = Sheet { desk, recording: &recording, report: &report };
    if let Some(line) = &options.line {
        let value = options.value.as_deref().unwrap_or_default();
        let review = sheet.rate(line, value, options.rater, options.reason.clone())?;
        record(desk, &options.journal, &recording, review)?;
        let recording = Recording::open(desk, &options.journal)?;
        let after = assess(&recording.content, &recording.entries);
        Sheet { desk, recording: &recording, report: &after }.rated(line, &report);
        return Ok(ExitCode::SUCCESS);
    }
    match (options.talks, options.decided) {
        (true, _) => sheet.talks(),
        (_, true) => sheet.decided(),
        _ => sheet.open(),
    }
    Ok(ExitCode::SUCCESS)
}

/// Adds to the journal what is said of a line.
pub(crate) fn record(desk: &Desk, path: &Path, recording: &Recording, review: Review) -> Result<(), Fault> {
    if path.parent().is_some_and(is_held) {
        return Err(desk.fault("serve-held-elsewhere", &Args::new().with("path", path.display().to_string())));
    }
    let journal = JournalFile::open(path).map_err(|error| {
        let reason = desk.text(error.key(), &Args::new().with("reason", error.to_string()));
        let args = Args::new().with("path", path.display().to_string()).with("reason", reason);
        desk.fault("cli-cannot-read-journal", &args)
    })?;
    let fault = |error: HostFault| desk.fault(error.key(), &Args::new().with("reason", error.to_string()));
    let mut host = Host::resume(recording.content.clone(), journal, salts(desk)?, drop).map_err(fault)?;
    host.review(review, wall()).map_err(fault)?;
    Ok(())
}

/// A session with its verdict, as somebody who rates works on it.
struct Sheet<'a> {
    desk: &'a Desk,
    recording: &'a Recording,
    report: &'a Report,
}

impl Sheet<'_> {
    fn text(&self, key: &str, args: &Args) -> String {
        self.recording.texts.render(&self.desk.lang, key, args)
    }

    /// What a rater holds a line to be.
    fn rate(&self, line: &str, value: &str, rater: u32, reason: Option<String>) -> Result<Review, Fault> {
        let about = self.ledger_line(&self.named(line)?);
        let marks: Vec<Mark> = about.marks().collect();
        let mark = marks.iter().copied().find(|mark| mark.key() == value).ok_or_else(|| {
            let known = Value::list(marks.iter().map(|mark| mark.key().to_owned()));
            self.desk.fault("rate-no-such-value", &Args::new().with("value", value).with("known", known))
        })?;
        let reason = reason.filter(|words| !words.trim().is_empty());
        if reason.is_none() && !matches!(about, LedgerLine::Behaviour { .. }) {
            return Err(self.desk.fault("rate-needs-reason", &Args::new().with("line", line)));
        }
        Ok(Review::Rate { rater, line: about, mark, reason })
    }
}
