//! What was written stays readable for ever: for each format a small case under its law and a journal of it, in
//! `tests/golden/<format>`. Neither is ever touched again. The state that a journal gives stays what it was; what seats
//! perceive of it and its verdict may become better, with a new version of the engine.
//!
//! A new format gets a folder of its own: `TAVOLO_GOLDEN=write cargo test -p tavolo-acceptance --test golden` writes that
//! of the current one, and nothing where a folder stands already.
//!
//! A hash is SHA-256 over a zero byte and what is hashed, as of the leaves of a journal.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::{Value, json};
use tavolo_acceptance::{catalogue, decode, files, root};
use tavolo_assessment::assess;
use tavolo_assessment::report::json::to_json;
use tavolo_host::{FORMAT, Header, Host, Journal, Note, Record, Salts, Start, bare, leaf};
use tavolo_journal::JournalFile;
use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::ids::SeatId;
use tavolo_scenario::source::SourceTree;
use tavolo_scenario::{Content, load_case, load_pack};
use tavolo_seat::{Answered, FieldValue, Intent, Shared};
use tavolo_session::{Cause, ENGINE_VERSION, Entity, Entry, Event, Holder, Outcome, Session};
use tavolo_wording::Args;

const JOURNAL: &str = "journal.tavolo";
const EXPECTED: &str = "expected.json";
const CASE: &str = "table";
const SECOND: i64 = 1_000;
/// 14 September 2026, 08:00 UTC: no clock is asked.
const WALL_MS: i64 = 1_789_372_800_000;
/// Verdicts by versions of the engine that came after a golden journal was written: format, version, hash. Lines are only
/// added.
const LATER: &[(&str, u32, &str)] = &[
    ("1", 2, "8bf69ad99d0088a410325078631650c7135007827107616c03300999821be9d2"),
    ("1", 3, "174fe21ed292836438ee9e989028cd977a28590c8886510044101f79dc9d1ca6"),
    ("1", 4, "0458257032dc238cf1c452a4992116dc889c802fa0544d9490e7c3ea86fc0b67"),
    ("1", 5, "0bb4e051549207e94ee8cb46b1fadee602c6c31c2a648982cd0b4c62d1252ed0"),
];
const OWN_WORDS: &str = "Her hands shook when the door opened.";

fn golden() -> PathBuf {
    root().join("tests/golden")
}

/// Folders of all formats there ever were.
fn formats() -> Vec<PathBuf> {
    let folders = fs::read_dir(golden()).expect("the folder of the golden journals");
    let mut folders: Vec<PathBuf> = folders.flatten().map(|f| f.path()).filter(|f| f.is_dir()).collect();
    folders.sort();
    folders
}

fn content_of(files: &[(String, Vec<u8>)]) -> Arc<Content> {
    let mut tree = SourceTree::new();
    for (path, bytes) in files {
        let path = path.strip_prefix("scenarios/").expect("only authored files are embedded");
        tree.insert(path, bytes, &mut Diagnostics::new());
    }
    let loaded = load_case(&tree, CASE);
    let found: Vec<String> = loaded.diagnostics.iter().map(|d| format!("{d:?}")).collect();
    Arc::new(loaded.content.unwrap_or_else(|| panic!("the golden case does not load: {found:#?}")))
}

