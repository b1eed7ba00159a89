//! What the desk keeps: batches of comments, the person's corrections, saved replies, settings.
//!
//! Plain data with serde; whoever stores it puts it in an envelope. Unknown to a clock: moments come in.

mod alarm;
mod batch;
mod chart;
mod correct;
mod debrief;
mod hours;
mod saved;
mod settings;

pub use alarm::{Alarm, Stretch, alarm};
pub use batch::{Batch, Comment, Entry, Sent, Statement, Status, same_words};
pub use chart::{Advice, Way};
pub use correct::{Judged, Match, Reading, Rule, judge, read, rules_from_json, rules_to_json};
pub use debrief::{debrief, log};
pub use hours::{day_and_clock, read_days, read_hours, write_days, write_hours};
pub use saved::{Saved, fill, saved_from_json, saved_to_json, slots};
pub use settings::{BatchLine, Desk, Pair, Tone};

use crate::queue::{self, Due, Instant, Waiting};

/// The comments nobody has dealt with, in the order to answer in.
pub fn queue(batch: &Batch, judged: &[Judged], desk: &Desk, now: Instant) -> Vec<Due<u32>> {
    let waiting: Vec<Waiting<u32>> = batch
        .comments
        .iter()
        .zip(judged)
        .filter(|(comment, _)| comment.status == Status::Open && !desk.is_own(&comment.author))
        .map(|(comment, judged)| Waiting {
            id: comment.id,
            at: comment.at.unwrap_or(batch.created),
            label: judged.label,
            urgency: judged.urgency,
        })
        .collect();
    queue::order(&waiting, &desk.service, now)
}
