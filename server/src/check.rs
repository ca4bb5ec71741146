//! `tavolo check`: every problem of cases, packs and their texts, with file, line and what to do.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::json;
use tavolo_library::taking;
use tavolo_scenario::check::cast_table::Part;
use tavolo_scenario::diagnostic::{Diagnostic, Diagnostics, Severity};
use tavolo_scenario::load::taken::{authored, variants};
use tavolo_scenario::{
    Content, Layer, Loaded, TextKey, carried, cases, cast_table, law_text_keys, load_case_under, load_pack, packs,
    real_contacts, text_keys,
};
use tavolo_wording::{Args, Catalogue, Expect, Kind, TextProblem, Usage, UsedKey};

use crate::desk::{Desk, Fault, Files, catalogue_of, tree_of};
use crate::say;

#[derive(Debug, clap::Args)]
pub(crate) struct CheckOptions {
    /// Cases or packs, by folder; all if none is given
    pub(crate) paths: Vec<PathBuf>,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// Check cases under this pack instead of the one that they name
    #[arg(long)]
    pub(crate) pack: Option<String>,
    /// Create missing text keys; they stay errors until somebody writes them
    #[arg(long)]
    pub(crate) fix: bool,
    /// Print notes too
    #[arg(long)]
    pub(crate) notes: bool,
}

/// Keys of texts that are missing, by language and folder.
type Missing = BTreeMap<(String, String), BTreeSet<String>>;

