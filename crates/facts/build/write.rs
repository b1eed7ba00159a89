//! The generated code: plain statics, nothing parsed or searched at run time.

use std::fmt::Write;

use toml::Value;
use toml::value::Datetime;

use crate::read::{Audience, Benchmark, Catalogue, Fact, File, Note, Placement, Source};
use crate::rules::{range, source_of};
use crate::vocabulary::variant;
use crate::{changes, holidays, population, tools};

pub(crate) fn catalogue(catalogue: &Catalogue) -> String {
    let rows: Vec<(&File, &Fact)> =
        catalogue.files.iter().flat_map(|file| file.area.fact.iter().map(move |fact| (file, fact))).collect();
    let mut code = String::new();
    fields(catalogue, &mut code);
    placements(catalogue, &rows, &mut code);
    platforms(catalogue, &mut code);

    code += "/// Every row of the catalogue: platforms in their order, then policies, then law.\n";
    code += "pub static FACTS: Facts = Facts;\n\n";
    for (table, which) in [("LIMITS", true), ("OTHERS", false)] {
        let own = || rows.iter().enumerate().filter(|(_, (_, row))| is_limit(row) == which);
        let _ = writeln!(code, "static {table}: [Fact; {}] = [", own().count());
        own().for_each(|(place, (file, row))| fact(place, row, file, &mut code));
        code += "];\n\n";
    }
    by_id(&rows, &mut code);
    let _ = writeln!(code, "static ORIGINS: [Origin; {}] = [", rows.len());
    for (file, row) in &rows {
        origin(row, file, &mut code);
    }
    code += "];\n\n";

    code += "/// What campaigns cost and bring, each with its definition.\n";
    code += "pub static BENCHMARKS: &[Benchmark] = &[\n";
    catalogue.benchmarks.iter().flat_map(|(_, _, file)| &file.benchmark).for_each(|row| benchmark(row, &mut code));
    code += "];\n\n/// How many people each platform reaches.\npub static AUDIENCES: &[Audience] = &[\n";
    catalogue.audiences.iter().flat_map(|(_, _, file)| &file.audience).for_each(|row| audience(row, &mut code));
    code += "];\n\n";
    changes::code(catalogue, &mut code);
    holidays::code(&catalogue.calendars, &mut code);
    population::code(&catalogue.populations, &mut code);
    tools::code(&catalogue.tools, &mut code);
    let _ = writeln!(
        code,
        "/// The day the catalogue describes.\npub const CATALOGUE_DATE: Date = {};",
        date(catalogue.settings.catalogue_date)
    );
    code
}

/// The places of the rows in the two tables, the second counted on from the first, in the order of their ids.
fn by_id(rows: &[(&File, &Fact)], code: &mut String) {
    let limits = rows.iter().filter(|(_, row)| is_limit(row));
    let others = rows.iter().filter(|(_, row)| !is_limit(row));
    let mut ids: Vec<(&str, usize)> =
        limits.chain(others).enumerate().map(|(place, (_, row))| (row.id.get_ref().as_str(), place)).collect();
    ids.sort_unstable();
    let places: Vec<String> = ids.iter().map(|(_, place)| place.to_string()).collect();
    let _ = writeln!(code, "static BY_ID: [u16; {}] = [{}];\n", places.len(), places.join(", "));
}

fn fields(catalogue: &Catalogue, code: &mut String) {
    let names: Vec<(String, &str)> =
        catalogue.settings.fields.iter().map(|name| (camel_case(name), name.as_str())).collect();
    *code += "/// A field of a placement.\n";
    *code += DERIVES;
    named_enum("Field", &names, code);
    *code += "impl Field {\n";
    names_of("name", "from_name", &names, code);
    *code += "}\n\n";
}

