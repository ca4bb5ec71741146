//! `tavolo sessions`: what is kept here of sessions, and what can be done with it.

mod contest;
mod names;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use tavolo_hall::{CLASS, JOURNAL, LINKS, LOCK, is_held};
use tavolo_journal::JournalFile;
use tavolo_session::{Cause, Entry, Event, Holder, Station};
use tavolo_wording::{Args, Value, clock};

use crate::desk::{Desk, Fault};
use crate::replay::Recording;
use crate::serve::ResumeOptions;
use crate::{demo, say, serve};

#[derive(Debug, clap::Args)]
pub(crate) struct SessionsOptions {
    /// Folder that holds the folders of sessions
    #[arg(long = "in", global = true, value_name = "DIR", default_value = "out")]
    pub(crate) within: PathBuf,
    #[command(subcommand)]
    pub(crate) what: Option<SessionsCommand>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SessionsCommand {
    /// Go on with a session whose server ended, or with several; the links stay good
    Resume(ResumeOptions),
    /// Judge a session as far as it was played, and write its report beside the journal
    Report {
        /// Name of the session, or its folder
        session: PathBuf,
    },
    /// Contest a line of a seat, on another day too; without a line, list those of the seat
    Contest {
        /// Name of the session, or its folder
        session: PathBuf,
        /// Seat that contests it
        seat: String,
        /// Line, by its number on the report
        #[arg(requires = "reason")]
        line: Option<u32>,
        /// Why it is wrong, in the words of whoever had the seat; kept apart, and can be erased
        #[arg(long, value_name = "WORDS", requires = "line")]
        reason: Option<String>,
    },
    /// Say who sat where; names stand beside the entries, and no report has them
    Names {
        /// Name of the session, or its folder
        session: PathBuf,
        /// Keep the names of this table, for the seats that it names
        #[arg(long, value_name = "people.csv")]
        roster: Option<PathBuf>,
    },
    /// Erase names and what people wrote in their own words; every entry stays, and every verdict
    Erase {
        /// Name of the session, or its folder
        session: PathBuf,
        /// Of this seat alone
        #[arg(long)]
        seat: Option<String>,
        /// Do it, and do not only say what would be erased
        #[arg(long)]
        yes: bool,
    },
    /// Take away a session with everything that is kept of it
    Remove {
        /// Name of the session, or its folder
        session: PathBuf,
        /// Do it, and do not only say what would be taken away
        #[arg(long)]
        yes: bool,
    },
}

/// Everything that the program writes into the folder of a session.
const WRITTEN: [&str; 9] = [
    JOURNAL,
    "journal.tavolo-wal",
    "journal.tavolo-shm",
    LINKS,
    CLASS,
    LOCK,
    "report.html",
    "report.json",
    "transcript.txt",
];

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &SessionsOptions) -> Result<ExitCode, Fault> {
    match &options.what {
        None => list(desk, &options.within),
        Some(SessionsCommand::Resume(resume)) => {
            let named = resume.sessions.iter();
            let folders = named.map(|session| folder(desk, &options.within, session)).collect::<Result<_, _>>()?;
            serve::resume(desk, folders, resume)
        }
        Some(SessionsCommand::Report { session }) => {
            let folder = folder(desk, &options.within, session)?;
            let recording = Recording::open(desk, &folder.join(JOURNAL))?;
            demo::judge(
                desk,
                &recording.content,
                &recording.texts,
                &recording.entries,
                &|r| recording.words(r),
                &folder,
            )?;
            Ok(ExitCode::SUCCESS)
        }
        Some(SessionsCommand::Contest { session, seat, line, reason }) => {
            contest::contest(desk, &folder(desk, &options.within, session)?, seat, *line, reason.as_deref())
        }
        Some(SessionsCommand::Names { session, roster }) => {
            names::names(desk, &folder(desk, &options.within, session)?, roster.as_deref())
        }
        Some(SessionsCommand::Erase { session, seat, yes }) => {
            names::erase(desk, &folder(desk, &options.within, session)?, seat.as_deref(), *yes)
        }
        Some(SessionsCommand::Remove { session, yes }) => remove(desk, &folder(desk, &options.within, session)?, *yes),
    }
}

/// Folders with a journal, by name.
fn kept(within: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(within).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries.map(|e| e.path()).filter(|p| p.join(JOURNAL).is_file()).collect();
    folders.sort();
    folders
}

