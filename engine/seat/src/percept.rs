//! Percepts: what persons of a seat perceive, the only thing that leaves the kernel.
//!
//! `R` names persons, places, things, documents, dispatches, clues and sentences; `T` is text. Inside the kernel these are
//! ids and text keys; at a seat they are [`Handle`](crate::Handle)s and rendered text.

mod map;

use minicbor::{Decode, Encode};

use crate::agenda::AgendaLine;
use crate::aloud::{ConversationIs, Manner, Tap};
use crate::call::CallIs;
use crate::handle::Handle;
use crate::intent::Answered;
use crate::scenery::Primitive;

/// A word of the pack or of the engine: public.
pub use tavolo_word::Word;

/// Where play stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Phase {
    /// Not begun.
    #[n(0)]
    #[default]
    Before,
    /// A scene is played.
    #[n(1)]
    Playing,
    /// The booking phase that closes a scene.
    #[n(2)]
    Booking,
    /// Between scenes.
    #[n(3)]
    Between,
    /// Frozen.
    #[n(4)]
    Paused,
    /// Over.
    #[n(5)]
    Ended,
}

/// How a clue was learnt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum How {
    /// Known from the start.
    #[n(0)]
    Held,
    /// By looking.
    #[n(1)]
    Looked,
    /// By searching.
    #[n(2)]
    Searched,
    /// By hearing.
    #[n(3)]
    Heard,
    /// By reading.
    #[n(4)]
    Read,
    /// By being told.
    #[n(5)]
    Told,
    /// From a dispatch.
    #[n(6)]
    Sent,
    /// By being there.
    #[n(7)]
    Witnessed,
    /// By an examination.
    #[n(8)]
    Found,
}

