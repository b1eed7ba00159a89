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

    let mut sets: Vec<usize> = Vec::new();
    let mut known: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    let mut elements = String::new();
    let mut rows = String::new();
    let mut count = 0;
    let mut starts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut numbers = Vec::new();
    for (index, pattern) in patterns.iter().enumerate() {
        let from = count;
        for (position, element) in pattern.elements.iter().enumerate() {
            let text = match element {
                Element::Number => {
                    if position == 0 {
                        numbers.push(index);
                    }
                    "Number".to_owned()
                }
                Element::Gap(size) => format!("Gap({size})"),
                Element::AnyOf(terms) => {
                    let mut ids: Vec<usize> = terms.iter().map(id).collect();
                    ids.sort_unstable();
                    if position == 0 {
                        ids.iter().for_each(|id| starts.entry(*id).or_default().push(index));
                    }
                    if let [one] = ids.as_slice() {
                        format!("One({one})")
                    } else {
                        let at = *known.entry(ids.clone()).or_insert_with(|| {
                            let at = sets.len();
                            sets.extend(&ids);
                            at
                        });
                        format!("Set({at}, {})", ids.len())
                    }
                }
            };
            let _ = write!(elements, "E::{text}, ");
            count += 1;
        }
        let list = lists.iter().position(|list| *list == pattern.list).unwrap_or_default();
        let _ = write!(
            rows,
            "P {{ list: {list}, except: {}, start: Start::{}, from: {from}, to: {count} }}, ",
            pattern.except, pattern.start
        );
    }
    let sorted: Vec<&str> = texts.keys().copied().collect();
    let parents: Vec<usize> = sorted
        .iter()
        .enumerate()
        .map(|(index, text)| {
            // The longest other text that this one begins with; none is marked by u16::MAX.
            sorted[..index].iter().rposition(|other| text.starts_with(other)).unwrap_or(usize::from(u16::MAX))
        })
        .collect();
    let mut flat: Vec<usize> = Vec::new();
    let mut offsets = Vec::new();
    for id in 0..sorted.len() * 2 {
        offsets.push(flat.len());
        flat.extend(starts.get(&id).into_iter().flatten());
    }
    offsets.push(flat.len());
    assert!(sorted.len() * 2 < usize::from(u16::MAX) && patterns.len() < usize::from(u16::MAX), "u16 numbers suffice");
    let name = code.to_uppercase();
    let _ = writeln!(
        out,
        "pub(crate) static {name}: Table = Table {{ texts: &{sorted:?}, parents: &{parents:?}, offsets: &{offsets:?}, starts: &{flat:?}, numbers: &{numbers:?}, patterns: &[{rows}], elements: &[{elements}], sets: &{sets:?} }};"
    );
}