/// The folder of a session: by its name, by its path, or by that of its journal.
fn folder(desk: &Desk, within: &Path, named: &Path) -> Result<PathBuf, Fault> {
    let journal = named.file_name().is_some_and(|name| name == JOURNAL);
    let above = named.parent().filter(|_| journal).map(Path::to_path_buf);
    let known = [Some(within.join(named)), above, Some(named.to_path_buf())];
    known.into_iter().flatten().find(|folder| folder.join(JOURNAL).is_file()).ok_or_else(|| {
        let names = kept(within).into_iter().filter_map(|p| Some(p.file_name()?.to_string_lossy().into_owned()));
        let names: Vec<String> = names.collect();
        let args = Args::new()
            .with("session", named.display().to_string())
            .with("count", names.len() as i64)
            .with("known", Value::list(names));
        desk.fault("sessions-unknown", &args)
    })
}

fn list(desk: &Desk, within: &Path) -> Result<ExitCode, Fault> {
    let folders = kept(within);
    if folders.is_empty() {
        say(&desk.text("sessions-none", &Args::new().with("path", within.display().to_string())));
    }
    for folder in folders {
        let name = folder.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        say(&name);
        match described(desk, &folder) {
            Ok(lines) => lines.iter().for_each(|line| say(&format!("  {line}"))),
            // One that cannot be read keeps nobody from the others.
            Err(fault) => say(&format!("  {}", fault.message)),
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What there is to know of a session.
fn described(desk: &Desk, folder: &Path) -> Result<Vec<String>, Fault> {
    let path = folder.join(JOURNAL);
    let fault = |e: &tavolo_host::JournalFault| {
        let reason = desk.text(e.key(), &Args::new().with("reason", e.to_string()));
        desk.fault(
            "cli-cannot-read-journal",
            &Args::new().with("path", path.display().to_string()).with("reason", reason),
        )
    };
    let journal = JournalFile::open_read_only(&path).map_err(|e| fault(&e))?;
    let header = tavolo_host::Journal::header(&journal);
    let entries: Vec<Entry> =
        journal.records(0).map(|r| r.map(|r| r.entry)).collect::<Result<_, _>>().map_err(|e| fault(&e))?;
    let state = desk.text(state_of(&entries, is_held(folder)), &Args::new());
    let began = Value::Instant(header.start_wall_ms);
    let args = Args::new()
        .with("case", header.case.to_string())
        .with("state", state)
        .with("began", began)
        .with("clock", clock(entries.last().map_or(0, |e| e.exercise_ms)))
        .with("entries", entries.len() as i64)
        .with("people", people(&entries) as i64)
        .with("seats", seats(&entries) as i64);
    Ok(vec![desk.text("sessions-line", &args), desk.text("sessions-size", &args)])
}

/// Key of how a session stands.
fn state_of(entries: &[Entry], held: bool) -> &'static str {
    let ended = entries.iter().flat_map(Entry::events).find_map(|event| match event {
        Event::Ended { complete, .. } => Some(*complete),
        _ => None,
    });
    match ended {
        Some(true) => "sessions-complete",
        Some(false) => "sessions-stopped",
        None if held => "sessions-held",
        None => "sessions-broken-off",
    }
}

/// In how many seats somebody sat.
fn people(entries: &[Entry]) -> usize {
    let sat = entries.iter().flat_map(Entry::events).filter_map(|event| match event {
        Event::Held { seat, holder: Holder::Human } => Some(seat),
        _ => None,
    });
    sat.collect::<std::collections::BTreeSet<_>>().len()
}

/// How many seats asked for anything.
fn seats(entries: &[Entry]) -> usize {
    let asked = entries.iter().filter_map(|entry| match &entry.cause {
        Cause::Command(Station::Seat(seat), _) => Some(seat),
        _ => None,
    });
    asked.collect::<std::collections::BTreeSet<_>>().len()
}

/// Takes away what the program wrote, and the folder if nothing else is in it.
fn remove(desk: &Desk, folder: &Path, yes: bool) -> Result<ExitCode, Fault> {
    if is_held(folder) {
        return Err(desk.fault("serve-held-elsewhere", &Args::new().with("path", folder.display().to_string())));
    }
    let files: Vec<PathBuf> = WRITTEN.iter().map(|name| folder.join(name)).filter(|p| p.exists()).collect();
    let key = if yes { "sessions-removed" } else { "sessions-would-remove" };
    for file in &files {
        if yes {
            fs::remove_file(file).map_err(|e| desk.file_fault("cli-cannot-write", file, &e))?;
        }
        say(&desk.text(key, &Args::new().with("path", file.display().to_string())));
    }
    if yes {
        // Whatever else somebody put there is theirs.
        let _ = fs::remove_dir(folder);
    } else {
        say(&desk.text("sessions-say-yes", &Args::new()));
    }
    Ok(ExitCode::SUCCESS)
}
