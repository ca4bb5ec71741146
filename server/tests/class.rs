//! A class as it is held: the server as a program, seats at its links over real sockets on the loopback address, people in
//! terminals with what they type piped in. Ports are free ones; whatever is waited for is waited for by its words.

use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use tavolo_acceptance::{catalogue, content};
use tavolo_host::render;
use tavolo_journal::JournalFile;
use tavolo_net::{JoinFault, JoinLink, Joined, Lost, join};
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Handle, Hello, Intent, Key, Order, PROTOCOL, Parting, SeatEnd, SeatView, Token, Told};
use tavolo_session::{Cause, Entry, Outcome, Session, Station};

/// Longer than anything takes; reached only where something is wrong.
const PATIENCE: Duration = Duration::from_secs(120);

fn tavolo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tavolo"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    command.args(arguments).current_dir(root).env_remove("TAVOLO_ROOT").env("LC_ALL", "C.UTF-8");
    command
}

/// A program with what it says, line by line.
struct Running {
    child: Child,
    typed: Option<ChildStdin>,
    lines: mpsc::Receiver<String>,
    said: Vec<String>,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut command = tavolo(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program runs");
        let (tell, lines) = mpsc::channel();
        let out = BufReader::new(child.stdout.take().expect("an output"));
        std::thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| tell.send(line)));
        let typed = child.stdin.take();
        Self { child, typed, lines, said: Vec::new() }
    }

    fn types(&mut self, line: &str) {
        let typed = self.typed.as_mut().expect("an input");
        writeln!(typed, "{line}").and_then(|()| typed.flush()).expect("it reads");
    }

    /// Waits for a line with these words.
    fn until(&mut self, words: &str) -> String {
        let until = Instant::now() + PATIENCE;
        while let Ok(line) = self.lines.recv_timeout(until.saturating_duration_since(Instant::now())) {
            self.said.push(line.clone());
            if line.contains(words) {
                return line;
            }
        }
        panic!("it never said “{words}”, but:\n{}", self.said.join("\n"));
    }

    /// Waits for its end: everything it said, and whether all was well.
    fn end(mut self) -> (String, String, bool) {
        drop(self.typed.take());
        while let Ok(line) = self.lines.recv_timeout(PATIENCE) {
            self.said.push(line);
        }
        let mut complaints = String::new();
        let errors = self.child.stderr.take().expect("an output").read_to_string(&mut complaints);
        errors.expect("complaints are text");
        let well = self.child.wait().expect("it ends").success();
        (self.said.join("\n"), complaints, well)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // A test that failed leaves nothing behind.
        let _ = self.child.kill();
    }
}

/// A server and where it keeps things.
struct Class {
    server: Running,
    folder: tempfile::TempDir,
}

impl Class {
    fn open(options: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
        let (out, keys) = (path("out"), path("server.keys"));
        let fixed = ["serve", "scenarios/border-arrival", "--lang", "en", "--listen", "127.0.0.1:0"];
        let arguments: Vec<&str> =
            fixed.iter().chain(&["--out", &out, "--keys", &keys]).chain(options).copied().collect();
        let mut server = Running::start(&arguments);
        server.until("close the session");
        Self { server, folder }
    }

    fn link(&self, seat: &str) -> String {
        let links = std::fs::read_to_string(self.folder.path().join("out/links.txt")).expect("links");
        let link = links.lines().find_map(|l| l.strip_prefix(&format!("{seat}\t"))).expect("a link of the seat");
        link.to_owned()
    }

    fn journal(&self) -> PathBuf {
        self.folder.path().join("out/journal.tavolo")
    }

    /// Closes the session: what the server said, and what is in the journal.
    fn close(mut self) -> (String, Vec<Entry>) {
        self.server.types("9");
        let journal = self.journal();
        let server = std::mem::replace(&mut self.server, Running::start(&["--version"]));
        let (said, complaints, well) = server.end();
        assert!(well, "{said}\n{complaints}");
        let journal = JournalFile::open_read_only(&journal).expect("the journal is whole");
        let entries = journal.records(0).map(|r| r.expect("an entry").entry).collect();
        assert!(self.folder.path().join("out/report.html").is_file());
        (said, entries)
    }
}

