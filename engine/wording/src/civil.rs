//! Story time as a civil date: whole-number arithmetic in the proleptic Gregorian calendar, no time zone.

/// Milliseconds of a day.
pub const DAY_MS: i64 = 86_400_000;

/// Beyond this many days from 1970 (about 2.7 million years) a day is clamped, so that no sum overflows.
const DAY_LIMIT: i64 = 1_000_000_000;

/// A civil date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year, astronomical: 0 is 1 BC.
    pub year: i64,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay {
    /// Hour, 0 to 23.
    pub hour: u8,
    /// Minute, 0 to 59.
    pub minute: u8,
    /// Second, 0 to 59.
    pub second: u8,
}

/// Days from 1970-01-01 to a civil date.
///
/// ```
/// use tavolo_wording::civil::{Date, days_from_civil};
/// assert_eq!(days_from_civil(Date { year: 2026, month: 9, day: 14 }), 20_710);
/// ```
#[must_use]
pub fn days_from_civil(date: Date) -> i64 {
    // Years run from March, so that the leap day is the last day of its year.
    let year = date.year.clamp(-DAY_LIMIT, DAY_LIMIT) - i64::from(date.month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month_from_march = (i64::from(date.month) + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + i64::from(date.day) - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The civil date that lies `days` after 1970-01-01.
#[must_use]
pub fn civil_from_days(days: i64) -> Date {
    let shifted = days.clamp(-DAY_LIMIT, DAY_LIMIT) + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    Date { year: year_of_era + era * 400 + i64::from(month <= 2), month: small(month), day: small(day) }
}

/// The civil date of a story instant (ms UTC).
#[must_use]
pub fn date_of(ms: i64) -> Date {
    civil_from_days(ms.div_euclid(DAY_MS))
}

/// The time of day of a story instant (ms UTC).
#[must_use]
pub fn time_of(ms: i64) -> TimeOfDay {
    let seconds = ms.rem_euclid(DAY_MS) / 1_000;
    TimeOfDay { hour: small(seconds / 3_600), minute: small(seconds / 60 % 60), second: small(seconds % 60) }
}

/// The exercise clock: `hh:mm:ss`, the same in every language; hours may exceed 99, a time before the start has a minus.
///
/// ```
/// assert_eq!(tavolo_wording::civil::clock(3_725_000), "01:02:05");
/// ```
#[must_use]
pub fn clock(ms: i64) -> String {
    let seconds = ms.unsigned_abs() / 1_000;
    let sign = if ms < 0 && seconds > 0 { "-" } else { "" };
    format!("{sign}{:02}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60)
}

/// A value known to be below 256.
fn small(value: i64) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days() {
        for (days, year, month, day) in
            [(0, 1970, 1, 1), (-1, 1969, 12, 31), (11_016, 2000, 2, 29), (20_710, 2026, 9, 14), (-719_468, 0, 3, 1)]
        {
            let date = Date { year, month, day };
            assert_eq!(civil_from_days(days), date);
            assert_eq!(days_from_civil(date), days);
        }
    }

    #[test]
    fn every_day_of_eight_centuries_follows_the_one_before() {
        let mut before = civil_from_days(-146_098);
        for days in -146_097..=146_097 {
            let date = civil_from_days(days);
            assert!(date > before, "{before:?} then {date:?}");
            assert_eq!(days_from_civil(date), days);
            before = date;
        }
    }

    #[test]
    fn extremes_do_not_overflow() {
        for ms in [i64::MIN, i64::MAX] {
            let _ = (date_of(ms), time_of(ms), civil_from_days(ms), clock(ms));
        }
        let _ = days_from_civil(Date { year: i64::MAX, month: 255, day: 255 });
    }

    #[test]
    fn instants_before_1970_and_the_clock() {
        assert_eq!(time_of(-1), TimeOfDay { hour: 23, minute: 59, second: 59 });
        assert_eq!(date_of(-1), Date { year: 1969, month: 12, day: 31 });
        assert_eq!(clock(-5_000), "-00:00:05");
        assert_eq!(clock(360_000_000), "100:00:00");
    }
}
