//! Texts on which a rule must speak and texts on which it must be silent: `<language>/<rule>.toml`.

mod clean;
mod fixes;
mod fresh;
mod samples;

use copy_checks::{Rule, wire};
use samples::samples;
use wording::Language;

#[test]
fn every_rule_speaks_and_is_silent_where_it_should() {
    let samples = samples();
    assert!(!samples.is_empty());
    let mut wrong = Vec::new();
    for sample in &samples {
        let found = sample.findings.iter().any(|finding| finding.rule == sample.rule);
        if found != sample.fires {
            let what = if sample.fires { "silent on" } else { "speaks on" };
            wrong.push(format!("{:?} {} {what}: {}", sample.language, sample.rule.id(), sample.text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn findings_lie_in_the_text_and_say_something() {
    for sample in samples() {
        for finding in &sample.findings {
            if let Some(range) = &finding.range {
                let text = sample.draft.fields.iter().find(|(field, _)| *field == finding.field).map(|(_, text)| text);
                assert!(text.is_some_and(|text| text.get(range.clone()).is_some()), "{finding:?}");
            }
            for fact in &finding.facts {
                assert!(facts::by_id(fact).is_some(), "{fact}");
            }
            for language in [Language::It, Language::En] {
                assert!(!finding.say.text(language).is_empty(), "{finding:?}");
            }
        }
    }
}

#[test]
fn every_rule_is_explained_in_both_languages() {
    for rule in Rule::ALL {
        for language in [Language::It, Language::En] {
            for text in [wire::title(*rule, language), wire::why(*rule, language), wire::what_to_do(*rule, language)] {
                assert!(!text.trim().is_empty(), "{}", rule.id());
            }
        }
    }
}
