//! Trunk and wasm-bindgen: found in the wanted version, or installed apart from the user's own tools.

use super::{announce, versions};
use crate::{Outcome, command, project};
use std::path::{Path, PathBuf};

pub(super) struct CargoTool {
    program: &'static str,
    package: &'static str,
    version: String,
    why: &'static str,
    minutes: u8,
}

pub(super) fn trunk() -> Outcome<CargoTool> {
    Ok(CargoTool {
        program: "trunk",
        package: "trunk",
        version: versions::trunk()?,
        why: "it builds the page and its assets",
        minutes: 6,
    })
}

pub(super) fn wasm_bindgen() -> Outcome<CargoTool> {
    Ok(CargoTool {
        program: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: versions::wasm_bindgen()?,
        why: "it joins WebAssembly and JavaScript, and must be of exactly the crate's version",
        minutes: 3,
    })
}

impl CargoTool {
    /// The folder that holds the program in the wanted version.
    pub(super) fn ensure(&self) -> Outcome<PathBuf> {
        if let Some(program) = command::on_path(self.program).into_iter().find(|program| self.is_wanted(program)) {
            return Ok(program.parent().unwrap_or(&program).to_owned());
        }
        let root = project::tool_cache().join(format!("{}-{}", self.program, self.version));
        let folder = root.join("bin");
        let program = folder.join(format!("{}{}", self.program, std::env::consts::EXE_SUFFIX));
        if !self.is_wanted(&program) {
            self.install(&root)?;
        }
        if self.is_wanted(&program) {
            Ok(folder)
        } else {
            Err(format!("{} was installed, but does not say it is {}", program.display(), self.version))
        }
    }

    fn is_wanted(&self, program: &Path) -> bool {
        let version = command::version(program);
        version.is_some_and(|line| line.split_whitespace().nth(1) == Some(self.version.as_str()))
    }

    fn install(&self, root: &Path) -> Outcome {
        let spec = format!("{}@{}", self.package, self.version);
        let what = format!("{spec} into {}", root.display());
        if !command::on_path("cargo-binstall").is_empty() {
            announce(&format!("{what}, prebuilt"), self.why);
            let mut binstall = command::new("cargo");
            binstall.args(["binstall", "--no-confirm", "--disable-telemetry", "--root"]).arg(root).arg(&spec);
            if command::run(&mut binstall).is_ok() {
                return Ok(());
            }
        }
        announce(&format!("{what}, from source: about {} minutes, once", self.minutes), self.why);
        command::run(command::new("cargo").args(["install", "--locked", "--root"]).arg(root).arg(&spec))
    }
}
