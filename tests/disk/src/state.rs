//! Files as programs see them, and what of them is durable.

use std::collections::BTreeMap;

use rusqlite::ffi;

use crate::loss::Loss;

/// A code of SQLite.
pub(crate) type Code = i32;

/// What happens at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trap {
    /// The power fails: nothing is written from then on.
    PowerFails,
    /// This step fails and those after it succeed, which tells nothing of what is on the disk.
    FailsOnce,
    /// This step and all after it fail.
    FailsForGood,
}

/// A change to a file since its last sync.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    Write { at: usize, bytes: Vec<u8> },
    Length(usize),
}

impl Change {
    pub(crate) fn apply(&self, to: &mut Vec<u8>) {
        match self {
            Self::Write { at, bytes } => {
                let end = at + bytes.len();
                if to.len() < end {
                    to.resize(end, 0);
                }
                to[*at..end].copy_from_slice(bytes);
            }
            Self::Length(length) => to.resize(*length, 0),
        }
    }
}

#[derive(Debug, Default)]
pub(crate) struct File {
    /// What programs read.
    pub(crate) now: Vec<u8>,
    /// What is there after a loss of power.
    pub(crate) durable: Vec<u8>,
    pub(crate) changes: Vec<Change>,
}

/// A change of names since the folder was last synced.
#[derive(Clone, Debug)]
pub(crate) enum Naming {
    Made(String, u64),
    Gone(String),
}

impl Naming {
    pub(crate) fn apply(&self, to: &mut BTreeMap<String, u64>) {
        match self {
            Self::Made(name, file) => drop(to.insert(name.clone(), *file)),
            Self::Gone(name) => drop(to.remove(name)),
        }
    }
}

/// An open file: its number, and in which life of the disk it was opened.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Opened {
    file: u64,
    life: u64,
    /// Whether its next sync is of the folder too.
    pub(crate) syncs_names: bool,
}

#[derive(Debug, Default)]
pub(crate) struct State {
    off: bool,
    /// Counts restarts: whatever was opened in an earlier life is dead.
    life: u64,
    next: u64,
    pub(crate) files: BTreeMap<u64, File>,
    pub(crate) names: BTreeMap<String, u64>,
    pub(crate) durable_names: BTreeMap<String, u64>,
    pub(crate) namings: Vec<Naming>,
    pub(crate) steps: u64,
    pub(crate) syncs: u64,
    pub(crate) trap: Option<(u64, Trap)>,
    pub(crate) room: Option<u64>,
}

impl State {
    pub(crate) fn used(&self) -> u64 {
        self.names.values().filter_map(|file| self.files.get(file)).map(|file| file.now.len() as u64).sum()
    }

    pub(crate) fn kill(&mut self) {
        self.life += 1;
    }

    pub(crate) fn mend(&mut self) {
        if self.off {
            self.lose_power(Loss::Unsynced);
        }
        self.trap = None;
        self.room = None;
    }

    pub(crate) fn power_is_back(&mut self) {
        self.kill();
        self.off = false;
        self.mend();
    }

    /// Counts a step; false if it fails.
    fn step(&mut self) -> bool {
        let step = self.steps;
        self.steps += 1;
        match self.trap {
            Some((at, Trap::PowerFails)) if step >= at => {
                self.off = true;
                false
            }
            Some((at, Trap::FailsOnce)) => step != at,
            Some((at, Trap::FailsForGood)) => step < at,
            _ => true,
        }
    }

    /// Whether something that was opened is still alive.
    fn alive(&self, opened: &Opened, otherwise: Code) -> Result<(), Code> {
        if self.off || opened.life != self.life { Err(otherwise) } else { Ok(()) }
    }

    fn file(&mut self, opened: &Opened, otherwise: Code) -> Result<&mut File, Code> {
        self.alive(opened, otherwise)?;
        self.files.get_mut(&opened.file).ok_or(otherwise)
    }

    pub(crate) fn exists(&self, name: &str) -> Result<bool, Code> {
        if self.off { Err(ffi::SQLITE_IOERR_ACCESS) } else { Ok(self.names.contains_key(name)) }
    }

    /// Opens a file, or makes it: the file of a journal is made before SQLite is asked, on another disk.
    pub(crate) fn open(&mut self, name: Option<&str>, may_make: bool, log: bool) -> Result<Opened, Code> {
        if self.off {
            return Err(ffi::SQLITE_CANTOPEN);
        }
        let life = self.life;
        let known = name.and_then(|name| self.names.get(name).copied());
        let file = match known {
            Some(file) => file,
            None if !may_make => return Err(ffi::SQLITE_CANTOPEN),
            None => {
                if name.is_some() && !self.step() {
                    return Err(ffi::SQLITE_CANTOPEN);
                }
                self.next += 1;
                self.files.insert(self.next, File::default());
                if let Some(name) = name {
                    self.name(Naming::Made(name.to_owned(), self.next));
                }
                self.next
            }
        };
        Ok(Opened { file, life, syncs_names: log && may_make })
    }

