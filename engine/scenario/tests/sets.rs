//! Sets of indicators: what follows from what is shown, and why.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test is an edge: it reads the packs and texts of the repository"
)]

mod tiny;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tavolo_scenario::content::{Conclusion, Follows};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::Standing;
use tavolo_scenario::model::indicators::{Concludes, Strength};
use tavolo_scenario::source::SourceTree;
use tavolo_scenario::{Law, load_pack};
use tiny::tree;

const ADULT: &str = "delphi-adult-labour";
const SEXUAL: &str = "delphi-adult-sexual";
const CHILD: &str = "delphi-child-labour";

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The base of the repository, and packs on it.
fn with(more: &[(&str, &str)]) -> SourceTree {
    let folder = root().join("scenarios/packs/base");
    let mut files: Vec<(String, String)> = fs::read_dir(folder)
        .expect("the base")
        .map(|entry| entry.expect("a file").path())
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (format!("packs/base/{name}"), fs::read_to_string(&path).expect("a text"))
        })
        .collect();
    files.extend(more.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
    tree(files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}

fn law(pack: &str, more: &[(&str, &str)]) -> Law {
    let loaded = load_pack(&with(more), pack);
    loaded.law.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics))
}

fn shown(ids: &[&str]) -> BTreeSet<IndicatorId> {
    ids.iter().map(|id| IndicatorId::from(*id)).collect()
}

fn conclude<'a>(law: &'a Law, set: &str, ids: &[&str]) -> Conclusion<'a> {
    law.conclude(&set.into(), &shown(ids)).expect("a set of the base")
}

/// What follows; a dash where nothing does.
fn outcome(law: &Law, set: &str, ids: &[&str]) -> String {
    match conclude(law, set, ids).follows {
        Some(Follows::Outcome(outcome)) => outcome.id.to_string(),
        Some(Follows::Enough) => "enough".to_owned(),
        None => "-".to_owned(),
    }
}

/// Some members of a dimension with a strength.
fn some(law: &Law, set: &str, dimension: &str, strength: Strength, count: usize) -> Vec<String> {
    let set = &law.indicator_sets[&IndicatorSetId::from(set)];
    let own = law.members(set).filter(|m| m.dimension.is_some_and(|d| d.as_str() == dimension));
    own.filter(|m| m.strength == strength).take(count).map(|m| m.indicator.to_string()).collect()
}

/// A dimension with as many of each strength as there may be, of any set.
fn mixed(strong: usize, medium: usize, weak: usize) -> bool {
    let members = |word: &str| (0..4).map(|n| format!("(\"{word}-{n}\", {word}),")).collect::<String>();
    let names: Vec<_> =
        ["Strong", "Medium", "Weak"].iter().flat_map(|w| (0..4).map(move |n| format!("{w}-{n}"))).collect();
    let base = law("base", &[]);
    let Some(Concludes::ByDimension { positive, .. }) = &base.indicator_sets[&IndicatorSetId::from(ADULT)].concludes
    else {
        panic!("the list concludes by dimension");
    };
    let mixes: String =
        positive.iter().map(|m| format!("(strong: {}, medium: {}, weak: {}),", m.strong, m.medium, m.weak)).collect();
    let source = "source: (instrument: \"act\", at: \"1\", status: Verified)";
    let set = format!(
        "[(id: \"s\", dimensions: [(id: \"d\", members: [{}{}{}])], concludes: ByDimension(positive: [{mixes}], {source}, \
         outcomes: [(id: \"o\", when: Positive(\"d\"), {source})]), {source})]",
        members("Strong"),
        members("Medium"),
        members("Weak"),
    );
    let vocabulary = format!("(indicators: {names:?})");
    let files = [
        ("packs/own/pack.ron", "(format: 1, id: \"own\")"),
        ("packs/own/vocabulary.ron", &vocabulary),
        ("packs/own/sources.ron", "[(id: \"act\", status: Verified)]"),
        ("packs/own/indicator-sets.ron", &set),
    ];
    let loaded = load_pack(&tree(files), "own");
    let law = loaded.law.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics));
    let pick = |word: &str, count: usize| (0..count).map(|n| format!("{word}-{n}")).collect::<Vec<_>>();
    let ids = [pick("Strong", strong), pick("Medium", medium), pick("Weak", weak)].concat();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let conclusion = conclude(&law, "s", &ids);
    let positive = conclusion.reasons.iter().any(|reason| reason.positive);
    assert_eq!(positive, conclusion.follows.is_some());
    assert_eq!(conclusion.reasons.iter().map(|r| r.shown.len()).sum::<usize>(), strong + medium + weak);
    positive
}

