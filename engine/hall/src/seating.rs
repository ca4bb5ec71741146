//! Callers: who is let in gets a link of their own.

mod link;

use std::sync::Arc;
use std::time::Duration;

use tavolo_journal::JournalFile;
use tavolo_library::{content_notes, labels};
use tavolo_net::{Caller, Listener};
use tavolo_seat::{Denial, PROTOCOL, Welcome};
use tavolo_wording::Args;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

use crate::hall::{Ended, Hall, Said, Sees};
use crate::session::Session;
use link::linked;

/// How long whoever is told something last may take to hear it.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// Seats callers until the session has ended: how, and its journal; none if its thread failed. `lang`: of those whose
/// own cannot be understood.
pub async fn serve(
    mut listener: Listener,
    hall: Hall,
    session: Arc<Session>,
    lang: String,
) -> (Ended, Option<JournalFile>) {
    let mut links = tokio::task::JoinSet::new();
    let end = hall.sender();
    loop {
        let caller = tokio::select! {
            caller = listener.next() => caller,
            () = end.closed() => None,
        };
        let Some(caller) = caller else { break };
        let lang = match &caller.hello {
            Ok(hello) => hello.language.clone(),
            Err((_, theirs)) => theirs.clone().unwrap_or_else(|| lang.clone()),
        };
        let (say, session) = (hall.sender(), session.clone());
        links.spawn(async move { seat(caller, &lang, &say, &session).await });
        while links.try_join_next().is_some() {}
    }
    drop(end);
    // Everybody hears why.
    let _ = timeout(LAST_WORDS, async { while links.join_next().await.is_some() {} }).await;
    listener.close().await;
    hall.ended()
}

/// Why somebody is not let in, in their language.
fn denied(session: &Session, lang: &str, why: Denial) -> String {
    let theirs = if let Denial::OtherProtocol { theirs } = why { i64::from(theirs) } else { 0 };
    let args = Args::new().with("theirs", theirs).with("ours", i64::from(PROTOCOL));
    let key = match why {
        Denial::OtherProtocol { .. } => "denied-other-protocol",
        Denial::OtherContent => "denied-other-content",
        Denial::UnknownKey => "denied-unknown-key",
        Denial::SeatTaken => "denied-seat-taken",
        Denial::Malformed => "denied-malformed",
        Denial::Over => "denied-over",
        Denial::NotSaved => "denied-not-saved",
        Denial::Closed => "denied-closed",
    };
    session.texts.render(lang, key, &args)
}

async fn seat(caller: Caller, lang: &str, say: &mpsc::Sender<Said>, session: &Arc<Session>) {
    let no = |why: Denial| denied(session, lang, why);
    let hello = match caller.hello.clone() {
        Ok(hello) => hello,
        Err((why, _)) => return caller.deny(why, no(why)).await,
    };
    let next_frame = hello.next_frame;
    let (reply, answer) = oneshot::channel();
    if say.send(Said::Enter(hello, reply)).await.is_err() {
        return caller.deny(Denial::Over, no(Denial::Over)).await;
    }
    let place = match answer.await {
        Ok(Ok(place)) => place,
        Ok(Err(why)) => return caller.deny(why, no(why)).await,
        Err(_) => return caller.deny(Denial::Over, no(Denial::Over)).await,
    };
    let (seat, visit) = (place.entered.seat, place.entered.visit);
    let named = match &place.sees {
        Sees::Seat(seat, _) => session.seats.get(*seat).map(|id| format!("seat-{id}")),
        Sees::Everything(_) => None,
    };
    let named = named.unwrap_or_else(|| format!("{}-title", place.post.key()));
    let welcome = Welcome {
        seat: session.texts.render(lang, &named, &Args::new()),
        token: place.token,
        next_command: place.entered.next_command,
        exercise_ms: place.exercise_ms,
        running: place.running,
        labels: labels(&session.content, &session.texts, lang),
        frames: match &place.sees {
            Sees::Seat(_, shelf) => shelf.count(),
            Sees::Everything(_) => 0,
        },
        notes: content_notes(&session.content, &session.texts, lang),
        post: place.post,
        who: place.share.map_or(1, |share| share.who),
        drives: place.share.is_none_or(|share| share.drives),
    };
    if let Ok(seated) = caller.admit(welcome).await {
        linked(seated, place, lang, next_frame, say, session).await;
    }
    // The room knows already where it was the one who ended it.
    let _ = say.send(Said::Dropped(seat, visit)).await;
}
