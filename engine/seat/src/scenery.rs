//! What a place looks like, for whoever draws it: a few plain forms. Nothing in it is named, and no rule reads it.

use minicbor::{Decode, Encode};

/// A plain form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Primitive {
    /// Which.
    #[n(0)]
    pub is: Shape,
    /// Right, into the picture, and up, from the middle of the place to the middle of its foot, decimetres.
    #[n(1)]
    pub at: (i32, i32, i32),
    /// Width, depth, height, decimetres.
    #[n(2)]
    pub size: (u32, u32, u32),
    /// Its colour.
    #[n(3)]
    pub colour: Colour,
}

/// Which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Shape {
    /// A box.
    #[n(0)]
    Box,
    /// A cylinder that stands.
    #[n(1)]
    Cylinder,
    /// A flat area of ground or water.
    #[n(2)]
    Area,
    /// A tent with open sides.
    #[n(3)]
    Tent,
}

/// Which colour. Whoever draws chooses the shade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Colour {
    /// Blue.
    #[n(0)]
    Blue,
    /// Nearly black.
    #[n(1)]
    Dark,
    /// Green.
    #[n(2)]
    Green,
    /// Grey.
    #[n(3)]
    Grey,
    /// Steel.
    #[n(4)]
    Metal,
    /// Orange.
    #[n(5)]
    Orange,
    /// Red.
    #[n(6)]
    Red,
    /// Sand.
    #[n(7)]
    Sand,
    /// Paving.
    #[n(8)]
    Stone,
    /// Water, and glass.
    #[n(9)]
    Water,
    /// White.
    #[n(10)]
    White,
    /// Wood.
    #[n(11)]
    Wood,
    /// Yellow.
    #[n(12)]
    Yellow,
}
