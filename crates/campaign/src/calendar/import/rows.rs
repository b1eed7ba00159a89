//! From rows to drafts: what can be kept, what cannot and why, what is there already.

use super::columns::Column;
use super::{Opened, Row, when};
use crate::calendar::{Image, Import, item::text_of};
use crate::campaign::Campaign;
use crate::date::{Date, Moment};
use crate::drafts::{Draft, Status, main_field};
use crate::named::named;
use crate::words::Worded;
use facts::{Field, PLATFORMS, Placement};
use wording::Language;

/// A post as a row says it.
#[derive(Debug, Clone, PartialEq)]
pub struct NewPost {
    pub placement: Placement,
    pub text: String,
    pub date: Option<Date>,
    pub time: Option<(u32, u32)>,
    pub title: String,
    pub headline: String,
    pub link: String,
    pub pillar: String,
    pub status: Status,
    pub first_comment: String,
    pub media_notes: String,
    pub image: Image,
}

named! {
    /// Why a row is not kept.
    Trouble, words "row-trouble" {
        NoText = "no-text",
        BadDate = "bad-date",
        BadTime = "bad-time",
        NoPlacement = "no-placement",
        UnknownPlacement = "unknown-placement",
        /// The placement has no field for a text.
        NoFieldForText = "no-field",
    }
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    Good(Box<NewPost>),
    /// The same post is in the campaign, or further up in the file.
    Double(Box<NewPost>),
    /// With the cell that cannot be read.
    Bad(Trouble, String),
}

/// Every row with its line in the file and what becomes of it. Nothing is kept yet.
pub fn read(opened: &Opened, campaign: &Campaign) -> Vec<(u32, Outcome)> {
    let mut seen: Vec<NewPost> = Vec::new();
    let outcome = |row: &Row, seen: &mut Vec<NewPost>| match post(opened, row) {
        Err((trouble, cell)) => Outcome::Bad(trouble, cell),
        Ok(post) => {
            let double =
                seen.iter().any(|other| same(other, &post)) || campaign.drafts.iter().any(|draft| is(draft, &post));
            if double {
                return Outcome::Double(Box::new(post));
            }
            seen.push(post.clone());
            Outcome::Good(Box::new(post))
        }
    };
    opened.body().iter().map(|row| (row.line, outcome(row, &mut seen))).collect()
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

fn same(one: &NewPost, other: &NewPost) -> bool {
    let key = |post: &NewPost| (post.placement, post.date, post.time);
    key(one) == key(other) && words(&one.text) == words(&other.text)
}

fn is(draft: &Draft, post: &NewPost) -> bool {
    draft.placement == post.placement
        && draft.day() == post.date
        && draft.hour_and_minute() == post.time
        && words(text_of(draft)) == words(&post.text)
}

fn post(opened: &Opened, row: &Row) -> Result<NewPost, (Trouble, String)> {
    let cell = |column: Column| {
        let index = opened.columns.iter().position(|other| *other == column);
        index.and_then(|index| row.cells.get(index)).map_or("", |cell| cell.trim())
    };
    let bad = |trouble: Trouble, cell: &str| (trouble, cell.to_owned());
    let text = unguarded(cell(Column::Text));
    if text.is_empty() {
        return Err(bad(Trouble::NoText, ""));
    }
    let placement = match cell(Column::Placement) {
        "" => opened.placement.ok_or(bad(Trouble::NoPlacement, ""))?,
        name => placement(name).ok_or(bad(Trouble::UnknownPlacement, name))?,
    };
    if main_field(placement).is_none() {
        return Err(bad(Trouble::NoFieldForText, crate::words::placement(placement, Language::It)));
    }
    let (mut date, mut time) = (None, None);
    match cell(Column::Moment) {
        "" => {}
        moment => {
            let (day, clock) = when::moment(moment, opened.order).ok_or(bad(Trouble::BadDate, moment))?;
            (date, time) = (Some(day), clock);
        }
    }
    match cell(Column::Date) {
        "" => {}
        day => date = Some(when::day(day, opened.order).ok_or(bad(Trouble::BadDate, day))?),
    }
    match cell(Column::Time) {
        "" => {}
        clock => time = Some(when::time(clock).ok_or(bad(Trouble::BadTime, clock))?),
    }
    let own = |column: Column| unguarded(cell(column)).to_owned();
    Ok(NewPost {
        placement,
        text: text.to_owned(),
        date,
        time,
        title: own(Column::Title),
        headline: own(Column::Headline),
        link: own(Column::Link),
        pillar: own(Column::Pillar),
        status: status(cell(Column::Status)),
        first_comment: own(Column::FirstComment),
        media_notes: own(Column::MediaNotes),
        image: Image { name: own(Column::Image), alt_text: own(Column::AltText) },
    })
}

/// Without the apostrophe that keeps a spreadsheet from running a cell.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) => rest,
        _ => cell,
    }
}

