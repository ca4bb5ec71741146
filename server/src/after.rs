//! A case that is played after another: what the earlier one left is taken up.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tavolo_hall::JOURNAL;
use tavolo_library::taking;
use tavolo_scenario::Content;
use tavolo_session::{Session, left};
use tavolo_wording::Args;

use crate::desk::{Desk, Fault, Files};
use crate::replay::Recording;
use crate::{demo, say};

/// Reads and checks a case, under another pack if one is named; with an earlier session, as it is played after that one. The files are those that are then played.
pub(crate) fn load(
    desk: &Desk,
    files: Files,
    (case, pack): (&str, Option<&str>),
    after: Option<&Path>,
) -> Result<(Arc<Content>, Files), Fault> {
    let content = demo::load_under(desk, &files, case, pack)?;
    let Some(after) = after else { return Ok((content, files)) };
    let earlier = Recording::open(desk, &journal(after))?;
    let from = &earlier.content.case.head.id;
    if !content.case.head.takes.iter().any(|taken| taken.from == *from) {
        return Err(desk.fault("after-no-link", &Args::new().with("case", case).with("from", from.as_str())));
    }
    let mut session = Session::new(earlier.content.clone());
    earlier.entries.iter().for_each(|entry| session.replay(entry));
    let left = left(&earlier.content, session.state());
    let files = taking(&files, case, &content.taken(from, &left));
    let content = demo::load_under(desk, &files, case, pack)?;
    let (content, flags) = Arc::unwrap_or_clone(content).taking_up(from, &left);
    say(&desk.text("after-taken", &Args::new().with("from", from.as_str()).with("count", flags.len() as i64)));
    Ok((Arc::new(content), files))
}

/// The journal of a session: the file, or that of a folder, or that of a name in out/.
fn journal(after: &Path) -> PathBuf {
    if after.is_file() {
        return after.to_owned();
    }
    let named = Path::new("out").join(after);
    if after.is_dir() || !named.is_dir() { after.join(JOURNAL) } else { named.join(JOURNAL) }
}
