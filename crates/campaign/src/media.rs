//! The images and videos that go with the drafts: their names, measures and descriptions. The files
//! themselves stay with the person.

mod one_list;

pub use one_list::{alt_texts, pictures};
pub(crate) use one_list::{field_to_picture, gather};

use crate::drafts::Draft;
use serde::{Deserialize, Serialize};

/// The most files that one campaign keeps in mind.
const MOST: usize = 1000;

/// What a campaign knows of its images and videos.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MediaPart {
    pub files: Vec<MediaFile>,
}

/// One file, as the page could read it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MediaFile {
    /// Unique within the campaign.
    pub id: String,
    pub name: String,
    pub video: bool,
    /// `jpeg`, `mp4`: what its content says, whatever its name.
    pub format: String,
    /// Pixels; none where the browser does not open the format.
    pub width: Option<u32>,
    pub height: Option<u32>,
    pub bytes: u64,
    pub seconds: Option<f64>,
    pub alt_text: String,
    /// The person says a generative model made or altered it.
    pub ai_generated: bool,
    /// The drafts it goes with; none: all of them.
    pub drafts: Vec<u32>,
}

/// What a person does with the files.
#[derive(Debug, Clone, PartialEq)]
pub enum MediaEdit {
    Add(MediaFile),
    Remove {
        id: String,
    },
    AltText {
        id: String,
        text: String,
    },
    /// Of a picture known by name or address alone.
    Name {
        id: String,
        text: String,
    },
    AiGenerated {
        id: String,
        yes: bool,
    },
    /// Goes with every draft, or with this one alone.
    Everywhere {
        id: String,
        only: Option<u32>,
    },
}

impl MediaFile {
    pub fn goes_with(&self, draft: u32) -> bool {
        self.drafts.is_empty() || self.drafts.contains(&draft)
    }

    /// The same file, as far as can be told without comparing contents.
    pub fn is_same_file(&self, other: &MediaFile) -> bool {
        self.bytes > 0 && (&self.name, self.bytes) == (&other.name, other.bytes)
    }

    /// Whether nobody has seen the file: it was named, not chosen.
    pub fn is_only_named(&self) -> bool {
        self.bytes == 0 && self.format.is_empty()
    }

    /// Whether this is the file that was named before it was chosen.
    fn is_named_as(&self, chosen: &MediaFile) -> bool {
        let end = self.name.trim().rsplit(['/', '\\']).next();
        self.is_only_named()
            && end == Some(chosen.name.as_str())
            && self.drafts.iter().any(|draft| chosen.goes_with(*draft))
    }
}

impl MediaPart {
    /// The files of a draft, in the order in which they came.
    pub fn of<'a>(&'a self, draft: &Draft) -> impl Iterator<Item = &'a MediaFile> + use<'a> {
        let id = draft.id;
        self.files.iter().filter(move |file| file.goes_with(id))
    }

    /// `None` when the file is not there, or already is.
    pub(crate) fn apply(&mut self, edit: MediaEdit) -> Option<()> {
        match edit {
            MediaEdit::Add(file) if self.files.iter().any(|known| known.is_named_as(&file)) => {
                let known = self.files.iter_mut().find(|known| known.is_named_as(&file))?;
                // Its words and its address stay; now its measures are known too.
                let MediaFile { name, alt_text, drafts, ai_generated, .. } = std::mem::take(known);
                *known = MediaFile { name, alt_text, drafts, ai_generated, ..file };
            }
            MediaEdit::Add(file) => {
                match self.files.iter_mut().find(|known| known.id == file.id || known.is_same_file(&file)) {
                    // Chosen again, for another draft perhaps.
                    Some(known) if known.drafts.is_empty() => return None,
                    Some(known) if file.drafts.is_empty() => known.drafts.clear(),
                    Some(known) => {
                        let new: Vec<u32> = file.drafts.into_iter().filter(|id| !known.drafts.contains(id)).collect();
                        known.drafts.extend(new);
                    }
                    None => {
                        (self.files.len() < MOST).then_some(())?;
                        self.files.push(file);
                    }
                }
            }
            MediaEdit::Remove { id } => self.files.retain(|file| file.id != id),
            MediaEdit::AltText { id, text } => self.find(&id)?.alt_text = text,
            MediaEdit::Name { id, text } => self.find(&id).filter(|file| file.is_only_named())?.name = text,
            MediaEdit::AiGenerated { id, yes } => self.find(&id)?.ai_generated = yes,
            MediaEdit::Everywhere { id, only } => self.find(&id)?.drafts = only.into_iter().collect(),
        }
        Some(())
    }

    /// A draft is gone: what went with it alone goes too.
    pub(crate) fn forget_draft(&mut self, draft: u32) {
        self.files.retain_mut(|file| {
            let before = file.drafts.len();
            file.drafts.retain(|id| *id != draft);
            before == 0 || !file.drafts.is_empty()
        });
    }

    fn find(&mut self, id: &str) -> Option<&mut MediaFile> {
        self.files.iter_mut().find(|file| file.id == id)
    }
}

/// What a shape cuts away from a picture, taken from its middle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Crop {
    /// The share of the picture that is lost, from 0 to 1.
    pub lost: f64,
    /// From left and right; from top and bottom where false.
    pub sides: bool,
}

