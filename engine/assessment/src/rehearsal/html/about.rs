//! What the figures mean, and what they cannot say.

use maud::{Markup, html};

use super::page::Page;

pub(super) fn section(page: &Page<'_>) -> Markup {
    let bars = page.summary.bars;
    let loss = page.standing(bars.breach_loss);
    html! {
        h3 { (page.t("rehearsal-measure")) }
        p { (page.t("rehearsal-measure.points")) }
        p { (page.tw("rehearsal-measure.breaches", [("loss", loss)])) }
        h3 { (page.t("rehearsal-figures")) }
        @for part in ["quartiles", "pairs", "used", "lift"] { p { (page.t(&format!("rehearsal-figures.{part}"))) } }
        h3 { (page.t("rehearsal-limits")) }
        ul { @for part in ["bots", "case", "law"] { li { (page.t(&format!("rehearsal-limits.{part}"))) } } }
        h3 { (page.t("rehearsal-again")) }
        p { (page.t("rehearsal-again.means")) }
    }
}
