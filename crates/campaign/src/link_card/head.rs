//! A small reader of a page's head: its `meta` tags and its title, from whatever part of it was pasted.

use super::entities::decode;

/// What a page says of itself; what it does not say is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Head {
    pub title: String,
    pub description: String,
    pub image: String,
    pub width: Option<u32>,
    pub height: Option<u32>,
    /// `twitter:card` is `summary`: the page asks for the small card.
    pub small: bool,
}

/// What stands in the tags of a pasted head; `None` where there is nothing a card is made of.
///
/// Platforms read Open Graph first; X's own tags and the page's title serve where it is silent.
pub fn read_head(html: &str) -> Option<Head> {
    let tags = metas(html);
    let first = |names: &[&str]| {
        let of = |name: &&str| tags.iter().find(|(key, value)| key == *name && !value.is_empty());
        names.iter().find_map(of).map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let title = match first(&["og:title", "twitter:title"]) {
        title if title.is_empty() => element(html, "title").unwrap_or_default(),
        title => title,
    };
    let head = Head {
        title,
        description: first(&["og:description", "twitter:description", "description"]),
        image: first(&["og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src"]),
        width: first(&["og:image:width"]).parse().ok(),
        height: first(&["og:image:height"]).parse().ok(),
        small: first(&["twitter:card"]).eq_ignore_ascii_case("summary"),
    };
    (head != Head::default()).then_some(head)
}

/// The `meta` tags: what `property` or `name` says, and the `content`.
fn metas(html: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for tag in tags(html).filter(|tag| is_named(tag, "meta")) {
        let attributes = attributes(tag.get("meta".len()..).unwrap_or_default());
        let value = |name: &str| attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim());
        let key = value("property").or_else(|| value("name"));
        if let (Some(key), Some(content)) = (key, value("content")) {
            out.push((key.to_ascii_lowercase(), decode(content)));
        }
    }
    out
}

/// What stands between `<` and `>` of each tag, comments left out; a `>` within quotes ends nothing.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            let (_, after) = rest.split_once('<')?;
            if let Some(comment) = after.strip_prefix("!--") {
                rest = comment.split_once("-->").map_or("", |(_, after)| after);
                continue;
            }
            let end = end_of_tag(after);
            rest = after.get(end..).unwrap_or_default();
            return after.get(..end);
        }
    })
}

fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    for (at, letter) in tag.char_indices() {
        match (quote, letter) {
            (None, '>') => return at,
            // Only after `=` does a quote begin a value: an apostrophe elsewhere is none.
            (None, '"' | '\'') if tag.get(..at).is_some_and(|before| before.trim_end().ends_with('=')) => {
                quote = Some(letter);
            }
            (Some(open), letter) if open == letter => quote = None,
            _ => {}
        }
    }
    tag.len()
}

fn is_named(tag: &str, name: &str) -> bool {
    let word = tag.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
    word.eq_ignore_ascii_case(name)
}

/// `key="value"`, `key='value'` and `key=value`, the keys in small letters.
fn attributes(tag: &str) -> Vec<(String, &str)> {
    let mut out = Vec::new();
    let mut rest = tag.trim_start();
    while let Some((key, after)) = rest.split_once('=') {
        let key = key.split_whitespace().last().unwrap_or_default().to_ascii_lowercase();
        let after = after.trim_start();
        let quote = after.chars().next().filter(|mark| matches!(mark, '"' | '\''));
        let (value, next) = match quote {
            Some(mark) => after[1..].split_once(mark).unwrap_or((&after[1..], "")),
            None => after.split_once(char::is_whitespace).unwrap_or((after.trim_end_matches('/'), "")),
        };
        out.push((key, value));
        rest = next;
    }
    out
}

/// The text of the first element of a name.
fn element(html: &str, name: &str) -> Option<String> {
    let tag = tags(html).find(|tag| is_named(tag, name))?;
    let start = tag.as_ptr() as usize - html.as_ptr() as usize + tag.len() + 1;
    let text = html.get(start..)?.split('<').next()?;
    Some(decode(text).split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<!doctype html><html><head><!-- <meta property="og:title" content="No"> -->
<title>
  Pane &amp; dolci
</title>
<meta charset=utf-8>
<META CONTENT="Pane &ldquo;vero&rdquo; a 3 > 2 euro" PROPERTY='og:description'>
<meta name=description content="Altro">
<meta property="og:image" content="https://forno.it/a.jpg?x=1&amp;y=2"/>
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary" /></head>"#;

    #[test]
    fn a_head_is_read_as_platforms_read_it() {
        let head = read_head(PAGE).expect("a head");
        assert_eq!(head.title, "Pane & dolci");
        assert_eq!(head.description, "Pane “vero” a 3 > 2 euro");
        assert_eq!(head.image, "https://forno.it/a.jpg?x=1&y=2");
        assert_eq!((head.width, head.height, head.small), (Some(1200), Some(630), true));
        let x = read_head(
            r#"<meta name="twitter:title" content="L&#39;ora d&#x2019;aria"><meta name="twitter:image" content="b.png">"#,
        );
        let x = x.expect("tags of X");
        assert_eq!((x.title.as_str(), x.image.as_str(), x.small), ("L'ora d’aria", "b.png", false));
    }

    #[test]
    fn what_is_no_head_is_none_and_what_is_broken_does_no_harm() {
        for text in ["", "ciao a tutti", "<p>Un testo</p>", "<meta", "<meta property=og:title>", "< > <<<", "a < b > c"]
        {
            assert_eq!(read_head(text), None, "{text}");
        }
        for end in 0..PAGE.len() {
            if let Some(cut) = PAGE.get(..end) {
                read_head(cut);
            }
        }
        let open = read_head("<meta property=\"og:title\" content=\"Senza fine").expect("what there is");
        assert_eq!(open.title, "Senza fine");
    }
}
