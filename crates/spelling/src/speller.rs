//! Which words a text has that no dictionary knows, and what may have been meant.

use crate::{
    neighbours::{distance, is_slip},
    own,
    words::{self, Word, is_apostrophe},
};
use spellbook::Dictionary;
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    sync::{Mutex, MutexGuard, PoisonError},
};
use wording::Language;

/// A word that is probably wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// UTF-8 bytes of the text.
    pub range: Range<usize>,
    pub word: String,
    pub doubt: Doubt,
    /// What may have been meant, the likeliest first; never empty.
    pub suggestions: Vec<String>,
}

/// How sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// A letter too many, too few, wrong or swapped.
    Likely,
    /// It may be a word of somebody's own.
    Possible,
}

/// A dictionary that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble(pub String);

pub struct Speller {
    language: Language,
    /// The language's own first: suggestions come from it. The others only recognise.
    dictionaries: Vec<Dictionary>,
    /// In lower case.
    own: BTreeSet<String>,
    personal: BTreeSet<String>,
    /// What may have been meant is slow to find, and a sheet of texts has the same words again and again.
    remembered: Mutex<BTreeMap<String, Vec<String>>>,
}

/// More words than this are forgotten and sought again.
const REMEMBERED: usize = 20_000;

/// So many suggestions are choices; more are a list.
const SUGGESTIONS: usize = 4;

/// What stands before an apostrophe in Italian.
const ELIDED: &[&str] = &[
    "l", "un", "d", "c", "s", "m", "t", "v", "n", "gl", "dell", "all", "dall", "nell", "sull", "coll", "quell",
    "quest", "bell", "sant", "tutt", "anch", "com", "dov", "cos", "quant", "senz", "mezz", "buon", "grand", "quand",
    "nient", "nessun", "alcun", "ciascun", "qualcun", "mezz", "trent", "vent", "cinquant", "quarant", "sessant",
    "settant", "ottant", "novant", "cent", "int", "pover", "brav", "altr", "fors", "neanch", "neppur", "tant", "terz",
    "quart", "ultim", "prim", "vostr", "nostr", "capp", "gent", "ogn", "dev", "po", "ond", "dond", "so", "quattr",
    "vers", "sott",
];

impl Speller {
    pub fn new(language: Language) -> Speller {
        Speller {
            language,
            dictionaries: Vec::new(),
            own: own::of(language),
            personal: BTreeSet::new(),
            remembered: Mutex::default(),
        }
    }

    /// Adds a dictionary: the rules (`.aff`) and the words (`.dic`).
    pub fn add(&mut self, rules: &str, words: &str) -> Result<(), Trouble> {
        let dictionary = Dictionary::new(rules, words).map_err(|error| Trouble(error.to_string()))?;
        self.dictionaries.push(dictionary);
        self.remembered().clear();
        Ok(())
    }

