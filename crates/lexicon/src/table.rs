//! The patterns of a language, and the indices that make them quick to find.
//!
//! A pack holds only what cannot be worked out; the rest is built when it is taken in, in less time
//! than it would take to download.

use crate::{index::Index, likeness::Likeness, pack::Reader, tags::Tags, texts::Texts};

pub(crate) struct P {
    pub(crate) list: u8,
    pub(crate) except: bool,
    pub(crate) start: Start,
    /// A second gate.
    pub(crate) also: u16,
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
    pub(crate) texts: Texts,
    pub(crate) patterns: Vec<P>,
    elements: Vec<Element>,
    /// Where each pattern's elements end.
    ends: Vec<u32>,
    set_ends: Vec<u32>,
    sets: Vec<u16>,
    choice_ends: Vec<u32>,
    row_ends: Vec<u32>,
    row_elements: Vec<Element>,
    pub(crate) index: Index,
    pub(crate) tags: Tags,
    pub(crate) likeness: Likeness,
}

impl Table {
    /// A language's table from its pack, as `build/emit.rs` writes it, after the mark.
    pub(crate) fn new(pack: &'static [u8], lists: usize) -> Option<Table> {
        let mut pack = Reader(pack);
        let texts = Texts::new(pack.text()?.split('\n').zip(0..).collect());
        let mut table = Table { texts, ..Table::default() };
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
                also: 0,
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
        table.tags = Tags::read(&mut pack)?;
        table.likeness = Likeness::read(&mut pack)?;
        let (index, second_gates) = Index::new(&table);
        table.index = index;
        table.patterns.iter_mut().zip(second_gates).for_each(|(pattern, gate)| pattern.also = gate);
        Some(table)
    }

    /// The term that stands for numbers: the one after all others.
    pub(crate) fn number(&self) -> u16 {
        self.texts.all.len() as u16 * 2
    }

    /// Some patterns, each with the terms it may begin with.
    pub(crate) fn firsts(&self, patterns: impl Iterator<Item = u16>) -> Vec<(u16, u16)> {
        let mut firsts = Vec::with_capacity(self.patterns.len() * 3);
        for pattern in patterns {
            match self.elements_of(usize::from(pattern)).first() {
                Some(Element::One(id)) => firsts.push((*id, pattern)),
                Some(Element::Set(set)) => firsts.extend(self.set(*set).iter().map(|id| (*id, pattern))),
                Some(Element::Number) => firsts.push((self.number(), pattern)),
                Some(Element::Gap(_) | Element::Rows(_)) | None => {}
            }
        }
        firsts
    }

    pub(crate) fn set_count(&self) -> u16 {
        self.set_ends.len() as u16
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
