//! Texts as they are written: one with letters from right to left is put into lines and runs as the Unicode bidirectional
//! algorithm says (UAX #9), since egui shapes such letters and does not order them. A text without any is left as it is.
//!
//! Lines are broken in the order in which a text is read, each is cut into runs in the order in which they are seen, and each
//! piece is a section of its own: a piece of one kind of letters is turned round by whoever shapes it.

use std::ops::Range;
use std::sync::Arc;

use egui::epaint::text::ByteRangeExt as _;
use egui::text::{ByteIndex, LayoutJob, LayoutSection, TextFormat, TextWrapping};
use egui::{Align, Color32, Context, FontFamily, FontId, FontSelection, Galley, Response, RichText, Ui, WidgetText};
use tavolo_wording::{Args, Catalogue, Value};
use unicode_bidi::{BidiClass, BidiInfo, Level, ParagraphInfo, bidi_class};

use crate::letters::right_to_left;

/// Room that is left free at the end of a line, points: whoever shows it rounds.
const SLACK: f32 = 2.0;

/// So many letters from right to left outweigh one at the beginning that is not.
const OUTWEIGHS: usize = 3;

/// Before a text: it goes from left to right, or from right to left, whatever letters come first.
const LEFT_MARK: char = '\u{200E}';
const RIGHT_MARK: char = '\u{200F}';

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 6] = ["ar", "fa", "he", "ps", "ur", "yi"];

/// Whether there are letters from right to left in it.
pub(crate) fn turns(text: &str) -> bool {
    text.chars().any(is_right)
}

/// A text for a control that leaves it so much room.
pub(crate) fn written(ui: &Ui, text: RichText, width: f32) -> WidgetText {
    if !turns(text.text()) {
        return text.into();
    }
    let logical = text.text().to_owned();
    let mut job = LayoutJob::default();
    text.append_to(&mut job, ui.style(), FontSelection::Default, ui.text_valign());
    let format = job.sections.into_iter().next().map(|section| section.format).unwrap_or_default();
    WidgetText::LayoutJob(Arc::new(lines(ui.ctx(), &logical, format, width)))
}

/// Gives a control the name that is read, where what is seen has another order.
pub(crate) fn read_as(response: Response, logical: &str) -> Response {
    if turns(logical) {
        let spoken: String = logical.chars().filter(|c| !is_mark(*c)).collect();
        response.ctx.accesskit_node_builder(response.id, |node| match node.role() {
            egui::accesskit::Role::Label => node.set_value(spoken),
            _ => node.set_label(spoken),
        });
    }
    response
}

/// A text for whoever paints it.
#[must_use]
pub fn galley(ctx: &Context, text: &str, size: f32, colour: Color32, width: f32) -> Arc<Galley> {
    let font = FontId::proportional(size);
    let job = if turns(text) {
        lines(ctx, text, TextFormat::simple(font, colour), width)
    } else {
        LayoutJob::simple(text.to_owned(), font, colour, width)
    };
    ctx.fonts_mut(|fonts| fonts.layout_job(job))
}

/// The whole text, line by line.
fn lines(ctx: &Context, text: &str, mut format: TextFormat, width: f32) -> LayoutJob {
    let family = right_to_left(ctx);
    if format.font_id.family != FontFamily::Monospace {
        format.font_id.family = family;
    }
    format.valign = Align::Center;
    let width = (width - SLACK).max(format.font_id.size * 2.0);
    let bidi = BidiInfo::new(text, Some(base(text)));
    let measure = |job: &LayoutJob| ctx.fonts_mut(|fonts| fonts.layout_job(job.clone()).size().x);
    let mut done: Vec<(LayoutJob, f32, bool)> = Vec::new();
    for paragraph in &bidi.paragraphs {
        for line in broken(&bidi, paragraph, &format, width, &measure) {
            let job = seen(&bidi, paragraph, line, &format);
            let wide = measure(&job);
            done.push((job, wide, paragraph.level.is_rtl()));
        }
    }
    let widest = done.iter().map(|(_, wide, _)| *wide).fold(0.0, f32::max);
    let mut whole = LayoutJob { wrap: TextWrapping::default(), ..LayoutJob::default() };
    for (number, (job, wide, right)) in done.into_iter().enumerate() {
        if number > 0 {
            push(&mut whole, "\n", 0.0, &format);
        }
        // Lines of a text from right to left end at one edge.
        let mut before = if right { widest - wide } else { 0.0 };
        for section in &job.sections {
            push(&mut whole, &job.text[section.byte_range.as_usize()], before, &format);
            before = 0.0;
        }
    }
    whole
}

