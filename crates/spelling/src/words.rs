//! The words of a text that can be misspelt: no links, tags, mentions, addresses, codes, numbers, file names.

use copy_checks::entities;
use std::ops::Range;

/// A word and what its place says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    pub(crate) text: &'a str,
    pub(crate) range: Range<usize>,
    /// The first of a sentence, a line or a quotation.
    pub(crate) first: bool,
}

pub(crate) fn of(text: &str) -> Vec<Word<'_>> {
    let mut taken: Vec<Range<usize>> = entities::links(text).into_iter().map(|link| link.range).collect();
    taken.extend(entities::hashtags(text));
    taken.extend(entities::mentions(text));
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find(char::is_alphanumeric)).map(|found| found + at) {
        let end = end(text, start);
        at = end;
        let range = start..end;
        let overlaps = taken.iter().any(|other| other.start < range.end && range.start < other.end);
        if let Some(word) = text.get(range.clone()).filter(|word| !overlaps && is_plain(word) && !is_part(text, &range))
        {
            found.push(Word { text: word, first: is_first(text, start), range });
        }
    }
    found
}

/// Where a word ends: apostrophes and hyphens within it belong to it.
fn end(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut letters = text.get(start..).unwrap_or_default().char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().is_some_and(|(_, next)| next.is_alphabetic());
        let within = is_apostrophe(letter) || letter == '-' || letter == '\u{2011}';
        if !(letter.is_alphanumeric() || is_mark(letter) || (within && next)) {
            break;
        }
        end = start + at + letter.len_utf8();
    }
    end
}

pub(crate) fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ' | '‘')
}

/// Combining accents, and the soft hyphen.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}')
}

/// Latin letters and nothing else that is read aloud: no digits, no other scripts.
fn is_plain(word: &str) -> bool {
    word.chars().count() > 1
        && word.chars().all(|letter| {
            is_apostrophe(letter) || letter == '-' || letter.is_ascii_alphabetic() || matches!(letter, 'À'..='ž')
        })
}

/// Whether the word is a piece of something else: an address, a path, a file name, a code, a placeholder.
fn is_part(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).and_then(|before| before.chars().next_back());
    let mut after = text.get(range.end..).unwrap_or_default().chars();
    let (next, second) = (after.next(), after.next());
    let joins = |letter: Option<char>| {
        letter.is_some_and(|letter| {
            matches!(letter, '@' | '/' | '\\' | '_' | '#' | '&' | '=' | '+' | '~' | '{' | '}' | '<' | '*')
        })
    };
    let dot = |at: Option<char>, beyond: Option<char>| at == Some('.') && beyond.is_some_and(char::is_alphanumeric);
    let dotted = before == Some('.')
        && text.get(..range.start - 1).and_then(|before| before.chars().next_back()).is_some_and(char::is_alphanumeric);
    joins(before) || joins(next) || dot(next, second) || dotted
}

fn is_first(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let mut broken = false;
    for letter in before.chars().rev() {
        match letter {
            '\n' => return true,
            letter if letter.is_whitespace() => broken = true,
            // An apostrophe or a quotation mark right before the word.
            '"' | '«' | '“' | '‘' | '\'' | '(' | '’' | '¿' | '¡' if !broken => return true,
            '.' | '!' | '?' | '…' | ':' | '»' | '”' | '"' | '-' | '–' | '—' | '•' | '|' | ')' | '*' | '>' | '→' =>
            {
                return true;
            }
            // A word or a comma before it.
            letter if letter.is_alphanumeric() || matches!(letter, ',' | ';' | '%' | '€' | '$') => return false,
            // Emoji and other signs begin lines.
            _ => return true,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        of(text).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn what_is_no_prose_is_left_out() {
        let text = "Scrivi a info@esempio.it o su www.esempio.it/prova #GelatoTime @nome codice AB12 file foto.jpg 50% h24 {nome}";
        assert_eq!(words(text), ["Scrivi", "su", "codice", "file"]);
        assert_eq!(words("l’arte dell'orto e-bike 🌷 Ciao"), ["l’arte", "dell'orto", "e-bike", "Ciao"]);
        assert_eq!(words("Привет 你好 a"), [""; 0]);
    }

    #[test]
    fn first_words() {
        let first = |text: &'static str| {
            of(text).into_iter().filter(|word| word.first).map(|word| word.text).collect::<Vec<_>>()
        };
        assert_eq!(
            first("Ciao Anna. Vieni da Rossi?\nSì\n🌷 Fiori, Rose «Rosa»"),
            ["Ciao", "Vieni", "Sì", "Fiori", "Rosa"]
        );
    }
}
