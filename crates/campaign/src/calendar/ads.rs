//! Files for the tools that run advertisements: the shapes of field-and-formats §3.2. Everything is
//! written as paused: nothing may start by being uploaded.

use super::csv::{Cell, Dialect, table};
use super::item::{link, published};
use super::losses::Which;
use super::schedulers::{File, LeftOut};
use crate::campaign::Campaign;
use crate::drafts::{Draft, Variant};
use facts::{About, Fact, Field, Placement};

/// How many columns of a kind the files have.
const HEADLINES: usize = 15;
const DESCRIPTIONS: usize = 4;

/// An advertisement, and the wording that runs.
pub(super) type Ad = (Draft, Variant);

pub(super) fn split(campaign: &Campaign, wanted: &[Placement], which: Which) -> (Vec<Ad>, Vec<(u32, LeftOut)>) {
    let (mut ads, mut left_out) = (Vec::new(), Vec::new());
    for draft in &campaign.drafts {
        match ad(campaign, draft, wanted, which) {
            Ok(ad) => ads.push(ad),
            Err(why) => left_out.push((draft.id, why)),
        }
    }
    (ads, left_out)
}

fn ad(campaign: &Campaign, draft: &Draft, wanted: &[Placement], which: Which) -> Result<Ad, LeftOut> {
    if !wanted.contains(&draft.placement) {
        let same = wanted.iter().any(|one| one.platform() == draft.placement.platform());
        return Err(if same { LeftOut::OtherKind } else { LeftOut::OtherPlatform });
    }
    if campaign.is_held(draft.id) {
        return Err(LeftOut::Held);
    }
    let variant = published(draft).ok_or(LeftOut::NoText)?;
    let too_few = |field: Field| {
        let least = facts::about(draft.placement, Some(field), About::ItemsMin).filter_map(Fact::at_most).max();
        least.is_some_and(|least| (filled(variant, field).len() as u64) < least)
    };
    if too_few(Field::Headlines) || too_few(Field::Descriptions) {
        return Err(LeftOut::TooFew);
    }
    if !which.takes(draft.status) {
        return Err(LeftOut::NotApproved);
    }
    Ok((draft.clone(), variant.clone()))
}

pub(super) fn file(head: Vec<String>, rows: Vec<Vec<Cell>>, left_out: Vec<(u32, LeftOut)>, before: &str) -> File {
    let posts = rows.len();
    let head: Vec<Cell> = head.into_iter().map(Cell::from).collect();
    let rows: Vec<Vec<Cell>> = std::iter::once(head).chain(rows).collect();
    File {
        text: format!("{before}{}", table(&rows, Dialect::PLAIN)),
        pieces: Vec::new(),
        posts,
        left_out,
        moved: Vec::new(),
        losses: Vec::new(),
    }
}

fn filled(variant: &Variant, field: Field) -> Vec<String> {
    variant.items(field).iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
}

/// Google Ads Editor: English headings in any language, blank means "as it was".
pub fn editor_file(campaign: &Campaign, which: Which) -> File {
    let (ads, left_out) = split(campaign, &[Placement::GoogleSearchAd], which);
    let mut head: Vec<String> = ["Campaign", "Ad group", "Ad type"].map(String::from).into();
    for n in 1..=HEADLINES {
        head.extend([format!("Headline {n}"), format!("Headline {n} position")]);
    }
    for n in 1..=DESCRIPTIONS {
        head.extend([format!("Description {n}"), format!("Description {n} position")]);
    }
    head.extend(["Path 1", "Path 2", "Final URL", "Status"].map(String::from));
    let rows = ads.iter().map(|(draft, variant)| {
        let (headlines, descriptions) = (filled(variant, Field::Headlines), filled(variant, Field::Descriptions));
        head.iter()
            .map(|column| match column.as_str() {
                "Campaign" => campaign_name(campaign),
                "Ad group" => group(draft),
                "Ad type" => "Responsive search ad".into(),
                "Path 1" => variant.text(Field::Path1).trim().into(),
                "Path 2" => variant.text(Field::Path2).trim().into(),
                "Final URL" => link(variant).into(),
                "Status" => "Paused".into(),
                column => numbered(column, "Headline ", &headlines)
                    .or_else(|| numbered(column, "Description ", &descriptions))
                    .unwrap_or(Cell::Empty),
            })
            .collect()
    });
    let rows = rows.collect();
    file(head, rows, left_out, "")
}

