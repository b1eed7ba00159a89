//! What a good editor would say about a calendar: balance, gaps, pile-ups, repeats.
//!
//! The thresholds are those of content planning (a theme more than ten points off its share, more than
//! two posts of one theme in a row) or our judgement; none is a rule of a platform.

use super::holidays::{HolidayOn, holidays};
use super::item::{Item, items, text_of};
use super::part::{Role, calendars, zone};
use super::zone::Local;
use crate::campaign::Campaign;
use crate::date::Date;
use crate::drafts::Status;
use crate::number;
use std::collections::BTreeMap;

/// Points off its share from which a theme is worth a word.
const POINTS: f64 = 10.0;
/// Fewer posts say nothing about shares.
const FEW: usize = 5;
/// Posts of one theme in a row that nobody minds.
const IN_A_ROW: usize = 2;
/// Days of silence between two posts that people notice.
const SILENCE: i32 = 8;
/// Posts on one platform in a day that people notice.
const SAME_DAY: usize = 3;
/// Minutes in which two posts of one placement compete.
const CLOSE: u32 = 120;

/// One remark.
#[derive(Debug, Clone, PartialEq)]
pub enum Observation {
    /// Shares in per cent of the posts of the period.
    PillarShare {
        pillar: String,
        share: f64,
        target: f64,
    },
    RoleShare {
        role: Role,
        share: f64,
        target: f64,
    },
    /// Planned posts without a theme, where others have one.
    NoPillar {
        ids: Vec<u32>,
    },
    PillarRun {
        pillar: String,
        ids: Vec<u32>,
    },
    SameText {
        ids: Vec<u32>,
    },
    Gap {
        from: Date,
        to: Date,
        days: i32,
    },
    PileUp {
        date: Date,
        ids: Vec<u32>,
    },
    TooClose {
        ids: [u32; 2],
    },
    OnHoliday {
        id: u32,
        holiday: HolidayOn,
    },
    /// The clock jumps over this time.
    NotOnTheClock {
        id: u32,
        becomes: (u32, u32),
    },
    TwiceOnTheClock {
        id: u32,
    },
    /// The day is over and it is not marked as published.
    Overdue {
        ids: Vec<u32>,
    },
    /// It goes out within two days and is still a draft.
    NotReady {
        ids: Vec<u32>,
    },
    /// Approved once, and the words have changed since.
    ApprovalLapsed {
        ids: Vec<u32>,
    },
}

impl Observation {
    /// The drafts it is about.
    pub fn ids(&self) -> Vec<u32> {
        match self {
            Self::NoPillar { ids }
            | Self::PillarRun { ids, .. }
            | Self::SameText { ids }
            | Self::PileUp { ids, .. }
            | Self::Overdue { ids }
            | Self::NotReady { ids }
            | Self::ApprovalLapsed { ids } => ids.clone(),
            Self::TooClose { ids } => ids.to_vec(),
            Self::OnHoliday { id, .. } | Self::NotOnTheClock { id, .. } | Self::TwiceOnTheClock { id } => vec![*id],
            Self::PillarShare { .. } | Self::RoleShare { .. } | Self::Gap { .. } => Vec::new(),
        }
    }
}

/// How many posts of a period each theme and role has, and what it should have.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Balance {
    pub posts: usize,
    /// Name as the person wrote it (empty: none), posts, target in per cent.
    pub pillars: Vec<(String, usize, Option<f64>)>,
    pub roles: Vec<(Role, usize)>,
    pub without_role: usize,
}

/// The balance of the posts from one day to another, both included.
pub fn balance(campaign: &Campaign, from: Date, to: Date) -> Balance {
    let part = &campaign.parts.calendar;
    let mut out = Balance::default();
    let targets = part.pillars.iter().filter(|pillar| !pillar.name.trim().is_empty());
    for pillar in targets {
        out.pillars.push((pillar.name.trim().to_owned(), 0, number::value(&pillar.share)));
    }
    out.roles = Role::ALL.iter().map(|role| (*role, 0)).collect();
    for item in items(campaign).iter().filter(|item| (from..=to).contains(&item.date)) {
        out.posts += 1;
        let name = item.draft.pillar.trim();
        match out.pillars.iter_mut().find(|(other, _, _)| same_name(other, name)) {
            Some((_, posts, _)) => *posts += 1,
            None => out.pillars.push((name.to_owned(), 1, None)),
        }
        match part.post(item.draft.id).role() {
            Some(role) => out.roles.iter_mut().filter(|(other, _)| *other == role).for_each(|(_, posts)| *posts += 1),
            None => out.without_role += 1,
        }
    }
    out
}

