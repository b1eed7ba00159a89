//! Whether a stored text may be written over: what a newer release wrote, and what nobody can read any more,
//! is put aside first.

use super::envelope::{self, Read};
use super::{backup, keys, read, read_library, read_overrides, read_settings};
use crate::library::{Entry, Library};
use std::collections::BTreeMap;

/// How a stored text stands to this release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Ours,
    FromTheFuture,
    Unreadable,
}

impl<T> From<&Read<T>> for Standing {
    fn from(read: &Read<T>) -> Self {
        match read {
            Read::Whole { .. } => Self::Ours,
            Read::FromTheFuture { .. } => Self::FromTheFuture,
            Read::Unreadable { .. } => Self::Unreadable,
        }
    }
}

/// How the text under a key stands. What a desk without campaign keeps is known to that desk alone: of it only
/// the envelope is looked at.
pub fn standing(key: &str, text: &str) -> Standing {
    match key {
        key if backup::aside(key).is_some() => Standing::Ours,
        keys::INDEX => Standing::from(&read_library(text)),
        keys::SETTINGS => Standing::from(&read_settings(text)),
        keys::OVERRIDES => Standing::from(&read_overrides(text)),
        key if keys::campaign_id(key).is_some() => Standing::from(&read(text)),
        _ => Standing::from(&envelope::look(text)),
    }
}

/// The list of campaigns in these stored texts. Where it is lost, or cannot be read, the campaigns themselves
/// are the list.
pub fn library_of(texts: &BTreeMap<String, String>) -> Library {
    match texts.get(keys::INDEX).map(|text| read_library(text)) {
        Some(Read::Whole { value, .. }) => value,
        _ => found(texts),
    }
}

fn found(texts: &BTreeMap<String, String>) -> Library {
    let campaigns = texts.iter().filter_map(|(key, text)| {
        let id = keys::campaign_id(key).filter(|id| *id != keys::CHECK_DESK)?;
        let campaign = read(text).value();
        // One that cannot be read is in the list too: opening it says what is wrong.
        let (name, created, updated) = match campaign {
            Some(campaign) => (campaign.name, campaign.created, campaign.updated),
            None => (id.to_owned(), Default::default(), Default::default()),
        };
        Some(Entry { id: id.to_owned(), name, created, updated, deleted: None })
    });
    Library { entries: campaigns.collect(), open: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        campaign::Campaign,
        date::Moment,
        stored::{Overrides, Settings, write, write_desk, write_library, write_overrides, write_settings},
    };
    use wording::Language;

    fn later(text: &str) -> String {
        text.replacen("\"version\":2", "\"version\":3", 1)
    }

    #[test]
    fn each_kind_of_text_is_known_for_what_it_is() {
        let campaign = Campaign::new("a", "Natale", Moment(1), Language::It);
        for (key, text) in [
            (keys::campaign("a"), write(&campaign, 1)),
            (keys::INDEX.to_owned(), write_library(&Library::default().with(&campaign), 1)),
            (keys::SETTINGS.to_owned(), write_settings(&Settings::default(), 1)),
            (keys::OVERRIDES.to_owned(), write_overrides(&Overrides::default(), 1)),
            (keys::LINKS.to_owned(), write_desk(keys::LINKS_KIND, &BTreeMap::from([("a", "b")]), 1)),
        ] {
            assert_eq!(standing(&key, &text), Standing::Ours, "{key}");
            assert_eq!(standing(&key, &later(&text)), Standing::FromTheFuture, "{key}");
            assert_eq!(standing(&key, text.split_at(text.len() / 2).0), Standing::Unreadable, "{key}");
            assert_eq!(standing(&key, "{}"), Standing::Unreadable, "{key}");
            // What lies aside stays as it is, whatever it is.
            let aside = backup::aside_key(&BTreeMap::new(), &key, &text, Moment(0).date()).expect("nothing is there");
            assert_eq!(standing(&aside, "{broken"), Standing::Ours, "{aside}");
        }
    }

    #[test]
    fn a_lost_list_is_made_of_the_campaigns_that_are_there() {
        let (one, two) = (
            Campaign::new("a", "Natale", Moment(1), Language::It),
            Campaign::new("b", "Saldi", Moment(2), Language::It),
        );
        let desk = Campaign::new(keys::CHECK_DESK, "x", Moment(3), Language::It);
        let mut texts: BTreeMap<String, String> = [&one, &two, &desk]
            .into_iter()
            .map(|campaign| (keys::campaign(&campaign.id), write(campaign, 1)))
            .collect();
        let names = |texts: &BTreeMap<String, String>| -> Vec<String> {
            library_of(texts).list().iter().map(|entry| entry.name.clone()).collect()
        };
        assert_eq!(names(&texts), ["Saldi", "Natale"]);
        let list = write_library(&Library::default().with(&one), 1);
        for index in ["{broken".to_owned(), later(&list)] {
            texts.insert(keys::INDEX.into(), index);
            assert_eq!(names(&texts), ["Saldi", "Natale"]);
        }
        texts.insert(keys::INDEX.into(), list);
        assert_eq!(names(&texts), ["Natale"]);
        texts.remove(keys::INDEX);
        texts.insert(keys::campaign("c"), "{broken".into());
        assert_eq!(names(&texts), ["Saldi", "Natale", "c"]);
    }
}
