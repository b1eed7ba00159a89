//! The exercises that come with Coso are well-formed and marked as their authors expect; what travels
//! comes back; nothing that is handed in is lost.

mod class;
mod given;
mod stored;

use copy_checks::wire;
use wording::Language;
use workshop::marking::{Checked, Counted, Draft, Found};

/// Asks the checks themselves, as the page asks its engine.
fn checks(draft: &Draft) -> Option<Checked> {
    let fields: wire::ByName<wire::FieldIn> = draft
        .fields
        .iter()
        .map(|(field, texts)| {
            let list = draft.placement.fields().iter().any(|spec| spec.field == *field && spec.list);
            let given = if list {
                wire::FieldIn::Many(texts.clone())
            } else {
                wire::FieldIn::One(texts.first().cloned().unwrap_or_default())
            };
            (field.name().to_owned(), given)
        })
        .collect();
    let given = wire::DraftIn {
        placement: draft.placement.id().to_owned(),
        language: Some(draft.language.code().to_owned()),
        fields,
        context: wire::ContextIn::default(),
        media: Vec::new(),
    };
    let (read, context) = given.read().expect("fields of the placement");
    let report = copy_checks::check(&read, &context);
    let out = wire::ReportOut::new(&report, &read, Language::It);
    let json = serde_json::to_value(&out).expect("JSON");
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let found = json["findings"].as_array().expect("a list").iter().map(|found| Found {
        rule: text(&found["rule"]),
        message: text(&found["message"]),
        refused: found["severity"] == "error",
    });
    let counts =
        report.counts.iter().map(|count| Counted { field: count.field.field, value: count.value, limit: count.limit });
    Some(Checked { found: found.collect(), counts: counts.collect() })
}
