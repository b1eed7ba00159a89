//! The button of an advertisement: chosen from the platform's own list, kept with the draft in the platform's words.

use crate::campaign::Campaign;
use facts::{About, Placement, Value};
use std::collections::BTreeMap;

/// The part `buttons`, by draft. A draft that is not in it has none chosen: the platform then takes its usual one.
pub type Buttons = BTreeMap<u32, String>;

/// The buttons a placement offers; none where the platform has no list we know.
pub fn vocabulary(placement: Placement) -> impl Iterator<Item = &'static str> {
    facts::about(placement, None, About::CallToAction)
        .flat_map(|fact| match fact.value {
            Value::Words(words) => words,
            _ => &[],
        })
        .copied()
}

/// A button as people read it: `SHOP_NOW` is "Shop now"; what is written for people stays as it is.
pub fn button_words(button: &str) -> String {
    if button.chars().any(char::is_lowercase) {
        return button.to_owned();
    }
    let words = button.replace('_', " ").to_lowercase();
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

impl Campaign {
    /// The button chosen for a draft, in the platform's words.
    pub fn button(&self, draft: u32) -> Option<&str> {
        self.parts.buttons.get(&draft).map(String::as_str)
    }
}

/// `None` when the placement has no such button, or there is nothing to change.
pub(super) fn choose(campaign: &mut Campaign, draft: u32, button: Option<String>) -> Option<()> {
    let placement = campaign.draft(draft)?.placement;
    match button {
        None => campaign.parts.buttons.remove(&draft).map(drop),
        Some(button) => {
            vocabulary(placement).any(|known| known == button).then_some(())?;
            campaign.parts.buttons.insert(draft, button);
            Some(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drafting::DraftingEdit;
    use crate::drafts::Draft;
    use crate::review::{Choice, fingerprint, for_client};
    use crate::{Edit, Moment, apply, share_link};
    use facts::Field;
    use wording::Language;

    fn chosen(placement: Placement, button: &str) -> Option<Campaign> {
        let mut draft = Draft { date: "2027-03-01".into(), ..Draft::new(1, placement) };
        draft.variants[0].set(Field::Text, 0, "Vieni a trovarci");
        let campaign = Campaign { drafts: vec![draft], ..Campaign::default() };
        apply(&campaign, Edit::Drafting(DraftingEdit::Button { draft: 1, button: Some(button.into()) }))
    }

    #[test]
    fn only_a_button_of_the_platform_can_be_chosen_and_it_is_taken_back() {
        let campaign = chosen(Placement::FacebookAd, "SHOP_NOW").expect("Meta has that button");
        assert_eq!(campaign.button(1), Some("SHOP_NOW"));
        assert_eq!(chosen(Placement::FacebookAd, "COMPRA"), None);
        assert_eq!(chosen(Placement::FacebookFeed, "SHOP_NOW"), None);
        let none = apply(&campaign, Edit::Drafting(DraftingEdit::Button { draft: 1, button: None })).unwrap();
        assert_eq!(none.parts, Campaign::default().parts);
        let removed = apply(&campaign, Edit::RemoveDraft { id: 1 }).unwrap();
        assert_eq!(removed.parts.buttons, Buttons::new());
    }

    #[test]
    fn it_is_kept_and_travels_and_what_has_none_reads_as_none() {
        let campaign = chosen(Placement::FacebookAd, "SHOP_NOW").unwrap();
        let stored = crate::stored::read(&crate::stored::write(&campaign, 1)).value().unwrap();
        assert_eq!(stored.button(1), Some("SHOP_NOW"));
        for shared in [share_link::Shared::Whole, share_link::Shared::Copy, share_link::Shared::Calendar] {
            let link = share_link::make(&share_link::only(shared, campaign.clone())).unwrap();
            assert_eq!(share_link::open(&link).value().unwrap().button(1), Some("SHOP_NOW"), "{shared:?}");
        }
        let without = crate::stored::write(&Campaign::default(), 1);
        assert!(!without.contains("buttons"));
        assert_eq!(crate::stored::read(&without).value().unwrap().button(1), None);
    }

    #[test]
    fn a_client_sees_it_and_approves_no_other() {
        let campaign = chosen(Placement::FacebookAd, "SHOP_NOW").unwrap();
        let shown = for_client(&campaign, Choice::default(), "", Moment(0));
        assert_eq!(shown.button(1), Some("SHOP_NOW"));
        assert_eq!(fingerprint(&shown, &shown.drafts[0]), fingerprint(&campaign, &campaign.drafts[0]));
        let other = chosen(Placement::FacebookAd, "LEARN_MORE").unwrap();
        assert_ne!(fingerprint(&other, &other.drafts[0]), fingerprint(&campaign, &campaign.drafts[0]));
    }

    #[test]
    fn the_plan_says_it_as_people_read_it() {
        let text = crate::plan::to_markdown(&chosen(Placement::FacebookAd, "SHOP_NOW").unwrap(), Language::It);
        assert!(text.contains("**Pulsante:** Shop now"), "{text}");
        assert_eq!(button_words("Learn More"), "Learn More");
    }
}
