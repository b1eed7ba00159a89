//! How each placement fits goals, buyers and teams.
//!
//! These weights are our judgement, not facts: what practitioners repeat, on a scale from 0 (does
//! not serve this) to 4 (made for this). They only order a list that the person then decides on.
//! Nothing here is a limit or a figure of a platform; those are in the catalogue.

use super::{ContentKind, Purchase};
use crate::goal::Objective;
use facts::Placement;

/// What we think of one placement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Profile {
    /// The placement's id.
    pub id: &'static str,
    /// 0 to 4, in the order of `Objective::ALL`.
    goals: [u8; 7],
    pub(super) consumers: u8,
    pub(super) businesses: u8,
    /// 0 to 4, in the order of `Purchase::ALL`.
    purchases: [u8; 4],
    /// What can be published there, what works best first.
    pub content: &'static [ContentKind],
    /// Hours to make and publish one piece, for one trained person.
    pub hours_per_piece: f64,
    /// The cadence we propose.
    pub per_week: f64,
    /// Hours a week to answer and moderate, at that cadence.
    pub community_hours: f64,
    /// Belongs to us, not to a platform: always in the plan.
    pub owned: bool,
    pub(super) reaches: Reaches,
}

/// Whom a placement reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reaches {
    /// The people of its platform.
    Members,
    /// Whoever searches.
    Searchers,
    /// Whoever left us an address or a number.
    Contacts,
}

use ContentKind::{Design, LongVideo, Photo, ShortVideo, Text};

#[allow(clippy::too_many_arguments, reason = "each row of the table below is one line to compare with the others")]
const fn row(
    id: &'static str,
    goals: [u8; 7],
    market: [u8; 2],
    purchases: [u8; 4],
    content: &'static [ContentKind],
    hours_per_piece: f64,
    per_week: f64,
    community_hours: f64,
) -> Profile {
    let [consumers, businesses] = market;
    Profile {
        id,
        goals,
        consumers,
        businesses,
        purchases,
        content,
        hours_per_piece,
        per_week,
        community_hours,
        owned: false,
        reaches: Reaches::Members,
    }
}

const fn owned(profile: Profile) -> Profile {
    Profile { owned: true, reaches: Reaches::Contacts, ..profile }
}

const fn search(profile: Profile) -> Profile {
    Profile { reaches: Reaches::Searchers, ..profile }
}

const fn contacts(profile: Profile) -> Profile {
    Profile { reaches: Reaches::Contacts, ..profile }
}

