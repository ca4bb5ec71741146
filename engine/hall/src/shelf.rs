//! Frames of a seat, for whoever reads them: kept in order from the first on, so that a link that is slow or was lost goes on
//! where it stopped, and nothing piles up for one that does not read. Kept small, since a session has hundreds of thousands:
//! as bytes, and packed once there are some; those who read along read what is not packed yet.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use minicbor::Decoder;
use tavolo_seat::Word;
use tavolo_session::Frame;
use tokio::sync::watch;

/// Frames handed out at a time, at most.
const BATCH: usize = 64;

/// Frames are packed when there are so many bytes of them.
const PACKED_FROM: usize = 16 * 1024;

/// How hard they are packed: packing must cost little beside sending.
const LEVEL: i32 = 1;

/// Frames of one seat.
#[derive(Debug)]
pub(crate) struct Shelf {
    kept: Mutex<Kept>,
    count: watch::Sender<u64>,
}

#[derive(Debug, Default)]
struct Kept {
    packs: Vec<Pack>,
    /// Number of the first frame that is not packed.
    first: u64,
    /// Frames that are not packed, one after the other, and where each ends.
    bytes: Vec<u8>,
    ends: Vec<usize>,
    /// Number of the last frame with words of the pack.
    told: Option<u64>,
}

/// Frames one after the other, packed.
#[derive(Debug)]
struct Pack {
    first: u64,
    /// How many bytes they are unpacked.
    size: usize,
    bytes: Box<[u8]>,
}

impl Shelf {
    pub(crate) fn new() -> Self {
        Self { kept: Mutex::default(), count: watch::Sender::new(0) }
    }

    /// Puts a frame on. One that is there already comes from a journal that was read again, and is the same.
    pub(crate) fn put(&self, frame: &Frame) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if frame.n < kept.count() {
            return;
        }
        if frame.vocabulary.is_some() {
            kept.told = Some(kept.count());
        }
        kept.bytes.extend(minicbor::to_vec(frame).expect("writing into memory cannot fail"));
        let end = kept.bytes.len();
        kept.ends.push(end);
        if end >= PACKED_FROM {
            kept.pack();
        }
        self.count.send_replace(kept.count());
    }

    /// Tells of changes.
    pub(crate) fn watch(&self) -> watch::Receiver<u64> {
        self.count.subscribe()
    }

    /// How many there are.
    pub(crate) fn count(&self) -> u64 {
        *self.count.borrow()
    }

    /// Phrases of the pack that the seat has, by the last it was told.
    pub(crate) fn phrases(&self) -> BTreeSet<Word> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let told = kept.told.and_then(|told| kept.some(told, 1).pop()).and_then(|frame| frame.vocabulary);
        told.map(|told| told.phrases.into_iter().map(|phrase| phrase.word).collect()).unwrap_or_default()
    }

    /// Some frames from a number on; none only if there are no more.
    pub(crate) fn from(&self, next: u64) -> Vec<Frame> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).some(next, BATCH)
    }
}

impl Kept {
    fn count(&self) -> u64 {
        self.first + self.ends.len() as u64
    }

    fn pack(&mut self) {
        // Where there is no room to pack, there was none for what is packed.
        let bytes = zstd::bulk::compress(&self.bytes, LEVEL).expect("packing in memory cannot fail");
        let (first, size) = (self.first, self.bytes.len());
        self.packs.push(Pack { first, size, bytes: bytes.into_boxed_slice() });
        self.first = self.count();
        (self.bytes, self.ends) = (Vec::new(), Vec::new());
    }

    /// At most so many frames from a number on, out of one pack or of what is not packed.
    fn some(&self, next: u64, most: usize) -> Vec<Frame> {
        if let Ok(at) = usize::try_from(next.saturating_sub(self.first))
            && next >= self.first
        {
            let from = match at.checked_sub(1) {
                None => 0,
                Some(before) => self.ends.get(before).copied().unwrap_or(self.bytes.len()),
            };
            return frames(&self.bytes[from..], 0, most);
        }
        let after = self.packs.partition_point(|pack| pack.first <= next);
        let Some(pack) = after.checked_sub(1).and_then(|at| self.packs.get(at)) else { return Vec::new() };
        let bytes = zstd::bulk::decompress(&pack.bytes, pack.size).expect("these bytes were packed here");
        frames(&bytes, next - pack.first, most)
    }
}

/// Frames that stand one after the other, without the first few.
fn frames(bytes: &[u8], without: u64, most: usize) -> Vec<Frame> {
    let mut decoder = Decoder::new(bytes);
    for _ in 0..without {
        decoder.skip().expect("these bytes were written here");
    }
    let mut frames = Vec::new();
    while frames.len() < most && decoder.position() < bytes.len() {
        frames.push(decoder.decode().expect("these bytes were written here"));
    }
    frames
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use tavolo_acceptance::{content, play};
    use tavolo_scenario::ids::SeatId;
    use tavolo_session::Session;

    use super::*;

    #[test]
    fn every_frame_is_found_by_its_number_packed_or_not() {
        let content = content("border-arrival");
        let mut session = Session::new(content.clone());
        let mut seats: BTreeMap<SeatId, Vec<Frame>> = BTreeMap::new();
        for entry in &play(&content, "exemplary").entries {
            session.replay(entry);
            session.frames().into_iter().for_each(|(seat, frame)| seats.entry(seat).or_default().push(frame));
        }
        let mut packed = 0;
        for frames in seats.values() {
            let shelf = Shelf::new();
            for frame in frames {
                shelf.put(frame);
                // One that is put on again changes nothing.
                shelf.put(frame);
            }
            packed += shelf.kept.lock().expect("nobody else").packs.len();
            assert_eq!(shelf.count(), frames.len() as u64);
            let mut read = Vec::new();
            loop {
                match shelf.from(read.len() as u64) {
                    some if some.is_empty() => break,
                    some => read.extend(some),
                }
            }
            assert_eq!(read, *frames);
            for (n, frame) in (0..).zip(frames) {
                assert_eq!(shelf.from(n).first(), Some(frame));
            }
            let told = frames.iter().rev().find_map(|frame| frame.vocabulary.as_ref());
            let phrases: BTreeSet<Word> = told.into_iter().flat_map(|t| &t.phrases).map(|p| p.word.clone()).collect();
            assert_eq!(shelf.phrases(), phrases);
        }
        assert!(packed > seats.len(), "more is packed than the first frames");
    }
}
