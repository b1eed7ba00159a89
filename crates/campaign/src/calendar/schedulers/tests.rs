use super::metricool::{COLUMNS, NETWORKS};
use super::*;
use facts::{Field, Placement};

fn draft(id: u32, placement: Placement, date: &str, time: &str, text: &str, link: &str) -> Draft {
    let mut draft = Draft { date: date.into(), time: time.into(), ..Draft::new(id, placement) };
    let field = if placement == Placement::PinterestPin { Field::Description } else { Field::Text };
    draft.variants[0].set(field, 0, text);
    draft.variants[0].set(Field::Link, 0, link);
    draft
}

fn on(platform: Option<&str>) -> For<'_> {
    For { platform, which: Which::All, ..For::default() }
}

fn campaign() -> Campaign {
    let published =
        Draft { status: Status::Published, ..draft(8, Placement::XPost, "2026-12-01", "9:00", "fatto", "") };
    Campaign {
        drafts: vec![
            draft(
                1,
                Placement::FacebookFeed,
                "2026-12-02",
                "9:33",
                "Ciao, \"mondo\"\nseconda riga",
                "https://esempio.it",
            ),
            draft(2, Placement::XPost, "2026-12-01", "18:00", "Prima: https://esempio.it/x", "https://esempio.it/x"),
            draft(3, Placement::FacebookAd, "2026-12-01", "9:00", "annuncio", ""),
            draft(4, Placement::XPost, "", "9:00", "senza giorno", ""),
            draft(5, Placement::XPost, "2026-12-01", "", "senza ora", ""),
            draft(6, Placement::XPost, "2026-12-01", "9:00", " ", ""),
            draft(7, Placement::EmailCampaign, "2026-12-01", "9:00", "newsletter", ""),
            published,
            draft(9, Placement::PinterestPin, "2026-12-03", "10:00", "Idee regalo", "https://esempio.it/p"),
            draft(10, Placement::MastodonPost, "2026-12-04", "10:00", "toot", ""),
        ],
        ..Campaign::default()
    }
}

#[test]
fn each_tool_gets_its_own_form() {
    let campaign = campaign();
    let buffer = schedule_file(&campaign, Scheduler::Buffer, on(Some("facebook")));
    assert_eq!(
        buffer.text,
        "Text,Image URL,Tags,Posting Time\r\n\"Ciao, \"\"mondo\"\"\nseconda riga\nhttps://esempio.it\",,,2026-12-02 09:33\r\n"
    );
    let hootsuite = schedule_file(&campaign, Scheduler::Hootsuite, on(Some("facebook")));
    assert_eq!(hootsuite.text, "02/12/2026 09:30,\"Ciao, \"\"mondo\"\"\nseconda riga\",https://esempio.it\r\n");
    assert_eq!(hootsuite.moved, [1]);
    let postpickr = schedule_file(&campaign, Scheduler::PostPickr, on(Some("x")));
    assert_eq!(postpickr.text, "Prima: https://esempio.it/x,https://esempio.it/x,01/12/2026 18:00,L\r\n");
    let pinterest = schedule_file(&campaign, Scheduler::Buffer, on(Some("pinterest")));
    assert!(pinterest.text.starts_with("Text,Image URL,Tags,Posting Time,Board Name\r\n"));
    assert!(pinterest.text.ends_with(",2026-12-03 10:00,\r\n"));
}

#[test]
fn pictures_and_their_words_go_along() {
    let mut campaign = campaign();
    campaign.drafts[0].first_comment = "Il link".into();
    campaign.drafts[0].pillar = "#Consigli".into();
    campaign.parts.media.name_one(1, "forno.jpg", "Il forno");
    campaign.parts.media.name_one(1, "https://e.it/2.png", "Il pane");
    let pilot = schedule_file(&campaign, Scheduler::SocialPilot, on(Some("facebook")));
    assert_eq!(
        pilot.text,
        "\"Ciao, \"\"mondo\"\"\nseconda riga\nhttps://esempio.it\",https://e.it/2.png,\"Dec 02, 2026 09:33 AM\",,Il link,Consigli,https://esempio.it\r\n"
    );
    let metricool = schedule_file(&campaign, Scheduler::Metricool, on(Some("facebook")));
    assert!(metricool.text.contains(",,https://e.it/2.png,,,,,,,,,Il forno,Il pane,"), "{}", metricool.text);
}

#[test]
fn nothing_is_dropped_silently() {
    let campaign = campaign();
    let file = schedule_file(&campaign, Scheduler::Metricool, on(None));
    assert_eq!((file.posts, file.left_out.len()), (3, 7));
    for (id, why) in [
        (3, LeftOut::NotAPost),
        (4, LeftOut::NoDate),
        (5, LeftOut::NoTime),
        (6, LeftOut::NoText),
        (7, LeftOut::NotAPost),
        (8, LeftOut::Published),
        (10, LeftOut::OtherPlatform),
    ] {
        assert!(file.left_out.contains(&(id, why)), "{id} {why:?}");
    }
}

#[test]
fn metricool_has_its_93_columns_in_every_row() {
    let rows: Vec<_> = COLUMNS.split(',').collect();
    assert_eq!(rows.len(), 93);
    assert!(NETWORKS.iter().all(|network| rows.contains(network)));
    let file = schedule_file(&campaign(), Scheduler::Metricool, on(Some("pinterest")));
    let row = file.text.lines().nth(1).unwrap();
    assert_eq!(row.split(',').count(), 93);
    assert!(row.starts_with("Idee regalo,2026-12-03,10:00:00,TRUE,FALSE,FALSE,FALSE,FALSE,FALSE,TRUE,FALSE,"), "{row}");
}

