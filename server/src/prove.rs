//! `tavolo prove`: what nobody can reach in a case, proven from its files; then witnesses for all the rest, from plays.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use serde_json::json;
use tavolo_library::taking;
use tavolo_proof::{Finding, Proof, diagnostic, prove, without_seats};
use tavolo_scenario::diagnostic::{Diagnostics, Severity};
use tavolo_scenario::ids::FlagId;
use tavolo_scenario::load::Loaded;
use tavolo_scenario::load::taken::variants;
use tavolo_scenario::source::SourceTree;
use tavolo_scenario::{Content, load_case_under};
use tavolo_wording::{Args, Catalogue, Value, clock};

use crate::arguments::case;
use crate::check::{Problem, of_diagnostic};
use crate::desk::{Desk, Fault, Files, catalogue_of, tree_of};
use crate::say;

mod search;
use search::{Search, Wanted, Witness, search};

#[derive(Debug, clap::Args)]
pub(crate) struct ProveOptions {
    /// Case to prove, a folder of scenarios/
    #[arg(default_value = "border-arrival", value_parser = case)]
    pub(crate) case: String,
    /// Pack under which it is proven, if another than the case names
    #[arg(long)]
    pub(crate) pack: Option<String>,
    /// Plays of bots at most, in which witnesses are sought; 0: none
    #[arg(long, default_value_t = 16)]
    pub(crate) budget: u64,
    /// Seed of the first play; the others follow it
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// Print notes too: what rests on a seat that may be empty, what is not trained
    #[arg(long)]
    pub(crate) notes: bool,
    /// File for all of it as JSON, with a witness each; format in docs/proving.md
    #[arg(long, value_name = "FILE.json")]
    pub(crate) out: Option<PathBuf>,
}