/// Where a paragraph is broken so that each line fits, in the order in which it is read.
fn broken(
    bidi: &BidiInfo<'_>,
    paragraph: &ParagraphInfo,
    format: &TextFormat,
    width: f32,
    measure: &impl Fn(&LayoutJob) -> f32,
) -> Vec<Range<usize>> {
    let from = paragraph.range.start;
    let text = bidi.text[paragraph.range.clone()].trim_end_matches(['\n', '\r', '\u{2029}']);
    let end = from + text.len();
    let trimmed = |range: Range<usize>| range.start..range.start + bidi.text[range].trim_end().len();
    let (mut out, mut start, mut fits) = (Vec::new(), from, from);
    for (at, _) in unicode_linebreak::linebreaks(text) {
        let at = from + at;
        let wide = measure(&seen(bidi, paragraph, trimmed(start..at), format));
        if wide > width && fits > start {
            out.push(trimmed(start..fits));
            start = fits;
        }
        fits = at;
    }
    out.push(start..end);
    out
}

/// A line as it is seen, from left to right.
fn seen(bidi: &BidiInfo<'_>, paragraph: &ParagraphInfo, line: Range<usize>, format: &TextFormat) -> LayoutJob {
    let mut job = LayoutJob { wrap: TextWrapping::default(), ..LayoutJob::default() };
    if line.is_empty() {
        return job;
    }
    let (levels, runs) = bidi.visual_runs(paragraph, line);
    for run in runs {
        let text = &bidi.text[run.clone()];
        if levels[run.start].is_ltr() {
            let shown: String = text.chars().filter(|c| !is_mark(*c)).collect();
            push(&mut job, &shown, 0.0, format);
            continue;
        }
        for piece in pieces(text).into_iter().rev() {
            push(&mut job, &piece, 0.0, format);
        }
    }
    job
}

/// A run from right to left: letters that belong together stay so and are turned round when they are shaped; all else stands
/// alone, brackets mirrored.
fn pieces(run: &str) -> Vec<String> {
    let mut out: Vec<(bool, String)> = Vec::new();
    for c in run.chars().filter(|c| !is_mark(*c)) {
        let joins = is_right(c) || joined(c);
        match out.last_mut() {
            Some((true, piece)) if joins => piece.push(c),
            _ => out.push((joins, if joins { c } else { mirrored(c) }.to_string())),
        }
    }
    out.into_iter().map(|(_, piece)| piece).collect()
}

fn push(job: &mut LayoutJob, text: &str, leading_space: f32, format: &TextFormat) {
    if text.is_empty() {
        return;
    }
    let from = job.text.len();
    job.text.push_str(text);
    let byte_range = ByteIndex(from)..ByteIndex(job.text.len());
    // Not `append`: it makes one section of equal ones.
    job.sections.push(LayoutSection { leading_space, byte_range, format: format.clone() });
}

/// A sentence of the program with values of any language in it: it goes the way of the program's, each value its own.
pub(crate) fn sentence(texts: &Catalogue, language: &str, key: &str, args: &Args) -> String {
    let text = if args.iter().any(|(_, value)| value_turns(value)) {
        let apart = args.iter().fold(Args::new(), |apart, (name, value)| apart.with(name, isolated(value)));
        texts.render(language, key, &apart)
    } else {
        texts.render(language, key, args)
    };
    if !turns(&text) {
        return text;
    }
    let right = language.split('-').next().is_some_and(|tongue| RIGHT_TO_LEFT.contains(&tongue));
    format!("{}{text}", if right { RIGHT_MARK } else { LEFT_MARK })
}

fn value_turns(value: &Value) -> bool {
    match value {
        Value::Text(text) => turns(text),
        Value::List(all) => all.iter().any(value_turns),
        _ => false,
    }
}

