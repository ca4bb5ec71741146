//! A seat's link, whoever is at its other end: orders go out, news come in, each in a row that is bounded. At the other end
//! is a thread: `net` calls a server, `alone` holds a room in this program. `hosted` is no link: it holds a session for
//! others, and one's own seat in it is called over the loopback address as any other.

mod alone;
mod hosted;
mod loaded;
mod net;

use std::sync::Arc;
use std::thread::JoinHandle;

use tavolo_seat::{Order, Parting, Told, Welcome};
use tavolo_wording::Args;
use tokio::sync::mpsc;

pub(crate) use alone::{Alone, play_alone};
pub(crate) use hosted::{Hosting, News as HostNews, Opened, Plan as HostPlan, host};
pub(crate) use net::call;

/// Orders that wait for the thread, and news that wait for the screen.
const ORDERS: usize = 64;
const NEWS: usize = 256;

/// Wakes the window: it sleeps while nothing happens.
pub(crate) type Wake = Arc<dyn Fn() + Send + Sync>;

/// What comes over a link.
#[derive(Debug)]
pub(crate) enum News {
    /// The seat is given, for the first time or again.
    Seated(Box<Welcome>),
    /// A frame, as bytes.
    Frame(Vec<u8>),
    /// An answer.
    Told(Told),
    /// The link is lost, and tried again.
    Lost,
    /// It is over.
    Over(Ending),
}

/// Why a link is over.
#[derive(Debug)]
pub(crate) enum Ending {
    /// The other end closed it.
    Closed(Parting),
    /// It never stood, or cannot any more: the key of a text, and its values.
    Fault(&'static str, Args),
}

/// A link, at the screen's end. Dropped, it is hung up.
#[derive(Debug)]
pub(crate) struct Link {
    orders: Option<mpsc::Sender<(u64, Order)>>,
    news: mpsc::Receiver<News>,
    /// How often the seat was given: orders of a former time are not sent.
    visit: u64,
    thread: Option<JoinHandle<()>>,
}

/// The same, at the thread's end.
pub(crate) struct LinkEnd {
    orders: mpsc::Receiver<(u64, Order)>,
    news: mpsc::Sender<News>,
    visit: u64,
    wake: Wake,
}

/// The screen's end was dropped.
#[derive(Debug)]
struct HungUp;

impl Link {
    /// Starts a thread at the other end.
    fn start(wake: Wake, run: impl FnOnce(LinkEnd) + Send + 'static) -> Self {
        let (orders, taken) = mpsc::channel(ORDERS);
        let (told, news) = mpsc::channel(NEWS);
        let end = LinkEnd { orders: taken, news: told, visit: 0, wake };
        let thread = std::thread::spawn(move || run(end));
        Self { orders: Some(orders), news, visit: 0, thread: Some(thread) }
    }

    /// The next news, if there are any.
    pub(crate) fn next(&mut self) -> Option<News> {
        let news = self.news.try_recv().ok()?;
        if matches!(news, News::Seated(_)) {
            self.visit += 1;
        }
        Some(news)
    }

    /// The next news, once there are any.
    #[cfg(test)]
    pub(crate) fn wait(&mut self) -> Option<News> {
        let news = self.news.blocking_recv()?;
        self.visit += u64::from(matches!(news, News::Seated(_)));
        Some(news)
    }

    /// Sends an order. Tells if there was room for it.
    pub(crate) fn send(&self, order: Order) -> bool {
        self.orders.as_ref().is_some_and(|orders| orders.try_send((self.visit, order)).is_ok())
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.orders = None;
        // Whoever waits to tell something is let go.
        self.news.close();
        // A thread that failed has nothing left to say.
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

impl LinkEnd {
    /// Tells the screen.
    async fn tell(&mut self, news: News) -> Result<(), HungUp> {
        if matches!(news, News::Seated(_)) {
            self.visit += 1;
        }
        let told = self.news.send(news).await.map_err(|_| HungUp);
        (self.wake)();
        told
    }

    /// The next order; may be broken off and taken up again.
    async fn order(&mut self) -> Result<Order, HungUp> {
        loop {
            match self.orders.recv().await {
                // What was asked before the link was lost is asked again by the seat's end, if it was not answered.
                Some((visit, _)) if visit != self.visit => {}
                Some((_, order)) => return Ok(order),
                None => return Err(HungUp),
            }
        }
    }
}
