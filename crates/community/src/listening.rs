//! What to search for, in each platform's own search: the brand, the ways it is misspelt, competitors.
//!
//! A search has syntax only where a source says so; elsewhere each spelling is a search of its own.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What to listen for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Brand {
    pub name: String,
    /// Products, people, slogans: one a line.
    pub also: String,
    /// One a line.
    pub competitors: String,
    /// Words that show it is somebody else of the same name: one a line.
    pub without: String,
    /// Misspellings the person has struck out.
    pub struck: BTreeSet<String>,
}

impl Brand {
    /// The misspellings to search for.
    pub fn misspellings(&self) -> Vec<String> {
        misspellings(&self.name).into_iter().filter(|word| !self.struck.contains(word)).collect()
    }

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    pub fn names(&self) -> Vec<String> {
        let name = self.name.trim();
        (!name.is_empty()).then(|| name.to_owned()).into_iter().chain(Brand::lines(&self.also)).collect()
    }

    pub fn competitors(&self) -> Vec<String> {
        Brand::lines(&self.competitors)
    }

    pub fn without(&self) -> Vec<String> {
        Brand::lines(&self.without)
    }
}

/// Where one searches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    X,
    YouTube,
    LinkedIn,
    Facebook,
    Instagram,
    TikTok,
    Reddit,
    Bluesky,
    Google,
}

/// How searches are joined there, and who says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Syntax {
    pub or: &'static str,
    pub not: &'static str,
    pub source: &'static str,
    pub url: &'static str,
    /// When the source was read.
    pub read: &'static str,
    /// The source is the platform's own, and about this very search.
    pub own: bool,
}

impl Place {
    pub const ALL: [Place; 9] = [
        Place::X,
        Place::YouTube,
        Place::LinkedIn,
        Place::Facebook,
        Place::Instagram,
        Place::TikTok,
        Place::Reddit,
        Place::Bluesky,
        Place::Google,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Place::X => "X",
            Place::YouTube => "YouTube",
            Place::LinkedIn => "LinkedIn",
            Place::Facebook => "Facebook",
            Place::Instagram => "Instagram",
            Place::TikTok => "TikTok",
            Place::Reddit => "Reddit",
            Place::Bluesky => "Bluesky",
            Place::Google => "Google",
        }
    }

    /// Syntax only where a source was read. X and YouTube write of their interface for programs, the
    /// LinkedIn page of Recruiter: none of the three of the search box itself.
    pub fn syntax(self) -> Option<Syntax> {
        let syntax = |or, not, source, url| Syntax { or, not, source, url, read: "2026-11-26", own: false };
        match self {
            Place::X => Some(syntax(
                " OR ",
                "-",
                "X developer platform: search operators",
                "https://docs.x.com/x-api/posts/search/integrate/operators",
            )),
            Place::YouTube => Some(syntax(
                "|",
                "-",
                "YouTube Data API: Search: list, q",
                "https://developers.google.com/youtube/v3/docs/search/list",
            )),
            Place::LinkedIn => Some(syntax(
                " OR ",
                "NOT ",
                "LinkedIn Recruiter help: Boolean modifiers",
                "https://www.linkedin.com/help/recruiter/answer/a415295",
            )),
            _ => None,
        }
    }

    /// The address that opens its search with these words.
    pub fn address(self, words: &str) -> String {
        let words = encode(words);
        match self {
            Place::X => format!("https://x.com/search?q={words}&f=live"),
            Place::YouTube => format!("https://www.youtube.com/results?search_query={words}"),
            Place::LinkedIn => format!("https://www.linkedin.com/search/results/content/?keywords={words}"),
            Place::Facebook => format!("https://www.facebook.com/search/posts/?q={words}"),
            Place::Instagram => format!("https://www.instagram.com/explore/search/keyword/?q={words}"),
            Place::TikTok => format!("https://www.tiktok.com/search?q={words}"),
            Place::Reddit => format!("https://www.reddit.com/search/?q={words}"),
            Place::Bluesky => format!("https://bsky.app/search?q={words}"),
            Place::Google => format!("https://www.google.com/search?q={words}"),
        }
    }

    /// The searches for these names: one where they can be joined, else one for each.
    pub fn searches(self, names: &[String], without: &[String]) -> Vec<String> {
        let names: Vec<&String> = names.iter().filter(|name| !name.trim().is_empty()).collect();
        if names.is_empty() {
            return Vec::new();
        }
        match self.syntax() {
            Some(syntax) => {
                let quoted = |name: &str| {
                    if name.contains(' ') { format!("\"{}\"", name.replace('"', "")) } else { name.to_owned() }
                };
                let any: Vec<String> = names.iter().map(|name| quoted(name)).collect();
                let mut search = any.join(syntax.or);
                if any.len() > 1 && !without.is_empty() && syntax.or.starts_with(' ') {
                    search = format!("({search})");
                }
                for word in without {
                    search.push_str(&format!(" {}{}", syntax.not, quoted(word)));
                }
                vec![search]
            }
            None => names.into_iter().cloned().collect(),
        }
    }
}

