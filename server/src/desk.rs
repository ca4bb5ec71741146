//! The desk: the folder with cases, packs and texts, and the language in which one is spoken to.

use std::fs;
use std::path::{Path, PathBuf};

use tavolo_hall::write_private;
pub(crate) use tavolo_library::{Files, catalogue_of, tree_of};
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

impl Desk {
    /// Finds the folder and reads the program's own texts.
    pub(crate) fn open(root: Option<&Path>, lang: Option<&str>) -> Result<Self, Fault> {
        let root = tavolo_library::find(root).map_err(|root| Fault {
            // No texts without a folder: the one sentence that must stand here.
            message: format!("{}: no scenarios/ and locales/ here", root.display()),
            hint: Some("Run tavolo in the folder that holds them, or say --root DIR".to_owned()),
        })?;
        let texts = tavolo_library::app(&root);
        let wanted = lang.map_or_else(tavolo_library::language, str::to_owned);
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

    /// Why a session cannot be held.
    pub(crate) fn hall_fault(&self, fault: &tavolo_hall::Fault) -> Fault {
        self.fault(fault.key, &fault.args)
    }

    /// A file that could not be read or written.
    pub(crate) fn file_fault(&self, key: &str, path: &Path, error: &std::io::Error) -> Fault {
        self.fault(key, &Args::new().with("path", path.display().to_string()).with("reason", error.to_string()))
    }

    /// Writes a file, its folder too.
    pub(crate) fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), Fault> {
        let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
        let made = folder.map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| fs::write(path, bytes)).map_err(|e| self.file_fault("cli-cannot-write", path, &e))
    }

    /// Writes a file that only its owner may read: reports say how people did, links open their seats.
    pub(crate) fn write_private(&self, path: &Path, bytes: &[u8]) -> Result<(), Fault> {
        write_private(path, bytes).map_err(|e| self.file_fault("cli-cannot-write", path, &e))
    }

    /// All files of `scenarios/` and all texts of all languages, paths beginning so.
    pub(crate) fn files(&self) -> Files {
        tavolo_library::files(&self.root)
    }
}
