//! Letters: each that a text may have is in the fonts that are shipped, and those from right to left stand as they are read.

use std::collections::BTreeSet;

use egui::accesskit::Role;
use egui::{FontFamily, FontId};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use tavolo_panels::{FONTS, Settings};

use crate::picture::draw;
use crate::played::{Room, files, root};
use crate::seat::WORKER;
use crate::tree::{Seated, press, seated};

const ARABIC: &str =
    "أهلاً وسهلاً بكم. الشخص رقم 27 (AB12345) وصل يوم 14/11 مع جواز سفر من OSCE. هل تشعرين بالأمان؟ لا تطرح أسئلة [مغلقة]!";
const TIGRINYA: &str = "ሰላም፡ ስመይ ሳባ እዩ። ክልተ መዓልቲ፤ 12፡30";
const BENGALI: &str = "আমার নাম রিনা, আমি ভয় পাচ্ছি। ক্ষতি স্ত্রী ১২৩৪৫৬৭৮৯০";
const OTHERS: &str =
    "Қазақша: өзіңізді қауіпсіз сезінесіз бе? Ґ Ї Ё Ελληνικά: Νιώθετε; Shqip: Ç ë. Türkçe: İ ğ ş. Română: ț. ẞ œ É";

/// Loads the fonts that are shipped, as the client does.
pub(crate) fn load<State>(harness: &mut Harness<'_, State>) {
    harness.ctx.set_fonts(tavolo_panels::fonts(font));
    harness.run_steps(3);
}

fn font(name: &str) -> Option<Vec<u8>> {
    std::fs::read(root().join("assets/fonts").join(name)).ok()
}

#[test]
fn fonts_are_shipped_with_their_licence() {
    let licence = std::fs::read_to_string(root().join("assets/fonts/LICENSES/OFL.txt")).unwrap();
    assert!(licence.contains("SIL OPEN FONT LICENSE Version 1.1"));
    for name in FONTS {
        assert!(font(name).is_some(), "{name} is not in assets/fonts");
        // “NotoSansArabic-Regular.ttf” is named “Noto Sans Arabic Regular”.
        let bare: String = licence.chars().filter(|c| !c.is_whitespace()).collect();
        let called = name.replace(['-'], "").replace(".ttf", "");
        assert!(bare.contains(&called), "the licence does not name {called}");
    }
}

#[test]
fn every_letter_of_every_text_has_its_sign_in_the_fonts_that_are_shipped() {
    let mut harness = Harness::new_ui(|_| {});
    load(&mut harness);
    let mut texts: Vec<(String, String)> = files(&root().join("locales"), ".ftl")
        .into_iter()
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect();
    assert!(texts.len() > 100, "the catalogues were not read");
    let others = [
        ("ar", ARABIC),
        ("ti", TIGRINYA),
        ("bn", BENGALI),
        ("others", OTHERS),
        ("pseudo", "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ"),
    ];
    texts.extend(others.map(|(name, text)| (name.to_owned(), text.to_owned())));
    let mut missing = BTreeSet::new();
    for family in [FontFamily::Proportional, FontFamily::Name("right-to-left".into())] {
        let id = FontId::new(15.0, family);
        for (path, text) in &texts {
            for c in text.chars().filter(|c| !c.is_control()) {
                if !harness.ctx.fonts_mut(|fonts| fonts.has_glyph(&id, c)) {
                    missing.insert((path.clone(), c));
                }
            }
        }
    }
    assert!(missing.is_empty(), "no sign for {missing:?}");
}

/// A case worker in whose place everybody has a name from right to left and the newest words are so too.
fn arabic() -> Harness<'static, Seated> {
    let mut view = WORKER.clone();
    for (number, person) in view.persons.values_mut().enumerate() {
        person.name = Some(["أحمد", "سلمى (رقم 12)", "ليلى"][number % 3].to_owned());
    }
    for place in view.places.values_mut() {
        place.name = "قاعة الانتظار".to_owned();
    }
    if let Some(heard) = view.heard.back_mut() {
        heard.words = Some(ARABIC.to_owned());
    }
    let mut harness = seated(Room::new(view, "en"), Settings::default());
    load(&mut harness);
    harness
}

#[test]
fn names_from_right_to_left_are_read_in_the_order_in_which_they_are_spoken() {
    let mut harness = arabic();
    harness.get_by_role_and_label(Role::Heading, "قاعة الانتظار");
    press(&mut harness, egui::Key::PageDown);
    assert!(harness.query_all_by_label_contains("سلمى (رقم 12)").next().is_some());
    draw(&harness, "arabic");
}

#[test]
fn a_long_text_from_right_to_left_is_broken_where_words_end_and_ends_at_one_edge() {
    let mut harness = Harness::new_ui(|_| {});
    load(&mut harness);
    let galley = tavolo_panels::galley(&harness.ctx, ARABIC, 15.0, egui::Color32::WHITE, 300.0);
    assert!(galley.rows.len() > 2, "{} rows", galley.rows.len());
    assert!(galley.size().x <= 300.0, "{:?}", galley.size());
    // Its first word stands in its first line, at the right; its last word in its last.
    let line = |number: usize| galley.rows[number].text();
    assert!(line(0).ends_with("أهلاً"), "{}", line(0));
    assert!(line(galley.rows.len() - 1).contains("مغلقة"));
    let ends: Vec<f32> = galley.rows.iter().map(|row| row.pos.x + row.size.x).collect();
    assert!(ends.iter().all(|end| (end - ends[0]).abs() < 2.0), "{ends:?}");
}

#[test]
fn what_is_typed_from_right_to_left_is_shown_as_it_will_be_read() {
    let mut harness = arabic();
    press(&mut harness, egui::Key::PageDown);
    harness.event(egui::Event::Text("نعم (لا)".to_owned()));
    harness.run_steps(3);
    let texts = painted(&harness);
    assert!(texts.iter().any(|text| text == "(لا) نعم"), "{texts:?}");
    draw(&harness, "arabic-typed");
}

/// All texts that were painted, as they are seen.
fn painted<State>(harness: &Harness<'_, State>) -> Vec<String> {
    let shapes = harness.output().shapes.iter();
    shapes
        .filter_map(
            |it| if let egui::Shape::Text(text) = &it.shape { Some(text.galley.text().to_owned()) } else { None },
        )
        .collect()
}
