//! Several campaigns: what the index knows of each, without opening it.

use crate::campaign::Campaign;
use crate::date::{Date, Moment};
use crate::stored::keys;

/// One campaign in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: String,
    pub name: String,
    pub created: Moment,
    pub updated: Moment,
    /// When it was deleted; its text stays in storage until [`Library::sweep`].
    pub deleted: Option<Moment>,
}

/// The list of campaigns and which one is open.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Library {
    pub entries: Vec<Entry>,
    pub open: Option<String>,
}

/// How long a deleted campaign can be brought back.
pub const UNDO_FOR: i64 = 30 * 24 * 3600 * 1000;

/// Whether today is a later day than the one on which something was first due, and not so much later that one of
/// the two must be a clock set wrong.
pub fn is_second_day(first: Option<Date>, today: Date) -> bool {
    first.is_some_and(|first| (1..=365).contains(&today.days_since(first)))
}

impl Library {
    /// The campaigns that are there, last changed first.
    pub fn list(&self) -> Vec<&Entry> {
        let mut list: Vec<&Entry> = self.entries.iter().filter(|entry| entry.deleted.is_none()).collect();
        list.sort_by(|a, b| b.updated.cmp(&a.updated).then_with(|| a.id.cmp(&b.id)));
        list
    }

    /// The deleted ones that can still be brought back, last deleted first.
    pub fn bin(&self) -> Vec<&Entry> {
        let mut bin: Vec<&Entry> = self.entries.iter().filter(|entry| entry.deleted.is_some()).collect();
        bin.sort_by(|a, b| b.deleted.cmp(&a.deleted).then_with(|| a.id.cmp(&b.id)));
        bin
    }

    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// Adds a campaign, or brings its line up to date. A change to a deleted one brings it back:
    /// another tab was still writing in it.
    #[must_use]
    pub fn with(mut self, campaign: &Campaign) -> Self {
        let entry = Entry {
            id: campaign.id.clone(),
            name: campaign.name.clone(),
            created: campaign.created,
            updated: campaign.updated,
            deleted: None,
        };
        match self.entries.iter_mut().find(|other| other.id == entry.id) {
            Some(other) => *other = entry,
            None => self.entries.push(entry),
        }
        self
    }

    /// Opens a campaign that is there.
    #[must_use]
    pub fn opened(mut self, id: &str) -> Self {
        if self.entry(id).is_some_and(|entry| entry.deleted.is_none()) {
            self.open = Some(id.to_owned());
        }
        self
    }

    /// Deletes; the text stays, so that it can be undone.
    #[must_use]
    pub fn deleted(mut self, id: &str, now: Moment) -> Self {
        if let Some(entry) = self.entries.iter_mut().find(|entry| entry.id == id) {
            entry.deleted = Some(now);
        }
        if self.open.as_deref() == Some(id) {
            self.open = self.list().first().map(|entry| entry.id.clone());
        }
        self
    }

    /// Brings a deleted campaign back.
    #[must_use]
    pub fn restored(mut self, id: &str) -> Self {
        if let Some(entry) = self.entries.iter_mut().find(|entry| entry.id == id) {
            entry.deleted = None;
        }
        self
    }

    /// Forgets what was deleted long ago. Returns the storage keys that may now be removed.
    #[must_use]
    pub fn sweep(mut self, now: Moment) -> (Self, Vec<String>) {
        let gone = |entry: &Entry| entry.deleted.is_some_and(|deleted| now.0.saturating_sub(deleted.0) > UNDO_FOR);
        let keys = self.entries.iter().filter(|entry| gone(entry)).map(|entry| keys::campaign(&entry.id)).collect();
        self.entries.retain(|entry| !gone(entry));
        (self, keys)
    }

    /// Two lists of one browser, written by two tabs: every campaign of either, the newer line of
    /// each. `self` decides what is open.
    #[must_use]
    pub fn merged(mut self, other: &Library) -> Self {
        for theirs in &other.entries {
            match self.entries.iter_mut().find(|ours| ours.id == theirs.id) {
                Some(ours) if last_change(theirs) > last_change(ours) => *ours = theirs.clone(),
                Some(_) => {}
                None => self.entries.push(theirs.clone()),
            }
        }
        self
    }

