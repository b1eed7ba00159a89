//! The tables of `data/emoji.txt`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::range_tables;

/// Where the emoji above the basic plane begin.
const BASE: u32 = 0x1F000;

pub(crate) fn tables(source: &str) -> String {
    let sections = sections(source);
    let section = |name: &str| sections.get(name).unwrap_or_else(|| panic!("emoji.txt: no section [{name}]"));
    let mut text = range_tables("EMOJI", "Emoji of one code point.", code_points(section("single")), BASE);
    text += &range_tables("TAKES_TONE", "Emoji that take a skin tone.", code_points(section("takes-skin-tone")), BASE);

    let mut flags = [0_u32; 26];
    for flag in section("flags").split_whitespace() {
        let [first, second] = flag.as_bytes() else { panic!("emoji.txt: flag {flag}") };
        flags[usize::from(first - b'A')] |= 1 << (second - b'A');
    }
    let _ = writeln!(text, "/// For each first letter, a bit for each second letter that makes a flag.");
    let _ = writeln!(text, "static FLAGS: [u32; 26] = {flags:?};");

    let subdivisions: Vec<&str> = section("subdivision-flags").split_whitespace().collect();
    let _ = writeln!(text, "static SUBDIVISION_FLAGS: &[&str] = &{subdivisions:?};");

    let mut joined: Vec<String> =
        section("joined").lines().map(|line| line.split_whitespace().map(code_point).collect()).collect();
    joined.sort_unstable();
    let _ = writeln!(text, "/// Sequences with joiners, written without joiners, selectors and skin tones; sorted.");
    let _ = writeln!(text, "static JOINED: &[&str] = &{joined:?};");
    text
}

fn sections(source: &str) -> BTreeMap<&str, String> {
    let mut sections: BTreeMap<&str, String> = BTreeMap::new();
    let mut name = "";
    for line in source.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        if let Some(title) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            name = title;
        } else {
            let section = sections.entry(name).or_default();
            section.push_str(line);
            section.push('\n');
        }
    }
    sections
}

fn code_points(ranges: &str) -> impl Iterator<Item = char> {
    ranges.split_whitespace().flat_map(|range| {
        let (first, last) = range.split_once("..").unwrap_or((range, range));
        code_point(first)..=code_point(last)
    })
}

fn code_point(hex: &str) -> char {
    u32::from_str_radix(hex, 16).ok().and_then(char::from_u32).unwrap_or_else(|| panic!("emoji.txt: {hex}"))
}
