//! Acceptance tests that cross crates.