    /// A name not used yet: "Natale", "Natale 2", "Natale 3".
    pub fn free_name(&self, wanted: &str) -> String {
        let taken = |name: &str| self.list().iter().any(|entry| entry.name == name);
        if !taken(wanted) {
            return wanted.to_owned();
        }
        let stem = match wanted.rsplit_once(' ') {
            Some((stem, number)) if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) => stem,
            _ => wanted,
        };
        (2..)
            .map(|number: u32| format!("{stem} {number}"))
            .find(|name| !taken(name))
            .unwrap_or_else(|| wanted.to_owned())
    }
}

/// A copy of a campaign under a new id, as of now.
pub fn duplicate(campaign: &Campaign, id: impl Into<String>, name: impl Into<String>, now: Moment) -> Campaign {
    Campaign { id: id.into(), name: name.into(), created: now, updated: now, ..campaign.clone() }
}

fn last_change(entry: &Entry) -> Moment {
    entry.deleted.map_or(entry.updated, |deleted| deleted.max(entry.updated))
}

#[cfg(test)]
mod tests {
    use super::*;
    use wording::Language;

    fn campaign(id: &str, name: &str, now: i64) -> Campaign {
        Campaign::new(id, name, Moment(now), Language::It)
    }

    fn library() -> Library {
        Library::default().with(&campaign("a", "Natale", 1)).with(&campaign("b", "Saldi", 5)).opened("a")
    }

    fn names(entries: &[&Entry]) -> Vec<String> {
        entries.iter().map(|entry| entry.name.clone()).collect()
    }

    #[test]
    fn what_is_due_waits_for_a_second_day_that_can_be_believed() {
        let day = |year, day| Date::new(year, 11, day).expect("a day");
        for (first, today, second) in [
            (None, day(2026, 27), false),
            (Some(day(2026, 27)), day(2026, 27), false),
            (Some(day(2026, 27)), day(2026, 28), true),
            // The clock was wrong then, or is now.
            (Some(day(2040, 1)), day(2026, 28), false),
            (Some(day(2026, 27)), day(2040, 1), false),
        ] {
            assert_eq!(is_second_day(first, today), second, "{first:?} {today}");
        }
    }

    #[test]
    fn the_list_shows_the_last_change_first() {
        assert_eq!(names(&library().list()), ["Saldi", "Natale"]);
        let renamed = Campaign { name: "Natale 2026".into(), updated: Moment(9), ..campaign("a", "", 1) };
        assert_eq!(names(&library().with(&renamed).list()), ["Natale 2026", "Saldi"]);
    }

    #[test]
    fn deleting_can_be_undone_until_swept() {
        let library = library().deleted("a", Moment(10));
        assert_eq!((names(&library.list()), names(&library.bin())), (vec!["Saldi".into()], vec!["Natale".into()]));
        assert_eq!(library.open.as_deref(), Some("b"));
        assert_eq!(library.clone().opened("a"), library);
        assert_eq!(library.clone().restored("a").list().len(), 2);
        let (kept, keys) = library.clone().sweep(Moment(10 + UNDO_FOR));
        assert_eq!((kept.bin().len(), keys.len()), (1, 0));
        let (swept, keys) = library.sweep(Moment(11 + UNDO_FOR));
        assert_eq!((swept.entries.len(), keys), (1, vec!["coso.campaign.a".to_owned()]));
    }

    #[test]
    fn two_tabs_lose_nothing() {
        let one = library().with(&campaign("c", "Primavera", 7)).deleted("b", Moment(8));
        let other = library().with(&Campaign { updated: Moment(20), ..campaign("a", "Natale!", 1) });
        let merged = one.merged(&other);
        assert_eq!(names(&merged.list()), ["Natale!", "Primavera"]);
        assert_eq!(names(&merged.bin()), ["Saldi"]);
    }

    #[test]
    fn names_get_a_number_when_taken() {
        let library = library().with(&campaign("c", "Natale 2", 7));
        for (wanted, expected) in
            [("Natale", "Natale 3"), ("Saldi", "Saldi 2"), ("Natale 2", "Natale 3"), ("Pasqua", "Pasqua")]
        {
            assert_eq!(library.free_name(wanted), expected);
        }
        let copy = duplicate(&campaign("a", "Natale", 1), "z", library.free_name("Natale"), Moment(9));
        assert_eq!((copy.id.as_str(), copy.created, copy.name.as_str()), ("z", Moment(9), "Natale 3"));
    }
}
