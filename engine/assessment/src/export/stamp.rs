//! Instants as text, with their zone.

use tavolo_wording::civil::{date_of, time_of};

/// An instant in µs since 1970 UTC, as `2026-09-14T05:40:00.000001+00:00`: RFC 3339 and xs:dateTime alike.
pub(super) fn instant_us(us: i64) -> String {
    let ms = us.div_euclid(1_000);
    let (date, time) = (date_of(ms), time_of(ms));
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:06}+00:00",
        // Four digits are all that the formats allow.
        date.year.clamp(0, 9_999),
        date.month,
        date.day,
        time.hour,
        time.minute,
        time.second,
        us.rem_euclid(1_000_000)
    )
}

/// An instant in ms since 1970 UTC.
pub(super) fn instant(ms: i64) -> String {
    instant_us(ms.saturating_mul(1_000))
}

/// A length of time in ms, as ISO 8601 says it: `PT754.250S`.
pub(super) fn duration(ms: i64) -> String {
    let ms = ms.max(0);
    format!("PT{}.{:03}S", ms / 1_000, ms % 1_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_have_a_zone_and_microseconds() {
        assert_eq!(instant_us(1_789_364_400_000_001), "2026-09-14T05:40:00.000001+00:00");
        assert_eq!(instant(0), "1970-01-01T00:00:00.000000+00:00");
        assert_eq!(instant(-1), "1969-12-31T23:59:59.999000+00:00");
        for ms in [i64::MIN, i64::MAX] {
            assert_eq!(instant(ms).len(), instant(0).len());
        }
        assert_eq!(duration(754_250), "PT754.250S");
    }
}