#[test]
fn no_file_has_an_empty_row() {
    for scheduler in Scheduler::ALL {
        let file = schedule_file(&campaign(), *scheduler, on(None));
        assert!(!file.text.contains("\r\n\r\n") && file.posts > 0, "{scheduler:?}");
    }
}

#[test]
fn what_is_held_or_past_stays_out() {
    let campaign = crate::apply(&campaign(), crate::Edit::Hold { id: 1, held: true }).unwrap();
    let file = schedule_file(&campaign, Scheduler::Buffer, on(Some("facebook")));
    assert_eq!(file.posts, 0);
    assert!(file.left_out.contains(&(1, LeftOut::Held)) && !file.text.contains("mondo"));
    // 18:00 in Rome on 1 December is 17:00 UTC.
    let at = |hour| zone(&campaign).read(Date::new(2026, 12, 1).unwrap(), (hour, 0)).moment();
    for (hour, posts) in [(17, 1), (18, 0)] {
        let wanted = For { platform: Some("x"), now: Some(at(hour)), most: None, which: Which::All };
        let file = schedule_file(&campaign, Scheduler::Hootsuite, wanted);
        assert_eq!(file.posts, posts, "{hour}");
        assert_eq!(file.left_out.contains(&(2, LeftOut::Past)), posts == 0);
    }
}

#[test]
fn only_what_was_approved_leaves_by_itself() {
    let mut campaign = campaign();
    let mut twin = campaign.drafts[1].clone();
    (twin.id, twin.status) = (11, Status::Ready);
    campaign.drafts.push(twin);
    campaign.drafts[0].status = Status::Approved;
    for scheduler in Scheduler::ALL {
        let file = |which| schedule_file(&campaign, *scheduler, For { which, ..For::default() });
        let approved = file(Which::Approved);
        assert_eq!(approved.posts, 1, "{scheduler:?}");
        assert!(approved.left_out.contains(&(2, LeftOut::NotApproved)), "{scheduler:?}");
        assert!(approved.left_out.contains(&(11, LeftOut::NotApproved)), "{scheduler:?}");
        assert_eq!(file(Which::Ready).posts, 2, "{scheduler:?}");
        assert!(file(Which::All).posts > 2, "{scheduler:?}");
    }
    // Whoever sends the others on anyway sends them as drafts, where the tool knows drafts.
    let all = schedule_file(&campaign, Scheduler::Metricool, on(Some("x")));
    assert!(all.text.contains(",2026-12-01,18:00:00,TRUE,"), "{}", all.text);
    let facebook = schedule_file(&campaign, Scheduler::Metricool, on(Some("facebook")));
    assert!(facebook.text.contains(",2026-12-02,09:33:00,FALSE,TRUE,"), "{}", facebook.text);
}

#[test]
fn metricool_hears_what_kind_of_post_it_is() {
    for (placement, column, kind) in [
        (Placement::InstagramReel, "Instagram Post Type", "REEL"),
        (Placement::InstagramFeed, "Instagram Post Type", "POST"),
        (Placement::InstagramStory, "Instagram Post Type", "STORY"),
        (Placement::FacebookStory, "Facebook Post Type", "STORY"),
        (Placement::YoutubeShort, "Youtube Video Type", "SHORTS"),
        (Placement::YoutubeVideo, "Youtube Video Type", "VIDEO"),
    ] {
        let mut draft = draft(1, placement, "2026-12-01", "9:00", "", "");
        if let Some(field) = main_field(placement) {
            draft.variants[0].set(field, 0, "Testo");
        }
        let mut campaign = Campaign { drafts: vec![draft], ..Campaign::default() };
        campaign.parts.media.name_one(1, "https://e.it/1.jpg", "");
        let file = schedule_file(&campaign, Scheduler::Metricool, on(None));
        let at = COLUMNS.split(',').position(|name| name == column).unwrap();
        assert_eq!(file.posts, 1, "{placement:?}: a story is its picture");
        assert_eq!(file.text.lines().nth(1).unwrap().split(',').nth(at), Some(kind), "{placement:?}");
    }
    // Where the picture cannot go along, nothing is left of it.
    let story = draft(1, Placement::InstagramStory, "2026-12-01", "9:00", "", "");
    let campaign = Campaign { drafts: vec![story], ..Campaign::default() };
    assert_eq!(schedule_file(&campaign, Scheduler::Metricool, on(None)).left_out, [(1, LeftOut::NoText)]);
}

#[test]
fn a_file_too_long_for_its_tool_comes_in_pieces() {
    let mut campaign = Campaign::default();
    for id in 1..=25_u32 {
        let day = format!("2026-12-{id:02}");
        campaign.drafts.push(draft(id, Placement::XPost, &day, "9:00", &format!("post {id}"), ""));
    }
    let wanted = For { platform: Some("x"), most: Some(10), now: None, which: Which::All };
    let file = schedule_file(&campaign, Scheduler::Buffer, wanted);
    let shape: Vec<(usize, u32, u32)> =
        file.pieces.iter().map(|piece| (piece.posts, piece.from.day(), piece.to.day())).collect();
    assert_eq!(shape, [(10, 1, 10), (10, 11, 20), (5, 21, 25)]);
    for piece in &file.pieces {
        assert!(piece.text.starts_with("Text,Image URL,Tags,Posting Time\r\n"), "each has its heading");
        assert_eq!(piece.text.matches("\r\n").count(), piece.posts + 1);
    }
    let all: String = file.pieces.iter().flat_map(|piece| piece.text.split_inclusive("\r\n").skip(1)).collect();
    assert_eq!(file.text, format!("Text,Image URL,Tags,Posting Time\r\n{all}"));
    // As many as it takes are no reason to part them.
    let wanted = For { most: Some(25), ..wanted };
    assert!(schedule_file(&campaign, Scheduler::Buffer, wanted).pieces.is_empty());
}
