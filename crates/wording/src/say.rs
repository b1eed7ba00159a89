//! The generated sentences.

// Written by a program, for the compiler: pieces of one letter are pieces like the others.
#![allow(clippy::single_char_add_str)]

use crate::Language;

include!(concat!(env!("OUT_DIR"), "/sentences.rs"));

pub(crate) fn lookup(
    table: &[(&str, &'static str, &'static str)],
    language: Language,
    id: &str,
) -> Option<&'static str> {
    let found = table.binary_search_by_key(&id, |(key, _, _)| key).ok().and_then(|index| table.get(index))?;
    Some(match language {
        Language::It => found.1,
        Language::En => found.2,
    })
}
