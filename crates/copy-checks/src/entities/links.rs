//! Links, with and without scheme.

use std::ops::Range;

use super::domain::{Barren, ascii_parts, end_at, is_possible, may_start, run_around, scheme_before};
use super::{char_before, part, path, tlds};
use crate::entities::chars::is_domain;

/// Longer ones are no links, counted in UTF-16 units with the scheme.
const LENGTH_MAX: usize = 4096;
/// The longest name after `t.co/`.
const TCO_NAME_MAX: usize = 40;
/// What is put before a link without scheme.
const DEFAULT_SCHEME: &str = "https://";

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub range: Range<usize>,
    /// It is written with `http://` or `https://`.
    pub has_scheme: bool,
}

/// The links of a text, in order. One without scheme needs a known top-level domain in Latin
/// letters before it, as X has it.
pub fn links(text: &str) -> Vec<Link> {
    let mut found = Vec::new();
    // Everything before `floor` belongs to a link already met.
    let (mut at, mut floor) = (0, 0);
    while let Some(dot) = next_dot(text, at) {
        at = dot + 1;
        if tlds::end_at(text, at).is_some() {
            let run = run_around(text, dot, floor);
            floor = in_run(text, run.clone(), floor, &mut found);
            at = run.end.max(floor);
        }
    }
    found
}

/// The next dot with something before and after it that a domain can be made of.
fn next_dot(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let dot = at + text.get(at..)?.find('.')?;
        let next = text.as_bytes().get(dot + 1)?;
        if next.is_ascii_alphanumeric() || !next.is_ascii() {
            return Some(dot);
        }
        at = dot + 1;
    }
}

/// Adds the links of a run; returns the end of the last one.
fn in_run(text: &str, run: Range<usize>, mut floor: usize, found: &mut Vec<Link>) -> usize {
    let mut barren = Barren::default();
    let mut at = run.start;
    if let Some(scheme) = scheme_before(text, run.start).filter(|scheme| may_start(text, *scheme, floor))
        && let Ok(domain_end) = end_at(text, run.start, run.end, &mut barren)
    {
        floor = add_with_scheme(text, scheme, run.start..domain_end, found);
        at = floor;
    }
    while let Some(start) = next_start(text, at, run.end, floor) {
        at = match end_at(text, start, run.end, &mut barren) {
            Ok(domain_end) => {
                floor = add_without_scheme(text, start..domain_end, found);
                floor
            }
            Err(next) => next,
        };
    }
    floor
}

fn next_start(text: &str, from: usize, run_end: usize, floor: usize) -> Option<usize> {
    text.get(from..run_end)?
        .char_indices()
        .map(|(at, c)| (from + at, c))
        .find(|(at, c)| is_domain(*c) && may_start(text, *at, floor))
        .map(|(at, _)| at)
}

fn add_with_scheme(text: &str, start: usize, domain: Range<usize>, found: &mut Vec<Link>) -> usize {
    let tail = path::after(text, domain.end);
    let scheme = domain.start - start;
    if !is_acceptable(text, start..tail.end, domain.clone(), scheme) {
        return tail.end;
    }
    let end = if part(text, domain.clone()).eq_ignore_ascii_case("t.co") {
        match tco_end(text, domain.end) {
            Tco::Ends(end) => end,
            Tco::NameTooLong => return tail.end,
            Tco::NoName => tail.end,
        }
    } else {
        tail.end
    };
    found.push(Link { range: start..end, has_scheme: true });
    tail.end
}

enum Tco {
    Ends(usize),
    NameTooLong,
    NoName,
}

/// X's own short links end with their name and query, whatever follows.
fn tco_end(text: &str, domain_end: usize) -> Tco {
    let Some(rest) = text.get(domain_end..).and_then(|rest| rest.strip_prefix('/')) else { return Tco::NoName };
    match rest.bytes().take_while(u8::is_ascii_alphanumeric).count() {
        0 => Tco::NoName,
        name if name > TCO_NAME_MAX => Tco::NameTooLong,
        name => {
            let end = domain_end + 1 + name;
            Tco::Ends(path::query_end(text, end).unwrap_or(end))
        }
    }
}

fn add_without_scheme(text: &str, domain: Range<usize>, found: &mut Vec<Link>) -> usize {
    let tail = path::after(text, domain.end);
    let joined_on = char_before(text, domain.start).is_some_and(|c| matches!(c, '-' | '_' | '.' | '/'));
    if joined_on || !is_acceptable(text, domain.start..tail.end, domain.clone(), DEFAULT_SCHEME.len()) {
        return tail.end;
    }
    let first = found.len();
    found.extend(
        ascii_parts(part(text, domain.clone()))
            .map(|range| Link { range: domain.start + range.start..domain.start + range.end, has_scheme: false }),
    );
    if tail.has_path
        && let Some(last) = found.get_mut(first..).and_then(|added| added.last_mut())
    {
        last.range.end = tail.end;
    }
    tail.end
}

fn is_acceptable(text: &str, link: Range<usize>, domain: Range<usize>, scheme: usize) -> bool {
    let short = link.len() + scheme <= LENGTH_MAX || part(text, link).encode_utf16().count() + scheme <= LENGTH_MAX;
    short && is_possible(part(text, domain))
}

#[cfg(test)]
mod tests {
    use super::links;

    /// What a copywriter types, with the links expected.
    #[test]
    fn in_italian_and_english_copy() {
        for (text, expected) in [
            ("Scopri di più su www.esempio.it/offerte.", &["www.esempio.it/offerte"][..]),
            (
                "Vai su https://esempio.it/saldi?utm_source=fb&utm_medium=paid!",
                &["https://esempio.it/saldi?utm_source=fb&utm_medium=paid"],
            ),
            ("Scrivi a info@esempio.it per un preventivo", &[]),
            ("Costa 12.50 euro. Poi 3.000 no.", &[]),
            ("P.S. ci vediamo alle 18.30, ecc. ecc.", &[]),
            ("Shop now at Example.com, today only", &["Example.com"]),
            ("(see example.com/a_(b))", &["example.com/a_(b)"]),
            ("https://città.example.com/caffè", &["https://città.example.com/caffè"]),
            ("#saldi.it @negozio.it", &[]),
            ("HTTPS://EXAMPLE.COM/PROMO", &["HTTPS://EXAMPLE.COM/PROMO"]),
            ("", &[]),
            (".", &[]),
            ("...com", &[]),
        ] {
            let found: Vec<&str> = links(text).iter().map(|link| &text[link.range.clone()]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
