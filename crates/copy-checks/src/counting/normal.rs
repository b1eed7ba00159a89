//! Normalization Form C, with the way back to the places of the text as written.

use std::borrow::Cow;
use std::ops::Range;

use super::tables::{combining_class, composed, replaced, taken_apart};

/// A text in NFC.
pub(super) struct Normal<'a> {
    pub(super) text: Cow<'a, str>,
    /// Stretches that changed: where they are now, and where they were.
    changed: Vec<(Range<usize>, Range<usize>)>,
}

/// Normalization may change this text.
pub(super) fn may_change(text: &str) -> bool {
    // No sign below U+0300 may change; those from there on begin with this byte or a later one.
    let far = text.bytes().enumerate().filter(|(_, byte)| *byte >= 0xCC);
    let mut letters = far.filter_map(|(at, _)| text.get(at..)?.chars().next());
    letters.any(|c| combining_class(c).is_some())
}

/// A text in NFC; borrowed where nothing could change.
pub(super) fn normal(text: &str) -> Normal<'_> {
    if !may_change(text) {
        return Normal { text: Cow::Borrowed(text), changed: Vec::new() };
    }
    let mut normal = String::with_capacity(text.len());
    let mut changed = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let end = at + stretch(text.get(at..).unwrap_or_default());
        let part = text.get(at..end).unwrap_or_default();
        if may_change(part) {
            let start = normal.len();
            compose(part, &mut normal);
            changed.push((start..normal.len(), at..end));
        } else {
            normal.push_str(part);
        }
        at = end;
    }
    Normal { text: Cow::Owned(normal), changed }
}

impl Normal<'_> {
    pub(super) fn is_as_written(&self) -> bool {
        matches!(self.text, Cow::Borrowed(_))
    }

    /// The place in the text as written; a place inside a changed stretch goes back to its start.
    pub(super) fn written(&self, at: usize) -> usize {
        let before = self.changed.partition_point(|(now, _)| now.start < at);
        let Some((now, was)) = before.checked_sub(1).and_then(|last| self.changed.get(last)) else { return at };
        if at < now.end { was.start } else { was.end + (at - now.end) }
    }
}

/// Length of the first stretch: up to the next character that normalization leaves alone whatever
/// comes before it.
fn stretch(text: &str) -> usize {
    text.char_indices().skip(1).find(|(_, c)| combining_class(*c).is_none()).map_or(text.len(), |(at, _)| at)
}

/// Takes a stretch apart, orders its marks and puts it together again.
fn compose(text: &str, out: &mut String) {
    let mut parts: Vec<char> = Vec::with_capacity(8);
    for c in text.chars() {
        take_apart(c, &mut parts);
    }
    let class = |c: &char| combining_class(*c).unwrap_or(0);
    for marks in parts.split_mut(|c| class(c) == 0) {
        // A run has few marks: by insertion, equal ones in their order.
        for from in 1..marks.len() {
            let mut at = from;
            while at > 0 && class(&marks[at - 1]) > class(&marks[at]) {
                marks.swap(at - 1, at);
                at -= 1;
            }
        }
    }
    let mut starter: Option<usize> = None;
    let mut last_class = 0;
    let mut kept: Vec<char> = Vec::with_capacity(parts.len());
    for c in parts {
        let class = class(&c);
        // A mark reaches the starter unless one of its own class, or a starter, stands between.
        let reaches = starter.is_some_and(|starter| starter + 1 == kept.len() || last_class != 0 && last_class < class);
        if reaches
            && let Some(first) = starter.and_then(|starter| kept.get_mut(starter))
            && let Some(whole) = together(*first, c)
        {
            *first = whole;
            continue;
        }
        if class == 0 {
            starter = Some(kept.len());
        }
        last_class = class;
        kept.push(c);
    }
    out.extend(kept);
}

fn take_apart(c: char, parts: &mut Vec<char>) {
    if let Some(others) = replaced(c) {
        others.chars().for_each(|c| take_apart(c, parts));
    } else if let Some((first, second)) = taken_apart(c) {
        take_apart(first, parts);
        parts.push(second);
    } else if let Some((first, last)) = hangul_parts(c) {
        take_apart(first, parts);
        parts.push(last);
    } else {
        parts.push(c);
    }
}

const SYLLABLES: u32 = 0xAC00;
const LEADS: u32 = 0x1100;
const VOWELS: u32 = 0x1161;
/// One before the first tail: a syllable without tail counts as its tail 0.
const TAILS: u32 = 0x11A7;
const VOWEL_COUNT: u32 = 21;
const TAIL_COUNT: u32 = 28;
const SYLLABLE_COUNT: u32 = 19 * VOWEL_COUNT * TAIL_COUNT;

fn together(first: char, second: char) -> Option<char> {
    hangul(first, second).or_else(|| composed(first, second))
}

fn hangul(first: char, second: char) -> Option<char> {
    let (first, second) = (u32::from(first), u32::from(second));
    let code = if (LEADS..LEADS + 19).contains(&first) && (VOWELS..VOWELS + VOWEL_COUNT).contains(&second) {
        SYLLABLES + ((first - LEADS) * VOWEL_COUNT + (second - VOWELS)) * TAIL_COUNT
    } else if (SYLLABLES..SYLLABLES + SYLLABLE_COUNT).contains(&first)
        && (first - SYLLABLES).is_multiple_of(TAIL_COUNT)
        && (TAILS + 1..TAILS + TAIL_COUNT).contains(&second)
    {
        first + (second - TAILS)
    } else {
        return None;
    };
    char::from_u32(code)
}

fn hangul_parts(c: char) -> Option<(char, char)> {
    let index = u32::from(c).checked_sub(SYLLABLES).filter(|index| *index < SYLLABLE_COUNT)?;
    let tail = index % TAIL_COUNT;
    let (first, last) = if tail > 0 {
        (SYLLABLES + index - tail, TAILS + tail)
    } else {
        let vowel = index / TAIL_COUNT;
        (LEADS + vowel / VOWEL_COUNT, VOWELS + vowel % VOWEL_COUNT)
    };
    Some((char::from_u32(first)?, char::from_u32(last)?))
}

#[cfg(test)]
mod tests {
    use super::normal;

    #[test]
    fn composes_as_unicode_says() {
        for (written, expected) in [
            ("citta\u{300}", "città"),
            ("e\u{301}\u{323}", "\u{1EB9}\u{301}"),
            ("é\u{323}", "\u{1EB9}\u{301}"),
            ("\u{212B}", "Å"),
            ("\u{1112}\u{1161}\u{11AB}", "한"),
            ("한\u{301}", "한\u{301}"),
            ("\u{FB2C}", "\u{5E9}\u{5BC}\u{5C1}"),
            ("q\u{307}\u{323}", "q\u{323}\u{307}"),
            ("\u{958}", "\u{915}\u{93C}"),
            ("\u{301}a", "\u{301}a"),
            ("plain ✅", "plain ✅"),
        ] {
            assert_eq!(normal(written).text, expected, "{written:?}");
        }
    }

    #[test]
    fn places_lead_back() {
        let normal = normal("citta\u{300} e caffe\u{300}!");
        let at = normal.text.find(" e").expect("the space is kept");
        assert_eq!(normal.written(at), "citta\u{300}".len());
        assert_eq!(normal.written(normal.text.len()), "citta\u{300} e caffe\u{300}!".len());
        assert_eq!(normal.written(0), 0);
    }
}
