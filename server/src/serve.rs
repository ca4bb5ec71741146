//! `tavolo serve`: a session that people join over the network. One actor moves the room; each link has a task of its own.

mod console;
mod hall;
pub(crate) mod keys;
pub(crate) mod labels;
mod seating;
mod shelf;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use tavolo_host::{Header, Start};
use tavolo_journal::JournalFile;
use tavolo_net::{Identity, JoinLink, Listener, NetFault};
use tavolo_rehearsal::holders;
use tavolo_room::{Opening, Room};
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_session::Holder;
use tavolo_wording::{Args, Catalogue};
use tokio::runtime::{Builder, Runtime};

use crate::arguments::ServeOptions;
use crate::demo;
use crate::desk::{Desk, Fault, catalogue_of};
use crate::say;
use hall::{Ended, Hall};

/// What everybody at work on a session shares.
pub(crate) struct Session {
    pub(crate) content: Arc<Content>,
    pub(crate) texts: Arc<Catalogue>,
    pub(crate) seats: Vec<SeatId>,
}

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &ServeOptions) -> Result<ExitCode, Fault> {
    let files = desk.files();
    let content = demo::load(desk, &files, &options.case)?;
    let chain: Vec<String> = content.law.chain.iter().map(ToString::to_string).collect();
    let texts = Arc::new(catalogue_of(&files, &chain, &options.case));
    let identity = keys::open(desk, &options.keys)?;
    let wall_ms = demo::wall();
    let name = format!("class-{wall_ms}");
    let folder = options.out.clone().unwrap_or_else(|| PathBuf::from("out").join(format!("{}-{name}", options.case)));
    fs::create_dir_all(&folder).map_err(|e| desk.file_fault("cli-cannot-write", &folder, &e))?;
    let file = folder.join("journal.tavolo");
    let mut header = Header::of(&content, &name, wall_ms, demo::embedded(&files, &content));
    header.seed = options.seed;
    let journal = JournalFile::create(&file, header).map_err(|e| {
        let reason = desk.text(e.key(), &Args::new().with("reason", e.to_string()));
        desk.fault("cli-cannot-write", &Args::new().with("path", file.display().to_string()).with("reason", reason))
    })?;
    let room = open(desk, options, &content, journal, &identity, &name, wall_ms)?;
    let seats = room.seats().to_vec();
    let session = Arc::new(Session { content, texts, seats });

    let runtime = runtime(desk)?;
    let listener = runtime
        .block_on(async { Listener::open(options.listen, &identity) })
        .map_err(|e| net_fault(desk, &e, options))?;
    let address = listener.address().map_err(|e| net_fault(desk, &e, options))?;
    let links = links(&session, &identity, &room, &name, keys::addresses(address.ip()), address.port());
    print(desk, &session, &links, &folder, &file)?;

    let hall = Hall::start(room, &session, desk.text("serve-over", &Args::new()));
    let titles = session.seats.iter().map(|s| session.texts.render(&desk.lang, &format!("seat-{s}"), &Args::new()));
    console::start(desk, hall.sender(), titles.collect(), options.at_once);
    let (ended, journal) = runtime.block_on(seating::serve(listener, hall, &session, desk));
    match ended {
        Ended::Over => {
            demo::conclude(desk, &session.content, &session.texts, &journal, &folder)?;
            Ok(ExitCode::SUCCESS)
        }
        Ended::NotSaved(fault) => Err(desk.fault(fault.key(), &Args::new().with("reason", fault.to_string()))),
    }
}

fn open(
    desk: &Desk,
    options: &ServeOptions,
    content: &Arc<Content>,
    journal: JournalFile,
    identity: &Identity,
    name: &str,
    wall_ms: i64,
) -> Result<Room<JournalFile>, Fault> {
    let mut start =
        Start { holders: holders(content), at: None, seed: Some(options.seed), wall_ms, salts: demo::salts(desk)? };
    if options.bots.is_none() {
        // Desks of offices answer by themselves all the same; whoever else is not there is nobody.
        start.holders.values_mut().filter(|h| **h == Holder::Player).for_each(|h| *h = Holder::Nobody);
    }
    let secret = |seat: &SeatId| identity.seat_secret(name, seat.as_str());
    let secrets = content.case.seats.iter().map(|s| (s.id.clone(), secret(&s.id))).collect();
    let opening = Opening { start, secrets, bots: options.bots, seed: options.seed };
    Room::open(content, journal, opening).map_err(|e| desk.fault(e.key(), &Args::new().with("reason", e.to_string())))
}

fn runtime(desk: &Desk) -> Result<Runtime, Fault> {
    let built = Builder::new_multi_thread().worker_threads(2).enable_all().build();
    built.map_err(|e| desk.fault("net-here", &Args::new().with("reason", e.to_string())))
}

fn net_fault(desk: &Desk, fault: &NetFault, options: &ServeOptions) -> Fault {
    let reason = std::error::Error::source(fault).map_or_else(|| fault.to_string(), ToString::to_string);
    let args = Args::new().with("address", options.listen.to_string()).with("reason", reason);
    desk.fault(fault.key(), &args)
}

/// Links of each seat, one for each address of this machine.
fn links(
    session: &Session,
    identity: &Identity,
    room: &Room<JournalFile>,
    name: &str,
    addresses: Vec<std::net::IpAddr>,
    port: u16,
) -> Vec<(std::net::IpAddr, Vec<(SeatId, JoinLink)>)> {
    let (pin, content) = (identity.pin(), room.content());
    let link = |host: &std::net::IpAddr, seat: &SeatId| {
        let secret = identity.seat_secret(name, seat.as_str());
        Some((seat.clone(), JoinLink { host: host.to_string(), port, pin, secret, content: content? }))
    };
    let each = |host: std::net::IpAddr| (host, session.seats.iter().filter_map(|s| link(&host, s)).collect());
    addresses.into_iter().map(each).collect()
}

/// Prints what there is to know before play, and keeps the links in a file that nobody else reads.
fn print(
    desk: &Desk,
    session: &Session,
    links: &[(std::net::IpAddr, Vec<(SeatId, JoinLink)>)],
    folder: &Path,
    file: &Path,
) -> Result<(), Fault> {
    let text = |key: &str| session.texts.render(&desk.lang, key, &Args::new());
    let mut kept = String::new();
    say(&text("case-title"));
    let notes = labels::content_notes(&session.content, &session.texts, &desk.lang);
    if !notes.is_empty() {
        say("");
        say(&desk.text("serve-content-notes", &Args::new()));
        notes.iter().for_each(|note| say(note));
        say("");
    }
    say(&desk.text("serve-journal", &Args::new().with("path", file.display().to_string())));
    for (host, links) in links {
        say("");
        say(&desk.text("serve-address", &Args::new().with("address", host.to_string())));
        for (seat, link) in links {
            say(&format!("  {}: {}", seat, text(&format!("seat-{seat}"))));
            say(&format!("    {link}"));
            kept.push_str(&format!("{seat}\t{link}\n"));
        }
    }
    say("");
    keys::write_secret(desk, &folder.join("links.txt"), kept.as_bytes())?;
    Ok(())
}
