//! The calls to action of a draft: what the copy asks people to do, and where it says so.

use crate::{FieldRef, Part, Subject};
use facts::Field;
use lexicon::List;
use std::ops::Range;

/// What a call asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// To read on: a page, a link, the profile.
    Site,
    /// To write, book, sign up, ask for a quote.
    Contact,
    Phone,
    /// A bare link.
    Link,
    Buy,
    App,
    /// To come by.
    Visit,
    Comment,
    /// Likes, shares, follows.
    Social,
    /// To watch or listen to something.
    Watch,
    /// To apply for a job.
    Apply,
    Other,
}

pub(crate) struct Call {
    pub(crate) kind: Kind,
    pub(crate) field: FieldRef,
    pub(crate) range: Range<usize>,
}

const LISTS: &[(List, Kind)] = &[
    (List::CallsSite, Kind::Site),
    (List::CallsContact, Kind::Contact),
    (List::CallsPhone, Kind::Phone),
    (List::CallsBuy, Kind::Buy),
    (List::CallsApp, Kind::App),
    (List::CallsVisit, Kind::Visit),
    (List::CallsComment, Kind::Comment),
    (List::CallsSocial, Kind::Social),
    (List::CallsWatch, Kind::Watch),
    (List::CallsApply, Kind::Apply),
    (List::CallsOther, Kind::Other),
];

/// Every call of the draft; a phone number, an address or a link is one too, for it says where to turn.
pub(crate) fn of<'s>(subject: &'s Subject<'_>) -> impl Iterator<Item = Call> + 's {
    spoken(subject).flat_map(|part| {
        let text = &part.text;
        let field = part.field;
        let phrases = LISTS.iter().flat_map(move |(list, kind)| {
            text.phrases(*list).map(move |phrase| Call { kind: *kind, field, range: phrase.range })
        });
        let links = text.links.iter().map(move |link| Call { kind: Kind::Link, field, range: link.range.clone() });
        let address = address(text.raw).map(|range| Call { kind: Kind::Contact, field, range });
        let phone = phone(text.raw).map(|range| Call { kind: Kind::Phone, field, range });
        phrases.chain(links).chain(address).chain(phone)
    })
}

/// The fields in which a call can stand: no names, no description for those who do not see the image.
pub(crate) fn spoken<'s, 'a>(subject: &'s Subject<'a>) -> impl Iterator<Item = &'s Part<'a>> {
    subject.prose().filter(|part| {
        !matches!(part.field.field, Field::AltText | Field::BrandName | Field::BusinessName | Field::DisplayName)
    })
}

/// Whether the placement's own button says what to do.
pub(crate) fn button(subject: &Subject<'_>) -> bool {
    subject.parts.iter().any(|part| matches!(part.field.field, Field::CallToAction | Field::Buttons))
}

/// The first e-mail address.
fn address(text: &str) -> Option<Range<usize>> {
    let part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_' | '+');
    text.match_indices('@').find_map(|(at, _)| {
        let start = text.get(..at)?.rfind(|letter| !part(letter)).map_or(0, |index| {
            index + text.get(index..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
        });
        let rest = text.get(at + 1..)?;
        let length = rest.find(|letter| !part(letter)).unwrap_or(rest.len());
        let domain = rest.get(..length)?.trim_end_matches('.');
        (start < at && domain.contains('.')).then_some(start..at + 1 + domain.len())
    })
}

/// The first telephone number: nine digits and more, or seven and more after `+`, `0`, or a bracket.
fn phone(text: &str) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !(bytes[at].is_ascii_digit() || matches!(bytes[at], b'+' | b'(')) {
            at += 1;
            continue;
        }
        let start = at;
        let (mut digits, mut end) = (0, at);
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'0'..=b'9' => {
                    digits += 1;
                    end = at + 1;
                }
                b' ' | b'.' | b'-' | b'/' | b'+' | b'(' | b')' => {}
                _ => break,
            }
            at += 1;
        }
        let marked = matches!(bytes.get(start), Some(b'+' | b'0' | b'('));
        if (9..=14).contains(&digits) || (marked && (7..=14).contains(&digits)) {
            return Some(start..end);
        }
        at = at.max(start + 1);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_addresses_are_found() {
        assert!(phone("Chiamaci allo 02 1234567").is_some());
        assert!(phone("(555) 123-4567").is_some());
        assert!(phone("tel. 333.1234567").is_some());
        assert!(phone("dal 2019 al 2024").is_none());
        assert!(phone("sconto del 20% su 1.200 prodotti").is_none());
        assert_eq!(address("scrivi a info@rossi.it.").map(|range| range.len()), Some("info@rossi.it".len()));
        assert!(address("grazie a @rossi.it").is_none());
    }
}