/// The web's bulk upload: two lines of comment, then its own headings.
pub fn web_bulk_file(campaign: &Campaign, which: Which) -> File {
    let (ads, left_out) = split(campaign, &[Placement::GoogleSearchAd], which);
    let mut head: Vec<String> =
        "Row Type,Action,Ad status,Campaign ID,Campaign,Ad group ID,Ad group,Ad ID,Ad type,Label"
            .split(',')
            .map(String::from)
            .collect();
    head.extend((1..=HEADLINES).map(|n| format!("Headline {n}")));
    head.extend((1..=DESCRIPTIONS).map(|n| format!("Description {n}")));
    head.extend((1..=HEADLINES).map(|n| format!("Headline {n} position")));
    head.extend((1..=DESCRIPTIONS).map(|n| format!("Description {n} position")));
    let tail = "Path 1,Path 2,Final URL,Mobile final URL,Tracking template,Final URL suffix,Custom parameter";
    head.extend(tail.split(',').map(String::from));
    let rows = ads.iter().map(|(draft, variant)| {
        let (headlines, descriptions) = (filled(variant, Field::Headlines), filled(variant, Field::Descriptions));
        head.iter()
            .map(|column| match column.as_str() {
                "Row Type" => "Ad".into(),
                "Action" => "Add".into(),
                "Ad status" => "Paused".into(),
                "Campaign" => campaign_name(campaign),
                "Ad group" => group(draft),
                "Ad type" => "Responsive search ad".into(),
                "Path 1" => variant.text(Field::Path1).trim().into(),
                "Path 2" => variant.text(Field::Path2).trim().into(),
                "Final URL" => link(variant).into(),
                column => numbered(column, "Headline ", &headlines)
                    .or_else(|| numbered(column, "Description ", &descriptions))
                    .unwrap_or(Cell::Empty),
            })
            .collect()
    });
    let rows = rows.collect();
    file(head, rows, left_out, "# Coso\r\n# Responsive search ads\r\n")
}

/// `Headline 3` in a list; nothing for `Headline 3 position`.
fn numbered(column: &str, start: &str, texts: &[String]) -> Option<Cell> {
    let number: usize = column.strip_prefix(start)?.parse().ok()?;
    texts.get(number.checked_sub(1)?).map(|text| Cell::from(text.as_str()))
}

pub(super) fn campaign_name(campaign: &Campaign) -> Cell {
    campaign.name.trim().into()
}

/// The working title, or a name that tells the groups apart.
pub(super) fn group(draft: &Draft) -> Cell {
    match draft.title.trim() {
        "" => format!("Coso {}", draft.id).into(),
        title => title.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn campaign() -> Campaign {
        let mut search = Draft { title: "Panettone".into(), ..Draft::new(1, Placement::GoogleSearchAd) };
        search.variants[0]
            .set_items(Field::Headlines, vec!["Uno".into(), " ".into(), "Due, tre".into(), "Quattro".into()]);
        search.variants[0].set_items(Field::Descriptions, vec!["Descrizione".into(), "Un’altra".into()]);
        search.variants[0].set(Field::Link, 0, "https://e.it/p");
        Campaign {
            name: "Natale".into(),
            drafts: vec![search, Draft::new(2, Placement::GooglePmaxAd), Draft::new(3, Placement::XPost)],
            ..Campaign::default()
        }
    }

    fn column(file: &File, name: &str) -> String {
        let rows = super::super::import::cells(&file.text, ',');
        let head = rows.iter().position(|row| row.cells.iter().any(|cell| cell == name)).unwrap();
        let index = rows[head].cells.iter().position(|cell| cell == name).unwrap();
        rows[head + 1].cells[index].clone()
    }

    #[test]
    fn search_ads_for_the_editor_and_the_web() {
        for file in [editor_file(&campaign(), Which::All), web_bulk_file(&campaign(), Which::All)] {
            assert_eq!((file.posts, file.left_out.len()), (1, 2));
            for (name, value) in [
                ("Campaign", "Natale"),
                ("Ad group", "Panettone"),
                ("Headline 1", "Uno"),
                ("Headline 2", "Due, tre"),
                ("Headline 3", "Quattro"),
                ("Headline 4", ""),
                ("Headline 1 position", ""),
                ("Description 1", "Descrizione"),
                ("Final URL", "https://e.it/p"),
            ] {
                assert_eq!(column(&file, name), value, "{name}");
            }
        }
        assert_eq!(column(&editor_file(&campaign(), Which::All), "Status"), "Paused");
        let web = web_bulk_file(&campaign(), Which::All);
        assert!(
            web.text.starts_with("# Coso\r\n# ") && web.text.lines().nth(2).unwrap().starts_with("Row Type,Action,")
        );
    }

    #[test]
    fn an_ad_google_would_refuse_is_said_before() {
        let mut campaign = campaign();
        campaign.drafts[0].variants[0].set_items(Field::Headlines, vec!["Uno".into(), "Due".into()]);
        let expected = [(1, LeftOut::TooFew), (2, LeftOut::OtherKind), (3, LeftOut::OtherPlatform)];
        assert_eq!(editor_file(&campaign, Which::All).left_out, expected);
        assert_eq!(web_bulk_file(&campaign, Which::All).left_out, expected);
    }

    #[test]
    fn nobody_approved_it_yet() {
        assert!(editor_file(&campaign(), Which::Approved).left_out.contains(&(1, LeftOut::NotApproved)));
    }
}
