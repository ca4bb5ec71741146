//! What is wrong in a file, in words of whoever wrote it: where, and at which word; never in those of a library.

use tavolo_conformance::tree::TreeFault;
use tavolo_wording::Args;

use crate::desk::Desk;

/// Of JSON.
pub(super) fn json(desk: &Desk, error: &serde_json::Error) -> String {
    if error.is_eof() {
        return desk.text("conform-ends-early", &Args::new());
    }
    place(desk, (error.line(), error.column()), &error.to_string())
}

/// Of a procedure.
pub(super) fn procedure(desk: &Desk, fault: &TreeFault) -> String {
    let of = |key: &str, name: &str| desk.text(key, &Args::new().with("name", name));
    match fault {
        TreeFault::Text { line, column, reason } => place(desk, (*line, *column), reason),
        TreeFault::Format(format) => of("conform-other-format", &format.to_string()),
        TreeFault::TooLarge => of("conform-procedure-too-large", ""),
        TreeFault::Empty(part) => of("conform-part-empty", part),
        TreeFault::NoLabel => of("conform-no-label", ""),
        TreeFault::Weight(label) => of("conform-weighs-too-much", label),
        TreeFault::Twice(name) => of("conform-called-twice", name),
        TreeFault::NoFact(fact) => of("conform-fact-not-listed", fact),
    }
}

fn place(desk: &Desk, (line, column): (usize, usize), reason: &str) -> String {
    // Names of the file stand between backticks in what libraries say.
    let name = reason.split('`').nth(1).filter(|name| name.chars().all(|c| c.is_alphanumeric() || "-_ ".contains(c)));
    let args = Args::new().with("line", line as i64).with("column", column as i64);
    match name {
        Some(name) => desk.text("conform-at-word", &args.with("name", name)),
        None => desk.text("conform-at-place", &args),
    }
}
