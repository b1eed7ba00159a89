//! Words that exclude people or reduce them to one thing, as style guides have it.
//!
//! Only what the guides agree on, and only as advice: "disabled people" and "persone disabili" are
//! how many of these people call themselves, and stay. What stands in quotation marks is somebody
//! else's word.

mod posting;

use super::Cite;
use crate::{Country, Findings, Part, Promise, Rule, Severity, Subject};
use lexicon::List;
use std::ops::Range;
use wording::{Language, Say};

const IN_ITALY: &str = "inclusive-language.it.disability";
const IN_ENGLISH: &str = "inclusive-language.uk.disability";
const STYLE: &str = "inclusive-language.style.terms";

pub(super) const CITES: &[Cite] = &[Cite::Fact(IN_ITALY), Cite::Fact(IN_ENGLISH), Cite::Fact(STYLE)];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in subject.prose() {
        for Heard { range, say, list } in heard(subject, part) {
            let words = part.text.raw.get(range.clone()).unwrap_or_default().to_owned();
            let finding = out.at(Rule::ExclusionaryLanguage, Severity::Advice, part.field, range, say(words));
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

/// What excludes somebody, and what is said of it.
struct Heard {
    range: Range<usize>,
    say: Speak,
    list: List,
}

/// What the lists find in a text, in its order. Words that several of them find are one thing to say; in an ad for a job
/// or a home that a limit lies in it, not which prejudice it comes from.
fn heard(subject: &Subject<'_>, part: &Part<'_>) -> Vec<Heard> {
    const LIMIT: Speak = |words| Say::LanguageLimit { words };
    let mut all: Vec<Heard> = Vec::new();
    for (list, say) in LISTS {
        for phrase in part.text.phrases(*list) {
            let words = part.text.raw.get(phrase.range.clone()).unwrap_or_default();
            if !quoted(part, phrase.range.start, phrase.range.end) && !is_a_name(part, &phrase, words) {
                all.push(Heard { range: phrase.range, say: *say, list: *list });
            }
        }
    }
    let offers = posting::offers(subject, &part.text);
    if offers && let Some(phrase) = posting::limit(&part.text) {
        if !quoted(part, phrase.range.start, phrase.range.end) {
            all.push(Heard { range: phrase.range, say: LIMIT, list: List::ExclusionaryLanguageLimit });
        }
        for one in all.iter_mut().filter(|one| LIMITS.contains(&one.list)) {
            one.say = LIMIT;
        }
    }
    // The longer of two that begin alike comes first.
    all.sort_by_key(|one| (one.range.start, std::cmp::Reverse(one.range.end)));
    all.into_iter().fold(Vec::new(), |mut apart: Vec<Heard>, one| {
        match apart.last_mut().filter(|last| one.range.start < last.range.end) {
            Some(last) => last.range.end = last.range.end.max(one.range.end),
            None => apart.push(one),
        }
        apart
    })
}

/// Lists whose words, in such an ad, say who may not answer it.
const LIMITS: &[List] = &[
    List::ExclusionaryLanguageGender,
    List::ExclusionaryLanguageAge,
    List::ExclusionaryLanguageOrigin,
];

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

#[cfg(test)]
mod tests {
    use crate::{Context, Draft, Rule, check};
    use facts::{Field, Placement};
    use wording::{Language, Say};

    fn said(language: Language, text: &str) -> Vec<Say> {
        let draft = Draft::new(Placement::FacebookFeed, language).with(Field::Text, text);
        let findings = check(&draft, &Context::default()).findings;
        findings.into_iter().filter(|finding| finding.rule == Rule::ExclusionaryLanguage).map(|finding| finding.say).collect()
    }

    #[test]
    fn a_limit_in_an_ad_is_said_once_and_called_a_limit() {
        for (language, text, words) in [
            (Language::It, "Cercasi commessa, max 30 anni, bella presenza.", "Cercasi commessa, max 30 anni, bella presenza"),
            (Language::En, "Wanted: young saleswoman, under 30 only.", "Wanted: young saleswoman, under 30"),
        ] {
            assert_eq!(said(language, text), [Say::LanguageLimit { words: words.into() }]);
        }
    }

    #[test]
    fn words_apart_are_said_apart() {
        let both = said(Language::It, "I vecchi non capiscono la rete. Le donne al volante, si sa!");
        assert!(both.iter().all(|say| !matches!(say, Say::LanguageLimit { .. })), "{both:?}");
    }
}
