//! Whoever runs the session, at the terminal of the server: begin and go on, hold, who sits where, adjourn, close. Of several
//! groups all are meant, or the one whose number stands behind.

use std::io::BufRead as _;
use std::thread;

use tavolo_hall::Said;
use tavolo_wording::Args;
use tokio::sync::{mpsc, oneshot};

use super::group::{Group, line};
use crate::desk::Desk;
use crate::say;

/// Sentences that are said here, in the language of whoever runs the session.
struct Words {
    menu: String,
    goes_on: String,
    waits: String,
    held: String,
    close_sure: String,
    taken: String,
    free: String,
}

/// A group, and how to speak to it.
struct Reached {
    called: String,
    /// Titles of its seats.
    seats: Vec<String>,
    hall: mpsc::Sender<Said>,
}

/// Reads lines until there are no more, or every session is over.
pub(super) fn start(desk: &Desk, groups: &[Group], at_once: bool) {
    let text = |key: &str| desk.text(key, &Args::new());
    let several = if groups.len() > 1 { format!("\n{}", text("serve-menu-groups")) } else { String::new() };
    let words = Words {
        menu: text("serve-menu") + &several,
        goes_on: text("serve-goes-on"),
        waits: text("serve-waits"),
        held: text("serve-held"),
        close_sure: text("serve-close-sure"),
        taken: text("serve-taken"),
        free: text("serve-free"),
    };
    let reached = |group: &Group| {
        let session = &group.session;
        let title = |seat| session.texts.render(&desk.lang, &format!("seat-{seat}"), &Args::new());
        let seats = session.seats.iter().map(title).collect();
        Reached { called: group.called.clone(), seats, hall: group.held.sender() }
    };
    let groups: Vec<Reached> = groups.iter().map(reached).collect();
    thread::spawn(move || {
        if at_once {
            groups.iter().for_each(|group| group.release(&words));
        }
        say(&words.menu);
        let mut sure = String::new();
        for typed in std::io::stdin().lock().lines().map_while(Result::ok) {
            let (what, meant) = read(&typed, &groups);
            // A slip does not end a class.
            let was_sure = std::mem::take(&mut sure) == typed.trim();
            match what {
                _ if meant.is_empty() => say(&words.menu),
                "1" => meant.iter().for_each(|group| group.release(&words)),
                "2" => meant.iter().for_each(|group| group.hold(&words)),
                "3" => meant.iter().for_each(|group| group.seated(&words)),
                "8" => meant.iter().for_each(|group| group.tell(Said::Adjourn)),
                "9" if !was_sure => {
                    say(&words.close_sure);
                    typed.trim().clone_into(&mut sure);
                }
                "9" => meant.iter().for_each(|group| group.tell(Said::End)),
                _ => say(&words.menu),
            }
            if groups.iter().all(|group| group.hall.is_closed()) {
                break;
            }
        }
    });
}

/// What is wanted, and of whom: of nobody if there is no such group.
fn read<'a, 'g>(typed: &'a str, groups: &'g [Reached]) -> (&'a str, &'g [Reached]) {
    match typed.trim().split_once(' ') {
        None => (typed.trim(), groups),
        Some((what, number)) => {
            let number = number.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let meant = number.and_then(|number| groups.get(number)).map_or(&groups[..0], std::slice::from_ref);
            (what, meant)
        }
    }
}

impl Reached {
    /// One that is over hears nothing more.
    fn tell(&self, said: Said) {
        let _ = self.hall.blocking_send(said);
    }

    fn release(&self, words: &Words) {
        let (reply, answer) = oneshot::channel();
        self.tell(Said::Release(reply));
        if let Ok(runs) = answer.blocking_recv() {
            say(&line(&self.called, if runs { &words.goes_on } else { &words.waits }));
        }
    }

    fn hold(&self, words: &Words) {
        if self.hall.blocking_send(Said::Hold).is_ok() {
            say(&line(&self.called, &words.held));
        }
    }

    fn seated(&self, words: &Words) {
        let (reply, answer) = oneshot::channel();
        self.tell(Said::Seated(reply));
        let Ok(taken) = answer.blocking_recv() else { return };
        if !self.called.is_empty() {
            say(&self.called);
        }
        for (seat, taken) in self.seats.iter().zip(taken) {
            say(&format!("  {seat}: {}", if taken { &words.taken } else { &words.free }));
        }
    }
}
