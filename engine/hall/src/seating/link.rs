//! A link: three streams of work that go on beside one another until one of them ends.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tavolo_host::render;
use tavolo_net::{Frames, Lost, Messages, Seated, Sender};
use tavolo_seat::{DirectorFrame, LINE_BYTES, Message as _, Order, Parting, Told};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep_until, timeout};

use super::LAST_WORDS;
use crate::hall::{Place, Said, Sees, ToLink};
use crate::overseer::ToOverseer;
use crate::session::Session;
use crate::shelf::{Here, Shelf};

/// Orders that a seat may give at once, and one more each so often: nobody at the keys is quicker.
const BURST: u32 = 40;
const PACE: Duration = Duration::from_millis(50);

/// How long a snapshot that is not read keeps others waiting.
const UNREAD: Duration = Duration::from_millis(250);

/// Works on a link until it is over.
pub(super) async fn linked(
    seated: Seated,
    place: Place,
    lang: &str,
    next_frame: u64,
    say: &mpsc::Sender<Said>,
    session: &Session,
) {
    let Seated { orders, answers, frames, hangup } = seated;
    let (seat, visit) = (place.entered.seat, place.entered.visit);
    let (find, lines) = mpsc::channel(1);
    let shelf = match &place.sees {
        Sees::Seat(_, shelf) => Some(shelf.clone()),
        Sees::Everything(_) => None,
    };
    let finder = Finder { lines, shelf, lang, session };
    let why = tokio::select! {
        why = hear(orders, (seat, visit, lang), (say, &find), session.people) => why,
        why = tell(answers, place.told, finder) => why,
        why = async {
            match place.sees {
                Sees::Seat(seat, shelf) => show(frames, Showing { seat, shelf, next: next_frame, lang, session, say }).await,
                Sees::Everything(shown) => oversee(frames, shown, lang, (session, say)).await,
            }
        } => why,
    };
    hangup.hang_up(why);
}

/// Hears what a seat asks for; of people, no faster than anybody can mean it.
async fn hear(
    mut orders: Messages<Order>,
    (seat, visit, lang): (usize, u64, &str),
    (say, find): (&mpsc::Sender<Said>, &mpsc::Sender<String>),
    people: bool,
) -> Parting {
    // A bucket of orders that fills again with time: the instant at which it was, or will be, full.
    let mut full_at = Instant::now();
    loop {
        let order = match orders.next().await {
            Ok(Some(order)) => order,
            Ok(None) | Err(Lost::Closed(_) | Lost::Silent | Lost::Ended) => return Parting::Closed,
            Err(Lost::NotUnderstood(_)) => return Parting::Malformed,
        };
        if people && matches!(order, Order::Ask { .. } | Order::Report | Order::Contest { .. }) {
            full_at = full_at.max(Instant::now()) + PACE;
            // What comes too fast waits here, and then in the sender's own buffers.
            sleep_until(full_at - PACE * BURST).await;
        }
        let said = match order {
            Order::Ask { n, intent } => Said::Order(seat, visit, n, intent),
            Order::Report => Said::Report(seat, visit, lang.to_owned()),
            Order::Contest { line, words } => Said::Contest(seat, visit, line, words),
            Order::Find { line } => {
                // Whoever asks faster than it is found waits.
                if find.send(line).await.is_err() {
                    return Parting::Closed;
                }
                continue;
            }
            Order::Ready { wake_ms } => Said::Ready(seat, visit, wake_ms),
            Order::Direct { n, direction } => Said::Direct(seat, visit, n, direction),
            Order::Run(running) => Said::Run(seat, visit, running),
            Order::Keys { who } => Said::Keys(seat, visit, who),
            Order::Freeze => Said::Freeze(seat, visit),
            Order::GoOn => Said::Agree(seat, visit),
            Order::Leave => Said::Leave(seat, visit),
        };
        if say.send(said).await.is_err() {
            return Parting::Closed;
        }
    }
}

/// Finds phrases by own words, beside the session: nothing is said by it.
struct Finder<'a> {
    lines: mpsc::Receiver<String>,
    shelf: Option<Arc<Shelf>>,
    lang: &'a str,
    session: &'a Session,
}

impl Finder<'_> {
    /// What the next line may stand for.
    async fn next(&mut self) -> Option<Told> {
        let mut line = self.lines.recv().await?;
        let end = (0..=LINE_BYTES.min(line.len())).rev().find(|end| line.is_char_boundary(*end));
        line.truncate(end.unwrap_or(0));
        let has = self.shelf.as_ref().map(|shelf| shelf.phrases()).unwrap_or_default();
        let (phrases, certain) = self.session.own_words(self.lang).phrases(&has, &line);
        Some(Told::Found { phrases, certain })
    }
}

