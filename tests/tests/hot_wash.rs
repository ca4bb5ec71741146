//! The hot-wash sheet: three moments and three questions of a scene, of nothing later, and marking nobody.

use tavolo_acceptance::{Play, catalogue, content, play};
use tavolo_assessment::hot_wash::{What, hot_wash, render, scenes};
use tavolo_session::Event;
use tavolo_wording::{Args, strip_isolates};

#[test]
fn every_scene_has_three_moments_of_its_own_in_the_order_of_time() {
    let content = content("border-arrival");
    for walkthrough in ["poor", "exemplary"] {
        let Play { entries, .. } = play(&content, walkthrough);
        let played = scenes(&entries);
        assert!(played.len() >= 5, "{played:?}");
        for scene in &played {
            let sheet = hot_wash(&content, &entries, Some(scene)).expect("the scene was played");
            assert_eq!(sheet.moments.len(), 3, "{scene}");
            assert!(sheet.moments.iter().all(|m| sheet.from <= m.at && m.at <= sheet.until), "{scene}");
            assert!(sheet.moments.is_sorted_by_key(|m| m.at), "{scene}");
        }
        assert_eq!(hot_wash(&content, &entries, None), hot_wash(&content, &entries, played.last()));
        assert_eq!(hot_wash(&content, &entries, Some(&"nowhere".into())), None);
    }
}

#[test]
fn a_sheet_is_made_of_nothing_after_its_scene() {
    let content = content("border-arrival");
    let Play { entries, .. } = play(&content, "poor");
    for scene in scenes(&entries) {
        let ends = |event: &Event| match event {
            Event::SceneEnded { scene: ended, .. } => *ended == scene,
            other => matches!(other, Event::Ended { .. }),
        };
        let end = entries.iter().position(|entry| entry.events().iter().any(ends)).expect("every scene ended");
        let then = hot_wash(&content, &entries[..=end], None).expect("a scene ended");
        assert_eq!(Some(then), hot_wash(&content, &entries, Some(&scene)), "{scene}");
    }
}

#[test]
fn a_sheet_names_nobody_of_an_agency_and_is_complete_in_both_languages() {
    let content = content("border-arrival");
    let texts = catalogue(&content);
    let Play { entries, .. } = play(&content, "poor");
    let agency = content.case.cast.keys().filter(|person| content.function_of(person).is_some());
    let names: Vec<String> =
        agency.map(|person| strip_isolates(&texts.render("en", &format!("person-{person}"), &Args::new()))).collect();
    let mut kinds = std::collections::BTreeSet::new();
    for scene in scenes(&entries) {
        let sheet = hot_wash(&content, &entries, Some(&scene)).expect("the scene was played");
        kinds.extend(sheet.moments.iter().map(|m| std::mem::discriminant(&m.what)).map(|kind| format!("{kind:?}")));
        for language in ["en", "it"] {
            let page = strip_isolates(&render(&sheet, &texts, language));
            assert!(!page.contains('⟦') && !page.contains("<script"), "{scene} {language}");
            assert_eq!(page.matches("class=\"question\"").count(), 3);
            for name in &names {
                assert!(!page.contains(name.as_str()), "{scene} {language} {name}");
            }
        }
    }
    assert!(kinds.len() >= 4, "scenes are told apart: {kinds:?}");
}

#[test]
fn what_somebody_decided_is_not_said() {
    let content = content("border-arrival");
    let texts = catalogue(&content);
    let Play { entries, .. } = play(&content, "exemplary");
    let decided = scenes(&entries).into_iter().filter_map(|scene| hot_wash(&content, &entries, Some(&scene)));
    let mut decided = decided.filter(|sheet| sheet.moments.iter().any(|m| matches!(m.what, What::Decided(..))));
    let page = render(&decided.next().expect("somebody was asked"), &texts, "en");
    for word in ["agreed", "refused", "Yes:", "No:"] {
        assert!(!page.contains(word), "{word}");
    }
}
