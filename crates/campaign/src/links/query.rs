//! The parameters of a link: read, set in place, and left alone.

use super::{
    address::{Link, pieces},
    dynamic::is_filled_in,
    tag::{Tag, click},
    value::{decoded, encoded},
};

impl Link {
    /// What a tag says, decoded; those after `#` count where the query has none.
    pub fn tag(&self, tag: Tag) -> Option<String> {
        let behind = self.behind();
        let query = self.query.iter().flatten().map(String::as_str);
        let mut all = query.chain(behind.iter().map(String::as_str)).filter(|pair| Tag::of_pair(pair) == Some(tag));
        let (_, value) = all.find_map(|pair| pair.split_once('=').filter(|(_, value)| !value.is_empty()))?;
        Some(decoded(value))
    }

    /// The tags it carries, in their usual order.
    pub fn tags(&self) -> Vec<(Tag, String)> {
        Tag::ALL.into_iter().filter_map(|tag| Some((tag, self.tag(tag)?))).collect()
    }

    /// The tags of its query as written, with what platforms fill in.
    pub fn tags_as_written(&self) -> Vec<&str> {
        let all = self.query.iter().flatten().map(String::as_str);
        all.filter(|pair| Tag::of_pair(pair).is_some()).collect()
    }

    /// The parameters that are somebody else's, as written.
    pub fn foreign(&self) -> Vec<&str> {
        let all = self.query.iter().flatten().map(String::as_str);
        all.filter(|pair| !pair.is_empty() && Tag::of_pair(pair).is_none()).collect()
    }

    /// Whether tags stand after the `#`, where Analytics does not read them.
    pub fn has_tags_behind(&self) -> bool {
        !self.behind().is_empty()
    }

    /// Writes a tag: over the one that is there, or at the end of the query. An empty value takes it away.
    pub fn set(&mut self, tag: Tag, value: &str) {
        self.bring_forward();
        let pair = format!("{}={}", tag.name(), encoded(value));
        let query = self.query.get_or_insert_default();
        let first = query.iter().position(|pair| Tag::of_pair(pair) == Some(tag));
        let mut index = 0;
        query.retain(|pair| {
            let keep = Tag::of_pair(pair) != Some(tag) || (Some(index) == first && !value.is_empty());
            index += 1;
            keep
        });
        match first.and_then(|at| query.get_mut(at)) {
            _ if value.is_empty() => {}
            Some(there) if says(there, tag, value) => {}
            Some(there) => *there = pair,
            // "…?" and "…?a=1&" wait for one.
            None => match query.last_mut().filter(|last| last.is_empty()) {
                Some(last) => *last = pair,
                None => query.push(pair),
            },
        }
        if self.query.as_ref().is_some_and(Vec::is_empty) {
            self.query = None;
        }
    }

    /// The parameters that hold the number of somebody's click.
    pub fn clicks(&self) -> Vec<&str> {
        self.query.iter().flatten().filter_map(|pair| click(pair)).collect()
    }

    /// The same address without the numbers of clicks.
    pub fn without_clicks(&self) -> Link {
        let mut bare = self.clone();
        if let Some(query) = bare.query.as_mut() {
            query.retain(|pair| click(pair).is_none());
        }
        bare.query = bare.query.filter(|query| !query.is_empty());
        bare
    }

    /// The same address without tags.
    pub fn untagged(&self) -> Link {
        let mut bare = self.clone();
        for (tag, _) in self.tags() {
            bare.set(tag, "");
        }
        // Tags without a value say nothing, but they are ours, too.
        if let Some(query) = &mut bare.query {
            let before = query.len();
            query.retain(|pair| Tag::of_pair(pair).is_none());
            if query.is_empty() && before > 0 {
                bare.query = None;
            }
        }
        bare
    }

    /// The tags after the `#`.
    fn behind(&self) -> Vec<String> {
        let (_, _, behind) = self.fragment.as_deref().map_or((String::new(), "", Vec::new()), taken_apart);
        behind.into_iter().filter(|pair| pair.contains('=') && Tag::of_pair(pair).is_some()).collect()
    }

    /// Tags after the `#` come to the query; whatever else stands there stays.
    fn bring_forward(&mut self) {
        let moved = self.behind();
        if moved.is_empty() {
            return;
        }
        let (anchor, joint, all) = self.fragment.as_deref().map_or((String::new(), "", Vec::new()), taken_apart);
        let left: Vec<String> = all.into_iter().filter(|pair| !moved.contains(pair)).collect();
        let fragment = if left.is_empty() { anchor } else { format!("{anchor}{joint}{}", left.join("&")) };
        self.fragment = (!fragment.is_empty()).then_some(fragment);
        let query = self.query.get_or_insert_default();
        query.retain(|pair| !pair.is_empty());
        for pair in moved {
            if !query.iter().any(|there| Tag::of_pair(there) == Tag::of_pair(&pair)) {
                query.push(pair);
            }
        }
    }
}

/// A fragment: where on the page, the sign after it, and what looks like parameters.
fn taken_apart(fragment: &str) -> (String, &'static str, Vec<String>) {
    if let Some((anchor, parameters)) = fragment.split_once('?') {
        return (anchor.to_owned(), "?", pieces(parameters));
    }
    let mut all = pieces(fragment);
    let named = all.first().is_some_and(|first| !first.contains('='));
    if named {
        let anchor = all.remove(0);
        return (anchor, "&", all);
    }
    (String::new(), "", all)
}

/// Whether a written pair says just this already, so that its bytes may stay.
fn says(pair: &str, tag: Tag, value: &str) -> bool {
    let Some((key, raw)) = pair.split_once('=') else { return false };
    // Braces that somebody encoded reach no platform as braces.
    let same = if is_filled_in(value) { raw == encoded(value) } else { decoded(raw) == value };
    key == tag.name() && same
}
