//! The shape of the catalogue's files. Unknown keys are errors.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::value::Datetime;

use crate::changes::ChangesFile;
use crate::holidays::CalendarFile;
use crate::population::PopulationFile;
use crate::tools::ToolFile;

/// Everything in `catalogue/`, in the order in which it is shown.
pub(crate) struct Catalogue {
    pub(crate) settings: Settings,
    pub(crate) files: Vec<File>,
    pub(crate) benchmarks: Vec<(String, String, BenchmarkFile)>,
    pub(crate) audiences: Vec<(String, String, AudienceFile)>,
    pub(crate) calendars: Vec<(String, String, CalendarFile)>,
    pub(crate) populations: Vec<(String, String, PopulationFile)>,
    pub(crate) tools: Vec<(String, String, ToolFile)>,
    pub(crate) changes: (String, String, ChangesFile),
}

/// `catalogue/catalogue.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settings {
    /// The day the catalogue describes: no row may be dated after it.
    pub(crate) catalogue_date: Datetime,
    /// Files of `platforms/`, in the order in which people see them.
    pub(crate) platforms: Vec<String>,
    /// Every field a placement may have.
    pub(crate) fields: Vec<String>,
}

/// One file of `platforms/`, `policies/` or `law/`.
pub(crate) struct File {
    /// As shown in messages: `catalogue/platforms/x.toml`.
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) area: Area,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Area {
    pub(crate) id: String,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) source: BTreeMap<String, Source>,
    #[serde(default)]
    pub(crate) placement: Vec<Placement>,
    #[serde(default)]
    pub(crate) fact: Vec<Fact>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) title: String,
    pub(crate) url: String,
    /// No page that was read says it: the address is only where to look for confirmation.
    #[serde(default)]
    pub(crate) unread: bool,
    /// What a reader must know about this source; rows without a note of their own show it.
    pub(crate) note: Option<Note>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub(crate) struct Note {
    pub(crate) it: String,
    pub(crate) en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Placement {
    pub(crate) id: Spanned<String>,
    #[serde(default)]
    pub(crate) paid: bool,
    pub(crate) fields: Vec<PlacementField>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlacementField {
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) list: bool,
    #[serde(default)]
    pub(crate) required: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fact {
    pub(crate) id: Spanned<String>,
    #[serde(default)]
    pub(crate) placements: Vec<String>,
    pub(crate) field: Option<String>,
    pub(crate) about: String,
    /// Of rows on the size of media: `picture`, `video`, or `any` of the two.
    pub(crate) medium: Option<String>,
    pub(crate) value: toml::Value,
    pub(crate) unit: String,
    pub(crate) strength: String,
    /// The name of a `[source.NAME]` table of the same file, or `{ title, url }`.
    pub(crate) source: toml::Value,
    pub(crate) quote: Option<String>,
    pub(crate) checked_on: Datetime,
    pub(crate) confidence: String,
    pub(crate) note: Option<Note>,
    pub(crate) conflict: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BenchmarkFile {
    pub(crate) benchmark: Vec<Benchmark>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Benchmark {
    pub(crate) id: Spanned<String>,
    pub(crate) platform: String,
    pub(crate) metric: String,
    /// An industry or objective, in plain words; absent: all of them.
    pub(crate) scope: Option<Note>,
    pub(crate) definition: Note,
    pub(crate) low: Option<f64>,
    pub(crate) mid: Option<f64>,
    pub(crate) high: Option<f64>,
    pub(crate) unit: String,
    pub(crate) country: String,
    pub(crate) period: String,
    pub(crate) source: Source,
    pub(crate) checked_on: Datetime,
    pub(crate) confidence: String,
    pub(crate) note: Option<Note>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AudienceFile {
    pub(crate) audience: Vec<Audience>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Audience {
    pub(crate) id: Spanned<String>,
    pub(crate) platform: String,
    pub(crate) country: String,
    pub(crate) measure: String,
    /// Youngest and oldest; absent: all adults or all persons online.
    pub(crate) ages: Option<[u8; 2]>,
    pub(crate) value: f64,
    /// Change on the year before, per cent.
    pub(crate) change: Option<f64>,
    pub(crate) period: String,
    pub(crate) definition: Note,
    pub(crate) source: Source,
    pub(crate) checked_on: Datetime,
    pub(crate) confidence: String,
}

/// Reads the whole folder; every file that cannot be read is one mistake.
pub(crate) fn catalogue(folder: &Path) -> Result<Catalogue, Vec<String>> {
    let settings: Settings = parse(&folder.join("catalogue.toml")).map_err(|e| vec![e])?.2;
    let mut mistakes = Vec::new();
    let mut files = Vec::new();

    let found = names(&folder.join("platforms"));
    for name in found.iter().filter(|name| !settings.platforms.contains(name)) {
        mistakes.push(format!(
            "catalogue/platforms/{name}.toml is not in `platforms` of catalogue/catalogue.toml: add \"{name}\" where people should see it"
        ));
    }
    let in_order = settings.platforms.iter().map(|name| ("platforms", name.clone()));
    let policies = names(&folder.join("policies")).into_iter().map(|name| ("policies", name));
    let law = names(&folder.join("law")).into_iter().map(|name| ("law", name));
    for (part, name) in in_order.chain(policies).chain(law) {
        match parse(&folder.join(part).join(format!("{name}.toml"))) {
            Ok((path, text, area)) => files.push(File { path, text, area }),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    let benchmarks = all(&folder.join("benchmarks"), &mut mistakes);
    let audiences = all(&folder.join("audiences"), &mut mistakes);
    let calendars = all(&folder.join("holidays"), &mut mistakes);
    let populations = all(&folder.join("population"), &mut mistakes);
    let tools = all(&folder.join("tools"), &mut mistakes);
    let changes = folder.join("changes.toml");
    let changes = if changes.exists() { parse(&changes) } else { Ok(Default::default()) };
    match changes {
        Ok(changes) if mistakes.is_empty() => {
            Ok(Catalogue { settings, files, benchmarks, audiences, calendars, populations, tools, changes })
        }
        Ok(_) => Err(mistakes),
        Err(mistake) => {
            mistakes.push(mistake);
            Err(mistakes)
        }
    }
}

fn all<T: DeserializeOwned>(folder: &Path, mistakes: &mut Vec<String>) -> Vec<(String, String, T)> {
    let mut read = Vec::new();
    for name in names(folder) {
        match parse(&folder.join(format!("{name}.toml"))) {
            Ok(file) => read.push(file),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    read
}

/// The TOML files of a folder without their ending, sorted: a folder's own order is not stable.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.strip_suffix(".toml")?.to_owned()))
        .collect();
    names.sort();
    names
}

fn parse<T: DeserializeOwned>(path: &Path) -> Result<(String, String, T), String> {
    let shown = shown(path);
    let text = std::fs::read_to_string(path).map_err(|error| format!("{shown}: {error}"))?;
    let value = from_text(&shown, &text)?;
    Ok((shown, text, value))
}

/// Parses one file; the mistake names file, line and what is wrong.
pub(crate) fn from_text<T: DeserializeOwned>(shown: &str, text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_of(text, span.start));
        format!("{shown}:{line}: {}", error.message())
    })
}

pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// `catalogue/platforms/x.toml`, from wherever the build runs.
fn shown(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    let start = path.rfind("catalogue/").unwrap_or(0);
    path[start..].to_owned()
}
