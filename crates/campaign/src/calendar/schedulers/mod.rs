//! Files for the tools that publish, one module a tool: the shapes of field-and-formats §3.1.

mod buffer;
mod hootsuite;
mod metricool;
mod postpickr;
mod socialpilot;

use super::csv::{Cell, Dialect, table};
use super::item::{link, published, words};
use super::losses::{Loss, Which, is_address, lost};
use super::part::zone;
use crate::campaign::Campaign;
use crate::date::{Date, Moment};
use crate::drafts::{Draft, Status, Variant, main_field};
use crate::media::{MediaFile, pictures};
use crate::mix::profile;
use crate::named::named;

named! {
    /// A tool that takes a file of posts.
    Scheduler, words "scheduler" {
        Buffer = "buffer",
        Hootsuite = "hootsuite",
        Metricool = "metricool",
        PostPickr = "postpickr",
        SocialPilot = "socialpilot",
    }
}

named! {
    /// Why a draft is not in a file.
    LeftOut, words "left-out" {
        /// Advertisements, e-mail, blog and messages are not posts.
        NotAPost = "not-a-post",
        /// The tool does not publish there, or another platform was asked for.
        OtherPlatform = "other-platform",
        NoDate = "no-date",
        NoTime = "no-time",
        NoText = "no-text",
        Published = "published",
        /// Held back, while a crisis lasts for instance.
        Held = "held",
        /// Tools only take what is still to come.
        Past = "past",
        NotApproved = "not-approved",
        /// The file is made for another kind of advertisement.
        OtherKind = "other-kind",
        /// An advertisement with fewer headlines or descriptions than it needs.
        TooFew = "too-few",
        /// The headings that were pasted have no column for the text.
        NoColumn = "no-column",
    }
}

/// A file to download.
#[derive(Debug, Clone, PartialEq)]
pub struct File {
    pub text: String,
    /// The same in pieces, where the tool takes fewer posts at once; empty where one file will do.
    pub pieces: Vec<Piece>,
    /// How many posts it holds.
    pub posts: usize,
    /// Drafts that are not in it, and why. Nothing is dropped silently.
    pub left_out: Vec<(u32, LeftOut)>,
    /// Drafts whose time was moved back to the last five minutes, as the tool wants it.
    pub moved: Vec<u32>,
    /// What of the posts in it the file has no place for, and of which.
    pub losses: Vec<(Loss, Vec<u32>)>,
}

/// A part of a file that is too long for its tool.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    pub text: String,
    pub posts: usize,
    pub from: Date,
    pub to: Date,
}

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct For<'a> {
    /// Buffer takes one channel a file: a catalogue id.
    pub platform: Option<&'a str>,
    /// Posts before this moment are left out; `None` keeps them all.
    pub now: Option<Moment>,
    /// The most posts the tool takes in one file.
    pub most: Option<usize>,
    pub which: Which,
}

impl Scheduler {
    /// How many columns for pictures its file has.
    pub(super) fn pictures(self) -> usize {
        match self {
            Scheduler::Buffer | Scheduler::SocialPilot => 1,
            Scheduler::Metricool => metricool::pictures(),
            Scheduler::Hootsuite | Scheduler::PostPickr => 0,
        }
    }
}

struct Post<'a> {
    draft: &'a Draft,
    variant: &'a Variant,
    date: Date,
    time: (u32, u32),
}

/// The file of a tool.
pub fn schedule_file(campaign: &Campaign, scheduler: Scheduler, wanted: For<'_>) -> File {
    let platform = wanted.platform;
    let mut left_out = Vec::new();
    let mut posts = Vec::new();
    for draft in &campaign.drafts {
        match post(campaign, draft, scheduler, wanted) {
            Ok(post) => posts.push(post),
            Err(why) => left_out.push((draft.id, why)),
        }
    }
    posts.sort_by_key(|post| (post.date, post.time, post.draft.id));
    let mut moved = Vec::new();
    if scheduler == Scheduler::Hootsuite {
        moved.extend(posts.iter_mut().filter_map(|post| hootsuite::moved(post).then_some(post.draft.id)));
    }
    let write = |posts: &[Post<'_>]| {
        let head = header(scheduler, platform).into_iter();
        let rows = posts.iter().map(|post| row(campaign, scheduler, platform, post));
        table(&head.chain(rows).collect::<Vec<_>>(), Dialect::PLAIN)
    };
    let most = wanted.most.filter(|most| (1..posts.len()).contains(most));
    let pieces = most.into_iter().flat_map(|most| posts.chunks(most)).filter_map(|some| {
        let (first, last) = some.first().zip(some.last())?;
        Some(Piece { text: write(some), posts: some.len(), from: first.date, to: last.date })
    });
    let mut losses: Vec<(Loss, Vec<u32>)> = Vec::new();
    for post in &posts {
        for loss in lost(campaign, scheduler, post.draft) {
            match losses.iter_mut().find(|(other, _)| *other == loss) {
                Some((_, ids)) => ids.push(post.draft.id),
                None => losses.push((loss, vec![post.draft.id])),
            }
        }
    }
    losses.sort_by_key(|(loss, _)| *loss);
    File { text: write(&posts), pieces: pieces.collect(), posts: posts.len(), left_out, moved, losses }
}

