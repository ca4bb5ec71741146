//! Own words, measured: lines as trainees type them, labelled with act and topic, against the phrase bank of the repository.
//!
//! `cargo test -p tavolo-wording --test matching -- --nocapture` prints the figures of `docs/own-words.md`, and with
//! `TAVOLO_WRONG=en-dev` which development lines are read wrongly. Look at no others: what was looked at is held out no more.
#![allow(clippy::print_stdout, reason = "figures are printed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use tavolo_wording::matching::{Bank, BankLine, Confidence, LINE_CHARS, MATCHES, measured};
use tavolo_wording::{Catalogue, Expect, TextProblem, Usage, check};

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
        Some((
            between(line, "act: ", ",")?,
            between(line, "topic: \"", "\"")?,
            between(line, "id: \"", "\"")?,
            line.to_owned(),
        ))
    });
    lines.collect()
}

fn catalogue() -> Catalogue {
    let files = [
        "app/own-words",
        "packs/base/own-words",
        "packs/base/own-words-examples",
        "packs/base/phrases",
        "packs/it-2026-07/phrases",
    ];
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
        "ludo",
        "aurin",
        "pavo",
        "thessa",
        "samu",
        "bruna",
        "hanne",
        "dov",
        "elvi",
        "mirta",
        "ines",
        "nora",
        "night-nurse",
    ];
    let theirs = authored("scenarios/border-arrival/sentences.ron").into_iter();
    let theirs = theirs.filter(|(.., line)| agencies.iter().any(|a| line.contains(&format!("by: \"{a}\""))));
    let lines = theirs.map(|(act, topic, id, _)| {
        let line = texts.render(language, &format!("sentence-{id}"), &tavolo_wording::Args::new());
        Labelled { act, topic, line }
    });
    lines.collect()
}

/// Acts that a trainee is to unlearn: taking one for another act, or another for one, is the worst error.
const POOR: [&str; 5] = ["AskLeading", "AskBlame", "Promise", "Threaten", "Press"];

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
    /// Certain, and a poor act is taken for another one, or another one for a poor act.
    turned: u32,
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
            let poor = |act: &str| POOR.contains(&act);
            sum.turned += u32::from(certain && poor(found[0].act) != poor(&line.act));
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

    /// Both together.
    fn and(self, other: Self) -> Self {
        Self {
            lines: self.lines + other.lines,
            meant: self.meant + other.meant,
            certain: self.certain + other.certain,
            certain_right: self.certain_right + other.certain_right,
            ..Self::default()
        }
    }

    fn precision(self) -> f64 {
        f64::from(self.certain_right) / f64::from(self.certain.max(1))
    }

    fn print(self, what: &str) {
        let share = |part: u32, of: u32| f64::from(part) / f64::from(of.max(1));
        println!(
            "{what:<16} {:>4} lines, {:>3} of them nothing | certain {:>3}: coverage {:.2}, precision {:.3} (act alone {:.3}), \
             nothing taken for something {}, poor for good or back {} | right first {:.2}, in three {:.2}, in six {:.2} | nothing: suggestions for {}",
            self.lines,
            self.lines - self.meant,
            self.certain,
            share(self.certain - self.certain_none, self.meant),
            self.precision(),
            share(self.certain_act, self.certain),
            self.certain_none,
            self.turned,
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
        let of = |part: &str, name: &str| {
            let figures = Figures::of(&bank, &labelled(language, part), wrong == format!("{language}-{part}"));
            figures.print(&format!("{language} {name}"));
            figures
        };
        of("dev", "development");
        let first = of("held-out", "held out first");
        // Everyday lines and hard ones are believed together: a handful of certain ones says little by itself.
        let last = of("last", "held out last").and(of("hard", "held out, hard"));
        Figures::of(&bank, &of_the_case(&texts, language), false).print(&format!("{language} of the case"));
        for figures in [first, last] {
            assert!(figures.precision() >= FLOOR && figures.certain >= 30, "{language}: {figures:?}");
            assert!(figures.lines - figures.meant >= figures.lines / 8, "too few lines that mean nothing: {figures:?}");
        }
        assert!(first.lines + last.lines >= 300);
    }
}

#[test]
fn no_line_that_is_held_out_is_an_example_or_a_development_line() {
    for language in measured() {
        let examples = read(&format!("locales/{language}/packs/base/own-words-examples.ftl"));
        let known: BTreeSet<String> = labelled(language, "dev").into_iter().map(|l| l.line).collect();
        let held_out = ["held-out", "last", "hard"].into_iter().flat_map(|part| labelled(language, part));
        for Labelled { act, line, .. } in held_out.filter(|l| l.act != "none") {
            let shown = examples.lines().any(|example| example.trim() == line);
            // What everybody says in the same three words may stand in both.
            assert!(!(shown || known.contains(&line)) || line.split(' ').count() <= 5, "{language} {act}: {line}");
        }
    }
}

