//! Files of models and logs: packed or not, and never larger than a machine holds.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use flate2::read::MultiGzDecoder;
use tavolo_conformance::log::Log;
use tavolo_conformance::xes::{self, XesFault};
use tavolo_wording::Args;

use crate::desk::{Desk, Fault};

/// Largest file, unpacked: a few bytes of gzip may stand for any number of others.
const LARGEST: u64 = 512 << 20;
/// The first bytes of gzip.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// The bytes of a file, unpacked if they are packed.
pub(super) fn bytes(desk: &Desk, path: &Path) -> Result<Vec<u8>, Fault> {
    let fault = |e: io::Error| desk.file_fault("conform-cannot-read", path, &e);
    let mut bytes = limited(File::open(path).map_err(fault)?).map_err(fault)?;
    if bytes.starts_with(&GZIP) {
        let packed = |_| desk.fault("conform-packed-broken", &Args::new().with("path", path.display().to_string()));
        bytes = limited(MultiGzDecoder::new(&bytes[..])).map_err(packed)?;
    }
    if bytes.len() as u64 > LARGEST {
        let args = Args::new().with("path", path.display().to_string()).with("most", (LARGEST >> 20) as i64);
        return Err(desk.fault("conform-too-large", &args));
    }
    Ok(bytes)
}

/// As much as may be held, and one byte more where there is more.
fn limited(from: impl io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// An event log.
pub(super) fn log(desk: &Desk, path: &Path) -> Result<Log, Fault> {
    let bytes = bytes(desk, path)?;
    xes::read(&bytes).map_err(|fault| {
        let args = Args::new().with("path", path.display().to_string()).with("reason", fault.to_string());
        match fault {
            XesFault::Xml(_) => desk.fault("conform-log-unreadable", &args),
            XesFault::NoLog(_) => desk.fault("conform-no-log", &args),
        }
    })
}
