//! A join link: where the server is, by what to know it, and the secret of a seat, as one line of text.
//!
//! `tavolo://192.168.1.20:47811/` and 71 letters and digits without look-alikes: version, pin, secret, mark of what is
//! played, and a check that a letter was not lost on the way. Large and small letters are the same.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};
use tavolo_seat::{Mark, Secret};
use thiserror::Error;

use crate::pin::Pin;

const SCHEME: &str = "tavolo://";

/// Crockford's letters: without i, l, o and u, which look like others.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The form of what follows the address.
const VERSION: u8 = 1;

/// Version, pin, secret, mark, check.
const BYTES: usize = 1 + 16 + 16 + 8 + 3;

/// Letters that hold so many bytes.
const LENGTH: usize = (BYTES * 8).div_ceil(5);

/// The way to a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinLink {
    /// Address or name of the server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// By what to know it.
    pub pin: Pin,
    /// The seat's secret.
    pub secret: Secret,
    /// What is played.
    pub content: Mark,
}

/// What is wrong with a link. Reads `link-<name>`.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LinkProblem {
    /// It does not begin as a link does.
    #[error("link-no-link")]
    NoLink,
    /// There is no address with a port.
    #[error("link-no-address")]
    NoAddress,
    /// There is a letter that no link has.
    #[error("link-letter")]
    Letter(char),
    /// Something is missing, or something is there twice.
    #[error("link-length")]
    Length {
        /// How many letters there are after the address.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// A letter was mistaken for another.
    #[error("link-mistyped")]
    Mistyped,
    /// It is for another version of the program.
    #[error("link-other-version")]
    OtherVersion(u8),
}

impl LinkProblem {
    /// Key of its text.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoLink => "link-no-link",
            Self::NoAddress => "link-no-address",
            Self::Letter(_) => "link-letter",
            Self::Length { .. } => "link-length",
            Self::Mistyped => "link-mistyped",
            Self::OtherVersion(_) => "link-other-version",
        }
    }
}

impl fmt::Display for JoinLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = vec![VERSION];
        for part in [&self.pin.0[..], &self.secret.0[..], &self.content.0[..]] {
            bytes.extend_from_slice(part);
        }
        bytes.extend_from_slice(&check(&bytes));
        // An address of IPv6 has colons of its own.
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        write!(f, "{SCHEME}{host}:{}/{}", self.port, letters(&bytes))
    }
}

impl FromStr for JoinLink {
    type Err = LinkProblem;

    fn from_str(text: &str) -> Result<Self, LinkProblem> {
        let text = text.trim();
        let start = text.get(..SCHEME.len()).filter(|s| s.eq_ignore_ascii_case(SCHEME)).ok_or(LinkProblem::NoLink)?;
        let (address, code) = text[start.len()..].split_once('/').ok_or(LinkProblem::NoAddress)?;
        let (host, port) = address.rsplit_once(':').ok_or(LinkProblem::NoAddress)?;
        let bare = host.strip_prefix('[').and_then(|h| h.strip_suffix(']')).unwrap_or(host);
        let port: u16 = port.parse().map_err(|_| LinkProblem::NoAddress)?;
        if bare.is_empty() || port == 0 || (bare == host && host.contains(':')) {
            return Err(LinkProblem::NoAddress);
        }
        let bytes = bytes(code)?;
        let (body, told) = bytes.split_last_chunk::<3>().ok_or(LinkProblem::Mistyped)?;
        if check(body) != *told {
            return Err(LinkProblem::Mistyped);
        }
        let [VERSION, rest @ ..] = body else { return Err(LinkProblem::OtherVersion(body[0])) };
        let part = || -> Option<(Pin, Secret, Mark)> {
            let (pin, rest) = rest.split_first_chunk()?;
            let (secret, rest) = rest.split_first_chunk()?;
            Some((Pin(*pin), Secret(*secret), Mark(*rest.first_chunk()?)))
        };
        let (pin, secret, content) = part().ok_or(LinkProblem::Mistyped)?;
        Ok(Self { host: bare.to_owned(), port, pin, secret, content })
    }
}

fn check(bytes: &[u8]) -> [u8; 3] {
    let digest: [u8; 32] = Sha256::digest(bytes).into();
    [digest[0], digest[1], digest[2]]
}

