//! A word: the short text of an id, of an act, of a standing. Authors make few of them; play hands them around and compares them
//! all the time. So short texts are copied and not shared, long ones shared and not copied, and most comparisons end at the first
//! bytes, which are kept as two numbers beside the text.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use smol_str::SmolStr;

/// A short text, cheap to copy and to compare; ordered, hashed, shown and written as the text is.
#[derive(Clone, Default)]
pub struct Word {
    /// The first bytes, as numbers that are ordered as they are; short texts are filled up with zeros.
    head: [u64; 2],
    text: SmolStr,
}

impl Word {
    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// So many bytes decide by themselves.
const HEAD: usize = 16;

fn head(text: &str) -> [u64; 2] {
    let mut bytes = [0; HEAD];
    for (to, from) in bytes.iter_mut().zip(text.bytes()) {
        *to = from;
    }
    let [first, second] =
        [0, 8].map(|at| bytes.get(at..).and_then(|rest| rest.first_chunk()).copied().unwrap_or_default());
    [u64::from_be_bytes(first), u64::from_be_bytes(second)]
}

impl From<SmolStr> for Word {
    fn from(text: SmolStr) -> Self {
        Self { head: head(&text), text }
    }
}

impl From<&str> for Word {
    fn from(text: &str) -> Self {
        Self { head: head(text), text: SmolStr::new(text) }
    }
}

impl From<String> for Word {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&String> for Word {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl PartialEq for Word {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        let length = self.text.len();
        self.head == other.head && length == other.text.len() && (length <= HEAD || self.text == other.text)
    }
}

impl Eq for Word {}

impl PartialEq<str> for Word {
    #[inline]
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Word {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<Word> for str {
    #[inline]
    fn eq(&self, other: &Word) -> bool {
        other == self
    }
}

impl PartialEq<Word> for &str {
    #[inline]
    fn eq(&self, other: &Word) -> bool {
        other == *self
    }
}

impl PartialOrd for Word {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Word {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        // Where heads differ, texts differ in the same sense; where they do not, only the texts can tell.
        self.head.cmp(&other.head).then_with(|| match (self.text.len(), other.text.len()) {
            (own, its) if own <= HEAD && its <= HEAD => own.cmp(&its),
            _ => self.text.cmp(&other.text),
        })
    }
}

impl Hash for Word {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl Deref for Word {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        &self.text
    }
}

impl AsRef<str> for Word {
    #[inline]
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl Borrow<str> for Word {
    #[inline]
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<C> minicbor::Encode<C> for Word {
    fn encode<W: minicbor::encode::Write>(
        &self,
        e: &mut minicbor::Encoder<W>,
        _: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        e.str(&self.text)?.ok()
    }
}

impl<'b, C> minicbor::Decode<'b, C> for Word {
    fn decode(d: &mut minicbor::Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        d.str().map(Self::from)
    }
}

impl serde::Serialize for Word {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text.serialize(serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Word {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        SmolStr::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::Word;

    #[test]
    fn words_are_ordered_and_equal_as_their_texts_are() {
        let texts = [
            "",
            "a",
            "a\0",
            "ab",
            "abcdefgh",
            "abcdefgh\0",
            "abcdefghi",
            "abcdefghij",
            "b",
            "sixteen-bytes-ok",
            "sixteen-bytes-ok\0",
            "sixteen-bytes-okay",
            "sixteen-bytes-o",
            "è",
            "ö-long-one",
        ];
        for a in texts {
            for b in texts {
                let (x, y) = (Word::from(a), Word::from(b));
                assert_eq!((x.cmp(&y), x == y), (a.cmp(b), a == b), "{a:?} {b:?}");
            }
        }
    }
}
