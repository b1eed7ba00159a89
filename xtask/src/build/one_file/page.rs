//! The HTML of the one file, from the `index.html` of the sources: styles, scripts and packed files stand in it.

use crate::Outcome;
use crate::build::html::{element, escape, replace, tags};
use crate::project;
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;

/// The hashes that the policy allows.
#[derive(Default)]
struct Allowed {
    scripts: String,
    styles: String,
}

pub(super) fn render(shell: &str, packed: &BTreeMap<String, String>, program: &str, site: &str) -> Outcome<String> {
    let mut allowed = Allowed::default();
    let mut edits = Vec::new();
    let all = tags(shell);
    for tag in &all {
        let address = tag.attribute("href").or(tag.attribute("src")).unwrap_or_default();
        let rel = tag.attribute("rel").unwrap_or_default();
        match (tag.name.as_str(), rel) {
            ("base", _) => edits.push((tag.range.clone(), String::new())),
            ("link", "css") => edits.push((tag.range.clone(), style(address, tag.attribute("media"), &mut allowed)?)),
            ("link", "icon") => edits.push((tag.range.clone(), icon(address)?)),
            ("link", _) => edits.push((tag.range.clone(), String::new())),
            ("script", _) if address == "www/shell.js" => {
                edits.push((element(shell, tag), script(&source(address)?, "", &mut allowed)));
            }
            // Keeps a site usable offline: nothing this file needs.
            ("script", _) => edits.push((element(shell, tag), String::new())),
            ("section", _) if tag.attribute("id") == Some("update") => edits.push((element(shell, tag), String::new())),
            _ => {}
        }
    }
    let end = shell.rfind("</body>").ok_or("index.html has no </body>")?;
    edits.push((end..end, rest(packed, program, &mut allowed)?));
    let charset =
        all.iter().find(|tag| tag.attribute("charset").is_some()).ok_or("index.html has no <meta charset>")?;
    let at = charset.range.end;
    let mark = format!("<meta name=\"coso-one-file\" content=\"{}\" />", escape(site));
    edits.push((at..at, policy(&allowed) + &mark));
    Ok(replace(shell, edits))
}

/// Packed files, loader, start.
fn rest(packed: &BTreeMap<String, String>, program: &str, allowed: &mut Allowed) -> Outcome<String> {
    let mut html = String::new();
    for (name, text) in packed {
        html.push_str(&format!("<script type=\"text/plain\" data-file=\"{}\">{text}</script>\n", escape(name)));
    }
    html.push_str(&script(&source("www/one-file.js")?, " id=\"one-file\"", allowed));
    let module = program.replace(".js", "_bg.wasm");
    let data = format!(" data-program=\"{}\" data-module=\"{}\"", escape(program), escape(&module));
    html.push_str(&script(&source("www/one-file-start.js")?, &data, allowed));
    Ok(html)
}

fn source(path: &str) -> Outcome<String> {
    fs::read_to_string(project::root().join(path)).map_err(|error| format!("{path}: {error}"))
}

fn script(source: &str, attributes: &str, allowed: &mut Allowed) -> String {
    allowed.scripts.push_str(&hash(source));
    format!("<script{attributes}>{source}</script>\n")
}

fn style(path: &str, media: Option<&str>, allowed: &mut Allowed) -> Outcome<String> {
    let css = source(path)?;
    allowed.styles.push_str(&hash(&css));
    let media = media.map(|media| format!(" media=\"{}\"", escape(media))).unwrap_or_default();
    Ok(format!("<style{media}>{css}</style>"))
}

fn icon(path: &str) -> Outcome<String> {
    let svg = BASE64_STANDARD.encode(source(&format!("www/{path}"))?);
    Ok(format!("<link rel=\"icon\" type=\"image/svg+xml\" href=\"data:image/svg+xml;base64,{svg}\" />"))
}

fn hash(text: &str) -> String {
    format!(" 'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

/// Nothing is asked for anywhere: what runs is in the file, or made from it.
fn policy(allowed: &Allowed) -> String {
    let Allowed { scripts, styles } = allowed;
    format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src blob: 'wasm-unsafe-eval'{scripts}; \
         worker-src blob:; connect-src blob:; style-src{styles}; style-src-attr 'unsafe-inline'; img-src data: blob:; \
         media-src blob:; base-uri 'none'; form-action 'none'\" />"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_the_sources_holds_all_it_needs() {
        let shell = source("index.html").expect("the shell");
        let packed = BTreeMap::from([("whole-1.js".to_owned(), "AAAA".to_owned())]);
        let html = render(&shell, &packed, "whole-1.js", "https://example.org/coso/").expect("a page");
        let all = tags(&html);
        for tag in &all {
            let address = tag.attribute("src").or(tag.attribute("href")).unwrap_or("data:");
            assert!(address.starts_with("data:"), "{} asks for {address}", tag.name);
        }
        assert_eq!(all.iter().filter(|tag| tag.name == "style").count(), shell.matches("rel=\"css\"").count());
        for part in [
            "data-program=\"whole-1.js\" data-module=\"whole-1_bg.wasm\"",
            "<script type=\"text/plain\" data-file=\"whole-1.js\">AAAA</script>",
            "<meta name=\"coso-one-file\" content=\"https://example.org/coso/\" />",
            "<style media=\"print\">",
            "Coso ha bisogno di JavaScript",
        ] {
            assert!(html.contains(part), "{part}");
        }
        assert!(!html.contains("service-worker") && !html.contains("data-trunk"));
        let at = |part: &str| html.find(part).expect(part);
        assert!(at("charset=") < at("Content-Security-Policy") && at("Content-Security-Policy") < at("<style"));
    }

    #[test]
    fn no_source_ends_its_own_element() {
        for path in ["www/one-file.js", "www/one-file-start.js", "www/shell.js"] {
            assert!(!source(path).expect(path).contains("</script"), "{path}");
        }
    }
}
