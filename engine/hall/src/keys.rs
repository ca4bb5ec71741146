//! The keys of this server, in a file that nobody else reads, and the addresses under which it can be found.

use std::fs;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::Path;

use tavolo_net::Identity;
use tavolo_wording::Args;

use crate::fault::Fault;
use crate::private::write_private;

/// Reads the keys of a server, or makes them.
///
/// # Errors
/// Where the file cannot be read or written, or holds something else.
pub fn open(path: &Path) -> Result<Identity, Fault> {
    let fault = |e: &tavolo_net::NetFault| {
        let args = Args::new().with("path", path.display().to_string()).with("reason", e.to_string());
        Fault::new(e.key(), args)
    };
    if path.exists() {
        let bytes = fs::read(path).map_err(|e| Fault::file("serve-cannot-read", path, &e))?;
        return Identity::from_bytes(&bytes).map_err(|e| fault(&e));
    }
    let identity = Identity::generate().map_err(|e| fault(&e))?;
    write_private(path, &identity.to_bytes()).map_err(|e| Fault::file("cli-cannot-write", path, &e))?;
    Ok(identity)
}

/// Addresses by which this machine is reached, when it listens at one: that one, or all if it listens at any.
#[must_use]
pub fn addresses(listening: IpAddr) -> Vec<IpAddr> {
    if !listening.is_unspecified() {
        return vec![listening];
    }
    let mut found: Vec<IpAddr> = if_addrs::get_if_addrs()
        .unwrap_or_default()
        .into_iter()
        .map(|interface| interface.ip())
        .filter(|ip| !ip.is_loopback() && ip.is_ipv4() == listening.is_ipv4())
        // An address of one cable says nothing without the name of the cable's socket.
        .filter(|ip| !matches!(ip, IpAddr::V6(v6) if v6.is_unicast_link_local()))
        .collect();
    found.sort();
    found.dedup();
    // On the same machine it works without any network.
    found.push(if listening.is_ipv4() { Ipv4Addr::LOCALHOST.into() } else { Ipv6Addr::LOCALHOST.into() });
    found
}
