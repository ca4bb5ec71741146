//! What benchmarks share.

use std::time::{Duration, Instant};

/// The machine, as a benchmark prints it.
pub fn machine() -> String {
    let text = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let named = text.lines().find(|l| l.starts_with("model name")).and_then(|l| l.split(':').next_back());
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    format!("{}, {cores} cores", named.map_or("unknown processor", str::trim))
}

/// Time that this process has been on a processor, where the system tells it: other work then takes nothing from a figure
/// but the caches.
fn worked() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    Some(Duration::from_nanos(text.split_whitespace().next()?.parse().ok()?))
}

/// Processor time of one run: the best of three batches, as clocks of processors move on in steps of milliseconds.
pub fn best(times: u32, mut work: impl FnMut()) -> Duration {
    let batch = |_| {
        let (wall, before) = (Instant::now(), worked());
        (0..times).for_each(|_| work());
        worked().zip(before).map_or_else(|| wall.elapsed(), |(after, before)| after - before) / times
    };
    (0..3).map(batch).min().unwrap_or_default()
}
