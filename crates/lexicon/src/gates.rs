//! What a text must hold somewhere for a pattern to be worth trying: most patterns begin with words
//! that every text has, and hold one that hardly any has.

use crate::{
    index::{GATES, Index, place},
    table::{Element, Table},
};

/// What a pattern cannot do without, beside its first word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gate {
    Open,
    Number,
    Term(u16),
    Set(u16),
    /// A choice of rows, each of which needs something: what any of them cannot do without.
    Rows(u16),
}

/// What opens a gate.
#[derive(Default)]
pub(crate) struct Keys {
    pub(crate) terms: Vec<u16>,
    pub(crate) number: bool,
}

/// Rarer than nothing, and more common than any words: of three sentences one holds a number.
const NUMBERS: u32 = u32::MAX - 1;

impl Table {
    /// For each pattern the two rarest of what it needs.
    pub(crate) fn gates(&self) -> Vec<[Gate; 2]> {
        let named = self.named();
        (0..self.patterns.len())
            .map(|pattern| {
                let mut rarest = [(u32::MAX, Gate::Open); 2];
                for one in self.elements_of(pattern).iter().skip(1).filter_map(|element| self.needed(element, &named)) {
                    if one.0 < rarest[0].0 {
                        rarest = [one, rarest[0]];
                    } else if one.0 < rarest[1].0 {
                        rarest[1] = one;
                    }
                }
                rarest.map(|(_, gate)| gate)
            })
            .collect()
    }

    /// How common a word is shows in how many sets and patterns name it.
    pub(crate) fn named(&self) -> Vec<u32> {
        let mut named = vec![0_u32; self.texts.all.len() * 2];
        let mut name = |id: u16| named.get_mut(usize::from(id)).into_iter().for_each(|count| *count += 1);
        (0..self.set_count()).for_each(|set| self.set(set).iter().for_each(|id| name(*id)));
        for element in (0..self.patterns.len()).flat_map(|pattern| self.elements_of(pattern)) {
            if let Element::One(id) = element {
                name(*id);
            }
        }
        named
    }

    /// The gate of an element, and how often it is open.
    fn needed(&self, element: &Element, named: &[u32]) -> Option<(u32, Gate)> {
        let of = |id: &u16| named.get(usize::from(*id)).copied().unwrap_or_default();
        match element {
            Element::One(id) => Some((of(id), Gate::Term(*id))),
            Element::Set(set) => Some((self.set(*set).iter().map(of).sum(), Gate::Set(*set))),
            Element::Number => Some((NUMBERS, Gate::Number)),
            // As open as all its rows are; a row that needs nothing leaves it open.
            Element::Rows(choice) => {
                let rows = self.rows(*choice).map(|row| self.rarest(row, named).map(|(open, _)| open));
                let open = rows.reduce(|one, other| Some(one?.saturating_add(other?)))??;
                Some((open.min(NUMBERS), Gate::Rows(*choice)))
            }
            Element::Gap(_) => None,
        }
    }

    fn rarest(&self, row: &[Element], named: &[u32]) -> Option<(u32, Gate)> {
        row.iter().filter_map(|element| self.needed(element, named)).min_by_key(|(open, _)| *open)
    }

    /// Adds what opens a gate.
    pub(crate) fn keys(&self, gate: Gate, named: &[u32], keys: &mut Keys) {
        match gate {
            Gate::Open => {}
            Gate::Number => keys.number = true,
            Gate::Term(id) => keys.terms.push(id),
            Gate::Set(set) => keys.terms.extend(self.set(set)),
            Gate::Rows(choice) => {
                for (_, gate) in self.rows(choice).filter_map(|row| self.rarest(row, named)) {
                    self.keys(gate, named, keys);
                }
            }
        }
    }
}

impl Table {
    /// A gate as one number: the open one, that of numbers, the terms, the sets, the choices.
    pub(crate) fn place(&self, gate: Gate) -> u16 {
        match gate {
            Gate::Open => 0,
            Gate::Number => 1,
            Gate::Term(id) => id + 2,
            Gate::Set(set) => self.first_set() + set,
            Gate::Rows(choice) => self.first_set() + self.set_count() + choice,
        }
    }

    fn first_set(&self) -> u16 {
        self.texts.all.len() as u16 * 2 + 2
    }
}

/// The gates that what follows in a sentence opens, by block.
pub(crate) struct Present([u64; GATES / 64]);

impl Default for Present {
    fn default() -> Self {
        Present([0; GATES / 64])
    }
}

impl Present {
    /// A new sentence: all gates are closed but the first, which always is open.
    pub(crate) fn close(&mut self) {
        self.0.fill(0);
        self.0[0] = 1;
    }

    /// Opens the gates of a term.
    #[inline]
    pub(crate) fn add(&mut self, index: &Index, id: u16) {
        for keys in index.keys(id) {
            self.0[usize::from(keys.block)] |= keys.gates;
        }
    }

    #[inline]
    pub(crate) fn opens(&self, gate: u16) -> bool {
        let (block, bit) = place(gate);
        self.opens_any(block, bit)
    }

    /// Whether any of a block's gates is open.
    #[inline]
    pub(crate) fn opens_any(&self, block: u8, gates: u64) -> bool {
        self.0[usize::from(block)] & gates != 0
    }
}
