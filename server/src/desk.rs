//! The desk: the folder with cases, packs and texts, and the language in which one is spoken to.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::source::SourceTree;
use tavolo_wording::{Args, Catalogue, Value};

/// Something that stops the program, already in the reader's language.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) message: String,
    pub(crate) hint: Option<String>,
}

/// Folders, texts, language.
#[derive(Debug)]
pub(crate) struct Desk {
    pub(crate) root: PathBuf,
    pub(crate) lang: String,
    texts: Catalogue,
}

/// Files of a folder: path from that folder with `/`, and bytes.
pub(crate) type Files = Vec<(String, Vec<u8>)>;

impl Desk {
    /// Finds the folder and reads the program's own texts.
    pub(crate) fn open(root: Option<&Path>, lang: Option<&str>) -> Result<Self, Fault> {
        let named = root.map(Path::to_path_buf).or_else(|| std::env::var_os("TAVOLO_ROOT").map(PathBuf::from));
        let root = match named {
            Some(root) => root,
            None => above().unwrap_or_else(|| PathBuf::from(".")),
        };
        if !is_root(&root) {
            // No texts without a folder: the one sentence that must stand here.
            return Err(Fault {
                message: format!("{}: no scenarios/ and locales/ here", root.display()),
                hint: Some("Run tavolo in the folder that holds them, or say --root DIR".to_owned()),
            });
        }
        let files = read_folder(&root.join("locales"));
        let texts = Catalogue::build(sources(&files, |layer| layer == "app"));
        let wanted = lang.map_or_else(from_environment, str::to_owned);
        let known: Vec<String> = texts.languages().map(ToString::to_string).collect();
        let desk = Self { root, lang: wanted.clone(), texts };
        match (known.contains(&wanted), lang) {
            (true, _) => Ok(desk),
            (false, None) => Ok(Self { lang: "en".to_owned(), ..desk }),
            (false, Some(_)) => {
                let desk = Self { lang: "en".to_owned(), ..desk };
                let args = Args::new().with("lang", wanted).with("known", Value::list(known));
                Err(desk.fault("cli-unknown-language", &args))
            }
        }
    }

    /// A text of the program.
    pub(crate) fn text(&self, key: &str, args: &Args) -> String {
        self.texts.render(&self.lang, key, args)
    }

    /// The program's own texts.
    pub(crate) fn texts(&self) -> &Catalogue {
        &self.texts
    }

    /// Something that stops the program, with its hint if it has one.
    pub(crate) fn fault(&self, key: &str, args: &Args) -> Fault {
        let hint = self.texts.try_render(&self.lang, &format!("{key}.hint"), args);
        Fault { message: self.text(key, args), hint }
    }

    /// A file that could not be read or written.
    pub(crate) fn file_fault(&self, key: &str, path: &Path, error: &std::io::Error) -> Fault {
        self.fault(key, &Args::new().with("path", path.display().to_string()).with("reason", error.to_string()))
    }

    /// Writes a file, its folder too.
    pub(crate) fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), Fault> {
        write_as(path, bytes, None).map_err(|e| self.file_fault("cli-cannot-write", path, &e))
    }

    /// Writes a file that only its owner may read: reports say how people did, links open their seats.
    pub(crate) fn write_private(&self, path: &Path, bytes: &[u8]) -> Result<(), Fault> {
        write_private(path, bytes).map_err(|e| self.file_fault("cli-cannot-write", path, &e))
    }

    /// All files of `scenarios/` and all texts of all languages, paths beginning so.
    pub(crate) fn files(&self) -> Files {
        let mut files = Vec::new();
        for folder in ["scenarios", "locales"] {
            files.extend(
                read_folder(&self.root.join(folder))
                    .into_iter()
                    .map(|(path, bytes)| (format!("{folder}/{path}"), bytes)),
            );
        }
        files
    }
}

/// The tree of authored files out of a list with `scenarios/…` paths.
pub(crate) fn tree_of(files: &Files, diagnostics: &mut Diagnostics) -> SourceTree {
    let mut tree = SourceTree::new();
    for (path, bytes) in files {
        if let Some(path) = path.strip_prefix("scenarios/").filter(|p| p.ends_with(".ron")) {
            tree.insert(path, bytes, diagnostics);
        }
    }
    tree
}

