//! What is kept in this browser: campaigns, their list, the settings. All reading and writing goes
//! through the envelopes of `campaign::stored`.

use crate::browser::{
    address, clock, events, ids,
    storage::{self, Trouble},
};
use campaign::{
    Campaign, Date, Edit, Library, Moment,
    stored::{self, Read, Standing, backup, keys},
};
use facts::Placement;
use std::{cell::RefCell, collections::BTreeMap};
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

thread_local! {
    /// What the browser refused to keep: it lives as long as the page, so that one can work and
    /// download a copy.
    static REFUSED: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };

    /// The keys whose texts this page put aside.
    static ASIDE: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Told to the window when something is put aside.
pub const PUT_ASIDE: &str = "coso:aside";

/// The keys whose texts this page put aside since it was opened.
pub fn put_aside_here() -> Vec<String> {
    ASIDE.with_borrow(Clone::clone)
}

fn put_aside(key: &str, text: &str) -> Result<(), Trouble> {
    let Some(name) = backup::aside_key(&everything(), key, text, today()) else { return Ok(()) };
    storage::write(&name, text)?;
    ASIDE.with_borrow_mut(|keys| keys.push(key.to_owned()));
    events::tell_window(PUT_ASIDE);
    Ok(())
}

/// What a newer release wrote, and what cannot be read, is put aside before it is written over. Where there is
/// no room for that, it is not written over.
fn spare(key: &str) -> Result<(), Trouble> {
    match storage::read(key) {
        Ok(Some(there)) if stored::standing(key, &there) != Standing::Ours => put_aside(key, &there),
        _ => Ok(()),
    }
}

fn get(key: &str) -> Option<String> {
    REFUSED.with_borrow(|refused| refused.get(key).cloned()).or_else(|| storage::read(key).ok().flatten())
}

fn put(key: &str, text: String) -> Result<(), Trouble> {
    let outcome = spare(key);
    keep_or_refuse(key, text, outcome)
}

/// The same over a text that has just been read: there is nothing to spare.
fn put_over(key: &str, text: String) -> Result<(), Trouble> {
    keep_or_refuse(key, text, Ok(()))
}

fn keep_or_refuse(key: &str, text: String, spared: Result<(), Trouble>) -> Result<(), Trouble> {
    let outcome = spared.and_then(|()| storage::write(key, &text));
    REFUSED.with_borrow_mut(|refused| match outcome {
        Ok(()) => refused.remove(key),
        Err(_) => refused.insert(key.to_owned(), text),
    });
    outcome
}

/// Every text of ours by its key, what the browser refused to keep included.
pub fn everything() -> BTreeMap<String, String> {
    let kept = storage::keys(backup::PREFIX).into_iter();
    let mut texts: BTreeMap<String, String> =
        kept.filter_map(|key| storage::read(&key).ok().flatten().map(|text| (key, text))).collect();
    REFUSED.with_borrow(|refused| texts.extend(refused.iter().map(|(key, text)| (key.clone(), text.clone()))));
    texts
}

/// Brings the texts of a copy back; false where the browser had no room for all of them.
pub fn bring_back(texts: &BTreeMap<String, String>) -> (backup::Merged, bool) {
    let merged = backup::merge(&everything(), texts, ids::fresh, now());
    // Each is tried: what does not fit stays in this page, where it can be downloaded.
    let fits = merged.writes.iter().filter(|(key, text)| put(key, text.clone()).is_err()).count() == 0;
    (merged, fits)
}

/// Whether a campaign is only in this page, because the browser refused to keep it.
pub fn is_refused(id: &str) -> bool {
    REFUSED.with_borrow(|refused| refused.contains_key(&keys::campaign(id)))
}

pub fn now() -> Moment {
    Moment(clock::now() as i64)
}

pub fn today() -> Date {
    let (year, month, day) = clock::today();
    Date::new(year, u32::from(month), u32::from(day)).unwrap_or_else(|| now().date())
}

pub fn library() -> Library {
    match stored::read_library(&get(keys::INDEX).unwrap_or_default()) {
        Read::Whole { value, .. } => value,
        // No list yet, or none that can be read: the campaigns themselves are the list.
        _ => stored::library_of(&everything()),
    }
}

/// The limits set otherwise than the catalogue.
pub fn overrides() -> stored::Overrides {
    stored::read_overrides(&get(keys::OVERRIDES).unwrap_or_default()).value().unwrap_or_default()
}

