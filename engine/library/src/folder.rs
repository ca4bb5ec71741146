//! Where the folder is, and its files.

use std::fs;
use std::path::{Path, PathBuf};

/// Files of a folder: path from that folder with `/`, and bytes.
pub type Files = Vec<(String, Vec<u8>)>;

/// The folder that was named, by whoever started the program or by `TAVOLO_ROOT`; else this one or one above.
///
/// # Errors
/// Where it holds no `scenarios/` or no `locales/`: the folder.
pub fn find(named: Option<&Path>) -> Result<PathBuf, PathBuf> {
    let named = named.map(Path::to_path_buf).or_else(|| std::env::var_os("TAVOLO_ROOT").map(PathBuf::from));
    let root = match named {
        Some(root) => root,
        None => above().unwrap_or_else(|| PathBuf::from(".")),
    };
    if is_root(&root) { Ok(root) } else { Err(root) }
}

/// The language of the environment: two letters of `LC_ALL`, `LC_MESSAGES` or `LANG`.
#[must_use]
pub fn language() -> String {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|v| !v.is_empty())
        .map_or_else(|| "en".to_owned(), |v| v.chars().take_while(char::is_ascii_alphabetic).collect())
}

/// All files of `scenarios/` and all texts of all languages, paths beginning so.
#[must_use]
pub fn files(root: &Path) -> Files {
    let below = |folder: &str| {
        let read = read_folder(&root.join(folder)).into_iter();
        read.map(|(path, bytes)| (format!("{folder}/{path}"), bytes)).collect::<Files>()
    };
    ["scenarios", "locales"].into_iter().flat_map(below).collect()
}

/// Authored files and texts below a folder, sorted; links are not followed, so nothing outside is read.
#[must_use]
pub fn read_folder(folder: &Path) -> Files {
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
