//! One row, as `xtask/src/build/rows.rs` writes it.

use facts::{Confidence, Date, Unit};
use serde::Deserialize;

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Row {
    pub id: String,
    pub platform: String,
    /// Empty for what concerns no single placement.
    #[serde(default)]
    pub placements: Vec<String>,
    #[serde(default)]
    pub field: Option<String>,
    /// The names of `facts::About` and `facts::Unit`.
    pub about: String,
    pub unit: String,
    pub value: Value,
    /// `picture` or `video`, of rows about media that concern only one of them.
    #[serde(default)]
    pub medium: Option<String>,
    /// Rows with one tag contradict each other.
    #[serde(default)]
    pub conflict: Option<String>,
    /// What it said before, where it changed.
    #[serde(default)]
    pub before: Option<Value>,
    /// The year, month or day from which it holds, where that is known.
    #[serde(default)]
    pub since: Option<String>,
    pub title: String,
    pub url: String,
    #[serde(default)]
    pub quote: Option<String>,
    checked_on: String,
    confidence: String,
    #[serde(default)]
    pub note: Option<String>,
}

/// What the row says; which kind it is, its form in JSON tells.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Value {
    YesNo(bool),
    Whole(u64),
    Decimal(f64),
    /// Both ends belong to it.
    Between(u64, u64),
    Words(Vec<String>),
    Text(String),
}

#[cfg(not(target_arch = "wasm32"))]
impl From<facts::Value> for Value {
    fn from(value: facts::Value) -> Self {
        match value {
            facts::Value::Whole(n) => Value::Whole(n),
            facts::Value::Decimal(n) => Value::Decimal(n),
            facts::Value::Between(low, high) => Value::Between(low, high),
            facts::Value::YesNo(yes) => Value::YesNo(yes),
            facts::Value::Words(words) => Value::Words(words.iter().map(|word| (*word).to_owned()).collect()),
            facts::Value::Text(text) => Value::Text(text.to_owned()),
        }
    }
}

impl Row {
    /// As `xtask/src/build/rows.rs` writes it.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn of(fact: &'static facts::Fact, language: wording::Language) -> Row {
        let (origin, change) = (fact.origin(), facts::change_of(fact.id));
        Row {
            id: fact.id.into(),
            platform: fact.platform.into(),
            placements: fact.placements.iter().map(|placement| placement.id().to_owned()).collect(),
            field: fact.field.map(|field| field.name().to_owned()),
            about: fact.about.name().into(),
            unit: fact.unit.name().into(),
            value: fact.value.into(),
            medium: fact.medium.map(|medium| match medium {
                facts::Medium::Picture => "picture".to_owned(),
                facts::Medium::Video => "video".to_owned(),
            }),
            conflict: fact.conflict.map(str::to_owned),
            before: change.map(|change| change.before.into()),
            since: change.and_then(|change| change.since).map(str::to_owned),
            title: wording::source_name(language, origin.source.title, origin.source.unread),
            url: origin.source.url.into(),
            quote: origin.quote.map(str::to_owned),
            checked_on: origin.checked_on.to_string(),
            confidence: origin.confidence.name().into(),
            note: origin.note.map(|note| match language {
                wording::Language::It => note.it.to_owned(),
                wording::Language::En => note.en.to_owned(),
            }),
        }
    }

    pub fn checked_on(&self) -> Option<Date> {
        let mut parts = self.checked_on.splitn(3, '-');
        Some(Date {
            year: parts.next()?.parse().ok()?,
            month: parts.next()?.parse().ok()?,
            day: parts.next()?.parse().ok()?,
        })
    }

    pub fn confidence(&self) -> Option<Confidence> {
        Confidence::from_name(&self.confidence)
    }

    /// Whether a person may set this limit otherwise.
    pub fn can_be_set(&self) -> bool {
        facts::About::from_name(&self.about).is_some_and(facts::About::can_be_set) && self.at_most().is_some()
    }

    pub fn unit(&self) -> Option<Unit> {
        Unit::from_name(&self.unit)
    }

    /// The whole number; of a range its upper end.
    pub fn at_most(&self) -> Option<u64> {
        match self.value {
            Value::Whole(n) | Value::Between(_, n) => Some(n),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_value_is_told_by_its_form() {
        for (json, value) in [
            ("true", Value::YesNo(true)),
            ("63206", Value::Whole(63_206)),
            ("1.0", Value::Decimal(1.0)),
            ("[50,150]", Value::Between(50, 150)),
            (r#"["JPG","PNG"]"#, Value::Words(vec!["JPG".into(), "PNG".into()])),
            ("[]", Value::Words(vec![])),
            (r#""<>""#, Value::Text("<>".into())),
        ] {
            assert_eq!(serde_json::from_str::<Value>(json).expect(json), value);
        }
    }
}
