//! Reads the pattern files of one language.
//!
//! A line is a pattern, and after ` : ` its weight (2 unless told). A pattern is words with:
//! `pre*` any word that begins so · `a|b` either · `@class` any word of the class · `word?` may be
//! missing · `..3` up to three words between · `^` and `$` the edges of a clause and of a sentence ·
//! `{number}` `{money}` `{url}` `{email}` `{phone}` `{mention}` `{masked}`. `#` opens a comment.
//!
//! `a|b c` is a or b, and then c: a phrase of two words among single ones needs a line of its own.

use crate::fold;
use std::{collections::BTreeMap, fs, path::Path};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) prefix: bool,
}

#[derive(Debug, Clone)]
pub(crate) enum Element {
    Words { words: Vec<Word>, optional: bool },
    Gap(u16),
    End,
}

pub(crate) struct Pattern {
    pub(crate) cue: String,
    pub(crate) weight: u8,
    pub(crate) at_start: bool,
    pub(crate) elements: Vec<Element>,
}

#[derive(Default)]
pub(crate) struct Lexicon {
    pub(crate) classes: BTreeMap<String, Vec<Word>>,
    pub(crate) patterns: Vec<Pattern>,
    /// Short forms and what they stand for: `nn` → `non`.
    pub(crate) short_forms: Vec<(String, String)>,
    /// Words people mask or write with figures: `str***o`, `c0glione`.
    pub(crate) masked: Vec<String>,
    /// By the hash of its name: a learnt feature and its weights.
    pub(crate) learned: BTreeMap<u32, (String, [i8; 8])>,
}

pub(crate) fn folder(folder: &Path, apostrophe_splits: bool, problems: &mut Vec<String>) -> Lexicon {
    let mut lexicon = Lexicon::default();
    let mut files = BTreeMap::new();
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        match fs::read_to_string(&path) {
            Ok(text) => drop(files.insert(name, text)),
            Err(error) => problems.push(format!("{}: {error}", path.display())),
        }
    }
    if files.is_empty() {
        problems.push(format!("{} holds no pattern files", folder.display()));
    }
    let mut each_line = |name: &str, act: &mut dyn FnMut(&str) -> Result<(), String>| {
        for (index, line) in files.get(name).map(String::as_str).unwrap_or_default().lines().enumerate() {
            let line = line.split(" #").next().unwrap_or_default().trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Err(problem) = act(line) {
                problems.push(format!("{}/{name}.txt:{}: {problem}", folder.display(), index + 1));
            }
        }
    };
    each_line("classes", &mut |line| {
        let (name, words) = line.split_once('=').ok_or("a class is `name = words`")?;
        let words = words.split_whitespace().map(word).collect();
        lexicon.classes.entry(name.trim().to_owned()).or_insert_with(Vec::new).append(&mut { words });
        Ok(())
    });
    each_line("short-forms", &mut |line| {
        let (short, long) = line.split_once('=').ok_or("a short form is `short = long`")?;
        lexicon.short_forms.push((folded(short.trim()), folded(long.trim())));
        Ok(())
    });
    each_line("masked", &mut |line| {
        lexicon.masked.push(folded(line));
        Ok(())
    });
    each_line("learned", &mut |line| {
        let (weights, name) = line.split_once('|').ok_or("a learnt line is `eight weights | feature`")?;
        let weights: Vec<i8> = weights.split_whitespace().map_while(|weight| weight.parse().ok()).collect();
        let weights = <[i8; 8]>::try_from(weights).map_err(|_| "eight whole weights, please")?;
        let name = name.trim();
        match lexicon.learned.insert(fold::hash(name), (name.to_owned(), weights)) {
            Some((other, _)) => Err(format!("`{name}` and `{other}` share a hash")),
            None => Ok(()),
        }
    });
    let names: Vec<_> = files.keys().cloned().collect();
    for name in names.iter().filter(|name| !["classes", "short-forms", "masked", "learned"].contains(&name.as_str())) {
        each_line(name, &mut |line| {
            let parsed = pattern(name, line, apostrophe_splits, &lexicon.classes)?;
            lexicon.patterns.push(parsed);
            Ok(())
        });
    }
    lexicon
}

fn folded(text: &str) -> String {
    let mut out = String::new();
    text.chars().for_each(|letter| fold::push(letter, &mut out));
    out
}

fn word(text: &str) -> Word {
    match text.strip_suffix('*') {
        Some(start) => Word { text: folded(start), prefix: true },
        None => Word { text: folded(text), prefix: false },
    }
}

fn pattern(
    cue: &str,
    line: &str,
    apostrophe_splits: bool,
    classes: &BTreeMap<String, Vec<Word>>,
) -> Result<Pattern, String> {
    let (body, weight) = match line.rsplit_once(" : ") {
        Some((body, weight)) => (body, weight.trim().parse::<f32>().map_err(|_| format!("`{weight}` is no weight"))?),
        None => (line, 2.0),
    };
    // English contractions are written together (dont, its), as people type them; Italian elision
    // makes two words.
    let body = body.replace('’', "'").replace('\'', if apostrophe_splits { " " } else { "" });
    let mut at_start = false;
    let mut elements = Vec::new();
    for part in body.split_whitespace() {
        match part {
            "^" if elements.is_empty() => at_start = true,
            "^" => return Err("`^` stands at the beginning".into()),
            "$" => elements.push(Element::End),
            _ if part.starts_with("..") => {
                let most =
                    if part == ".." { 2 } else { part[2..].parse().map_err(|_| format!("`{part}` is no gap"))? };
                elements.push(Element::Gap(most));
            }
            _ => {
                let optional = part.ends_with('?');
                let mut words = Vec::new();
                for choice in part.trim_end_matches('?').split('|') {
                    match choice.strip_prefix('@') {
                        Some(class) => {
                            words.extend(classes.get(class).ok_or(format!("no class `{class}`"))?.iter().cloned());
                        }
                        None => words.push(word(choice)),
                    }
                }
                words.retain(|word| !word.text.is_empty());
                words.sort();
                words.dedup();
                elements.push(Element::Words { words, optional });
            }
        }
    }
    match elements.first() {
        Some(Element::Words { words, optional: false }) if !words.is_empty() => {}
        _ => return Err("a pattern begins with a word that must be there".into()),
    }
    Ok(Pattern { cue: cue.to_owned(), weight: (weight * 2.0).round() as u8, at_start, elements })
}
