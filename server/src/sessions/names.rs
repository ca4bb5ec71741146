//! What is personal in a session: who sat where, and what people wrote in their own words. Both stand beside the entries, and
//! can be erased without touching one.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use tavolo_host::{Journal as _, JournalFault};
use tavolo_journal::JournalFile;
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_session::{Cause, Entry, Event, Station, Value};
use tavolo_wording::{Args, Value as Shown};

use crate::desk::{Desk, Fault};
use crate::kit::roster;
use crate::replay::Recording;
use crate::say;
use tavolo_hall::{JOURNAL, is_held};

/// Lists who sat where; with a table of people, keeps it for the seats that the table names.
pub(super) fn names(desk: &Desk, folder: &Path, table: Option<&Path>) -> Result<ExitCode, Fault> {
    let recording = Recording::open(desk, &folder.join(JOURNAL))?;
    let content = &recording.content;
    let mut journal = open(desk, folder, table.is_some())?;
    let fault = |e: &JournalFault| unusable(desk, folder, e);
    if let Some(path) = table {
        let read = roster::read(desk, content, &recording.texts, path)?;
        if !read.wrong.is_empty() {
            return Err(roster::fault(desk, path, &read.wrong));
        }
        let seated = read.people.iter().filter_map(|person| Some((person.seat.as_ref()?, &person.name)));
        let seated: Vec<(&SeatId, &String)> = seated.collect();
        for (seat, name) in &seated {
            journal.keep_name(seat.as_str(), name).map_err(|e| fault(&e))?;
        }
        let left = read.people.len() - seated.len();
        let args = Args::new().with("count", seated.len() as i64).with("left", left as i64);
        say(&desk.text("sessions-names-kept", &args));
    }
    let mut known = 0;
    for seat in &content.case.seats {
        if let Some(name) = journal.name(seat.id.as_str()).map_err(|e| fault(&e))? {
            say(&format!("  {}  {name}", seat.id));
            known += 1;
        }
    }
    if known == 0 {
        say(&desk.text("sessions-names-none", &Args::new()));
    }
    Ok(ExitCode::SUCCESS)
}

/// Erases names and own words, of one seat or of all; without a yes only says what there is.
pub(super) fn erase(desk: &Desk, folder: &Path, seat: Option<&str>, yes: bool) -> Result<ExitCode, Fault> {
    let recording = Recording::open(desk, &folder.join(JOURNAL))?;
    let content = &recording.content;
    let seats: Vec<SeatId> = content.case.seats.iter().map(|seat| seat.id.clone()).collect();
    if let Some(named) = seat
        && !seats.iter().any(|seat| seat.as_str() == named)
    {
        let args = Args::new().with("seat", named).with("seats", Shown::list(seats.iter().map(ToString::to_string)));
        return Err(desk.fault("cli-no-such-seat", &args));
    }
    let meant = |id: &SeatId| seat.is_none_or(|named| id.as_str() == named);
    let mut journal = open(desk, folder, yes)?;
    let fault = |e: &JournalFault| unusable(desk, folder, e);
    let (mut names, mut words) = (0, 0);
    for seat in seats.iter().filter(|seat| meant(seat)) {
        names += u32::from(journal.name(seat.as_str()).map_err(|e| fault(&e))?.is_some());
        if yes {
            journal.erase_name(seat.as_str()).map_err(|e| fault(&e))?;
        }
    }
    for reference in written(content, &recording.entries, seat) {
        words += u32::from(journal.words(&reference).map_err(|e| fault(&e))?.is_some());
        if yes {
            journal.erase_words(&reference).map_err(|e| fault(&e))?;
        }
    }
    let args = Args::new().with("names", i64::from(names)).with("words", i64::from(words));
    say(&desk.text(if yes { "sessions-erased" } else { "sessions-would-erase" }, &args));
    Ok(ExitCode::SUCCESS)
}

/// References of everything that was written in own words: from one seat, or from all and by those who looked on.
fn written(content: &Content, entries: &[Entry], seat: Option<&str>) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for entry in entries {
        // Words are those of whoever acted; else of the station that gave the order.
        let by = match &entry.cause {
            Cause::Command(Station::Seat(id), _) => Some(id.as_str()),
            _ => None,
        };
        for event in entry.events() {
            let person = tavolo_session::actor(event).and_then(|person| content.case.seat_of(person));
            let from = person.map(|seat| seat.id.as_str()).or(by);
            if seat.is_some() && from != seat {
                continue;
            }
            let values = match event {
                Event::Said { words: Some(reference), .. }
                | Event::Remarked { words: reference, .. }
                | Event::Contested { words: Some(reference), .. }
                | Event::Rated { reason: Some(reference), .. }
                | Event::AskedElse { words: reference, .. } => {
                    all.insert(reference.clone());
                    continue;
                }
                Event::Filled { fields, .. } => fields.values().collect::<Vec<_>>(),
                Event::Acted { with, .. } | Event::Booked { with, .. } => with.values().collect(),
                _ => continue,
            };
            all.extend(values.into_iter().filter_map(|value| match value {
                Value::Words(reference) => Some(reference.clone()),
                _ => None,
            }));
        }
    }
    all
}

fn open(desk: &Desk, folder: &Path, to_write: bool) -> Result<JournalFile, Fault> {
    if to_write && is_held(folder) {
        return Err(desk.fault("serve-held-elsewhere", &Args::new().with("path", folder.display().to_string())));
    }
    let path = folder.join(JOURNAL);
    let opened = if to_write { JournalFile::open(&path) } else { JournalFile::open_read_only(&path) };
    opened.map_err(|e| unusable(desk, folder, &e))
}

fn unusable(desk: &Desk, folder: &Path, error: &JournalFault) -> Fault {
    let reason = desk.text(error.key(), &Args::new().with("reason", error.to_string()));
    let path = folder.join(JOURNAL).display().to_string();
    desk.fault("cli-cannot-read-journal", &Args::new().with("path", path).with("reason", reason))
}
