//! Every file a calendar can leave in.

use super::ads::{editor_file, web_bulk_file};
use super::ical::ical;
use super::item::items;
use super::losses::{Loss, Which};
use super::meta::meta_file;
use super::schedulers::{For, LeftOut, Piece, Scheduler, schedule_file};
use super::spreadsheet::spreadsheet;
use crate::campaign::Campaign;
use crate::date::Moment;
use crate::named::named;
use wording::Language;

named! {
    /// What to write.
    Format, words "format" {
        Ical = "ical",
        Excel = "excel",
        Buffer = "buffer",
        Hootsuite = "hootsuite",
        Metricool = "metricool",
        PostPickr = "postpickr",
        SocialPilot = "socialpilot",
        GoogleEditor = "google-editor",
        GoogleBulk = "google-bulk",
        MetaBulk = "meta-bulk",
    }
}

impl Format {
    pub fn scheduler(self) -> Option<Scheduler> {
        Some(match self {
            Format::Buffer => Scheduler::Buffer,
            Format::Hootsuite => Scheduler::Hootsuite,
            Format::Metricool => Scheduler::Metricool,
            Format::PostPickr => Scheduler::PostPickr,
            Format::SocialPilot => Scheduler::SocialPilot,
            _ => return None,
        })
    }

    /// How many posts its tool takes at once, by the plan one pays for.
    pub fn limits(self) -> impl Iterator<Item = &'static facts::ToolLimit> {
        facts::limits_of(self.id())
    }

    /// Whether something goes out by this file: then it asks what was approved.
    pub fn publishes(self) -> bool {
        !matches!(self, Format::Ical | Format::Excel)
    }

    /// Whether a file is for one platform at a time.
    pub fn by_platform(self) -> bool {
        matches!(self, Format::Buffer | Format::Hootsuite | Format::PostPickr | Format::SocialPilot)
    }
}

/// What a file needs to know besides the campaign.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    pub language: Language,
    /// A platform of the catalogue, where the tool takes one a file.
    pub platform: Option<&'a str>,
    pub now: Moment,
    /// Grows from one file to the next.
    pub sequence: u64,
    /// The most posts the tool takes in one file, where the person's account has such a limit.
    pub most: Option<usize>,
    /// The heading row of an export from Meta, pasted; may be empty.
    pub headings: &'a str,
    /// Of the files that make something go out: calendars and spreadsheets hold everything.
    pub which: Which,
}

/// A file to download.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    pub text: String,
    /// The same in pieces, where the tool takes fewer posts at once.
    pub pieces: Vec<Piece>,
    /// The end of its name, without the dot.
    pub end: &'static str,
    pub mime: &'static str,
    /// How many drafts it holds.
    pub posts: usize,
    /// Drafts that are not in it, and why.
    pub left_out: Vec<(u32, LeftOut)>,
    /// Drafts whose minutes were moved to what the tool takes.
    pub moved: Vec<u32>,
    /// Columns left blank because nobody told us what they want.
    pub unknown: Vec<String>,
    /// What of the drafts in it the file has no place for, and of which.
    pub losses: Vec<(Loss, Vec<u32>)>,
}

/// The file of a format.
pub fn export(campaign: &Campaign, format: Format, given: &Given<'_>) -> Taken {
    let csv = |text, posts, left_out, moved, unknown| Taken {
        text,
        pieces: Vec::new(),
        end: "csv",
        mime: "text/csv;charset=utf-8",
        posts,
        left_out,
        moved,
        unknown,
        losses: Vec::new(),
    };
    match format {
        Format::Ical => {
            let planned = items(campaign);
            let left_out = campaign
                .drafts
                .iter()
                .filter(|draft| planned.iter().all(|item| item.draft.id != draft.id))
                .map(|draft| (draft.id, LeftOut::NoDate));
            Taken {
                end: "ics",
                mime: "text/calendar;charset=utf-8",
                ..csv(
                    ical(campaign, given.language, given.now, given.sequence),
                    planned.len(),
                    left_out.collect(),
                    vec![],
                    vec![],
                )
            }
        }
        Format::Excel => csv(spreadsheet(campaign, given.language), campaign.drafts.len(), vec![], vec![], vec![]),
        Format::GoogleEditor | Format::GoogleBulk => {
            let file = if format == Format::GoogleEditor {
                editor_file(campaign, given.which)
            } else {
                web_bulk_file(campaign, given.which)
            };
            csv(file.text, file.posts, file.left_out, file.moved, vec![])
        }
        Format::MetaBulk => {
            let (file, unknown) = meta_file(campaign, given.headings, given.which);
            Taken { losses: file.losses, ..csv(file.text, file.posts, file.left_out, file.moved, unknown) }
        }
        format => {
            let scheduler = format.scheduler().unwrap_or(Scheduler::Buffer);
            let wanted = For { platform: given.platform, now: Some(given.now), most: given.most, which: given.which };
            let file = schedule_file(campaign, scheduler, wanted);
            Taken {
                pieces: file.pieces,
                losses: file.losses,
                ..csv(file.text, file.posts, file.left_out, file.moved, vec![])
            }
        }
    }
}
