//! The words a row may use, as `src/model.rs` spells them: read from that file, so that
//! a new `About` or `Unit` is added in one place.

const MODEL: &str = include_str!("../src/model.rs");

/// The Rust variant behind the catalogue's word: `("About", "length-max")` → `LengthMax`.
pub(crate) fn variant(type_name: &str, word: &str) -> Option<&'static str> {
    pairs(type_name).find(|(_, name)| *name == word).map(|(variant, _)| variant)
}

pub(crate) fn words(type_name: &str) -> String {
    pairs(type_name).map(|(_, name)| name).collect::<Vec<_>>().join(", ")
}

fn pairs(type_name: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let opening = format!("names!({type_name} {{");
    let body =
        MODEL.split_once(opening.as_str()).and_then(|(_, rest)| rest.split_once('}')).map_or("", |(body, _)| body);
    body.split(',').filter_map(|pair| {
        let (variant, name) = pair.split_once('=')?;
        Some((variant.trim(), name.trim().trim_matches('"')))
    })
}
