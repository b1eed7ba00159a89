//! Paid or gifted content that does not say so, says it too late, or in words people do not understand.
//!
//! Where nobody says that the content is sponsored, the rule speaks only if the text itself proves it.

use super::Cite;
use crate::{Country, Findings, Part, Promise, Rule, Severity, Subject, counting, finding::Finding};
use facts::{About, Field, Value, about};
use lexicon::{Break, List};
use std::ops::Range;
use wording::{Language, Say};

pub(super) const CITES: &[Cite] = &[
    Cite::Fact("disclosure.it.label"),
    Cite::Fact("disclosure.it.hashtags"),
    Cite::Fact("disclosure.it.agcom"),
    Cite::Fact("disclosure.it.hidden-advertising"),
    Cite::Fact("disclosure.eu.recognisable"),
    Cite::Fact("disclosure.us.material-connection"),
    Cite::Fact("disclosure.us.clear-words"),
];

/// Where no cut is known, a label further on than this is no longer at the beginning.
const BEGINNING: usize = 500;

/// A label counts among the first hashtags only.
const FIRST_HASHTAGS: usize = 3;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    // Over an ad the platform writes "sponsored" itself.
    if subject.placement().paid() {
        return;
    }
    let Some(main) = subject.main() else { return };
    let labels = || subject.prose().filter(|part| part.field.field != Field::AltText).flat_map(clear);
    if !subject.context.sponsored {
        if labels().next().is_none()
            && let Some((part, range)) = subject.prose().find_map(|part| Some((part, proof(part)?)))
        {
            let words = part.text.raw[range.clone()].to_owned();
            let say = Say::DisclosureProved { words };
            cite(subject, out.at(Rule::DisclosureMissing, Severity::Warning, part.field, range, say));
        }
        return;
    }
    let above = |part: &Part<'_>| part.field != main.field;
    if subject.prose().filter(|part| above(part) && part.field.field != Field::AltText).flat_map(clear).next().is_some() {
        return;
    }
    let mine: Vec<Range<usize>> = clear(main).collect();
    if mine.iter().any(|range| in_time(subject, main, range)) {
        return;
    }
    if let Some(range) = mine.into_iter().next() {
        let words = main.text.raw[range.clone()].to_owned();
        let say = Say::DisclosureLate { words };
        cite(subject, out.at(Rule::DisclosureMissing, Severity::Warning, main.field, range, say));
        return;
    }
    let severity = match subject.country() {
        Country::ITALY | Country::UNITED_STATES => Severity::Error,
        _ => Severity::Warning,
    };
    let label = label(subject.language);
    if let Some(range) = of_single(main, List::DisclosureMissingForeign).next() {
        let words = main.text.raw[range.clone()].to_owned();
        let say = Say::DisclosureForeign { label: label.to_owned(), words };
        cite(subject, out.at(Rule::DisclosureMissing, Severity::Warning, main.field, range, say));
    } else if let Some(range) = weak(main) {
        let words = main.text.raw[range.clone()].to_owned();
        let say = Say::DisclosureWeak { label: label.to_owned(), words };
        cite(subject, out.at(Rule::DisclosureMissing, severity, main.field, range, say));
    } else {
        let say = Say::DisclosureAbsent { label: label.to_owned() };
        let finding = out.whole(Rule::DisclosureMissing, severity, main.field, say);
        let labelled = format!("{label} | {}", main.text.raw.trim_start());
        finding.fix(Promise::Choose, Say::FixLabelFirst { label: label.to_owned() }, labelled);
        cite(subject, finding);
    }
}

/// The plainest of the labels that the catalogue lists.
fn label(language: Language) -> &'static str {
    let row = match language {
        Language::It => "disclosure.it.label",
        Language::En => "disclosure.us.clear-words",
    };
    match facts::by_id(row).map(|fact| fact.value) {
        Some(Value::Words(words)) => words.first().copied().unwrap_or_default(),
        _ => "",
    }
}

/// The rows that hold in the country.
fn cite(subject: &Subject<'_>, finding: &mut Finding) {
    let country = subject.country();
    if country == Country::ITALY {
        finding.fact("disclosure.it.label").fact("disclosure.it.hashtags").fact("disclosure.it.agcom");
        finding.fact("disclosure.it.hidden-advertising");
    } else if country.in_union() {
        finding.fact("disclosure.eu.recognisable");
    } else if country == Country::UNITED_STATES {
        finding.fact("disclosure.us.material-connection").fact("disclosure.us.clear-words");
    }
}

/// The labels that people understand.
fn clear<'p>(part: &'p Part<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let sentences = part.text.phrases(List::DisclosureMissingLabel).map(|phrase| phrase.range);
    sentences.chain(of_single(part, List::DisclosureMissingMark))
}

