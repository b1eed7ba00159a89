//! The words by which hashtags are parted.

use crate::pack::Reader;

#[derive(Debug, Default)]
pub struct Tags {
    /// Words that part others and say nothing themselves.
    pub small: TagWords,
    /// Words common in hashtags.
    pub words: TagWords,
    /// What looks like two words and is one.
    pub one: TagWords,
}

impl Tags {
    pub(crate) fn read(pack: &mut Reader) -> Option<Tags> {
        let mut next = || pack.lines().map(TagWords::new);
        Some(Tags { small: next()?, words: next()?, one: next()? })
    }
}

/// A set of words in small letters of ASCII.
#[derive(Debug, Default)]
pub struct TagWords {
    /// For each length one text: its words sorted, nothing between.
    lengths: Vec<&'static str>,
    /// For each pair of first letters a bit for each length of words that begin so: nearly all questions end here.
    begins: Vec<u32>,
    /// A bit for each word, at a place its letters tell: what is no word mostly falls where none is.
    marks: Vec<u64>,
}

/// Longer words have no bit.
const BITS: usize = 32;

impl TagWords {
    fn new(lengths: Vec<&'static str>) -> TagWords {
        let mut begins = vec![0; 26 * 26];
        let words: usize = lengths.iter().enumerate().skip(1).map(|(length, all)| all.len() / length).sum();
        // Eight places a word: of what is no word one in eight, at most, falls where a word does.
        let mut marks = vec![0_u64; (words / 8).next_power_of_two()];
        for (length, all) in lengths.iter().enumerate().take(BITS).skip(1) {
            for word in all.as_bytes().chunks_exact(length) {
                pair(word).and_then(|pair| begins.get_mut(pair)).into_iter().for_each(|bits| *bits |= 1 << length);
                let (place, bit) = place(word, &[], marks.len());
                marks.get_mut(place).into_iter().for_each(|marks| *marks |= bit);
            }
        }
        TagWords { lengths, begins, marks }
    }

    /// Whether the set holds the word that is written in two parts.
    pub fn has(&self, stem: &str, end: &str) -> bool {
        let length = stem.len() + end.len();
        let bits = pair(stem.as_bytes()).and_then(|pair| self.begins.get(pair));
        if length < BITS && bits.is_some_and(|bits| bits >> length & 1 == 0) {
            return false;
        }
        let (place, bit) = place(stem.as_bytes(), end.as_bytes(), self.marks.len());
        if length < BITS && self.marks.get(place).is_none_or(|marks| marks & bit == 0) {
            return false;
        }
        let Some(all) = self.lengths.get(length).map(|all| all.as_bytes()) else { return false };
        let (mut low, mut high) = (0, all.len() / length.max(1));
        while low < high {
            let middle = (low + high) / 2;
            let Some(entry) = all.get(middle * length..(middle + 1) * length) else { return false };
            let Some((first, last)) = entry.split_at_checked(stem.len()) else { return false };
            match first.cmp(stem.as_bytes()).then_with(|| last.cmp(end.as_bytes())) {
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        false
    }
}

/// Where a word's mark is, among so many groups of sixty-four.
fn place(stem: &[u8], end: &[u8], groups: usize) -> (usize, u64) {
    let mixed = stem.iter().chain(end).fold(0_u32, |mixed, byte| (mixed ^ u32::from(*byte)).wrapping_mul(0x9E37_79B1));
    let mixed = mixed ^ mixed >> 15;
    ((mixed >> 6) as usize & groups.saturating_sub(1), 1 << (mixed & 63))
}

fn pair(word: &[u8]) -> Option<usize> {
    match word {
        [first @ b'a'..=b'z', second @ b'a'..=b'z', ..] => {
            Some(usize::from(first - b'a') * 26 + usize::from(second - b'a'))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::tags;
    use wording::Language;

    #[test]
    fn every_word_is_found_whole_and_in_two_parts() {
        for language in [Language::It, Language::En] {
            let tags = tags(language).expect("compiled in");
            let mut seen = 0;
            for set in [&tags.small, &tags.words, &tags.one] {
                for (length, all) in set.lengths.iter().enumerate().skip(1) {
                    for at in (0..all.len()).step_by(length) {
                        let word = &all[at..at + length];
                        assert!((0..=length).all(|cut| set.has(&word[..cut], &word[cut..])), "{word}");
                        assert!(!set.has(word, "qx") && !set.has("qx", word), "{word}");
                        seen += 1;
                    }
                }
            }
            assert!(seen > 1_000);
        }
    }
}
