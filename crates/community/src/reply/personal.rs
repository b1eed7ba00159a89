//! Personal data in a text: addresses, numbers and codes with a shape of their own.

#[path = "told.rs"]
mod told;

use wording::Language;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Personal {
    Email,
    Phone,
    Iban,
    Card,
    /// The Italian tax code.
    TaxCode,
    Order,
    /// A sort code or the number of an account.
    Account,
    Address,
    Health,
    /// Data asked for where all read the answer.
    Asked,
}

impl Personal {
    pub fn id(self) -> &'static str {
        match self {
            Personal::Email => "email",
            Personal::Phone => "phone",
            Personal::Iban => "iban",
            Personal::Card => "card",
            Personal::TaxCode => "tax-code",
            Personal::Order => "order",
            Personal::Account => "account",
            Personal::Address => "address",
            Personal::Health => "health",
            Personal::Asked => "asked",
        }
    }
}

/// Addresses of the desk itself are no one's personal data.
const DESKS: [&str; 17] = [
    "info",
    "support",
    "supporto",
    "assistenza",
    "help",
    "hello",
    "ciao",
    "contatti",
    "contact",
    "privacy",
    "clienti",
    "customercare",
    "servizioclienti",
    "prenotazioni",
    "booking",
    "segreteria",
    "press",
];

pub(super) fn find(language: Language, text: &str) -> Vec<(Personal, String)> {
    let mut found = Vec::new();
    for chunk in text.split_whitespace().map(trim) {
        if let Some(kind) = one(chunk) {
            found.push((kind, chunk.to_owned()));
        }
    }
    for digits in digit_groups(text) {
        let count = digits.bytes().filter(u8::is_ascii_digit).count();
        let plain: String = digits.chars().filter(char::is_ascii_digit).collect();
        if (13..=19).contains(&count) && luhn(&plain) {
            found.push((Personal::Card, digits));
        } else if phone(&digits, count, &plain) && !super::care::is_line(&plain) {
            found.push((Personal::Phone, digits));
        }
    }
    // "Ordine #4478213" is one number, however it was recognised.
    for (kind, words) in told::find(language, text) {
        if !found.iter().any(|(other, known)| *other == kind && words.contains(known.as_str())) {
            found.push((kind, words));
        }
    }
    found
}

fn trim(chunk: &str) -> &str {
    chunk.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '#')
}

fn one(chunk: &str) -> Option<Personal> {
    if let Some((user, host)) = chunk.split_once('@') {
        let desk = DESKS.iter().any(|desk| user.eq_ignore_ascii_case(desk));
        return (!user.is_empty() && host.contains('.') && !desk).then_some(Personal::Email);
    }
    let plain = chunk.replace('-', "");
    if tax_code(&plain) {
        return Some(Personal::TaxCode);
    }
    if iban(&plain) {
        return Some(Personal::Iban);
    }
    let order = chunk.strip_prefix('#').is_some_and(|rest| {
        rest.len() >= 5
            && rest.bytes().filter(u8::is_ascii_digit).count() >= 5
            && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    });
    order.then_some(Personal::Order)
}

/// RSSMRA80A01H501U: letters and figures in fixed places.
fn tax_code(word: &str) -> bool {
    word.len() == 16
        && word.bytes().enumerate().all(|(at, byte)| match at {
            0..=5 | 8 | 11 | 15 => byte.is_ascii_alphabetic(),
            _ => byte.is_ascii_alphanumeric(),
        })
        && word.bytes().filter(u8::is_ascii_digit).count() >= 5
}

fn iban(word: &str) -> bool {
    if !(15..=34).contains(&word.len()) || !word.is_ascii() {
        return false;
    }
    let (head, tail) = word.split_at(4);
    let bytes = head.as_bytes();
    let shape = bytes[..2].iter().all(u8::is_ascii_uppercase) && bytes[2..].iter().all(u8::is_ascii_digit);
    if !shape || !tail.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase()) {
        return false;
    }
    // The remainder of the rearranged number by 97 is 1.
    let remainder = tail.bytes().chain(head.bytes()).fold(0_u32, |sum, byte| {
        let value = u32::from(if byte.is_ascii_digit() { byte - b'0' } else { byte - b'A' + 10 });
        (sum * if value > 9 { 100 } else { 10 } + value) % 97
    });
    remainder == 1
}

/// Figures with single spaces, points or hyphens between them.
fn digit_groups(text: &str) -> Vec<String> {
    let mut groups = Vec::new();
    let mut now = String::new();
    let mut letters = text.chars().peekable();
    let mut before = ' ';
    while let Some(letter) = letters.next() {
        let joins = matches!(letter, ' ' | '.' | '-' | '/')
            && !now.is_empty()
            && letters.peek().is_some_and(char::is_ascii_digit);
        if letter.is_ascii_digit() || (letter == '+' && now.is_empty()) || joins {
            if now.is_empty() && (before.is_alphanumeric() || before == '#') {
                before = letter;
                continue;
            }
            now.push(letter);
        } else if !now.is_empty() {
            groups.push(std::mem::take(&mut now));
        }
        before = letter;
    }
    groups.push(now);
    groups
}

/// Toll-free and shared-cost numbers are the desk's own.
fn phone(digits: &str, count: usize, plain: &str) -> bool {
    let desk = ["800", "803", "199", "0800", "1800", "0345", "0300"].iter().any(|start| plain.starts_with(start));
    // 12/05/2026 and 1.250.000 are no numbers to call.
    !digits.contains('/')
        && !digits.contains('.')
        && !desk
        && (9..=13).contains(&count)
        && (digits.starts_with('+') || digits.starts_with('0') || digits.starts_with('3'))
}

fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, byte)| {
            let value = u32::from(byte - b'0') * if at % 2 == 1 { 2 } else { 1 };
            if value > 9 { value - 9 } else { value }
        })
        .sum();
    sum.is_multiple_of(10)
}
