//! "!!!", "???", "?!?!", ",,": shouting with signs. One "?!", an ellipsis and a question mark after each of two
//! sentences are fine.

use super::{Cite, form};
use crate::{
    Findings, Promise, Rule, Subject,
    text::{Text, Twice},
};
use wording::Say;

pub(super) const CITES: &[Cite] = form::PUNCTUATION;

/// Points up to so many are an ellipsis, well or badly counted.
const POINTS: usize = 4;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let judged = form::Judged::new(subject, form::Lapse::Punctuation);
    for part in subject.prose() {
        let raw = part.text.raw;
        if !may_repeat(&part.text) {
            continue;
        }
        let mut run: Option<usize> = None;
        for (at, sign) in raw.char_indices().chain([(raw.len(), ' ')]) {
            if matches!(sign, '!' | '?' | '！' | '？' | '‼' | '⁇' | '⁈' | '⁉' | ',' | ';' | '.' | '…') {
                run.get_or_insert(at);
                continue;
            }
            // "! !": a space between two exclamation marks hides nothing.
            if sign == ' '
                && run.is_some()
                && raw.get(..at).is_some_and(|before| before.ends_with(['!', '?']))
                && raw.get(at + 1..).is_some_and(|after| after.starts_with(['!', '?']))
            {
                continue;
            }
            let Some(start) = run.take() else { continue };
            let signs = raw.get(start..at).unwrap_or_default();
            let Some((from, kept)) = repeated(signs) else { continue };
            let start = start + from;
            if part.text.inside_entity(start) {
                continue;
            }
            let signs = raw.get(start..at).unwrap_or_default();
            let (severity, row) = judged.get();
            let say = Say::PunctuationRepeated { signs: signs.to_owned() };
            let finding = out.at(Rule::RepeatedPunctuation, severity, part.field, start..at, say);
            finding.fix(Promise::Safe, Say::FixReplace { text: kept.into() }, kept);
            row.into_iter().for_each(|row| {
                finding.fact(row);
            });
        }
    }
}

/// Two signs beside each other, or one beyond the keyboard.
fn may_repeat(text: &Text<'_>) -> bool {
    let spaced = |three: &[u8]| matches!(three, [b'!' | b'?', b' ', b'!' | b'?']);
    text.signs.twice(Twice::Stops)
        || text.signs.any("!?") && text.raw.as_bytes().windows(3).any(spaced)
        || text.signs.begins(&[0xE2, 0xEF])
            && text.raw.chars().any(|sign| sign > '’' && matches!(sign, '！' | '？' | '‼' | '⁇' | '⁈' | '⁉' | '…'))
}

/// Where in the signs the repetition begins, and the one sign that stays.
fn repeated(signs: &str) -> Option<(usize, &'static str)> {
    let points = signs.chars().filter(|sign| *sign == '.').count();
    let count = |wanted: &[char]| signs.chars().filter(|sign| wanted.contains(sign)).count();
    let loud = count(&['!', '！']) + 2 * count(&['‼']);
    let asks = count(&['?', '？']) + 2 * count(&['⁇']);
    let mixed = count(&['⁈', '⁉']);
    if loud + asks + mixed == 0 {
        if points > POINTS && points == signs.len() {
            return Some((0, "…"));
        }
        let commas = signs.len() >= 2 && (signs.chars().all(|sign| sign == ',') || signs.chars().all(|sign| sign == ';'));
        return commas.then_some((0, if signs.starts_with(',') { "," } else { ";" }));
    }
    // "...!" and "!..." are one sign and an ellipsis.
    let one_of_each = loud <= 1 && asks <= 1;
    if one_of_each && mixed == 0 || loud + asks == 0 && mixed == 1 {
        return None;
    }
    let from = signs.find(|sign| !matches!(sign, '.' | '…' | ',' | ';')).unwrap_or(0);
    Some((from, if asks > 0 || mixed > 0 { "?" } else { "!" }))
}
