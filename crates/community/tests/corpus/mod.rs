//! The labelled comments of `tests/triage/`: those learnt from and those held out.

#![allow(dead_code, unreachable_pub, reason = "the example and the tests each use a part")]

use community::triage::{Label, Urgency};
use std::{fs, path::PathBuf};
use wording::Language;

#[derive(Debug, Clone)]
pub struct Comment {
    pub text: String,
    pub label: Label,
    pub urgency: Urgency,
}

pub struct Corpus {
    pub learning: Vec<Comment>,
    pub held_out: Vec<Comment>,
}

/// In `it.toml` and `en.toml` every third comment of a group is held out; `learning.*.txt` are all
/// learnt from, `held-out.*.txt` are all held out.
pub fn read(language: Language) -> Corpus {
    let (mut learning, mut held_out) = (Vec::new(), Vec::new());
    for group in toml(language) {
        for (index, comment) in group.into_iter().enumerate() {
            if index % 3 == 2 { held_out.push(comment) } else { learning.push(comment) }
        }
    }
    learning.extend(lines(&format!("learning.{}.txt", language.code())));
    // Measured first, learnt from since; `learning-8` was written beside `fresh-8`.
    learning.extend(lines(&format!("fresh-4.{}.txt", language.code())));
    learning.extend(lines(&format!("fresh-5.{}.txt", language.code())));
    learning.extend(lines(&format!("judge-7.{}.txt", language.code())));
    learning.extend(lines(&format!("fresh-8.{}.txt", language.code())));
    learning.extend(lines(&format!("learning-8.{}.txt", language.code())));
    held_out.extend(lines(&format!("held-out.{}.txt", language.code())));
    Corpus { learning, held_out }
}

/// Written without a look at the lists; see the heads of the files.
pub fn fresh(language: Language) -> Vec<Comment> {
    lines(&format!("fresh.{}.txt", language.code()))
}

/// Written after the first measure of those, and last.
pub fn fresh_again(language: Language) -> [Vec<Comment>; 3] {
    ["fresh-2", "fresh-3", "fresh-6"].map(|name| lines(&format!("{name}.{}.txt", language.code())))
}

/// Never learnt from, and full of near misses and unusual crises.
pub fn hard(language: Language) -> Vec<Comment> {
    ["kept-8", "fresh-9", "fresh-10"]
        .iter()
        .flat_map(|name| lines(&format!("{name}.{}.txt", language.code())))
        .collect()
}

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/triage").join(name)
}

fn load(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn toml(language: Language) -> Vec<Vec<Comment>> {
    let name = format!("{}.toml", language.code());
    let table: toml::Table = load(&name).parse().unwrap_or_else(|error| panic!("{name}: {error}"));
    let groups = table["group"].as_array().expect("groups");
    groups
        .iter()
        .map(|group| {
            let word = |key: &str| group[key].as_str().expect("a word");
            let (label, urgency) = heading(word("label"), word("urgency"));
            let texts = group["texts"].as_array().expect("texts");
            texts.iter().map(|text| Comment { text: text.as_str().expect("a text").into(), label, urgency }).collect()
        })
        .collect()
}

/// `## label urgency`, then a comment a line.
fn lines(name: &str) -> Vec<Comment> {
    let mut now = None;
    let mut out = Vec::new();
    for line in load(name).lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(title) = line.strip_prefix("## ") {
            let (label, urgency) = title.split_once(' ').unwrap_or_else(|| panic!("{name}: `{title}` is no heading"));
            now = Some(heading(label, urgency));
        } else if !line.starts_with("# ") {
            let (label, urgency) = now.unwrap_or_else(|| panic!("{name}: a comment before the first heading"));
            out.push(Comment { text: line.into(), label, urgency });
        }
    }
    out
}

fn heading(label: &str, urgency: &str) -> (Label, Urgency) {
    (
        Label::from_id(label).unwrap_or_else(|| panic!("no label `{label}`")),
        Urgency::from_id(urgency).unwrap_or_else(|| panic!("no urgency `{urgency}`")),
    )
}
