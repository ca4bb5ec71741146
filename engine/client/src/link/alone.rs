//! A link to a room in this program: one plays a case alone, with bots in all other seats. The same room, host, frames and
//! journal as a server's, and the same examiner after play; only the bytes go from one thread to another.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use tavolo_examiner::Examiner;
use tavolo_hall::{JOURNAL, after};
use tavolo_host::{Header, Journal as _, OwnWords, Salts, Start, render};
use tavolo_journal::JournalFile;
use tavolo_library::{content_notes, embedded, labels};
use tavolo_players::Skill;
use tavolo_room::{Entered, Now, Opening, Room, RoomFault, Share};
use tavolo_scenario::Content;
use tavolo_seat::{Hello, Key, LINE_BYTES, Order, PROTOCOL, Parting, Secret, Token, Told, Welcome, Word};
use tavolo_wording::{Args, Catalogue};
use tokio::time::timeout;

use super::loaded::{Loaded, fault, random, wall_ms};
use super::{Ending, HungUp, Link, LinkEnd, News, Wake};
use crate::clock::{lasts, paced_ms};

/// What is played alone.
#[derive(Clone, Debug)]
pub(crate) struct Alone {
    /// The folder with cases and texts.
    pub(crate) root: PathBuf,
    /// The folder in which the session is kept: one of its own.
    pub(crate) folder: PathBuf,
    /// The case.
    pub(crate) case: String,
    /// Number of the seat.
    pub(crate) seat: usize,
    /// How long a second of play takes, percent of a second.
    pub(crate) time_percent: u16,
    /// Language of the seat.
    pub(crate) language: String,
}

impl Alone {
    /// A folder for a session of a case, by the time of day at which it begins.
    pub(crate) fn folder(out: &Path, case: &str) -> PathBuf {
        out.join(format!("{case}-alone-{}", wall_ms()))
    }

    /// The journal of the session.
    pub(crate) fn journal(&self) -> PathBuf {
        self.folder.join(JOURNAL)
    }
}

/// Opens a room and takes a seat in it. Play stands until whoever sits there says that it goes on.
pub(crate) fn play_alone(what: Alone, wake: Wake) -> Link {
    Link::start(wake, move |mut end| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        // A thread that cannot wait cannot hold a session.
        let Ok(runtime) = runtime else { return };
        runtime.block_on(async {
            let held = match Table::open(&what) {
                Ok(table) => table.hold(&mut end).await,
                Err(ending) => end.tell(News::Over(ending)).await,
            };
            // Who hung up wants to hear nothing more.
            let _ = held;
        });
    })
}

/// A room with one person in it.
struct Table {
    room: Room<JournalFile>,
    content: Arc<Content>,
    texts: Catalogue,
    examiner: Examiner,
    own_words: OwnWords,
    language: String,
    time_percent: u16,
    entered: Entered,
    token: Token,
    /// Frames that the seat has got.
    frames: u64,
    phrases: std::collections::BTreeSet<Word>,
    ran: bool,
    since: Instant,
}

impl Table {
    fn open(what: &Alone) -> Result<Self, Ending> {
        let Loaded { files, content, texts } = Loaded::read(&what.root, &what.case)?;
        let seat = content.case.seats.get(what.seat).map(|seat| seat.id.clone());
        let seat = seat.ok_or_else(|| fault("client-no-seat", "case", &what.case))?;
        let wall_ms = wall_ms();
        let seed = u64::from_le_bytes(random()?);
        let name = what.folder.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let path = what.journal();
        let unwritten = |reason: String| {
            let args = Args::new().with("path", path.display().to_string()).with("reason", reason);
            Ending::Fault("cli-cannot-write", args)
        };
        std::fs::create_dir_all(&what.folder).map_err(|e| unwritten(e.to_string()))?;
        let mut header = Header::of(&content, &name, wall_ms, embedded(&files, &content));
        header.seed = seed;
        let journal = JournalFile::create(&path, header).map_err(|e| unwritten(e.to_string()))?;
        let secret = Secret(random()?);
        let start = Start {
            holders: tavolo_host::holders(&content),
            at: None,
            seed: Some(seed),
            free_words: false,
            wall_ms,
            salts: Salts::new(random()?),
        };
        let secrets = BTreeMap::from([(seat, secret)]);
        let opening = Opening {
            start,
            secrets,
            staff: Vec::new(),
            partners: Vec::new(),
            bots: Some(Skill::Average),
            seed,
            closed: Vec::new(),
        };
        let mut room = Room::open(&content, journal, opening).map_err(|e| unwritten(e.to_string()))?;
        let since = Instant::now();
        let now = Now { steady_ms: 0, wall_ms };
        let refused = |e: RoomFault| unwritten(e.to_string());
        let mark = room.content().ok_or_else(|| unwritten(content.hash.clone()))?;
        let key = Key::Secret(secret);
        let hello = Hello { protocol: PROTOCOL, language: what.language.clone(), content: mark, key, next_frame: 0 };
        let token = Token(random()?);
        let entered = room.enter(&hello, token, now).map_err(refused)?;
        // The room lets play go on; whoever sits down has still to agree.
        room.freeze(entered.seat, entered.visit, now).map_err(refused)?;
        room.release(now).map_err(|e| unwritten(e.to_string()))?;
        let own_words = OwnWords::new(&content, &texts, &what.language);
        let (language, frames) = (what.language.clone(), 0);
        let phrases = std::collections::BTreeSet::new();
        let time_percent = what.time_percent;
        let ran = false;
        Ok(Self {
            room,
            examiner: Examiner::new(Arc::clone(&content), Vec::new()),
            content,
            texts,
            own_words,
            language,
            time_percent,
            entered,
            token,
            frames,
            phrases,
            ran,
            since,
        })
    }

