//! JSON: a list of comments, wherever in the text it stands, with the replies inside them.

use super::{Dialect, Refusal, Source, columns};
use serde_json::{Map, Value};

pub(super) fn read(text: &str) -> Result<Source, Refusal> {
    let entries = match serde_json::from_str::<Value>(text) {
        Ok(value) => list(&value).ok_or(Refusal::NoList)?,
        // A line for each entry.
        Err(_) => {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            let values: Result<Vec<Value>, _> = lines.map(serde_json::from_str).collect();
            values.map_err(|_| Refusal::BrokenJson)?
        }
    };
    let mut flat: Vec<(usize, Vec<(String, String)>)> = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        add(index + 1, entry, None, &mut flat);
    }
    let mut headings: Vec<String> = Vec::new();
    for (name, _) in flat.iter().flat_map(|(_, fields)| fields) {
        if !headings.contains(name) {
            headings.push(name.clone());
        }
    }
    let cell = |fields: &[(String, String)], name: &str| {
        fields.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let rows = flat
        .iter()
        .map(|(number, fields)| (*number, headings.iter().map(|name| cell(fields, name)).collect()))
        .collect();
    Ok(Source { dialect: Dialect::Json, headings, rows, preamble: 0 })
}

/// The longest list of things in it.
fn list(value: &Value) -> Option<Vec<Value>> {
    match value {
        Value::Array(items) => Some(items.clone()),
        Value::Object(fields) => {
            let mut lists: Vec<Vec<Value>> = fields.values().filter_map(list).collect();
            lists.sort_by_key(Vec::len);
            lists.pop()
        }
        _ => None,
    }
}

fn add(number: usize, entry: &Value, parent: Option<&str>, out: &mut Vec<(usize, Vec<(String, String)>)>) {
    match entry {
        Value::String(text) => out.push((number, vec![("text".into(), text.clone())])),
        Value::Object(fields) => {
            let mut cells = Vec::new();
            flatten("", fields, &mut cells);
            if let Some(parent) = parent
                && !cells.iter().any(|(name, _)| name == "parent_id")
            {
                cells.push(("parent_id".into(), parent.to_owned()));
            }
            let own = cells
                .iter()
                .find(|(name, _)| columns::Column::of(name) == Some(columns::Column::Id))
                .map(|(_, id)| id.clone());
            out.push((number, cells));
            for replies in ["replies", "comments", "risposte", "children"].iter().filter_map(|name| fields.get(*name)) {
                for reply in list(replies).unwrap_or_default() {
                    add(number, &reply, own.as_deref(), out);
                }
            }
        }
        _ => {}
    }
}

/// `{"from":{"name":"Anna"}}` is a cell `from.name`.
fn flatten(before: &str, fields: &Map<String, Value>, out: &mut Vec<(String, String)>) {
    for (name, value) in fields {
        let name = if before.is_empty() { name.clone() } else { format!("{before}.{name}") };
        match value {
            Value::String(text) => out.push((name, text.clone())),
            Value::Number(number) => out.push((name, number.to_string())),
            Value::Bool(yes) => out.push((name, yes.to_string())),
            Value::Object(fields) => flatten(&name, fields, out),
            Value::Array(_) | Value::Null => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_wherever_they_stand() {
        for text in [
            r#"[{"text":"a"},{"text":"b"}]"#,
            r#"{"data":[{"text":"a"},{"text":"b"}],"paging":{"cursors":["x"]}}"#,
            "{\"text\":\"a\"}\n{\"text\":\"b\"}\n",
            r#"["a","b"]"#,
        ] {
            let source = read(text).unwrap_or_else(|refusal| panic!("{text}: {refusal:?}"));
            assert_eq!((source.headings.as_slice(), source.rows.len()), (["text".to_owned()].as_slice(), 2), "{text}");
        }
        assert_eq!(read("[{").unwrap_err(), Refusal::BrokenJson);
        assert_eq!(read(r#"{"a":1}"#).unwrap_err(), Refusal::NoList);
    }

    #[test]
    fn replies_know_what_they_answer() {
        let source =
            read(r#"{"comments":[{"id":"7","message":"Prezzo?","from":{"name":"Anna"},"replies":{"data":[{"id":"8","message":"12 euro"}]}}]}"#)
                .expect("comments");
        assert_eq!(source.headings, ["from.name", "id", "message", "parent_id"]);
        assert_eq!(source.rows[1].1, ["", "8", "12 euro", "7"]);
    }
}
