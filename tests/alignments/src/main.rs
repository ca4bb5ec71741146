//! Alignments of ours beside those of `process_mining`, on the same nets and logs: equal costs, and the time of each.
//! Run: `cd tests/alignments && cargo run --release -- [FOLDER]`, a folder of sets with `model.pnml` and `log.xes` or `log.xes.gz`;
//! without one, `../shared/conformance` beside the project's root. Each variant is aligned once, on one core, from a cold start.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use process_mining::conformance::alignments::cost::CostFunction;
use process_mining::conformance::alignments::{AlignmentOptions, align_variants};
use process_mining::core::event_data::case_centric::utils::activity_projection::EventLogActivityProjection;
use process_mining::PetriNet;
use tavolo_conformance::align::{Aligner, Event, Prices};
use tavolo_conformance::log::{Log, LogEvent};
use tavolo_conformance::model::Model;
use tavolo_conformance::{pnml, xes};

fn main() {
    // Before any thread is started: the other side aligns variants on as many as it may.
    rayon::ThreadPoolBuilder::new().num_threads(1).build_global().expect("the first pool");
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/conformance");
    let folder = std::env::args().nth(1).map_or(beside, PathBuf::from);
    let Ok(sets) = std::fs::read_dir(&folder) else {
        println!("skipped: there are no sets in {}", folder.display());
        return;
    };
    println!("{}", machine());
    println!("{:<28}{:>6}{:>9}{:>9}{:>9}{:>11}{:>11}{:>11}", "set", "P/T", "variants", "visible", "silent", "ours ms", "other ms", "visible ms");
    let mut sets: Vec<PathBuf> = sets.flatten().map(|e| e.path()).filter(|p| p.join("model.pnml").exists()).collect();
    sets.sort();
    for set in sets {
        compare(&set);
    }
}

fn compare(set: &Path) {
    let bytes = log_bytes(set);
    let log = xes::read(&bytes).expect("a log");
    let net = pnml::read(&std::fs::read(set.join("model.pnml")).expect("a model")).expect("a net");
    let mut model = Model::of_net(net.clone()).expect("a sound net");
    let variants = variants(&log);
    let labels: Vec<u32> = log.activities.iter().map(|a| model.event_label(a)).collect();
    let traces: Vec<Vec<Event>> = variants
        .keys()
        .map(|v| (0..).zip(v.iter()).map(|(seq, e)| Event { label: labels[e.activity as usize], role: None, seq }).collect())
        .collect();
    let prices = Prices::counted(&model);
    let mut costs = Vec::new();
    let ours = best(|| {
        let mut aligner = Aligner::new(&model, &prices);
        costs = traces.iter().map(|t| aligner.cost(t).expect("an optimum")).collect();
    });
    let other_net = PetriNet::import_pnml(set.join("model.pnml")).expect("a net");
    let projection = EventLogActivityProjection {
        activities: log.activities.iter().map(str::to_owned).collect(),
        act_to_index: log.activities.iter().enumerate().map(|(n, a)| (a.to_owned(), n)).collect(),
        traces: variants.iter().map(|(v, n)| (v.iter().map(|e| e.activity as usize).collect(), *n as u64)).collect(),
    };
    // Its own costs leave silent steps out; ours are those of the lexicographic order, so both are timed.
    let plain = best(|| drop(align_variants(&other_net, &projection, &options(1, 0))));
    let mut results = Vec::new();
    let other = best(|| results = align_variants(&other_net, &projection, &options(10_000, 1)));
    let mut differ = 0;
    for (cost, result) in costs.iter().zip(&results) {
        let same = result.result.as_ref().is_ok_and(|r| {
            u64::from(r.cost) == 10_000 * cost.visible + u64::from(cost.silent)
        });
        differ += usize::from(!same);
    }
    let name = set.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let visible: u64 = costs.iter().map(|c| c.visible).sum();
    let silent: u64 = costs.iter().map(|c| u64::from(c.silent)).sum();
    let ms = |d: Duration| d.as_secs_f64() * 1000.0;
    println!(
        "{name:<28}{:>6}{:>9}{visible:>9}{silent:>9}{:>11.2}{:>11.2}{:>11.2}{}",
        format!("{}/{}", net.places.len(), net.transitions.len()),
        traces.len(),
        ms(ours),
        ms(other),
        ms(plain),
        if differ == 0 { String::new() } else { format!("  {differ} costs differ") },
    );
}

fn options(visible: u32, silent: u32) -> AlignmentOptions {
    let cost_fn = CostFunction {
        model_move_cost: visible,
        log_move_cost: visible,
        sync_move_cost: 0,
        silent_move_cost: silent,
    };
    AlignmentOptions { cost_fn, max_states: None }
}

fn machine() -> String {
    let text = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let named = text.lines().find(|l| l.starts_with("model name")).and_then(|l| l.split(':').next_back());
    format!("{}, one core", named.map_or("unknown processor", str::trim))
}

fn variants(log: &Log) -> BTreeMap<Vec<LogEvent>, usize> {
    let mut variants = BTreeMap::new();
    for trace in &log.traces {
        *variants.entry(trace.events.iter().map(|e| LogEvent { role: None, ..*e }).collect()).or_default() += 1;
    }
    variants
}

fn log_bytes(set: &Path) -> Vec<u8> {
    if let Ok(bytes) = std::fs::read(set.join("log.xes")) {
        return bytes;
    }
    let packed = std::fs::read(set.join("log.xes.gz")).expect("a log");
    let mut bytes = Vec::new();
    flate2::read::MultiGzDecoder::new(&packed[..]).read_to_end(&mut bytes).expect("gzip");
    bytes
}

fn best(mut work: impl FnMut()) -> Duration {
    let once = |_| {
        let begun = Instant::now();
        work();
        begun.elapsed()
    };
    (0..5).map(once).min().unwrap_or_default()
}