/// Percent-encoding of a query (RFC 3986).
fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Keys side by side on the keyboards of both countries.
const KEYS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/// More is noise.
const MOST: usize = 10;

/// How people mistype a name: without spaces or accents, a double letter single and a single one
/// double, two letters swapped, one left out, one beside it.
pub fn misspellings(name: &str) -> Vec<String> {
    let name = name.trim().to_lowercase();
    if name.chars().count() < 4 {
        return Vec::new();
    }
    let letters: Vec<char> = name.chars().collect();
    let mut found: Vec<String> = Vec::new();
    let mut add = |word: String| {
        let word = word.trim().to_owned();
        if word != name && word.chars().count() > 2 && !found.contains(&word) {
            found.push(word);
        }
    };
    if name.contains([' ', '-', '\'', '’', '.']) {
        add(name.replace([' ', '-', '\'', '’', '.'], ""));
        add(name.replace(['-', '\'', '’', '.'], " "));
    }
    add(letters.iter().map(|letter| plain(*letter)).collect());
    let with = |change: &dyn Fn(&mut Vec<char>)| {
        let mut changed = letters.clone();
        change(&mut changed);
        changed.into_iter().collect::<String>()
    };
    let inside = |at: usize| letters.get(at).is_some_and(|letter| letter.is_alphabetic());
    for at in 1..letters.len() {
        if letters.get(at) == letters.get(at - 1) && inside(at) {
            add(with(&|word| {
                word.remove(at);
            }));
        }
    }
    // Consonants between vowels are the ones doubled by ear.
    let vowel = |at: usize| letters.get(at).is_some_and(|letter| "aeiou".contains(plain(*letter)));
    for at in 1..letters.len().saturating_sub(1) {
        if inside(at) && !vowel(at) && vowel(at - 1) && vowel(at + 1) {
            add(with(&|word| {
                let letter = word.get(at).copied().unwrap_or(' ');
                word.insert(at, letter);
            }));
        }
    }
    for (from, to) in
        [("ph", "f"), ("k", "c"), ("y", "i"), ("x", "cs"), ("w", "v"), ("j", "g"), ("ch", "k"), ("qu", "cu"), ("h", "")]
    {
        if name.contains(from) {
            add(name.replacen(from, to, 1));
        }
    }
    for at in 1..letters.len().saturating_sub(1) {
        if inside(at) && inside(at + 1) && letters.get(at) != letters.get(at + 1) {
            add(with(&|word| word.swap(at, at + 1)));
        }
    }
    for at in 1..letters.len() {
        if inside(at) {
            add(with(&|word| {
                word.remove(at);
            }));
        }
    }
    for at in 1..letters.len() {
        let Some(letter) = letters.get(at) else { continue };
        let beside = KEYS.iter().find_map(|row| row.find(*letter).and_then(|key| row.chars().nth(key + 1)));
        if let Some(beside) = beside {
            add(with(&|word| {
                if let Some(one) = word.get_mut(at) {
                    *one = beside;
                }
            }));
        }
    }
    found.truncate(MOST);
    found
}

fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_people_mistype_them() {
        let found = misspellings("Caffè Rossi");
        for wrong in ["caffèrossi", "caffe rossi", "cafè rossi", "caffè rosi"] {
            assert!(found.contains(&wrong.to_owned()), "{wrong}: {found:?}");
        }
        assert!(found.len() <= MOST && !found.contains(&"caffè rossi".to_owned()));
        assert!(misspellings("Telefonica").contains(&"tellefonica".to_owned()));
        assert!(misspellings("eni").is_empty() && misspellings("").is_empty());
        let brand =
            Brand { name: "Caffè Rossi".into(), struck: ["caffèrossi".to_owned()].into(), ..Brand::default() };
        assert!(!brand.misspellings().contains(&"caffèrossi".to_owned()));
    }

    #[test]
    fn searches_are_joined_only_where_a_source_says_how() {
        let names = ["Forno Rossi".to_owned(), "fornorossi".to_owned()];
        let without = ["vino".to_owned()];
        for (place, expected) in [
            (Place::X, vec!["(\"Forno Rossi\" OR fornorossi) -vino"]),
            (Place::YouTube, vec!["\"Forno Rossi\"|fornorossi -vino"]),
            (Place::LinkedIn, vec!["(\"Forno Rossi\" OR fornorossi) NOT vino"]),
            (Place::TikTok, vec!["Forno Rossi", "fornorossi"]),
        ] {
            assert_eq!(place.searches(&names, &without), expected, "{place:?}");
        }
        for place in Place::ALL {
            assert!(place.searches(&[], &without).is_empty());
            assert!(place.address("perché no?").ends_with("perch%C3%A9%20no%3F") || place == Place::X, "{place:?}");
            assert!(place.syntax().is_none_or(|syntax| syntax.url.starts_with("https://") && !syntax.read.is_empty()));
        }
    }
}
