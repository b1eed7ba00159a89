//! Parts a hashtag into its words, where it surely has several.

use lexicon::{TagWords, Tags};
use wording::Language;

/// Shorter ones are read out well enough, and are too often a name.
const SHORTEST: usize = 9;
/// No word of the lists is longer.
const LONGEST_WORD: usize = 16;

struct Words {
    language: Language,
    tags: &'static Tags,
}

/// None where the language is not loaded: then its tags are left whole.
fn words(language: Language) -> Option<Words> {
    Some(Words { language, tags: lexicon::tags(language)? })
}

/// The ends of the words of a tag in lower case without accents, or None where it may be one word.
/// Hashtags are often English in an Italian text: its own language is tried first, then the other.
pub(super) fn ends(tag: &str, language: Language) -> Option<Vec<usize>> {
    let letters = tag.len() >= SHORTEST && tag.bytes().all(|byte| byte.is_ascii_lowercase());
    let other = match language {
        Language::It => Language::En,
        Language::En => Language::It,
    };
    let (own, other) = (words(language), words(other));
    if !letters || own.iter().chain(&other).any(|words| words.is_one(tag)) {
        return None;
    }
    own.and_then(|words| parted(tag, &words)).or_else(|| parted(tag, &other?))
}

/// The parting with the fewest words; small words weigh twice, so that they do not eat into others.
fn parted(tag: &str, lists: &Words) -> Option<Vec<usize>> {
    // For each place the least weight with which it is reached, and where its last word began.
    let mut reached: Vec<Option<(usize, usize)>> = vec![None; tag.len() + 1];
    *reached.first_mut()? = Some((0, 0));
    for start in 0..tag.len() {
        let Some((weight, _)) = reached.get(start).copied().flatten() else { continue };
        for end in start + 1..=tag.len().min(start + LONGEST_WORD) {
            let word = tag.get(start..end)?;
            let more = if word.len() > 2 && lists.knows(word) {
                1
            } else if lists.tags.small.has(word, "") {
                2
            } else {
                continue;
            };
            let place = reached.get_mut(end)?;
            if place.is_none_or(|(known, _)| weight + more < known) {
                *place = Some((weight + more, start));
            }
        }
    }
    let mut ends = vec![tag.len()];
    let mut at = tag.len();
    while let Some((_, start)) = reached.get(at).copied().flatten().filter(|(_, start)| *start > 0) {
        ends.push(start);
        at = start;
    }
    reached.get(at).copied().flatten()?;
    ends.reverse();
    convincing(tag, &ends, lists).then_some(ends)
}

/// Two words that say something, or three of which one is long.
fn convincing(tag: &str, ends: &[usize], lists: &Words) -> bool {
    let mut start = 0;
    let (mut single, mut saying, mut four, mut five) = (false, 0, 0, 0);
    for end in ends {
        let word = tag.get(start..*end).unwrap_or_default();
        start = *end;
        single |= word.len() == 1;
        if lists.knows(word) && (word.len() > 3 || !lists.tags.small.has(word, "")) {
            saying += 1;
            four += usize::from(word.len() > 3);
            five += usize::from(word.len() > 4);
        }
    }
    if single && four < 2 {
        return false;
    }
    saying > 1 || (ends.len() > 2 && five > 0)
}

/// The shortest word whose other forms are tried.
const INFLECTED: usize = 5;

impl Words {
    /// A word of the list, or another form of one: "sapori" of "sapore", "walking" of "walk".
    fn knows(&self, word: &str) -> bool {
        self.tags.words.has(word, "") || (word.len() >= INFLECTED && self.has_other_form(&self.tags.words, word))
    }

    /// One word, though it looks like two.
    fn is_one(&self, word: &str) -> bool {
        self.tags.one.has(word, "") || self.has_other_form(&self.tags.one, word)
    }

    /// Whether a set holds what the word may be another form of.
    fn has_other_form(&self, set: &TagWords, word: &str) -> bool {
        let endings: &[(&str, &[&str])] = match self.language {
            Language::It => &[
                ("che", &["ca"]),
                ("ghe", &["ga"]),
                ("chi", &["co", "ca"]),
                ("ghi", &["go", "ga"]),
                ("ce", &["cia"]),
                ("ge", &["gia"]),
                ("a", &["o", "e", "i"]),
                ("e", &["a", "i", "o"]),
                ("i", &["o", "e", "a"]),
                ("o", &["a", "e", "i"]),
            ],
            Language::En => &[("s", &[""]), ("es", &[""]), ("ing", &[""]), ("ed", &[""])],
        };
        endings.iter().any(|(ending, instead)| {
            // What is left must be a word of some length itself: "ring" is no form of "r".
            let stem = word.strip_suffix(ending).filter(|stem| stem.len() > 3 || self.language == Language::It);
            stem.is_some_and(|stem| instead.iter().any(|end| set.has(stem, end)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_and_single_words_stay_whole() {
        for (tag, expected) in [
            ("vinobiologicoitaliano", &["vino", "biologico", "italiano"][..]),
            ("madeinitaly", &["made", "in", "italy"]),
            ("festadellamamma", &["festa", "della", "mamma"]),
            ("smallbusiness", &["small", "business"]),
            ("bridetobe", &["bride", "to", "be"]),
            ("primavera", &[]),
            ("buongiorno", &[]),
            ("thanksgiving", &[]),
            ("entrepreneur", &[]),
            ("photoshop", &[]),
            ("panevino", &[]),
        ] {
            let mut start = 0;
            let ends = ends(tag, Language::It).unwrap_or_default();
            let words: Vec<&str> = ends
                .iter()
                .map(|end| {
                    let word = &tag[start..*end];
                    start = *end;
                    word
                })
                .collect();
            assert_eq!(words, expected, "{tag}");
        }
    }
}
