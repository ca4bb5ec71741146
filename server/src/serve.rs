//! `tavolo serve`: a session that people join over the network. One actor moves the room; each link has a task of its own.
//! `tavolo sessions resume` goes on with one after the program ended, by the same links.

pub(crate) mod class;
mod console;
mod examiner;
pub(crate) mod hall;
pub(crate) mod keys;
mod overseer;
pub(crate) mod seating;
mod shelf;
mod staff;
pub(crate) mod turns;
mod typed;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use tavolo_host::{Header, Host, HostFault, Journal as _, JournalFault, OwnWords, Start};
use tavolo_journal::JournalFile;
use tavolo_net::{Identity, JoinLink, Listener, NetFault};
use tavolo_players::Skill;
use tavolo_rehearsal::holders;
use tavolo_room::{Opening, Room, Rounds};
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::Mark;
use tavolo_session::{ENGINE_VERSION, Holder};
use tavolo_wording::{Args, Catalogue, clock};
use tokio::runtime::{Builder, Runtime};

use crate::arguments::{case, session_name};
use crate::demo;
use crate::desk::{Desk, Fault, catalogue_of};
use crate::replay::recorded;
use crate::{complain, say};
use class::{CLASS, Class, JOURNAL, LINKS};
use hall::{Ended, Hall, Notices};
use staff::Staff;
use typed::Typed;

#[derive(Debug, clap::Args)]
pub(crate) struct ServeOptions {
    /// Case to play, a folder of scenarios/
    #[arg(default_value = "border-arrival", value_parser = case)]
    pub(crate) case: String,
    /// Address and port to listen at; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "0.0.0.0:47811")]
    pub(crate) listen: SocketAddr,
    /// Let bots play the seats in which nobody sits, agencies at a skill: exemplary, average, careless, absent
    #[arg(long, value_name = "SKILL", num_args = 0..=1, default_missing_value = "exemplary")]
    pub(crate) bots: Option<Skill>,
    /// For programs in every seat: time moves when every seat has said what it wants, and not with the wall
    #[arg(long, conflicts_with_all = ["bots", "at_once"])]
    pub(crate) in_turns: bool,
    /// How many mentors may join
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u32).range(0..=20))]
    pub(crate) mentors: u32,
    /// How many observers may join
    #[arg(long, value_name = "NUMBER", default_value_t = 2, value_parser = clap::value_parser!(u32).range(0..=20))]
    pub(crate) observers: u32,
    /// Let exploiters use words of their own, typed and aloud. Only where whoever plays a victim has agreed to it before
    #[arg(long)]
    pub(crate) free_words: bool,
    /// Seed of the bots
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// Begin at once, and not when somebody at this terminal says so
    #[arg(long)]
    pub(crate) at_once: bool,
    /// Name of the session: links come of it, and it is kept in out/NAME
    #[arg(long, value_name = "NAME", value_parser = session_name)]
    pub(crate) session: Option<String>,
    /// Folder for the journal, the links and the report, if it is another than out/NAME
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// File with the keys of this server; made where there is none
    #[arg(long, value_name = "FILE", default_value = "out/server.keys")]
    pub(crate) keys: PathBuf,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ResumeOptions {
    /// Name of the session, or its folder
    pub(crate) session: PathBuf,
    /// Another address and port to listen at; links with the former one are no longer good
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub(crate) listen: Option<SocketAddr>,
    /// Another skill of bots: exemplary, average, careless, absent
    #[arg(long, value_name = "SKILL")]
    pub(crate) bots: Option<Skill>,
    /// Go on at once, and not when somebody at this terminal says so
    #[arg(long)]
    pub(crate) at_once: bool,
}

/// Name under which the link of whoever runs the session is made. No seat is called so.
pub(crate) const DIRECTOR: &str = "@director";

/// What everybody at work on a session shares.
pub(crate) struct Session {
    pub(crate) content: Arc<Content>,
    pub(crate) texts: Arc<Catalogue>,
    pub(crate) seats: Vec<SeatId>,
    /// Whether people sit there, and not programs in turns.
    pub(crate) people: bool,
    /// Phrases of the pack, ready to be found by own words, by language: made when they are first asked for.
    pub(crate) own_words: Mutex<BTreeMap<String, Arc<OwnWords>>>,
    /// Own words that were said.
    pub(crate) typed: Typed,
}

impl Session {
    /// Before anybody has come.
    pub(crate) fn new(content: Arc<Content>, texts: Arc<Catalogue>, people: bool) -> Self {
        let seats = content.case.seats.iter().map(|seat| seat.id.clone()).collect();
        Self { content, texts, seats, people, own_words: Mutex::default(), typed: Typed::default() }
    }

