//! Writes the Rust: `pub fn sentence(language, …)`, the look-up by key, and `enum Say` for findings.

use crate::light;
use crate::read::{Pair, Part};
use std::fmt::Write;

pub(crate) fn rust(pairs: &[Pair]) -> String {
    let mut out = String::new();
    for pair in pairs {
        function(pair, &mut out);
    }
    key(pairs, &mut out);
    rules("RULES", pairs, |_| true, &mut out);
    rules("LIGHT_RULES", pairs, |rule| light::RULES.contains(&rule), &mut out);
    say(pairs, &mut out);
    out
}

fn name(id: &str) -> String {
    let plain = id.replace('-', "_");
    if matches!(plain.as_str(), "type" | "for" | "in" | "match" | "move" | "use" | "where" | "loop") {
        format!("r#{plain}")
    } else {
        plain
    }
}

fn variant(id: &str) -> String {
    id.split('-')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}

/// The whole text, where there is nothing to fill in.
fn constant(parts: &[Part]) -> Option<String> {
    parts.iter().map(|part| if let Part::Text(text) = part { Some(text.as_str()) } else { None }).collect()
}

fn function(pair: &Pair, out: &mut String) {
    // A sentence that is all selections has no words of its own to show.
    let sample = Some(sample(&pair.en)).filter(|text| !text.trim().is_empty());
    let _ = writeln!(out, "/// {}", sample.as_deref().unwrap_or("One of several sentences, by what is given."));
    if pair.arguments.is_empty() {
        let (it, en) = (constant(&pair.it).unwrap_or_default(), constant(&pair.en).unwrap_or_default());
        let _ = writeln!(
            out,
            "pub fn {}(language: Language) -> &'static str {{ match language {{ Language::It => {it:?}, Language::En => {en:?} }} }}",
            name(&pair.id)
        );
        return;
    }
    let arguments: Vec<_> = pair
        .arguments
        .iter()
        .map(|(argument, number)| format!("{}: {}", name(argument), if *number { "i64" } else { "&str" }))
        .collect();
    let _ = writeln!(
        out,
        "#[allow(clippy::too_many_arguments)]\npub fn {}(language_: Language, {}) -> String {{ let mut out_ = String::new(); match language_ {{",
        name(&pair.id),
        arguments.join(", ")
    );
    for (language, parts) in [("It", &pair.it), ("En", &pair.en)] {
        let _ = write!(out, "Language::{language} => {{ ");
        body(parts, pair, out);
        let _ = writeln!(out, " }}");
    }
    let _ = writeln!(out, "}} out_ }}");
}

fn body(parts: &[Part], pair: &Pair, out: &mut String) {
    for part in parts {
        let _ = match part {
            Part::Text(text) => write!(out, "out_.push_str({text:?}); "),
            Part::Word(word) if pair.arguments.get(word) == Some(&true) => {
                write!(out, "crate::number(language_, {}, &mut out_); ", name(word))
            }
            Part::Word(word) => write!(out, "out_.push_str({}); ", name(word)),
            Part::Number(number) => write!(out, "crate::number(language_, {}, &mut out_); ", name(number)),
            Part::Choice { by, exact, one, other } => {
                let _ = write!(out, "match {} {{ ", name(by));
                for (case, parts) in exact {
                    let _ = write!(out, "{case} => {{ ");
                    body(parts, pair, out);
                    let _ = write!(out, "}} ");
                }
                if !exact.iter().any(|(case, _)| *case == 1) {
                    let _ = write!(out, "1 => {{ ");
                    body(one, pair, out);
                    let _ = write!(out, "}} ");
                }
                let _ = write!(out, "_ => {{ ");
                body(other, pair, out);
                write!(out, "}} }} ")
            }
            Part::Match { by, cases, default } => {
                let _ = write!(out, "match {} {{ ", name(by));
                for (case, parts) in cases {
                    let _ = write!(out, "{case:?} => {{ ");
                    body(parts, pair, out);
                    let _ = write!(out, "}} ");
                }
                let _ = write!(out, "_ => {{ ");
                body(default, pair, out);
                write!(out, "}} }} ")
            }
        };
    }
}

/// Look-up by id, for sentences chosen by data (names of placements, rules, fields).
fn key(pairs: &[Pair], out: &mut String) {
    // Tables apart: the engine names fields and rules and nothing else, and who never explains a rule (the page,
    // which asks the engine) carries no rule's texts.
    for (table, starts) in [("KEYS", CHOSEN_BY_DATA), ("FIELDS", &["field-"][..])] {
        let _ = writeln!(out, "pub(crate) static {table}: &[(&str, &str, &str)] = &[");
        let chosen = |pair: &&Pair| starts.iter().any(|start| pair.id.starts_with(start));
        for pair in pairs.iter().filter(|pair| pair.arguments.is_empty()).filter(chosen) {
            let (it, en) = (constant(&pair.it).unwrap_or_default(), constant(&pair.en).unwrap_or_default());
            let _ = writeln!(out, "({:?}, {it:?}, {en:?}),", pair.id);
        }
        let _ = writeln!(out, "];");
    }
}

