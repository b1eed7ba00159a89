//! Modules whose neighbours have no address of their own: what they import and fetch is given names that
//! `www/one-file.js` understands.

use crate::Outcome;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Where a module believes to lie; the same in `www/one-file.js`.
const HERE: &str = "https://one-file.invalid/";

/// The module's text for the one file.
pub(super) fn linked(name: &str, source: &str) -> Outcome<String> {
    let mut text = String::from("const fetch=oneFile.fetch;");
    let mut rest = source;
    while let Some(at) = rest.find(['"', '\'']) {
        let (before, quoted) = rest.split_at(at);
        let quote = &quoted[..1];
        text.push_str(before);
        let inside = &quoted[1..];
        let is_import = ["from", "import"].iter().any(|word| before.trim_end().ends_with(word));
        match inside.find(quote).map(|end| &inside[..end]).filter(|path| is_import && path.starts_with('.')) {
            Some(path) => {
                text.push_str(&format!("{quote}one-file:{}{quote}", resolved(name, path)?));
                rest = &inside[path.len() + 1..];
            }
            None => {
                text.push_str(quote);
                rest = inside;
            }
        }
    }
    text.push_str(rest);
    Ok(with_imports(&text)
        .replace("import.meta.url", &format!("\"{HERE}{name}\""))
        .replace("document.baseURI", &format!("\"{HERE}\"")))
}

/// `import(` as a call becomes the loader's.
fn with_imports(text: &str) -> String {
    let mut done = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("import(") {
        let (before, from) = rest.split_at(at);
        let part_of_a_name = before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.'));
        done.push_str(before);
        done.push_str(if part_of_a_name { "import(" } else { "oneFile.load(" });
        rest = &from["import(".len()..];
    }
    done + rest
}

/// `../embed/many.js` in `workers/many.js` is `embed/many.js`.
fn resolved(name: &str, path: &str) -> Outcome<String> {
    let mut parts: Vec<&str> = name.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop().ok_or_else(|| format!("{name} imports {path}, outside of the site"))?;
            }
            part => parts.push(part),
        }
    }
    Ok(parts.join("/"))
}

/// Fails where a module of the file imports one that is not in it.
pub(super) fn all_there(names: &BTreeSet<&str>, folder: &Path) -> Outcome {
    for name in names.iter().filter(|name| name.ends_with(".js")) {
        let source = fs::read_to_string(folder.join(name)).map_err(|error| format!("{name}: {error}"))?;
        let text = linked(name, &source)?;
        for part in text.split("one-file:").skip(1) {
            let wanted = part.split(['"', '\'']).next().unwrap_or_default();
            if !names.contains(wanted) {
                return Err(format!("{name} imports {wanted}, which is not in the one file"));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_get_names() {
        for (name, source, expected) in [
            (
                "workers/many.js",
                "import a, { B } from \"../embed/many.js\";",
                "import a, { B } from \"one-file:embed/many.js\";",
            ),
            ("w-1.js", "import{a}from'./snippets/x/www/later.js';", "import{a}from'one-file:snippets/x/www/later.js';"),
            ("a.js", "import \"./b.js\"; f('./b.js')", "import \"one-file:b.js\"; f('./b.js')"),
            (
                "embed/e.js",
                "new URL('e.wasm', import.meta.url)",
                "new URL('e.wasm', \"https://one-file.invalid/embed/e.js\")",
            ),
            (
                "x/later.js",
                "await import(new URL(p, document.baseURI)); reimport(1)",
                "await oneFile.load(new URL(p, \"https://one-file.invalid/\")); reimport(1)",
            ),
        ] {
            let text = linked(name, source).expect("linked");
            assert_eq!(text.strip_prefix("const fetch=oneFile.fetch;"), Some(expected));
        }
        assert!(linked("a.js", "import '../b.js'").is_err());
    }

    #[test]
    fn the_loader_knows_the_same_place() {
        let loader = crate::project::root().join("www/one-file.js");
        assert!(fs::read_to_string(loader).expect("the loader").contains(&format!("HERE = \"{HERE}\"")));
    }
}
