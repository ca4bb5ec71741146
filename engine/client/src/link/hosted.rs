//! A session for others, held in this program: the same hall, journal and links as a server's. Whoever holds it takes a seat
//! over the loopback address, as everybody else does over the network.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

use tavolo_examiner::Examiner;
use tavolo_hall::{Ended, Fault, Ground, Held, Left, Notice, Notify, Said, Session, Staff, place_name, place_title};
use tavolo_net::JoinLink;
use tavolo_panels::HostedAt;
use tavolo_players::Skill;
use tavolo_room::Room;
use tavolo_scenario::ids::SeatId;
use tavolo_wording::{Args, Catalogue};
use tokio::sync::{mpsc, oneshot};

use super::loaded::{Loaded, fault, random};
use super::{Ending, Wake};

/// Where others call, as the guide of a class has it; where another program is there already, any free port.
const LISTEN: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::UNSPECIFIED), 47811);

/// What is to be held.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// The folder with cases and texts.
    pub(crate) root: PathBuf,
    /// Where sessions are kept.
    pub(crate) out: PathBuf,
    /// The case.
    pub(crate) case: String,
    /// Name of the session.
    pub(crate) session: String,
    /// Number of the seat that one takes oneself.
    pub(crate) seat: usize,
    /// Numbers of the seats in which others may sit.
    pub(crate) people: Vec<usize>,
    /// Language of whoever holds it.
    pub(crate) language: String,
    /// Where it listens, if elsewhere than usual.
    pub(crate) listen: Option<SocketAddr>,
}

/// A session that is open.
#[derive(Clone, Debug)]
pub(crate) struct Opened {
    /// By what it is gone on with.
    pub(crate) session: String,
    /// Where it is kept.
    pub(crate) folder: String,
    /// Its journal.
    pub(crate) journal: String,
    /// Links for others.
    pub(crate) addresses: Vec<HostedAt>,
    /// The link of one's own seat, over the loopback address.
    pub(crate) own: JoinLink,
}

