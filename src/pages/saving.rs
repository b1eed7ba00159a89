//! How it stands with saving what one works on: the one place that says "saving…" and "saved".

use crate::{browser::Timeout, store::Saved};

/// How long a pause in typing is.
pub(super) const PAUSE: i32 = 300;

#[derive(Default)]
pub(super) struct Saving {
    dirty: bool,
    /// Whether a pause is running, at whose end it is written.
    due: bool,
    outcome: Saved,
    pause: Option<Timeout>,
}

impl Saving {
    /// Nothing has to be written: what is here stands in storage.
    pub fn done() -> Self {
        Self { outcome: Saved::Yes, ..Self::default() }
    }

    /// What is said to the person.
    pub fn state(&self) -> Saved {
        match self.outcome {
            // What went wrong stays to be read until a writing goes well.
            Saved::Elsewhere | Saved::Full | Saved::Blocked => self.outcome,
            _ if self.dirty && self.due => Saved::Pending,
            outcome => outcome,
        }
    }

    pub fn is_dirty(&self) -> bool {
        self.dirty
    }

    pub fn changed(&mut self) {
        self.dirty = true;
    }

    /// A pause begins; a letter more begins it anew.
    pub fn wait(&mut self, pause: Option<Timeout>) {
        self.due = true;
        self.pause = pause;
    }

    /// The pause is over, or nobody waits for its end; whether there is something to write.
    pub fn is_time(&mut self) -> bool {
        self.due = false;
        self.dirty
    }

    /// What came of writing. What could not be written stays to be: the next pause tries again.
    pub fn came(&mut self, outcome: Saved) {
        self.outcome = outcome;
        self.dirty = outcome != Saved::Yes;
    }

    /// Another tab has written something else.
    pub fn met_another(&mut self) {
        self.outcome = Saved::Elsewhere;
    }

    /// The page is left.
    pub fn stop(&mut self) {
        self.pause = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_before_it_was_drawn_is_saved() {
        let mut saving = Saving::default();
        saving.changed();
        saving.wait(None);
        assert_eq!(saving.state(), Saved::Pending);
        // The page was hidden for a moment: written, and no pause is left to say so.
        assert!(saving.is_time());
        saving.came(Saved::Yes);
        assert_eq!(saving.state(), Saved::Yes);
        assert!(!saving.is_time());
    }

    #[test]
    fn a_refusal_stays_to_be_read_while_one_types_on() {
        let mut saving = Saving::default();
        saving.changed();
        assert!(saving.is_time());
        saving.came(Saved::Full);
        saving.changed();
        saving.wait(None);
        assert_eq!(saving.state(), Saved::Full);
        assert!(saving.is_time());
        saving.came(Saved::Yes);
        assert_eq!(saving.state(), Saved::Yes);
    }

    #[test]
    fn the_question_between_two_tabs_stays_until_it_is_answered() {
        let mut saving = Saving::done();
        saving.met_another();
        assert!(!saving.is_dirty());
        saving.changed();
        saving.wait(None);
        assert_eq!(saving.state(), Saved::Elsewhere);
    }
}
