//! Reads one language's `.ftl` files into our own small tree, and pairs the two languages.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Part {
    Text(String),
    /// A text argument.
    Word(String),
    /// A whole number, written with the language's separators.
    Number(String),
    /// One or other, by a whole number; optional exact cases first.
    Choice {
        by: String,
        exact: Vec<(i64, Vec<Part>)>,
        one: Vec<Part>,
        other: Vec<Part>,
    },
    /// A text argument decides; the last is the default.
    Match {
        by: String,
        cases: Vec<(String, Vec<Part>)>,
        default: Vec<Part>,
    },
}

#[derive(Debug)]
pub(crate) struct Sentence {
    pub(crate) parts: Vec<Part>,
    pub(crate) place: String,
    /// From a file `findings-….ftl`: also a variant of `Say`.
    pub(crate) finding: bool,
}

pub(crate) struct Pair {
    pub(crate) id: String,
    pub(crate) it: Vec<Part>,
    pub(crate) en: Vec<Part>,
    /// In the order of their names; true where a number.
    pub(crate) arguments: BTreeMap<String, bool>,
    pub(crate) finding: bool,
}

pub(crate) type Language = BTreeMap<String, Sentence>;

pub(crate) fn language(folder: &Path, problems: &mut Vec<String>) -> Language {
    let mut all = Language::new();
    let Ok(entries) = fs::read_dir(folder) else {
        problems.push(format!("{} cannot be read", folder.display()));
        return all;
    };
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    for file in files.iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
        println!("cargo:rerun-if-changed={}", file.display());
        match fs::read_to_string(file) {
            Ok(text) => read_file(file, &text, &mut all, problems),
            Err(error) => problems.push(format!("{}: {error}", file.display())),
        }
    }
    all
}

fn read_file(file: &Path, text: &str, all: &mut Language, problems: &mut Vec<String>) {
    let shown = file.strip_prefix("../..").unwrap_or(file).display().to_string();
    let finding = file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("findings"));
    let (resource, errors) = match fluent_syntax::parser::parse(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let line = text[..error.pos.start.min(text.len())].matches('\n').count() + 1;
        problems.push(format!("{shown}:{line}: {}", error.kind));
    }
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        let line = text
            .lines()
            .position(|line| line.strip_prefix(&name).is_some_and(|rest| rest.trim_start().starts_with('=')))
            .map_or(0, |index| index + 1);
        let place = format!("{shown}:{line}: {name}");
        let mut add = |id: String, pattern: &Pattern<String>, problems: &mut Vec<String>| {
            match parts(pattern) {
                Ok(parts) => {
                    if all.insert(id, Sentence { parts, place: place.clone(), finding }).is_some() {
                        problems.push(format!("{place}: written twice"));
                    }
                }
                Err(problem) => problems.push(format!("{place}: {problem}")),
            };
        };
        if let Some(pattern) = &message.value {
            add(name.clone(), pattern, problems);
        }
        for attribute in &message.attributes {
            add(format!("{name}-{}", attribute.id.name), &attribute.value, problems);
        }
    }
}

fn parts(pattern: &Pattern<String>) -> Result<Vec<Part>, String> {
    let mut out = Vec::new();
    for element in &pattern.elements {
        out.push(match element {
            PatternElement::TextElement { value } => Part::Text(value.clone()),
            PatternElement::Placeable { expression } => placeable(expression)?,
        });
    }
    Ok(out)
}

fn placeable(expression: &Expression<String>) -> Result<Part, String> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => Ok(Part::Word(id.name.clone())),
        Expression::Inline(InlineExpression::StringLiteral { value }) => Ok(Part::Text(value.clone())),
        Expression::Inline(InlineExpression::FunctionReference { id, arguments }) if id.name == "NUMBER" => {
            match arguments.positional.as_slice() {
                [InlineExpression::VariableReference { id }] => Ok(Part::Number(id.name.clone())),
                _ => Err("NUMBER takes one variable".into()),
            }
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            choice(&id.name, variants)
        }
        _ => Err("only variables, NUMBER($n) and selections are understood".into()),
    }
}

fn choice(by: &str, variants: &[fluent_syntax::ast::Variant<String>]) -> Result<Part, String> {
    let (mut exact, mut one, mut other, mut cases, mut default) = (Vec::new(), None, None, Vec::new(), None);
    for variant in variants {
        let value = parts(&variant.value)?;
        match &variant.key {
            VariantKey::NumberLiteral { value: number } => {
                exact.push((number.parse().map_err(|_| "only whole numbers as cases".to_string())?, value));
            }
            VariantKey::Identifier { name } if name == "one" => one = Some(value),
            VariantKey::Identifier { name } if name == "other" => other = Some(value),
            VariantKey::Identifier { .. } if variant.default => default = Some(value),
            VariantKey::Identifier { name } => cases.push((name.clone(), value)),
        }
    }
    match (other, one, default) {
        (Some(other), one, None) if cases.is_empty() => {
            let one = one.unwrap_or_else(|| other.clone());
            Ok(Part::Choice { by: by.to_owned(), exact, one, other })
        }
        (None, None, Some(default)) if exact.is_empty() => Ok(Part::Match { by: by.to_owned(), cases, default }),
        _ => Err("a selection has either one/other (and whole numbers) or words with a default".into()),
    }
}

/// Puts the two languages side by side, and says what one has and the other has not.
pub(crate) fn pair(it: &Language, en: &Language, problems: &mut Vec<String>) -> Vec<Pair> {
    for (have, miss, name) in [(it, en, "en"), (en, it, "it")] {
        for (id, sentence) in have {
            if !miss.contains_key(id) {
                problems.push(format!("{}: `{id}` has no sentence in locales/{name}", sentence.place));
            }
        }
    }
    let mut out = Vec::new();
    for (id, italian) in it {
        let Some(english) = en.get(id) else { continue };
        let (mut in_it, mut in_en) = (BTreeMap::new(), BTreeMap::new());
        arguments(&italian.parts, &mut in_it);
        arguments(&english.parts, &mut in_en);
        let names = |map: &BTreeMap<String, bool>| map.keys().cloned().collect::<BTreeSet<_>>();
        if names(&in_it) != names(&in_en) {
            problems.push(format!("{}: `{id}` has other variables in English ({})", italian.place, english.place));
        }
        if italian.finding != english.finding {
            problems.push(format!("{}: `{id}` lies in another file in English", italian.place));
        }
        // A number in one language is a number in both.
        for (name, number) in in_en {
            let entry = in_it.entry(name).or_insert(number);
            *entry |= number;
        }
        out.push(Pair {
            id: id.clone(),
            it: italian.parts.clone(),
            en: english.parts.clone(),
            arguments: in_it,
            finding: italian.finding,
        });
    }
    out
}

fn arguments(parts: &[Part], found: &mut BTreeMap<String, bool>) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Word(name) => {
                found.entry(name.clone()).or_insert(false);
            }
            Part::Number(name) => {
                found.insert(name.clone(), true);
            }
            Part::Choice { by, exact, one, other } => {
                found.insert(by.clone(), true);
                exact.iter().for_each(|(_, parts)| arguments(parts, found));
                arguments(one, found);
                arguments(other, found);
            }
            Part::Match { by, cases, default } => {
                found.entry(by.clone()).or_insert(false);
                cases.iter().for_each(|(_, parts)| arguments(parts, found));
                arguments(default, found);
            }
        }
    }
}
