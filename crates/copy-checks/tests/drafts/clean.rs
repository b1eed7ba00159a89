//! `clean/<language>.toml`, `-2` and `-3`: copy on which nobody should be stopped. What helps to find false alarms
//! that the texts of a single rule would never show.

use super::samples::{Clean, clean};
use copy_checks::{Context, Country, Draft, Severity, check};
use facts::{Field, Placement};
use wording::Language;

#[test]
fn clean_copy_passes() {
    let mut alarms = Vec::new();
    for language in Language::ALL.iter().copied() {
        let all = clean(language);
        assert!(all.len() >= 180, "{}", all.len());
        for Clean { text, placement } in all {
            let placement = Placement::from_id(placement.as_deref().unwrap_or("instagram-feed")).unwrap();
            let draft = Draft::new(placement, language).with(Field::Text, text.as_str());
            // British and American copy, and Italian copy in Italy.
            let country = if language == Language::It { "IT" } else { "US" };
            let context = Context { country: Country::from_code(country).unwrap(), ..Context::default() };
            // What an ad lacks beside its text (a headline) is no fault of the text.
            let about_the_text = |finding: &&copy_checks::Finding| finding.field.field == Field::Text;
            for finding in check(&draft, &context).findings.iter().filter(about_the_text) {
                if finding.severity < Severity::Advice {
                    alarms.push(format!(
                        "{} {}: {} — {text}",
                        finding.rule.id(),
                        finding.severity.id(),
                        finding.say.text(language)
                    ));
                }
            }
        }
    }
    assert!(alarms.is_empty(), "{}", alarms.join("\n"));
}
