//! The card a platform makes of a linked page: what the page says of itself. The page is never fetched;
//! the person writes it, or pastes the page's head.

mod head;

pub use head::Head;

use crate::drafts::Draft;
use facts::Field;
use serde::{Deserialize, Serialize};

/// The most pages that one campaign keeps in mind.
const MOST: usize = 400;

/// The part `link_cards`: one card a page, whichever drafts link to it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LinkCards {
    pub pages: Vec<LinkCard>,
}

/// What a page says of itself.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LinkCard {
    /// The address without what only counts visits: [`page`].
    pub page: String,
    pub title: String,
    pub description: String,
    /// The address of its image.
    pub image: String,
    /// Of the image, where the page says them or the person chose the file.
    pub width: Option<u32>,
    pub height: Option<u32>,
    pub bytes: Option<u64>,
    /// The page asks X for the small card.
    pub small: bool,
}

impl LinkCard {
    pub fn is_empty(&self) -> bool {
        *self == LinkCard { page: self.page.clone(), ..LinkCard::default() }
    }

    /// Whether the page has an image, by address or by file.
    pub fn has_image(&self) -> bool {
        !self.image.trim().is_empty() || self.bytes.is_some()
    }

    /// The same with what a page's head says; what it does not say stays.
    pub fn with_head(self, head: Head) -> Self {
        let or = |new: String, old: String| if new.is_empty() { old } else { new };
        // The measures are the image's: of another image the old ones say nothing.
        let other_image = !head.image.is_empty() && head.image != self.image;
        let old = |measure: Option<u32>| measure.filter(|_| !other_image);
        Self {
            title: or(head.title, self.title),
            description: or(head.description, self.description),
            width: head.width.or(old(self.width)),
            height: head.height.or(old(self.height)),
            bytes: self.bytes.filter(|_| !other_image),
            image: or(head.image, self.image),
            small: head.small,
            page: self.page,
        }
    }
}

impl LinkCards {
    pub fn of(&self, link: &str) -> Option<&LinkCard> {
        let page = page(link);
        self.pages.iter().find(|card| card.page == page)
    }

    /// `None` when nothing can be kept of it.
    pub(crate) fn put(&mut self, card: LinkCard) -> Option<()> {
        (!card.page.is_empty()).then_some(())?;
        let known = self.pages.iter().position(|known| known.page == card.page);
        match known {
            Some(index) if card.is_empty() => drop(self.pages.remove(index)),
            Some(index) => *self.pages.get_mut(index)? = card,
            None => {
                (self.pages.len() < MOST && !card.is_empty()).then_some(())?;
                self.pages.push(card);
            }
        }
        Some(())
    }
}

/// The page behind a link: without fragment and without the parameters that only count visits.
pub fn page(link: &str) -> String {
    let link = link.trim();
    let link = link.split_once('#').map_or(link, |(before, _)| before);
    let Some((path, query)) = link.split_once('?') else { return link.trim_end_matches('/').to_owned() };
    let counts = |part: &&str| {
        let name = part.split('=').next().unwrap_or_default().to_ascii_lowercase();
        name.starts_with("utm_") || matches!(name.as_str(), "fbclid" | "gclid" | "msclkid" | "ttclid" | "igshid" | "")
    };
    let kept: Vec<&str> = query.split('&').filter(|part| !counts(part)).collect();
    if kept.is_empty() { path.trim_end_matches('/').to_owned() } else { format!("{path}?{}", kept.join("&")) }
}

/// The link a platform makes a card of: that of the field, else the first in the text.
pub fn link_of(draft: &Draft) -> Option<String> {
    let variant = draft.variants.first()?;
    let field = variant.text(Field::Link).trim();
    if !field.is_empty() {
        return Some(field.to_owned());
    }
    let word = draft.main_text().split_whitespace().map(bare).find(|word| is_link(word))?;
    Some(word.to_owned())
}

/// Without the marks that stand around a link in a sentence.
fn bare(word: &str) -> &str {
    word.trim_start_matches(['(', '«', '"', '“', '→', '<', '['])
        .trim_end_matches([')', '»', '"', '”', '>', ']', '.', ',', ';', ':', '!', '?', '…'])
}

fn is_link(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    ["https://", "http://", "www."].iter().any(|start| lower.strip_prefix(start).is_some_and(|rest| rest.contains('.')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Campaign, Edit, Moment, apply, stored};
    use facts::Placement;
    use wording::Language;

    fn card(title: &str) -> LinkCard {
        LinkCard { page: "https://forno.it/pane".into(), title: title.into(), ..LinkCard::default() }
    }

    #[test]
    fn the_same_page_has_one_card_whatever_counts_its_visits() {
        for (link, expected) in [
            ("https://forno.it/pane?utm_source=x&utm_medium=social#orari", "https://forno.it/pane"),
            ("https://forno.it/pane/", "https://forno.it/pane"),
            ("https://forno.it/?p=12&fbclid=abc", "https://forno.it/?p=12"),
            (" https://forno.it ", "https://forno.it"),
        ] {
            assert_eq!(page(link), expected, "{link}");
        }
    }

    #[test]
    fn a_card_is_kept_changed_and_taken_away() {
        let new = Campaign::new("c", "C", Moment(0), Language::It);
        let put = |campaign: &Campaign, card| apply(campaign, Edit::LinkCard(card));
        let one = put(&new, card("Pane")).expect("a card");
        assert_eq!(
            one.parts.link_cards.of("https://forno.it/pane?utm_source=x").map(|c| c.title.as_str()),
            Some("Pane")
        );
        assert_eq!(stored::read(&stored::write(&one, 1)).value(), Some(one.clone()));
        let other = put(&one, card("Pane e dolci")).expect("another title");
        assert_eq!(other.parts.link_cards.pages.len(), 1);
        assert_eq!(put(&other, card("")).map(|campaign| campaign.parts.link_cards), Some(LinkCards::default()));
        assert_eq!(put(&new, LinkCard { page: String::new(), ..card("x") }), None);
    }

    #[test]
    fn the_link_is_that_of_the_field_or_the_first_in_the_text() {
        let new = Campaign::new("c", "C", Moment(0), Language::It);
        let campaign = apply(&new, Edit::AddDraft { placement: Placement::FacebookFeed }).expect("a draft");
        let mut draft = campaign.drafts[0].clone();
        assert_eq!(link_of(&draft), None);
        draft.variants[0].set(Field::Text, 0, "Leggi (https://forno.it/pane). O www.altro.it");
        assert_eq!(link_of(&draft).as_deref(), Some("https://forno.it/pane"));
        draft.variants[0].set(Field::Link, 0, " https://forno.it/b ");
        assert_eq!(link_of(&draft).as_deref(), Some("https://forno.it/b"));
    }

    #[test]
    fn a_head_fills_and_never_empties() {
        let old = LinkCard { image: "a.jpg".into(), width: Some(9), bytes: Some(7), ..card("Vecchio") };
        let head = Head { title: "Nuovo".into(), ..Head::default() };
        let filled = old.clone().with_head(head);
        assert_eq!((filled.title.as_str(), filled.image.as_str(), filled.width), ("Nuovo", "a.jpg", Some(9)));
        let moved = old.with_head(Head { image: "b.jpg".into(), ..Head::default() });
        assert_eq!((moved.title.as_str(), moved.width, moved.bytes), ("Vecchio", None, None));
    }
}
