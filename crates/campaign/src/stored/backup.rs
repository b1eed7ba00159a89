//! Everything of this browser in one file, and how such a file comes back: what is missing is added, what is
//! the same is kept, and of what differs both stay. Nothing that is here is ever written over.
//!
//! Everything is whatever lies under [`PREFIX`], so that a new desk is in the copy without a word here.

mod remind;
mod union;

pub use remind::{LATER, Work, is_old, reminds};

use super::{Read, keys, library_of, read, write, write_library};
use crate::campaign::Campaign;
use crate::date::{Date, Moment};
use crate::library::duplicate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// The same file as the crash panel's, so that either can be opened as the other.
const FORMAT: &str = "coso-rescue";

/// What every key of ours begins with.
pub const PREFIX: &str = "coso.";

/// Where things of a copy are put that differ from this browser's: `coso.aside.2026-11-26.links`.
const ASIDE: &str = "coso.aside.";

#[derive(Serialize, Deserialize)]
struct File {
    format: String,
    #[serde(default)]
    version: u32,
    #[serde(default)]
    saved: String,
    keys: BTreeMap<String, String>,
}

/// The file with these stored texts; keys that are not ours are left out.
pub fn write_backup(texts: &BTreeMap<String, String>, today: Date) -> String {
    let keys = texts.iter().filter(|(key, _)| key.starts_with(PREFIX)).map(|(k, v)| (k.clone(), v.clone())).collect();
    let file = File { format: FORMAT.into(), version: 1, saved: today.to_string(), keys };
    // Texts under text keys: writing them cannot fail.
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// The stored texts of such a file; `None` for another kind of file.
pub fn read_backup(text: &str) -> Option<BTreeMap<String, String>> {
    let file: File = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
    let ours = |keys: BTreeMap<String, String>| keys.into_iter().filter(|(key, _)| key.starts_with(PREFIX)).collect();
    (file.format == FORMAT).then(|| ours(file.keys))
}

/// What a file brings to a browser.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Merged {
    /// Key and text to write, the list of campaigns last.
    pub writes: Vec<(String, String)>,
    /// Names of campaigns that were not here.
    pub added: Vec<String>,
    /// How many campaigns and other things are here already, just the same.
    pub same: usize,
    /// Names of campaigns that differ from the one here: both stay, the file's under this name.
    pub copies: Vec<String>,
    /// Keys of other things (settings, links) that were not here.
    pub others: Vec<String>,
    /// Keys of other things that were here and got what they lacked.
    pub joined: Vec<String>,
    /// Keys of other things that differ: this browser's stay in use, the file's are put aside.
    pub aside: Vec<String>,
    /// How many campaigns of the file cannot be read.
    pub unreadable: usize,
    /// How many are of a newer Coso.
    pub future: usize,
}

/// What was put aside: its key, the day, and the key it had.
pub fn aside(key: &str) -> Option<(Date, String)> {
    if let Some((of, day)) = key.rsplit_once(keys::UNREADABLE) {
        return Some((Date::parse(day)?, of.to_owned()));
    }
    let (day, rest) = key.strip_prefix(ASIDE)?.split_once('.')?;
    // A second one of the same day carries a number.
    let rest = rest.split_once("..").map_or(rest, |(rest, _)| rest);
    Some((Date::parse(day)?, format!("{PREFIX}{rest}")))
}

/// A key to put a text aside under, of the file or of a stored thing that is written over; `None` where the very same is put aside already.
pub fn aside_key(texts: &BTreeMap<String, String>, key: &str, text: &str, today: Date) -> Option<String> {
    let of_it = |other: &str| aside(other).is_some_and(|(_, of)| of == key);
    if texts.iter().any(|(other, there)| of_it(other) && there == text) {
        return None;
    }
    let name = format!("{ASIDE}{today}.{}", key.strip_prefix(PREFIX).unwrap_or(key));
    let numbered = (2..).map(|number| format!("{name}..{number}"));
    std::iter::once(name.clone()).chain(numbered).find(|name| !texts.contains_key(name))
}