#[test]
fn lists_are_clean_and_every_act_and_topic_of_the_bank_has_one() {
    let texts = catalogue();
    let owned = Expect { owned: vec!["app".to_owned(), "packs/base".to_owned()], ..Expect::default() };
    let problems: Vec<TextProblem> = check(&texts, &Usage::default(), &owned);
    let problems: Vec<_> = problems.into_iter().filter(|p| p.file.contains("own-words")).collect();
    assert_eq!(problems, []);
    for language in measured() {
        for line in bank(&texts, language).lines() {
            for key in [format!("act-{}", line.act.to_lowercase()), format!("topic-{}", line.topic)] {
                assert!(texts.has(language, &format!("own-words-{key}")), "{language}: own-words-{key}");
            }
        }
    }
}

#[test]
fn a_language_without_figures_only_suggests() {
    let line = || [BankLine::new("how-old", "AskClosed", "age", "Quel âge avez-vous ?")];
    let bank = |language: &str| Bank::new(&catalogue(), language, line());
    assert_eq!(Confidence::of(&bank("fr").matches("quel age avez vous")), Confidence::Suggestion);
    assert_eq!(Confidence::of(&bank("en").matches("quel age avez vous")), Confidence::Certain);
    assert_eq!(Confidence::of(&bank("en-GB").matches("quel age avez vous")), Confidence::Certain);
    // Lists never fall back: English ones would read French as English.
    assert!(bank("fr").matches("how old are you").is_empty());
}

#[test]
fn what_may_not_be_said_is_not_found() {
    let bank = bank(&catalogue(), "en");
    let line = "how old are you?";
    assert_eq!(bank.matches(line)[0].topic, "age");
    assert!(bank.matches_among(line, |index| bank.lines()[index].topic != "age").iter().all(|m| m.topic != "age"));
    assert!(bank.matches_among(line, |_| false).is_empty());
}

#[test]
fn who_types_a_sentence_of_the_bank_gets_its_act_and_topic() {
    let texts = catalogue();
    for language in measured() {
        let bank = bank(&texts, language);
        let missed = bank.lines().iter().filter(|line| {
            let found = bank.matches(&line.text);
            // Sentences with the same words may be several acts: “That is all right.”
            !found.iter().take(2).any(|m| m.act == line.act && m.topic == line.topic)
        });
        let missed: Vec<&str> = missed.map(|line| line.text.as_str()).collect();
        assert!(missed.is_empty(), "{language}: {missed:#?}");
    }
}

#[test]
fn blame_promises_threats_and_tags_turn_a_line() {
    let texts = catalogue();
    let act = |language: &str, line: &str| {
        bank(&texts, language).matches(line).first().map(|m| (m.act.to_owned(), m.topic.to_owned()))
    };
    for (language, line, is, topic) in [
        ("en", "did they take your passport", "AskClosed", "papers"),
        ("en", "they took your passport, didn't they", "AskLeading", "papers"),
        ("en", "were you paid", "AskClosed", "work-before"),
        ("en", "why did you stay if they didn't pay you", "AskBlame", "work-before"),
        ("en", "if you keep lying you'll be on the next plane", "Threaten", "deportation"),
        ("en", "i promise you nobody will send you back", "Promise", "deportation"),
        ("it", "le hanno preso il passaporto?", "AskClosed", "papers"),
        ("it", "le hanno preso il passaporto, vero?", "AskLeading", "papers"),
        ("it", "la pagavano?", "AskClosed", "work-before"),
        ("it", "perché è rimasta se non la pagavano", "AskBlame", "work-before"),
        ("it", "se continua a mentire torna a casa col primo aereo", "Threaten", "deportation"),
        ("it", "le prometto che nessuno la manderà indietro", "Promise", "deportation"),
    ] {
        assert_eq!(act(language, line), Some((is.to_owned(), topic.to_owned())), "{line}");
    }
}

proptest! {
    #[test]
    fn nothing_that_is_typed_makes_matching_panic(line in any::<String>(), words in "[a-zàè'’?!. …|*]{0,4096}") {
        thread_local!(static BANK: Bank = bank(&catalogue(), "it"));
        let long = line.repeat(4096 / line.len().max(1));
        BANK.with(|bank| {
            for typed in [&line, &words, &long] {
                let found = bank.matches(typed);
                prop_assert_eq!(&found, &bank.matches(typed));
                prop_assert!(found.len() <= MATCHES && found.iter().all(|m| m.score <= 1000));
                prop_assert!(found.is_sorted_by(|a, b| a.score >= b.score));
                prop_assert!(found.iter().skip(1).all(|m| m.confidence == Confidence::Suggestion));
                // What is beyond the longest line is not looked at.
                let cut: String = typed.chars().take(LINE_CHARS).collect();
                prop_assert_eq!(&found, &bank.matches(&cut));
            }
            Ok(())
        })?;
    }

    #[test]
    fn nothing_in_a_list_makes_matching_panic(lists in r"(own-words-(same|filler|act-x|topic-y|like-x-y) =\n( {4}\PC{1,40}\n){1,5}){1,6}", line in r"\PC{0,200}") {
        let texts = Catalogue::build([("en", "app", "x.ftl", lists.as_str())]);
        let bank = Bank::new(&texts, "en", [BankLine::new("k", "X", "y", line.as_str())]);
        let _ = bank.matches(&line);
        let _ = bank.matches(&lists);
    }
}
