//! A phone number in the text of an ad. Google, Microsoft and LinkedIn have a place of their own for it; a post may
//! name as many as it likes.
//!
//! Prices, dates, hours, VAT numbers, order numbers, sizes and years are no phone numbers.

use super::{Cite, form};
use crate::{Findings, Part, Promise, Rule, Subject};
use std::ops::Range;
use wording::Say;

pub(super) const CITES: &[Cite] = form::PHONE;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    if !subject.paid() || !matches!(subject.platform(), "google" | "microsoft" | "linkedin") {
        return;
    }
    let (severity, row) = form::judged(subject, form::Lapse::Phone);
    for part in subject.prose() {
        for range in numbers(part) {
            let number = part.text.raw.get(range.clone()).unwrap_or_default().to_owned();
            let finding =
                out.at(Rule::PhoneNumber, severity, part.field, range, Say::PhoneInAd { number: number.clone() });
            finding.fix(Promise::Choose, Say::FixRemove { text: number }, "");
            row.into_iter().for_each(|row| {
                finding.fact(row);
            });
        }
    }
}

/// A candidate: its digits in groups, and the signs between them.
struct Candidate {
    range: Range<usize>,
    groups: Vec<String>,
    signs: Vec<String>,
    plus: bool,
    bracket: bool,
    letters: usize,
}

impl Candidate {
    fn digits(&self) -> String {
        self.groups.concat()
    }
}

fn numbers(part: &Part<'_>) -> Vec<Range<usize>> {
    let raw = part.text.raw;
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(skip) = raw.get(at..).and_then(|rest| rest.find(|sign: char| sign.is_ascii_digit() || matches!(sign, '+' | '('))) {
        let start = at + skip;
        let Some(candidate) = candidate(raw, start) else {
            at = start + 1;
            continue;
        };
        at = candidate.range.end.max(start + 1);
        if !part.text.inside_entity(start) && is_phone(raw, &candidate) {
            found.push(candidate.range);
        }
    }
    found
}

/// Digits from `start` on with the signs that phone numbers are grouped with.
fn candidate(raw: &str, start: usize) -> Option<Candidate> {
    let before = raw.get(..start)?.chars().next_back();
    if before.is_some_and(|sign| sign.is_alphanumeric() || matches!(sign, '/' | '-' | '#' | '€' | '$' | '£' | '_' | '=' | ':') && !label(raw, start)) {
        return None;
    }
    let mut found = Candidate { range: start..start, groups: Vec::new(), signs: Vec::new(), plus: false, bracket: false, letters: 0 };
    let mut group = String::new();
    let mut sign = String::new();
    let mut end = start;
    for (offset, letter) in raw.get(start..)?.char_indices() {
        let at = start + offset;
        let group_before = found.groups.last().map_or(0, String::len);
        match letter {
            '0'..='9' => {
                if group.is_empty() && !found.groups.is_empty() {
                    found.signs.push(std::mem::take(&mut sign));
                }
                sign.clear();
                group.push(letter);
                end = at + 1;
                continue;
            }
            '+' if at == start => found.plus = true,
            '(' => found.bracket = true,
            ' ' | '\u{a0}' | '.' | '-' | '–' | '/' | ')' | '‑' => {}
            // "1-800-FLOWERS"
            'A'..='Z' if group.is_empty() && group_before == 3 && sign == "-" => {
                let word = raw.get(at..)?.chars().take_while(char::is_ascii_uppercase).count();
                if (4..=8).contains(&word) {
                    found.letters = word;
                    end = at + word;
                }
                break;
            }
            _ => break,
        }
        if !group.is_empty() {
            found.groups.push(std::mem::take(&mut group));
        }
        sign.push(letter);
        if sign.chars().count() > 3 || letter == '+' && at > start {
            break;
        }
    }
    if !group.is_empty() {
        found.groups.push(group);
    }
    found.range.end = end;
    (!found.groups.is_empty()).then_some(found)
}

/// "Tel:0212345": the sign belongs to what introduces the number.
fn label(raw: &str, start: usize) -> bool {
    raw.get(..start).is_some_and(|before| before.ends_with(':'))
}

fn is_phone(raw: &str, found: &Candidate) -> bool {
    let digits = found.digits();
    let count = digits.len();
    let before = words_before(raw, found.range.start);
    let after = raw.get(found.range.end..).unwrap_or_default();
    if priced(after) || after.chars().next().is_some_and(char::is_alphanumeric) || raw.get(..found.range.start).unwrap_or_default().trim_end().ends_with(['€', '$', '£']) {
        return false;
    }
    let called = before.iter().any(|word| CALLS.contains(&word.as_str()));
    let named_otherwise = before.iter().any(|word| OTHERS.contains(&word.as_str()));
    if named_otherwise && !found.plus {
        return false;
    }
    if found.letters > 0 {
        return digits.ends_with("800") || digits.ends_with("888") || digits.ends_with("877") || digits.ends_with("866");
    }
    // "0039 347…": the prefix of the country written out.
    let abroad = ["0039", "0044", "0041", "0033", "0049", "001"].iter().any(|prefix| digits.starts_with(prefix));
    if found.plus || abroad && count >= 11 {
        return (8..=17).contains(&count);
    }
    if date_or_hour(found) || !called && ascending(found) {
        return false;
    }
    if called {
        return (5..=15).contains(&count);
    }
    if thousands(found) {
        return false;
    }
    italian(found, &digits) || north_american(found, &digits) || british(found, &digits)
}

/// What introduces a phone number.
#[rustfmt::skip]
const CALLS: &[&str] = &[
    "chiama", "chiamaci", "chiamate", "chiamateci", "chiamando", "chiamare", "telefona", "telefonaci", "telefono", "telefonare",
    "tel", "cell", "cellulare", "fax", "whatsapp", "sms", "verde", "call", "calling", "phone", "telephone", "dial", "ring", "text", "mobile",
    "freephone", "hotline", "centralino",
];

