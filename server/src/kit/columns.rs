//! Which words stand at the top of a roster's columns and in its cells. They are texts: every language adds its own, and a
//! roster is understood in any of them, whatever language the kit is printed in.

use tavolo_wording::{Args, Catalogue};

/// A column of a roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// What the person is called.
    Name,
    /// The seat that was agreed with the person.
    Seat,
    /// Whether the person offered to play somebody of the cast.
    Volunteer,
    /// The office in which the person would like to work.
    Function,
}

/// All columns, with the keys of their words.
pub(super) const COLUMNS: [(Column, &str); 4] = [
    (Column::Name, "kit-column-name"),
    (Column::Seat, "kit-column-seat"),
    (Column::Volunteer, "kit-column-volunteer"),
    (Column::Function, "kit-column-function"),
];

/// Whether somebody offered to play, and as what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offers {
    /// A trainee, who plays for an agency.
    Nothing,
    /// A volunteer, who may play somebody of the cast.
    ToPlay,
    /// A trained adult actor, who may play a child that was exploited too.
    AsActor,
}

/// What the cell of a volunteer says; none: a word that no language knows.
pub(super) fn offers(texts: &Catalogue, cell: &str) -> Option<Offers> {
    if cell.is_empty() || one_of(texts, "kit-word-no", cell) {
        return Some(Offers::Nothing);
    }
    if one_of(texts, "kit-word-yes", cell) {
        return Some(Offers::ToPlay);
    }
    one_of(texts, "kit-word-actor", cell).then_some(Offers::AsActor)
}

/// The column that a heading names.
pub(super) fn column(texts: &Catalogue, heading: &str) -> Option<Column> {
    COLUMNS.iter().find(|(_, key)| one_of(texts, key, heading)).map(|(column, _)| *column)
}

/// Whether a word is in a list of words, in any language.
fn one_of(texts: &Catalogue, key: &str, word: &str) -> bool {
    let word = plain(word);
    let lists = texts.languages().filter_map(|lang| texts.try_render(lang, key, &Args::new()));
    lists.flat_map(|list| list.split(',').map(plain).collect::<Vec<_>>()).any(|known| known == word)
}

/// A word as it is compared: capitals and blanks at its ends make no difference.
pub(super) fn plain(word: &str) -> String {
    word.trim().to_lowercase()
}
