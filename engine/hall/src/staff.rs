//! Those who have no seat: whoever runs the session, mentors and observers. Their links are made as those of seats are.

use serde::{Deserialize, Serialize};
use tavolo_seat::{SHARE_A_SEAT, Secret, partner};
use tavolo_session::Station;

/// Name under which the link of whoever runs the session is made. No seat is called so.
pub const DIRECTOR: &str = "@director";

/// How many mentors and observers there may be, and partners of each seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staff {
    /// Mentors.
    pub mentors: u32,
    /// Observers.
    pub observers: u32,
    /// Partners of each seat at other computers.
    #[serde(default)]
    pub partners: u8,
}

impl Default for Staff {
    fn default() -> Self {
        Self { mentors: 1, observers: 2, partners: 0 }
    }
}

impl Staff {
    /// Everybody, the director first.
    pub fn stations(self) -> impl Iterator<Item = Station> {
        let mentors = (1..=self.mentors).map(Station::Mentor);
        [Station::Director].into_iter().chain(mentors).chain((1..=self.observers).map(Station::Observer))
    }

    /// Those who share a seat with whoever has its link, by number from 2.
    pub fn partners(self) -> impl Iterator<Item = u8> {
        (2..=SHARE_A_SEAT).take(usize::from(self.partners))
    }

    /// Everybody with the secret that opens their place.
    pub fn secrets(self, secret: impl Fn(&str) -> Secret) -> Vec<(Station, Secret)> {
        self.stations().map(|station| (station.clone(), secret(&name(&station)))).collect()
    }
}

/// Under which a link is made and listed. No seat has such a name.
#[must_use]
pub fn name(station: &Station) -> String {
    match station {
        Station::Director => DIRECTOR.to_owned(),
        Station::Mentor(n) => format!("@mentor-{n}"),
        Station::Observer(n) | Station::Rater(n) => format!("@observer-{n}"),
        Station::Seat(seat) => seat.to_string(),
    }
}

/// Under which the link of a partner is made and listed. No seat has such a name.
#[must_use]
pub fn partner_name(seat: &str, who: u8) -> String {
    format!("{seat}+{}", partner(who).to_ascii_lowercase())
}

/// What a place is called, by the key of its text and its number.
#[must_use]
pub fn title(station: &Station) -> (&'static str, u32) {
    match station {
        Station::Director | Station::Seat(_) => ("direct-link", 0),
        Station::Mentor(n) => ("mentor-link", *n),
        Station::Observer(n) | Station::Rater(n) => ("observer-link", *n),
    }
}