// Paid placements take hours when they are made and watched, not every day: half a piece a week.
#[rustfmt::skip]
const PROFILES: &[Profile] = &[
    //                          aware traf eng lead sale app loyal  cons bus   imp cons loc recur
    row("facebook-feed",         [3, 2, 3, 1, 1, 1, 3], [4, 2], [3, 2, 4, 2], &[Photo, ShortVideo, Design, Text], 1.0, 3.0, 1.5),
    row("facebook-ad",           [4, 4, 2, 4, 4, 3, 2], [4, 2], [4, 3, 4, 3], &[Photo, ShortVideo, Design], 2.0, 0.5, 0.5),
    row("facebook-story",        [2, 1, 2, 0, 1, 1, 2], [3, 1], [3, 1, 3, 1], &[ShortVideo, Photo], 0.5, 3.0, 0.25),
    row("instagram-feed",        [3, 1, 4, 1, 2, 1, 3], [4, 2], [4, 2, 3, 2], &[Photo, Design, ShortVideo], 1.5, 3.0, 1.5),
    row("instagram-reel",        [4, 1, 4, 1, 2, 2, 2], [4, 1], [4, 2, 3, 2], &[ShortVideo], 3.0, 2.0, 1.0),
    row("instagram-story",       [2, 2, 3, 1, 2, 1, 4], [4, 1], [4, 1, 3, 2], &[Photo, ShortVideo, Design], 0.5, 5.0, 0.5),
    row("instagram-ad",          [4, 3, 3, 3, 4, 4, 2], [4, 2], [4, 3, 3, 3], &[ShortVideo, Photo, Design], 2.0, 0.5, 0.5),
    row("threads-post",          [2, 1, 3, 0, 0, 0, 2], [3, 1], [1, 1, 1, 1], &[Text, Photo], 0.5, 3.0, 0.75),
    row("x-post",                [2, 2, 3, 1, 0, 1, 2], [2, 3], [1, 2, 1, 2], &[Text, Photo, ShortVideo], 0.5, 4.0, 1.0),
    row("x-ad",                  [3, 3, 2, 2, 1, 3, 1], [2, 2], [2, 2, 1, 2], &[Photo, ShortVideo, Text], 1.5, 0.5, 0.5),
    row("linkedin-post",         [3, 2, 4, 3, 1, 0, 3], [1, 4], [0, 4, 1, 4], &[Text, Design, Photo, ShortVideo], 1.5, 2.0, 1.0),
    row("linkedin-ad",           [3, 3, 2, 4, 2, 1, 1], [1, 4], [0, 4, 1, 4], &[Design, Photo, ShortVideo], 2.0, 0.5, 0.25),
    row("linkedin-message-ad",   [1, 2, 1, 4, 2, 1, 1], [0, 4], [0, 4, 1, 4], &[Text], 1.5, 0.25, 0.5),
    row("tiktok-post",           [4, 1, 4, 1, 2, 2, 2], [4, 1], [4, 1, 2, 1], &[ShortVideo], 3.0, 3.0, 1.5),
    row("tiktok-ad",             [4, 3, 3, 2, 3, 4, 1], [4, 1], [4, 2, 2, 2], &[ShortVideo], 3.0, 0.5, 0.5),
    row("youtube-video",         [3, 2, 3, 2, 2, 1, 3], [3, 3], [1, 4, 1, 3], &[LongVideo], 8.0, 0.5, 0.5),
    row("youtube-short",         [4, 1, 3, 1, 1, 2, 2], [4, 2], [3, 1, 1, 1], &[ShortVideo], 3.0, 2.0, 0.5),
    search(row("google-search-ad",      [1, 4, 0, 4, 4, 2, 1], [4, 4], [2, 4, 4, 4], &[Text], 2.0, 0.5, 0.0)),
    search(row("google-display-ad",     [4, 3, 1, 2, 2, 2, 2], [3, 2], [2, 2, 2, 2], &[Design, Photo], 2.0, 0.25, 0.0)),
    search(row("google-pmax-ad",        [3, 3, 1, 3, 4, 2, 1], [4, 2], [4, 3, 4, 2], &[Photo, Design, ShortVideo], 3.0, 0.25, 0.0)),
    search(row("microsoft-search-ad",   [1, 3, 0, 3, 3, 1, 1], [2, 4], [1, 4, 3, 4], &[Text], 1.5, 0.25, 0.0)),
    row("pinterest-pin",         [3, 4, 2, 1, 3, 1, 1], [4, 1], [2, 3, 1, 1], &[Photo, Design, ShortVideo], 0.75, 3.0, 0.25),
    row("reddit-post",           [2, 2, 4, 1, 1, 1, 2], [3, 2], [0, 4, 1, 2], &[Text, Photo], 1.0, 1.0, 1.5),
    row("reddit-ad",             [3, 3, 2, 2, 1, 2, 0], [3, 2], [1, 3, 0, 2], &[Text, Photo, ShortVideo], 1.5, 0.25, 0.5),
    row("snapchat-ad",           [4, 2, 2, 1, 2, 4, 0], [4, 0], [4, 1, 1, 1], &[ShortVideo], 2.5, 0.25, 0.0),
    row("bluesky-post",          [1, 2, 3, 0, 0, 0, 2], [2, 2], [0, 1, 0, 1], &[Text, Photo], 0.5, 3.0, 0.5),
    row("mastodon-post",         [1, 2, 3, 0, 0, 0, 2], [2, 2], [0, 1, 0, 1], &[Text, Photo], 0.5, 3.0, 0.5),
    row("telegram-post",         [1, 3, 2, 1, 2, 1, 4], [3, 2], [3, 1, 2, 3], &[Text, Photo], 0.5, 3.0, 0.5),
    row("telegram-caption",      [1, 2, 2, 1, 2, 1, 4], [3, 2], [3, 1, 2, 3], &[Photo, ShortVideo, Design], 0.5, 2.0, 0.5),
    row("whatsapp-template",     [0, 2, 1, 2, 4, 1, 4], [4, 2], [3, 2, 4, 4], &[Text, Photo], 1.0, 0.5, 2.0),
    search(row("google-business-post",  [2, 2, 1, 2, 2, 0, 2], [4, 1], [2, 1, 4, 1], &[Photo, Text], 0.5, 1.0, 0.5)),
    owned(row("email-campaign",  [1, 4, 2, 3, 4, 2, 4], [4, 4], [3, 4, 3, 4], &[Text, Design, Photo], 2.5, 1.0, 0.5)),
    contacts(row("sms-message",           [0, 2, 0, 1, 3, 1, 3], [4, 1], [4, 1, 4, 3], &[Text], 0.5, 0.25, 0.25)),
    owned(row("blog-post",       [3, 3, 1, 3, 2, 1, 3], [3, 4], [1, 4, 3, 3], &[Text, Photo, Design], 4.0, 1.0, 0.25)),
];

