//! FROZEN. The shapes of version 1, as released. Never edited: a change is a `v2` and a step.
//!
//! Everything is optional and every choice is a text, so that a part that is missing or unknown
//! costs that part and not the whole.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Debug, Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Campaign {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) created: i64,
    pub(super) updated: i64,
    pub(super) language: String,
    pub(super) country: String,
    pub(super) goal: Goal,
    pub(super) audience: Audience,
    pub(super) mix: Mix,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) assumptions: BTreeMap<String, Assumption>,
    /// Drafts stay raw here: one for a placement we do not know is kept as it is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) drafts: Vec<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) keywords: Vec<String>,
    pub(super) last_id: u32,
}

#[derive(Debug, Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Goal {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) objective: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) metric: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) period: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) texts: BTreeMap<String, String>,
}

#[derive(Debug, Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Audience {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) market: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) education: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) personas: Vec<Persona>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) messages: Vec<Message>,
}

#[derive(Debug, Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Persona {
    pub(super) id: u32,
    pub(super) name: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) claims: BTreeMap<String, Claim>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) awareness: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) platforms: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Claim {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) text: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) basis: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) source: String,
}

#[derive(Debug, Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Message {
    pub(super) id: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) persona: Option<u32>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) texts: BTreeMap<String, String>,
}

#[derive(Debug, Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Mix {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) purchase: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) content: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) hours_per_week: String,
    /// Raw for the same reason as drafts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) choices: Vec<Value>,
}

#[derive(Debug, Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Choice {
    pub(super) placement: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) texts: BTreeMap<String, String>,
}

#[derive(Debug, Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Assumption {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) low: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) mid: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) high: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) source: String,
}

#[derive(Debug, Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Draft {
    pub(super) id: u32,
    pub(super) placement: String,
    pub(super) variants: Vec<Variant>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) status: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) texts: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) persona: Option<u32>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) sponsored: bool,
}

#[derive(Debug, Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Variant {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) name: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) fields: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Index {
    pub(super) open: Option<String>,
    pub(super) entries: Vec<Entry>,
}

#[derive(Debug, Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) created: i64,
    pub(super) updated: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) deleted: Option<i64>,
}

#[derive(Debug, Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Settings {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) language: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) theme: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) notes: BTreeMap<String, String>,
}