fn status(cell: &str) -> Status {
    let cell = cell.to_lowercase();
    let is = |status: &&Status| {
        status.id() == cell || Language::ALL.iter().any(|language| status.word(*language).to_lowercase() == cell)
    };
    Status::ALL.iter().find(is).copied().unwrap_or_default()
}

/// A placement by id, by its name in either language, or by its platform: then the ordinary post.
fn placement(name: &str) -> Option<Placement> {
    let lower = name.trim().to_lowercase();
    let by_name = |placement: &&Placement| {
        placement.id() == lower
            || Language::ALL
                .iter()
                .any(|language| crate::words::placement(**placement, *language).to_lowercase() == lower)
    };
    let of_platform = |id: &str| {
        Placement::ALL
            .iter()
            .copied()
            .find(|placement| placement.platform() == id && !placement.paid() && main_field(*placement).is_some())
    };
    let platform = || {
        let id = match lower.as_str() {
            "twitter" | "twitter/x" | "x (twitter)" => "x",
            "gbp" | "gmb" | "google my business" => "google-business",
            other => {
                PLATFORMS.iter().find(|platform| platform.id == other || platform.name.to_lowercase() == other)?.id
            }
        };
        of_platform(id)
    };
    Placement::ALL.iter().find(by_name).copied().or_else(platform)
}

/// A campaign with the posts of a file in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    pub campaign: Campaign,
    pub drafts: Vec<u32>,
}

/// Keeps the good rows; the doubles only if asked. The file is remembered, so that all of it can be
/// taken out again.
pub fn commit(campaign: &Campaign, opened: &Opened, doubles: bool, now: Moment) -> Kept {
    let mut changed = campaign.clone();
    let mut drafts = Vec::new();
    for (_, outcome) in read(opened, campaign) {
        let post = match outcome {
            Outcome::Good(post) => post,
            Outcome::Double(post) if doubles => post,
            _ => continue,
        };
        let id = changed.next_id();
        changed.drafts.push(draft(id, &post));
        if post.image != Image::default() {
            changed.parts.media.name_one(id, &post.image.name, &post.image.alt_text);
        }
        drafts.push(id);
    }
    if !drafts.is_empty() {
        let import = Import { file: opened.name.clone(), at: now.0, drafts: drafts.clone() };
        changed.parts.calendar.imports.push(import);
    }
    Kept { campaign: changed.touched(now), drafts }
}

fn draft(id: u32, post: &NewPost) -> Draft {
    let mut draft = Draft {
        title: post.title.clone(),
        date: post.date.map(|date| date.to_string()).unwrap_or_default(),
        time: post.time.map(|(hour, minute)| format!("{hour:02}:{minute:02}")).unwrap_or_default(),
        pillar: post.pillar.clone(),
        status: post.status,
        first_comment: post.first_comment.clone(),
        media_notes: post.media_notes.clone(),
        ..Draft::new(id, post.placement)
    };
    if let Some(variant) = draft.variants.first_mut() {
        let fields = [
            (main_field(post.placement), &post.text),
            (Some(Field::Headline), &post.headline),
            (Some(Field::Link), &post.link),
        ];
        for (field, text) in fields {
            if let Some(field) = field.filter(|field| post.placement.field(*field).is_some()) {
                variant.set(field, 0, text.as_str());
            }
        }
    }
    draft
}
