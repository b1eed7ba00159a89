//! Italian accents that are missing or lean the wrong way. Only words that are no other word.

use super::Cite;
use crate::{Findings, Promise, Rule, Severity, Subject};
use wording::{Language, Say};

pub(super) const CITES: &[Cite] = &[];

#[rustfmt::skip]
const RIGHT: &[(&str, &str)] = &[
    ("perchè", "perché"), ("perche", "perché"), ("poichè", "poiché"), ("poiche", "poiché"), ("finchè", "finché"),
    ("finche", "finché"), ("affinchè", "affinché"), ("affinche", "affinché"), ("benchè", "benché"),
    ("benche", "benché"), ("anzichè", "anziché"), ("anziche", "anziché"), ("purchè", "purché"), ("nè", "né"),
    ("sè", "sé"), ("pò", "po’"), ("piu", "più"), ("piú", "più"), ("cosi", "così"), ("puo", "può"), ("citta", "città"), ("virtu", "virtù"),
    ("qualita", "qualità"), ("novita", "novità"), ("pubblicita", "pubblicità"), ("universita", "università"),
    ("possibilita", "possibilità"), ("felicita'", "felicità"), ("attivita", "attività"), ("opportunita", "opportunità"),
    ("comodita", "comodità"), ("disponibilita", "disponibilità"), ("professionalita", "professionalità"),
    ("quantita", "quantità"), ("velocita", "velocità"), ("lunedi", "lunedì"), ("martedi", "martedì"),
    ("mercoledi", "mercoledì"), ("giovedi", "giovedì"), ("venerdi", "venerdì"), ("caffe", "caffè"),
    ("caffé", "caffè"), ("cioé", "cioè"), ("quì", "qui"), ("quà", "qua"), ("stò", "sto"), ("sò", "so"), ("fù", "fu"),
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    if subject.language != Language::It {
        return;
    }
    for part in subject.prose() {
        let text = &part.text;
        for token in text.words() {
            let mut range = token.range();
            let written = text.written(token);
            if text.inside_entity(range.start) {
                continue;
            }
            let lower = written.to_lowercase();
            let Some((_, right)) = RIGHT.iter().find(|(wrong, _)| *wrong == lower) else { continue };
            // "qualita'": the apostrophe stood for the accent, "pò'" has one too many.
            let after = text.raw.get(range.end..).and_then(|rest| rest.chars().next());
            if let Some(sign @ ('\'' | '’')) = after {
                range.end += sign.len_utf8();
            }
            let right = cased(written, right);
            let say = Say::AccentWrong { words: written.to_owned(), right: right.clone() };
            out.at(Rule::AccentError, Severity::Warning, part.field, range, say).fix(
                Promise::Safe,
                Say::FixReplace { text: right.clone() },
                right,
            );
        }
    }
}

/// The right word with the capitals of the written one.
fn cased(written: &str, right: &str) -> String {
    let upper = |letter: char| letter.is_uppercase();
    if written.chars().count() > 1 && written.chars().all(upper) {
        return right.to_uppercase();
    }
    let mut letters = right.chars();
    match letters.next() {
        Some(first) if written.starts_with(upper) => first.to_uppercase().chain(letters).collect(),
        _ => right.to_owned(),
    }
}
