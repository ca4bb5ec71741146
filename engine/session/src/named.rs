//! Words for the closed lists of the engine, as seats get them: the name in code, written once.

use std::sync::OnceLock;

use tavolo_scenario::model::case::Sex;
use tavolo_scenario::model::common::{DispatchKind, Gesture, InfoClass, Meter, SpeechAct};
use tavolo_seat::Word;

macro_rules! words {
    ($($(#[$doc:meta])+ $name:ident: $list:ty;)+) => {$(
        $(#[$doc])+
        pub(crate) fn $name(is: $list) -> Word {
            static WORDS: [OnceLock<Word>; 32] = [const { OnceLock::new() }; 32];
            let write = || Word::from(format!("{is:?}"));
            WORDS.get(is as usize).map_or_else(write, |word| word.get_or_init(write).clone())
        }
    )+};
}

words! {
    /// The word for a speech act.
    act: SpeechAct;
    /// The word for a kind of dispatch.
    kind: DispatchKind;
    /// The word for a gesture.
    gesture: Gesture;
    /// The word for a sex.
    sex: Sex;
    /// The word for a class of information.
    class: InfoClass;
    /// The word for a meter.
    meter: Meter;
}