fn letters(bytes: &[u8]) -> String {
    let (mut held, mut bits, mut out) = (0_u32, 0_u32, String::new());
    let mut put = |held: u32| out.push(char::from(LETTERS[(held & 31) as usize]));
    for byte in bytes {
        (held, bits) = (held << 8 | u32::from(*byte), bits + 8);
        while bits >= 5 {
            bits -= 5;
            put(held >> bits);
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        put(held << (5 - bits));
    }
    out
}

fn bytes(code: &str) -> Result<Vec<u8>, LinkProblem> {
    let value = |letter: char| {
        let letter = match letter.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        };
        let place = LETTERS.iter().position(|l| char::from(*l) == letter);
        place.and_then(|p| u32::try_from(p).ok()).ok_or(LinkProblem::Letter(letter))
    };
    let values: Vec<u32> = code.chars().map(value).collect::<Result<_, _>>()?;
    if values.len() != LENGTH {
        return Err(LinkProblem::Length { found: values.len(), expected: LENGTH });
    }
    let (mut held, mut bits, mut out) = (0_u32, 0_u32, Vec::with_capacity(BYTES));
    for value in values {
        (held, bits) = (held << 5 | value, bits + 5);
        if bits >= 8 {
            bits -= 8;
            out.push(u8::try_from(held >> bits & 0xff).unwrap_or(0));
            held &= (1 << bits) - 1;
        }
    }
    if held == 0 { Ok(out) } else { Err(LinkProblem::Mistyped) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link() -> JoinLink {
        let part = |from: u8| std::array::from_fn(|n| from.wrapping_mul(31).wrapping_add(n as u8 * 17));
        let (pin, secret) = (Pin(part(1)), Secret(part(2)));
        let content = Mark([9, 8, 7, 6, 5, 4, 3, 2]);
        JoinLink { host: "192.168.1.20".to_owned(), port: 47_811, pin, secret, content }
    }

    #[test]
    fn a_link_is_read_as_it_was_printed() {
        for host in ["192.168.1.20", "fe80::1", "host.example"] {
            let link = JoinLink { host: host.to_owned(), ..link() };
            assert_eq!(link.to_string().parse(), Ok(link.clone()), "{link}");
            assert_eq!(
                format!("  {}\n", link.to_string().to_uppercase()).parse::<JoinLink>().unwrap().secret,
                link.secret
            );
        }
    }

    #[test]
    fn look_alikes_are_read_as_what_they_look_like() {
        let text = link().to_string();
        let (address, code) = text.rsplit_once('/').unwrap();
        let sloppy = format!("{address}/{}", code.replace('0', "O").replace('1', "l"));
        assert_eq!(sloppy.parse(), Ok(link()));
    }

    #[test]
    fn what_is_wrong_with_a_link_is_said() {
        let text = link().to_string();
        let problem = |text: &str| text.parse::<JoinLink>().unwrap_err();
        assert_eq!(problem("http://example"), LinkProblem::NoLink);
        assert_eq!(problem(""), LinkProblem::NoLink);
        assert_eq!(problem("tavolo://192.168.1.20/abc"), LinkProblem::NoAddress);
        assert_eq!(problem("tavolo://192.168.1.20:47811"), LinkProblem::NoAddress);
        assert_eq!(problem("tavolo://fe80::1:47811/abc"), LinkProblem::NoAddress);
        assert_eq!(problem("tavolo://:47811/abc"), LinkProblem::NoAddress);
        assert_eq!(problem("tavolo://host:0/abc"), LinkProblem::NoAddress);
        assert_eq!(problem(&text[..text.len() - 4]), LinkProblem::Length { found: LENGTH - 4, expected: LENGTH });
        assert_eq!(problem(&format!("{text}u")), LinkProblem::Letter('u'));
        assert_eq!(problem("tavolo://host:1/\u{e9}"), LinkProblem::Letter('\u{e9}'));
    }

    #[test]
    fn every_single_mistake_is_noticed() {
        let text = link().to_string();
        let start = text.rfind('/').unwrap() + 1;
        for place in start..text.len() {
            for letter in LETTERS.iter().map(|l| char::from(*l)) {
                if text[place..].starts_with(letter) {
                    continue;
                }
                let wrong = format!("{}{letter}{}", &text[..place], &text[place + 1..]);
                assert!(wrong.parse::<JoinLink>().is_err(), "{wrong}");
            }
        }
    }

    #[test]
    fn a_link_of_another_version_is_told_apart() {
        let mut body = vec![2_u8];
        body.extend_from_slice(&[0; BYTES - 4]);
        body.extend_from_slice(&check(&body));
        let text = format!("tavolo://host:1/{}", letters(&body));
        assert_eq!(text.parse::<JoinLink>().unwrap_err(), LinkProblem::OtherVersion(2));
    }
}
