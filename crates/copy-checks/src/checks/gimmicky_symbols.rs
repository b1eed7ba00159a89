//! Signs for show: "★★SALDI★★", "→→→", and letters swapped for signs: "$ale", "fr€e", "c1ick".
//!
//! Stars that rate ("★★★★☆"), arrows and ticks as bullets, lines that divide a post, marks of emphasis
//! ("*so*") and names of things ("H2O", "B2B", "mp3") are no show; in Google's and Microsoft's ads single
//! decorations count too.

mod swapped;

use super::{Cite, form};
use crate::{Findings, Part, Promise, Rule, Subject, text::Wanted};
use std::ops::Range;
use wording::Say;

pub(super) const CITES: &[Cite] = form::SYMBOLS;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let judged = form::Judged::new(subject, form::Lapse::Symbols);
    for part in subject.prose() {
        for range in shows(part, &|| form::reviewed(subject)) {
            let (severity, row) = judged.get();
            let signs = part.text.raw.get(range.clone()).unwrap_or_default().to_owned();
            let finding =
                out.at(Rule::GimmickySymbols, severity, part.field, range, Say::SignsForShow { signs: signs.clone() });
            finding.fix(Promise::Safe, Say::FixRemove { text: signs }, "");
            row.into_iter().for_each(|row| {
                finding.fact(row);
            });
        }
        for (range, right) in swapped::words(part) {
            let (severity, row) = judged.get();
            let word = part.text.raw.get(range.clone()).unwrap_or_default().to_owned();
            let finding = out.at(Rule::GimmickySymbols, severity, part.field, range, Say::LettersSwapped { word });
            finding.fix(Promise::Choose, Say::FixReplace { text: right.clone() }, right);
            row.into_iter().for_each(|row| {
                finding.fact(row);
            });
        }
    }
}

/// Stars, arrows and shapes that are no emoji.
fn decorates(sign: char) -> bool {
    matches!(
        sign,
        '★' | '☆' | '✦' | '✧' | '✩' | '✪' | '✫' | '✬' | '✭' | '✮' | '✯' | '✰' | '✶' | '✷' | '✸' | '✹' | '✺' | '❖' | '◆' | '◇'
            | '●' | '○' | '■' | '□' | '▲' | '△' | '▼' | '▽' | '►' | '▸' | '▹' | '◄' | '◂' | '→' | '←' | '↑' | '↓' | '⇒' | '⇨'
            | '➔' | '➜' | '➝' | '➞' | '➤' | '➥' | '➨' | '➲' | '»' | '«' | '♪' | '♫' | '✓' | '✗' | '✘' | '•' | '‣' | '∙' | '░' | '▒' | '▓'
            | '█' | '▬' | '═' | '❥' | '❀' | '✿' | '❁' | '❃' | '❤' | '♥' | '♡' | '☞' | '☛'
    )
}

/// Signs of the keyboard that are for show when several stand together.
fn doubles(sign: char) -> bool {
    matches!(sign, '*' | '$' | '€' | '£' | '<' | '>' | '~' | '^' | '=' | '+' | '#' | '|' | '%' | '¤' | '§' | '@' | '_')
}

fn star(sign: char) -> bool {
    matches!(sign, '★' | '☆' | '✩' | '✭' | '✮' | '✯' | '✰')
}

/// What both begin with.
static SHOWN: Wanted = Wanted::new(b"*$<>~^=+#|%@_\xC2\xE2");

fn shows(part: &Part<'_>, reviewed: &dyn Fn() -> bool) -> Vec<Range<usize>> {
    let raw = part.text.raw;
    let mut found = Vec::new();
    let mut at = 0;
    if !part.text.signs.begins(&[0xC2, 0xE2]) && !part.text.signs.any("*$<>~^=+#|%@_") {
        return found;
    }
    while let Some(start) = SHOWN.next(raw, at, |sign| decorates(sign) || doubles(sign)) {
        at = start;
        let Some(sign) = raw.get(at..).and_then(|rest| rest.chars().next()) else { break };
        let size = sign.len_utf8();
        // A run of signs, which may have single spaces between them where they decorate.
        let mut end = at + size;
        let mut signs = vec![sign];
        while let Some(next) = raw.get(end..).and_then(|rest| rest.chars().next()) {
            // "~*~*~": signs that alternate.
            let mixed = matches!(sign, '~' | '*' | '^' | '=' | '+') && matches!(next, '~' | '*' | '^' | '=' | '+');
            if decorates(next) && decorates(sign) || next == sign || mixed {
                signs.push(next);
                end += next.len_utf8();
            } else if next == '\u{fe0f}' {
                end += next.len_utf8();
            } else if next == ' ' && decorates(sign) && raw.get(end + 1..).is_some_and(|rest| rest.starts_with(sign)) {
                // "★ ★ ★"
                end += 1;
            } else {
                break;
            }
        }
        let range = at..end;
        at = end;
        let emoji = part.text.emoji.iter().any(|emoji| emoji.start < range.end && range.start < emoji.end);
        if !emoji && !part.text.inside_entity(range.start) && for_show(raw, &range, &signs, reviewed) {
            found.push(range);
        }
    }
    found
}

