//! What a text must hold somewhere for a pattern to be worth trying: most patterns begin with words
//! that every text has, and hold one that hardly any has.

use crate::table::{Element, Table};

/// What a pattern cannot do without, beside its first word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gate {
    Open,
    Term(u16),
    Set(u16),
}

impl Table {
    /// For each pattern the rarest of what it needs.
    pub(crate) fn gates(&self) -> Vec<Gate> {
        // How common a word is shows in how many sets and patterns name it.
        let mut named = vec![0_u32; self.texts.all.len() * 2];
        let mut name = |id: u16| named.get_mut(usize::from(id)).into_iter().for_each(|count| *count += 1);
        (0..self.set_count()).for_each(|set| self.set(set).iter().for_each(|id| name(*id)));
        let patterns = 0..self.patterns.len();
        for element in patterns.clone().flat_map(|pattern| self.elements_of(pattern)) {
            if let Element::One(id) = element {
                name(*id);
            }
        }
        let of = |id: &u16| named.get(usize::from(*id)).copied().unwrap_or_default();
        patterns
            .map(|pattern| {
                let needed = self.elements_of(pattern).iter().skip(1).filter_map(|element| match element {
                    Element::One(id) => Some((of(id), Gate::Term(*id))),
                    Element::Set(set) => Some((self.set(*set).iter().map(of).sum(), Gate::Set(*set))),
                    // A number is often there, a gap always; of the rows one may be empty.
                    Element::Number | Element::Gap(_) | Element::Rows(_) => None,
                });
                needed.min_by_key(|(common, _)| *common).map_or(Gate::Open, |(_, gate)| gate)
            })
            .collect()
    }
}

impl Table {
    /// Where in [`Present`] it shows whether a gate is open: the terms, the sets, and one place that always is.
    pub(crate) fn place(&self, gate: Gate) -> u16 {
        match gate {
            Gate::Term(id) => id,
            Gate::Set(set) => self.first_set() + set,
            Gate::Open => self.first_set() + self.set_count(),
        }
    }

    fn first_set(&self) -> u16 {
        self.texts.all.len() as u16 * 2
    }
}

/// The terms and sets of which what follows in a sentence holds something.
pub(crate) struct Present {
    bits: Vec<u64>,
    first_set: u16,
    /// What is set, to be taken back.
    set: Vec<u16>,
}

impl Present {
    pub(crate) fn new(table: &Table) -> Present {
        let open = table.place(Gate::Open);
        let bits = vec![0; usize::from(open) / 64 + 1];
        let mut present = Present { bits, first_set: table.first_set(), set: Vec::with_capacity(128) };
        present.insert(open);
        present.set.clear();
        present
    }

    pub(crate) fn add(&mut self, table: &Table, id: u16) {
        if self.insert(id) {
            for set in table.sets_with(id) {
                self.insert(self.first_set + set);
            }
        }
    }

    pub(crate) fn clear(&mut self) {
        for place in self.set.drain(..) {
            if let Some(bits) = self.bits.get_mut(usize::from(place / 64)) {
                *bits &= !(1 << (place % 64));
            }
        }
    }

    /// Whether it is new.
    #[inline]
    fn insert(&mut self, place: u16) -> bool {
        let Some(bits) = self.bits.get_mut(usize::from(place / 64)) else { return false };
        let before = *bits;
        *bits |= 1 << (place % 64);
        let new = *bits != before;
        if new {
            self.set.push(place);
        }
        new
    }

    #[inline]
    pub(crate) fn opens(&self, place: u16) -> bool {
        self.bits.get(usize::from(place / 64)).is_some_and(|bits| bits >> (place % 64) & 1 == 1)
    }
}
