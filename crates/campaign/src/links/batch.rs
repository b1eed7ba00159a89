//! One address, many places: a link for each.

use super::{
    address::Link,
    group::Group,
    tag::Tag,
    value::{Joint, tidy},
};
use facts::{Placement, utm};

/// What the person calls things; written by the convention, whatever is typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names {
    pub campaign: String,
    pub content: String,
    pub term: String,
    pub joint: Joint,
    /// Ads let their platform fill in number and names.
    pub filled_in: bool,
}

/// A place and its link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// `None`: a place of the person's own, a leaflet or a partner's site.
    pub placement: Option<Placement>,
    /// `None` for one's own site, which is never tagged.
    pub link: Option<Link>,
    pub group: Option<Group>,
}

/// The links of a campaign, in the order of the placements; `own` is a place with its source and medium.
pub fn rows(base: &Link, names: &Names, placements: &[Placement], own: Option<(&str, &str)>) -> Vec<Row> {
    let known = placements.iter().map(|placement| {
        let words = utm::convention(*placement, placement.paid());
        let filled = utm::filled_in(*placement).filter(|_| names.filled_in);
        row(base, names, Some(*placement), words.map(|(source, medium)| (source.to_owned(), medium.to_owned())), filled)
    });
    let own = own.map(|(source, medium)| {
        row(base, names, None, Some((tidy(source, names.joint), tidy(medium, names.joint))), None)
    });
    known.chain(own).collect()
}

fn row(
    base: &Link,
    names: &Names,
    placement: Option<Placement>,
    words: Option<(String, String)>,
    filled: Option<[&str; 3]>,
) -> Row {
    let campaign = tidy(&names.campaign, names.joint);
    let Some((source, medium)) = words else { return Row { placement, link: None, group: None } };
    let mut link = base.clone();
    let [id, set, ad] = filled.unwrap_or_default();
    link.set(Tag::Source, &source);
    link.set(Tag::Medium, &medium);
    link.set(Tag::Campaign, &campaign);
    // What the person wrote goes before what the platform would fill in, and what the address
    // already carried stays where neither says anything.
    for (tag, written, filled) in [(Tag::Id, "", id), (Tag::Term, &names.term, set), (Tag::Content, &names.content, ad)]
    {
        let written = tidy(written, names.joint);
        let value = if written.is_empty() { filled } else { &written };
        if !value.is_empty() {
            link.set(tag, value);
        }
    }
    Row { placement, link: Some(link), group: Group::of(&source, &medium, &campaign) }
}
