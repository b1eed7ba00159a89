//! The texts to learn from, each as the features it has.

use crate::{machine::Row, samples};
use copy_checks::{Context, Draft, Rule, check, likeness, text::Text};
use facts::{Field, Placement};
use std::collections::{BTreeMap, BTreeSet};
use wording::Language;

pub(crate) struct Texts {
    pub language: Language,
    /// As written in the lexicon, sorted.
    pub features: Vec<String>,
    pub all: Vec<Example>,
}

pub(crate) struct Example {
    /// The rule it was written for; none where no rule should speak.
    pub rule: Option<Rule>,
    pub fires: bool,
    /// The rules whose phrases were found in it.
    pub found: BTreeSet<Rule>,
    /// Numbers of features.
    pub features: Vec<u32>,
    /// What each of them counts: the more features, the less.
    pub value: f64,
    /// One of [`PARTS`], the same at every run.
    pub part: usize,
    /// One of the texts that the rule is written with: there it must be right.
    pub written_with: bool,
}

/// Texts are judged by what was learnt without the part they are in.
pub(crate) const PARTS: usize = 5;

/// A feature of one text alone teaches nothing about others.
const OFTEN_ENOUGH: usize = 2;

/// Nobody marked the texts of other rules for this one: all together they count for less.
const OTHERS: f64 = 0.3;
const CLEAN: f64 = 0.5;
const WRITTEN_WITH: f64 = 3.0;

struct Raw {
    rule: Option<Rule>,
    fires: bool,
    text: String,
    found: BTreeSet<Rule>,
    written_with: bool,
}

impl Texts {
    pub(crate) fn of(language: Language) -> Texts {
        // What a picture tells is not in the words.
        let mine = |sample: &samples::Sample| sample.language == language && sample.draft.media.is_empty();
        let own = samples::samples().into_iter().filter(mine);
        let mut all: Vec<Raw> = own.map(|sample| Raw { written_with: true, ..raw(sample) }).collect();
        let held_out = |name: &String| samples::HELD_OUT.iter().any(|(held, ..)| held == name);
        for series in samples::series().iter().filter(|name| !held_out(name)) {
            all.extend(samples::fresh(series).into_iter().filter(mine).map(raw));
        }
        all.extend(clean(language));
        let cut: Vec<(BTreeSet<String>, usize)> = all.iter().map(|raw| features(&raw.text, language)).collect();
        let mut often: BTreeMap<&str, usize> = BTreeMap::new();
        cut.iter().flat_map(|(all, _)| all).for_each(|feature| *often.entry(feature).or_default() += 1);
        let known: Vec<String> = often
            .into_iter()
            .filter(|(_, times)| *times >= OFTEN_ENOUGH)
            .map(|(feature, _)| feature.to_owned())
            .collect();
        let number = |feature: &String| known.binary_search(feature).ok().map(|number| number as u32);
        let all = all.into_iter().zip(&cut).map(|(raw, (all, count))| Example {
            rule: raw.rule,
            fires: raw.fires,
            found: raw.found,
            features: all.iter().filter_map(number).collect(),
            value: 1.0 / (*count as f64).max(1.0).sqrt(),
            part: part(&raw.text),
            written_with: raw.written_with,
        });
        Texts { language, all: all.collect(), features: known }
    }

    /// What a rule learns from, of some parts.
    pub(crate) fn rows(&self, rule: Rule, parts: &dyn Fn(usize) -> bool) -> Vec<Row<'_>> {
        let wanted =
            |example: &&Example| parts(example.part) && (example.rule == Some(rule) || !example.found.contains(&rule));
        let row = |example| row(example, rule);
        self.all.iter().filter(wanted).map(row).collect()
    }
}

fn row(example: &Example, rule: Rule) -> Row<'_> {
    Row {
        features: &example.features,
        value: example.value,
        fires: example.rule == Some(rule) && example.fires,
        weight: match example.rule {
            // These are checked one by one.
            Some(own) if own == rule && example.written_with && !example.fires => WRITTEN_WITH,
            Some(own) if own == rule => 1.0,
            Some(_) => OTHERS,
            None => CLEAN,
        },
    }
}

fn raw(sample: samples::Sample) -> Raw {
    let by_phrases = sample.findings.iter().filter(|finding| !likeness::is_likeness(&finding.say));
    Raw {
        rule: Some(sample.rule),
        fires: sample.fires,
        found: by_phrases.map(|finding| finding.rule).collect(),
        text: sample.text,
        written_with: false,
    }
}

/// Copy on which no rule should speak up.
fn clean(language: Language) -> Vec<Raw> {
    let raw = |clean: samples::Clean| {
        let draft = Draft::new(Placement::InstagramAd, language).with(Field::Text, clean.text.as_str());
        let findings = check(&draft, &Context::default()).findings;
        let by_phrases = findings.iter().filter(|finding| !likeness::is_likeness(&finding.say));
        Raw {
            rule: None,
            fires: false,
            found: by_phrases.map(|finding| finding.rule).collect(),
            text: clean.text,
            written_with: false,
        }
    };
    samples::clean(language).into_iter().map(raw).collect()
}

/// The features of a text, and how many there are, those counted that come again.
fn features(text: &str, language: Language) -> (BTreeSet<String>, usize) {
    let text = Text::new(text, language);
    let (mut all, mut count) = (BTreeSet::new(), 0);
    likeness::features::each(&text, 0..text.tokens.len(), |feature| {
        count += 1;
        all.insert(feature.to_string());
    });
    (all, count)
}

fn part(text: &str) -> usize {
    let mixed = text.bytes().fold(0x811C_9DC5_u32, |mixed, byte| (mixed ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (mixed ^ mixed >> 16) as usize % PARTS
}
