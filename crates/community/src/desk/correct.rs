//! The person's corrections: rules that win over the engine from then on.

use super::{Comment, same_words};
use crate::triage::{self, Cue, Label, Reason, Urgency, Verdict};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use wording::{Language, say};

/// Which comments a correction is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "words", rename_all = "lowercase")]
pub enum Match {
    /// The same words, whatever their case and marks.
    Exact(String),
    /// Nearly the same letters: typing mistakes, a word more.
    Near(String),
    /// Whatever this person writes.
    Author(String),
    /// These words, one after the other.
    Phrase(String),
}

impl Match {
    pub fn id(&self) -> &'static str {
        match self {
            Match::Exact(_) => "exact",
            Match::Near(_) => "near",
            Match::Author(_) => "author",
            Match::Phrase(_) => "phrase",
        }
    }

    pub fn words(&self) -> &str {
        match self {
            Match::Exact(words) | Match::Near(words) | Match::Author(words) | Match::Phrase(words) => words,
        }
    }

    /// The same kind of match, or another, of these words.
    pub fn of(id: &str, words: &str) -> Option<Self> {
        let words = words.to_owned();
        Some(match id {
            "exact" => Match::Exact(words),
            "near" => Match::Near(words),
            "author" => Match::Author(words),
            "phrase" => Match::Phrase(words),
            _ => return None,
        })
    }

    pub fn applies(&self, comment: &Comment) -> bool {
        if self.words().trim().is_empty() {
            return false;
        }
        match self {
            Match::Exact(words) => same_words(words) == same_words(&comment.text),
            Match::Near(words) => alike(&same_words(words), &same_words(&comment.text)) >= NEAR,
            Match::Author(name) => name_of(name) == name_of(&comment.author),
            Match::Phrase(words) => {
                let (words, text) = (same_words(words), same_words(&comment.text));
                !words.is_empty() && format!(" {text} ").contains(&format!(" {words} "))
            }
        }
    }

    /// The closer one looks, the more a rule says.
    fn rank(&self) -> u8 {
        match self {
            Match::Exact(_) => 3,
            Match::Near(_) => 2,
            Match::Phrase(_) => 1,
            Match::Author(_) => 0,
        }
    }
}

fn name_of(author: &str) -> String {
    author.trim().trim_start_matches('@').to_lowercase()
}

/// Two thirds of the letters in threes are shared: found by trying typing mistakes and other endings.
const NEAR: f64 = 0.66;

/// Shared groups of three letters, from 0 to 1 (Dice).
fn alike(one: &str, other: &str) -> f64 {
    let threes = |text: &str| -> BTreeSet<[char; 3]> {
        let letters: Vec<char> = format!("  {text} ").chars().collect();
        letters.windows(3).filter_map(|three| three.try_into().ok()).collect()
    };
    let (one, other) = (threes(one), threes(other));
    let both = one.intersection(&other).count();
    if one.is_empty() || other.is_empty() { 0.0 } else { 2.0 * both as f64 / (one.len() + other.len()) as f64 }
}

/// One correction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    pub id: u32,
    #[serde(rename = "match")]
    pub when: Match,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgency: Option<Urgency>,
}

impl Rule {
    /// For people: "Comments like «…»: complaint, high".
    pub fn text(&self, language: Language) -> String {
        let mut then: Vec<String> = Vec::new();
        then.extend(self.label.map(|label| label.name(language)));
        then.extend(self.urgency.map(|urgency| urgency.name(language)));
        say::community_rule(language, self.when.id(), &then.join(", "), self.when.words())
    }
}

/// What the engine says of a comment; worth keeping while the page is open.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    pub verdict: Verdict,
    pub topics: Vec<String>,
}

/// Asks the engine.
pub fn read(comment: &Comment) -> Reading {
    let verdict = triage::sort(None, &comment.text);
    let topics = triage::topics(verdict.language, &comment.text);
    Reading { verdict, topics }
}

/// What counts: the engine's word, or the person's.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    pub label: Label,
    pub urgency: Urgency,
    pub crises: Vec<Cue>,
    pub topics: Vec<String>,
    pub reasons: Vec<Reason>,
    /// Language of the comment.
    pub language: Language,
    /// The corrections that apply, the one that gave the label first.
    pub rules: Vec<u32>,
}

