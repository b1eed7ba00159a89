//! Two versions of what a desk keeps, brought together: what is missing is added, and where they contradict each
//! other this browser's stays.
//!
//! Works on the JSON of any desk, so that a new desk needs nothing here. Only lists of records grow: a list of
//! texts may be of fixed length (who acts at each step of a crisis).

use serde_json::{Map, Value};

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Found {
    /// Something of the file was added.
    pub grew: bool,
    /// Something of the file differs from what is here, which stays.
    pub differs: bool,
}

/// Where one was, how far one has counted: no difference worth a word.
const OF_NO_WEIGHT: &[&str] = &["open", "last_id"];

/// Words of one's own, one a line: a note of the settings.
const LINES: &str = "spelling-words";

/// Adds to `ours` what only `theirs` has.
pub(super) fn unite(ours: &mut Value, theirs: &Value) -> Found {
    let mut found = Found::default();
    value(ours, theirs, &mut found);
    found
}

fn value(ours: &mut Value, theirs: &Value, found: &mut Found) {
    if ours == theirs || is_nothing(theirs) {
        return;
    }
    if is_nothing(ours) {
        *ours = theirs.clone();
        found.grew = true;
        return;
    }
    match (ours, theirs) {
        (Value::Object(mine), Value::Object(other)) => object(mine, other, found),
        (Value::Array(mine), Value::Array(other)) if mine.iter().chain(other).all(Value::is_object) => {
            list(mine, other, found);
        }
        _ => found.differs = true,
    }
}

fn object(ours: &mut Map<String, Value>, theirs: &Map<String, Value>, found: &mut Found) {
    // Counted on first, so that a record that is added below gets a number nobody has.
    if let (Some(mine), Some(other)) = (number(ours, "last_id"), number(theirs, "last_id"))
        && other > mine
    {
        ours.insert("last_id".to_owned(), other.into());
    }
    for (key, theirs) in theirs {
        match ours.get_mut(key) {
            None => {
                ours.insert(key.clone(), theirs.clone());
                found.grew = true;
            }
            Some(Value::String(mine)) if key == LINES => found.grew |= lines(mine, theirs),
            Some(_) if OF_NO_WEIGHT.contains(&key.as_str()) => {}
            Some(mine) => value(mine, theirs, found),
        }
    }
    renumber(ours);
}

/// Records with a name are the same record; those with a number only if they say the same.
fn list(ours: &mut Vec<Value>, theirs: &[Value], found: &mut Found) {
    for other in theirs {
        if ours.iter().any(|mine| says_the_same(mine, other)) {
            continue;
        }
        let id = other.get("id").and_then(Value::as_str);
        match ours.iter_mut().find(|mine| id.is_some() && mine.get("id").and_then(Value::as_str) == id) {
            Some(mine) => value(mine, other, found),
            None => {
                ours.push(other.clone());
                found.grew = true;
            }
        }
    }
}

fn says_the_same(one: &Value, other: &Value) -> bool {
    let bare = |value: &Value| {
        let mut value = value.clone();
        if let Some(record) = value.as_object_mut()
            && record.get("id").is_some_and(Value::is_number)
        {
            record.remove("id");
        }
        value
    };
    bare(one) == bare(other)
}

/// Gives the second of two records with one number the next that is free.
fn renumber(object: &mut Map<String, Value>) {
    let Some(mut last) = number(object, "last_id") else { return };
    for list in object.values_mut().filter_map(Value::as_array_mut) {
        let mut taken = Vec::new();
        for record in list.iter_mut().filter_map(Value::as_object_mut) {
            let Some(id) = number(record, "id") else { continue };
            if taken.contains(&id) {
                last += 1;
                record.insert("id".to_owned(), last.into());
            }
            taken.push(id);
        }
    }
    object.insert("last_id".to_owned(), last.into());
}

fn number(object: &Map<String, Value>, key: &str) -> Option<u64> {
    object.get(key).and_then(Value::as_u64)
}

fn lines(ours: &mut String, theirs: &Value) -> bool {
    let before = ours.len();
    for word in theirs.as_str().unwrap_or_default().lines().filter(|word| !word.trim().is_empty()) {
        if !ours.lines().any(|known| known.trim() == word.trim()) {
            if !ours.is_empty() && !ours.ends_with('\n') {
                ours.push('\n');
            }
            ours.push_str(word);
        }
    }
    ours.len() > before
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.iter().all(|item| item.as_str().is_some_and(|text| text.trim().is_empty())),
        Value::Object(object) => object.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn united(ours: Value, theirs: Value) -> (Value, bool, bool) {
        let mut ours = ours;
        let Found { grew, differs } = unite(&mut ours, &theirs);
        (ours, grew, differs)
    }

    #[test]
    fn what_is_missing_is_added_and_what_contradicts_stays() {
        let ours = json!({"limits": {"a": 1, "b": 2}, "signature": "", "contacts": ["", ""], "own": ["me"]});
        let theirs =
            json!({"limits": {"b": 3, "c": 4}, "signature": "Ada", "contacts": ["x", ""], "own": ["me", "she"]});
        let expected =
            json!({"limits": {"a": 1, "b": 2, "c": 4}, "signature": "Ada", "contacts": ["x", ""], "own": ["me"]});
        assert_eq!(united(ours, theirs), (expected, true, true));
    }

    #[test]
    fn records_are_known_by_name_or_by_what_they_say() {
        let ours =
            json!({"batches": [{"id": "x", "name": "May"}], "saved": [{"id": 1, "text": "Thanks"}], "last_id": 1});
        let theirs = json!({
            "batches": [{"id": "x", "name": "May"}, {"id": "y", "name": "June"}],
            "saved": [{"id": 1, "text": "Sorry"}, {"id": 2, "text": "Thanks"}],
            "last_id": 2,
        });
        let expected = json!({
            "batches": [{"id": "x", "name": "May"}, {"id": "y", "name": "June"}],
            "saved": [{"id": 1, "text": "Thanks"}, {"id": 3, "text": "Sorry"}],
            "last_id": 3,
        });
        let (after, grew, differs) = united(ours, theirs.clone());
        assert_eq!((&after, grew, differs), (&expected, true, false));
        assert_eq!(united(after.clone(), theirs), (after, false, false), "a second time nothing is added");
    }

    #[test]
    fn ones_own_words_are_added_line_by_line() {
        let ours = json!({"notes": {"spelling-words": "Kombucha\nCoso", "tab": "a"}});
        let theirs = json!({"notes": {"spelling-words": "Coso\nBrunch", "tab": "a"}});
        let expected = json!({"notes": {"spelling-words": "Kombucha\nCoso\nBrunch", "tab": "a"}});
        assert_eq!(united(ours, theirs), (expected, true, false));
    }
}
