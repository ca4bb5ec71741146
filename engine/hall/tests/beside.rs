//! Sessions side by side in one program, over real sockets on the loopback address: what befalls one does not reach the other.

use std::path::Path;
use std::sync::{Arc, mpsc};

use tavolo_acceptance::{catalogue, content};
use tavolo_hall::{
    Ended, Examiner, Ground, Held, JOURNAL, Left, Nobody, Notice, Plan, Reader, Said, Session, Staff, Written,
};
use tavolo_host::Journal as _;
use tavolo_journal::JournalFile;
use tavolo_library::Files;
use tavolo_net::{JoinLink, Joined, Lost, join};
use tavolo_room::Room;
use tavolo_seat::{Hello, Intent, Key, LedgerBoard, PROTOCOL, Parting, SeatEnd, Told};
use tavolo_session::Entry;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// What a session says to whoever runs it.
#[derive(Debug, PartialEq, Eq)]
enum Heard {
    NotSaved,
    Mended,
    Else,
}

/// A session of the border case, open on a free port, with a link to its first seat.
struct Open {
    say: tokio::sync::mpsc::Sender<Said>,
    heard: mpsc::Receiver<Heard>,
    running: JoinHandle<Left>,
    link: JoinLink,
}

fn runtime() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}

fn plan(folder: &Path, name: &str) -> Plan {
    Plan {
        name: name.to_owned(),
        folder: folder.join(name),
        listen: "127.0.0.1:0".parse().expect("an address"),
        keys: folder.join("server.keys"),
        bots: None,
        staff: Staff::default(),
        closed: Vec::new(),
        seed: 1,
        free_words: false,
    }
}

fn open(runtime: &Runtime, folder: &Path, name: &str, examiner: Box<dyn Examiner>) -> Open {
    let (content, plan) = (content("border-arrival"), plan(folder, name));
    let ground = runtime.block_on(async { Ground::new(&plan) }).expect("a folder, keys and a free port");
    let journal = ground.begin(&plan, &Files::default(), &content).expect("a journal");
    let opening = ground.opening(&content, plan.seed).expect("randomness");
    let room = Room::open(&content, journal, opening).expect("a room");
    let (_, links) = ground.links(&content).remove(0);
    let seat = content.case.seats[0].id.to_string();
    let link = links.into_iter().find(|(place, _)| *place == seat).expect("the link of a seat").1;
    ground.keep(&[]).expect("what is kept of a class");
    let texts = Arc::new(catalogue(&content));
    let session = Arc::new(Session::new(content, texts, true));
    let (tell, heard) = mpsc::channel();
    let notify = Box::new(move |notice: Notice<'_>| {
        let is = match notice {
            Notice::NotSaved(_) => Heard::NotSaved,
            Notice::Mended => Heard::Mended,
            _ => Heard::Else,
        };
        // Who no longer listens has seen enough.
        let _ = tell.send(is);
    });
    let held: Held = ground.start(room, &session, examiner, notify);
    let say = held.sender();
    let running = runtime.spawn(held.run(session, "en".to_owned()));
    let (reply, released) = oneshot::channel();
    say.blocking_send(Said::Release(reply)).expect("it listens");
    assert!(released.blocking_recv().expect("it answers"), "play runs");
    Open { say, heard, running, link }
}

/// Somebody in the first seat.
struct Seat {
    end: SeatEnd,
    joined: Joined,
}

impl Seat {
    async fn join(link: &JoinLink) -> Self {
        let (language, key) = ("en".to_owned(), Key::Secret(link.secret));
        let hello = Hello { protocol: PROTOCOL, language, content: link.content, key, next_frame: 0 };
        let mut joined = join(&link.host, link.port, link.pin, &hello).await.expect("a seat");
        let mut end = SeatEnd::new();
        end.linked(joined.welcome.next_command);
        while end.view().own.is_empty() {
            let bytes = joined.views.next().await.expect("the link stands").expect("a frame");
            end.take(&bytes).expect("the next frame");
        }
        Self { end, joined }
    }

    async fn asks(&mut self) {
        let by = *self.end.view().own.keys().next().expect("a person");
        let order = self.end.ask(Intent::Gesture { by, is: "Nod".into(), to: None }).expect("room for an order");
        self.joined.orders.send(&order).await.expect("the link stands");
    }

    /// Does something and waits until it is confirmed.
    async fn acts(&mut self) {
        self.asks().await;
        loop {
            let told = self.joined.answers.next().await.expect("the link stands").expect("an answer");
            if let Told::Done { refusal, n, .. } = told {
                self.end.answered(n);
                return assert_eq!(refusal, None);
            }
        }
    }

