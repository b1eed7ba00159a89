//! What the page holds; kept in this browser, so that a look at the copy, which another program draws,
//! loses nothing.

use super::FIELDS;
use crate::store::{self, Kept, Opened};
use campaign::stored::keys;
use campaign::{
    Campaign, Edit,
    links::{Joint, Link, Names, Row, Tag, rows, tidy},
};
use facts::{Field, Placement};
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use wording::Language;

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Form {
    /// The campaign it was begun from; empty for none.
    pub from: String,
    pub base: String,
    pub campaign: String,
    pub content: String,
    pub term: String,
    pub joint: Joint,
    pub filled_in: bool,
    /// Of a place of the person's own.
    pub source: String,
    pub medium: String,
    /// Only its choice of placements is of interest, and it is never saved.
    pub scratch: Rc<Campaign>,
    /// The link to take apart.
    pub pasted: String,
}

/// Where most links without a campaign go; instantly changed.
const USUAL: [Placement; 3] = [Placement::FacebookFeed, Placement::FacebookAd, Placement::EmailCampaign];

/// The form as stored.
#[derive(Serialize, Deserialize, Default)]
#[serde(default)]
struct Stored {
    from: String,
    base: String,
    campaign: String,
    content: String,
    term: String,
    underscore: bool,
    filled_in: bool,
    source: String,
    medium: String,
    pasted: String,
    placements: Vec<String>,
}

impl Form {
    pub(super) fn kept(language: Language) -> Option<Form> {
        let Kept::There(stored, _) = store::open_desk::<Stored>(keys::LINKS_KIND, keys::LINKS) else { return None };
        let Stored { from, base, campaign, content, term, underscore, filled_in, source, medium, pasted, placements } =
            stored;
        let chosen = placements.iter().filter_map(|id| Placement::from_id(id)).collect::<Vec<_>>();
        let scratch = Rc::new(with_places(language, &chosen));
        let joint = if underscore { Joint::Underscore } else { Joint::Hyphen };
        Some(Form { from, base, campaign, content, term, joint, filled_in, source, medium, scratch, pasted })
    }

    /// The last to write is right: nothing here is worth a question.
    pub(super) fn keep(&self) {
        let placements = self.places().into_iter().map(|placement| placement.id().to_owned()).collect();
        let Form { from, base, campaign, content, term, joint, filled_in, source, medium, scratch: _, pasted } =
            self.clone();
        let underscore = joint == Joint::Underscore;
        let stored =
            Stored { from, base, campaign, content, term, underscore, filled_in, source, medium, pasted, placements };
        let known = match store::open_desk::<Stored>(keys::LINKS_KIND, keys::LINKS) {
            Kept::There(_, revision) => revision,
            _ => 0,
        };
        store::save_desk(keys::LINKS_KIND, keys::LINKS, &stored, known);
    }

    /// From the open campaign, or from nothing.
    pub(super) fn start(language: Language) -> Form {
        let open = store::library().open.unwrap_or_default();
        Form::from_campaign(&open).unwrap_or_else(|| Form::empty(language))
    }

    pub(super) fn empty(language: Language) -> Form {
        Form::of(&with_places(language, &USUAL))
    }

    pub(super) fn from_campaign(id: &str) -> Option<Form> {
        match store::open(id) {
            Opened::There(campaign, _) => Some(Form::of(&campaign)),
            _ => None,
        }
    }

    fn of(campaign: &Campaign) -> Form {
        Form {
            from: campaign.id.clone(),
            base: first_link(campaign).unwrap_or_default(),
            campaign: campaign.name.clone(),
            content: String::new(),
            term: String::new(),
            joint: Joint::default(),
            filled_in: false,
            source: String::new(),
            medium: String::new(),
            scratch: Rc::new(campaign.clone()),
            pasted: String::new(),
        }
    }

    /// The form with what a link says; of what it does not say the form keeps its own.
    pub(super) fn with(&self, link: &Link) -> Form {
        let said = |tag, own: &String| link.tag(tag).unwrap_or_else(|| own.clone());
        let mut base = link.clone();
        FIELDS.into_iter().for_each(|tag| base.set(tag, ""));
        Form {
            base: base.to_string(),
            campaign: said(Tag::Campaign, &self.campaign),
            content: said(Tag::Content, &self.content),
            term: said(Tag::Term, &self.term),
            source: said(Tag::Source, &self.source),
            medium: said(Tag::Medium, &self.medium),
            ..self.clone()
        }
    }

    pub(super) fn places(&self) -> Vec<Placement> {
        self.scratch.mix.choices.iter().map(|choice| choice.placement).collect()
    }

    /// Source and medium of the own place, once both say something.
    pub(super) fn own(&self) -> Option<(&str, &str)> {
        let says = |text: &str| !tidy(text, self.joint).is_empty();
        (says(&self.source) && says(&self.medium)).then_some((self.source.as_str(), self.medium.as_str()))
    }

    pub(super) fn rows(&self, base: &Link) -> Vec<Row> {
        let names = Names {
            campaign: self.campaign.clone(),
            content: self.content.clone(),
            term: self.term.clone(),
            joint: self.joint,
            filled_in: self.filled_in,
        };
        rows(base, &names, &self.places(), self.own())
    }
}

/// A campaign of nothing but placements.
fn with_places(language: Language, placements: &[Placement]) -> Campaign {
    let choose = placements.iter().map(|placement| Edit::Choose { placement: *placement, chosen: true });
    let nothing = Campaign::new("", "", store::now(), language);
    choose.fold(nothing, |campaign, edit| campaign::apply(&campaign, edit).unwrap_or(campaign))
}

/// The page the drafts lead to, without tags.
fn first_link(campaign: &Campaign) -> Option<String> {
    let variants = campaign.drafts.iter().flat_map(|draft| &draft.variants);
    let mut links = variants.map(|variant| variant.text(Field::Link)).filter(|text| !text.trim().is_empty());
    links.find_map(|text| Link::read(text).ok()).map(|link| link.untagged().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_takes_nothing_away_that_it_does_not_say() {
        let form = Form { campaign: "Saldi estate".into(), term: "scarpe".into(), ..Form::empty(Language::It) };
        let read = |text| Link::read(text).expect("a link");
        let used = form.with(&read("https://e.it/p?utm_source=ig&utm_medium=social&a=1"));
        assert_eq!((used.campaign.as_str(), used.term.as_str()), ("Saldi estate", "scarpe"));
        assert_eq!((used.base.as_str(), used.source.as_str()), ("https://e.it/p?a=1", "ig"));
        assert_eq!(form.with(&read("https://e.it/?utm_campaign=natale")).campaign, "natale");
    }
}
