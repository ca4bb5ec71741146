//! A disk in memory that SQLite writes to as to any other, and that does what disks do in bad moments: it loses what was
//! not synced, runs full, and fails.
//!
//! Tests that kill a process prove nothing of this: what a process wrote outlives it in the page cache. Here every file has
//! the bytes that programs read and those that would be there after a loss of power, and the writes between the two.
//!
//! | module | holds |
//! |---|---|
//! | `state` | files, names and what of them is durable; faults |
//! | `loss` | what is left after a loss of power |
//! | `vfs` | the disk as a file system of SQLite; the only unsafe code of the workspace |
//!
//! What is modelled, and what not:
//! - A write, a new length, a new name or a deletion is durable after a sync; without one it may survive or not, each by
//!   itself, and a write sector by sector. Names are synced as SQLite does it on Unix: with the first sync of a log.
//! - A sync that failed leaves writes that are read back and will never be durable, whatever later syncs say, as Linux does.
//! - One connection at a time; locks and memory shared between connections are not modelled.

mod loss;
mod state;
mod vfs;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub use loss::{Dice, Loss};
use state::State;
pub use state::Trap;

/// A disk, registered with SQLite under a name of its own.
#[derive(Debug)]
pub struct Disk {
    name: String,
    state: Arc<Mutex<State>>,
}

impl Disk {
    /// An empty disk for connections that are opened with its name.
    ///
    /// # Panics
    /// Where SQLite does not take it.
    #[must_use]
    pub fn new() -> Self {
        Self::registered(false)
    }

    /// An empty disk for every connection of this process that names no other.
    ///
    /// # Panics
    /// Where SQLite does not take it.
    #[must_use]
    pub fn for_everything() -> Self {
        Self::registered(true)
    }

    fn registered(default: bool) -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let name = format!("tavolo-disk-{}", COUNT.fetch_add(1, Ordering::Relaxed));
        let state = Arc::new(Mutex::new(State::default()));
        vfs::register(&name, &state, default);
        Self { name, state }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The name by which SQLite knows it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Writes, new lengths, new names, deletions and syncs so far: where something can fail.
    #[must_use]
    pub fn steps(&self) -> u64 {
        self.state().steps
    }

    /// Syncs so far.
    #[must_use]
    pub fn syncs(&self) -> u64 {
        self.state().syncs
    }

    /// Bytes in all files.
    #[must_use]
    pub fn used(&self) -> u64 {
        self.state().used()
    }

    /// Whether some file has these bytes, as programs read them.
    #[must_use]
    pub fn holds(&self, bytes: &[u8]) -> bool {
        let state = self.state();
        let mut files = state.names.values().filter_map(|file| state.files.get(file));
        files.any(|file| file.now.windows(bytes.len()).any(|window| window == bytes))
    }

    /// Something happens at the step after this many more.
    pub fn trap(&self, after: u64, trap: Trap) {
        let mut state = self.state();
        state.trap = Some((state.steps + after, trap));
    }

    /// Whether the trap was sprung.
    #[must_use]
    pub fn sprung(&self) -> bool {
        let state = self.state();
        state.trap.is_some_and(|(at, _)| state.steps > at)
    }

    /// There is room for this many bytes in all; none: for any number.
    pub fn room(&self, bytes: Option<u64>) {
        self.state().room = bytes;
    }

    /// Nothing fails any more. Where the power is out, it comes back: see [`Disk::lose_power`].
    pub fn mend(&self) {
        self.state().mend();
    }

    /// The process dies, and its connections with it; what it wrote stays to be read.
    pub fn kill(&self) {
        self.state().kill();
    }

    /// The power fails, if it has not already, and comes back: connections are gone, and of what was not synced there is
    /// what the loss leaves. Nothing fails any more.
    pub fn lose_power(&self, loss: Loss<'_>) {
        self.state().lose_power(loss);
    }
}

impl Default for Disk {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        vfs::unregister(&self.name);
        *self.state() = State::default();
    }
}
