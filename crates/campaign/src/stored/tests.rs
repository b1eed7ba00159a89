mod frozen;

use super::*;
use crate::audience::{Basis, PersonaField};
use crate::edit::{Edit, apply};
use crate::goal::{GoalField, Kpi, Objective, Period};
use crate::library::Library;
use crate::mix::{ChoiceField, ContentKind, Purchase};
use crate::{Date, Moment, share_link};
use facts::{Field, Placement};
use std::path::PathBuf;
use wording::Language;

fn fixtures() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/stored-state")
}

fn fixture(name: &str) -> String {
    std::fs::read_to_string(fixtures().join(name)).unwrap()
}

/// A campaign in which every part says something.
pub(crate) fn full() -> Campaign {
    use crate::audience::{Awareness, Market, MessageField};
    use crate::drafts::{DraftField, Status};
    use crate::forecast::{AssumptionField, Case};
    let new = Campaign::new("c-1", "Panettoni di Natale 🎄", Moment(1_795_444_729_000), Language::It);
    let goal = [
        (GoalField::Action, "Vendere più panettoni dal sito"),
        (GoalField::Baseline, "120"),
        (GoalField::Target, "200"),
        (GoalField::Unit, "panettoni"),
        (GoalField::Reason, "Coprire i costi del forno nuovo"),
        (GoalField::Capacity, "Il laboratorio ne sforna 25 al giorno"),
        (GoalField::Start, "2026-11-23"),
        (GoalField::End, "2026-12-20"),
        (GoalField::Budget, "900"),
    ];
    let goal = goal.map(|(field, text)| Edit::Goal { field, text: text.into() });
    let edits = [
        Edit::Objective(Some(Objective::Sales)),
        Edit::Metric(Some(Kpi::Orders)),
        Edit::Period(Period::Month),
        Edit::Market(Some(Market::Consumers)),
        Edit::AddPersona { name: "Giulia".into() },
        Edit::PersonaText { id: 1, field: PersonaField::Needs, text: "un regalo \"vero\", senza coda".into() },
        Edit::PersonaBasis { id: 1, field: PersonaField::Needs, basis: Basis::Evidence },
        Edit::PersonaSource { id: 1, field: PersonaField::Needs, source: "12 interviste in negozio".into() },
        Edit::PersonaText { id: 1, field: PersonaField::Objections, text: "arriverà in tempo?".into() },
        Edit::PersonaAwareness { id: 1, awareness: Some(Awareness::SolutionAware) },
        Edit::PersonaPlatform { id: 1, platform: "instagram".into(), there: true },
        Edit::AddMessage { persona: Some(1) },
        Edit::MessageText { id: 2, field: MessageField::Pain, text: "I regali dell'ultimo minuto".into() },
        Edit::MessageText { id: 2, field: MessageField::Promise, text: "A casa in 48 ore".into() },
        Edit::Purchase(Some(Purchase::Considered)),
        Edit::Content { kind: ContentKind::Photo, can_make: true },
        Edit::HoursPerWeek("8,5".into()),
        Edit::Choose { placement: Placement::InstagramFeed, chosen: true },
        Edit::Choice { placement: Placement::InstagramFeed, field: ChoiceField::PerWeek, text: "3".into() },
        Edit::Choose { placement: Placement::GoogleSearchAd, chosen: true },
        Edit::Assume { field: AssumptionField::Cpm, case: Case::Mid, text: "9".into() },
        Edit::AssumeSource { field: AssumptionField::Cpm, source: "campagna 2025".into() },
        Edit::AddDraft { placement: Placement::InstagramFeed },
        Edit::Copy {
            id: 3,
            variant: 0,
            field: Field::Text,
            index: 0,
            text: "Il panettone che aspettavi è qui. Perché sì! 👩‍👩‍👧\nOrdina ora → esempio.it".into(),
        },
        Edit::AddVariant { id: 3, from: 0 },
        Edit::VariantName { id: 3, variant: 1, name: "senza emoji".into() },
        Edit::DraftText { id: 3, field: DraftField::Date, text: "2026-12-01".into() },
        Edit::DraftText { id: 3, field: DraftField::Time, text: "9:30".into() },
        Edit::DraftStatus { id: 3, status: Status::Approved },
        Edit::DraftPersona { id: 3, persona: Some(1) },
        Edit::DraftSponsored { id: 3, sponsored: true },
        Edit::AddDraft { placement: Placement::GoogleSearchAd },
        Edit::Copy { id: 4, variant: 0, field: Field::Headlines, index: 2, text: "Panettone artigianale".into() },
        Edit::Keywords(vec!["panettone artigianale".into()]),
        Edit::Country("IT".into()),
    ];
    goal.into_iter().chain(edits).fold(new, |campaign, edit| apply(&campaign, edit).unwrap_or(campaign))
}

