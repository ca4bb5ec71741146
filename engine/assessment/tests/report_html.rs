//! The report as a page: every text is there, every finding is there, hostile text stays text, and the page is well formed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

#[path = "report_html/fixture.rs"]
mod fixture;
#[path = "report_html/form.rs"]
mod form;

use form::{keys, linked, well_formed};
use tavolo_assessment::report::html::{finding_anchor, render};
use tavolo_assessment::report::json::to_json;
use tavolo_assessment::report::model::*;
use tavolo_wording::{Catalogue, clock};

const EN: [&str; 3] = [
    include_str!("../../../locales/en/app/report.ftl"),
    include_str!("../../../locales/en/app/forms.ftl"),
    include_str!("../../../locales/en/app/aloud.ftl"),
];
const IT: [&str; 3] = [
    include_str!("../../../locales/it/app/report.ftl"),
    include_str!("../../../locales/it/app/forms.ftl"),
    include_str!("../../../locales/it/app/aloud.ftl"),
];

fn catalogue(report: &Report) -> Catalogue {
    let app = |language: &'static str, texts: [&'static str; 3]| {
        texts.map(|text| (language, "app", "app.ftl", text.to_owned()))
    };
    let mut sources = Vec::from(app("en", EN));
    sources.extend(app("it", IT));
    sources.push(("en", "packs/stub", "stub.ftl", fixture::pack_texts(report)));
    sources.push(("en", "scenarios/stub", "stub.ftl", fixture::case_texts()));
    Catalogue::build(sources)
}

fn page(report: &Report, language: &str) -> String {
    render(report, &catalogue(report), language)
}

// ---- Texts ----

#[test]
fn no_text_is_missing_in_either_language() {
    let report = fixture::report();
    for language in ["en", "it"] {
        let page = page(&report, language);
        let missing = page.find('⟦').map(|at| page[at..].chars().take(60).collect::<String>());
        assert_eq!(missing, None, "{language}");
    }
}

#[test]
fn both_languages_have_the_same_texts() {
    assert_eq!(keys(EN[0], "report-"), keys(IT[0], "report-"));
    assert!(keys(EN[0], "report-").len() > 150);
}

#[test]
fn a_text_of_another_language_is_marked_as_such() {
    let page = page(&fixture::report(), "it");
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"it\" dir=\"ltr\">"));
    assert!(page.contains("<span lang=\"en\">Text of duty-S1-02</span>"));
    assert!(page.contains("Non approvato da un operatore del diritto"));
}

#[test]
fn hostile_text_stays_text() {
    let mut report = fixture::report();
    let hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    report.session.content = hostile.to_owned();
    report.session.case = hostile.into();
    report.session.packs = vec![hostile.into()];
    report.findings[0].source.at = hostile.to_owned();
    report.findings[0].subject = Some(hostile.into());
    report.findings[1].of = Norm::Duty(hostile.into());
    report.subjects[0].person = hostile.into();
    report.timeline.lanes[0].seat = Some(hostile.into());
    report.knowledge[0].clue = hostile.into();
    let mut sources = vec![("en", "app", "report.ftl", EN[0].to_owned()), ("en", "app", "forms.ftl", EN[1].to_owned())];
    sources.push(("en", "case", "case.ftl", format!("case-title = {hostile}\nperson-bruna = {hostile}\n")));
    let page = render(&report, &Catalogue::build(sources), "en");
    assert!(page.contains("&lt;script&gt;"));
    assert!(!page.contains("<script"));
    assert!(!page.contains("<img"));
    well_formed(&page);
}

// ---- Content ----

#[test]
fn every_finding_has_one_line_with_its_moments() {
    let report = fixture::report();
    let page = page(&report, "en");
    assert!(report.findings.len() >= 60);
    for (index, finding) in report.findings.iter().enumerate() {
        let anchor = format!("id=\"{}\"", finding_anchor(index));
        assert_eq!(page.matches(&anchor).count(), 1, "{anchor}");
        for moment in &finding.at {
            assert!(page.contains(&clock(moment.exercise_ms)));
        }
    }
}

#[test]
fn every_link_leads_somewhere_and_no_anchor_stands_twice() {
    linked(&page(&fixture::report(), "en"));
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    let page = page(&fixture::report(), "en");
    for sign in ["http://", "https://", "src=", "url(", "@import", "<script", "<link"] {
        assert!(!page.contains(sign), "{sign}");
    }
}

