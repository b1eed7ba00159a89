//! Which patterns to try at a word, given what follows it in its sentence: worked out once, when a pack is taken in.
//!
//! Gates are numbered, and sixty-four of them are a block: whether any of them is open is one look. So a word that
//! hundreds of patterns begin with costs a look for each block, not one for each pattern.

use crate::{
    gates::{Gate, Keys},
    table::Table,
};

#[derive(Default)]
pub(crate) struct Index {
    /// For each term, and for numbers after them, where its groups of patterns begin.
    offsets: Vec<u32>,
    groups: Vec<Group>,
    /// Patterns by the term they begin with, each with the number of its gate; those of a group follow each other.
    starts: Vec<(u16, u16)>,
    /// The same of the gates that a term opens.
    key_offsets: Vec<u32>,
    keys: Vec<Group>,
}

/// Gates of one block, and where what stands behind them lies.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Group {
    pub(crate) gates: u64,
    length: u16,
    pub(crate) block: u8,
    from: u32,
}

/// More gates are not told apart.
pub(crate) const GATES: usize = 256 * 64;

/// The block of a gate, and its bit there.
#[inline]
pub(crate) fn place(gate: u16) -> (u8, u64) {
    ((gate / 64) as u8, 1 << (gate % 64))
}

impl Index {
    /// The index of a table, and for each of its patterns the number of the second gate it needs.
    pub(crate) fn new(table: &Table) -> (Index, Vec<u16>) {
        let (needed, gates) = numbered(table);
        let needs = |pattern: u16| needed.get(usize::from(pattern)).copied().unwrap_or_default();
        // Patterns in the order of their gates: so they lie behind every term, and those of a block together.
        let by_gate: Vec<(u16, u16)> = (0..needed.len() as u16).map(|pattern| (needs(pattern)[0], pattern)).collect();
        let patterns = by_key(gates.len(), &by_gate).1;
        let terms = usize::from(table.number()) + 1;
        let (offsets, starts) = by_key(terms, &table.firsts(patterns.into_iter()));
        let starts: Vec<(u16, u16)> = starts.into_iter().map(|pattern| (pattern, needs(pattern)[0])).collect();
        let (offsets, groups) = in_blocks(&offsets, &mut starts.iter().map(|(_, gate)| *gate));
        let (key_offsets, opened) = by_key(terms, &openers(table, &gates));
        let (key_offsets, keys) = in_blocks(&key_offsets, &mut opened.into_iter());
        let index = Index { offsets, groups, starts, key_offsets, keys };
        (index, needed.into_iter().map(|[_, second]| second).collect())
    }

    /// The patterns that begin with a term, in groups.
    pub(crate) fn groups(&self, id: u16) -> &[Group] {
        between(&self.groups, &self.offsets, id)
    }

    /// The patterns of a group, with the numbers of their gates.
    pub(crate) fn patterns(&self, group: &Group) -> &[(u16, u16)] {
        let from = group.from as usize;
        self.starts.get(from..from + usize::from(group.length)).unwrap_or_default()
    }

    /// The gates that a term opens.
    pub(crate) fn keys(&self, id: u16) -> &[Group] {
        between(&self.keys, &self.key_offsets, id)
    }
}

/// For each pattern the numbers of the two gates it needs, and the gates by their numbers: few things are gates, and
/// from 0, the open one, they need little room. Gates of patterns that follow each other in the lexicon, which often
/// begin alike, have numbers that do so too.
fn numbered(table: &Table) -> (Vec<[u16; 2]>, Vec<Gate>) {
    const NONE: u16 = u16::MAX;
    let needed = table.gates();
    let (mut numbers, mut gates) = (Vec::new(), Vec::new());
    let mut number = |gate: Gate| {
        let place = usize::from(table.place(gate));
        if numbers.len() <= place {
            numbers.resize(place + 1, NONE);
        }
        let Some(number) = numbers.get_mut(place) else { return 0 };
        // Were there too many, the last would stand open: slower, not wrong.
        if *number == NONE && gates.len() < GATES {
            *number = gates.len() as u16;
            gates.push(gate);
        }
        if *number == NONE { 0 } else { *number }
    };
    number(Gate::Open);
    let first: Vec<u16> = needed.iter().map(|[first, _]| number(*first)).collect();
    let both = first.into_iter().zip(&needed).map(|(first, [_, second])| [first, number(*second)]).collect();
    (both, gates)
}

