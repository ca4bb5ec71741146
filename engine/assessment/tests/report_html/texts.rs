//! Made-up names and sentences.

use std::collections::BTreeSet;

use tavolo_assessment::report::model::{Norm, Report};

use super::{SCENES, SEATS, VICTIMS};

/// Names and sentences of the case, in English only.
pub(crate) fn case_texts() -> String {
    let mut text = "case-title = Pier 3\n".to_owned();
    let mut add = |key: String, value: &str| {
        text.push_str(&format!("{key} = {value}\n"));
    };
    let names = [
        ("lioma", "Lioma Tesk"),
        ("rinu", "Rinu Kalvo"),
        ("bastim", "Bastim Orlu"),
        ("caleo", "Caleo Vint"),
        ("teo", "Teo Marsk"),
        ("yannu", "Yannu Petk"),
        ("irva", "Irva Solmen"),
        ("hadro", "Hadro Minn"),
        ("sule", "Sule Minn"),
        ("edua", "Edua Quillim"),
        ("obessa", "Obessa Lanko"),
        ("tiko", "Tiko Aru"),
        ("marn", "Marn Ioke"),
        ("gaspo", "Gaspo Wend"),
        ("ilvo", "Ilvo Sarn"),
        ("wila", "Wila Tamor"),
        ("ines", "Ines Calder"),
        ("aurin", "Aurin Dossel"),
        ("pavo", "Pavo Lind"),
        ("thessa", "Thessa Roon"),
        ("samu", "Samu Velt"),
        ("bruna", "Bruna Aske"),
        ("hanne", "Hanne Orr"),
        ("dov", "Dov Keller"),
        ("elvi", "Elvi Tamm"),
        ("mirta", "Mirta Sol"),
    ];
    for (id, name) in names {
        add(format!("person-{id}"), name);
    }
    for (id, _) in SEATS {
        add(format!("seat-{id}"), &id.replace('-', " "));
    }
    for (id, _, _) in SCENES {
        add(format!("scene-{id}"), &format!("{}{}", id[..1].to_uppercase(), id[1..].replace('-', " ")));
    }
    for person in VICTIMS {
        add(format!("clue-{person}-sign"), "Somebody else answers each question before it is finished.");
        add(format!("clue-{person}-debt"), "The crossing is to be worked off; how long, nobody has said.");
        add(format!("clue-{person}-wish"), "There is a sister at home who would be taken in the same way.");
    }
    for key in ["sentence-made-up", "action-made-up", "form-made-up", "dispatch-alert"] {
        add(key.to_owned(), "Made up");
    }
    add("topic-safety".to_owned(), "safety");
    add("fact-victim".to_owned(), "victim of trafficking");
    add("clue-boat-list".to_owned(), "43 on the list; two of the names have no surname.");
    add("event-ev-landing".to_owned(), "The boat is made fast.");
    add("event-ev-phone-six".to_owned(), "Bastim’s phone rings six times.");
    add("event-ev-faint".to_owned(), "A person faints in the queue.");
    add("event-ev-van-at-gate".to_owned(), "A van stands at the gate.");
    add("ending-end-partly-open".to_owned(), "The agencies met, but not everything was settled.");
    text
}

/// Names and sentences of the law, made up from the ids that the report uses.
pub(crate) fn pack_texts(report: &Report) -> String {
    let mut keys = BTreeSet::new();
    for finding in &report.findings {
        let norm = match &finding.of {
            Norm::Duty(id) => format!("duty-{id}"),
            Norm::Rule(id) => format!("rule-{id}"),
        };
        keys.insert(norm);
        keys.insert(format!("source-{}", finding.source.instrument));
        keys.extend(finding.functions.iter().map(|f| format!("function-name-{f}")));
    }
    keys.extend(report.not_exercised.iter().map(|id| format!("rule-{id}")));
    keys.extend(report.competencies.keys().map(|id| format!("competency-{id}")));
    keys.extend(report.pillars.iter().map(|(id, _)| format!("pillar-{id}")));
    keys.extend(report.exposure.iter().map(|one| format!("function-name-{}", one.function)));
    keys.extend(report.interviews.behaviours.iter().map(|b| format!("behaviour-{}", b.id)));
    keys.extend(report.objectives.iter().map(|o| format!("objective-{}", o.id)));
    for subject in &report.subjects {
        keys.extend(subject.standings.iter().map(|s| format!("status-{}", s.0)));
        keys.extend(subject.consents.iter().map(|s| format!("consent-{}", s.0)));
        for result in &subject.signs {
            keys.insert(format!("set-{}", result.set));
            for shown in [&result.perceivable, &result.recorded] {
                let outcome = shown.follows.as_ref().and_then(|follows| follows.outcome.as_ref());
                keys.extend(outcome.map(|id| format!("outcome-{id}")));
                keys.extend(shown.dimensions.iter().flat_map(|d| &d.dimension).map(|id| format!("dimension-{id}")));
                let signs = shown.dimensions.iter().flat_map(|d| &d.indicators);
                keys.extend(signs.map(|sign| format!("indicator-{}", sign.0)));
            }
        }
    }
    let written = keys.iter().map(|key| {
        format!(
            "{key} = Text of {key}\n    .why = Why of {key}\n    .next = Next of {key}\n    .goal = Goal of {key}\n"
        )
    });
    written.collect()
}
