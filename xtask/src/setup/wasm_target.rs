//! The standard library for WebAssembly.

use super::announce;
use crate::{Outcome, command};
use std::path::Path;

const TARGET: &str = "wasm32-unknown-unknown";

pub(super) fn ensure() -> Outcome {
    // Asking the compiler rather than rustup: a compiler from elsewhere may have the target too.
    let sysroot = command::output(command::new("rustc").args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    announce(&format!("the Rust target {TARGET}"), "the page is Rust compiled to WebAssembly");
    command::run(command::new("rustup").args(["target", "add", TARGET]))
        .map_err(|error| format!("{error}\nRust must come from rustup (https://rustup.rs) to add a target"))
}
