//! Files for the tools that run advertisements: the shapes of field-and-formats §3.2. Everything is
//! written as paused: nothing may start by being uploaded.

use super::csv::{Cell, Dialect, table};
use super::item::{link, published};
use super::schedulers::{File, LeftOut};
use crate::campaign::Campaign;
use crate::drafts::{Draft, Variant};
use facts::{Field, Placement};

/// How many columns of a kind the files have.
const HEADLINES: usize = 15;
const DESCRIPTIONS: usize = 4;
const MORE: usize = 9;

/// An advertisement, and the wording that runs.
type Ad = (Draft, Variant);

fn split(campaign: &Campaign, wanted: &[Placement]) -> (Vec<Ad>, Vec<(u32, LeftOut)>) {
    let (mut ads, mut left_out) = (Vec::new(), Vec::new());
    for draft in &campaign.drafts {
        if !wanted.contains(&draft.placement) {
            left_out.push((draft.id, LeftOut::OtherPlatform));
            continue;
        }
        if campaign.is_held(draft.id) {
            left_out.push((draft.id, LeftOut::Held));
            continue;
        }
        match published(draft) {
            Some(variant) => ads.push((draft.clone(), variant.clone())),
            None => left_out.push((draft.id, LeftOut::NoText)),
        }
    }
    (ads, left_out)
}

fn file(head: Vec<String>, rows: Vec<Vec<Cell>>, left_out: Vec<(u32, LeftOut)>, before: &str) -> File {
    let posts = rows.len();
    let head: Vec<Cell> = head.into_iter().map(Cell::from).collect();
    let rows: Vec<Vec<Cell>> = std::iter::once(head).chain(rows).collect();
    File {
        text: format!("{before}{}", table(&rows, Dialect::PLAIN)),
        pieces: Vec::new(),
        posts,
        left_out,
        moved: Vec::new(),
    }
}

fn filled(variant: &Variant, field: Field) -> Vec<String> {
    variant.items(field).iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
}