#[test]
fn a_broken_off_and_an_empty_session_are_shown_as_what_they_are() {
    let full = fixture::report();
    let empty = Report {
        session: SessionFacts {
            complete: false,
            ending: None,
            scenes: Vec::new(),
            packs: Vec::new(),
            exercise_ms: 0,
            signed_off: true,
            ..full.session.clone()
        },
        team: Score::default(),
        seats: Default::default(),
        functions: Default::default(),
        objectives: Vec::new(),
        findings: Vec::new(),
        subjects: Vec::new(),
        recognition: Recognition::default(),
        knowledge: Vec::new(),
        timeline: Timeline { lanes: Vec::new(), injects: Vec::new() },
        load: Vec::new(),
        not_exercised: Vec::new(),
        courses: Vec::new(),
        ..full
    };
    let page = page(&empty, "en");
    assert!(page.contains("Broken off"));
    assert!(page.contains("No prohibition was breached."));
    well_formed(&page);
}

#[test]
fn times_and_indices_out_of_range_do_not_stop_the_page() {
    let mut report = fixture::report();
    report.timeline.lanes[0].marks = vec![(usize::MAX, i64::MAX), (0, i64::MIN)];
    report.subjects[0].findings = vec![usize::MAX];
    report.objectives[0].capped_by = vec![usize::MAX];
    report.session.exercise_ms = i64::MAX;
    report.findings[0].at = vec![Moment { seq: None, exercise_ms: i64::MIN, story_ms: i64::MIN }];
    report.timeline.lanes[1].busy = vec![(i64::MIN, i64::MAX), (9, 3)];
    well_formed(&page(&report, "en"));
}

#[test]
fn json_gives_the_report_back_and_the_same_bytes() {
    let report = fixture::report();
    let text = to_json(&report);
    assert_eq!(serde_json::from_str::<Report>(&text).unwrap(), report);
    assert_eq!(to_json(&report), text);
    assert!(text.ends_with("}\n"));
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["findings"].as_array().map(Vec::len), Some(report.findings.len()));
}

#[test]
fn a_person_has_what_follows_from_the_signs_and_by_which_of_them() {
    let page = page(&fixture::report(), "en");
    let from = page.find("id=\"subject-0\"").unwrap();
    let person = &page[from..page.find("id=\"subject-1\"").unwrap()];
    let order = [
        "Text of set-it-border",
        "Enough by the rule of the list",
        "Text of outcome-reasonable-grounds",
        "Nothing follows yet",
        "Names only",
        "By which signs",
        "Text of dimension-deceptive-recruitment",
        "Positive",
        "Text of indicator-deceived-about-the-job",
        "(strong)",
        "Text of dimension-exploitation",
    ];
    let mut rest = person.to_owned();
    for text in order {
        let at = rest.to_lowercase().find(&text.to_lowercase()).unwrap_or_else(|| panic!("{text}"));
        rest = rest[at..].to_owned();
    }
    let other = &page[page.find("id=\"subject-5\"").unwrap()..];
    assert!(other.contains("No sign of any list could be seen or was written down."));
}

// ---- Form ----

#[test]
fn the_page_is_well_formed() {
    let report = fixture::report();
    well_formed(&page(&report, "en"));
    well_formed(&page(&report, "it"));
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    let page = page(&fixture::report(), "en");
    let levels: Vec<u32> = page.split("<h").skip(1).filter_map(|rest| rest.chars().next()?.to_digit(10)).collect();
    assert_eq!(levels.first(), Some(&1));
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    for pair in levels.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "{pair:?}");
    }
}

// ---- Editions ----

/// The made-up report as other editions have it, as far as the page is concerned.
fn editions() -> Vec<Report> {
    let whole = fixture::report();
    let numbers: Vec<usize> = (0..whole.findings.len()).map(|n| n * 2 + 1).collect();
    let mut team = Report { edition: Edition::Team, numbers: numbers.clone(), ..whole.clone() };
    team.timeline.lanes.iter_mut().for_each(|lane| lane.seat = None);
    let own = Report { edition: Edition::Own("ngo".into()), numbers, track: fixture::track(), ..whole.clone() };
    let unjudged =
        Report { edition: Edition::Own("v-lioma".into()), findings: vec![], seats: Default::default(), ..own.clone() };
    vec![team, own, unjudged]
}

#[test]
fn pages_of_all_editions_are_complete_well_formed_and_linked() {
    for report in editions() {
        for language in ["en", "it"] {
            let page = page(&report, language);
            assert!(!page.contains('⟦'), "{:?} {language}", report.edition);
            well_formed(&page);
            linked(&page);
        }
    }
}

