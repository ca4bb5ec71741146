//! What can be typed. Help is English here: it is read before a language is chosen.

use std::net::SocketAddr;
use std::path::PathBuf;

use tavolo_players::Skill;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Tavolo: the role-play simulator for anti-trafficking schools. Training only: no real cases, no screening of real people.
#[derive(Debug, Parser)]
#[command(name = "tavolo", version, about)]
pub(crate) struct Arguments {
    /// Language of everything a person reads: en, it
    #[arg(long, global = true, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    /// Folder that holds scenarios/ and locales/; else TAVOLO_ROOT, else this folder or one above
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Play a case once with bots or by a walkthrough, judge it and write the report
    Demo(DemoOptions),
    /// Hold a session that people join over the network, and print a link for each seat
    Serve(ServeOptions),
    /// List the sessions that are kept here; go on with one, write its report, remove it
    Sessions(SessionsOptions),
    /// Take a seat in this terminal, by its link
    Join(JoinOptions),
    /// Print a kit for a class: role cards, badges, signs, forms, sheets for director and observers
    Kit(KitOptions),
    /// Play a case with bots in every seat, over and over, and say how it went
    Rehearse(RehearseOptions),
    /// Play a case with bots, over and over, and say what its marks are worth: difficulty, discrimination, luck
    Calibrate(CalibrateOptions),
    /// Check scenarios and packs and say what is wrong, where, and what to do
    Check(CheckOptions),
    /// Prove what nobody can reach in a case, and seek a witness for all the rest in plays of bots
    Prove(ProveOptions),
    /// Say how packs of law differ
    Pack(PackOptions),
    /// Compare an event log with a process model, case by case, at the least cost
    Conform(ConformOptions),
    /// Write the report of a journal
    Report(ReportOptions),
    /// After play: list lines that are for a rater, contest a line, say what one is
    Rate(RateOptions),
    /// Judge a journal under another pack too, and show both verdicts
    Rejudge(RejudgeOptions),
    /// Write what other programs read of a session: event logs, statements, grades, statistics, data
    Export(ExportOptions),
    /// Show what a seat perceived and could do at a moment of a journal
    Replay(ReplayOptions),
}

