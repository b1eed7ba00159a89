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
        "}}\nimpl List {{\n    pub(crate) const COUNT: usize = {};\n    pub(crate) fn from_number(number: u8) -> Option<List> {{ const ALL: &[List] = &[{}]; ALL.get(usize::from(number)).copied() }}\n}}",
        all.len(),
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
///
/// The mark, then sixteen sections, each after its length: small numbers, seven bits a byte.
pub(crate) fn pack(
    mark: u32,
    patterns: &[Pattern],
    lists: &[String],
    tags: [String; 3],
    likeness: Vec<Vec<u8>>,
) -> Vec<u8> {
    // Every term gets a number: twice the index of its text, plus one for a beginning (`guarit*`).
    // Texts are numbered as they occur, so that the members of a set follow each other and pack well.
    let mut texts: BTreeMap<&str, usize> = BTreeMap::new();
    patterns.iter().for_each(|pattern| collect(&pattern.elements, &mut texts));
    let mut codes = Codes { texts: &texts, sets: Pool::default(), rows: Pool::default() };
    let mut elements: Vec<usize> = Vec::new();
    let mut heads: Vec<usize> = Vec::new();
    let mut last = 0;
    for pattern in patterns {
        elements.extend(pattern.elements.iter().map(|element| codes.of(element)));
        let list = lists.iter().position(|list| *list == pattern.list).unwrap_or_default();
        let start = match pattern.start {
            "Clause" => 1,
            "Sentence" => 2,
            _ => 0,
        };
        // Patterns follow each other by list: mostly the same one, or the next.
        heads.push(((list + lists.len() - last) % lists.len()) * 64 + pattern.elements.len().min(31));
        heads.push(start * 2 + usize::from(pattern.except));
        assert!(pattern.elements.len() < 32, "a pattern is not so long");
        last = list;
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
    let members: Vec<usize> = sets.all.iter().flat_map(|set| steps(set)).collect();
    let mut out = mark.to_le_bytes().to_vec();
    section(words.join("\n").into_bytes(), &mut out);
    let numbers = [
        heads,
        elements,
        sets.all.iter().map(Vec::len).collect(),
        members,
        choices.all.iter().map(Vec::len).collect(),
        choices.all.iter().flatten().map(Vec::len).collect(),
        choices.all.concat().concat(),
    ];
    for list in numbers {
        let mut bytes = Vec::new();
        list.into_iter().for_each(|number| small(number, &mut bytes));
        section(bytes, &mut out);
    }
    tags.into_iter().for_each(|tags| section(tags.into_bytes(), &mut out));
    likeness.into_iter().for_each(|bytes| section(bytes, &mut out));
    out
}

fn section(bytes: Vec<u8>, out: &mut Vec<u8>) {
    small(bytes.len(), out);
    out.extend(bytes);
}

pub(crate) fn small(mut number: usize, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
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
