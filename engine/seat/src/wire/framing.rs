//! How messages become bytes, and how they are cut out of a stream of bytes.

use super::{HELLO_BYTES, Hello, ORDER_BYTES, Order, REPLY_BYTES, Reply, Told};
use crate::direction::DirectorFrame;
use crate::frame::{FRAME_BYTES, FrameFault, decode, encode};

/// Length of the prefix that says how long a message is, bytes.
const PREFIX: usize = 4;

/// Something that is said on a command stream.
pub trait Message: Sized {
    /// The largest there may be, bytes.
    const LIMIT: usize;

    /// As bytes.
    ///
    /// # Errors
    /// Where they are more than the limit.
    fn to_bytes(&self) -> Result<Vec<u8>, FrameFault>;

    /// Out of bytes.
    ///
    /// # Errors
    /// Where they are more than the limit, are no such message, or go on after it.
    fn from_bytes(bytes: &[u8]) -> Result<Self, FrameFault>;
}

macro_rules! messages {
    ($($name:ident $limit:expr;)+) => {
        $(impl Message for $name {
            const LIMIT: usize = $limit;

            fn to_bytes(&self) -> Result<Vec<u8>, FrameFault> {
                encode(self, $limit)
            }

            fn from_bytes(bytes: &[u8]) -> Result<Self, FrameFault> {
                decode(bytes, $limit)
            }
        })+
    };
}

messages! {
    Hello HELLO_BYTES;
    Reply REPLY_BYTES;
    Order ORDER_BYTES;
    Told REPLY_BYTES;
    DirectorFrame FRAME_BYTES;
}

/// A message with its length before it.
///
/// # Errors
/// Where it is longer than a length can say.
pub fn framed(message: &[u8]) -> Result<Vec<u8>, FrameFault> {
    let length = u32::try_from(message.len()).map_err(|_| FrameFault::TooLarge)?;
    Ok([&length.to_be_bytes(), message].concat())
}

/// Cuts messages out of a stream of bytes. Nothing is set aside for a message before its bytes are there.
#[derive(Debug)]
pub struct Cutter {
    limit: usize,
    rest: Vec<u8>,
}

impl Cutter {
    /// For messages of at most `limit` bytes.
    #[must_use]
    pub fn new(limit: usize) -> Self {
        Self { limit, rest: Vec::new() }
    }

    /// From now on messages may have this many bytes.
    pub fn allow(&mut self, limit: usize) {
        self.limit = limit;
    }

    /// Takes bytes in.
    pub fn push(&mut self, bytes: &[u8]) {
        self.rest.extend_from_slice(bytes);
    }

    /// The next whole message.
    ///
    /// # Errors
    /// Where one longer than allowed was announced; nothing sensible comes after it.
    pub fn next_message(&mut self) -> Result<Option<Vec<u8>>, FrameFault> {
        let Some(prefix) = self.rest.first_chunk::<PREFIX>() else { return Ok(None) };
        let length = u32::from_be_bytes(*prefix) as usize;
        if length > self.limit {
            return Err(FrameFault::TooLarge);
        }
        if self.rest.len() < PREFIX + length {
            return Ok(None);
        }
        let after = self.rest.split_off(PREFIX + length);
        let whole = std::mem::replace(&mut self.rest, after);
        Ok(Some(whole[PREFIX..].to_vec()))
    }
}
