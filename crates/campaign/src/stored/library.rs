use super::envelope::{Kind, Read, open, seal};
use super::v1;
use crate::date::Moment;
use crate::library::{Entry, Library};

/// The list of campaigns from storage.
pub fn read_library(text: &str) -> Read<Library> {
    open(text, Kind::Index, |data| {
        let stored: v1::Index = serde_json::from_value(data)?;
        let entries = stored.entries.into_iter().filter(|entry| !entry.id.is_empty()).map(|entry| Entry {
            id: entry.id,
            name: entry.name,
            created: Moment(entry.created),
            updated: Moment(entry.updated),
            deleted: entry.deleted.map(Moment),
        });
        Ok(Library { entries: entries.collect(), open: stored.open })
    })
}

/// The text of the list to store.
pub fn write_library(library: &Library, revision: u64) -> String {
    let Library { entries, open } = library.clone();
    let entries = entries
        .into_iter()
        .map(|Entry { id, name, created, updated, deleted }| v1::Entry {
            id,
            name,
            created: created.0,
            updated: updated.0,
            deleted: deleted.map(|moment| moment.0),
        })
        .collect();
    seal(Kind::Index, revision, &v1::Index { open, entries })
}