fn placements(catalogue: &Catalogue, rows: &[(&File, &Fact)], code: &mut String) {
    let all: Vec<(&File, &Placement)> =
        catalogue.files.iter().flat_map(|file| file.area.placement.iter().map(move |p| (file, p))).collect();
    let names: Vec<(String, &str)> =
        all.iter().map(|(_, p)| (camel_case(p.id.get_ref()), p.id.get_ref().as_str())).collect();
    *code += "/// A place where a text is published.\n";
    *code += DERIVES;
    named_enum("Placement", &names, code);
    *code += "impl Placement {\n";
    names_of("id", "from_id", &names, code);

    let mut platform = String::new();
    let mut paid = Vec::new();
    let mut fields = String::new();
    let (mut facts, mut limits) = (String::new(), String::new());
    for ((file, placement), (name, id)) in all.iter().zip(&names) {
        let _ = writeln!(platform, "            Self::{name} => {:?},", file.area.id);
        if placement.paid {
            paid.push(format!("Self::{name}"));
        }
        let _ = write!(fields, "            Self::{name} => &[");
        for field in &placement.fields {
            let _ = write!(
                fields,
                "FieldSpec {{ field: Field::{}, list: {}, required: {} }}, ",
                camel_case(&field.name),
                field.list,
                field.required
            );
        }
        fields += "],\n";
        for out in [&mut facts, &mut limits] {
            let _ = write!(out, "            Self::{name} => {{ static F: &[&Fact] = &[");
        }
        let (mut limit, mut other) = (0, 0);
        for (_, row) in rows {
            let (table, place) = if is_limit(row) { ("LIMITS", &mut limit) } else { ("OTHERS", &mut other) };
            if row.placements.iter().any(|p| p == id) {
                let _ = write!(facts, "&{table}[{place}], ");
                if table == "LIMITS" {
                    let _ = write!(limits, "&{table}[{place}], ");
                }
            }
            *place += 1;
        }
        facts += "]; F }\n";
        limits += "]; F }\n";
    }
    method("/// The id of its platform.", "platform", "&'static str", &platform, code);
    let _ = writeln!(
        code,
        "    /// Whether it is bought.\n    pub fn paid(self) -> bool {{ matches!(self, {}) }}",
        if paid.is_empty() { "_ if false".to_owned() } else { paid.join(" | ") }
    );
    method("/// Its fields, in the order in which people fill them.", "fields", "&'static [FieldSpec]", &fields, code);
    method(
        "/// Every fact that concerns it, in the catalogue's order.",
        "facts",
        "&'static [&'static Fact]",
        &facts,
        code,
    );
    method("/// Of those its [`limits`].", "limits", "&'static [&'static Fact]", &limits, code);
    *code += "    /// How it takes this field, if it does.\n";
    *code += "    pub fn field(self, field: Field) -> Option<&'static FieldSpec> {\n";
    *code += "        self.fields().iter().find(|spec| spec.field == field)\n    }\n}\n\n";
}

/// Whether a row is read by the checks that count a text, or may be set otherwise. Apart from the others, because
/// the light engine, which other people's pages load first, carries no others.
fn is_limit(row: &Fact) -> bool {
    matches!(
        row.about.as_str(),
        "length-max"
            | "length-min"
            | "length-recommended"
            | "fold-phone"
            | "fold-desktop"
            | "items-max"
            | "items-min"
            | "hashtags-max"
            | "hashtags-recommended"
            | "mentions-max"
            | "emoji-max"
            | "links-max"
            | "link-clickable"
            | "link-length-max"
            | "characters-forbidden"
            | "media-items-max"
            | "image-weight-max"
            | "video-weight-max"
            | "duration-max"
    )
}

fn platforms(catalogue: &Catalogue, code: &mut String) {
    let mut platforms = String::new();
    let mut issuers = String::new();
    for file in &catalogue.files {
        let placements: Vec<String> =
            file.area.placement.iter().map(|p| format!("Placement::{}", camel_case(p.id.get_ref()))).collect();
        // A platform's policies stand in a file of their own and make no second platform of it.
        let twin = |other: &&File| other.area.id == file.area.id && !other.area.placement.is_empty();
        if placements.is_empty() && catalogue.files.iter().any(|other| twin(&other)) {
            continue;
        }
        let list = if placements.is_empty() { &mut issuers } else { &mut platforms };
        let _ = writeln!(
            list,
            "    Platform {{ id: {:?}, name: {:?}, placements: &[{}] }},",
            file.area.id,
            file.area.name,
            placements.join(", ")
        );
    }
    *code += "/// The platforms, in the order in which people see them.\n";
    let _ = writeln!(code, "pub static PLATFORMS: &[Platform] = &[\n{platforms}];\n");
    *code += "/// Who issues the rules that belong to no single placement: companies, legislators, standards.\n";
    let _ = writeln!(code, "pub static ISSUERS: &[Platform] = &[\n{issuers}];\n");
}

fn fact(place: usize, row: &Fact, file: &File, code: &mut String) {
    let word = |type_name, word| format!("{type_name}::{}", variant(type_name, word).unwrap_or_default());
    let placements: Vec<String> = row.placements.iter().map(|p| format!("Placement::{}", camel_case(p))).collect();
    let field = row.field.as_deref().map(|name| format!("Field::{}", camel_case(name)));
    let _ = writeln!(
        code,
        "    Fact {{ id: {:?}, platform: {:?}, placements: &[{}], field: {}, about: {}, value: {}, unit: {}, strength: {}, conflict: {:?}, reported: {}, medium: {}, row: {place} }},",
        row.id.get_ref(),
        file.area.id,
        placements.join(", "),
        optional(field),
        word("About", &row.about),
        value(&row.value),
        word("Unit", &row.unit),
        word("Strength", &row.strength),
        row.conflict,
        row.confidence == "reported",
        optional(medium(row).map(str::to_owned)),
    );
}

/// Whether a row about media concerns pictures or video alone. A weight or a duration says so itself.
fn medium(row: &Fact) -> Option<&'static str> {
    match (row.about.as_str(), row.medium.as_deref()) {
        ("image-weight-max" | "image-formats", _) | (_, Some("picture")) => Some("Medium::Picture"),
        ("video-weight-max" | "video-formats" | "duration-min" | "duration-max", _) | (_, Some("video")) => {
            Some("Medium::Video")
        }
        _ => None,
    }
}

