//! What all pages share: one self-contained HTML file without script, for the screen, a phone, a screen reader and paper.
//!
//! | module | holds |
//! |---|---|
//! | `reader` | [`Reader`]: catalogue and language; how names, numbers and times are written |
//! | `table` | tables that survive a phone, a screen reader and paper |
//!
//! Every text is escaped by `maud`, and the page's own policy forbids scripts.

mod reader;
pub(crate) mod table;

use maud::{DOCTYPE, Markup, PreEscaped, html};

pub(crate) use reader::{Reader, norm_key, number};

/// What every page looks like.
const STYLE: &str = include_str!("html/page.css");

/// Nothing may be loaded and nothing may run, whatever a text holds.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// A section: its anchor, the key of its heading, its content.
pub(crate) type Section = (&'static str, &'static str, Markup);

/// A page.
pub(crate) struct Document {
    pub(crate) title: String,
    /// What it looks like beside what all pages look like.
    pub(crate) style: &'static str,
    /// What stands above the table of contents.
    pub(crate) top: Markup,
    pub(crate) sections: Vec<Section>,
    pub(crate) footer: String,
}

impl Document {
    /// The page as one file.
    pub(crate) fn written(&self, reader: &Reader<'_>) -> String {
        let page = html! {
            (DOCTYPE)
            html lang=(reader.lang) dir=(reader.direction()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="referrer" content="no-referrer";
                    meta name="robots" content="noindex";
                    meta name="color-scheme" content="light dark";
                    title { (self.title) }
                    style { (PreEscaped(STYLE)) (PreEscaped(self.style)) }
                }
                body {
                    a.skip href="#report" { (reader.t("report-skip")) }
                    (self.top)
                    @if self.sections.len() > 1 {
                        nav.contents aria-labelledby="contents" {
                            h2 #contents { (reader.t("report-contents")) }
                            ol {
                                @for (anchor, key, _) in &self.sections {
                                    li { a href={ "#" (anchor) } { (reader.t(key)) } }
                                }
                            }
                        }
                    }
                    main #report tabindex="-1" {
                        @for (anchor, key, content) in &self.sections {
                            section id=(anchor) aria-labelledby={ (anchor) "-h" } {
                                h2 id={ (anchor) "-h" } { (reader.t(key)) }
                                (content)
                            }
                        }
                    }
                    footer { p { (self.footer) } }
                }
            }
        };
        page.into_string()
    }
}