/// What other long numbers are introduced by.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "iva", "piva", "vat", "cf", "fiscale", "rea", "ordine", "order", "ref", "rif", "riferimento", "cod", "codice", "code", "sku", "ean",
    "isbn", "iban", "cig", "lotto", "art", "articolo", "item", "modello", "model", "matricola", "licenza", "license", "licence", "reg",
    "registration", "company", "aut", "autorizzazione", "pratica", "protocollo", "id", "serie", "serial", "version", "versione", "anni",
    "charity", "cir", "cin",
];

/// The three words before a place, in lower case without signs.
fn words_before(raw: &str, at: usize) -> Vec<String> {
    let before = raw.get(..at).unwrap_or_default();
    let sentence = before.rfind(['!', '?', '\n', ';']).map_or(before, |end| before.get(end..).unwrap_or_default());
    let clean = |word: &str| -> String { word.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    sentence.split_whitespace().rev().take(3).map(clean).collect()
}

/// What a price or a quantity is followed by.
#[rustfmt::skip]
const UNITS: &[&str] = &[
    "€", "$", "£", "%", "euro", "eur ", "dollar", "pound", "km", "mq", "m²", "kg", "persone", "people", "clienti",
    "customers", "anni", "years",
];

fn priced(after: &str) -> bool {
    let rest = after.trim_start().to_lowercase();
    let decimals = after.strip_prefix(',').is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_digit()));
    decimals || UNITS.iter().any(|unit| rest.starts_with(unit))
}

/// "12/05/2026", "2025-2026", "9.00-18.00", "24/7".
fn date_or_hour(found: &Candidate) -> bool {
    let lengths: Vec<usize> = found.groups.iter().map(String::len).collect();
    let year = |group: &String| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    let all_years = found.groups.len() >= 2 && found.groups.iter().all(year);
    let dated = found.groups.len() >= 3 && found.groups.iter().any(year) && lengths.iter().all(|length| *length <= 2 || *length == 4) && found.signs.first().is_some_and(|sign| sign != " ");
    let hours = found.signs.len() == 3
        && lengths.iter().all(|length| *length <= 2)
        && matches!(found.signs.first().map(String::as_str), Some("."))
        && matches!(found.signs.last().map(String::as_str), Some("."));
    let short_date = found.groups.len() >= 3 && lengths.iter().all(|length| *length <= 2) && found.signs.iter().all(|sign| sign == "/");
    all_years || dated || hours || short_date
}

/// "36 38 40 42 44": sizes, ages, years.
fn ascending(found: &Candidate) -> bool {
    let values: Vec<u64> = found.groups.iter().filter_map(|group| group.parse().ok()).collect();
    let same = found.groups.iter().all(|group| Some(group.len()) == found.groups.first().map(String::len));
    values.len() >= 3 && same && values.windows(2).all(|pair| matches!(pair, [first, second] if first < second))
}

/// "1.250.000": points between groups of three.
fn thousands(found: &Candidate) -> bool {
    let free = found.groups.first().is_some_and(|group| toll_free(group));
    !free
        && found.groups.len() >= 2
        && found.signs.iter().all(|sign| sign == ".")
        && found.groups.first().is_some_and(|group| group.len() <= 3 && !group.starts_with('0'))
        && found.groups.iter().skip(1).all(|group| group.len() == 3)
}

fn toll_free(group: &str) -> bool {
    matches!(group, "800" | "803" | "840" | "847" | "848" | "892" | "893" | "894" | "895" | "899" | "199" | "178" | "187")
}

/// Mobiles from 3, landlines from 0, numbers without charge from 800.
fn italian(found: &Candidate, digits: &str) -> bool {
    let count = digits.len();
    let first = found.groups.first().map_or(0, String::len);
    let mobile = digits.starts_with('3')
        && !digits.starts_with("30")
        && (count == 10 || count == 9 && first == 3 && found.groups.len() == 2)
        && matches!(first, 3 | 4 | 10);
    let landline = digits.starts_with('0')
        && !digits.starts_with("00")
        && (8..=11).contains(&count)
        // Eleven digits in one go are a VAT number.
        && (found.groups.len() > 1 || count <= 10)
        && (2..=4).contains(&first.min(if found.groups.len() == 1 { 3 } else { first }));
    let free = found.groups.first().is_some_and(|group| toll_free(group)) && (8..=10).contains(&count) && found.groups.len() > 1
        || count == 9 && found.groups.len() == 1 && digits.get(..3).is_some_and(|start| matches!(start, "800" | "840" | "848" | "899"));
    mobile || landline || free
}

/// "(555) 123-4567", "555-123-4567", "1-800-555-0199".
fn north_american(found: &Candidate, digits: &str) -> bool {
    let lengths: Vec<usize> = found.groups.iter().map(String::len).collect();
    let grouped = matches!(lengths.as_slice(), [3, 3, 4]) || matches!(lengths.as_slice(), [1, 3, 3, 4]) && digits.starts_with('1');
    let spaced = found.signs.iter().all(|sign| !sign.is_empty());
    grouped && spaced && (found.bracket || found.signs.iter().any(|sign| sign.contains(['-', '.'])) || lengths.len() == 4)
}

/// "020 7946 0958", "07700 900123".
fn british(found: &Candidate, digits: &str) -> bool {
    let first = found.groups.first().map_or(0, String::len);
    digits.starts_with('0') && (10..=11).contains(&digits.len()) && found.groups.len() >= 2 && (3..=5).contains(&first)
}
