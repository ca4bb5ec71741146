//! Who takes part: a table as spreadsheets write it. Everything that is wrong is said at once, with the line and what to do.

use std::fs;
use std::path::Path;

use tavolo_scenario::Content;
use tavolo_scenario::ids::{FunctionId, SeatId};
use tavolo_wording::{Args, Catalogue, Value};

use super::columns::{COLUMNS, Column, Offers, column, offers, plain};
use crate::desk::{Desk, Fault};

/// No class is so large that its table is larger, bytes.
const LARGEST: u64 = 1 << 20;

/// Names that are offered instead of one that nobody knows.
const NEAREST: usize = 3;

/// How alike two names must be to be offered, from 0 to 1.
const ALIKE: f64 = 0.6;

/// Somebody who takes part.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    /// The line of the table.
    pub(super) line: u64,
    pub(crate) name: String,
    /// The seat that was agreed.
    pub(crate) seat: Option<SeatId>,
    pub(super) offers: Offers,
    /// The office in which the person would like to work.
    pub(super) wish: Option<FunctionId>,
}

/// A table that was read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Roster {
    pub(crate) people: Vec<Person>,
    /// Headings of columns that say nothing to this program.
    pub(super) unread: Vec<String>,
    /// What is wrong with single lines.
    pub(crate) wrong: Vec<Wrong>,
}

/// Something wrong with a line.
#[derive(Clone, Debug)]
pub(crate) struct Wrong {
    pub(super) line: u64,
    pub(super) key: &'static str,
    pub(super) args: Args,
}

impl Wrong {
    pub(super) fn new(line: u64, key: &'static str, args: Args) -> Self {
        Self { line, key, args }
    }
}

/// Reads a table. What is wrong with single lines is kept, so that it can be said together with what is wrong with seats.
pub(crate) fn read(desk: &Desk, content: &Content, texts: &Catalogue, path: &Path) -> Result<Roster, Fault> {
    let unreadable = |e: std::io::Error| desk.file_fault("kit-roster-cannot-read", path, &e);
    let size = fs::metadata(path).map_err(unreadable)?.len();
    if size > LARGEST {
        return Err(fault(desk, path, &[Wrong::new(1, "kit-roster-too-large", Args::new())]));
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    let text = std::str::from_utf8(&bytes).map_err(|e| {
        let line = bytes[..e.valid_up_to()].iter().filter(|b| **b == b'\n').count() as u64 + 1;
        fault(desk, path, &[Wrong::new(line, "kit-roster-not-utf8", Args::new())])
    })?;
    // Spreadsheets put a mark at the beginning by which they know their own files.
    Reading { content, texts, lang: &desk.lang }
        .table(text.trim_start_matches('\u{feff}'))
        .map_err(|wrong| fault(desk, path, &wrong))
}

/// All that is wrong, one after the other, with its line and what to do.
pub(crate) fn fault(desk: &Desk, path: &Path, wrong: &[Wrong]) -> Fault {
    let path = path.display().to_string();
    let mut lines = Vec::new();
    for problem in wrong {
        let said = desk.fault(problem.key, &problem.args);
        let args = Args::new().with("path", path.as_str()).with("line", problem.line as i64);
        lines.push(desk.text("kit-roster-line", &args.with("problem", said.message)));
        lines.extend(said.hint.map(|hint| format!("  {hint}")));
    }
    Fault { message: lines.join("\n"), hint: None }
}

/// What a table is understood by.
struct Reading<'a> {
    content: &'a Content,
    texts: &'a Catalogue,
    lang: &'a str,
}

