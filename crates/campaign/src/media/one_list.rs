//! One list of pictures, one place for their alternative text. Campaigns written before had three: the
//! pictures of the calendar, the measured files, and the field of the placement. Nothing of them is lost.

use super::{MediaFile, MediaPart};
use crate::campaign::Campaign;
use crate::drafts::{Draft, Variant};
use facts::Field;

impl MediaPart {
    /// A picture known by its name or address alone.
    pub fn name_one(&mut self, draft: u32, name: &str, alt_text: &str) {
        let is_same = |file: &&mut MediaFile| !file.video && file.name == name && file.goes_with(draft);
        if let Some(known) = self.files.iter_mut().find(is_same).filter(|_| !name.is_empty()) {
            if known.alt_text.trim().is_empty() {
                known.alt_text = alt_text.to_owned();
            }
            if known.alt_text == alt_text || alt_text.trim().is_empty() {
                return;
            }
        }
        let id = self.free_id(draft);
        let named =
            MediaFile { id, name: name.into(), alt_text: alt_text.into(), drafts: vec![draft], ..MediaFile::default() };
        self.files.push(named);
    }

    /// An id that no file has, the same for the same campaign: reading it twice gives the same.
    fn free_id(&self, draft: u32) -> String {
        let taken = |id: &String| self.files.iter().any(|file| file.id == *id);
        (0..).map(|number| format!("named-{draft}-{number}")).find(|id| !taken(id)).unwrap_or_default()
    }
}

/// The pictures the calendar of an older campaign kept apart come to the others.
pub(crate) fn gather(campaign: &mut Campaign) {
    let parts = &mut campaign.parts;
    for (draft, post) in &mut parts.calendar.posts {
        for image in std::mem::take(&mut post.images) {
            parts.media.name_one(*draft, &image.name, &image.alt_text);
        }
    }
    for draft in &mut campaign.drafts {
        field_to_picture(&mut parts.media, draft);
    }
}

/// What stands in the placement's own field goes to the first picture that belongs to this draft alone,
/// unless that one is described otherwise: then both stay.
pub(crate) fn field_to_picture(media: &mut MediaPart, draft: &mut Draft) {
    let Some(variant) = draft.variants.first_mut() else { return };
    let written = variant.text(Field::AltText).to_owned();
    if written.trim().is_empty() {
        return;
    }
    let first = media.files.iter_mut().find(|file| !file.video && file.goes_with(draft.id));
    let Some(picture) = first.filter(|file| file.drafts == [draft.id]) else { return };
    if picture.alt_text.trim().is_empty() {
        picture.alt_text = written;
    } else if picture.alt_text != written {
        return;
    }
    variant.set_items(Field::AltText, Vec::new());
}

/// The pictures of a draft, in order.
pub fn pictures<'a>(campaign: &'a Campaign, draft: &Draft) -> impl Iterator<Item = &'a MediaFile> + use<'a> {
    campaign.parts.media.of(draft).filter(|file| !file.video)
}

/// The alternative texts that go out with a wording, one a picture; the placement's own field serves a
/// draft without pictures, or a first picture nobody described.
pub fn alt_texts<'a>(campaign: &'a Campaign, draft: &Draft, variant: &'a Variant) -> Vec<&'a str> {
    let mut texts: Vec<&str> = pictures(campaign, draft).map(|file| file.alt_text.trim()).collect();
    let own = variant.text(Field::AltText).trim();
    match texts.first_mut() {
        Some(first) if first.is_empty() => *first = own,
        Some(_) => {}
        None => texts.push(own),
    }
    texts.retain(|text| !text.is_empty());
    texts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Image, Post};
    use crate::{Edit, Moment, apply, stored};
    use facts::Placement;
    use wording::Language;

    fn image(name: &str, alt: &str) -> Image {
        Image { name: name.into(), alt_text: alt.into() }
    }

    /// As an older Coso kept it: pictures in the calendar, one of them measured too, a text in the field.
    fn older() -> Campaign {
        let mut campaign =
            apply(&Campaign::new("c", "C", Moment(0), Language::It), Edit::AddDraft { placement: Placement::XPost })
                .expect("a draft");
        let images = vec![image("forno.jpg", "Il forno"), image("", "Il pane"), image("pane.png", "Una pagnotta")];
        campaign.parts.calendar.posts.insert(1, Post { images, ..Post::default() });
        campaign.parts.media.files = vec![
            MediaFile { id: "a".into(), name: "forno.jpg".into(), bytes: 9, drafts: vec![1], ..MediaFile::default() },
            MediaFile {
                id: "b".into(),
                name: "pane.png".into(),
                bytes: 9,
                alt_text: "Altro".into(),
                drafts: vec![1],
                ..MediaFile::default()
            },
        ];
        campaign.drafts[0].variants[0].set(Field::AltText, 0, "Il forno");
        campaign
    }

    #[test]
    fn older_campaigns_have_one_list_and_no_text_is_lost() {
        let mut campaign = older();
        gather(&mut campaign);
        let all: Vec<(&str, &str)> =
            campaign.parts.media.files.iter().map(|file| (file.name.as_str(), file.alt_text.as_str())).collect();
        assert_eq!(
            all,
            [("forno.jpg", "Il forno"), ("pane.png", "Altro"), ("", "Il pane"), ("pane.png", "Una pagnotta")],
            "what is said otherwise in two places stays twice"
        );
        assert!(campaign.parts.calendar.post(1).images.is_empty());
        assert_eq!(campaign.drafts[0].variants[0].text(Field::AltText), "");
        let once = campaign.clone();
        gather(&mut campaign);
        assert_eq!(campaign, once);
        assert_eq!(stored::read(&stored::write(&campaign, 1)).value(), Some(once));
    }

    #[test]
    fn another_text_in_the_field_stays_there() {
        let mut campaign = older();
        campaign.drafts[0].variants[0].set(Field::AltText, 0, "Tutt’altro");
        gather(&mut campaign);
        let draft = &campaign.drafts[0];
        assert_eq!(draft.variants[0].text(Field::AltText), "Tutt’altro");
        assert_eq!(alt_texts(&campaign, draft, &draft.variants[0]), ["Il forno", "Altro", "Il pane", "Una pagnotta"]);
    }

    #[test]
    fn the_field_serves_where_no_picture_is_described() {
        let mut campaign = older();
        campaign.parts = crate::parts::Parts::default();
        let draft = campaign.drafts[0].clone();
        assert_eq!(alt_texts(&campaign, &draft, &draft.variants[0]), ["Il forno"]);
        campaign.parts.media.name_one(1, "forno.jpg", "");
        assert_eq!(alt_texts(&campaign, &draft, &draft.variants[0]), ["Il forno"]);
    }
}
