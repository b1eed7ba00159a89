//! What a released version wrote opens as long as there is a Coso: frozen in `tests/stored-state/`.

use community::{
    desk::{Batch, Desk, Match, Status, Tone, Way},
    triage::{Label, Urgency},
    zone::Zone,
};
use std::path::PathBuf;

fn data<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/stored-state").join(name);
    let text = std::fs::read_to_string(path).expect("a fixture");
    let mut envelope: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    serde_json::from_value(envelope["data"].take()).expect("the shape of that version")
}

#[test]
fn a_desk_of_the_first_version_opens() {
    let desk: Desk = data("v2-community-desk.json");
    assert_eq!((desk.open.as_str(), desk.batches.len(), desk.tone), ("ab12cd34ef", 1, Tone::Formal));
    assert_eq!(desk.rules[0].when, Match::Phrase("codice sconto".into()));
    assert_eq!((desk.rules[1].label, desk.rules[1].urgency), (None, Some(Urgency::High)));
    assert_eq!((desk.service.zone, desk.service.levels.high), (Zone::London, 20));
    assert_eq!(desk.service.hours.week[5], [(540, 720)]);
    assert_eq!(desk.service.hours.closed, [20_812]);
    assert_eq!((desk.saved[0].label, desk.pairs[0].answer.as_str()), (Some(Label::Question), "Sì, in 48 ore"));
    assert_eq!((desk.house.warnings, desk.brand.name.as_str()), (2, "Forno Rossi"));
    assert!(desk.is_own("fornorossi") && desk.brand.struck.contains("fornorossi"));
}

#[test]
fn a_batch_of_the_first_version_opens() {
    let batch: Batch = data("v2-community-batch.json");
    let first = &batch.comments[0];
    assert_eq!((batch.campaign.as_str(), batch.usual, batch.last_id), ("c-1", Some(12), 2));
    assert_eq!((first.status, first.way, first.likes), (Status::Answered, Some(Way::Misguided), 4));
    assert_eq!(first.sent.as_ref().map(|sent| sent.private), Some(true));
    assert_eq!((batch.comments[1].at, batch.comments[1].draft.as_str()), (None, "Ciao Ugo"));
    assert_eq!(batch.log[0].text, "Ritirato il lotto");
}
