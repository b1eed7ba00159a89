//! The folder a site lies in: it stands in one tag of each page, and everything else is relative to that tag.
//!
//! So one build can be moved to any path by changing that tag, and what is tested under one path holds for all.

use super::html::{replace, tags};

/// What Trunk is told: addresses relative to the base.
pub(super) const OPEN: &str = "./";

/// The page with this base, which ends in a slash; as it is where it names none.
pub(crate) fn set(html: &str, base: &str) -> String {
    let old = tags(html).into_iter().filter(|tag| tag.name == "base");
    let edits = old.map(|tag| (tag.range, format!("<base href=\"{}\">", super::html::escape(base))));
    replace(html, edits.collect())
}

#[cfg(test)]
mod tests {
    use super::set;

    #[test]
    fn the_base_is_set_once_and_again() {
        let page = "<meta charset=utf-8><base href=./><link rel=stylesheet href=./a.css><title>x</title>";
        let once = set(page, "/coso/");
        assert_eq!(once, page.replace("<base href=./>", "<base href=\"/coso/\">"));
        assert_eq!(set(&once, "/coso/"), once);
        assert_eq!(set("<p>", "/coso/"), "<p>");
    }
}
