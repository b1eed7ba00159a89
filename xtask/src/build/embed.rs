//! `embed/`: what other people's pages use. The hand-written part is `www/embed`; its words come from
//! `locales/`, so that they are said in one place.

use crate::{Outcome, project};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;
use wording::{Language, say};

pub(super) fn write(folder: &Path) -> Outcome {
    copy(&project::root().join("www/embed"), folder)?;
    let file = folder.join("words.js");
    fs::write(&file, words()?).map_err(|error| format!("{}: {error}", file.display()))
}

fn words() -> Outcome<String> {
    let mut all = Map::new();
    for language in Language::ALL.iter().copied() {
        let severity = |id: &str| wording::key(language, &format!("name-severity-{id}")).unwrap_or_default();
        all.insert(
            language.code().to_owned(),
            json!({
                "title": say::embed_frame_title(language),
                "label": say::embed_frame_label(language),
                // The element puts its own numbers and dates in.
                "used": say::embed_used(language, "{value}"),
                "list_of": say::embed_used_of(language, "{limit}", "{value}"),
                "none": say::embed_none(language),
                "one": say::embed_one(language),
                "many": say::embed_many(language, "{count}"),
                "error": severity("error"),
                "warning": severity("warning"),
                "advice": severity("advice"),
                "words_coming": say::embed_words_coming(language),
                "words_missing": say::embed_words_missing(language),
                "why": say::embed_why(language),
                "source": say::source(language),
                "checked": say::embed_checked(language, "{date}"),
                "keep": say::embed_keep(language),
                "kept": say::embed_kept(language),
                "not_kept": say::embed_not_kept(language),
                "forgotten": say::embed_forgotten(language),
            }),
        );
    }
    let json = serde_json::to_string_pretty(&Value::Object(all)).map_err(|error| error.to_string())?;
    Ok(format!("// Written by the build from the locales.\nexport const words = {json};\n"))
}

fn copy(from: &Path, to: &Path) -> Outcome {
    let trouble = |error: std::io::Error| format!("{}: {error}", from.display());
    fs::create_dir_all(to).map_err(trouble)?;
    for entry in fs::read_dir(from).map_err(trouble)?.flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() { copy(&path, &target)? } else { fs::copy(&path, &target).map(drop).map_err(trouble)? }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_there_in_both_languages_with_their_blanks() {
        let words = words().expect("words");
        for part in ["{value}", "{limit}", "{count}", "{date}"] {
            assert!(words.matches(part).count() >= 2, "{part}: {words}");
        }
        assert!(!words.contains("\"\""), "{words}");
    }

    #[test]
    fn every_file_the_package_names_is_there() {
        let folder = project::root().join("www/embed");
        let text = fs::read_to_string(folder.join("package.json")).expect("package.json");
        let package: Value = serde_json::from_str(&text).expect("JSON");
        // Written by the other steps of the build.
        let built = [
            "light.js",
            "light.d.ts",
            "light_core_bg.wasm",
            "engine_core_bg.wasm",
            "phrases.it.bin",
            "phrases.en.bin",
            "facts.it.json",
            "facts.en.json",
        ];
        let exports = package["exports"].as_object().expect("exports");
        let files = exports.values().flat_map(|target| match target {
            Value::String(file) => vec![file.clone()],
            other => other.as_object().expect("conditions").values().map(|v| v.as_str().unwrap_or("").into()).collect(),
        });
        for file in files {
            let name = file.trim_start_matches("./").to_owned();
            assert!(built.contains(&name.as_str()) || folder.join(&name).is_file(), "{name}");
        }
    }
}
