use super::*;
use crate::calendar::{CalendarEdit, For, Given, Scheduler, Which, schedule_file, spreadsheet};
use crate::date::Moment;
use crate::drafts::Status;
use crate::edit::Edit;
use crate::stored::tests::full;
use facts::Field;
use wording::Language;

fn empty(placement: Placement) -> Campaign {
    let choose = Edit::Choose { placement, chosen: true };
    crate::apply(&Campaign::default(), choose).unwrap()
}

fn opened(text: &str, campaign: &Campaign) -> Opened {
    open("prova.csv", text.as_bytes(), campaign).unwrap()
}

fn tally(outcomes: &[(u32, Outcome)]) -> (usize, usize, usize) {
    let count = |is: fn(&Outcome) -> bool| outcomes.iter().filter(|(_, outcome)| is(outcome)).count();
    (
        count(|one| matches!(one, Outcome::Good(_))),
        count(|one| matches!(one, Outcome::Double(_))),
        count(|one| matches!(one, Outcome::Bad(..))),
    )
}

#[test]
fn our_own_spreadsheet_comes_back_in_both_languages() {
    for language in Language::ALL {
        let campaign = full();
        let file = spreadsheet(&campaign, *language);
        let empty = empty(Placement::XPost);
        let opened = opened(&file, &empty);
        assert!(opened.headed);
        let outcomes = read(&opened, &empty);
        // The search ad has lists and no text of its own: named, not dropped.
        assert_eq!(tally(&outcomes), (1, 0, 1), "{language:?} {outcomes:?}");
        let kept = commit(&empty, &opened, false, Moment(9));
        let (back, was) = (&kept.campaign.drafts[0], &campaign.drafts[0]);
        assert_eq!((back.placement, back.date.as_str(), back.time.as_str()), (was.placement, "2026-12-01", "09:30"));
        assert_eq!((back.main_text(), back.status), (was.main_text(), Status::Approved));
        // Into the campaign it came from nothing comes twice.
        assert_eq!(tally(&read(&open("x", file.as_bytes(), &campaign).unwrap(), &campaign)), (0, 1, 1));
    }
}

#[test]
fn the_schedulers_files_come_back() {
    let mut campaign = full();
    campaign.drafts[0].first_comment = "Il link".into();
    for scheduler in Scheduler::ALL {
        let file = schedule_file(&campaign, *scheduler, For { platform: Some("instagram"), ..For::default() });
        assert_eq!(file.posts, 1, "{scheduler:?}");
        let empty = empty(Placement::InstagramFeed);
        let opened = opened(&file.text, &empty);
        let kept = commit(&empty, &opened, false, Moment(9));
        let draft = kept.campaign.drafts.first().unwrap_or_else(|| panic!("{scheduler:?} {opened:?}"));
        assert_eq!((draft.date.as_str(), draft.time.as_str()), ("2026-12-01", "09:30"), "{scheduler:?}");
        assert!(draft.main_text().starts_with("Il panettone"), "{scheduler:?}: {}", draft.main_text());
    }
}

#[test]
fn errors_have_their_line_and_the_rest_is_kept() {
    let text = "Testo;Giorno;Ora;Piattaforma\n\"Uno\ndue\";1/12/2026;9:30;Facebook\nTre;31/2/2026;9:30;Facebook\n;2/12/2026;;Facebook\nQuattro;2/12/2026;25:00;Facebook\nCinque;2/12/2026;;Friendster\nSei;3/12/2026;;Facebook\nsei;3/12/2026;;Facebook\nSei;3/12/2026;;Facebook\n'=Sette;;;X\n";
    let campaign = Campaign::default();
    let opened = opened(text, &campaign);
    assert_eq!((opened.delimiter, opened.headed), (';', true));
    let outcomes = read(&opened, &campaign);
    let bad: Vec<(u32, Trouble)> = outcomes
        .iter()
        .filter_map(|(line, outcome)| match outcome {
            Outcome::Bad(trouble, _) => Some((*line, *trouble)),
            _ => None,
        })
        .collect();
    assert_eq!(
        bad,
        [(4, Trouble::BadDate), (5, Trouble::NoText), (6, Trouble::BadTime), (7, Trouble::UnknownPlacement)]
    );
    assert_eq!(tally(&outcomes), (4, 1, 4));
    assert_eq!(campaign.drafts.len(), 0, "reading keeps nothing");
    let kept = commit(&campaign, &opened, false, Moment(9));
    assert_eq!((kept.drafts.len(), commit(&campaign, &opened, true, Moment(9)).drafts.len()), (4, 5));
    assert_eq!(kept.campaign.drafts[3].main_text(), "=Sette");
    // And out again, all of it.
    let out = crate::apply(&kept.campaign, Edit::Calendar(CalendarEdit::RemoveImport { index: 0 })).unwrap();
    assert_eq!((out.drafts.len(), out.parts.calendar.imports.len()), (0, 0));
}

