//! What was acknowledged is there after a loss of power, on a full disk and after a failed write; and the proof is one,
//! since it fails where SQLite is told not to sync. `TAVOLO_SEEDS` runs more losses.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod failing;
mod power;
mod settings;
mod trial;