/// The engine's word as the rules correct it. The closest rule wins, of equal ones the latest.
pub fn judge(comment: &Comment, reading: &Reading, rules: &[Rule]) -> Judged {
    let mut applying: Vec<&Rule> = rules.iter().filter(|rule| rule.when.applies(comment)).collect();
    applying.sort_by_key(|rule| std::cmp::Reverse((rule.when.rank(), rule.id)));
    let by_label = applying.iter().find(|rule| rule.label.is_some());
    let by_urgency = applying.iter().find(|rule| rule.urgency.is_some());
    let verdict = &reading.verdict;
    let label = by_label.and_then(|rule| rule.label).unwrap_or(verdict.label);
    let usual = if label == verdict.label { verdict.urgency } else { label.usual_urgency() };
    let mut used: Vec<u32> = by_label.iter().chain(by_urgency.iter()).map(|rule| rule.id).collect();
    used.dedup();
    Judged {
        label,
        urgency: by_urgency.and_then(|rule| rule.urgency).unwrap_or(usual),
        crises: if label == Label::Crisis { verdict.crises.clone() } else { Vec::new() },
        topics: reading.topics.clone(),
        reasons: if label == verdict.label { verdict.reasons.clone() } else { Vec::new() },
        language: verdict.language,
        rules: used,
    }
}

const FORMAT: &str = "coso-triage-rules";

#[derive(Serialize, Deserialize)]
struct File {
    format: String,
    version: u32,
    rules: Vec<Rule>,
}

/// The rules as a file.
pub fn rules_to_json(rules: &[Rule]) -> String {
    let file = File { format: FORMAT.into(), version: 1, rules: rules.to_vec() };
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// The rules of such a file; none when it is another kind of file.
pub fn rules_from_json(text: &str) -> Option<Vec<Rule>> {
    let file: File = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
    (file.format == FORMAT && file.version == 1).then_some(file.rules)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comment(author: &str, text: &str) -> Comment {
        Comment { author: author.into(), text: text.into(), ..Comment::default() }
    }

    fn rule(id: u32, when: Match, label: Option<Label>, urgency: Option<Urgency>) -> Rule {
        Rule { id, when, label, urgency }
    }

    #[test]
    fn each_kind_of_rule_finds_its_comments() {
        for (when, author, text, applies) in [
            (Match::Exact("Che bello!".into()), "", "che bello", true),
            (Match::Exact("Che bello!".into()), "", "che bello davvero", false),
            (Match::Near("quando riaprite il bar".into()), "", "quando riapritte il bar??", true),
            (Match::Near("quando riaprite il bar".into()), "", "quando arriva il pacco", false),
            (Match::Author("@Anna".into()), "anna", "qualunque cosa", true),
            (Match::Author("Anna".into()), "Annalisa", "qualunque cosa", false),
            (Match::Phrase("codice sconto".into()), "", "Avete un Codice Sconto?", true),
            (Match::Phrase("sconto".into()), "", "scontento", false),
            (Match::Phrase(" ".into()), "", "qualunque cosa", false),
            (Match::Author("".into()), "", "qualunque cosa", false),
        ] {
            assert_eq!(when.applies(&comment(author, text)), applies, "{when:?} {text}");
        }
    }

    #[test]
    fn the_person_wins_and_the_closest_rule_first() {
        let one = comment("Troll77", "Quando aprite domani?");
        let reading = read(&one);
        assert_eq!(judge(&one, &reading, &[]).label, Label::Question);
        let rules = [
            rule(1, Match::Exact("quando aprite domani".into()), Some(Label::Other), None),
            rule(2, Match::Author("troll77".into()), Some(Label::Abuse), Some(Urgency::High)),
        ];
        let judged = judge(&one, &reading, &rules);
        assert_eq!((judged.label, judged.urgency, judged.rules), (Label::Other, Urgency::High, vec![1, 2]));
        // Of two alike the latest.
        let rules = [
            rule(1, Match::Exact("quando aprite domani".into()), Some(Label::Other), None),
            rule(3, Match::Exact("quando aprite domani".into()), Some(Label::Crisis), None),
        ];
        let judged = judge(&one, &reading, &rules);
        assert_eq!((judged.label, judged.urgency), (Label::Crisis, Urgency::High));
        assert!(judged.reasons.is_empty(), "the engine's reasons were for another label");
    }

    #[test]
    fn a_file_of_rules_comes_back() {
        let rules = [
            rule(1, Match::Phrase("codice".into()), Some(Label::Spam), None),
            rule(2, Match::Author("Anna".into()), None, Some(Urgency::High)),
        ];
        assert_eq!(rules_from_json(&rules_to_json(&rules)).as_deref(), Some(&rules[..]));
        for other in ["", "{}", r#"{"format":"coso","version":1,"rules":[]}"#] {
            assert_eq!(rules_from_json(other), None, "{other}");
        }
        for one in &rules {
            for language in Language::ALL {
                assert!(one.text(*language).contains(one.when.words()));
            }
        }
    }
}
