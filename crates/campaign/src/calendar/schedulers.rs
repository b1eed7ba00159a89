//! Files for the tools that publish: the shapes of field-and-formats §3.1.

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
use facts::{Field, Placement};

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
            Scheduler::Metricool => METRICOOL.matches("Picture Url ").count(),
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
        for post in &mut posts {
            if post.time.1 % 5 != 0 {
                post.time.1 -= post.time.1 % 5;
                moved.push(post.draft.id);
            }
        }
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
        Scheduler::Buffer => buffer(post, platform, images),
        Scheduler::Hootsuite => hootsuite(post),
        Scheduler::Metricool => metricool(post, images),
        Scheduler::PostPickr => postpickr(post),
        Scheduler::SocialPilot => socialpilot(post, language_tags(post), images),
    }
}

fn post<'a>(campaign: &Campaign, draft: &'a Draft, scheduler: Scheduler, wanted: For<'_>) -> Result<Post<'a>, LeftOut> {
    let placement = draft.placement;
    if placement.paid() || profile(placement).owned || MESSAGES.contains(&placement.platform()) {
        return Err(LeftOut::NotAPost);
    }
    let known = scheduler != Scheduler::Metricool || metricool_column(placement).is_some();
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

const METRICOOL: &str = "Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,GBP,Instagram,Pinterest,TikTok,Youtube,Threads,Bluesky,Picture Url 1,Picture Url 2,Picture Url 3,Picture Url 4,Picture Url 5,Picture Url 6,Picture Url 7,Picture Url 8,Picture Url 9,Picture Url 10,Alt text picture 1,Alt text picture 2,Alt text picture 3,Alt text picture 4,Alt text picture 5,Alt text picture 6,Alt text picture 7,Alt text picture 8,Alt text picture 9,Alt text picture 10,Document title,Shortener,Video Thumbnail Url,Video Cover Frame,Twitter/X Can reply,Twitter/X Type,Twitter/X Poll Duration minutes,Twitter/X Poll Option 1,Twitter/X Poll Option 2,Twitter/X Poll Option 3,Twitter/X Poll Option 4,Pinterest Board,Pinterest Pin Title,Pinterest Pin Link,Pinterest Pin New Format,Instagram Post Type,Instagram Show Reel On Feed,Youtube Video Title,Youtube Video Type,Youtube Video Privacy,Youtube video for kids,Youtube Video Category,Youtube Video Tags,Youtube playlist,GBP Post Type,Facebook Post Type,Facebook Title,First Comment Text,TikTok Title,TikTok disable comments,TikTok disable duet,TikTok disable stitch,TikTok Post Privacy,TikTok Branded Content,TikTok Your Brand,TikTok Auto Add Music,TikTok Photo Cover Index,TikTok musicId,TikTok music title,TikTok music author,TikTok music previewUrl,TikTok music thumbnailUrl,TikTok music soundVolume,TikTok music originalVolume,TikTok music startMillis,TikTok music endMillis,TikTok is AI generated content,LinkedIn Type,LinkedIn Poll Question,LinkedIn Poll Option 1,LinkedIn Poll Option 2,LinkedIn Poll Option 3,LinkedIn Poll Option 4,LinkedIn Poll Duration,LinkedIn Show link preview,LinkedIn Images as Carousel,Threads Reply Control,Threads Is Spoiler,Threads Post Type";

fn header(scheduler: Scheduler, platform: Option<&str>) -> Option<Vec<Cell>> {
    let cells = |names: &str| names.split(',').map(Cell::from).collect();
    match scheduler {
        Scheduler::Buffer if platform == Some("pinterest") => {
            Some(cells("Text,Image URL,Tags,Posting Time,Board Name"))
        }
        Scheduler::Buffer => Some(cells("Text,Image URL,Tags,Posting Time")),
        Scheduler::Metricool => Some(cells(METRICOOL)),
        Scheduler::Hootsuite | Scheduler::PostPickr | Scheduler::SocialPilot => None,
    }
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

fn buffer(post: &Post<'_>, platform: Option<&str>, images: &[&MediaFile]) -> Vec<Cell> {
    let mut row = vec![
        text_with_link(post).into(),
        addresses(images).next().map_or(Cell::Empty, Cell::from),
        post.draft.pillar.trim().into(),
        format!("{} {}", post.date, clock(post.time)).into(),
    ];
    row.extend((platform == Some("pinterest")).then_some(Cell::Empty));
    row
}

fn hootsuite(post: &Post<'_>) -> Vec<Cell> {
    vec![day_first(post).into(), words(post.variant).trim().into(), link(post.variant).into()]
}

fn postpickr(post: &Post<'_>) -> Vec<Cell> {
    let link = link(post.variant);
    let whole = link.starts_with("https://") || link.starts_with("http://");
    if whole {
        vec![words(post.variant).trim().into(), link.into(), day_first(post).into(), "L".into()]
    } else {
        vec![text_with_link(post).into(), Cell::Empty, day_first(post).into(), Cell::Empty]
    }
}

/// Day and time as this tool wants them: `Nov 23, 2026 10:00 AM`.
fn twelve_hours(post: &Post<'_>) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (year, month, day) = post.date.civil();
    let (hour, minute) = post.time;
    let month = MONTHS.get(month as usize - 1).copied().unwrap_or_default();
    let half = if hour < 12 { "AM" } else { "PM" };
    format!("{month} {day:02}, {year} {:02}:{minute:02} {half}", if hour % 12 == 0 { 12 } else { hour % 12 })
}

/// Content, image, day and time, account, first comment, tags without `#`, link.
fn socialpilot(post: &Post<'_>, tags: String, images: &[&MediaFile]) -> Vec<Cell> {
    vec![
        text_with_link(post).into(),
        addresses(images).next().map_or(Cell::Empty, Cell::from),
        twelve_hours(post).into(),
        Cell::Empty,
        post.draft.first_comment.trim().into(),
        tags.into(),
        link(post.variant).into(),
    ]
}

/// The theme as the tool's inner tag.
fn language_tags(post: &Post<'_>) -> String {
    post.draft.pillar.trim().trim_start_matches('#').replace(';', " ")
}

/// The pictures that have an address on the web: a tool cannot fetch the others.
fn addresses<'a>(images: &[&'a MediaFile]) -> impl Iterator<Item = &'a str> {
    images.iter().map(|image| image.name.trim()).filter(|name| is_address(name))
}

