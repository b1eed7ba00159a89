//! The log of a crisis and the debrief after it, as files.

use super::{Alarm, Batch, Desk, Judged, Status};
use crate::{
    queue::{Instant, Moment},
    triage::Label,
    zone::Zone,
};
use campaign::Date;
use wording::{Language, say};

/// `2026-11-26 10:05` in the desk's zone.
fn stamp(zone: Zone, at: Instant) -> String {
    let Moment(local) = zone.local(at);
    let minute = local.rem_euclid(24 * 60);
    format!("{} {:02}:{:02}", Date::from_days(local.div_euclid(24 * 60)), minute / 60, minute % 60)
}

/// A cell without what a spreadsheet would run as a formula.
fn cell(text: &str) -> String {
    format!("\"{}\"", tables::guarded(text).replace('"', "\"\""))
}

/// The log as a table: when, what; answers that went out are in it.
pub fn log(language: Language, batch: &Batch, desk: &Desk) -> String {
    let mut rows: Vec<(Instant, &'static str, String)> =
        batch.log.iter().map(|entry| (entry.at, say::community_log_note(language), entry.text.clone())).collect();
    for comment in &batch.comments {
        if let Some(sent) = &comment.sent {
            let what =
                if sent.private { say::community_log_private(language) } else { say::community_log_reply(language) };
            rows.push((sent.at, what, format!("{}: {}", comment.author, sent.text)));
        }
    }
    rows.sort_by_key(|(at, ..)| *at);
    let (delimiter, heads) = (
        if language == Language::It { ';' } else { ',' },
        [say::community_log_when(language), say::community_log_kind(language), say::community_log_what(language)],
    );
    let line = |cells: [String; 3]| format!("{}\r\n", cells.join(&delimiter.to_string()));
    let mut out = String::from('\u{feff}');
    out.push_str(&line(heads.map(cell)));
    for (at, kind, text) in rows {
        out.push_str(&line([cell(&stamp(desk.service.zone, at)), cell(kind), cell(&text)]));
    }
    out
}

/// What happened, in figures, and the questions to answer afterwards: a text to complete.
pub fn debrief(language: Language, batch: &Batch, judged: &[Judged], desk: &Desk, alarm: &Alarm) -> String {
    let zone = desk.service.zone;
    let times = batch.comments.iter().filter_map(|comment| comment.at);
    let (first, last) = (times.clone().min(), times.max());
    let mut waits: Vec<i64> = batch
        .comments
        .iter()
        .filter_map(|comment| Some(comment.sent.as_ref()?.at.0 - comment.at?.0))
        .filter(|minutes| *minutes >= 0)
        .collect();
    waits.sort_unstable();
    let count = |label: Label| judged.iter().filter(|one| one.label == label).count() as i64;
    let mut out = format!("# {}\n\n", say::community_debrief_title(language, &batch.name));
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    if let (Some(first), Some(last)) = (first, last) {
        line(&say::community_debrief_span(language, &stamp(zone, first), &stamp(zone, last)));
    }
    line(&say::community_debrief_level(
        language,
        alarm.assessment.level.name(language),
        i64::from(alarm.assessment.level.number()),
    ));
    for trigger in &alarm.assessment.triggers {
        line(&format!("- {}", trigger.text(language)));
    }
    line(&say::community_debrief_counts(
        language,
        batch.comments.len() as i64,
        count(Label::Complaint),
        count(Label::Crisis),
    ));
    line(&say::community_debrief_answered(
        language,
        batch.count(Status::Answered) as i64,
        batch.count(Status::Hidden) as i64,
        batch.count(Status::Open) as i64,
    ));
    if let Some(middle) = waits.get(waits.len() / 2) {
        line(&say::community_debrief_wait(language, *middle));
    }
    line(&format!("\n## {}\n", say::community_debrief_log(language)));
    for entry in &batch.log {
        line(&format!("- {} {}", stamp(zone, entry.at), entry.text));
    }
    let statement = if language == Language::It { &batch.statement.it } else { &batch.statement.en };
    if !statement.trim().is_empty() {
        line(&format!("\n## {}\n\n{}", say::community_statement(language), statement.trim()));
    }
    line(&format!("\n## {}\n", say::community_debrief_questions(language)));
    for question in [
        say::community_debrief_q1(language),
        say::community_debrief_q2(language),
        say::community_debrief_q3(language),
        say::community_debrief_q4(language),
        say::community_debrief_q5(language),
    ] {
        line(&format!("- {question}\n"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{Comment, Stretch, alarm, judge, read};

    #[test]
    fn log_and_debrief_tell_what_happened() {
        let noon = Zone::Rome.instant(Moment(Date::new(2026, 11, 26).unwrap().days() * 24 * 60 + 12 * 60));
        let mut batch = Batch::new("b", "Insalata", noon);
        batch.add([Comment {
            text: "Ho trovato un pezzo di vetro nell'insalata".into(),
            author: "=Anna".into(),
            at: Some(noon),
            ..Comment::default()
        }]);
        batch.note("Ritirato il lotto", Instant(noon.0 + 10));
        batch.answer(1, "Anna, ti chiamiamo entro le 13. Luca", true, Instant(noon.0 + 30));
        let desk = Desk::default();
        let judged: Vec<_> = batch.comments.iter().map(|one| judge(one, &read(one), &[])).collect();
        let seen = alarm(&batch, &judged, &desk, Stretch::All);
        for language in Language::ALL {
            let log = log(*language, &batch, &desk);
            assert!(log.contains("2026-11-26 12:10") && log.contains("2026-11-26 12:30"), "{log}");
            assert!(log.contains("\"'=Anna"), "a formula is guarded: {log}");
            let text = debrief(*language, &batch, &judged, &desk, &seen);
            assert!(text.contains("Ritirato il lotto") && text.contains("30") && text.contains("Insalata"), "{text}");
        }
    }
}