#[test]
fn a_dimension_is_positive_from_the_edges_of_the_rule_on() {
    let positive = [
        (2, 0, 0),
        (1, 1, 0),
        (1, 0, 1),
        (0, 3, 0),
        (0, 2, 1),
        (3, 0, 0),
        (1, 2, 0),
        (0, 2, 2),
        (0, 4, 0),
        (1, 0, 4),
        (4, 4, 4),
    ];
    let not = [(0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1), (0, 2, 0), (0, 1, 1), (0, 1, 4), (0, 0, 4)];
    for (strong, medium, weak) in positive {
        assert!(mixed(strong, medium, weak), "{strong} strong, {medium} medium, {weak} weak");
    }
    for (strong, medium, weak) in not {
        assert!(!mixed(strong, medium, weak), "{strong} strong, {medium} medium, {weak} weak");
    }
}

const DECEPTION: [&str; 2] = ["deceived-about-the-job", "deceived-about-pay"];
const COERCIVE: [&str; 2] = ["violence-in-recruitment", "documents-held-by-others"];
const ABUSE: [&str; 3] = ["abuse-of-economic-need", "abuse-of-family-hardship", "abuse-of-beliefs"];
const EXPLOITATION: [&str; 2] = ["excessive-working-time", "low-or-no-pay"];
const COERCION: [&str; 2] = ["documents-confiscated-at-destination", "debt-bondage-at-destination"];

#[test]
fn for_adults_recruitment_exploitation_and_coercion_come_together() {
    let law = law("base", &[]);
    let of = |parts: &[&[&str]]| outcome(&law, ADULT, &parts.concat());
    for recruitment in [&DECEPTION[..], &COERCIVE, &ABUSE] {
        assert_eq!(of(&[recruitment, &EXPLOITATION, &COERCION]), "trafficking");
    }
    assert_eq!(of(&[&DECEPTION, &EXPLOITATION]), "deceived-and-exploited");
    assert_eq!(of(&[&EXPLOITATION]), "labour-rights-case");
    assert_eq!(of(&[&COERCIVE, &EXPLOITATION]), "reasonable-grounds");
    assert_eq!(of(&[&EXPLOITATION, &COERCION]), "reasonable-grounds");
    assert_eq!(of(&[&DECEPTION, &COERCION]), "reasonable-grounds");
    assert_eq!(of(&[&DECEPTION]), "-");
    // Strong as it is, one sign makes no dimension positive.
    assert_eq!(of(&[&DECEPTION, &EXPLOITATION, &COERCION[..1]]), "deceived-and-exploited");
    assert_eq!(of(&[]), "-");
}

#[test]
fn enough_is_what_calls_for_acting_as_for_a_victim() {
    let law = law("base", &[]);
    let enough = |parts: &[&[&str]]| law.concludes(&ADULT.into(), &shown(&parts.concat()));
    assert!(enough(&[&DECEPTION, &EXPLOITATION, &COERCION]));
    assert!(enough(&[&COERCIVE, &COERCION]));
    assert!(!enough(&[&EXPLOITATION]));
    assert!(!enough(&[&DECEPTION]));
    assert!(!law.concludes(&"none".into(), &shown(&DECEPTION)));
}

#[test]
fn for_children_no_means_are_needed() {
    let law = law("base", &[]);
    // Act and exploitation, while neither recruitment nor destination is positive.
    let both = ["abuse-of-economic-need", "low-or-no-pay", "bad-living-conditions", "no-access-to-education"];
    let conclusion = conclude(&law, CHILD, &both);
    let positive: Vec<_> = conclusion.reasons.iter().filter(|r| r.positive).filter_map(|r| r.dimension).collect();
    assert_eq!(positive.iter().map(|d| d.as_str()).collect::<Vec<_>>(), ["exploitation"]);
    assert_eq!(outcome(&law, CHILD, &both), "trafficking");
    assert_eq!(outcome(&law, ADULT, &both), "labour-rights-case");
    assert_eq!(outcome(&law, CHILD, &both[1..]), "-");
    // One strong sign is grounds to refer a child, and none for an adult.
    assert_eq!(outcome(&law, CHILD, &["debt-bondage-in-recruitment"]), "reasonable-grounds");
    assert_eq!(outcome(&law, ADULT, &["debt-bondage-in-recruitment"]), "-");
    assert_eq!(outcome(&law, CHILD, &["deceived-about-pay"]), "-");
}