fn metricool_column(placement: Placement) -> Option<&'static str> {
    Some(match placement.platform() {
        "facebook" => "Facebook",
        "x" => "Twitter/X",
        "linkedin" => "LinkedIn",
        "google-business" => "GBP",
        "instagram" => "Instagram",
        "pinterest" => "Pinterest",
        "tiktok" => "TikTok",
        "youtube" => "Youtube",
        "threads" => "Threads",
        "bluesky" => "Bluesky",
        _ => return None,
    })
}

fn metricool(post: &Post<'_>, images: &[&MediaFile]) -> Vec<Cell> {
    let own = metricool_column(post.draft.placement);
    let pinned = own == Some("Pinterest");
    let title = post.variant.text(Field::Title).trim();
    METRICOOL
        .split(',')
        .map(|column| match column {
            "Text" if pinned => words(post.variant).trim().into(),
            "Text" => text_with_link(post).into(),
            "Date" => post.date.to_string().into(),
            "Time" => format!("{}:00", clock(post.time)).into(),
            "Draft" => truth(post.draft.status != Status::Approved),
            "Instagram Post Type" if own == Some("Instagram") => kind(post.draft.placement).into(),
            "Facebook Post Type" if own == Some("Facebook") => kind(post.draft.placement).into(),
            "Instagram Show Reel On Feed" if post.draft.placement == Placement::InstagramReel => truth(true),
            "Youtube Video Type" if own == Some("Youtube") => kind(post.draft.placement).into(),
            column if column.starts_with("Picture Url ") => {
                numbered(column, images).map_or(Cell::Empty, |image| address(&image.name).into())
            }
            column if column.starts_with("Alt text picture ") => match numbered(column, images) {
                Some(image) if !image.alt_text.trim().is_empty() => image.alt_text.trim().into(),
                _ if column.ends_with(" 1") => post.variant.text(Field::AltText).trim().into(),
                _ => Cell::Empty,
            },
            "First Comment Text" => post.draft.first_comment.trim().into(),
            "Pinterest Pin Title" if pinned => title.into(),
            "Pinterest Pin Link" if pinned => link(post.variant).into(),
            "Youtube Video Title" if own == Some("Youtube") => title.into(),
            column if NETWORKS.contains(&column) => truth(own == Some(column)),
            _ => Cell::Empty,
        })
        .collect()
}

