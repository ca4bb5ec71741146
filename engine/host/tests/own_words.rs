//! Own words: a typed line gives phrases that the seat may say to whoever can hear it, and nothing else.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod tiny;

use std::sync::Arc;

use tavolo_host::*;
use tavolo_seat::{Handle, Intent, SeatView};
use tavolo_wording::Catalogue;
use tiny::*;

const TEXTS: &str = "phrase-hello = Hello. Good to see you.\nphrase-where-papers = Where have your papers been?\n";

fn texts() -> Arc<Catalogue> {
    Arc::new(Catalogue::build([("en", "packs/tiny-law", "phrases.ftl", TEXTS)]))
}

struct Table {
    own: OwnWords,
    view: SeatView,
    olga: Handle,
    gina: Handle,
}

fn table() -> Table {
    let (host, turn) = started();
    let mut link = Link::new(texts());
    link.connect(seat("police"), "en");
    link.deliver(&|_| None, turn.frames).unwrap();
    let view = link.view(&seat("police")).unwrap().clone();
    let of = |id: &str| handle(&host, "police", person(id));
    Table { own: OwnWords::new(&content(), &texts(), "en"), view, olga: of("olga"), gina: of("gina") }
}

#[test]
fn a_line_gives_the_phrase_with_its_act_and_topic_in_the_words_of_the_view() {
    let Table { own, view, olga, gina } = table();
    let found = own.proposals(&view, olga, gina, "where have ur papers been");
    assert_eq!((found[0].act.as_str(), found[0].topic.as_str()), ("AskOpen", "papers"));
    assert_eq!((found[0].phrase.as_str(), found[0].words.as_str()), ("where-papers", "Where have your papers been?"));
    assert!(found[0].certain && found.iter().skip(1).all(|p| !p.certain) && found.len() <= 6);
    assert_eq!(own.proposals(&view, olga, gina, ""), []);
    assert_eq!(own.proposals(&view, olga, gina, "zzz"), []);
}

#[test]
fn what_is_confirmed_is_an_intent_that_the_view_allows() {
    let Table { own, view, olga, gina } = table();
    let phrase = own.proposals(&view, olga, gina, "good to see you").remove(0).phrase;
    let say = Intent::Say {
        by: olga,
        to: gina,
        sentence: None,
        phrase: Some(phrase),
        via: None,
        about: None,
        words: None,
        aloud: false,
    };
    assert_eq!(tavolo_seat::refuse(&view, &say), None);
}

#[test]
fn nobody_who_cannot_hear_it_and_nothing_that_may_not_be_said_is_proposed() {
    let Table { own, mut view, olga, gina } = table();
    let line = "where have your papers been";
    assert_eq!(own.proposals(&view, olga, Handle(999), line), []);
    assert_eq!(own.proposals(&view, olga, olga, line), []);
    assert_eq!(own.proposals(&view, gina, olga, line), [], "not a person of this seat");
    view.vocabulary.own().phrases.retain(|phrase| phrase.word != "where-papers");
    assert!(own.proposals(&view, olga, gina, line).iter().all(|p| p.phrase != "where-papers"));
    view.own.get_mut(&olga).unwrap().left = true;
    assert_eq!(own.proposals(&view, olga, gina, "hello, good to see you"), []);
}
