//! What a text must hold somewhere for a pattern to be worth trying: most patterns begin with words
//! that every text has, and hold one that hardly any has.

use crate::table::{Element, Table};

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

    pub(crate) fn gate_at(&self, place: u16) -> Gate {
        let set = place.checked_sub(self.first_set());
        match (place, set, set.and_then(|set| set.checked_sub(self.set_count()))) {
            (.., Some(choice)) => Gate::Rows(choice),
            (_, Some(set), _) => Gate::Set(set),
            (0, ..) => Gate::Open,
            (1, ..) => Gate::Number,
            (term, ..) => Gate::Term(term - 2),
        }
    }

    fn first_set(&self) -> u16 {
        self.texts.all.len() as u16 * 2 + 2
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

    pub(crate) fn add_number(&mut self, table: &Table) {
        table.opened_by_number.iter().for_each(|gate| self.open(*gate));
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
