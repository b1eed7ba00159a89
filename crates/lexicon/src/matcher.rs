//! The matching of patterns over words.

use crate::List;
use crate::gates::Present;
use crate::table::{Element, Start, Table};
use std::cell::RefCell;
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
    /// A bit for each list that has some: most are asked about in vain.
    lists: [u64; 4],
}

impl Matches {
    /// The phrases of one list, in the order of the text; of overlapping ones the first and longest.
    pub fn of(&self, list: List) -> impl Iterator<Item = Found> + '_ {
        let from =
            if self.any(list) { self.found.partition_point(|found| found.list < list) } else { self.found.len() };
        self.found.get(from..).unwrap_or_default().iter().copied().take_while(move |found| found.list == list)
    }

    #[inline]
    pub fn any(&self, list: List) -> bool {
        let number = list as usize;
        self.lists.get(number / 64).is_some_and(|lists| lists >> (number % 64) & 1 == 1)
    }
}

/// What a search needs and leaves behind for the next one.
#[derive(Default)]
struct Scratch {
    words: Words,
    after: Present,
}

thread_local! {
    static SPARE: RefCell<Scratch> = RefCell::default();
}

/// Looks for every phrase of the language's lists.
#[cfg(not(target_arch = "wasm32"))]
pub fn find(language: Language, words: &mut dyn Iterator<Item = Word<'_>>) -> Matches {
    look(language, words)
}

/// The same once phrases are loaded: a module that never loads any (the light engine) carries no matcher.
#[cfg(target_arch = "wasm32")]
pub fn find(language: Language, words: &mut dyn Iterator<Item = Word<'_>>) -> Matches {
    LOOK.get().map_or_else(Matches::default, |look| look(language, words))
}