fn for_show(raw: &str, range: &Range<usize>, signs: &[char], reviewed: &dyn Fn() -> bool) -> bool {
    let Some(sign) = signs.first().copied() else { return false };
    let before = raw.get(..range.start).unwrap_or_default();
    let after = raw.get(range.end..).unwrap_or_default();
    let line_before = before.rsplit('\n').next().unwrap_or_default();
    let line_after = after.split('\n').next().unwrap_or_default();
    let letter_before = before.chars().next_back().is_some_and(char::is_alphanumeric);
    let letter_after = after.chars().next().is_some_and(char::is_alphanumeric);
    let word = |text: &str| text.chars().any(char::is_alphanumeric);
    // A line of signs divides a post.
    let divides = !word(line_before) && !word(line_after);
    let spaced = signs.len() > 1 && raw.get(range.clone()).is_some_and(|run| run.contains(' '));
    let letter_before = letter_before || spaced && before.trim_end_matches(' ').ends_with(char::is_alphanumeric);
    let letter_after = letter_after || spaced && after.trim_start_matches(' ').starts_with(char::is_alphanumeric);
    if (3..=5).contains(&signs.len())
        && signs.iter().all(|sign| star(*sign))
        && !(letter_before && letter_after)
        && !reviewed()
    {
        // "★★★★☆": a rating, or the stars of a hotel; on both sides of a word it is decoration.
        let twice = |text: &str| text.chars().filter(|other| star(*other)).count() >= signs.len();
        let wraps = letter_before && twice(line_before) || letter_after && twice(line_after);
        return wraps;
    }
    if signs.len() >= 3 && matches!(sign, '~' | '*' | '^' | '=' | '+') && signs.iter().any(|other| *other != sign) {
        return !(divides || letter_before && letter_after);
    }
    match sign {
        '«' | '»' => signs.len() >= 3,
        '*' => {
            let wrapped = |text: &str| text.contains("***");
            // "5*****": as many stars as a judge may give.
            let digit = before.ends_with(|last: char| last.is_ascii_digit());
            if (3..=5).contains(&signs.len()) && (digit || !letter_before && !letter_after) {
                return false;
            }
            if signs.len() >= 3 {
                let pair = letter_after && wrapped(line_after) || letter_before && wrapped(line_before);
                return !divides && (pair || signs.len() >= 4 || (letter_before || letter_after) && reviewed())
                    && !(letter_before && letter_after);
            }
            // "*flowers*": only the editorial review minds; "5*" is a class, "Gratis*" points to a condition.
            signs.len() == 1 && letter_after && !letter_before && reviewed()
        }
        '$' | '€' | '£' => {
            let scale = before.trim_end().ends_with(['(', ':']) || after.starts_with(')') || mentions_price(line_before);
            signs.len() >= 3 && !scale && !divides
        }
        '>' | '<' => signs.len() >= 3 && !divides,
        '~' | '^' | '=' | '+' | '|' | '%' | '¤' | '§' | '@' => signs.len() >= 3 && !divides,
        '#' | '_' => false,
        '•' | '∙' | '‣' => signs.len() >= 3 && !divides || reviewed(),
        _ if decorates(sign) => signs.len() >= 2 && !divides || reviewed(),
        _ => false,
    }
}

/// "fascia di prezzo €€€": a scale of prices.
fn mentions_price(line: &str) -> bool {
    let lower = line.to_lowercase();
    ["prezz", "fascia", "price", "budget", "costo", "range"].iter().any(|word| lower.contains(word))
}
