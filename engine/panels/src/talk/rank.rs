//! The order of suggestions: what the talk is about, what is due, what a cue card calls for, and never what an act is worth.

use tavolo_seat::{
    Certainty, Handle, HeardLine, Inclination, Scope, SeatView, SentenceOffer, Way, Word, holds, sentences,
};

use super::SHOWN;

/// Acts that come naturally and do harm. Some of each six are such, so that choosing stays a choice.
const POOR: [&str; 5] = ["AskLeading", "AskBlame", "Press", "Promise", "Threaten"];

/// How many of six are such, where there are any on the matter.
const POOR_SHOWN: usize = 2;

/// Acts that open a talk.
const OPENING: [&str; 2] = ["Greet", "Introduce"];

/// Acts that answer a question.
const ANSWERING: [&str; 7] = ["Tell", "Deny", "Evade", "Agree", "Refuse", "Inform", "Withdraw"];

/// Lines of talk that are looked back at.
const LATELY: usize = 6;

/// A sentence with what it does and its rank.
struct Ranked<'a> {
    offer: SentenceOffer,
    topic: &'a str,
    poor: bool,
    points: i32,
    draw: u64,
}

/// Sentences for somebody, best first; the first six and each six after them hold natural but poor ones too.
pub(super) fn ranked(view: &SeatView, me: Handle, to: Handle) -> Vec<SentenceOffer> {
    let talk = Talk::new(view, me, to);
    let mut all: Vec<Ranked<'_>> = sentences(view, me).into_iter().map(|offer| talk.rank(offer)).collect();
    all.sort_by_key(|it| (std::cmp::Reverse(it.points), it.draw));
    let (mut poor, good): (Vec<Ranked<'_>>, Vec<Ranked<'_>>) = all.into_iter().partition(|it| it.poor);
    // Poor ones come naturally where they are on the matter of the good ones.
    let matter: Vec<&str> = good.iter().take(SHOWN - POOR_SHOWN).map(|it| it.topic).collect();
    poor.sort_by_key(|it| (!matter.contains(&it.topic), std::cmp::Reverse(it.points), it.draw));
    let (mut poor, mut good) = (poor.into_iter().peekable(), good.into_iter().peekable());
    let mut ranked = Vec::new();
    while good.peek().is_some() || poor.peek().is_some() {
        let mut six: Vec<Ranked<'_>> = good.by_ref().take(SHOWN - POOR_SHOWN).collect();
        six.extend(poor.by_ref().take(POOR_SHOWN));
        let more = SHOWN - six.len();
        six.extend(good.by_ref().take(more));
        six.sort_by_key(|it| it.draw);
        ranked.extend(six.into_iter().map(|it| it.offer));
    }
    ranked
}

/// What is known of a talk.
struct Talk<'a> {
    view: &'a SeatView,
    me: Handle,
    to: Handle,
    lines: Vec<&'a HeardLine>,
    /// Sentences that the cue card calls for now.
    called: Vec<&'a Inclination>,
    /// Acts and topics by which something that is due would be done; empty acts: any.
    due: Vec<(&'a [Word], &'a [Word])>,
}

impl<'a> Talk<'a> {
    fn new(view: &'a SeatView, me: Handle, to: Handle) -> Self {
        let between = |line: &&HeardLine| (line.by == me && line.to == to) || (line.by == to && line.to == me);
        let lines: Vec<&HeardLine> = view.heard.iter().rev().filter(between).take(LATELY).collect();
        let scope = Scope { me: Some(me), target: Some(to), of_mine: true, ..Scope::default() };
        let agenda = view.own.get(&me).map_or(&[][..], |own| &own.agenda[..]);
        let called = agenda
            .iter()
            .filter(|line| line.when.as_ref().is_none_or(|when| holds(view, when, &scope) == Certainty::Yes));
        let concerns =
            view.open_due().filter(|line| line.about.is_none_or(|about| about == to || view.office_of(to).is_some()));
        let ways = concerns.filter_map(|line| view.watch_of(line)).flat_map(|watch| &watch.ways);
        let due = ways.filter_map(|way| match way {
            Way::Say { acts, topics, .. } => Some((&acts[..], &topics[..])),
            _ => None,
        });
        Self { view, me, to, lines, called: called.filter_map(|line| line.does.as_ref()).collect(), due: due.collect() }
    }

    fn rank(&self, offer: SentenceOffer) -> Ranked<'a> {
        let (act, topic, own) = self.meaning(&offer);
        let points = self.points(&offer, act, topic) + if own { 15 } else { 0 };
        let draw = draw(self.me, self.to, self.lines.first().map_or(0, |line| line.utterance.0), &offer.words);
        let poor = POOR.contains(&act);
        Ranked { topic, poor, points, draw, offer }
    }

    /// Act, topic, and whether it is a sentence of the case.
    fn meaning(&self, offer: &SentenceOffer) -> (&'a str, &'a str, bool) {
        let own = self.view.own.get(&self.me).map_or(&[][..], |own| &own.sentences[..]);
        if let Some(found) = offer.sentence.and_then(|handle| own.iter().find(|s| s.sentence == handle)) {
            return (&found.act, &found.topic, true);
        }
        let phrase = self.view.vocabulary.phrases.iter().find(|p| Some(&p.word) == offer.phrase.as_ref());
        phrase.map_or(("", "", false), |p| (&p.act, &p.topic, false))
    }

    fn points(&self, offer: &SentenceOffer, act: &str, topic: &str) -> i32 {
        let mut points = 0;
        let recent = self.lines.iter().position(|line| line.topic.as_deref() == Some(topic));
        points += recent.map_or(0, |ago| 40 - 6 * i32::try_from(ago).unwrap_or(6));
        let called = self.called.iter().any(|does| match does {
            Inclination::Say { sentence, phrase, .. } => {
                (sentence.is_some() && *sentence == offer.sentence) || (phrase.is_some() && *phrase == offer.phrase)
            }
            _ => false,
        });
        points += if called { 60 } else { 0 };
        let is = |list: &[Word], word: &str| list.iter().any(|w| w == word);
        let due = self.due.iter().any(|(acts, topics)| is(topics, topic) && (acts.is_empty() || is(acts, act)));
        points += if due { 30 } else { 0 };
        points += if self.lines.is_empty() && OPENING.contains(&act) { 50 } else { 0 };
        let asked = self.lines.first().is_some_and(|line| {
            line.by == self.to && line.act.as_deref().is_some_and(|act| act.starts_with("Ask") || act == "Request")
        });
        points += if asked && ANSWERING.contains(&act) { 20 } else { 0 };
        let said = self.lines.iter().any(|line| line.by == self.me && line.words.as_deref() == Some(&offer.words));
        points - if said { 80 } else { 0 }
    }
}

/// A number that looks like chance, the same wherever the same is asked (FNV-1a).
fn draw(me: Handle, to: Handle, last: u32, words: &str) -> u64 {
    let numbers = [me.0, to.0, last].into_iter().flat_map(u32::to_le_bytes);
    let hash = numbers
        .chain(words.bytes())
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    hash ^ (hash >> 29)
}
