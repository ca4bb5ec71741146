//! A case that was loaded to be played here, and what else a session needs of the machine.

use std::path::Path;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use tavolo_library::{Files, catalogue_of, files, tree_of};
use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::{Content, load_case};
use tavolo_wording::{Args, Catalogue};

use super::Ending;

/// A case with its texts.
pub(super) struct Loaded {
    pub(super) files: Files,
    pub(super) content: Arc<Content>,
    pub(super) texts: Catalogue,
}

impl Loaded {
    /// Reads it from the folder with cases and texts.
    pub(super) fn read(root: &Path, case: &str) -> Result<Self, Ending> {
        let files = files(root);
        let loaded = load_case(&tree_of(&files, &mut Diagnostics::new()), case);
        let errors = loaded.diagnostics.error_count() as i64;
        let content = loaded.content.map(Arc::new).ok_or_else(|| {
            Ending::Fault("cli-case-has-errors", Args::new().with("case", case).with("errors", errors))
        })?;
        let chain: Vec<String> = content.law.chain.iter().map(ToString::to_string).collect();
        let texts = catalogue_of(&files, &chain, case);
        Ok(Self { files, content, texts })
    }
}

pub(super) fn fault(key: &'static str, name: &'static str, value: impl ToString) -> Ending {
    Ending::Fault(key, Args::new().with(name, value.to_string()))
}

pub(super) fn wall_ms() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| i64::try_from(d.as_millis()).unwrap_or(i64::MAX))
}

pub(super) fn random<const N: usize>() -> Result<[u8; N], Ending> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|e| fault("cli-no-randomness", "reason", e))?;
    Ok(bytes)
}