    /// Phrases of the pack in a language, ready to be found.
    pub(crate) fn own_words(&self, lang: &str) -> Arc<OwnWords> {
        let mut made = self.own_words.lock().unwrap_or_else(PoisonError::into_inner);
        let make = || Arc::new(OwnWords::new(&self.content, &self.texts, lang));
        made.entry(lang.to_owned()).or_insert_with(make).clone()
    }
}

/// A session with its folder, before anybody can come.
struct Ready {
    session: Arc<Session>,
    room: Room<JournalFile>,
    folder: PathBuf,
    /// Name by which links are made.
    name: String,
    class: Class,
    identity: Identity,
    /// By which people come.
    door: (Runtime, Listener),
    /// Keeps other servers away as long as it is open.
    _lock: File,
}

/// Runs `serve`: a new session.
pub(crate) fn run(desk: &Desk, options: &ServeOptions) -> Result<ExitCode, Fault> {
    let files = desk.files();
    let content = demo::load(desk, &files, &options.case)?;
    let chain: Vec<String> = content.law.chain.iter().map(ToString::to_string).collect();
    let texts = Arc::new(catalogue_of(&files, &chain, &options.case));
    let identity = keys::open(desk, &options.keys)?;
    let wall_ms = demo::wall();
    let name = options.session.clone().unwrap_or_else(|| format!("{}-class-{wall_ms}", options.case));
    let folder = options.out.clone().unwrap_or_else(|| PathBuf::from("out").join(&name));
    fs::create_dir_all(&folder).map_err(|e| desk.file_fault("cli-cannot-write", &folder, &e))?;
    let lock = class::hold(desk, &folder)?;
    let file = folder.join(JOURNAL);
    if file.exists() {
        let args = Args::new().with("path", file.display().to_string()).with("session", shown(&folder));
        return Err(desk.fault("serve-exists", &args));
    }
    let bots = options.bots.map(|skill| skill.name().to_owned());
    // Programs in turns are led by nobody.
    let staff = Staff { mentors: options.mentors, observers: options.observers };
    let (listen, keys) = (options.listen, options.keys.clone());
    let mut class = Class { listen, keys, bots, staff, closed: Vec::new() };
    // Nothing is begun where nobody could come.
    let door = door(desk, &identity, &mut class)?;
    let mut header = Header::of(&content, &name, wall_ms, tavolo_library::embedded(&files, &content));
    header.seed = options.seed;
    let journal = JournalFile::create(&file, header).map_err(|e| journal_fault(desk, &file, &e))?;
    let mut opening = opening(desk, &content, &identity, &name, (options.bots, staff), (options.seed, wall_ms))?;
    opening.start.free_words = options.free_words;
    if options.free_words {
        say(&desk.text("serve-free-words", &Args::new()));
    }
    if options.in_turns {
        let start = Start { holders: holders(&content), ..opening.start };
        let (host, first) = Host::start(content.clone(), journal, start).map_err(|e| host_fault(desk, &e))?;
        let rounds = Rounds::new(host, first, &opening.secrets, wall_ms);
        let session = Arc::new(Session::new(content, texts, false));
        return hold_in_turns(desk, &session, rounds, (&folder, &name), &identity, (class, door));
    }
    let room = Room::open(&content, journal, opening).map_err(|e| host_fault(desk, &e))?;
    let session = Arc::new(Session::new(content, texts, true));
    hold(desk, Ready { session, room, folder, name, class, identity, door, _lock: lock }, options.at_once)
}

/// Runs `sessions resume`: a session whose server ended, by the same links.
pub(crate) fn resume(desk: &Desk, folder: PathBuf, options: &ResumeOptions) -> Result<ExitCode, Fault> {
    let file = folder.join(JOURNAL);
    let lock = class::hold(desk, &folder)?;
    let mut class = Class::read(desk, &folder)?;
    class.listen = options.listen.unwrap_or(class.listen);
    if let Some(bots) = options.bots {
        class.bots = Some(bots.name().to_owned());
    }
    let journal = JournalFile::open(&file).map_err(|e| journal_fault(desk, &file, &e))?;
    let header = journal.header();
    let path = || Args::new().with("path", file.display().to_string());
    if header.engine != ENGINE_VERSION {
        return Err(desk.fault("serve-other-engine", &path()));
    }
    let (name, seed) = (header.session.clone(), header.seed);
    let (content, texts) = recorded(desk, &file, header)?;
    let identity = keys::open(desk, &class.keys)?;
    let door = door(desk, &identity, &mut class)?;
    let mut opening = opening(desk, &content, &identity, &name, (class.skill(), class.staff), (seed, demo::wall()))?;
    opening.closed = class.closed.iter().map(|seat| SeatId::from(seat.as_str())).collect();
    let room = Room::reopen(&content, journal, opening).map_err(|e| host_fault(desk, &e))?;
    if room.is_over() {
        return Err(desk.fault("serve-is-over", &path().with("session", shown(&folder))));
    }
    let session = Arc::new(Session::new(content, Arc::new(texts), true));
    let (exercise_ms, _) = room.clock(tavolo_room::Now { steady_ms: 0, wall_ms: 0 });
    let args = Args::new().with("clock", clock(exercise_ms)).with("entries", room.host().journal().len() as i64);
    say(&desk.text("serve-resumed", &args));
    hold(desk, Ready { session, room, folder, name, class, identity, door, _lock: lock }, options.at_once)
}