    fn now(&self) -> Now {
        // The room's clock goes slower for who wants more time: nobody else is in it.
        Now { steady_ms: paced_ms(self.since.elapsed(), self.time_percent), wall_ms: wall_ms() }
    }

    /// Plays until the screen hangs up.
    async fn hold(mut self, end: &mut LinkEnd) -> Result<(), HungUp> {
        let (exercise_ms, running) = self.room.clock(self.now());
        let frames = self.room.take_frames();
        let (content, texts, lang) = (&self.content, &self.texts, &self.language);
        let seat = &self.room.seats()[self.entered.seat];
        let welcome = Welcome {
            seat: texts.render(lang, &format!("seat-{seat}"), &Args::new()),
            token: self.token,
            next_command: self.entered.next_command,
            exercise_ms,
            running,
            labels: labels(content, texts, lang),
            frames: frames.iter().filter(|delivery| delivery.seat == *seat).count() as u64,
            notes: content_notes(content, texts, lang),
            post: self.room.post(self.entered.seat),
            who: 1,
            drives: true,
        };
        end.tell(News::Seated(Box::new(welcome))).await?;
        self.deliver(frames, end).await?;
        loop {
            let due = self.room.next_due_ms().map(|due| due - self.now().steady_ms);
            let order = match due.map(|ms| lasts(ms, self.time_percent)) {
                Some(wait) => timeout(wait, end.order()).await.ok(),
                None => Some(end.order().await),
            };
            let done = match order {
                Some(Ok(order)) => self.take(order, end).await?,
                Some(Err(hung_up)) => {
                    // The journal gets its end, so that there can be a report.
                    let now = self.now();
                    let _ = self.room.stop(now);
                    return Err(hung_up);
                }
                None => Ok(()),
            };
            let now = self.now();
            let done = done.and_then(|()| self.room.tick(now).map_err(RoomFault::from));
            let frames = self.room.take_frames();
            self.deliver(frames, end).await?;
            if let Err(fault) = done {
                return end.tell(News::Over(ending(&fault))).await;
            }
        }
    }

    /// Does what was ordered, and answers.
    async fn take(&mut self, order: Order, end: &mut LinkEnd) -> Result<Result<(), RoomFault>, HungUp> {
        let (Entered { seat, visit, .. }, now) = (self.entered, self.now());
        let told = match order {
            Order::Ask { n, intent } => {
                let answered = self.room.order(seat, visit, n, intent, now);
                // What came of it is read before the answer.
                let frames = self.room.take_frames();
                self.deliver(frames, end).await?;
                answered.map(|answered| Told::Done { n, refusal: answered.refusal, frames: self.frames })
            }
            Order::Keys { who } => {
                let seat = self.room.keys(seat, visit, who, now);
                seat.and_then(|seat| self.room.share(seat).map(Share::told).ok_or(RoomFault::NotThere))
            }
            Order::Freeze => self.room.freeze(seat, visit, now).map(Told::Exit),
            Order::GoOn => self.room.agree(seat, visit, now).map(Told::Exit),
            Order::Leave => self.room.leave(seat, visit, now).map(Told::Exit),
            Order::Find { line } => {
                let last = (0..=LINE_BYTES.min(line.len())).rev().find(|end| line.is_char_boundary(*end));
                let (phrases, certain) = self.own_words.phrases(&self.phrases, &line[..last.unwrap_or(0)]);
                Ok(Told::Found { phrases, certain })
            }
            Order::Report => {
                let reader = (&self.texts, self.language.as_str());
                Ok(Told::Report(after::own_report(&self.room, &mut self.examiner, seat, reader)))
            }
            Order::Contest { line, words } => {
                after::contest(&mut self.room, &mut self.examiner, (seat, visit), (line, words), now)
            }
            // Nobody plays in turns here, and nobody runs the session.
            Order::Ready { .. } | Order::Direct { .. } | Order::Run(_) => return Ok(Ok(())),
        };
        Ok(match told {
            Ok(told) => {
                end.tell(News::Told(told)).await?;
                Ok(())
            }
            Err(fault) => Err(fault),
        })
    }

