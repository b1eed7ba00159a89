//! Residents by age and sex: one file a source, one row a country or region.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::read::{Note, Source};
use crate::rules;
use crate::vocabulary;
use crate::write::{bilingual, date, source};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PopulationFile {
    /// The day the figures describe.
    reference_date: Datetime,
    checked_on: Datetime,
    confidence: String,
    /// The first age of each group; the last group is open.
    ages: Vec<u8>,
    source: Source,
    note: Note,
    population: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: Spanned<String>,
    /// ISO 3166.
    country: String,
    /// NUTS 2; absent: the whole country.
    region: Option<String>,
    men: Vec<u32>,
    women: Vec<u32>,
}

pub(crate) fn check<'a>(
    files: &'a [(String, String, PopulationFile)],
    today: Datetime,
    seen: &mut BTreeMap<&'a str, String>,
    mistakes: &mut Vec<String>,
) {
    for (path, text, file) in files {
        rules::source(&file.source, path, mistakes);
        rules::note(&file.note, path, mistakes);
        rules::date(file.checked_on, today, path, mistakes);
        rules::date(file.reference_date, today, path, mistakes);
        if vocabulary::variant("Confidence", &file.confidence).is_none() {
            mistakes.push(format!("{path}: unknown confidence \"{}\"", file.confidence));
        }
        if file.ages.first() != Some(&0) || !file.ages.is_sorted_by(|a, b| a < b) {
            mistakes.push(format!("{path}: ages must begin with 0 and rise"));
        }
        for row in &file.population {
            let at = rules::at(path, text, row.id.span().start, row.id.get_ref());
            rules::unique(seen, row.id.get_ref(), &at, mistakes);
            if row.men.len() != file.ages.len() || row.women.len() != file.ages.len() {
                mistakes.push(format!("{at}: men and women need {} numbers, one for each age group", file.ages.len()));
            }
        }
    }
}

pub(crate) fn code(files: &[(String, String, PopulationFile)], code: &mut String) {
    for (index, (_, _, file)) in files.iter().enumerate() {
        let _ = writeln!(
            code,
            "static CENSUS_{index}: Census = Census {{ reference_date: {}, ages: &{:?}, source: {}, checked_on: {}, confidence: Confidence::{}, note: {} }};",
            date(file.reference_date),
            file.ages,
            source(&file.source),
            date(file.checked_on),
            vocabulary::variant("Confidence", &file.confidence).unwrap_or_default(),
            bilingual(&file.note),
        );
    }
    *code += "/// Residents by age and sex.\npub static POPULATIONS: &[Population] = &[\n";
    for (index, (_, _, file)) in files.iter().enumerate() {
        for row in &file.population {
            let _ = writeln!(
                code,
                "    Population {{ country: {:?}, region: {:?}, men: &{:?}, women: &{:?}, census: &CENSUS_{index} }},",
                row.country, row.region, row.men, row.women
            );
        }
    }
    *code += "];\n\n";
}
