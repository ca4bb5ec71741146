//! For which languages a match may be proposed as certain. Nobody is believed without figures: a language stands here once a test
//! has measured it on labelled lines that it was not tuned on. In any other the matcher only suggests.

/// Language, score from which a match is certain, and by how much it must lead over another act or topic.
const MEASURED: &[(&str, u16, u16)] = &[("en", 720, 150), ("it", 720, 150)];

/// Score and lead from which on a match is certain; nothing for a language without figures.
#[must_use]
pub fn certain_from(language: &str) -> Option<(u16, u16)> {
    let own = |tag: &str| language == tag || language.starts_with(&format!("{tag}-"));
    MEASURED.iter().find(|(tag, ..)| own(tag)).map(|(_, score, lead)| (*score, *lead))
}

/// The languages with figures.
pub fn measured() -> impl Iterator<Item = &'static str> {
    MEASURED.iter().map(|(tag, ..)| *tag)
}
