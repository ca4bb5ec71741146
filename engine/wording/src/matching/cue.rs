//! One cue as a translator writes it: words in a row; `promis*` for a beginning, `did|do` for a choice, `…` for up to
//! five words, `?` for a question.

use std::collections::BTreeSet;

use super::plain::{Same, words};

/// How many words `…` may stand for.
const GAP: usize = 5;
/// How many cues one line with choices may stand for.
const CHOICES: usize = 64;
/// The word that stands behind a question.
pub(super) const ASKS: &str = "?";
/// How many parts a cue may have.
const PARTS: usize = 12;

/// Where in a sentence a cue counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stand {
    Anywhere,
    Start,
    End,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// One of these words, or a word that begins like one of those.
    OneOf {
        words: Vec<String>,
        beginnings: Vec<String>,
    },
    Gap,
}

impl Part {
    fn fits(&self, word: &str) -> bool {
        match self {
            Self::OneOf { words, beginnings } => {
                words.iter().any(|own| own == word) || beginnings.iter().any(|own| word.starts_with(own.as_str()))
            }
            Self::Gap => false,
        }
    }

    fn word(word: String) -> Self {
        Self::OneOf { words: vec![word], beginnings: vec![] }
    }

    fn asks(&self) -> bool {
        matches!(self, Self::OneOf { words, .. } if words.iter().any(|word| word == ASKS))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cue {
    pub(super) parts: Vec<Part>,
    pub(super) stand: Stand,
}

impl Cue {
    /// The cues that one line of a list stands for; what is none is left out.
    pub(super) fn read(line: &str, stand: Stand, same: &Same) -> Vec<Self> {
        let mut found: Vec<Vec<Part>> = vec![vec![]];
        for piece in line.replace("...", " … ").replace('…', " … ").split_whitespace() {
            let choices = if piece == "…" { vec![vec![Part::Gap]] } else { choices(piece, same) };
            if choices.is_empty() {
                continue;
            }
            let longer = found.iter().flat_map(|so_far| {
                choices.iter().map(move |choice| so_far.iter().chain(choice).cloned().collect::<Vec<_>>())
            });
            found = longer.take(CHOICES).collect();
        }
        let usable = |parts: &Vec<Part>| {
            let at_edge = matches!(parts.first(), None | Some(Part::Gap)) || parts.last() == Some(&Part::Gap);
            !at_edge && parts.len() <= PARTS && parts.iter().filter(|p| **p == Part::Gap).count() <= 2
        };
        found.into_iter().filter(usable).map(|parts| Self { parts, stand }).collect()
    }

    /// Without words that say nothing, which are taken out of lines too; unless it has no other.
    pub(super) fn without(self, fillers: &BTreeSet<String>) -> Self {
        let says = |part: &Part| match part {
            Part::OneOf { words, beginnings } => {
                !beginnings.is_empty() || words.iter().any(|word| !fillers.contains(word))
            }
            Part::Gap => true,
        };
        let mut parts: Vec<Part> = self.parts.iter().filter(|part| says(part)).cloned().collect();
        while parts.first() == Some(&Part::Gap) {
            parts.remove(0);
        }
        while parts.last() == Some(&Part::Gap) {
            parts.pop();
        }
        if parts.is_empty() { self } else { Self { parts, ..self } }
    }

    /// How much it says: longer cues say more.
    pub(super) fn weight(&self) -> u32 {
        let words = self.parts.iter().filter(|part| **part != Part::Gap && !part.asks()).count();
        let edge = match self.stand {
            _ if self.parts.iter().any(Part::asks) => 1,
            Stand::Anywhere => 0,
            Stand::Start => 1,
            // What a sentence ends with turns all of it: “…, isn’t it?”
            Stand::End => 4,
        };
        2 + u32::try_from(words).unwrap_or(u32::MAX).min(6) + edge
    }

    /// Where it ends if it begins at this word.
    pub(super) fn ends(&self, words: &[String], at: usize) -> Option<usize> {
        let whole = match self.stand {
            Stand::Anywhere => false,
            Stand::Start if at > 0 => return None,
            Stand::Start => false,
            Stand::End => true,
        };
        walk(&self.parts, words, at, whole)
    }
}

fn walk(parts: &[Part], words: &[String], at: usize, whole: bool) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else {
        let left = &words[at..];
        return (!whole || left.iter().all(|word| word == ASKS)).then_some(at);
    };
    if *part == Part::Gap {
        return (at..=words.len().min(at + GAP)).find_map(|next| walk(rest, words, next, whole));
    }
    words.get(at).filter(|word| part.fits(word)).and_then(|_| walk(rest, words, at + 1, whole))
}

/// What one piece of a cue may stand for. A choice between single words is one part; where a short form stands for several
/// words it becomes a way of its own.
fn choices(piece: &str, same: &Same) -> Vec<Vec<Part>> {
    let (mut single, mut beginnings, mut ways) = (Vec::new(), Vec::new(), Vec::new());
    for choice in piece.split('|') {
        if choice == ASKS {
            single.push(ASKS.to_owned());
        } else if let Some(beginning) = choice.strip_suffix('*') {
            // Short forms are whole words: a beginning is none.
            beginnings.extend(words(beginning, &Same::new()).into_iter().next());
        } else {
            let mut long = words(choice, same);
            match long.len() {
                0 => {}
                1 => single.append(&mut long),
                _ => ways.push(long.into_iter().map(Part::word).collect()),
            }
        }
    }
    if !(single.is_empty() && beginnings.is_empty()) {
        ways.push(vec![Part::OneOf { words: single, beginnings }]);
    }
    ways
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(cue: &str, stand: Stand, line: &str) -> bool {
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let cues = Cue::read(cue, stand, &Same::new());
        cues.iter().any(|cue| (0..words.len()).any(|at| cue.ends(&words, at).is_some()))
    }

    #[test]
    fn words_beginnings_choices_and_gaps() {
        assert!(holds("Who|whom paid", Stand::Anywhere, "so who paid for it"));
        assert!(holds("promis*", Stand::Anywhere, "he promised it"));
        assert!(holds("if you … will", Stand::Anywhere, "if you go on like this you will see"));
        assert!(!holds("if you … will", Stand::Anywhere, "if you go on a b c d e f will"));
        assert!(holds("right", Stand::End, "all right") && !holds("right", Stand::End, "right now"));
        assert!(holds("do you", Stand::Start, "do you know") && !holds("do you", Stand::Start, "what do you know"));
    }

    #[test]
    fn what_is_no_cue_is_left_out() {
        for none in ["", "…", "… you", "* | *", "||", "!!!"] {
            assert_eq!(Cue::read(none, Stand::Anywhere, &Same::new()), []);
        }
        let same = Same::from([("a".to_owned(), vec!["b".to_owned(), "c".to_owned()])]);
        assert_eq!(Cue::read(&"a|b ".repeat(6), Stand::Anywhere, &same).len(), CHOICES);
        assert_eq!(Cue::read(&"a|b ".repeat(60), Stand::Anywhere, &same), []);
    }
}
