//! The contract with the outside: drafts in, reports out, as JSON writes them.
//!
//! The command line and the JavaScript package both go through here, so they cannot differ.

mod offsets;

use crate::{
    Audience, Context, Country, Draft, FieldRef, Finding, Goal, Media, MediaKind, Overrides, Report, Rule, School,
    checks,
    readability::{self, Readability},
};
use facts::{Fact, Field, Placement};
use offsets::Offsets;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use wording::{Language, of_rule, say};

#[derive(Debug, Clone, Deserialize)]
pub struct DraftIn {
    pub placement: String,
    #[serde(default)]
    pub language: Option<String>,
    #[serde(default)]
    pub fields: BTreeMap<String, FieldIn>,
    #[serde(default)]
    pub context: ContextIn,
    #[serde(default)]
    pub media: Vec<MediaIn>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum FieldIn {
    One(String),
    Many(Vec<String>),
    /// What hangs on the draft, for those who write it among the fields.
    Media(Vec<MediaIn>),
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ContextIn {
    pub goal: Option<String>,
    pub paid: Option<bool>,
    pub sponsored: bool,
    pub country: Option<String>,
    pub keywords: Vec<String>,
    pub audience: Option<AudienceIn>,
    /// Limits set otherwise than the catalogue, by the id of the fact: `{"x.post.text.length-max": 25000}`.
    pub overrides: BTreeMap<String, u64>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AudienceIn {
    pub words: Vec<String>,
    pub education: Option<String>,
    pub promise: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct MediaIn {
    #[serde(alias = "type")]
    pub kind: Option<String>,
    pub format: String,
    pub width: Option<u32>,
    pub height: Option<u32>,
    #[serde(alias = "size")]
    pub bytes: Option<u64>,
    #[serde(alias = "duration")]
    pub seconds: Option<f64>,
    #[serde(alias = "alt")]
    pub alt_text: Option<String>,
    pub ai_generated: bool,
}

/// Why a draft cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    Placement(String),
    Language(String),
    Field { field: String, placement: Placement },
    Goal(String),
    Country(String),
    Education(String),
    Override(String),
}

impl Refusal {
    /// In words, with what to do.
    pub fn text(&self, language: Language) -> String {
        match self {
            Refusal::Placement(name) => say::refused_placement(language, name),
            Refusal::Language(name) => say::refused_language(language, name),
            Refusal::Field { field, placement } => {
                let known: Vec<&str> = placement.fields().iter().map(|spec| spec.field.name()).collect();
                say::refused_field(language, field, &known.join(", "), placement.id())
            }
            Refusal::Goal(name) => {
                let known: Vec<&str> = Goal::ALL.iter().map(|goal| goal.id()).collect();
                say::refused_goal(language, name, &known.join(", "))
            }
            Refusal::Country(name) => say::refused_country(language, name),
            Refusal::Education(name) => say::refused_education(language, name),
            Refusal::Override(fact) => say::refused_override(language, fact),
        }
    }
}

impl DraftIn {
    /// The draft and its context; Italian where no language is said.
    pub fn read(self) -> Result<(Draft, Context), Refusal> {
        let placement = Placement::from_id(&self.placement).ok_or(Refusal::Placement(self.placement))?;
        let language = match self.language {
            None => Language::It,
            Some(code) => Language::from_code(&code).ok_or(Refusal::Language(code))?,
        };
        let mut draft = Draft::new(placement, language);
        let mut given = self.fields;
        let among_fields = given.remove("media");
        // In the placement's own order, whatever the JSON's.
        for spec in placement.fields() {
            match given.remove(spec.field.name()) {
                None => {}
                Some(FieldIn::One(text)) if spec.list => draft.fields.push((FieldRef::at(spec.field, 0), text)),
                Some(FieldIn::One(text)) => draft.fields.push((FieldRef::from(spec.field), text)),
                Some(FieldIn::Many(texts)) if spec.list => {
                    draft.fields.extend(
                        texts.into_iter().enumerate().map(|(index, text)| (FieldRef::at(spec.field, index), text)),
                    );
                }
                Some(FieldIn::Many(texts)) => draft.fields.push((FieldRef::from(spec.field), texts.join("\n"))),
                Some(FieldIn::Media(_)) => return Err(Refusal::Field { field: spec.field.name().into(), placement }),
            }
        }
        if let Some((field, _)) = given.into_iter().next() {
            return Err(Refusal::Field { field, placement });
        }
        draft.media = self
            .media
            .into_iter()
            .chain(among_fields.into_iter().flat_map(MediaIn::of_field))
            .map(Media::from)
            .collect();
        Ok((draft, self.context.read()?))
    }
}

impl ContextIn {
    fn read(self) -> Result<Context, Refusal> {
        let goal = self.goal.map(|id| Goal::from_id(&id).ok_or(Refusal::Goal(id))).transpose()?;
        let country = match self.country {
            None => Country::default(),
            Some(code) => Country::from_code(&code).ok_or(Refusal::Country(code))?,
        };
        let audience = match self.audience {
            None => None,
            Some(given) => Some(Audience {
                words: given.words,
                education: given.education.map(|id| School::from_id(&id).ok_or(Refusal::Education(id))).transpose()?,
                promise: given.promise,
            }),
        };
        let mut overrides = Overrides::default();
        for (fact, limit) in self.overrides {
            overrides = overrides.with(&fact, limit).ok_or(Refusal::Override(fact))?;
        }
        Ok(Context {
            goal,
            paid: self.paid,
            sponsored: self.sponsored,
            country,
            keywords: self.keywords,
            audience,
            overrides,
        })
    }
}

impl MediaIn {
    /// Media written among the fields: described, or named by their files.
    fn of_field(field: FieldIn) -> Vec<MediaIn> {
        let named = |name: String| {
            let format = name.rsplit_once('.').map_or(String::new(), |(_, end)| end.to_owned());
            MediaIn { format, ..MediaIn::default() }
        };
        match field {
            FieldIn::One(name) if name.trim().is_empty() => Vec::new(),
            FieldIn::One(name) => vec![named(name)],
            FieldIn::Many(names) => names.into_iter().map(named).collect(),
            FieldIn::Media(media) => media,
        }
    }
}

impl From<MediaIn> for Media {
    fn from(given: MediaIn) -> Self {
        let format = given.format.trim_start_matches('.').to_ascii_lowercase();
        let video = given.kind.as_deref() == Some("video") || matches!(format.as_str(), "mp4" | "mov" | "webm" | "avi");
        Media {
            kind: if video { MediaKind::Video } else { MediaKind::Image },
            format: if format == "jpg" { "jpeg".into() } else { format },
            width: given.width,
            height: given.height,
            bytes: given.bytes,
            seconds: given.seconds,
            alt_text: given.alt_text,
            ai_generated: given.ai_generated,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReportOut {
    pub findings: Vec<FindingOut>,
    pub counts: BTreeMap<String, CountOut>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FindingOut {
    pub rule: &'static str,
    pub severity: &'static str,
    pub field: String,
    /// UTF-16 offsets, as JavaScript counts; null where the whole field is meant.
    pub start: Option<usize>,
    pub end: Option<usize>,
    pub message: String,
    pub why: &'static str,
    pub fixes: Vec<FixOut>,
    pub facts: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FixOut {
    pub label: String,
    pub replacement: String,
    pub promise: &'static str,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CountOut {
    pub value: usize,
    pub limit: Option<usize>,
    pub unit: &'static str,
}

impl ReportOut {
    /// The report in a language, with the offsets of JavaScript.
    pub fn new(report: &Report, draft: &Draft, language: Language) -> Self {
        ReportOut {
            findings: {
                let mut offsets = Offsets::default();
                report.findings.iter().map(|finding| FindingOut::new(finding, draft, language, &mut offsets)).collect()
            },
            counts: report
                .counts
                .iter()
                .map(|count| {
                    let out = CountOut { value: count.value, limit: count.limit, unit: count.unit.name() };
                    (count.field.to_string(), out)
                })
                .collect(),
        }
    }
}

impl FindingOut {
    fn new<'d>(finding: &Finding, draft: &'d Draft, language: Language, offsets: &mut Offsets<'d>) -> Self {
        let text = draft.fields.iter().find(|(field, _)| *field == finding.field).map_or("", |(_, text)| text.as_str());
        let mut utf16 = |bytes: usize| offsets.utf16(text, bytes);
        FindingOut {
            rule: finding.rule.id(),
            severity: finding.severity.id(),
            field: finding.field.to_string(),
            start: finding.range.as_ref().map(|range| utf16(range.start)),
            end: finding.range.as_ref().map(|range| utf16(range.end)),
            message: finding.say.text(language).into_owned(),
            why: why(finding.rule, language),
            fixes: finding
                .fixes
                .iter()
                .map(|fix| FixOut {
                    label: fix.label.text(language).into_owned(),
                    replacement: fix.replacement.clone(),
                    promise: fix.promise.id(),
                })
                .collect(),
            facts: finding.facts.iter().map(|fact| fact.to_string()).collect(),
        }
    }
}

/// A rule's name. Every rule has one in both languages: a test sees to it.
pub fn title(rule: Rule, language: Language) -> &'static str {
    of_rule(language, &format!("rule-{}", rule.id())).unwrap_or(rule.id())
}

/// Why a rule exists.
pub fn why(rule: Rule, language: Language) -> &'static str {
    of_rule(language, &format!("rule-{}-why", rule.id())).unwrap_or_default()
}

/// What to do about it.
pub fn what_to_do(rule: Rule, language: Language) -> &'static str {
    of_rule(language, &format!("rule-{}-fix", rule.id())).unwrap_or_default()
}

/// A rule in words, for those who show a finding.
#[derive(Debug, Clone, Serialize)]
pub struct Explained {
    pub title: &'static str,
    pub what_to_do: &'static str,
}

pub fn explain(rule: Rule, language: Language) -> Explained {
    Explained { title: title(rule, language), what_to_do: what_to_do(rule, language) }
}

/// A part of a strong text, and how it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StandOut {
    pub id: &'static str,
    /// `missing`, `room`, `there`.
    pub state: &'static str,
    pub title: String,
    pub why: &'static str,
    pub how: &'static str,
    pub facts: Vec<&'static str>,
}

/// What makes the draft strong, in a language.
pub fn picture(draft: &Draft, context: &Context, language: Language) -> Vec<StandOut> {
    stands(crate::picture::picture(draft, context), language)
}

/// The parts of a picture, in a language.
pub fn stands(picture: Vec<crate::picture::Stand>, language: Language) -> Vec<StandOut> {
    picture.into_iter().map(|stand| StandOut::new(stand, language)).collect()
}

impl StandOut {
    fn new(stand: crate::picture::Stand, language: Language) -> Self {
        use crate::picture::{Aspect, State};
        let (value, limit) = (stand.value.unwrap_or_default() as i64, stand.limit.unwrap_or_default() as i64);
        let field = stand.field.map_or("", Field::name).replace('_', "-");
        let field = wording::field(language, &format!("field-{field}")).unwrap_or_default();
        let there = stand.state == State::There;
        let pick = |yes: &'static str, no: &'static str| if there { yes } else { no }.to_owned();
        let title = match stand.aspect {
            Aspect::Call => pick(say::picture_call_there(language), say::picture_call_missing(language)),
            Aspect::Hook => pick(say::picture_hook_there(language), say::picture_hook_room(language)),
            Aspect::Number => say::picture_number(language, field, limit, value),
            Aspect::Diversity if there => say::picture_diversity_there(language, field),
            Aspect::Diversity => say::picture_diversity_room(language, field, value),
            Aspect::Keywords => say::picture_keywords(language, limit, value),
            Aspect::Length => say::picture_length(language, field, limit, value),
            Aspect::Proof => pick(say::picture_proof_there(language), say::picture_proof_missing(language)),
            Aspect::Link => match stand.state {
                State::There => say::picture_link_there(language),
                State::Room => say::picture_link_room(language),
                State::Missing => say::picture_link_missing(language),
            }
            .to_owned(),
            Aspect::AltText => pick(say::picture_alt_there(language), say::picture_alt_missing(language)),
            Aspect::Reading => reading(stand.reading, language, limit, value),
        };
        let (why, how) = match stand.aspect {
            Aspect::Call => (say::picture_call_why(language), say::picture_call_how(language)),
            Aspect::Hook => (say::picture_hook_why(language), say::picture_hook_how(language)),
            Aspect::Number => (say::picture_number_why(language), say::picture_number_how(language)),
            Aspect::Diversity => (say::picture_diversity_why(language), say::picture_diversity_how(language)),
            Aspect::Keywords => (say::picture_keywords_why(language), say::picture_keywords_how(language)),
            Aspect::Length => (say::picture_length_why(language), say::picture_length_how(language)),
            Aspect::Proof => (say::picture_proof_why(language), say::picture_proof_how(language)),
            Aspect::Link => (say::picture_link_why(language), say::picture_link_how(language)),
            Aspect::AltText => (say::picture_alt_why(language), say::picture_alt_how(language)),
            Aspect::Reading => (say::picture_reading_why(language), say::picture_reading_how(language)),
        };
        let facts = stand.fact.iter().map(|fact| fact.id).collect();
        StandOut { id: stand.aspect.id(), state: stand.state.id(), title, why, how, facts }
    }
}

/// The index of a text, for whom it is easy, and whether it is too short to be sure.
fn reading(measured: Option<Readability>, language: Language, limit: i64, value: i64) -> String {
    let Some(measured) = measured else { return String::new() };
    let schools = [School::Primary, School::Middle, School::High].into_iter();
    let easy = schools.clone().find(|school| value as f64 >= readability::at_least(measured.language, Some(*school)));
    let level = match easy {
        Some(School::Primary) => say::picture_reading_primary(language),
        Some(School::Middle) => say::picture_reading_middle(language),
        Some(School::High) => say::picture_reading_high(language),
        None => say::picture_reading_hard(language),
    };
    let index = match measured.language {
        Language::It => "Gulpease",
        Language::En => "Flesch",
    };
    let sure = if measured.indicative() { say::picture_reading_short(language) } else { "" };
    say::picture_reading(language, index, level, limit, sure, value)
}

#[derive(Debug, Clone, Serialize)]
pub struct RuleOut<F> {
    pub id: &'static str,
    pub family: &'static str,
    pub title: &'static str,
    pub why: &'static str,
    pub what_to_do: &'static str,
    pub facts: Vec<F>,
}

#[derive(Debug, Clone, Serialize)]
pub struct FactOut {
    pub id: &'static str,
    pub value: serde_value::Value,
    pub unit: &'static str,
    pub strength: &'static str,
    pub confidence: &'static str,
    pub source: &'static str,
    pub url: &'static str,
    pub quote: Option<&'static str>,
    pub checked_on: String,
    pub note: Option<&'static str>,
}

/// A fact without its origin, which weighs more than all checks together: `facts.<language>.json`
/// beside the JavaScript package has it, by id.
#[derive(Debug, Clone, Serialize)]
pub struct NumberOut {
    pub id: &'static str,
    pub value: serde_value::Value,
    pub unit: &'static str,
    pub strength: &'static str,
}

/// A fact's value as JSON writes it, without a JSON library in the engine.
pub mod serde_value {
    use serde::Serialize;

    #[derive(Debug, Clone, Serialize)]
    #[serde(untagged)]
    pub enum Value {
        Whole(u64),
        Decimal(f64),
        Between([u64; 2]),
        YesNo(bool),
        Words(&'static [&'static str]),
        Text(&'static str),
    }

    impl From<facts::Value> for Value {
        fn from(value: facts::Value) -> Self {
            match value {
                facts::Value::Whole(n) => Value::Whole(n),
                facts::Value::Decimal(n) => Value::Decimal(n),
                facts::Value::Between(a, b) => Value::Between([a, b]),
                facts::Value::YesNo(yes) => Value::YesNo(yes),
                facts::Value::Words(words) => Value::Words(words),
                facts::Value::Text(text) => Value::Text(text),
            }
        }
    }
}

impl FactOut {
    pub fn new(fact: &Fact, language: Language) -> Self {
        let origin = fact.origin();
        FactOut {
            id: fact.id,
            value: fact.value.into(),
            unit: fact.unit.name(),
            strength: fact.strength.name(),
            confidence: origin.confidence.name(),
            source: origin.source.title,
            url: origin.source.url,
            quote: origin.quote,
            checked_on: origin.checked_on.to_string(),
            note: origin.note.map(|note| match language {
                Language::It => note.it,
                Language::En => note.en,
            }),
        }
    }
}

impl NumberOut {
    pub fn new(fact: &Fact) -> Self {
        NumberOut { id: fact.id, value: fact.value.into(), unit: fact.unit.name(), strength: fact.strength.name() }
    }
}

/// All rules with the facts behind them, each written by `fact`.
pub fn rules<F>(language: Language, fact: impl Fn(&'static Fact) -> F) -> Vec<RuleOut<F>> {
    checks::ALL
        .iter()
        .map(|check| RuleOut {
            id: check.rule.id(),
            family: check.rule.family().id(),
            title: title(check.rule, language),
            why: why(check.rule, language),
            what_to_do: what_to_do(check.rule, language),
            facts: check.facts().map(&fact).collect(),
        })
        .collect()
}

#[derive(Debug, Clone, Serialize)]
pub struct PlacementOut<F> {
    pub id: &'static str,
    pub platform: &'static str,
    pub paid: bool,
    pub fields: Vec<FieldOut>,
    pub facts: Vec<F>,
}

#[derive(Debug, Clone, Serialize)]
pub struct FieldOut {
    pub name: &'static str,
    pub list: bool,
    pub required: bool,
}

/// All placements with everything the catalogue says of them.
pub fn placements<F>(fact: impl Fn(&'static Fact) -> F) -> Vec<PlacementOut<F>> {
    Placement::ALL
        .iter()
        .map(|placement| PlacementOut {
            id: placement.id(),
            platform: placement.platform(),
            paid: placement.paid(),
            fields: placement
                .fields()
                .iter()
                .filter(|spec| spec.field != Field::Media)
                .map(|spec| FieldOut { name: spec.field.name(), list: spec.list, required: spec.required })
                .collect(),
            facts: placement.facts().iter().copied().map(&fact).collect(),
        })
        .collect()
}
