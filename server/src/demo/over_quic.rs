//! A play whose seats are programs over the network: a server on the loopback address, a link for each seat, a bot at the
//! end of each, and turns that keep them in step. What is written is what the same bots write in memory.

use std::collections::BTreeMap;
use std::sync::Arc;

use tavolo_hall::{Ended, Session, serve, turns};
use tavolo_host::{Host, Journal as _, Turn};
use tavolo_journal::JournalFile;
use tavolo_net::{Identity, Listener, join};
use tavolo_players::Player;
use tavolo_room::Rounds;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Hello, Key, Mark, Order, PROTOCOL, Parting, Refusal, SeatEnd, Secret, Told};
use tavolo_wording::Args;

use crate::desk::{Desk, Fault};

/// Plays to the end, and gives the journal.
pub(super) fn play(
    desk: &Desk,
    session: &Arc<Session>,
    host: Host<JournalFile>,
    first: Turn,
    players: Vec<Player>,
    wall_ms: i64,
) -> Result<JournalFile, Fault> {
    let fault = |e: &dyn std::fmt::Display| desk.fault("net-here", &Args::new().with("reason", e.to_string()));
    let identity = Identity::generate().map_err(|e| fault(&e))?;
    let name = host.journal().header().session.clone();
    let secrets: BTreeMap<SeatId, Secret> =
        session.seats.iter().map(|seat| (seat.clone(), identity.seat_secret(&name, seat.as_str()))).collect();
    let content = Mark::of(&session.content.hash).ok_or_else(|| fault(&"content"))?;
    let rounds = Rounds::new(host, first, &secrets, wall_ms);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.map_err(|e| fault(&e))?;
    let loopback = (std::net::Ipv4Addr::LOCALHOST, 0).into();
    let listener = runtime.block_on(async { Listener::open(loopback, &identity) }).map_err(|e| fault(&e))?;
    let port = listener.address().map_err(|e| fault(&e))?.port();
    let pin = identity.pin();
    let seats: Vec<_> = session
        .seats
        .iter()
        .zip(players)
        .map(|(seat, player)| {
            let key = Key::Secret(secrets[seat]);
            let hello = Hello { protocol: PROTOCOL, language: desk.lang.clone(), content, key, next_frame: 0 };
            runtime.spawn(async move {
                let joined = join("127.0.0.1", port, pin, &hello).await.map_err(|e| e.to_string())?;
                Seat { end: SeatEnd::new(), player, wake_ms: None, due: true }.sit(joined).await
            })
        })
        .collect();
    let (ended, journal) = runtime.block_on(serve(listener, turns::start(rounds), session.clone(), desk.lang.clone()));
    for seat in seats {
        runtime.block_on(seat).map_err(|e| fault(&e))?.map_err(|e| fault(&e))?;
    }
    match (ended, journal) {
        (Ended::Over | Ended::Adjourned, Some(journal)) => Ok(journal),
        (Ended::NotSaved(e), _) => Err(desk.fault(e.key(), &Args::new().with("reason", e.to_string()))),
        (Ended::Hung(reason), _) => Err(desk.fault("cli-bots-hung", &Args::new().with("reason", reason))),
        (Ended::Failed | Ended::Over | Ended::Adjourned, _) => {
            Err(desk.fault("serve-failed", &Args::new().with("session", name)))
        }
    }
}

/// A bot at the end of a link.
struct Seat {
    end: SeatEnd,
    player: Player,
    /// When it asked to be asked, exercise ms.
    wake_ms: Option<i64>,
    /// Whether it has something to think about whatever it sees.
    due: bool,
}

impl Seat {
    /// Plays until the session is closed.
    async fn sit(mut self, mut joined: tavolo_net::Joined) -> Result<(), String> {
        self.end.linked(joined.welcome.next_command);
        loop {
            match joined.answers.next().await {
                Ok(Some(Told::Done { n, refusal, .. })) => self.answered(n, refusal),
                Ok(Some(Told::Turn { exercise_ms, story_ms, frames, next_command })) => {
                    while self.end.next_frame() < frames {
                        let bytes = joined.views.next().await.map_err(|e| e.to_string())?.ok_or("link-ended")?;
                        self.end.take(&bytes).map_err(|e| e.to_string())?;
                        self.due = true;
                    }
                    self.end.turn(exercise_ms, story_ms, next_command);
                    for order in self.turn(exercise_ms) {
                        joined.orders.send(&order).await.map_err(|e| e.to_string())?;
                    }
                }
                // What people are told, and programs did not ask for.
                Ok(Some(_)) => {}
                // What is left to be seen is seen before the reason comes.
                Ok(None) => {
                    return match self.rest(&mut joined).await {
                        Some(Parting::Closed) => Ok(()),
                        why => Err(format!("{why:?}")),
                    };
                }
                Err(tavolo_net::Lost::Closed(Parting::Closed)) => return Ok(()),
                Err(lost) => return Err(lost.to_string()),
            }
        }
    }

    /// Reads what is left of the frames, and why there are no more.
    async fn rest(&mut self, joined: &mut tavolo_net::Joined) -> Option<Parting> {
        loop {
            match joined.views.next().await {
                Ok(Some(bytes)) => drop(self.end.take(&bytes).ok()?),
                Ok(None) => return None,
                Err(tavolo_net::Lost::Closed(why)) => return Some(why),
                Err(_) => return None,
            }
        }
    }

    fn answered(&mut self, n: u64, refusal: Option<Refusal>) {
        self.due = true;
        if let (Some(intent), Some(refusal)) = (self.end.answered(n), refusal) {
            self.player.refused(self.end.view(), &intent, refusal);
        }
    }

    /// What the bot wants in this turn, and that it wants nothing more.
    fn turn(&mut self, exercise_ms: i64) -> Vec<Order> {
        let mut orders = Vec::new();
        if self.due || self.wake_ms.is_some_and(|wake| wake <= exercise_ms) {
            self.due = false;
            let thought = self.player.think(self.end.view());
            self.wake_ms = thought.wake_ms;
            // More than may be on their way at once is never wanted in one turn.
            orders.extend(thought.intents.into_iter().filter_map(|intent| self.end.ask(intent)));
        }
        orders.push(Order::Ready { wake_ms: self.wake_ms });
        orders
    }
}
