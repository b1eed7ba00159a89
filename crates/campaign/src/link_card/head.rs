//! What a page's head says of it, out of its tags.

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

impl Head {
    /// From the `meta` tags, name and content, and the title; `None` where there is nothing a card is made of.
    ///
    /// Platforms read Open Graph first; X's own tags and the page's title serve where it is silent.
    pub fn of(tags: &[(String, String)], title: &str) -> Option<Self> {
        let first = |names: &[&str]| {
            let of = |name: &&str| tags.iter().find(|(key, value)| key == *name && !value.is_empty());
            names.iter().find_map(of).map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let title = match first(&["og:title", "twitter:title"]) {
            own if own.is_empty() => title.trim().to_owned(),
            own => own,
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
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(tags: &[(&str, &str)], title: &str) -> Option<Head> {
        let tags: Vec<_> = tags.iter().map(|(name, content)| ((*name).to_owned(), (*content).to_owned())).collect();
        Head::of(&tags, title)
    }

    #[test]
    fn open_graph_comes_first_and_the_rest_serves_where_it_is_silent() {
        let all = head(
            &[
                ("description", "Altro"),
                ("twitter:title", "Di X"),
                ("og:title", "Pane & dolci"),
                ("og:description", "Pane “vero”"),
                ("og:image", "https://forno.it/a.jpg"),
                ("og:image:secure_url", ""),
                ("og:image:width", "1200"),
                ("og:image:height", "circa 630"),
                ("twitter:card", "Summary"),
            ],
            "Titolo",
        );
        let all = all.expect("a head");
        assert_eq!((all.title.as_str(), all.description.as_str()), ("Pane & dolci", "Pane “vero”"));
        assert_eq!(
            (all.image.as_str(), all.width, all.height, all.small),
            ("https://forno.it/a.jpg", Some(1200), None, true)
        );
        let plain =
            head(&[("description", "Altro"), ("twitter:card", "summary_large_image")], " Titolo ").expect("a head");
        assert_eq!((plain.title.as_str(), plain.description.as_str(), plain.small), ("Titolo", "Altro", false));
        assert_eq!(head(&[("viewport", "width=device-width"), ("og:title", "")], ""), None);
    }
}
