//! People are not types: warns of a cast in which one sex, one origin or one form of exploitation stands for all.

use std::collections::BTreeSet;

use super::cast_table::{Part, Row, cast_table};
use super::{Context, Kind, code};
use crate::content::Content;
use crate::model::case::Sex;

/// Forms are the author's own words; these parts of words tell which of them are sexual exploitation.
const SEXUAL: &[&str] = &["sexual", "prostitution", "pornograph"];

/// And these, which of them are exploitation of labour.
const LABOUR: &[&str] = &[
    "labour",
    "labor",
    "work",
    "domestic",
    "agricultur",
    "farm",
    "construction",
    "care",
    "fishing",
    "factory",
    "textile",
    "logistics",
];

pub(super) fn check(context: &mut Context<'_, '_>, content: &Content) {
    let table = cast_table(&content.case);
    let of = |part| table.rows.iter().filter(|row| row.part == part).collect::<Vec<_>>();
    let (victims, exploiters) = (of(Part::Victim), of(Part::Exploiter));
    one_sex(context, "victims", &victims, "");
    one_sex(context, "exploiters", &exploiters, "");
    let forms: BTreeSet<_> = victims.iter().filter_map(|row| row.exploitation.as_deref()).collect();
    for form in forms {
        let of_form: Vec<_> = victims.iter().copied().filter(|row| row.exploitation.as_deref() == Some(form)).collect();
        one_sex(context, "form", &of_form, form);
    }
    let Some(first) = victims.first() else { return };
    if !victims.iter().any(|row| row.citizen) {
        tell(context, first, "no-citizen", "");
    }
    missing(context, &victims, SEXUAL, Sex::Male, "no-man");
    missing(context, &victims, LABOUR, Sex::Female, "no-woman");
}

fn missing(context: &mut Context<'_, '_>, victims: &[&Row], forms: &[&str], sex: Sex, cell: &'static str) {
    let of_form = |row: &&&Row| row.exploitation.as_ref().is_some_and(|own| forms.iter().any(|f| own.contains(f)));
    let exploited: Vec<_> = victims.iter().filter(of_form).collect();
    if let Some(first) = exploited.first()
        && !exploited.iter().any(|row| row.sex == sex)
    {
        tell(context, first, cell, first.exploitation.as_deref().unwrap_or_default());
    }
}

/// One person alone is no picture of anything.
fn one_sex(context: &mut Context<'_, '_>, cell: &'static str, rows: &[&Row], form: &str) {
    if let [first, others @ ..] = rows
        && !others.is_empty()
        && others.iter().all(|row| row.sex == first.sex)
    {
        tell(context, first, cell, form);
    }
}

fn tell(context: &mut Context<'_, '_>, row: &Row, cell: &'static str, form: &str) {
    let sex = match row.sex {
        Sex::Female => "female",
        Sex::Male => "male",
        Sex::Other => "other",
    };
    let problem = context.problem(code::ONE_SIDED, Kind::Person, row.person.as_str(), "body").with("cell", cell);
    context.warn(problem.with("exploitation", form).with("sex", sex));
}
