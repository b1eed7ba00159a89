//! Reads the lexicon's own small language (described in lexicon/README.md).

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Term {
    pub(crate) text: String,
    pub(crate) prefix: bool,
}

#[derive(Debug, Clone)]
pub(crate) enum Element {
    AnyOf(Vec<Term>),
    Number,
    Gap(u8),
    /// One of several rows of elements, the longest first; an empty row where it may be left out.
    Rows(Vec<Vec<Element>>),
}

#[derive(Debug)]
pub(crate) struct Pattern {
    pub(crate) list: String,
    pub(crate) except: bool,
    pub(crate) start: &'static str,
    pub(crate) elements: Vec<Element>,
}

type Classes = BTreeMap<String, Vec<Term>>;

pub(crate) fn language(folder: &Path, problems: &mut Vec<String>) -> Vec<Pattern> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).map(|all| all.flatten().map(|entry| entry.path()).collect()).unwrap_or_default();
    files.retain(|path| path.extension().is_some_and(|end| end == "txt"));
    files.sort();
    let texts: Vec<(PathBuf, String)> = files
        .into_iter()
        .filter_map(|path| match fs::read_to_string(&path) {
            Ok(text) => Some((path, text)),
            Err(error) => {
                problems.push(format!("{}: {error}", path.display()));
                None
            }
        })
        .collect();
    // Classes first: a file may use a class that a later file defines.
    let mut classes = Classes::new();
    for (path, text) in &texts {
        for (number, line) in lines(text) {
            if let Some((name, words)) = line.strip_prefix('@').and_then(|rest| rest.split_once('=')) {
                let terms: Result<Vec<Term>, String> = words.split_whitespace().map(term).collect();
                match terms {
                    Ok(terms) => classes.entry(name.trim().to_owned()).or_default().extend(terms),
                    Err(problem) => problems.push(place(path, number, &problem)),
                }
            }
        }
    }
    let percent = if folder.ends_with("it") { "%|per cento|percento" } else { "%|percent|per cent|pc" };
    let mut patterns = Vec::new();
    for (path, text) in &texts {
        println!("cargo:rerun-if-changed={}", path.display());
        let file = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let mut list = file.clone();
        for (number, line) in lines(text) {
            if line.starts_with('@') && line.contains('=') {
                continue;
            }
            if let Some(section) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                list = format!("{file}-{}", section.trim());
                continue;
            }
            let (except, line) = match line.strip_prefix("! ") {
                Some(rest) => (true, rest),
                None => (false, line),
            };
            match pattern(&in_words(line, percent), &classes) {
                Ok((start, variants)) => {
                    for elements in variants {
                        patterns.push(Pattern { list: list.clone(), except, start, elements });
                    }
                }
                Err(problem) => problems.push(place(path, number, &problem)),
            }
        }
    }
    patterns
}

fn place(path: &Path, line: usize, problem: &str) -> String {
    format!("{}:{line}: {problem}", path.strip_prefix("../..").unwrap_or(path).display())
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line.split(" //").next().unwrap_or(line).trim()))
        .filter(|(_, line)| !line.is_empty() && !line.starts_with("//"))
}

/// `%` stands for the sign and for the words that say it; in a row of several words (`# %`) for the sign alone.
fn in_words(line: &str, percent: &str) -> String {
    let (mut out, mut last) = (String::with_capacity(line.len()), ' ');
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().unwrap_or(' ');
        match (letter, last, next) {
            ('%', '(' | '|', ')' | '|') => out += percent,
            ('%', ' ', ' ' | '?') if out.matches('(').count() == out.matches(')').count() => {
                out.extend(["(", percent, ")"]);
            }
            _ => out.push(letter),
        }
        last = letter;
    }
    out
}

fn term(text: &str) -> Result<Term, String> {
    let (text, prefix) = match text.strip_suffix('*') {
        Some(stem) => (stem, true),
        None => (text, false),
    };
    if text.is_empty() || text.contains(['*', '(', ')', '|', '?']) {
        return Err(format!("`{text}` is no word"));
    }
    let folded = fold(text);
    if prefix && folded.chars().count() < 2 {
        return Err(format!("`{text}*` is too short a beginning"));
    }
    Ok(Term { text: folded, prefix })
}

/// As `copy_checks::text` folds: lower case, accents of Latin letters dropped, typographic apostrophes plain.
fn fold(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .map(|letter| match letter {
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            '’' => '\'',
            other => other,
        })
        .collect()
}

