//! Facts out, with their origin or only their numbers.

use facts::Fact;
use serde::Serialize;
use wording::Language;

#[derive(Debug, Clone, Serialize)]
pub struct FactOut {
    pub id: &'static str,
    pub value: serde_value::Value,
    pub unit: &'static str,
    pub strength: &'static str,
    pub confidence: &'static str,
    pub source: String,
    pub url: &'static str,
    pub quote: Option<&'static str>,
    pub checked_on: String,
    pub note: Option<&'static str>,
}

/// A fact without its origin, which weighs more than all checks together: `facts.<language>.json`
/// beside the JavaScript package has it, by id.
#[derive(Debug, Clone, Serialize)]
pub struct NumberOut {
    pub id: &'static str,
    pub value: serde_value::Value,
    pub unit: &'static str,
    pub strength: &'static str,
}

/// A fact's value as JSON writes it, without a JSON library in the engine.
pub mod serde_value {
    use serde::Serialize;

    #[derive(Debug, Clone, Serialize)]
    #[serde(untagged)]
    pub enum Value {
        Whole(u64),
        Decimal(f64),
        Between([u64; 2]),
        YesNo(bool),
        Words(&'static [&'static str]),
        Text(&'static str),
    }

    impl From<facts::Value> for Value {
        fn from(value: facts::Value) -> Self {
            match value {
                facts::Value::Whole(n) => Value::Whole(n),
                facts::Value::Decimal(n) => Value::Decimal(n),
                facts::Value::Between(a, b) => Value::Between([a, b]),
                facts::Value::YesNo(yes) => Value::YesNo(yes),
                facts::Value::Words(words) => Value::Words(words),
                facts::Value::Text(text) => Value::Text(text),
            }
        }
    }
}

impl FactOut {
    pub fn new(fact: &Fact, language: Language) -> Self {
        let origin = fact.origin();
        FactOut {
            id: fact.id,
            value: fact.value.into(),
            unit: fact.unit.name(),
            strength: fact.strength.name(),
            confidence: origin.confidence.name(),
            source: wording::source_name(language, origin.source.title, origin.source.unread),
            url: origin.source.url,
            quote: origin.quote,
            checked_on: origin.checked_on.to_string(),
            note: origin.note.map(|note| match language {
                Language::It => note.it,
                Language::En => note.en,
            }),
        }
    }
}

impl NumberOut {
    pub fn new(fact: &Fact) -> Self {
        NumberOut { id: fact.id, value: fact.value.into(), unit: fact.unit.name(), strength: fact.strength.name() }
    }
}
