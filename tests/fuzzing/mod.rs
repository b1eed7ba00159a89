//! Whatever a file, a link or a text holds, reading it ends with an answer: no panic, no endless work. Real input is
//! changed at random but the same way at every run; what once broke a reader is kept in `corpus/`.

mod mutate;

use campaign::{Campaign, Moment, calendar, links::Link, share_link, stored};
use community::import;
use mutate::{Dice, mutate};
use serde_json::json;
use std::path::{Path, PathBuf};
use wording::Language;

fn files(folder: &str) -> Vec<Vec<u8>> {
    let root: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&root)
        .into_iter()
        .flatten()
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.is_file() && path.extension().is_some_and(|kind| kind != "md" && kind != "rs"))
        .collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).expect("a file")).collect()
}

/// Runs `target` on every input as it is, on what once broke a reader, and on so many changed ones.
fn try_all(seed: u64, inputs: &[Vec<u8>], times: usize, target: impl Fn(&[u8])) {
    assert!(!inputs.is_empty(), "there is nothing to change");
    let mut dice = Dice::new(seed);
    inputs.iter().chain(&files("fuzzing/corpus")).for_each(|input| target(input));
    for round in 0..times {
        let input = &inputs[round % inputs.len()];
        let other = &inputs[(round / inputs.len() + 1) % inputs.len()];
        target(&mutate(input, other, &mut dice));
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn campaign() -> Campaign {
    Campaign::new("c", "Prova", Moment(0), Language::It)
}

#[test]
fn exports_are_read_or_refused() {
    try_all(11, &files("exports"), 1500, |bytes| {
        let reading = results::reading::read(bytes, &results::reading::Choices::default());
        // What is said about a file has to be sayable.
        assert!(reading.rows.len() <= bytes.len());
    });
}

#[test]
fn calendars_are_read_or_refused() {
    let campaign = campaign();
    try_all(12, &files("exports"), 800, |bytes| {
        if let Ok(opened) = calendar::import::open("file.csv", bytes, &campaign) {
            assert!(opened.rows.len() <= bytes.len() + 1);
        }
    });
}

#[test]
fn comments_are_read_or_refused() {
    let mut inputs = files("exports");
    inputs.push(
        br#"[{"text":"Ciao, quanto costa?","author":"Anna","date":"2026-11-01T10:00:00Z"},{"message":"Pessimo"}]"#
            .to_vec(),
    );
    inputs.push("testo;autore;data\nNon funziona!;@gino;01/11/2026 10:00\n".into());
    try_all(13, &inputs, 1500, |bytes| {
        if let Ok(source) = import::Source::read(&text(bytes)) {
            let mapping = import::Mapping::guess(&source.headings, &source.rows);
            let options = import::Options {
                order: None,
                zone: community::zone::Zone::default(),
                now: community::queue::Instant(0),
            };
            let read = import::comments(&source, &mapping, options);
            assert!(read.comments.len() <= source.rows.len());
        }
    });
}

#[test]
fn what_was_stored_opens_or_is_left_alone() {
    try_all(14, &files("stored-state"), 2500, |bytes| {
        let text = text(bytes);
        if let stored::Read::Whole { value, revision } = stored::read(&text) {
            // What opened can be written, and opens again as the same.
            let again = stored::read(&stored::write(&value, revision)).value();
            assert_eq!(again.as_ref(), Some(&value));
        }
        let _ = stored::read_library(&text);
        let _ = stored::read_settings(&text);
        let _ = stored::read_overrides(&text);
        let _ = stored::read_rescue(&text);
        let _ = stored::backup::read_backup(&text);
        let _ = workshop::travel::read_exercise(&text);
        let _ = workshop::travel::read_hand_in(&text);
    });
}

#[test]
fn a_link_that_holds_work_opens_or_is_refused() {
    let today = campaign::Date::new(2027, 3, 10).expect("a day");
    let sample = campaign::sample::sample(Language::It, today, Moment(0)).expect("the sample");
    let whole = share_link::make(&share_link::only(share_link::Shared::default(), sample)).unwrap_or_default();
    let blank = share_link::make(&campaign()).expect("a short link");
    let inputs: Vec<Vec<u8>> =
        [whole, blank].into_iter().filter(|link| !link.is_empty()).map(String::into_bytes).collect();
    try_all(15, &inputs, 2500, |bytes| {
        let fragment = text(bytes);
        let _ = share_link::open(&fragment);
        let _ = share_link::open_text(&fragment);
    });
}

#[test]
fn addresses_are_read_or_refused() {
    let inputs: Vec<Vec<u8>> = [
        "https://www.esempio.it/saldi?utm_source=facebook&utm_medium=paid_social&id=7#prezzi",
        "http://città.example:8080/a%20b?x=1&x=2&utm_campaign={{campaign.name}}",
        "esempio.it/?gclid=abc#utm_source=x",
    ]
    .map(|link| link.as_bytes().to_vec())
    .to_vec();
    try_all(16, &inputs, 4000, |bytes| {
        if let Ok(link) = Link::read(&text(bytes)) {
            let _ = (link.tags().len(), link.foreign().len(), link.clicks().len(), link.untagged(), link.host().len());
        }
    });
}

#[test]
fn every_text_gets_its_report_and_its_label() {
    let inputs: Vec<Vec<u8>> = [
        "OFFERTA IMPERDIBILE!!! Solo per oggi -50% su tutto 🎁🎁 www.esempio.it/saldi #SaldiEstate @gino",
        "Perdi 10 kg in una settimana, garantito. Tagga un amico e metti like per vincere! bit.ly/abc",
        "Mia figlia è stata male dopo aver mangiato da voi, siamo al pronto soccorso 😡 vi denuncio",
        "Did you know? We’re the BEST in town: doctors hate this trick. Call +1 (555) 010-9999 now",
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec();
    let placements = ["instagram-feed", "x-post", "google-search-ad", "email-campaign", "sms-message"];
    try_all(17, &inputs, 400, |bytes| {
        let said = text(bytes);
        let placement = placements[bytes.len() % placements.len()];
        let known = facts::Placement::from_id(placement).expect("a placement");
        let spec = known.fields().iter().find(|spec| !matches!(spec.field.name(), "link" | "media")).expect("a field");
        let value = if spec.list { json!([said]) } else { json!(said) };
        let language = if bytes.len() % 2 == 0 { "it" } else { "en" };
        let draft =
            json!({"id": 1, "placement": placement, "language": language, "fields": {spec.field.name(): value}});
        let asked: copy_checks::wire::DraftIn = serde_json::from_value(draft).expect("a request");
        let (draft, context) = asked.read().expect("a draft");
        let report = copy_checks::check(&draft, &context);
        for finding in &report.findings {
            if let (Some(range), false) = (&finding.range, spec.list) {
                assert!(said.get(range.clone()).is_some(), "{:?} points inside a character of {said:?}", finding.rule);
            }
        }
        let _ = community::triage::sort(None, &said);
    });
}