#[test]
fn what_was_guessed_can_be_changed() {
    let text = "03/04/2026 10:00,Ciao a tutti,https://e.it\n12/04/2026 10:00,Seconda volta,https://e.it\n";
    let campaign = empty(Placement::FacebookFeed);
    let file = opened(text, &campaign);
    assert!(!file.headed);
    assert_eq!(file.columns, [Column::Moment, Column::Text, Column::Link]);
    let american = Opened { order: DayOrder::MonthFirst, ..file.clone() };
    let date = |file: &Opened| commit(&campaign, file, false, Moment(1)).campaign.drafts[0].date.clone();
    assert_eq!((date(&file), date(&american)), ("2026-04-03".into(), "2026-03-04".into()));
    let moved = file.with_column(2, Column::Text);
    assert_eq!(moved.columns, [Column::Moment, Column::Nothing, Column::Text]);
    assert_eq!(file.with_headings(true).body().len(), 1);
    assert_eq!(file.with_delimiter(';').columns.len(), 1);
    let opened = opened("Text,Date\nx,12/31/2026\n", &campaign);
    assert_eq!(opened.order, DayOrder::MonthFirst);
}

#[test]
fn files_that_are_no_tables() {
    let campaign = Campaign::default();
    assert_eq!(open("x", b" \n ", &campaign), Err(NotATable::Empty));
    // Nothing is cut off a file in silence.
    assert_eq!(open("x", &vec![b'a'; MOST_BYTES + 1], &campaign), Err(NotATable::TooLong));
    assert_eq!(open("x", b"PK\x03\x04....", &campaign), Err(NotATable::Binary));
    // Random bytes never panic.
    let mut seed = 7_u32;
    for length in 0..300 {
        let bytes: Vec<u8> = (0..length)
            .map(|_| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (seed >> 24) as u8
            })
            .collect();
        if let Ok(opened) = open("x", &bytes, &campaign) {
            read(&opened, &campaign);
        }
    }
}

#[test]
fn five_thousand_rows_go_out_and_come_back() {
    let mut campaign = empty(Placement::FacebookFeed);
    let start = crate::Date::parse("2026-12-01").unwrap();
    for id in 1..=5000 {
        let mut draft = crate::drafts::Draft::new(id, Placement::FacebookFeed);
        draft.date = start.plus_days(id as i32 / 10).to_string();
        draft.time = format!("{}:{:02}", 8 + id % 10, id % 60);
        draft.variants[0].set(Field::Text, 0, format!("Testo {id}; con \"tutto\"\ne due righe"));
        campaign.drafts.push(draft);
    }
    let given = Given {
        language: Language::It,
        platform: None,
        now: Moment(1),
        sequence: 1,
        most: None,
        headings: "",
        which: Which::All,
    };
    let ics = crate::calendar::export(&campaign, crate::calendar::Format::Ical, &given);
    assert_eq!(ics.text.matches("BEGIN:VEVENT").count(), 5000);
    let csv = crate::calendar::export(&campaign, crate::calendar::Format::Excel, &given);
    let empty = empty(Placement::FacebookFeed);
    assert_eq!(commit(&empty, &opened(&csv.text, &empty), false, Moment(1)).drafts.len(), 5000);
}
