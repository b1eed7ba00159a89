//! As much of JSON Schema, draft 7, as the schema of SARIF uses. A keyword it does not know stops the test, so that
//! nothing passes because it was not looked at.

use serde_json::{Map, Value};

/// What is wrong with a value, with the path of each fault.
pub(crate) fn faults(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    Check { root: schema }.value(schema, value, "$", &mut found);
    found
}

struct Check<'a> {
    root: &'a Value,
}

impl Check<'_> {
    fn value(&self, schema: &Value, value: &Value, path: &str, out: &mut Vec<String>) {
        let Some(rules) = schema.as_object() else { return };
        for (keyword, rule) in rules {
            let fault = match keyword.as_str() {
                "$schema" | "$id" | "title" | "description" | "default" | "definitions" => None,
                "$ref" => {
                    let pointer = rule.as_str().and_then(|name| name.strip_prefix('#')).expect("a local reference");
                    self.value(self.root.pointer(pointer).expect("a definition"), value, path, out);
                    None
                }
                "type" => (!is_type(rule, value)).then(|| format!("is no {rule}")),
                "enum" => {
                    let allowed = rule.as_array().expect("a list");
                    (!allowed.contains(value)).then(|| format!("{value} is none of {rule}"))
                }
                "required" => missing(rule, value),
                "properties" | "additionalProperties" => {
                    if keyword == "properties" || !rules.contains_key("properties") {
                        self.members(rules, value, path, out);
                    }
                    None
                }
                "items" => {
                    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                        self.value(rule, item, &format!("{path}[{index}]"), out);
                    }
                    None
                }
                "minItems" => value
                    .as_array()
                    .filter(|list| (list.len() as u64) < number(rule) as u64)
                    .map(|_| format!("has fewer than {rule} items")),
                "uniqueItems" => {
                    let list = value.as_array().map(Vec::as_slice).unwrap_or_default();
                    let twice = list.iter().enumerate().any(|(index, item)| list[..index].contains(item));
                    (rule == &Value::Bool(true) && twice).then(|| "holds an item twice".to_owned())
                }
                "minimum" => value.as_f64().filter(|value| *value < number(rule)).map(|_| format!("is under {rule}")),
                "maximum" => value.as_f64().filter(|value| *value > number(rule)).map(|_| format!("is over {rule}")),
                "format" => value.as_str().filter(|text| !formatted(rule, text)).map(|_| format!("is no {rule}")),
                "pattern" => {
                    value.as_str().filter(|text| !matches(rule, text)).map(|_| format!("does not match {rule}"))
                }
                "anyOf" | "oneOf" => {
                    let fit = rule.as_array().expect("a list").iter().filter(|one| {
                        let mut found = Vec::new();
                        self.value(one, value, path, &mut found);
                        found.is_empty()
                    });
                    let count = fit.count();
                    let fits = if keyword == "anyOf" { count >= 1 } else { count == 1 };
                    (!fits).then(|| format!("fits {count} of {keyword}"))
                }
                other => panic!("the schema uses {other}, which this test does not know"),
            };
            out.extend(fault.map(|fault| format!("{path}: {fault}")));
        }
    }

    fn members(&self, rules: &Map<String, Value>, value: &Value, path: &str, out: &mut Vec<String>) {
        let known = rules.get("properties").and_then(Value::as_object);
        for (name, member) in value.as_object().into_iter().flatten() {
            let path = format!("{path}.{name}");
            match (known.and_then(|known| known.get(name)), rules.get("additionalProperties")) {
                (Some(schema), _) => self.value(schema, member, &path, out),
                (None, Some(Value::Bool(false))) => out.push(format!("{path}: is unknown")),
                (None, Some(schema)) => self.value(schema, member, &path, out),
                (None, None) => {}
            }
        }
    }
}

fn number(rule: &Value) -> f64 {
    rule.as_f64().expect("a number")
}

fn missing(rule: &Value, value: &Value) -> Option<String> {
    let object = value.as_object()?;
    let names = rule.as_array().expect("a list").iter().filter_map(Value::as_str);
    let absent: Vec<_> = names.filter(|name| !object.contains_key(*name)).collect();
    (!absent.is_empty()).then(|| format!("lacks {}", absent.join(", ")))
}

fn is_type(rule: &Value, value: &Value) -> bool {
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "number" => value.is_number(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "null" => value.is_null(),
        other => panic!("a type {other}"),
    };
    match rule {
        Value::String(name) => is(name),
        Value::Array(names) => names.iter().filter_map(Value::as_str).any(is),
        _ => panic!("a type is a name or a list of names"),
    }
}

/// URIs without spaces or signs that must be escaped. Dates do not occur in what Coso writes.
fn formatted(rule: &Value, text: &str) -> bool {
    let plain = text.chars().all(|sign| sign.is_ascii_graphic() && !"\"<>\\^`{|}".contains(sign));
    match rule.as_str() {
        Some("uri") => {
            plain && text.split_once(':').is_some_and(|(scheme, _)| scheme.chars().all(char::is_alphanumeric))
        }
        Some("uri-reference") => plain,
        other => panic!("a format {other:?}"),
    }
}

/// The patterns by what they say, so that no engine of regular expressions is needed.
fn matches(rule: &Value, text: &str) -> bool {
    let letters = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    match rule.as_str() {
        Some(r"^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" | r"^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$") => {
            match text.split_once('-') {
                Some((language, country)) => letters(language, 2) && letters(country, 2),
                None => letters(text, 2),
            }
        }
        other => panic!("a pattern {other:?}"),
    }
}