#[derive(Debug, Args)]
pub(crate) struct DemoOptions {
    /// Case to play, a folder of scenarios/
    #[arg(default_value = "border-arrival", value_parser = case)]
    pub(crate) case: String,
    /// Walkthrough to play, a file of the case's walkthroughs/; without one, bots play
    #[arg(long)]
    pub(crate) walkthrough: Option<String>,
    /// Seed of the bots: the same seed plays the same
    #[arg(long, default_value_t = 1, conflicts_with = "walkthrough")]
    pub(crate) seed: u64,
    /// Skill of agencies where bots play: exemplary, average, careless, absent
    #[arg(long, default_value = "exemplary", conflicts_with = "walkthrough")]
    pub(crate) skill: Skill,
    /// How bots are linked to the session
    #[arg(long, value_enum, default_value_t = LinkName::Quic)]
    pub(crate) link: LinkName,
    /// Folder for the report, the transcript and the journal
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LinkName {
    /// Over the network of this machine, as a class is
    Quic,
    /// In memory: the same journal, sooner
    Memory,
}

#[derive(Debug, Args)]
pub(crate) struct ServeOptions {
    /// Case to play, a folder of scenarios/
    #[arg(default_value = "border-arrival", value_parser = case)]
    pub(crate) case: String,
    /// Address and port to listen at; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "0.0.0.0:47811")]
    pub(crate) listen: SocketAddr,
    /// Let bots play the seats in which nobody sits, agencies at a skill: exemplary, average, careless, absent
    #[arg(long, value_name = "SKILL", num_args = 0..=1, default_missing_value = "exemplary")]
    pub(crate) bots: Option<Skill>,
    /// For programs in every seat: time moves when every seat has said what it wants, and not with the wall
    #[arg(long, conflicts_with_all = ["bots", "at_once"])]
    pub(crate) in_turns: bool,
    /// How many groups play the case at the same time, each a session of its own: name, folder, links, port (the next one)
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=20), conflicts_with = "in_turns")]
    pub(crate) groups: u16,
    /// How many mentors may join
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u32).range(0..=20))]
    pub(crate) mentors: u32,
    /// How many observers may join
    #[arg(long, value_name = "NUMBER", default_value_t = 2, value_parser = clap::value_parser!(u32).range(0..=20))]
    pub(crate) observers: u32,
    /// Let exploiters use words of their own, typed and aloud. Only where whoever plays a victim has agreed to it before
    #[arg(long)]
    pub(crate) free_words: bool,
    /// Seed of the bots
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// Begin at once, and not when somebody at this terminal says so
    #[arg(long)]
    pub(crate) at_once: bool,
    /// Name of the session: links come of it, and it is kept in out/NAME
    #[arg(long, value_name = "NAME", value_parser = session_name)]
    pub(crate) session: Option<String>,
    /// Folder for the journal, the links and the report, if it is another than out/NAME
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// File with the keys of this server; made where there is none
    #[arg(long, value_name = "FILE", default_value = "out/server.keys")]
    pub(crate) keys: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct SessionsOptions {
    /// Folder that holds the folders of sessions
    #[arg(long = "in", global = true, value_name = "DIR", default_value = "out")]
    pub(crate) within: PathBuf,
    #[command(subcommand)]
    pub(crate) what: Option<SessionsCommand>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SessionsCommand {
    /// Go on with a session whose server ended; the links stay good
    Resume(ResumeOptions),
    /// Judge a session as far as it was played, and write its report beside the journal
    Report {
        /// Name of the session, or its folder
        session: PathBuf,
    },
    /// Say who sat where; names stand beside the entries, and no report has them
    Names {
        /// Name of the session, or its folder
        session: PathBuf,
        /// Keep the names of this table, for the seats that it names
        #[arg(long, value_name = "people.csv")]
        roster: Option<PathBuf>,
    },
    /// Erase names and what people wrote in their own words; every entry stays, and every verdict
    Erase {
        /// Name of the session, or its folder
        session: PathBuf,
        /// Of this seat alone
        #[arg(long)]
        seat: Option<String>,
        /// Do it, and do not only say what would be erased
        #[arg(long)]
        yes: bool,
    },
    /// Take away a session with everything that is kept of it
    Remove {
        /// Name of the session, or its folder
        session: PathBuf,
        /// Do it, and do not only say what would be taken away
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Debug, Args)]
pub(crate) struct ResumeOptions {
    /// Name of the session, or its folder
    pub(crate) session: PathBuf,
    /// Another address and port to listen at; links with the former one are no longer good
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub(crate) listen: Option<SocketAddr>,
    /// Another skill of bots: exemplary, average, careless, absent
    #[arg(long, value_name = "SKILL")]
    pub(crate) bots: Option<Skill>,
    /// Go on at once, and not when somebody at this terminal says so
    #[arg(long)]
    pub(crate) at_once: bool,
}

#[derive(Debug, Args)]
pub(crate) struct JoinOptions {
    /// The link of the seat, as the server printed it
    pub(crate) link: String,
    /// File with lines to type instead of somebody; format in docs/seat-script.md
    #[arg(long, value_name = "FILE")]
    pub(crate) script: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct KitOptions {
    /// Case to print, a folder of scenarios/
    #[arg(default_value = "border-arrival", value_parser = case)]
    pub(crate) case: String,
    /// Who takes part: a table as CSV with the column name, and seat, volunteer and function if wanted
    #[arg(long, value_name = "people.csv")]
    pub(crate) roster: Option<PathBuf>,
    /// Name of the session, the same as for serve
    #[arg(long, value_name = "NAME", value_parser = session_name)]
    pub(crate) session: Option<String>,
    /// Address and port at which the server will be reached; with it the links are printed
    #[arg(long, value_name = "HOST:PORT", requires = "session")]
    pub(crate) address: Option<String>,
    /// File with the keys of the server; made where there is none
    #[arg(long, value_name = "FILE", default_value = "out/server.keys")]
    pub(crate) keys: PathBuf,
    /// File to write; else out/kit-CASE.html
    #[arg(long, value_name = "FILE.html")]
    pub(crate) out: Option<PathBuf>,
}

/// Which plays of bots are wanted.
#[derive(Debug, Args)]
pub(crate) struct PlaysOptions {
    /// Case to play, a folder of scenarios/
    #[arg(default_value = "border-arrival", value_parser = case)]
    pub(crate) case: String,
    /// Runs at each skill
    #[arg(long, default_value_t = 100)]
    pub(crate) runs: u64,
    /// Skills of agencies, from the best to the worst: exemplary, average, careless, absent
    #[arg(long, value_delimiter = ',', default_value = "exemplary,average,careless")]
    pub(crate) skill: Vec<Skill>,
    /// Seed of the first run; the others follow it
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
}

#[derive(Debug, Args)]
pub(crate) struct RehearseOptions {
    #[command(flatten)]
    pub(crate) plays: PlaysOptions,
    /// File for the figures as JSON; the page is written beside it
    #[arg(long, value_name = "FILE.json")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct CalibrateOptions {
    #[command(flatten)]
    pub(crate) plays: PlaysOptions,
    /// File with the runs of an earlier calibration; nothing is played then
    #[arg(long, value_name = "FILE.runs.jsonl", conflicts_with_all = ["case", "runs", "skill", "seed"])]
    pub(crate) from: Option<PathBuf>,
    /// File for the page; figures and runs are written beside it. Else out/calibration-CASE.html
    #[arg(long, value_name = "FILE.html")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
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

#[derive(Debug, Args)]
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

#[derive(Debug, Args)]
pub(crate) struct PackOptions {
    #[command(subcommand)]
    pub(crate) what: PackCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PackCommand {
    /// Steps, limits, actors and forms that differ from one pack to another, and what of a case that touches
    Diff(DiffOptions),
}

#[derive(Debug, Args)]
pub(crate) struct DiffOptions {
    /// The pack from which one looks, a folder of scenarios/packs/
    pub(crate) from: String,
    /// The other one
    pub(crate) to: String,
    /// Case of which to say what is touched, and whether it can still be won
    #[arg(value_parser = case)]
    pub(crate) case: Option<String>,
    /// File for all of it as JSON; format in docs/proving.md
    #[arg(long, value_name = "FILE.json")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct RejudgeOptions {
    /// Journal file
    pub(crate) journal: PathBuf,
    /// The other pack, a folder of scenarios/packs/
    #[arg(long)]
    pub(crate) pack: String,
    /// File for both verdicts as JSON; schema of each in docs/report-format.md
    #[arg(long, value_name = "FILE.json")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ConformOptions {
    /// Model: PNML, a procedure as RON, DECLARE as JSON, or rules with their traces as JSON; what is written in it decides, not its name
    pub(crate) model: PathBuf,
    /// Log: XES, packed with gzip or not; rules bring their own traces
    pub(crate) log: Option<PathBuf>,
    /// File for a line a case as JSON; format in docs/conformance.md
    #[arg(long, value_name = "FILE.json")]
    pub(crate) out: Option<PathBuf>,
    /// File with what steps and extra events weigh; format in docs/conformance.md
    #[arg(long, value_name = "FILE.json")]
    pub(crate) weights: Option<PathBuf>,
    /// Fact that holds, as guards of a procedure ask for it; may be given several times
    #[arg(long = "fact", value_name = "FACT")]
    pub(crate) facts: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ReportOptions {
    /// Journal file
    pub(crate) journal: PathBuf,
    /// Whom it is for
    #[arg(long, value_enum, default_value_t = EditionName::Examiner)]
    pub(crate) edition: EditionName,
    /// Seat whose own page it is
    #[arg(long, required_if_eq("edition", "own"))]
    pub(crate) seat: Option<String>,
    /// How it is written
    #[arg(long, value_enum, default_value_t = Format::Html)]
    pub(crate) format: Format,
    /// In place of the report the sheet for a talk right after a scene: three moments, three questions, no marks
    #[arg(long, conflicts_with_all = ["edition", "seat", "format"])]
    pub(crate) hot_wash: bool,
    /// Scene of that sheet; else the last that ended
    #[arg(long, requires = "hot_wash")]
    pub(crate) scene: Option<String>,
    /// File to write; else standard output
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum EditionName {
    /// Everything
    Examiner,
    /// What a team may see together: no person and no seat is marked
    Team,
    /// What concerns one seat alone
    Own,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Format {
    /// One self-contained page
    Html,
    /// Data; schema in docs/report-format.md
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct RateOptions {
    /// Journal file
    pub(crate) journal: PathBuf,
    /// Line that whoever had a seat contests, by its number on the report
    #[arg(long, value_name = "LINE", requires = "seat", conflicts_with = "line")]
    pub(crate) contest: Option<String>,
    /// Seat that contests it
    #[arg(long, value_name = "SEAT", requires = "contest")]
    pub(crate) seat: Option<String>,
    /// Why, in their words; kept apart, and can be erased
    #[arg(long, value_name = "WORDS", requires = "contest")]
    pub(crate) words: Option<String>,
    /// Line that a rater decides: its number, or a talk and a behaviour as T3/IV-08
    #[arg(long, value_name = "LINE", requires = "value")]
    pub(crate) line: Option<String>,
    /// What the line is, in a word that the list gives for it
    #[arg(long, value_name = "VALUE", requires = "line")]
    pub(crate) value: Option<String>,
    /// Why; kept apart, and can be erased
    #[arg(long, value_name = "WORDS", requires = "line")]
    pub(crate) reason: Option<String>,
    /// Number of the rater; of each the last word counts
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=99))]
    pub(crate) rater: u32,
    /// List the talks, and what of them only a rater can tell
    #[arg(long, conflicts_with_all = ["line", "contest", "decided"])]
    pub(crate) talks: bool,
    /// List what was contested and decided, with both values and the reasons
    #[arg(long, conflicts_with_all = ["line", "contest"])]
    pub(crate) decided: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ExportOptions {
    /// Journal files; several only where nothing but statistics is wanted
    #[arg(required = true)]
    pub(crate) journals: Vec<PathBuf>,
    /// Folder to write into
    #[arg(long, value_name = "FOLDER")]
    pub(crate) to: PathBuf,
    /// What to write; everything if it is left out
    #[arg(long = "as", value_enum, value_delimiter = ',', value_name = "FORM,FORM,…")]
    pub(crate) forms: Vec<Form>,
    /// Home page of the accounts in statements; without one an invented page, which nobody owns
    #[arg(long, value_name = "URL", default_value = tavolo_assessment::export::HOME_PAGE, value_parser = home_page)]
    pub(crate) home_page: String,
    /// In statistics, withhold numbers below this, and whatever would give them away
    #[arg(long, value_name = "N", default_value_t = tavolo_assessment::export::statistics::SMALLEST, value_parser = clap::value_parser!(u32).range(3..))]
    pub(crate) smallest: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// Event log, XES
    Xes,
    /// Object-centric event log, OCEL 2.0
    Ocel,
    /// Statements for a learning record store, xAPI 1.0.3
    Xapi,
    /// Grades for Moodle's gradebook
    Csv,
    /// Numbers of cases, with small ones withheld
    Statistics,
    /// The report as data; schema in docs/schema/report.schema.json
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct ReplayOptions {
    /// Journal file
    pub(crate) journal: PathBuf,
    /// Moment, exercise time hh:mm:ss; else the end
    #[arg(long, value_name = "HH:MM:SS", value_parser = moment)]
    pub(crate) at: Option<i64>,
    /// Seat; without one the seats are listed
    #[arg(long)]
    pub(crate) seat: Option<String>,
    /// Who said and did what, in order, instead of a seat
    #[arg(long, conflicts_with_all = ["seat", "at", "greyed"])]
    pub(crate) transcript: bool,
    /// Offer actions that are not possible now, with the reason
    #[arg(long)]
    pub(crate) greyed: bool,
}

/// A page on the web, as statements name it.
fn home_page(text: &str) -> Result<String, String> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
    let fits = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}');
    let named = host.chars().next().is_some_and(|c| c.is_ascii_alphanumeric()) && host.chars().all(fits);
    if named { Ok(text.to_owned()) } else { Err("a home page begins with https://".to_owned()) }
}

/// A case by its name or by its folder.
fn case(text: &str) -> Result<String, String> {
    let name = text.trim_end_matches('/').rsplit('/').next().unwrap_or(text);
    if name.is_empty() { Err("a case is a folder of scenarios/".to_owned()) } else { Ok(name.to_owned()) }
}

/// A name that is a folder of its own everywhere.
fn session_name(text: &str) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let named = !text.is_empty() && text.len() <= 64 && text.chars().all(fits) && !text.starts_with('.');
    if named { Ok(text.to_owned()) } else { Err("a name has up to 64 letters a-z, digits, - and _".to_owned()) }
}

/// Milliseconds of `hh:mm:ss` or `mm:ss`.
fn moment(text: &str) -> Result<i64, String> {
    let parts: Result<Vec<i64>, _> = text.split(':').map(str::parse::<i64>).collect();
    match parts.as_deref() {
        Ok([h, m, s]) if *h >= 0 && *h < 1_000 && (0..60).contains(m) && (0..60).contains(s) => {
            Ok((h * 3_600 + m * 60 + s) * 1_000)
        }
        Ok([m, s]) if *m >= 0 && *m < 60_000 && (0..60).contains(s) => Ok((m * 60 + s) * 1_000),
        _ => Err("a time reads hh:mm:ss, for example 00:42:10".to_owned()),
    }
}
