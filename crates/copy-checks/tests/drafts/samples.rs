//! The texts of `<language>/<rule>.toml`, each checked. Read by the tests and by `examples/quality.rs`.

use copy_checks::{
    Audience, Context, Country, Draft, FieldRef, Finding, Goal, Media, Rule, School, check, wire::MediaIn,
};
use facts::{Field, Placement};
use serde::Deserialize;
use std::{collections::BTreeMap, fs, path::Path};
use wording::Language;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    placement: Option<String>,
    field: Option<String>,
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
    #[serde(default)]
    context: Circumstances,
}

#[derive(Deserialize, Default)]
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

/// All samples, checked.
pub(crate) fn samples() -> Vec<Sample> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drafts");
    let mut all = Vec::new();
    for (folder, language) in [("it", Language::It), ("en", Language::En)] {
        let mut paths: Vec<_> = fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|end| end == "toml")) {
            let file: File = toml::from_str(&fs::read_to_string(path).unwrap())
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let id = path.file_stem().unwrap().to_str().unwrap();
            let rule = Rule::from_id(id).unwrap_or_else(|| panic!("{}: no such rule", path.display()));
            let plain = |text: &String, fires| Case {
                text: text.clone(),
                placement: None,
                field: None,
                more: BTreeMap::new(),
                media: Vec::new(),
                fires,
                context: Circumstances::default(),
            };
            let cases = file.fires.iter().map(|text| plain(text, true));
            let cases = cases.chain(file.silent.iter().map(|text| plain(text, false)));
            let cases: Vec<Case> = cases.collect();
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
                let context = Context {
                    goal: case.context.goal.as_deref().map(|goal| Goal::from_id(goal).unwrap()),
                    paid: case.context.paid,
                    sponsored: case.context.sponsored,
                    country: case.context.country.map(|code| Country::from_code(&code).unwrap()).unwrap_or_default(),
                    keywords: case.context.keywords,
                    audience: (case.context.promise.is_some()
                        || case.context.education.is_some()
                        || !case.context.words.is_empty())
                    .then_some(Audience {
                        words: case.context.words,
                        education: case.context.education.map(|school| School::from_id(&school).unwrap()),
                        promise: case.context.promise,
                    }),
                    ..Context::default()
                };
                let findings = check(&draft, &context).findings;
                all.push(Sample { rule, language, text: case.text, fires: case.fires, findings, draft });
            }
        }
    }
    all
}

/// `text`, or one of a list: `headlines[1]`.
fn field_ref(name: &str) -> Option<FieldRef> {
    match name.strip_suffix(']').and_then(|name| name.split_once('[')) {
        Some((name, index)) => Some(FieldRef::at(Field::from_name(name)?, index.parse().ok()?)),
        None => Field::from_name(name).map(FieldRef::from),
    }
}
