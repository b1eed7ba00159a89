//! Saved replies with slots: `Ciao {nome}, …`.

use super::Tone;
use crate::triage::Label;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One saved reply.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Saved {
    pub id: u32,
    pub name: String,
    pub text: String,
    /// Language of the text: `it` or `en`.
    pub language: String,
    pub tone: Tone,
    /// The kind of comment it answers; none: any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
}

/// The slots of a text, in order, each once: what stands in single braces.
pub fn slots(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        rest = rest.get(start + 1..).unwrap_or_default();
        let Some(end) = rest.find(['{', '}', '\n']) else { break };
        let name = rest.get(..end).unwrap_or_default().trim();
        if rest.get(end..).is_some_and(|after| after.starts_with('}')) && !name.is_empty() && name.chars().count() <= 40
        {
            if !found.iter().any(|other| other == name) {
                found.push(name.to_owned());
            }
            rest = rest.get(end + 1..).unwrap_or_default();
        } else {
            rest = rest.get(end..).unwrap_or_default();
        }
    }
    found
}

/// The text with its slots filled; those without a value stay, so that nobody sends a hole unseen.
pub fn fill(text: &str, values: &BTreeMap<String, String>) -> String {
    let mut out = text.to_owned();
    for name in slots(text) {
        if let Some(value) = values.get(&name).filter(|value| !value.trim().is_empty()) {
            for written in [format!("{{{name}}}"), format!("{{ {name} }}")] {
                out = out.replace(&written, value.trim());
            }
        }
    }
    out
}

const FORMAT: &str = "coso-saved-replies";

#[derive(Serialize, Deserialize)]
struct File {
    format: String,
    version: u32,
    replies: Vec<Saved>,
}

/// The replies as a file.
pub fn saved_to_json(replies: &[Saved]) -> String {
    let file = File { format: FORMAT.into(), version: 1, replies: replies.to_vec() };
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// The replies of such a file; none when it is another kind of file.
pub fn saved_from_json(text: &str) -> Option<Vec<Saved>> {
    let file: File = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
    (file.format == FORMAT && file.version == 1).then_some(file.replies)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_found_and_filled() {
        let text = "Ciao {nome}, il pacco {numero} arriva {giorno}. {nome}! {} { a\nb } {{x}";
        assert_eq!(slots(text), ["nome", "numero", "giorno", "x"]);
        let values = BTreeMap::from([("nome".to_owned(), "Anna ".to_owned()), ("numero".to_owned(), " ".to_owned())]);
        assert_eq!(fill("Ciao {nome}, il pacco { numero } {nome}", &values), "Ciao Anna, il pacco { numero } Anna");
        assert_eq!(slots("niente"), Vec::<String>::new());
    }

    #[test]
    fn a_file_of_replies_comes_back() {
        let replies = [Saved {
            id: 1,
            name: "Orari".into(),
            text: "Siamo aperti {giorni}".into(),
            language: "it".into(),
            tone: Tone::Formal,
            label: Some(Label::Question),
        }];
        assert_eq!(saved_from_json(&saved_to_json(&replies)).as_deref(), Some(&replies[..]));
        assert_eq!(saved_from_json("[]"), None);
    }
}
