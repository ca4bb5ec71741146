//! What can be played here: read beside the window, since checking a case takes a moment.

use std::path::Path;

use tavolo_library::{catalogue_of, content_notes, files, tree_of};
use tavolo_panels::{CaseCard, SeatCard};
use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::model::case::SeatKind;
use tavolo_scenario::model::common::Limit;
use tavolo_scenario::{Content, cases, load_case};
use tavolo_wording::{Args, Catalogue};

const MINUTE_MS: i64 = 60_000;

/// Folder of the case that teaches how to play.
pub(crate) const TUTORIAL: &str = "lost-child";

/// A case that can be played, ready to be shown in any language.
pub(crate) struct Case {
    /// Name of its folder.
    pub(crate) name: String,
    content: Content,
    texts: Catalogue,
}

/// Cases without a fault, by name.
pub(crate) fn read(root: &Path) -> Vec<Case> {
    let files = files(root);
    let tree = tree_of(&files, &mut Diagnostics::new());
    let read = |name: String| {
        let content = load_case(&tree, &name).content?;
        let chain: Vec<String> = content.law.chain.iter().map(ToString::to_string).collect();
        let texts = catalogue_of(&files, &chain, &name);
        Some(Case { name, content, texts })
    };
    cases(&tree).into_iter().filter_map(read).collect()
}

impl Case {
    /// Number of the seat in which somebody learns how to play: the first that asks for no volunteer.
    pub(crate) fn first_seat(&self) -> usize {
        let volunteers = |kind: &SeatKind| matches!(kind, SeatKind::Subject | SeatKind::Exploiter);
        self.content.case.seats.iter().position(|seat| !volunteers(&seat.kind)).unwrap_or(0)
    }

    /// As it stands on the start screen.
    pub(crate) fn card(&self, lang: &str) -> CaseCard {
        let text = |key: &str| self.texts.render(lang, key, &Args::new());
        let case = &self.content.case;
        let ms: i64 = case.scenes.iter().map(|(scene, _)| scene.length.ms() + scene.booking.map_or(0, Limit::ms)).sum();
        let seats = case.seats.iter().map(|seat| SeatCard {
            title: text(&format!("seat-{}", seat.id)),
            volunteers: matches!(seat.kind, SeatKind::Subject | SeatKind::Exploiter),
        });
        CaseCard {
            title: text("case-title"),
            about: text("case-summary"),
            minutes: u32::try_from((ms + MINUTE_MS - 1) / MINUTE_MS).unwrap_or(0),
            notes: content_notes(&self.content, &self.texts, lang),
            seats: seats.collect(),
        }
    }
}