/// Name by which a session is told to this program again.
fn shown(folder: &Path) -> String {
    let in_out = folder.parent() == Some(Path::new("out"));
    let name = if in_out { folder.file_name().map(|n| n.to_string_lossy().into_owned()) } else { None };
    name.unwrap_or_else(|| folder.display().to_string())
}

/// Holds a session until it is closed.
fn hold(desk: &Desk, ready: Ready, at_once: bool) -> Result<ExitCode, Fault> {
    let Ready { session, room, folder, name, class, identity, door: (runtime, listener), _lock } = ready;
    let file = folder.join(JOURNAL);
    announce(desk, &session, (&folder, &name), &identity, &class)?;
    let titles = session.seats.iter().map(|s| session.texts.render(&desk.lang, &format!("seat-{s}"), &Args::new()));
    let titles = titles.collect();
    let (keep, notices) = (keep_closed(desk, &folder, class), notices(desk, &file));
    let hall = Hall::start(room, &session, notices, Box::new(move || JournalFile::open(&file)), keep);
    console::start(desk, hall.sender(), titles, at_once);
    let (ended, journal) = runtime.block_on(seating::serve(listener, hall, &session, desk));
    concluded(desk, &session, ended, &journal, &folder)
}

/// Holds a session in turns until play is over.
fn hold_in_turns(
    desk: &Desk,
    session: &Arc<Session>,
    rounds: Rounds<JournalFile>,
    (folder, name): (&Path, &str),
    identity: &Identity,
    (class, (runtime, listener)): (Class, (Runtime, Listener)),
) -> Result<ExitCode, Fault> {
    announce(desk, session, (folder, name), identity, &class)?;
    say(&desk.text("serve-in-turns", &Args::new()));
    let (ended, journal) = runtime.block_on(seating::serve(listener, turns::start(rounds), session, desk));
    concluded(desk, session, ended, &journal, folder)
}

/// Listens where the class is held; port 0 becomes the one that was free.
fn door(desk: &Desk, identity: &Identity, class: &mut Class) -> Result<(Runtime, Listener), Fault> {
    let runtime = runtime(desk)?;
    let listener = runtime
        .block_on(async { Listener::open(class.listen, identity) })
        .map_err(|e| net_fault(desk, &e, class.listen))?;
    let address = listener.address().map_err(|e| net_fault(desk, &e, class.listen))?;
    class.listen.set_port(address.port());
    Ok((runtime, listener))
}

/// Keeps how the class is held, and says under which links it is.
fn announce(
    desk: &Desk,
    session: &Session,
    (folder, name): (&Path, &str),
    identity: &Identity,
    class: &Class,
) -> Result<(), Fault> {
    class.keep(folder).map_err(|e| desk.file_fault("cli-cannot-write", &folder.join(CLASS), &e))?;
    let addresses = keys::addresses(class.listen.ip());
    let links = links(session, identity, name, (addresses, class.listen.port()), class.staff);
    print(desk, session, (&links, class.staff), folder, &folder.join(JOURNAL))
}

/// A session has ended: its report, or why there is none.
fn concluded(
    desk: &Desk,
    session: &Session,
    ended: Ended,
    journal: &JournalFile,
    folder: &Path,
) -> Result<ExitCode, Fault> {
    match ended {
        Ended::Over => {
            demo::conclude(desk, &session.content, &session.texts, journal, folder)?;
            Ok(ExitCode::SUCCESS)
        }
        Ended::Adjourned => {
            say(&desk.text("serve-adjourned", &Args::new().with("session", shown(folder))));
            Ok(ExitCode::SUCCESS)
        }
        Ended::NotSaved(fault) => Err(host_fault(desk, &fault)),
        Ended::Hung(reason) => Err(desk.fault("cli-bots-hung", &Args::new().with("reason", reason))),
    }
}

fn notices(desk: &Desk, file: &Path) -> Notices {
    // The reason is known when it comes.
    const REASON: &str = "\u{1}";
    let args = Args::new().with("path", file.display().to_string()).with("reason", REASON);
    let not_saved = desk.text("serve-not-saved", &args);
    let (begins, ends) = not_saved.split_once(REASON).unwrap_or((&not_saved, ""));
    Notices {
        over: desk.text("serve-over", &Args::new()),
        not_saved: (begins.to_owned(), ends.to_owned()),
        mended: desk.text("serve-mended", &Args::new()),
    }
}

