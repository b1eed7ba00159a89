//! A client looks at the calendar in a link and answers with another: what is asked, what comes back,
//! how it is put into the campaign. Nothing passes through a server.

use crate::calendar::{CalendarEdit, CalendarPart, Item, Note, Which, items, published};
use crate::campaign::Campaign;
use crate::date::{Date, Moment};
use crate::drafts::{Draft, Status, Variant, main_field};
use crate::edit::Edit;
use crate::media::MediaFile;
use crate::mix::Mix;
use serde::{Deserialize, Serialize};

/// The part `asked`, only in links for clients: where the answer belongs.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The campaign's id in the browser of whoever asks.
    pub campaign: String,
    /// Who asks, as typed.
    pub who: String,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
    /// A word to the client.
    pub message: String,
}

/// A client's answer.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Review {
    /// Always `coso-review`: tells it from other texts.
    pub kind: String,
    pub campaign: String,
    pub name: String,
    pub who: String,
    pub at: i64,
    pub verdicts: Vec<Verdict>,
}

/// What the client says about one draft.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Verdict {
    pub draft: u32,
    /// What the client read, so that an approval never covers another text.
    pub text: u64,
    pub approved: bool,
    pub comment: String,
}

const KIND: &str = "coso-review";

impl Review {
    /// As JSON, for a file or a link.
    pub fn write(&self) -> String {
        serde_json::to_string(&Self { kind: KIND.into(), ..self.clone() }).unwrap_or_default()
    }

    /// `None` for any other text.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str::<Self>(text.trim()).ok().filter(|review| review.kind == KIND)
    }
}

/// Which of the planned drafts a client is asked about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Choice {
    pub which: Which,
    /// Both days belong to it; `None`: no end.
    pub from: Option<Date>,
    pub to: Option<Date>,
}

impl Default for Choice {
    fn default() -> Self {
        Self { which: Which::All, from: None, to: None }
    }
}

impl Choice {
    fn takes(&self, item: &Item<'_>) -> bool {
        self.which.takes(item.draft.status)
            && self.from.is_none_or(|from| item.date >= from)
            && self.to.is_none_or(|to| item.date <= to)
    }
}

/// What a client gets to see: the planned drafts with their words, nothing of goal, audience, budget
/// and inner notes.
pub fn for_client(campaign: &Campaign, choice: Choice, message: &str, now: Moment) -> Campaign {
    let part = &campaign.parts.calendar;
    let ids: Vec<u32> = items(campaign)
        .iter()
        .filter(|item| choice.takes(item) && has_something(campaign, item.draft))
        .filter(|item| item.draft.status != Status::Published)
        .map(|item| item.draft.id)
        .collect();
    let mut shown = Campaign {
        created: campaign.created,
        updated: campaign.updated,
        country: campaign.country.clone(),
        drafts: campaign.drafts.iter().filter(|draft| ids.contains(&draft.id)).map(only_published).collect(),
        last_id: campaign.last_id,
        mix: Mix::default(),
        ..Campaign::new(campaign.id.clone(), campaign.name.clone(), now, campaign.language)
    };
    let mut posts = part.posts.clone();
    posts.retain(|id, _| ids.contains(id));
    for post in posts.values_mut() {
        post.history.clear();
        post.notes.clear();
        post.slot = None;
        post.approved = 0;
        post.hat.clear();
        post.role.clear();
    }
    shown.parts.calendar =
        CalendarPart { zone: part.zone.clone(), holidays: part.holidays.clone(), posts, ..CalendarPart::default() };
    shown.parts.media.files = shown_files(campaign, &ids);
    shown.parts.held.drafts = campaign.parts.held.drafts.iter().copied().filter(|id| ids.contains(id)).collect();
    shown.parts.buttons = campaign.parts.buttons.clone();
    shown.parts.buttons.retain(|id, _| ids.contains(id));
    shown.parts.asked =
        Asked { campaign: campaign.id.clone(), who: part.me.clone(), at: now.0, message: message.to_owned() };
    shown
}

/// Words, or the picture of a story.
fn has_something(campaign: &Campaign, draft: &Draft) -> bool {
    let pictured = || main_field(draft.placement).is_none() && campaign.parts.media.of(draft).next().is_some();
    published(draft).is_some() || pictured()
}

