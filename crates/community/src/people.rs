//! Whom to engage: most active, most helpful, threads left open, people who may speak for the brand.

use crate::{
    desk::{Batch, Comment, Desk, Judged, Status},
    triage::Label,
};
use std::collections::BTreeMap;
use wording::{Language, say};

/// One person of a list, with the reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub name: String,
    pub why: Vec<Why>,
    /// Ids of the comments that say so, latest first.
    pub comments: Vec<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    Comments(usize),
    /// Under so many different posts.
    Posts(usize),
    /// Answered other people's questions.
    Answers(usize),
    Likes(u64),
    Praises(usize),
    /// Spoke up under a complaint.
    Defends(usize),
    Followers(u64),
}

impl Why {
    pub fn text(&self, language: Language) -> String {
        match self {
            Why::Comments(count) => say::community_why_comments(language, *count as i64),
            Why::Posts(count) => say::community_why_posts(language, *count as i64),
            Why::Answers(count) => say::community_why_answers(language, *count as i64),
            Why::Likes(count) => say::community_why_likes(language, *count as i64),
            Why::Praises(count) => say::community_why_praises(language, *count as i64),
            Why::Defends(count) => say::community_why_defends(language, *count as i64),
            Why::Followers(count) => say::community_why_followers(language, *count as i64),
        }
    }
}

/// A question or complaint nobody of ours has answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    pub id: u32,
    /// Other people's comments below it, and their likes.
    pub replies: usize,
    pub likes: u64,
}

/// All of it, from one batch.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct People {
    pub active: Vec<Person>,
    pub helpful: Vec<Person>,
    pub advocates: Vec<Person>,
    pub threads: Vec<Thread>,
}

/// Longer lists are not read.
const MOST: usize = 12;
/// Praise once is manners; twice, or seen by many, is a bond.
const PRAISES: usize = 2;
const LIKED: u64 = 5;
const FOLLOWED: u64 = 5_000;

struct One<'a> {
    comment: &'a Comment,
    label: Label,
}

/// Looks through a batch. Names are as written; spam and insults make nobody worth engaging.
pub fn find(batch: &Batch, judged: &[Judged], desk: &Desk) -> People {
    let all: Vec<One> =
        batch.comments.iter().zip(judged).map(|(comment, judged)| One { comment, label: judged.label }).collect();
    let outer: BTreeMap<&str, &One> =
        all.iter().filter(|one| !one.comment.outer.is_empty()).map(|one| (one.comment.outer.as_str(), one)).collect();
    let mut by_name: BTreeMap<String, Vec<&One>> = BTreeMap::new();
    for one in all.iter().filter(|one| !one.comment.author.trim().is_empty() && !desk.is_own(&one.comment.author)) {
        by_name.entry(key(&one.comment.author)).or_default().push(one);
    }
    // Who only sells or insults is left out of every list of people.
    by_name.retain(|_, ones| ones.iter().any(|one| !matches!(one.label, Label::Spam | Label::Abuse)));
    // Nobody but the first to write it can be asked by their name.
    let parent = |one: &One| {
        outer
            .get(one.comment.parent.as_str())
            .copied()
            .or_else(|| mentioned(&all, one))
            .filter(|other| {
                key(&other.comment.author) != key(&one.comment.author) && !desk.is_own(&other.comment.author)
            })
            .map(|other| other.label)
    };
    let mut people = People { threads: threads(&all, &outer, desk), ..People::default() };
    for ones in by_name.values() {
        let count = |wanted: &dyn Fn(&One) -> bool| ones.iter().filter(|one| wanted(one)).count();
        let helping = |one: &One| {
            !one.label.is_negative()
                && !matches!(one.label, Label::Question | Label::Spam)
                && one.comment.text.split_whitespace().count() > 2
                && parent(one) == Some(Label::Question)
        };
        let defending = |one: &One| {
            !one.label.is_negative() && one.label != Label::Spam && parent(one).is_some_and(Label::is_negative)
        };
        let praising = |one: &One| one.label == Label::Praise;
        let (helps, defends, praises) = (count(&helping), count(&defending), count(&praising));
        let negatives = count(&|one| one.label.is_negative());
        let likes: u64 = ones.iter().map(|one| one.comment.likes).sum();
        let reach = ones.iter().map(|one| one.comment.reach).max().unwrap_or(0);
        let mut posts: Vec<&str> =
            ones.iter().map(|one| one.comment.post.as_str()).filter(|post| !post.is_empty()).collect();
        posts.sort_unstable();
        posts.dedup();
        let likes_why = (likes > 0).then_some(Why::Likes(likes));
        let reach_why = (reach >= FOLLOWED).then_some(Why::Followers(reach));
        if ones.len() >= 2 {
            let posts = (posts.len() > 1).then_some(Why::Posts(posts.len()));
            people.active.push(person(ones, &|_| true, [Some(Why::Comments(ones.len())), posts, likes_why.clone()]));
        }
        if helps > 0 {
            people.helpful.push(person(ones, &helping, [Some(Why::Answers(helps)), likes_why.clone(), None]));
        }
        let seen = likes >= LIKED || reach >= FOLLOWED;
        if negatives == 0 && (praises >= PRAISES || defends > 0 || (praises > 0 && seen)) {
            let defends = (defends > 0).then_some(Why::Defends(defends));
            let praises = (praises > 0).then_some(Why::Praises(praises));
            let speaks = |one: &One| praising(one) || defending(one);
            people.advocates.push(person(ones, &speaks, [praises, defends, reach_why.or(likes_why)]));
        }
    }
    for list in [&mut people.active, &mut people.helpful, &mut people.advocates] {
        list.sort_by_key(|person| std::cmp::Reverse(weight(person)));
        list.truncate(MOST);
    }
    people
}

