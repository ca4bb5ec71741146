//! Codes of the reading layer, S0001 to S0049. Each has a page in `docs/diagnostics/` and a message in
//! `locales/*/app/diagnostics-format.ftl`. A code never changes its meaning; a retired one is not used again.

/// Names the codes and lists them, so that a test can ask for the page and the messages of each.
macro_rules! codes {
    ($( $(#[doc = $doc:literal])+ $name:ident = $code:literal; )+) => {
        $( $(#[doc = $doc])+ pub const $name: &str = $code; )+
        /// Every code of the reading layer.
        pub const ALL: &[&str] = &[$($name),+];
    };
}

codes! {
    /// The file is not UTF-8 text. `reason`: `utf-16`, `bytes`.
    NOT_UTF8 = "S0001";
    /// The file is too large. `size`, `limit` in bytes.
    FILE_TOO_LARGE = "S0002";
    /// All files together are too large. `limit` in bytes.
    TREE_TOO_LARGE = "S0003";
    /// There are too many files. `limit`.
    TOO_MANY_FILES = "S0004";
    /// There are too many items in one file. `limit`.
    TOO_MANY_ITEMS = "S0005";
    /// One item is too large. `size`, `limit` in bytes.
    ITEM_TOO_LARGE = "S0006";
    /// Brackets are nested too deeply. `limit`.
    TOO_DEEP = "S0007";
    /// A control character that nobody can see. `character` as `U+202E`.
    HIDDEN_CONTROL = "S0008";
    /// A path that leaves the folder or cannot be used on every computer. `path`.
    BAD_PATH = "S0009";
    /// Typographic quotation marks instead of straight ones. `character`.
    CURLY_QUOTES = "S0010";
    /// Single quotation marks instead of double ones.
    SINGLE_QUOTES = "S0011";
    /// A bracket is never closed. `opener`, `closer`.
    NEVER_CLOSED = "S0012";
    /// A closing bracket that nothing opened. `closer`.
    NEVER_OPENED = "S0013";
    /// A closing bracket of the wrong kind. `opener`, `closer`, `found`, `opened-line`, `opened-column`.
    WRONG_CLOSER = "S0014";
    /// `{` where an item begins with `(`.
    CURLY_ITEM = "S0015";
    /// A comma is missing between two items.
    MISSING_ITEM_COMMA = "S0016";
    /// A quoted text is never closed.
    TEXT_NEVER_CLOSED = "S0017";
    /// A comment is never closed.
    COMMENT_NEVER_CLOSED = "S0018";
    /// The file is neither a list `[ … ]` nor one item `( … )`. `found`: a kind.
    FILE_FORM = "S0019";
    /// Something stands after the end of the file's content.
    AFTER_END = "S0020";
    /// A comma too many.
    EXTRA_COMMA = "S0021";
    /// A character without meaning here. `character`, `codepoint`.
    STRAY_CHARACTER = "S0022";
    /// A first line `#![…]` that is not understood.
    BAD_ATTRIBUTE = "S0023";
    /// A list where the file must hold exactly one item.
    ONE_EXPECTED = "S0024";
    /// A field outside of any item.
    BARE_FIELD = "S0025";
    /// A field of this name does not exist. `field`, `expected`.
    UNKNOWN_FIELD = "S0030";
    /// A field is missing. `field`, `within` (may be empty).
    MISSING_FIELD = "S0031";
    /// A word that is not among the choices. `word`, `expected`.
    UNKNOWN_WORD = "S0032";
    /// A value of the wrong kind. `expected`, `found`: kinds.
    WRONG_KIND = "S0033";
    /// A field is given twice. `field`, `first-line`.
    FIELD_TWICE = "S0034";
    /// A key is given twice. `key`, `first-line`.
    KEY_TWICE = "S0035";
    /// A comma is missing before this place.
    MISSING_COMMA = "S0036";
    /// A colon is missing before this place.
    MISSING_COLON = "S0037";
    /// A number too large or too small for its field. `found`.
    OUT_OF_RANGE = "S0038";
    /// A number that is not written as numbers are. `found`.
    BAD_NUMBER = "S0039";
    /// A backslash with a meaning that does not exist. `found`.
    BAD_ESCAPE = "S0040";
    /// A second pair of parentheses is missing. `word`.
    DOUBLE_PARENTHESES = "S0041";
    /// Too many or too few values in parentheses.
    WRONG_COUNT = "S0042";
    /// A number without end, or none at all. `found`.
    NOT_FINITE = "S0043";
    /// The value has the right kind, but its field refuses it. `reason`.
    REFUSED = "S0044";
    /// A word with a hyphen or dot needs quotation marks. `word`.
    NEEDS_QUOTES = "S0045";
    /// This word takes no parentheses.
    NO_PARENTHESES = "S0046";
    /// Not understood, and no better words for it. `reason`: what the reader of RON says.
    NOT_UNDERSTOOD = "S0049";
}
