//! The demo over the network and in memory: the same bots, the same journal, in whatever language they read.

mod support;

use support::tavolo;
use tavolo_journal::JournalFile;
use tavolo_session::Entry;

/// Plays a seed, and gives what was recorded, but for the wall's stamps.
fn played(link: &str, lang: &str) -> Vec<Entry> {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().to_string_lossy().into_owned();
    let arguments = ["demo", "--seed", "3", "--skill", "average", "--link", link, "--lang", lang, "--out", &out];
    let done = tavolo(&arguments).output().expect("runs");
    assert!(done.status.success(), "{done:?}");
    let journal = JournalFile::open_read_only(&folder.path().join("journal.tavolo")).expect("the journal is whole");
    let entry = |record: Result<tavolo_host::Record, _>| Entry { wall_ms: 0, ..record.expect("an entry").entry };
    journal.records(0).map(entry).collect()
}

#[test]
fn over_the_network_and_in_memory_the_same_is_written_in_either_language() {
    let memory = played("memory", "en");
    assert!(memory.len() > 1_000, "{}", memory.len());
    for lang in ["en", "it"] {
        let network = played("quic", lang);
        let differs = memory.iter().zip(&network).position(|(a, b)| a != b);
        assert_eq!((differs, memory.len()), (None, network.len()), "{lang}");
    }
}
