//! `tavolo export`: a session in the forms that other programs read, each as a file that only its owner may read.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;
use tavolo_assessment::export::statistics::{Case, Sheet, cases, page, table};
use tavolo_assessment::export::{Played, grades, ocel, statements, statements_json, xes};
use tavolo_assessment::report::json::to_json;
use tavolo_assessment::{Report, assess};
use tavolo_wording::Args;

use crate::desk::{Desk, Fault};
use crate::replay::Recording;
use crate::say;

#[derive(Debug, clap::Args)]
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

/// A page on the web, as statements name it.
fn home_page(text: &str) -> Result<String, String> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
    let fits = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}');
    let named = host.chars().next().is_some_and(|c| c.is_ascii_alphanumeric()) && host.chars().all(fits);
    if named { Ok(text.to_owned()) } else { Err("a home page begins with https://".to_owned()) }
}

/// All forms, in the order in which they are written.
const ALL: [Form; 6] = [Form::Xes, Form::Ocel, Form::Xapi, Form::Csv, Form::Statistics, Form::Json];

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &ExportOptions) -> Result<ExitCode, Fault> {
    let forms = if options.forms.is_empty() { &ALL[..] } else { &options.forms };
    if options.journals.len() > 1 && forms.iter().any(|form| *form != Form::Statistics) {
        return Err(desk.fault("export-one-journal", &Args::new()));
    }
    let mut pool = Pool::default();
    for path in &options.journals {
        let recording = Recording::open(desk, path)?;
        let report = assess(&recording.content, &recording.entries);
        let played = Played::new(&recording.content, &recording.entries, &report, &recording.session);
        if !pool.take(&played) {
            return Err(desk.fault("export-twice", &Args::new().with("path", path.display().to_string())));
        }
        for form in ALL.into_iter().filter(|form| forms.contains(form)) {
            let last = pool.sessions() == options.journals.len();
            let writer = Writer { desk, options, recording: &recording, report: &report, played: &played };
            match form {
                Form::Statistics if !last => {}
                Form::Statistics => writer.statistics(&pool)?,
                Form::Xes | Form::Ocel | Form::Xapi | Form::Csv | Form::Json => writer.session(form)?,
            }
        }
    }
    say(&desk.text("export-pseudonyms", &Args::new()));
    Ok(ExitCode::SUCCESS)
}

/// Sessions that are counted together; each once.
#[derive(Default)]
struct Pool {
    ids: Vec<String>,
    cases: Vec<Case>,
}

impl Pool {
    /// Takes a session in; false where it is there already.
    fn take(&mut self, played: &Played<'_>) -> bool {
        let id = played.session();
        if self.ids.contains(&id) {
            return false;
        }
        self.ids.push(id);
        self.cases.extend(cases(played));
        true
    }

    fn sessions(&self) -> usize {
        self.ids.len()
    }
}

/// Writes the files of a session.
struct Writer<'a> {
    desk: &'a Desk,
    options: &'a ExportOptions,
    recording: &'a Recording,
    report: &'a Report,
    played: &'a Played<'a>,
}

impl Writer<'_> {
    fn session(&self, form: Form) -> Result<(), Fault> {
        let texts = &self.recording.texts;
        let acts = || Args::new().with("acts", self.played.acts() as i64);
        match form {
            Form::Xes => self.file("session.xes", &xes(self.played), "export-log", &acts()),
            Form::Ocel => self.file("session.ocel.json", &ocel(self.played), "export-log", &acts()),
            Form::Xapi => {
                let statements = statements(self.played, texts, &self.options.home_page);
                let args = Args::new().with("statements", statements.len() as i64);
                self.file("statements.json", &statements_json(&statements), "export-statements", &args)
            }
            Form::Csv => {
                let text = grades(self.played, texts, &self.desk.lang);
                self.file("grades.csv", &text, "export-grades", &Args::new())
            }
            Form::Json => self.file("report.json", &to_json(self.report), "export-report", &Args::new()),
            Form::Statistics => Ok(()),
        }
    }

    /// The sheet of all sessions, in words of the case that was read last.
    fn statistics(&self, pool: &Pool) -> Result<(), Fault> {
        let (texts, lang) = (&self.recording.texts, &self.desk.lang);
        let sheet = Sheet::of(pool.sessions(), &pool.cases, self.options.smallest);
        let args = Args::new().with("sessions", pool.sessions() as i64);
        self.file("statistics.csv", &table(&sheet, texts, lang), "export-counted", &args)?;
        self.file("statistics.html", &page(&sheet, texts, lang), "export-counted", &args)
    }

    /// Writes a file and says so.
    fn file(&self, name: &str, text: &str, key: &str, args: &Args) -> Result<(), Fault> {
        let path = self.options.to.join(name);
        self.desk.write_private(&path, text.as_bytes())?;
        say(&format!("{}: {}", path.display(), self.desk.text(key, args)));
        Ok(())
    }
}
