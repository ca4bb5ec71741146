//! A link to a server: called, and called again when it is lost, with the token of the seat.

use std::time::Duration;

use tavolo_net::{JoinFault, JoinLink, Joined, Lost, join};
use tavolo_seat::{Denial, Hello, Key, PROTOCOL, Parting, SeatFrame, Token};
use tavolo_wording::Args;
use tokio::time::{Instant, sleep, timeout};

use super::{Ending, HungUp, Link, LinkEnd, News, Wake};

/// How long a link that was lost is tried again.
const PATIENCE: Duration = Duration::from_secs(600);

/// Pause between two tries.
const PAUSE: Duration = Duration::from_secs(1);

/// How long a server may take to hear that one is gone.
const FAREWELL: Duration = Duration::from_secs(1);

/// Calls the server of a join link. `language` is that of the seat.
pub(crate) fn call(link: JoinLink, language: String, wake: Wake) -> Link {
    Link::start(wake, move |mut end| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        // Without a runtime there is no network; nothing waits here for it either.
        let Ok(runtime) = runtime else { return };
        // Who hung up wants to hear nothing more.
        let _ = runtime.block_on(Caller { link, language, token: None, next_frame: 0 }.sit(&mut end));
    })
}

struct Caller {
    link: JoinLink,
    language: String,
    token: Option<Token>,
    next_frame: u64,
}

/// How a link that stood ended.
enum Over {
    Lost,
    Closed(Parting),
}

impl Caller {
    async fn sit(mut self, end: &mut LinkEnd) -> Result<(), HungUp> {
        loop {
            let mut joined = match self.reach(end).await? {
                Ok(joined) => joined,
                Err(ending) => return end.tell(News::Over(ending)).await,
            };
            self.token = Some(joined.welcome.token);
            let seated = end.tell(News::Seated(Box::new(joined.welcome.clone()))).await;
            let over = match seated {
                Ok(()) => self.linked(&mut joined, end).await,
                Err(hung_up) => Err(hung_up),
            };
            match over {
                // Play stands for all, and goes on when it can be saved again.
                Ok(Over::Lost | Over::Closed(Parting::NotSaved)) => end.tell(News::Lost).await?,
                Ok(Over::Closed(why)) => return end.tell(News::Over(Ending::Closed(why))).await,
                Err(hung_up) => {
                    let _ = timeout(FAREWELL, joined.close()).await;
                    return Err(hung_up);
                }
            }
        }
    }

    /// Asks for the seat; after it was lost, again and again for a while.
    async fn reach(&mut self, end: &mut LinkEnd) -> Result<Result<Joined, Ending>, HungUp> {
        let until = Instant::now() + PATIENCE;
        loop {
            let hello = Hello {
                protocol: PROTOCOL,
                language: self.language.clone(),
                content: self.link.content,
                key: self.token.map_or(Key::Secret(self.link.secret), Key::Token),
                next_frame: self.next_frame,
            };
            let calling = join(&self.link.host, self.link.port, self.link.pin, &hello);
            let called = tokio::select! {
                called = calling => called,
                hung_up = listen(end) => return Err(hung_up),
            };
            let back = self.token.is_some();
            match called {
                Ok(joined) => return Ok(Ok(joined)),
                Err(JoinFault::Denied(denied)) if back && denied.why == Denial::UnknownKey.number() => {
                    // The server was started anew and knows no tokens: the link still opens the seat.
                    self.token = None;
                }
                Err(fault) if may_pass(&fault, back || self.next_frame > 0) && Instant::now() < until => {
                    tokio::select! {
                        () = sleep(PAUSE) => {}
                        hung_up = listen(end) => return Err(hung_up),
                    }
                }
                Err(fault) => return Ok(Err(ending(&self.link, &fault))),
            }
        }
    }

    /// Carries orders and news until the link is over.
    async fn linked(&mut self, joined: &mut Joined, end: &mut LinkEnd) -> Result<Over, HungUp> {
        loop {
            let lost = tokio::select! {
                order = end.order() => {
                    if joined.orders.send(&order?).await.is_ok() {
                        continue;
                    }
                    Lost::Ended
                }
                frame = joined.views.next() => match frame {
                    Ok(Some(bytes)) => {
                        // A snapshot stands for frames before it; what whoever sees everything is shown has no numbers.
                        self.next_frame = SeatFrame::number(&bytes).map_or(self.next_frame + 1, |n| n + 1);
                        end.tell(News::Frame(bytes)).await?;
                        continue;
                    }
                    Ok(None) => Lost::Ended,
                    Err(lost) => lost,
                },
                told = joined.answers.next() => match told {
                    Ok(Some(told)) => {
                        end.tell(News::Told(told)).await?;
                        continue;
                    }
                    // The other end says nothing more: the stream of frames tells why.
                    Ok(None) => ended(joined).await,
                    Err(lost) => lost,
                },
            };
            return Ok(match lost {
                Lost::Closed(why) => Over::Closed(why),
                Lost::Silent | Lost::Ended | Lost::NotUnderstood(_) => Over::Lost,
            });
        }
    }
}

/// Waits until the screen hangs up; what it asks for meanwhile is asked again when the link stands.
async fn listen(end: &mut LinkEnd) -> HungUp {
    loop {
        if let Err(hung_up) = end.order().await {
            return hung_up;
        }
    }
}

/// Why a link is over whose other end says nothing more.
async fn ended(joined: &mut Joined) -> Lost {
    loop {
        match joined.views.next().await {
            Ok(Some(_)) => {}
            Ok(None) => return Lost::Ended,
            Err(lost) => return lost,
        }
    }
}

/// Whether another try may bring what this one did not.
fn may_pass(fault: &JoinFault, back: bool) -> bool {
    let not_saved = matches!(fault, JoinFault::Denied(denied) if denied.why == Denial::NotSaved.number());
    not_saved || (back && fault.may_pass())
}

fn ending(link: &JoinLink, fault: &JoinFault) -> Ending {
    let args = match fault {
        JoinFault::Denied(denied) => Args::new().with("reason", denied.words.as_str()),
        other => Args::new().with("address", format!("{}:{}", link.host, link.port)).with("reason", other.to_string()),
    };
    Ending::Fault(fault.key(), args)
}
