//! The crisis level of a stretch of comments, and what each level asks for.
//!
//! The escalation has five steps: normal; isolated (service answers); echoing (management informed,
//! move offline); management speaks; crisis team. What raises it: the share of negative comments
//! against the days before, several complaints about one thing within the hour, words of press,
//! safety or law, and how many people follow the author.

use crate::{
    queue::Instant,
    triage::{self, Cue, Label},
};
use std::collections::BTreeMap;
use wording::{Language, say};

/// One comment as the assessment needs it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    pub at: Instant,
    pub label: Label,
    pub crises: Vec<Cue>,
    pub topics: Vec<String>,
    /// Followers of its author; 0 where unknown.
    pub reach: u64,
}

impl Seen {
    /// Sorts the text and keeps what is needed of it.
    pub fn new(at: Instant, text: &str, language: Option<Language>, reach: u64) -> Self {
        let verdict = triage::sort(language, text);
        Seen { at, label: verdict.label, crises: verdict.crises, topics: triage::topics(verdict.language, text), reach }
    }
}

/// How many comments there were in the seven days before, and how many of them negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mood {
    pub negative: usize,
    pub all: usize,
}

impl Mood {
    pub fn of(comments: &[Seen]) -> Self {
        // Spam says nothing about the mood.
        let counted = comments.iter().filter(|seen| seen.label != Label::Spam);
        let (negative, all) =
            counted.fold((0, 0), |(negative, all), seen| (negative + usize::from(seen.label.is_negative()), all + 1));
        Mood { negative, all }
    }

    fn share(self) -> f64 {
        if self.all == 0 { 0.0 } else { self.negative as f64 / self.all as f64 }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Normal,
    Isolated,
    Echoing,
    Management,
    CrisisTeam,
}

impl Level {
    pub const ALL: [Level; 5] = [Level::Normal, Level::Isolated, Level::Echoing, Level::Management, Level::CrisisTeam];

    pub fn number(self) -> u8 {
        self as u8
    }

    /// The name for people.
    pub fn name(self, language: Language) -> &'static str {
        match self {
            Level::Normal => say::triage_level_normal(language),
            Level::Isolated => say::triage_level_isolated(language),
            Level::Echoing => say::triage_level_echoing(language),
            Level::Management => say::triage_level_management(language),
            Level::CrisisTeam => say::triage_level_crisis_team(language),
        }
    }

    /// Who acts, how and within when.
    pub fn plan(self) -> Plan {
        let (who, escalate_within, answer_within) = match self {
            Level::Normal | Level::Isolated => (Who::Service, None, 240),
            Level::Echoing => (Who::Manager, Some(30), 240),
            Level::Management => (Who::Director, Some(15), 60),
            Level::CrisisTeam => (Who::CrisisTeam, Some(0), 0),
        };
        Plan {
            who,
            escalate_within,
            answer_within,
            move_offline: self >= Level::Echoing,
            keep_log: self >= Level::Echoing,
            holding_statement: self >= Level::Management,
            stop_scheduled_posts: self >= Level::Management,
            debrief: self >= Level::Management,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Service,
    Manager,
    Director,
    CrisisTeam,
}

impl Who {
    pub fn name(self, language: Language) -> &'static str {
        match self {
            Who::Service => say::triage_who_service(language),
            Who::Manager => say::triage_who_manager(language),
            Who::Director => say::triage_who_director(language),
            Who::CrisisTeam => say::triage_who_crisis_team(language),
        }
    }
}

/// What a level asks for; times in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    pub who: Who,
    /// Until whoever acts knows; none where nobody else must know.
    pub escalate_within: Option<u32>,
    /// Until the first answer in public.
    pub answer_within: u32,
    pub move_offline: bool,
    pub keep_log: bool,
    pub holding_statement: bool,
    pub stop_scheduled_posts: bool,
    pub debrief: bool,
}

/// What raised the level.
#[derive(Debug, Clone, PartialEq)]
pub enum Trigger {
    /// The share of negative comments, now and in the seven days before, in hundredths.
    Mood { now: u32, before: u32 },
    /// So many complaints about one thing within an hour.
    Burst { topic: String, count: usize },
    /// So many comments with words of this kind of crisis.
    Kind { cue: Cue, count: usize },
    /// So many crises of which no phrase says the kind.
    Unnamed { count: usize },
    /// A negative comment by somebody many people follow.
    Reach { followers: u64 },
}