/// What comes from a session that is held here.
#[derive(Debug)]
pub(crate) enum News {
    /// It is open.
    Opened(Box<Opened>),
    /// Play runs, or stands.
    Runs(bool),
    /// It is played to its end.
    Over,
    /// Something to be read on its page: the key of a text, and its values.
    Saying(&'static str, Args),
    /// It has ended, or was never open: the key of a text, and its values.
    Ended(&'static str, Args),
}

/// What is said to it.
enum To {
    Begin,
    Hold,
    Adjourn,
    End,
}

/// A session that is held here. Dropped, it is left for another day.
pub(crate) struct Hosting {
    say: mpsc::UnboundedSender<To>,
    heard: std::sync::Mutex<Receiver<News>>,
    thread: Option<JoinHandle<()>>,
}

impl Hosting {
    /// What comes next, if anything has come.
    pub(crate) fn next(&self) -> Option<News> {
        self.heard.lock().ok()?.try_recv().ok()
    }

    /// What comes next, once it has.
    #[cfg(test)]
    fn wait(&self) -> News {
        self.heard.lock().expect("nobody else listens").recv().expect("it says how it ended")
    }

    /// Lets play begin or go on.
    pub(crate) fn begin(&self) {
        self.tell(To::Begin);
    }

    /// Holds play.
    pub(crate) fn hold(&self) {
        self.tell(To::Hold);
    }

    /// Leaves it for another day.
    pub(crate) fn adjourn(&self) {
        self.tell(To::Adjourn);
    }

    /// Ends it for everybody.
    pub(crate) fn end(&self) {
        self.tell(To::End);
    }

    fn tell(&self, what: To) {
        // One that is over says so by itself.
        let _ = self.say.send(what);
    }
}

impl Drop for Hosting {
    fn drop(&mut self) {
        self.adjourn();
        // A thread that failed has nothing left to say; what was confirmed is in the journal.
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// Opens a session on a thread of its own.
pub(crate) fn host(plan: Plan, wake: Wake) -> Hosting {
    let (say, told) = mpsc::unbounded_channel();
    let (tell, heard) = channel();
    let tell = Teller { tell, wake };
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let ended = match runtime {
            Ok(runtime) => runtime.block_on(hold(&plan, told, &tell)),
            Err(e) => Err(fault("net-here", "reason", e)),
        };
        tell.tell(ended.unwrap_or_else(|ending| match ending {
            Ending::Fault(key, args) => News::Ended(key, args),
            Ending::Closed(_) => News::Ended("parting-closed", Args::new()),
        }));
    });
    Hosting { say, heard: std::sync::Mutex::new(heard), thread: Some(thread) }
}

/// Tells the window, and wakes it.
#[derive(Clone)]
struct Teller {
    tell: Sender<News>,
    wake: Wake,
}

impl Teller {
    fn tell(&self, news: News) {
        // A window that is gone wants to hear nothing more.
        let _ = self.tell.send(news);
        (self.wake)();
    }
}

/// Holds the session until it has ended.
async fn hold(plan: &Plan, mut told: mpsc::UnboundedReceiver<To>, tell: &Teller) -> Result<News, Ending> {
    let (held, session, opened) = open(plan, tell)?;
    let named = Args::new().with("session", opened.session.as_str());
    let say = held.sender();
    tell.tell(News::Opened(Box::new(opened)));
    let carry = async {
        while let Some(what) = told.recv().await {
            let said = match what {
                To::Begin => {
                    let (reply, answer) = oneshot::channel();
                    let _ = say.send(Said::Release(reply)).await;
                    if let Ok(runs) = answer.await {
                        tell.tell(News::Runs(runs));
                    }
                    continue;
                }
                To::Hold => {
                    tell.tell(News::Runs(false));
                    Said::Hold
                }
                To::Adjourn => Said::Adjourn,
                To::End => Said::End,
            };
            // One that is over says so by itself.
            let _ = say.send(said).await;
        }
        std::future::pending::<Left>().await
    };
    let left = tokio::select! {
        left = held.run(session, plan.language.clone()) => left,
        left = carry => left,
    };
    Ok(ended(&left, named))
}

/// How it was left, for whoever held it.
fn ended(left: &Left, named: Args) -> News {
    match &left.ended {
        Ended::Over => News::Ended("client-hosted-over", named),
        Ended::Adjourned => News::Ended("serve-adjourned", named),
        Ended::NotSaved(fault) => {
            let Fault { key, args } = fault.into();
            News::Ended(key, args)
        }
        Ended::Hung(_) | Ended::Failed => News::Ended("serve-failed", named),
    }
}

fn ending(fault: Fault) -> Ending {
    Ending::Fault(fault.key, fault.args)
}

/// Opens the session: folder, socket, journal, room and the links.
fn open(plan: &Plan, tell: &Teller) -> Result<(Held, Arc<Session>, Opened), Ending> {
    let Loaded { files, content, texts } = Loaded::read(&plan.root, &plan.case)?;
    let seats = &content.case.seats;
    let own = seats.get(plan.seat).map(|seat| seat.id.clone());
    let own = own.ok_or_else(|| fault("client-no-seat", "case", &plan.case))?;
    let sits = |number: usize| number == plan.seat || plan.people.contains(&number);
    let closed: Vec<SeatId> =
        seats.iter().enumerate().filter(|(number, _)| !sits(*number)).map(|(_, seat)| seat.id.clone()).collect();
    let mut how = tavolo_hall::Plan {
        name: plan.session.clone(),
        folder: plan.out.join(&plan.session),
        listen: plan.listen.unwrap_or(LISTEN),
        keys: plan.out.join("server.keys"),
        bots: Some(Skill::Average),
        staff: Staff::default(),
        closed: closed.clone(),
        seed: u64::from_le_bytes(random()?),
        free_words: false,
    };
    let ground = match Ground::new(&how) {
        Err(fault) if fault.key == "net-not-open" => {
            how.listen.set_port(0);
            Ground::new(&how)
        }
        ground => ground,
    };
    let ground = ground.map_err(ending)?;
    let journal = ground.begin(&how, &files, &content).map_err(ending)?;
    let opening = ground.opening(&content, how.seed).map_err(ending)?;
    let room = Room::open(&content, journal, opening).map_err(|e| ending((&e).into()))?;
    let links = ground.links(&content);
    ground.keep(&links).map_err(ending)?;
    let here = links.iter().find(|(host, _)| host.is_loopback()).or(links.first());
    let own_link = here.and_then(|(_, links)| links.iter().find(|(place, _)| *place == own.as_str()));
    let own_link = own_link.map(|(_, link)| link.clone()).ok_or_else(|| fault("client-no-seat", "case", &plan.case))?;
    let shut = |place: &str| place == own.as_str() || closed.iter().any(|seat| seat.as_str() == place);
    let called = |place: &str| called(&texts, &plan.language, how.staff, place);
    let at = |(host, links): &tavolo_hall::LinksAt| HostedAt {
        address: host.to_string(),
        here_only: host.is_loopback(),
        links: links
            .iter()
            .filter(|(place, _)| !shut(place))
            .map(|(place, link)| (called(place), link.to_string()))
            .collect(),
    };
    let addresses = links.iter().map(at).collect();
    let (session, folder) = (ground.shown(), ground.folder().display().to_string());
    let journal = ground.journal().display().to_string();
    let notify = notify(&ground, tell.clone());
    let shared = Arc::new(Session::new(content, Arc::new(texts), true));
    // Nothing was recorded before it was opened but what the room itself has recorded, which it hands out.
    let examiner = Box::new(Examiner::new(Arc::clone(&shared.content), Vec::new()));
    let held = ground.start(room, &shared, examiner, notify);
    Ok((held, shared, Opened { session, folder, journal, addresses, own: own_link }))
}

/// What a place is called.
fn called(texts: &Catalogue, lang: &str, staff: Staff, place: &str) -> String {
    let station = staff.stations().find(|station| place_name(station) == place);
    match station.as_ref().map(place_title) {
        Some((key, number)) => texts.render(lang, key, &Args::new().with("number", i64::from(number))),
        None => texts.render(lang, &format!("seat-{place}"), &Args::new()),
    }
}

/// Shows what the hall says on the page of the session.
fn notify(ground: &Ground, tell: Teller) -> Notify {
    let path = ground.journal().display().to_string();
    let class = ground.folder().join(tavolo_hall::CLASS).display().to_string();
    Box::new(move |notice| {
        let saying = match notice {
            Notice::Over => return tell.tell(News::Over),
            Notice::NotSaved(fault) => {
                let args = Args::new().with("path", path.as_str()).with("reason", tavolo_hall::reason(fault));
                ("client-hosted-not-saved", args)
            }
            Notice::Mended => ("client-hosted-mended", Args::new()),
            Notice::NotKept(_) => ("serve-closed-not-kept", Args::new().with("path", class.as_str())),
        };
        tell.tell(News::Saying(saying.0, saying.1));
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use tavolo_host::Journal as _;
    use tavolo_journal::JournalFile;
    use tavolo_seat::Parting;

    use super::super::{Ending, News as Heard, call};
    use super::*;

    fn opened(hosting: &Hosting) -> Opened {
        match hosting.wait() {
            News::Opened(opened) => *opened,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_session_is_held_here_and_ones_own_seat_is_called_like_any_other() {
        let out = tempfile::tempdir().expect("a folder");
        let plan = Plan {
            root: Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."),
            out: out.path().to_owned(),
            case: "border-arrival".to_owned(),
            session: "evening".to_owned(),
            seat: 1,
            people: vec![0, 2],
            language: "it".to_owned(),
            listen: Some("127.0.0.1:0".parse().expect("an address")),
        };
        let hosting = host(plan.clone(), Arc::new(|| {}));
        let open = opened(&hosting);
        let places = &open.addresses[0].links;
        assert_eq!(places.len(), 4 + 2, "who has no seat, and two seats for others: {places:?}");
        assert!(places.iter().all(|(_, link)| *link != open.own.to_string()), "one's own is shown to nobody");
        let mut own = call(open.own.clone(), "it".to_owned(), Arc::new(|| {}));
        let Some(Heard::Seated(welcome)) = own.wait() else { panic!("nobody is seated") };
        assert!(!welcome.running, "play waits for whoever holds it");
        hosting.begin();
        assert!(matches!(hosting.wait(), News::Runs(true)));
        // Whoever has the name already is told so, and nothing of it is touched.
        let second = host(plan, Arc::new(|| {}));
        let News::Ended(key, _) = second.wait() else { panic!("two sessions have one folder") };
        assert!(["serve-exists", "serve-held-elsewhere"].contains(&key), "{key}");
        // Closing the window leaves it for another day: who is linked hears why, and the journal can be gone on with.
        drop(hosting);
        loop {
            match own.wait() {
                Some(Heard::Over(Ending::Closed(why))) => break assert_eq!(why, Parting::Adjourned),
                Some(_) => {}
                None => panic!("it was not said why"),
            }
        }
        let journal = JournalFile::open_read_only(&out.path().join("evening/journal.tavolo")).expect("its journal");
        assert!(journal.len() > 1, "play was begun");
        assert!(out.path().join("evening/class.json").is_file());
    }
}
