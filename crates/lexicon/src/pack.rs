//! A language's words, in one piece: compiled in natively, loaded when needed in the browser.

use crate::{likeness::Likeness, table::Table, tags::Tags};
use std::sync::OnceLock;
use wording::Language;

static IT: OnceLock<Table> = OnceLock::new();
static EN: OnceLock<Table> = OnceLock::new();

/// The pack of a language, as [`load`] takes it: `phrases.it.bin` beside the JavaScript package.
#[cfg(not(target_arch = "wasm32"))]
pub fn pack(language: Language) -> &'static [u8] {
    match language {
        Language::It => include_bytes!(concat!(env!("OUT_DIR"), "/it.bin")),
        Language::En => include_bytes!(concat!(env!("OUT_DIR"), "/en.bin")),
    }
}

/// Takes in a pack, which says of which language it is; `None` where another build has made it.
pub fn load(pack: Vec<u8>) -> Option<Language> {
    let (mark, _) = pack.split_first_chunk::<4>()?;
    let language = match u32::from_le_bytes(*mark) {
        crate::IT_MARK => Language::It,
        crate::EN_MARK => Language::En,
        _ => return None,
    };
    if !is_loaded(language) {
        // Kept for as long as the program runs, as if it had been compiled in.
        let table = read(Vec::leak(pack))?;
        let _ = cell(language).set(table);
        #[cfg(target_arch = "wasm32")]
        crate::matcher::awake();
    }
    Some(language)
}

/// Whether phrases of a language can be found.
pub fn is_loaded(language: Language) -> bool {
    cfg!(not(target_arch = "wasm32")) || cell(language).get().is_some()
}

/// The words by which a language's hashtags are parted.
pub fn tags(language: Language) -> Option<&'static Tags> {
    of(language).map(|table| &table.tags)
}

/// What words weigh for the rules that compare texts.
pub fn likeness(language: Language) -> Option<&'static Likeness> {
    of(language).map(|table| &table.likeness)
}

#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn of(language: Language) -> Option<&'static Table> {
    Some(cell(language).get_or_init(|| read(pack(language)).unwrap_or_default()))
}

#[cfg(target_arch = "wasm32")]
pub(crate) fn of(language: Language) -> Option<&'static Table> {
    cell(language).get()
}

fn cell(language: Language) -> &'static OnceLock<Table> {
    match language {
        Language::It => &IT,
        Language::En => &EN,
    }
}

fn read(pack: &'static [u8]) -> Option<Table> {
    Table::new(pack.get(4..)?, crate::List::COUNT)
}

/// Reads the sections of a pack.
pub(crate) struct Reader(pub(crate) &'static [u8]);

impl Reader {
    pub(crate) fn text(&mut self) -> Option<&'static str> {
        std::str::from_utf8(self.section()?).ok()
    }

    pub(crate) fn lines(&mut self) -> Option<Vec<&'static str>> {
        Some(self.text()?.split('\n').collect())
    }

    pub(crate) fn numbers(&mut self) -> Option<Vec<u16>> {
        let mut section = Reader(self.section()?);
        let mut all = Vec::with_capacity(section.0.len());
        while !section.0.is_empty() {
            all.push(section.small()? as u16);
        }
        Some(all)
    }

    pub(crate) fn bytes(&mut self) -> Option<&'static [u8]> {
        self.section()
    }

    fn section(&mut self) -> Option<&'static [u8]> {
        let length = self.small()?;
        let (section, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(section)
    }

    fn small(&mut self) -> Option<usize> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= usize::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
            shift += 7;
            if shift > 28 {
                return None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_says_which_language_it_is_and_a_foreign_one_is_refused() {
        for language in [Language::It, Language::En] {
            assert_eq!(load(pack(language).to_vec()), Some(language));
            let mut other = pack(language).to_vec();
            other[0] ^= 0x40;
            assert_eq!(load(other), None);
            // Cut short anywhere it gives no table, and never stops the program.
            for length in (4..pack(language).len()).step_by(997) {
                assert!(read(pack(language).get(..length).expect("shorter")).is_none());
            }
        }
        assert_eq!(load(Vec::new()), None);
    }
}
