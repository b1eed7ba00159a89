//! Writes the tables: the words once, sorted; patterns as numbers over them.

use crate::read::{Element, Pattern, Term};
use std::{collections::BTreeMap, fmt::Write};

pub(crate) fn lists(lists: &[String]) -> String {
    let mut out = String::from(
        "/// The lists of `lexicon/`: a file, or a section of it.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[repr(u8)]\npub enum List {\n",
    );
    for list in lists {
        let _ = writeln!(out, "    /// `{list}`\n    {},", camel(list));
    }
    let all: Vec<String> = lists.iter().map(|list| format!("List::{}", camel(list))).collect();
    let _ = writeln!(
        out,
        "}}\nimpl List {{\n    pub(crate) fn from_number(number: u8) -> Option<List> {{ const ALL: &[List] = &[{}]; ALL.get(usize::from(number)).copied() }}\n}}",
        all.join(", ")
    );
    out
}

fn camel(id: &str) -> String {
    id.split('-')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}

/// One language, packed: what can be worked out from the rest is left to the first use.
pub(crate) fn table(code: &str, patterns: &[Pattern], lists: &[String], out: &mut String) {
    // Every term gets a number: twice the index of its text, plus one for a beginning (`guarit*`).
    let mut texts: BTreeMap<&str, usize> = BTreeMap::new();
    for pattern in patterns {
        for element in &pattern.elements {
            if let Element::AnyOf(terms) = element {
                terms.iter().for_each(|term| {
                    texts.insert(&term.text, 0);
                });
            }
        }
    }
    for (index, value) in texts.values_mut().enumerate() {
        *value = index;
    }
    let id = |term: &Term| texts[term.text.as_str()] * 2 + usize::from(term.prefix);

    let mut sets: Vec<Vec<usize>> = Vec::new();
    let mut known: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    let mut elements: Vec<usize> = Vec::new();
    let mut rows = String::new();
    for pattern in patterns {
        for element in &pattern.elements {
            elements.push(match element {
                Element::Number => NUMBER,
                Element::Gap(size) => GAP + usize::from(*size),
                Element::AnyOf(terms) => {
                    let mut ids: Vec<usize> = terms.iter().map(id).collect();
                    ids.sort_unstable();
                    if let [one] = ids.as_slice() {
                        *one
                    } else {
                        SET + *known.entry(ids.clone()).or_insert_with(|| {
                            sets.push(ids);
                            sets.len() - 1
                        })
                    }
                }
            });
        }
        let list = lists.iter().position(|list| *list == pattern.list).unwrap_or_default();
        let _ = write!(
            rows,
            "P {{ list: {list}, except: {}, start: Start::{}, length: {} }}, ",
            pattern.except,
            pattern.start,
            pattern.elements.len()
        );
    }
    assert!(texts.len() * 2 < SET && sets.len() < GAP - SET && patterns.len() < 0xFFFF, "u16 numbers suffice");
    let words: Vec<&str> = texts.keys().copied().collect();
    let lengths: Vec<usize> = sets.iter().map(Vec::len).collect();
    let members: Vec<usize> = sets.concat();
    let name = code.to_uppercase();
    let _ = writeln!(
        out,
        "pub(crate) static {name}: Packed = Packed {{ texts: {:?}, patterns: &[{rows}], elements: &{elements:?}, set_lengths: &{lengths:?}, sets: &{members:?} }};",
        words.join("\n")
    );
}

/// How elements are written as one number; `matcher.rs` reads them so.
const SET: usize = 0x8000;
const GAP: usize = 0xFF00;
const NUMBER: usize = 0xFFFF;
