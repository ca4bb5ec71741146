//! A class for tests: the server as a program, people in terminals with what they type piped in, seats at links over real
//! sockets on the loopback address. Ports are free ones; whatever is waited for is waited for by its words.
#![allow(dead_code, unreachable_pub, reason = "each test program uses a part")]

use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use tavolo_acceptance::{catalogue, content};
use tavolo_host::render;
use tavolo_journal::JournalFile;
use tavolo_net::{JoinFault, JoinLink, Joined, join};
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Handle, Hello, Intent, Key, PROTOCOL, SeatEnd, SeatView, Token, Told};
use tavolo_session::{Cause, Entry, Session, Station};

/// Longer than anything takes; reached only where something is wrong.
pub const PATIENCE: Duration = Duration::from_secs(120);

pub fn tavolo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tavolo"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    command.args(arguments).current_dir(root).env_remove("TAVOLO_ROOT").env("LC_ALL", "C.UTF-8");
    command
}

/// A program with what it says, line by line.
pub struct Running {
    pub child: Child,
    pub typed: Option<ChildStdin>,
    pub lines: mpsc::Receiver<String>,
    pub said: Vec<String>,
}

impl Running {
    pub fn start(arguments: &[&str]) -> Self {
        let mut command = tavolo(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program runs");
        let (tell, lines) = mpsc::channel();
        let out = BufReader::new(child.stdout.take().expect("an output"));
        std::thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| tell.send(line)));
        let typed = child.stdin.take();
        Self { child, typed, lines, said: Vec::new() }
    }

    pub fn types(&mut self, line: &str) {
        let typed = self.typed.as_mut().expect("an input");
        writeln!(typed, "{line}").and_then(|()| typed.flush()).expect("it reads");
    }

    /// Waits for a line with these words.
    pub fn until(&mut self, words: &str) -> String {
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
    pub fn end(mut self) -> (String, String, bool) {
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
pub struct Class {
    pub server: Running,
    pub folder: tempfile::TempDir,
}

impl Class {
    pub fn open(options: &[&str]) -> Self {
        Self::open_until(options, "close the session")
    }

    /// A server that has said it is ready in these words.
    pub fn open_until(options: &[&str], ready: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
        let (out, keys) = (path("out"), path("server.keys"));
        let fixed = ["serve", "scenarios/border-arrival", "--lang", "en", "--listen", "127.0.0.1:0"];
        let arguments: Vec<&str> =
            fixed.iter().chain(&["--out", &out, "--keys", &keys]).chain(options).copied().collect();
        let mut server = Running::start(&arguments);
        server.until(ready);
        Self { server, folder }
    }

    pub fn link(&self, seat: &str) -> String {
        let links = std::fs::read_to_string(self.folder.path().join("out/links.txt")).expect("links");
        let link = links.lines().find_map(|l| l.strip_prefix(&format!("{seat}\t"))).expect("a link of the seat");
        link.to_owned()
    }

    pub fn journal(&self) -> PathBuf {
        self.folder.path().join("out/journal.tavolo")
    }

    /// Ends the server without a word.
    pub fn kill(&mut self) {
        self.server.child.kill().expect("it runs");
        self.server.child.wait().expect("it ends");
    }

    /// Starts the server again, on the same journal.
    pub fn resume(&mut self, options: &[&str]) {
        let out = self.folder.path().join("out").to_string_lossy().into_owned();
        let fixed = ["sessions", "resume", &out, "--lang", "en"];
        let arguments: Vec<&str> = fixed.iter().chain(options).copied().collect();
        self.server = Running::start(&arguments);
        self.server.until("The session goes on");
        self.server.until("close the session");
    }

    /// Closes the session: what the server said, and what is in the journal.
    pub fn close(mut self) -> (String, Vec<Entry>) {
        // Twice ends play and twice more sends those away who still sit there.
        self.server.types("9\n9\n9\n9");
        self.ended()
    }

    /// The session was closed: what the server said, and what is in the journal.
    pub fn ended(mut self) -> (String, Vec<Entry>) {
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

pub fn commands<'a>(entries: &'a [Entry], seat: &str) -> Vec<&'a Entry> {
    let seat = SeatId::from(seat);
    let own = |e: &&Entry| matches!(&e.cause, Cause::Command(Station::Seat(s), _) if *s == seat);
    entries.iter().filter(own).collect()
}

/// A seat over the network as a program has it.
pub struct Seat {
    pub link: JoinLink,
    pub end: SeatEnd,
    pub token: Option<Token>,
}

impl Seat {
    pub fn new(link: &str) -> Self {
        Self { link: link.parse().expect("a link"), end: SeatEnd::new(), token: None }
    }

    pub async fn join(&mut self) -> Result<Joined, JoinFault> {
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
    pub async fn read(&mut self, joined: &mut Joined, frames: u64) {
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

    /// Something that takes no time, and something that does, in turn.
    pub fn deed(&self, turn: u64) -> Intent {
        let by = *self.end.view().own.keys().next().expect("a person");
        if turn.is_multiple_of(3) { self.look() } else { Intent::Gesture { by, is: "LookDown".into(), to: None } }
    }

    pub fn look(&self) -> Intent {
        let view = self.end.view();
        let (by, own) = view.own.iter().next().expect("a person");
        let seen = view.persons.iter().find(|(_, p)| p.in_sight && p.at == own.at).map(|(h, _)| *h);
        Intent::Look { by: *by, at: seen.unwrap_or(Handle(0)) }
    }
}

pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime")
}

/// The view of a seat after so many frames, out of the journal alone.
pub fn replayed(entries: &[Entry], seat: &str, frames: u64) -> SeatView {
    let content = content("border-arrival");
    let texts = catalogue(&content);
    let mut session = Session::new(content);
    let mut view = SeatView::default();
    for entry in entries {
        session.replay(entry);
        for (id, frame) in session.frames() {
            if id.as_str() == seat && frame.n < frames {
                render(&texts, "it", &|_| None, frame).fold_into(&mut view);
            }
        }
    }
    view
}
