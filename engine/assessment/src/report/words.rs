//! Points and shares in words, as the page writes them: whoever says them elsewhere says the same, rounded alike.

use tavolo_wording::Catalogue;

use super::model::Score;
use crate::html::Reader;

/// "33 % to 36 % (34 % without what is open)", or that there is too little to assess; a dash where there is nothing.
pub fn share(texts: &Catalogue, lang: &str, score: &Score) -> String {
    Reader::new(texts, lang).share(score)
}

/// "266.7 of 795 points": what was got, what breaches took taken off, of what could be got.
pub fn reached(texts: &Catalogue, lang: &str, score: &Score) -> String {
    Reader::new(texts, lang).reached(score)
}
