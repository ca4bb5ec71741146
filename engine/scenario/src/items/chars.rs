//! Classes of characters, as ron and word processors have them.

/// Characters of a faulty token that are quoted in its message.
const QUOTED: usize = 40;

/// Digits of a number that can mean something; a 64-bit number in binary with separators is shorter.
pub(super) const MAX_NUMBER: usize = 200;

/// The beginning of a faulty token, for its message.
pub(super) fn quoted(text: &str) -> String {
    text.chars().take(QUOTED).collect()
}

/// How many hexadecimal digits the text begins with, if any.
pub(super) fn hex_digits(text: &str, most: usize) -> Option<usize> {
    let digits = text.bytes().take(most).take_while(u8::is_ascii_hexdigit).count();
    (digits > 0).then_some(digits)
}

/// Length of `u{1F600}` where it names a character.
pub(super) fn unicode_escape(text: &str) -> Option<usize> {
    let digits = text.strip_prefix("u{")?;
    let length = hex_digits(digits, 6)?;
    let value = u32::from_str_radix(&digits[..length], 16).ok().and_then(char::from_u32);
    (value.is_some() && digits[length..].starts_with('}')).then_some(length + 3)
}

/// What a word may begin with; it goes on with digits too.
pub(super) fn is_word_start(c: char) -> bool {
    c == '_' || c.is_alphabetic()
}

/// What ron takes for blank.
pub(super) fn is_blank(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\n' | '\r' | '\x0B' | '\x0C' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
    )
}

/// Double quotation marks that word processors put in place of the straight ones.
pub(super) fn is_curly_double(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '＂')
}

/// Single ones; inside of a text they may be apostrophes.
pub(super) fn is_curly_single(c: char) -> bool {
    matches!(c, '‘' | '’' | '‚' | '‛' | '‹' | '›')
}

/// The bracket that closes another.
pub(super) fn closer_of(opener: char) -> char {
    match opener {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

/// How a character is named where it cannot be shown.
pub(super) fn codepoint(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}
