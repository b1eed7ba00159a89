//! Drafts in: what is asked, and the draft it becomes.

use super::{ByName, Refusal};
use crate::{Audience, Context, Country, Draft, FieldRef, Goal, Media, MediaKind, Overrides, School};
use facts::Placement;
use serde::Deserialize;
use wording::Language;

#[derive(Debug, Clone, Deserialize)]
pub struct DraftIn {
    pub placement: String,
    #[serde(default)]
    pub language: Option<String>,
    #[serde(default)]
    pub fields: ByName<FieldIn>,
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
    pub overrides: ByName<u64>,
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
