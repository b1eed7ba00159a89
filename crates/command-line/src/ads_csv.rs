//! Ads from a CSV file with the columns of the platform's own editor: `Headline 1`, `Description 2`.

use crate::{
    arguments::Arguments,
    check::{Checked, report},
    lines,
};
use copy_checks::wire::{ContextIn, DraftIn, FieldIn};
use facts::{Field, Placement};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    io::{self, Read},
};

/// A column read into a field.
struct Column {
    at: usize,
    field: Field,
    list: bool,
}

pub(crate) fn each(arguments: &Arguments, call: &mut impl FnMut(Checked) -> io::Result<()>) -> io::Result<()> {
    let id = arguments
        .option("placement")
        .ok_or_else(|| io::Error::other("a CSV file needs --placement, for example --placement google-search-ad"))?;
    let placement = Placement::from_id(id)
        .ok_or_else(|| io::Error::other(format!("there is no placement `{id}`; see `coso placements`")))?;
    let language = arguments.copy()?;
    let messages = arguments.messages()?;
    let mut input = lines::open(arguments)?;
    // The first line decides the delimiter: editors write commas, European spreadsheets semicolons, and tabs.
    let head = input.fill_buf()?.to_vec();
    let first = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|sign| (first.iter().filter(|byte| *byte == sign).count(), u8::from(*sign == b',')))
        .unwrap_or(b',');
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(Box::new(input) as Box<dyn Read>);
    let columns = columns(placement, reader.byte_headers().map_err(io::Error::other)?);
    if columns.is_empty() {
        let known: Vec<&str> = placement.fields().iter().map(|spec| spec.field.name()).collect();
        return Err(io::Error::other(format!(
            "no column of this file belongs to {id}, which has: {}",
            known.join(", ")
        )));
    }
    let mut row = csv::ByteRecord::new();
    let mut number = 1;
    while reader.read_byte_record(&mut row).map_err(io::Error::other)? {
        number += 1;
        let line = row.position().map_or(number, |position| position.line() as usize);
        let mut fields: BTreeMap<String, FieldIn> = BTreeMap::new();
        for column in &columns {
            let text = String::from_utf8_lossy(row.get(column.at).unwrap_or_default()).trim().to_owned();
            if text.is_empty() {
                continue;
            }
            let name = column.field.name().to_owned();
            if !column.list {
                fields.insert(name, FieldIn::One(text));
                continue;
            }
            match fields.entry(name).or_insert_with(|| FieldIn::Many(Vec::new())) {
                FieldIn::Many(texts) => texts.push(text),
                FieldIn::One(_) | FieldIn::Media(_) => {}
            }
        }
        if fields.is_empty() {
            continue;
        }
        let draft = DraftIn {
            placement: id.to_owned(),
            language: language.map(|language| language.code().to_owned()),
            fields,
            context: ContextIn::default(),
            media: Vec::new(),
        };
        let outcome = report(draft, messages).map_err(|problem| format!("line {line}: {problem}"));
        call(Checked { id: Value::from(line), line, outcome })?;
    }
    Ok(())
}

/// Which columns hold which fields, by their headings: case, spaces and underscores do not matter,
/// and a number at the end is the place in a list.
fn columns(placement: Placement, headings: &csv::ByteRecord) -> Vec<Column> {
    let mut found = Vec::new();
    for (at, heading) in headings.iter().enumerate() {
        let heading = String::from_utf8_lossy(heading);
        let name: String = heading
            .trim_start_matches('\u{feff}')
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        let stem = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let spec = placement.fields().iter().find(|spec| {
            let own = spec.field.name().replace('_', "");
            own == name
                || (spec.list && (own == stem || own == format!("{stem}s")))
                || (own == "link" && name == "finalurl")
        });
        if let Some(spec) = spec {
            found.push(Column { at, field: spec.field, list: spec.list });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_editors_headings_are_understood() {
        let headings = csv::ByteRecord::from(vec![
            "Campaign",
            "Headline 1",
            "headline_2",
            "Headline 1 position",
            "Description 4",
            "Path 1",
            "Final URL",
        ]);
        let found: Vec<_> =
            columns(Placement::GoogleSearchAd, &headings).into_iter().map(|column| (column.at, column.field)).collect();
        assert_eq!(
            found,
            [
                (1, Field::Headlines),
                (2, Field::Headlines),
                (4, Field::Descriptions),
                (5, Field::Path1),
                (6, Field::Link)
            ]
        );
    }
}