fn commands<'a>(entries: &'a [Entry], seat: &str) -> Vec<&'a Entry> {
    let seat = SeatId::from(seat);
    let own = |e: &&Entry| matches!(&e.cause, Cause::Command(Station::Seat(s), _) if *s == seat);
    entries.iter().filter(own).collect()
}

// ---- Terminals ----

#[test]
fn a_person_takes_a_seat_in_a_terminal_acts_and_gives_it_back() {
    let mut class = Class::open(&["--bots", "exemplary", "--at-once"]);
    let mut seat = Running::start(&["join", &class.link("medic"), "--lang", "en"]);
    seat.until("You have the seat: Doctor of the landing team");
    seat.until("You are Ines Calder");
    seat.until("? reads what you can do");
    // The place, what is due, a walk by part of its name, and exits in words.
    seat.types("wait");
    seat.types("go medical");
    seat.until("Ines Calder is now here: Medical tent");
    seat.types("go nowhere-at-all");
    seat.until("There is no “nowhere-at-all” to choose");
    seat.types("0");
    seat.until("Nothing was done");
    seat.types("freeze");
    seat.until("Play is frozen");
    seat.types("else I shout for silence");
    seat.until("Nothing can be done now");
    seat.types("resume");
    seat.until("Play goes on");
    class.server.types("3");
    class.server.until("Doctor of the landing team: taken");
    seat.types("leave");
    seat.until("The seat is given back");
    let (_, complaints, well) = seat.end();
    assert!(well && complaints.is_empty(), "{complaints}");
    class.server.types("3");
    class.server.until("Doctor of the landing team: free");
    let (_, entries) = class.close();
    assert!(commands(&entries, "medic").iter().any(|e| matches!(e.outcome, Outcome::Events(_))));
    assert!(!commands(&entries, "border-lead").is_empty(), "bots play beside");
}

#[test]
fn the_seat_speaks_italian_and_says_what_is_wrong_with_a_link() {
    let class = Class::open(&[]);
    let link = class.link("ngo");
    let mut seat = Running::start(&["join", &link, "--lang", "it"]);
    seat.until("Il posto è questo");
    seat.until("Il gioco è fermo e aspetta");
    seat.until("? legge che cosa si può fare");
    // A second person with the same link.
    let second = tavolo(&["join", &link, "--lang", "it"]).stdin(Stdio::null()).output().expect("runs");
    assert!(String::from_utf8_lossy(&second.stderr).contains("Lì siede già qualcuno"), "{second:?}");
    seat.types("?");
    seat.until("esci: restituire subito il posto");
    seat.types("chiudi");
    let (said, complaints, well) = seat.end();
    assert!(well && complaints.is_empty() && !said.contains('⟦'), "{said}\n{complaints}");
    for (wrong, words) in [
        (link[..link.len() - 3].to_owned(), "should have"),
        (link.replace("tavolo://", "https://"), "no join link"),
        (format!("{}zzzz", &link[..link.len() - 4]), "A letter of the link is wrong"),
    ] {
        let refused = tavolo(&["join", &wrong, "--lang", "en"]).stdin(Stdio::null()).output().expect("runs");
        assert!(!refused.status.success());
        assert!(String::from_utf8_lossy(&refused.stderr).contains(words), "{words}: {refused:?}");
    }
    class.close();
}

// ---- Links ----

/// A seat over the network as a program has it.
struct Seat {
    link: JoinLink,
    end: SeatEnd,
    token: Option<Token>,
}

impl Seat {
    fn new(link: &str) -> Self {
        Self { link: link.parse().expect("a link"), end: SeatEnd::new(), token: None }
    }

    async fn join(&mut self) -> Result<Joined, JoinFault> {
        let hello = Hello {
            protocol: PROTOCOL,
            language: "it".to_owned(),
            content: self.link.content,
            key: self.token.map_or(Key::Secret(self.link.secret), Key::Token),
            next_frame: self.end.next_frame(),
        };
        let mut joined = join(&self.link.host, self.link.port, self.link.pin, &hello).await?;
        self.token = Some(joined.welcome.token);
        for order in self.end.linked(joined.welcome.next_command) {
            joined.orders.send(&order).await.expect("the link stands");
        }
        Ok(joined)
    }

