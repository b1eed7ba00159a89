//! "S C O N T O", "F.R.E.E.": letters pulled apart. Anywhere three spaces between words; in Google's and Microsoft's ads also two, and
//! a missing or superfluous space beside a comma. Abbreviations with points and alphabets are left alone.

use super::{Cite, form};
use crate::{
    Findings, Part, Promise, Rule, Subject,
    text::{Kind, Text, Twice, case},
};
use std::ops::Range;
use wording::Say;

pub(super) const CITES: &[Cite] = form::SPACING;

/// From so many letters on it is a word pulled apart.
const LETTERS: usize = 4;
/// Abbreviations in capitals have points after each letter and fewer letters.
const DOTTED_CAPITALS: usize = 6;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let judged = form::Judged::new(subject, form::Lapse::Spacing);
    for part in subject.prose() {
        for (range, word) in pulled_apart(part) {
            let (severity, row) = judged.get();
            let words = part.text.raw.get(range.clone()).unwrap_or_default().to_owned();
            let finding =
                out.at(Rule::GimmickySpacing, severity, part.field, range, Say::LettersPulledApart { words });
            finding.fix(Promise::Choose, Say::FixReplace { text: word.clone() }, word);
            row.into_iter().for_each(|row| {
                finding.fact(row);
            });
        }
        // In a post two spaces are a slip nobody sees; three and more between words are meant, or look so.
        let shown = |range: &Range<usize>| wide(part.text.raw, range) || form::reviewed(subject);
        for (range, right) in spaces(part).into_iter().filter(|(range, _)| shown(range)) {
            let (severity, row) = judged.get();
            let finding = out.at(Rule::GimmickySpacing, severity, part.field, range, Say::SpaceWrong);
            finding.fix(Promise::Safe, Say::FixSpace, right);
            row.into_iter().for_each(|row| {
                finding.fact(row);
            });
        }
    }
}

const fn joins(sign: char) -> bool {
    matches!(sign, ' ' | '\u{a0}' | '.' | '-' | '_' | '*' | '•' | '·' | '/' | '|' | '~' | '+' | '★' | '♥')
}

/// Single letters with the same sign between all of them.
fn pulled_apart(part: &Part<'_>) -> Vec<(Range<usize>, String)> {
    if !letters_alone(&part.text) {
        return Vec::new();
    }
    let signs: Vec<(usize, char)> = part.text.raw.char_indices().collect();
    let at = |index: usize| signs.get(index).map(|(_, sign)| *sign);
    let alone = |index: usize| {
        at(index).is_some_and(char::is_alphabetic)
            && (index == 0 || at(index - 1).is_none_or(|before| !before.is_alphanumeric() && !matches!(before, '\'' | '’' | '@' | '#')))
            && at(index + 1).is_none_or(|after| !after.is_alphanumeric() && !matches!(after, '\'' | '’'))
    };
    let mut found = Vec::new();
    let mut index = 0;
    while index < signs.len() {
        let sign = at(index + 1).filter(|sign| alone(index) && joins(*sign));
        let Some(sign) = sign else {
            index += 1;
            continue;
        };
        let mut word: String = at(index).into_iter().collect();
        let mut last = index;
        while at(last + 1) == Some(sign) && alone(last + 2) {
            last += 2;
            word.extend(at(last));
        }
        let start = signs.get(index).map_or(0, |(at, _)| *at);
        let end = signs.get(last).map_or(start, |(at, sign)| at + sign.len_utf8());
        if is_word(&word, sign) && !part.text.inside_entity(start) {
            found.push((start..end, word));
        }
        index = last + 1;
    }
    found
}

/// Whether a word may be pulled apart: it leaves letters alone, all but the last beside each other. Signs may stand
/// between them, and the last may begin an address.
fn letters_alone(text: &Text<'_>) -> bool {
    let (mut all, mut row, mut longest) = (0, 0, 0);
    for token in text.tokens.iter().filter(|token| token.kind != Kind::Sign) {
        let length = token.range().len();
        let single = token.kind == Kind::Word
            && (length == 1 || length <= 4 && !token.is_ascii() && text.written(token).chars().nth(1).is_none());
        all += usize::from(single);
        row = if single { row + 1 } else { 0 };
        longest = longest.max(row);
    }
    all >= LETTERS && longest >= LETTERS - 1
}

/// Letters enough to be a word, and neither an abbreviation nor a piece of the alphabet.
fn is_word(letters: &str, sign: char) -> bool {
    let count = letters.chars().count();
    let least = if sign == '.' && letters.chars().all(char::is_uppercase) { DOTTED_CAPITALS } else { LETTERS };
    let lower: Vec<char> = case::lowered(letters).chars().collect();
    let ascends = lower.windows(2).all(|pair| matches!(pair, [first, second] if first < second));
    let known = matches!(letters, "UNESCO" | "UNICEF");
    let spelt = matches!(lower.iter().collect::<String>().as_str(), "free" | "sale" | "sconto" | "sconti" | "saldi" | "gratis" | "offerta" | "shop");
    (count >= least || spelt) && !ascends && !known && lower.iter().any(|letter| "aeiouàèéìòù".contains(*letter))
}

/// Three spaces and more between two words of a line.
fn wide(raw: &str, range: &Range<usize>) -> bool {
    let letter = |sign: Option<char>| sign.is_some_and(char::is_alphabetic);
    range.len() >= 3
        && letter(raw.get(..range.start).and_then(|before| before.chars().next_back()))
        && letter(raw.get(range.end..).and_then(|after| after.chars().next()))
}

/// Two spaces between words, a space before a comma, none after one.
fn spaces(part: &Part<'_>) -> Vec<(Range<usize>, &'static str)> {
    let raw = part.text.raw;
    let bytes = raw.as_bytes();
    let mut found = Vec::new();
    let (gap, tight) = (part.text.signs.twice(Twice::Gap), part.text.signs.twice(Twice::Tight));
    if !gap && !tight {
        return found;
    }
    let mut at = 0;
    // All that matters is on the keyboard: what lies between is skipped byte by byte.
    let matters = |byte: &u8| match byte {
        b' ' => gap,
        b',' | b';' | b'!' | b'?' => tight,
        _ => false,
    };
    while let Some(next) = bytes.get(at..).and_then(|rest| rest.iter().position(matters)) {
        let start = at + next;
        if bytes.get(start) == Some(&b' ') {
            at = start + bytes.get(start..).unwrap_or_default().iter().take_while(|byte| **byte == b' ').count();
            let Some(sign) = bytes.get(at) else { break };
            let after = bytes.get(at + 1);
            let comma = matches!(sign, b',' | b';' | b'!' | b'?' | b'.')
                && after.is_none_or(|after| *after != b'.' && !after.is_ascii_digit());
            if comma && start > 0 {
                found.push((start..at, ""));
            } else if at - start > 1 && start > 0 && *sign != b'\n' {
                found.push((start..at, " "));
            }
            continue;
        }
        at = start + 1;
        let letter = |sign: Option<char>| sign.is_some_and(char::is_alphabetic);
        let between = letter(raw.get(at..).and_then(|after| after.chars().next()))
            && letter(raw.get(..start).and_then(|before| before.chars().next_back()));
        if between && !part.text.inside_entity(start) {
            found.push((at..at, " "));
        }
    }
    found
}
