//! The disk as a file system of SQLite: translates calls, and decides nothing.
#![expect(unsafe_code, reason = "SQLite calls a file system through C, with pointers")]

use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::mem::size_of;
use std::ptr;
use std::slice;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::ffi;

use crate::state::{Code, Opened, State};

/// The time that this file system tells: 2026-09-14 in ms of the Julian day, as SQLite counts.
const NOW_JULIAN_MS: i64 = 212_656_060_800_000;

const LONGEST_NAME: c_int = 512;
const SECTOR: c_int = 512;

/// A file as SQLite holds it: what C wants first, then what is ours.
#[repr(C)]
struct Held {
    base: ffi::sqlite3_file,
    ours: *mut Ours,
}

struct Ours {
    disk: Arc<Mutex<State>>,
    opened: Opened,
    /// Deleted when closed.
    passing: Option<String>,
    /// Pages of the index of the write-ahead log: of one connection, so of one file. SQLite has pointers into them.
    index: Vec<*mut [u64]>,
}

impl Ours {
    fn unmap(&mut self) {
        for page in self.index.drain(..) {
            // SAFETY: made of a box in `index_map`; SQLite uses no page after it was unmapped or the file closed.
            drop(unsafe { Box::from_raw(page) });
        }
    }
}

impl Drop for Ours {
    fn drop(&mut self) {
        self.unmap();
    }
}

static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(length),
    xLock: Some(lock),
    xUnlock: Some(lock),
    xCheckReservedLock: Some(reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector),
    xDeviceCharacteristics: Some(device),
    xShmMap: Some(index_map),
    xShmLock: Some(index_lock),
    xShmBarrier: Some(index_barrier),
    xShmUnmap: Some(index_unmap),
    xFetch: None,
    xUnfetch: None,
};

pub(crate) fn register(name: &str, disk: &Arc<Mutex<State>>, default: bool) {
    let name = CString::new(name).unwrap_or_default();
    let vfs = ffi::sqlite3_vfs {
        iVersion: 2,
        szOsFile: size_of::<Held>() as c_int,
        mxPathname: LONGEST_NAME,
        pNext: ptr::null_mut(),
        zName: name.into_raw(),
        pAppData: Arc::into_raw(disk.clone()).cast_mut().cast(),
        xOpen: Some(open),
        xDelete: Some(delete),
        xAccess: Some(access),
        xFullPathname: Some(full_name),
        xDlOpen: None,
        xDlError: None,
        xDlSym: None,
        xDlClose: None,
        xRandomness: Some(randomness),
        xSleep: Some(sleep),
        xCurrentTime: Some(julian_day),
        xGetLastError: Some(last_error),
        xCurrentTimeInt64: Some(julian_ms),
        xSetSystemCall: None,
        xGetSystemCall: None,
        xNextSystemCall: None,
    };
    // SAFETY: name, disk and structure are given away and never freed, so that SQLite may hold on to them; a few hundred
    // bytes for each disk of a test.
    let done = unsafe { ffi::sqlite3_vfs_register(Box::leak(Box::new(vfs)), c_int::from(default)) };
    assert_eq!(done, ffi::SQLITE_OK, "SQLite takes the file system");
}

pub(crate) fn unregister(name: &str) {
    let name = CString::new(name).unwrap_or_default();
    // SAFETY: the name lives until the calls are over; what is found was registered above and is never freed.
    unsafe {
        let found = ffi::sqlite3_vfs_find(name.as_ptr());
        if !found.is_null() {
            ffi::sqlite3_vfs_unregister(found);
        }
    }
}

fn enter(disk: &Mutex<State>) -> MutexGuard<'_, State> {
    disk.lock().unwrap_or_else(PoisonError::into_inner)
}

fn code(done: Result<(), Code>) -> c_int {
    done.err().unwrap_or(ffi::SQLITE_OK)
}