    /// Reads until a number of frames have come and every order is answered.
    async fn read(&mut self, joined: &mut Joined, frames: u64) {
        while self.end.next_frame() < frames || self.end.on_their_way() > 0 {
            tokio::select! {
                bytes = joined.views.next() => {
                    drop(self.end.take(&bytes.expect("the link stands").expect("a frame")).expect("the next frame"));
                }
                told = joined.answers.next() => {
                    if let Some(Told::Done { n, .. }) = told.expect("the link stands") {
                        self.end.answered(n);
                    }
                }
            }
        }
    }

    fn look(&self) -> Intent {
        let view = self.end.view();
        let (by, own) = view.own.iter().next().expect("a person");
        let seen = view.persons.iter().find(|(_, p)| p.in_sight && p.at == own.at).map(|(h, _)| *h);
        Intent::Look { by: *by, at: seen.unwrap_or(Handle(0)) }
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime")
}

#[test]
fn a_seat_whose_link_breaks_in_mid_play_comes_back_and_its_view_is_the_replays() {
    let class = Class::open(&["--bots", "average", "--at-once"]);
    let mut seat = Seat::new(&class.link("medic"));
    // Given a seat in mid play, with an order on its way whose answer is never read.
    let first = runtime();
    let former = first.block_on(async {
        let mut joined = seat.join().await.expect("a seat");
        let frames = joined.welcome.frames.max(1);
        seat.read(&mut joined, frames).await;
        let order = seat.end.ask(seat.look()).expect("an order");
        joined.orders.send(&order).await.expect("the link stands");
        joined
    });
    // When the cable is pulled: whoever worked on the link is gone without a word.
    first.shutdown_timeout(Duration::from_secs(5));
    drop(former);
    // Then the token brings the seat back though the server takes it for taken, and the order takes effect once.
    let second = runtime();
    let number = second.block_on(async {
        let stranger = Seat::new(&class.link("medic")).join().await.map(|_| ()).expect_err("the seat is taken");
        assert!(matches!(&stranger, JoinFault::Denied(denied) if denied.why == 3), "{stranger:?}");
        let mut joined = seat.join().await.expect("the token is good");
        let frames = joined.welcome.frames + 3;
        seat.read(&mut joined, frames).await;
        let order = seat.end.ask(seat.look()).expect("an order");
        let Order::Ask { n, .. } = order else { panic!("an order") };
        joined.orders.send(&order).await.expect("the link stands");
        // Taken over from elsewhere, by the same token: the former link is told.
        let mut elsewhere = seat.join().await.expect("a token takes a seat over");
        let told = loop {
            match joined.answers.next().await {
                Ok(Some(_)) => {}
                Ok(None) => break joined.views.next().await.map(|_| ()).err(),
                Err(lost) => break Some(lost),
            }
        };
        assert!(matches!(told, None | Some(Lost::Closed(Parting::TakenOver))), "{told:?}");
        let frames = elsewhere.welcome.frames + 2;
        seat.read(&mut elsewhere, frames).await;
        elsewhere.close().await;
        n
    });
    let (_, entries) = class.close();
    let numbers: Vec<u64> = commands(&entries, "medic")
        .iter()
        .filter_map(|e| match &e.cause {
            Cause::Command(_, n) => Some(*n),
            _ => None,
        })
        .collect();
    assert_eq!(numbers, (0..=number).collect::<Vec<_>>(), "each once, none left out");
    assert_eq!(*seat.end.view(), replayed(&entries, "medic", seat.end.next_frame()));
}

/// The view of a seat after so many frames, out of the journal alone.
fn replayed(entries: &[Entry], seat: &str, frames: u64) -> SeatView {
    let content = content("border-arrival");
    let texts = catalogue(&content);
    let mut session = Session::new(content);
    let mut view = SeatView::default();
    for entry in entries {
        session.replay(entry);
        for (id, frame) in session.frames() {
            if id.as_str() == seat && frame.n < frames {
                render(&texts, "it", frame).fold_into(&mut view);
            }
        }
    }
    view
}
