//! Figures of a hall: many seats in one room, each acting five times a second over QUIC, every act durable and shown to all who
//! see it. Prints seats against delay from act to view, processor time of the server a delivery, memory a client, and how long
//! all take to join. The server is the program itself, in a process of its own; the clients are in this one, on the same
//! machine. Run: `cargo bench -p tavolo-server --bench hall` (`-- 20 60` for other numbers of seats, `rooms=3` for several
//! servers at once, `seconds=30` for longer,
//! `server=PATH` for another build of the program).
//!
//! What a link costs over which nothing is said is measured beside: of a server of links alone, without a session. No client can
//! cost less over QUIC.

#![expect(clippy::print_stdout, reason = "a benchmark says its figures")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tavolo_acceptance::files;
use tavolo_acceptance::measure::machine;
use tavolo_net::{Identity, JoinLink, Joined, Listener, join};
use tavolo_seat::{Handle, Hello, Intent, Key, Mark, PROTOCOL, Percept, Post, SeatEnd, Token, Told, Welcome};

/// Acts a second at each seat.
const ACTS: u64 = 5;

/// What is measured in one room.
#[derive(Default)]
struct Figures {
    joined_ms: f64,
    acts: u64,
    /// From act to view, microseconds.
    delays: Vec<u64>,
    processor_us: f64,
    /// Memory in use before anybody came, and of it the program's own pages, which the system reads from its file.
    empty_kib: u64,
    program_kib: u64,
    joined_kib: u64,
    full_kib: u64,
}

fn main() {
    if std::env::args().any(|word| word == BARE) {
        return bare();
    }
    let mut seats: Vec<usize> = Vec::new();
    let (mut rooms, mut seconds) = (1, 10);
    for word in std::env::args().skip(1) {
        match (word.parse(), word.split_once('=')) {
            (Ok(number), _) => seats.push(number),
            (_, Some(("rooms", n))) => rooms = n.parse().unwrap_or(1),
            (_, Some(("seconds", n))) => seconds = n.parse().unwrap_or(10),
            _ => {}
        }
    }
    if seats.is_empty() {
        seats = vec![12, 24, 60];
    }
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!("{}; load {}", machine(), load.split_whitespace().next().unwrap_or("?"));
    println!(
        "{rooms} room(s), {ACTS} acts a second at each seat for {seconds} s; delay from act to view at another seat"
    );
    println!(
        "seats  join    acts/s  deliveries/s     p50     p99   p99.9      cpu a delivery  \
         memory (empty, of it the program; a client: joined, at the end)"
    );
    for count in &seats {
        let (first, each) = idle(*count);
        println!("{count:>5} links without a session, each silent: {each:.1} KiB; the first {first} KiB");
    }
    for count in seats {
        let all: Vec<_> = (0..rooms).map(|_| std::thread::spawn(move || room(count, seconds))).collect();
        for figures in all {
            print(count, seconds, figures.join().expect("a room"));
        }
    }
}

/// Said to this program, so that it becomes the server of links alone.
const BARE: &str = "links-alone";

/// Memory that silent links cost their server, KiB: the first of them, and each of the others.
fn idle(count: usize) -> (u64, f64) {
    let program = std::env::current_exe().expect("this program");
    let mut server = Command::new(program).arg(BARE).stdout(Stdio::piped()).spawn().expect("it runs");
    let mut line = String::new();
    BufReader::new(server.stdout.take().expect("an output")).read_line(&mut line).expect("a link");
    let link: JoinLink = line.trim().parse().expect("a link");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let memory = || memory(server.id(), "VmRSS");
    let before = memory();
    let costs = runtime.block_on(async {
        let first = vec![enter(link.clone()).await];
        let one = memory();
        let mut others = Vec::new();
        for _ in 0..count {
            others.push(enter(link.clone()).await);
        }
        let all = memory();
        drop((first, others));
        (one.saturating_sub(before), all.saturating_sub(one) as f64 / count as f64)
    });
    server.kill().expect("it runs");
    server.wait().expect("it ends");
    costs
}

/// Lets in whoever calls, and says nothing more.
fn bare() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let identity = Identity::generate().expect("randomness");
        let mut listener = Listener::open(([127, 0, 0, 1], 0).into(), &identity).expect("a free port");
        let port = listener.address().expect("an address").port();
        let secret = identity.seat_secret("bare", "seat");
        let link = JoinLink { host: "127.0.0.1".to_owned(), port, pin: identity.pin(), secret, content: Mark([0; 8]) };
        println!("{link}");
        let mut seated = Vec::new();
        while let Some(caller) = listener.next().await {
            let welcome = Welcome {
                seat: String::new(),
                token: Token([0; 32]),
                next_command: 0,
                exercise_ms: 0,
                running: false,
                labels: BTreeMap::new(),
                frames: 0,
                notes: Vec::new(),
                post: Post::Seat,
                who: 1,
                drives: true,
            };
            seated.extend(caller.admit(welcome).await.ok());
        }
    });
}