    /// Why the link is over.
    async fn parted(&mut self) -> Lost {
        loop {
            match self.joined.views.next().await {
                Ok(Some(_)) => {}
                Ok(None) => return Lost::Ended,
                Err(lost) => return lost,
            }
        }
    }
}

impl Open {
    /// Leaves the session for another day.
    fn adjourns(self, runtime: &Runtime) -> Left {
        self.say.blocking_send(Said::Adjourn).expect("it listens");
        runtime.block_on(self.running).expect("its task ends well")
    }

    /// Ends play and closes the session, though somebody still has a seat.
    fn closes(self, runtime: &Runtime) -> Left {
        for _ in 0..2 {
            self.say.blocking_send(Said::End).expect("it listens");
        }
        runtime.block_on(self.running).expect("its task ends well")
    }
}

/// Entries of a session that can be read, all verified.
fn entries(folder: &Path, name: &str) -> u64 {
    JournalFile::open_read_only(&folder.join(name).join(JOURNAL)).expect("the journal is whole").len()
}

#[test]
fn what_one_session_cannot_save_holds_up_no_other() {
    let (runtime, folder) = (runtime(), tempfile::tempdir().expect("a folder"));
    let first = open(&runtime, folder.path(), "first", Box::new(Nobody));
    let second = open(&runtime, folder.path(), "second", Box::new(Nobody));
    assert_ne!(first.link.port, second.link.port);
    let (mut one, mut two) =
        runtime.block_on(async { (Seat::join(&first.link).await, Seat::join(&second.link).await) });
    // Given that somebody else writes to the journal of the first, as if its disk were full.
    let other = rusqlite::Connection::open(folder.path().join("first").join(JOURNAL)).expect("the journal");
    other.execute_batch("BEGIN IMMEDIATE").expect("nobody writes now");
    runtime.block_on(async {
        one.asks().await;
        assert!(matches!(one.parted().await, Lost::Closed(Parting::NotSaved)));
        // Then play goes on in the second.
        for _ in 0..10 {
            two.acts().await;
        }
    });
    assert_eq!(first.heard.recv(), Ok(Heard::NotSaved));
    assert!(second.heard.try_recv().is_err(), "nothing was wrong there");
    other.execute_batch("ROLLBACK").expect("it was held");
    assert_eq!(first.heard.recv(), Ok(Heard::Mended));
    assert!(matches!(first.closes(&runtime).ended, Ended::Over));
    assert!(matches!(second.closes(&runtime).ended, Ended::Over));
}

/// Fails when somebody acts.
struct Fails;

impl Examiner for Fails {
    fn takes(&mut self, entries: &[Entry]) {
        let acted = entries.iter().any(|entry| matches!(entry.cause, tavolo_session::Cause::Command(..)));
        assert!(!acted, "an error of the program, for this test");
    }

    fn board(&self, _: Reader<'_>, _: Written<'_>) -> LedgerBoard {
        LedgerBoard::default()
    }

    fn is_behind(&self) -> bool {
        false
    }
}

#[test]
fn a_session_that_fails_ends_alone_and_can_be_gone_on_with() {
    let (runtime, folder) = (runtime(), tempfile::tempdir().expect("a folder"));
    let first = open(&runtime, folder.path(), "first", Box::new(Fails));
    let second = open(&runtime, folder.path(), "second", Box::new(Nobody));
    runtime.block_on(async {
        let (mut one, mut two) = (Seat::join(&first.link).await, Seat::join(&second.link).await);
        one.asks().await;
        let why = one.parted().await;
        assert!(
            matches!(why, Lost::Closed(Parting::NotSaved)),
            "clients try again, for it can be gone on with: {why:?}"
        );
        for _ in 0..10 {
            two.acts().await;
        }
    });
    let left = runtime.block_on(first.running).expect("who seats its callers goes on to the end");
    assert!(matches!(left.ended, Ended::Failed) && left.journal.is_none());
    drop(left);
    // What the one that failed had saved is whole, and it is gone on with at the same port, by the same link.
    assert!(entries(folder.path(), "first") > 1);
    let (ground, journal) = runtime
        .block_on(async { Ground::again(folder.path().join("first"), None, None) })
        .expect("nobody holds it any more");
    let content = content("border-arrival");
    let opening = ground.opening(&content, 1).expect("randomness");
    let before = journal.len();
    let room = Room::reopen(&content, journal, opening).expect("it goes on");
    assert!(!room.is_over() && room.host().journal().len() >= before);
    assert!(ground.links(&content)[0].1.iter().any(|(_, link)| *link == first.link), "the links are the same");
    assert!(matches!(second.adjourns(&runtime).ended, Ended::Adjourned));
    assert!(entries(folder.path(), "second") > 10);
}
