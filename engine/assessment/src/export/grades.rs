//! Grades of a session as CSV, in the columns that Moodle's gradebook exports and takes back: user fields first, then a grade
//! and its feedback, then a grade for each objective. One row for each trainee, known by the pseudonym alone, in the column
//! of the ID number. A grade is percent of what could be got; where too little was assessed to say anything, or the case marks
//! the seat with the team alone, it is empty, which Moodle reads as no grade.

use tavolo_wording::{Args, Catalogue, strip_isolates};

use super::played::Played;
use crate::report::model::{Edition, Fidelity, Report, Score, Status};

/// User fields as Moodle names them; all but the ID number stay empty.
const USER: [&str; 6] = ["First name", "Last name", "ID number", "Institution", "Department", "Email address"];

/// The grades, headings and feedback in `lang`.
pub fn grades(played: &Played<'_>, texts: &Catalogue, lang: &str) -> String {
    let text = |key: &str, args: &Args| strip_isolates(&texts.render(lang, key, args));
    let title = text("case-title", &Args::new());
    let item = text("export-grade", &Args::new().with("case", title.as_str()));
    let mut head: Vec<String> = USER.map(str::to_owned).to_vec();
    head.push(item.clone());
    head.push(text("export-grade.feedback", &Args::new().with("item", item.as_str())));
    let objectives = &played.content.case.head.objectives;
    head.extend(objectives.iter().map(|id| {
        let name = text(&format!("objective-{id}"), &Args::new());
        text("export-grade.objective", &Args::new().with("item", item.as_str()).with("objective", name))
    }));

    let mut table = csv::Writer::from_writer(Vec::new());
    let mut row = |cells: &[String]| table.write_record(cells).expect("memory takes what is written to it");
    row(&head);
    for seat in played.trainees() {
        let own = played.report.for_edition(played.content, played.entries, &Edition::Own(seat.clone()));
        let mut cells = vec![String::new(); USER.len()];
        cells[2] = played.pseudonym(seat);
        cells.push(own.seats.get(seat).filter(|score| score.says_enough()).map_or_else(String::new, percent));
        cells.push(feedback(&own, &text));
        cells.extend(objectives.iter().map(|id| {
            let result = own.objectives.iter().find(|o| &o.id == id);
            result.map_or_else(String::new, |o| percent(&o.score))
        }));
        row(&cells);
    }
    String::from_utf8(table.into_inner().expect("memory takes what is written to it")).expect("all cells are text")
}

/// Percent with one decimal and a point, as Moodle takes it in every language; empty where nothing was assessed.
fn percent(score: &Score) -> String {
    score.thousandths().map_or_else(String::new, |share| format!("{}.{}", share / 10, share % 10))
}

/// What became of the lines; of whoever only renders, of the renderings.
fn feedback(own: &Report, text: &impl Fn(&str, &Args) -> String) -> String {
    if own.fidelity.is_empty() {
        return text("export-feedback", &counts(own));
    }
    let sum = |of: fn(&Fidelity) -> u32| own.fidelity.iter().map(|one| i64::from(of(one))).sum::<i64>();
    let breached = own.findings.iter().filter(|f| f.status == Status::Breached).count() as i64;
    let args = Args::new().with("faithful", sum(|f| f.faithful)).with("rendered", sum(|f| f.rendered));
    text("export-feedback-rendered", &args.with("breached", breached))
}

fn counts(own: &Report) -> Args {
    let count = |is: fn(&Status) -> bool| own.findings.iter().filter(|f| is(&f.status)).count() as i64;
    Args::new()
        .with("done", count(|s| *s == Status::Done))
        .with("late", count(|s| *s == Status::Late))
        .with("missed", count(|s| *s == Status::Missed))
        .with("wrong", count(|s| *s == Status::WrongRole))
        .with("breached", count(|s| *s == Status::Breached))
        .with("open", count(|s| matches!(s, Status::NotAssessed(_))))
}
