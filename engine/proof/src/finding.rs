//! What a proof finds: a code, where it stands, and what is missing. The words stand in the Fluent files
//! (`diagnostic-<code>`, `missing-<what>`), never here.

use serde::Serialize;
use tavolo_scenario::check::Kind;
use tavolo_scenario::diagnostic::{Diagnostic, Diagnostics, Severity};
use tavolo_scenario::items;
use tavolo_scenario::load::Places;
use tavolo_scenario::source::SourceTree;

/// Codes of proofs. Each has a page in `docs/diagnostics/` and messages in `locales/*/app/prove.ftl`. A code never changes its
/// meaning.
pub mod code {
    macro_rules! codes {
        ($( $(#[doc = $doc:literal])+ $name:ident = $code:literal; )+) => {
            $( $(#[doc = $doc])+ pub const $name: &str = $code; )+
            /// Every code of proofs.
            pub const ALL: &[&str] = &[$($name),+];
        };
    }

    codes! {
        /// A clue that nobody of an agency can come to know. `id`.
        CLUE = "P0001";
        /// A way to a clue that nobody can go, where another one is open. `id`, `way`.
        WAY = "P0002";
        /// A goal that cannot be reached for somebody. `id`, `person` (or `none`).
        GOAL = "P0003";
        /// A duty that is due and that nobody can do. `id`, `person` (or `none`).
        DUTY = "P0004";
        /// An ending that no play comes to. `id`.
        ENDING = "P0005";
        /// An ending that an earlier one always comes before. `id`, `by`.
        SHADOWED = "P0006";
        /// A sentence that nobody can say or hear. `id`, `person`.
        SENTENCE = "P0007";
        /// An item of the events list that never comes. `id`.
        EVENT = "P0008";
        /// An expected response that nobody can give. `id`.
        RESPONSE = "P0009";
        /// An item of an agenda for which it is never time. `id`, `person`.
        AGENDA = "P0010";
        /// A limit that cannot be met. `id`, `limit`, `needed` in seconds, `person` (or `none`).
        LIMIT = "P0011";
        /// A seat that can do nothing for longer than the bar. `id`, `scene`, `minutes`.
        IDLE = "P0012";
        /// A seat of an agency with too little to assess. `id`, `found`, `needed`.
        UNASSESSED = "P0013";
        /// Somebody whose treatment is judged and with whom nobody can speak. `id`.
        SPEECHLESS = "P0014";
        /// A door that nobody can open. `id`.
        DOOR = "P0015";
        /// An objective of the case of which nothing is due. `id`.
        UNTRAINED = "P0016";
        /// A resource that is never open while the case is played. `id`.
        CLOSED = "P0017";
        /// A request that nobody answers. `id`, `person`.
        UNANSWERED = "P0018";
        /// A cue by which somebody shall be recognised that nobody can perceive. `id`, `person`.
        UNRECOGNISED = "P0019";
        /// Something that cannot be reached while a seat is empty that may be. `id`, `seat`, `kind`.
        RESTS_ON_SEAT = "P0020";
        /// A duty that is owed, and that nobody who is judged carries out. `id`, `functions`.
        UNHELD = "P0021";
        /// A branch of a procedure to which nobody's decision can lead. `id`, `number` of the branch, from 1.
        BRANCH = "P0022";
    }
}

/// What would have to be so and cannot.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Missing {
    /// The text says it: `missing-<what>`.
    pub what: &'static str,
    /// The id that it is about, or a number.
    pub id: String,
    /// Another one; empty if there is none.
    pub other: String,
}

impl Missing {
    pub(crate) fn of(what: &'static str, id: impl ToString, other: impl ToString) -> Self {
        Self { what, id: id.to_string(), other: other.to_string() }
    }
}

/// Something that is proven.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// `P` and four digits.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What kind of thing it is about.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// The word of its item at which an author has to look.
    pub needle: String,
    /// Values of the message, `id` among them.
    pub args: Vec<(&'static str, String)>,
    /// What is missing.
    pub missing: Vec<Missing>,
}

impl Finding {
    pub(crate) fn new(code: &'static str, severity: Severity, kind: Kind, id: impl ToString) -> Self {
        let id = id.to_string();
        let args = vec![("id", id.clone())];
        Self { code, severity, kind, needle: id.clone(), id, args, missing: Vec::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    pub(crate) fn at(mut self, needle: &str) -> Self {
        needle.clone_into(&mut self.needle);
        self
    }

    pub(crate) fn because(mut self, missing: Vec<Missing>) -> Self {
        self.missing = missing;
        self.missing.sort();
        self.missing.dedup();
        self
    }
}

/// A finding as `check` shows problems: where it stands, and its line.
#[must_use]
pub fn diagnostic(tree: &SourceTree, places: &Places, finding: &Finding) -> Diagnostic {
    let stand = places.get(finding.kind, &finding.id);
    let file = stand.and_then(|stand| tree.get(&stand.file));
    let problem = match stand.zip(file) {
        Some((stand, file)) => {
            let outline = items::outline(file, &mut Diagnostics::new());
            let around = outline
                .items
                .into_iter()
                .find(|item| (file.position(item.start).line..=file.position(item.end).line).contains(&stand.line));
            let whole = around.unwrap_or(0..file.text().len());
            let span = items::Span { file: file.shared_path(), start: whole.start, end: whole.end };
            Diagnostic::error(finding.code, file, items::locate(file, &span, &finding.needle))
        }
        None => Diagnostic::of_file(finding.code, ""),
    };
    finding
        .args
        .iter()
        .fold(problem.with_severity(finding.severity), |problem, (name, value)| problem.with(name, value))
}