fn print(seats: usize, seconds: u64, mut f: Figures) {
    f.delays.sort_unstable();
    let at =
        |share: f64| f.delays.get(((f.delays.len() as f64 - 1.0) * share) as usize).copied().unwrap_or(0) as f64 / 1e3;
    println!(
        "{seats:>5}  {:>4.0} ms  {:>6.0}  {:>12.0}  {:>5.1} ms  {:>4.1} ms  {:>4.1} ms  {:>10.1} us  {:>9.1} MiB, {:.1} MiB; {:.0} KiB, {:.0} KiB",
        f.joined_ms,
        f.acts as f64 / seconds as f64,
        f.delays.len() as f64 / seconds as f64,
        at(0.5),
        at(0.99),
        at(0.999),
        f.processor_us / f.delays.len() as f64,
        f.empty_kib as f64 / 1024.0,
        f.program_kib as f64 / 1024.0,
        f.joined_kib.saturating_sub(f.empty_kib) as f64 / seats as f64,
        f.full_kib.saturating_sub(f.empty_kib) as f64 / seats as f64,
    );
}

/// A server of its own with a hall of so many seats, its clients, and what they measure.
fn room(seats: usize, seconds: u64) -> Figures {
    let folder = tempfile::tempdir().expect("a folder");
    write_case(folder.path(), seats);
    let (mut server, links) = serve(folder.path());
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let (empty_kib, program_kib) = (memory(server.id(), "VmRSS"), memory(server.id(), "RssFile"));
    let figures = runtime.block_on(measure(&links, seconds, server.id()));
    let figures = Figures { empty_kib, program_kib, ..figures };
    server.kill().expect("it runs");
    server.wait().expect("it ends");
    figures
}

