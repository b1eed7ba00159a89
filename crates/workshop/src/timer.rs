//! How long one has worked. It runs by the clock, also while the page is closed: a timer that stops
//! unseen would say less than the truth.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Timer {
    /// Milliseconds before it was last started.
    pub before: i64,
    /// When it was started; none while it stands still.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<i64>,
}

impl Timer {
    /// Milliseconds up to now. A clock that was set back takes nothing away.
    pub fn worked(self, now: i64) -> i64 {
        self.before + self.since.map_or(0, |since| (now - since).max(0))
    }

    pub fn was_used(self) -> bool {
        self.since.is_some() || self.before > 0
    }

    pub fn start(self, now: i64) -> Self {
        Self { since: self.since.or(Some(now)), ..self }
    }

    pub fn pause(self, now: i64) -> Self {
        Self { before: self.worked(now), since: None }
    }
}

/// Minutes and seconds: `4:05`.
pub fn clock_words(milliseconds: i64) -> String {
    let seconds = milliseconds.max(0) / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_counts_only_while_it_runs() {
        let timer = Timer::default().start(1_000);
        assert_eq!((timer.worked(61_000), timer.start(9_000)), (60_000, timer));
        let paused = timer.pause(61_000);
        assert_eq!((paused.worked(99_000), paused.start(100_000).worked(101_000)), (60_000, 61_000));
        assert!(paused.was_used() && !Timer::default().was_used());
        assert_eq!((timer.worked(0), clock_words(245_999), clock_words(-1)), (0, "4:05".into(), "0:00".into()));
    }
}
