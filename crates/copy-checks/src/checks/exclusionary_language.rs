//! Words that exclude people or reduce them to one thing, as style guides have it.
//!
//! Only what the guides agree on, and only as advice: "disabled people" and "persone disabili" are
//! how many of these people call themselves, and stay. What stands in quotation marks is somebody
//! else's word.

mod posting;

use super::Cite;
use crate::{Country, Finding, Findings, Part, Promise, Rule, Severity, Subject};
use lexicon::List;
use wording::{Language, Say};

const IN_ITALY: &str = "inclusive-language.it.disability";
const IN_ENGLISH: &str = "inclusive-language.uk.disability";
const STYLE: &str = "inclusive-language.style.terms";

pub(super) const CITES: &[Cite] = &[Cite::Fact(IN_ITALY), Cite::Fact(IN_ENGLISH), Cite::Fact(STYLE)];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in subject.prose() {
        for (list, say) in LISTS {
            for phrase in part.text.phrases(*list) {
                let words = part.text.raw.get(phrase.range.clone()).unwrap_or_default().to_owned();
                if quoted(part, phrase.range.start, phrase.range.end) || is_a_name(part, &phrase, &words) {
                    continue;
                }
                let finding = out.at(Rule::ExclusionaryLanguage, Severity::Advice, part.field, phrase.range, say(words));
                match (list, subject.language) {
                    (List::ExclusionaryLanguageDisability, Language::It) if subject.country() == Country::ITALY => {
                        finding.fact(IN_ITALY);
                    }
                    (List::ExclusionaryLanguageDisability | List::ExclusionaryLanguageIllness, Language::En) => {
                        finding.fact(IN_ENGLISH);
                    }
                    _ => {}
                }
            }
        }
        if let Some(phrase) = posting::limit(subject, &part.text) {
            let words = part.text.raw.get(phrase.range.clone()).unwrap_or_default().to_owned();
            // What the lists above have said of the same words is enough.
            let said = |other: &Finding| {
                let range = other.range.as_ref().filter(|_| other.rule == Rule::ExclusionaryLanguage && other.field == part.field);
                range.is_some_and(|range| range.start < phrase.range.end && phrase.range.start < range.end)
            };
            if !out.all().iter().any(said) && !quoted(part, phrase.range.start, phrase.range.end) {
                out.at(Rule::ExclusionaryLanguage, Severity::Advice, part.field, phrase.range, Say::LanguageLimit { words });
            }
        }
        for phrase in part.text.phrases(List::ExclusionaryLanguageTerm) {
            let words = part.text.raw.get(phrase.range.clone()).unwrap_or_default().to_owned();
            let folded = crate::text::fold(&words).replace('-', " ");
            let Some((_, right)) = better(subject.language).iter().find(|(term, _)| folded.starts_with(term)) else { continue };
            if quoted(part, phrase.range.start, phrase.range.end) {
                continue;
            }
            let right = (*right).to_owned();
            let say = Say::LanguageTerm { words, right: right.clone() };
            let finding = out.at(Rule::ExclusionaryLanguage, Severity::Advice, part.field, phrase.range, say);
            finding.fix(Promise::Advice, Say::FixRewrite { text: right.clone() }, right);
            if subject.language == Language::En {
                finding.fact(STYLE);
            }
        }
    }
}

type Speak = fn(String) -> Say;

const LISTS: &[(List, Speak)] = &[
    (List::ExclusionaryLanguageDisability, |words| Say::LanguageDisability { words }),
    (List::ExclusionaryLanguageIllness, |words| Say::LanguageIllness { words }),
    (List::ExclusionaryLanguageGender, |words| Say::LanguageGender { words }),
    (List::ExclusionaryLanguageOrigin, |words| Say::LanguageOrigin { words }),
    (List::ExclusionaryLanguageOrientation, |words| Say::LanguageOrientation { words }),
    (List::ExclusionaryLanguageAge, |words| Say::LanguageAge { words }),
];

/// The beginning of a term, longest first, and what is said instead.
fn better(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::It => &[
            ("blacklist", "lista di blocco"),
            ("black list", "lista di blocco"),
            ("whitelist", "lista di accesso"),
            ("white list", "lista di accesso"),
            ("master", "principale-secondario"),
            ("slave", "secondario"),
            ("barbon", "persona senza dimora"),
        ],
        Language::En => &[
            ("blacklist", "blocklist"),
            ("black list", "blocklist"),
            ("whitelist", "allowlist"),
            ("white list", "allowlist"),
            ("master", "primary/replica"),
            ("slave", "replica"),
            ("sanity", "quick check"),
            ("manpower", "workforce"),
            ("man hour", "person-hours"),
            ("manhour", "person-hours"),
            ("man day", "person-days"),
            ("grandfathered", "exempt"),
            ("grandfather clause", "legacy clause"),
            ("man made", "artificial"),
            ("manmade", "artificial"),
            ("the homeless", "people without a home"),
            ("gentle", "informal agreement"),
        ],
    }
}

/// The phrase alone stands between quotation marks: somebody speaks about the word.
fn quoted(part: &Part<'_>, start: usize, end: usize) -> bool {
    let before = part.text.raw.get(..start).and_then(|text| text.chars().next_back());
    let after = part.text.raw.get(end..).and_then(|text| text.chars().next());
    matches!(before, Some('"' | '“' | '«' | '‘' | '„')) && matches!(after, Some('"' | '”' | '»' | '’' | '“'))
}

/// "Il ristorante Negri", "Zingaretti": a capital inside a sentence makes a name of one word.
fn is_a_name(part: &Part<'_>, phrase: &crate::text::Phrase, words: &str) -> bool {
    let one = phrase.first == phrase.last;
    let capital = words.starts_with(char::is_uppercase) && words.chars().skip(1).any(char::is_lowercase);
    let begins = part.text.tokens.get(phrase.first).is_some_and(|token| token.before == lexicon::Break::Sentence);
    one && capital && !begins
}
