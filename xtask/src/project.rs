//! Where things are.

use std::path::{Path, PathBuf};

/// The root of the working copy.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// What the release build writes.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Things made on this machine for this working copy; ignored by git.
pub(crate) fn local() -> PathBuf {
    root().join(".coso")
}

/// Tools built for Coso, shared by all working copies of this user, apart from the user's own.
pub(crate) fn tool_cache() -> PathBuf {
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let home = std::env::home_dir().map(|home| home.join(".cache"));
    cache.or(home).unwrap_or_else(local).join("coso").join("tools")
}
