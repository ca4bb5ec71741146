//! Waits for callers. Each handshake has a task of its own: one that is never finished holds up nobody.

use std::net::{SocketAddr, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use quinn::{Endpoint, Incoming, TokioRuntime, VarInt};
use tavolo_seat::{Denial, Hello, Parting};
use tokio::sync::{Semaphore, mpsc};
use tokio::task::{JoinHandle, yield_now};
use tokio::time::timeout;

use crate::caller::Caller;
use crate::fault::NetFault;
use crate::identity::Identity;
use crate::settings::{self, HALF_OPEN, HALF_OPEN_MAX, LINKS, PATIENCE};
use crate::streams::Messages;

/// Callers who have said hello and wait.
const WAITING: usize = 64;

/// A server's socket.
#[derive(Debug)]
pub struct Listener {
    endpoint: Endpoint,
    callers: mpsc::Receiver<Caller>,
    accepting: JoinHandle<()>,
}

impl Listener {
    /// Listens at an address; port 0 takes a free one. To be called inside a tokio runtime.
    ///
    /// # Errors
    /// Where the address cannot be had or the keys cannot be used.
    pub fn open(address: SocketAddr, identity: &Identity) -> Result<Self, NetFault> {
        let socket = UdpSocket::bind(address).map_err(NetFault::NotOpen)?;
        let config = settings::server(identity)?;
        let endpoint = Endpoint::new(settings::endpoint(identity), Some(config), socket, Arc::new(TokioRuntime))
            .map_err(NetFault::NotOpen)?;
        let (tell, callers) = mpsc::channel(WAITING);
        let accepting = tokio::spawn(accept(endpoint.clone(), tell));
        Ok(Self { endpoint, callers, accepting })
    }

    /// Where it listens.
    ///
    /// # Errors
    /// Where the socket is gone.
    pub fn address(&self) -> Result<SocketAddr, NetFault> {
        self.endpoint.local_addr().map_err(NetFault::NotOpen)
    }

    /// The next caller; none when the socket is closed.
    pub async fn next(&mut self) -> Option<Caller> {
        self.callers.recv().await
    }

    /// Ends every link, waits until that is heard, and gives the address back.
    pub async fn close(self) {
        self.endpoint.close(VarInt::from_u32(Parting::Closed.number()), b"");
        let _ = timeout(PATIENCE, self.endpoint.wait_idle()).await;
        let _ = self.accepting.await;
        drop(self.endpoint);
        // Its driver has the socket, and is done when it sees that nobody else has it.
        yield_now().await;
    }
}

async fn accept(endpoint: Endpoint, tell: mpsc::Sender<Caller>) {
    let half_open = Arc::new(AtomicUsize::new(0));
    let links = Arc::new(Semaphore::new(LINKS));
    while let Some(incoming) = endpoint.accept().await {
        let waiting = half_open.load(Ordering::Relaxed);
        if waiting >= HALF_OPEN_MAX {
            incoming.refuse();
            continue;
        }
        if waiting >= HALF_OPEN && !incoming.remote_address_validated() {
            // Fails only for an address that is validated.
            let _ = incoming.retry();
            continue;
        }
        let Ok(place) = links.clone().try_acquire_owned() else {
            incoming.refuse();
            continue;
        };
        half_open.fetch_add(1, Ordering::Relaxed);
        let (half_open, tell) = (half_open.clone(), tell.clone());
        tokio::spawn(async move {
            let caller = greet(incoming, Arc::new(place)).await;
            half_open.fetch_sub(1, Ordering::Relaxed);
            if let Some(caller) = caller {
                // Whoever no longer takes callers has closed the socket.
                let _ = tell.send(caller).await;
            }
        });
    }
}

/// Shakes hands and hears the hello, or gives up.
async fn greet(incoming: Incoming, place: Arc<tokio::sync::OwnedSemaphorePermit>) -> Option<Caller> {
    let connection = timeout(PATIENCE, incoming).await.ok()?.ok()?;
    let heard = async {
        let (answers, orders) = connection.accept_bi().await.ok()?;
        let mut orders = Messages::<Hello>::new(orders);
        let hello = match orders.next_bytes().await {
            Ok(Some(bytes)) => Hello::read(&bytes),
            _ => Err((Denial::Malformed, None)),
        };
        Some((answers, orders, hello))
    };
    let Ok(Some((answers, orders, hello))) = timeout(PATIENCE, heard).await else {
        connection.close(VarInt::from_u32(Parting::Malformed.number()), b"");
        return None;
    };
    Some(Caller { hello, connection, answers, orders, place })
}