fn row(campaign: &Campaign, scheduler: Scheduler, platform: Option<&str>, post: &Post<'_>) -> Vec<Cell> {
    let images = &pictures(campaign, post.draft).collect::<Vec<_>>();
    match scheduler {
        Scheduler::Buffer => buffer::row(post, platform, images),
        Scheduler::Hootsuite => hootsuite::row(post),
        Scheduler::Metricool => metricool::row(post, images),
        Scheduler::PostPickr => postpickr::row(post),
        Scheduler::SocialPilot => socialpilot::row(post, images),
    }
}

fn post<'a>(campaign: &Campaign, draft: &'a Draft, scheduler: Scheduler, wanted: For<'_>) -> Result<Post<'a>, LeftOut> {
    let placement = draft.placement;
    if placement.paid() || profile(placement).owned || MESSAGES.contains(&placement.platform()) {
        return Err(LeftOut::NotAPost);
    }
    let known = scheduler != Scheduler::Metricool || metricool::network(placement).is_some();
    if !known || wanted.platform.is_some_and(|platform| platform != placement.platform()) {
        return Err(LeftOut::OtherPlatform);
    }
    if draft.status == Status::Published {
        return Err(LeftOut::Published);
    }
    if campaign.is_held(draft.id) {
        return Err(LeftOut::Held);
    }
    let variant = wording(campaign, draft, scheduler).ok_or(LeftOut::NoText)?;
    let date = draft.day().ok_or(LeftOut::NoDate)?;
    let time = draft.hour_and_minute().ok_or(LeftOut::NoTime)?;
    if wanted.now.is_some_and(|now| zone(campaign).read(date, time).moment() <= now) {
        return Err(LeftOut::Past);
    }
    // Last: of what lacks something else it is not worth approving yet.
    if !wanted.which.takes(draft.status) {
        return Err(LeftOut::NotApproved);
    }
    Ok(Post { draft, variant, date, time })
}

/// The wording that goes out. A story is its picture: where the file carries one, it needs no text.
fn wording<'a>(campaign: &Campaign, draft: &'a Draft, scheduler: Scheduler) -> Option<&'a Variant> {
    let with_words = published(draft).filter(|variant| !words(variant).is_empty());
    let is_picture = main_field(draft.placement).is_none()
        && scheduler.pictures() > 0
        && pictures(campaign, draft).any(|file| is_address(&file.name));
    with_words.or_else(|| draft.variants.first().filter(|_| is_picture))
}

/// Platforms where one writes to people one by one.
const MESSAGES: &[&str] = &["whatsapp", "sms", "email"];

/// The names of the columns, where the tool wants them.
fn header(scheduler: Scheduler, platform: Option<&str>) -> Option<Vec<Cell>> {
    match scheduler {
        Scheduler::Buffer => Some(buffer::header(platform)),
        Scheduler::Metricool => Some(metricool::header()),
        Scheduler::Hootsuite | Scheduler::PostPickr | Scheduler::SocialPilot => None,
    }
}

fn cells(names: &str) -> Vec<Cell> {
    names.split(',').map(Cell::from).collect()
}

fn clock((hour, minute): (u32, u32)) -> String {
    format!("{hour:02}:{minute:02}")
}

fn day_first(post: &Post<'_>) -> String {
    let (year, month, day) = post.date.civil();
    format!("{day:02}/{month:02}/{year} {}", clock(post.time))
}

/// The text, with the link at its end where the tool has no column for it.
fn text_with_link(post: &Post<'_>) -> String {
    let (text, link) = (words(post.variant).trim(), link(post.variant));
    if link.is_empty() || text.contains(link) { text.to_owned() } else { format!("{text}\n{link}") }
}

/// The pictures that have an address on the web: a tool cannot fetch the others.
fn addresses<'a>(images: &[&'a MediaFile]) -> impl Iterator<Item = &'a str> {
    images.iter().map(|image| image.name.trim()).filter(|name| is_address(name))
}

#[cfg(test)]
mod tests;
