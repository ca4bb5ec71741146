//! The server's end of a link to a seat.

use std::sync::Arc;

use quinn::{Connection, SendStream, VarInt};
use tavolo_seat::{Denial, Hello, Message as _, Order, Parting, Reply, Told, Welcome};
use tokio::sync::OwnedSemaphorePermit;

use crate::fault::Lost;
use crate::settings::PATIENCE;
use crate::streams::{Messages, Sender, open_view, send_bytes};

/// Somebody who asks for a seat and waits for the answer.
#[derive(Debug)]
pub struct Caller {
    /// What was said; or why it cannot be understood, and the language in which to say so.
    pub hello: Result<Hello, (Denial, Option<String>)>,
    pub(crate) connection: Connection,
    pub(crate) answers: SendStream,
    pub(crate) orders: Messages<Hello>,
    pub(crate) place: Arc<OwnedSemaphorePermit>,
}

/// A link to a seat that was given.
#[derive(Debug)]
pub struct Seated {
    /// What the seat asks for.
    pub orders: Messages<Order>,
    /// What it is told.
    pub answers: Sender<Told>,
    /// What it perceives.
    pub frames: Frames,
    /// Ends the link.
    pub hangup: Hangup,
}

/// The stream of frames, at the server's end.
#[derive(Debug)]
pub struct Frames(SendStream);

impl Frames {
    /// Sends a frame; waits while the other end takes nothing.
    ///
    /// # Errors
    /// Where the link is gone.
    pub async fn send(&mut self, frame: &[u8]) -> Result<(), Lost> {
        send_bytes(&mut self.0, frame).await
    }
}

/// Ends a link and says why.
#[derive(Clone, Debug)]
pub struct Hangup {
    connection: Connection,
    // Held as long as the link is.
    _place: Arc<OwnedSemaphorePermit>,
}

impl Hangup {
    /// Ends the link. What is still on its way may be lost.
    pub fn hang_up(&self, why: Parting) {
        self.connection.close(VarInt::from_u32(why.number()), b"");
    }

    /// Waits until the link is over, whoever ends it.
    pub async fn over(&self) -> Lost {
        self.connection.closed().await.into()
    }
}

impl Caller {
    /// Says no, and waits until that was heard or takes too long.
    pub async fn deny(mut self, why: Denial, words: String) {
        let said = async {
            let bytes = Reply::no(why, words).to_bytes()?;
            send_bytes(&mut self.answers, &bytes).await?;
            let _ = self.answers.finish();
            let _ = self.answers.stopped().await;
            Ok::<_, Lost>(())
        };
        // Who does not listen is not waited for.
        let _ = tokio::time::timeout(PATIENCE, said).await;
        self.connection.close(VarInt::from_u32(Parting::Closed.number()), b"");
    }

    /// Says yes, and opens the streams.
    ///
    /// # Errors
    /// Where the link is gone, or the welcome too large.
    pub async fn admit(mut self, welcome: Welcome) -> Result<Seated, Lost> {
        send_bytes(&mut self.answers, &Reply::yes(welcome).to_bytes()?).await?;
        let frames = Frames(open_view(&self.connection).await?);
        Ok(Seated {
            orders: self.orders.turn_to(),
            answers: Sender::new(self.answers),
            frames,
            hangup: Hangup { connection: self.connection, _place: self.place },
        })
    }
}
