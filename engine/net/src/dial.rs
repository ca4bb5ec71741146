//! The seat's end: finds the server, knows it by its key, says hello.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use quinn::{Connection, ConnectionError, Endpoint, VarInt};
use tavolo_seat::{FrameFault, Hello, Message as _, Order, Parting, Reply, Told, Welcome};
use tokio::time::timeout;

use crate::fault::{JoinFault, Lost};
use crate::identity::NAME;
use crate::pin::Pin;
use crate::settings;
use crate::streams::{Messages, Sender, Views, accept_view, send_bytes};

/// How long a server may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// A seat that was given.
#[derive(Debug)]
pub struct Joined {
    /// What the server says first.
    pub welcome: Welcome,
    /// For what the seat asks for.
    pub orders: Sender<Order>,
    /// What it is told.
    pub answers: Messages<Told>,
    /// What it perceives.
    pub views: Views,
    connection: Connection,
    endpoint: Endpoint,
}

/// Asks for a seat at a server that is known by its pin.
///
/// # Errors
/// Where nobody answers, somebody else answers, or the answer is no.
pub async fn join(host: &str, port: u16, pin: Pin, hello: &Hello) -> Result<Joined, JoinFault> {
    let found = tokio::net::lookup_host((host, port)).await.map_err(|e| JoinFault::NoAddress(e.to_string()))?;
    let mut last = JoinFault::NoAddress(host.to_owned());
    for address in found {
        match timeout(PATIENCE, join_at(address, pin, hello)).await.unwrap_or(Err(JoinFault::NoAnswer)) {
            Ok(joined) => return Ok(joined),
            // Another address of the same name may answer.
            Err(fault @ (JoinFault::NoAnswer | JoinFault::Here(_))) => last = fault,
            Err(fault) => return Err(fault),
        }
    }
    Err(last)
}

async fn join_at(address: SocketAddr, pin: Pin, hello: &Hello) -> Result<Joined, JoinFault> {
    let here = |error: &dyn std::fmt::Display| JoinFault::Here(error.to_string());
    let any: SocketAddr =
        if address.is_ipv4() { (Ipv4Addr::UNSPECIFIED, 0).into() } else { (Ipv6Addr::UNSPECIFIED, 0).into() };
    let endpoint = Endpoint::client(any).map_err(|e| here(&e))?;
    let config = settings::client(pin).map_err(|e| here(&e))?;
    let connecting = endpoint.connect_with(config, address, NAME).map_err(|e| here(&e))?;
    let connection = connecting.await.map_err(unanswered)?;
    let (mut orders, answers) = connection.open_bi().await.map_err(Lost::from)?;
    send_bytes(&mut orders, &hello.to_bytes()?).await?;
    let mut answers = Messages::<Reply>::new(answers);
    let bytes = answers.next_bytes().await?.ok_or(Lost::Ended)?;
    let welcome = Reply::read(&bytes)?.map_err(JoinFault::Denied)?;
    let views = accept_view(&connection).await?;
    Ok(Joined { welcome, orders: Sender::new(orders), answers: answers.turn_to(), views, connection, endpoint })
}

/// A handshake that failed: TLS says by an alert of its own that the key is not the pinned one.
fn unanswered(error: ConnectionError) -> JoinFault {
    match error {
        ConnectionError::TransportError(error) if u64::from(error.code) & !0xff == 0x100 => JoinFault::OtherKey,
        ConnectionError::TimedOut => JoinFault::NoAnswer,
        ConnectionError::VersionMismatch => JoinFault::NotUnderstood(FrameFault::Malformed),
        other => JoinFault::Lost(other.into()),
    }
}

impl Joined {
    /// Ends the link, and waits until that is heard or takes too long.
    pub async fn close(self) {
        self.connection.close(VarInt::from_u32(Parting::Closed.number()), b"");
        let _ = timeout(PATIENCE, self.endpoint.wait_idle()).await;
    }
}
