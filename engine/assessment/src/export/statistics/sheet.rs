//! The sheet as CSV and as a page.

use maud::{Markup, html};
use tavolo_wording::{Catalogue, strip_isolates};

use super::count::{BANDS, NONE};
use super::{By, Sheet, Shown};
use crate::html::table::{Row, Table, plain, table as markup};
use crate::html::{Document, Reader, Section};

/// The sheet as CSV: a row for each value of each table, with its word in `lang`; a number that is withheld is empty.
#[must_use]
pub fn table(sheet: &Sheet, texts: &Catalogue, lang: &str) -> String {
    let words = Words { reader: Reader::new(texts, lang) };
    let mut table = csv::Writer::from_writer(Vec::new());
    let mut row = |cells: [&str; 5]| table.write_record(cells).expect("memory takes what is written to it");
    let count = |shown: Shown| match shown {
        Shown::Number(number) => (number.to_string(), "no"),
        Shown::Withheld => (String::new(), "yes"),
    };
    row(["table", "value", "label", "count", "withheld"]);
    let (all, withheld) = count(sheet.all.map_or(Shown::Withheld, Shown::Number));
    row(["all", "", &words.plain("export-statistics-all"), &all, withheld]);
    for (by, counts) in &sheet.tables {
        let Some(counts) = counts else {
            row([by.name(), "", &words.plain("export-statistics-withheld"), "", "yes"]);
            continue;
        };
        for (value, shown) in counts {
            let (number, withheld) = count(*shown);
            row([by.name(), value, &strip_isolates(&words.value(*by, value)), &number, withheld]);
        }
    }
    String::from_utf8(table.into_inner().expect("memory takes what is written to it")).expect("all cells are text")
}

/// The sheet as a page in `lang`, to read and to print.
#[must_use]
pub fn page(sheet: &Sheet, texts: &Catalogue, lang: &str) -> String {
    let words = Words { reader: Reader::new(texts, lang) };
    let reader = &words.reader;
    let section = |(by, counts): &(By, super::Counts)| -> Section {
        let (anchor, heading) = anchor(*by);
        let content = match counts {
            Some(counts) => words.counts(*by, counts),
            None => html! { p { (reader.t("export-statistics-withheld")) } },
        };
        (anchor, heading, content)
    };
    let document = Document {
        title: reader.t("export-statistics"),
        style: "",
        top: words.top(sheet),
        sections: sheet.tables.iter().map(section).collect(),
        footer: reader.t("report-footer"),
    };
    document.written(reader)
}

/// How tables and their values are called.
struct Words<'a> {
    reader: Reader<'a>,
}

impl Words<'_> {
    fn plain(&self, key: &str) -> String {
        strip_isolates(&self.reader.t(key))
    }

    fn top(&self, sheet: &Sheet) -> Markup {
        let reader = &self.reader;
        let number = |n: i64| reader.number(n);
        html! {
            header {
                p.kicker { (reader.t("report-training-only")) " " (reader.t("export-statistics.training")) }
                h1 { (reader.t("export-statistics")) }
                p {
                    @match sheet.all {
                        Some(all) => (reader.tw("export-statistics.counted", [
                            ("persons", i64::from(all)), ("sessions", sheet.sessions as i64),
                        ])),
                        None => (reader.tw("export-statistics.too-few", [("smallest", number(sheet.smallest.into()))])),
                    }
                }
                p { (reader.tw("export-statistics.rule", [("smallest", number(sheet.smallest.into()))])) }
            }
        }
    }

    fn counts(&self, by: By, counts: &[(String, Shown)]) -> Markup {
        let reader = &self.reader;
        let row = |(value, shown): &(String, Shown)| {
            let number = match shown {
                Shown::Number(number) => reader.number(i64::from(*number)),
                Shown::Withheld => reader.t("export-statistics-hidden"),
            };
            Row::of(vec![html! { (self.value(by, value)) }, html! { (number) }])
        };
        let (_, heading) = anchor(by);
        markup(&Table {
            caption: reader.t(heading),
            heads: vec![(reader.t(heading), false), (reader.t("export-statistics-persons"), true)],
            groups: plain(counts.iter().map(row).collect()),
            quiet: true,
            grid: true,
        })
    }

    /// A value of a table. What a case invents and nobody wrote a text for is called by its id.
    fn value(&self, by: By, value: &str) -> String {
        let reader = &self.reader;
        if value == NONE {
            return reader.t(&format!("export-{}-none", by.name()));
        }
        let named = match by {
            By::Exploitation | By::Sex => reader.if_any(&format!("export-{}-{value}", by.name())),
            By::Origin => reader.if_any(&format!("origin-{value}")),
            By::Age => Some(self.band(value)),
            By::Referral => Some(reader.function(&value.into())),
            By::Outcome => reader.if_any(&format!("status-{value}")),
        };
        named.unwrap_or_else(|| value.replace('-', " "))
    }

    fn band(&self, first: &str) -> String {
        let from: u8 = first.parse().unwrap_or_default();
        match BANDS.into_iter().find(|next| *next > from) {
            Some(next) => {
                self.reader.tw("export-age", [("from", i64::from(from)), ("to", i64::from(next.saturating_sub(1)))])
            }
            None => self.reader.tw("export-age-over", [("from", i64::from(from))]),
        }
    }
}

/// Anchor and key of the heading of a table.
fn anchor(by: By) -> (&'static str, &'static str) {
    match by {
        By::Exploitation => ("exploitation", "export-by-exploitation"),
        By::Sex => ("sex", "export-by-sex"),
        By::Age => ("age", "export-by-age"),
        By::Origin => ("origin", "export-by-origin"),
        By::Referral => ("referral", "export-by-referral"),
        By::Outcome => ("outcome", "export-by-outcome"),
    }
}
