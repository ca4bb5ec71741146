//! The folder with cases, packs and texts: read from the disk, and sorted into what is checked, rendered and embedded.
//! Whoever holds a session uses it: the program and the graphical client.
//!
//! | module | holds |
//! |---|---|
//! | `folder` | where the folder is, and its files |
//! | `texts` | catalogues out of files, layer by layer |
//! | `case` | authored files of a case, and those that a journal carries |
//! | `labels` | what words of the pack are called, for seats |

mod case;
mod folder;
mod labels;
mod texts;

pub use case::{embedded, taking, tree_of};
pub use folder::{Files, files, find, language, read_folder};
pub use labels::{content_notes, labels};
pub use texts::{app, catalogue_of, catalogue_over, recorded_catalogue};