#[test]
fn the_reason_names_the_dimensions_and_their_signs() {
    let law = law("base", &[]);
    let conclusion = conclude(&law, ADULT, &["low-or-no-pay", "deceived-about-pay", "deceived-about-the-job", "fear"]);
    let told: Vec<_> = conclusion
        .reasons
        .iter()
        .map(|reason| {
            let signs = reason.shown.iter().map(|m| (m.indicator.as_str(), m.strength)).collect::<Vec<_>>();
            (reason.dimension.expect("a dimension").as_str(), reason.positive, signs)
        })
        .collect();
    let deceived = vec![("deceived-about-the-job", Strength::Strong), ("deceived-about-pay", Strength::Medium)];
    let unpaid = vec![("low-or-no-pay", Strength::Medium)];
    assert_eq!(told, [("deceptive-recruitment", true, deceived), ("exploitation", false, unpaid)]);
}

#[test]
fn a_list_counts_each_indicator_once_and_names_conclude_nothing() {
    let files = tiny::FILES.iter().copied();
    let land = load_pack(&tree(files), "land").law.expect("the law of the tiny case");
    let list = land.conclude(&"list".into(), &shown(&["fear"])).expect("a set");
    assert_eq!((list.follows, list.reasons[0].positive), (Some(Follows::Enough), true));
    assert!(!land.concludes(&"list".into(), &shown(&["unheard-of"])));
    // Confinement stands under two of the eleven names.
    let base = law("base", &[]);
    let eleven = conclude(&base, "ilo-eleven", &["confined-or-watched-at-destination", "excessive-working-time"]);
    let names: Vec<_> = eleven.reasons.iter().filter_map(|r| r.dimension).map(DimensionId::as_str).collect();
    assert_eq!((eleven.follows, names), (None, vec!["restriction-of-movement", "isolation", "excessive-overtime"]));
    assert_eq!(
        base.counted(&"ilo-eleven".into(), |i| shown(&["confined-or-watched-at-destination", "fear"]).contains(i)),
        1
    );
}

#[test]
fn the_lists_have_as_many_members_as_their_sources_say() {
    let law = law("base", &[]);
    let count = |set: &str| {
        let set = &law.indicator_sets[&IndicatorSetId::from(set)];
        let of = |id: &DimensionId| set.dimensions.iter().find(|d| d.id == *id).map_or(0, |d| d.members.len());
        set.dimensions.iter().map(|d| of(&d.id)).collect::<Vec<_>>()
    };
    assert_eq!(count(ADULT), [10, 10, 16, 9, 15, 7]);
    // Two of the adults' signs are not in the children's list.
    assert_eq!(count(CHILD), [10, 10, 15, 8, 15, 7]);
    assert_eq!(count("ilo-eleven").len(), 11);
    assert_eq!(some(&law, ADULT, "coercive-recruitment", Strength::Strong, 9), ["violence-in-recruitment"]);
    assert_eq!(some(&law, CHILD, "coercive-recruitment", Strength::Strong, 9).len(), 4);
    assert_eq!(some(&law, CHILD, "coercion-at-destination", Strength::Strong, 9).len(), 8);
}

#[test]
fn of_sexual_exploitation_only_what_was_read_is_more_than_chosen_for_play() {
    let law = law("base", &[]);
    let set = &law.indicator_sets[&IndicatorSetId::from(SEXUAL)];
    let read: Vec<_> = law.members(set).filter(|m| m.source.status != Standing::ExerciseDefault).collect();
    assert_eq!(read.iter().map(|m| m.indicator.as_str()).collect::<Vec<_>>(), ["forced-tasks-or-clients"]);
    assert_eq!(law.members(set).count(), 67);
    assert!(some(&law, SEXUAL, "exploitation", Strength::Strong, 1).is_empty());
    let forced = ["forced-tasks-or-clients", "under-strong-influence"];
    let positive = |set| conclude(&law, set, &forced).reasons[0].positive;
    assert!(positive(SEXUAL) && !positive(ADULT));
    // Nothing of these lists was read in the list itself.
    for (id, set) in &law.indicator_sets {
        assert!(law.members(set).all(|m| m.source.status > Standing::Verified), "{id}");
    }
}

