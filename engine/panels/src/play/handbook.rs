//! The handbook: what the pack asks of this seat and forbids, who may be told what, and lists that the seat keeps.

use egui::Ui;
use tavolo_seat::DueWatch;
use tavolo_wording::{Args, Value};

use super::Desk;
use crate::parts::{aside, says, subheading};

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>) {
    let words = &desk.words;
    if !desk.view.resources.is_empty() {
        subheading(ui, words.plain("client-resources"));
        for it in desk.view.resources.values() {
            let args = Args::new().with("name", it.name.as_str()).with("count", i64::from(it.room));
            says(ui, words.text("client-resource", &args));
        }
    }
    subheading(ui, words.plain("client-handbook-duties"));
    let mut duties: Vec<&DueWatch> =
        desk.view.vocabulary.duties.iter().filter(|duty| duty.mine.contains(&desk.me)).collect();
    duties.sort_by_key(|duty| duty.place);
    if duties.is_empty() {
        aside(ui, words.plain("client-handbook-no-duties"));
    }
    for duty in duties {
        says(ui, duty.label.as_str());
        let within = duty.exercise_ms.or(duty.story_ms).map(Value::Duration);
        let weight = words.plain(if duty.hard { "client-due-law" } else { "client-due-practice" });
        match within {
            Some(within) => {
                aside(ui, words.text("client-duty-within", &Args::new().with("within", within).with("weight", weight)))
            }
            None => aside(ui, weight),
        };
    }
    let bans: Vec<_> = desk.view.vocabulary.bans.iter().filter(|ban| ban.binds.contains(&desk.me)).collect();
    if !bans.is_empty() {
        subheading(ui, words.plain("client-handbook-bans"));
    }
    for ban in bans {
        says(ui, ban.label.as_str());
    }
}
