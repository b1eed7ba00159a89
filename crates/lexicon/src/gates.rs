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
    /// For each pattern the two rarest of what it needs.
    pub(crate) fn gates(&self) -> Vec<[Gate; 2]> {
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
                let mut rarest = [(u32::MAX, Gate::Open); 2];
                for one in needed {
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
}

impl Table {
    /// A gate as one number: the open one, the terms, the sets.
    pub(crate) fn place(&self, gate: Gate) -> u16 {
        match gate {
            Gate::Open => 0,
            Gate::Term(id) => id + 1,
            Gate::Set(set) => self.first_set() + set,
        }
    }

    pub(crate) fn gate_at(&self, place: u16) -> Gate {
        match (place.checked_sub(self.first_set()), place) {
            (Some(set), _) => Gate::Set(set),
            (None, 0) => Gate::Open,
            (None, term) => Gate::Term(term - 1),
        }
    }

    fn first_set(&self) -> u16 {
        self.texts.all.len() as u16 * 2 + 1
    }
}

/// The gates that what follows in a sentence opens; one byte each, so that all lie close together.
#[derive(Default)]
pub(crate) struct Present {
    /// Open is what bears the number of this sentence: nothing needs to be closed again.
    opened: Vec<u8>,
    sentence: u8,
}

impl Present {
    /// A new sentence: all gates are closed but the first, which always is open.
    pub(crate) fn close(&mut self, table: &Table) {
        self.sentence = self.sentence.wrapping_add(1);
        if self.sentence == 0 {
            self.opened.fill(0);
            self.sentence = 1;
        }
        if self.opened.len() < table.gate_count {
            self.opened.resize(table.gate_count, 0);
        }
        self.open(0);
    }

    pub(crate) fn add(&mut self, table: &Table, id: u16) {
        table.gates_of(id).iter().for_each(|gate| self.open(*gate));
    }

    #[inline]
    fn open(&mut self, gate: u16) {
        if let Some(opened) = self.opened.get_mut(usize::from(gate)) {
            *opened = self.sentence;
        }
    }

    #[inline]
    pub(crate) fn opens(&self, gate: u16) -> bool {
        self.opened.get(usize::from(gate)) == Some(&self.sentence)
    }
}