#[test]
fn a_derived_pack_changes_a_strength_and_with_it_what_follows() {
    let differs = "differs: [(id: \"deceived-about-pay\", strength: Strong, \
                   source: (instrument: \"ilo-delphi-2009\", at: \"here\", status: ExerciseDefault))]";
    let patch = format!("[Patch(id: \"{ADULT}\", {differs})]");
    let more = [
        ("packs/land/pack.ron", "(format: 1, id: \"land\", extends: \"base\")"),
        ("packs/land/indicator-sets.ron", &patch),
    ];
    let (base, land) = (law("base", &[]), law("land", &more));
    let signs = ["deceived-about-pay", "deceived-about-schooling", "excessive-working-time", "low-or-no-pay"];
    assert_eq!(outcome(&base, ADULT, &signs), "labour-rights-case");
    assert_eq!(outcome(&land, ADULT, &signs), "deceived-and-exploited");
    // What is like the changed set changes with it, and keeps what differs for itself.
    let members = |set: &str| {
        let set = &land.indicator_sets[&IndicatorSetId::from(set)];
        land.members(set).map(|m| (m.indicator.to_string(), m.strength)).collect::<std::collections::BTreeMap<_, _>>()
    };
    assert_eq!(members(SEXUAL)["deceived-about-pay"], Strength::Strong);
    assert_eq!(members(SEXUAL)["excessive-working-time"], Strength::Medium);
    assert_eq!(members(ADULT)["excessive-working-time"], Strength::Strong);
}

#[test]
fn the_first_way_to_write_a_list_is_still_read() {
    let set = |rule: &str| {
        let set = format!(
            "[(id: \"list\", members: [(\"fear\", Plain)], {rule}\nsource: (instrument: \"act\", at: \"1\", status: Verified))]"
        );
        load_pack(&tiny::changed("packs/land/indicator-sets.ron", "", &set), "land")
    };
    let old = set("several: 2, significant: 1,").law.expect("it is read");
    let rule = old.rule_of(&old.indicator_sets[&IndicatorSetId::from("list")]);
    assert_eq!(*rule, Concludes::AnySeveral { several: 2, significant: 1 });
    let codes = |rule: &str| set(rule).diagnostics.into_sorted().iter().map(|d| d.code).collect::<Vec<_>>();
    assert_eq!(codes(""), ["S0031"]);
    assert_eq!(codes("several: 2,"), ["S0031"]);
    assert_eq!(
        codes("several: 2, significant: 1, concludes: NamesOnly,"),
        [tavolo_scenario::diagnostic::code::FIELD_TWICE]
    );
}

#[test]
fn every_indicator_dimension_set_and_outcome_has_its_text() {
    let law = law("base", &[]);
    let mut keys: Vec<String> = law.vocabulary.indicators.iter().map(|id| format!("indicator-{id}")).collect();
    for set in law.indicator_sets.values() {
        keys.push(format!("set-{}", set.id));
        keys.extend(set.dimensions.iter().map(|d| format!("dimension-{}", d.id)));
        if let Some(Concludes::ByDimension { outcomes, .. }) = &set.concludes {
            keys.extend(outcomes.iter().map(|o| format!("outcome-{}", o.id)));
        }
    }
    assert!(keys.len() > 120);
    for language in ["en", "it"] {
        let folder = root().join(format!("locales/{language}/packs/base"));
        let texts: String = ["vocabulary.ftl", "indicator-sets.ftl"]
            .iter()
            .map(|file| fs::read_to_string(folder.join(file)).expect("texts"))
            .collect();
        for key in &keys {
            let line = texts.lines().find_map(|line| line.strip_prefix(key.as_str())?.strip_prefix(" = "));
            assert!(line.is_some_and(|text| text.len() > 3), "{language} lacks {key}");
        }
    }
}
