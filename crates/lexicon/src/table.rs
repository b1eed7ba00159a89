//! The patterns of a language, and the indices that make them quick to find.
//!
//! A pack holds only what cannot be worked out; the rest is built when it is taken in, in less time
//! than it would take to download.

use crate::pack::Reader;

pub(crate) struct P {
    pub(crate) list: u8,
    pub(crate) except: bool,
    pub(crate) start: Start,
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

#[derive(Default)]
pub(crate) struct Table {
    /// Sorted, each with its number.
    pub(crate) texts: Vec<(&'static str, u16)>,
    /// For each of them the longest other that it begins with, or `NONE`.
    pub(crate) parents: Vec<u16>,
    pub(crate) patterns: Vec<P>,
    elements: Vec<Element>,
    /// Where each pattern's elements end.
    ends: Vec<u32>,
    set_ends: Vec<u32>,
    sets: Vec<u16>,
    choice_ends: Vec<u32>,
    row_ends: Vec<u32>,
    row_elements: Vec<Element>,
    /// For each term the patterns that begin with it: `starts[offsets[id]..offsets[id + 1]]`.
    offsets: Vec<u32>,
    starts: Vec<u16>,
    /// The patterns that begin with a number.
    pub(crate) numbers: Vec<u16>,
    pub(crate) tags: Tags,
}

/// The words by which hashtags are parted: for each length one text, its words sorted, nothing between.
#[derive(Debug, Default)]
pub struct Tags {
    /// Words that part others and say nothing themselves.
    pub small: Vec<&'static str>,
    /// Words common in hashtags.
    pub words: Vec<&'static str>,
    /// What looks like two words and is one.
    pub one: Vec<&'static str>,
}

pub(crate) const NONE: u16 = u16::MAX;

impl Table {
    /// A language's table from its pack, as `build/emit.rs` writes it, after the mark.
    pub(crate) fn new(pack: &'static [u8], lists: usize) -> Option<Table> {
        let mut pack = Reader(pack);
        let mut texts: Vec<(&'static str, u16)> = pack.text()?.split('\n').zip(0..).collect();
        crate::sort(&mut texts, |one, other| one < other);
        let mut table = Table { parents: parents(&texts), texts, ..Table::default() };
        let heads = pack.numbers()?;
        let (mut list, mut end) = (0, 0);
        for head in heads.chunks_exact(2) {
            let (what, how) = (usize::from(*head.first()?), *head.last()?);
            list = (list + what / 64) % lists;
            end += what as u32 % 64;
            table.ends.push(end);
            table.patterns.push(P {
                list: list as u8,
                except: how % 2 == 1,
                start: match how / 2 {
                    0 => Start::Anywhere,
                    1 => Start::Clause,
                    _ => Start::Sentence,
                },
            });
        }
        table.elements = pack.numbers()?.into_iter().map(Element::read).collect();
        table.set_ends = sums(&pack.numbers()?);
        table.sets = pack.numbers()?;
        // Each member is written as the step from the one before.
        for set in 0..table.set_ends.len() {
            let from = set.checked_sub(1).and_then(|before| table.set_ends.get(before)).copied().unwrap_or_default();
            let members = table.sets.get_mut(from as usize..*table.set_ends.get(set)? as usize)?;
            let mut at = 0;
            for member in members {
                at += *member;
                *member = at;
            }
        }
        table.choice_ends = sums(&pack.numbers()?);
        table.row_ends = sums(&pack.numbers()?);
        table.row_elements = pack.numbers()?.into_iter().map(Element::read).collect();
        table.tags = Tags { small: pack.lines()?, words: pack.lines()?, one: pack.lines()? };
        table.index();
        Some(table)
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
        crate::sort(&mut firsts, |one, other| one < other);
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
    pub(crate) fn rows(&self, choice: u16) -> impl Iterator<Item = &[Element]> {
        let (from, to) = bounds(&self.choice_ends, usize::from(choice));
        (from..to).map(|row| slice(&self.row_elements, &self.row_ends, row))
    }

    /// The patterns that begin with a term.
    pub(crate) fn starting_with(&self, id: u16) -> &[u16] {
        let id = usize::from(id);
        let (Some(from), Some(to)) = (self.offsets.get(id), self.offsets.get(id + 1)) else { return &[] };
        self.starts.get(*from as usize..*to as usize).unwrap_or_default()
    }
}

fn bounds(ends: &[u32], index: usize) -> (usize, usize) {
    let from = if index == 0 { 0 } else { ends.get(index - 1).copied().unwrap_or_default() as usize };
    (from, ends.get(index).copied().unwrap_or_default() as usize)
}

fn slice<'a, T>(all: &'a [T], ends: &[u32], index: usize) -> &'a [T] {
    let (from, to) = bounds(ends, index);
    all.get(from..to).unwrap_or_default()
}

fn sums(lengths: &[u16]) -> Vec<u32> {
    let mut sum = 0;
    lengths
        .iter()
        .map(|length| {
            sum += u32::from(*length);
            sum
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
    use crate::pack::of;
    use wording::Language;

    #[test]
    fn every_text_knows_the_longest_text_it_begins_with() {
        for language in [Language::It, Language::En] {
            let table = of(language).expect("compiled in");
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
            let table = of(language).expect("compiled in");
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