impl Reading<'_> {
    fn table(&self, text: &str) -> Result<Roster, Vec<Wrong>> {
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .trim(csv::Trim::All)
            .delimiter(mark(text))
            .from_reader(text.as_bytes());
        let unreadable = |e: &csv::Error| {
            Wrong::new(e.position().map_or(1, csv::Position::line), "kit-roster-no-table", Args::new())
        };
        let headings = reader.headers().map_err(|e| vec![unreadable(&e)])?.clone();
        let mut wrong = Vec::new();
        let mut unread = Vec::new();
        let mut columns = Vec::new();
        for heading in &headings {
            let column = column(self.texts, heading);
            if column.is_some() && columns.contains(&column) {
                wrong.push(Wrong::new(1, "kit-roster-column-twice", Args::new().with("column", heading)));
            }
            if column.is_none() && !heading.is_empty() {
                unread.push(heading.to_owned());
            }
            columns.push(column);
        }
        if !columns.contains(&Some(Column::Name)) {
            wrong.push(Wrong::new(1, "kit-roster-no-name-column", self.words()));
            return Err(wrong);
        }
        let mut people = Vec::new();
        for record in reader.records() {
            match record {
                Ok(record) if record.iter().all(str::is_empty) => {}
                Ok(record) => people.extend(self.person(&columns, &record, &mut wrong)),
                Err(e) => wrong.push(unreadable(&e)),
            }
        }
        if people.is_empty() && wrong.is_empty() {
            wrong.push(Wrong::new(2, "kit-roster-nobody", Args::new()));
        }
        Ok(Roster { people, unread, wrong })
    }

    fn person(&self, columns: &[Option<Column>], record: &csv::StringRecord, wrong: &mut Vec<Wrong>) -> Option<Person> {
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |wanted: Column| {
            let at = columns.iter().position(|c| *c == Some(wanted));
            at.and_then(|at| record.get(at)).unwrap_or_default()
        };
        let before = wrong.len();
        let mut no = |key, args| wrong.push(Wrong::new(line, key, args));
        if record.len() > columns.len() {
            no("kit-roster-more-cells", Args::new());
        }
        // A line end within a cell would tear a badge.
        let name = cell(Column::Name).split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            no("kit-roster-no-name", Args::new());
        }
        let seat = match cell(Column::Seat) {
            "" => None,
            word => self.seat(word).or_else(|| {
                no(
                    "kit-roster-no-such-seat",
                    Args::new().with("seat", word).with("near", self.near(word, self.seats())),
                );
                None
            }),
        };
        let wish = match cell(Column::Function) {
            "" => None,
            word => self.function(word).or_else(|| {
                let near = self.near(word, self.functions());
                no("kit-roster-no-such-function", Args::new().with("function", word).with("near", near));
                None
            }),
        };
        let word = cell(Column::Volunteer);
        let offers = offers(self.texts, word).unwrap_or_else(|| {
            no("kit-roster-yes-or-no", self.words().with("word", word));
            Offers::Nothing
        });
        (wrong.len() == before).then_some(Person { line, name, seat, offers, wish })
    }

    /// Words that a table may use, in the reader's language, for hints.
    fn words(&self) -> Args {
        let word = |key: &str| {
            let list = self.texts.render(self.lang, key, &Args::new());
            list.split(',').next().unwrap_or_default().trim().to_owned()
        };
        let columns = COLUMNS.iter().map(|(_, key)| word(key));
        let args = Args::new().with("columns", Value::list(columns)).with("name", word("kit-column-name"));
        args.with("yes", word("kit-word-yes")).with("no", word("kit-word-no")).with("actor", word("kit-word-actor"))
    }

    /// A seat by its id, or by its title in any language.
    fn seat(&self, word: &str) -> Option<SeatId> {
        let wanted = plain(word);
        let seats = self.content.case.seats.iter().map(|s| &s.id);
        seats.into_iter().find(|id| self.called("seat", id.as_str(), &wanted)).cloned()
    }

    /// An office of the case by its id, or by its name in any language.
    fn function(&self, word: &str) -> Option<FunctionId> {
        let wanted = plain(word);
        self.content.law.functions.keys().find(|id| self.called("function-name", id.as_str(), &wanted)).cloned()
    }

    fn called(&self, kind: &str, id: &str, wanted: &str) -> bool {
        let title = |lang: &str| self.texts.try_render(lang, &format!("{kind}-{id}"), &Args::new());
        plain(id) == *wanted || self.texts.languages().any(|lang| title(lang).is_some_and(|t| plain(&t) == *wanted))
    }

    /// Ids of seats with their titles.
    fn seats(&self) -> Vec<(String, String)> {
        let seats = self.content.case.seats.iter();
        seats
            .map(|s| (s.id.to_string(), self.texts.render(self.lang, &format!("seat-{}", s.id), &Args::new())))
            .collect()
    }

    /// Ids of offices that somebody of the case carries out, with their names.
    fn functions(&self) -> Vec<(String, String)> {
        let law = self.content.law.functions.keys().filter(|f| !self.content.carriers(f).is_empty());
        law.map(|f| (f.to_string(), self.texts.render(self.lang, &format!("function-name-{f}"), &Args::new())))
            .collect()
    }

    /// What may have been meant; everything there is where nothing is near.
    fn near(&self, word: &str, known: Vec<(String, String)>) -> Value {
        let word = plain(word);
        let alike = |(id, title): &(String, String)| {
            strsim::jaro_winkler(&word, id).max(strsim::jaro_winkler(&word, &plain(title)))
        };
        let mut ranked: Vec<(f64, &(String, String))> = known.iter().map(|k| (alike(k), k)).collect();
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        let near: Vec<_> = ranked.iter().filter(|(likeness, _)| *likeness >= ALIKE).take(NEAREST).collect();
        let shown = |(id, title): &(String, String)| format!("{id} ({title})");
        if near.is_empty() {
            return Value::list(known.iter().map(shown).collect::<Vec<_>>());
        }
        Value::list(near.into_iter().map(|(_, k)| shown(k)).collect::<Vec<_>>())
    }
}

/// The mark between cells: spreadsheets use the one that their country does not use for decimals.
fn mark(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |mark: char| first.matches(mark).count();
    if count('\t') > count(',').max(count(';')) {
        b'\t'
    } else if count(';') > count(',') {
        b';'
    } else {
        b','
    }
}
