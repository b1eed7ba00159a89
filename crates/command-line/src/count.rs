//! `coso count`: how long a text is on a platform.

use crate::{arguments::Arguments, lines};
use copy_checks::{Draft, FieldRef, counts};
use facts::{Field, Placement};
use serde::Deserialize;
use serde_json::{Value, json};
use std::{
    io::{self, BufWriter, Write},
    process::ExitCode,
};
use wording::Language;

#[derive(Deserialize)]
struct LineIn {
    #[serde(default)]
    id: Value,
    text: String,
}

pub(crate) fn run(arguments: &Arguments) -> io::Result<ExitCode> {
    let platform = arguments
        .option("platform")
        .or(arguments.option("placement"))
        .ok_or_else(|| io::Error::other("which platform? for example `coso count --platform x`"))?;
    let (placement, field) = find(platform)
        .ok_or_else(|| io::Error::other(format!("there is no platform `{platform}`; see `coso placements`")))?;
    let mut out = BufWriter::new(io::stdout().lock());
    lines::each(lines::open(arguments)?, |number, line| {
        let answer = match serde_json::from_str::<LineIn>(line) {
            Err(error) => {
                json!({ "id": lines::id_of(line), "error": format!("line {number}: {error}"), "line": number })
            }
            Ok(given) => {
                let mut draft = Draft::new(placement, Language::It);
                draft.fields.push((FieldRef::from(field), given.text));
                match counts(&draft).first() {
                    Some(count) => json!({
                        "id": given.id,
                        "value": count.value,
                        "limit": count.limit,
                        "unit": count.unit.name(),
                        "valid": count.over() == 0,
                    }),
                    None => json!({ "id": given.id, "value": 0 }),
                }
            }
        };
        serde_json::to_writer(&mut out, &answer)?;
        out.write_all(b"\n")
    })?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// A platform by its id, or a placement by its own: the post's text, or else the first text field.
fn find(id: &str) -> Option<(Placement, Field)> {
    let placement = Placement::from_id(id).or_else(|| {
        let of = || Placement::ALL.iter().copied().filter(|placement| placement.platform() == id);
        let texts = |placement: &Placement| placement.field(Field::Text).is_some();
        of().find(|placement| texts(placement) && !placement.paid())
            .or_else(|| of().find(texts))
            .or_else(|| of().next())
    })?;
    let field = [Field::Text, Field::Title, Field::Headline, Field::Headlines]
        .into_iter()
        .find(|field| placement.field(*field).is_some())
        .or_else(|| placement.fields().first().map(|spec| spec.field))?;
    Some((placement, field))
}
