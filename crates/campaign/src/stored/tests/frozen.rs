//! A campaign in which every part of version 2 says something, as a released version wrote it.

use super::{fixture, fixtures, full};
use crate::Campaign;
use crate::calendar::{BestTime, BestTimes, CalendarPart, Image, Import, Note, Pillar, Post, Recurrence, Slot, Step};
use crate::drafting::{DraftingPart, HashtagSet};
use crate::held::Held;
use crate::media::{MediaFile, MediaPart};
use crate::parts::Parts;
use crate::past_results::{PastResult, PastResults};
use crate::planning::{Assigned, PlacementRates, Planning, SizeQuery, TypedRange};
use crate::review::Asked;
use crate::stored::{self, Destination, VERSION, read, write};
use std::collections::{BTreeMap, BTreeSet};

const NAME: &str = "v2-campaign-full.json";

fn range(low: &str, mid: &str, high: &str) -> TypedRange {
    TypedRange { low: low.into(), mid: mid.into(), high: high.into() }
}

fn calendar() -> CalendarPart {
    let post = Post {
        hat: "strategist".into(),
        role: "hero".into(),
        slot: Some((1, "2026-12-01".into())),
        images: vec![
            Image { name: "https://esempio.it/forno.jpg".into(), alt_text: "Il forno acceso, all’alba".into() },
            Image { name: "panettone.png".into(), alt_text: String::new() },
        ],
        history: vec![Step { status: "approved".into(), who: "Giulia".into(), at: 1_795_531_129_000, changed: false }],
        notes: vec![Note { who: "Cliente".into(), at: 1_795_531_130_000, text: "Più corto, per favore".into() }],
        approved: 0,
    };
    let on = Recurrence { weekdays: vec![2, 4], every: 2, from: "2026-11-24".into(), until: "2026-12-20".into() };
    CalendarPart {
        zone: "Europe/Rome".into(),
        holidays: vec!["IT".into(), "EU".into()],
        me: "Marta".into(),
        pillars: vec![Pillar { name: "Dietro le quinte".into(), share: "40".into() }],
        slots: vec![Slot {
            id: 1,
            placement: "instagram-feed".into(),
            time: "9:30".into(),
            pillar: "Dietro le quinte".into(),
            role: "hub".into(),
            on,
        }],
        posts: BTreeMap::from([(3, post)]),
        imports: vec![Import {
            file: "piano.csv".into(),
            at: 1_795_531_131_000,
            drafts: vec![3, 4],
            prints: BTreeMap::new(),
        }],
        exported: BTreeMap::from([(3, "2026-12-01".into())]),
        exported_slots: BTreeMap::new(),
        last_slot: 1,
    }
}

fn planning() -> Planning {
    let rates = PlacementRates {
        cpm: range("6", "9", "14"),
        ctr: range("0,4", "0,8", "1,2"),
        source: "campagna 2025".into(),
        ..PlacementRates::default()
    };
    let shared = Assigned { responsible: "Marta".into(), accountable: "Giulia".into(), ..Assigned::default() };
    Planning {
        exchange: BTreeMap::from([("USD".into(), "0,92".into())]),
        rates: BTreeMap::from([("instagram-ad".into(), rates)]),
        least_per_day: "5".into(),
        size: SizeQuery {
            country: "IT".into(),
            regions: vec!["ITC1".into()],
            from_age: "25".into(),
            to_age: "54".into(),
            sex: "women".into(),
            interested: "12".into(),
        },
        team: BTreeMap::from([("copy".into(), shared)]),
        ..Planning::default()
    }
}

fn media() -> MediaPart {
    let picture = MediaFile {
        id: "m-1".into(),
        name: "panettone.jpg".into(),
        format: "jpeg".into(),
        width: Some(1080),
        height: Some(1350),
        bytes: 412_345,
        alt_text: "Un panettone tagliato, con l’uvetta 🎄".into(),
        ai_generated: true,
        drafts: vec![3],
        ..MediaFile::default()
    };
    let video = MediaFile {
        id: "m-2".into(),
        name: "forno.mp4".into(),
        video: true,
        format: "mp4".into(),
        bytes: 9_000_000,
        seconds: Some(12.5),
        ..MediaFile::default()
    };
    MediaPart { files: vec![picture, video] }
}

fn past() -> PastResults {
    let row = PastResult {
        id: 5,
        label: "Natale 2025".into(),
        channel: "facebook-ad".into(),
        from: "2025-11-24".into(),
        to: "2025-12-20".into(),
        impressions: "48.000".into(),
        clicks: "610".into(),
        spend: "430,50".into(),
        ..PastResult::default()
    };
    PastResults { rows: vec![row] }
}

/// Written out without `..`, so that a new part has to be thought of here too.
fn every_part() -> Campaign {
    let best = BestTime { platform: "instagram".into(), weekday: 2, from_hour: 9, to_hour: 12, rate: 0.031, posts: 14 };
    let drafting = DraftingPart {
        frameworks: BTreeMap::from([(3, "aida".into())]),
        slots: BTreeMap::from([(3, BTreeMap::from([("attention".into(), "Un regalo vero".into())]))]),
        grades: BTreeMap::from([(3, BTreeMap::from([("attention".into(), 3)]))]),
    };
    let message = "Va bene così?".into();
    let parts = Parts {
        past_results: past(),
        planning: planning(),
        calendar: calendar(),
        best_times: BestTimes { source: "post.csv".into(), computed_on: "2026-11-26".into(), rows: vec![best] },
        hashtag_sets: vec![HashtagSet { name: "Natale".into(), tags: "#panettone, forno".into() }],
        drafting,
        asked: Asked { campaign: "c-1".into(), who: "Marta".into(), at: 1_795_531_132_000, message },
        held: Held { drafts: BTreeSet::from([4]) },
        media: media(),
        // Younger than the fixture.
        link_cards: crate::link_card::LinkCards::default(),
        buttons: crate::drafting::Buttons::default(),
        unknown: BTreeMap::from([("later".into(), serde_json::json!({ "kept": ["as", "it", "was"] }))]),
    };
    Campaign { parts, last_id: 5, ..full() }
}

#[test]
fn the_second_version_opens_and_means_what_it_meant() {
    let opened = read(&fixture(NAME)).value().expect("the frozen campaign opens");
    let mut meant = stored::only_for(Destination::Storage, every_part());
    // The pictures of the calendar are among the others now, with their words.
    let images: Vec<Image> = meant.parts.calendar.posts.values_mut().flat_map(|post| post.images.drain(..)).collect();
    assert_eq!(images.len(), 2);
    for (index, image) in images.into_iter().enumerate() {
        let (name, alt_text, id) = (image.name, image.alt_text, format!("named-3-{index}"));
        meant.parts.media.files.push(MediaFile { id, name, alt_text, drafts: vec![3], ..MediaFile::default() });
    }
    assert_eq!(opened, meant);
    assert_eq!(read(&write(&opened, 8)).value(), Some(opened));
}

/// Writes the fixture of a version; run by hand once, when it is new: `cargo test -p campaign freeze -- --ignored`.
#[test]
#[ignore = "writes the fixture of a new version"]
fn freeze() {
    assert_eq!(NAME, format!("v{VERSION}-campaign-full.json"));
    let path = fixtures().join(NAME);
    assert!(!path.exists(), "{} is frozen", path.display());
    let pretty: serde_json::Value = serde_json::from_str(&write(&every_part(), 7)).unwrap();
    std::fs::write(path, serde_json::to_string_pretty(&pretty).unwrap() + "\n").unwrap();
}
