//! Catalogues out of files.

use std::path::Path;

use tavolo_wording::Catalogue;

use crate::folder::{Files, read_folder};

/// The program's own texts.
#[must_use]
pub fn app(root: &Path) -> Catalogue {
    Catalogue::build(own(root))
}

/// The catalogue for a case under a chain of packs, out of a list with `locales/…` paths.
#[must_use]
pub fn catalogue_of(files: &Files, chain: &[String], case: &str) -> Catalogue {
    Catalogue::build(case_sources(files, chain, case))
}

/// The same over the program's own texts, which are not read and held a second time.
#[must_use]
pub fn catalogue_over(app: &Catalogue, files: &Files, chain: &[String], case: &str) -> Catalogue {
    let authored = case_sources(files, chain, case).into_iter().filter(|(_, layer, _, _)| layer != "app");
    app.around([], authored.collect::<Vec<_>>())
}

/// The same out of what a journal carries. What was authored is as it was played. Texts of the program are the program's
/// own, since it knows what it puts into them; those of the journal stand in for a language that it has no longer.
#[must_use]
pub fn recorded_catalogue(app: &Catalogue, files: &Files, chain: &[String], case: &str) -> Catalogue {
    let (played_app, authored): (Vec<_>, Vec<_>) =
        case_sources(files, chain, case).into_iter().partition(|(_, layer, _, _)| layer == "app");
    let lost = played_app.into_iter().filter(|(lang, ..)| !app.languages().any(|has| has == lang));
    let beneath = lost.map(|(lang, _, path, text)| (lang, "recorded".to_owned(), path, text));
    app.around(beneath.collect::<Vec<_>>(), authored)
}

/// (language, layer, path, text).
type Source = (String, String, String, String);

fn own(root: &Path) -> Vec<Source> {
    sources(&read_folder(&root.join("locales")), |layer| layer == "app")
}

/// For a case, the lowest layer first.
fn case_sources(files: &Files, chain: &[String], case: &str) -> Vec<Source> {
    let locales: Files =
        files.iter().filter_map(|(p, b)| Some((p.strip_prefix("locales/")?.to_owned(), b.clone()))).collect();
    let mut layers = vec!["app".to_owned()];
    layers.extend(chain.iter().map(|p| format!("packs/{p}")));
    layers.push(format!("scenarios/{case}"));
    layers.push(format!("scenarios/{case}/taken"));
    let mut all = sources(&locales, |layer| layers.iter().any(|l| l == layer));
    // Later layers override earlier ones: app, base, derived pack, case, what the case took up of an earlier one.
    all.sort_by_key(|(_, layer, path, _)| (layers.iter().position(|l| l == layer), path.clone()));
    all
}

/// Every Fluent file whose layer is wanted.
fn sources(files: &Files, wanted: impl Fn(&str) -> bool) -> Vec<Source> {
    files
        .iter()
        .filter(|(path, _)| path.ends_with(".ftl"))
        .filter_map(|(path, bytes)| {
            let (lang, rest) = path.split_once('/')?;
            let layer = match rest.split('/').collect::<Vec<_>>()[..] {
                ["app", ..] => "app".to_owned(),
                ["scenarios", name, "taken", ..] => format!("scenarios/{name}/taken"),
                [kind @ ("packs" | "scenarios"), name, ..] => format!("{kind}/{name}"),
                _ => return None,
            };
            let text = String::from_utf8_lossy(bytes).into_owned();
            wanted(&layer).then(|| (lang.to_owned(), layer, format!("locales/{path}"), text))
        })
        .collect()
}