fn same_name(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// Everything worth saying about the days from one to another, the gravest first.
pub fn observations(campaign: &Campaign, from: Date, to: Date, today: Date) -> Vec<Observation> {
    let all = items(campaign);
    let shown: Vec<&Item<'_>> = all.iter().filter(|item| (from..=to).contains(&item.date)).collect();
    let mut out = Vec::new();
    states(campaign, &shown, today, &mut out);
    clock(campaign, &shown, &mut out);
    pile_ups(&shown, &mut out);
    repeats(&all, from, to, &mut out);
    runs(&all, from, to, &mut out);
    gaps(&all, from, to, &mut out);
    shares(campaign, from, to, &shown, &mut out);
    on_holidays(campaign, &shown, &mut out);
    out
}

fn states(campaign: &Campaign, shown: &[&Item<'_>], today: Date, out: &mut Vec<Observation>) {
    let ids = |wanted: &dyn Fn(&Item<'_>) -> bool| {
        shown.iter().filter(|item| wanted(item)).map(|item| item.draft.id).collect::<Vec<_>>()
    };
    let overdue = ids(&|item| item.date < today && item.draft.status != Status::Published);
    let soon = ids(&|item| (today..=today.plus_days(2)).contains(&item.date) && item.draft.status == Status::Draft);
    let lapsed =
        ids(&|item| item.draft.status == Status::Ready && campaign.parts.calendar.post(item.draft.id).has_lapsed());
    out.extend((!lapsed.is_empty()).then_some(Observation::ApprovalLapsed { ids: lapsed }));
    out.extend((!overdue.is_empty()).then_some(Observation::Overdue { ids: overdue }));
    out.extend((!soon.is_empty()).then_some(Observation::NotReady { ids: soon }));
}

fn clock(campaign: &Campaign, shown: &[&Item<'_>], out: &mut Vec<Observation>) {
    let zone = zone(campaign);
    for item in shown {
        let id = item.draft.id;
        match item.time.map(|time| zone.read(item.date, time)) {
            Some(Local::Skipped { becomes, .. }) => out.push(Observation::NotOnTheClock { id, becomes }),
            Some(Local::Twice { .. }) => out.push(Observation::TwiceOnTheClock { id }),
            _ => {}
        }
    }
}

fn pile_ups(shown: &[&Item<'_>], out: &mut Vec<Observation>) {
    let mut days: BTreeMap<(Date, &str), Vec<u32>> = BTreeMap::new();
    for item in shown.iter().filter(|item| !item.draft.placement.paid()) {
        days.entry((item.date, item.draft.placement.platform())).or_default().push(item.draft.id);
    }
    for ((date, _), ids) in days {
        if ids.len() > SAME_DAY {
            out.push(Observation::PileUp { date, ids });
        }
    }
    for (index, one) in shown.iter().enumerate() {
        let Some(at) = one.time else { continue };
        let next = shown.iter().skip(index + 1).find(|other| {
            other.date == one.date && other.time.is_some() && other.draft.placement == one.draft.placement
        });
        if let Some(other) = next
            && let Some(then) = other.time
            && (then.0 * 60 + then.1).saturating_sub(at.0 * 60 + at.1) < CLOSE
            && !one.draft.placement.paid()
        {
            out.push(Observation::TooClose { ids: [one.draft.id, other.draft.id] });
        }
    }
}

fn repeats(all: &[Item<'_>], from: Date, to: Date, out: &mut Vec<Observation>) {
    // The same words on two platforms are one message; on one placement they are a repetition.
    let mut texts: BTreeMap<(&str, String), Vec<(u32, Date)>> = BTreeMap::new();
    for item in all {
        let text = text_of(item.draft).split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if !text.is_empty() {
            texts.entry((item.draft.placement.id(), text)).or_default().push((item.draft.id, item.date));
        }
    }
    for same in texts.into_values().filter(|same| same.len() > 1) {
        if same.iter().any(|(_, date)| (from..=to).contains(date)) {
            out.push(Observation::SameText { ids: same.into_iter().map(|(id, _)| id).collect() });
        }
    }
}

fn runs(all: &[Item<'_>], from: Date, to: Date, out: &mut Vec<Observation>) {
    let mut run: Vec<&Item<'_>> = Vec::new();
    let mut close = |run: &[&Item<'_>]| {
        if run.len() > IN_A_ROW && run.iter().any(|item| (from..=to).contains(&item.date)) {
            let pillar = run.first().map(|item| item.draft.pillar.trim().to_owned()).unwrap_or_default();
            out.push(Observation::PillarRun { pillar, ids: run.iter().map(|item| item.draft.id).collect() });
        }
    };
    for item in all.iter().filter(|item| !item.draft.placement.paid()) {
        let pillar = item.draft.pillar.trim();
        let goes_on = run.last().is_some_and(|last| same_name(last.draft.pillar.trim(), pillar));
        if !goes_on {
            close(&run);
            run.clear();
        }
        if !pillar.is_empty() {
            run.push(item);
        }
    }
    close(&run);
}

fn gaps(all: &[Item<'_>], from: Date, to: Date, out: &mut Vec<Observation>) {
    for pair in all.windows(2) {
        let [one, other] = pair else { continue };
        let silent = other.date.days_since(one.date) - 1;
        let (first, last) = (one.date.plus_days(1), other.date.plus_days(-1));
        if silent >= SILENCE - 1 && first <= to && last >= from {
            out.push(Observation::Gap { from: first, to: last, days: silent });
        }
    }
}

fn shares(campaign: &Campaign, from: Date, to: Date, shown: &[&Item<'_>], out: &mut Vec<Observation>) {
    let balance = balance(campaign, from, to);
    if balance.posts < FEW {
        return;
    }
    let share = |posts: usize| posts as f64 * 100.0 / balance.posts as f64;
    for (pillar, posts, target) in &balance.pillars {
        if let Some(target) = target.filter(|target| (share(*posts) - target).abs() > POINTS) {
            out.push(Observation::PillarShare { pillar: pillar.clone(), share: share(*posts), target });
        }
    }
    // Shares of roles mean something only once most posts have one.
    if balance.without_role * 2 < balance.posts {
        let with = (balance.posts - balance.without_role) as f64;
        for (role, posts) in &balance.roles {
            let (share, target) = (*posts as f64 * 100.0 / with, f64::from(role.share()));
            if (share - target).abs() > POINTS {
                out.push(Observation::RoleShare { role: *role, share, target });
            }
        }
    }
    let bare: Vec<u32> =
        shown.iter().filter(|item| item.draft.pillar.trim().is_empty()).map(|item| item.draft.id).collect();
    if !bare.is_empty() && bare.len() < shown.len() {
        out.push(Observation::NoPillar { ids: bare });
    }
}

fn on_holidays(campaign: &Campaign, shown: &[&Item<'_>], out: &mut Vec<Observation>) {
    let countries = calendars(campaign);
    let mut known: BTreeMap<i32, Vec<HolidayOn>> = BTreeMap::new();
    for item in shown {
        let year = item.date.year();
        let days =
            known.entry(year).or_insert_with(|| countries.iter().flat_map(|country| holidays(country, year)).collect());
        if let Some(holiday) = days.iter().find(|day| day.public && day.date == item.date) {
            out.push(Observation::OnHoliday { id: item.draft.id, holiday: *holiday });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Pillar, Post};
    use crate::drafts::Draft;
    use facts::{Field, Placement};

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    /// Day and time, theme, text: all Facebook posts, ready.
    fn campaign(posts: &[(&str, &str, &str, &str)]) -> Campaign {
        let mut campaign = Campaign::default();
        for (index, (date, time, pillar, text)) in posts.iter().enumerate() {
            let mut draft = Draft {
                date: (*date).into(),
                time: (*time).into(),
                pillar: (*pillar).into(),
                status: Status::Ready,
                ..Draft::new(index as u32 + 1, Placement::FacebookFeed)
            };
            draft.variants[0].set(Field::Text, 0, *text);
            campaign.drafts.push(draft);
        }
        campaign
    }

    fn seen(campaign: &Campaign) -> Vec<Observation> {
        observations(campaign, day("2026-12-01"), day("2026-12-31"), day("2026-11-26"))
    }

    #[test]
    fn a_balanced_calendar_is_left_alone() {
        let campaign = campaign(&[
            ("2026-12-01", "9:00", "Consigli", "a"),
            ("2026-12-03", "9:00", "Prodotti", "b"),
            ("2026-12-09", "9:00", "Consigli", "c"),
            ("2026-12-11", "9:00", "Prodotti", "d"),
            ("2026-12-15", "9:00", "Consigli", "e"),
            ("2026-12-17", "9:00", "Prodotti", "f"),
        ]);
        assert_eq!(seen(&campaign), []);
    }

    #[test]
    fn repeats_runs_and_gaps() {
        let campaign = campaign(&[
            ("2026-12-01", "9:00", "Prodotti", "Il panettone è qui"),
            ("2026-12-02", "9:00", "prodotti ", "b"),
            ("2026-12-03", "9:00", "Prodotti", " il  panettone è qui"),
            ("2026-12-14", "9:00", "Consigli", "d"),
        ]);
        assert_eq!(
            seen(&campaign),
            [
                Observation::SameText { ids: vec![1, 3] },
                Observation::PillarRun { pillar: "Prodotti".into(), ids: vec![1, 2, 3] },
                Observation::Gap { from: day("2026-12-04"), to: day("2026-12-13"), days: 10 },
            ]
        );
    }

    #[test]
    fn pile_ups_clocks_holidays_and_states() {
        let mut campaign = campaign(&[
            ("2027-03-28", "2:30", "", "a"),
            ("2027-03-28", "3:45", "", "b"),
            ("2027-03-28", "12:00", "", "c"),
            ("2027-03-28", "18:00", "", "d"),
            ("2027-10-31", "2:30", "", "e"),
        ]);
        campaign.drafts[1].status = Status::Draft;
        let on = |from: &str, today: &str| observations(&campaign, day(from), day(from), day(today));
        let spring = on("2027-03-28", "2027-03-27");
        for expected in [
            Observation::NotReady { ids: vec![2] },
            Observation::NotOnTheClock { id: 1, becomes: (3, 30) },
            Observation::PileUp { date: day("2027-03-28"), ids: vec![1, 2, 3, 4] },
            Observation::TooClose { ids: [1, 2] },
        ] {
            assert!(spring.contains(&expected), "{expected:?} is not in {spring:?}");
        }
        // Easter Sunday 2027 is a public holiday in Italy.
        assert_eq!(spring.iter().filter(|one| matches!(one, Observation::OnHoliday { .. })).count(), 4);
        let autumn = on("2027-10-31", "2027-12-01");
        assert!(autumn.contains(&Observation::TwiceOnTheClock { id: 5 }));
        assert!(autumn.contains(&Observation::Overdue { ids: vec![5] }));
    }

    #[test]
    fn shares_more_than_ten_points_off() {
        let posts: Vec<(String, &str)> = (1..=10)
            .map(|n| (format!("2026-12-{:02}", n * 2 + 7), if n % 3 == 0 { "Dietro le quinte" } else { "Prodotti" }))
            .collect();
        let posts: Vec<_> =
            posts.iter().map(|(date, pillar)| (date.as_str(), "9:00", *pillar, date.as_str())).collect();
        let mut campaign = campaign(&posts);
        let pillar = |name: &str, share: &str| Pillar { name: name.into(), share: share.into() };
        campaign.parts.calendar.pillars = vec![pillar("prodotti", "50"), pillar("Dietro le quinte", "25 %")];
        for id in 1..=10 {
            let role = if id <= 5 { "help" } else { "hero" };
            campaign.parts.calendar.posts.insert(id, Post { role: role.into(), ..Post::default() });
        }
        let seen = seen(&campaign);
        let share = |pillar: &str| {
            seen.iter().find_map(|one| match one {
                Observation::PillarShare { pillar: of, share, .. } if of == pillar => Some(*share),
                _ => None,
            })
        };
        assert_eq!((share("prodotti"), share("Dietro le quinte")), (Some(70.0), None));
        let roles: Vec<Role> = seen
            .iter()
            .filter_map(|one| match one {
                Observation::RoleShare { role, .. } => Some(*role),
                _ => None,
            })
            .collect();
        assert_eq!(roles, [Role::Help, Role::Hub, Role::Hero]);
    }
}