impl Trigger {
    pub fn text(&self, language: Language) -> String {
        match self {
            Trigger::Mood { now, before } => say::triage_trigger_mood(language, i64::from(*before), i64::from(*now)),
            Trigger::Burst { topic, count } => say::triage_trigger_burst(language, *count as i64, topic),
            Trigger::Kind { cue, count } => say::triage_trigger_kind(language, *count as i64, cue.id()),
            Trigger::Unnamed { count } => say::triage_trigger_unnamed(language, *count as i64),
            Trigger::Reach { followers } => {
                say::triage_trigger_reach(language, i64::try_from(*followers).unwrap_or(i64::MAX))
            }
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    pub level: Level,
    pub triggers: Vec<Trigger>,
}

/// The share of negatives must be more than so many times that of the days before.
const TIMES_THE_MEAN: f64 = 2.0;
/// Fewer negatives than this are chance.
const FEWEST_NEGATIVES: usize = 5;
/// So many complaints about one thing …
const BURST: usize = 3;
/// … within so many minutes.
const BURST_MINUTES: i64 = 60;
/// Followers that make one comment a matter for a manager, and for the direction.
const SEEN_BY_MANY: u64 = 10_000;
const SEEN_BY_MOST: u64 = 100_000;

/// Assesses the comments of a stretch of time (an hour, a day) against the seven days before it.
pub fn assess(comments: &[Seen], before: Option<Mood>) -> Assessment {
    let negatives: Vec<&Seen> = comments.iter().filter(|seen| seen.label.is_negative()).collect();
    let mut level = if negatives.is_empty() { Level::Normal } else { Level::Isolated };
    let mut triggers = Vec::new();
    let mut echoes = 0;

    let now = Mood::of(comments);
    if let Some(before) = before
        && now.negative >= FEWEST_NEGATIVES
        && now.share() > before.share() * TIMES_THE_MEAN
    {
        triggers.push(Trigger::Mood { now: hundredths(now.share()), before: hundredths(before.share()) });
        echoes += 1;
    }
    if let Some((topic, count)) = burst(&negatives) {
        triggers.push(Trigger::Burst { topic, count });
        echoes += 1;
    }
    if echoes > 0 {
        level = level.max(Level::Echoing);
    }
    for (cue, count) in kinds(comments) {
        level = level.max(match cue {
            _ if count >= BURST => Level::CrisisTeam,
            cue if grave(cue) => Level::Management,
            _ => Level::Echoing,
        });
        triggers.push(Trigger::Kind { cue, count });
    }
    // A crisis the phrases did not name is still one.
    let unnamed = comments.iter().filter(|seen| seen.label == Label::Crisis && seen.crises.is_empty()).count();
    if unnamed > 0 {
        level = level.max(Level::Echoing);
        triggers.push(Trigger::Unnamed { count: unnamed });
    }
    if let Some(followers) = negatives.iter().map(|seen| seen.reach).max().filter(|reach| *reach >= SEEN_BY_MANY) {
        level = level.max(if followers >= SEEN_BY_MOST { Level::Management } else { Level::Echoing });
        triggers.push(Trigger::Reach { followers });
    }
    // Management's matter that already echoes, or is seen by most, is the crisis team's.
    let grave = kinds(comments).into_iter().any(|(cue, _)| grave(cue));
    let widely = echoes > 0 || negatives.iter().any(|seen| seen.label == Label::Crisis && seen.reach >= SEEN_BY_MOST);
    if grave && widely {
        level = Level::CrisisTeam;
    }
    Assessment { level, triggers }
}

/// Harm done or threatened to people, the press, people's data: management's matter from the first comment.
fn grave(cue: Cue) -> bool {
    matches!(cue, Cue::Safety | Cue::Threat | Cue::SelfHarm | Cue::Press | Cue::DataLeak)
}

fn hundredths(share: f64) -> u32 {
    (share * 100.0).round() as u32
}

/// How many comments speak of each kind of crisis, most first.
fn kinds(comments: &[Seen]) -> Vec<(Cue, usize)> {
    let mut counts: BTreeMap<Cue, usize> = BTreeMap::new();
    for cue in comments.iter().filter_map(|seen| seen.crises.first()) {
        *counts.entry(*cue).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by(|one, other| other.1.cmp(&one.1).then(one.0.cmp(&other.0)));
    counts
}

/// The topic with most negative comments within any hour, if they are enough, in the form most of them write.
fn burst(negatives: &[&Seen]) -> Option<(String, usize)> {
    let mut times: BTreeMap<String, Vec<(i64, &str)>> = BTreeMap::new();
    for seen in negatives {
        for word in &seen.topics {
            times.entry(triage::topic::stem(word)).or_default().push((seen.at.0, word));
        }
    }
    let mut best: Option<(String, usize)> = None;
    for mut said in times.into_values() {
        said.sort_unstable();
        let mut first = 0;
        for last in 0..said.len() {
            while said[last].0 - said[first].0 > BURST_MINUTES {
                first += 1;
            }
            let count = last - first + 1;
            if count >= BURST && best.as_ref().is_none_or(|(_, most)| count > *most) {
                best = Some((usual(&said[first..=last]), count));
            }
        }
    }
    best
}

/// The form of a word that comes most often; of equals the shortest.
fn usual(said: &[(i64, &str)]) -> String {
    let count = |form: &str| said.iter().filter(|(_, other)| *other == form).count();
    let forms = said.iter().map(|(_, form)| *form);
    forms.max_by_key(|form| (count(form), std::cmp::Reverse(form.len()))).unwrap_or_default().to_owned()
}
