//! Limits that a person or a team set otherwise than the catalogue: a server's, a paid account's.

use facts::{About, Fact, by_id};

/// Lengths by the row of the catalogue they replace.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Overrides(Vec<(&'static Fact, u64)>);

impl Overrides {
    /// The same with one limit more; `None` where the id names no length a field may have.
    pub fn with(mut self, fact: &str, limit: u64) -> Option<Self> {
        let fact = by_id(fact).filter(|fact| fact.about == About::LengthMax && fact.at_most().is_some())?;
        self.0.push((fact, limit));
        Some(self)
    }

    /// The limit of a row, set otherwise or not. `None` where the row has none, or where one that
    /// contradicts it was set: then the person knows better than both.
    pub(crate) fn limit(&self, fact: &Fact) -> Option<u64> {
        if let Some((_, limit)) = self.0.iter().find(|(set, _)| set.id == fact.id) {
            return Some(*limit);
        }
        let displaced = fact.conflict.is_some() && self.0.iter().any(|(set, _)| set.conflict == fact.conflict);
        fact.at_most().filter(|_| !displaced)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Context, Draft, Rule, check};
    use facts::{Field, Placement};
    use wording::Language;

    fn checked(placement: Placement, length: usize, set: &[(&str, u64)]) -> (bool, Option<usize>) {
        let overrides =
            set.iter().fold(Overrides::default(), |all, (id, limit)| all.with(id, *limit).expect("a length"));
        let draft = Draft::new(placement, Language::It).with(Field::Text, "a ".repeat(length / 2));
        let report = check(&draft, &Context { overrides, ..Context::default() });
        let over = report
            .findings
            .iter()
            .any(|finding| finding.rule == Rule::LengthLimit && finding.field.field == Field::Text);
        (over, report.counts.first().and_then(|count| count.limit))
    }

    #[test]
    fn the_counter_and_the_check_follow_the_limit_that_was_set() {
        let mine = [("mastodon.post.text.length-max", 5_000)];
        assert_eq!(checked(Placement::MastodonPost, 2_000, &[]), (true, Some(500)));
        assert_eq!(checked(Placement::MastodonPost, 2_000, &mine), (false, Some(5_000)));
        assert_eq!(checked(Placement::MastodonPost, 6_000, &mine), (true, Some(5_000)));
        let premium = [("x.post.text.length-max", 25_000)];
        assert_eq!(checked(Placement::XPost, 4_000, &premium), (false, Some(25_000)));
        // Another placement's limit stays as it is.
        assert_eq!(checked(Placement::XPost, 4_000, &mine), (true, Some(280)));
    }

    #[test]
    fn a_limit_that_was_set_ends_a_contradiction() {
        let mine = [("reddit.post.text.length-max", 8_000)];
        assert_eq!(checked(Placement::RedditPost, 7_000, &mine), (false, Some(8_000)));
        assert_eq!(checked(Placement::RedditPost, 9_000, &mine), (true, Some(8_000)));
    }

    #[test]
    fn only_lengths_can_be_set() {
        assert_eq!(Overrides::default().with("x.ad.text.hashtags-max", 3), None);
        assert_eq!(Overrides::default().with("nobody.knows", 3), None);
    }
}