fn hex(bytes: &[u8]) -> String {
    leaf(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a journal gives: everything that is compared but the verdict.
fn facts(content: &Arc<Content>, records: &[Record]) -> Value {
    let mut session = Session::new(content.clone());
    let mut frames: BTreeMap<SeatId, Vec<u8>> = BTreeMap::new();
    for record in records {
        session.replay(&record.entry);
        for (seat, frame) in session.frames() {
            frames.entry(seat).or_default().extend(bare(frame).encode().expect("a frame is encoded"));
        }
    }
    let state = session.state();
    let leaves: Vec<u8> = records.iter().flat_map(|r| r.leaf).collect();
    let persons = state.persons.iter().map(|(id, p)| {
        let knows: Vec<String> = p.knows.keys().map(ToString::to_string).collect();
        let status: Vec<String> = p.status.iter().map(ToString::to_string).collect();
        let mind = [p.mind.fear, p.mind.fatigue, p.mind.information, p.mind.trust];
        (id.to_string(), json!({"place": p.place.to_string(), "knows": knows, "status": status, "mind": mind}))
    });
    let filled = state.documents.iter().filter(|(_, d)| d.form.is_some()).map(|(id, d)| (id.to_string(), d.quality));
    let answers: Vec<usize> = state.dispatches.iter().map(|d| d.answers.len()).collect();
    json!({
        "entries": records.len(),
        "leaves": hex(&leaves),
        "content": content.hash,
        "state": {
            "exercise_ms": state.exercise_ms,
            "story_ms": state.story_ms,
            "phase": format!("{:?}", state.phase),
            "complete": state.complete,
            "utterances": state.utterances.len(),
            "answers": answers,
            "filled": filled.collect::<BTreeMap<_, _>>(),
            "persons": persons.collect::<BTreeMap<_, _>>(),
        },
        "frames": frames.iter().map(|(seat, bytes)| (seat.to_string(), hex(bytes))).collect::<BTreeMap<_, _>>(),
    })
}

fn verdict(content: &Content, records: &[Record]) -> String {
    let entries: Vec<Entry> = records.iter().map(|r| r.entry.clone()).collect();
    hex(to_json(&assess(content, &entries)).as_bytes())
}

// ---- Reading ----

#[test]
fn golden_journals_give_what_they_gave() {
    if std::env::var("TAVOLO_GOLDEN").is_ok_and(|v| v == "write") {
        write(&golden().join(FORMAT.to_string())).expect("a golden journal stays as it is: nothing is overwritten");
    }
    assert!(!formats().is_empty());
    for folder in formats() {
        let name = folder.file_name().expect("a folder").to_string_lossy().into_owned();
        let expected: Value =
            serde_json::from_slice(&fs::read(folder.join(EXPECTED)).expect("what is expected")).expect("JSON");
        // SQLite may write beside a file that it only reads: it gets a copy.
        let before = fs::read(folder.join(JOURNAL)).expect("a journal");
        let copy = tempfile::tempdir().expect("a folder for the copy");
        fs::write(copy.path().join(JOURNAL), &before).expect("a copy");
        let journal = JournalFile::open_read_only(&copy.path().join(JOURNAL)).expect("a journal that opens");

        assert_eq!(journal.header().format.to_string(), name);
        let mut authored = files(&folder.join("scenarios"), ".ron");
        authored.iter_mut().for_each(|(path, _)| path.insert_str(0, "scenarios/"));
        assert_eq!(
            journal.files().expect("files"),
            authored,
            "format {name}: what is embedded is what stands beside it"
        );
        let content = content_of(&authored);
        assert_eq!(journal.header().content, content.hash, "format {name}");

        let records: Vec<Record> = journal.records(0).collect::<Result<_, _>>().expect("records");
        for record in &records {
            assert_eq!(leaf(&record.bytes), record.leaf, "format {name}, entry {}", record.entry.seq);
            if journal.header().format == FORMAT {
                assert_eq!(decode::<Entry>(&record.bytes), record.entry, "format {name}, entry {}", record.entry.seq);
            }
        }
        holds_something_of_everything(&records);
        let words = records.iter().flat_map(|r| r.entry.events()).find_map(|e| match e {
            Event::AskedElse { words, .. } => Some(words.clone()),
            _ => None,
        });
        assert_eq!(journal.words(&words.expect("own words")).expect("the table"), Some(OWN_WORDS.to_owned()));

        let facts = facts(&content, &records);
        let first = expected["verdicts"].get(ENGINE_VERSION.to_string()).and_then(Value::as_str);
        // What percepts carry belongs to the engine; what happened does not.
        let frames = first.map(|_| "frames");
        for part in ["entries", "leaves", "content", "state"].into_iter().chain(frames) {
            assert_eq!(facts[part], expected[part], "format {name}: {part}");
        }
        let later = LATER.iter().find(|(format, engine, _)| *format == name && *engine == ENGINE_VERSION);
        if let Some(known) = first.or(later.map(|(.., hash)| *hash)) {
            assert_eq!(verdict(&content, &records), known, "format {name}: another verdict by the same rules");
        }

        // Play goes on from it only where this engine's rules wrote it.
        if journal.header().format == FORMAT {
            let mut delivered = BTreeSet::new();
            let host = Host::resume(content.clone(), journal, Salts::new([7; 32]), |d| {
                delivered.insert(d.seat);
            });
            assert_eq!(host.expect("a host resumes").session().next_seq(), records.len() as u64);
            assert_eq!(delivered.len(), content.case.seats.len());
        }
        assert_eq!(fs::read(folder.join(JOURNAL)).expect("the journal"), before);
        assert_eq!(fs::read_dir(&folder).expect("the folder").count(), 3, "nothing was left beside the journal");
    }
}

/// A golden journal that holds little proves little.
fn holds_something_of_everything(records: &[Record]) {
    let entries = || records.iter().map(|r| &r.entry);
    assert!(entries().any(|e| matches!(&e.outcome, Outcome::Refused { target: Some(_), .. })));
    assert!(entries().any(|e| matches!(e.cause, Cause::Timer(_))));
    assert!(entries().any(|e| matches!(e.cause, Cause::Command(..))));
    let has = |is: fn(&Event) -> bool| entries().flat_map(Entry::events).any(is);
    assert!(has(|e| matches!(e, Event::Said { .. })));
    assert!(has(|e| matches!(e, Event::Filled { .. })));
    assert!(has(|e| matches!(e, Event::Sent { .. })));
    assert!(has(|e| matches!(e, Event::Answered { .. })));
    assert!(has(|e| matches!(e, Event::Acted { .. })));
    assert!(has(|e| matches!(e, Event::Moved { .. })));
    assert!(has(|e| matches!(e, Event::Learned { .. })));
    assert!(has(|e| matches!(e, Event::Held { .. })));
    assert!(has(|e| matches!(e, Event::Ended { .. })));
}

#[test]
fn a_golden_journal_that_was_changed_does_not_open() {
    for folder in formats() {
        let mut bytes = fs::read(folder.join(JOURNAL)).expect("a journal");
        let copy = tempfile::tempdir().expect("a folder for the copy");
        // The id of an act stands as text in exactly the entries' own bytes.
        let act = b"give-water";
        let at = bytes.windows(act.len()).position(|w| w == act).expect("an act in the clear");
        bytes[at] = b'l';
        fs::write(copy.path().join(JOURNAL), &bytes).expect("a copy");
        assert!(JournalFile::open_read_only(&copy.path().join(JOURNAL)).is_err());
    }
}

#[test]
fn files_of_a_later_format_are_refused_in_words() {
    let authored = files(&golden().join("1/scenarios"), ".ron");
    let head = "packs/it-2026-07/pack.ron";
    // Today the later one is 2.
    let (known, later) = (tavolo_scenario::load::FORMAT, tavolo_scenario::load::FORMAT + 1);
    let later_line = format!("format: {later}");
    let mut tree = SourceTree::new();
    for (path, bytes) in &authored {
        let text = String::from_utf8(bytes.clone()).expect("authored files are UTF-8");
        let text = if path == head { text.replace("format: 1", &later_line) } else { text };
        tree.insert(path, text.as_bytes(), &mut Diagnostics::new());
    }
    let texts = catalogue(&tavolo_acceptance::content("border-arrival"));
    let case = load_case(&tree, CASE);
    assert!(case.content.is_none());
    let pack = load_pack(&tree, "it-2026-07");
    assert!(pack.law.is_none());
    for (diagnostics, whole) in [(case.diagnostics, "the case"), (pack.diagnostics, "the pack")] {
        let found: Vec<_> = diagnostics.iter().filter(|d| d.code == "S0054").collect();
        assert_eq!(found.len(), 1, "{whole}");
        let line = found[0].excerpt.trim();
        assert_eq!((found[0].file.as_str(), line), (head, format!("{later_line},").as_str()), "{whole}");
        let mut args = Args::new();
        for (name, value) in &found[0].args {
            args.set(*name, value.as_str());
        }
        let key = found[0].message_id();
        let hint = format!("{key}.hint");
        let mut said = BTreeSet::new();
        for language in ["en", "it"] {
            assert!(texts.has(language, &key) && texts.has(language, &hint), "{language}");
            let words = texts.render(language, &key, &args);
            assert!(words.contains(&later.to_string()) && words.contains(&known.to_string()), "{words}");
            said.insert(words);
            said.insert(texts.render(language, &hint, &args));
        }
        assert_eq!(said.len(), 4, "each language has its own words");
    }
}

// ---- Writing ----

/// A host, the time, and the number of the next command.
struct Play {
    host: Host<JournalFile>,
    seq: u64,
}

impl Play {
    fn h(&self, seat: &str, what: &Entity) -> tavolo_seat::Handle {
        let projection = self.host.session().projection(&seat.into()).expect("a seat");
        projection.handle(what).unwrap_or_else(|| panic!("{seat} has perceived nothing of {what:?}"))
    }

    fn p(&self, seat: &str, person: &str) -> tavolo_seat::Handle {
        self.h(seat, &Entity::Person(person.into()))
    }

    fn asks(&mut self, at: i64, seat: &str, intent: Intent) {
        self.seq += 1;
        self.host.submit(&seat.into(), self.seq, intent, at, WALL_MS + at).expect("what is asked is recorded");
    }

    fn notes(&mut self, at: i64, note: Note) {
        self.host.note(note, at, WALL_MS + at).expect("what is noted is recorded");
    }
}

/// Writes the case, a journal of a short play and what they give, where no folder is.
fn write(folder: &Path) -> io::Result<()> {
    fs::create_dir(folder)?;
    let mut authored = files(&root().join("tests/cases").join(CASE), ".ron");
    authored.iter_mut().for_each(|(path, _)| path.insert_str(0, "table/"));
    for pack in ["base", "it-2026-07"] {
        let own = files(&root().join("scenarios/packs").join(pack), ".ron");
        authored.extend(own.into_iter().map(|(path, bytes)| (format!("packs/{pack}/{path}"), bytes)));
    }
    authored.iter_mut().for_each(|(path, _)| path.insert_str(0, "scenarios/"));
    authored.sort();
    for (path, bytes) in &authored {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().expect("a folder"))?;
        fs::write(file, bytes)?;
    }
    let content = content_of(&authored);
    let header = Header::of(&content, "golden-1", WALL_MS, authored);
    let journal = JournalFile::create(&folder.join(JOURNAL), header).expect("a journal where none was");
    let journal = played(&content, journal);
    let records: Vec<Record> = journal.records(0).collect::<Result<_, _>>().expect("records");
    let mut expected = facts(&content, &records);
    expected["verdicts"] = json!({ ENGINE_VERSION.to_string(): verdict(&content, &records) });
    let text = serde_json::to_string_pretty(&expected).expect("values are JSON");
    fs::write(folder.join(EXPECTED), text + "\n")
}

/// A few minutes at the table.
fn played(content: &Arc<Content>, journal: JournalFile) -> JournalFile {
    let holders = Session::holders_all(content, Holder::Human);
    let start =
        Start { holders, at: None, seed: None, free_words: false, wall_ms: WALL_MS, salts: Salts::new([7; 32]) };
    let (host, _) = Host::start(content.clone(), journal, start).expect("a host starts");
    let mut play = Play { host, seq: 0 };
    let (officer, mira) = (play.p("police", "officer"), play.p("police", "mira"));
    let say = |phrase: &str| Intent::Say {
        by: officer,
        to: mira,
        sentence: None,
        phrase: Some(phrase.into()),
        via: None,
        about: None,
        words: None,
        aloud: false,
    };
    play.asks(2 * SECOND, "police", say("who-i-am"));
    // Still speaking; then without the power.
    play.asks(3 * SECOND, "police", Intent::Look { by: officer, at: mira });
    let (prosecutor, whom) = (play.p("court", "prosecutor"), play.p("court", "mira"));
    play.asks(4 * SECOND, "court", Intent::Search { by: prosecutor, at: whom });
    let (doctor, patient) = (play.p("medical", "doctor"), play.p("medical", "mira"));
    play.asks(5 * SECOND, "medical", Intent::Look { by: doctor, at: patient });
    play.asks(14 * SECOND, "police", say("need-first"));
    let (herself, to) = (play.p("v-mira", "mira"), play.p("v-mira", "officer"));
    play.asks(20 * SECOND, "v-mira", Intent::Gesture { by: herself, is: "LookDown".into(), to: Some(to) });
    let (worker, about) = (play.p("social", "worker"), play.p("social", "mira"));
    play.asks(21 * SECOND, "social", Intent::Look { by: worker, at: about });
    play.asks(22 * SECOND, "police", Intent::Silence { by: officer, to: mira, ms: 5_000 });
    let clue = |play: &Play, seat: &str, id: &str| play.h(seat, &Entity::Clue(id.into()));
    play.host.advance(25 * SECOND, WALL_MS + 25 * SECOND).expect("time goes by");
    let seen = vec![clue(&play, "social", "looks-down"), clue(&play, "social", "papers-elsewhere")];
    let fields = [
        ("indicators".into(), FieldValue::Clues(seen)),
        ("learnt".into(), FieldValue::Word("seen".into())),
        ("quotes".into(), FieldValue::Words("\"They keep it for me.\"".to_owned())),
    ];
    let log = Intent::Fill { by: worker, form: "indicator-log".into(), about: Some(about), fields: fields.into() };
    play.asks(26 * SECOND, "social", log);
    let water =
        Intent::Act { by: officer, action: "give-water".into(), on: Some(mira), via: None, with: BTreeMap::new() };
    play.asks(30 * SECOND, "police", water);
    let sign = clue(&play, "medical", "burnt-hand");
    let to = ["gate", "desk", "house", "advocate"].map(|p| play.p("medical", p)).to_vec();
    let alert = |minimal| Intent::Send {
        by: doctor,
        kind: "Alert".into(),
        to: to.clone(),
        about: Some(patient),
        share: Shared { clues: vec![sign], documents: vec![], minimal },
        topic: None,
    };
    play.asks(40 * SECOND, "medical", alert(true));
    play.notes(45 * SECOND, Note::Pause);
    play.notes(45 * SECOND, Note::Resume);
    let (desk, dispatch) = (play.p("coordination", "desk"), play.h("coordination", &Entity::Dispatch(0)));
    play.asks(50 * SECOND, "coordination", Intent::Read { by: desk, what: dispatch });
    let answer = Intent::Answer { by: desk, dispatch, is: Answered::Granted, clues: vec![], reason: None };
    play.asks(51 * SECOND, "coordination", answer);
    play.notes(60 * SECOND, Note::Held("support".into(), Holder::Player));
    play.asks(70 * SECOND, "police", Intent::Else { by: officer, words: OWN_WORDS.to_owned() });
    let corridor = play.h("social", &Entity::Place("corridor".into()));
    play.asks(100 * SECOND, "social", Intent::Go { by: worker, to: corridor });
    play.host.stop(300 * SECOND, WALL_MS + 300 * SECOND).expect("the play is broken off");
    play.host.into_journal()
}

#[test]
fn nothing_golden_is_written_over() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join(JOURNAL), "kept").expect("a file");
    assert_eq!(write(folder.path()).map_err(|e| e.kind()), Err(io::ErrorKind::AlreadyExists));
    assert_eq!(fs::read(folder.path().join(JOURNAL)).expect("the file"), b"kept");
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1);
}
