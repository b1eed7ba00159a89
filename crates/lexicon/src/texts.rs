//! The words and beginnings that patterns name, found in a text's words without trying them all.

/// No text.
pub(crate) const NONE: u16 = u16::MAX;

/// Pairs of first letters, of 128 each.
const PAIRS: usize = 128 * 128;

#[derive(Default)]
pub(crate) struct Texts {
    /// Sorted, each with its number.
    pub(crate) all: Vec<(&'static str, u16)>,
    /// For each of them the longest other that it begins with, or `NONE`.
    pub(crate) parents: Vec<u16>,
    /// For each of them its first eight bytes as one number: they sort as the texts do, and are compared at once.
    keys: Vec<u64>,
    /// For each pair of first letters where its texts begin and end: few are compared.
    pairs: Vec<(u16, u16)>,
}

impl Texts {
    pub(crate) fn new(mut all: Vec<(&'static str, u16)>) -> Texts {
        crate::sort(&mut all, |one, other| one < other);
        let mut pairs = vec![(0, 0); PAIRS];
        for (index, (text, _)) in all.iter().enumerate() {
            if let Some((from, to)) = pair(text).and_then(|pair| pairs.get_mut(pair)) {
                let index = index as u16;
                if *to == 0 {
                    *from = index;
                }
                *to = index + 1;
            }
        }
        let keys = all.iter().map(|(text, _)| key(text)).collect();
        Texts { parents: parents(&all), keys, all, pairs }
    }

    /// Calls for the number of every text that a word is or begins with, and whether it is the word.
    #[inline]
    pub(crate) fn each(&self, word: &str, mut call: impl FnMut(u16, bool)) {
        // All texts that a word begins with lie on the chain of parents of the last text not after
        // it: whatever sorts between a beginning and the word shares that beginning. Beginnings
        // have two letters at least, so the chain does not leave the pair.
        let (from, to) = match pair(word) {
            Some(pair) => self.pairs.get(pair).copied().unwrap_or_default(),
            None => (0, self.all.len() as u16),
        };
        let among = self.keys.get(usize::from(from)..usize::from(to)).unwrap_or_default();
        let sought = key(word);
        let mut after = usize::from(from) + among.partition_point(|known| *known < sought);
        while after < usize::from(to)
            && self.keys.get(after) == Some(&sought)
            && self.all.get(after).is_some_and(|(text, _)| text.as_bytes() <= word.as_bytes())
        {
            after += 1;
        }
        if after == usize::from(from) {
            return;
        }
        let mut at = after as u16 - 1;
        let Some(((nearest, _), known)) = self.all.get(usize::from(at)).zip(self.keys.get(usize::from(at))) else {
            return;
        };
        // Where the numbers differ, the first byte that does so tells how many are the same.
        let shared = match known ^ sought {
            0 => shared(nearest.as_bytes(), word.as_bytes()),
            other => other.leading_zeros() as usize / 8,
        };
        while let Some((text, number)) = self.all.get(usize::from(at)) {
            if text.len() <= shared {
                call(*number, text.len() == word.len());
            }
            at = self.parents.get(usize::from(at)).copied().unwrap_or(NONE);
        }
    }
}

#[inline]
fn key(text: &str) -> u64 {
    match text.as_bytes() {
        [a, b, c, d, e, f, g, h, ..] => u64::from_be_bytes([*a, *b, *c, *d, *e, *f, *g, *h]),
        [] => 0,
        short => short.iter().fold(0, |key, byte| key << 8 | u64::from(*byte)) << (64 - 8 * short.len()),
    }
}

/// How many bytes two texts begin with that are the same.
fn shared(one: &[u8], other: &[u8]) -> usize {
    one.iter().zip(other).take_while(|(one, other)| one == other).count()
}

fn pair(text: &str) -> Option<usize> {
    match text.as_bytes() {
        [one, other, ..] if one.is_ascii() && other.is_ascii() => Some(usize::from(*one) * 128 + usize::from(*other)),
        _ => None,
    }
}

/// The texts are sorted, so what a text begins with lies on the way to it.
fn parents(texts: &[(&str, u16)]) -> Vec<u16> {
    let mut open: Vec<usize> = Vec::new();
    texts
        .iter()
        .enumerate()
        .map(|(index, (text, _))| {
            while open.last().and_then(|last| texts.get(*last)).is_some_and(|(last, _)| !text.starts_with(last)) {
                open.pop();
            }
            let parent = open.last().map_or(NONE, |last| *last as u16);
            open.push(index);
            parent
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::of;
    use wording::Language;

    #[test]
    fn every_text_knows_the_longest_text_it_begins_with() {
        for language in [Language::It, Language::En] {
            let texts = &of(language).expect("compiled in").texts;
            assert!(texts.all.is_sorted());
            for (index, (text, _)) in texts.all.iter().enumerate() {
                let longest = texts.all[..index].iter().rposition(|(other, _)| text.starts_with(other));
                assert_eq!(texts.parents[index], longest.map_or(NONE, |at| at as u16), "{text}");
            }
        }
    }

    #[test]
    fn a_word_is_found_as_if_every_text_had_been_tried() {
        for language in [Language::It, Language::En] {
            let texts = &of(language).expect("compiled in").texts;
            let known = texts.all.iter().map(|(text, _)| *text);
            let longer: Vec<String> = known.clone().step_by(7).map(|text| format!("{text}zione")).collect();
            let shorter = known.clone().step_by(5).filter_map(|text| text.get(..text.len() - 1));
            let odd = ["", "a", "è", "€", "zzzzzz", "ßß", "a\u{301}"];
            for word in known.clone().step_by(3).chain(shorter).chain(longer.iter().map(String::as_str)).chain(odd) {
                let mut found = Vec::new();
                texts.each(word, |number, whole| found.push((number, whole)));
                found.sort_unstable();
                let mut tried: Vec<(u16, bool)> = texts
                    .all
                    .iter()
                    // A single letter is a word and never a beginning.
                    .filter(|(text, _)| word.starts_with(text) && (text.len() > 1 || *text == word))
                    .map(|(text, number)| (*number, *text == word))
                    .collect();
                tried.sort_unstable();
                let beginnings: Vec<_> = found.into_iter().filter(|one| tried.contains(one)).collect();
                assert_eq!(beginnings, tried, "{word}");
            }
        }
    }
}