fn origin(row: &Fact, file: &File, code: &mut String) {
    // The rules have passed, so the source is there.
    let Ok(source) = source_of(row, file) else { return };
    let note = row.note.as_ref().or(source.note.as_ref());
    let _ = writeln!(
        code,
        "    Origin {{ source: {}, quote: {:?}, checked_on: {}, confidence: Confidence::{}, note: {} }},",
        self::source(&source),
        row.quote,
        date(row.checked_on),
        variant("Confidence", &row.confidence).unwrap_or_default(),
        optional(note.map(bilingual)),
    );
}

fn benchmark(row: &Benchmark, code: &mut String) {
    let _ = writeln!(
        code,
        "    Benchmark {{ id: {:?}, platform: {:?}, metric: {:?}, scope: {}, definition: {}, low: {:?}, mid: {:?}, high: {:?}, unit: {:?}, country: {:?}, period: {:?}, source: {}, checked_on: {}, confidence: Confidence::{}, note: {} }},",
        row.id.get_ref(),
        row.platform,
        row.metric,
        optional(row.scope.as_ref().map(bilingual)),
        bilingual(&row.definition),
        row.low,
        row.mid,
        row.high,
        row.unit,
        row.country,
        row.period,
        source(&row.source),
        date(row.checked_on),
        variant("Confidence", &row.confidence).unwrap_or_default(),
        optional(row.note.as_ref().or(row.source.note.as_ref()).map(bilingual)),
    );
}

fn audience(row: &Audience, code: &mut String) {
    let _ = writeln!(
        code,
        "    Audience {{ id: {:?}, platform: {:?}, country: {:?}, measure: {:?}, ages: {:?}, value: {:?}, change: {:?}, period: {:?}, definition: {}, source: {}, checked_on: {}, confidence: Confidence::{} }},",
        row.id.get_ref(),
        row.platform,
        row.country,
        row.measure,
        row.ages.map(|[from, to]| (from, to)),
        row.value,
        row.change,
        row.period,
        bilingual(&row.definition),
        source(&row.source),
        date(row.checked_on),
        variant("Confidence", &row.confidence).unwrap_or_default(),
    );
}

pub(crate) fn value(value: &Value) -> String {
    match value {
        Value::Integer(number) => format!("Value::Whole({number})"),
        Value::Float(number) => format!("Value::Decimal({number:?})"),
        Value::Boolean(yes) => format!("Value::YesNo({yes})"),
        Value::Array(words) => {
            let words: Vec<String> = words.iter().filter_map(Value::as_str).map(|word| format!("{word:?}")).collect();
            format!("Value::Words(&[{}])", words.join(", "))
        }
        Value::Table(_) => range(value).map_or_else(String::new, |(from, to)| format!("Value::Between({from}, {to})")),
        other => format!("Value::Text({:?})", other.as_str().unwrap_or_default()),
    }
}

pub(crate) fn source(source: &Source) -> String {
    format!("Source {{ title: {:?}, url: {:?}, unread: {} }}", source.title, source.url, source.unread)
}

pub(crate) fn bilingual(note: &Note) -> String {
    format!("Bilingual {{ it: {:?}, en: {:?} }}", note.it.trim(), note.en.trim())
}

pub(crate) fn date(datetime: Datetime) -> String {
    let (year, month, day) = datetime.date.map_or((0, 0, 0), |date| (date.year, date.month, date.day));
    format!("Date {{ year: {year}, month: {month}, day: {day} }}")
}

pub(crate) fn optional(code: Option<String>) -> String {
    code.map_or_else(|| "None".to_owned(), |code| format!("Some({code})"))
}

const DERIVES: &str = "#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n";

fn named_enum(type_name: &str, names: &[(String, &str)], code: &mut String) {
    let _ = writeln!(code, "pub enum {type_name} {{");
    for (name, id) in names {
        let _ = writeln!(code, "    /// `{id}`\n    {name},");
    }
    *code += "}\n\n";
}

fn names_of(to: &str, from: &str, names: &[(String, &str)], code: &mut String) {
    let all: Vec<String> = names.iter().map(|(name, _)| format!("Self::{name}")).collect();
    let _ = writeln!(code, "    pub const ALL: &'static [Self] = &[{}];", all.join(", "));
    let there: String = names.iter().map(|(name, id)| format!("            Self::{name} => {id:?},\n")).collect();
    let back: String = names.iter().map(|(name, id)| format!("            {id:?} => Some(Self::{name}),\n")).collect();
    method("/// As written in files and shown in JSON.", to, "&'static str", &there, code);
    let _ = writeln!(
        code,
        "    pub fn {from}(text: &str) -> Option<Self> {{\n        match text {{\n{back}            _ => None,\n        }}\n    }}"
    );
}

fn method(doc: &str, name: &str, type_name: &str, arms: &str, code: &mut String) {
    let _ = writeln!(
        code,
        "    {doc}\n    pub fn {name}(self) -> {type_name} {{\n        match self {{\n{arms}        }}\n    }}"
    );
}

fn camel_case(id: &str) -> String {
    id.split(['-', '_'])
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}
