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
    // Texts are numbered as they occur, so that the members of a set follow each other and pack well.
    let mut texts: BTreeMap<&str, usize> = BTreeMap::new();
    patterns.iter().for_each(|pattern| collect(&pattern.elements, &mut texts));
    let mut codes = Codes { texts: &texts, sets: Pool::default(), rows: Pool::default() };
    let mut elements: Vec<usize> = Vec::new();
    let mut rows = String::new();
    for pattern in patterns {
        elements.extend(pattern.elements.iter().map(|element| codes.of(element)));
        let list = lists.iter().position(|list| *list == pattern.list).unwrap_or_default();
        let _ = write!(
            rows,
            "P {{ list: {list}, except: {}, start: Start::{}, length: {} }}, ",
            pattern.except,
            pattern.start,
            pattern.elements.len()
        );
    }
    let Codes { sets, rows: choices, .. } = codes;
    assert!(
        texts.len() * 2 < SET && sets.all.len() < ROWS - SET && choices.all.len() < GAP - ROWS,
        "u16 numbers suffice"
    );
    assert!(patterns.len() < 0xFFFF, "u16 numbers suffice");
    let mut words: Vec<(usize, &str)> = texts.iter().map(|(text, index)| (*index, *text)).collect();
    words.sort_unstable();
    let words: Vec<&str> = words.into_iter().map(|(_, text)| text).collect();
    let lengths: Vec<usize> = sets.all.iter().map(Vec::len).collect();
    let members: Vec<usize> = sets.all.iter().flat_map(|set| steps(set)).collect();
    let choice_lengths: Vec<usize> = choices.all.iter().map(Vec::len).collect();
    let row_lengths: Vec<usize> = choices.all.iter().flatten().map(Vec::len).collect();
    let row_elements: Vec<usize> = choices.all.concat().concat();
    let name = code.to_uppercase();
    let _ = writeln!(
        out,
        "pub(crate) static {name}: Packed = Packed {{ texts: {:?}, patterns: &[{rows}], elements: &{elements:?}, set_lengths: &{lengths:?}, sets: &{members:?}, choice_lengths: &{choice_lengths:?}, row_lengths: &{row_lengths:?}, row_elements: &{row_elements:?} }};",
        words.join("\n")
    );
}

/// Each number as the step from the one before.
fn steps(set: &[usize]) -> impl Iterator<Item = usize> + '_ {
    set.iter().enumerate().map(|(at, id)| if at == 0 { *id } else { id - set[at - 1] })
}

fn collect<'a>(elements: &'a [Element], texts: &mut BTreeMap<&'a str, usize>) {
    for element in elements {
        match element {
            Element::AnyOf(terms) => terms.iter().for_each(|term| {
                let next = texts.len();
                texts.entry(&term.text).or_insert(next);
            }),
            Element::Rows(rows) => rows.iter().for_each(|row| collect(row, texts)),
            Element::Number | Element::Gap(_) => {}
        }
    }
}

/// Things that occur many times, kept once each.
struct Pool<T> {
    all: Vec<T>,
    known: BTreeMap<T, usize>,
}

impl<T> Default for Pool<T> {
    fn default() -> Self {
        Pool { all: Vec::new(), known: BTreeMap::new() }
    }
}

impl<T: Ord + Clone> Pool<T> {
    fn number(&mut self, one: T) -> usize {
        let next = self.all.len();
        let number = *self.known.entry(one.clone()).or_insert(next);
        if number == next {
            self.all.push(one);
        }
        number
    }
}

struct Codes<'a> {
    texts: &'a BTreeMap<&'a str, usize>,
    sets: Pool<Vec<usize>>,
    rows: Pool<Vec<Vec<usize>>>,
}

impl Codes<'_> {
    fn of(&mut self, element: &Element) -> usize {
        match element {
            Element::Number => NUMBER,
            Element::Gap(size) => GAP + usize::from(*size),
            Element::AnyOf(terms) => {
                let id = |term: &Term| self.texts[term.text.as_str()] * 2 + usize::from(term.prefix);
                let mut ids: Vec<usize> = terms.iter().map(id).collect();
                ids.sort_unstable();
                if let [one] = ids.as_slice() { *one } else { SET + self.sets.number(ids) }
            }
            Element::Rows(rows) => {
                let rows = rows.iter().map(|row| row.iter().map(|element| self.of(element)).collect()).collect();
                ROWS + self.rows.number(rows)
            }
        }
    }
}

/// How elements are written as one number; `matcher.rs` reads them so.
const SET: usize = 0x8000;
const ROWS: usize = 0xC000;
const GAP: usize = 0xFF00;
const NUMBER: usize = 0xFFFF;
