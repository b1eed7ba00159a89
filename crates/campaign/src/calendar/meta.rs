//! Meta's bulk file. Meta renames its columns and translates them: with the heading row of an export, pasted
//! by the person, the file has exactly those, and the ones we know by any of their names are filled.

use super::ads::{campaign_name, file, group, split};
use super::csv::Cell;
use super::item::link;
use super::losses::{Loss, Which};
use super::schedulers::{File, LeftOut};
use crate::campaign::Campaign;
use crate::drafts::{Draft, Variant};
use crate::links::Link;
use facts::{Field, Placement};

/// Columns for the other wordings of a text.
const MORE: usize = 9;

/// The columns we can fill, for those who paste no heading row of their own.
const META: &str = "Campaign Name,Campaign Status,Special Ad Categories,Ad Set Name,Ad Set Run Status,Countries,Publisher Platforms,Ad Name,Ad Status,Title,Body,Link,Link Description,Call to Action,URL Tags";

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Holds {
    Campaign,
    Paused,
    Group,
    Countries,
    Platform,
    Title,
    Body,
    Link,
    Description,
    Button,
    Tags,
    /// Asked for, and the person's to fill: blank means none.
    Blank,
    MoreTitle(usize),
    MoreBody(usize),
}

/// Their names, without marks, blanks and capitals: of the file, of the page in English and in Italian.
const NAMES: &[(Holds, &[&str])] = &[
    (Holds::Campaign, &["campaignname", "nomedellacampagna", "nomecampagna"]),
    (
        Holds::Paused,
        &[
            "campaignstatus",
            "adsetrunstatus",
            "adsetstatus",
            "adstatus",
            "statodellacampagna",
            "statocampagna",
            "statodelgruppodiinserzioni",
            "statogruppodiinserzioni",
            "statodellinserzione",
            "statoinserzione",
        ],
    ),
    (
        Holds::Group,
        &[
            "adsetname",
            "adname",
            "nomedelgruppodiinserzioni",
            "nomegruppodiinserzioni",
            "nomedellinserzione",
            "nomeinserzione",
        ],
    ),
    (Holds::Countries, &["countries", "country", "paesi", "paese"]),
    (Holds::Platform, &["publisherplatforms", "piattaforme", "piattaformedipubblicazione"]),
    (Holds::Title, &["title", "headline", "titolo"]),
    (Holds::Body, &["body", "primarytext", "text", "testoprincipale", "testo", "testodellinserzione"]),
    (
        Holds::Link,
        &[
            "link",
            "websiteurl",
            "url",
            "destinationurl",
            "urldelsitoweb",
            "urldelsito",
            "urlsitoweb",
            "urldidestinazione",
            "linkdelsitoweb",
        ],
    ),
    (Holds::Description, &["linkdescription", "description", "descrizione", "descrizionedellink", "descrizionelink"]),
    (Holds::Button, &["calltoaction", "calltoactiontype", "invitoallazione", "pulsante", "calltoactionbutton"]),
    (Holds::Tags, &["urltags", "urlparameters", "parametriurl", "parametridellurl", "tagurl"]),
    (Holds::Blank, &["specialadcategories", "categoriespecialidiinserzioni", "categoriedinserzionispeciali"]),
];

/// The names of the columns for other wordings, before their number.
const MORE_TITLE: &[&str] = &["additionaltitle", "additionalheadline", "titoloaggiuntivo", "titoliaggiuntivi"];
const MORE_BODY: &[&str] = &["additionalbody", "additionalprimarytext", "testoprincipaleaggiuntivo", "testoaggiuntivo"];

