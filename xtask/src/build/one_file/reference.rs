//! The pages about platforms and rules for the one file: hundreds, so one list a language, which packs well.

use crate::build::html::{content, replace, tags};
use crate::build::pages::Page;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Packed<'a> {
    title: &'a str,
    description: &'a str,
    html: String,
}

/// Name and text of each list.
pub(super) fn lists(pages: &[Page]) -> Vec<(String, String)> {
    let mut lists: BTreeMap<&str, BTreeMap<&str, Packed>> = BTreeMap::new();
    for page in pages.iter().filter(|page| page.is_reference()) {
        let Some(html) = main(&page.body) else { continue };
        let packed = Packed { title: &page.title, description: &page.description, html };
        lists.entry(&page.language).or_default().insert(page.path.trim_matches('/'), packed);
    }
    // Texts under text keys: writing them cannot fail.
    let written = |list| serde_json::to_string(&list).unwrap_or_default();
    lists.into_iter().map(|(language, list)| (format!("reference/{language}.json"), written(list))).collect()
}

/// What stands in `<main>`, its links to other pages as those of the one file.
fn main(body: &str) -> Option<String> {
    let tag = tags(body).into_iter().find(|tag| tag.name == "main")?;
    let inside = body.get(content(body, &tag))?;
    let links = tags(inside).into_iter().filter_map(|tag| {
        let href = tag.attribute("href").filter(|href| href.starts_with("it/") || href.starts_with("en/"))?;
        let element = inside.get(tag.range.clone())?.replacen(href, &format!("#/{href}"), 1);
        Some((tag.range.clone(), element))
    });
    Some(replace(inside, links.collect()))
}

#[cfg(test)]
mod tests {
    use super::main;

    #[test]
    fn links_lead_within_the_file() {
        let body = "<div><a href=\"it/\">Coso</a><main class=x><a href=\"it/regole/a/#b\">a</a><a href=\"https://x.it/\">b</a></main></div>";
        let expected = "<a href=\"#/it/regole/a/#b\">a</a><a href=\"https://x.it/\">b</a>";
        assert_eq!(main(body).as_deref(), Some(expected));
        assert_eq!(main("<p>"), None);
    }
}
