//! The generated sentences.

// Written by a program, for the compiler: pieces of one letter are pieces like the others.
#![allow(clippy::single_char_add_str)]

use crate::Language;

include!(concat!(env!("OUT_DIR"), "/sentences.rs"));

pub(crate) fn lookup(language: Language, id: &str) -> Option<&'static str> {
    let found = KEYS.binary_search_by_key(&id, |(key, _, _)| key).ok().and_then(|index| KEYS.get(index))?;
    Some(match language {
        Language::It => found.1,
        Language::En => found.2,
    })
}