/// Keeps them; false where the browser refuses, and they live as long as the page.
pub fn keep_overrides(overrides: &stored::Overrides) -> bool {
    put(keys::OVERRIDES, stored::write_overrides(overrides, now().0.max(0) as u64)).is_ok()
}

pub fn keep_library(library: &Library) {
    let _ = put(keys::INDEX, stored::write_library(library, now().0.max(0) as u64));
}

/// The note of the settings with the day on which something was first due to be swept.
const SWEEP: &str = "sweep";

/// Removes for good what was deleted long ago, on the second day it is due: a clock that was set wrong for a day
/// must not empty the bin.
pub fn sweep() {
    let before = library();
    let (after, texts) = before.clone().sweep(now());
    if after == before {
        return;
    }
    if campaign::library::is_second_day(Date::parse(&note(SWEEP)), today()) {
        keep_library(&after);
        texts.iter().for_each(|key| forget(key));
        keep_note(SWEEP, "");
    } else {
        keep_note(SWEEP, &today().to_string());
    }
}

/// Removes a deleted campaign for good, now: the only way to make room.
pub fn erase(id: &str) -> Library {
    let mut library = library();
    library.entries.retain(|entry| entry.id != id || entry.deleted.is_none());
    keep_library(&library);
    forget(&keys::campaign(id));
    library
}

fn forget(key: &str) {
    REFUSED.with_borrow_mut(|refused| refused.remove(key));
    let _ = storage::remove(key);
}

pub fn open(id: &str) -> Opened {
    let key = keys::campaign(id);
    let Some(text) = get(&key) else { return Opened::Missing };
    match stored::read(&text) {
        Read::Whole { value, revision } => Opened::There(Box::new(value), revision),
        Read::FromTheFuture { .. } => Opened::FromTheFuture,
        Read::Unreadable { .. } => {
            let _ = put_aside(&key, &text);
            Opened::Unreadable
        }
    }
}

/// The stored version and its revision, whoever wrote it.
pub fn stored_now(id: &str) -> Option<(Campaign, u64)> {
    match stored::read(&storage::read(&keys::campaign(id)).ok().flatten()?) {
        Read::Whole { value, revision } => Some((value, revision)),
        _ => None,
    }
}

/// Whether two versions say different things; when they were saved does not matter.
pub fn differ(one: &Campaign, other: &Campaign) -> bool {
    Campaign { updated: one.updated, ..other.clone() } != *one
}

/// Writes a campaign and its line in the list. `known` is the revision this tab last saw: if the
/// stored one is newer and says something else, another tab has written and nothing is overwritten.
pub fn save(campaign: &Campaign, known: u64) -> (Saved, u64) {
    let key = keys::campaign(&campaign.id);
    let mut known = known;
    let there = stored_now(&campaign.id);
    if let Some((theirs, revision)) = &there
        && *revision > known
    {
        if differ(campaign, theirs) {
            return (Saved::Elsewhere, known);
        }
        known = *revision;
    }
    let revision = known + 1;
    let put = if there.is_some() { put_over } else { put };
    let outcome = put(&key, stored::write(campaign, revision));
    if campaign.id != keys::CHECK_DESK {
        keep_library(&library().with(campaign).opened(&campaign.id));
    }
    match outcome {
        Ok(()) => (Saved::Yes, revision),
        Err(Trouble::Full) => (Saved::Full, known),
        Err(Trouble::Blocked) => (Saved::Blocked, known),
    }
}

/// What came of opening what a desk keeps that belongs to no campaign.
#[derive(Debug, Clone, PartialEq)]
pub enum Kept<T> {
    There(T, u64),
    Missing,
    FromTheFuture,
    /// Put aside under another key, untouched.
    Unreadable,
}

pub fn open_desk<T: serde::de::DeserializeOwned>(kind: &'static str, key: &str) -> Kept<T> {
    let Some(text) = get(key) else { return Kept::Missing };
    match stored::read_desk(kind, &text) {
        Read::Whole { value, revision } => Kept::There(value, revision),
        Read::FromTheFuture { .. } => Kept::FromTheFuture,
        Read::Unreadable { .. } => {
            let _ = put_aside(key, &text);
            Kept::Unreadable
        }
    }
}