/// Two stored texts of one desk as one; `None` where they cannot be compared.
fn united(ours: &str, theirs: &str) -> Option<(String, union::Found)> {
    let (mut mine, other): (Value, Value) = (serde_json::from_str(ours).ok()?, serde_json::from_str(theirs).ok()?);
    let alike = ["/format", "/version", "/data/kind"].iter().all(|at| mine.pointer(at) == other.pointer(at));
    if !alike || mine.pointer("/format")?.as_str() != Some("coso") {
        return None;
    }
    let revision = |value: &Value| value.get("revision").and_then(Value::as_u64).unwrap_or_default();
    let next = revision(&mine).max(revision(&other)) + 1;
    let found = union::unite(mine.get_mut("data")?, other.get("data")?);
    *mine.get_mut("revision")? = next.into();
    Some((serde_json::to_string(&mine).ok()?, found))
}

/// What the file brings to a thing that is no campaign.
fn bring(merged: &mut Merged, here: &BTreeMap<String, String>, key: &str, text: &str, now: Moment) {
    let Some(ours) = here.get(key) else {
        merged.writes.push((key.to_owned(), text.to_owned()));
        merged.others.push(key.to_owned());
        return;
    };
    if ours == text || key.starts_with(ASIDE) {
        merged.same += 1;
        return;
    }
    let (grew, differs) = match united(ours, text) {
        Some((both, found)) => {
            if found.grew {
                merged.writes.push((key.to_owned(), both));
                merged.joined.push(key.to_owned());
            }
            // Which theme or language is no work.
            (found.grew, found.differs && key != keys::SETTINGS)
        }
        None => (false, true),
    };
    match aside_key(here, key, text, now.date()).filter(|_| differs) {
        Some(name) => {
            merged.writes.push((name, text.to_owned()));
            merged.aside.push(key.to_owned());
        }
        None if !grew => merged.same += 1,
        None => {}
    }
}

/// Brings the texts of a file to those that are here. `fresh` gives an id that no campaign has.
pub fn merge(
    here: &BTreeMap<String, String>,
    there: &BTreeMap<String, String>,
    mut fresh: impl FnMut() -> String,
    now: Moment,
) -> Merged {
    let (mut library, theirs) = (library_of(here), library_of(there));
    let before = library.clone();
    let mut merged = Merged::default();
    for (key, text) in there {
        let ours = here.get(key);
        match keys::campaign_id(key) {
            _ if key == keys::INDEX => {}
            None => bring(&mut merged, here, key, text, now),
            Some(id) => {
                let campaign = match read(text) {
                    Read::Whole { value, .. } => value,
                    Read::FromTheFuture { .. } => {
                        merged.future += 1;
                        continue;
                    }
                    Read::Unreadable { .. } => {
                        merged.unreadable += 1;
                        continue;
                    }
                };
                let in_list = id != keys::CHECK_DESK;
                match ours.map(|ours| read(ours).value()) {
                    Some(Some(mine)) if same(&mine, &campaign) => merged.same += 1,
                    None => {
                        if in_list {
                            library = library.with(&campaign);
                            if let Some(line) = theirs.entry(id)
                                && let Some(entry) = library.entries.iter_mut().find(|entry| entry.id == id)
                            {
                                entry.deleted = line.deleted;
                            }
                            merged.added.push(campaign.name.clone());
                        }
                        merged.writes.push((key.clone(), text.clone()));
                    }
                    Some(_) if campaign.is_blank() => merged.same += 1,
                    Some(_) => {
                        let name = library.free_name(&campaign.name);
                        let copy = duplicate(&campaign, fresh(), name.clone(), now);
                        library = library.with(&copy);
                        merged.writes.push((keys::campaign(&copy.id), write(&copy, 1)));
                        merged.copies.push(name);
                    }
                }
            }
        }
    }
    if library != before {
        merged.writes.push((keys::INDEX.to_owned(), write_library(&library, now.0.max(0).unsigned_abs())));
    }
    merged
}

