//! Own words and conversations spoken aloud, in small scenes of the border case: what is recorded, with which source, who
//! perceives what, and when it cannot be.

use tavolo_acceptance::table::{CASE, Table, clue, events, given, given_free_words, person, refusal};
use tavolo_scenario::model::common::SpeechAct;
use tavolo_seat::{ConversationIs, Direction, Handle, Intent, Manner, Refusal, Tap};
use tavolo_session::{Entry, Event, Session, Source, Station};

/// A guardian and a child, in a room in which all speak the same language.
fn child_room() -> Table {
    given("private-talks")
}

fn types(table: &mut Table, by: &str, to: &str, words: &str, phrase: Option<&str>) -> Entry {
    let intent = Intent::Say {
        by: table.h(by, &person(by)),
        to: table.h(by, &person(to)),
        sentence: None,
        phrase: phrase.map(Into::into),
        via: None,
        about: None,
        words: Some(words.to_owned()),
        aloud: false,
    };
    table.asks(by, &intent)
}

fn said_aloud(table: &mut Table, by: &str, to: &str, phrase: &str) -> Entry {
    let intent = Intent::Say {
        by: table.h(by, &person(by)),
        to: table.h(by, &person(to)),
        sentence: None,
        phrase: Some(phrase.into()),
        via: None,
        about: None,
        words: None,
        aloud: true,
    };
    table.asks(by, &intent)
}

fn converse(table: &mut Table, by: &str, with: &str) -> Entry {
    let intent = Intent::Converse { by: table.h(by, &person(by)), with: table.h(by, &person(with)) };
    table.asks(by, &intent)
}

fn conclude(table: &mut Table, by: &str) -> Entry {
    let intent = Intent::Conclude { by: table.h(by, &person(by)) };
    table.asks(by, &intent)
}

fn tap(table: &mut Table, by: &str, is: Tap, what: Option<&str>) -> Entry {
    let intent = Intent::Tap { by: table.h(by, &person(by)), is, clue: what.map(|what| table.h(by, &clue(what))) };
    table.asks(by, &intent)
}

fn vouch(table: &mut Table, by: &str, agrees: bool) -> Entry {
    let utterance = table.view(by).heard.back().map_or(Handle(9_999), |line| line.utterance);
    let intent = Intent::Vouch { by: table.h(by, &person(by)), utterance, agrees };
    table.asks(by, &intent)
}

/// What stands behind what was said last.
fn evidence(table: &Table) -> Source {
    table.session.state().utterances.last().expect("something was said").evidence()
}

fn conversed(entry: &Entry) -> Option<ConversationIs> {
    entry.events().iter().find_map(|event| match event {
        Event::Conversed { is, .. } => Some(*is),
        _ => None,
    })
}

// ---- Own words ----

#[test]
fn own_words_are_heard_as_typed_and_count_as_what_was_confirmed() {
    let mut table = child_room();
    let entry = types(&mut table, "nora", "rinu", "are you ok in here with me?", Some("safe-now"));
    assert_eq!(refusal(&entry), None);
    let Some(Event::Said { act, topic, words, source, sentence, .. }) = entry.events().first() else {
        panic!("{entry:?}")
    };
    assert_eq!((*source, words.as_deref()), (Source::Matched, Some("are you ok in here with me?")));
    let meant = sentence.as_ref().and_then(|s| table.session.content().line(s)).expect("a phrase");
    assert_eq!((*act, topic), (meant.act, meant.topic));
    let line = table.last_heard("rinu");
    assert_eq!((line.manner, line.meant.as_deref()), (Manner::Typed, Some("phrase-safe-now")));
    assert!(line.act.is_some(), "what it means is heard");
    // What the event holds: here the line as it was typed, behind a host a reference to it.
    assert_eq!(line.words.as_deref(), Some("=are you ok in here with me?"));
}

