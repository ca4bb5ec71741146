//! The tavolo program.
fn main() {}
