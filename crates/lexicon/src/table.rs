//! The patterns of a language, and the indices that make them quick to find.
//!
//! Only what cannot be worked out is compiled in; the rest is built at the first use, in less time
//! than it would take to download.

use std::sync::OnceLock;
use wording::Language;

/// As `build/emit.rs` writes it.
pub(crate) struct Packed {
    /// The words of all patterns, one a line, as they occur.
    pub(crate) texts: &'static str,
    pub(crate) patterns: &'static [P],
    pub(crate) elements: &'static [u16],
    pub(crate) set_lengths: &'static [u16],
    /// The members of the sets, sorted, each as the step from the one before.
    pub(crate) sets: &'static [u16],
    /// How many rows each choice has, how long each row is, and what they hold.
    pub(crate) choice_lengths: &'static [u16],
    pub(crate) row_lengths: &'static [u16],
    pub(crate) row_elements: &'static [u16],
}

pub(crate) struct P {
    pub(crate) list: u8,
    pub(crate) except: bool,
    pub(crate) start: Start,
    /// How many elements it has.
    pub(crate) length: u8,
}

/// Where a pattern may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Start {
    Anywhere,
    /// After a comma, a colon, a dash, an emoji, or where a sentence begins.
    Clause,
    Sentence,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Element {
    One(u16),
    /// The number of a set of terms.
    Set(u16),
    Number,
    Gap(u16),
    /// The number of a choice among rows of elements.
    Rows(u16),
}

impl Element {
    fn read(code: u16) -> Element {
        match code {
            0xFFFF => Element::Number,
            0xFF00.. => Element::Gap(code - 0xFF00),
            0xC000.. => Element::Rows(code - 0xC000),
            0x8000.. => Element::Set(code - 0x8000),
            _ => Element::One(code),
        }
    }
}

pub(crate) struct Table {
    /// Sorted, each with its number.
    pub(crate) texts: Vec<(&'static str, u16)>,
    /// For each of them the longest other that it begins with, or `NONE`.
    pub(crate) parents: Vec<u16>,
    pub(crate) patterns: &'static [P],
    elements: Vec<Element>,
    /// Where each pattern's elements end.
    ends: Vec<u32>,
    set_ends: Vec<u32>,
    sets: Vec<u16>,
    choice_ends: Vec<u32>,
    rows: Vec<Vec<Element>>,
    /// For each term the patterns that begin with it: `starts[offsets[id]..offsets[id + 1]]`.
    offsets: Vec<u32>,
    starts: Vec<u16>,
    /// The patterns that begin with a number.
    pub(crate) numbers: Vec<u16>,
}

pub(crate) const NONE: u16 = u16::MAX;

/// The table of a language.
pub(crate) fn of(language: Language) -> &'static Table {
    static IT: OnceLock<Table> = OnceLock::new();
    static EN: OnceLock<Table> = OnceLock::new();
    match language {
        Language::It => IT.get_or_init(|| Table::new(&crate::IT)),
        Language::En => EN.get_or_init(|| Table::new(&crate::EN)),
    }
}