/// Google Ads Editor: English headings in any language, blank means "as it was".
pub fn editor_file(campaign: &Campaign) -> File {
    let (ads, left_out) = split(campaign, &[Placement::GoogleSearchAd]);
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
pub fn web_bulk_file(campaign: &Campaign) -> File {
    let (ads, left_out) = split(campaign, &[Placement::GoogleSearchAd]);
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

fn campaign_name(campaign: &Campaign) -> Cell {
    campaign.name.trim().into()
}

/// The working title, or a name that tells the groups apart.
fn group(draft: &Draft) -> Cell {
    match draft.title.trim() {
        "" => format!("Coso {}", draft.id).into(),
        title => title.into(),
    }
}

/// The columns we can fill, for those who paste no heading row of their own.
const META: &str = "Campaign Name,Campaign Status,Special Ad Categories,Ad Set Name,Ad Set Run Status,Countries,Publisher Platforms,Ad Name,Ad Status,Title,Body,Link,Link Description,URL Tags";

/// Meta's bulk file. Meta renames its columns: with the heading row of an export, pasted by the person,
/// the file has exactly those, and only the ones we know are filled. The second value: the columns left
/// blank because we do not know them.
pub fn meta_file(campaign: &Campaign, pasted: &str) -> (File, Vec<String>) {
    let (ads, left_out) = split(campaign, &[Placement::FacebookAd, Placement::InstagramAd]);
    let head = headings(pasted);
    let unknown = head.iter().filter(|column| !known(column)).cloned().collect();
    let rows = ads
        .iter()
        .map(|(draft, variant)| head.iter().map(|column| meta_cell(campaign, draft, variant, column)).collect())
        .collect();
    (file(head, rows, left_out, ""), unknown)
}

/// The cells of a pasted row: from a spreadsheet with tabs, from a file with commas or semicolons.
fn headings(pasted: &str) -> Vec<String> {
    let line = pasted.trim_start_matches('\u{feff}').lines().find(|line| !line.trim().is_empty()).unwrap_or(META);
    let mark = ['\t', ';', ','].into_iter().max_by_key(|mark| line.matches(*mark).count()).unwrap_or(',');
    let rows = super::import::cells(line, mark);
    rows.into_iter().next().map(|row| row.cells).unwrap_or_default()
}

fn bare(column: &str) -> String {
    column.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn known(column: &str) -> bool {
    let column = bare(column);
    META.split(',').any(|known| bare(known) == column)
        || (1..=MORE).any(|n| column == format!("additionaltitle{n}") || column == format!("additionalbody{n}"))
}

fn meta_cell(campaign: &Campaign, draft: &Draft, variant: &Variant, column: &str) -> Cell {
    let column = bare(column);
    // The other wordings of the draft are tried out beside the first.
    let more = |start: &str, field: Field| {
        let number: usize = column.strip_prefix(start)?.parse().ok()?;
        let others: Vec<&str> = draft
            .variants
            .iter()
            .map(|other| other.text(field).trim())
            .filter(|text| !text.is_empty() && *text != variant.text(field).trim())
            .collect();
        others.get(number.checked_sub(1)?).map(|text| Cell::from(*text))
    };
    match column.as_str() {
        "campaignname" => campaign_name(campaign),
        "campaignstatus" | "adsetrunstatus" | "adstatus" => "PAUSED".into(),
        "adsetname" | "adname" => group(draft),
        "countries" => campaign.country.as_str().into(),
        "publisherplatforms" => draft.placement.platform().into(),
        "title" => variant.text(Field::Headline).trim().into(),
        "body" => variant.text(Field::Text).trim().into(),
        // Meta puts the tags back before the fragment by itself.
        "link" => {
            let whole = link(variant);
            let fragment = whole.find('#').and_then(|at| whole.get(at..)).unwrap_or_default();
            format!("{}{fragment}", whole.split(['?', '#']).next().unwrap_or_default()).into()
        }
        "urltags" => {
            let tagged = link(variant).split('#').next().unwrap_or_default();
            tagged.split_once('?').map_or("", |(_, tags)| tags).into()
        }
        "linkdescription" => variant.text(Field::Description).trim().into(),
        _ => more("additionaltitle", Field::Headline)
            .or_else(|| more("additionalbody", Field::Text))
            .unwrap_or(Cell::Empty),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn campaign() -> Campaign {
        let mut search = Draft { title: "Panettone".into(), ..Draft::new(1, Placement::GoogleSearchAd) };
        search.variants[0].set_items(Field::Headlines, vec!["Uno".into(), " ".into(), "Due, tre".into()]);
        search.variants[0].set_items(Field::Descriptions, vec!["Descrizione".into()]);
        search.variants[0].set(Field::Link, 0, "https://e.it/p");
        let mut meta = Draft::new(2, Placement::FacebookAd);
        meta.variants[0].set(Field::Text, 0, "Testo A");
        meta.variants[0].set(Field::Headline, 0, "Titolo");
        meta.variants[0].set(Field::Link, 0, "https://e.it/p?utm_source=facebook&a=1#x");
        let mut other = meta.variants[0].clone();
        other.set(Field::Text, 0, "Testo B");
        meta.variants.push(other);
        Campaign {
            name: "Natale".into(),
            drafts: vec![search, meta, Draft::new(3, Placement::XPost)],
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
        for file in [editor_file(&campaign()), web_bulk_file(&campaign())] {
            assert_eq!((file.posts, file.left_out.len()), (1, 2));
            for (name, value) in [
                ("Campaign", "Natale"),
                ("Ad group", "Panettone"),
                ("Headline 1", "Uno"),
                ("Headline 2", "Due, tre"),
                ("Headline 3", ""),
                ("Headline 1 position", ""),
                ("Description 1", "Descrizione"),
                ("Final URL", "https://e.it/p"),
            ] {
                assert_eq!(column(&file, name), value, "{name}");
            }
        }
        assert_eq!(column(&editor_file(&campaign()), "Status"), "Paused");
        let web = web_bulk_file(&campaign());
        assert!(
            web.text.starts_with("# Coso\r\n# ") && web.text.lines().nth(2).unwrap().starts_with("Row Type,Action,")
        );
    }

    #[test]
    fn meta_takes_the_headings_that_were_pasted() {
        let (file, unknown) = meta_file(&campaign(), "");
        assert_eq!((file.posts, unknown.len()), (1, 0));
        assert_eq!(column(&file, "Campaign Status"), "PAUSED");
        let pasted = "Ad Name\tBeneficiary\tad_status\tBody\tAdditional Body 1\tLink\tURL Tags";
        let (file, unknown) = meta_file(&campaign(), pasted);
        assert_eq!(unknown, ["Beneficiary"]);
        assert_eq!(
            file.text,
            "Ad Name,Beneficiary,ad_status,Body,Additional Body 1,Link,URL Tags\r\nCoso 2,,PAUSED,Testo A,Testo B,https://e.it/p#x,utm_source=facebook&a=1\r\n"
        );
    }
}