#[test]
fn a_line_keeps_its_number_in_every_edition() {
    for report in editions().iter().filter(|r| !r.findings.is_empty()) {
        let page = page(report, "en");
        assert!(page.contains("id=\"finding-2\"") && page.contains("no. 2<"));
        assert!(!page.contains("id=\"finding-1\""));
    }
}

// ---- Procedures ----

#[test]
fn a_procedure_is_drawn_with_its_order_and_said_in_a_table() {
    let page = page(&fixture::report(), "en");
    let person = &page[page.find("id=\"subject-0\"").unwrap()..page.find("id=\"subject-1\"").unwrap()];
    let graph = &person[person.find("<svg class=\"graph\"").unwrap()..];
    let (graph, rest) = graph.split_once("</svg>").unwrap();
    assert_eq!(graph.matches("<g class=\"node").count(), 7);
    assert_eq!(graph.matches("class=\"node not-due\"").count(), 1);
    // Two before one, one before both branches of a choice, one within a branch.
    assert_eq!(graph.matches("<path class=\"arrow\"").count(), 5);
    assert!(graph.contains("as the person decides") && graph.contains("where it is called for"));
    assert!(person.contains("One step of parts of which nothing was due is not drawn."));
    let table = &rest[..rest.find("</table>").unwrap()];
    let cells = |nth: usize| {
        let row = &table[table.find(&format!("id=\"step-0-{nth}\"")).unwrap()..];
        row[..row.find("</tr>").unwrap()].to_owned()
    };
    assert!(cells(3).contains("<div>1, 2</div>"));
    assert!(cells(6).contains("Not due") && cells(6).contains("<div>3</div>") && !cells(6).contains("#finding-"));
    assert!(page.contains("id=\"whole-session\""));
    assert!(
        !page[page.find("id=\"subject-1\"").unwrap()..page.find("id=\"whole-session\"").unwrap()]
            .contains("class=\"graph\"")
    );
}

#[test]
fn what_was_said_stands_at_its_line_as_it_was_read_with_its_weight() {
    let english = page(&fixture::report(), "en");
    for words in [
        "asks openly, safety (sentence picked; evidence 100 %)",
        "asks openly, safety (own words, meaning confirmed; evidence 80 %)",
        "asks openly, safety (said aloud, noted; evidence 40 %)",
        "What holds of the person and decides what is due: victim of trafficking",
        "Where there is a choice, a decision led here:",
    ] {
        assert!(english.contains(words), "{words}");
    }
    assert!(page(&fixture::report(), "it").contains("(frase scelta; evidenza 100"));
}

// ---- Filters ----

#[test]
fn an_option_of_a_filter_has_as_many_lines_as_it_says() {
    let page = page(&fixture::report(), "en");
    let options = page.split("<option value=\"").skip(1).filter(|option| !option.starts_with('"'));
    let mut seen = 0;
    for option in options {
        let token = option.split('"').next().unwrap();
        let words = option.split("</option>").next().unwrap();
        let count = words.rsplit('(').next().unwrap().trim_end_matches(')');
        let rows = page.split("<tr role=\"row\" id=\"finding-").skip(1);
        let has = |row: &&str| row.split('>').next().unwrap().split([' ', '"']).any(|word| word == token);
        assert_eq!(rows.filter(has).count().to_string(), count, "{token}");
        seen += 1;
    }
    assert!(seen > 30, "{seen}");
}

#[test]
fn filters_hide_nothing_on_paper() {
    let page = page(&fixture::report(), "en");
    let style = page.split("<style>").nth(2).unwrap().split("</style>").next().unwrap();
    assert!(style.starts_with("@media screen{") && style.ends_with("}}"));
    assert_eq!(style.matches('{').count(), style.matches('}').count());
}

#[test]
fn a_point_is_one_point() {
    let mut report = fixture::report();
    report.findings[0].change = Some(Change { is: ChangeKind::Do, points: 1_000, rating: None });
    assert!(page(&report, "en").contains("it would have given 1 point more."));
    assert!(page(&report, "it").contains("avrebbe dato 1 punto in più."));
    report.findings[0].change = Some(Change { is: ChangeKind::Do, points: 1_500, rating: None });
    assert!(page(&report, "en").contains("it would have given 1.5 points more."));
}

#[test]
fn the_interval_stands_before_the_number_and_too_little_is_no_headline() {
    let mut report = fixture::report();
    report.team = Score { max: 90_000, got: 45_000, open: 10_000, lines: 30, ..Score::default() };
    let open = page(&report, "en");
    assert!(open.contains("<p class=\"big\">45 % to 55 %</p><p>50 % without what is open</p>"));
    report.team.lines = 3;
    assert!(page(&report, "en").contains("<p>too little to assess (3 lines)</p>"));
}
