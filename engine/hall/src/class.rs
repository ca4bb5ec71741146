//! What is kept of a class beside its journal, so that it can be gone on with after the server was started anew: where it
//! listens, by which keys, at which skill bots play. And the lock that keeps two servers from one journal.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tavolo_players::Skill;
use tavolo_wording::Args;

use crate::fault::Fault;
use crate::private::write_private;
use crate::staff::Staff;

/// File of the journal in the folder of a session.
pub const JOURNAL: &str = "journal.tavolo";

/// File of the links.
pub const LINKS: &str = "links.txt";

/// File with what is kept here.
pub const CLASS: &str = "class.json";

/// File that is locked while a server holds the session.
pub const LOCK: &str = "lock";

/// How a class is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Class {
    /// Address and port: links name it.
    pub listen: SocketAddr,
    /// File with the keys of the server: links come of them.
    pub keys: PathBuf,
    /// Skill of agencies that bots play; none: no bots.
    pub bots: Option<String>,
    /// Mentors and observers.
    #[serde(default)]
    pub staff: Staff,
    /// Seats whose links open nothing: whoever was sent away is not back because the server was started anew.
    #[serde(default)]
    pub closed: Vec<String>,
}

impl Class {
    /// Reads what was kept.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn read(folder: &Path) -> Result<Self, Fault> {
        let path = folder.join(CLASS);
        let bytes = fs::read(&path).map_err(|e| Fault::file("serve-cannot-read", &path, &e))?;
        serde_json::from_slice(&bytes).map_err(|e| Fault::file("serve-cannot-read", &path, &e))
    }

    /// Keeps it, whole or not at all: without it the session cannot be gone on with.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn keep(&self, folder: &Path) -> std::io::Result<()> {
        let text = serde_json::to_vec_pretty(self).unwrap_or_default();
        let new = folder.join(CLASS).with_extension("new");
        write_private(&new, &text)?;
        fs::rename(new, folder.join(CLASS))
    }

    /// The skill of bots.
    #[must_use]
    pub fn skill(&self) -> Option<Skill> {
        self.bots.as_deref()?.parse().ok()
    }
}

/// Whether a server holds the session of a folder now.
#[must_use]
pub fn is_held(folder: &Path) -> bool {
    let Ok(file) = File::open(folder.join(LOCK)) else { return false };
    matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
}

/// Takes the session of a folder for this program alone. It is let go when the file is closed, whatever ends the program.
pub(crate) fn hold(folder: &Path) -> Result<File, Fault> {
    let path = folder.join(LOCK);
    let fault = |e: std::io::Error| Fault::file("cli-cannot-write", &path, &e);
    let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path).map_err(fault)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            Err(Fault::new("serve-held-elsewhere", Args::new().with("path", folder.display().to_string())))
        }
        Err(TryLockError::Error(e)) => Err(fault(e)),
    }
}
