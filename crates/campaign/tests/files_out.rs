//! The files for other tools, read back by a reader that is not ours: every cell stands under its heading
//! and is what was written, whatever the text.

use campaign::calendar::{Format, Given, Taken, Which, export};
use campaign::drafts::Draft;
use campaign::{Campaign, Moment};
use facts::{Field, Placement};
use wording::Language;

/// Texts that break tables.
const TEXTS: &[&str] = &[
    "Riga, \"uno\"; due\ttre\nquattro",
    "=HYPERLINK(\"http://x\")",
    "👩‍👩‍👧‍👦 perché sì, 20% in meno",
    "@tutti: apriamo alle 9",
    "\"tutto fra virgolette\"",
];

/// 1 November 2026, before all posts.
const NOW: Moment = Moment(1_793_491_200_000);

fn campaign(placement: Placement) -> Campaign {
    let mut campaign = Campaign { name: "Natale, \"2026\"".into(), country: "IT".into(), ..Campaign::default() };
    for (at, text) in TEXTS.iter().enumerate() {
        let id = at as u32 + 1;
        let mut draft = Draft::new(id, placement);
        (draft.date, draft.time) = (format!("2026-12-{:02}", 10 + at), format!("{}:05", 9 + at));
        draft.title = format!("Gruppo {id}, \"a\"");
        draft.first_comment = format!("Commento {id}; {text}");
        draft.pillar = "Consigli".into();
        draft.variants[0].set(Field::Text, 0, *text);
        draft.variants[0].set(Field::Headline, 0, format!("Titolo {text}"));
        draft.variants[0].set(Field::Link, 0, format!("https://esempio.it/p{id}?utm_source=x&b={id},2#giu"));
        draft.variants[0].set_items(Field::Headlines, vec![(*text).to_owned(), format!("{id}, due"), "Tre".into()]);
        draft.variants[0].set_items(Field::Descriptions, vec![format!("D \"{id}\""), "Due".into()]);
        campaign.drafts.push(draft);
        campaign.parts.media.name_one(id, &format!("https://esempio.it/{id}.jpg"), &format!("Alt {text}"));
    }
    campaign
}

fn taken(placement: Placement, format: Format, headings: &str) -> Taken {
    let platform = format.by_platform().then(|| placement.platform());
    let given =
        Given { language: Language::It, platform, now: NOW, sequence: 1, most: None, headings, which: Which::All };
    export(&campaign(placement), format, &given)
}

/// Rows by another reader. It refuses rows of different lengths.
fn rows(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).comment(Some(b'#')).from_reader(text.as_bytes());
    let read = |row: Result<csv::StringRecord, csv::Error>| row.expect("a row").iter().map(str::to_owned).collect();
    reader.records().map(read).collect()
}

/// The cells below a heading.
fn under(rows: &[Vec<String>], heading: &str) -> Vec<String> {
    let (head, body) = rows.split_first().expect("a heading row");
    let at = head.iter().position(|cell| cell == heading).unwrap_or_else(|| panic!("no {heading} in {head:?}"));
    body.iter().map(|row| row[at].clone()).collect()
}

fn link(id: usize) -> String {
    format!("https://esempio.it/p{id}?utm_source=x&b={id},2#giu")
}

/// What is expected of each draft, by its number and text.
fn each(of: impl Fn(usize, &str) -> String) -> Vec<String> {
    TEXTS.iter().enumerate().map(|(at, text)| of(at + 1, text)).collect()
}

#[test]
fn schedulers_with_headings() {
    let text = |id: usize, text: &str| format!("{text}\n{}", link(id));
    let buffer = taken(Placement::FacebookFeed, Format::Buffer, "");
    let read = rows(&buffer.text);
    assert_eq!((buffer.posts, read.len()), (TEXTS.len(), TEXTS.len() + 1));
    assert_eq!(under(&read, "Text"), each(text));
    assert_eq!(under(&read, "Image URL"), each(|id, _| format!("https://esempio.it/{id}.jpg")));
    assert_eq!(under(&read, "Posting Time"), each(|id, _| format!("2026-12-{:02} {:02}:05", 9 + id, 8 + id)));

    let read = rows(&taken(Placement::FacebookFeed, Format::Metricool, "").text);
    assert!(read.iter().all(|row| row.len() == 93));
    assert_eq!(under(&read, "Text"), each(text));
    assert_eq!(under(&read, "Date"), each(|id, _| format!("2026-12-{:02}", 9 + id)));
    assert_eq!(under(&read, "Time"), each(|id, _| format!("{:02}:05:00", 8 + id)));
    assert_eq!(under(&read, "Facebook"), each(|_, _| "TRUE".into()));
    assert_eq!(under(&read, "Instagram"), each(|_, _| "FALSE".into()));
    assert_eq!(under(&read, "Alt text picture 1"), each(|_, text| format!("Alt {text}")));
    assert_eq!(under(&read, "First Comment Text"), each(|id, text| format!("Commento {id}; {text}")));
}