    fn name(&mut self, naming: Naming) {
        naming.apply(&mut self.names);
        self.namings.push(naming);
    }

    pub(crate) fn delete(&mut self, name: &str, sync: bool) -> Result<(), Code> {
        if self.off {
            return Err(ffi::SQLITE_IOERR_DELETE);
        }
        if !self.names.contains_key(name) {
            return Err(ffi::SQLITE_IOERR_DELETE_NOENT);
        }
        if !self.step() {
            return Err(ffi::SQLITE_IOERR_DELETE);
        }
        self.name(Naming::Gone(name.to_owned()));
        if sync {
            self.sync_names();
        }
        Ok(())
    }

    fn sync_names(&mut self) {
        self.namings.clear();
        self.durable_names = self.names.clone();
    }

    /// Reads what there is, and tells how much.
    pub(crate) fn read(&mut self, opened: &Opened, at: usize, into: &mut [u8]) -> Result<usize, Code> {
        let file = self.file(opened, ffi::SQLITE_IOERR_READ)?;
        let there = file.now.get(at..).unwrap_or_default();
        let count = there.len().min(into.len());
        into[..count].copy_from_slice(&there[..count]);
        Ok(count)
    }

    pub(crate) fn write(&mut self, opened: &Opened, at: usize, bytes: &[u8]) -> Result<(), Code> {
        self.alive(opened, ffi::SQLITE_IOERR_WRITE)?;
        let done = self.step();
        if self.off {
            // The write was under way: it is one of those that may survive.
            self.put(opened, at, bytes)?;
            return Err(ffi::SQLITE_IOERR_WRITE);
        }
        if !done {
            self.put(opened, at, &bytes[..bytes.len() / 2])?;
            return Err(ffi::SQLITE_IOERR_WRITE);
        }
        let length = self.file(opened, ffi::SQLITE_IOERR_WRITE)?.now.len();
        let free = self.room.map_or(usize::MAX, |room| room.saturating_sub(self.used()) as usize);
        let fits = length.saturating_add(free).saturating_sub(at).min(bytes.len());
        self.put(opened, at, &bytes[..fits])?;
        if fits == bytes.len() { Ok(()) } else { Err(ffi::SQLITE_FULL) }
    }

    fn put(&mut self, opened: &Opened, at: usize, bytes: &[u8]) -> Result<(), Code> {
        self.change(opened, Change::Write { at, bytes: bytes.to_vec() }, ffi::SQLITE_IOERR_WRITE)
    }

    fn change(&mut self, opened: &Opened, change: Change, otherwise: Code) -> Result<(), Code> {
        let file = self.files.get_mut(&opened.file).ok_or(otherwise)?;
        change.apply(&mut file.now);
        file.changes.push(change);
        Ok(())
    }

    pub(crate) fn truncate(&mut self, opened: &Opened, length: usize) -> Result<(), Code> {
        self.alive(opened, ffi::SQLITE_IOERR_TRUNCATE)?;
        if !self.step() {
            return Err(ffi::SQLITE_IOERR_TRUNCATE);
        }
        self.change(opened, Change::Length(length), ffi::SQLITE_IOERR_TRUNCATE)
    }

    pub(crate) fn length(&mut self, opened: &Opened) -> Result<usize, Code> {
        Ok(self.file(opened, ffi::SQLITE_IOERR_FSTAT)?.now.len())
    }

    pub(crate) fn sync(&mut self, opened: &mut Opened) -> Result<(), Code> {
        self.alive(opened, ffi::SQLITE_IOERR_FSYNC)?;
        let done = self.step();
        if self.off {
            return Err(ffi::SQLITE_IOERR_FSYNC);
        }
        let file = self.file(opened, ffi::SQLITE_IOERR_FSYNC)?;
        let changes = std::mem::take(&mut file.changes);
        if !done {
            // The changes stay readable, are taken for written, and never will be.
            return Err(ffi::SQLITE_IOERR_FSYNC);
        }
        changes.iter().for_each(|change| change.apply(&mut file.durable));
        self.syncs += 1;
        if std::mem::take(&mut opened.syncs_names) {
            self.sync_names();
        }
        Ok(())
    }
}