#[test]
fn whoever_hears_contests_once_and_it_then_counts_for_nothing() {
    let mut table = child_room();
    types(&mut table, "nora", "rinu", "that is how it is, yes?", Some("safe-now"));
    assert_eq!(refusal(&vouch(&mut table, "ilvo", false)), Some(Refusal::Pointless), "it was not said to him");
    let entry = vouch(&mut table, "rinu", false);
    assert_eq!(refusal(&entry), None);
    assert_eq!(evidence(&table), Source::Unconfirmed);
    assert_eq!(table.last_heard("nora").vouched, Some(false), "and whoever said it knows");
    assert_eq!(refusal(&vouch(&mut table, "rinu", true)), Some(Refusal::Pointless));
}

#[test]
fn words_without_a_meaning_do_nothing() {
    let mut table = child_room();
    let before = table.session.state().past.iter().count();
    let entry = types(&mut table, "nora", "rinu", "hm hm", None);
    assert!(matches!(entry.events(), [Event::Said { source: Source::Unconfirmed, .. }]), "{entry:?}");
    let line = table.last_heard("rinu");
    assert_eq!((line.act.as_ref(), line.meant.as_ref(), line.words.is_some()), (None, None, true));
    assert_eq!(table.session.state().past.iter().count(), before, "no condition can ask about it");
    assert_eq!(table.view("rinu").to_vouch(table.h("rinu", &person("rinu"))).count(), 0, "nothing to contest");
}

#[test]
fn who_shares_no_language_has_no_words_of_anybody() {
    let mut table = given("landing");
    types(&mut table, "ines", "lioma", "come with me please", Some("safe-now"));
    let line = table.last_heard("lioma");
    assert_eq!((line.words.as_ref(), line.act.as_ref(), line.meant.as_ref()), (None, None, None));
}

#[test]
fn an_exploiter_says_what_was_written() {
    let mut table = given("private-talks");
    let exploiter = "zorine";
    let entry = types(&mut table, exploiter, "korin", "anything", None);
    assert_eq!(refusal(&entry), Some(Refusal::NotOwnWords));
}

#[test]
fn a_school_may_turn_free_words_on_for_exploiters() {
    let mut table = given_free_words("private-talks");
    let entry = types(&mut table, "zorine", "korin", "anything", None);
    assert_eq!(refusal(&entry), None);
    assert!(matches!(entry.events(), [Event::Said { words: Some(_), source: Source::Unconfirmed, .. }]), "{entry:?}");
    // And the record says that it was so, for whoever plays it again.
    let mut again = Session::new(CASE.clone());
    table.entries.iter().for_each(|entry| again.replay(entry));
    assert!(again.state().free_words);
}

#[test]
fn empty_and_endless_words_are_refused() {
    let mut table = child_room();
    assert_eq!(refusal(&types(&mut table, "nora", "rinu", "  ", None)), Some(Refusal::WrongParameter));
    let endless = "a".repeat(2_000);
    assert_eq!(refusal(&types(&mut table, "nora", "rinu", &endless, None)), Some(Refusal::TooMuch));
}

// ---- Spoken aloud ----

#[test]
fn what_is_said_aloud_is_noted_by_one_and_confirmed_by_the_other() {
    let mut table = child_room();
    assert_eq!(conversed(&converse(&mut table, "nora", "rinu")), Some(ConversationIs::Began));
    let (nora, rinu) = (table.h("rinu", &person("nora")), table.h("rinu", &person("rinu")));
    assert_eq!(table.view("rinu").speaks_aloud(rinu), Some((nora, false)));
    let entry = said_aloud(&mut table, "nora", "rinu", "safe-now");
    assert!(matches!(entry.events().first(), Some(Event::Said { source: Source::OneSided, .. })), "{entry:?}");
    assert_eq!(evidence(&table), Source::OneSided);
    // It has been said: nobody is busy with it any more.
    vouch(&mut table, "rinu", true);
    assert_eq!(evidence(&table), Source::Agreed);
    said_aloud(&mut table, "nora", "rinu", "safe-now");
    vouch(&mut table, "rinu", false);
    assert_eq!(evidence(&table), Source::Unconfirmed);
    assert_eq!(conversed(&conclude(&mut table, "rinu")), Some(ConversationIs::Ended));
    assert_eq!(table.view("ilvo").aloud, vec![]);
    let late = said_aloud(&mut table, "nora", "rinu", "safe-now");
    assert_eq!(refusal(&late), Some(Refusal::NotAloud));
}

