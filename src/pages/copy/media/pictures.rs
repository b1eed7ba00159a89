//! The pictures on this page, by the id of their file: addresses the browser gave, never stored.

use crate::browser::media::ObjectUrl;
use std::{cell::RefCell, collections::BTreeMap};

#[derive(Default)]
struct Pictures {
    shown: BTreeMap<String, ObjectUrl>,
    /// Of the file that was taken away last: it may come back.
    removed: Option<(String, ObjectUrl)>,
}

thread_local! {
    static PICTURES: RefCell<Pictures> = RefCell::default();
}

pub(in crate::pages::copy) fn keep(id: &str, url: ObjectUrl) {
    PICTURES.with_borrow_mut(|pictures| pictures.shown.insert(id.to_owned(), url));
}

pub(in crate::pages::copy) fn address(id: &str) -> Option<String> {
    PICTURES.with_borrow_mut(|pictures| {
        if let Some((_, url)) = pictures.removed.take_if(|(removed, _)| removed == id) {
            pictures.shown.insert(id.to_owned(), url);
        }
        pictures.shown.get(id).map(|url| url.address().to_owned())
    })
}

/// Its file was taken away; the one before it is now given back to the browser.
pub(in crate::pages::copy) fn remove(id: &str) {
    PICTURES.with_borrow_mut(|pictures| pictures.removed = pictures.shown.remove_entry(id));
}
