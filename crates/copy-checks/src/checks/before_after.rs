//! Before and after of bodies: "-10 kg: guarda il prima e dopo". An ad is refused for it; a post is told that it cannot
//! be made an ad, where the platform says so.
//!
//! Silent where "prima e dopo" tells a time ("prima e dopo i pasti") or shows something else than a
//! body ("il prima e dopo della cucina").

use super::Cite;
use crate::{
    Findings, Rule, Subject, policy,
    text::{Phrase, Text},
};
use lexicon::{Break, List};
use std::cell::LazyCell;
use wording::{Language, Say};

pub(super) const CITES: &[Cite] = &[
    Cite::Fact("meta.policy.before-after"),
    Cite::Fact("google.policy.before-after"),
    Cite::Fact("tiktok.policy.before-after"),
    Cite::Fact("x.policy.before-after"),
    Cite::Fact("pinterest.policy.before-after"),
    Cite::Fact("snapchat.policy.before-after"),
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let any = |list: List| subject.parts.iter().any(|part| part.text.has(list));
    let of_a_body = any(List::BeforeAfterBody);
    // Asked first: where a text says nothing of the kind it does not matter where it appears.
    if !of_a_body && !any(List::BeforeAfterChange) {
        return;
    }
    let promoted = policy::promoted(subject);
    let row = LazyCell::new(|| policy::row(subject, "before-after"));
    if !promoted && row.is_none() {
        return;
    }
    for part in subject.prose() {
        let text = &part.text;
        let compared = text
            .phrases(List::BeforeAfter)
            .filter(|phrase| of_a_body && !tells_time(text, phrase) && !of_a_thing(text, phrase));
        let mut found: Vec<Phrase> = compared.chain(text.phrases(List::BeforeAfterChange).filter(|phrase| !grows(text, phrase))).collect();
        if of_a_body {
            found.extend(labels(text));
        }
        found.extend(told(text).into_iter().filter(|phrase| of_a_body && !of_a_thing(text, phrase)));
        found.extend(sides(text).into_iter().filter(|phrase| of_a_body && !of_a_thing(text, phrase)));
        found.retain(|phrase| !policy::spoken_of(text, &phrase.range, phrase.first));
        // Once is enough: the picture is the same.
        let Some(phrase) = found.into_iter().min_by_key(|phrase| phrase.first) else { continue };
        let words = text.raw.get(phrase.range.clone()).unwrap_or_default().to_owned();
        let severity = policy::severity(subject, *row);
        let say = if promoted { Say::BeforeAfterBody { words } } else { Say::BeforeAfterPost { words } };
        let finding = out.at(Rule::BeforeAfter, severity, part.field, phrase.range, say);
        if let Some(fact) = *row {
            finding.fact(fact.id);
        }
    }
}

/// "From 5 kg to 25 kg", "da una taglia 38 a una 56": a range of goods; who boasts of a body says the larger number first.
fn grows(text: &Text<'_>, phrase: &Phrase) -> bool {
    let tokens = text.tokens.get(phrase.first..=phrase.last).unwrap_or_default();
    let names = |words: &[&str]| tokens.iter().any(|token| words.contains(&text.folded(token)));
    let between = (names(&["from"]) && names(&["to"])) || names(&["taglia", "taglie"]);
    let numbers: Vec<f64> = tokens.iter().filter_map(|token| crate::numbers::value(text, token)).collect();
    between && matches!(numbers.as_slice(), [first, last] if first < last)
}

/// "Marta weighed 98 kilos. Look at her now.": how a body was, and in what follows how it is.
fn told(text: &Text<'_>) -> Option<Phrase> {
    let then = text.phrases(List::BeforeAfterThen).next()?;
    text.phrases(List::BeforeAfterNow).any(|now| now.first > then.last && !of_a_thing(text, &now)).then_some(then)
}

/// "Left: January. Right: June.": the picture has two sides, and the text names both.
fn sides(text: &Text<'_>) -> Option<Phrase> {
    let names = |phrase: &Phrase, side: &str| {
        text.tokens.get(phrase.first..=phrase.last).unwrap_or_default().iter().any(|token| text.folded(token) == side)
    };
    let mut all = text.phrases(List::BeforeAfterSides);
    let (one, other) = match text.language {
        Language::It => ("sinistra", "destra"),
        Language::En => ("left", "right"),
    };
    let left = all.find(|phrase| names(phrase, one))?;
    all.any(|phrase| names(&phrase, other)).then_some(left)
}

/// "Prima: denti gialli. Dopo: un sorriso così.": two words that name two pictures.
fn labels(text: &Text<'_>) -> Option<Phrase> {
    let names = |index: &usize, words: &[&str]| {
        text.tokens.get(*index).is_some_and(|token| {
            words.contains(&text.folded(token)) && text.raw.get(token.range().end..).is_some_and(|rest| rest.trim_start().starts_with(':'))
        })
    };
    let (before, after): (&[&str], &[&str]) = match text.language {
        Language::It => (&["prima", "ieri", "inizio"], &["dopo", "ora", "oggi", "adesso", "fine"]),
        Language::En => (&["before", "then", "start"], &["after", "now", "today", "end"]),
    };
    let first = (0..text.tokens.len()).find(|index| names(index, before))?;
    (first + 1..text.tokens.len()).find(|index| names(index, after))?;
    let range = text.tokens.get(first)?.range();
    Some(Phrase { first, last: first, range }).filter(|phrase| !of_a_thing(text, phrase))
}

/// "prima e dopo i pasti", "before and after work": what follows is a moment, unless it is a treatment.
fn tells_time(text: &Text<'_>, phrase: &Phrase) -> bool {
    let Some(next) = text.tokens.get(phrase.last + 1).filter(|token| token.before == Break::None) else { return false };
    let treated = text
        .phrases(List::BeforeAfterTreatment)
        .any(|treatment| treatment.first > phrase.last && treatment.first <= phrase.last + 3);
    if treated {
        return false;
    }
    let word = text.folded(next);
    match text.language {
        Language::It => matches!(
            word,
            "il" | "lo" | "la" | "l'" | "i" | "gli" | "le" | "un" | "una" | "un'" | "uno" | "ogni" | "cena" | "pranzo"
                | "colazione" | "pasto" | "scuola" | "lavoro" | "aver" | "averlo" | "mangiato" | "natale" | "pasqua"
                | "cristo" | "mezzogiorno" | "mezzanotte" | "questo" | "questa" | "tale" | "quel"
        ),
        Language::En => {
            word.ends_with("ing")
                || matches!(
                    word,
                    "the" | "your" | "my" | "a" | "an" | "each" | "every" | "his" | "her" | "our" | "this" | "any"
                        | "meals" | "meal" | "work" | "school" | "dinner" | "lunch" | "breakfast" | "class" | "classes"
                        | "exercise" | "christmas" | "hours" | "use" | "birth" | "bed" | "sleep" | "sport" | "sports"
                        | "workouts" | "practice" | "matches" | "games" | "travel" | "surgery" | "you" | "we" | "they"
                        | "church" | "easter" | "sunset" | "sunrise" | "midnight" | "noon" | "it"
                )
        }
    }
}

/// The same sentence shows a kitchen, a car, a website.
fn of_a_thing(text: &Text<'_>, phrase: &Phrase) -> bool {
    let Some(sentence) = text.sentence_of(phrase.range.start) else { return false };
    text.phrases(List::BeforeAfterThing).any(|thing| sentence.contains(&thing.range.start))
}