impl Table {
    fn new(packed: &'static Packed) -> Table {
        let mut texts: Vec<(&'static str, u16)> = packed.texts.split('\n').zip(0..).collect();
        texts.sort_unstable();
        let mut table = Table {
            parents: parents(&texts),
            patterns: packed.patterns,
            elements: packed.elements.iter().map(|code| Element::read(*code)).collect(),
            ends: sums(packed.patterns.iter().map(|pattern| u32::from(pattern.length))),
            set_ends: sums(packed.set_lengths.iter().map(|length| u32::from(*length))),
            sets: sets(packed),
            choice_ends: sums(packed.choice_lengths.iter().map(|length| u32::from(*length))),
            rows: rows(packed),
            offsets: Vec::new(),
            starts: Vec::new(),
            numbers: Vec::new(),
            texts,
        };
        table.index();
        table
    }

    /// Sorts the patterns by the terms they begin with.
    fn index(&mut self) {
        let mut firsts: Vec<(u16, u16)> = Vec::with_capacity(self.patterns.len() * 3);
        let mut numbers = Vec::new();
        for index in 0..self.patterns.len() {
            let pattern = index as u16;
            match self.elements_of(index).first() {
                Some(Element::One(id)) => firsts.push((*id, pattern)),
                Some(Element::Set(set)) => firsts.extend(self.set(*set).iter().map(|id| (*id, pattern))),
                Some(Element::Number) => numbers.push(pattern),
                Some(Element::Gap(_) | Element::Rows(_)) | None => {}
            }
        }
        firsts.sort_unstable();
        let mut at = 0;
        self.offsets = (0..=self.texts.len() * 2)
            .map(|id| {
                at += firsts
                    .get(at..)
                    .unwrap_or_default()
                    .iter()
                    .take_while(|(first, _)| usize::from(*first) < id)
                    .count();
                at as u32
            })
            .collect();
        self.starts = firsts.into_iter().map(|(_, pattern)| pattern).collect();
        self.numbers = numbers;
    }

    pub(crate) fn elements_of(&self, pattern: usize) -> &[Element] {
        slice(&self.elements, &self.ends, pattern)
    }

    /// The terms of a set, sorted.
    pub(crate) fn set(&self, set: u16) -> &[u16] {
        slice(&self.sets, &self.set_ends, usize::from(set))
    }

    /// The rows of a choice, the longest first.
    pub(crate) fn rows(&self, choice: u16) -> &[Vec<Element>] {
        slice(&self.rows, &self.choice_ends, usize::from(choice))
    }

    /// The patterns that begin with a term.
    pub(crate) fn starting_with(&self, id: u16) -> &[u16] {
        let id = usize::from(id);
        let (Some(from), Some(to)) = (self.offsets.get(id), self.offsets.get(id + 1)) else { return &[] };
        self.starts.get(*from as usize..*to as usize).unwrap_or_default()
    }
}

fn sets(packed: &Packed) -> Vec<u16> {
    let mut steps = packed.sets.iter();
    let set = |length: &u16| {
        let steps: Vec<u16> = steps.by_ref().take(usize::from(*length)).copied().collect();
        steps.into_iter().scan(0, |at, step| {
            *at += step;
            Some(*at)
        })
    };
    packed.set_lengths.iter().flat_map(set).collect()
}

fn rows(packed: &Packed) -> Vec<Vec<Element>> {
    let mut elements = packed.row_elements.iter().map(|code| Element::read(*code));
    packed.row_lengths.iter().map(|length| elements.by_ref().take(usize::from(*length)).collect()).collect()
}

fn slice<'a, T>(all: &'a [T], ends: &[u32], index: usize) -> &'a [T] {
    let from = if index == 0 { 0 } else { ends.get(index - 1).copied().unwrap_or_default() as usize };
    let to = ends.get(index).copied().unwrap_or_default() as usize;
    all.get(from..to).unwrap_or_default()
}

fn sums(lengths: impl Iterator<Item = u32>) -> Vec<u32> {
    lengths
        .scan(0, |sum, length| {
            *sum += length;
            Some(*sum)
        })
        .collect()
}

/// The texts are sorted, so what a text begins with lies on the way to it.
fn parents(texts: &[(&str, u16)]) -> Vec<u16> {
    let mut open: Vec<usize> = Vec::new();
    texts
        .iter()
        .enumerate()
        .map(|(index, (text, _))| {
            while open.last().and_then(|last| texts.get(*last)).is_some_and(|(last, _)| !text.starts_with(last)) {
                open.pop();
            }
            let parent = open.last().map_or(NONE, |last| *last as u16);
            open.push(index);
            parent
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_knows_the_longest_text_it_begins_with() {
        for language in [Language::It, Language::En] {
            let table = of(language);
            assert!(table.texts.is_sorted());
            for (index, (text, _)) in table.texts.iter().enumerate() {
                let longest = table.texts[..index].iter().rposition(|(other, _)| text.starts_with(other));
                assert_eq!(table.parents[index], longest.map_or(NONE, |at| at as u16), "{text}");
            }
        }
    }

    #[test]
    fn every_pattern_is_found_by_what_it_begins_with() {
        for language in [Language::It, Language::En] {
            let table = of(language);
            let mut found = vec![false; table.patterns.len()];
            for id in 0..table.texts.len() as u16 * 2 {
                for pattern in table.starting_with(id) {
                    let begins = match table.elements_of(usize::from(*pattern)).first() {
                        Some(Element::One(one)) => *one == id,
                        Some(Element::Set(set)) => table.set(*set).contains(&id),
                        _ => false,
                    };
                    assert!(begins, "pattern {pattern} does not begin with term {id}");
                    found[usize::from(*pattern)] = true;
                }
            }
            table.numbers.iter().for_each(|pattern| found[usize::from(*pattern)] = true);
            assert!(found.into_iter().all(|found| found));
        }
    }
}
