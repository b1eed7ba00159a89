//! The links of the rows put into the drafts they are for.

use super::{address::Link, batch::Row};
use crate::{Campaign, Edit, apply};
use facts::Field;

/// The campaign with its links, and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Put {
    pub campaign: Campaign,
    /// Drafts that now carry their link.
    pub done: usize,
    /// Drafts whose link leads to another page, left as they were.
    pub left: usize,
}

/// Writes each link where its placement has a field for it: in empty fields, and over links to the same page.
pub fn put(campaign: &Campaign, base: &Link, rows: &[Row]) -> Put {
    let mut out = Put { campaign: campaign.clone(), done: 0, left: 0 };
    let page = base.untagged();
    for row in rows {
        let (Some(placement), Some(link)) = (row.placement, &row.link) else { continue };
        if placement.field(Field::Link).is_none() || !campaign.mix.is_chosen(placement) {
            continue;
        }
        if out.campaign.drafts_of(placement).next().is_none() {
            change(&mut out.campaign, Edit::AddDraft { placement });
        }
        let drafts: Vec<(u32, Vec<bool>)> = out
            .campaign
            .drafts_of(placement)
            .map(|draft| (draft.id, draft.variants.iter().map(|one| is_free(one.text(Field::Link), &page)).collect()))
            .collect();
        for (id, variants) in drafts {
            for (variant, _) in variants.iter().enumerate().filter(|(_, free)| **free) {
                let text = link.to_string();
                change(&mut out.campaign, Edit::Copy { id, variant, field: Field::Link, index: 0, text });
            }
            let all = variants.iter().all(|free| *free);
            out.done += usize::from(all);
            out.left += usize::from(!all);
        }
    }
    out
}

fn is_free(written: &str, page: &Link) -> bool {
    written.trim().is_empty() || Link::read(written).is_ok_and(|link| link.untagged().to_string() == page.to_string())
}

fn change(campaign: &mut Campaign, edit: Edit) {
    if let Some(changed) = apply(campaign, edit) {
        *campaign = changed;
    }
}
