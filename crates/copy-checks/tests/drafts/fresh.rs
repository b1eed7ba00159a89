//! `fresh/<language>.toml`: texts written by someone who had not read the rules' lists. A rule may
//! miss some of them; the shares are held, not each text, so that nobody writes a list for them.

use copy_checks::{Context, Country, Draft, FieldRef, Goal, Rule, check};
use facts::{Field, Placement};
use serde::Deserialize;
use std::{collections::BTreeMap, fs, path::Path};
use wording::Language;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    placement: Option<String>,
    field: Option<String>,
    #[serde(default)]
    context: Circumstances,
    fires: Vec<String>,
    silent: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Circumstances {
    goal: Option<String>,
    #[serde(default)]
    sponsored: bool,
    country: Option<String>,
}

#[test]
fn rules_generalise() {
    let (mut right, mut missed, mut wrong) = (0, Vec::new(), Vec::new());
    for language in Language::ALL.iter().copied() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/drafts/fresh/{}.toml", language.code()));
        let file: BTreeMap<String, Texts> = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for (id, texts) in file {
            let rule = Rule::from_id(&id).unwrap_or_else(|| panic!("there is no rule {id}"));
            let placement = Placement::from_id(texts.placement.as_deref().unwrap_or("instagram-feed")).unwrap();
            let field = FieldRef::from(Field::from_name(texts.field.as_deref().unwrap_or("text")).unwrap());
            let home = if language == Language::It { "IT" } else { "US" };
            let context = Context {
                goal: texts.context.goal.as_deref().map(|goal| Goal::from_id(goal).unwrap()),
                sponsored: texts.context.sponsored,
                country: Country::from_code(texts.context.country.as_deref().unwrap_or(home)).unwrap(),
                ..Context::default()
            };
            let speaks = |text: &String| {
                let mut draft = Draft::new(placement, language);
                draft.fields.push((field, text.clone()));
                check(&draft, &context).findings.iter().any(|finding| finding.rule == rule)
            };
            for text in &texts.fires {
                if speaks(text) {
                    right += 1
                } else {
                    missed.push(format!("silent on {id} ({}): {text}", language.code()))
                }
            }
            wrong.extend(
                texts
                    .silent
                    .iter()
                    .filter(|text| speaks(text))
                    .map(|text| format!("speaks on {id} ({}): {text}", language.code())),
            );
        }
    }
    let precision = right as f64 / (right + wrong.len()) as f64;
    let recall = right as f64 / (right + missed.len()) as f64;
    println!("precision {precision:.3}, recall {recall:.3}\n{}\n{}", wrong.join("\n"), missed.join("\n"));
    assert!(precision >= 0.95 && recall >= 0.85, "precision {precision:.3}, recall {recall:.3}");
}
