//! The texts of `<language>/<rule>.toml` and of `fresh/<series>/<language>.toml`, each checked. Read by the tests and by `examples/quality.rs`.

use copy_checks::{
    Audience, Context, Country, Draft, FieldRef, Finding, Goal, Media, Rule, School, check, wire::MediaIn,
};
use facts::{Field, Placement};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use wording::Language;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    placement: Option<String>,
    field: Option<String>,
    /// Of the texts that have none of their own.
    #[serde(default)]
    context: Circumstances,
    #[serde(default)]
    fires: Vec<String>,
    #[serde(default)]
    silent: Vec<String>,
    #[serde(default)]
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    #[serde(default)]
    text: String,
    placement: Option<String>,
    field: Option<String>,
    /// The draft's other fields, by name.
    #[serde(default)]
    more: BTreeMap<String, String>,
    #[serde(default)]
    media: Vec<MediaIn>,
    fires: bool,
    context: Option<Circumstances>,
}

#[derive(Deserialize, Default, Clone)]
#[serde(deny_unknown_fields)]
struct Circumstances {
    goal: Option<String>,
    paid: Option<bool>,
    #[serde(default)]
    sponsored: bool,
    country: Option<String>,
    #[serde(default)]
    keywords: Vec<String>,
    /// Of the audience: the words it uses, and what it is promised.
    #[serde(default)]
    words: Vec<String>,
    promise: Option<String>,
    /// Primary, middle or high school.
    education: Option<String>,
}

/// One text and what the rule must do with it.
pub(crate) struct Sample {
    pub rule: Rule,
    pub language: Language,
    pub text: String,
    pub fires: bool,
    pub findings: Vec<Finding>,
    #[allow(dead_code)] // the examples look at the text alone
    pub draft: Draft,
}

/// The samples a rule is written with, checked.
pub(crate) fn samples() -> Vec<Sample> {
    let mut all = Vec::new();
    for language in Language::ALL.iter().copied() {
        for path in toml_files(&root().join(language.code())) {
            let id = path.file_stem().unwrap().to_str().unwrap();
            checked(id, language, read(&path), &mut all);
        }
    }
    all
}

/// The samples of one series of `fresh/`, written by people who had not read the rules, checked.
pub(crate) fn fresh(series: &str) -> Vec<Sample> {
    let mut all = Vec::new();
    for language in Language::ALL.iter().copied() {
        let path = root().join("fresh").join(series).join(language.code()).with_extension("toml");
        // A series may be of one language only.
        if !path.exists() {
            continue;
        }
        for (id, mut file) in read::<BTreeMap<String, File>>(&path) {
            if language == Language::En && file.context.country.is_none() {
                file.context.country = Some("US".into());
            }
            checked(&id, language, file, &mut all);
        }
    }
    all
}

/// A file of `clean/`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CleanFile {
    /// Posts.
    #[serde(default)]
    texts: Vec<String>,
    #[serde(default)]
    text: Vec<Clean>,
}

/// Copy on which nobody should be stopped.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Clean {
    pub text: String,
    pub placement: Option<String>,
}

/// The clean copy of a language.
pub(crate) fn clean(language: Language) -> Vec<Clean> {
    let mut all = Vec::new();
    for name in ["", "-2", "-3"] {
        let file: CleanFile = read(&root().join(format!("clean/{}{name}.toml", language.code())));
        all.extend(file.texts.into_iter().map(|text| Clean { text, placement: None }));
        all.extend(file.text);
    }
    all
}

/// Series that nobody who works on the rules has read, nor `learn`: what to expect of texts that are new, and the
/// precision and recall that must not be lost. Whoever learns from one takes it out of this list.
pub(crate) const HELD_OUT: &[(&str, f64, f64)] = &[("20", 0.92, 0.87), ("22", 0.92, 0.84), ("24", 0.96, 0.84)];

/// The names of the series.
pub(crate) fn series() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(root().join("fresh"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drafts")
}

fn toml_files(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "toml"));
    paths.sort();
    paths
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> T {
    toml::from_str(&fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn checked(id: &str, language: Language, file: File, all: &mut Vec<Sample>) {
    let rule = Rule::from_id(id).unwrap_or_else(|| panic!("there is no rule {id}"));
    let plain = |text: &String, fires| Case {
        text: text.clone(),
        placement: None,
        field: None,
        more: BTreeMap::new(),
        media: Vec::new(),
        fires,
        context: None,
    };
    let cases = file.fires.iter().map(|text| plain(text, true));
    let cases: Vec<Case> = cases.chain(file.silent.iter().map(|text| plain(text, false))).collect();
    for case in cases.into_iter().chain(file.case) {
        let placement = case.placement.or(file.placement.clone()).unwrap_or("instagram-feed".into());
        let placement = Placement::from_id(&placement).unwrap_or_else(|| panic!("{id}: {placement}?"));
        let field = case.field.or(file.field.clone()).unwrap_or("text".into());
        let field = Field::from_name(&field).unwrap_or_else(|| panic!("{id}: {field}?"));
        let mut draft = Draft::new(placement, language);
        draft.fields.push((FieldRef::from(field), case.text.clone()));
        for (name, text) in case.more {
            let field = field_ref(&name).unwrap_or_else(|| panic!("{id}: {name}?"));
            draft.fields.push((field, text));
        }
        draft.media = case.media.into_iter().map(Media::from).collect();
        let context = context(case.context.unwrap_or_else(|| file.context.clone()));
        let findings = check(&draft, &context).findings;
        all.push(Sample { rule, language, text: case.text, fires: case.fires, findings, draft });
    }
}

fn context(given: Circumstances) -> Context {
    let audience = given.promise.is_some() || given.education.is_some() || !given.words.is_empty();
    Context {
        goal: given.goal.as_deref().map(|goal| Goal::from_id(goal).unwrap()),
        paid: given.paid,
        sponsored: given.sponsored,
        country: given.country.map(|code| Country::from_code(&code).unwrap()).unwrap_or_default(),
        keywords: given.keywords,
        audience: audience.then_some(Audience {
            words: given.words,
            education: given.education.map(|school| School::from_id(&school).unwrap()),
            promise: given.promise,
        }),
        ..Context::default()
    }
}

/// `text`, or one of a list: `headlines[1]`.
fn field_ref(name: &str) -> Option<FieldRef> {
    match name.strip_suffix(']').and_then(|name| name.split_once('[')) {
        Some((name, index)) => Some(FieldRef::at(Field::from_name(name)?, index.parse().ok()?)),
        None => Field::from_name(name).map(FieldRef::from),
    }
}