    /// Sends what the seat perceived, in its language, and says when play stops or goes on.
    async fn deliver(&mut self, frames: Vec<tavolo_host::Delivery>, end: &mut LinkEnd) -> Result<(), HungUp> {
        let seat = self.room.seats()[self.entered.seat].clone();
        for delivery in frames.into_iter().filter(|delivery| delivery.seat == seat) {
            if let Some(told) = &delivery.frame.vocabulary {
                self.phrases = told.phrases.iter().map(|phrase| phrase.word.clone()).collect();
            }
            let bytes = {
                let journal = self.room.host().journal();
                let words = |reference: &str| journal.words(reference).ok().flatten();
                render(&self.texts, &self.language, &words, delivery.frame).encode()
            };
            let Ok(bytes) = bytes else { return end.tell(News::Over(Ending::Closed(Parting::Malformed))).await };
            self.frames += 1;
            end.tell(News::Frame(bytes)).await?;
        }
        // What was recorded is in the journal; nobody here reads along.
        self.room.take_entries();
        let (exercise_ms, running) = self.room.clock(self.now());
        if running != self.ran {
            self.ran = running;
            end.tell(News::Told(Told::Clock { exercise_ms, running })).await?;
        }
        Ok(())
    }
}

fn ending(fault: &RoomFault) -> Ending {
    match fault {
        RoomFault::Host(_) => Ending::Closed(Parting::NotSaved),
        _ => Ending::Closed(Parting::Malformed),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use tavolo_seat::{ContestRefusal, Contestable, Intent, SeatEnd};

    use super::*;

    #[test]
    fn a_case_is_played_alone_by_the_messages_of_every_seat() {
        let out = tempfile::tempdir().expect("a folder");
        let alone = Alone {
            root: Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."),
            folder: Alone::folder(out.path(), "border-arrival"),
            case: "border-arrival".to_owned(),
            seat: 1,
            time_percent: 150,
            language: "it".to_owned(),
        };
        let journal = alone.journal();
        let mut link = play_alone(alone, Arc::new(|| {}));
        let Some(News::Seated(welcome)) = link.wait() else { panic!("nobody is seated") };
        assert!(!welcome.running, "play waits for whoever plays");
        let mut end = SeatEnd::new();
        end.linked(welcome.next_command);
        // Reads until something is told that is waited for.
        let read = |end: &mut SeatEnd, link: &mut Link, wanted: fn(&Told) -> bool| loop {
            match link.wait() {
                Some(News::Frame(bytes)) => drop(end.take(&bytes).expect("the next frame")),
                Some(News::Told(told)) if wanted(&told) => return told,
                Some(News::Told(_)) => {}
                other => panic!("{other:?}"),
            }
        };
        assert!(link.send(Order::GoOn));
        read(&mut end, &mut link, |told| matches!(told, Told::Clock { running: true, .. }));
        let (me, _) = end.view().own.first_key_value().expect("a person of this seat");
        let order = end.ask(Intent::Gesture { by: *me, is: "Nod".into(), to: None }).expect("room for an order");
        assert!(link.send(order));
        let done = read(&mut end, &mut link, |told| matches!(told, Told::Done { .. }));
        assert!(matches!(done, Told::Done { n, refusal: None, .. } if n == welcome.next_command), "{done:?}");
        drop(link);
        let journal = JournalFile::open_read_only(&journal).expect("its journal");
        assert!(journal.len() > 1, "what was done is recorded");
    }

    #[test]
    fn who_played_alone_reads_the_own_report_and_contests_a_line_of_it_once() {
        let out = tempfile::tempdir().expect("a folder");
        let alone = Alone {
            root: Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."),
            folder: Alone::folder(out.path(), "border-arrival"),
            case: "border-arrival".to_owned(),
            seat: 1,
            time_percent: 100,
            language: "en".to_owned(),
        };
        let mut link = Link::start(Arc::new(|| {}), move |mut end| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
            let Ok(mut table) = Table::open(&alone) else { panic!("the case is there") };
            // As when a case has come to its end.
            let now = table.now();
            table.room.stop(now).expect("the journal can be written");
            let _ = runtime.expect("a thread can wait").block_on(table.hold(&mut end));
        });
        let Some(News::Seated(_)) = link.wait() else { panic!("nobody is seated") };
        // Sends an order and reads what is told of it.
        let mut told = |order: Order| {
            assert!(link.send(order));
            loop {
                match link.wait() {
                    Some(News::Told(told @ (Told::Report(_) | Told::Contested { .. }))) => return told,
                    Some(News::Told(_) | News::Frame(_)) => {}
                    other => panic!("{other:?}"),
                }
            }
        };
        let Told::Report(Some(report)) = told(Order::Report) else { panic!("there is an examiner") };
        assert!(!report.opening.is_empty());
        let line =
            report.lines.iter().find(|line| line.contest == Contestable::Yes).expect("a line of this seat").number;
        let contest = || Order::Contest { line, words: "The van stood in the way.".to_owned() };
        assert_eq!(told(contest()), Told::Contested { line, refusal: None });
        assert_eq!(told(contest()), Told::Contested { line, refusal: Some(ContestRefusal::Before) });
    }
}
