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
        assert_eq!(tally(&outcomes), (2, 0, 0), "{language:?} {outcomes:?}");
        let kept = commit(&empty, &opened, false, Moment(9));
        let (back, was) = (&kept.campaign.drafts[0], &campaign.drafts[0]);
        assert_eq!((back.placement, back.date.as_str(), back.time.as_str()), (was.placement, "2026-12-01", "09:30"));
        assert_eq!((back.main_text(), back.status), (was.main_text(), Status::Approved));
        // Into the campaign it came from nothing comes twice.
        assert_eq!(tally(&read(&open("x", file.as_bytes(), &campaign).unwrap(), &campaign)), (0, 2, 0));
    }
}

/// Numbers that look like chance and are the same every time.
struct Chance(u32);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 16) as usize % most
    }

    fn text(&mut self) -> String {
        const PIECES: [&str; 9] =
            ["pane", "=1+1", "\"sì\"", "a;b", "c, d", "👩‍👩‍👧 perché", "@forno", "https://e.it/a?b=1,2", "-20%"];
        let count = 1 + self.below(4);
        (0..count).map(|_| PIECES[self.below(PIECES.len())]).collect::<Vec<_>>().join(" ")
    }
}

/// Drafts of every placement with whatever their fields can hold.
fn at_random(seed: u32) -> Campaign {
    let mut chance = Chance(seed);
    let mut campaign = Campaign { id: format!("c-{seed}"), ..Campaign::default() };
    for (at, placement) in Placement::ALL.iter().enumerate() {
        let id = at as u32 + 1;
        let mut draft = crate::drafts::Draft::new(id, *placement);
        for spec in placement.fields().iter().filter(|spec| !matches!(spec.field, Field::Media | Field::AltText)) {
            let count = if spec.list { 1 + chance.below(3) } else { usize::from(spec.required) + chance.below(2) };
            let items: Vec<String> = (0..count).map(|_| chance.text()).collect();
            draft.variants[0]
                .set_items(spec.field, if spec.list { items } else { items.into_iter().take(1).collect() });
        }
        draft.title = format!("Titolo {id}");
        (draft.first_comment, draft.media_notes, draft.pillar) = (chance.text(), chance.text(), chance.text());
        if chance.below(3) > 0 {
            (draft.date, draft.time) = (format!("2027-03-{:02}", 1 + at % 31), format!("{:02}:{:02}", at % 24, at));
        }
        draft.status = Status::ALL[chance.below(4)];
        campaign.drafts.push(draft);
        for picture in 0..chance.below(3) {
            let alt = if chance.below(2) == 0 { String::new() } else { chance.text() };
            campaign.parts.media.name_one(id, &format!("foto-{id}-{picture}.jpg"), &alt);
        }
    }
    campaign.last_id = campaign.drafts.len() as u32;
    campaign
}

#[test]
fn nothing_is_lost_on_the_way_out_and_back() {
    for seed in 1..=12 {
        let campaign = at_random(seed);
        for language in Language::ALL {
            let file = spreadsheet(&campaign, *language);
            let head = cells(&file, delimiter(&file)).remove(0).cells;
            let mut names: Vec<String> = head.iter().map(|name| name.to_lowercase()).collect();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), head.len(), "two columns are called alike: {head:?}");
            // Home again: every row is known and changes nothing.
            let home = read(&opened(&file, &campaign), &campaign);
            assert_eq!(tally(&home), (0, campaign.drafts.len(), 0), "{seed} {language:?} {home:?}");
            // Elsewhere: every field of every draft arrives.
            let elsewhere = Campaign { id: "altrove".into(), ..Campaign::default() };
            let kept = commit(&elsewhere, &opened(&file, &elsewhere), true, Moment(9)).campaign;
            let plan = |campaign: &Campaign| {
                let mut drafts: Vec<_> = campaign
                    .drafts
                    .iter()
                    .map(|draft| {
                        let files = campaign.parts.media.of(draft);
                        let files: Vec<_> = files.map(|file| (file.name.clone(), file.alt_text.clone())).collect();
                        (crate::drafts::Draft { id: 0, ..draft.clone() }, files)
                    })
                    .collect();
                drafts.sort_by_key(|(draft, _)| draft.title.clone());
                drafts
            };
            assert_eq!(plan(&kept), plan(&campaign), "{seed} {language:?}");
        }
    }
}

