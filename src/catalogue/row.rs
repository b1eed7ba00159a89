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
    /// Other sources say something else.
    #[serde(default)]
    pub conflict: bool,
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

impl Row {
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
