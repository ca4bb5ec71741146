//! A session as whoever runs the server has it: its links are printed, it speaks up where there is something to say. With
//! several groups each is a session of its own, and everything it says begins with its number.

use std::path::PathBuf;
use std::sync::Arc;

use tavolo_examiner::Examiner;
use tavolo_hall::{Ground, Held, Notice, Notify, Session, place_name, place_title};
use tavolo_host::Journal as _;
use tavolo_journal::JournalFile;
use tavolo_room::{Room, Rounds};
use tavolo_wording::Args;

use crate::desk::{Desk, Fault};
use crate::{complain, say};

/// A session of this server.
pub(super) struct Group {
    /// What it is called; nothing where there is but one.
    pub(super) called: String,
    pub(super) session: Arc<Session>,
    pub(super) held: Held,
    pub(super) folder: PathBuf,
    /// Name by which it is gone on with.
    pub(super) name: String,
}

impl Group {
    /// One in which people sit.
    pub(super) fn open(
        desk: &Desk,
        number: Option<i64>,
        session: Arc<Session>,
        (ground, room): (Ground, Room<JournalFile>),
    ) -> Result<Self, Fault> {
        let title = || session.texts.render(&desk.lang, "case-title", &Args::new());
        let group = |number| desk.text("serve-group", &Args::new().with("number", number).with("case", title()));
        let called = number.map_or_else(String::new, group);
        announce(desk, &called, &session, &ground)?;
        // A journal that cannot be read is found out when it is written.
        let recorded = room.host().journal().read(0, usize::MAX).unwrap_or_default();
        let recorded = recorded.into_iter().map(|record| record.entry).collect();
        let examiner = Box::new(Examiner::new(Arc::clone(&session.content), recorded));
        let (folder, name) = (ground.folder().to_path_buf(), ground.shown());
        let notify = notify(desk, &called, &ground);
        let held = ground.start(room, &session, examiner, notify);
        Ok(Self { called, session, held, folder, name })
    }

    /// One in turns, for programs in the seats.
    pub(super) fn in_turns(
        desk: &Desk,
        session: Arc<Session>,
        ground: Ground,
        rounds: Rounds<JournalFile>,
    ) -> Result<Self, Fault> {
        announce(desk, "", &session, &ground)?;
        let (folder, name) = (ground.folder().to_path_buf(), ground.shown());
        Ok(Self { called: String::new(), session, held: ground.start_in_turns(rounds), folder, name })
    }
}

/// A line of a group.
pub(super) fn line(called: &str, line: &str) -> String {
    if called.is_empty() { line.to_owned() } else { format!("{called}: {line}") }
}

/// Says what the hall tells, in the language of whoever runs the session.
fn notify(desk: &Desk, called: &str, ground: &Ground) -> Notify {
    // The reason is known when it comes.
    const REASON: &str = "\u{1}";
    let text = |key: &str, args: &Args| line(called, &desk.text(key, args));
    let args = Args::new().with("path", ground.journal().display().to_string()).with("reason", REASON);
    let class = ground.folder().join(tavolo_hall::CLASS);
    let not_kept = text("serve-closed-not-kept", &Args::new().with("path", class.display().to_string()));
    let (over, mended) = (text("serve-over", &Args::new()), text("serve-mended", &Args::new()));
    let not_saved = text("serve-not-saved", &args);
    Box::new(move |notice| match notice {
        Notice::Over => say(&over),
        Notice::NotSaved(fault) => say(&not_saved.replace(REASON, &tavolo_hall::reason(fault))),
        Notice::Mended => say(&mended),
        Notice::NotKept(fault) => complain(&format!("{not_kept} {fault}")),
    })
}

/// Keeps how the class is held and its links, and prints them.
fn announce(desk: &Desk, called: &str, session: &Session, ground: &Ground) -> Result<(), Fault> {
    let (links, staff) = (ground.links(&session.content), ground.staff());
    let text = |key: &str| session.texts.render(&desk.lang, key, &Args::new());
    let journal = Args::new().with("path", ground.journal().display().to_string());
    say(&line(called, &desk.text("serve-journal", &journal)));
    for (host, links) in &links {
        say("");
        say(&line(called, &desk.text("serve-address", &Args::new().with("address", host.to_string()))));
        for (seat, link) in links {
            let station = staff.stations().find(|station| place_name(station) == *seat);
            let shared = seat.split_once('+');
            let title = match (station.as_ref().map(place_title), shared) {
                (Some((key, number)), _) => desk.text(key, &Args::new().with("number", i64::from(number))),
                (None, Some((seat, who))) => {
                    let args = Args::new().with("who", who.to_uppercase()).with("seat", text(&format!("seat-{seat}")));
                    desk.text("partner-link", &args)
                }
                (None, None) => format!("{seat}: {}", text(&format!("seat-{seat}"))),
            };
            say(&format!("  {title}"));
            say(&format!("    {link}"));
        }
    }
    say("");
    ground.keep(&links).map_err(|e| desk.hall_fault(&e))
}
