//! Our iCalendar files, read by a parser that is not ours.

use campaign::calendar::{CalendarEdit, Recurrence, Slot, ical, planned};
use campaign::drafts::{Draft, Status};
use campaign::{Campaign, Date, Edit, Moment, apply};
use facts::{Field, Placement};
use ical::parser::ical::component::IcalCalendar;
use ical::property::Property;
use wording::Language;

/// Texts that broke other people's calendars.
const TEXTS: &[&str] = &[
    "Riga, uno; due\\tre: \"quattro\"\r\ncinque\n\nsei",
    "👩‍👩‍👧‍👦👍🏽🇮🇹 fine",
    "à",
    "BEGIN:VEVENT\nEND:VCALENDAR",
    "https://esempio.it/a?b=c,d;e",
];

fn campaign() -> Campaign {
    let mut campaign = Campaign { id: "c".into(), name: "Prova; uno, due".into(), ..Campaign::default() };
    let start = Date::parse("2027-03-20").expect("a day");
    for (index, text) in TEXTS.iter().cycle().take(200).enumerate() {
        let mut draft = Draft::new(index as u32 + 1, Placement::FacebookFeed);
        draft.date = start.plus_days(index as i32 * 2).to_string();
        draft.time = if index % 3 == 0 { String::new() } else { format!("{}:{:02}", index % 24, index % 60) };
        draft.pillar = "Consigli, e altro".into();
        draft.status = Status::Approved;
        draft.variants[0].set(Field::Text, 0, format!("{}{text}", "è".repeat(index % 80)));
        campaign.drafts.push(draft);
    }
    let on = Recurrence { weekdays: vec![2, 5], every: 2, from: "2027-03-20".into(), until: "2027-12-31".into() };
    let slot = Slot { placement: "instagram-feed".into(), time: "9:00".into(), on, ..Slot::default() };
    apply(&campaign, Edit::Calendar(CalendarEdit::PutSlot(slot))).expect("a slot")
}

fn read(text: &str) -> IcalCalendar {
    let mut calendars = ical::IcalParser::new(text.as_bytes());
    let calendar = calendars.next().expect("a calendar").expect("a calendar that can be read");
    assert!(calendars.next().is_none(), "one calendar and nothing after it");
    calendar
}

fn value<'a>(properties: &'a [Property], name: &str) -> Option<&'a str> {
    properties.iter().find(|property| property.name == name).and_then(|property| property.value.as_deref())
}

fn unescaped(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
}

#[test]
fn another_parser_reads_every_event() {
    let campaign = campaign();
    let calendar = read(&ical(&campaign, Language::It, Moment(1_795_444_729_000), 7));
    assert_eq!(value(&calendar.properties, "VERSION"), Some("2.0"));
    assert_eq!(calendar.events.len(), 201);
    assert_eq!(calendar.timezones.len(), 1);
    assert_eq!(calendar.timezones[0].transitions.len(), 2);
    let mut ids = std::collections::BTreeSet::new();
    for event in &calendar.events {
        assert!(ids.insert(value(&event.properties, "UID").expect("an id")), "ids are unique");
        assert_eq!(value(&event.properties, "SEQUENCE"), Some("7"));
        assert!(value(&event.properties, "DTSTAMP").is_some_and(|stamp| stamp.ends_with('Z')));
        let start = event.properties.iter().find(|property| property.name == "DTSTART").expect("a beginning");
        let parameters = start.params.clone().unwrap_or_default();
        let zone = parameters.iter().find(|(name, _)| name == "TZID").map(|(_, values)| values[0].as_str());
        match start.value.as_deref().expect("a day").len() {
            8 => assert_eq!(zone, None),
            15 => assert_eq!(zone, Some("Europe/Rome")),
            other => panic!("a DTSTART of {other} letters"),
        }
    }
    for (index, draft) in campaign.drafts.iter().enumerate() {
        let text = value(
            &calendar.events[..]
                .iter()
                .find(|event| value(&event.properties, "UID") == Some(&format!("draft-{}.c@coso", draft.id)))
                .expect("its event")
                .properties,
            "DESCRIPTION",
        );
        let written = draft.variants[0].text(Field::Text).replace("\r\n", "\n");
        assert_eq!(unescaped(text.expect("its words")), written.trim(), "{index}");
    }
}

#[test]
fn what_was_taken_away_is_called_off() {
    let campaign = campaign();
    let mut later =
        apply(&campaign, Edit::Calendar(CalendarEdit::Exported(planned(&campaign), Vec::new()))).expect("kept");
    later.drafts.truncate(199);
    let calendar = read(&ical(&later, Language::En, Moment(0), 8));
    let off: Vec<_> =
        calendar.events.iter().filter(|event| value(&event.properties, "STATUS") == Some("CANCELLED")).collect();
    assert_eq!(off.len(), 1);
    assert_eq!(value(&off[0].properties, "UID"), Some("draft-200.c@coso"));
}
