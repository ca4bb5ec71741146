//! Places and people from data as Bevy plugins without a window: camera, picking, movement.