/// What is perceived.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Percept<R = Handle, T = String> {
    /// A person played from this seat.
    #[n(0)]
    Yours {
        /// Who.
        #[n(0)]
        person: R,
        /// Own name.
        #[n(1)]
        name: T,
        /// Role card.
        #[n(2)]
        brief: T,
        /// Agenda, for the cue card.
        #[n(3)]
        agenda: Vec<AgendaLine<R, T>>,
        /// The office, of agencies: a role of the pack.
        #[n(4)]
        office: Option<Word>,
        /// Languages spoken.
        #[n(5)]
        speaks: Vec<Word>,
    },
    /// A scene begins.
    #[n(1)]
    Scene {
        /// Its title.
        #[n(0)]
        title: T,
        /// What everybody is told at its start.
        #[n(1)]
        brief: T,
    },
    /// Play goes on, is frozen, closes with bookings, or is over.
    #[n(2)]
    Phase(#[n(0)] Phase),
    /// One's own place, on entry.
    #[n(3)]
    Place {
        /// Which of one's persons.
        #[n(0)]
        me: R,
        /// Where.
        #[n(1)]
        place: R,
        /// Its name.
        #[n(2)]
        name: T,
        /// What is in plain sight.
        #[n(3)]
        sight: T,
        /// Where one can go from here.
        #[n(4)]
        ways: Vec<(R, T)>,
        /// From where one is overheard here.
        #[n(5)]
        overheard: Vec<(R, T)>,
        /// How many persons it holds.
        #[n(6)]
        holds: u32,
        /// Of the places to which one can go, in the order of the ways: how many persons they hold, and how long it takes to
        /// walk there, ms.
        #[n(7)]
        beyond: Vec<(u32, i64)>,
        /// What it looks like, without what people brought along.
        #[n(8)]
        #[cbor(default)]
        scene: Vec<Primitive>,
    },
    /// Somebody is in sight.
    #[n(4)]
    Person {
        /// Who.
        #[n(0)]
        person: R,
        /// What is seen.
        #[n(1)]
        looks: T,
        /// Where.
        #[n(2)]
        place: R,
        /// Whether anybody can see that this is a child.
        #[n(3)]
        child: bool,
        /// Sex, as lived: a word of the body (`Female`, `Male`, `Other`).
        #[n(4)]
        sex: Option<Word>,
        /// A number that stands for these looks in every language, the same for all who see them.
        #[n(5)]
        likeness: u32,
    },
    /// Somebody is out of sight.
    #[n(5)]
    Gone {
        /// Who.
        #[n(0)]
        person: R,
    },
    /// A name is known.
    #[n(6)]
    Name {
        /// Whose.
        #[n(0)]
        person: R,
        /// The name.
        #[n(1)]
        name: T,
        /// The office, of agencies.
        #[n(2)]
        role: Option<T>,
        /// The office as a role of the pack.
        #[n(3)]
        office: Option<Word>,
        /// Languages that colleagues know of each other.
        #[n(4)]
        speaks: Vec<Word>,
    },
    /// A thing is in sight or in hand.
    #[n(7)]
    Thing {
        /// Which.
        #[n(0)]
        thing: R,
        /// Its name.
        #[n(1)]
        name: T,
        /// Where or with whom.
        #[n(2)]
        at: R,
    },
    /// One's person is busy.
    #[n(8)]
    Busy {
        /// Who.
        #[n(0)]
        me: R,
        /// Until, exercise ms.
        #[n(1)]
        until_ms: i64,
    },
    /// Something was said in earshot.
    #[n(9)]
    Heard {
        /// The utterance.
        #[n(0)]
        utterance: R,
        /// Who spoke.
        #[n(1)]
        by: R,
        /// To whom.
        #[n(2)]
        to: R,
        /// Through whom.
        #[n(3)]
        via: Option<R>,
        /// What the words do, as far as understood.
        #[n(4)]
        act: Option<Word>,
        /// On what, as far as understood.
        #[n(5)]
        topic: Option<Word>,
        /// The words, as far as understood.
        #[n(6)]
        words: Option<T>,
        /// The language spoken.
        #[n(7)]
        language: T,
        /// Whether it broke into somebody else's words.
        #[n(8)]
        interrupts: bool,
        /// The language spoken, by word.
        #[n(9)]
        tongue: Word,
        /// Whom it is about, if neither, as far as understood.
        #[n(10)]
        about: Option<R>,
        /// How it was said.
        #[n(11)]
        #[cbor(default)]
        manner: Manner,
        /// What own words are said to mean.
        #[n(12)]
        meant: Option<T>,
    },
    /// What was said is rendered.
    #[n(10)]
    Rendered {
        /// The utterance.
        #[n(0)]
        utterance: R,
        /// Who renders.
        #[n(1)]
        by: R,
        /// What the words do, if they are as said.
        #[n(2)]
        act: Option<Word>,
        /// On what, if they are as said.
        #[n(3)]
        topic: Option<Word>,
        /// The words.
        #[n(4)]
        words: T,
    },
    /// Somebody leaves a silence.
    #[n(11)]
    Silence {
        /// Who.
        #[n(0)]
        by: R,
        /// Toward whom.
        #[n(1)]
        to: R,
    },
    /// A gesture is seen.
    #[n(12)]
    Gesture {
        /// Who.
        #[n(0)]
        by: R,
        /// Which.
        #[n(1)]
        is: Word,
        /// Toward whom.
        #[n(2)]
        to: Option<R>,
    },
    /// Somebody looks closely or searches.
    #[n(13)]
    Looked {
        /// Who.
        #[n(0)]
        by: R,
        /// At what.
        #[n(1)]
        at: R,
        /// Whether it was a search.
        #[n(2)]
        search: bool,
    },
    /// An action begins, is done, or is broken off.
    #[n(14)]
    Acted {
        /// Who.
        #[n(0)]
        by: R,
        /// Which.
        #[n(1)]
        action: Word,
        /// What it is called.
        #[n(2)]
        label: T,
        /// To what.
        #[n(3)]
        on: Option<R>,
        /// Whether it is done.
        #[n(4)]
        done: bool,
    },
    /// One's person learns something.
    #[n(15)]
    Learned {
        /// Who of one's persons.
        #[n(0)]
        me: R,
        /// The clue.
        #[n(1)]
        clue: R,
        /// About whom.
        #[n(2)]
        about: Option<R>,
        /// What it says.
        #[n(3)]
        text: T,
        /// What it shows.
        #[n(4)]
        shows: Vec<Word>,
        /// How.
        #[n(5)]
        how: How,
        /// From whom.
        #[n(6)]
        from: Option<R>,
        /// The class of information.
        #[n(7)]
        class: Word,
        /// The topic on which the person concerned could tell it.
        #[n(8)]
        topic: Option<Word>,
        /// Signs of the person that it explains in an ordinary way.
        #[n(9)]
        explains: Vec<Word>,
    },
    /// A form is filled by one's person or in sight.
    #[n(16)]
    Filled {
        /// The document.
        #[n(0)]
        document: R,
        /// The form.
        #[n(1)]
        form: Word,
        /// Its title.
        #[n(2)]
        label: T,
        /// Who filled it.
        #[n(3)]
        by: R,
        /// About whom.
        #[n(4)]
        about: Option<R>,
        /// Classes of what is written in it.
        #[n(5)]
        classes: Vec<Word>,
    },
    /// A document comes into one's hands.
    #[n(17)]
    Document {
        /// Who of one's persons.
        #[n(0)]
        me: R,
        /// The document.
        #[n(1)]
        document: R,
        /// Its title.
        #[n(2)]
        title: T,
        /// About whom.
        #[n(3)]
        about: Option<R>,
    },
    /// A document is read.
    #[n(18)]
    Text {
        /// The document.
        #[n(0)]
        document: R,
        /// What it says.
        #[n(1)]
        text: T,
    },
    /// A dispatch is sent or arrives.
    #[n(19)]
    Dispatch {
        /// The dispatch.
        #[n(0)]
        dispatch: R,
        /// Kind.
        #[n(1)]
        kind: Word,
        /// From whom.
        #[n(2)]
        from: R,
        /// To whom.
        #[n(3)]
        to: Vec<R>,
        /// About whom.
        #[n(4)]
        about: Option<R>,
        /// On what.
        #[n(5)]
        topic: Option<Word>,
        /// Whether only the minimal cut was passed on.
        #[n(6)]
        minimal: bool,
        /// Whether the minimal cut says that there is an indicator.
        #[n(7)]
        indicated: bool,
        /// Forms in it.
        #[n(8)]
        forms: Vec<Word>,
    },
    /// A dispatch is answered.
    #[n(20)]
    Answered {
        /// The dispatch.
        #[n(0)]
        dispatch: R,
        /// By whom.
        #[n(1)]
        by: R,
        /// How.
        #[n(2)]
        is: Answered,
        /// Why it comes back, if that is said.
        #[n(3)]
        reason: Option<T>,
    },
    /// Somebody's standing in the procedure is known to have changed.
    #[n(21)]
    Status {
        /// Whose.
        #[n(0)]
        person: R,
        /// The standing.
        #[n(1)]
        is: Word,
        /// Whether it holds now.
        #[n(2)]
        on: bool,
    },
    /// A consent was given, refused or withdrawn in earshot.
    #[n(22)]
    Consent {
        /// Whose.
        #[n(0)]
        person: R,
        /// To what.
        #[n(1)]
        to: Word,
        /// Given or not.
        #[n(2)]
        given: bool,
    },
    /// Something that everybody here notices.
    #[n(23)]
    Sensed {
        /// What.
        #[n(0)]
        text: T,
    },
    /// What the cue card says now.
    #[n(24)]
    Cue {
        /// For whom of one's persons.
        #[n(0)]
        me: R,
        /// What to do.
        #[n(1)]
        text: T,
    },
    /// How one's own person feels.
    #[n(25)]
    Felt {
        /// Who.
        #[n(0)]
        me: R,
        /// Fear, fatigue, information, or trust toward whoever it moved.
        #[n(1)]
        meter: Word,
        /// How much it moved.
        #[n(2)]
        by: i32,
    },
    /// What one's person could now tell whoever asks, and on how much one still keeps silent.
    #[n(26)]
    Gates {
        /// Who.
        #[n(0)]
        me: R,
        /// Toward whom.
        #[n(1)]
        toward: R,
        /// Clues whose gate is open.
        #[n(2)]
        open: Vec<R>,
        /// How many are still shut.
        #[n(3)]
        shut: u32,
    },
    /// It is time for one's person to walk out.
    #[n(27)]
    LeaveDue {
        /// Who.
        #[n(0)]
        me: R,
    },
    /// Somebody has left for good.
    #[n(28)]
    Left {
        /// Who.
        #[n(0)]
        person: R,
    },
    /// A resource of which one keeps the list.
    #[n(29)]
    Resource {
        /// Which.
        #[n(0)]
        resource: R,
        /// Its name.
        #[n(1)]
        name: T,
        /// How many are left.
        #[n(2)]
        room: u32,
        /// The standing of whoever is given a place.
        #[n(3)]
        makes: Option<Word>,
        /// The fact about those for whom it is meant.
        #[n(4)]
        meant_for: Option<Word>,
        /// For whom it is by sex.
        #[n(5)]
        sex: Option<Word>,
    },
    /// A booking was taken, or came back with the reason.
    #[n(30)]
    Booked {
        /// Who.
        #[n(0)]
        me: R,
        /// Which action.
        #[n(1)]
        action: Word,
        /// When, story ms.
        #[n(2)]
        story_ms: i64,
        /// Why it came back, if it did.
        #[n(3)]
        returned: Option<T>,
    },
    /// A sentence that one's person may say.
    #[n(31)]
    Sentence {
        /// Who.
        #[n(0)]
        me: R,
        /// The sentence.
        #[n(1)]
        sentence: R,
        /// What it does.
        #[n(2)]
        act: Word,
        /// On what.
        #[n(3)]
        topic: Word,
        /// The words.
        #[n(4)]
        words: T,
        /// Clues that it passes on.
        #[n(5)]
        tells: Vec<R>,
        /// Whom it is about, if neither speaker nor listener.
        #[n(6)]
        about: Option<R>,
    },
    /// A door here opens or shuts.
    #[n(32)]
    Door {
        /// Which place.
        #[n(0)]
        place: R,
        /// Open or not.
        #[n(1)]
        open: bool,
    },
    /// How a telephone call of one's person stands now.
    #[n(33)]
    Call {
        /// The call, a dispatch.
        #[n(0)]
        call: R,
        /// Which of one's persons.
        #[n(2)]
        me: R,
        /// Who is at the other end, as far as known.
        #[n(3)]
        with: Option<R>,
        /// How it stands.
        #[n(4)]
        is: CallIs,
    },
    /// Where somebody is to be found, as far as colleagues arranged it or somebody says.
    #[n(35)]
    Whereabouts {
        /// Who.
        #[n(0)]
        person: R,
        /// Where.
        #[n(1)]
        place: R,
        /// What the place is called.
        #[n(2)]
        name: T,
    },
    /// A place on the plan of the site that hangs in every office.
    #[n(36)]
    Plan {
        /// The place.
        #[n(0)]
        place: R,
        /// What it is called.
        #[n(1)]
        name: T,
        /// How many persons it holds.
        #[n(2)]
        holds: u32,
        /// Where one can go from there, and how long the walk is, ms.
        #[n(3)]
        ways: Vec<(R, i64)>,
        /// From where it can be seen.
        #[n(4)]
        seen_from: Vec<R>,
    },
    /// What became of something else that one's person asked to do.
    #[n(37)]
    Settled {
        /// Who.
        #[n(0)]
        me: R,
        /// What became of it.
        #[n(1)]
        text: T,
    },
    /// Whoever runs the session gives a hint.
    #[n(38)]
    Hint {
        /// To whom.
        #[n(0)]
        me: R,
        /// What to look at.
        #[n(1)]
        text: T,
        /// What is due, from the second level on.
        #[n(2)]
        due: Option<T>,
        /// For whom, at the third.
        #[n(3)]
        about: Option<R>,
    },
    /// A conversation that is spoken aloud begins or is over.
    #[n(39)]
    Conversation {
        /// Who began it.
        #[n(0)]
        by: R,
        /// With whom.
        #[n(1)]
        with: R,
        /// How it stands.
        #[n(2)]
        is: ConversationIs,
    },
    /// One's person tapped what was done in it.
    #[n(40)]
    Tapped {
        /// Who.
        #[n(0)]
        me: R,
        /// What.
        #[n(1)]
        is: Tap,
        /// What was told.
        #[n(2)]
        clue: Option<R>,
    },
    /// Whom something was said to agrees or not that it meant what it is said to mean.
    #[n(41)]
    Vouched {
        /// What was said.
        #[n(0)]
        utterance: R,
        /// Who agrees or not.
        #[n(1)]
        by: R,
        /// Whether it meant that.
        #[n(2)]
        agrees: bool,
    },
    /// Words are struck: nobody reads them any more.
    #[n(42)]
    Struck {
        /// Which.
        #[n(0)]
        utterance: R,
    },
    /// What a dispatch carries, to who reads it and who sent it, whether it is news or not.
    #[n(43)]
    Contents {
        /// The dispatch.
        #[n(0)]
        dispatch: R,
        /// The clues in it; none of a minimal cut.
        #[n(1)]
        clues: Vec<R>,
    },
    /// The case ends.
    #[n(34)]
    Ended {
        /// What is said then.
        #[n(0)]
        text: T,
    },
}
