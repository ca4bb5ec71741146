//! The header as rows of `meta` and `file`, with a seal over all of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};
use tavolo_host::{Header, JournalFault, Parent};
use tavolo_scenario::ids::{CaseId, PackId};

use crate::packed::{UNPACKED_BYTES, hash, pack, unpack};
use crate::schema::{unreadable, unsaved};

/// Rows of `meta` that the seal covers.
fn rows(header: &Header) -> Vec<(&'static str, String)> {
    let packs: Vec<&str> = header.packs.iter().map(PackId::as_str).collect();
    let mut rows = vec![
        ("format", header.format.to_string()),
        ("session", header.session.clone()),
        ("seed", header.seed.to_string()),
        ("engine", header.engine.to_string()),
        ("content", header.content.clone()),
        ("case", header.case.to_string()),
        // Ids have no blanks.
        ("packs", packs.join(" ")),
        ("start-wall-ms", header.start_wall_ms.to_string()),
    ];
    if let Some(parent) = &header.parent {
        rows.push(("parent-session", parent.session.clone()));
        rows.push(("parent-seq", parent.seq.to_string()));
    }
    rows
}

/// A hash over everything in a header.
fn seal(header: &Header) -> String {
    let mut seal = Sha256::new();
    let mut part = |bytes: &[u8]| {
        // The length keeps ("ab", "c") apart from ("a", "bc").
        seal.update((bytes.len() as u64).to_be_bytes());
        seal.update(bytes);
    };
    for (key, value) in rows(header) {
        part(key.as_bytes());
        part(value.as_bytes());
    }
    for (path, bytes) in &header.files {
        part(path.as_bytes());
        part(&hash(bytes));
    }
    seal.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes a header; its files are in the order of their paths.
pub(crate) fn write(connection: &Connection, header: &Header) -> Result<(), JournalFault> {
    let total: usize = header.files.iter().map(|(_, bytes)| bytes.len()).sum();
    if total > UNPACKED_BYTES {
        return Err(JournalFault::TooLarge { what: header.session.clone(), limit: UNPACKED_BYTES });
    }
    let mut meta = connection.prepare("INSERT INTO meta (k, v) VALUES (?1, ?2)").map_err(unsaved)?;
    let mut all = rows(header);
    all.push(("seal", seal(header)));
    all.push(("length", "0".to_owned()));
    for (key, value) in all {
        meta.execute(params![key, value]).map_err(unsaved)?;
    }
    let mut file = connection.prepare("INSERT INTO file (path, hash, body) VALUES (?1, ?2, ?3)").map_err(unsaved)?;
    for (path, bytes) in &header.files {
        let packed = pack(bytes).map_err(|e| JournalFault::NotSaved { detail: Arc::from(e.to_string()) })?;
        file.execute(params![path, hash(bytes).as_slice(), packed]).map_err(unsaved)?;
    }
    Ok(())
}

/// Reads a header and the number of entries that there should be.
pub(crate) fn read(connection: &Connection) -> Result<(Header, u64), JournalFault> {
    let meta = meta(connection)?;
    let text = |key: &str| meta.get(key).cloned().ok_or(JournalFault::HeaderChanged);
    let parent = match (meta.get("parent-session"), meta.get("parent-seq")) {
        (Some(session), Some(seq)) => Some(Parent { session: session.clone(), seq: number(seq)? }),
        _ => None,
    };
    let header = Header {
        format: number(&text("format")?)?,
        session: text("session")?,
        seed: number(&text("seed")?)?,
        engine: number(&text("engine")?)?,
        content: text("content")?,
        case: CaseId::from(text("case")?.as_str()),
        packs: text("packs")?.split(' ').filter(|id| !id.is_empty()).map(PackId::from).collect(),
        start_wall_ms: number(&text("start-wall-ms")?)?,
        files: files(connection)?,
        parent,
    };
    if text("seal")? != seal(&header) {
        return Err(JournalFault::HeaderChanged);
    }
    Ok((header, number(&text("length")?)?))
}

fn meta(connection: &Connection) -> Result<BTreeMap<String, String>, JournalFault> {
    let mut statement = connection.prepare("SELECT k, v FROM meta LIMIT 64").map_err(unreadable)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).map_err(unreadable)?;
    rows.collect::<rusqlite::Result<_>>().map_err(unreadable)
}

pub(crate) fn files(connection: &Connection) -> Result<Vec<(String, Vec<u8>)>, JournalFault> {
    let mut statement = connection.prepare("SELECT path, hash, body FROM file ORDER BY path").map_err(unreadable)?;
    let mut rows = statement.query([]).map_err(unreadable)?;
    let mut files = Vec::new();
    let mut room = UNPACKED_BYTES;
    while let Some(row) = rows.next().map_err(unreadable)? {
        let path: String = row.get(0).map_err(unreadable)?;
        let blob = |i: usize| row.get_ref(i).map_err(unreadable)?.as_blob().map_err(|_| JournalFault::HeaderChanged);
        let bytes = unpack(&path, blob(2)?, blob(1)?, room)?;
        room -= bytes.len();
        files.push((path, bytes));
    }
    Ok(files)
}

fn number<N: std::str::FromStr>(text: &str) -> Result<N, JournalFault> {
    text.parse().map_err(|_| JournalFault::HeaderChanged)
}
