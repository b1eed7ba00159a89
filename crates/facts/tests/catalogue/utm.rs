//! What we write in links is what Analytics is known to read.

use super::none;
use facts::{Placement, Value, by_id, utm};

fn words(id: &str) -> &'static [&'static str] {
    match by_id(id).unwrap_or_else(|| panic!("{id}")).value {
        Value::Words(words) => words,
        _ => panic!("{id} is no list"),
    }
}

#[test]
fn every_medium_of_the_convention_belongs_to_a_group() {
    let known: Vec<&str> = ["paid", "display", "organic-social", "email", "affiliates", "referral", "other"]
        .iter()
        .flat_map(|group| words(&format!("analytics.group.{group}.media")))
        .copied()
        .collect();
    let lost = Placement::ALL.iter().filter(|place| {
        let (_, medium) = utm::convention(**place, place.paid()).unwrap_or(("", "email"));
        // By its own rule: any medium that contains it.
        medium != "video" && !known.contains(&medium)
    });
    none("a medium Analytics does not know", lost.map(|place| place.id()));
}

#[test]
fn paid_links_have_a_source_analytics_recognises() {
    let known: Vec<&str> = ["social", "search", "video"]
        .iter()
        .flat_map(|kind| words(&format!("analytics.sources.{kind}")))
        .copied()
        .collect();
    let lost = Placement::ALL.iter().filter(|place| place.paid()).filter(|place| {
        let (source, _) = utm::convention(**place, true).unwrap_or_default();
        !known.contains(&source)
    });
    none("an ad that would land in Paid Other", lost.map(|place| place.id()));
}

#[test]
fn what_is_required_is_read_and_one_s_own_site_is_left_alone() {
    assert!(utm::REQUIRED.iter().all(|name| utm::PARAMETERS.contains(name)));
    assert_eq!(utm::REQUIRED, words("analytics.utm.required"));
    assert_eq!(utm::convention(Placement::BlogPost, false), None);
    assert_eq!(utm::convention(Placement::XAd, true), Some(("twitter", "paid_social")));
    let filled_in = [words("analytics.filled-in.meta"), words("analytics.filled-in.google")].concat();
    for values in Placement::ALL.iter().filter_map(|place| utm::filled_in(*place)) {
        assert!(values.iter().all(|value| filled_in.contains(value)), "{values:?}");
    }
}

#[test]
fn the_lists_of_words_are_those_of_the_rows() {
    for (id, list) in [
        ("analytics.group.display.media", utm::DISPLAY_MEDIA),
        ("analytics.group.organic-social.media", utm::SOCIAL_MEDIA),
        ("analytics.group.email.media", utm::EMAIL_WORDS),
        ("analytics.group.affiliates.media", utm::AFFILIATE_MEDIA),
        ("analytics.group.referral.media", utm::REFERRAL_MEDIA),
        ("analytics.sources.social", utm::SOCIAL_SOURCES),
        ("analytics.sources.search", utm::SEARCH_SOURCES),
        ("analytics.sources.video", utm::VIDEO_SOURCES),
    ] {
        assert_eq!(words(id), list, "{id}");
    }
}