/// The file. The second value: the columns left blank because we do not know them.
pub fn meta_file(campaign: &Campaign, pasted: &str, which: Which) -> (File, Vec<String>) {
    let (mut ads, mut left_out) = split(campaign, &[Placement::FacebookAd, Placement::InstagramAd], which);
    let pasted = pasted.trim_start_matches('\u{feff}').lines().find(|line| !line.trim().is_empty());
    let head = pasted.map_or_else(|| our_own(&ads), headings);
    let meanings: Vec<Option<Holds>> = head.iter().map(|column| meaning(column)).collect();
    let holds = |wanted: Holds| meanings.contains(&Some(wanted));
    // A row without its words would be an empty advertisement.
    if !holds(Holds::Body) && !holds(Holds::Title) {
        left_out.extend(ads.iter().map(|(draft, _)| (draft.id, LeftOut::NoColumn)));
        ads.clear();
    }
    let tags_apart = holds(Holds::Tags);
    let row = |draft: &Draft, variant: &Variant| -> Vec<Cell> {
        let fill = |one: Holds| cell(campaign, draft, variant, one, tags_apart);
        meanings.iter().map(|column| column.map_or(Cell::Empty, fill)).collect()
    };
    let rows = ads.iter().map(|(draft, variant)| row(draft, variant)).collect();
    let unknown = head.iter().zip(&meanings).filter(|(_, one)| one.is_none()).map(|(name, _)| name.clone()).collect();
    let mut out = file(head, rows, left_out, "");
    let unsaid = |field: Field, column: Holds| {
        let says = |(draft, variant): &&(Draft, Variant)| (!variant.text(field).trim().is_empty()).then_some(draft.id);
        if holds(column) { Vec::new() } else { ads.iter().filter_map(|ad| says(&ad)).collect::<Vec<u32>>() }
    };
    let more = |field: Field, holds: &dyn Fn(usize) -> Holds| {
        let missing = |(draft, variant): &&(Draft, Variant)| {
            let count = others(draft, variant, field).len();
            (1..=count).any(|n| !meanings.contains(&Some(holds(n))))
        };
        ads.iter().filter(missing).map(|(draft, _)| draft.id).collect::<Vec<u32>>()
    };
    let mut wordings = more(Field::Text, &Holds::MoreBody);
    wordings.extend(more(Field::Headline, &Holds::MoreTitle));
    wordings.sort_unstable();
    wordings.dedup();
    let losses = [
        (Loss::Text, unsaid(Field::Text, Holds::Body)),
        (Loss::Headline, unsaid(Field::Headline, Holds::Title)),
        (Loss::Link, unsaid(Field::Link, Holds::Link)),
        (Loss::Description, unsaid(Field::Description, Holds::Description)),
        (
            Loss::Button,
            ads.iter()
                .filter(|(draft, _)| !holds(Holds::Button) && campaign.button(draft.id).is_some())
                .map(|(draft, _)| draft.id)
                .collect(),
        ),
        (Loss::Wordings, wordings),
        (
            Loss::AdPictures,
            ads.iter()
                .filter(|(draft, _)| campaign.parts.media.of(draft).next().is_some())
                .map(|(draft, _)| draft.id)
                .collect(),
        ),
    ];
    out.losses = losses.into_iter().filter(|(_, ids)| !ids.is_empty()).collect();
    (out, unknown)
}

/// Without a pasted row: the usual columns, and one for each further wording.
fn our_own(ads: &[(Draft, Variant)]) -> Vec<String> {
    let most = |field: Field| ads.iter().map(|(draft, variant)| others(draft, variant, field).len()).max().unwrap_or(0);
    let more = |name: &'static str, field: Field| (1..=most(field).min(MORE)).map(move |n| format!("{name} {n}"));
    let head = META.split(',').map(str::to_owned);
    head.chain(more("Additional Title", Field::Headline)).chain(more("Additional Body", Field::Text)).collect()
}

/// The other wordings of a text, each once: they are tried out beside the first.
fn others<'a>(draft: &'a Draft, variant: &'a Variant, field: Field) -> Vec<&'a str> {
    let first = variant.text(field).trim();
    let mut out: Vec<&str> = Vec::new();
    for text in draft.variants.iter().map(|other| other.text(field).trim()) {
        if !text.is_empty() && text != first && !out.contains(&text) {
            out.push(text);
        }
    }
    out
}

/// The cells of a pasted row: from a spreadsheet with tabs, from a file with commas or semicolons.
fn headings(line: &str) -> Vec<String> {
    let mark = ['\t', ';', ','].into_iter().max_by_key(|mark| line.matches(*mark).count()).unwrap_or(',');
    let rows = super::import::cells(line, mark);
    rows.into_iter().next().map(|row| row.cells).unwrap_or_default()
}

