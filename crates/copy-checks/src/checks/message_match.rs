//! Copy that has nothing of the promise it was written for, nor of the words people search with.
//!
//! Speaks only where promise, words or keywords are given, and not one of them comes back, in any form.

use super::Cite;
use crate::{Findings, Rule, Severity, Subject, calls, text::fold};
use std::collections::BTreeSet;
use wording::{Language, Say};

pub(super) const CITES: &[Cite] = &[];

/// Fewer words are a draft just begun.
const FEW: usize = 3;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    // Nearly all texts end here.
    if subject.context.keywords.is_empty() && subject.context.audience.is_none() {
        return;
    }
    let Some(main) = subject.main() else { return };
    let mut said = BTreeSet::new();
    for part in calls::spoken(subject) {
        said.extend(part.text.tokens.iter().map(|token| part.text.folded(token).to_owned()));
    }
    if said.len() < FEW {
        return;
    }
    let keywords = &subject.context.keywords;
    let none = |wanted: &[String]| {
        let content: Vec<String> = wanted.iter().flat_map(|phrase| content(phrase, subject.language)).collect();
        !content.is_empty() && !content.iter().any(|word| said.iter().any(|other| related(word, other)))
    };
    if none(keywords) {
        let words = keywords.join(", ");
        out.whole(Rule::MessageMatch, Severity::Advice, main.field, Say::MessageWithoutKeywords { words });
        return;
    }
    let Some(audience) = &subject.context.audience else { return };
    let mut wanted = audience.words.clone();
    wanted.extend(audience.promise.clone());
    if none(&wanted) {
        let words = audience.promise.clone().unwrap_or_else(|| audience.words.join(", "));
        out.whole(Rule::MessageMatch, Severity::Advice, main.field, Say::MessageWithoutPromise { words });
    }
}

/// The words that carry the sense.
fn content(phrase: &str, language: Language) -> Vec<String> {
    let empty: &[&str] = match language {
        Language::It => &[
            "il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una", "di", "a", "da", "in", "con", "su", "per", "tra",
            "fra", "e", "o", "ma", "se", "che", "chi", "non", "piu", "senza", "del", "della", "dei", "delle", "degli",
            "dell", "al", "alla", "ai", "alle", "allo", "dal", "dalla", "nel", "nella", "sul", "sulla", "tuo", "tua", "tuoi",
            "tue", "il", "tutto", "tutti", "ogni", "come", "anche", "solo", "ad", "ed", "ti", "si", "ci", "vi", "mi", "sono",
            "hai", "ha", "ho", "essere", "avere", "fare", "quando", "dove", "suo", "sua", "loro", "nostro", "nostra",
        ],
        Language::En => &[
            "the", "a", "an", "of", "to", "in", "on", "at", "for", "with", "and", "or", "but", "if", "is", "are", "be", "your",
            "you", "our", "we", "it", "its", "this", "that", "by", "from", "as", "no", "not", "more", "without", "all",
            "every", "how", "when", "where", "what", "who", "my", "their", "do", "does", "get", "have", "has", "can", "will",
            "so", "up", "out", "into", "than", "them", "they", "us", "i",
        ],
    };
    fold(phrase)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty() && !empty.contains(word))
        .map(str::to_owned)
        .collect()
}

/// The same word in another form: "scarpa" and "scarpe", "prenota" and "prenotazione". Generous, for
/// a false kinship keeps the rule silent and a missed one would make it scold.
fn related(word: &str, other: &str) -> bool {
    let (short, long) = if word.len() <= other.len() { (word, other) } else { (other, word) };
    let size = short.chars().count();
    if size < 3 {
        return short == long;
    }
    let stem = match size {
        3 | 4 => 3,
        5 | 6 => 4,
        _ => size - 3,
    };
    let same = short.chars().zip(long.chars()).take_while(|(a, b)| a == b).count();
    // A compound hashtag holds its words: "#scarperunning".
same >= stem || (size >= 4 && long.contains(short))
}

#[cfg(test)]
mod tests {
    use super::related;

    #[test]
    fn forms_of_a_word_are_related() {
        for (a, b) in [("scarpe", "scarpa"), ("prenota", "prenotazione"), ("case", "casa"), ("run", "running")] {
            assert!(related(a, b), "{a} {b}");
        }
        for (a, b) in [("scarpe", "zaino"), ("seo", "ads"), ("venti", "venite"), ("dieta", "palestra")] {
            assert!(!related(a, b), "{a} {b}");
        }
    }
}
