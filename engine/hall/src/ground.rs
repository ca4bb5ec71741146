//! What a session needs before anybody can come: a folder that no other program holds, keys, a socket. And what is made of
//! them: links, secrets, the journal.

use std::fs::{self, File};
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tavolo_host::{Header, Salts, Start, holders};
use tavolo_journal::JournalFile;
use tavolo_library::{Files, embedded};
use tavolo_net::{Identity, JoinLink, Listener};
use tavolo_players::Skill;
use tavolo_room::{Opening, Room, Rounds};
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Mark, Secret};
use tavolo_session::Holder;
use tavolo_wording::Args;
use tokio::sync::mpsc;

use crate::class::{self, CLASS, Class, JOURNAL, LINKS};
use crate::examiner::Examiner;
use crate::fault::{Fault, journal_fault};
use crate::hall::{Ended, Hall, Keeps, Notify, Said, wall_ms};
use crate::keys;
use crate::private::write_private;
use crate::seating::serve;
use crate::session::Session;
use crate::staff::{self, Staff};
use crate::turns;

/// How a new session is to be held.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Name by which links are made.
    pub name: String,
    /// Folder in which it is kept.
    pub folder: PathBuf,
    /// Address and port to listen at; port 0 takes a free one.
    pub listen: SocketAddr,
    /// File with the keys of this server; made where there is none.
    pub keys: PathBuf,
    /// Skill of agencies that bots play; none: no bots.
    pub bots: Option<Skill>,
    /// Who has no seat.
    pub staff: Staff,
    /// Seats whose links open nothing until whoever runs the session says so.
    pub closed: Vec<SeatId>,
    /// Seed of the bots.
    pub seed: u64,
    /// Whether exploiters may use words of their own.
    pub free_words: bool,
}

/// A session's folder, keys and socket.
#[derive(Debug)]
pub struct Ground {
    name: String,
    folder: PathBuf,
    class: Class,
    identity: Identity,
    listener: Listener,
    /// Keeps other programs away as long as it is open.
    lock: File,
}

/// Links by the name of their place, at an address of this machine.
pub type LinksAt = (IpAddr, Vec<(String, JoinLink)>);

impl Ground {
    /// For a new session. To be called inside a tokio runtime.
    ///
    /// # Errors
    /// Where there is a session already, or the folder, the keys or the address cannot be had.
    pub fn new(plan: &Plan) -> Result<Self, Fault> {
        let identity = keys::open(&plan.keys)?;
        let folder = plan.folder.clone();
        fs::create_dir_all(&folder).map_err(|e| Fault::file("cli-cannot-write", &folder, &e))?;
        let lock = class::hold(&folder)?;
        let file = folder.join(JOURNAL);
        if file.exists() {
            let args = Args::new().with("path", file.display().to_string()).with("session", shown(&folder));
            return Err(Fault::new("serve-exists", args));
        }
        let bots = plan.bots.map(|skill| skill.name().to_owned());
        let (listen, keys, staff) = (plan.listen, plan.keys.clone(), plan.staff);
        let closed = plan.closed.iter().map(ToString::to_string).collect();
        let class = Class { listen, keys, bots, staff, closed };
        Self::open(plan.name.clone(), folder, class, identity, lock)
    }

    /// For a session whose program ended. To be called inside a tokio runtime.
    ///
    /// # Errors
    /// Where another program holds it, or its folder, keys or address cannot be had.
    pub fn again(
        folder: PathBuf,
        listen: Option<SocketAddr>,
        bots: Option<Skill>,
    ) -> Result<(Self, JournalFile), Fault> {
        let lock = class::hold(&folder)?;
        let mut class = Class::read(&folder)?;
        class.listen = listen.unwrap_or(class.listen);
        if let Some(bots) = bots {
            class.bots = Some(bots.name().to_owned());
        }
        let file = folder.join(JOURNAL);
        let journal = JournalFile::open(&file).map_err(|e| journal_fault(&file, &e))?;
        let identity = keys::open(&class.keys)?;
        let name = tavolo_host::Journal::header(&journal).session.clone();
        Ok((Self::open(name, folder, class, identity, lock)?, journal))
    }

    /// Nothing is begun where nobody could come.
    fn open(name: String, folder: PathBuf, mut class: Class, identity: Identity, lock: File) -> Result<Self, Fault> {
        let listener = Listener::open(class.listen, &identity).map_err(|e| Fault::net(&e, class.listen))?;
        let address = listener.address().map_err(|e| Fault::net(&e, class.listen))?;
        // Port 0 becomes the one that was free.
        class.listen.set_port(address.port());
        Ok(Self { name, folder, class, identity, listener, lock })
    }

    /// Where it is kept.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The file of its journal.
    #[must_use]
    pub fn journal(&self) -> PathBuf {
        self.folder.join(JOURNAL)
    }

    /// Who has no seat.
    #[must_use]
    pub fn staff(&self) -> Staff {
        self.class.staff
    }

    /// Name by which a session is told to the program again.
    #[must_use]
    pub fn shown(&self) -> String {
        shown(&self.folder)
    }