/// Tells a seat what became of what it asked for.
async fn tell(mut answers: Sender<Told>, mut told: mpsc::Receiver<ToLink>, mut finder: Finder<'_>) -> Parting {
    loop {
        let what = tokio::select! {
            what = told.recv() => what,
            Some(found) = finder.next() => Some(ToLink::Told(found)),
        };
        match what {
            Some(ToLink::Told(told)) => {
                if answers.send(&told).await.is_err() {
                    return Parting::Closed;
                }
            }
            Some(ToLink::Part(why)) => {
                // What was said before is heard before.
                let _ = timeout(LAST_WORDS, answers.finish()).await;
                return why;
            }
            // Nobody is there to say why: the session failed, or this link did not listen. Whoever it is may come back.
            None => return Parting::NotSaved,
        }
    }
}

/// Frames of a seat as they are shown in a language: those that it does not have yet, or a snapshot in their place.
struct Showing<'a> {
    seat: usize,
    shelf: Arc<Shelf>,
    /// Number of the first that it does not have.
    next: u64,
    lang: &'a str,
    session: &'a Session,
    say: &'a mpsc::Sender<Said>,
}

impl Showing<'_> {
    /// Sends the next few, each as `whole` makes of its bytes; tells whether there were any.
    async fn send(&mut self, frames: &mut Frames, whole: impl Fn(Vec<u8>) -> Option<Vec<u8>>) -> Result<bool, Parting> {
        let here = match self.shelf.from(self.next) {
            Here::Frames(here) => here,
            Here::Missed => return self.send_snapshot(frames, whole).await.map(|()| true),
        };
        let any = !here.is_empty();
        let words = |reference: &str| self.session.typed.words(reference);
        for frame in here {
            self.next = frame.n + 1;
            let frame = render(&self.session.texts, self.lang, &words, frame);
            let bytes = frame.encode().ok().and_then(&whole).ok_or(Parting::Closed)?;
            frames.send(&bytes).await.map_err(|_| Parting::Closed)?;
        }
        Ok(any)
    }

    /// Sends what the seat knows after its last frame.
    async fn send_snapshot(
        &mut self,
        frames: &mut Frames,
        whole: impl Fn(Vec<u8>) -> Option<Vec<u8>>,
    ) -> Result<(), Parting> {
        let leave = self.session.snapshots.acquire().await.map_err(|_| Parting::Closed)?;
        let (reply, answer) = oneshot::channel();
        self.say.send(Said::Missed(self.seat, reply)).await.map_err(|_| Parting::NotSaved)?;
        // While nothing can be saved nobody says what is known.
        let snapshot = answer.await.ok().flatten().ok_or(Parting::NotSaved)?;
        self.next = snapshot.n + 1;
        let frame = self.session.shown(self.lang, snapshot);
        let bytes = frame.encode().ok().and_then(whole).ok_or(Parting::Closed)?;
        drop(frame);
        let mut sending = pin!(frames.send(&bytes));
        let sent = match timeout(UNREAD, &mut sending).await {
            Ok(sent) => sent,
            Err(_) => {
                // Who does not read holds up nobody.
                drop(leave);
                sending.await
            }
        };
        sent.map_err(|_| Parting::Closed)
    }
}

/// Shows a seat what it perceived.
async fn show(mut frames: Frames, mut showing: Showing<'_>) -> Parting {
    let mut count = showing.shelf.watch();
    loop {
        count.mark_unchanged();
        match showing.send(&mut frames, Some).await {
            Ok(true) => {}
            Ok(false) if count.changed().await.is_ok() => {}
            Ok(false) => return Parting::Closed,
            Err(why) => return why,
        }
    }
}

/// Shows whoever runs the session how everything stands, what happens, and what a seat sees if one is chosen: the very
/// frames that the seat gets.
async fn oversee(
    mut frames: Frames,
    mut shown: mpsc::Receiver<ToOverseer>,
    lang: &str,
    (session, say): (&Session, &mpsc::Sender<Said>),
) -> Parting {
    let mut seen: Option<(u32, Showing<'_>)> = None;
    loop {
        let mut count = seen.as_ref().map(|(_, showing)| showing.shelf.watch());
        if let Some((seat, showing)) = &mut seen {
            let whole = |frame| (DirectorFrame::Seat { seat: *seat, frame }).to_bytes().ok();
            match showing.send(&mut frames, whole).await {
                Ok(true) => continue,
                Ok(false) => {}
                Err(why) => return why,
            }
        }
        let next = async {
            match &mut count {
                // The shelf lives as long as the session.
                Some(count) => drop(count.changed().await),
                None => std::future::pending().await,
            }
        };
        let what = tokio::select! {
            what = shown.recv() => what,
            () = next => continue,
        };
        match what {
            Some(ToOverseer::Frame(frame)) => {
                let Ok(bytes) = frame.to_bytes() else { return Parting::Closed };
                if frames.send(&bytes).await.is_err() {
                    return Parting::Closed;
                }
            }
            Some(ToOverseer::See(chosen)) => {
                let showing =
                    |(number, shelf)| (number, Showing { seat: number as usize, shelf, next: 0, lang, session, say });
                seen = chosen.map(showing);
            }
            // Why there is nothing more to be shown is told beside, and ends the link.
            None => return std::future::pending().await,
        }
    }
}
