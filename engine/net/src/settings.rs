//! What QUIC may use, and why no more: a class is some dozens of seats with small messages, and one of them may be curious.

use std::sync::Arc;
use std::time::Duration;

use quinn::crypto::rustls::{QuicClientConfig, QuicServerConfig};
use quinn::{ClientConfig, EndpointConfig, IdleTimeout, ServerConfig, TransportConfig, VarInt};
use quinn_proto::HashedConnectionIdGenerator;
use rustls::crypto::CryptoProvider;
use rustls::server::NoServerSessionStorage;

use crate::fault::NetFault;
use crate::identity::Identity;
use crate::pin::{Pin, PinnedKey};

/// What both ends must speak.
const ALPN: &[u8] = b"tavolo";

/// A handshake, and a hello after it, may each take this long.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// Handshakes under way above which an address has to prove that it is one.
pub(crate) const HALF_OPEN: usize = 64;

/// Handshakes under way above which nobody else is heard.
pub(crate) const HALF_OPEN_MAX: usize = 256;

/// Links at once.
pub(crate) const LINKS: usize = 512;

/// Silence after which a link is given up; every third of it both ends give a sign of life.
const SILENCE: VarInt = VarInt::from_u32(10_000);
const SIGN_OF_LIFE: Duration = Duration::from_secs(3);

fn provider() -> Arc<CryptoProvider> {
    // Named, not the process's default: two in one program would make that ambiguous.
    Arc::new(rustls::crypto::ring::default_provider())
}

fn transport() -> TransportConfig {
    let mut transport = TransportConfig::default();
    transport
        .max_idle_timeout(Some(IdleTimeout::from(SILENCE)))
        .keep_alive_interval(Some(SIGN_OF_LIFE))
        .stream_receive_window(VarInt::from_u32(64 << 10))
        // What has not been read yet is held here, for each link.
        .send_window(128 << 10)
        .datagram_receive_buffer_size(None)
        // Small messages gain nothing by it, and some network cards fail.
        .enable_segmentation_offload(false);
    transport
}

/// The server's end: one command stream from each seat, and nothing else.
pub(crate) fn server(identity: &Identity) -> Result<ServerConfig, NetFault> {
    let fault = |error: &dyn std::fmt::Display| NetFault::Keys(error.to_string());
    let mut tls = rustls::ServerConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&rustls::version::TLS13])
        .map_err(|e| fault(&e))?
        .with_no_client_auth()
        .with_single_cert(vec![identity.certificate()], identity.key())
        .map_err(|e| fault(&e))?;
    tls.alpn_protocols = vec![ALPN.to_vec()];
    // Who comes back shakes hands anew, and shows a token of ours: nothing of TLS is kept for that.
    tls.send_tls13_tickets = 0;
    tls.session_storage = Arc::new(NoServerSessionStorage {});
    let crypto = QuicServerConfig::try_from(tls).map_err(|e| fault(&e))?;
    let retries = ring::hkdf::Salt::new(ring::hkdf::HKDF_SHA256, &[]).extract(&identity.retries);
    let mut config = ServerConfig::new(Arc::new(crypto), Arc::new(retries));
    let mut transport = transport();
    transport
        .max_concurrent_bidi_streams(VarInt::from_u32(1))
        .max_concurrent_uni_streams(VarInt::from_u32(0))
        .receive_window(VarInt::from_u32(256 << 10));
    config
        .transport_config(Arc::new(transport))
        .max_incoming(HALF_OPEN_MAX)
        .incoming_buffer_size(64 << 10)
        .incoming_buffer_size_total(4 << 20);
    Ok(config)
}

/// The server's socket: connection ids and resets that outlive the program.
pub(crate) fn endpoint(identity: &Identity) -> EndpointConfig {
    let reset = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, &identity.reset);
    let mut config = EndpointConfig::new(Arc::new(reset));
    let key = identity.connection_ids;
    config.cid_generator(move || Box::new(HashedConnectionIdGenerator::from_key(key)));
    config
}

/// The seat's end: one view stream from the server, and nothing else.
pub(crate) fn client(pin: Pin) -> Result<ClientConfig, NetFault> {
    let fault = |error: &dyn std::fmt::Display| NetFault::Keys(error.to_string());
    let provider = provider();
    let verifier = Arc::new(PinnedKey { pin, provider: provider.clone() });
    let mut tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13])
        .map_err(|e| fault(&e))?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    tls.alpn_protocols = vec![ALPN.to_vec()];
    // What is sent before the other end has proved itself could be sent again by anybody.
    tls.enable_early_data = false;
    let crypto = QuicClientConfig::try_from(tls).map_err(|e| fault(&e))?;
    let mut config = ClientConfig::new(Arc::new(crypto));
    let mut transport = transport();
    transport
        .max_concurrent_bidi_streams(VarInt::from_u32(0))
        .max_concurrent_uni_streams(VarInt::from_u32(1))
        .stream_receive_window(VarInt::from_u32(1 << 20))
        .receive_window(VarInt::from_u32(4 << 20));
    config.transport_config(Arc::new(transport));
    Ok(config)
}
