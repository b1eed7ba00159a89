//! Texts from a table: the columns of a platform's own editor, or of anybody's spreadsheet. Commas, semicolons or tabs,
//! UTF-8, UTF-16 or old Excel files; the placement from the option, from a column, or from the headings themselves.

use crate::{
    arguments::Arguments,
    check::{Checked, Checks},
    lines,
};
use copy_checks::wire::{ContextIn, DraftIn, FieldIn};
use facts::{Field, Placement};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    io::{self, BufRead, Cursor, Read},
};
use tables::{Delimiter, Encoding, Target, field_for, guess, guess_placement, placement_named};

/// Where each row appears.
enum Where {
    Everywhere(Placement),
    /// As the cell of a column says.
    Column(usize),
}

/// Whether a file is a table, by its name.
pub(crate) fn is_table(file: &str) -> bool {
    let end = file.rsplit_once('.').map_or("", |(_, end)| end).to_ascii_lowercase();
    matches!(end.as_str(), "csv" | "tsv" | "tab")
}

pub(crate) fn each(
    arguments: &Arguments,
    checks: &Checks,
    call: &mut impl FnMut(Checked) -> io::Result<()>,
) -> io::Result<()> {
    let asked = match arguments.option("placement") {
        None => None,
        Some(id) => Some(
            Placement::from_id(id)
                .ok_or_else(|| io::Error::other(format!("there is no placement `{id}`; see `coso placements`")))?,
        ),
    };
    let language = arguments.copy()?;
    let (input, delimiter) = readable(lines::open(arguments)?)?;
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter.sign()).flexible(true).from_reader(input);
    let headings: Vec<String> = reader.byte_headers().map_err(io::Error::other)?.iter().map(text).collect();
    let headings: Vec<&str> = headings.iter().map(|heading| heading.trim_start_matches('\u{feff}')).collect();
    let place = place(asked, &headings)?;
    let targets = guess(
        &headings,
        match place {
            Where::Everywhere(placement) => Some(placement),
            Where::Column(_) => None,
        },
    );
    if !targets.iter().any(|target| matches!(target, Target::Field(_))) {
        return Err(io::Error::other(nothing(&place)));
    }
    let mut row = csv::ByteRecord::new();
    let mut number = 1;
    while reader.read_byte_record(&mut row).map_err(io::Error::other)? {
        number += 1;
        let line = row.position().map_or(number, |position| position.line() as usize);
        let cells: Vec<String> = row.iter().map(text).collect();
        let Some(draft) = draft(&cells, &targets, &place) else { continue };
        let outcome = match draft {
            Err(problem) => Err(problem),
            Ok((placement, fields)) => checks.report(DraftIn {
                placement: placement.id().to_owned(),
                language: language.map(|language| language.code().to_owned()),
                fields: fields.into_iter().collect(),
                context: ContextIn::default(),
                media: Vec::new(),
            }),
        };
        let outcome = outcome.map_err(|problem| format!("line {line}: {problem}"));
        call(Checked { id: Value::from(line), line, outcome })?;
    }
    Ok(())
}

/// The file as UTF-8, and what stands between its cells. UTF-8 streams; what must be rewritten is read whole.
fn readable(mut input: Box<dyn BufRead>) -> io::Result<(Box<dyn Read>, Delimiter)> {
    let head = input.fill_buf()?.to_vec();
    // The end of what is read first may cut a letter.
    let whole = match std::str::from_utf8(&head) {
        Err(error) if error.error_len().is_none() => head.get(..error.valid_up_to()).unwrap_or_default(),
        _ => &head,
    };
    let encoding = Encoding::of(whole);
    let delimiter = Delimiter::of(&encoding.decode(whole));
    if matches!(encoding, Encoding::Utf8) {
        return Ok((Box::new(input), delimiter));
    }
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes)?;
    Ok((Box::new(Cursor::new(encoding.decode(&bytes).into_owned().into_bytes())), delimiter))
}

/// A cell; one that is no UTF-8 far into a file is of an old Excel.
fn text(cell: &[u8]) -> String {
    match std::str::from_utf8(cell) {
        Ok(text) => text.trim().to_owned(),
        Err(_) => Encoding::Windows1252.decode(cell).trim().to_owned(),
    }
}

fn place(asked: Option<Placement>, headings: &[&str]) -> io::Result<Where> {
    let column = || guess(headings, None).iter().position(|target| *target == Target::Placement);
    asked
        .map(Where::Everywhere)
        .or_else(|| column().map(Where::Column))
        .or_else(|| guess_placement(headings).map(Where::Everywhere))
        .ok_or_else(|| {
            io::Error::other(
                "where do these texts appear? for example --placement google-search-ad, or a column `placement`",
            )
        })
}

