//! Writes the tables: vocabulary, symbols of each word, patterns by first symbol.

use crate::read::{Element, Lexicon, Word};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

const OPTIONAL: u16 = 0x4000;
const GAP: u16 = 0x8000;
const END: u16 = 0xc000;

/// Classes the judge asks for by name.
const NAMED: [&str; 6] = ["negator", "contrast", "opening", "frequent", "stop", "fatal"];

#[derive(Default)]
struct Symbols {
    ids: BTreeMap<Vec<Word>, u16>,
}

impl Symbols {
    fn id(&mut self, words: &[Word]) -> u16 {
        let next = self.ids.len() as u16;
        *self.ids.entry(words.to_vec()).or_insert(next)
    }
}

pub(crate) fn tables(constant: &str, lexicon: &Lexicon, problems: &mut Vec<String>) -> String {
    let mut symbols = Symbols::default();
    let mut named = Vec::new();
    for name in NAMED {
        let mut words = lexicon.classes.get(name).cloned().unwrap_or_else(|| {
            problems.push(format!("{constant}: the class `{name}` is missing"));
            Vec::new()
        });
        words.sort();
        words.dedup();
        named.push(symbols.id(&words));
    }
    let mut patterns = Vec::new();
    for pattern in &lexicon.patterns {
        let code: Vec<u16> = pattern
            .elements
            .iter()
            .map(|element| match element {
                Element::Words { words, optional } => symbols.id(words) | if *optional { OPTIONAL } else { 0 },
                Element::Gap(most) => GAP | most,
                Element::End => END,
            })
            .collect();
        patterns.push((code, pattern));
    }
    patterns.sort_by_key(|(code, _)| code[0]);

    let mut out = String::new();
    let (mut code, mut rows, mut first) = (Vec::new(), String::new(), vec![0_u16; symbols.ids.len() + 1]);
    for (index, (own, pattern)) in patterns.iter().enumerate() {
        for entry in first.iter_mut().skip(usize::from(own[0]) + 1) {
            *entry = index as u16 + 1;
        }
        let _ = write!(
            rows,
            "Pattern{{code:{},length:{},cue:Cue::{},weight:{},at_start:{}}},",
            code.len(),
            own.len(),
            variant(&pattern.cue),
            pattern.weight,
            pattern.at_start
        );
        code.extend_from_slice(own);
    }
    let features: Vec<u32> = lexicon.learned.keys().copied().collect();
    let weights: Vec<[i8; 8]> = lexicon.learned.values().map(|(_, weights)| *weights).collect();
    let words = vocabulary(&symbols, &mut out, constant);
    let _ = writeln!(
        out,
        "pub(super) static {constant}: Tables = Tables {{ {words} first: &{first:?}, code: &{code:?}, patterns: &[{rows}], \
         short_forms: &{:?}, masked: &{:?}, negator: {}, contrast: {}, opening: {}, frequent: {}, stop: {}, fatal: {}, features: &{:?}, weights: &{:?} }};",
        sorted(&lexicon.short_forms),
        lexicon.masked,
        named[0],
        named[1],
        named[2],
        named[3],
        named[4],
        named[5],
        features,
        weights
    );
    out
}

fn sorted(pairs: &[(String, String)]) -> Vec<(String, String)> {
    pairs.iter().cloned().collect::<BTreeSet<_>>().into_iter().collect()
}

/// The sorted words, each with its longest proper prefix among the `pre*` entries and its symbols.
fn vocabulary(symbols: &Symbols, out: &mut String, constant: &str) -> String {
    let mut exact: BTreeMap<&str, Vec<u16>> = BTreeMap::new();
    let mut prefix: BTreeMap<&str, Vec<u16>> = BTreeMap::new();
    for (words, id) in &symbols.ids {
        for word in words {
            let map = if word.prefix { &mut prefix } else { &mut exact };
            map.entry(&word.text).or_default().push(*id);
        }
    }
    let all: BTreeSet<&str> = exact.keys().chain(prefix.keys()).copied().collect();
    let all: Vec<_> = all.into_iter().collect();
    let (mut text, mut offsets, mut parents) = (String::new(), vec![0_u16], Vec::new());
    let (mut lists, mut list_offsets) = (Vec::new(), vec![0_u16]);
    let (mut exact_lists, mut prefix_lists) = (Vec::new(), Vec::new());
    let mut list = |found: Option<&Vec<u16>>| match found {
        Some(ids) => {
            lists.extend(ids.iter().copied());
            list_offsets.push(lists.len() as u16);
            list_offsets.len() as u16 - 1
        }
        None => 0,
    };
    for word in &all {
        text.push_str(word);
        offsets.push(text.len() as u16);
        let parent = (1..word.len())
            .rev()
            .filter(|end| word.is_char_boundary(*end))
            .find_map(|end| prefix.contains_key(&word[..end]).then(|| all.binary_search(&&word[..end]).ok()).flatten());
        parents.push(parent.map_or(u16::MAX, |index| index as u16));
        exact_lists.push(list(exact.get(word)));
        prefix_lists.push(list(prefix.get(word)));
    }
    assert!(text.len() < 0xffff && lists.len() < 0xffff, "{constant}: the vocabulary outgrew 16 bits");
    let _ = writeln!(out, "// {constant}: {} words, {} symbols", all.len(), symbols.ids.len());
    format!(
        "text: {text:?}, offsets: &{offsets:?}, parents: &{parents:?}, exact: &{exact_lists:?}, prefix: &{prefix_lists:?}, \
         lists: &{lists:?}, list_offsets: &{list_offsets:?},"
    )
}

/// `self-harm` → `SelfHarm`: the file's name is the cue's.
fn variant(name: &str) -> String {
    name.split('-')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}