/// Of the images and videos of these drafts what a client can judge: the name and the alternative text.
fn shown_files(campaign: &Campaign, ids: &[u32]) -> Vec<MediaFile> {
    let files = campaign.parts.media.files.iter().filter(|file| ids.iter().any(|id| file.goes_with(*id)));
    let shown = |file: &MediaFile| MediaFile {
        id: file.id.clone(),
        name: file.name.clone(),
        video: file.video,
        alt_text: file.alt_text.clone(),
        drafts: file.drafts.iter().copied().filter(|id| ids.contains(id)).collect(),
        ..MediaFile::default()
    };
    files.map(shown).collect()
}

/// Only the wording that goes out: the others are our business.
fn only_published(draft: &Draft) -> Draft {
    let variants = vec![published(draft).cloned().unwrap_or_default()];
    Draft { variants, persona: None, ..draft.clone() }
}

/// A number made of texts (FNV-1a).
pub(crate) struct Print(u64);

impl Default for Print {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Print {
    pub(crate) fn add(&mut self, text: &str) {
        for byte in text.trim().bytes().chain([0]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    pub(crate) fn variant(&mut self, variant: &Variant) {
        for (field, items) in variant.fields() {
            self.add(field.name());
            items.iter().for_each(|item| self.add(item));
        }
    }

    /// JavaScript keeps whole numbers up to here.
    pub(crate) fn number(&self) -> u64 {
        self.0 & ((1 << 53) - 1)
    }
}

/// A number that changes with what a client is shown of a draft: its words, its day, its first comment, the names
/// of its pictures and what they say of them, its button.
pub fn fingerprint(campaign: &Campaign, draft: &Draft) -> u64 {
    let mut print = Print::default();
    if let Some(variant) = published(draft) {
        print.variant(variant);
    }
    [&draft.date, &draft.time, &draft.first_comment].into_iter().for_each(|text| print.add(text));
    for file in campaign.parts.media.of(draft) {
        print.add(&file.name);
        print.add(&file.alt_text);
    }
    // Added only where there is one: what was approved before there were buttons stays approved.
    if let Some(button) = campaign.button(draft.id) {
        print.add(button);
    }
    print.number()
}

/// A campaign with an answer in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    pub campaign: Campaign,
    pub approved: Vec<u32>,
    /// Drafts with a remark of the client.
    pub commented: Vec<u32>,
    /// Approved, but the text has changed since: the approval was not taken over.
    pub changed: Vec<u32>,
    /// No longer in the campaign.
    pub gone: Vec<u32>,
    /// This answer was taken in before.
    pub again: bool,
}

/// Puts an answer into the campaign. The same answer twice changes nothing.
pub fn merge(campaign: &Campaign, review: &Review) -> Merged {
    let mut out = Merged {
        campaign: campaign.clone(),
        approved: Vec::new(),
        commented: Vec::new(),
        changed: Vec::new(),
        gone: Vec::new(),
        again: false,
    };
    let mut news = false;
    for verdict in &review.verdicts {
        let id = verdict.draft;
        let Some(draft) = campaign.draft(id) else {
            out.gone.push(id);
            continue;
        };
        let comment = verdict.comment.trim();
        if !comment.is_empty() {
            let note = Note { who: review.who.clone(), at: review.at, text: comment.to_owned() };
            if !campaign.parts.calendar.post(id).notes.contains(&note) {
                let edit = CalendarEdit::Note { id, who: note.who, text: note.text, at: Moment(note.at) };
                out.change(edit);
                news = true;
            }
            out.commented.push(id);
        }
        if !verdict.approved {
            // What was approved and now has a remark goes back to whoever writes.
            if !comment.is_empty() && draft.status == Status::Approved && verdict.text == fingerprint(campaign, draft) {
                out.change(status(id, Status::Ready, review));
                news = true;
            }
            continue;
        }
        if verdict.text != fingerprint(campaign, draft) {
            out.changed.push(id);
        } else {
            if matches!(draft.status, Status::Draft | Status::Ready) {
                out.change(status(id, Status::Approved, review));
                news = true;
            }
            out.approved.push(id);
        }
    }
    out.again = !news && out.changed.is_empty() && out.gone.is_empty();
    out
}

fn status(id: u32, status: Status, review: &Review) -> CalendarEdit {
    CalendarEdit::Status { id, status, who: review.who.clone(), at: Moment(review.at) }
}

impl Merged {
    fn change(&mut self, edit: CalendarEdit) {
        if let Some(changed) = crate::apply(&self.campaign, Edit::Calendar(edit)) {
            self.campaign = changed;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::share_link;
    use crate::stored::{Read, tests::full};
    use facts::Field;

    fn ready() -> Campaign {
        let mut campaign = full();
        campaign.drafts[0].status = Status::Ready;
        campaign
    }

    fn answer(campaign: &Campaign, approved: bool, comment: &str) -> Review {
        let draft = campaign.draft(3).unwrap();
        let verdict = Verdict { draft: 3, text: fingerprint(campaign, draft), approved, comment: comment.into() };
        Review {
            campaign: campaign.id.clone(),
            who: "Marta".into(),
            at: 1_795_444_729_000,
            verdicts: vec![verdict],
            ..Review::default()
        }
    }

    #[test]
    fn the_client_sees_the_copy_and_nothing_else() {
        let shown = for_client(&ready(), Choice::default(), "Aspetto un sì", Moment(5));
        let fragment = share_link::make(&shown).unwrap();
        let Read::Whole { value: opened, .. } = share_link::open(&fragment) else { panic!("it opens") };
        assert_eq!(opened.parts.asked.campaign, "c-1");
        assert_eq!((opened.drafts.len(), opened.drafts[0].variants.len()), (1, 1));
        let text = crate::stored::export(&opened);
        for private in ["900", "Giulia", "12 interviste", "A casa in 48 ore", "senza emoji"] {
            assert!(!text.contains(private), "{private}");
        }
        assert_eq!(fingerprint(&opened, &opened.drafts[0]), fingerprint(&ready(), &ready().drafts[0]));
    }

    #[test]
    fn who_asks_chooses_what_is_shown() {
        let campaign = ready();
        let shown = |choice: Choice| for_client(&campaign, choice, "", Moment(5)).drafts.len();
        let day = |text: &str| Date::parse(text);
        for (choice, count) in [
            (Choice::default(), 1),
            (Choice { which: Which::Ready, ..Choice::default() }, 1),
            (Choice { which: Which::Approved, ..Choice::default() }, 0),
            (Choice { from: day("2026-12-01"), to: day("2026-12-01"), ..Choice::default() }, 1),
            (Choice { from: day("2026-12-02"), ..Choice::default() }, 0),
            (Choice { to: day("2026-11-30"), ..Choice::default() }, 0),
        ] {
            assert_eq!(shown(choice), count, "{choice:?}");
        }
    }

    #[test]
    fn a_story_is_its_picture() {
        let mut campaign = ready();
        campaign.drafts[0].placement = facts::Placement::InstagramStory;
        campaign.drafts[0].variants = vec![Variant::default()];
        let shown = |campaign: &Campaign| for_client(campaign, Choice::default(), "", Moment(5)).drafts.len();
        assert_eq!(shown(&campaign), 0);
        campaign.parts.media.name_one(3, "storia.jpg", "");
        assert_eq!(shown(&campaign), 1);
    }

    #[test]
    fn an_answer_is_merged_once() {
        let campaign = ready();
        let review = Review::read(&answer(&campaign, true, "Bello!").write()).unwrap();
        let merged = merge(&campaign, &review);
        assert_eq!(
            (merged.approved.as_slice(), merged.commented.as_slice(), merged.again),
            (&[3][..], &[3][..], false)
        );
        let post = merged.campaign.parts.calendar.post(3);
        assert_eq!((post.notes.len(), post.last_step(Status::Approved).unwrap().who.as_str()), (1, "Marta"));
        assert_eq!(merged.campaign.drafts[0].status, Status::Approved);
        let again = merge(&merged.campaign, &review);
        assert!(again.again && again.campaign == merged.campaign);
    }

    #[test]
    fn an_approval_never_covers_another_text() {
        let mut campaign = ready();
        let review = answer(&campaign, true, "");
        campaign.drafts[0].variants[0].set(Field::Text, 0, "Tutt’altro");
        let merged = merge(&campaign, &review);
        assert_eq!((merged.changed.as_slice(), merged.campaign.drafts[0].status), (&[3][..], Status::Ready));
        // Another picture is another post, too.
        let mut pictured = ready();
        pictured.parts.media.name_one(3, "altra.jpg", "");
        assert_eq!(merge(&pictured, &review).changed, [3]);
        campaign.drafts.clear();
        assert_eq!(merge(&campaign, &review).gone, [3]);
    }

    #[test]
    fn a_remark_takes_an_approval_back() {
        let mut campaign = ready();
        campaign.drafts[0].status = Status::Approved;
        let merged = merge(&campaign, &answer(&campaign, false, "Cambiamo la foto"));
        assert_eq!(merged.campaign.drafts[0].status, Status::Ready);
        assert_eq!(Review::read("{\"kind\":\"other\"}"), None);
        assert_eq!(Review::read("ciao"), None);
    }
}
