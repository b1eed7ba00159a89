//! When one's own posts did best: the median of each part of the week, drawn towards the median of all
//! where posts are few.

use super::Sums;
use crate::reading::{Measure, Row};
use crate::statistics::{bonferroni, higher_by_chance};
use campaign::{Date, calendar::BestTime, date::Weekday};

/// The length of a part of the day.
pub const BLOCK_HOURS: u8 = 3;

/// Posts that the whole week's median counts as in each part: one good post is no best time.
const PSEUDO_POSTS: f64 = 5.0;

/// Fewer posts than this say nothing about a part of the week.
const FEWEST: usize = 3;

/// The chance of being called better by luck that all parts of the week share.
const ALPHA: f64 = 0.05;

/// A part of the week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Block {
    pub weekday: Weekday,
    /// 0, 3, … 21.
    pub from_hour: u8,
    pub posts: usize,
    /// Interactions for each time shown, drawn towards that of all; `None` for fewer than three posts.
    pub rate: Option<f64>,
    /// Whether its posts do better than the others beyond what chance would do.
    pub surely: bool,
}

/// All parts of the week that have posts.
#[derive(Debug, Clone, PartialEq)]
pub struct BestTimes {
    pub posts: usize,
    /// The median of all posts.
    pub overall: f64,
    pub blocks: Vec<Block>,
}

impl BestTimes {
    /// The best parts, best first: those surely above the others.
    pub fn best(&self, how_many: usize) -> Vec<Block> {
        let mut best: Vec<Block> = self.blocks.iter().copied().filter(|block| block.surely).collect();
        best.sort_by(|one, other| other.rate.unwrap_or(0.0).total_cmp(&one.rate.unwrap_or(0.0)));
        best.truncate(how_many);
        best
    }
}

/// From posts that say their hour and how often they were shown; `None` without at least three.
pub fn best_times(rows: &[Row]) -> Option<BestTimes> {
    let posts: Vec<Post> = rows.iter().filter_map(post).collect();
    if posts.len() < FEWEST {
        return None;
    }
    let overall = median(posts.iter().map(|post| post.2).collect())?;
    let mut blocks: Vec<Block> = Vec::new();
    let mut chances = Vec::new();
    for weekday in Weekday::ALL.iter().copied() {
        for from_hour in (0..24).step_by(usize::from(BLOCK_HOURS)).map(|hour| hour as u8) {
            let (inside, outside): (Vec<Post>, Vec<Post>) = posts
                .iter()
                .copied()
                .partition(|post| post.0 == weekday && post.1 / BLOCK_HOURS * BLOCK_HOURS == from_hour);
            let of = |posts: Vec<Post>| posts.iter().map(|post| post.2).collect::<Vec<f64>>();
            let (rates, others) = (of(inside), of(outside));
            if rates.is_empty() {
                continue;
            }
            let (posts, n) = (rates.len(), rates.len() as f64);
            let chance = higher_by_chance(&rates, &others).filter(|_| posts >= FEWEST);
            let rate = median(rates).map(|own| (n * own + PSEUDO_POSTS * overall) / (n + PSEUDO_POSTS));
            let rate = rate.filter(|_| posts >= FEWEST);
            blocks.push(Block { weekday, from_hour, posts, rate, surely: false });
            chances.push(chance.filter(|_| rate.is_some_and(|rate| rate > overall)));
        }
    }
    // Of many parts of the week one is always the best: each must prove more.
    let tried = blocks.iter().filter(|block| block.rate.is_some()).count() as u32;
    for (block, chance) in blocks.iter_mut().zip(chances) {
        block.surely = chance.is_some_and(|chance| chance < bonferroni(ALPHA, tried));
    }
    Some(BestTimes { posts: posts.len(), overall, blocks })
}

/// The best times of each platform as the calendar of a campaign keeps them; `on` is the day they were
/// worked out. Only parts of the week that surely do better: a calendar filled by luck helps nobody.
pub fn for_calendar(rows: &[Row], source: &str, on: Date) -> campaign::calendar::BestTimes {
    let mut platforms: Vec<&str> =
        rows.iter().map(|row| row.word(Measure::Platform)).filter(|id| !id.is_empty()).collect();
    platforms.sort_unstable();
    platforms.dedup();
    let mut kept = Vec::new();
    for platform in platforms {
        let of: Vec<Row> = rows.iter().filter(|row| row.word(Measure::Platform) == platform).cloned().collect();
        let Some(times) = best_times(&of) else { continue };
        kept.extend(times.blocks.iter().filter(|block| block.surely).filter_map(|block| {
            Some(BestTime {
                platform: platform.to_owned(),
                weekday: block.weekday as u8 + 1,
                from_hour: block.from_hour,
                to_hour: block.from_hour + BLOCK_HOURS,
                rate: block.rate?,
                posts: block.posts as u32,
            })
        }));
    }
    campaign::calendar::BestTimes { source: source.to_owned(), computed_on: on.to_string(), rows: kept }
}