#[test]
fn a_row_changed_in_excel_changes_the_same_post() {
    let mut campaign = full();
    campaign.drafts[0].pillar = "Forno".into();
    let file = spreadsheet(&campaign, Language::It).replacen("01/12/2026;9:30", "02/12/2026;10:15", 1);
    let file = file.replacen(";Forno;", ";Ricette;", 1);
    let changed = opened(&file, &campaign);
    let outcomes = read(&changed, &campaign);
    assert!(matches!(outcomes[0].1, Outcome::Update(3, _)), "{outcomes:?}");
    let kept = commit(&campaign, &changed, false, Moment(9));
    assert_eq!((kept.drafts.len(), kept.updated.as_slice()), (0, &[3][..]));
    let draft = kept.campaign.draft(3).unwrap();
    assert_eq!((draft.date.as_str(), draft.time.as_str(), draft.pillar.as_str()), ("2026-12-02", "10:15", "Ricette"));
    assert_eq!(
        (kept.campaign.drafts.len(), draft.variants.len()),
        (campaign.drafts.len(), campaign.drafts[0].variants.len())
    );
    assert_eq!(draft.status, Status::Approved, "moved, not rewritten");
    // Other words are other words, wherever they were written.
    let file = spreadsheet(&campaign, Language::It).replacen("Ordina ora", "Prenota ora", 1);
    let kept = commit(&campaign, &opened(&file, &campaign), false, Moment(9));
    assert_eq!(kept.campaign.draft(3).map(|draft| draft.status), Some(Status::Ready));
    assert!(kept.campaign.parts.calendar.post(3).has_lapsed());
}

#[test]
fn a_file_with_a_title_places_in_one_cell_and_states_of_its_own() {
    let text = "Piano di luglio;;;;\n;;;;\nTesto;Giorno;Canali;Stato;Immagini\nUno;1/7/2027;Facebook, Instagram;Approvata;a.jpg,b.jpg\nDue;2/7/2027;IG;Programmato;https://e.it/1.jpg,https://e.it/2.jpg\nTre;3/7/2027;FB;Boh;https://e.it/a,b.jpg\n";
    let campaign = Campaign::default();
    let file = opened(text, &campaign);
    assert_eq!((file.above, file.headed), (1, true));
    let kept = commit(&campaign, &file, false, Moment(9)).campaign;
    let seen: Vec<(Placement, Status, Vec<&str>)> = kept
        .drafts
        .iter()
        .map(|draft| {
            (draft.placement, draft.status, kept.parts.media.of(draft).map(|file| file.name.as_str()).collect())
        })
        .collect();
    assert_eq!(
        seen,
        [
            (Placement::FacebookFeed, Status::Approved, vec!["a.jpg", "b.jpg"]),
            (Placement::InstagramFeed, Status::Approved, vec!["a.jpg", "b.jpg"]),
            (Placement::InstagramFeed, Status::Ready, vec!["https://e.it/1.jpg", "https://e.it/2.jpg"]),
            (Placement::FacebookFeed, Status::Draft, vec!["https://e.it/a,b.jpg"]),
        ]
    );
    let remarks: Vec<_> = read(&file, &campaign)
        .iter()
        .filter_map(|(line, outcome)| Some((*line, outcome.post()?.remarks.first()?.clone())))
        .collect();
    assert_eq!(remarks, [(6, (Remark::UnknownStatus, "Boh".to_owned()))]);
}

#[test]
fn a_time_of_another_zone_becomes_ours() {
    let text = "Text,Scheduled at,Platform\nUno,2027-07-02T18:00:00Z,Facebook\nDue,2027-07-02T18:00:00-04:00,Facebook\nTre,2027-07-02T18:00:00,Facebook\n";
    let campaign = Campaign::default();
    let file = opened(text, &campaign);
    let kept = commit(&campaign, &file, false, Moment(9)).campaign;
    let when: Vec<(&str, &str)> = kept.drafts.iter().map(|draft| (draft.date.as_str(), draft.time.as_str())).collect();
    assert_eq!(when, [("2027-07-02", "20:00"), ("2027-07-03", "00:00"), ("2027-07-02", "18:00")]);
    let told = read(&file, &campaign);
    assert_eq!(
        told.iter().filter(|(_, outcome)| outcome.post().is_some_and(|post| !post.remarks.is_empty())).count(),
        2
    );
}

#[test]
fn what_was_worked_on_stays_when_its_file_goes() {
    let text = "Testo;Giorno;Piattaforma\nUno;1/7/2027;Facebook\nDue;2/7/2027;Facebook\nTre;3/7/2027;Facebook\n";
    let campaign = Campaign::default();
    let kept = commit(&campaign, &opened(text, &campaign), false, Moment(9)).campaign;
    let second = kept.drafts[1].id;
    let edit = Edit::Copy { id: second, variant: 0, field: Field::Text, index: 0, text: "Riscritto".into() };
    let worked = crate::apply(&kept, edit).unwrap();
    assert_eq!(crate::calendar::untouched(&worked, 0).len(), 2);
    let out = crate::apply(&worked, Edit::Calendar(CalendarEdit::RemoveImport { index: 0 })).unwrap();
    assert_eq!(out.drafts.iter().map(|draft| draft.main_text()).collect::<Vec<_>>(), ["Riscritto"]);
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
