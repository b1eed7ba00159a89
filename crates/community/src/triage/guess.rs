//! Italian or English, by the words both use most.

use super::{
    tables::Tables,
    tokens::{self, Kind},
};
use wording::Language;

/// The language given, unless the comment is plainly in the other one; without one, the likelier.
pub(super) fn language(given: Option<Language>, text: &str) -> Language {
    let [it, en] = [Language::It, Language::En].map(|language| frequent(language, text));
    match given {
        Some(Language::It) if en >= 3 && en > 3 * it => Language::En,
        Some(Language::En) if it >= 3 && it > 3 * en => Language::It,
        Some(given) => given,
        None if en > it => Language::En,
        None if it > en => Language::It,
        None => {
            // No common word: the one that knows more of its words.
            let [it, en] = [Language::It, Language::En].map(|language| known(language, text));
            if en > it { Language::En } else { Language::It }
        }
    }
}

fn frequent(language: Language, text: &str) -> usize {
    let tokens = tokens::cut(language, text);
    let symbol = Tables::of(language).frequent;
    (0..tokens.list.len()).filter(|at| tokens.has(*at, symbol)).count()
}

fn known(language: Language, text: &str) -> usize {
    let tokens = tokens::cut(language, text);
    let tables = Tables::of(language);
    let words = tokens.list.iter().filter(|token| token.kind == Kind::Word);
    words.filter(|token| !tokens.symbols(token).is_empty() || tables.learned(tokens.word(token)).is_some()).count()
}
