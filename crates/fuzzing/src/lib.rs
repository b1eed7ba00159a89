//! What is tried with input nobody expects: one function for each way something comes in. Each must end with an
//! answer, whatever the bytes: no panic, no endless work, and what it says holds.
//!
//! `fuzz/` gives them to cargo-fuzz; `tests/` of this crate runs them on its corpora and on changed copies of real
//! files, the same way at every run.

mod mutate;
mod said;

pub use mutate::{Dice, mutate};
pub use said::texts;

use campaign::{Campaign, Moment, calendar, links::Link, share_link, stored};
use community::import;
use wording::Language;

/// A way something comes in.
pub struct Target {
    /// Of its corpus and of the program that cargo-fuzz runs.
    pub name: &'static str,
    pub run: fn(&[u8]),
}

pub const TARGETS: &[Target] = &[
    Target { name: "exports", run: exports },
    Target { name: "calendars", run: calendars },
    Target { name: "comments", run: comments },
    Target { name: "stored_work", run: stored_work },
    Target { name: "share_links", run: share_links },
    Target { name: "addresses", run: addresses },
    Target { name: "tables", run: tables },
    Target { name: "texts", run: texts },
];

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn campaign() -> Campaign {
    Campaign::new("c", "Prova", Moment(0), Language::It)
}

/// Exports of results.
pub fn exports(bytes: &[u8]) {
    let reading = results::reading::read(bytes, &results::reading::Choices::default());
    assert!(reading.rows.len() <= bytes.len());
}

/// Files of posts.
pub fn calendars(bytes: &[u8]) {
    if let Ok(opened) = calendar::import::open("file.csv", bytes, &campaign()) {
        assert!(opened.rows.len() <= bytes.len() + 1);
    }
}

/// Exports of comments, and pasted ones.
pub fn comments(bytes: &[u8]) {
    let Ok(source) = import::Source::read(&text(bytes)) else { return };
    let mapping = import::Mapping::guess(&source.headings, &source.rows);
    let options =
        import::Options { order: None, zone: community::zone::Zone::default(), now: community::queue::Instant(0) };
    let read = import::comments(&source, &mapping, options);
    assert!(read.comments.len() <= source.rows.len());
}

/// Files of campaigns, copies of everything, exercises and hand-ins. What opens can be written, and opens again as
/// the same.
pub fn stored_work(bytes: &[u8]) {
    let text = text(bytes);
    if let stored::Read::Whole { value, revision } = stored::read(&text) {
        let again = stored::read(&stored::write(&value, revision)).value();
        assert_eq!(again.as_ref(), Some(&value));
    }
    let _ = stored::read_library(&text);
    let _ = stored::read_settings(&text);
    let _ = stored::read_overrides(&text);
    let _ = stored::read_rescue(&text);
    let _ = stored::backup::read_backup(&text);
    let _ = workshop::travel::read_exercise(&text);
    let _ = workshop::travel::read_hand_in(&text);
}

/// Work that comes in the fragment of a link.
pub fn share_links(bytes: &[u8]) {
    let fragment = text(bytes);
    let _ = share_link::open(&fragment);
    let _ = share_link::open_text(&fragment);
}

/// Addresses, tagged or not. Taken apart and put together, they lead to the same place.
pub fn addresses(bytes: &[u8]) {
    if let Ok(link) = Link::read(&text(bytes)) {
        let _ = (link.tags().len(), link.foreign().len(), link.clicks().len(), link.untagged(), link.host().len());
    }
}

/// Tables of many texts.
pub fn tables(bytes: &[u8]) {
    let _ = many_texts::Desk::default().open(bytes);
}