/// The catalogue for a case under a chain of packs, out of a list with `locales/…` paths.
pub(crate) fn catalogue_of(files: &Files, chain: &[String], case: &str) -> Catalogue {
    Catalogue::build(case_sources(files, chain, case))
}

/// The same out of what a journal carries. Its texts hold; where they are older than the program, the program's own fill
/// what they lack.
pub(crate) fn recorded_catalogue(desk: &Desk, files: &Files, chain: &[String], case: &str) -> Catalogue {
    let own = sources(&read_folder(&desk.root.join("locales")), |layer| layer == "app");
    let beneath = own.into_iter().map(|(lang, _, path, text)| (lang, "program".to_owned(), path, text));
    Catalogue::build(beneath.chain(case_sources(files, chain, case)))
}

/// (language, layer, path, text) for a case, the lowest layer first.
fn case_sources(files: &Files, chain: &[String], case: &str) -> Vec<(String, String, String, String)> {
    let locales: Files =
        files.iter().filter_map(|(p, b)| Some((p.strip_prefix("locales/")?.to_owned(), b.clone()))).collect();
    let mut layers = vec!["app".to_owned()];
    layers.extend(chain.iter().map(|p| format!("packs/{p}")));
    layers.push(format!("scenarios/{case}"));
    let mut all = sources(&locales, |layer| layers.iter().any(|l| l == layer));
    // Later layers override earlier ones: app, base, derived pack, case.
    all.sort_by_key(|(_, layer, path, _)| (layers.iter().position(|l| l == layer), path.clone()));
    all
}

/// (language, layer, path, text) of every Fluent file whose layer is wanted.
fn sources(files: &Files, wanted: impl Fn(&str) -> bool) -> Vec<(String, String, String, String)> {
    files
        .iter()
        .filter(|(path, _)| path.ends_with(".ftl"))
        .filter_map(|(path, bytes)| {
            let (lang, rest) = path.split_once('/')?;
            let layer = match rest.split('/').collect::<Vec<_>>()[..] {
                ["app", ..] => "app".to_owned(),
                [kind @ ("packs" | "scenarios"), name, ..] => format!("{kind}/{name}"),
                _ => return None,
            };
            let text = String::from_utf8_lossy(bytes).into_owned();
            wanted(&layer).then(|| (lang.to_owned(), layer, format!("locales/{path}"), text))
        })
        .collect()
}

/// Files below a folder, sorted; links are not followed, so nothing outside is read.
pub(crate) fn read_folder(folder: &Path) -> Files {
    let mut files = Vec::new();
    let mut open = vec![(folder.to_path_buf(), String::new())];
    while let Some((path, prefix)) = open.pop() {
        let Ok(entries) = fs::read_dir(&path) else { continue };
        for entry in entries.flatten() {
            let Ok(kind) = entry.file_type() else { continue };
            let name = entry.file_name().to_string_lossy().into_owned();
            if kind.is_dir() {
                open.push((entry.path(), format!("{prefix}{name}/")));
            } else if kind.is_file()
                && (name.ends_with(".ron") || name.ends_with(".ftl"))
                && let Ok(bytes) = fs::read(entry.path())
            {
                files.push((format!("{prefix}{name}"), bytes));
            }
        }
    }
    files.sort();
    files
}

fn is_root(path: &Path) -> bool {
    path.join("scenarios").is_dir() && path.join("locales").is_dir()
}

fn above() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    here.ancestors().find(|p| is_root(p)).map(Path::to_path_buf)
}

/// Two letters of LC_ALL, LC_MESSAGES or LANG.
fn from_environment() -> String {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|v| !v.is_empty())
        .map_or_else(|| "en".to_owned(), |v| v.chars().take_while(char::is_ascii_alphabetic).collect())
}

/// Writes a file that only its owner may read.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    write_as(path, bytes, Some(0o600))
}

/// Writes a file with these rights, where there are such; without, as the system has it. Its folder too.
fn write_as(path: &Path, bytes: &[u8], mode: Option<u32>) -> std::io::Result<()> {
    if let Some(folder) = path.parent().filter(|p| !p.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    #[cfg(not(unix))]
    let _ = mode;
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    if let Some(mode) = mode {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
    }
    let mut file = options.open(path)?;
    // A file that is written over keeps its old rights: they are taken away before there is something to read.
    #[cfg(unix)]
    if let Some(mode) = mode {
        file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(mode))?;
    }
    file.write_all(bytes)
}
