//! What the page holds; kept while the app is open, so that a look at the copy loses nothing.

use super::FIELDS;
use crate::store::{self, Opened};
use campaign::{
    Campaign, Edit,
    links::{Joint, Link, Names, Row, Tag, rows, tidy},
};
use facts::{Field, Placement};
use std::{cell::RefCell, rc::Rc};
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

thread_local! {
    static KEPT: RefCell<Option<Form>> = const { RefCell::new(None) };
}

impl Form {
    pub(super) fn kept() -> Option<Form> {
        KEPT.with_borrow(Clone::clone)
    }

    pub(super) fn keep(&self) {
        KEPT.set(Some(self.clone()));
    }

    /// From the open campaign, or from nothing.
    pub(super) fn start(language: Language) -> Form {
        let open = store::library().open.unwrap_or_default();
        Form::from_campaign(&open).unwrap_or_else(|| Form::empty(language))
    }

    pub(super) fn empty(language: Language) -> Form {
        let choose = USUAL.into_iter().map(|placement| Edit::Choose { placement, chosen: true });
        let nothing = Campaign::new("", "", store::now(), language);
        Form::of(&choose.fold(nothing, |campaign, edit| campaign::apply(&campaign, edit).unwrap_or(campaign)))
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

    /// The form with what a link says.
    pub(super) fn with(&self, link: &Link) -> Form {
        let said = |tag| link.tag(tag).unwrap_or_default();
        let mut base = link.clone();
        FIELDS.into_iter().for_each(|tag| base.set(tag, ""));
        Form {
            base: base.to_string(),
            campaign: said(Tag::Campaign),
            content: said(Tag::Content),
            term: said(Tag::Term),
            source: said(Tag::Source),
            medium: said(Tag::Medium),
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

/// The page the drafts lead to, without tags.
fn first_link(campaign: &Campaign) -> Option<String> {
    let variants = campaign.drafts.iter().flat_map(|draft| &draft.variants);
    let mut links = variants.map(|variant| variant.text(Field::Link)).filter(|text| !text.trim().is_empty());
    links.find_map(|text| Link::read(text).ok()).map(|link| link.untagged().to_string())
}
