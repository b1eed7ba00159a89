//! What is written to storage, to files and into links, and how it is read again.
//!
//! Every version once released stays readable: `v1` is a frozen copy of the shapes, with real
//! saved states in `tests/stored-state/`. `v2` adds parts by name to it, so that a new desk is a new part
//! and not a new version.

pub mod backup;
mod destinations;
mod envelope;
pub mod keys;
mod library;
mod overrides;
mod rescue;
mod settings;
mod standing;
mod v1;
mod v1_from;
mod v1_to;
mod v2;

pub use destinations::{Destination, only_for};
pub use envelope::{Problem, Read, VERSION};
pub use library::{read_library, write_library};
pub use overrides::{MEGABYTE, Overrides, can_be_set, read_overrides, write_overrides};
pub use rescue::read_rescue;
pub use settings::{Settings, Theme, read_settings, write_settings};
pub use standing::{Standing, library_of, standing};

use crate::campaign::Campaign;
use envelope::{Kind, open, seal};

/// The campaign in a text from storage, a file or a link.
pub fn read(text: &str) -> Read<Campaign> {
    open(text, Kind::Campaign, |data| serde_json::from_value::<v2::Stored>(data).map(Campaign::from))
}

/// The text to store. `revision` counts the writes, so that two tabs can tell who was last.
pub fn write(campaign: &Campaign, revision: u64) -> String {
    seal(Kind::Campaign, revision, &v2::Stored::from(only_for(Destination::Storage, campaign.clone())))
}

/// What a desk that belongs to no campaign keeps, by the name it gave its data.
pub fn read_desk<T: serde::de::DeserializeOwned>(kind: &'static str, text: &str) -> Read<T> {
    open(text, Kind::Desk(kind), serde_json::from_value)
}

/// The text to store for such a desk.
pub fn write_desk<T: serde::Serialize>(kind: &'static str, value: &T, revision: u64) -> String {
    seal(Kind::Desk(kind), revision, value)
}

/// The text to download: the whole campaign, for another browser or another person.
pub fn export(campaign: &Campaign) -> String {
    seal(Kind::Campaign, 0, &v2::Stored::from(only_for(Destination::Export, campaign.clone())))
}

#[cfg(test)]
pub(crate) mod tests;