#[test]
fn what_readers_have_studied_is_kept_and_absent_from_older_files() {
    use crate::audience::Education;
    let before = full();
    assert!(before.audience.education.is_none() && !write(&before, 1).contains("education"));
    for education in Education::ALL {
        let campaign = apply(&before, Edit::Education(Some(*education))).expect("a change");
        assert_eq!(read(&write(&campaign, 2)).value().map(|read| read.audience.education), Some(Some(*education)));
        let back = apply(&campaign, Edit::Education(None)).expect("a change");
        assert_eq!(back.audience, before.audience);
    }
    // A level that a newer Coso may know is left out, not refused.
    let text = write(&apply(&before, Edit::Education(Some(Education::High))).expect("a change"), 3);
    let newer = read(&text.replace("\"high\"", "\"doctorate\"")).value().expect("it opens");
    assert_eq!(newer.audience, before.audience);
}

#[test]
fn what_is_written_is_read() {
    let campaign = full();
    assert_eq!(read(&write(&campaign, 41)), Read::Whole { value: campaign.clone(), revision: 41 });
    assert_eq!(read(&export(&campaign)).value(), Some(campaign));
    let blank = Campaign::new("x", "", Moment(0), Language::En);
    assert_eq!(read(&write(&blank, 0)).value(), Some(blank));
}

#[test]
fn every_frozen_state_opens_and_means_what_it_meant() {
    let mut seen = 0;
    for file in std::fs::read_dir(fixtures()).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.contains("-campaign-") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let campaign = read(&text).value().unwrap_or_else(|| panic!("{name} does not open"));
        let again = read(&write(&campaign, 1)).value();
        assert_eq!(again.as_ref(), Some(&campaign), "{name}");
        seen += 1;
    }
    assert!(seen >= 4, "only {seen} frozen campaigns found");
    assert_eq!(read(&fixture("v1-campaign-full.json")).value(), Some(full()));
    assert_eq!(
        read(&fixture("v1-campaign-minimal.json")).value(),
        Some(Campaign::new("m", "Nuova", Moment(5), Language::It))
    );
}

#[test]
fn frozen_index_and_settings_open() {
    let library = read_library(&fixture("v1-index.json")).value().unwrap();
    assert_eq!((library.entries.len(), library.bin().len(), library.open.as_deref()), (2, 1, Some("c-1")));
    assert_eq!(read_library(&write_library(&library, 3)), Read::Whole { value: library, revision: 3 });
    let settings = read_settings(&fixture("v1-settings.json")).value().unwrap();
    assert_eq!((settings.language, settings.theme), (Some(Language::En), Theme::Dark));
    assert_eq!(read_settings(&write_settings(&settings, 9)), Read::Whole { value: settings, revision: 9 });
}

#[test]
fn parts_of_a_newer_catalogue_are_kept() {
    let text = fixture("v1-campaign-newer-parts.json");
    let campaign = read(&text).value().unwrap();
    assert_eq!(
        (campaign.drafts.len(), campaign.mix.choices.len(), campaign.kept.choices.len() + campaign.kept.drafts.len()),
        (1, 1, 2)
    );
    let written = write(&campaign, 0);
    for kept in ["hologram-post", "Ciao dal futuro", "smell", "vaniglia", "perché ci sono"] {
        assert!(written.contains(kept), "{kept} was lost");
    }
    assert_eq!(read(&written).value(), Some(campaign));
    // Also where nothing in them says which they are: found by fuzzing.
    let bare = text.replace("\"variants\"", "\"versions\"");
    let campaign = read(&bare).value().unwrap();
    assert_eq!(read(&write(&campaign, 0)).value(), Some(campaign));
}