/// So many ids are named in the terminal; the file has them all.
const NAMED: usize = 12;

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &ProveOptions) -> Result<ExitCode, Fault> {
    let files = desk.files();
    let tree = tree_of(&files, &mut Diagnostics::new());
    known(desk, &tree, &options.case, options.pack.as_deref())?;
    let Some(Read { loaded, content, texts, .. }) = read(desk, &files, options) else {
        return Ok(ExitCode::FAILURE);
    };
    let mut proof = prove(&content);
    if options.notes || options.out.is_some() {
        let resting = without_seats(&content, &proof);
        proof.findings.extend(resting);
    }
    let page = Page { desk, tree: &tree, loaded: &loaded, content: &content, texts: &texts };
    page.proven(&proof, options.notes);
    let after: Option<Vec<After>> = variants(&tree, &options.case)
        .into_iter()
        .map(|flag| {
            proven_after(desk, &taking(&files, &options.case, &BTreeSet::from([flag.clone()])), options, flag, &proof)
        })
        .collect();
    let Some(after) = after else { return Ok(ExitCode::FAILURE) };
    let mut wanted = proof.reached.clone();
    after.iter().for_each(|after| wanted.extend(after.reached.iter().cloned()));
    let found = if options.budget == 0 {
        say(&desk.text("prove-plays", &Args::new()));
        Search::default()
    } else {
        let mut found = search(desk, &content, &wanted, options.seed, options.budget);
        let Some(more) = sought_after(desk, &files, options, (&content, &wanted), &mut found) else {
            return Ok(ExitCode::FAILURE);
        };
        page.sought(&wanted, &found, options);
        more.iter().for_each(|line| say(line));
        found
    };
    if let Some(path) = &options.out {
        desk.write(path, page.as_json((&proof, &wanted), &after, &found, options).as_bytes())?;
        say(&desk.text("prove-written", &Args::new().with("path", path.display().to_string())));
    }
    let holds = proof.holds() && after.iter().all(|after| after.holds);
    Ok(if holds { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A case that was read without errors.
struct Read {
    tree: SourceTree,
    loaded: Loaded,
    content: Arc<Content>,
    texts: Catalogue,
}

/// Reads the case; what keeps it from being read is printed.
fn read(desk: &Desk, files: &Files, options: &ProveOptions) -> Option<Read> {
    let tree = tree_of(files, &mut Diagnostics::new());
    let loaded = load_case_under(&tree, &options.case, options.pack.as_deref());
    let Some(content) = loaded.content.clone().map(Arc::new) else {
        let problems = loaded.diagnostics.iter().map(|d| of_diagnostic(desk, d)).filter(|problem| problem.rank == 0);
        problems.for_each(|problem| problem.print(desk));
        say(&desk.text("prove-stopped", &Args::new()));
        return None;
    };
    let chain: Vec<String> = content.law.chain.iter().map(ToString::to_string).collect();
    let texts = catalogue_of(files, &chain, &options.case);
    Some(Read { tree, loaded, content, texts })
}

/// What is proven of a case as it is after another.
struct After {
    flag: FlagId,
    holds: bool,
    findings: Vec<serde_json::Value>,
    /// What can happen then.
    reached: Wanted,
}

/// Proves the case with what it takes up for a flag, and says what was not said of the case alone.
fn proven_after(desk: &Desk, files: &Files, options: &ProveOptions, flag: FlagId, alone: &Proof) -> Option<After> {
    let Read { tree, loaded, content, texts } = read(desk, files, options)?;
    let page = Page { desk, tree: &tree, loaded: &loaded, content: &content, texts: &texts };
    let proof = prove(&content);
    let said = |f: &&Finding| alone.findings.iter().any(|g| (g.code, g.kind, &g.id) == (f.code, f.kind, &f.id));
    let new: Vec<&Finding> = proof.findings.iter().filter(|f| !said(f)).collect();
    let holds = proof.holds();
    say(&desk
        .text(if holds { "prove-after-holds" } else { "prove-after-fails" }, &Args::new().with("flag", flag.as_str())));
    new.iter().filter(|f| options.notes || f.severity != Severity::Note).for_each(|finding| page.say(finding));
    let findings = new.into_iter().map(|finding| page.finding_as_json(finding)).collect();
    Some(After { flag, holds, findings, reached: proof.reached })
}

/// Seeks what no play of the case alone showed in plays that begin with what an earlier case left, one thing left at a time. A line
/// for each says what was seen only so.
fn sought_after(
    desk: &Desk,
    files: &Files,
    options: &ProveOptions,
    (content, wanted): (&Content, &Wanted),
    found: &mut Search,
) -> Option<Vec<String>> {
    let mut lines = Vec::new();
    for taken in &content.case.head.takes {
        let lacking: Wanted = wanted.iter().filter(|key| !found.witnesses.contains_key(*key)).cloned().collect();
        let files = taking(files, &options.case, &BTreeSet::from([taken.flag.clone()]));
        let read = read(desk, &files, options)?;
        let left = BTreeSet::from([taken.outcome.clone()]);
        let (carried, _) = Arc::unwrap_or_clone(read.content).taking_up(&taken.from, &left);
        let more = search(desk, &Arc::new(carried), &lacking, options.seed, options.budget);
        let after = (taken.from.clone(), taken.flag.clone());
        let added = found.add_after(more, &lacking, &after);
        let mut ids: Vec<String> = added.iter().take(NAMED).map(|(_, id)| id.clone()).collect();
        if added.len() > NAMED {
            ids.push("…".to_owned());
        }
        let args = Args::new()
            .with("from", after.0.as_str())
            .with("flag", after.1.as_str())
            .with("count", added.len() as i64)
            .with("ids", Value::list(ids));
        lines.push(desk.text("prove-seen-after", &args));
    }
    Some(lines)
}

/// Says so where there is no such case or pack.
pub(crate) fn known(desk: &Desk, tree: &SourceTree, case: &str, pack: Option<&str>) -> Result<(), Fault> {
    let cases = tavolo_scenario::cases(tree);
    let packs = tavolo_scenario::packs(tree);
    let lacks = |name: &str| desk.fault("cli-no-such-case", &Args::new().with("case", name));
    if !cases.iter().any(|c| c == case) {
        return Err(lacks(case));
    }
    match pack.filter(|pack| !packs.iter().any(|p| p == pack)) {
        Some(pack) => Err(lacks(pack)),
        None => Ok(()),
    }
}

/// What is said of one case.
struct Page<'a> {
    desk: &'a Desk,
    tree: &'a SourceTree,
    loaded: &'a Loaded,
    content: &'a Content,
    texts: &'a Catalogue,
}

impl Page<'_> {
    fn problem(&self, finding: &Finding) -> Problem {
        of_diagnostic(self.desk, &diagnostic(self.tree, &self.loaded.places, finding))
    }

    /// What is missing, in words.
    fn missing(&self, finding: &Finding) -> Vec<String> {
        let words = |missing: &tavolo_proof::Missing| {
            let args = Args::new().with("id", missing.id.as_str()).with("other", missing.other.as_str());
            self.desk.text(&format!("missing-{}", missing.what), &args)
        };
        finding.missing.iter().map(words).collect()
    }

    /// A problem, and what is missing.
    fn say(&self, finding: &Finding) {
        self.problem(finding).print(self.desk);
        for words in self.missing(finding) {
            say(&format!("    - {} {words}", self.desk.text("missing-title", &Args::new())));
        }
    }

    fn finding_as_json(&self, finding: &Finding) -> serde_json::Value {
        let problem = self.problem(finding);
        let values: std::collections::BTreeMap<_, _> = finding.args.iter().cloned().collect();
        json!({
            "code": problem.code, "severity": problem.severity(), "kind": finding.kind, "id": finding.id,
            "file": problem.file, "line": problem.line, "column": problem.column, "values": values,
            "message": problem.message, "hint": problem.hint,
            "missing": finding.missing, "missing-in-words": self.missing(finding),
        })
    }

    /// Title, what was found, and how much can be reached.
    fn proven(&self, proof: &Proof, notes: bool) {
        let desk = self.desk;
        let title = self.texts.render(&desk.lang, "case-title", &Args::new());
        let pack = self.content.law.head.id.to_string();
        say(&desk.text("prove-title", &Args::new().with("case", title).with("pack", pack)));
        let shown = proof.findings.iter().filter(|finding| notes || finding.severity != Severity::Note);
        shown.for_each(|finding| self.say(finding));
        for (kind, (reached, all)) in &proof.counted {
            let name = desk.text("prove-kind", &Args::new().with("kind", *kind));
            let args = Args::new().with("reached", *reached as i64).with("all", *all as i64);
            say(&format!("  {name:<36}{}", desk.text("prove-counted", &args)));
        }
        let count = |severity| proof.findings.iter().filter(|f| f.severity == severity).count() as i64;
        let (errors, hidden) = (count(Severity::Error), count(Severity::Note));
        let verdict = if errors == 0 { "prove-holds" } else { "prove-fails" };
        say(&desk.text(verdict, &Args::new().with("count", errors)));
        if hidden > 0 && !notes {
            say(&desk.text("prove-notes", &Args::new().with("count", hidden)));
        }
    }

    /// What plays showed, and what they did not.
    fn sought(&self, wanted: &Wanted, found: &Search, options: &ProveOptions) {
        let desk = self.desk;
        let args = Args::new()
            .with("plays", found.plays as i64)
            .with("scripts", found.scripts as i64)
            .with("seconds", found.seconds as i64)
            .with("first", options.seed as i64)
            .with("last", options.seed.saturating_add(found.seeds).saturating_sub(1) as i64);
        say("");
        say(&desk.text("prove-search", &args));
        for kind in search::KINDS {
            let all: Vec<&String> = wanted.iter().filter(|(k, _)| k == kind).map(|(_, id)| id).collect();
            let lacking: Vec<&String> =
                all.iter().copied().filter(|id| !found.witnesses.contains_key(&(*kind, (*id).clone()))).collect();
            let name = desk.text("prove-kind", &Args::new().with("kind", kind.word()));
            let args = Args::new().with("found", (all.len() - lacking.len()) as i64).with("all", all.len() as i64);
            say(&format!("  {name:<36}{}", desk.text("prove-witnessed", &args)));
            if !lacking.is_empty() {
                let mut ids: Vec<String> = lacking.iter().take(NAMED).map(ToString::to_string).collect();
                if lacking.len() > NAMED {
                    ids.push("…".to_owned());
                }
                say(&format!("    {}", desk.text("prove-not-found", &Args::new().with("ids", Value::list(ids)))));
            }
        }
        for (seat, ms) in found.idle.iter().filter(|(_, ms)| **ms > search::IDLE_MS) {
            let args = Args::new().with("seat", seat.to_string()).with("minutes", ms / 60_000);
            say(&desk.text("prove-idle", &args));
        }
        // The latest of all goals and duties shows the most.
        let example = found.witnesses.iter().filter(|(_, w)| w.sight.seat.is_some()).max_by_key(|(_, w)| w.sight.seq);
        if let Some(((kind, id), witness)) = example {
            let args = Args::new()
                .with("kind", kind.word())
                .with("id", id.as_str())
                .with("seat", witness.sight.seat.as_ref().map_or(String::new(), ToString::to_string))
                .with("at", clock(witness.sight.exercise_ms))
                .with("command", witness.command(self.content));
            say(&desk.text("prove-see", &args));
        }
    }

    fn as_json(
        &self,
        (proof, wanted): (&Proof, &Wanted),
        after: &[After],
        found: &Search,
        options: &ProveOptions,
    ) -> String {
        let findings: Vec<_> = proof.findings.iter().map(|finding| self.finding_as_json(finding)).collect();
        let after: Vec<_> = after
            .iter()
            .map(|after| json!({ "flag": after.flag, "holds": after.holds, "findings": after.findings }))
            .collect();
        let witnesses: Vec<_> = found
            .witnesses
            .iter()
            .filter(|(key, _)| wanted.contains(key))
            .map(|((kind, id), witness)| self.witness(kind.word(), id, witness))
            .collect();
        let sought = |kind: &tavolo_scenario::check::Kind| options.budget > 0 && search::KINDS.contains(kind);
        let not_found: Vec<_> = wanted
            .iter()
            .filter(|(kind, id)| sought(kind) && !found.witnesses.contains_key(&(*kind, id.clone())))
            .map(|(kind, id)| json!({ "kind": kind, "id": id }))
            .collect();
        let counted: serde_json::Map<String, _> = proof
            .counted
            .iter()
            .map(|(kind, (reached, all))| ((*kind).to_owned(), json!({ "reached": reached, "all": all })))
            .collect();
        let idle: serde_json::Map<String, _> =
            found.idle.iter().map(|(seat, ms)| (seat.to_string(), json!(ms))).collect();
        let value = json!({
            "format": 1,
            "case": self.content.case.head.id, "packs": self.content.law.chain, "content": self.content.hash,
            "engine": tavolo_session::ENGINE_VERSION,
            "holds": proof.holds(), "winnable": proof.winnable(),
            "counted": counted, "findings": findings, "after": after,
            "search": { "plays": found.plays, "walkthroughs": found.scripts, "first-seed": options.seed, "seeds": found.seeds },
            "witnesses": witnesses, "not-found-in-budget": not_found, "least-idle-ms": idle,
        });
        serde_json::to_string_pretty(&value).unwrap_or_default()
    }

    fn witness(&self, kind: &str, id: &str, witness: &Witness) -> serde_json::Value {
        json!({
            "kind": kind, "id": id,
            "play": witness.play.as_json(),
            "after": witness.after.as_ref().map(|(case, flag)| json!({ "case": case, "flag": flag })),
            "seat": witness.sight.seat, "exercise-ms": witness.sight.exercise_ms, "entries": witness.sight.seq + 1,
            "see": witness.command(self.content), "script": witness.script(self.content),
        })
    }
}
