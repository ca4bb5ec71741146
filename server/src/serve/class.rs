//! What is kept of a class beside its journal, so that it can be gone on with after the server was started anew: where it
//! listens, by which keys, at which skill bots play. And the lock that keeps two servers from one journal.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tavolo_players::Skill;
use tavolo_wording::Args;

use super::staff::Staff;
use crate::desk::{Desk, Fault, write_private};

/// File of the journal in the folder of a session.
pub(crate) const JOURNAL: &str = "journal.tavolo";

/// File of the links.
pub(crate) const LINKS: &str = "links.txt";

/// File with what is kept here.
pub(crate) const CLASS: &str = "class.json";

/// File that is locked while a server holds the session.
pub(crate) const LOCK: &str = "lock";

/// How a class is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Class {
    /// Address and port: links name it.
    pub(crate) listen: SocketAddr,
    /// File with the keys of the server: links come of them.
    pub(crate) keys: PathBuf,
    /// Skill of agencies that bots play; none: no bots.
    pub(crate) bots: Option<String>,
    /// Mentors and observers.
    #[serde(default)]
    pub(crate) staff: Staff,
    /// Seats whose links open nothing: whoever was sent away is not back because the server was started anew.
    #[serde(default)]
    pub(crate) closed: Vec<String>,
}

impl Class {
    /// Reads what was kept.
    pub(crate) fn read(desk: &Desk, folder: &Path) -> Result<Self, Fault> {
        let path = folder.join(CLASS);
        let bytes = fs::read(&path).map_err(|e| desk.file_fault("serve-cannot-read", &path, &e))?;
        serde_json::from_slice(&bytes).map_err(|e| desk.file_fault("serve-cannot-read", &path, &e.into()))
    }

    /// Keeps it, whole or not at all: without it the session cannot be gone on with.
    pub(crate) fn keep(&self, folder: &Path) -> std::io::Result<()> {
        let text = serde_json::to_vec_pretty(self).unwrap_or_default();
        let new = folder.join(CLASS).with_extension("new");
        write_private(&new, &text)?;
        fs::rename(new, folder.join(CLASS))
    }

    /// The skill of bots.
    pub(crate) fn skill(&self) -> Option<Skill> {
        self.bots.as_deref()?.parse().ok()
    }
}

/// Whether a server holds the session of a folder now.
pub(crate) fn is_held(folder: &Path) -> bool {
    let Ok(file) = File::open(folder.join(LOCK)) else { return false };
    matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
}

/// Takes the session of a folder for this program alone. It is let go when the file is closed, whatever ends the program.
pub(crate) fn hold(desk: &Desk, folder: &Path) -> Result<File, Fault> {
    let path = folder.join(LOCK);
    let fault = |e: std::io::Error| desk.file_fault("cli-cannot-write", &path, &e);
    let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path).map_err(fault)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            Err(desk.fault("serve-held-elsewhere", &Args::new().with("path", folder.display().to_string())))
        }
        Err(TryLockError::Error(e)) => Err(desk.file_fault("cli-cannot-write", &path, &e)),
    }
}
