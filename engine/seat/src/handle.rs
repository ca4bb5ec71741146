//! Handles: how a seat names what it perceived.

use minicbor::{Decode, Encode};

/// The n-th thing that a seat perceived. Says nothing about what the case calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct Handle(#[n(0)] pub u32);