#[test]
fn what_cannot_be_read_says_why() {
    let whole = write(&full(), 1);
    for (text, problem) in [
        ("", Problem::NotJson),
        (&whole[..whole.len() / 2], Problem::NotJson),
        ("[1, 2]", Problem::NotCoso),
        (r#"{"format":"other","version":1,"data":{}}"#, Problem::NotCoso),
        (r#"{"format":"coso","version":0,"data":{}}"#, Problem::NotCoso),
        (r#"{"format":"coso","version":1,"data":{"kind":"index"}}"#, Problem::AnotherKind),
        (r#"{"format":"coso","version":1,"data":7}"#, Problem::AnotherKind),
        (r#"{"format":"coso","version":1,"data":{"kind":"campaign","goal":3}}"#, Problem::WrongShape),
    ] {
        assert_eq!(read(text), Read::Unreadable { problem }, "{text}");
    }
    assert_eq!(read(r#"{"format":"coso","version":9,"data":{}}"#), Read::FromTheFuture { version: 9 });
    assert_eq!(read(&format!("\u{feff}{whole}")).value(), Some(full()));
}

#[test]
fn ids_given_twice_in_a_file_are_told_apart() {
    let text = r#"{"format":"coso","version":1,"data":{"kind":"campaign","audience":{"personas":[{"id":1,"name":"a"},{"id":1,"name":"b"},{"name":"c"}]}}}"#;
    let campaign = read(text).value().unwrap();
    let mut ids: Vec<u32> = campaign.audience.personas.iter().map(|persona| persona.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!((ids.len(), ids.contains(&0)), (3, false));
}

/// A generator good enough to break texts with, and the same at every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound.max(1)
    }
}

#[test]
fn broken_texts_never_panic() {
    let whole = write(&full(), 1);
    let link = share_link::make(&full()).unwrap();
    let mut dice = Dice(7);
    let mut outcomes = [0; 3];
    for _ in 0..4_000 {
        let mut bytes = whole.clone().into_bytes();
        for _ in 0..=dice.below(6) {
            let at = dice.below(bytes.len());
            match dice.below(4) {
                0 => bytes[at] = dice.below(256) as u8,
                1 => drop(bytes.remove(at)),
                2 => bytes.insert(at, b"{}[]\",:0919-"[dice.below(12)]),
                _ => bytes.truncate(at.max(1)),
            }
        }
        match read(&String::from_utf8_lossy(&bytes)) {
            Read::Whole { value, .. } => {
                // Whatever was read must survive being written.
                assert_eq!(read(&write(&value, 1)).value(), Some(value));
                outcomes[0] += 1;
            }
            Read::FromTheFuture { .. } => outcomes[1] += 1,
            Read::Unreadable { .. } => outcomes[2] += 1,
        }
        let mut letters = link.clone().into_bytes();
        let at = dice.below(letters.len());
        letters[at] = b"AZaz09-_~ %+"[dice.below(12)];
        letters.truncate(dice.below(letters.len() * 2).max(1));
        let _ = share_link::open(&String::from_utf8_lossy(&letters));
    }
    assert!(outcomes[0] > 100 && outcomes[2] > 100, "the dice are loaded: {outcomes:?}");
}

#[test]
fn a_link_carries_the_work_and_not_the_identity() {
    let campaign = full();
    let fragment = share_link::make(&campaign).unwrap();
    assert!(fragment.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)), "{fragment}");
    let opened = share_link::open(&format!("#{fragment}")).value().unwrap();
    let expected = Campaign { id: String::new(), created: Moment(0), updated: Moment(0), ..campaign.clone() };
    assert_eq!(opened, expected);
    // What makes a link worth it: shorter than the text it carries, even after base64.
    let bare = export(&campaign).len();
    assert!(fragment.len() * 3 < bare * 2, "{} of {bare}", fragment.len());
}

#[test]
fn links_too_long_or_cut_are_refused() {
    let mut dice = Dice(3);
    let noise: String = (0..30_000).map(|_| char::from(b'a' + dice.below(26) as u8)).collect();
    let long = Campaign { name: noise, ..Campaign::default() };
    assert!(share_link::make(&long).unwrap_err().length > share_link::MOST);
    let fragment = share_link::make(&full()).unwrap();
    for cut in ["", "#", &fragment[..fragment.len() / 2], "non-un-link", &"A".repeat(share_link::MOST + 1)] {
        assert_eq!(share_link::open(cut), Read::Unreadable { problem: Problem::BrokenLink }, "{cut:.30}");
    }
}

#[test]
fn a_short_link_cannot_fill_the_memory() {
    let bomb = miniz_oxide::deflate::compress_to_vec(&vec![b' '; 8_000_000], 9);
    let fragment: String = {
        const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let bits: Vec<u8> = bomb.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).collect();
        bits.chunks(6)
            .map(|six| char::from(LETTERS[six.iter().fold(0, |n, bit| n << 1 | *bit as usize) << (6 - six.len())]))
            .collect()
    };
    assert!(fragment.len() <= share_link::MOST);
    assert_eq!(share_link::open(&fragment), Read::Unreadable { problem: Problem::BrokenLink });
}

#[test]
fn keys_are_told_apart() {
    let key = keys::campaign("c-1");
    assert_eq!(keys::campaign_id(&key), Some("c-1"));
    // Written so by releases before this one.
    let aside = "coso.campaign.c-1.unreadable.2026-11-23";
    assert_eq!(backup::aside(aside), Date::new(2026, 11, 23).map(|day| (day, key)));
    for other in [aside, keys::INDEX, keys::SETTINGS, "coso.campaign."] {
        assert_eq!(keys::campaign_id(other), None, "{other}");
    }
}

#[test]
fn an_index_is_no_campaign() {
    let index = write_library(&Library::default().with(&full()), 1);
    assert_eq!(read(&index), Read::Unreadable { problem: Problem::AnotherKind });
}
