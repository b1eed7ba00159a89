//! How hard a text is to read: Gulpease for Italian, Flesch for English.

mod syllables;

use crate::{
    School,
    text::{Kind, Text, Token},
};
use wording::Language;

/// Below this many words the figures are only a hint.
pub const ENOUGH_WORDS: usize = 100;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Readability {
    pub language: Language,
    pub words: usize,
    pub sentences: usize,
    /// Letters and digits of the words.
    pub letters: usize,
    /// English only; 0 in Italian.
    pub syllables: usize,
    /// Gulpease (0–100) or Flesch reading ease; `None` without words.
    pub score: Option<f64>,
}

impl Readability {
    /// Too short a text for the figure to be trusted.
    pub fn indicative(&self) -> bool {
        self.words < ENOUGH_WORDS
    }

    /// The lowest school with which a person reads this with ease, by GULP's thresholds.
    /// None where even a high-school diploma is not enough, and for English.
    pub fn easy_for(&self) -> Option<School> {
        let score = self.score.filter(|_| self.language == Language::It)?;
        [(80.0, School::Primary), (60.0, School::Middle), (40.0, School::High)]
            .into_iter()
            .find(|(least, _)| score >= *least)
            .map(|(_, school)| school)
    }
}

/// Gulpease as published: 89 + (300 × sentences − 10 × letters) / words, kept within 0–100.
pub fn gulpease(letters: usize, words: usize, sentences: usize) -> f64 {
    (89.0 + (300.0 * sentences as f64 - 10.0 * letters as f64) / words as f64).clamp(0.0, 100.0)
}

/// Flesch reading ease: not clamped, as published.
pub fn flesch(syllables: usize, words: usize, sentences: usize) -> f64 {
    206.835 - 1.015 * words as f64 / sentences as f64 - 84.6 * syllables as f64 / words as f64
}

/// Whether a text of so many words surely reaches a score: told by the letters an English word cannot have more syllables
/// than, which are counted quicker. Where it is not sure, it may.
pub(crate) fn surely_reaches(text: &Text<'_>, words: usize, score: f64) -> bool {
    if text.language == Language::It || words == 0 {
        return false;
    }
    let sentences = read_sentences(text, read(text));
    let most = read(text).map(|token| syllables::at_most(text.folded(token))).sum();
    sentences > 0 && flesch(most, words, sentences) >= score
}

/// How many words a text has for who reads it.
pub(crate) fn words(text: &Text<'_>) -> usize {
    read(text).count()
}

fn read<'t>(text: &'t Text<'_>) -> impl Iterator<Item = &'t Token> {
    text.tokens.iter().filter(|token| matches!(token.kind, Kind::Word | Kind::Number))
}

/// Measures a text. Links, mentions and emoji are no words; hashtags are not read as prose.
pub fn of(text: &Text<'_>) -> Readability {
    let (mut words, mut letters, mut syllables) = (0, 0, 0);
    for token in read(text) {
        words += 1;
        letters += if token.is_plain() { token.range().len() } else { letters_of(text.written(token)) };
        if text.language == Language::En {
            let word = text.folded(token);
            syllables += if token.is_plain() { syllables::of_plain(word) } else { syllables::count(word) };
        }
    }
    let sentences = read_sentences(text, read(text));
    let score = (words > 0 && sentences > 0).then(|| match text.language {
        Language::It => gulpease(letters, words, sentences),
        Language::En => flesch(syllables, words, sentences),
    });
    Readability { language: text.language, words, sentences, letters, syllables, score }
}

/// Sentences and words both come in the order of the text: one look at each will do.
fn read_sentences<'t>(text: &Text<'_>, read: impl Iterator<Item = &'t Token>) -> usize {
    let mut starts = read.map(|token| token.range().start).peekable();
    let holds = |sentence: &&std::ops::Range<usize>| {
        while starts.next_if(|start| *start < sentence.start).is_some() {}
        starts.peek().is_some_and(|start| *start < sentence.end)
    };
    text.sentences.iter().filter(holds).count()
}

fn letters_of(word: &str) -> usize {
    if word.is_ascii() {
        return word.bytes().filter(u8::is_ascii_alphanumeric).count();
    }
    word.chars().filter(|letter| letter.is_alphanumeric()).count()
}

/// What readers of a school read with ease. GULP's own thresholds for Gulpease; the bands of Flesch's table for English
/// (80 easy, 60 plain, 50 fairly difficult). Without an audience: the general public, for whom only what is plainly hard is said.
pub fn at_least(language: Language, school: Option<School>) -> f64 {
    match (language, school) {
        (_, Some(School::Primary)) => 80.0,
        (_, Some(School::Middle)) => 60.0,
        (Language::It, Some(School::High)) => 40.0,
        (Language::En, Some(School::High)) => 50.0,
        (Language::It, None) => 44.0,
        (Language::En, None) => 42.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn golden_values() {
        assert_eq!(gulpease(300, 60, 4), 59.0);
        assert_eq!(gulpease(10, 60, 60), 100.0);
        assert!((flesch(130, 100, 5) - 76.555).abs() < 1e-9);
    }

    #[test]
    fn links_tags_and_shortenings_make_no_sentences() {
        let text = Text::new(
            "Il dott. Rossi apre alle 8.30 in via Roma 5. Prenota su https://esempio.it/a.b! #Studio 😀",
            Language::It,
        );
        let found = of(&text);
        assert_eq!((found.words, found.sentences), (12, 2));
        assert!(found.indicative());
    }

    #[test]
    fn nothing_to_read_has_no_score() {
        assert_eq!(of(&Text::new("😀 https://a.it", Language::It)).score, None);
    }
}
