//! The keys of a server. Made once and kept by whoever runs it, so that links stay good, and so that a server that was
//! started anew can tell clients of the old one at once that their link is gone.

use std::fmt;

use minicbor::{Decode, Encode};
use rcgen::{CertificateParams, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use sha2::{Digest, Sha256};
use tavolo_seat::Secret;

use crate::fault::NetFault;
use crate::pin::Pin;

/// The form in which identities are kept.
const VERSION: u32 = 1;

/// The name in the certificate. Clients go by the pin; a name has to be there.
pub(crate) const NAME: &str = "tavolo";

/// Keys of a server.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
pub struct Identity {
    #[n(0)]
    version: u32,
    #[cbor(n(1), with = "minicbor::bytes")]
    key: Vec<u8>,
    #[cbor(n(2), with = "minicbor::bytes")]
    certificate: Vec<u8>,
    #[cbor(n(3), with = "minicbor::bytes")]
    pub(crate) reset: [u8; 32],
    #[n(4)]
    pub(crate) connection_ids: u64,
    #[cbor(n(5), with = "minicbor::bytes")]
    pub(crate) retries: [u8; 32],
    #[cbor(n(6), with = "minicbor::bytes")]
    secrets: [u8; 32],
}

impl fmt::Debug for Identity {
    // Keys never get into a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("pin", &self.pin()).finish_non_exhaustive()
    }
}

impl Identity {
    /// New keys.
    ///
    /// # Errors
    /// Where this machine gives no randomness.
    pub fn generate() -> Result<Self, NetFault> {
        let fault = |error: &dyn fmt::Display| NetFault::Keys(error.to_string());
        let key = KeyPair::generate().map_err(|e| fault(&e))?;
        let params = CertificateParams::new([NAME.to_owned()]).map_err(|e| fault(&e))?;
        let certificate = params.self_signed(&key).map_err(|e| fault(&e))?;
        let random = || {
            let mut bytes = [0; 32];
            getrandom::fill(&mut bytes).map_err(|e| fault(&e))?;
            Ok::<_, NetFault>(bytes)
        };
        Ok(Self {
            version: VERSION,
            key: key.serialize_der(),
            certificate: certificate.der().to_vec(),
            reset: random()?,
            connection_ids: getrandom::u64().map_err(|e| fault(&e))?,
            retries: random()?,
            secrets: random()?,
        })
    }

    /// As bytes to keep, readable by nobody else.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        minicbor::to_vec(self).expect("writing into memory cannot fail")
    }

    /// As it was kept.
    ///
    /// # Errors
    /// Where the bytes are no identity, or one of a later version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NetFault> {
        let identity: Self = minicbor::decode(bytes).map_err(|_| NetFault::Identity)?;
        let readable = identity.version == VERSION && Pin::of(&identity.certificate()).is_some();
        if readable { Ok(identity) } else { Err(NetFault::Identity) }
    }

    /// By what clients know this server.
    #[must_use]
    pub fn pin(&self) -> Pin {
        Pin::of(&self.certificate()).expect("the certificate was read when the identity was made")
    }

    /// The secret of a seat of a session: always the same, so that links outlive the program.
    #[must_use]
    pub fn seat_secret(&self, session: &str, seat: &str) -> Secret {
        let mut hash = Sha256::new();
        for part in [&self.secrets[..], session.as_bytes(), seat.as_bytes()] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let digest: [u8; 32] = hash.finalize().into();
        Secret(*digest.first_chunk().expect("32 bytes have 16"))
    }

    pub(crate) fn certificate(&self) -> CertificateDer<'static> {
        CertificateDer::from(self.certificate.clone())
    }

    pub(crate) fn key(&self) -> PrivateKeyDer<'static> {
        PrivatePkcs8KeyDer::from(self.key.clone()).into()
    }
}
