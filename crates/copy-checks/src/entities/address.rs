//! A web address taken apart as it was written, mistakes included: the checks on links judge the
//! parts, so nothing is repaired or decoded here.

use super::{Link, char_at, links};
use std::ops::Range;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address<'a> {
    /// Where it stands in its text.
    pub range: Range<usize>,
    pub written: &'a str,
    /// `https`; empty where none is written.
    pub scheme: &'a str,
    /// Without user and port.
    pub host: &'a str,
    /// With its first `/`; may be empty.
    pub path: &'a str,
    /// Without `?`.
    pub query: Option<&'a str>,
    /// Without `#`.
    pub fragment: Option<&'a str>,
}

impl<'a> Address<'a> {
    /// Takes a whole written address apart.
    pub fn split(written: &'a str, start: usize) -> Address<'a> {
        let (scheme, rest) = written.split_once("://").filter(|(scheme, _)| is_scheme(scheme)).unwrap_or(("", written));
        let (rest, fragment) = parted(rest, '#');
        let (rest, query) = parted(rest, '?');
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
        let host = host.split(':').next().unwrap_or_default();
        Address { range: start..start + written.len(), written, scheme, host, path, query, fragment }
    }

    /// The addresses of a text that people read.
    pub fn in_text(raw: &'a str, links: &[Link]) -> Vec<Address<'a>> {
        let mut all: Vec<Address<'a>> = Vec::new();
        for link in links {
            // A value like `{{campaign.name}}` looks like a link of its own, inside one.
            if all.last().is_some_and(|last| link.range.start < last.range.end) {
                continue;
            }
            let end = whole_end(raw, &link.range);
            let Some(written) = raw.get(link.range.start..end) else { continue };
            let address = Address::split(written, link.range.start);
            if !address.is_two_words(link) {
                all.push(address);
            }
        }
        all
    }

    /// The address that a link field holds, if it is one at all.
    pub fn in_field(raw: &'a str) -> Option<Address<'a>> {
        let written = raw.trim();
        let start = raw.len() - raw.trim_start().len();
        let address = Address::split(written, start);
        (!links(written).is_empty() || (!address.scheme.is_empty() && address.host.contains('.'))).then_some(address)
    }

    /// The host in lower case, without `www.`.
    pub fn bare_host(&self) -> String {
        let host = self.host.to_ascii_lowercase();
        host.strip_prefix("www.").map(str::to_owned).unwrap_or(host)
    }

    /// Only a name: no scheme, no `www.`, nothing after the host.
    pub fn is_bare(&self) -> bool {
        self.scheme.is_empty()
            && !starts_with_www(self.host)
            && self.path.len() <= 1
            && self.query.is_none()
            && self.fragment.is_none()
    }

    /// "Vi aspettiamo.La domenica…": a space forgotten after the end of a sentence, no link.
    fn is_two_words(&self, link: &Link) -> bool {
        if link.has_scheme || !self.is_bare() {
            return false;
        }
        let Some((name, end)) = self.host.rsplit_once('.') else { return false };
        let capital = end.starts_with(char::is_uppercase) && name.contains(char::is_lowercase);
        capital || (!name.contains('.') && WORDS.contains(&end))
    }
}

/// Top-level domains that are common words of Italian or English, too.
const WORDS: &[&str] = &[
    "la", "in", "no", "ne", "se", "si", "so", "sa", "ci", "vi", "al", "va", "su", "do", "is", "my", "be", "to", "at",
    "as", "am", "by",
];

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

fn starts_with_www(host: &str) -> bool {
    host.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."))
}

fn parted(text: &str, sign: char) -> (&str, Option<&str>) {
    text.split_once(sign).map_or((text, None), |(before, after)| (before, Some(after)))
}

/// The end of what was meant as the address: twitter-text stops at the braces of `{{campaign.name}}`
/// and at accented letters in a query, people do not.
fn whole_end(raw: &str, link: &Range<usize>) -> usize {
    let inside = raw.get(link.clone()).unwrap_or_default();
    let goes_on = char_at(raw, link.end).is_some_and(|next| {
        matches!(next, '{' | '}' | '[' | '|' | '*' | '%' | '?' | '&' | '=' | '#')
            || (next.is_alphanumeric() && inside.contains('?'))
    });
    if !goes_on {
        return link.end;
    }
    let rest = raw.get(link.end..).unwrap_or_default();
    let stop = rest.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '«' | '»' | '“' | '”'));
    let tail = rest.get(..stop.unwrap_or(rest.len())).unwrap_or_default();
    let tail = tail.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'', '’', '…', '*', ']']);
    link.end + tail.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts() {
        let address = Address::split("https://me@www.Esempio.it:8080/a/b?x=1&y=2#z", 0);
        assert_eq!((address.scheme, address.host, address.path), ("https", "www.Esempio.it", "/a/b"));
        assert_eq!((address.query, address.fragment), (Some("x=1&y=2"), Some("z")));
        assert_eq!(address.bare_host(), "esempio.it");
        assert!(!address.is_bare() && Address::split("esempio.it/", 0).is_bare());
    }

    #[test]
    fn of_a_text() {
        for (text, expected) in [
            (
                "Vai su esempio.it/a?utm_campaign={{campaign.name}}&b=1.",
                &["esempio.it/a?utm_campaign={{campaign.name}}&b=1"][..],
            ),
            ("Vi aspettiamo.La domenica siamo chiusi", &[]),
            ("Buy now.It is late", &[]),
            ("Su esempio.it, poi su altro.com!", &["esempio.it", "altro.com"]),
            ("(https://esempio.it/?da=città)", &["https://esempio.it/?da=città"]),
        ] {
            let links = links(text);
            let found: Vec<&str> = Address::in_text(text, &links).iter().map(|one| one.written).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn of_a_field() {
        assert_eq!(Address::in_field(" https://esempio.it/a ").map(|one| one.range), Some(1..21));
        assert_eq!(Address::in_field("vai sul sito"), None);
        assert_eq!(Address::in_field("tel:+39011123456"), None);
    }
}