/// When it was saved and how often is no difference.
fn same(one: &Campaign, other: &Campaign) -> bool {
    Campaign { updated: one.updated, ..other.clone() } == *one
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;
    use crate::stored::read_library;
    use wording::Language;

    const NOW: Moment = Moment(1_764_150_000_000);

    fn campaign(id: &str, name: &str) -> Campaign {
        let mut campaign = Campaign::new(id, name, Moment(1), Language::It);
        campaign.keywords = vec![name.to_owned()];
        campaign
    }

    fn browser(campaigns: &[Campaign]) -> BTreeMap<String, String> {
        let mut texts: BTreeMap<String, String> =
            campaigns.iter().map(|campaign| (keys::campaign(&campaign.id), write(campaign, 1))).collect();
        let library = campaigns.iter().fold(Library::default(), |library, campaign| library.with(campaign));
        texts.insert(keys::INDEX.into(), write_library(&library, 1));
        texts
    }

    fn apply(mut here: BTreeMap<String, String>, merged: &Merged) -> BTreeMap<String, String> {
        here.extend(merged.writes.iter().cloned());
        here
    }

    fn ids() -> impl FnMut() -> String {
        let mut number = 0;
        move || {
            number += 1;
            format!("new{number}")
        }
    }

    fn names(texts: &BTreeMap<String, String>) -> Vec<String> {
        let library = read_library(&texts[keys::INDEX]).value().expect("a list");
        let mut names: Vec<String> = library.list().iter().map(|entry| entry.name.clone()).collect();
        names.sort();
        names
    }

    #[test]
    fn an_empty_browser_gets_everything_back() {
        let there = browser(&[campaign("a", "Natale"), campaign("b", "Saldi")]);
        let today = Date::new(2026, 11, 26).expect("a day");
        let file = read_backup(&write_backup(&there, today)).expect("our file");
        assert_eq!(file, there);
        let merged = merge(&BTreeMap::new(), &file, ids(), NOW);
        assert_eq!(merged.added, ["Natale", "Saldi"]);
        let after = apply(BTreeMap::new(), &merged);
        assert_eq!(names(&after), ["Natale", "Saldi"]);
        assert_eq!(after[&keys::campaign("a")], there[&keys::campaign("a")]);
    }

    #[test]
    fn twice_the_same_file_changes_nothing() {
        let there = browser(&[campaign("a", "Natale")]);
        let merged = merge(&there, &there, ids(), NOW);
        assert_eq!((merged.writes.len(), merged.same), (0, 1), "{merged:?}");
        // A later saving without a change is no difference.
        let mut saved_again = there.clone();
        let later = Campaign { updated: Moment(99), ..campaign("a", "Natale") };
        saved_again.insert(keys::campaign("a"), write(&later, 7));
        assert_eq!(merge(&saved_again, &there, ids(), NOW).writes, []);
    }

    #[test]
    fn of_what_differs_both_stay() {
        let here = browser(&[campaign("a", "Natale")]);
        let mut other = campaign("a", "Natale");
        other.keywords = vec!["presepe".into()];
        let there = browser(&[other, campaign("b", "Saldi")]);
        let merged = merge(&here, &there, ids(), NOW);
        assert_eq!((&merged.added[..], &merged.copies[..]), (&["Saldi".to_owned()][..], &["Natale 2".to_owned()][..]));
        let after = apply(here.clone(), &merged);
        assert_eq!(after[&keys::campaign("a")], here[&keys::campaign("a")], "what was here is untouched");
        assert_eq!(read(&after[&keys::campaign("new1")]).value().expect("the copy").keywords, ["presepe"]);
        assert_eq!(names(&after), ["Natale", "Natale 2", "Saldi"]);
    }

    #[test]
    fn the_rest_is_added_or_put_aside() {
        let work = "coso.exercise.work.x";
        let text = |pairs: &[(&str, &str)]| pairs.iter().map(|(k, v)| ((*k).into(), (*v).into())).collect();
        let here: BTreeMap<String, String> = text(&[("coso.settings", "mine"), ("coso.links", "same")]);
        let there: BTreeMap<String, String> = text(&[
            ("coso.settings", "theirs"),
            ("coso.links", "same"),
            (work, "work"),
            ("coso.campaign.z", "{broken"),
        ]);
        let merged = merge(&here, &there, ids(), NOW);
        assert_eq!((&merged.others[..], &merged.aside[..]), (&[work.to_owned()][..], &[keys::SETTINGS.to_owned()][..]));
        assert_eq!((merged.same, merged.unreadable, merged.future), (1, 1, 0));
        let after = apply(here, &merged);
        assert_eq!((after["coso.settings"].as_str(), after["coso.exercise.work.x"].as_str()), ("mine", "work"));
        assert_eq!(after[&format!("coso.aside.{}.settings", NOW.date())], "theirs");
    }

    #[test]
    fn a_desk_gets_what_it_lacks_and_keeps_what_differs() {
        let text = |limits: &str| {
            format!(r#"{{"format":"coso","version":2,"revision":3,"data":{{"kind":"overrides","limits":{limits}}}}}"#)
        };
        let one = |limits: &str| BTreeMap::from([(keys::OVERRIDES.to_owned(), text(limits))]);
        let (here, there) = (one(r#"{"a":1}"#), one(r#"{"a":2,"b":5}"#));
        let merged = merge(&here, &there, ids(), NOW);
        assert_eq!(
            (&merged.joined[..], &merged.aside[..]),
            (&[keys::OVERRIDES.to_owned()][..], &[keys::OVERRIDES.to_owned()][..])
        );
        let after = apply(here, &merged);
        let kept: Value = serde_json::from_str(&after[keys::OVERRIDES]).expect("JSON");
        assert_eq!(kept.pointer("/data/limits"), Some(&serde_json::json!({"a": 1, "b": 5})));
        assert_eq!(kept.pointer("/revision"), Some(&4.into()));
        // What was put aside is there to be read, and a second time changes nothing, on another day either.
        let (key, kept) = after.iter().find(|(key, _)| aside(key).is_some()).expect("put aside");
        assert_eq!((aside(key), kept), (Some((NOW.date(), keys::OVERRIDES.to_owned())), &there[keys::OVERRIDES]));
        let later = Moment(NOW.0 + 86_400_000);
        assert_eq!(merge(&after, &there, ids(), later).writes, []);
        // Another copy of the same day takes nothing's place.
        let third = merge(&after, &one(r#"{"a":7}"#), ids(), NOW);
        assert!(!after.contains_key(&third.writes[0].0) && aside(&third.writes[0].0) == aside(key), "{third:?}");
        let future = one(r#"{"c":1}"#).into_iter().map(|(key, text)| (key, text.replace(":2,", ":99,"))).collect();
        assert_eq!(merge(&after, &future, ids(), NOW).joined, Vec::<String>::new());
    }

    #[test]
    fn a_deleted_campaign_comes_back_deleted() {
        let there = {
            let mut texts = browser(&[campaign("a", "Natale")]);
            let library = read_library(&texts[keys::INDEX]).value().expect("a list").deleted("a", Moment(5));
            texts.insert(keys::INDEX.into(), write_library(&library, 2));
            texts
        };
        let after = apply(BTreeMap::new(), &merge(&BTreeMap::new(), &there, ids(), NOW));
        let library = read_library(&after[keys::INDEX]).value().expect("a list");
        assert_eq!((library.list().len(), library.bin().len()), (0, 1));
    }

    #[test]
    fn other_files_are_none_of_ours() {
        for other in ["", "{}", r#"{"format":"coso","keys":{}}"#, &write(&campaign("a", "x"), 1)] {
            assert_eq!(read_backup(other), None, "{other}");
        }
        let file = r#"{"format":"coso-rescue","keys":{"other.site":"1","coso.settings":"{}"}}"#;
        assert_eq!(read_backup(file).expect("ours").len(), 1);
    }
}
