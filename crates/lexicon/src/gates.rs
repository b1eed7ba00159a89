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

/// The terms and sets of which a text holds something.
pub(crate) struct Present {
    terms: Bits,
    sets: Bits,
}

impl Present {
    pub(crate) fn new(table: &Table) -> Present {
        Present { terms: Bits::new(table.texts.all.len() * 2), sets: Bits::new(usize::from(table.set_count())) }
    }

    pub(crate) fn add(&mut self, table: &Table, id: u16) {
        if self.terms.insert(id) {
            table.sets_with(id).iter().for_each(|set| self.sets.set(*set));
        }
    }

    #[inline]
    pub(crate) fn opens(&self, gate: Gate) -> bool {
        match gate {
            Gate::Open => true,
            Gate::Term(id) => self.terms.has(id),
            Gate::Set(set) => self.sets.has(set),
        }
    }
}

struct Bits(Vec<u64>);

impl Bits {
    fn new(length: usize) -> Bits {
        Bits(vec![0; length.div_ceil(64)])
    }

    /// Whether it is new.
    fn insert(&mut self, number: u16) -> bool {
        let Some(bits) = self.0.get_mut(usize::from(number / 64)) else { return false };
        let before = *bits;
        *bits |= 1 << (number % 64);
        *bits != before
    }

    fn set(&mut self, number: u16) {
        self.insert(number);
    }

    #[inline]
    fn has(&self, number: u16) -> bool {
        self.0.get(usize::from(number / 64)).is_some_and(|bits| bits >> (number % 64) & 1 == 1)
    }
}
