//! iCalendar (RFC 5545): what Google Calendar, Outlook and Apple's Calendar import.

use super::item::{Item, items, link, published, words};
use super::part::{Slot, zone};
use super::zone::Zone;
use crate::campaign::Campaign;
use crate::date::{Date, Moment};
use crate::drafts::Status;
use crate::words;
use wording::{Language, say};

/// The planned drafts as a calendar. `sequence` must grow from one export to the next (the
/// revision of the stored campaign does), so that calendars take the newer one.
pub fn ical(campaign: &Campaign, language: Language, now: Moment, sequence: u64) -> String {
    let mut out = Writer(String::new());
    let items = items(campaign);
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line(&format!("PRODID:-//Coso//Coso//{}", language.code().to_uppercase()));
    out.line("CALSCALE:GREGORIAN");
    out.line("METHOD:PUBLISH");
    out.text("X-WR-CALNAME", &campaign.name);
    let zone = zone(campaign);
    let part = &campaign.parts.calendar;
    if items.iter().any(|item| item.time.is_some()) || part.slots.iter().any(|slot| clock(&slot.time).is_some()) {
        out.0.push_str(&zone.vtimezone());
    }
    for item in &items {
        event(campaign, item, zone, language, now, sequence, &mut out);
    }
    for slot in &part.slots {
        rhythm(campaign, slot, zone, language, now, sequence, &mut out);
    }
    // Who took the last file still has what has gone since: the calendar must hear of it.
    for (id, day) in part.exported.iter().filter(|(id, _)| items.iter().all(|item| item.draft.id != **id)) {
        if let Some(date) = Date::parse(day) {
            head(&format!("draft-{id}.{}@coso", campaign.id), now, sequence, &mut out);
            whole_day(date, &mut out);
            out.line("STATUS:CANCELLED");
            out.line("END:VEVENT");
        }
    }
    let still = planned_slots(campaign);
    for (id, day) in part.exported_slots.iter().filter(|(id, _)| still.iter().all(|(other, _)| other != *id)) {
        if let Some(date) = Date::parse(day) {
            head(&format!("slot-{id}.{}@coso", campaign.id), now, sequence, &mut out);
            whole_day(date, &mut out);
            out.line("STATUS:CANCELLED");
            out.line("END:VEVENT");
        }
    }
    out.line("END:VCALENDAR");
    out.0
}

/// The slots that such a file holds, with their first days.
pub fn planned_slots(campaign: &Campaign) -> Vec<(u32, String)> {
    let slots = campaign.parts.calendar.slots.iter();
    slots.filter_map(|slot| Some((slot.id, first_day(slot)?.to_string()))).collect()
}

/// The first day on which a slot comes.
fn first_day(slot: &Slot) -> Option<Date> {
    let from = Date::parse(&slot.on.from)?;
    slot.on.between(from, from.plus_days(7 * 105)).first().copied()
}

/// What an iCalendar file of this campaign holds: draft and day.
pub fn planned(campaign: &Campaign) -> Vec<(u32, String)> {
    items(campaign).iter().map(|item| (item.draft.id, item.date.to_string())).collect()
}

fn head(uid: &str, now: Moment, sequence: u64, out: &mut Writer) {
    out.line("BEGIN:VEVENT");
    // The same draft must be the same event at every export.
    out.text("UID", uid);
    out.line(&format!("DTSTAMP:{}", utc(now)));
    out.line(&format!("SEQUENCE:{}", sequence.min(2_147_483_647)));
}

fn whole_day(date: Date, out: &mut Writer) {
    out.line(&format!("DTSTART;VALUE=DATE:{}", compact(date)));
    // The end of a whole day is the day after.
    out.line(&format!("DTEND;VALUE=DATE:{}", compact(date.plus_days(1))));
    out.line("TRANSP:TRANSPARENT");
}

fn compact(date: Date) -> String {
    date.to_string().replace('-', "")
}

fn at(date: Date, (hour, minute): (u32, u32), zone: Zone, out: &mut Writer) {
    let local = format!("{}T{hour:02}{minute:02}00", compact(date));
    match zone {
        Zone::Utc => out.line(&format!("DTSTART:{local}Z")),
        zone => out.line(&format!("DTSTART;TZID={}:{local}", zone.iana())),
    }
    out.line("DURATION:PT15M");
}

