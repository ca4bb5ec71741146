//! Screens as people use them: by what is written on them, by keys, in every language and at every size of text. Views are
//! real ones: walkthroughs of a case, played through the host.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "tests read the files of the repository and print figures"
)]

mod deeds;
mod keystrokes;
mod learning;
mod letters;
mod looking;
mod newcomer;
mod own;
mod picture;
mod played;
mod rebinding;
mod seat;
mod snapshots;
mod starting;
mod talking;
mod tree;
