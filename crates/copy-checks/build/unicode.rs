//! Tables from the Unicode Character Database, as other crates carry it.

use std::fmt::Write as _;

use icu_properties::CodePointMapData;
use icu_properties::props::IndicConjunctBreak;
use unicode_normalization::char::{canonical_combining_class, compose, decompose_canonical};
use unicode_normalization::{IsNormalized, is_nfc_quick};
use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory};
use unicode_width::UnicodeWidthChar;

use crate::range_tables;

const ASTRAL: u32 = 0x10000;

/// Letters and marks, and decimal digits: what a hashtag is made of.
pub(crate) fn letters() -> String {
    let letter =
        |c: &char| matches!(c.general_category_group(), GeneralCategoryGroup::Letter | GeneralCategoryGroup::Mark);
    let digit = |c: &char| c.general_category() == GeneralCategory::DecimalNumber;
    // Planes 2 and 3 hold ideographs only and are told by their number.
    let mut text = range_tables("LETTERS", "Letters and marks.", all().filter(letter), ASTRAL);
    text += &range_tables("DIGITS", "Decimal digits.", all().filter(digit), ASTRAL);
    text
}

/// East Asian wide and full-width characters.
pub(crate) fn wide() -> String {
    range_tables("WIDE", "Wide characters.", all().filter(|c| c.width() == Some(2)), ASTRAL)
}

/// What joins Indic consonants into one cluster: Indic_Conjunct_Break.
pub(crate) fn conjuncts() -> String {
    let breaks = CodePointMapData::<IndicConjunctBreak>::new();
    let of = |value| all().filter(move |c| breaks.get(*c) == value && !matches!(c, '\u{E0000}'..));
    let mut text = range_tables("CONJUNCT_LINKER", "Linkers.", of(IndicConjunctBreak::Linker), ASTRAL);
    text += &range_tables("CONJUNCT_CONSONANT", "Consonants.", of(IndicConjunctBreak::Consonant), ASTRAL);
    text += &range_tables("CONJUNCT_EXTEND", "Marks.", of(IndicConjunctBreak::Extend), ASTRAL);
    text
}

/// Canonical composition. Compatibility ideographs are left out: each becomes one other ideograph,
/// which changes no length.
pub(crate) fn normalization() -> String {
    let mut pairs: Vec<(u32, u32, u32)> = Vec::new();
    let mut replaced: Vec<(char, String)> = Vec::new();
    let mut unstable: Vec<(u32, u32, u8)> = Vec::new();
    for c in all().filter(|c| !is_compatibility_ideograph(*c)) {
        let mut whole = Vec::new();
        decompose_canonical(c, |part| whole.push(part));
        if !('\u{AC00}'..='\u{D7A3}').contains(&c) && whole != [c] {
            match first_and_second(c, &whole) {
                Some((first, second)) => pairs.push((second.into(), first.into(), c.into())),
                None => replaced.push((c, whole.iter().collect())),
            }
        }
        let class = canonical_combining_class(c);
        if class != 0 || is_nfc_quick(std::iter::once(c)) != IsNormalized::Yes {
            let c = u32::from(c);
            match unstable.last_mut() {
                Some(last) if last.1 + 1 == c && last.2 == class => last.1 = c,
                _ => unstable.push((c, c, class)),
            }
        }
    }
    pairs.sort_unstable();
    let mut text = String::from("/// (second, first, whole), sorted.\n");
    let (low, high): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|pair| pair.2 < ASTRAL);
    let _ = writeln!(text, "static PAIRS_LOW: &[(u16, u16, u16)] = &{low:?};");
    let _ = writeln!(text, "/// The same above the basic plane.\nstatic PAIRS_HIGH: &[(u32, u32, u32)] = &{high:?};");
    let _ = writeln!(text, "/// Characters that always become others.");
    let _ = writeln!(text, "static REPLACED: &[(char, &str)] = &{replaced:?};");
    let _ = writeln!(text, "/// (first, last, combining class) of what normalization may touch.");
    let (low, high): (Vec<_>, Vec<_>) = unstable.into_iter().partition(|range| range.1 < ASTRAL);
    let high: Vec<_> = high.into_iter().map(|(first, last, class)| (first - ASTRAL, last - ASTRAL, class)).collect();
    let _ = writeln!(text, "static UNSTABLE_LOW: &[(u16, u16, u8)] = &{low:?};");
    let _ = writeln!(text, "/// Relative to U+10000.\nstatic UNSTABLE_HIGH: &[(u16, u16, u8)] = &{high:?};");
    text
}

/// The pair a composite is made of, where composing that pair gives it back.
fn first_and_second(c: char, whole: &[char]) -> Option<(char, char)> {
    let (second, rest) = whole.split_last()?;
    let (first, rest) = rest.split_first()?;
    let first = rest.iter().try_fold(*first, |first, next| compose(first, *next))?;
    (compose(first, *second) == Some(c)).then_some((first, *second))
}

fn is_compatibility_ideograph(c: char) -> bool {
    matches!(c, '\u{F900}'..='\u{FAFF}' | '\u{2F800}'..='\u{2FA1F}')
}

fn all() -> impl Iterator<Item = char> {
    '\0'..=char::MAX
}