fn key(name: &str) -> String {
    name.trim().trim_start_matches('@').to_lowercase()
}

/// The comments kept are those that are the reason: another one beside it would say something else.
fn person(ones: &[&One], is_reason: &dyn Fn(&One) -> bool, why: [Option<Why>; 3]) -> Person {
    let mut comments: Vec<(Option<crate::queue::Instant>, u32)> =
        ones.iter().filter(|one| is_reason(one)).map(|one| (one.comment.at, one.comment.id)).collect();
    comments.sort_unstable_by(|one, other| other.cmp(one));
    Person {
        name: ones.first().map(|one| one.comment.author.trim().to_owned()).unwrap_or_default(),
        why: why.into_iter().flatten().collect(),
        comments: comments.into_iter().map(|(_, id)| id).collect(),
    }
}

fn weight(person: &Person) -> u64 {
    person
        .why
        .iter()
        .map(|why| match why {
            Why::Comments(count) | Why::Posts(count) => *count as u64 * 10,
            Why::Answers(count) | Why::Praises(count) | Why::Defends(count) => *count as u64 * 20,
            Why::Likes(count) => (*count).min(100),
            Why::Followers(count) => (*count / 1000).min(100),
        })
        .sum()
}

/// The comment of somebody whom this one names, before it, under the same post.
fn mentioned<'a>(all: &'a [One<'a>], one: &One) -> Option<&'a One<'a>> {
    let text = one.comment.text.to_lowercase();
    let names: Vec<&str> = text
        .split(|letter: char| letter.is_whitespace() || letter == ',')
        .filter_map(|word| word.strip_prefix('@'))
        .map(|name| name.trim_end_matches(|letter: char| !letter.is_alphanumeric()))
        .filter(|name| !name.is_empty())
        .collect();
    if names.is_empty() {
        return None;
    }
    all.iter().rev().find(|other| {
        other.comment.id < one.comment.id
            && other.comment.post == one.comment.post
            && names.contains(&key(&other.comment.author).as_str())
    })
}

fn threads(all: &[One], outer: &BTreeMap<&str, &One>, desk: &Desk) -> Vec<Thread> {
    let mut below: BTreeMap<u32, (usize, bool)> = BTreeMap::new();
    for one in all {
        if let Some(parent) = outer.get(one.comment.parent.as_str()) {
            let entry = below.entry(parent.comment.id).or_default();
            if desk.is_own(&one.comment.author) {
                entry.1 = true;
            } else {
                entry.0 += 1;
            }
        }
    }
    let mut threads: Vec<Thread> = all
        .iter()
        .filter(|one| {
            matches!(one.label, Label::Question | Label::Complaint | Label::Crisis | Label::Suggestion)
                && matches!(one.comment.status, Status::Open | Status::Waiting)
                && one.comment.sent.is_none()
                && !desk.is_own(&one.comment.author)
                && !below.get(&one.comment.id).is_some_and(|(_, ours)| *ours)
        })
        .map(|one| Thread {
            id: one.comment.id,
            replies: below
                .get(&one.comment.id)
                .map_or(0, |(count, _)| *count)
                .max(usize::try_from(one.comment.replies).unwrap_or(0)),
            likes: one.comment.likes,
        })
        .filter(|thread| thread.replies > 0 || thread.likes > 0)
        .collect();
    threads.sort_by_key(|thread| (std::cmp::Reverse((thread.replies as u64) * 3 + thread.likes), thread.id));
    threads.truncate(MOST);
    threads
}