/// Single words that are labels when they stand alone: a hashtag, "ADV |", "[Pubblicità]"; not "la
/// pubblicità è l'anima del commercio".
fn of_single<'p>(part: &'p Part<'_>, list: List) -> impl Iterator<Item = Range<usize>> + 'p {
    let text = &part.text;
    text.phrases(list).filter_map(move |phrase| {
        let hashtag = text.hashtags.contains(&phrase.range);
        let starts = phrase.first == 0 || text.tokens.get(phrase.first)?.before != Break::None;
        let next = text.tokens.get(phrase.last + 1);
        let ends = next.is_none_or(|token| {
            token.before != Break::None || matches!(text.folded(token), "per" | "con" | "da" | "by" | "for" | "with" | "x")
        });
        let in_brackets = {
            let before = text.raw.get(..phrase.range.start).and_then(|before| before.chars().next_back());
            matches!(before, Some('[' | '(' | '{'))
        };
        // The opening word of the text, in capitals: "ADV oggi vi porto da…".
        let shouted = phrase.first == 0 && text.raw.get(phrase.range.clone())?.chars().all(|c| !c.is_lowercase());
        (hashtag || in_brackets || shouted || (starts && ends)).then_some(phrase.range)
    })
}

/// Words that hint at a deal and do not say it.
fn weak(part: &Part<'_>) -> Option<Range<usize>> {
    let text = &part.text;
    let phrase = text.phrases(List::DisclosureMissingWeak).next().map(|phrase| phrase.range);
    let tag = || {
        text.tokens.iter().find_map(|token| {
            let hashtag = text.hashtags.contains(&token.range());
            let word = text.folded(token);
            let hints = ["partner", "ambassador", "collab", "collaboration", "collaborazione", "spon", "family", "team"];
            (hashtag && hints.iter().any(|end| word.ends_with(end))).then(|| token.range())
        })
    };
    of_single(part, List::DisclosureMissingHint).next().or_else(tag).or(phrase)
}

/// Before the cut, and among the first hashtags where it is one.
fn in_time(subject: &Subject<'_>, part: &Part<'_>, label: &Range<usize>) -> bool {
    let text = &part.text;
    let until = |unit| counting::count(unit, text.raw.get(..label.end).unwrap_or_default());
    let whole = |unit| text.count(unit);
    let mut known = false;
    // Of contradicting sources the most generous one: what all of them hide is hidden.
    let mut seen = false;
    for fact in about(subject.placement(), Some(part.field.field), About::FoldPhone) {
        let Some(cut) = fact.at_most().filter(|_| fact.unit != facts::Unit::Lines) else { continue };
        known = true;
        seen |= until(fact.unit) as u64 <= cut || whole(fact.unit) as u64 <= cut;
    }
    if !known {
        seen = until(facts::Unit::Characters) <= BEGINNING || whole(facts::Unit::Characters) <= BEGINNING;
    }
    let place = text.hashtags.iter().position(|tag| *tag == *label);
    seen && place.is_none_or(|index| index < FIRST_HASHTAGS)
}

/// What in the text itself shows that something was given: a thank-you for a gift from a brand, a code
/// of one's own, a link that pays.
fn proof(part: &Part<'_>) -> Option<Range<usize>> {
    let text = &part.text;
    if let Some(phrase) = text.phrases(List::DisclosureMissingProof).next() {
        return Some(phrase.range);
    }
    // A gift proves something only if a brand gave it: a grandmother gives things too.
    let gift = text.phrases(List::DisclosureMissingGift).find(|phrase| {
        let around = around(part, phrase.range.start);
        let inside = |range: &Range<usize>| around.contains(&range.start);
        text.mentions.iter().any(inside) || text.phrases(List::DisclosureMissingBrand).any(|brand| inside(&brand.range) && before_name(part, brand.last))
    });
    if let Some(phrase) = gift {
        return Some(phrase.range);
    }
    let pays = |link: &str| {
        let link = link.to_ascii_lowercase();
        let shop = link.contains("amazon.") || link.contains("amzn.");
        let networks = ["awin1.com", "rstyle.me", "liketk.it", "shopltk.com", "shareasale.com", "prf.hn/click", "shopstyle.it"];
        (shop && link.contains("tag=")) || networks.iter().any(|network| link.contains(network))
    };
    text.links.iter().map(|link| link.range.clone()).find(|range| text.raw.get(range.clone()).is_some_and(pays))
}

/// The sentence around a place, with the mentions that stand before its first and after its last word.
fn around(part: &Part<'_>, place: usize) -> Range<usize> {
    let sentences = &part.text.sentences;
    let index = sentences.iter().position(|sentence| sentence.contains(&place)).unwrap_or_default();
    let from = index.checked_sub(1).and_then(|before| sentences.get(before)).map_or(0, |before| before.end);
    from..sentences.get(index + 1).map_or(part.text.raw.len(), |after| after.start)
}

/// Whether a word with a capital follows: the name of a brand.
fn before_name(part: &Part<'_>, last: usize) -> bool {
    let next = part.text.tokens.get(last + 1).filter(|token| token.before == Break::None);
    next.is_some_and(|token| part.text.written(token).starts_with(char::is_uppercase))
}
