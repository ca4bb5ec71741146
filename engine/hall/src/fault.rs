//! Why a session cannot be held.

use std::path::Path;

use tavolo_host::{HostFault, JournalFault};
use tavolo_net::NetFault;
use tavolo_wording::{Args, Value};

use crate::hall::reason;

/// Why a session cannot be held: the key of a text and its values.
#[derive(Clone, Debug)]
pub struct Fault {
    /// Key of the text; there may be a hint at `key.hint`.
    pub key: &'static str,
    /// Its values.
    pub args: Args,
}

impl Fault {
    pub(crate) fn new(key: &'static str, args: Args) -> Self {
        Self { key, args }
    }

    /// Of a file.
    pub(crate) fn file(key: &'static str, path: &Path, error: &dyn std::fmt::Display) -> Self {
        Self::new(key, Args::new().with("path", path.display().to_string()).with("reason", error.to_string()))
    }
}

/// A journal that cannot be written or opened.
#[must_use]
pub fn journal_fault(path: &Path, fault: &JournalFault) -> Fault {
    let args = Args::new().with("reason", fault.to_string());
    let reason = Value::Phrase { key: fault.key().to_owned(), args };
    Fault::new("cli-cannot-write", Args::new().with("path", path.display().to_string()).with("reason", reason))
}

impl From<&HostFault> for Fault {
    fn from(fault: &HostFault) -> Self {
        Self::new(fault.key(), Args::new().with("reason", reason(fault)))
    }
}

impl Fault {
    /// A socket that cannot be opened at an address.
    pub(crate) fn net(fault: &NetFault, address: std::net::SocketAddr) -> Self {
        let reason = std::error::Error::source(fault).map_or_else(|| fault.to_string(), ToString::to_string);
        Self::new(fault.key(), Args::new().with("address", address.to_string()).with("reason", reason))
    }
}
