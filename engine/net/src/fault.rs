//! What goes wrong with sockets. `Display` is the key of its text, with details for logs.

use tavolo_seat::{Denied, FrameFault, Parting};
use thiserror::Error;

/// A server cannot open, or its keys cannot be read.
#[derive(Debug, Error)]
pub enum NetFault {
    /// The address is in use, or not one of this machine.
    #[error("net-not-open: {0}")]
    NotOpen(#[source] std::io::Error),
    /// What was kept is no identity, or one of a later version.
    #[error("net-identity")]
    Identity,
    /// Keys could not be made.
    #[error("net-keys: {0}")]
    Keys(String),
}

impl NetFault {
    /// Key of its text.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotOpen(_) => "net-not-open",
            Self::Identity => "net-identity",
            Self::Keys(_) => "net-keys",
        }
    }
}

/// Nobody is seated.
#[derive(Debug, Error)]
pub enum JoinFault {
    /// The name of the server has no address.
    #[error("join-no-address: {0}")]
    NoAddress(String),
    /// Nobody answers there.
    #[error("join-no-answer")]
    NoAnswer,
    /// Somebody answers, with another key than the link says.
    #[error("join-other-key")]
    OtherKey,
    /// The server says no.
    #[error("join-denied: {}", .0.why)]
    Denied(Denied),
    /// What the server says cannot be understood.
    #[error("join-not-understood: {0}")]
    NotUnderstood(#[from] FrameFault),
    /// No socket, or no randomness, on this machine.
    #[error("join-here: {0}")]
    Here(String),
    /// The link broke off.
    #[error(transparent)]
    Lost(#[from] Lost),
}

impl JoinFault {
    /// Key of its text.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoAddress(_) => "join-no-address",
            Self::NoAnswer => "join-no-answer",
            Self::OtherKey => "join-other-key",
            Self::Denied(_) => "join-denied",
            Self::NotUnderstood(_) => "join-not-understood",
            Self::Here(_) => "join-here",
            Self::Lost(_) => "join-lost",
        }
    }

    /// Whether trying again may help: the network may be back, the server may be up again.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        matches!(self, Self::NoAnswer | Self::Lost(Lost::Silent | Lost::Ended))
    }
}

/// A link is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Lost {
    /// The other end closed it and said why.
    #[error("link-closed: {0:?}")]
    Closed(Parting),
    /// Nothing was heard of the other end for too long.
    #[error("link-silent")]
    Silent,
    /// It broke off: the other end went away or started anew.
    #[error("link-ended")]
    Ended,
    /// What came could not be understood.
    #[error("link-not-understood: {0}")]
    NotUnderstood(#[from] FrameFault),
}

impl From<quinn::ConnectionError> for Lost {
    fn from(error: quinn::ConnectionError) -> Self {
        match error {
            quinn::ConnectionError::ApplicationClosed(close) => {
                Parting::of(close.error_code.into_inner()).map_or(Self::Ended, Self::Closed)
            }
            quinn::ConnectionError::TimedOut => Self::Silent,
            _ => Self::Ended,
        }
    }
}

impl From<quinn::ReadError> for Lost {
    fn from(error: quinn::ReadError) -> Self {
        match error {
            quinn::ReadError::ConnectionLost(error) => error.into(),
            _ => Self::Ended,
        }
    }
}

impl From<quinn::WriteError> for Lost {
    fn from(error: quinn::WriteError) -> Self {
        match error {
            quinn::WriteError::ConnectionLost(error) => error.into(),
            _ => Self::Ended,
        }
    }
}