/// A line is one pattern, or several where it begins with a choice: what a pattern begins with must
/// be one element, because patterns are looked up by it.
fn pattern(line: &str, classes: &Classes) -> Result<(&'static str, Vec<Vec<Element>>), String> {
    let mut start = "Anywhere";
    let mut variants: Vec<Vec<Element>> = vec![Vec::new()];
    for (index, word) in words(line)?.into_iter().enumerate() {
        if matches!(word, "^" | ">") && index == 0 {
            start = if word == "^" { "Sentence" } else { "Clause" };
            continue;
        }
        let (word, optional) = match word.strip_suffix('?') {
            Some(rest) if !rest.is_empty() => (rest, true),
            _ => (word, false),
        };
        let mut rows = alternatives(word, classes)?;
        if optional {
            rows.push(Vec::new());
        }
        let (begun, bare): (Vec<_>, Vec<_>) = variants.into_iter().partition(|variant| !variant.is_empty());
        variants = Vec::new();
        for _ in &bare {
            variants.extend(rows.iter().cloned());
        }
        rows.sort_by_key(|row| std::cmp::Reverse(row.len()));
        for mut variant in begun {
            match rows.as_slice() {
                [only] => variant.extend(only.iter().cloned()),
                _ => variant.push(Element::Rows(rows.clone())),
            }
            variants.push(variant);
        }
        if variants.len() > 256 {
            return Err("too many optional words and alternatives in one line: split it".into());
        }
    }
    for variant in &variants {
        if !matches!(variant.first(), Some(Element::AnyOf(_) | Element::Number)) {
            return Err("a line must begin with a word or a number, not with a gap or nothing".into());
        }
        if ends_open(variant) {
            return Err("a line cannot end with a gap".into());
        }
    }
    Ok((start, variants))
}

fn ends_open(elements: &[Element]) -> bool {
    match elements.last() {
        Some(Element::Gap(_)) => true,
        Some(Element::Rows(rows)) => rows.iter().any(|row| ends_open(row)),
        _ => false,
    }
}

/// The words of a line; a group in brackets is one, whatever spaces it holds.
fn words(line: &str) -> Result<Vec<&str>, String> {
    let (mut all, mut from, mut open) = (Vec::new(), None, false);
    for (at, letter) in line.char_indices() {
        match letter {
            '(' if open => return Err("a group cannot hold another".into()),
            '(' => open = true,
            ')' => open = false,
            _ => {}
        }
        if letter.is_whitespace() && !open {
            all.extend(from.take().and_then(|from: usize| line.get(from..at)));
        } else {
            from.get_or_insert(at);
        }
    }
    if open {
        return Err("a bracket is not closed".into());
    }
    all.extend(from.and_then(|from| line.get(from..)));
    Ok(all)
}

/// What may stand in one place: one element for all single words, and a row of elements for each
/// longer alternative.
fn alternatives(word: &str, classes: &Classes) -> Result<Vec<Vec<Element>>, String> {
    let Some(inner) = word.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) else {
        return Ok(vec![vec![element(word, classes)?]]);
    };
    let row = |part: &str| part.split_whitespace().count() > 1 || part == "#";
    let (rows, singles): (Vec<&str>, Vec<&str>) = inner.split('|').map(str::trim).partition(|part| row(part));
    let mut all = Vec::new();
    if !singles.is_empty() {
        all.push(vec![element(&format!("({})", singles.join("|")), classes)?]);
    }
    for part in rows {
        all.push(part.split_whitespace().map(|word| element(word, classes)).collect::<Result<_, _>>()?);
    }
    Ok(all)
}

fn element(word: &str, classes: &Classes) -> Result<Element, String> {
    if word == "#" {
        return Ok(Element::Number);
    }
    if let Some(size) = word.strip_prefix("..") {
        return size.parse().map(Element::Gap).map_err(|_| format!("`{word}`: a gap is written ..3"));
    }
    let mut terms = Vec::new();
    let inner = word.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    for part in inner.map_or_else(|| vec![word], |inner| inner.split('|').collect()) {
        match part.strip_prefix('@') {
            Some(class) => {
                terms.extend(classes.get(class).ok_or_else(|| format!("no class @{class}"))?.iter().cloned());
            }
            None => terms.push(term(part)?),
        }
    }
    terms.sort();
    terms.dedup();
    Ok(Element::AnyOf(terms))
}
