//! Limits that a person or a team set otherwise than the catalogue: a server's, a paid account's.

use facts::Fact;

/// Limits by the row of the catalogue they replace.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Overrides(Vec<(&'static Fact, u64)>);

impl Overrides {
    /// The same with one limit more; `None` where the id names no limit that may be set.
    pub fn with(mut self, fact: &str, limit: u64) -> Option<Self> {
        let fact = facts::limits()
            .iter()
            .find(|row| row.id == fact)
            .filter(|fact| fact.about.can_be_set() && fact.at_most().is_some())?;
        self.0.push((fact, limit));
        Some(self)
    }

    pub(crate) fn is_set(&self, fact: &Fact) -> bool {
        self.0.iter().any(|(set, _)| set.id == fact.id)
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
    use crate::{Context, Draft, Media, MediaKind, Rule, Severity, check};
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
    fn hashtags_mentions_and_files_follow_it_too() {
        let found = |rule, draft: &Draft, set: &[(&str, u64)]| {
            let overrides =
                set.iter().fold(Overrides::default(), |all, (id, limit)| all.with(id, *limit).expect("a limit"));
            let report = check(draft, &Context { overrides, ..Context::default() });
            report.findings.iter().filter(|finding| finding.rule == rule).map(|finding| finding.severity).next()
        };
        let feed = |text: &str| Draft::new(Placement::InstagramFeed, Language::It).with(Field::Text, text);
        let four = feed("Ciao #uno #due #tre #quattro");
        let mine = [("instagram.feed.text.hashtags-max-app", 3)];
        assert_eq!(found(Rule::HashtagCount, &four, &[]), None);
        assert!(found(Rule::HashtagCount, &four, &mine).is_some());
        // Whoever sets one of two contradicting numbers ends the contradiction.
        let many = feed(&(0..12).map(|n| format!("#tag{n} ")).collect::<String>());
        let wide = [("instagram.feed.text.hashtags-max-app", 30)];
        assert_eq!(found(Rule::HashtagCount, &many, &[]), Some(Severity::Warning));
        assert_eq!(found(Rule::HashtagCount, &many, &wide), Some(Severity::Advice));
        let named = feed("Con @a_uno @b_due @c_tre");
        assert_eq!(found(Rule::MentionCount, &named, &[]), None);
        // The number others report counts once somebody says it is theirs.
        let two = [("instagram.feed.text.mentions-max-vendor", 2)];
        assert!(found(Rule::MentionCount, &named, &two).is_some());

        let mut toot = Draft::new(Placement::MastodonPost, Language::It).with(Field::Text, "Ciao");
        toot.media = vec![Media { bytes: Some(20 << 20), ..Media::default() }];
        assert!(found(Rule::MediaSize, &toot, &[]).is_some());
        assert_eq!(found(Rule::MediaSize, &toot, &[("mastodon.post.media.image-weight-max", 40 << 20)]), None);
        let mut film = Draft::new(Placement::LinkedinPost, Language::It).with(Field::Text, "Ciao");
        film.media = vec![Media { kind: MediaKind::Video, seconds: Some(1_200.0), ..Media::default() }];
        assert!(found(Rule::MediaDuration, &film, &[]).is_some());
        assert_eq!(found(Rule::MediaDuration, &film, &[("linkedin.post.media.duration-max", 1_800)]), None);
    }

    #[test]
    fn only_limits_can_be_set() {
        assert_eq!(Overrides::default().with("x.post.text.link-clickable", 3), None);
        assert_eq!(Overrides::default().with("nobody.knows", 3), None);
    }
}
