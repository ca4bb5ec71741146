//! What of a case is otherwise after another: files under `after/<case>/<flag>/`, each beside the file of the case that it
//! changes. They lie apart, so that a case is whole without them. Where the flag is taken up they are laid into the folder of
//! the case, under `taken/`, and the case is read with them; a journal carries them so.

use std::collections::BTreeSet;

use crate::ids::FlagId;
use crate::source::SourceTree;

/// The folder of what comes after another case, among the cases and among the texts of each language.
pub(crate) const AFTER: &str = "after/";

/// The folder inside a case, where what was taken up is laid.
pub(super) const TAKEN: &str = "taken/";

/// Where a file under `after/` is laid for a case that takes these flags up; none: it stays where it is. Paths begin at the
/// root: `scenarios/after/…`, `locales/it/after/…`.
#[must_use]
pub fn laid(path: &str, case: &str, flags: &BTreeSet<FlagId>) -> Option<String> {
    let parts: Vec<&str> = path.splitn(if path.starts_with("locales/") { 6 } else { 5 }, '/').collect();
    let (root, of, flag, rest) = match parts[..] {
        ["scenarios", "after", of, flag, rest] => ("scenarios".to_owned(), of, flag, rest),
        ["locales", language, "after", of, flag, rest] => (format!("locales/{language}/scenarios"), of, flag, rest),
        _ => return None,
    };
    let taken = of == case && flags.iter().any(|taken| taken.as_str() == flag);
    taken.then(|| format!("{root}/{case}/{TAKEN}{flag}/{rest}"))
}

/// Where an author finds a file that was laid into a case.
#[must_use]
pub fn authored(path: &str) -> String {
    path.split_once(&format!("/{TAKEN}")).map_or_else(
        || path.to_owned(),
        |(case, rest)| match case.rsplit_once('/') {
            Some((root, case)) => format!("{}/{AFTER}{case}/{rest}", root.strip_suffix("/scenarios").unwrap_or(root)),
            None => format!("{AFTER}{case}/{rest}"),
        },
    )
}

/// Flags of a case for which something is otherwise, as its files say.
#[must_use]
pub fn variants(tree: &SourceTree, case: &str) -> BTreeSet<FlagId> {
    let folder = format!("{AFTER}{case}/");
    let flags = tree.under(&folder).filter_map(|file| file.path()[folder.len()..].split_once('/'));
    flags.map(|(flag, _)| FlagId::from(flag)).collect()
}