/// The terms that open gates, each with the number of one.
fn openers(table: &Table, gates: &[Gate]) -> Vec<(u16, u16)> {
    let (mut openers, named) = (Vec::new(), table.named());
    for (number, gate) in (0..).zip(gates) {
        let mut keys = Keys::default();
        table.keys(*gate, &named, &mut keys);
        openers.extend(keys.terms.into_iter().chain(keys.number.then_some(table.number())).map(|id| (id, number)));
    }
    openers
}

/// Pairs of a key and something else by their key: where each key's begin, and the other halves in their order.
/// Counted rather than compared: there are tens of thousands, and a page waits for them.
#[inline(never)]
fn by_key(keys: usize, pairs: &[(u16, u16)]) -> (Vec<u32>, Vec<u16>) {
    let mut offsets = vec![0_u32; keys + 1];
    for (key, _) in pairs {
        offsets.get_mut(usize::from(*key) + 1).into_iter().for_each(|count| *count += 1);
    }
    let mut sum = 0;
    for offset in &mut offsets {
        sum += *offset;
        *offset = sum;
    }
    let (mut next, mut others) = (offsets.clone(), vec![0; pairs.len()]);
    for (key, other) in pairs {
        let Some(place) = next.get_mut(usize::from(*key)) else { continue };
        others.get_mut(*place as usize).into_iter().for_each(|slot| *slot = *other);
        *place += 1;
    }
    (offsets, others)
}

/// Gates that lie behind terms, those of each in order, as groups.
#[inline(never)]
fn in_blocks(offsets: &[u32], gates: &mut dyn Iterator<Item = u16>) -> (Vec<u32>, Vec<Group>) {
    let (mut group_offsets, mut groups): (Vec<u32>, Vec<Group>) = (vec![0], Vec::new());
    for (from, to) in offsets.iter().zip(offsets.iter().skip(1)) {
        for (at, gate) in (*from..*to).zip(&mut *gates) {
            let (block, bit) = place(gate);
            match groups.last_mut().filter(|group| group.block == block && at > *from) {
                Some(group) => {
                    group.gates |= bit;
                    group.length += 1;
                }
                None => groups.push(Group { gates: bit, block, length: 1, from: at }),
            }
        }
        group_offsets.push(groups.len() as u32);
    }
    (group_offsets, groups)
}

fn between<'a, T>(all: &'a [T], offsets: &[u32], id: u16) -> &'a [T] {
    let id = usize::from(id);
    let (Some(from), Some(to)) = (offsets.get(id), offsets.get(id + 1)) else { return &[] };
    all.get(*from as usize..*to as usize).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{gates::Present, pack::of, table::Element};
    use wording::Language;

    #[test]
    fn every_pattern_is_found_by_what_it_begins_with() {
        for language in [Language::It, Language::En] {
            let table = of(language).expect("compiled in");
            let mut found = vec![false; table.patterns.len()];
            for id in 0..=table.number() {
                for (pattern, _) in table.index.groups(id).iter().flat_map(|group| table.index.patterns(group)) {
                    let begins = match table.elements_of(usize::from(*pattern)).first() {
                        Some(Element::One(one)) => *one == id,
                        Some(Element::Set(set)) => table.set(*set).contains(&id),
                        Some(Element::Number) => id == table.number(),
                        _ => false,
                    };
                    assert!(begins, "pattern {pattern} does not begin with term {id}");
                    found[usize::from(*pattern)] = true;
                }
            }
            assert!(found.into_iter().all(|found| found));
        }
    }

    #[test]
    fn a_group_knows_the_gates_of_its_patterns_and_a_term_opens_its_own() {
        for language in [Language::It, Language::En] {
            let table = of(language).expect("compiled in");
            for id in 0..=table.number() {
                for group in table.index.groups(id) {
                    let gates = table.index.patterns(group).iter().map(|(_, gate)| place(*gate));
                    assert!(gates.clone().all(|(block, _)| block == group.block));
                    assert_eq!(gates.fold(0, |all, (_, bit)| all | bit), group.gates);
                }
                let mut present = Present::default();
                present.close();
                present.add(&table.index, id);
                let opened = table.index.keys(id).iter().map(|group| group.gates.count_ones()).sum::<u32>();
                let open = (1..GATES as u16).filter(|gate| present.opens(*gate)).count();
                assert_eq!(open as u32, opened);
            }
        }
    }
}