/// Its weekday, its hour, interactions for each time it was shown.
type Post = (Weekday, u8, f64);

fn post(row: &Row) -> Option<Post> {
    let period = row.period?;
    let sums = Sums::of([row]);
    let shown = sums.shown().filter(|shown| *shown > 0.0)?;
    Some((period.from.weekday(), period.hour?, sums.interactions()? / shown))
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let upper = *values.get(middle)?;
    Some(if values.len() % 2 == 1 { upper } else { (values.get(middle - 1)? + upper) / 2.0 })
}

#[cfg(test)]
mod tests {
    use super::super::tests::row;
    use super::*;

    fn post(day: u32, hour: u8, interactions: f64) -> Row {
        let mut row = row((2026, 11, day), &[(Measure::Views, 1000.0), (Measure::Engagements, interactions)]);
        row.period = row.period.map(|period| crate::reading::Period { hour: Some(hour), ..period });
        row
    }

    #[test]
    fn few_posts_are_drawn_to_the_median_of_all_and_one_or_two_are_not_shown() {
        // Tuesdays at nine are good, thursdays at eighteen are usual, one Sunday was a stroke of luck.
        let mut rows: Vec<Row> = [3, 10, 17].into_iter().map(|day| post(day, 9, 60.0)).collect();
        rows.extend([5, 12, 19, 26].into_iter().map(|day| post(day, 18, 20.0)));
        rows.push(post(8, 10, 400.0));
        let times = best_times(&rows).expect("posts");
        assert_eq!((times.posts, times.overall), (8, 0.04));
        let tuesday = times.blocks.iter().find(|block| block.weekday == Weekday::Tuesday).expect("tuesdays");
        // (3 × 0.06 + 5 × 0.04) / 8
        assert_eq!((tuesday.from_hour, tuesday.posts), (9, 3));
        assert!((tuesday.rate.expect("three posts") - 0.0475).abs() < 1e-12);
        let sunday = times.blocks.iter().find(|block| block.weekday == Weekday::Sunday).expect("a sunday");
        assert_eq!((sunday.posts, sunday.rate), (1, None));
        assert!(times.best(3).is_empty(), "three good posts of eight may be luck");
        assert!(best_times(&rows[..2]).is_none());
    }

    /// Five good Tuesday mornings among twelve usual posts.
    fn good_tuesdays() -> Vec<Row> {
        let mut rows: Vec<Row> = [3, 10, 17, 24].into_iter().map(|day| post(day, 9, 60.0)).collect();
        rows.push(post(3, 10, 55.0));
        rows.extend(
            [5, 12, 19, 26].into_iter().flat_map(|day| [18, 6, 21].map(|hour| post(day, hour, 20.0 + f64::from(hour)))),
        );
        rows
    }

    #[test]
    fn only_what_is_surely_better_is_called_best() {
        let times = best_times(&good_tuesdays()).expect("posts");
        let best: Vec<(Weekday, u8)> = times.best(3).iter().map(|block| (block.weekday, block.from_hour)).collect();
        assert_eq!(best, [(Weekday::Tuesday, 9)]);
        // 5.3 % against 5.3 %, on three posts.
        let flat: Vec<Row> =
            (2..=22).map(|day| post(day, 9 + (day % 3) as u8 * 3, 53.0 + f64::from(day) / 100.0)).collect();
        assert!(best_times(&flat).expect("posts").best(3).is_empty());
    }

    #[test]
    fn the_calendar_gets_each_platform_apart() {
        let mut rows = good_tuesdays();
        rows.iter_mut().for_each(|row| {
            row.words.insert(Measure::Platform, "instagram".into());
        });
        rows.push(post(8, 10, 400.0));
        let on = Date::new(2026, 11, 26).expect("a day");
        let times = for_calendar(&rows, "ottobre.csv", on);
        assert_eq!(
            (times.source.as_str(), times.computed_on.as_str(), times.rows.len()),
            ("ottobre.csv", "2026-11-26", 1)
        );
        let row = &times.rows[0];
        assert_eq!(
            (row.platform.as_str(), row.weekday, row.from_hour, row.to_hour, row.posts),
            ("instagram", 2, 9, 12, 5)
        );
    }
}