/// Offsets and lengths are never negative; what does not fit is beyond every file.
fn count(number: i64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// SAFETY: for a file system made by [`register`], which gave it the disk and never takes it back.
unsafe fn disk<'a>(vfs: *mut ffi::sqlite3_vfs) -> &'a Mutex<State> {
    // SAFETY: as above.
    unsafe { &*(*vfs).pAppData.cast::<Mutex<State>>() }
}

/// SAFETY: for a file that [`open`] filled and [`close`] has not seen; SQLite uses a file from one thread at a time.
unsafe fn ours<'a>(file: *mut ffi::sqlite3_file) -> &'a mut Ours {
    // SAFETY: as above.
    unsafe { &mut *(*file.cast::<Held>()).ours }
}

/// SAFETY: for text that SQLite passed, or null.
unsafe fn text(name: *const c_char) -> Option<String> {
    if name.is_null() {
        return None;
    }
    // SAFETY: SQLite ends its texts with a zero.
    Some(unsafe { CStr::from_ptr(name) }.to_string_lossy().into_owned())
}

// Of all functions below: SAFETY: SQLite calls them with what its documentation of `sqlite3_vfs` and `sqlite3_io_methods`
// says, for file systems made by `register` and files filled by `open`.

unsafe extern "C" fn open(
    vfs: *mut ffi::sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    flags_out: *mut c_int,
) -> c_int {
    // SAFETY: see above. `file` has the size that `register` told; without methods SQLite does not close it.
    unsafe {
        (*file).pMethods = ptr::null();
        let name = text(name);
        let log = flags & (ffi::SQLITE_OPEN_WAL | ffi::SQLITE_OPEN_MAIN_JOURNAL | ffi::SQLITE_OPEN_SUPER_JOURNAL) != 0;
        let given = (*vfs).pAppData.cast::<Mutex<State>>().cast_const();
        Arc::increment_strong_count(given);
        let state = Arc::from_raw(given);
        let opened = enter(&state).open(name.as_deref(), flags & ffi::SQLITE_OPEN_CREATE != 0, log);
        match opened {
            Ok(opened) => {
                let passing = name.filter(|_| flags & ffi::SQLITE_OPEN_DELETEONCLOSE != 0);
                let ours = Box::new(Ours { disk: state, opened, passing, index: Vec::new() });
                (*file.cast::<Held>()).ours = Box::into_raw(ours);
                (*file).pMethods = &raw const METHODS;
                if !flags_out.is_null() {
                    *flags_out = flags;
                }
                ffi::SQLITE_OK
            }
            Err(code) => code,
        }
    }
}

unsafe extern "C" fn delete(vfs: *mut ffi::sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    // SAFETY: see above.
    let (disk, name) = unsafe { (disk(vfs), text(name)) };
    code(enter(disk).delete(&name.unwrap_or_default(), sync != 0))
}

unsafe extern "C" fn access(vfs: *mut ffi::sqlite3_vfs, name: *const c_char, _: c_int, out: *mut c_int) -> c_int {
    // SAFETY: see above.
    let (disk, name) = unsafe { (disk(vfs), text(name)) };
    code(enter(disk).exists(&name.unwrap_or_default()).map(|exists| {
        // SAFETY: see above.
        unsafe { *out = c_int::from(exists) }
    }))
}

unsafe extern "C" fn full_name(_: *mut ffi::sqlite3_vfs, name: *const c_char, room: c_int, out: *mut c_char) -> c_int {
    // SAFETY: see above; `out` has `room` bytes.
    unsafe {
        let bytes = CStr::from_ptr(name).to_bytes_with_nul();
        if bytes.len() > count(room.into()) {
            return ffi::SQLITE_CANTOPEN;
        }
        ptr::copy_nonoverlapping(bytes.as_ptr().cast(), out, bytes.len());
    }
    ffi::SQLITE_OK
}

/// Always the same: tests repeat.
unsafe extern "C" fn randomness(_: *mut ffi::sqlite3_vfs, room: c_int, out: *mut c_char) -> c_int {
    // SAFETY: see above; `out` has `room` bytes.
    unsafe { ptr::write_bytes(out, 0x5A, count(room.into())) };
    room
}

unsafe extern "C" fn sleep(_: *mut ffi::sqlite3_vfs, micros: c_int) -> c_int {
    micros
}

unsafe extern "C" fn julian_day(_: *mut ffi::sqlite3_vfs, out: *mut f64) -> c_int {
    // SAFETY: see above.
    unsafe { *out = NOW_JULIAN_MS as f64 / 86_400_000.0 };
    ffi::SQLITE_OK
}

unsafe extern "C" fn julian_ms(_: *mut ffi::sqlite3_vfs, out: *mut ffi::sqlite3_int64) -> c_int {
    // SAFETY: see above.
    unsafe { *out = NOW_JULIAN_MS };
    ffi::SQLITE_OK
}

unsafe extern "C" fn last_error(_: *mut ffi::sqlite3_vfs, _: c_int, _: *mut c_char) -> c_int {
    0
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    // SAFETY: see above; SQLite does not use a file that was closed.
    let ours = unsafe { Box::from_raw((*file.cast::<Held>()).ours) };
    if let Some(name) = &ours.passing {
        // What cannot be deleted is left over, which harms nobody.
        let _ = enter(&ours.disk).delete(name, false);
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn read(file: *mut ffi::sqlite3_file, out: *mut c_void, amount: c_int, at: i64) -> c_int {
    // SAFETY: see above; `out` has `amount` bytes. They are made zeros first, as SQLite asks where a file ends before.
    let (ours, into) = unsafe {
        ptr::write_bytes(out.cast::<u8>(), 0, count(amount.into()));
        (ours(file), slice::from_raw_parts_mut(out.cast::<u8>(), count(amount.into())))
    };
    match enter(&ours.disk).read(&ours.opened, count(at), into) {
        Ok(there) if there == into.len() => ffi::SQLITE_OK,
        Ok(_) => ffi::SQLITE_IOERR_SHORT_READ,
        Err(code) => code,
    }
}

unsafe extern "C" fn write(file: *mut ffi::sqlite3_file, from: *const c_void, amount: c_int, at: i64) -> c_int {
    // SAFETY: see above; `from` has `amount` bytes.
    let (ours, bytes) = unsafe { (ours(file), slice::from_raw_parts(from.cast::<u8>(), count(amount.into()))) };
    code(enter(&ours.disk).write(&ours.opened, count(at), bytes))
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, length: i64) -> c_int {
    // SAFETY: see above.
    let ours = unsafe { ours(file) };
    code(enter(&ours.disk).truncate(&ours.opened, count(length)))
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, _: c_int) -> c_int {
    // SAFETY: see above.
    let ours = unsafe { ours(file) };
    code(enter(&ours.disk).sync(&mut ours.opened))
}

unsafe extern "C" fn length(file: *mut ffi::sqlite3_file, out: *mut ffi::sqlite3_int64) -> c_int {
    // SAFETY: see above.
    let ours = unsafe { ours(file) };
    code(enter(&ours.disk).length(&ours.opened).map(|length| {
        // SAFETY: see above.
        unsafe { *out = length as i64 }
    }))
}

unsafe extern "C" fn lock(_: *mut ffi::sqlite3_file, _: c_int) -> c_int {
    ffi::SQLITE_OK
}

unsafe extern "C" fn reserved(_: *mut ffi::sqlite3_file, out: *mut c_int) -> c_int {
    // SAFETY: see above.
    unsafe { *out = 0 };
    ffi::SQLITE_OK
}

unsafe extern "C" fn control(_: *mut ffi::sqlite3_file, _: c_int, _: *mut c_void) -> c_int {
    ffi::SQLITE_NOTFOUND
}

unsafe extern "C" fn sector(_: *mut ffi::sqlite3_file) -> c_int {
    SECTOR
}

/// What SQLite takes for granted of the disks under its own file systems, and nothing more.
unsafe extern "C" fn device(_: *mut ffi::sqlite3_file) -> c_int {
    ffi::SQLITE_IOCAP_POWERSAFE_OVERWRITE
}

unsafe extern "C" fn index_map(
    file: *mut ffi::sqlite3_file,
    page: c_int,
    size: c_int,
    extend: c_int,
    out: *mut *mut c_void,
) -> c_int {
    // SAFETY: see above. A page stays where it is until the index is unmapped or the file closed, and is only touched by
    // SQLite through this pointer.
    unsafe {
        let (index, page) = (&mut ours(file).index, count(page.into()));
        while index.len() <= page && extend != 0 {
            let words = vec![0; count(size.into()).div_ceil(size_of::<u64>())];
            index.push(Box::into_raw(words.into_boxed_slice()));
        }
        *out = index.get(page).map_or(ptr::null_mut(), |words| words.cast());
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn index_lock(_: *mut ffi::sqlite3_file, _: c_int, _: c_int, _: c_int) -> c_int {
    ffi::SQLITE_OK
}

unsafe extern "C" fn index_barrier(_: *mut ffi::sqlite3_file) {}

unsafe extern "C" fn index_unmap(file: *mut ffi::sqlite3_file, _: c_int) -> c_int {
    // SAFETY: see above.
    unsafe { ours(file) }.unmap();
    ffi::SQLITE_OK
}