/// A value that turns, between marks that keep what stands around it apart.
fn isolated(value: &Value) -> Value {
    match value {
        Value::Text(text) if turns(text) => Value::Text(format!("\u{2068}{text}\u{2069}")),
        Value::List(all) => Value::List(all.iter().map(isolated).collect()),
        other => other.clone(),
    }
}

/// The way of its first letter, unless the others outweigh it: an Arabic name at the beginning of an English sentence does not
/// turn the sentence round, nor a Latin word an Arabic one.
fn base(text: &str) -> Level {
    match text.chars().next() {
        Some(LEFT_MARK) => return Level::ltr(),
        Some(RIGHT_MARK) => return Level::rtl(),
        _ => {}
    }
    let (mut right, mut left, mut first) = (0, 0, None);
    for c in text.chars() {
        let way = match bidi_class(c) {
            BidiClass::R | BidiClass::AL => true,
            BidiClass::L => false,
            _ => continue,
        };
        first.get_or_insert(way);
        if way { right += 1 } else { left += 1 }
    }
    let turned = match first {
        Some(true) => right >= left,
        _ => right > OUTWEIGHS * left,
    };
    if turned { Level::rtl() } else { Level::ltr() }
}

fn is_right(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}

/// Signs over and under letters, and what joins letters or keeps them apart.
fn joined(c: char) -> bool {
    bidi_class(c) == BidiClass::NSM || matches!(c, '\u{200C}' | '\u{200D}')
}

/// Marks of direction: they have done their work when a line is ordered.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn mirrored(c: char) -> char {
    match c {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        '“' => '”',
        '”' => '“',
        '‘' => '’',
        '’' => '‘',
        '≤' => '≥',
        '≥' => '≤',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is seen from left to right, pieces apart.
    fn shown(text: &str) -> Vec<String> {
        let bidi = BidiInfo::new(text, Some(base(text)));
        let paragraph = &bidi.paragraphs[0];
        let job = seen(&bidi, paragraph, paragraph.range.clone(), &TextFormat::default());
        job.sections.iter().map(|section| job.text[section.byte_range.as_usize()].to_owned()).collect()
    }

    #[test]
    fn words_digits_brackets_and_latin_islands_stand_where_they_are_seen() {
        // Read: “number 27 (AB12) came”.
        assert_eq!(shown("رقم 27 (AB12) وصل"), ["وصل", " ", "(", "AB12", ")", " ", "27", " ", "رقم"]);
        assert_eq!(shown("نعم (لا)"), ["(", "لا", ")", " ", "نعم"]);
    }

    #[test]
    fn an_arabic_name_does_not_turn_an_english_sentence_round() {
        assert_eq!(shown("أحمد said nothing."), ["أحمد", " said nothing."]);
        assert_eq!(shown("Said «نعم أحمد»."), ["Said «", "أحمد", " ", "نعم", "»."]);
        assert_eq!(shown("OSCE: هل تشعرين بالأمان؟"), ["بالأمان؟", " ", "تشعرين", " ", "هل", " ", ":", "OSCE"]);
    }

    #[test]
    fn a_sentence_of_the_program_goes_its_way_and_each_value_in_it_its_own() {
        let said = "en = { $who }: “{ $words }”";
        let texts = Catalogue::build([("en".to_owned(), "app".to_owned(), "a.ftl".to_owned(), said.to_owned())]);
        let line =
            |who: &str, words: &str| sentence(&texts, "en", "en", &Args::new().with("who", who).with("words", words));
        assert_eq!(
            shown(&line("ليلى", "رقم 27 من OSCE نعم")),
            ["ليلى", ": “", "نعم", " ", "OSCE", " ", "من", " ", "27", " ", "رقم", "”"]
        );
        assert_eq!(line("Nora", "Yes"), "Nora: “Yes”");
    }

    #[test]
    fn marks_of_direction_order_a_line_and_are_not_shown() {
        assert_eq!(shown("\u{2068}أحمد\u{2069} 10:35 said it"), ["أحمد", " 10:35 said it"]);
    }

    #[test]
    fn what_has_no_letters_from_right_to_left_is_left_alone() {
        assert!(!turns("Perché? “Non lo so” (10:35) ሰላም আমার"));
        assert!(turns("Dr. أحمد"));
    }
}
