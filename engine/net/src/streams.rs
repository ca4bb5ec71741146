//! Messages over streams: each with its length before it.

use std::marker::PhantomData;

use quinn::{Connection, RecvStream, SendStream};
use tavolo_seat::{Cutter, FRAME_BYTES, FrameFault, Message, framed};

use crate::fault::Lost;

/// Bytes taken from a stream at a time.
const CHUNK: usize = 16 << 10;

/// Sends messages of one kind.
#[derive(Debug)]
pub struct Sender<M> {
    stream: SendStream,
    kind: PhantomData<fn(M)>,
}

impl<M: Message> Sender<M> {
    pub(crate) fn new(stream: SendStream) -> Self {
        Self { stream, kind: PhantomData }
    }

    /// Sends a message; waits while the other end takes nothing.
    ///
    /// # Errors
    /// Where it is too large, or the link is gone.
    pub async fn send(&mut self, message: &M) -> Result<(), Lost> {
        send_bytes(&mut self.stream, &message.to_bytes()?).await
    }

    /// Nothing more will be sent. Waits until everything has arrived, or the link is gone.
    pub async fn finish(mut self) {
        if self.stream.finish().is_ok() {
            // Whatever ends it, it has ended.
            let _ = self.stream.stopped().await;
        }
    }
}

/// Receives messages of one kind. Waiting for the next may be broken off and taken up again.
#[derive(Debug)]
pub struct Messages<M> {
    inner: Bytes,
    kind: PhantomData<fn() -> M>,
}

impl<M: Message> Messages<M> {
    pub(crate) fn new(stream: RecvStream) -> Self {
        Self { inner: Bytes::new(stream, M::LIMIT), kind: PhantomData }
    }

    /// The same stream, from now on for messages of another kind.
    pub(crate) fn turn_to<N: Message>(mut self) -> Messages<N> {
        self.inner.cutter.allow(N::LIMIT);
        Messages { inner: self.inner, kind: PhantomData }
    }

    /// The next message; none when the other end will send no more.
    ///
    /// # Errors
    /// Where what comes is no message, or the link is gone.
    pub async fn next(&mut self) -> Result<Option<M>, Lost> {
        let bytes = self.inner.next().await?;
        Ok(bytes.map(|bytes| M::from_bytes(&bytes)).transpose()?)
    }

    /// The next message as bytes.
    pub(crate) async fn next_bytes(&mut self) -> Result<Option<Vec<u8>>, Lost> {
        self.inner.next().await
    }
}

/// The stream of frames, at the seat's end.
#[derive(Debug)]
pub struct Views(Bytes);

impl Views {
    pub(crate) fn new(stream: RecvStream) -> Self {
        Self(Bytes::new(stream, FRAME_BYTES))
    }

    /// The next frame as bytes; none when there will be no more. May be broken off and taken up again.
    ///
    /// # Errors
    /// Where a frame too large is announced, or the link is gone.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, Lost> {
        self.0.next().await
    }
}

#[derive(Debug)]
struct Bytes {
    stream: RecvStream,
    cutter: Cutter,
}

impl Bytes {
    fn new(stream: RecvStream, limit: usize) -> Self {
        Self { stream, cutter: Cutter::new(limit) }
    }

    async fn next(&mut self) -> Result<Option<Vec<u8>>, Lost> {
        loop {
            if let Some(message) = self.cutter.next_message()? {
                return Ok(Some(message));
            }
            match self.stream.read_chunk(CHUNK, true).await? {
                Some(chunk) => self.cutter.push(&chunk.bytes),
                None => return Ok(None),
            }
        }
    }
}

/// Opens the view stream: the other end sees a stream only when something was sent on it.
pub(crate) async fn open_view(connection: &Connection) -> Result<SendStream, Lost> {
    let mut stream = connection.open_uni().await?;
    send_bytes(&mut stream, &[]).await?;
    Ok(stream)
}

/// The view stream at the seat's end, past the empty message that opens it.
pub(crate) async fn accept_view(connection: &Connection) -> Result<Views, Lost> {
    let mut views = Views::new(connection.accept_uni().await?);
    match views.next().await? {
        Some(opening) if opening.is_empty() => Ok(views),
        Some(_) => Err(FrameFault::Malformed.into()),
        None => Err(Lost::Ended),
    }
}

pub(crate) async fn send_bytes(stream: &mut SendStream, bytes: &[u8]) -> Result<(), Lost> {
    Ok(stream.write_all(&framed(bytes)?).await?)
}
