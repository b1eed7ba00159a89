//! An address, cut where it is cut and no further.

use super::{dynamic, host, host::Place, start};
use std::fmt;

/// An address that leads somewhere, part by part as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// `https://`, in the capitals of whoever wrote it; empty before a value that stands for a whole address.
    scheme: String,
    /// Whether the scheme is ours: none was written.
    completed: bool,
    authority: String,
    path: String,
    /// What stands between the `&`s; `None` without a `?`.
    pub(super) query: Option<Vec<String>>,
    pub(super) fragment: Option<String>,
}

/// Why a text is no address that can be tagged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    Empty,
    /// Inside the address.
    Space,
    /// Two addresses at once.
    Two,
    /// "http//", "htps://", "https://https://".
    Start {
        right: String,
    },
    /// `mailto:`, `tel:`, an app: nothing there counts visits.
    NotWeb {
        scheme: String,
    },
    Email,
    NoHost,
    /// "esempio", without ".it".
    NoDomain {
        host: String,
    },
    /// Only the computer it was written on can open it.
    Local,
    /// In the name of the site.
    Sign {
        sign: char,
    },
}

impl Link {
    /// Reads what a person typed or pasted. The start of the address may be missing.
    pub fn read(written: &str) -> Result<Link, Trouble> {
        let text = bare(written);
        if text.is_empty() {
            return Err(Trouble::Empty);
        }
        if let Some(at) = dynamic::find(text, char::is_whitespace) {
            let second = text.get(at..).is_some_and(|rest| rest.trim_start().starts_with("http"));
            return Err(if second { Trouble::Two } else { Trouble::Space });
        }
        // "{lpurl}?…": the platform puts the whole address there.
        let stands_for_all = dynamic::at(text).is_some();
        let (written_scheme, rest) = if stands_for_all { (Some(""), text) } else { start::split(text)? };
        let (rest, fragment) = cut(rest, '#');
        let (rest, query) = cut(rest, '?');
        let (authority, path) = rest.split_at(dynamic::find(rest, |c| c == '/' || c == '\\').unwrap_or(rest.len()));
        if written_scheme.is_none() && authority.contains('@') {
            return Err(Trouble::Email);
        }
        host::check(host::of(authority))?;
        Ok(Link {
            scheme: written_scheme.unwrap_or(start::USUAL).to_owned(),
            completed: written_scheme.is_none(),
            authority: authority.to_owned(),
            path: path.to_owned(),
            query: query.map(pieces),
            fragment: fragment.map(str::to_owned),
        })
    }

    /// Whether `https://` was put before what was written.
    pub fn completed(&self) -> bool {
        self.completed
    }

    pub fn place(&self) -> Place {
        host::place(host::of(&self.authority))
    }

    /// The name of the site, as written.
    pub fn host(&self) -> &str {
        host::of(&self.authority)
    }

    pub fn fragment(&self) -> Option<&str> {
        self.fragment.as_deref()
    }
}

impl fmt::Display for Link {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}{}{}", self.scheme, self.authority, self.path)?;
        if let Some(query) = &self.query {
            write!(out, "?{}", query.join("&"))?;
        }
        match &self.fragment {
            Some(fragment) => write!(out, "#{fragment}"),
            None => Ok(()),
        }
    }
}

/// The address without what came with it from a text: spaces, invisible signs, quotation marks, `<…>`.
fn bare(written: &str) -> &str {
    let invisible = |c: char| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    let text = written.trim_matches(invisible);
    [('<', '>'), ('"', '"'), ('\'', '\''), ('“', '”'), ('«', '»')]
        .iter()
        .find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close))
        .map_or(text, |inside| inside.trim_matches(invisible))
}

fn cut(text: &str, sign: char) -> (&str, Option<&str>) {
    match dynamic::find(text, |c| c == sign) {
        Some(at) => (text.get(..at).unwrap_or_default(), text.get(at + sign.len_utf8()..)),
        None => (text, None),
    }
}

/// A query at its `&`s; those within a value that a platform fills in do not count.
pub(super) fn pieces(query: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut rest = query;
    while let (before, Some(after)) = cut(rest, '&') {
        all.push(before.to_owned());
        rest = after;
    }
    all.push(rest.to_owned());
    all
}
