//! The crisis level of a batch.

use super::{Batch, Desk, Judged, Status};
use crate::{
    crisis::{self, Assessment, Mood, Seen},
    queue::Instant,
};

/// Which comments are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stretch {
    Hour,
    #[default]
    Day,
    All,
}

impl Stretch {
    pub const ALL: [Stretch; 3] = [Stretch::Hour, Stretch::Day, Stretch::All];

    pub fn id(self) -> &'static str {
        match self {
            Stretch::Hour => "hour",
            Stretch::Day => "day",
            Stretch::All => "all",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Stretch::ALL.into_iter().find(|stretch| stretch.id() == id)
    }

    fn minutes(self) -> i64 {
        match self {
            Stretch::Hour => 60,
            Stretch::Day => 24 * 60,
            Stretch::All => i64::MAX / 2,
        }
    }
}

/// What the panel shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Alarm {
    pub assessment: Assessment,
    /// The comments looked at.
    pub now: Mood,
    /// Those it is compared with; none where there are none before.
    pub before: Option<Mood>,
    /// The last comment looked at.
    pub until: Option<Instant>,
    /// Comments without a date, taken as of the moment they came in.
    pub undated: usize,
    /// Ids of the comments that weigh: crises, then complaints and insults, still to be dealt with.
    pub weighing: Vec<u32>,
}

const WEEK: i64 = 7 * 24 * 60;

/// Assesses the last stretch of a batch against the seven days before it, or the usual share the
/// person gave.
pub fn alarm(batch: &Batch, judged: &[Judged], desk: &Desk, stretch: Stretch) -> Alarm {
    let own = |index: usize| batch.comments.get(index).is_some_and(|comment| desk.is_own(&comment.author));
    let seen: Vec<(u32, Seen, bool)> = batch
        .comments
        .iter()
        .zip(judged)
        .enumerate()
        .filter(|(index, _)| !own(*index))
        .map(|(_, (comment, judged))| {
            let seen = Seen {
                at: comment.at.unwrap_or(batch.created),
                label: judged.label,
                crises: judged.crises.clone(),
                topics: judged.topics.clone(),
                reach: comment.reach,
            };
            (comment.id, seen, matches!(comment.status, Status::Open | Status::Waiting))
        })
        .collect();
    let until = seen.iter().map(|(_, seen, _)| seen.at).max();
    let from = until.map_or(i64::MIN, |until| until.0.saturating_sub(stretch.minutes()));
    let now: Vec<Seen> = seen.iter().filter(|(_, seen, _)| seen.at.0 > from).map(|(_, seen, _)| seen.clone()).collect();
    let earlier: Vec<Seen> = seen
        .iter()
        .filter(|(_, seen, _)| seen.at.0 <= from && seen.at.0 > from.saturating_sub(WEEK))
        .map(|(_, seen, _)| seen.clone())
        .collect();
    let usual = batch.usual.map(|usual| Mood { negative: usize::from(usual), all: 100 });
    let before = usual.or_else(|| (!earlier.is_empty()).then(|| Mood::of(&earlier)));
    let mut weighing: Vec<(bool, Instant, u32)> = seen
        .iter()
        .filter(|(_, seen, open)| *open && seen.at.0 > from && seen.label.is_negative())
        .map(|(id, seen, _)| (seen.label != crate::triage::Label::Crisis, seen.at, *id))
        .collect();
    weighing.sort_unstable();
    Alarm {
        assessment: crisis::assess(&now, before),
        now: Mood::of(&now),
        before,
        until,
        undated: batch.comments.iter().filter(|comment| comment.at.is_none()).count(),
        weighing: weighing.into_iter().map(|(.., id)| id).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        crisis::{Level, Trigger},
        desk::{Comment, judge, read},
    };

    fn batch(texts: &[(i64, &str)]) -> (Batch, Vec<Judged>) {
        let mut batch = Batch::new("b", "b", Instant(1_000_000));
        batch.add(texts.iter().map(|(at, text)| Comment {
            text: (*text).into(),
            author: format!("a{at}"),
            at: Some(Instant(*at)),
            ..Comment::default()
        }));
        let judged = batch.comments.iter().map(|comment| judge(comment, &read(comment), &[])).collect();
        (batch, judged)
    }

    #[test]
    fn the_last_day_is_compared_with_the_week_before_it() {
        let day = 24 * 60;
        let mut texts: Vec<(i64, &str)> =
            (0..20).map(|hour| (3 * day + hour * 60, "Bellissimo, complimenti!")).collect();
        texts.extend((0..6).map(|hour| (9 * day + hour * 61, "Che delusione, servizio pessimo")));
        let (batch, judged) = batch(&texts);
        let alarm = alarm(&batch, &judged, &Desk::default(), Stretch::Day);
        assert_eq!((alarm.now.all, alarm.before.map(|before| before.all)), (6, Some(20)));
        assert_eq!(alarm.assessment.level, Level::Echoing);
        assert!(matches!(alarm.assessment.triggers.first(), Some(Trigger::Mood { now: 100, before: 0 })), "{alarm:?}");
        assert_eq!(alarm.weighing.len(), 6);
    }

    #[test]
    fn own_comments_and_corrected_ones_raise_nothing() {
        let (batch, mut judged) = batch(&[(10, "Ho trovato un pezzo di vetro nell'insalata")]);
        let all = |judged: &[Judged], desk: &Desk| alarm(&batch, judged, desk, Stretch::All).assessment.level;
        assert_eq!(all(&judged, &Desk::default()), Level::Management);
        let desk = Desk { own: vec!["@A10".into()], ..Desk::default() };
        assert_eq!(all(&judged, &desk), Level::Normal);
        judged[0] = judge(
            &batch.comments[0],
            &read(&batch.comments[0]),
            &[crate::desk::Rule {
                id: 1,
                when: crate::desk::Match::Phrase("pezzo di vetro".into()),
                label: Some(crate::triage::Label::Other),
                urgency: None,
            }],
        );
        assert_eq!(all(&judged, &Desk::default()), Level::Normal);
    }

    #[test]
    fn the_usual_share_stands_in_for_days_nobody_has() {
        let texts: Vec<(i64, &str)> = (0..6).map(|minute| (minute * 61, "Che delusione, servizio pessimo")).collect();
        let (mut batch, judged) = batch(&texts);
        let level = |batch: &Batch| alarm(batch, &judged, &Desk::default(), Stretch::All).assessment.triggers.len();
        assert_eq!(level(&batch), 0);
        batch.usual = Some(10);
        assert_eq!(level(&batch), 1);
    }
}
