//! Finds what looks like a number or address that somebody could dial, write to or visit. Everything that is played
//! with must be invented: a trainee who tries it out shall reach nobody.

use std::ops::Range;

/// Endings under which most sites stand. A play domain ends in `.example`, `.test` or `.invalid`, which nobody can
/// have.
const ENDINGS: &[&str] = &[
    "com", "org", "net", "info", "biz", "gov", "edu", "int", "app", "dev", "online", "site", "eu", "it", "de", "fr",
    "es", "pt", "uk", "ie", "at", "ch", "nl", "be", "gr", "hr", "si", "mt", "pl", "ro", "bg", "hu", "cz", "sk", "se",
    "dk", "fi", "no", "al", "rs", "tr", "tn", "ly", "eg", "ma", "ng", "sn", "us", "io", "me", "tv",
];

/// Names that are reserved for examples.
const RESERVED: &[&str] = &["example.com", "example.org", "example.net"];

/// Fewer digits are a year, a price or an extension.
const DIGITS: usize = 7;

/// Places of telephone numbers, mail addresses and domains that may be real. `invented` are the contacts of the pack,
/// as they are dialled or written.
#[must_use]
pub fn real_contacts(text: &str, invented: &[&str]) -> Vec<Range<usize>> {
    let mut found = numbers(text);
    found.extend(domains(text));
    found.retain(|range| {
        let covered = |contact: &&&str| !contact.is_empty() && text[range.clone()].len() <= contact.len();
        !invented.iter().filter(covered).any(|contact| {
            text.match_indices(contact).any(|(at, _)| at <= range.start && range.end <= at + contact.len())
        })
    });
    found.sort_by_key(|range| range.start);
    found
}

fn numbers(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let joins = |b: u8| matches!(b, b' ' | b'-' | b'.' | b'/' | b'(' | b')');
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let plus = bytes[at] == b'+' && bytes.get(at + 1).is_some_and(|b| b.is_ascii_digit() || *b == b'(');
        let inside = at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_');
        if !(plus || bytes[at].is_ascii_digit()) || inside {
            at += 1;
            continue;
        }
        let (start, mut end, mut next, mut gap) = (at, at, at + usize::from(plus), 0);
        // Digits with at most two joining characters between them.
        while next < bytes.len() && gap <= 2 {
            if bytes[next].is_ascii_digit() {
                (end, gap) = (next + 1, 0);
            } else if joins(bytes[next]) {
                gap += 1;
            } else {
                break;
            }
            next += 1;
        }
        end = end.max(start + 1);
        let word = bytes.get(end).is_some_and(u8::is_ascii_alphabetic);
        if !word && looks_dialled(&text[start..end]) {
            found.push(start..end);
        }
        at = end;
    }
    found
}

fn looks_dialled(written: &str) -> bool {
    let digits = written.bytes().filter(u8::is_ascii_digit).count();
    digits >= DIGITS && (written.starts_with('+') || !(is_date(written) || is_amount(written)))
}

/// `2026-09-14`, `14.09.2026`, `14/9/2026`, or two such after one another.
fn is_date(written: &str) -> bool {
    written.split(' ').all(|word| {
        let parts: Vec<_> = word.split(['-', '.', '/']).collect();
        let lengths: Vec<_> = parts.iter().map(|part| part.len()).collect();
        matches!(lengths[..], [4, 1..=2, 1..=2] | [1..=2, 1..=2, 4] | [1..=2, 1..=2, 2])
    })
}

/// `1.000.000` or `1 000 000`.
fn is_amount(written: &str) -> bool {
    let thousands = |mark: char| {
        let mut parts = written.split(mark);
        let first = parts.next().unwrap_or_default();
        let rest: Vec<_> = parts.collect();
        !rest.is_empty()
            && (1..=3).contains(&first.len())
            && !first.starts_with('0')
            && rest.iter().all(|part| part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
    };
    thousands('.') || thousands(' ')
}

/// Domains, with what stands before an `@`.
fn domains(text: &str) -> Vec<Range<usize>> {
    let belongs = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '@' | '+');
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].find(belongs) {
        let start = at + first;
        let end = text[start..].find(|c| !belongs(c)).map_or(text.len(), |length| start + length);
        at = end;
        let word = text[start..end].trim_matches(['.', '-', '_', '+', '@']);
        let shift = text[start..end].find(word).unwrap_or_default();
        let host = word.rsplit('@').next().unwrap_or_default().to_ascii_lowercase();
        if is_domain(&host) {
            found.push(start + shift..start + shift + word.len());
        }
    }
    found
}

fn is_domain(host: &str) -> bool {
    let reserved = RESERVED.iter().any(|name| host == *name || host.ends_with(&format!(".{name}")));
    let Some((name, ending)) = host.rsplit_once('.') else { return false };
    let named = name.split('.').all(|part| part.len() > 1 && part.bytes().any(|b| b.is_ascii_alphabetic()));
    !reserved && named && ENDINGS.contains(&ending)
}
