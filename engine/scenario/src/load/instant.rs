//! Instants and days of the story.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Milliseconds since 1970 UTC of `2026-09-14T05:40:00Z`. Other offsets than `Z` are refused: an author who reads two
/// instants must see which comes first.
pub(crate) fn instant_ms(text: &str) -> Option<i64> {
    if text.len() > 30 || !text.ends_with('Z') || text.as_bytes().get(10) != Some(&b'T') {
        return None;
    }
    let instant = OffsetDateTime::parse(text, &Rfc3339).ok()?;
    Some(instant.unix_timestamp() * 1_000 + i64::from(instant.millisecond()))
}

/// Whether this is a day as `2026-07-16`.
pub(crate) fn is_day(text: &str) -> bool {
    text.len() == 10 && instant_ms(&format!("{text}T00:00:00Z")).is_some()
}
