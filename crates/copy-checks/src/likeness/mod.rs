//! A second look where a rule's phrases found nothing: texts that say the same in other words.
//!
//! The phrases of the lexicon find the words they know. Here all words of a text are weighed by how much more often
//! they stand in texts that a rule stops than in others (`lexicon/<language>/likeness/`, learnt by `cargo xtask
//! learn`). It is less sure and cannot say which words, so it never says more than advice, and points to a sentence.

pub mod features;
mod passages;
mod rules;

pub(crate) use passages::Passage;
pub use rules::{RULES, is_likeness};

use crate::{Findings, Severity, Subject, checks::Check};

/// Says so where a text is like those that a check's rule stops.
pub(crate) fn look(check: &Check, subject: &Subject<'_>, findings: &mut Findings) {
    let Some((number, rule)) = rules::of(check.rule) else { return };
    let mut like = subject.prose().filter_map(|part| Some((part, passages::most_like(&part.text, number)?)));
    let Some((part, range)) = like.next() else { return };
    drop(like);
    let told = rule.unless.iter().any(|list| subject.parts.iter().any(|part| part.text.has(*list)));
    if told || !(rule.heard)(subject) {
        return;
    }
    let finding = findings.at(check.rule, Severity::Advice, part.field, range, rule.say.clone());
    rules::cite(check, subject, finding);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Context, Country, Draft, Finding, Rule, check};
    use facts::{Field, Placement};
    use wording::Language;

    fn likeness(language: Language, text: &str) -> Vec<Finding> {
        let draft = Draft::new(Placement::FacebookFeed, language).with(Field::Text, text);
        let context = Context { country: Country::ITALY, ..Context::default() };
        let findings = check(&draft, &context).findings;
        findings.into_iter().filter(|finding| is_likeness(&finding.say)).collect()
    }

    /// Every text that its rule should stop and whose phrases find nothing, with what is said of it.
    fn heard() -> Vec<(Language, String, Finding)> {
        let texts = Language::ALL
            .iter()
            .flat_map(|language| crate::text::tests::lines(language.code()).into_iter().map(|text| (*language, text)));
        texts
            .flat_map(|(language, text)| {
                let findings = likeness(language, &text);
                findings.into_iter().map(move |finding| (language, text.clone(), finding)).collect::<Vec<_>>()
            })
            .collect()
    }

    #[test]
    fn it_is_advice_on_a_sentence_in_both_languages() {
        let heard = heard();
        for language in Language::ALL {
            assert!(heard.iter().filter(|(of, ..)| of == language).count() > 20, "{}", language.code());
        }
        for (_, text, finding) in heard {
            assert_eq!(finding.severity, Severity::Advice);
            let range = finding.range.expect("a sentence");
            assert!(text.get(range).is_some_and(|sentence| !sentence.trim().is_empty()), "{text}");
        }
    }

    #[test]
    fn what_answers_the_rule_answers_its_likeness() {
        let answered = RULES.iter().filter(|like| !like.unless.is_empty()).map(|like| like.rule);
        let rules: Vec<Rule> = answered.collect();
        assert!(rules.contains(&Rule::PrizeContest) && rules.contains(&Rule::FinancialPromise));
        let text = "Condividi e in palio c'è una borsa per chi estraiamo. Regolamento completo sul nostro sito.";
        assert!(likeness(Language::It, text).iter().all(|finding| finding.rule != Rule::PrizeContest));
    }
}
