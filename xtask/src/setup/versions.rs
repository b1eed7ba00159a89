//! The versions the project asks for, each read from the one file that fixes it.

use crate::{Outcome, project};

/// From Trunk.toml, where Trunk itself checks it.
pub(super) fn trunk() -> Outcome<String> {
    let config = read("Trunk.toml")?;
    config
        .get("trunk-version")
        .and_then(toml::Value::as_str)
        .map(|version| version.trim_start_matches(['=', '^', '~', ' ']).to_owned())
        .ok_or_else(|| "Trunk.toml has no trunk-version".to_owned())
}

/// From Cargo.lock: the command-line tool must be of exactly the crate's version.
pub(super) fn wasm_bindgen() -> Outcome<String> {
    let lock = read("Cargo.lock")?;
    let packages = lock.get("package").and_then(toml::Value::as_array).map(Vec::as_slice).unwrap_or_default();
    packages
        .iter()
        .find(|package| package.get("name").and_then(toml::Value::as_str) == Some("wasm-bindgen"))
        .and_then(|package| package.get("version")?.as_str())
        .map(str::to_owned)
        .ok_or_else(|| "Cargo.lock has no wasm-bindgen".to_owned())
}

fn read(file: &str) -> Outcome<toml::Table> {
    let text = std::fs::read_to_string(project::root().join(file)).map_err(|error| format!("{file}: {error}"))?;
    text.parse().map_err(|error| format!("{file}: {error}"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn both_versions_are_plain_numbers() {
        for version in [super::trunk(), super::wasm_bindgen()] {
            let version = version.expect("a version");
            assert_eq!(version.split('.').filter(|part| part.parse::<u32>().is_ok()).count(), 3, "{version}");
        }
    }
}
