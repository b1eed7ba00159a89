//! The tags of a pasted page, read by the browser's own parser: nothing in it runs and nothing is fetched.

use web_sys::{DomParser, SupportedType};

/// What the `meta` tags say, by `property` or `name` in small letters, and the title.
pub fn tags(html: &str) -> (Vec<(String, String)>, String) {
    let page = DomParser::new().and_then(|parser| parser.parse_from_string(html, SupportedType::TextHtml));
    let Ok(page) = page else { return (Vec::new(), String::new()) };
    let metas = page.get_elements_by_tag_name("meta");
    let metas = (0..metas.length()).filter_map(|index| {
        let tag = metas.item(index)?;
        let name = tag.get_attribute("property").or_else(|| tag.get_attribute("name"))?;
        Some((name.trim().to_ascii_lowercase(), tag.get_attribute("content")?.trim().to_owned()))
    });
    (metas.collect(), page.title())
}