/// A case with one room and so many people in it, all of one office, each with a seat.
fn write_case(root: &Path, seats: usize) {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (folder, ending) in [("scenarios/packs", ".ron"), ("locales", ".ftl")] {
        for (path, bytes) in files(&repository.join(folder), ending) {
            // Another case's texts are not of this one.
            if !path.contains("/scenarios/") {
                put(&root.join(folder).join(path), &bytes);
            }
        }
    }
    let case = root.join("scenarios/hall");
    let (mut cast, mut seat, mut texts) = ("[\n".to_owned(), "[\n".to_owned(), String::new());
    for n in 0..seats {
        let _ = writeln!(
            cast,
            r#"(id: "p{n}", function: "social-services", place: "hall", speaks: ["ausonian"], body: (sex: Female, age: 40, from: "ausonia")),"#
        );
        let _ = writeln!(seat, r#"(id: "s{n}", persons: ["p{n}"], kind: Agency),"#);
        let _ = writeln!(texts, "person-p{n} = P{n}\n    .looks = P{n}\n    .brief = P{n}\nseat-s{n} = S{n}");
    }
    put(&case.join("cast.ron"), format!("{cast}]").as_bytes());
    put(&case.join("seats.ron"), format!("{seat}]").as_bytes());
    let head = r#"(format: 1, id: "hall", pack: "it-2026-07", start: "2026-09-14T08:00:00Z", language: "ausonian", objectives: ["O1"], content_notes: [])"#;
    put(&case.join("case.ron"), head.as_bytes());
    put(&case.join("places.ron"), format!(r#"[(id: "hall", holds: {}, ways: [])]"#, seats + 1).as_bytes());
    put(&case.join("scenes.ron"), br#"[(id: "hall", start: "2026-09-14T08:00:00Z", length: Hours(8))]"#);
    put(&root.join("locales/en/scenarios/hall/cast.ftl"), texts.as_bytes());
}

fn put(path: &PathBuf, bytes: &[u8]) {
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, bytes).expect("a file");
}

/// The server that is measured: this one, or another build of it as `server=PATH` says.
fn program() -> PathBuf {
    let named = std::env::args().find_map(|word| Some(PathBuf::from(word.strip_prefix("server=")?)));
    named.unwrap_or_else(|| env!("CARGO_BIN_EXE_tavolo").into())
}

/// Starts the server; its links, once it has said them.
fn serve(root: &Path) -> (Child, Vec<JoinLink>) {
    let out = root.join("out");
    let keys = root.join("server.keys");
    let mut server = Command::new(program())
        .args(["serve", "hall", "--lang", "en", "--listen", "127.0.0.1:0", "--at-once", "--root"])
        .args([root, Path::new("--out"), &out, Path::new("--keys"), &keys])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut lines = BufReader::new(server.stdout.take().expect("an output")).lines();
    let ready = lines.find(|line| line.as_ref().is_ok_and(|line| line.contains("close the session")));
    assert!(ready.is_some(), "the server did not start");
    std::thread::spawn(move || lines.for_each(drop));
    let links = std::fs::read_to_string(out.join("links.txt")).expect("links");
    let seat = |line: &str| line.split_once('\t').filter(|(name, _)| !name.starts_with('@'))?.1.parse().ok();
    (server, links.lines().filter_map(seat).collect())
}

/// A client with its place.
struct Client {
    end: SeatEnd,
    joined: Joined,
}

async fn enter(link: JoinLink) -> Client {
    let hello = Hello {
        protocol: PROTOCOL,
        language: "en".to_owned(),
        content: link.content,
        key: Key::Secret(link.secret),
        next_frame: 0,
    };
    let joined = join(&link.host, link.port, link.pin, &hello).await.expect("a seat");
    let mut end = SeatEnd::new();
    end.linked(joined.welcome.next_command);
    Client { end, joined }
}

async fn measure(links: &[JoinLink], seconds: u64, server: u32) -> Figures {
    let began = Instant::now();
    let entering: Vec<_> = links.iter().cloned().map(|link| tokio::spawn(enter(link))).collect();
    let mut clients = Vec::new();
    for client in entering {
        clients.push(client.await.expect("a client"));
    }
    let joined_ms = began.elapsed().as_secs_f64() * 1e3;
    for client in &mut clients {
        while client.end.next_frame() < client.joined.welcome.frames.max(1) {
            let bytes = client.joined.views.next().await.expect("a link").expect("a frame");
            client.end.take(&bytes).expect("the next frame");
        }
    }
    let joined_kib = memory(server, "VmRSS");
    // When each seat did each of its acts.
    let done: Arc<Vec<Mutex<Vec<Instant>>>> = Arc::new(links.iter().map(|_| Mutex::default()).collect());
    let (before, start) = (processor_us(server), Instant::now());
    let until = start + Duration::from_secs(seconds);
    let acting: Vec<_> = clients
        .into_iter()
        .enumerate()
        .map(|(seat, client)| tokio::spawn(act(client, seat, done.clone(), until)))
        .collect();
    let mut delays = Vec::new();
    for client in acting {
        delays.extend(client.await.expect("a client"));
    }
    let processor_us = processor_us(server) - before;
    let acts = done.iter().map(|acts| acts.lock().expect("a list").len() as u64).sum();
    Figures {
        joined_ms,
        acts,
        delays,
        processor_us,
        joined_kib,
        full_kib: memory(server, "VmRSS"),
        ..Figures::default()
    }
}

/// Acts at its pace, and measures what it sees of others.
async fn act(mut client: Client, seat: usize, done: Arc<Vec<Mutex<Vec<Instant>>>>, until: Instant) -> Vec<u64> {
    let by = *client.end.view().own.keys().next().expect("a person");
    let mut seen: BTreeMap<Handle, (Option<usize>, usize)> = BTreeMap::new();
    let mut delays = Vec::new();
    let period = Duration::from_millis(1_000 / ACTS);
    // Not all at the same instant.
    let first = tokio::time::Instant::now() + period * (seat as u32 % 20) / 20;
    let mut next = tokio::time::interval_at(first, period);
    let last = tokio::time::Instant::from_std(until + Duration::from_millis(500));
    loop {
        tokio::select! {
            () = tokio::time::sleep_until(last) => return delays,
            _ = next.tick(), if Instant::now() < until => {
                let intent = Intent::Gesture { by, is: "Nod".into(), to: None };
                if let Some(order) = client.end.ask(intent) {
                    done[seat].lock().expect("a list").push(Instant::now());
                    client.joined.orders.send(&order).await.expect("a link");
                }
            }
            bytes = client.joined.views.next() => {
                let frame = client.end.take(&bytes.expect("a link").expect("a frame")).expect("the next frame");
                let now = Instant::now();
                for percept in frame.percepts {
                    let Percept::Gesture { by: other, .. } = percept else { continue };
                    if other == by {
                        continue;
                    }
                    let view = client.end.view();
                    let number = || view.persons.get(&other).and_then(|p| p.looks.strip_prefix('P')?.parse().ok());
                    let (who, count) = seen.entry(other).or_insert_with(|| (number(), 0));
                    if let Some(who) = *who {
                        let did = done[who].lock().expect("a list").get(*count).copied();
                        delays.extend(did.map(|did| (now - did).as_micros() as u64));
                    }
                    *count += 1;
                }
            }
            told = client.joined.answers.next() => {
                if let Some(Told::Done { n, refusal, .. }) = told.expect("a link") {
                    assert_eq!(refusal, None, "a nod is never refused");
                    client.end.answered(n);
                }
            }
        }
    }
}

/// Processor time of a process, microseconds.
fn processor_us(id: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit_once(')').map_or(vec![], |(_, rest)| rest.split_whitespace().collect());
    let ticks = |n: usize| fields.get(n).and_then(|f| f.parse::<f64>().ok()).unwrap_or(0.0);
    // Ticks are hundredths of a second on every Linux that there is.
    (ticks(11) + ticks(12)) * 10_000.0
}

/// Memory of a process that is in use, of a kind, KiB.
fn memory(id: u32, kind: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(kind)?.strip_prefix(':'));
    line.and_then(|l| l.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