fn nothing(place: &Where) -> String {
    match place {
        Where::Everywhere(placement) => {
            let known: Vec<&str> = placement.fields().iter().map(|spec| spec.field.name()).collect();
            format!("no column of this file belongs to {}, which has: {}", placement.id(), known.join(", "))
        }
        Where::Column(_) => {
            "no column of this file holds a text: the headings are names of fields, such as text or headline 1".into()
        }
    }
}

type Fields = (Placement, BTreeMap<String, FieldIn>);

/// What a row says, and where; nothing where it says nothing.
fn draft(cells: &[String], targets: &[Target], place: &Where) -> Option<Result<Fields, String>> {
    let said = |at: usize| cells.get(at).filter(|text| !text.is_empty());
    let texts =
        targets.iter().enumerate().filter(|(at, target)| matches!(target, Target::Field(_)) && said(*at).is_some());
    texts.clone().next()?;
    let placement = match place {
        Where::Everywhere(placement) => *placement,
        Where::Column(at) => {
            let name = cells.get(*at).map_or("", String::as_str);
            match placement_named(name) {
                Some(placement) => placement,
                None => return Some(Err(format!("`{name}` names no placement; see `coso placements`"))),
            }
        }
    };
    let mut fields: BTreeMap<String, FieldIn> = BTreeMap::new();
    for (at, target) in texts {
        let Target::Field(field) = target else { continue };
        let Some(spec) = field_for(placement, *field).filter(|spec| spec.field != Field::Media) else { continue };
        let (name, text) = (spec.field.name().to_owned(), cells.get(at).cloned().unwrap_or_default());
        if !spec.list {
            fields.entry(name).or_insert(FieldIn::One(text));
        } else if let FieldIn::Many(texts) = fields.entry(name).or_insert_with(|| FieldIn::Many(Vec::new())) {
            texts.push(text);
        }
    }
    (!fields.is_empty()).then_some(Ok((placement, fields)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(bytes: &[u8], asked: Option<Placement>) -> Vec<Option<Result<Fields, String>>> {
        let (input, delimiter) = readable(Box::new(Cursor::new(bytes.to_vec()))).expect("a table");
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter.sign()).flexible(true).from_reader(input);
        let headings: Vec<String> = reader.byte_headers().expect("headings").iter().map(text).collect();
        let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
        let place = place(asked, &headings).expect("a place");
        let targets = guess(&headings, asked);
        let cells = reader.byte_records().map(|row| row.expect("a row").iter().map(text).collect::<Vec<_>>());
        cells.map(|cells| draft(&cells, &targets, &place)).collect()
    }

    fn only(found: &[Option<Result<Fields, String>>], at: usize) -> (&'static str, Vec<String>) {
        let Some(Some(Ok((placement, fields)))) = found.get(at) else { panic!("{found:?}") };
        (placement.id(), fields.keys().cloned().collect())
    }

    #[test]
    fn the_editors_headings_are_understood() {
        let text = "Campaign,Headline 1,headline_2,Headline 1 position,Description 4,Path 1,Final URL\nA,Uno,Due,1,Tre,quattro,https://a.it\n,,,,,,\n";
        let found = rows(text.as_bytes(), Some(Placement::GoogleSearchAd));
        assert_eq!(
            only(&found, 0),
            ("google-search-ad", ["descriptions", "headlines", "link", "path1"].map(String::from).to_vec())
        );
        assert!(found[1].is_none());
    }

    #[test]
    fn a_column_says_the_placement_in_old_excel_and_unicode_text() {
        let table = "Canale;Testo\nInstagram;Perché no\nRadio;Sì\n";
        let old: Vec<u8> = table.chars().map(|letter| u32::from(letter) as u8).collect();
        let unicode: Vec<u8> = format!("\u{feff}{table}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in [table.as_bytes().to_vec(), old, unicode] {
            let found = rows(&bytes, None);
            let Some(Some(Ok((_, fields)))) = found.first() else { panic!("{found:?}") };
            assert!(matches!(fields.get("text"), Some(FieldIn::One(text)) if text == "Perché no"), "{fields:?}");
            assert!(matches!(&found[1], Some(Err(problem)) if problem.contains("`Radio`")), "{found:?}");
        }
    }

    #[test]
    fn tables_by_their_names() {
        assert!(is_table("annunci.CSV") && is_table("a.tsv") && !is_table("a.jsonl") && !is_table("csv"));
    }
}
