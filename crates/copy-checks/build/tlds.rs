//! Top-level domains: ASCII ones in one blob per length (no pointers, searched by halving),
//! the others in one list, longest first, so that the first that fits is the right one.

use std::collections::BTreeMap;
use std::fmt::Write as _;

pub(crate) fn table(source: &str) -> String {
    let names = source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut by_length: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    let mut other: Vec<&str> = Vec::new();
    for name in names {
        if name.is_ascii() {
            by_length.entry(name.len()).or_default().push(name);
        } else {
            other.push(name);
        }
    }
    let longest = by_length.keys().max().copied().unwrap_or(0);
    let mut text = String::from("/// At index n: the ASCII top-level domains of n letters, sorted and joined.\n");
    let _ = writeln!(text, "static ASCII_TLDS: [&str; {}] = [", longest + 1);
    for length in 0..=longest {
        let mut names = by_length.remove(&length).unwrap_or_default();
        names.sort_unstable();
        let _ = writeln!(text, "{:?},", names.concat());
    }
    other.sort_by_key(|name| (std::cmp::Reverse(name.chars().count()), *name));
    let _ = writeln!(text, "];\n/// Longest first.\nstatic OTHER_TLDS: &[&str] = &{other:?};");
    text
}
