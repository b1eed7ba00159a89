//! What is kept in this browser: campaigns, their list, the settings. All reading and writing goes
//! through the envelopes of `campaign::stored`.

use crate::browser::{clock, ids, storage};
use campaign::{
    Campaign, Date, Library, Moment,
    stored::{self, Read, keys},
};
use wording::{Language, say};

/// What happened to the last saving.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Saved {
    #[default]
    Nothing,
    Yes,
    Pending,
    Full,
    Blocked,
    /// Another tab wrote a newer version.
    Elsewhere,
}

/// What came of opening a campaign.
#[derive(Debug, Clone, PartialEq)]
pub enum Opened {
    There(Box<Campaign>, u64),
    Missing,
    FromTheFuture,
    /// Put aside under another key, untouched.
    Unreadable,
}

pub fn now() -> Moment {
    Moment(clock::now() as i64)
}

pub fn today() -> Date {
    let (year, month, day) = clock::today();
    Date::new(year, u32::from(month), u32::from(day)).unwrap_or_else(|| now().date())
}

pub fn library() -> Library {
    let text = storage::read(keys::INDEX).ok().flatten().unwrap_or_default();
    stored::read_library(&text).value().unwrap_or_default()
}

pub fn keep_library(library: &Library) {
    let _ = storage::write(keys::INDEX, &stored::write_library(library, now().0.max(0) as u64));
}

pub fn open(id: &str) -> Opened {
    let key = keys::campaign(id);
    let Ok(Some(text)) = storage::read(&key) else { return Opened::Missing };
    match stored::read(&text) {
        Read::Whole { value, revision } => Opened::There(Box::new(value), revision),
        Read::FromTheFuture { .. } => Opened::FromTheFuture,
        Read::Unreadable { .. } => {
            let _ = storage::write(&keys::unreadable(&key, today()), &text);
            Opened::Unreadable
        }
    }
}

/// Writes a campaign and its line in the list. `known` is the revision this tab last saw: if the
/// stored one is newer, another tab has written and nothing is overwritten.
pub fn save(campaign: &Campaign, known: u64) -> (Saved, u64) {
    let key = keys::campaign(&campaign.id);
    if let Ok(Some(text)) = storage::read(&key)
        && let Read::Whole { revision, .. } = stored::read(&text)
        && revision > known
    {
        return (Saved::Elsewhere, known);
    }
    let revision = known + 1;
    match storage::write(&key, &stored::write(campaign, revision)) {
        Ok(()) => {
            if campaign.id != keys::CHECK_DESK {
                keep_library(&library().with(campaign).opened(&campaign.id));
            }
            (Saved::Yes, revision)
        }
        Err(storage::Trouble::Full) => (Saved::Full, known),
        Err(storage::Trouble::Blocked) => (Saved::Blocked, known),
    }
}

/// A new campaign, saved; its id.
pub fn create(language: Language) -> String {
    let name = library().free_name(say::campaigns_first_name(language));
    keep(Campaign::new(ids::fresh(), name, now(), language))
}

/// Keeps a campaign that came from a file or a copy under an id of its own.
pub fn adopt(campaign: &Campaign) -> String {
    let name = library().free_name(&campaign.name);
    keep(campaign::library::duplicate(campaign, ids::fresh(), name, now()))
}

fn keep(campaign: Campaign) -> String {
    save(&campaign, 0);
    campaign.id
}

/// The desk of single texts: a campaign of its own that is in no list.
pub fn check_desk(language: Language) -> (Campaign, u64) {
    match open(keys::CHECK_DESK) {
        Opened::There(campaign, revision) => (*campaign, revision),
        _ => (Campaign::new(keys::CHECK_DESK, say::check_heading(language), now(), language), 0),
    }
}
