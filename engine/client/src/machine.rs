//! Whether there is anything to draw with. Bevy ends the program where there is not; here it is known before.

use bevy::tasks::block_on;
use wgpu::{DeviceType, Instance, InstanceDescriptor, RequestAdapterOptions};

/// What draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Machine {
    /// Whether the processor draws, without graphics hardware.
    pub(crate) software: bool,
}

/// Looks for something to draw with and somewhere to show it; none: there is a terminal at most.
pub(crate) fn look() -> Option<Machine> {
    if !has_display() {
        return None;
    }
    let instance = Instance::new(InstanceDescriptor::new_without_display_handle_from_env());
    let adapter = block_on(instance.request_adapter(&RequestAdapterOptions::default())).ok()?;
    Some(Machine { software: adapter.get_info().device_type == DeviceType::Cpu })
}

/// On systems that use X11 the window needs a server, and its address stands in the environment.
fn has_display() -> bool {
    let x11 = cfg!(all(unix, not(any(target_os = "macos", target_os = "ios", target_os = "android"))));
    !x11 || std::env::var_os("DISPLAY").is_some_and(|display| !display.is_empty())
}
