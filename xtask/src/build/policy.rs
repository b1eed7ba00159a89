//! The content security policy: nothing runs and nothing is fetched but what the build wrote.

use super::html::{Tag, content, replace, tags};
use crate::Outcome;
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// Writes the policy into a page, with the hash of each script that stands in it.
pub(super) fn write(file: &Path) -> Outcome {
    let html = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    match with_policy(&html) {
        Some(html) => fs::write(file, html).map_err(|error| format!("{}: {error}", file.display())),
        None => Err(format!("{} has no <meta charset>, which the policy stands after", file.display())),
    }
}

fn with_policy(html: &str) -> Option<String> {
    let tags = tags(html);
    // After the charset, which must come first, and before anything the policy is about.
    let at = tags.iter().find(|tag| tag.attribute("charset").is_some())?.range.end;
    let policy = policy(html, &tags);
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    let old = tags.iter().filter(|tag| tag.attribute("http-equiv") == Some("Content-Security-Policy"));
    let mut edits: Vec<_> = old.map(|tag| (tag.range.clone(), String::new())).collect();
    edits.push((at..at, meta));
    Some(replace(html, edits))
}

fn policy(html: &str, tags: &[Tag]) -> String {
    let mut scripts = "'self' 'wasm-unsafe-eval'".to_owned();
    for tag in tags.iter().filter(|tag| is_inline_script(tag)) {
        let source = html.get(content(html, tag)).unwrap_or_default();
        scripts.push_str(&format!(" 'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(source))));
    }
    // Widths of bars are style attributes; style elements stay forbidden.
    format!(
        "default-src 'self'; connect-src 'self' blob:; script-src {scripts}; worker-src 'self'; style-src-attr 'unsafe-inline'; \
         img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none'; base-uri 'self'"
    )
}

fn is_inline_script(tag: &Tag) -> bool {
    let runs = matches!(tag.attribute("type").unwrap_or_default(), "" | "module" | "text/javascript");
    tag.name == "script" && runs && tag.attribute("src").is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_in_the_page_are_allowed_by_their_hash() {
        let html = "<meta charset=utf-8><script src=/a.js></script><script type=module>alert(1)</script>\
            <script type='application/ld+json'>{}</script>";
        let with = with_policy(html).expect("a page with a charset");
        // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
        let hash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
        assert!(with.contains(&format!("script-src 'self' 'wasm-unsafe-eval' {hash};")), "{with}");
        assert!(with.starts_with("<meta charset=utf-8><meta http-equiv="), "{with}");
        assert_eq!(with.matches("sha256-").count(), 1);
        assert_eq!(with_policy(&with), Some(with), "writing it again changes nothing");
    }

    #[test]
    fn a_page_without_charset_is_refused() {
        assert!(with_policy("<p>").is_none());
    }
}