fn clock(time: &str) -> Option<(u32, u32)> {
    crate::drafts::read_time(time)
}

/// A slot of the week as an event that comes back, at the same time on the wall whatever the season.
fn rhythm(
    campaign: &Campaign,
    slot: &Slot,
    zone: Zone,
    language: Language,
    now: Moment,
    sequence: u64,
    out: &mut Writer,
) {
    let Some(first) = first_day(slot) else { return };
    head(&format!("slot-{}.{}@coso", slot.id, campaign.id), now, sequence, out);
    let time = clock(&slot.time);
    match time {
        Some(time) => at(first, time, zone, out),
        None => whole_day(first, out),
    }
    let until = Date::parse(&slot.on.until).map(|until| match time {
        // With a zone, the end must be in UTC: the last minute of that day on the wall.
        Some(_) => format!(";UNTIL={}", utc(zone.read(until, (23, 59)).moment())),
        None => format!(";UNTIL={}", compact(until)),
    });
    out.line(&format!("RRULE:{}{}", slot.on.rrule(), until.unwrap_or_default()));
    let placement = slot.placement().map(|placement| words::placement(placement, language)).unwrap_or_default();
    out.text("SUMMARY", &say::calendar_slot_event(language, placement));
    out.text("CATEGORIES", &slot.pillar);
    if time.is_some() {
        out.line("TRANSP:TRANSPARENT");
    }
    out.line("STATUS:TENTATIVE");
    out.line("END:VEVENT");
}

fn event(
    campaign: &Campaign,
    item: &Item<'_>,
    zone: Zone,
    language: Language,
    now: Moment,
    sequence: u64,
    out: &mut Writer,
) {
    let draft = item.draft;
    head(&format!("draft-{}.{}@coso", draft.id, campaign.id), now, sequence, out);
    match item.time {
        Some(time) => at(item.date, time, zone, out),
        None => whole_day(item.date, out),
    }
    let placement = words::placement(draft.placement, language);
    let label = draft.label().lines().next().unwrap_or_default();
    let summary = if label.is_empty() { placement.to_owned() } else { format!("{placement}: {label}") };
    let held = campaign.is_held(draft.id);
    out.text("SUMMARY", &if held { say::calendar_held_event(language, &summary) } else { summary });
    if let Some(variant) = published(draft) {
        out.text("DESCRIPTION", words(variant));
        let link = link(variant);
        // A URL value is not escaped, so only what is an address may stand there.
        if link.starts_with("https://") || link.starts_with("http://") {
            out.line(&format!("URL:{}", link.replace(|c: char| c.is_control() || c.is_whitespace(), "")));
        }
    }
    out.text("CATEGORIES", &draft.pillar);
    out.line(match draft.status {
        // Whoever looks there must not take it for settled.
        _ if held => "STATUS:TENTATIVE",
        Status::Draft | Status::Ready => "STATUS:TENTATIVE",
        Status::Approved | Status::Published => "STATUS:CONFIRMED",
    });
    out.line("END:VEVENT");
}

fn utc(moment: Moment) -> String {
    let second = moment.second_of_day();
    let day = moment.date().to_string().replace('-', "");
    format!("{day}T{:02}{:02}{:02}Z", second / 3600, second / 60 % 60, second % 60)
}

struct Writer(String);

/// Octets of a line, its CR LF not counted.
const LINE: usize = 75;

impl Writer {
    /// A property whose value is text; left out when empty.
    fn text(&mut self, name: &str, value: &str) {
        let value = value.trim();
        if !value.is_empty() {
            self.line(&format!("{name}:{}", escape(value)));
        }
    }

    /// A line, folded: continued on the next one after a space, never inside a character.
    fn line(&mut self, line: &str) {
        let mut rest = line;
        let mut room = LINE;
        while rest.len() > room {
            let (head, tail) = rest.split_at(fold_at(rest, room));
            self.0.push_str(head);
            self.0.push_str("\r\n ");
            rest = tail;
            room = LINE - 1;
        }
        self.0.push_str(rest);
        self.0.push_str("\r\n");
    }
}

