//! `tavolo kit`: everything that a class needs on paper, as one page that a browser prints: role cards, badges, signs, forms,
//! the events list, sheets for observers and for safety, the law, and where people sit.
//!
//! | module | holds |
//! |---|---|
//! | `roster`, `columns` | who takes part, read from a table; which words stand at the top of its columns |
//! | `places` | who gets which seat: never by lot where a seat wants a volunteer |
//! | `links` | join links, derived as `serve` derives them |
//! | `book` | case, law and texts in one language: how names, limits and sources are written on paper |
//! | `page` | the document: what it looks like on a screen and on A4 |
//! | `cover`, `cards`, `badges`, `signs`, `forms`, `events`, `observers`, `safety`, `law`, `plan` | the parts of the kit |
//! | `happenings` | effects of the events list, in words |
//! | `apart`, `room` | which seats must not sit near one another, and tables that keep them apart |
//!
//! No sentence stands here: texts are `kit-*` in `locales/<lang>/app/kit.ftl`, names those of case and pack. Names of people
//! come from the roster and go into the page, and nowhere else: not into messages, not onto the terminal.

mod apart;
mod badges;
mod book;
mod cards;
mod columns;
mod cover;
mod events;
mod forms;
mod happenings;
mod law;
mod links;
mod observers;
mod page;
mod places;
mod plan;
mod room;
pub(crate) mod roster;
mod safety;
mod signs;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tavolo_scenario::Content;
use tavolo_scenario::model::case::SeatKind;
use tavolo_wording::{Args, Value};

use crate::arguments::{case, session_name};
use crate::demo;
use crate::desk::{Desk, Fault, catalogue_of};
use crate::say;
use book::Book;
use places::Places;

#[derive(Debug, clap::Args)]
pub(crate) struct KitOptions {
    /// Case to print, a folder of scenarios/
    #[arg(default_value = "border-arrival", value_parser = case)]
    pub(crate) case: String,
    /// Who takes part: a table as CSV with the column name, and seat, volunteer and function if wanted
    #[arg(long, value_name = "people.csv")]
    pub(crate) roster: Option<PathBuf>,
    /// Name of the session, the same as for serve
    #[arg(long, value_name = "NAME", value_parser = session_name)]
    pub(crate) session: Option<String>,
    /// Address and port at which the server will be reached; with it the links are printed
    #[arg(long, value_name = "HOST:PORT", requires = "session")]
    pub(crate) address: Option<String>,
    /// How many partners of each seat get links of their own, the same as for serve
    #[arg(long, value_name = "NUMBER", default_value_t = 0, value_parser = clap::value_parser!(u8).range(0..=2), requires = "address")]
    pub(crate) partners: u8,
    /// File with the keys of the server; made where there is none
    #[arg(long, value_name = "FILE", default_value = "out/server.keys")]
    pub(crate) keys: PathBuf,
    /// File to write; else out/kit-CASE.html
    #[arg(long, value_name = "FILE.html")]
    pub(crate) out: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &KitOptions) -> Result<ExitCode, Fault> {
    let files = desk.files();
    let content = demo::load(desk, &files, &options.case)?;
    let chain: Vec<String> = content.law.chain.iter().map(ToString::to_string).collect();
    let texts = catalogue_of(&files, &chain, &options.case);
    let read = options.roster.as_ref().map(|path| roster::read(desk, &content, &texts, path)).transpose()?;
    let places = match (&options.roster, &read) {
        (Some(path), Some(read)) => seated(desk, path, &content, read)?,
        _ => Places::default(),
    };
    let links = links::of(desk, options, &content)?;
    let book = Book {
        content: &content,
        texts: &texts,
        lang: &desk.lang,
        session: options.session.as_deref(),
        named: options.roster.is_some(),
        places: &places,
        links: &links,
    };
    let path = options.out.clone().unwrap_or_else(|| PathBuf::from("out").join(format!("kit-{}.html", options.case)));
    // Links and names stand in it: nobody else reads it, as with the links of a session.
    desk.write_private(&path, page::written(&book).as_bytes())?;

    say(&desk.text("kit-written", &Args::new().with("path", path.display().to_string())));
    if let Some(read) = &read {
        summarise(desk, &book, read);
    }
    say(&desk.text(if links.is_empty() { "kit-without-links" } else { "kit-with-links" }, &Args::new()));
    Ok(ExitCode::SUCCESS)
}

/// Gives everybody a seat, or says at once all that is wrong with the roster.
fn seated(desk: &Desk, path: &Path, content: &Content, read: &roster::Roster) -> Result<Places, Fault> {
    let mut wrong = read.wrong.clone();
    match places::seat(content, &read.people) {
        Ok(places) if wrong.is_empty() => return Ok(places),
        Ok(_) => {}
        Err(seats) => wrong.extend(seats),
    }
    wrong.sort_by_key(|w| w.line);
    Err(roster::fault(desk, path, &wrong))
}

/// Says how many people have a seat and which seats have nobody; no name is said.
fn summarise(desk: &Desk, book: &Book<'_>, read: &roster::Roster) {
    say(&desk.text("kit-seated", &Args::new().with("count", read.people.len() as i64)));
    let empty = |needed: bool| {
        let seats = book.content.case.seats.iter().filter(move |s| s.needed == needed && s.kind == SeatKind::Agency);
        let seats = seats.filter(|s| book.places.at(&s.id).is_empty());
        seats.map(|s| book.seat(&s.id)).collect::<Vec<String>>()
    };
    let missing = empty(true);
    if !missing.is_empty() {
        say(&desk.text("kit-needed-empty", &Args::new().with("seats", Value::list(missing))));
    }
    if !read.unread.is_empty() {
        say(&desk.text("kit-columns-unread", &Args::new().with("columns", Value::list(read.unread.clone()))));
    }
}
