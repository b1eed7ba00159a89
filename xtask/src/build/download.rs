//! The offer of the edition in one file: a page draws it hidden, because only the build knows whether there is one
//! and what it weighs.

use super::html::{content, replace, tags};

/// Shows the offer of a page, with the weight of the file.
pub(super) fn offered(html: String, language: &str, bytes: Option<u64>) -> String {
    let Some(bytes) = bytes else { return html };
    let mut edits = Vec::new();
    for tag in tags(&html) {
        if tag.attribute("data-one-file").is_some() {
            edits.push((tag.range, format!("<{} data-one-file>", tag.name)));
        } else if tag.attribute("data-one-file-size").is_some() {
            edits.push((content(&html, &tag), megabytes(bytes, language)));
        }
    }
    replace(&html, edits)
}

/// `5,3 MB`, as the language writes it.
fn megabytes(bytes: u64, language: &str) -> String {
    let tenths = bytes.div_ceil(100_000);
    let point = if language == "it" { ',' } else { '.' };
    format!("{}{point}{} MB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::offered;

    #[test]
    fn the_offer_is_shown_with_what_the_file_weighs() {
        let page = "<p>a</p><div class=\"x\" hidden=\"hidden\" data-one-file=\"\"><a href=\"coso.html\">b</a> <span data-one-file-size=\"\"></span></div>";
        assert_eq!(offered(page.into(), "it", None), page);
        let shown =
            "<p>a</p><div data-one-file><a href=\"coso.html\">b</a> <span data-one-file-size=\"\">5,3 MB</span></div>";
        assert_eq!(offered(page.into(), "it", Some(5_234_000)), shown);
        assert!(offered(page.into(), "en", Some(12_000_000)).contains("12.0 MB"));
    }
}