/// How a picture is cropped to a shape (width divided by height). `None` where a measure is zero.
pub fn crop(width: u32, height: u32, ratio: f64) -> Option<Crop> {
    if width == 0 || height == 0 || !ratio.is_finite() || ratio <= 0.0 {
        return None;
    }
    let own = f64::from(width) / f64::from(height);
    let sides = own > ratio;
    let kept = if sides { ratio / own } else { own / ratio };
    Some(Crop { lost: 1.0 - kept, sides })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Campaign, Edit, Moment, apply};
    use facts::Placement;
    use wording::Language;

    fn file(id: &str, drafts: &[u32]) -> MediaFile {
        MediaFile {
            id: id.into(),
            name: format!("{id}.jpg"),
            bytes: 9,
            drafts: drafts.to_vec(),
            ..MediaFile::default()
        }
    }

    fn campaign(edits: impl IntoIterator<Item = Edit>) -> Campaign {
        let new = Campaign::new("c", "C", Moment(0), Language::It);
        edits.into_iter().fold(new, |campaign, edit| apply(&campaign, edit).unwrap_or(campaign))
    }

    #[test]
    fn a_file_goes_with_one_draft_with_several_or_with_all() {
        let add = |file| Edit::Media(MediaEdit::Add(file));
        let campaign = campaign([
            Edit::AddDraft { placement: Placement::XPost },
            Edit::AddDraft { placement: Placement::FacebookFeed },
            add(file("a", &[1])),
            add(file("b", &[])),
            add(file("a", &[2])),
            Edit::Media(MediaEdit::AltText { id: "a".into(), text: "Un gatto".into() }),
        ]);
        let names = |draft: u32| {
            let draft = campaign.draft(draft).expect("a draft");
            campaign.parts.media.of(draft).map(|file| file.id.clone()).collect::<Vec<_>>()
        };
        assert_eq!((names(1), names(2)), (vec!["a".into(), "b".into()], vec!["a".to_owned(), "b".into()]));
        assert_eq!(campaign.parts.media.files[0].alt_text, "Un gatto");
        assert_eq!(apply(&campaign, add(file("b", &[1]))), None, "it already goes with all");
    }

    #[test]
    fn a_picture_is_named_first_and_measured_later() {
        let named = MediaFile { id: "n".into(), drafts: vec![1], ..MediaFile::default() };
        let name = |text: &str| Edit::Media(MediaEdit::Name { id: "n".into(), text: text.into() });
        let campaign = campaign([
            Edit::AddDraft { placement: Placement::XPost },
            Edit::Media(MediaEdit::Add(named)),
            name("https://e.it/forno.jpg"),
            Edit::Media(MediaEdit::AltText { id: "n".into(), text: "Il forno".into() }),
            Edit::Media(MediaEdit::Add(MediaFile { name: "forno.jpg".into(), ..file("f", &[1]) })),
        ]);
        let [picture] = campaign.parts.media.files.as_slice() else { panic!("one picture") };
        assert_eq!((picture.name.as_str(), picture.bytes), ("https://e.it/forno.jpg", 9));
        assert_eq!((picture.alt_text.as_str(), picture.id.as_str()), ("Il forno", "f"));
        assert_eq!(apply(&campaign, name("b.jpg")), None, "a file that was read has the name it has");
    }

    #[test]
    fn what_the_field_says_goes_to_the_picture_that_comes() {
        let written = Edit::Copy { id: 1, variant: 0, field: facts::Field::AltText, index: 0, text: "Un gatto".into() };
        let campaign = campaign([
            Edit::AddDraft { placement: Placement::XPost },
            written,
            Edit::Media(MediaEdit::Add(file("a", &[1]))),
        ]);
        assert_eq!(campaign.parts.media.files[0].alt_text, "Un gatto");
        assert_eq!(campaign.drafts[0].variants[0].text(facts::Field::AltText), "");
    }

    #[test]
    fn what_went_with_a_draft_alone_goes_with_it() {
        let campaign = campaign([
            Edit::AddDraft { placement: Placement::XPost },
            Edit::Media(MediaEdit::Add(file("a", &[1]))),
            Edit::Media(MediaEdit::Add(file("b", &[]))),
            Edit::RemoveDraft { id: 1 },
        ]);
        let left: Vec<&str> = campaign.parts.media.files.iter().map(|file| file.id.as_str()).collect();
        assert_eq!(left, ["b"]);
    }

    #[test]
    fn measures_and_descriptions_come_back_from_storage() {
        let campaign = campaign([Edit::Media(MediaEdit::Add(MediaFile {
            video: true,
            seconds: Some(12.5),
            width: Some(1080),
            ..file("a", &[])
        }))]);
        let text = crate::stored::write(&campaign, 1);
        assert_eq!(crate::stored::read(&text).value(), Some(campaign));
    }

    #[test]
    fn a_shape_takes_from_the_longer_side() {
        let tall = crop(1080, 1350, 1.0).expect("a picture");
        assert!(!tall.sides && (tall.lost - 0.2).abs() < 1e-9, "{tall:?}");
        let wide = crop(1920, 1080, 0.8).expect("a picture");
        assert!(wide.sides && (wide.lost - 0.55).abs() < 1e-9, "{wide:?}");
        assert_eq!(crop(1000, 1000, 1.0), Some(Crop { lost: 0.0, sides: false }));
        assert_eq!((crop(0, 9, 1.0), crop(9, 9, 0.0)), (None, None));
    }
}