/// Keeps which seats are closed, for whoever goes on with the session.
fn keep_closed(desk: &Desk, folder: &Path, mut class: Class) -> hall::KeepClosed {
    let folder = folder.to_path_buf();
    let not_kept =
        desk.text("serve-closed-not-kept", &Args::new().with("path", folder.join(CLASS).display().to_string()));
    Box::new(move |closed| {
        class.closed = closed.iter().map(ToString::to_string).collect();
        if let Err(fault) = class.keep(&folder) {
            complain(&format!("{not_kept} {fault}"));
        }
    })
}

fn journal_fault(desk: &Desk, file: &Path, fault: &JournalFault) -> Fault {
    let reason = desk.text(fault.key(), &Args::new().with("reason", fault.to_string()));
    desk.fault("cli-cannot-write", &Args::new().with("path", file.display().to_string()).with("reason", reason))
}

fn host_fault(desk: &Desk, fault: &HostFault) -> Fault {
    desk.fault(fault.key(), &Args::new().with("reason", hall::reason(fault)))
}

/// How a room is furnished, new or again.
fn opening(
    desk: &Desk,
    content: &Arc<Content>,
    identity: &Identity,
    name: &str,
    (bots, staff): (Option<Skill>, Staff),
    (seed, wall_ms): (u64, i64),
) -> Result<Opening, Fault> {
    let mut start = Start {
        holders: holders(content),
        at: None,
        seed: Some(seed),
        free_words: false,
        wall_ms,
        salts: demo::salts(desk)?,
    };
    if bots.is_none() {
        // Desks of offices answer by themselves all the same; whoever else is not there is nobody.
        start.holders.values_mut().filter(|h| **h == Holder::Player).for_each(|h| *h = Holder::Nobody);
    }
    let secret = |seat: &SeatId| identity.seat_secret(name, seat.as_str());
    let secrets = content.case.seats.iter().map(|s| (s.id.clone(), secret(&s.id))).collect();
    let staff = staff.secrets(|place| identity.seat_secret(name, place));
    Ok(Opening { start, secrets, staff, bots, seed, closed: Vec::new() })
}

fn runtime(desk: &Desk) -> Result<Runtime, Fault> {
    let built = Builder::new_multi_thread().worker_threads(2).enable_all().build();
    built.map_err(|e| desk.fault("net-here", &Args::new().with("reason", e.to_string())))
}

fn net_fault(desk: &Desk, fault: &NetFault, listen: SocketAddr) -> Fault {
    let reason = std::error::Error::source(fault).map_or_else(|| fault.to_string(), ToString::to_string);
    let args = Args::new().with("address", listen.to_string()).with("reason", reason);
    desk.fault(fault.key(), &args)
}

/// Links by the name of their place, at an address of this machine.
type LinksAt = (std::net::IpAddr, Vec<(String, JoinLink)>);

/// Links of each place, one for each address of this machine.
fn links(
    session: &Session,
    identity: &Identity,
    name: &str,
    (addresses, port): (Vec<std::net::IpAddr>, u16),
    staff: Staff,
) -> Vec<LinksAt> {
    let (pin, content) = (identity.pin(), Mark::of(&session.content.hash));
    let link = |host: &std::net::IpAddr, seat: &str| {
        let secret = identity.seat_secret(name, seat);
        Some((seat.to_owned(), JoinLink { host: host.to_string(), port, pin, secret, content: content? }))
    };
    let all =
        || staff.stations().map(|station| staff::name(&station)).chain(session.seats.iter().map(ToString::to_string));
    let each = |host: std::net::IpAddr| (host, all().filter_map(|seat| link(&host, &seat)).collect());
    addresses.into_iter().map(each).collect()
}

/// Prints what there is to know before play, and keeps the links in a file that nobody else reads.
fn print(
    desk: &Desk,
    session: &Session,
    (links, staff): (&[LinksAt], Staff),
    folder: &Path,
    file: &Path,
) -> Result<(), Fault> {
    let text = |key: &str| session.texts.render(&desk.lang, key, &Args::new());
    let mut kept = String::new();
    say(&text("case-title"));
    let notes = tavolo_library::content_notes(&session.content, &session.texts, &desk.lang);
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
            let station = staff.stations().find(|station| staff::name(station) == *seat);
            let title = match station.as_ref().map(staff::title) {
                Some((key, number)) => desk.text(key, &Args::new().with("number", i64::from(number))),
                None => format!("{seat}: {}", text(&format!("seat-{seat}"))),
            };
            say(&format!("  {title}"));
            say(&format!("    {link}"));
            kept.push_str(&format!("{seat}\t{link}\n"));
        }
    }
    say("");
    desk.write_private(&folder.join(LINKS), kept.as_bytes())?;
    Ok(())
}
