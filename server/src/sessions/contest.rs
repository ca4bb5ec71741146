//! A contest on another day: whoever had a seat reads its lines and says which is wrong, from the kept journal. It is the same
//! event as one said while the session was held, and raters find it in the same place.

use std::path::Path;
use std::process::ExitCode;

use tavolo_assessment::report::seat::own_report;
use tavolo_assessment::{Edition, Report, assess, contested};
use tavolo_hall::JOURNAL;
use tavolo_host::Review;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{CONTEST_BYTES, ContestRefusal};
use tavolo_wording::{Args, Value};

use crate::desk::{Desk, Fault};
use crate::rate::record;
use crate::replay::Recording;
use crate::say;

/// Contests a line of a seat, or lists the seat's lines where none is named.
pub(super) fn contest(
    desk: &Desk,
    folder: &Path,
    seat: &str,
    line: Option<u32>,
    reason: Option<&str>,
) -> Result<ExitCode, Fault> {
    let journal = folder.join(JOURNAL);
    let recording = Recording::open(desk, &journal)?;
    let seat = known(desk, &recording, seat)?;
    let whole = assess(&recording.content, &recording.entries);
    let own = whole.for_edition(&recording.content, &recording.entries, &Edition::Own(seat.clone()));
    let Some(number) = line else {
        list(desk, &recording, &own);
        return Ok(ExitCode::SUCCESS);
    };
    let args = Args::new().with("line", i64::from(number));
    let refused = |why: ContestRefusal| desk.fault(&format!("contest-refused-{}", why.key()), &args);
    let words =
        reason.map(str::trim).filter(|words| !words.is_empty()).ok_or_else(|| refused(ContestRefusal::NoWords))?;
    if words.len() > CONTEST_BYTES {
        return Err(refused(ContestRefusal::TooLong));
    }
    let line = contested(&whole, &own, number).map_err(refused)?;
    record(desk, &journal, &recording, Review::Contest { seat, line, words: Some(words.to_owned()) })?;
    say(&desk.text("seat-contested-line", &args));
    Ok(ExitCode::SUCCESS)
}

/// A seat of the case.
fn known(desk: &Desk, recording: &Recording, seat: &str) -> Result<SeatId, Fault> {
    let seats = &recording.content.case.seats;
    seats.iter().find(|known| known.id.as_str() == seat).map(|known| known.id.clone()).ok_or_else(|| {
        let known = Value::list(seats.iter().map(|known| known.id.to_string()));
        desk.fault("cli-no-such-seat", &Args::new().with("seat", seat).with("seats", known))
    })
}

/// The lines of a seat, each in short, as it reads them at its place.
fn list(desk: &Desk, recording: &Recording, own: &Report) {
    let report = own_report(own, &recording.texts, &desk.lang, &|reference| recording.words(reference));
    report.opening.iter().for_each(|line| say(line));
    for line in &report.lines {
        let state = line.contest.key().map_or_else(String::new, |key| format!(" · {}", desk.text(key, &Args::new())));
        say(&format!("{}{state}", line.head));
    }
}
