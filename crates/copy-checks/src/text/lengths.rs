//! Lengths of a text, each worked out once: several checks ask for the same one, and so do several placements.

use super::Text;
use crate::counting;
use facts::Unit;
use std::cell::RefCell;

#[derive(Default)]
pub(super) struct Lengths {
    counts: RefCell<Vec<(Unit, usize)>>,
    /// By unit and limit.
    prefixes: RefCell<Vec<(Unit, usize, usize)>>,
}

impl Text<'_> {
    /// [`counting::count`] of the whole text.
    pub fn count(&self, unit: Unit) -> usize {
        let unit = alike(unit);
        let known = self.lengths.counts.borrow().iter().find(|(known, _)| *known == unit).map(|(_, count)| *count);
        known.unwrap_or_else(|| {
            let count = counting::count_with(&self.links, unit, self.raw);
            self.lengths.counts.borrow_mut().push((unit, count));
            count
        })
    }

    /// [`counting::prefix_within`] of the whole text.
    pub fn prefix_within(&self, unit: Unit, limit: usize) -> usize {
        let unit = alike(unit);
        if self.count(unit) <= limit {
            return self.raw.len();
        }
        let same = |(of, within, _): &&(Unit, usize, usize)| *of == unit && *within == limit;
        let known = self.lengths.prefixes.borrow().iter().find(same).map(|(.., end)| *end);
        known.unwrap_or_else(|| {
            let end = counting::prefix_of_longer(unit, self.raw, limit, &self.links);
            self.lengths.prefixes.borrow_mut().push((unit, limit, end));
            end
        })
    }
}

/// Characters are grapheme clusters.
fn alike(unit: Unit) -> Unit {
    if unit == Unit::Characters { Unit::Graphemes } else { unit }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wording::Language;

    #[test]
    fn what_is_remembered_is_what_is_counted() {
        let text = Text::new("Caffè 👩‍💻 e www.example.it, ma\r\n perché no?", Language::It);
        let units = [Unit::Characters, Unit::Graphemes, Unit::XWeighted, Unit::Bytes, Unit::Mastodon, Unit::Sms];
        for unit in units.into_iter().chain(units) {
            assert_eq!(text.count(unit), counting::count(unit, text.raw));
            for limit in 0..text.raw.len() {
                assert_eq!(text.prefix_within(unit, limit), counting::prefix_within(unit, text.raw, limit));
            }
        }
    }
}
