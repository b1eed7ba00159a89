//! Finding and replacing elements in HTML that our own build wrote, minified or not.

use std::ops::Range;

/// A start tag and where it stands.
#[derive(Debug)]
pub(crate) struct Tag {
    pub name: String,
    pub range: Range<usize>,
    attributes: Vec<(String, String)>,
}

impl Tag {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Every start tag, in order; what stands in comments, scripts and styles is no tag.
pub(crate) fn tags(html: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(open) = find(html, at, "<") {
        let rest = html.get(open + 1..).unwrap_or_default();
        if rest.starts_with("!--") {
            at = find(html, open, "-->").map_or(html.len(), |end| end + 3);
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let tag = read(html, open);
            at = tag.range.end;
            if matches!(tag.name.as_str(), "script" | "style" | "title" | "textarea") {
                at = content(html, &tag).end;
            }
            tags.push(tag);
        } else {
            at = open + 1;
        }
    }
    tags
}

/// What stands between a start tag and its end tag.
pub(crate) fn content(html: &str, tag: &Tag) -> Range<usize> {
    let from = tag.range.end;
    let (open, close) = (format!("<{}", tag.name), format!("</{}", tag.name));
    let mut depth = 1;
    let mut at = from;
    while let Some(next) = find(html, at, "<") {
        let rest = html.get(next..).unwrap_or_default();
        if rest.starts_with(&close) {
            depth -= 1;
            if depth == 0 {
                return from..next;
            }
        } else if rest.starts_with(&open) && tag.name != "script" {
            depth += 1;
        }
        at = next + 1;
    }
    from..html.len()
}

/// The element with its tags.
pub(crate) fn element(html: &str, tag: &Tag) -> Range<usize> {
    let inside = content(html, tag);
    tag.range.start..find(html, inside.end, ">").map_or(html.len(), |end| end + 1)
}

/// Applies replacements whose ranges do not overlap.
pub(crate) fn replace(html: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let mut result = html.to_owned();
    for (range, text) in edits.into_iter().rev() {
        result.replace_range(range, &text);
    }
    result
}

/// Text made safe for an attribute or an element.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn find(html: &str, from: usize, what: &str) -> Option<usize> {
    html.get(from..)?.find(what).map(|at| at + from)
}

fn read(html: &str, open: usize) -> Tag {
    let mut text = Reader { html, at: open + 1 };
    let name = text.until(|c| c.is_ascii_whitespace() || matches!(c, '>' | '/')).to_ascii_lowercase();
    let mut attributes = Vec::new();
    loop {
        text.until(|c| !c.is_ascii_whitespace() && c != '/');
        let key = text.until(|c| c.is_ascii_whitespace() || matches!(c, '=' | '>' | '/'));
        if key.is_empty() {
            text.skip('>');
            return Tag { name, range: open..text.at, attributes };
        }
        let mut value = "";
        if text.skip('=') {
            value = match text.peek() {
                Some(quote @ ('"' | '\'')) => {
                    text.skip(quote);
                    let quoted = text.until(|c| c == quote);
                    text.skip(quote);
                    quoted
                }
                _ => text.until(|c| c.is_ascii_whitespace() || c == '>'),
            };
        }
        attributes.push((key.to_ascii_lowercase(), value.to_owned()));
    }
}

struct Reader<'a> {
    html: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.html.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.at += wanted.len_utf8();
        }
        found
    }

    fn until(&mut self, stop: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let taken = rest.split_at_checked(rest.find(stop).unwrap_or(rest.len())).map_or(rest, |(taken, _)| taken);
        self.at += taken.len();
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><html lang=en><!-- <p> --><title>a <b</title>\
        <link rel=\"modulepreload\" href=/x.js crossorigin><script>if (a<b) {}</script>\
        <div id='app' hidden><div>in</div><br/></div><p>è</p>";

    #[test]
    fn tags_are_found_quoted_or_not() {
        let tags = tags(PAGE);
        let names: Vec<_> = tags.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(names, ["html", "title", "link", "script", "div", "div", "br", "p"]);
        assert_eq!(tags[0].attribute("lang"), Some("en"));
        assert_eq!(tags[2].attribute("href"), Some("/x.js"));
        assert_eq!(tags[2].attribute("crossorigin"), Some(""));
        assert_eq!(tags[4].attribute("id"), Some("app"));
        assert_eq!(&PAGE[tags[7].range.clone()], "<p>");
    }

    #[test]
    fn content_ends_at_its_own_end_tag() {
        let tags = tags(PAGE);
        assert_eq!(&PAGE[content(PAGE, &tags[1])], "a <b");
        assert_eq!(&PAGE[content(PAGE, &tags[3])], "if (a<b) {}");
        assert_eq!(&PAGE[content(PAGE, &tags[4])], "<div>in</div><br/>");
        assert_eq!(&PAGE[element(PAGE, &tags[3])], "<script>if (a<b) {}</script>");
    }

    #[test]
    fn edits_keep_the_rest() {
        assert_eq!(replace("abcdef", vec![(4..5, "EE".into()), (0..1, String::new())]), "bcdEEf");
        assert_eq!(escape("a & \"b\" <c>"), "a &amp; &quot;b&quot; &lt;c&gt;");
    }

    #[test]
    fn broken_html_does_not_stop_it() {
        for html in ["<", "<a", "<a b=", "<a b='c", "<!--", "<script>", "é<é>"] {
            tags(html);
        }
    }
}