/// Where to fold: at a character, and if possible not inside an emoji or before an accent, since
/// some programs unfold after decoding; nor beside a blank, which some take away with the fold.
fn fold_at(text: &str, room: usize) -> usize {
    let boundaries = || text.char_indices().take_while(|(index, _)| *index <= room).skip(1);
    let joined = |index: usize, next: char| {
        let before = text.get(..index).and_then(|head| head.chars().next_back());
        before == Some('\u{200d}') || extends(next) || next == ' ' || before == Some(' ')
    };
    boundaries()
        .filter(|(index, next)| !joined(*index, *next))
        .last()
        .or_else(|| boundaries().last())
        .map_or(text.len(), |(index, _)| index)
}

fn extends(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{20e3}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}')
}

fn escape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => out.push_str("\\n"),
            c if c.is_control() && c != '\t' => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drafts::Draft;
    use crate::stored::tests::full;
    use facts::{Field, Placement};

    fn unfold(text: &str) -> Vec<String> {
        text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    fn draft(date: &str, time: &str, text: &str) -> Campaign {
        let mut campaign = Campaign { id: "c".into(), name: "Prova; uno, due".into(), ..Campaign::default() };
        let mut draft = Draft { date: date.into(), time: time.into(), ..Draft::new(7, Placement::FacebookFeed) };
        draft.variants[0].set(Field::Text, 0, text);
        campaign.drafts.push(draft);
        campaign
    }

    fn lines(campaign: &Campaign) -> Vec<String> {
        unfold(&ical(campaign, Language::It, Moment(1_795_444_729_000), 3))
    }

    #[test]
    fn a_timed_event_has_its_zone() {
        let lines = lines(&draft("2027-03-28", "2:30", "Riga, uno;\r\ndue \\ tre\u{7}"));
        for expected in [
            "UID:draft-7.c@coso",
            "DTSTAMP:20261123T143849Z",
            "SEQUENCE:3",
            "DTSTART;TZID=Europe/Rome:20270328T023000",
            "TZID:Europe/Rome",
            "DESCRIPTION:Riga\\, uno\\;\\ndue \\\\ tre",
            "X-WR-CALNAME:Prova\\; uno\\, due",
            "STATUS:TENTATIVE",
        ] {
            assert!(lines.iter().any(|line| line == expected), "{expected} is missing in {lines:#?}");
        }
        assert_eq!(lines.last().map(String::as_str), Some(""), "the last line ends with CR LF");
    }

    #[test]
    fn a_day_without_a_time_ends_the_day_after() {
        let lines = lines(&draft("2026-12-31", "", "x"));
        assert!(lines.contains(&"DTSTART;VALUE=DATE:20261231".to_owned()));
        assert!(lines.contains(&"DTEND;VALUE=DATE:20270101".to_owned()));
        assert!(!lines.iter().any(|line| line == "BEGIN:VTIMEZONE"));
    }

    #[test]
    fn lines_are_short_and_whole_whatever_the_text() {
        let texts = [
            "à".repeat(300),
            "👩‍👩‍👧‍👦".repeat(40),
            format!("{}👍🏽fine", "x".repeat(59)),
            "e\u{301}".repeat(200),
            "\u{301}".repeat(90),
        ];
        for text in texts {
            for shift in 0..8 {
                let text = format!("{}{text}", "a".repeat(shift));
                let folded = ical(&draft("2026-12-01", "9:00", &text), Language::En, Moment(0), 0);
                assert!(
                    folded.split("\r\n").all(|line| line.len() <= LINE && !line.contains(['\r', '\n'])),
                    "{folded}"
                );
                let back = unfold(&folded);
                assert!(back.contains(&format!("DESCRIPTION:{text}")), "{text}");
            }
        }
    }

    #[test]
    fn folding_keeps_an_emoji_whole() {
        let folded = ical(&draft("2026-12-01", "", &"👩‍👩‍👧‍👦".repeat(30)), Language::It, Moment(0), 0);
        assert!(
            folded
                .split("\r\n")
                .filter(|line| line.starts_with(' '))
                .all(|line| !line[1..].starts_with('\u{200d}') && !line.ends_with('\u{200d}'))
        );
    }

    #[test]
    fn slots_come_back_and_what_is_gone_is_called_off() {
        use crate::calendar::{CalendarEdit, Recurrence};
        use crate::edit::Edit;
        let on = Recurrence { weekdays: vec![7], every: 1, from: "2027-03-20".into(), until: "2027-10-31".into() };
        let slot = Slot { placement: "x-post".into(), time: "9:00".into(), on, ..Slot::default() };
        let campaign = draft("2027-03-22", "9:00", "x");
        let campaign = crate::apply(&campaign, Edit::Calendar(CalendarEdit::PutSlot(slot))).unwrap();
        let exported = CalendarEdit::Exported(planned(&campaign), planned_slots(&campaign));
        let mut campaign = crate::apply(&campaign, Edit::Calendar(exported)).unwrap();
        campaign.drafts.clear();
        let lines = lines(&campaign);
        for expected in [
            "DTSTART;TZID=Europe/Rome:20270321T090000",
            // 31 October 23:59 in Rome is winter time again.
            "RRULE:FREQ=WEEKLY;WKST=MO;INTERVAL=1;BYDAY=SU;UNTIL=20271031T225900Z",
            "UID:draft-7.c@coso",
            "STATUS:CANCELLED",
            "DTSTART;VALUE=DATE:20270322",
        ] {
            assert!(lines.iter().any(|line| line == expected), "{expected} is missing in {lines:#?}");
        }
    }

    #[test]
    fn a_slot_taken_out_is_called_off_once() {
        use crate::calendar::{CalendarEdit, Recurrence};
        use crate::edit::Edit;
        let on = Recurrence { weekdays: vec![7], every: 1, from: "2027-03-20".into(), until: String::new() };
        let slot = Slot { placement: "x-post".into(), time: "9:00".into(), on, ..Slot::default() };
        let edit = |campaign: &Campaign, edit| crate::apply(campaign, Edit::Calendar(edit)).unwrap();
        let exported =
            |campaign: &Campaign| edit(campaign, CalendarEdit::Exported(planned(campaign), planned_slots(campaign)));
        let out = exported(&edit(&draft("", "", "x"), CalendarEdit::PutSlot(slot)));
        assert!(!lines(&out).iter().any(|line| line == "STATUS:CANCELLED"));
        let gone = edit(&out, CalendarEdit::RemoveSlot { id: 1 });
        let text = lines(&gone);
        for expected in ["UID:slot-1.c@coso", "STATUS:CANCELLED", "DTSTART;VALUE=DATE:20270321"] {
            assert!(text.iter().any(|line| line == expected), "{expected} is missing in {text:#?}");
        }
        assert!(!lines(&exported(&gone)).iter().any(|line| line == "STATUS:CANCELLED"), "told once");
    }

    #[test]
    fn another_zone_brings_its_own_rules() {
        let mut campaign = draft("2027-03-14", "9:00", "x");
        campaign.parts.calendar.zone = "new-york".into();
        let lines = lines(&campaign);
        for expected in ["DTSTART;TZID=America/New_York:20270314T090000", "TZID:America/New_York", "TZOFFSETTO:-0400"] {
            assert!(lines.iter().any(|line| line == expected), "{expected} is missing in {lines:#?}");
        }
    }

    #[test]
    fn a_held_post_says_so() {
        let mut campaign = draft("2027-03-22", "9:00", "Ciao");
        campaign.drafts[0].status = Status::Approved;
        let campaign = crate::apply(&campaign, crate::Edit::Hold { id: 7, held: true }).unwrap();
        let lines = lines(&campaign);
        for expected in ["SUMMARY:FERMO – Facebook\\, post: Ciao", "STATUS:TENTATIVE"] {
            assert!(lines.iter().any(|line| line == expected), "{expected} is missing in {lines:#?}");
        }
    }

    #[test]
    fn only_planned_drafts_and_only_addresses_as_url() {
        let mut campaign = full();
        campaign.drafts[0].variants[0].set(Field::Link, 0, "javascript:alert(1)\r\nX:y");
        let text = ical(&campaign, Language::It, Moment(0), 0);
        assert_eq!((text.matches("BEGIN:VEVENT").count(), text.contains("javascript")), (1, false));
        campaign.drafts[0].variants[0].set(Field::Link, 0, "https://esempio.it/a?b=c,d");
        assert!(lines(&campaign).contains(&"URL:https://esempio.it/a?b=c,d".to_owned()));
    }
}
