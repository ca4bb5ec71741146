//! Own words, measured: lines as trainees type them, labelled with act and topic, against the phrase bank of the repository.
//!
//! `cargo test -p tavolo-wording --test matching -- --nocapture` prints the figures of `docs/own-words.md`; with `TAVOLO_WRONG=1`
//! also what of the development lines is wrong, to tune the cue lists of `locales/*/{app,packs/base}/own-words.ftl` on.

use std::fs;
use std::path::{Path, PathBuf};

use tavolo_wording::Catalogue;
use tavolo_wording::matching::{Bank, BankLine, Confidence, measured};

/// What is believed without figures is not believed: below this a language may only suggest.
const FLOOR: f64 = 0.8;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// Act, topic and key of the sentences of an authored file, and its line: one a line, as they are written there.
fn authored(path: &str) -> Vec<(String, String, String, String)> {
    let between = |line: &str, from: &str, to: &str| {
        line.split_once(from).and_then(|(_, rest)| rest.split_once(to)).map(|(found, _)| found.to_owned())
    };
    let text = read(path);
    let lines = text.lines().filter_map(|line| {
        Some((between(line, "act: ", ",")?, between(line, "topic: \"", "\"")?, between(line, "id: \"", "\"")?, line.to_owned()))
    });
    lines.collect()
}

fn catalogue() -> Catalogue {
    let files =
        ["app/own-words", "packs/base/own-words", "packs/base/own-words-examples", "packs/base/phrases", "packs/it-2026-07/phrases"];
    let case = ["packs/it-2026-07/functions", "scenarios/border-arrival/sentences", "scenarios/border-arrival/cast"];
    let sources = ["en", "it"].into_iter().flat_map(|language| {
        files.into_iter().chain(case).map(move |file| {
            let path = format!("locales/{language}/{file}.ftl");
            let layer = file.rsplit_once('/').map_or("app", |(layer, _)| layer).to_owned();
            (language.to_owned(), layer, path.clone(), read(&path))
        })
    });
    Catalogue::build(sources)
}

/// What professionals say, in a language.
fn bank(texts: &Catalogue, language: &str) -> Bank {
    let files = ["scenarios/packs/base/phrases.ron", "scenarios/packs/it-2026-07/phrases.ron"];
    let phrases = files.iter().flat_map(|file| authored(file)).filter(|(.., line)| !line.contains("cast: true"));
    let lines = phrases.map(|(act, topic, id, _)| {
        let text = texts.render(language, &format!("phrase-{id}"), &tavolo_wording::Args::new());
        BankLine::new(id, act, topic, text)
    });
    Bank::new(texts, language, lines)
}

#[derive(Clone, Debug)]
struct Labelled {
    act: String,
    topic: String,
    line: String,
}

fn labelled(language: &str, part: &str) -> Vec<Labelled> {
    let text = read(&format!("engine/wording/tests/matching/{language}-{part}.tsv"));
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| match line.split('\t').collect::<Vec<_>>()[..] {
            [act, topic, line] => Labelled { act: act.into(), topic: topic.into(), line: line.into() },
            _ => panic!("{language}-{part}: {line}"),
        })
        .collect()
}

/// Lines that authors of the case gave to its professionals, by act and topic: nobody wrote or read them for the matcher.
fn of_the_case(texts: &Catalogue, language: &str) -> Vec<Labelled> {
    let agencies = [
        "ludo", "aurin", "pavo", "thessa", "samu", "bruna", "hanne", "dov", "elvi", "mirta", "ines", "nora", "night-nurse",
    ];
    let theirs = authored("scenarios/border-arrival/sentences.ron").into_iter();
    let theirs = theirs.filter(|(.., line)| agencies.iter().any(|a| line.contains(&format!("by: \"{a}\""))));
    let lines = theirs.map(|(act, topic, id, _)| {
        let line = texts.render(language, &format!("sentence-{id}"), &tavolo_wording::Args::new());
        Labelled { act, topic, line }
    });
    lines.collect()
}

