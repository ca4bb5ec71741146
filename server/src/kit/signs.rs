//! Signs for the doors: one sheet for each place that can be walked to, with what is seen and heard there.

use maud::{Markup, html};
use tavolo_scenario::model::case::Place;
use tavolo_wording::Args;

use super::book::Book;

pub(super) fn part(book: &Book<'_>) -> Markup {
    let places = &book.content.case.places;
    // Where no way leads, nobody walks: such a place is a voice on the line or somewhere else.
    let reached =
        |place: &Place| !place.ways.is_empty() || places.values().any(|p| p.ways.iter().any(|w| w.0 == place.id));
    html! { @for place in places.values().filter(|p| reached(p)) { (sign(book, place)) } }
}

fn sign(book: &Book<'_>, place: &Place) -> Markup {
    let names = |ids: &mut dyn Iterator<Item = String>| book.list(ids);
    let ways = names(&mut place.ways.iter().map(|(id, _)| book.place(id)));
    let sees = names(&mut place.sees.iter().map(|id| book.place(id)));
    let hears = names(&mut place.hears.iter().map(|id| book.place(id)));
    let others = || book.content.case.places.values();
    let heard = names(&mut others().filter(|p| p.hears.contains(&place.id)).map(|p| book.place(&p.id)));
    let seen = names(&mut others().filter(|p| p.sees.contains(&place.id)).map(|p| book.place(&p.id)));
    let line = |key: &str, any: bool, places: &str| {
        html! { @if any { p { (book.tw(key, &Args::new().with("places", places))) } } }
    };
    html! {
        article.sign {
            p.case { (book.t("case-title")) }
            h3 { (book.place(&place.id)) }
            p.sight { (book.t(&format!("place-{}.sight", place.id))) }
            div.how {
                p { (book.t("kit-sign-here")) }
                (line("kit-sign-sees", !place.sees.is_empty(), &sees))
                (line("kit-sign-hears", !place.hears.is_empty(), &hears))
                (line("kit-sign-seen", others().any(|p| p.sees.contains(&place.id)), &seen))
                (line("kit-sign-heard", others().any(|p| p.hears.contains(&place.id)), &heard))
                p { (book.tw("kit-sign-holds", &Args::new().with("count", i64::from(place.holds)))) }
                (line("kit-sign-ways", !place.ways.is_empty(), &ways))
            }
            p.training { (book.t("kit-banner")) }
        }
    }
}
