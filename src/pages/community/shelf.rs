//! The desk as it stands in storage, and what of it still has to be written.

use super::{super::saving::Saving, book::Book};
use crate::store::{self, Kept, Saved};
use campaign::stored::keys;
use community::desk::{Batch, Desk};
use std::rc::Rc;

const DESK: &str = "community";
const BATCH: &str = "community-batch";

/// The work as it is now, what is stored of it and what still has to be. All that is shown is read from here: a change
/// is in here before it is drawn, since drawing may wait for its turn and the page may be left meanwhile.
pub(super) struct Shelf {
    pub book: Rc<Book>,
    pub saving: Saving,
    desk_revision: u64,
    batch_revision: u64,
    /// Whether what is stored is of a newer release, or could not be read.
    locked: bool,
}

fn stored_batch(id: &str) -> (Option<Batch>, u64) {
    match store::open_desk::<Batch>(BATCH, &keys::community_batch(id)) {
        Kept::There(batch, revision) => (Some(batch), revision),
        _ => (None, 0),
    }
}

impl Shelf {
    pub fn open() -> Self {
        let (desk, desk_revision, locked) = match store::open_desk::<Desk>(DESK, keys::COMMUNITY) {
            Kept::There(desk, revision) => (desk, revision, false),
            Kept::FromTheFuture => (Desk::default(), 0, true),
            Kept::Missing | Kept::Unreadable => (Desk::default(), 0, false),
        };
        let (batch, batch_revision) = stored_batch(&desk.open);
        Self { book: Rc::new(Book { desk, batch }), saving: Saving::default(), desk_revision, batch_revision, locked }
    }

    /// Puts another book here, to be written.
    pub fn put(&mut self, book: Book) {
        self.book = Rc::new(book);
        self.saving.changed();
    }

    /// Writes what is due; whether there was something.
    pub fn write(&mut self) -> bool {
        if !self.saving.is_time() || self.locked {
            return false;
        }
        let (desk, revision) = store::save_desk(DESK, keys::COMMUNITY, &self.book.desk, self.desk_revision);
        self.desk_revision = revision;
        let batch = match &self.book.batch {
            Some(batch) => {
                let key = keys::community_batch(&batch.id);
                let (saved, revision) = store::save_desk(BATCH, &key, batch, self.batch_revision);
                self.batch_revision = revision;
                saved
            }
            None => Saved::Yes,
        };
        self.saving.came(if desk == Saved::Yes { batch } else { desk });
        true
    }

    /// Takes over what another tab wrote, where nothing here is unsaved. The batch one is on stays.
    pub fn read_again(&mut self) {
        let here = self.book.batch.as_ref().map(|batch| batch.id.clone());
        let mut fresh = Self::open();
        if let Some(here) = here
            && let (Some(batch), revision) = stored_batch(&here)
        {
            fresh.book = Rc::new(Book { desk: fresh.book.desk.clone(), batch: Some(batch) });
            fresh.batch_revision = revision;
        }
        fresh.saving = std::mem::take(&mut self.saving);
        *self = fresh;
    }

    pub fn take_other(&mut self) {
        *self = Self { saving: Saving::done(), ..Self::open() };
    }

    pub fn keep_mine(&mut self) {
        self.desk_revision = Self::open().desk_revision;
        if let Some(batch) = &self.book.batch {
            self.batch_revision = stored_batch(&batch.id).1;
        }
        self.saving.changed();
        self.write();
    }

    pub fn open_another(&mut self, id: String) {
        // What was done to the batch before is written first.
        self.write();
        let (batch, revision) = stored_batch(&id);
        let mut desk = self.book.desk.clone();
        desk.open = id;
        self.batch_revision = revision;
        self.put(Book { desk, batch });
        self.write();
    }

    pub fn begin(&mut self, batch: Batch) {
        self.write();
        let mut desk = self.book.desk.clone();
        desk.open = batch.id.clone();
        desk.list(&batch);
        self.batch_revision = 0;
        self.put(Book { desk, batch: Some(batch) });
        self.write();
    }

    pub fn erase(&mut self, id: &str) {
        self.write();
        let mut desk = self.book.desk.clone();
        desk.batches.retain(|line| line.id != id);
        let next = desk.batches.first().map(|line| line.id.clone()).unwrap_or_default();
        let (batch, revision) = stored_batch(&next);
        desk.open = next;
        self.batch_revision = revision;
        self.put(Book { desk, batch });
        self.write();
        store::erase_desk(&keys::community_batch(id));
    }
}