#[test]
fn whoever_is_asked_names_what_was_told() {
    let mut table = child_room();
    converse(&mut table, "nora", "rinu");
    let told = "rinu-birth-year";
    let entry = tap(&mut table, "rinu", Tap::SaidIt, Some(told));
    assert_eq!(refusal(&entry), None);
    assert!(table.note("nora", told).is_some(), "and whoever asked has learnt it");
    assert!(
        matches!(entry.events(), [Event::Marked { .. }, Event::Said { act: SpeechAct::Tell, .. }, ..]),
        "{entry:?}"
    );
    let silent = tap(&mut table, "rinu", Tap::Silent, None);
    assert!(matches!(silent.events(), [Event::Marked { .. }]), "{silent:?}");
    assert_eq!(refusal(&tap(&mut table, "rinu", Tap::Lied, Some(told))), Some(Refusal::WrongParameter));
    assert_eq!(
        refusal(&tap(&mut table, "nora", Tap::Lied, None)),
        Some(Refusal::Pointless),
        "who asks says what was asked"
    );
}

#[test]
fn what_an_observer_taps_bears_out_what_was_said_before_or_after() {
    let mut table = child_room();
    converse(&mut table, "nora", "rinu");
    let act = table.session.content().line(&"safe-now".into()).expect("a phrase").act;
    said_aloud(&mut table, "nora", "rinu", "safe-now");
    note(&mut table, act);
    assert_eq!(evidence(&table), Source::Observed, "after it was said");
    note(&mut table, act);
    said_aloud(&mut table, "nora", "rinu", "safe-now");
    assert_eq!(evidence(&table), Source::Observed, "before it was said");
    vouch(&mut table, "rinu", false);
    assert_eq!(evidence(&table), Source::Observed, "who looks on outweighs whom it was said to");
}

#[test]
fn what_only_an_observer_tapped_was_done_all_the_same() {
    let mut table = child_room();
    converse(&mut table, "nora", "rinu");
    note(&mut table, SpeechAct::AskBlame);
    tap(&mut table, "rinu", Tap::Promised, None);
    let entry = conclude(&mut table, "nora");
    assert!(table.view("nora").heard.is_empty(), "what others noted is not told to those who talked");
    let said: Vec<_> = entry
        .events()
        .iter()
        .filter_map(|event| match event {
            Event::Said { by, act, source, .. } => Some((by.as_str(), *act, *source)),
            _ => None,
        })
        .collect();
    let expected = [("nora", SpeechAct::AskBlame, Source::Observed), ("nora", SpeechAct::Promise, Source::OneSided)];
    assert_eq!(said, expected);
}

#[test]
fn a_promise_that_both_note_is_agreed() {
    let mut table = child_room();
    let content = table.session.content().clone();
    let promise =
        content.law.phrases.iter().find(|(_, p)| p.act == SpeechAct::Promise && !p.cast).expect("a promise").0;
    converse(&mut table, "nora", "rinu");
    tap(&mut table, "rinu", Tap::Promised, None);
    said_aloud(&mut table, "nora", "rinu", promise.as_str());
    assert_eq!(evidence(&table), Source::Agreed);
    let said = events(&[conclude(&mut table, "nora")]).filter(|e| matches!(e, Event::Said { .. })).count();
    assert_eq!(said, 0, "nothing is left over");
}