/// For a placement added to the catalogue before this table: fits everything somewhat.
const UNKNOWN: Profile = row("", [2; 7], [2; 2], [2; 4], &[Text, Photo, Design, ShortVideo, LongVideo], 1.0, 1.0, 0.5);

/// What we think of a placement.
pub fn profile(placement: Placement) -> &'static Profile {
    PROFILES.iter().find(|profile| profile.id == placement.id()).unwrap_or(&UNKNOWN)
}

impl Profile {
    /// 0 to 4.
    pub(super) fn goal(&self, objective: Objective) -> u8 {
        self.goals.get(objective as usize).copied().unwrap_or(0)
    }

    /// 0 to 4.
    pub(super) fn purchase(&self, purchase: Purchase) -> u8 {
        self.purchases.get(purchase as usize).copied().unwrap_or(0)
    }

    /// Hours a week at the proposed cadence, answering included.
    pub fn hours_per_week(&self) -> f64 {
        self.hours_per_piece * self.per_week + self.community_hours
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_placement_has_a_profile_and_none_is_left_over() {
        let profiled: Vec<&str> = PROFILES.iter().map(|profile| profile.id).collect();
        for placement in Placement::ALL {
            assert!(profiled.contains(&placement.id()), "mix/profile.rs lacks a row for {}", placement.id());
        }
        for (index, id) in profiled.iter().enumerate() {
            assert!(Placement::from_id(id).is_some(), "{id} is no placement");
            assert!(!profiled[..index].contains(id), "{id} twice");
        }
    }

    #[test]
    fn every_row_is_within_the_scale() {
        for profile in PROFILES {
            let levels =
                profile.goals.iter().chain(&profile.purchases).chain([&profile.consumers, &profile.businesses]);
            assert!(levels.into_iter().all(|level| *level <= 4), "{}", profile.id);
            assert!(
                !profile.content.is_empty() && profile.hours_per_piece > 0.0 && profile.per_week > 0.0,
                "{}",
                profile.id
            );
        }
    }

    #[test]
    fn every_objective_has_a_placement_made_for_it() {
        for objective in Objective::ALL {
            assert!(PROFILES.iter().any(|profile| profile.goal(*objective) == 4), "{objective:?}");
        }
    }
}
