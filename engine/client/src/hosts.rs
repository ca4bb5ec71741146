//! The session that is held here, as far as the window knows of it.

use tavolo_net::JoinLink;
use tavolo_panels::{Hosted, StartWish};
use tavolo_wording::Args;

use crate::link::{HostNews, HostPlan, Hosting, Opened, Wake, host};

/// A session that is held here, or about to be.
pub(crate) struct Hosts {
    hosting: Hosting,
    opened: Option<Opened>,
    runs: bool,
    over: bool,
    saying: Option<(&'static str, Args)>,
    /// Whether its page is shown, and not one's seat.
    pub(crate) shown: bool,
}

impl Hosts {
    /// Begins to open it.
    pub(crate) fn new(plan: HostPlan, wake: Wake) -> Self {
        Self { hosting: host(plan, wake), opened: None, runs: false, over: false, saying: None, shown: true }
    }

    /// Whether others can come.
    pub(crate) fn is_open(&self) -> bool {
        self.opened.is_some()
    }

    /// The link of one's own seat, and the journal.
    pub(crate) fn own(&self) -> Option<(JoinLink, String)> {
        self.opened.as_ref().map(|opened| (opened.own.clone(), opened.journal.clone()))
    }

    /// Takes in what came; gives how it ended, once it has.
    pub(crate) fn read(&mut self) -> Option<(&'static str, Args)> {
        while let Some(news) = self.hosting.next() {
            match news {
                HostNews::Opened(opened) => self.opened = Some(*opened),
                HostNews::Runs(runs) => self.runs = runs,
                HostNews::Over => (self.over, self.saying) = (true, None),
                HostNews::Saying(key, args) => self.saying = Some((key, args)),
                HostNews::Ended(key, args) => return Some((key, args)),
            }
        }
        None
    }

    /// What is to be read on its page.
    pub(crate) fn saying(&self) -> Option<(&str, &Args)> {
        self.saying.as_ref().map(|(key, args)| (*key, args))
    }

    /// Its page, once it is open. `runs`: whether play runs, if somebody at this computer has a seat and knows.
    pub(crate) fn hosted(&self, runs: Option<bool>) -> Option<Hosted<'_>> {
        let Opened { session, folder, addresses, .. } = self.opened.as_ref()?;
        let (over, seated) = (self.over, runs.is_some());
        Some(Hosted { session, folder, addresses, runs: runs.unwrap_or(self.runs), over, seated })
    }

    /// Does what is wished on its page.
    pub(crate) fn wish(&mut self, wish: &StartWish) {
        match wish {
            StartWish::Begin => self.hosting.begin(),
            StartWish::Hold => self.hosting.hold(),
            StartWish::Adjourn => self.hosting.adjourn(),
            StartWish::End => self.hosting.end(),
            _ => {}
        }
        self.saying = None;
    }
}