#[test]
fn nothing_is_spoken_aloud_before_somebody_who_would_understand_too_much() {
    let mut table = given("landing");
    let shut = converse(&mut table, "ines", "lioma");
    assert_eq!(conversed(&shut), Some(ConversationIs::Shut), "they share no language");
    assert!(table.view("lioma").aloud.is_empty());
    let entry = converse(&mut table, "samu", "rinu");
    assert_eq!(conversed(&entry), Some(ConversationIs::Shut), "on the pier are people of many languages");
}

#[test]
fn who_shares_no_language_speaks_aloud_through_whoever_interprets_and_says_so() {
    let mut table = given("tents");
    let began = converse(&mut table, "ines", "lioma");
    assert_eq!(conversed(&began), Some(ConversationIs::Began));
    assert_eq!(table.session.state().conversations[0].via, Some("hanne".into()));
    // What is asked means nothing to her, to the record either, until it was rendered.
    let asked = said_aloud(&mut table, "ines", "lioma", "how-do-you-feel");
    assert!(
        matches!(asked.events().first(), Some(Event::Said { via: Some(v), source: Source::OneSided, .. }) if v == &"hanne".into()),
        "{asked:?}"
    );
    assert_eq!((table.last_heard("lioma").act.as_ref(), table.last_heard("lioma").words.as_ref()), (None, None));
    assert_eq!(refusal(&vouch(&mut table, "lioma", true)), Some(Refusal::Pointless), "she has not understood it yet");
    let rendered = table.render("hanne", true);
    let now = table.now;
    assert!(matches!(rendered.events()[0], Event::Rendered { ends_ms, .. } if ends_ms == now), "it has been said");
    assert!(table.last_heard("lioma").act.is_some());
    assert_eq!(refusal(&vouch(&mut table, "lioma", true)), None);
    assert_eq!(evidence(&table), Source::Agreed);
    // What she tells is learnt when it was rendered, and not where it was rendered otherwise.
    for faithful in [false, true] {
        assert_eq!(refusal(&tap(&mut table, "lioma", Tap::SaidIt, Some("lioma-salon"))), None);
        assert!(table.note("ines", "lioma-salon").is_none());
        table.render("hanne", faithful);
        assert_eq!(table.note("ines", "lioma-salon").is_some(), faithful);
    }
    assert_eq!(conversed(&conclude(&mut table, "ines")), Some(ConversationIs::Ended));
}

#[test]
fn it_is_over_when_one_of_the_two_goes_away() {
    let mut table = child_room();
    converse(&mut table, "nora", "rinu");
    let way = table.session.content().case.places.get(&"child-room".into()).expect("a room").ways[0].0.clone();
    assert_eq!(refusal(&table.go("nora", way.as_str())), None);
    let entries = table.wait(600_000);
    let ended = events(&entries).filter(|e| matches!(e, Event::Conversed { is: ConversationIs::Ended, .. })).count();
    assert_eq!(ended, 1);
}

#[test]
fn who_listens_at_the_door_of_another_room_is_no_hint_to_those_who_cannot_see_them() {
    let mut table = child_room();
    converse(&mut table, "nora", "rinu");
    let seen = |who: &str, table: &Table| table.view(who).aloud.len();
    assert_eq!((seen("nora", &table), seen("rinu", &table), seen("ilvo", &table)), (1, 1, 1));
    assert_eq!((seen("bruna", &table), seen("ines", &table)), (0, 0), "who is out of earshot perceives nothing");
}

fn note(table: &mut Table, act: SpeechAct) {
    let conversation = table.session.state().conversations.len() as u32 - 1;
    let direction = Direction::Note { conversation, act: format!("{act:?}").into() };
    let n = table.entries.len() as u64;
    let entry = table.session.command(Station::Observer(1), n, &direction, table.now, 0);
    assert_eq!(refusal(&entry), None);
    table.entries.push(entry);
}