/// A problem, wherever it was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    pub(crate) file: String,
    pub(crate) line: u32,
    pub(crate) column: u32,
    /// 0 error, 1 warning, 2 note.
    pub(crate) rank: u8,
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) hint: Option<String>,
    excerpt: String,
}

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &CheckOptions) -> Result<ExitCode, Fault> {
    let files = desk.files();
    let mut found = Diagnostics::new();
    let tree = tree_of(&files, &mut found);
    let mut problems: BTreeSet<Problem> = BTreeSet::new();
    let (cases, packs) = chosen(desk, options, &cases(&tree), &packs(&tree))?;
    let mut tables = Vec::new();
    let mut missing = Missing::new();
    for pack in &packs {
        let loaded = load_pack(&tree, pack);
        if let Some(law) = &loaded.law {
            let chain: Vec<String> = law.chain.iter().map(ToString::to_string).collect();
            let texts = catalogue_of(&files, &chain, "");
            let keys: Vec<TextKey> = law_text_keys(law, &loaded.places);
            let own = format!("packs/{pack}");
            check_texts(desk, &texts, &keys, &own, &mut problems, &mut missing);
        }
        found.append(loaded.diagnostics);
    }
    for case in &cases {
        let loaded = load_case_under(&tree, case, options.pack.as_deref());
        if let Some(content) = &loaded.content {
            let own = format!("scenarios/{case}");
            check_case(desk, &files, &loaded, content, &own, (&mut problems, &mut missing));
            found.append(carried(&tree, &content.case));
            tables.push((case.clone(), cast_table(&content.case)));
        }
        let sound = loaded.content.is_some();
        found.append(loaded.diagnostics);
        // As it is after another case; what is wrong with the case itself was said.
        for flag in variants(&tree, case).into_iter().filter(|_| sound) {
            let files = taking(&files, case, &BTreeSet::from([flag]));
            let loaded = load_case_under(&tree_of(&files, &mut Diagnostics::new()), case, options.pack.as_deref());
            if let Some(content) = &loaded.content {
                let own = format!("scenarios/{case}/taken");
                check_case(desk, &files, &loaded, content, &own, (&mut problems, &mut missing));
            }
            found.append(loaded.diagnostics);
        }
    }
    problems.extend(found.iter().map(|d| of_diagnostic(desk, d)));
    if options.fix && !missing.is_empty() {
        fix(desk, &missing)?;
        // What is said then is what holds now.
        let again = CheckOptions { fix: false, paths: options.paths.clone(), pack: options.pack.clone(), ..*options };
        return run(desk, &again);
    }
    let errors = problems.iter().filter(|p| p.rank == 0).count();
    if options.json {
        print_json(&problems);
    } else {
        print(desk, options, &problems);
        for (case, table) in &tables {
            say(&desk.text("check-cast", &Args::new().with("case", case.as_str())));
            for ((part, exploitation, sex), count) in &table.cells {
                if matches!(part, Part::Victim | Part::Decoy | Part::Exploiter) {
                    let sex = desk.text(&format!("sex-{sex:?}").to_lowercase(), &Args::new());
                    let part = desk.text(&format!("part-{part:?}").to_lowercase(), &Args::new());
                    say(&format!("  {part:<10} {count:>2} {sex}  {exploitation}"));
                }
            }
        }
        let count = |rank| problems.iter().filter(|p| p.rank == rank).count() as i64;
        let args = Args::new().with("errors", count(0)).with("warnings", count(1)).with("notes", count(2));
        say(&desk.text("check-total", &args));
    }
    Ok(if errors > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Cases and packs that were named, or all.
fn chosen(
    desk: &Desk,
    options: &CheckOptions,
    cases: &[String],
    packs: &[String],
) -> Result<(Vec<String>, Vec<String>), Fault> {
    if options.paths.is_empty() {
        return Ok((cases.to_vec(), packs.to_vec()));
    }
    let (mut wanted_cases, mut wanted_packs) = (Vec::new(), Vec::new());
    for path in &options.paths {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        match (cases.contains(&name), packs.contains(&name)) {
            (true, _) => wanted_cases.push(name),
            (_, true) => wanted_packs.push(name),
            _ if is_scenarios(path) => {
                wanted_cases.extend(cases.iter().cloned());
                wanted_packs.extend(packs.iter().cloned());
            }
            _ => return Err(desk.fault("cli-no-such-case", &Args::new().with("case", path.display().to_string()))),
        }
    }
    Ok((wanted_cases, wanted_packs))
}

fn is_scenarios(path: &Path) -> bool {
    path.join("packs").is_dir()
}

/// The texts of a case: all that it uses, and no other of its own layer.
fn check_case(
    desk: &Desk,
    files: &Files,
    loaded: &Loaded,
    content: &Content,
    own: &str,
    (problems, missing): (&mut BTreeSet<Problem>, &mut Missing),
) {
    let case = content.case.head.id.as_str();
    let chain: Vec<String> = content.law.chain.iter().map(ToString::to_string).collect();
    let texts = catalogue_of(files, &chain, case);
    let keys = text_keys(content, &loaded.places);
    check_texts(desk, &texts, &keys, own, problems, missing);
    let invented: Vec<&str> = content.law.contacts.values().map(|c| c.reach.as_str()).collect();
    check_contacts(desk, files, case, &invented, problems);
}

fn check_texts(
    desk: &Desk,
    texts: &Catalogue,
    keys: &[TextKey],
    own: &str,
    problems: &mut BTreeSet<Problem>,
    missing: &mut Missing,
) {
    // Terms are looked at through the messages that use them.
    let used = keys.iter().filter(|k| !k.key.starts_with('-')).map(|k| UsedKey {
        key: k.key.clone(),
        args: BTreeSet::new(),
        file: format!("scenarios/{}", k.file),
        line: k.line,
    });
    let languages: Vec<String> = desk.texts().languages().map(ToString::to_string).collect();
    let expect = Expect { languages, owned: vec![own.to_owned()], ..Expect::default() };
    for problem in tavolo_wording::check(texts, &Usage { keys: used.collect() }, &expect) {
        if problem.kind == Kind::Missing
            && let Some(key) = keys.iter().find(|k| k.key == problem.key)
        {
            let layer = match &key.layer {
                Layer::Pack(id) => format!("packs/{id}"),
                Layer::Case(id) => after_of(&key.file).unwrap_or_else(|| format!("scenarios/{id}")),
            };
            missing.entry((problem.lang.clone(), layer)).or_default().insert(problem.key.clone());
        }
        problems.insert(of_text(desk, &problem));
    }
}

/// The folder of texts of what was laid into a case: where what its items lack is written.
fn after_of(file: &str) -> Option<String> {
    let path = authored(file);
    let folder = path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
    folder.filter(|_| path != file)
}

fn check_contacts(desk: &Desk, files: &Files, case: &str, invented: &[&str], problems: &mut BTreeSet<Problem>) {
    let inside = format!("/scenarios/{case}/");
    for (path, bytes) in files.iter().filter(|(p, _)| p.starts_with("locales/") && p.contains(&inside)) {
        let text = String::from_utf8_lossy(bytes);
        for range in real_contacts(&text, invented) {
            let before = &text[..range.start];
            let line = before.matches('\n').count() as u32 + 1;
            let column = before.rsplit('\n').next().map_or(0, |l| l.chars().count()) as u32 + 1;
            let args = Args::new().with("contact", text[range].to_owned());
            problems.insert(Problem {
                file: authored(path),
                line,
                column,
                rank: 0,
                code: "real-contact".to_owned(),
                message: desk.text("check-real-contact", &args),
                hint: Some(desk.text("check-real-contact.hint", &args)),
                excerpt: text.lines().nth(line as usize - 1).unwrap_or_default().to_owned(),
            });
        }
    }
}

pub(crate) fn of_diagnostic(desk: &Desk, diagnostic: &Diagnostic) -> Problem {
    let mut args = Args::new();
    for (name, value) in &diagnostic.args {
        // Words agree with a count where it is a number, and not digits.
        match value.parse::<i64>() {
            Ok(number) if number.to_string() == *value => args.set(*name, number),
            _ => args.set(*name, value.as_str()),
        }
    }
    let key = diagnostic.message_id();
    let mut hint = desk.texts().try_render(&desk.lang, &format!("{key}.hint"), &args);
    if let Some(suggestion) = &diagnostic.suggestion {
        let meant = desk.text("diagnostic-did-you-mean", &Args::new().with("suggestion", suggestion.as_str()));
        hint = Some(hint.map_or(meant.clone(), |h| format!("{meant} {h}")));
    }
    Problem {
        file: authored(&format!("scenarios/{}", diagnostic.file)),
        line: diagnostic.line,
        column: diagnostic.column,
        rank: match diagnostic.severity {
            Severity::Error => 0,
            Severity::Warning => 1,
            Severity::Note => 2,
        },
        code: diagnostic.code.to_owned(),
        message: desk.text(&key, &args),
        hint,
        excerpt: diagnostic.excerpt.clone(),
    }
}

fn of_text(desk: &Desk, problem: &TextProblem) -> Problem {
    Problem {
        file: authored(&problem.file),
        line: problem.line,
        column: 1,
        rank: match problem.kind.severity() {
            tavolo_wording::Severity::Error => 0,
            tavolo_wording::Severity::Warning => 1,
        },
        code: problem.kind.message().to_owned(),
        message: problem.describe(desk.texts(), &desk.lang),
        hint: None,
        excerpt: String::new(),
    }
}

/// Adds the missing keys, each marked as still to be written, to `<language>/<layer>/to-write.ftl`.
fn fix(desk: &Desk, missing: &Missing) -> Result<(), Fault> {
    for ((lang, layer), keys) in missing {
        // An attribute of a message that is there already must be written beneath it, by hand.
        let whole = |key: &&String| key.split_once('.').is_none_or(|(message, _)| keys.contains(message));
        let keys: BTreeSet<&String> = keys.iter().filter(whole).collect();
        if keys.is_empty() {
            continue;
        }
        let path = desk.root.join("locales").join(lang).join(layer).join("to-write.ftl");
        let mut text = std::fs::read_to_string(&path).unwrap_or_default();
        text.push_str(&tavolo_wording::missing_stub(&keys));
        desk.write(&path, text.as_bytes())?;
        let args = Args::new().with("count", keys.len() as i64).with("path", path.display().to_string());
        say(&desk.text("check-stubs", &args));
    }
    Ok(())
}

fn print(desk: &Desk, options: &CheckOptions, problems: &BTreeSet<Problem>) {
    problems.iter().filter(|p| p.rank < 2 || options.notes).for_each(|problem| problem.print(desk));
}

impl Problem {
    /// How much it weighs, in one word of the JSON.
    pub(crate) fn severity(&self) -> &'static str {
        ["error", "warning", "note"][usize::from(self.rank)]
    }

    /// Prints where it stands, what it is and what to do.
    pub(crate) fn print(&self, desk: &Desk) {
        let severity = desk.text(&format!("check-{}", self.severity()), &Args::new());
        let place = match self.line {
            0 => self.file.clone(),
            line => format!("{}:{line}:{}", self.file, self.column),
        };
        say(&format!("{place}: {severity} [{}] {}", self.code, self.message));
        if self.line > 0 && !self.excerpt.trim().is_empty() {
            say(&format!("    | {}", self.excerpt.trim_end()));
        }
        if let Some(hint) = &self.hint {
            say(&format!("    = {hint}"));
        }
    }
}

fn print_json(problems: &BTreeSet<Problem>) {
    let list: Vec<_> = problems
        .iter()
        .map(|p| {
            json!({
                "file": p.file, "line": p.line, "column": p.column, "severity": p.severity(),
                "code": p.code, "message": p.message, "hint": p.hint,
            })
        })
        .collect();
    say(&serde_json::to_string_pretty(&json!({ "format": 1, "problems": list })).unwrap_or_default());
}
