//! After play: a seat reads its own report, and contests lines of it. For whoever holds a room, whether links lead to it or not.

use tavolo_host::Journal;
use tavolo_room::{Now, Room, RoomFault};
use tavolo_seat::{CONTEST_BYTES, ContestRefusal, OwnReport, Told};
use tavolo_session::{Entry, LedgerLine};

use crate::examiner::{Examiner, Reader};

/// How a seat did, in words; none while play is not over, or where nobody judges.
pub fn own_report<J: Journal>(
    room: &Room<J>,
    examiner: &mut dyn Examiner,
    seat: usize,
    reader: Reader<'_>,
) -> Option<OwnReport> {
    let recorded = recorded(room).filter(|_| room.is_over())?;
    let words = |reference: &str| room.host().journal().words(reference).ok().flatten();
    examiner.own_report(room.seats().get(room.seat_at(seat)?)?, recorded, reader, &words)
}

/// A seat contests a line of its own. What is told is saved.
///
/// # Errors
/// Where the seat is another's, or nothing can be saved any more.
pub fn contest<J: Journal>(
    room: &mut Room<J>,
    examiner: &mut dyn Examiner,
    (seat, visit): (usize, u64),
    (line, words): (u32, String),
    now: Now,
) -> Result<Told, RoomFault> {
    let refusal = match contestable(room, examiner, seat, (line, &words)) {
        Ok(contested) => room.contest(seat, visit, (contested, words), now).map(|()| None)?,
        Err(refusal) => Some(refusal),
    };
    Ok(Told::Contested { line, refusal })
}

fn contestable<J: Journal>(
    room: &Room<J>,
    examiner: &mut dyn Examiner,
    seat: usize,
    (line, words): (u32, &str),
) -> Result<LedgerLine, ContestRefusal> {
    if words.trim().is_empty() {
        return Err(ContestRefusal::NoWords);
    }
    if words.len() > CONTEST_BYTES {
        return Err(ContestRefusal::TooLong);
    }
    let id = room.seat_at(seat).and_then(|seat| room.seats().get(seat)).ok_or(ContestRefusal::NotOwn)?;
    let recorded = recorded(room).filter(|_| room.is_over()).ok_or(ContestRefusal::NotOver)?;
    examiner.contestable(id, recorded, line)
}

/// Everything that was recorded; none where it cannot be read.
fn recorded<J: Journal>(room: &Room<J>) -> Option<Vec<Entry>> {
    let recorded = room.host().journal().read(0, usize::MAX).ok()?;
    Some(recorded.into_iter().map(|record| record.entry).collect())
}