/// The kind of a post, in Metricool's words.
fn kind(placement: Placement) -> &'static str {
    match placement {
        Placement::InstagramReel => "REEL",
        Placement::InstagramStory | Placement::FacebookStory => "STORY",
        Placement::YoutubeShort => "SHORTS",
        Placement::YoutubeVideo => "VIDEO",
        _ => "POST",
    }
}

/// The picture of a column that ends in its number.
fn numbered<'a>(column: &str, images: &[&'a MediaFile]) -> Option<&'a MediaFile> {
    let number: usize = column.rsplit(' ').next()?.parse().ok()?;
    images.get(number.checked_sub(1)?).copied()
}

fn address(name: &str) -> &str {
    if is_address(name) { name.trim() } else { "" }
}

const NETWORKS: &[&str] =
    &["Facebook", "Twitter/X", "LinkedIn", "GBP", "Instagram", "Pinterest", "TikTok", "Youtube", "Threads", "Bluesky"];

fn truth(value: bool) -> Cell {
    Cell::from(if value { "TRUE" } else { "FALSE" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(id: u32, placement: Placement, date: &str, time: &str, text: &str, link: &str) -> Draft {
        let mut draft = Draft { date: date.into(), time: time.into(), ..Draft::new(id, placement) };
        let field = if placement == Placement::PinterestPin { Field::Description } else { Field::Text };
        draft.variants[0].set(field, 0, text);
        draft.variants[0].set(Field::Link, 0, link);
        draft
    }

    fn on(platform: Option<&str>) -> For<'_> {
        For { platform, which: Which::All, ..For::default() }
    }

    fn campaign() -> Campaign {
        let published =
            Draft { status: Status::Published, ..draft(8, Placement::XPost, "2026-12-01", "9:00", "fatto", "") };
        Campaign {
            drafts: vec![
                draft(
                    1,
                    Placement::FacebookFeed,
                    "2026-12-02",
                    "9:33",
                    "Ciao, \"mondo\"\nseconda riga",
                    "https://esempio.it",
                ),
                draft(
                    2,
                    Placement::XPost,
                    "2026-12-01",
                    "18:00",
                    "Prima: https://esempio.it/x",
                    "https://esempio.it/x",
                ),
                draft(3, Placement::FacebookAd, "2026-12-01", "9:00", "annuncio", ""),
                draft(4, Placement::XPost, "", "9:00", "senza giorno", ""),
                draft(5, Placement::XPost, "2026-12-01", "", "senza ora", ""),
                draft(6, Placement::XPost, "2026-12-01", "9:00", " ", ""),
                draft(7, Placement::EmailCampaign, "2026-12-01", "9:00", "newsletter", ""),
                published,
                draft(9, Placement::PinterestPin, "2026-12-03", "10:00", "Idee regalo", "https://esempio.it/p"),
                draft(10, Placement::MastodonPost, "2026-12-04", "10:00", "toot", ""),
            ],
            ..Campaign::default()
        }
    }

    #[test]
    fn each_tool_gets_its_own_form() {
        let campaign = campaign();
        let buffer = schedule_file(&campaign, Scheduler::Buffer, on(Some("facebook")));
        assert_eq!(
            buffer.text,
            "Text,Image URL,Tags,Posting Time\r\n\"Ciao, \"\"mondo\"\"\nseconda riga\nhttps://esempio.it\",,,2026-12-02 09:33\r\n"
        );
        let hootsuite = schedule_file(&campaign, Scheduler::Hootsuite, on(Some("facebook")));
        assert_eq!(hootsuite.text, "02/12/2026 09:30,\"Ciao, \"\"mondo\"\"\nseconda riga\",https://esempio.it\r\n");
        assert_eq!(hootsuite.moved, [1]);
        let postpickr = schedule_file(&campaign, Scheduler::PostPickr, on(Some("x")));
        assert_eq!(postpickr.text, "Prima: https://esempio.it/x,https://esempio.it/x,01/12/2026 18:00,L\r\n");
        let pinterest = schedule_file(&campaign, Scheduler::Buffer, on(Some("pinterest")));
        assert!(pinterest.text.starts_with("Text,Image URL,Tags,Posting Time,Board Name\r\n"));
        assert!(pinterest.text.ends_with(",2026-12-03 10:00,\r\n"));
    }

    #[test]
    fn pictures_and_their_words_go_along() {
        let mut campaign = campaign();
        campaign.drafts[0].first_comment = "Il link".into();
        campaign.drafts[0].pillar = "#Consigli".into();
        campaign.parts.media.name_one(1, "forno.jpg", "Il forno");
        campaign.parts.media.name_one(1, "https://e.it/2.png", "Il pane");
        let pilot = schedule_file(&campaign, Scheduler::SocialPilot, on(Some("facebook")));
        assert_eq!(
            pilot.text,
            "\"Ciao, \"\"mondo\"\"\nseconda riga\nhttps://esempio.it\",https://e.it/2.png,\"Dec 02, 2026 09:33 AM\",,Il link,Consigli,https://esempio.it\r\n"
        );
        let metricool = schedule_file(&campaign, Scheduler::Metricool, on(Some("facebook")));
        assert!(metricool.text.contains(",,https://e.it/2.png,,,,,,,,,Il forno,Il pane,"), "{}", metricool.text);
    }

    #[test]
    fn nothing_is_dropped_silently() {
        let campaign = campaign();
        let file = schedule_file(&campaign, Scheduler::Metricool, on(None));
        assert_eq!((file.posts, file.left_out.len()), (3, 7));
        for (id, why) in [
            (3, LeftOut::NotAPost),
            (4, LeftOut::NoDate),
            (5, LeftOut::NoTime),
            (6, LeftOut::NoText),
            (7, LeftOut::NotAPost),
            (8, LeftOut::Published),
            (10, LeftOut::OtherPlatform),
        ] {
            assert!(file.left_out.contains(&(id, why)), "{id} {why:?}");
        }
    }

    #[test]
    fn metricool_has_its_93_columns_in_every_row() {
        let rows: Vec<_> = METRICOOL.split(',').collect();
        assert_eq!(rows.len(), 93);
        assert!(NETWORKS.iter().all(|network| rows.contains(network)));
        let file = schedule_file(&campaign(), Scheduler::Metricool, on(Some("pinterest")));
        let row = file.text.lines().nth(1).unwrap();
        assert_eq!(row.split(',').count(), 93);
        assert!(
            row.starts_with("Idee regalo,2026-12-03,10:00:00,TRUE,FALSE,FALSE,FALSE,FALSE,FALSE,TRUE,FALSE,"),
            "{row}"
        );
    }

    #[test]
    fn no_file_has_an_empty_row() {
        for scheduler in Scheduler::ALL {
            let file = schedule_file(&campaign(), *scheduler, on(None));
            assert!(!file.text.contains("\r\n\r\n") && file.posts > 0, "{scheduler:?}");
        }
    }

    #[test]
    fn what_is_held_or_past_stays_out() {
        let campaign = crate::apply(&campaign(), crate::Edit::Hold { id: 1, held: true }).unwrap();
        let file = schedule_file(&campaign, Scheduler::Buffer, on(Some("facebook")));
        assert_eq!(file.posts, 0);
        assert!(file.left_out.contains(&(1, LeftOut::Held)) && !file.text.contains("mondo"));
        // 18:00 in Rome on 1 December is 17:00 UTC.
        let at = |hour| zone(&campaign).read(Date::new(2026, 12, 1).unwrap(), (hour, 0)).moment();
        for (hour, posts) in [(17, 1), (18, 0)] {
            let wanted = For { platform: Some("x"), now: Some(at(hour)), most: None, which: Which::All };
            let file = schedule_file(&campaign, Scheduler::Hootsuite, wanted);
            assert_eq!(file.posts, posts, "{hour}");
            assert_eq!(file.left_out.contains(&(2, LeftOut::Past)), posts == 0);
        }
    }

    #[test]
    fn only_what_was_approved_leaves_by_itself() {
        let mut campaign = campaign();
        let mut twin = campaign.drafts[1].clone();
        (twin.id, twin.status) = (11, Status::Ready);
        campaign.drafts.push(twin);
        campaign.drafts[0].status = Status::Approved;
        for scheduler in Scheduler::ALL {
            let file = |which| schedule_file(&campaign, *scheduler, For { which, ..For::default() });
            let approved = file(Which::Approved);
            assert_eq!(approved.posts, 1, "{scheduler:?}");
            assert!(approved.left_out.contains(&(2, LeftOut::NotApproved)), "{scheduler:?}");
            assert!(approved.left_out.contains(&(11, LeftOut::NotApproved)), "{scheduler:?}");
            assert_eq!(file(Which::Ready).posts, 2, "{scheduler:?}");
            assert!(file(Which::All).posts > 2, "{scheduler:?}");
        }
        // Whoever sends the others on anyway sends them as drafts, where the tool knows drafts.
        let all = schedule_file(&campaign, Scheduler::Metricool, on(Some("x")));
        assert!(all.text.contains(",2026-12-01,18:00:00,TRUE,"), "{}", all.text);
        let facebook = schedule_file(&campaign, Scheduler::Metricool, on(Some("facebook")));
        assert!(facebook.text.contains(",2026-12-02,09:33:00,FALSE,TRUE,"), "{}", facebook.text);
    }

    #[test]
    fn metricool_hears_what_kind_of_post_it_is() {
        for (placement, column, kind) in [
            (Placement::InstagramReel, "Instagram Post Type", "REEL"),
            (Placement::InstagramFeed, "Instagram Post Type", "POST"),
            (Placement::InstagramStory, "Instagram Post Type", "STORY"),
            (Placement::FacebookStory, "Facebook Post Type", "STORY"),
            (Placement::YoutubeShort, "Youtube Video Type", "SHORTS"),
            (Placement::YoutubeVideo, "Youtube Video Type", "VIDEO"),
        ] {
            let mut draft = draft(1, placement, "2026-12-01", "9:00", "", "");
            if let Some(field) = main_field(placement) {
                draft.variants[0].set(field, 0, "Testo");
            }
            let mut campaign = Campaign { drafts: vec![draft], ..Campaign::default() };
            campaign.parts.media.name_one(1, "https://e.it/1.jpg", "");
            let file = schedule_file(&campaign, Scheduler::Metricool, on(None));
            let at = METRICOOL.split(',').position(|name| name == column).unwrap();
            assert_eq!(file.posts, 1, "{placement:?}: a story is its picture");
            assert_eq!(file.text.lines().nth(1).unwrap().split(',').nth(at), Some(kind), "{placement:?}");
        }
        // Where the picture cannot go along, nothing is left of it.
        let story = draft(1, Placement::InstagramStory, "2026-12-01", "9:00", "", "");
        let campaign = Campaign { drafts: vec![story], ..Campaign::default() };
        assert_eq!(schedule_file(&campaign, Scheduler::Metricool, on(None)).left_out, [(1, LeftOut::NoText)]);
    }

    #[test]
    fn a_file_too_long_for_its_tool_comes_in_pieces() {
        let mut campaign = Campaign::default();
        for id in 1..=25_u32 {
            let day = format!("2026-12-{id:02}");
            campaign.drafts.push(draft(id, Placement::XPost, &day, "9:00", &format!("post {id}"), ""));
        }
        let wanted = For { platform: Some("x"), most: Some(10), now: None, which: Which::All };
        let file = schedule_file(&campaign, Scheduler::Buffer, wanted);
        let shape: Vec<(usize, u32, u32)> =
            file.pieces.iter().map(|piece| (piece.posts, piece.from.day(), piece.to.day())).collect();
        assert_eq!(shape, [(10, 1, 10), (10, 11, 20), (5, 21, 25)]);
        for piece in &file.pieces {
            assert!(piece.text.starts_with("Text,Image URL,Tags,Posting Time\r\n"), "each has its heading");
            assert_eq!(piece.text.matches("\r\n").count(), piece.posts + 1);
        }
        let all: String = file.pieces.iter().flat_map(|piece| piece.text.split_inclusive("\r\n").skip(1)).collect();
        assert_eq!(file.text, format!("Text,Image URL,Tags,Posting Time\r\n{all}"));
        // As many as it takes are no reason to part them.
        let wanted = For { most: Some(25), ..wanted };
        assert!(schedule_file(&campaign, Scheduler::Buffer, wanted).pieces.is_empty());
    }
}