/// Writes what such a desk keeps. `known` is the revision this tab last saw: over a newer one
/// nothing is written.
pub fn save_desk<T: serde::Serialize + serde::de::DeserializeOwned>(
    kind: &'static str,
    key: &str,
    value: &T,
    known: u64,
) -> (Saved, u64) {
    let there = match open_desk::<T>(kind, key) {
        Kept::There(_, revision) if revision > known => return (Saved::Elsewhere, known),
        // What the browser refused lives in this page: what stands in storage has not been read then.
        Kept::There(..) => !REFUSED.with_borrow(|refused| refused.contains_key(key)),
        _ => false,
    };
    let put = if there { put_over } else { put };
    match put(key, stored::write_desk(kind, value, known + 1)) {
        Ok(()) => (Saved::Yes, known + 1),
        Err(Trouble::Full) => (Saved::Full, known),
        Err(Trouble::Blocked) => (Saved::Blocked, known),
    }
}

/// Removes what such a desk kept.
pub fn erase_desk(key: &str) {
    forget(key);
}

/// A new campaign, saved; its id.
pub fn create(language: Language) -> String {
    let name = library().free_name(say::campaigns_first_name(language));
    keep(at_home(Campaign::new(ids::fresh(), name, now(), language)))
}

/// In the country of whoever sits before this browser, whatever the language of the page.
fn at_home(campaign: Campaign) -> Campaign {
    let locale = address::languages().into_iter().next().unwrap_or_default();
    campaign.at_home(&locale, &clock::zone())
}

/// Keeps a campaign that came from a file, a link or a copy under an id of its own.
pub fn adopt(campaign: &Campaign) -> String {
    let name = match campaign.name.trim() {
        "" => say::campaigns_first_name(campaign.language),
        name => name,
    };
    keep(campaign::library::duplicate(campaign, ids::fresh(), library().free_name(name), now()))
}

/// A copy of the sample campaign, to explore and to spoil; its id.
pub fn example(language: Language) -> Option<String> {
    campaign::sample::sample(language, today(), now()).map(|sample| adopt(&sample))
}

/// Keeps a version that would otherwise be written over, as a campaign of its own; its name.
pub fn set_aside(campaign: &Campaign, language: Language) -> String {
    let name = library().free_name(&say::campaigns_other_tab(language, &campaign.name));
    adopt(&Campaign { name: name.clone(), ..campaign.clone() });
    name
}

fn keep(campaign: Campaign) -> String {
    save(&campaign, 0);
    campaign.id
}

/// Where most single texts go; the person changes it once and it stays.
const USUAL: [Placement; 2] = [Placement::FacebookFeed, Placement::InstagramFeed];

/// The desk of single texts: a campaign of its own that is in no list.
pub fn check_desk(language: Language) -> (Campaign, u64) {
    match open(keys::CHECK_DESK) {
        Opened::There(campaign, revision) => (*campaign, revision),
        state => {
            // Nobody can go on with it here, and the page starts afresh: said at once, not when it is written over.
            if state == Opened::FromTheFuture {
                let _ = spare(&keys::campaign(keys::CHECK_DESK));
            }
            let empty = at_home(Campaign::new(keys::CHECK_DESK, say::check_heading(language), now(), language));
            let edits = USUAL
                .into_iter()
                .flat_map(|placement| [Edit::Choose { placement, chosen: true }, Edit::AddDraft { placement }]);
            (edits.fold(empty, |campaign, edit| campaign::apply(&campaign, edit).unwrap_or(campaign)), 0)
        }
    }
}

pub fn settings() -> stored::Settings {
    stored::read_settings(&get(keys::SETTINGS).unwrap_or_default()).value().unwrap_or_default()
}

/// A small thing the page remembers; empty where it does not.
pub fn note(name: &str) -> String {
    settings().notes.remove(name).unwrap_or_default()
}

/// Remembers a small thing; an empty text is forgotten.
pub fn keep_note(name: &str, text: &str) {
    keep_settings(|settings| {
        if text.is_empty() {
            settings.notes.remove(name);
        } else {
            settings.notes.insert(name.to_owned(), text.to_owned());
        }
    });
}

pub fn keep_settings(change: impl FnOnce(&mut stored::Settings)) {
    let mut now = settings();
    change(&mut now);
    let _ = put(keys::SETTINGS, stored::write_settings(&now, 1));
}
