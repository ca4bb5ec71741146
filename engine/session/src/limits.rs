//! Limits of a session: reaching one is a refusal or a missing effect, never growth without end.

/// Effects that one entry may bring about, authored and fired together.
pub(crate) const EFFECTS_PER_ENTRY: usize = 64;
/// Addressees of a dispatch.
pub(crate) const ADDRESSEES: usize = 32;
/// Clues and documents of a dispatch.
pub(crate) const SHARED: usize = 64;
/// Fields of a filled form, parameters of an action.
pub(crate) const FIELDS: usize = 64;
/// Longest silence on purpose, ms.
pub(crate) const SILENCE_MS: u32 = 120_000;
/// Items of the events list that may fire one another in one entry.
pub(crate) const FIRED_PER_ENTRY: usize = 8;
/// How long a telephone rings, ms.
pub(crate) const RINGING_MS: i64 = 30_000;
/// Bookings that a person may hold.
pub(crate) const BOOKINGS: usize = 16;