#[cfg(target_arch = "wasm32")]
type Look = fn(Language, &mut dyn Iterator<Item = Word<'_>>) -> Matches;

#[cfg(target_arch = "wasm32")]
static LOOK: std::sync::OnceLock<Look> = std::sync::OnceLock::new();

#[cfg(target_arch = "wasm32")]
pub(crate) fn awake() {
    let _ = LOOK.set(look);
}

fn look(language: Language, words: &mut dyn Iterator<Item = Word<'_>>) -> Matches {
    let Some(table) = crate::pack::of(language) else { return Matches::default() };
    SPARE.with_borrow_mut(|scratch| {
        scratch.words.take_in(table, words);
        find_among(table, &scratch.words, &mut scratch.after)
    })
}

fn find_among(table: &'static Table, words: &Words, after: &mut Present) -> Matches {
    let search = Search { table, words };
    let (mut found, mut except) = (Vec::with_capacity(16), Vec::new());
    // From the last word to the first: what a pattern needs beside its first word comes after it, in the same sentence.
    after.close();
    for index in (0..words.len()).rev() {
        search.from(index, after, &mut found, &mut except);
        if words.before(index) == Some(Break::Sentence) {
            after.close();
        } else {
            words.of(index).iter().for_each(|id| after.add(&table.index, *id));
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
    let mut lists = [0; 4];
    for one in &found {
        let number = one.list as usize;
        lists.get_mut(number / 64).into_iter().for_each(|lists| *lists |= 1 << (number % 64));
    }
    Matches { found, lists }
}

/// For each word the terms it is an instance of: the word itself, the beginnings it has, and that of numbers.
#[derive(Default)]
struct Words {
    ids: Vec<u16>,
    /// One more than words: each one's terms end where the next one's begin, and a sentence ends after the last.
    marks: Vec<Mark>,
}

struct Mark {
    /// Where its terms begin.
    from: u32,
    number: bool,
    before: Break,
}

impl Words {
    fn take_in(&mut self, table: &Table, words: &mut dyn Iterator<Item = Word<'_>>) {
        self.ids.clear();
        self.marks.clear();
        for word in words {
            self.marks.push(Mark { from: self.ids.len() as u32, number: word.number, before: word.before });
            table.texts.each(word.folded, |number, whole| {
                if whole {
                    self.ids.push(number * 2);
                }
                self.ids.push(number * 2 + 1);
            });
            if word.number {
                self.ids.push(table.number());
            }
        }
        self.marks.push(Mark { from: self.ids.len() as u32, number: false, before: Break::Sentence });
    }

    fn len(&self) -> usize {
        self.marks.len().saturating_sub(1)
    }

    #[inline]
    fn mark(&self, word: usize) -> Option<&Mark> {
        self.marks.get(word)
    }

    #[inline]
    fn before(&self, word: usize) -> Option<Break> {
        self.mark(word).map(|mark| mark.before)
    }

    #[inline]
    fn of(&self, word: usize) -> &[u16] {
        let Some([this, next]) = self.marks.get(word..word + 2) else { return &[] };
        self.ids.get(this.from as usize..next.from as usize).unwrap_or_default()
    }
}

/// What follows a row of a choice.
struct Then<'a> {
    elements: &'a [Element],
    then: Option<&'a Then<'a>>,
}

struct Search<'a> {
    table: &'static Table,
    words: &'a Words,
}

impl Search<'_> {
    fn from(&self, index: usize, after: &Present, found: &mut Vec<Found>, except: &mut Vec<Found>) {
        for id in self.words.of(index) {
            for group in self.table.index.groups(*id) {
                if !after.opens_any(group.block, group.gates) {
                    continue;
                }
                for (pattern, gate) in self.table.index.patterns(group) {
                    if after.opens(*gate) {
                        self.try_pattern(*pattern, index, after, found, except);
                    }
                }
            }
        }
    }

    fn try_pattern(
        &self,
        pattern: u16,
        index: usize,
        after: &Present,
        found: &mut Vec<Found>,
        except: &mut Vec<Found>,
    ) {
        let number = usize::from(pattern);
        let Some(pattern) = self.table.patterns.get(number).filter(|pattern| after.opens(pattern.also)) else { return };
        let before = if index == 0 { Break::Sentence } else { self.words.before(index).unwrap_or(Break::None) };
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
    fn rest<'e>(
        &'e self,
        mut elements: &'e [Element],
        mut then: Option<&'e Then<'e>>,
        mut last: usize,
        mut over_soft: bool,
    ) -> Option<usize> {
        loop {
            let Some((element, others)) = elements.split_first() else {
                let Some(next) = then else { return Some(last) };
                (elements, then) = (next.elements, next.then);
                continue;
            };
            match element {
                Element::Gap(size) => return self.over_gap(*size, others, then, last),
                Element::Rows(choice) => {
                    let then = Then { elements: others, then };
                    let rows = self.table.rows(*choice);
                    let begun = rows.filter(|row| row.first().is_none_or(|first| self.may(first, last, over_soft)));
                    return begun.filter_map(|row| self.rest(row, Some(&then), last, over_soft)).max();
                }
                Element::One(_) | Element::Set(_) | Element::Number => {
                    if !self.may(element, last, over_soft) {
                        return None;
                    }
                    (elements, last, over_soft) = (others, last + 1, false);
                }
            }
        }
    }

    /// What follows a gap of up to `size` words.
    fn over_gap(&self, size: u16, elements: &[Element], then: Option<&Then<'_>>, last: usize) -> Option<usize> {
        for at in last..=last + usize::from(size) {
            if elements.first().is_none_or(|first| self.may(first, at, true))
                && let Some(end) = self.rest(elements, then, at, true)
            {
                return Some(end);
            }
            if self.words.before(at + 1)? == Break::Sentence {
                return None;
            }
        }
        None
    }

    /// Whether the word after the one at `last` may be what an element stands for.
    #[inline]
    fn may(&self, element: &Element, last: usize, over_soft: bool) -> bool {
        if matches!(element, Element::Gap(_) | Element::Rows(_)) {
            return true;
        }
        match self.words.before(last + 1) {
            None | Some(Break::Sentence) => false,
            Some(Break::Soft) if !over_soft => false,
            Some(_) => self.is(element, last + 1),
        }
    }

    fn is(&self, element: &Element, index: usize) -> bool {
        match element {
            Element::Number => self.words.mark(index).is_some_and(|mark| mark.number),
            Element::One(id) => self.words.of(index).contains(id),
            Element::Set(set) => {
                let set = self.table.set(*set);
                self.words.of(index).iter().any(|id| set.binary_search(id).is_ok())
            }
            Element::Gap(_) | Element::Rows(_) => false,
        }
    }
}
