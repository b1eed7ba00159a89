//! The matching of patterns over words.

use crate::List;
use crate::gates::Present;
use crate::table::{Element, Start, Table};
use wording::Language;

/// What stands between a word and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Break {
    /// A space, a hyphen, an apostrophe, quotation marks.
    None,
    /// A comma, a colon, a bracket, an emoji: only a gap may step over it.
    Soft,
    /// The end of a sentence or of a paragraph: nothing steps over it.
    Sentence,
}

/// One word as the matcher sees it.
#[derive(Debug, Clone, Copy)]
pub struct Word<'a> {
    /// Lower case, without accents.
    pub folded: &'a str,
    pub number: bool,
    pub before: Break,
}

/// A phrase found: the words from `first` to `last`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    pub list: List,
    pub first: u32,
    pub last: u32,
}

/// The phrases found, of all lists; those that an exception covers are already gone.
#[derive(Debug, Default)]
pub struct Matches {
    found: Vec<Found>,
}

impl Matches {
    /// The phrases of one list, in the order of the text; of overlapping ones the first and longest.
    pub fn of(&self, list: List) -> impl Iterator<Item = Found> + '_ {
        let from = self.found.partition_point(|found| found.list < list);
        self.found.get(from..).unwrap_or_default().iter().copied().take_while(move |found| found.list == list)
    }

    pub fn any(&self, list: List) -> bool {
        self.of(list).next().is_some()
    }
}

/// Looks for every phrase of the language's lists.
pub fn find(language: Language, words: &[Word<'_>]) -> Matches {
    let Some(table) = crate::pack::of(language) else { return Matches::default() };
    let search = Search { table, words, hits: hits(table, words) };
    let (mut found, mut except) = (Vec::new(), Vec::new());
    // From the last word to the first: what a pattern needs beside its first word comes after it, in the same sentence.
    let mut after = Present::new(table);
    for (index, word) in words.iter().enumerate().rev() {
        search.from(index, &after, &mut found, &mut except);
        if word.before == Break::Sentence {
            after.clear();
        } else {
            search.hits.of(index).iter().for_each(|id| after.add(table, *id));
        }
    }
    if !except.is_empty() {
        found.retain(|one: &Found| {
            !except.iter().any(|no: &Found| no.list == one.list && no.first <= one.last && one.first <= no.last)
        });
    }
    crate::sort(&mut found, |one, other| {
        (one.list as u8, one.first, other.last) < (other.list as u8, other.first, one.last)
    });
    found.dedup_by(|next, kept| next.list == kept.list && next.first <= kept.last);
    Matches { found }
}

/// For each word the terms it is an instance of: the word itself, and the beginnings it has.
struct Hits {
    ids: Vec<u16>,
    ends: Vec<u32>,
}

impl Hits {
    fn of(&self, word: usize) -> &[u16] {
        let from = if word == 0 { 0 } else { self.ends.get(word - 1).copied().unwrap_or_default() as usize };
        let to = self.ends.get(word).copied().unwrap_or_default() as usize;
        self.ids.get(from..to).unwrap_or_default()
    }
}

fn hits(table: &Table, words: &[Word<'_>]) -> Hits {
    let mut hits = Hits { ids: Vec::with_capacity(words.len() * 3), ends: Vec::with_capacity(words.len()) };
    for word in words {
        table.texts.each(word.folded, |number, whole| {
            if whole {
                hits.ids.push(number * 2);
            }
            hits.ids.push(number * 2 + 1);
        });
        hits.ends.push(hits.ids.len() as u32);
    }
    hits
}

/// What follows a row of a choice.
struct Then<'a> {
    elements: &'a [Element],
    then: Option<&'a Then<'a>>,
}

struct Search<'a> {
    table: &'static Table,
    words: &'a [Word<'a>],
    hits: Hits,
}

impl Search<'_> {
    fn from(&self, index: usize, after: &Present, found: &mut Vec<Found>, except: &mut Vec<Found>) {
        for id in self.hits.of(index) {
            for (pattern, gate) in self.table.starting_with(*id) {
                if after.opens(*gate) {
                    self.try_pattern(*pattern, index, found, except);
                }
            }
        }
        if self.words.get(index).is_some_and(|word| word.number) {
            for (pattern, gate) in &self.table.numbers {
                if after.opens(*gate) {
                    self.try_pattern(*pattern, index, found, except);
                }
            }
        }
    }

    fn try_pattern(&self, pattern: u16, index: usize, found: &mut Vec<Found>, except: &mut Vec<Found>) {
        let number = usize::from(pattern);
        let Some(pattern) = self.table.patterns.get(number) else { return };
        let before =
            if index == 0 { Break::Sentence } else { self.words.get(index).map_or(Break::None, |word| word.before) };
        let begins = match pattern.start {
            Start::Anywhere => true,
            Start::Clause => before != Break::None,
            Start::Sentence => before == Break::Sentence,
        };
        if !begins {
            return;
        }
        let elements = self.table.elements_of(number).get(1..).unwrap_or_default();
        if let Some(last) = self.rest(elements, None, index, false)
            && let Some(list) = List::from_number(pattern.list)
        {
            let one = Found { list, first: index as u32, last: last as u32 };
            if pattern.except { except.push(one) } else { found.push(one) }
        }
    }

    /// Matches the elements after the word at `last`, and then what comes after them; the index of
    /// the last word matched.
    fn rest(&self, elements: &[Element], then: Option<&Then<'_>>, last: usize, over_soft: bool) -> Option<usize> {
        let Some((element, others)) = elements.split_first() else {
            return match then {
                None => Some(last),
                Some(next) => self.rest(next.elements, next.then, last, over_soft),
            };
        };
        match element {
            Element::Gap(size) => {
                let mut at = last;
                for _ in 0..=*size {
                    if let Some(end) = self.rest(others, then, at, true) {
                        return Some(end);
                    }
                    at += 1;
                    if self.words.get(at)?.before == Break::Sentence {
                        return None;
                    }
                }
                None
            }
            Element::Rows(choice) => {
                let then = Then { elements: others, then };
                let ends = self.table.rows(*choice).filter_map(|row| self.rest(row, Some(&then), last, over_soft));
                ends.max()
            }
            Element::One(_) | Element::Set(_) | Element::Number => {
                let next = last + 1;
                let word = self.words.get(next)?;
                if word.before == Break::Sentence || (word.before == Break::Soft && !over_soft) {
                    return None;
                }
                if self.is(element, next, word) { self.rest(others, then, next, false) } else { None }
            }
        }
    }

    fn is(&self, element: &Element, index: usize, word: &Word<'_>) -> bool {
        match element {
            Element::Number => word.number,
            Element::One(id) => self.hits.of(index).contains(id),
            Element::Set(set) => {
                let set = self.table.set(*set);
                self.hits.of(index).iter().any(|id| set.binary_search(id).is_ok())
            }
            Element::Gap(_) | Element::Rows(_) => false,
        }
    }
}
