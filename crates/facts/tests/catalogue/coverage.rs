//! How much the catalogue knows.

use super::{none, of_platforms};
use facts::{About, PLATFORMS, Placement, about};

#[test]
fn thirty_four_placements_and_three_hundred_sourced_facts() {
    assert!(Placement::ALL.len() >= 34, "{} placements", Placement::ALL.len());
    let sourced = of_platforms()
        .filter(|fact| !fact.origin().source.title.is_empty() && fact.origin().source.url.len() > "https://".len());
    let sourced = sourced.count();
    assert!(sourced >= 300, "{sourced} facts with a source");
}

#[test]
fn no_platform_and_no_placement_is_empty() {
    none("a platform without placements", PLATFORMS.iter().filter(|p| p.placements.is_empty()).map(|p| p.id));
    let bare = Placement::ALL.iter().filter(|place| place.facts().len() < 5);
    none("a placement with fewer than five facts", bare.map(|place| format!("{} {}", place.id(), place.facts().len())));
}

#[test]
fn every_placement_that_asks_for_media_says_what_it_takes() {
    use facts::Field;
    let wrong = Placement::ALL.iter().filter(|place| {
        let asks = place.field(Field::Media).is_some_and(|spec| spec.required);
        let told = facts::of_field(**place, Field::Media).next().is_some();
        asks && !told
    });
    none("media are required and nothing is known about them", wrong.map(|place| place.id()));
}

#[test]
fn every_placement_with_running_text_says_whether_its_links_open() {
    use facts::Field;
    // Of ads that lead somewhere by a button or a field of their own, only the text is asked.
    let wrong = Placement::ALL.iter().filter(|place| {
        let text = place.field(Field::Text).is_some();
        text && about(**place, Some(Field::Text), About::LinkClickable).next().is_none()
    });
    none("do links in the text open?", wrong.map(|place| place.id()));
}
