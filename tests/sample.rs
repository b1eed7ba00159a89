//! The sample campaign teaches by example: its copy stands up to the checks, and the draft that is there to be put
//! right does not.

use campaign::{Date, Moment, sample::sample};
use copy_checks::{Severity, wire::DraftIn};
use serde_json::{Value, json};
use wording::Language;

/// The draft one puts right while exploring.
const TO_REDO: u32 = 15;

#[test]
fn only_the_draft_to_redo_is_wrong() {
    for language in Language::ALL {
        let today = Date::new(2027, 3, 10).expect("a day");
        let campaign = sample(*language, today, Moment(0)).expect("the sample");
        for draft in &campaign.drafts {
            for variant in &draft.variants {
                let fields = variant.fields().map(|(field, items)| {
                    let list = draft.placement.field(field).is_some_and(|spec| spec.list);
                    let value = if list { json!(items) } else { json!(items.first()) };
                    (field.name().to_owned(), value)
                });
                let fields: serde_json::Map<String, Value> = fields.collect();
                let asked = json!({
                    "id": draft.id, "placement": draft.placement.id(), "language": language.code(), "fields": fields,
                    "context": {"goal": "leads", "country": campaign.country, "keywords": campaign.keywords},
                });
                let asked: DraftIn = serde_json::from_value(asked).expect("a request");
                let (asked, context) = asked.read().expect("a draft");
                let report = copy_checks::check(&asked, &context);
                let bad = report.findings.iter().filter(|finding| finding.severity != Severity::Advice);
                let bad: Vec<_> = bad.map(|finding| finding.rule).collect();
                if draft.id == TO_REDO {
                    assert!(bad.len() >= 3, "{language:?}: there should be something to learn, found {bad:?}");
                } else {
                    assert_eq!(bad, [], "{language:?}, draft {}", draft.id);
                }
            }
        }
    }
}
