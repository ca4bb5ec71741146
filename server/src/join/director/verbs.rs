//! What can be typed where somebody without a seat sits: each page, deed and exit has a number that never changes and a word of
//! the reader's language.

use tavolo_seat::Post;

use crate::join::place::Deed;
use crate::join::voice::Voice;

/// Something that can be typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Overview,
    Seats,
    Events,
    Asked,
    Answers,
    Limits,
    Scenes,
    Talks,
    Ledger,
    GoOn,
    Hold,
    Cut,
    Rate,
    Fire,
    Skip,
    Settle,
    Answer,
    Bot,
    Open,
    See,
    Seat,
    Hint,
    Note,
    Remark,
    Mark,
    Strike,
    Follow,
    Adjourn,
    End,
    Quit,
}

/// Every verb with its number and the end of its text keys: pages, deeds, exits.
const VERBS: &[(Verb, u32, &str)] = &[
    (Verb::Overview, 1, "overview"),
    (Verb::Seats, 2, "seats"),
    (Verb::Events, 3, "events"),
    (Verb::Asked, 4, "asked"),
    (Verb::Answers, 5, "answers"),
    (Verb::Limits, 6, "limits"),
    (Verb::Scenes, 7, "scenes"),
    (Verb::Talks, 8, "talks"),
    (Verb::Ledger, 9, "ledger"),
    (Verb::GoOn, 10, "go-on"),
    (Verb::Hold, 11, "hold"),
    (Verb::Cut, 12, "cut"),
    (Verb::Rate, 13, "rate"),
    (Verb::Fire, 14, "fire"),
    (Verb::Skip, 15, "skip"),
    (Verb::Settle, 16, "settle"),
    (Verb::Answer, 17, "answer"),
    (Verb::Bot, 18, "bot"),
    (Verb::Open, 19, "open"),
    (Verb::See, 20, "see"),
    (Verb::Seat, 21, "seat"),
    (Verb::Follow, 22, "follow"),
    (Verb::Hint, 23, "hint"),
    (Verb::Note, 24, "note"),
    (Verb::Remark, 25, "remark"),
    (Verb::Strike, 26, "strike"),
    (Verb::Mark, 27, "mark"),
    (Verb::Adjourn, 97, "adjourn"),
    (Verb::End, 98, "end"),
    (Verb::Quit, 95, "quit"),
];

impl Verb {
    /// Whether it is offered at a place.
    fn is_for(self, post: Post) -> bool {
        match self {
            Self::Fire | Self::Skip | Self::Cut | Self::Rate | Self::Settle | Self::Answer | Self::Bot | Self::Open => {
                post == Post::Director
            }
            Self::Strike | Self::Adjourn | Self::End | Self::Ledger => post == Post::Director,
            Self::GoOn => post.may_release(),
            Self::Hint => matches!(post, Post::Director | Post::Mentor),
            _ => true,
        }
    }
}

/// The verb meant at a post: by number, or by word, whole, or its beginning if no other begins so.
pub(super) fn verb(voice: &Voice<'_>, post: Post, typed: &str) -> Option<Verb> {
    let typed = typed.to_lowercase();
    let offered = || VERBS.iter().filter(|(verb, ..)| verb.is_for(post));
    if let Ok(number) = typed.parse::<u32>() {
        return offered().find(|(_, n, _)| *n == number).map(|(verb, ..)| *verb);
    }
    let words = || offered().map(|(verb, _, key)| (*verb, voice.plain(&format!("direct-verb-{key}")).to_lowercase()));
    if let Some((verb, _)) = words().find(|(_, word)| *word == typed) {
        return Some(verb);
    }
    let mut begun = words().filter(|(_, word)| word.starts_with(&typed));
    let first = begun.next().map(|(verb, _)| verb);
    if begun.next().is_some() { None } else { first }
}

/// All that is offered at a post, a line each.
pub(super) fn menu(voice: &Voice<'_>, post: Post) -> Vec<Deed> {
    let line = |(_, number, key): &(Verb, u32, &str)| {
        let word = voice.plain(&format!("direct-verb-{key}"));
        let does = voice.plain(&format!("direct-verb-{key}.does"));
        Deed::Say(format!("  {number}  {word}: {does}"))
    };
    VERBS.iter().filter(|(verb, ..)| verb.is_for(post)).map(line).collect()
}
