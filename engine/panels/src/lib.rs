//! Every screen as egui functions: a view in, intents out; no window, no clock, no socket.
