//! Posts that must not go out for now: a crisis, a mistake, bad news.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The drafts that are held.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Held {
    pub drafts: BTreeSet<u32>,
}

impl crate::Campaign {
    /// Whether a draft must not go out for now.
    pub fn is_held(&self, draft: u32) -> bool {
        self.parts.held.drafts.contains(&draft)
    }

    /// What would go out from a day on, in order: drafts with a day that are not yet published.
    pub fn scheduled(&self, from: crate::Date) -> Vec<crate::calendar::Item<'_>> {
        let mut items = crate::calendar::items(self);
        items.retain(|item| item.date >= from && item.draft.status != crate::drafts::Status::Published);
        items
    }
}

#[cfg(test)]
mod tests {
    use crate::{Edit, apply, stored, stored::tests::full};

    #[test]
    fn a_post_is_held_and_let_go_and_stays_so_in_storage() {
        let campaign = full();
        let from = crate::Date::parse("2026-11-30").unwrap();
        let id = campaign.scheduled(from).first().map(|item| item.draft.id).expect("a post with a day");
        let held = apply(&campaign, Edit::Hold { id, held: true }).expect("a change");
        assert!(held.is_held(id) && !campaign.is_held(id));
        let back = stored::read(&stored::write(&held, 1)).value().expect("a campaign");
        assert!(back.is_held(id));
        assert_eq!(apply(&held, Edit::Hold { id, held: false }).as_ref(), Some(&campaign));
        // A post that is not there, or already held.
        assert_eq!(apply(&campaign, Edit::Hold { id: 999, held: true }), None);
        assert_eq!(apply(&held, Edit::Hold { id, held: true }), None);
        assert!(campaign.scheduled(crate::Date::parse("2027-11-30").unwrap()).is_empty());
    }
}