/// Figures over some lines.
#[derive(Clone, Copy, Debug, Default)]
struct Figures {
    lines: u32,
    /// Lines that mean something.
    meant: u32,
    certain: u32,
    certain_right: u32,
    certain_act: u32,
    /// Lines that mean nothing and are certain.
    certain_none: u32,
    first_right: u32,
    three_right: u32,
    six_right: u32,
    suggested_none: u32,
}

impl Figures {
    fn of(bank: &Bank, lines: &[Labelled], wrong: bool) -> Self {
        let mut sum = Self::default();
        for line in lines {
            let found = bank.matches(&line.line);
            let right = |m: &tavolo_wording::matching::Match<'_>| m.act == line.act && m.topic == line.topic;
            let certain = Confidence::of(&found) == Confidence::Certain;
            let none = line.act == "none";
            sum.lines += 1;
            sum.meant += u32::from(!none);
            sum.certain += u32::from(certain);
            sum.certain_right += u32::from(certain && right(&found[0]));
            sum.certain_act += u32::from(certain && found[0].act == line.act);
            sum.certain_none += u32::from(certain && none);
            sum.suggested_none += u32::from(none && !found.is_empty());
            sum.first_right += u32::from(found.first().is_some_and(right));
            sum.three_right += u32::from(found.iter().take(3).any(right));
            sum.six_right += u32::from(found.iter().any(right));
            if wrong && !found.first().is_some_and(right) && (!none || certain) {
                let shown: Vec<String> =
                    found.iter().take(3).map(|m| format!("{}/{} {}", m.act, m.topic, m.score)).collect();
                let mark = if certain { "!!" } else { "  " };
                println!("{mark} {}/{}: {}\n       {}", line.act, line.topic, line.line, shown.join(", "));
            }
        }
        sum
    }

    fn precision(self) -> f64 {
        f64::from(self.certain_right) / f64::from(self.certain.max(1))
    }

    fn print(self, what: &str) {
        let share = |part: u32, of: u32| f64::from(part) / f64::from(of.max(1));
        println!(
            "{what:<16} {:>4} lines, {:>3} of them nothing | certain {:>3}: coverage {:.2}, precision {:.3} (act alone {:.3}), \
             nothing taken for something {} | right first {:.2}, in three {:.2}, in six {:.2} | nothing: suggestions for {}",
            self.lines,
            self.lines - self.meant,
            self.certain,
            share(self.certain - self.certain_none, self.meant),
            self.precision(),
            share(self.certain_act, self.certain),
            self.certain_none,
            share(self.first_right, self.meant),
            share(self.three_right, self.meant),
            share(self.six_right, self.meant),
            self.suggested_none,
        );
    }
}

#[test]
fn what_is_certain_is_right_at_least_four_times_in_five() {
    let texts = catalogue();
    let wrong = std::env::var("TAVOLO_WRONG").unwrap_or_default();
    for language in measured() {
        let bank = bank(&texts, language);
        assert!(bank.lines().len() > 200, "{}", bank.lines().len());
        let of = |part: &str| Figures::of(&bank, &labelled(language, part), wrong.contains(part) && wrong.contains(language));
        let dev = of("dev");
        dev.print(&format!("{language} development"));
        let held_out = of("held-out");
        held_out.print(&format!("{language} held out"));
        let fresh = of("fresh");
        fresh.print(&format!("{language} fresh"));
        let unseen = of("unseen");
        unseen.print(&format!("{language} unseen"));
        let case = Figures::of(&bank, &of_the_case(&texts, language), wrong.contains("case") && wrong.contains(language));
        case.print(&format!("{language} of the case"));
        assert!(dev.lines + held_out.lines >= 300 && dev.meant + held_out.meant <= (dev.lines + held_out.lines) * 9 / 10);
        for figures in [dev, held_out] {
            assert!(figures.precision() >= FLOOR, "{language}: {figures:?}");
        }
    }
}
