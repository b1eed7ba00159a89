//! No platform number outside the catalogue: a limit written in code is one nobody will correct
//! when the platform changes it.
//!
//! Small numbers say nothing (30 may be days, 15 a size of a table), nor do 100 and 1000, so those
//! are not looked for; of the others every one that stands in code has its reason here.

use super::kinds::is_length;
use super::{none, of_platforms};
use facts::{About, Unit, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Numbers that happen to be some platform's limit: the file, the number, what it is.
const ALLOWED: &[(&str, u64, &str)] = &[
    ("crates/campaign/src/date.rs", 153, "days of five months, in the arithmetic of dates"),
    ("crates/campaign/src/drafts.rs", 200, "items of a list that is kept, ours"),
    ("crates/campaign/src/edit/apply.rs", 5000, "edits that are kept, ours"),
    ("crates/community/src/crisis.rs", 10000, "followers of a voice with reach, of the crisis levels"),
    ("crates/community/src/queue.rs", 120, "minutes of a service level, which the person changes"),
    ("crates/community/src/queue.rs", 480, "minutes of a service level, which the person changes"),
    ("crates/copy-checks/src/checks/disclosure_missing.rs", 500, "what counts as the beginning of a text, ours"),
    ("crates/copy-checks/src/checks/media_size.rs", 1024, "bytes of a kilobyte"),
    (
        "crates/copy-checks/src/counting/sms.rs",
        160,
        "septets in 140 octets: the coding itself, held to the catalogue by a test",
    ),
    (
        "crates/copy-checks/src/counting/sms.rs",
        153,
        "septets beside a header: the coding itself, held to the catalogue by a test",
    ),
    ("crates/copy-checks/src/entities/links.rs", 4096, "longest address that is looked at, from twitter-text"),
    ("crates/campaign/src/calendar/edit.rs", 5000, "posts that a calendar keeps, ours"),
    ("crates/campaign/src/calendar/edit.rs", 200, "slots that a calendar keeps, ours"),
    ("crates/campaign/src/calendar/import/when.rs", 2000, "the century of a year written with two figures"),
    ("crates/campaign/src/calendar/observe.rs", 120, "minutes between two posts that stand close, ours"),
    ("crates/campaign/src/drafting/mod.rs", 200, "sets of hashtags that are kept, ours"),
    ("crates/community/src/import/columns.rs", 200, "rows looked at to guess a column"),
    ("crates/community/src/import/dates.rs", 10000, "parts a date written in eight figures"),
    ("crates/community/src/import/dates.rs", 2000, "the century of a year written with two figures"),
    ("crates/community/src/import/dates.rs", 2200, "years that are believed"),
    ("crates/community/src/import/mod.rs", 5000, "comments of a batch, ours"),
    ("crates/community/src/people.rs", 5000, "followers of somebody who is heard, ours"),
    ("crates/copy-checks/src/text/bytes.rs", 256, "values of a byte"),
    ("crates/copy-checks/src/text/signs.rs", 256, "values of a byte"),
    ("crates/javascript-values/src/writing.rs", 4096, "bytes of room for an answer, ours"),
    ("crates/lexicon/src/index.rs", 256, "words of bits in a table, ours"),
    ("crates/many-texts/src/desk.rs", 200, "steps that can be undone, ours"),
    ("crates/many-texts/src/file.rs", 200, "rows looked at to guess the columns"),
    ("crates/many-texts/src/view.rs", 160, "letters of an excerpt, ours"),
    ("crates/results/src/kept.rs", 120, "letters that tell posts apart, ours"),
    ("crates/results/src/reading/dates.rs", 10000, "parts a date written in eight figures"),
    ("crates/results/src/reading/dates.rs", 2000, "the century of a year written with two figures"),
    ("crates/spreadsheets/src/lib.rs", 153, "days of five months, in the arithmetic of dates"),
    ("crates/tables/src/encoding.rs", 4096, "bytes looked at to guess an encoding"),
    ("src/pages/calendar/repeat.rs", 120, "repetitions of a post at once, ours"),
    ("src/pages/community/queue.rs", 139, "letters of an excerpt, ours"),
    ("src/pages/community/queue.rs", 140, "letters of an excerpt, ours"),
    ("src/pages/community/words.rs", 120, "minutes from which hours are said"),
    ("src/pages/embed/snippet.rs", 160, "pixels of a frame's height, ours"),
    ("src/pages/embed/snippet.rs", 2000, "pixels of a frame's height, ours"),
    ("src/pages/results/pending.rs", 2000, "years that are believed"),
    ("crates/results/src/statistics/normal.rs", 200, "steps of a numerical approximation"),
    ("crates/results/src/statistics/poisson.rs", 2000, "where the exact test becomes an approximate one"),
    ("src/pages/plan/share.rs", 2000, "letters of a link that some chats cut, ours"),
    ("src/pages/saving.rs", 300, "milliseconds before a draft is stored"),
];

const SMALLEST: u64 = 101;
const ROUND: u64 = 1000;

#[test]
fn no_platform_number_stands_in_code() {
    let limits = limits();
    assert!(limits.contains_key(&280) && limits.contains_key(&63_206) && limits.contains_key(&5_242_880));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap();
    let mut folders = vec![root.join("src")];
    for entry in std::fs::read_dir(root.join("crates")).unwrap() {
        folders.push(entry.unwrap().path().join("src"));
    }
    let mut found = Vec::new();
    let mut used = BTreeSet::new();
    let mut files = 0;
    for path in folders.iter().flat_map(|folder| rust_files(folder)) {
        files += 1;
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        let text = std::fs::read_to_string(&path).unwrap();
        for (line, number) in numbers(&text).into_iter().filter(|(_, number)| limits.contains_key(number)) {
            if ALLOWED.iter().any(|(file, allowed, _)| (*file, *allowed) == (name.as_str(), number)) {
                used.insert((name.clone(), number));
            } else {
                found.push(format!("{name}:{line}: {number} ({})", limits[&number]));
            }
        }
    }
    assert!(files > 100, "read only {files} files");
    none("read the number from the catalogue, or say here what else it is", found);
    let idle = ALLOWED
        .iter()
        .filter(|(file, number, _)| root.join(file).exists() && !used.contains(&((*file).to_owned(), *number)));
    none("allowed for nothing", idle.map(|(file, number, _)| format!("{file}: {number}")));
}

/// Lengths of texts and weights of files, with a row that says them.
fn limits() -> BTreeMap<u64, &'static str> {
    let mut limits = BTreeMap::new();
    for fact in of_platforms().filter(|fact| is_length(fact.unit) || fact.unit == Unit::FileBytes) {
        let (low, high) = match fact.value {
            Value::Whole(n) => (n, n),
            Value::Between(low, high) => (low, high),
            _ => continue,
        };
        for number in [low, high] {
            // What no check reads and is round says nothing either.
            let telling = fact.about != About::Other || number % 100 != 0;
            if telling && number >= SMALLEST && number != ROUND {
                limits.entry(number).or_insert(fact.id);
            }
        }
    }
    limits
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs") {
            files.push(path);
        }
    }
    files
}