#[test]
fn schedulers_without_headings() {
    let when = |id: usize| format!("{:02}/12/2026 {:02}:05", 9 + id, 8 + id);
    let read = rows(&taken(Placement::FacebookFeed, Format::Hootsuite, "").text);
    let hootsuite: Vec<Vec<String>> =
        TEXTS.iter().enumerate().map(|(at, text)| vec![when(at + 1), (*text).to_owned(), link(at + 1)]).collect();
    assert_eq!(read, hootsuite);

    let read = rows(&taken(Placement::FacebookFeed, Format::PostPickr, "").text);
    let postpickr: Vec<Vec<String>> = TEXTS
        .iter()
        .enumerate()
        .map(|(at, text)| vec![(*text).to_owned(), link(at + 1), when(at + 1), "L".into()])
        .collect();
    assert_eq!(read, postpickr);

    let read = rows(&taken(Placement::FacebookFeed, Format::SocialPilot, "").text);
    for (at, (row, text)) in read.iter().zip(TEXTS).enumerate() {
        let id = at + 1;
        let hour = 8 + id;
        let half = if hour < 12 { "AM" } else { "PM" };
        let twelve = if hour > 12 { hour - 12 } else { hour };
        let expected = [
            format!("{text}\n{}", link(id)),
            format!("https://esempio.it/{id}.jpg"),
            format!("Dec {:02}, 2026 {twelve:02}:05 {half}", 9 + id),
            String::new(),
            format!("Commento {id}; {text}"),
            "Consigli".to_owned(),
            link(id),
        ];
        assert_eq!(row.as_slice(), expected, "{text}");
    }
}

#[test]
fn search_ads() {
    for format in [Format::GoogleEditor, Format::GoogleBulk] {
        let file = taken(Placement::GoogleSearchAd, format, "");
        let read = rows(&file.text);
        assert_eq!((file.posts, read.len()), (TEXTS.len(), TEXTS.len() + 1), "{format:?}");
        assert_eq!(under(&read, "Campaign"), each(|_, _| "Natale, \"2026\"".into()));
        assert_eq!(under(&read, "Ad group"), each(|id, _| format!("Gruppo {id}, \"a\"")));
        assert_eq!(under(&read, "Headline 1"), each(|_, text| text.to_owned()));
        assert_eq!(under(&read, "Headline 2"), each(|id, _| format!("{id}, due")));
        assert_eq!(under(&read, "Headline 15"), each(|_, _| String::new()));
        assert_eq!(under(&read, "Description 1"), each(|id, _| format!("D \"{id}\"")));
        assert_eq!(under(&read, "Final URL"), each(|id, _| link(id)));
        let status = if format == Format::GoogleEditor { "Status" } else { "Ad status" };
        assert_eq!(under(&read, status), each(|_, _| "Paused".into()), "nothing starts by being uploaded");
    }
}

#[test]
fn meta_with_the_heading_row_of_an_export() {
    let pasted = "Campaign ID\tCampaign Name\tCampaign Status\tAd Set Run Status\tBeneficiary\tAd Status\tTitle\tBody\tLink\tURL Tags\tCall to Action\r\n";
    let file = taken(Placement::FacebookAd, Format::MetaBulk, pasted);
    assert_eq!(file.unknown, ["Campaign ID", "Beneficiary"]);
    let read = rows(&file.text);
    assert_eq!(read[0].join("\t"), pasted.trim_end(), "the headings as they were pasted, in their order");
    assert_eq!(under(&read, "Body"), each(|_, text| text.to_owned()));
    assert_eq!(under(&read, "Title"), each(|_, text| format!("Titolo {text}")));
    assert_eq!(under(&read, "Link"), each(|id, _| format!("https://esempio.it/p{id}?b={id},2#giu")));
    assert_eq!(under(&read, "URL Tags"), each(|_, _| "utm_source=x".into()));
    for heading in ["Campaign Status", "Ad Set Run Status", "Ad Status"] {
        assert_eq!(under(&read, heading), each(|_, _| "PAUSED".into()));
    }
    for heading in &file.unknown {
        assert_eq!(under(&read, heading), each(|_, _| String::new()));
    }
}

#[test]
fn a_held_ad_is_in_no_file() {
    let held = campaign::apply(&campaign(Placement::FacebookAd), campaign::Edit::Hold { id: 2, held: true });
    let given = Given {
        language: Language::It,
        platform: None,
        now: NOW,
        sequence: 1,
        most: None,
        headings: "",
        which: Which::All,
    };
    let file = export(&held.expect("a change"), Format::MetaBulk, &given);
    assert_eq!((file.posts, file.text.contains("HYPERLINK")), (TEXTS.len() - 1, false));
}
