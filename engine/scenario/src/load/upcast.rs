//! Files of older formats are brought up text by text, one version at a time, before anything is read of them. So
//! only the newest model stands in the code, and a file of any age gives the same diagnostics as if it were new.

use crate::diagnostic::Diagnostics;
use crate::items;
use crate::source::SourceFile;

/// Brings the files of one folder from a version to the next.
#[derive(Clone, Copy, Debug)]
pub struct Upcaster {
    /// The version it reads.
    pub from: u32,
    /// Gives the new text of a file, by its name in the folder (`clues.ron`).
    pub text: fn(name: &str, text: &str) -> String,
}

/// All upcasters, by version. Format 1 is the first, so there is none yet.
pub const CHAIN: &[Upcaster] = &[];

/// Brings a text from one version to another, if the chain has every step.
#[must_use]
pub fn bring_up(chain: &[Upcaster], from: u32, to: u32, name: &str, text: &str) -> Option<String> {
    (from..to).try_fold(text.to_owned(), |text, version| {
        let step = chain.iter().find(|step| step.from == version)?;
        Some((step.text)(name, &text))
    })
}

/// The format that a head declares, however wrong the rest of it is.
pub(super) fn declared(head: &SourceFile) -> Option<u32> {
    let item = items::outline(head, &mut Diagnostics::new()).items.into_iter().next()?;
    items::parts(head.text(), item)?.says(head.text(), "format")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_go_through_every_step() {
        let chain = [
            Upcaster { from: 1, text: |_, text| text.replace("who", "person") },
            Upcaster { from: 2, text: |name, text| format!("{text} // {name}") },
        ];
        let brought = bring_up(&chain, 1, 3, "seats.ron", "(who: \"ines\")");
        assert_eq!(brought.as_deref(), Some("(person: \"ines\") // seats.ron"));
        assert_eq!(bring_up(&chain, 0, 3, "seats.ron", ""), None);
        assert_eq!(bring_up(&chain, 3, 3, "seats.ron", "()").as_deref(), Some("()"));
    }
}
