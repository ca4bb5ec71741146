//! Whoever runs the session, at the terminal of the server: begin and go on, hold, who sits where,
//! adjourn, close.

use std::io::BufRead as _;
use std::thread;

use tavolo_wording::Args;
use tokio::sync::{mpsc, oneshot};

use super::hall::Said;
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
    seats: Vec<String>,
}

/// Reads lines until there are no more, or the session is over.
pub(crate) fn start(desk: &Desk, hall: mpsc::Sender<Said>, seats: Vec<String>, at_once: bool) {
    let text = |key: &str| desk.text(key, &Args::new());
    let words = Words {
        menu: text("serve-menu"),
        goes_on: text("serve-goes-on"),
        waits: text("serve-waits"),
        held: text("serve-held"),
        close_sure: text("serve-close-sure"),
        taken: text("serve-taken"),
        free: text("serve-free"),
        seats,
    };
    thread::spawn(move || {
        if at_once {
            release(&hall, &words);
        }
        say(&words.menu);
        let mut sure = false;
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            let open = match line.trim() {
                "1" => release(&hall, &words),
                "2" => hall.blocking_send(Said::Hold).map(|()| say(&words.held)).is_ok(),
                "3" => seated(&hall, &words),
                "8" => hall.blocking_send(Said::Adjourn).is_ok(),
                // A slip does not end a class.
                "9" if !std::mem::replace(&mut sure, true) => {
                    say(&words.close_sure);
                    continue;
                }
                "9" => hall.blocking_send(Said::End).is_ok(),
                _ => {
                    say(&words.menu);
                    true
                }
            };
            sure = false;
            if !open {
                break;
            }
        }
    });
}

fn release(hall: &mpsc::Sender<Said>, words: &Words) -> bool {
    let (reply, answer) = oneshot::channel();
    let asked = hall.blocking_send(Said::Release(reply)).is_ok();
    if let Ok(runs) = answer.blocking_recv() {
        say(if runs { &words.goes_on } else { &words.waits });
    }
    asked
}

fn seated(hall: &mpsc::Sender<Said>, words: &Words) -> bool {
    let (reply, answer) = oneshot::channel();
    let asked = hall.blocking_send(Said::Seated(reply)).is_ok();
    for (seat, taken) in words.seats.iter().zip(answer.blocking_recv().unwrap_or_default()) {
        say(&format!("  {seat}: {}", if taken { &words.taken } else { &words.free }));
    }
    asked
}