    /// Begins the journal of a new session.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn begin(&self, plan: &Plan, files: &Files, content: &Content) -> Result<JournalFile, Fault> {
        let mut header = Header::of(content, &self.name, wall_ms(), embedded(files, content));
        header.seed = plan.seed;
        let file = self.journal();
        JournalFile::create(&file, header).map_err(|e| journal_fault(&file, &e))
    }

    /// How a room is furnished, new or again.
    ///
    /// # Errors
    /// Where the machine has no randomness.
    pub fn opening(&self, content: &Content, seed: u64) -> Result<Opening, Fault> {
        let mut start = Start {
            holders: holders(content),
            at: None,
            seed: Some(seed),
            free_words: false,
            wall_ms: wall_ms(),
            salts: salts()?,
        };
        let bots = self.class.skill();
        if bots.is_none() {
            // Desks of offices answer by themselves all the same; whoever else is not there is nobody.
            start.holders.values_mut().filter(|h| **h == Holder::Player).for_each(|h| *h = Holder::Nobody);
        }
        let secrets = content.case.seats.iter().map(|s| (s.id.clone(), self.secret(s.id.as_str()))).collect();
        let staff = self.class.staff.secrets(|place| self.secret(place));
        let closed = self.class.closed.iter().map(|seat| SeatId::from(seat.as_str())).collect();
        let each = content.case.seats.iter().flat_map(|s| self.class.staff.partners().map(move |who| (&s.id, who)));
        let secret =
            |(seat, who): (&SeatId, u8)| (seat.clone(), who, self.secret(&staff::partner_name(seat.as_str(), who)));
        let partners = each.map(secret).collect();
        Ok(Opening { start, secrets, staff, partners, bots, seed, closed })
    }

    /// By which the link of a place opens it.
    #[must_use]
    pub fn secret(&self, place: &str) -> Secret {
        self.identity.seat_secret(&self.name, place)
    }

    /// Links of each place, one for each address of this machine.
    #[must_use]
    pub fn links(&self, content: &Content) -> Vec<LinksAt> {
        let (pin, mark, port) = (self.identity.pin(), Mark::of(&content.hash), self.class.listen.port());
        let link = |host: &IpAddr, place: String| {
            let secret = self.secret(&place);
            Some((place, JoinLink { host: host.to_string(), port, pin, secret, content: mark? }))
        };
        let all = || {
            let staff = self.class.staff.stations().map(|station| staff::name(&station));
            let partners = |seat: &SeatId| {
                self.class.staff.partners().map(|who| staff::partner_name(seat.as_str(), who)).collect::<Vec<_>>()
            };
            let seats = content.case.seats.iter();
            staff.chain(seats.flat_map(move |s| std::iter::once(s.id.to_string()).chain(partners(&s.id))))
        };
        let each = |host: IpAddr| (host, all().filter_map(|place| link(&host, place)).collect());
        keys::addresses(self.class.listen.ip()).into_iter().map(each).collect()
    }

    /// Keeps how the class is held, and its links in a file that nobody else reads.
    ///
    /// # Errors
    /// Where they cannot be written.
    pub fn keep(&self, links: &[LinksAt]) -> Result<(), Fault> {
        let fault = |file: &str, e: std::io::Error| Fault::file("cli-cannot-write", &self.folder.join(file), &e);
        self.class.keep(&self.folder).map_err(|e| fault(CLASS, e))?;
        let lines = links.iter().flat_map(|(_, links)| links).map(|(place, link)| format!("{place}\t{link}\n"));
        let kept: String = lines.collect();
        write_private(&self.folder.join(LINKS), kept.as_bytes()).map_err(|e| fault(LINKS, e))
    }

    /// Starts the actor of a session in which people sit.
    #[must_use]
    pub fn start(
        self,
        room: Room<JournalFile>,
        session: &Arc<Session>,
        examiner: Box<dyn Examiner>,
        notify: Notify,
    ) -> Held {
        let (file, folder, mut class) = (self.journal(), self.folder, self.class);
        let keeps = Keeps {
            reopen: Box::new(move || JournalFile::open(&file)),
            closed: Box::new(move |closed| {
                class.closed = closed.iter().map(ToString::to_string).collect();
                class.keep(&folder)
            }),
        };
        let hall = Hall::start(room, session, examiner, notify, keeps);
        Held { hall, listener: self.listener, lock: self.lock }
    }

    /// Starts the actor of a session in turns, for programs in the seats.
    #[must_use]
    pub fn start_in_turns(self, rounds: Rounds<JournalFile>) -> Held {
        Held { hall: turns::start(rounds), listener: self.listener, lock: self.lock }
    }
}

/// A session that is held.
#[derive(Debug)]
pub struct Held {
    hall: Hall,
    listener: Listener,
    lock: File,
}

/// How a session was left.
#[derive(Debug)]
pub struct Left {
    /// How it ended.
    pub ended: Ended,
    /// Its journal; none if its thread failed.
    pub journal: Option<JournalFile>,
    /// Keeps other programs away until this one has done with the folder.
    _lock: File,
}

impl Held {
    /// By which to speak to it.
    #[must_use]
    pub fn sender(&self) -> mpsc::Sender<Said> {
        self.hall.sender()
    }

    /// Seats callers until it has ended. `lang`: of those whose own cannot be understood.
    pub async fn run(self, session: Arc<Session>, lang: String) -> Left {
        let (ended, journal) = serve(self.listener, self.hall, session, lang).await;
        Left { ended, journal, _lock: self.lock }
    }
}

fn salts() -> Result<Salts, Fault> {
    let mut key = [0; 32];
    let fault = |e: getrandom::Error| Fault::new("cli-no-randomness", Args::new().with("reason", e.to_string()));
    getrandom::fill(&mut key).map_err(fault)?;
    Ok(Salts::new(key))
}

/// Name by which a session is told to the program again.
fn shown(folder: &Path) -> String {
    let in_out = folder.parent() == Some(Path::new("out"));
    let name = if in_out { folder.file_name().map(|n| n.to_string_lossy().into_owned()) } else { None };
    name.unwrap_or_else(|| folder.display().to_string())
}
