//! How useful, urgent, unique and specific a headline is, as the person grades it from 1 to 4.
//!
//! A machine cannot tell whether a promise is unique; it can hold the person to the usual measure:
//! three of the four at 3 or more.

use super::framework::{Framework, Slot, start};
use crate::campaign::Campaign;
use crate::drafts::Draft;

/// The highest grade.
pub const HIGHEST: u8 = 4;
/// From here on a U counts as there.
const GOOD: u8 = 3;
/// So many of the four must be there.
const ENOUGH: usize = 3;

/// What the grades say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Graded {
    /// So many are still to be graded.
    Open(usize),
    Good,
    /// These are weakest: where to begin.
    Weak(Slot),
}

/// The grade of one U; `None` while it has none. An empty slot has none, whatever it had.
pub fn grade(campaign: &Campaign, draft: &Draft, slot: Slot) -> Option<u8> {
    if start(campaign, draft, slot).trim().is_empty() {
        return None;
    }
    let kept = campaign.parts.drafting.grades.get(&draft.id).and_then(|grades| grades.get(slot.id()));
    kept.copied().filter(|grade| (1..=HIGHEST).contains(grade))
}

/// What all four say.
pub fn graded(campaign: &Campaign, draft: &Draft) -> Graded {
    let grades: Vec<(Slot, Option<u8>)> =
        Framework::FourU.slots().iter().map(|slot| (*slot, grade(campaign, draft, *slot))).collect();
    let good = grades.iter().filter(|(_, grade)| grade.is_some_and(|grade| grade >= GOOD)).count();
    let open = grades.iter().filter(|(_, grade)| grade.is_none()).count();
    if good >= ENOUGH {
        return Graded::Good;
    }
    if open > 0 {
        return Graded::Open(open);
    }
    let weakest = grades.iter().min_by_key(|(_, grade)| grade.unwrap_or(HIGHEST));
    weakest.map_or(Graded::Open(open), |(slot, _)| Graded::Weak(*slot))
}

/// Whether a text that is meant to be specific holds a figure; without one it hardly is.
pub fn has_figure(text: &str) -> bool {
    text.chars().any(|sign| sign.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Edit;
    use crate::drafting::DraftingEdit;

    fn with(grades: &[(Slot, u8)]) -> Campaign {
        let mut campaign = Campaign::default();
        campaign.drafts.push(Draft::new(1, facts::Placement::XPost));
        for slot in Framework::FourU.slots() {
            let text = DraftingEdit::Slot { draft: 1, slot: *slot, text: "Qualcosa".into() };
            campaign = crate::apply(&campaign, Edit::Drafting(text)).unwrap();
        }
        for (slot, grade) in grades {
            let edit = DraftingEdit::Grade { draft: 1, slot: *slot, grade: Some(*grade) };
            campaign = crate::apply(&campaign, Edit::Drafting(edit)).unwrap();
        }
        campaign
    }

    fn says(grades: &[(Slot, u8)]) -> Graded {
        let campaign = with(grades);
        graded(&campaign, campaign.draft(1).unwrap())
    }

    #[test]
    fn three_of_four_at_three_or_more_are_good() {
        use Slot::{Specific, Unique, Urgent, Useful};
        assert_eq!(says(&[]), Graded::Open(4));
        assert_eq!(says(&[(Useful, 4), (Unique, 3)]), Graded::Open(2));
        assert_eq!(says(&[(Useful, 4), (Unique, 3), (Specific, 3)]), Graded::Good);
        assert_eq!(says(&[(Useful, 4), (Unique, 3), (Specific, 2), (Urgent, 1)]), Graded::Weak(Urgent));
    }

    #[test]
    fn grades_stay_within_bounds_are_taken_back_and_are_none_for_nothing() {
        let campaign = with(&[(Slot::Useful, 4)]);
        let edit = |campaign: &Campaign, grade| {
            crate::apply(campaign, Edit::Drafting(DraftingEdit::Grade { draft: 1, slot: Slot::Useful, grade }))
        };
        assert_eq!(edit(&campaign, Some(5)), None);
        assert_eq!(edit(&campaign, Some(0)), None);
        let back = edit(&campaign, None).unwrap();
        assert_eq!(grade(&back, back.draft(1).unwrap(), Slot::Useful), None);
        assert!(back.parts.drafting.grades.is_empty(), "nothing is left behind");
        let empty = DraftingEdit::Slot { draft: 1, slot: Slot::Useful, text: " ".into() };
        let empty = crate::apply(&campaign, Edit::Drafting(empty)).unwrap();
        assert_eq!(grade(&empty, empty.draft(1).unwrap(), Slot::Useful), None);
        assert!(has_figure("in 48 ore") && !has_figure("in poche ore"));
    }

    #[test]
    fn grades_are_stored() {
        let campaign = with(&[(Slot::Useful, 4)]);
        let text = crate::stored::write(&campaign, 1);
        let back = crate::stored::read(&text).value().unwrap();
        assert_eq!(grade(&back, back.draft(1).unwrap(), Slot::Useful), Some(4));
    }
}