/// Whole numbers of a file with their lines: not in comments, texts, or the tests at its end.
fn numbers(text: &str) -> Vec<(usize, u64)> {
    let mut numbers = Vec::new();
    let mut in_text = false;
    for (at, line) in text.lines().enumerate() {
        if line.trim() == "#[cfg(test)]" {
            break;
        }
        let mut word = String::new();
        let mut before = ' ';
        let mut rest = line.chars().peekable();
        while let Some(c) = rest.next() {
            if in_text {
                match c {
                    '\\' => drop(rest.next()),
                    '"' => in_text = false,
                    _ => {}
                }
                continue;
            }
            // A letter by its number is no number: '\u{300}'.
            if c == '\\' && rest.next() == Some('u') && rest.peek() == Some(&'{') {
                while rest.next().is_some_and(|c| c != '}') {}
                continue;
            }
            // A quotation mark as a letter is no text.
            let as_letter = before == '\'' && rest.peek() == Some(&'\'');
            if c == '"' && !as_letter {
                in_text = true;
            } else if c == '/' && rest.peek() == Some(&'/') {
                break;
            } else if c.is_alphanumeric()
                || c == '_'
                || (c == '.' && !word.is_empty() && rest.peek().is_some_and(char::is_ascii_digit))
            {
                word.push(c);
                if rest.peek().is_some_and(|next| next.is_alphanumeric() || *next == '_' || *next == '.') {
                    before = c;
                    continue;
                }
            }
            if let Some(number) = whole(&word) {
                numbers.push((at + 1, number));
            }
            word.clear();
            before = c;
        }
        if let Some(number) = whole(&word) {
            numbers.push((at + 1, number));
        }
    }
    numbers
}

/// `63_206`, `280usize`; not `0x118`, `x280` or `2.80`.
fn whole(word: &str) -> Option<u64> {
    let digits = word.find(|c: char| !c.is_ascii_digit() && c != '_').unwrap_or(word.len());
    let (digits, ending) = word.split_at(digits);
    let typed = ["", "u8", "u16", "u32", "u64", "usize", "i16", "i32", "i64", "isize"].contains(&ending);
    digits.replace('_', "").parse().ok().filter(|_| typed)
}

#[test]
fn numbers_are_seen_as_a_reader_sees_them() {
    let text = concat!(
        "const POST: usize = 280; // 2200 in a comment\n",
        "let text = \"3000 \\\" 500\"; let fb = 63_206usize;\n",
        "x280(0x118, 2.80, [300], 4096..5000, '\"', 160, '\\u{2200}')\n",
        "#[cfg(test)]\n",
        "const T: usize = 1024;\n",
    );
    let found: Vec<u64> = numbers(text).into_iter().map(|(_, number)| number).filter(|n| *n > 0).collect();
    assert_eq!(found, [280, 63_206, 300, 4096, 5000, 160]);
}
