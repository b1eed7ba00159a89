//! The patterns of a language, and the indices that make them quick to find.
//!
//! A pack holds only what cannot be worked out; the rest is built when it is taken in, in less time
//! than it would take to download.

use crate::{
    gates::{Gate, Keys},
    pack::Reader,
    tags::Tags,
    texts::Texts,
};

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
    /// For each term the patterns that begin with it: `starts[offsets[id]..offsets[id + 1]]`.
    offsets: Vec<u32>,
    /// Each with the number of its gate.
    starts: Vec<(u16, u16)>,
    /// For each term the gates that it opens: as `starts`.
    gate_offsets: Vec<u32>,
    opened: Vec<u16>,
    pub(crate) opened_by_number: Vec<u16>,
    pub(crate) gate_count: usize,
    /// The patterns that begin with a number.
    pub(crate) numbers: Vec<(u16, u16)>,
    pub(crate) tags: Tags,
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
        table.index();
        Some(table)
    }

    /// Sorts the patterns by the terms they begin with, and the gates by the terms that open them.
    fn index(&mut self) {
        // Few things are gates: numbered from 0, the open one, they need little room.
        let gates: Vec<[u16; 2]> = self.gates().into_iter().map(|gates| gates.map(|gate| self.place(gate))).collect();
        let used = || gates.iter().flatten().copied().chain([self.place(Gate::Open)]).map(usize::from);
        let mut numbers = vec![0; 1 + used().max().unwrap_or_default()];
        used().for_each(|place| numbers.get_mut(place).into_iter().for_each(|number| *number = 1));
        let mut places = Vec::new();
        for (place, number) in (0..).zip(&mut numbers).filter(|(_, number)| **number == 1) {
            *number = places.len() as u16;
            places.push(place);
        }
        let number = |place: u16| numbers.get(usize::from(place)).copied().unwrap_or_default();
        for (pattern, gates) in self.patterns.iter_mut().zip(&gates) {
            pattern.also = number(gates[1]);
        }
        let gates: Vec<u16> = gates.into_iter().map(|[rarest, _]| number(rarest)).collect();
        let gate = |pattern: u16| gates.get(usize::from(pattern)).copied().unwrap_or_default();
        let mut firsts: Vec<(u16, u16)> = Vec::with_capacity(self.patterns.len() * 3);
        let mut numbers = Vec::new();
        for index in 0..self.patterns.len() {
            let pattern = index as u16;
            match self.elements_of(index).first() {
                Some(Element::One(id)) => firsts.push((*id, pattern)),
                Some(Element::Set(set)) => firsts.extend(self.set(*set).iter().map(|id| (*id, pattern))),
                Some(Element::Number) => numbers.push((pattern, gate(pattern))),
                Some(Element::Gap(_) | Element::Rows(_)) | None => {}
            }
        }
        let mut members: Vec<(u16, u16)> = Vec::new();
        let mut by_number = Vec::new();
        let named = self.named();
        for (number, place) in (0..).zip(&places) {
            let mut keys = Keys::default();
            self.keys(self.gate_at(*place), &named, &mut keys);
            members.extend(keys.terms.into_iter().map(|id| (id, number)));
            by_number.extend(keys.number.then_some(number));
        }
        let (offsets, starts) = self.by_term(&firsts);
        let (gate_offsets, opened) = self.by_term(&members);
        let starts = starts.into_iter().map(|pattern| (pattern, gate(pattern))).collect();
        (self.offsets, self.starts) = (offsets, starts);
        (self.gate_offsets, self.opened) = (gate_offsets, opened);
        (self.numbers, self.opened_by_number, self.gate_count) = (numbers, by_number, places.len());
    }

    /// Pairs of a term and something else by their term: where each term's begin, and the other halves in their order.
    /// Counted rather than compared: there are tens of thousands, and a page waits for them.
    fn by_term(&self, pairs: &[(u16, u16)]) -> (Vec<u32>, Vec<u16>) {
        let mut offsets = vec![0_u32; self.texts.all.len() * 2 + 1];
        for (id, _) in pairs {
            offsets.get_mut(usize::from(*id) + 1).into_iter().for_each(|count| *count += 1);
        }
        let mut sum = 0;
        for offset in &mut offsets {
            sum += *offset;
            *offset = sum;
        }
        let (mut next, mut others) = (offsets.clone(), vec![0; pairs.len()]);
        for (id, other) in pairs {
            let Some(place) = next.get_mut(usize::from(*id)) else { continue };
            others.get_mut(*place as usize).into_iter().for_each(|slot| *slot = *other);
            *place += 1;
        }
        (offsets, others)
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

    /// The patterns that begin with a term, with the numbers of their gates.
    pub(crate) fn starting_with(&self, id: u16) -> &[(u16, u16)] {
        between(&self.starts, &self.offsets, id)
    }

    /// The gates that a term opens.
    pub(crate) fn gates_of(&self, id: u16) -> &[u16] {
        between(&self.opened, &self.gate_offsets, id)
    }
}

fn between<'a, T>(all: &'a [T], offsets: &[u32], id: u16) -> &'a [T] {
    let id = usize::from(id);
    let (Some(from), Some(to)) = (offsets.get(id), offsets.get(id + 1)) else { return &[] };
    all.get(*from as usize..*to as usize).unwrap_or_default()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::of;
    use wording::Language;

    #[test]
    fn every_pattern_is_found_by_what_it_begins_with() {
        for language in [Language::It, Language::En] {
            let table = of(language).expect("compiled in");
            let mut found = vec![false; table.patterns.len()];
            for id in 0..table.texts.all.len() as u16 * 2 {
                for (pattern, _) in table.starting_with(id) {
                    let begins = match table.elements_of(usize::from(*pattern)).first() {
                        Some(Element::One(one)) => *one == id,
                        Some(Element::Set(set)) => table.set(*set).contains(&id),
                        _ => false,
                    };
                    assert!(begins, "pattern {pattern} does not begin with term {id}");
                    found[usize::from(*pattern)] = true;
                }
            }
            table.numbers.iter().for_each(|(pattern, _)| found[usize::from(*pattern)] = true);
            assert!(found.into_iter().all(|found| found));
        }
    }
}
