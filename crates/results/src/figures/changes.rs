//! This period against the one before: what changed, and whether the numbers are enough to say so.

use super::{Part, Ratio, Sums, Unit};
use crate::reading::Row;
use crate::statistics::{Arm, compare, rates_per_exposure};
use campaign::Date;

/// Below this chance of seeing such a difference by luck we call it sure.
const ALPHA: f64 = 0.05;

/// Whether a difference may be luck.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sure {
    Yes,
    /// Not shown, and the counts are small: this many in the smaller side.
    TooFew(u64),
    /// Not shown, although the counts are not small.
    NotShown,
    /// Money and averages: no test fits, the numbers are given as they are.
    NoTest,
}

/// Better, worse or as before; where it is not sure, only a direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Better,
    Worse,
    Same,
}

/// How a rate or a cost changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    pub ratio: Ratio,
    pub before: f64,
    pub now: f64,
    /// `0.18` for 18 % more.
    pub share: f64,
    pub verdict: Verdict,
    pub sure: Sure,
    /// How many conversions, clicks or interactions stand behind the newer figure.
    pub on: u64,
    pub counted: Part,
}

/// The earlier rows, the later rows, and the first and the last day of the later.
pub type Halves = (Vec<Row>, Vec<Row>, (Date, Date));

/// Rows of the earlier and of the later half of their days; `None` where they are not at least two weeks.
/// A row whose own days lie in both halves is in none.
pub fn halves(rows: &[Row]) -> Option<Halves> {
    let days = rows.iter().filter_map(|row| row.period);
    let first = days.clone().map(|period| period.from).min()?;
    let last = days.map(|period| period.to).max()?;
    let length = last.days_since(first) + 1;
    if length < 14 {
        return None;
    }
    // Whole weeks, so that each weekday counts as often in both.
    let newer = last.plus_days(-(length / 2 / 7 * 7) + 1);
    let older = newer.plus_days(-(length / 2 / 7 * 7));
    let within = |from: Date, to: Date| {
        let inside = move |row: &&Row| row.period.is_some_and(|period| period.from >= from && period.to < to);
        rows.iter().filter(inside).cloned().collect::<Vec<Row>>()
    };
    let (before, now) = (within(older, newer), within(newer, last.plus_days(1)));
    (!before.is_empty() && !now.is_empty()).then_some((before, now, (newer, last)))
}

/// What changed, in the order of [`Ratio::ALL`]; only what both sides counted.
pub fn changes(before: &Sums, now: &Sums) -> Vec<Change> {
    Ratio::ALL.iter().filter_map(|ratio| change(*ratio, before, now)).collect()
}

fn change(ratio: Ratio, before: &Sums, now: &Sums) -> Option<Change> {
    let (was, is) = (ratio.of(before)?, ratio.of(now)?);
    if was <= 0.0 {
        return None;
    }
    let share = is / was - 1.0;
    let (above, below, _) = ratio.parts();
    // A cost is better tested as events per euro.
    let turned = ratio.unit() == Unit::Money && ratio.lower_is_better();
    let (events, exposure) = if turned { (below, above) } else { (above, below) };
    let sides =
        |sums: &Sums| ratio.pair(sums).map(|(above, below)| if turned { (below, above) } else { (above, below) });
    let count = |value: f64| value.round().max(0.0) as u64;
    let ((old, old_on), (new, new_on)) = (sides(before)?, sides(now)?);
    let (old, new) = (count(old), count(new));
    let sure = match (events, exposure) {
        (Part::Revenue, _) | (_, Part::Revenue) => Sure::NoTest,
        (_, Part::Spend) if events != Part::Shown => {
            let p = rates_per_exposure((old, old_on), (new, new_on))?;
            verdict_of(p, old.min(new))
        }
        // Prices of single impressions follow the auction, not chance.
        (Part::Shown, Part::Spend) => Sure::NoTest,
        _ => match (Arm::new(old, count(old_on)), Arm::new(new, count(new_on))) {
            (Some(first), Some(second)) => verdict_of(compare(first, second, ALPHA, 1, None)?.p_value, old.min(new)),
            // More interactions than views: one person may do several.
            _ => Sure::NoTest,
        },
    };
    let verdict = match (share.abs() < 0.005, (share > 0.0) != ratio.lower_is_better()) {
        (true, _) => Verdict::Same,
        (false, true) => Verdict::Better,
        (false, false) => Verdict::Worse,
    };
    Some(Change { ratio, before: was, now: is, share, verdict, sure, on: new, counted: events })
}

fn verdict_of(p: f64, fewest: u64) -> Sure {
    match (p < ALPHA, fewest < 100) {
        (true, _) => Sure::Yes,
        (false, true) => Sure::TooFew(fewest),
        (false, false) => Sure::NotShown,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::row;
    use super::*;
    use crate::reading::Measure;

    fn sums(spend: f64, clicks: f64, conversions: f64) -> Sums {
        Sums::of([&row(
            (2026, 11, 2),
            &[
                (Measure::Spend, spend),
                (Measure::Impressions, clicks * 100.0),
                (Measure::Clicks, clicks),
                (Measure::Conversions, conversions),
            ],
        )])
    }

    fn of(ratio: Ratio, changes: &[Change]) -> &Change {
        changes.iter().find(|change| change.ratio == ratio).expect("it changed")
    }

    #[test]
    fn a_cheaper_lead_on_few_leads_is_no_proof() {
        // 10 € a lead on 34, then 8.20 € on 41.
        let changes = changes(&sums(340.0, 800.0, 34.0), &sums(336.2, 820.0, 41.0));
        let lead = of(Ratio::CostPerConversion, &changes);
        assert!((lead.share + 0.18).abs() < 1e-9, "{lead:?}");
        assert_eq!((lead.verdict, lead.sure, lead.on), (Verdict::Better, Sure::TooFew(34), 41));
    }

    #[test]
    fn many_clicks_make_it_sure() {
        let changes = changes(&sums(1000.0, 2000.0, 60.0), &sums(1000.0, 2600.0, 62.0));
        let click = of(Ratio::Cpc, &changes);
        assert_eq!((click.verdict, click.sure), (Verdict::Better, Sure::Yes));
        assert_eq!(of(Ratio::Ctr, &changes).verdict, Verdict::Same);
        assert_eq!(of(Ratio::Cpm, &changes).sure, Sure::NoTest);
    }

    #[test]
    fn halves_are_whole_weeks_and_the_later_one_ends_last() {
        let rows: Vec<Row> = (1..=30).map(|day| row((2026, 11, day), &[(Measure::Clicks, 1.0)])).collect();
        let (before, now, (from, to)) = halves(&rows).expect("a month");
        let day = |day| Date::new(2026, 11, day).expect("a day");
        assert_eq!((before.len(), now.len(), from, to), (14, 14, day(17), day(30)));
        assert!(halves(&rows[..13]).is_none(), "less than two weeks");
    }
}
