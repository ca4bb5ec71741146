//! Join links: derived from the server's keys, the name of the session and the seat, as `serve` derives them, so
//! that they can be printed before the session is opened.

use std::collections::BTreeMap;

use tavolo_hall::{DIRECTOR, Staff, open_keys, partner_name};
use tavolo_net::JoinLink;
use tavolo_scenario::Content;
use tavolo_seat::Mark;
use tavolo_wording::Args;

use crate::desk::{Desk, Fault};
use crate::kit::KitOptions;

/// The link of each seat and of its partners, and of whoever directs; none where no address was given.
pub(super) fn of(desk: &Desk, options: &KitOptions, content: &Content) -> Result<BTreeMap<String, JoinLink>, Fault> {
    let (Some(address), Some(session)) = (&options.address, &options.session) else { return Ok(BTreeMap::new()) };
    let (host, port) =
        parts(address).ok_or_else(|| desk.fault("kit-no-address", &Args::new().with("address", address.as_str())))?;
    let identity = open_keys(&options.keys).map_err(|e| desk.hall_fault(&e))?;
    let pin = identity.pin();
    let link = |seat: &str| {
        let secret = identity.seat_secret(session, seat);
        Some((seat.to_owned(), JoinLink { host: host.clone(), port, pin, secret, content: Mark::of(&content.hash)? }))
    };
    let staff = Staff { partners: options.partners, ..Staff::default() };
    let seats = content.case.seats.iter().map(|s| s.id.as_str());
    let shared = seats.clone().flat_map(|seat| staff.partners().map(move |who| partner_name(seat, who)));
    let names: Vec<String> = shared.chain(seats.chain([DIRECTOR]).map(str::to_owned)).collect();
    Ok(names.iter().filter_map(|name| link(name)).collect())
}

/// Host and port; an address of IPv6 stands in brackets.
fn parts(address: &str) -> Option<(String, u16)> {
    let (host, port) = address.trim().rsplit_once(':')?;
    let bare = host.strip_prefix('[').and_then(|h| h.strip_suffix(']'));
    let clear = |c: char| !c.is_whitespace() && !matches!(c, '/' | '[' | ']' | '"' | '<' | '>');
    let host = match bare {
        Some(bare) => bare,
        None if host.contains(':') => return None,
        None => host,
    };
    let port = port.parse().ok().filter(|port| *port > 0)?;
    (!host.is_empty() && host.chars().all(clear)).then(|| (host.to_owned(), port))
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn an_address_is_a_host_and_a_port() {
        assert_eq!(parts("192.168.1.20:47811"), Some(("192.168.1.20".to_owned(), 47_811)));
        assert_eq!(parts("[fe80::1]:47811"), Some(("fe80::1".to_owned(), 47_811)));
        assert_eq!(parts("school.example:1"), Some(("school.example".to_owned(), 1)));
        for wrong in ["192.168.1.20", ":47811", "host:0", "host:port", "fe80::1:47811", "tavolo://host:1/x", "a b:1"] {
            assert_eq!(parts(wrong), None, "{wrong}");
        }
    }
}