fn bare(column: &str) -> String {
    column.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn meaning(column: &str) -> Option<Holds> {
    let column = bare(column);
    let numbered = |names: &[&str]| {
        let rest = names.iter().find_map(|name| column.strip_prefix(name))?;
        rest.parse::<usize>().ok().filter(|number| (1..=MORE).contains(number))
    };
    let known = NAMES.iter().find(|(_, names)| names.contains(&column.as_str())).map(|(holds, _)| *holds);
    known.or_else(|| numbered(MORE_TITLE).map(Holds::MoreTitle)).or_else(|| numbered(MORE_BODY).map(Holds::MoreBody))
}

fn cell(campaign: &Campaign, draft: &Draft, variant: &Variant, holds: Holds, tags_apart: bool) -> Cell {
    let other = |field: Field, number: usize| {
        let texts = others(draft, variant, field);
        number.checked_sub(1).and_then(|at| texts.get(at).copied()).map_or(Cell::Empty, Cell::from)
    };
    match holds {
        Holds::Campaign => campaign_name(campaign),
        Holds::Paused => "PAUSED".into(),
        Holds::Group => group(draft),
        Holds::Countries => campaign.country.as_str().into(),
        Holds::Platform => draft.placement.platform().into(),
        Holds::Title => variant.text(Field::Headline).trim().into(),
        Holds::Body => variant.text(Field::Text).trim().into(),
        Holds::Description => variant.text(Field::Description).trim().into(),
        Holds::Link => {
            let (page, _) = parted(link(variant));
            if tags_apart { page.into() } else { link(variant).into() }
        }
        // In Meta's own words; blank, Meta takes its usual one.
        Holds::Button => campaign.button(draft.id).map_or(Cell::Empty, Cell::from),
        Holds::Tags => parted(link(variant)).1.into(),
        Holds::MoreTitle(number) => other(Field::Headline, number),
        Holds::MoreBody(number) => other(Field::Text, number),
        Holds::Blank => Cell::Empty,
    }
}

/// The page, and the tags that count its visits. Every other parameter says which page it is and stays.
fn parted(written: &str) -> (String, String) {
    let Ok(link) = Link::read(written) else { return (written.to_owned(), String::new()) };
    let tags: Vec<String> = link.tags_as_written().into_iter().map(str::to_owned).collect();
    if tags.is_empty() {
        return (written.to_owned(), String::new());
    }
    (link.untagged().to_string(), tags.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESS: &str = "https://esempio.it/?p=3&utm_source=facebook&utm_campaign=natale&a=1#giu";

    fn campaign() -> Campaign {
        let mut meta = Draft::new(2, Placement::FacebookAd);
        meta.variants[0].set(Field::Text, 0, "Testo A");
        meta.variants[0].set(Field::Headline, 0, "Titolo");
        meta.variants[0].set(Field::Link, 0, ADDRESS);
        let mut other = meta.variants[0].clone();
        other.set(Field::Text, 0, "Testo B");
        meta.variants.push(other);
        Campaign { name: "Natale".into(), drafts: vec![meta], ..Campaign::default() }
    }

    fn under(file: &File, name: &str) -> Option<String> {
        let rows = super::super::import::cells(&file.text, ',');
        let at = rows.first()?.cells.iter().position(|cell| cell == name)?;
        rows.get(1)?.cells.get(at).cloned()
    }

    #[test]
    fn only_tags_move_and_only_where_they_have_a_column() {
        let (file, _) = meta_file(&campaign(), "", Which::All);
        assert_eq!(under(&file, "Link").as_deref(), Some("https://esempio.it/?p=3&a=1#giu"));
        assert_eq!(under(&file, "URL Tags").as_deref(), Some("utm_source=facebook&utm_campaign=natale"));
        let (file, _) = meta_file(&campaign(), "Body\tLink", Which::All);
        assert_eq!(under(&file, "Link").as_deref(), Some(ADDRESS));
    }

    #[test]
    fn the_button_has_a_column_of_its_own() {
        let mut campaign = campaign();
        let (file, _) = meta_file(&campaign, "", Which::All);
        assert_eq!(under(&file, "Call to Action").as_deref(), Some(""));
        campaign.parts.buttons.insert(2, "SHOP_NOW".into());
        let (file, _) = meta_file(&campaign, "", Which::All);
        assert_eq!(under(&file, "Call to Action").as_deref(), Some("SHOP_NOW"));
        let (file, unknown) = meta_file(&campaign, "Testo principale;Invito all’azione;Link", Which::All);
        let row = super::super::import::cells(&file.text, ',').remove(1).cells;
        assert_eq!((row[1].as_str(), unknown.len()), ("SHOP_NOW", 0));
        let (file, _) = meta_file(&campaign, "Body\tLink", Which::All);
        assert!(file.losses.contains(&(Loss::Button, vec![2])), "{:?}", file.losses);
    }

    #[test]
    fn the_second_wording_goes_along() {
        let (file, unknown) = meta_file(&campaign(), "", Which::All);
        assert_eq!((file.posts, unknown.len()), (1, 0));
        assert_eq!(under(&file, "Additional Body 1").as_deref(), Some("Testo B"));
        assert_eq!(under(&file, "Campaign Status").as_deref(), Some("PAUSED"));
        let (file, _) = meta_file(&campaign(), "Body\tTitle\tLink", Which::All);
        assert_eq!(file.losses, [(Loss::Wordings, vec![2])]);
    }

    #[test]
    fn headings_of_today_and_in_italian_are_known() {
        for pasted in [
            "Campaign Name,Primary text,Headline,Website URL,URL parameters",
            "Nome della campagna;Testo principale;Titolo;URL del sito Web;Parametri URL",
        ] {
            let (file, unknown) = meta_file(&campaign(), pasted, Which::All);
            assert_eq!(unknown, [] as [String; 0], "{pasted}");
            let row = super::super::import::cells(&file.text, ',').remove(1).cells;
            let expected = [
                "Natale",
                "Testo A",
                "Titolo",
                "https://esempio.it/?p=3&a=1#giu",
                "utm_source=facebook&utm_campaign=natale",
            ];
            assert_eq!(row, expected, "{pasted}");
        }
    }

    #[test]
    fn a_row_that_would_be_empty_is_not_written() {
        let (file, unknown) = meta_file(&campaign(), "Uno;Due;Tre", Which::All);
        assert_eq!((file.posts, file.left_out.as_slice()), (0, &[(2, LeftOut::NoColumn)][..]));
        assert_eq!(unknown, ["Uno", "Due", "Tre"]);
    }
}
