//! Files that only their owner may read: reports say how people did, links open their seats.

use std::fs;
use std::io::Write as _;
use std::path::Path;

/// Writes a file that only its owner may read, where the system has such rights. Its folder too.
///
/// # Errors
/// Where it cannot be written.
pub fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent().filter(|p| !p.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    // A file that is written over keeps its old rights: they are taken away before there is something to read.
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    file.write_all(bytes)
}