/// The texts of each rule under its id: one id for all three, because ids weigh as much as short sentences.
fn rules(table: &str, pairs: &[Pair], wanted: impl Fn(&str) -> bool, out: &mut String) {
    let text = |id: &str| {
        let pair = pairs.iter().find(|pair| pair.id == id && pair.arguments.is_empty());
        let (it, en) = pair.map(|pair| (constant(&pair.it), constant(&pair.en))).unwrap_or_default();
        format!("({:?}, {:?})", it.unwrap_or_default(), en.unwrap_or_default())
    };
    let is_rule = |rule: &&str| pairs.iter().any(|pair| pair.id == format!("rule-{rule}-why"));
    let mut ids: Vec<&str> = pairs.iter().filter_map(|pair| pair.id.strip_prefix("rule-")).filter(is_rule).collect();
    ids.retain(|id| wanted(id));
    ids.sort_unstable();
    let _ = writeln!(out, "pub(crate) static {table}: &[(&str, [(&str, &str); 3])] = &[");
    for id in ids {
        let texts = ["", "-why", "-fix"].map(|end| text(&format!("rule-{id}{end}")));
        let _ = writeln!(out, "({id:?}, [{}]),", texts.join(", "));
    }
    let _ = writeln!(out, "];");
}

/// Only these families are looked up by id; the others stay out of the table, and out of the wasm
/// where nobody calls them. Names of fields have a table of their own.
const CHOSEN_BY_DATA: &[&str] = &[
    "placement-",
    "platform-",
    "unit-",
    "about-",
    "name-",
    "measure-",
    "source-",
    "ratio-",
    "counted-",
    "weekday-",
    "results-by-",
    "results-delimiter-",
    "results-decimals-",
    "results-order-",
];

/// `Say`: the sentences of findings as data, so that the engine never holds a human word.
fn say(pairs: &[Pair], out: &mut String) {
    let findings: Vec<_> = pairs.iter().filter(|pair| pair.finding).collect();
    let _ = writeln!(
        out,
        "/// A sentence of `findings-….ftl` with its values, not yet in a language.\n#[derive(Debug, Clone, PartialEq, Eq)]\npub enum Say {{"
    );
    for pair in &findings {
        let _ = writeln!(out, "/// {}", sample(&pair.en));
        let fields: Vec<_> = pair
            .arguments
            .iter()
            .map(|(argument, number)| format!("{}: {}", name(argument), if *number { "i64" } else { "String" }))
            .collect();
        let braces = if fields.is_empty() { String::new() } else { format!(" {{ {} }}", fields.join(", ")) };
        let _ = writeln!(out, "{}{braces},", variant(&pair.id));
    }
    let _ = writeln!(out, "}}\nimpl Say {{");
    texts("The sentence in a language.", "text", &findings, out);
    // Whoever links this one carries no other sentences.
    let light: Vec<_> = findings.iter().copied().filter(|pair| light::FINDINGS.contains(&pair.id.as_str())).collect();
    texts("The same of what the light engine finds; nothing of anything else.", "light_text", &light, out);
    let _ = writeln!(out, "}}");
}

fn texts(about: &str, function: &str, pairs: &[&Pair], out: &mut String) {
    let _ = writeln!(
        out,
        "/// {about}\npub fn {function}(&self, language: Language) -> std::borrow::Cow<'static, str> {{ #[allow(unreachable_patterns)] match self {{"
    );
    for pair in pairs {
        let names: Vec<_> = pair.arguments.keys().map(|argument| name(argument)).collect();
        if names.is_empty() {
            let _ = writeln!(out, "Say::{} => {}(language).into(),", variant(&pair.id), name(&pair.id));
        } else {
            let passed: Vec<_> = pair
                .arguments
                .iter()
                .map(|(argument, number)| if *number { format!("*{}", name(argument)) } else { name(argument) })
                .collect();
            let _ = writeln!(
                out,
                "Say::{} {{ {} }} => {}(language, {}).into(),",
                variant(&pair.id),
                names.join(", "),
                name(&pair.id),
                passed.join(", ")
            );
        }
    }
    let _ = writeln!(out, "_ => Default::default(),\n}} }}");
}

fn sample(parts: &[Part]) -> String {
    let mut text = String::new();
    for part in parts {
        match part {
            Part::Text(words) => text.push_str(words),
            Part::Word(name) | Part::Number(name) => {
                let _ = write!(text, "`{name}`");
            }
            Part::Choice { other, .. } => text.push_str(&sample(other)),
            Part::Match { default, .. } => text.push_str(&sample(default)),
        }
    }
    text.replace('\n', " ").replace('<', "‹").replace('[', "(").replace(']', ")")
}