    /// The person's own words, instead of those before.
    pub fn learn<'a>(&mut self, words: impl IntoIterator<Item = &'a str>) {
        self.personal = words.into_iter().flat_map(str::split_whitespace).map(plain).collect();
    }

    /// The words of a text that are probably wrong.
    pub fn check(&self, text: &str) -> Vec<Unknown> {
        if self.dictionaries.is_empty() {
            return Vec::new();
        }
        words::of(text).into_iter().filter_map(|word| self.doubt(&word)).collect()
    }

    fn doubt(&self, word: &Word<'_>) -> Option<Unknown> {
        let straight: String =
            word.text.chars().map(|letter| if is_apostrophe(letter) { '\'' } else { letter }).collect();
        if self.is_right(&straight) || is_styled(&straight) {
            return None;
        }
        // The part that is not known, and where it stands.
        let (offset, part) = self.unknown_part(&straight)?;
        let capital = part.starts_with(char::is_uppercase);
        let lower = part.to_lowercase();
        let letters = lower.chars().count();
        // An accent within an Italian word is of a dialect or of another language.
        let foreign =
            self.language == Language::It && lower.chars().take(letters.saturating_sub(1)).any(|l| !l.is_ascii());
        if letters < 3 || foreign || self.is_right(&lower) {
            return None;
        }
        // Capitals in the middle of a sentence are names.
        let shout = part.chars().all(|letter| !letter.is_lowercase());
        if capital && (shout || !word.first || offset > 0) {
            return None;
        }
        let suggestions = self.suggestions(&lower);
        let best = suggestions.first()?;
        let far = distance(&lower, best);
        let slip = suggestions.iter().any(|right| is_slip(&lower, right));
        // At the beginning every word has a capital, a name too: only what nobody means is wrong.
        if capital && !(slip && letters > 3) {
            return None;
        }
        let near = far == 1 && letters > 3 && !best.contains([' ', '-']);
        // Two letters off, a short word is another word.
        if far > 2 || (far == 2 && letters < 8) {
            return None;
        }
        let apostrophe = if word.text.contains('’') { "’" } else { "'" };
        let suggestions =
            suggestions.into_iter().map(|right| cased(&right, capital).replace('\'', apostrophe)).collect();
        // Offsets of the straight word are those of the written one only after counting: curly signs are longer.
        let start = word.range.start + written(word.text, offset);
        let end = word.range.start + written(word.text, offset + part.len());
        Some(Unknown {
            range: start..end,
            word: part.to_owned(),
            doubt: if near || slip { Doubt::Likely } else { Doubt::Possible },
            suggestions,
        })
    }

    fn is_right(&self, word: &str) -> bool {
        let lower = plain(word);
        self.own.contains(&lower)
            || self.personal.contains(&lower)
            || self.dictionaries.iter().any(|dictionary| dictionary.check(word) || dictionary.check(&lower))
    }

    /// The first part of a compound that is not known, with its byte in the word.
    fn unknown_part<'a>(&self, word: &'a str) -> Option<(usize, &'a str)> {
        let mut at = 0;
        for piece in word.split('-') {
            let start = at;
            at += piece.len() + 1;
            if piece.is_empty() || self.is_right(piece) {
                continue;
            }
            let Some((before, after)) = piece.split_once('\'') else { return Some((start, piece)) };
            let italian = self.language == Language::It && ELIDED.contains(&before.to_lowercase().as_str());
            // The English genitive and short forms.
            let english = matches!(after.to_lowercase().as_str(), "s" | "d" | "ll" | "re" | "ve" | "t" | "m");
            if italian && (after.is_empty() || self.is_right(after)) || english && self.is_right(before) {
                continue;
            }
            if italian {
                return Some((start + before.len() + 1, after));
            }
            return if english { Some((start, before)) } else { None };
        }
        None
    }

    fn suggestions(&self, word: &str) -> Vec<String> {
        if let Some(known) = self.remembered().get(word) {
            return known.clone();
        }
        let found = self.sought(word);
        let mut remembered = self.remembered();
        if remembered.len() >= REMEMBERED {
            remembered.clear();
        }
        remembered.insert(word.to_owned(), found.clone());
        found
    }

    /// A panic elsewhere leaves a list that is shorter, not wrong.
    fn remembered(&self) -> MutexGuard<'_, BTreeMap<String, Vec<String>>> {
        self.remembered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sought(&self, word: &str) -> Vec<String> {
        let Some(dictionary) = self.dictionaries.first() else { return Vec::new() };
        let mut found = Vec::new();
        dictionary.suggester().with_ngram_suggestions(false).suggest(word, &mut found);
        if found.is_empty() && word.chars().count() > 7 {
            dictionary.suggest(word, &mut found);
        }
        // Names are no words that were meant.
        found.retain(|right| !right.starts_with(char::is_uppercase) && right.chars().count() > 1);
        // The nearest first, slips before others; the dictionary's own order among equals.
        found.sort_by_key(|right| (distance(word, right), !is_slip(word, right), right.contains([' ', '-'])));
        found.dedup();
        found.truncate(SUGGESTIONS);
        found
    }
}

fn plain(word: &str) -> String {
    word.to_lowercase().chars().map(|letter| if is_apostrophe(letter) { '\'' } else { letter }).collect()
}

/// Words written so on purpose: capitals inside, letters drawn out, laughter.
fn is_styled(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next();
    let capitals =
        letters.any(char::is_uppercase) && word.chars().any(char::is_lowercase) && !word.contains(['-', '\'']);
    let lower = word.to_lowercase();
    let signs: Vec<char> = lower.chars().collect();
    let drawn = signs.windows(3).any(|three| three.first() == three.get(1) && three.get(1) == three.get(2));
    let laughs = signs.len() > 3
        && signs.iter().all(|letter| matches!(letter, 'a' | 'h' | 'e' | 'o'))
        && signs.iter().filter(|letter| **letter == 'h').count() > 1;
    capitals || drawn || laughs
}

fn cased(word: &str, capital: bool) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if capital => first.to_uppercase().chain(letters).collect(),
        _ => word.to_owned(),
    }
}

/// The byte of the written word at a byte of the straight one.
fn written(word: &str, straight: usize) -> usize {
    let mut passed = 0;
    for (at, letter) in word.char_indices() {
        if passed >= straight {
            return at;
        }
        passed += if is_apostrophe(letter) { 1 } else { letter.len_utf8() };
    }
    word.len()
}
