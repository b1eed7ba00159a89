//! From rows to drafts: what can be kept, what cannot and why, what is there already, what changes it.

use super::columns::Column;
use super::places::placements;
use super::states::status;
use super::{Opened, Row, made, when};
use crate::calendar::{
    Image, Import,
    approvals::{keep_honest, whole_print},
    item::text_of,
    part::zone,
    zone::Zone,
};
use crate::campaign::Campaign;
use crate::date::{Date, Moment};
use crate::drafts::{Draft, Status, main_field};
use crate::media::MediaPart;
use crate::named::named;
use facts::{Field, Placement};
use std::collections::BTreeSet;
use wording::Language;

/// A post as a row says it.
#[derive(Debug, Clone, PartialEq)]
pub struct NewPost {
    pub placement: Placement,
    pub date: Option<Date>,
    pub time: Option<(u32, u32)>,
    pub title: String,
    pub pillar: String,
    /// `None`: the row does not say.
    pub status: Option<Status>,
    pub first_comment: String,
    pub media_notes: String,
    /// The copy, one text a column: lists have a line an item.
    pub fields: Vec<(Field, String)>,
    pub images: Vec<Image>,
    /// The columns the file has.
    pub given: Vec<Column>,
    pub remarks: Vec<(Remark, String)>,
}

named! {
    /// Something about a row that is kept which its person should know.
    Remark, words "row-remark" {
        UnknownStatus = "unknown-status",
        /// The file told another clock: it is ours now.
        OtherClock = "other-clock",
    }
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
    /// The draft of our own spreadsheet that the row changes.
    Update(u32, Box<NewPost>),
    /// The same post is in the campaign, or further up in the file.
    Double(Box<NewPost>),
    /// With the cell that cannot be read.
    Bad(Trouble, String),
}

impl Outcome {
    pub fn post(&self) -> Option<&NewPost> {
        match self {
            Outcome::Good(post) | Outcome::Update(_, post) | Outcome::Double(post) => Some(post),
            Outcome::Bad(..) => None,
        }
    }
}

/// Every row with its line in the file and what becomes of it; a row that names several places comes once
/// for each. Nothing is kept yet.
pub fn read(opened: &Opened, campaign: &Campaign) -> Vec<(u32, Outcome)> {
    let mut seen: BTreeSet<Key> = campaign.drafts.iter().map(key).collect();
    let mut updated: BTreeSet<u32> = BTreeSet::new();
    let mut out = Vec::new();
    for row in opened.body() {
        // A draft may stand in the file once; whatever else claims to be it is a post of its own.
        let known = own_draft(opened, row, campaign).filter(|draft| !updated.contains(&draft.id));
        match posts(opened, row, campaign, known) {
            Err((trouble, cell)) => out.push((row.line, Outcome::Bad(trouble, cell))),
            Ok(posts) => {
                for (at, post) in posts.into_iter().enumerate() {
                    let known = known.filter(|_| at == 0);
                    updated.extend(known.map(|draft| draft.id));
                    out.push((row.line, outcome(post, known, campaign, &mut seen)));
                }
            }
        }
    }
    out
}

fn outcome(post: NewPost, known: Option<&Draft>, campaign: &Campaign, seen: &mut BTreeSet<Key>) -> Outcome {
    if let Some(draft) = known {
        let same = made::draft(draft, &post) == *draft && same_pictures(campaign, draft.id, &post);
        return if same { Outcome::Double(Box::new(post)) } else { Outcome::Update(draft.id, Box::new(post)) };
    }
    let draft = made::draft(&Draft::new(0, post.placement), &post);
    if seen.insert(key(&draft)) { Outcome::Good(Box::new(post)) } else { Outcome::Double(Box::new(post)) }
}

fn same_pictures(campaign: &Campaign, id: u32, post: &NewPost) -> bool {
    let Some(draft) = campaign.draft(id) else { return false };
    let files = campaign.parts.media.of(draft).cloned().collect();
    let there = MediaPart { files };
    let mut changed = there.clone();
    made::put_pictures(&mut changed, draft, post);
    changed == there
}

/// The mark our spreadsheet gives a row: draft and campaign, so that no other campaign takes it for its own.
pub(in crate::calendar) fn mark(campaign: &Campaign, draft: &Draft) -> String {
    format!("{}@{}", draft.id, campaign.id)
}

fn own_draft<'a>(opened: &Opened, row: &Row, campaign: &'a Campaign) -> Option<&'a Draft> {
    let mark = cell(opened, row, Column::Own);
    let (id, of) = mark.split_once('@')?;
    (of == campaign.id).then(|| campaign.draft(id.parse().ok()?))?
}

/// What makes two posts the same: place, day, time and words.
type Key = (Placement, Option<Date>, Option<(u32, u32)>, String);

fn key(draft: &Draft) -> Key {
    let texts = match text_of(draft) {
        // Of an advertisement made of lists all of them.
        "" => {
            let fields = draft.variants.iter().take(1).flat_map(|variant| variant.fields());
            fields.map(|(_, items)| items.join(" ")).collect::<Vec<_>>().join(" ")
        }
        text => text.to_owned(),
    };
    let words = texts.split_whitespace().collect::<Vec<_>>().join(" ");
    (draft.placement, draft.day(), draft.hour_and_minute(), words)
}

fn raw<'a>(opened: &Opened, row: &'a Row, column: Column) -> &'a str {
    let index = opened.columns.iter().position(|other| *other == column);
    index.and_then(|index| row.cells.get(index)).map_or("", String::as_str)
}

fn cell<'a>(opened: &Opened, row: &'a Row, column: Column) -> &'a str {
    raw(opened, row, column).trim()
}

/// The posts of a row, one for each place it names.
fn posts(
    opened: &Opened,
    row: &Row,
    campaign: &Campaign,
    known: Option<&Draft>,
) -> Result<Vec<NewPost>, (Trouble, String)> {
    let cell = |column: Column| cell(opened, row, column);
    let bad = |trouble: Trouble, cell: &str| (trouble, cell.to_owned());
    let own = |column: Column| unguarded(cell(column)).to_owned();
    let given: Vec<Column> = opened.columns.iter().copied().filter(|column| *column != Column::Nothing).collect();
    let fields: Vec<(Field, String)> = Column::fields()
        .filter(|(column, _)| given.contains(column))
        .map(|(column, field)| (field, own(column)))
        .collect();
    // An empty first line is a picture without words: it must not be trimmed away.
    let lines = |column: Column| unguarded(raw(opened, row, column).trim_matches([' ', '\t', '\r']));
    let images = images(lines(Column::Image), lines(Column::AltText));
    let says = fields.iter().any(|(field, text)| *field != Field::Link && !text.is_empty());
    let mut remarks = Vec::new();
    let places = match cell(Column::Placement) {
        "" => vec![known.map(|draft| draft.placement).or(opened.placement).ok_or(bad(Trouble::NoPlacement, ""))?],
        names => placements(names).map_err(|name| (Trouble::UnknownPlacement, name))?,
    };
    // A story may be a picture and no words; a planned post of ours may still be empty.
    let wordless = places.iter().all(|place| main_field(*place).is_none()) && !images.is_empty();
    if !says && !wordless && !given.contains(&Column::Own) {
        return Err(bad(Trouble::NoText, ""));
    }
    let (date, time) = when(opened, row, zone(campaign), known, &mut remarks)?;
    let state = match cell(Column::Status) {
        "" => None,
        word => status(word).or_else(|| {
            remarks.push((Remark::UnknownStatus, word.to_owned()));
            None
        }),
    };
    let post = |placement: Placement| NewPost {
        placement,
        date,
        time,
        title: own(Column::Title),
        pillar: own(Column::Pillar),
        status: state,
        first_comment: own(Column::FirstComment),
        media_notes: own(Column::MediaNotes),
        fields: fields.clone(),
        images: images.clone(),
        given: given.clone(),
        remarks: remarks.clone(),
    };
    let posts: Vec<NewPost> = places.into_iter().map(post).collect();
    // One text and nowhere to put it: the lists of an advertisement need their own columns.
    let homeless = posts
        .iter()
        .find(|post| says && known.is_none() && made::draft(&Draft::new(0, post.placement), post).is_empty());
    match homeless {
        Some(post) => Err(bad(Trouble::NoFieldForText, crate::words::placement(post.placement, Language::It))),
        None => Ok(posts),
    }
}

type When = (Option<Date>, Option<(u32, u32)>);

/// Day and time by the clock of the campaign.
fn when(
    opened: &Opened,
    row: &Row,
    zone: Zone,
    known: Option<&Draft>,
    remarks: &mut Vec<(Remark, String)>,
) -> Result<When, (Trouble, String)> {
    let cell = |column: Column| unguarded(cell(opened, row, column));
    let bad = |trouble: Trouble, cell: &str| (trouble, cell.to_owned());
    let (mut date, mut time, mut ahead) = (None, None, None);
    match cell(Column::Moment) {
        "" => {}
        moment => {
            let (day, clock, zone) = when::moment(moment, opened.order).ok_or(bad(Trouble::BadDate, moment))?;
            (date, time, ahead) = (Some(day), clock, zone);
        }
    }
    match cell(Column::Date) {
        "" => {}
        // What the campaign itself has as a day is not refused on its way back.
        day if known.is_some_and(|draft| draft.day().is_none() && draft.date.trim() == day) => {}
        day => date = Some(when::day(day, opened.order).ok_or(bad(Trouble::BadDate, day))?),
    }
    match cell(Column::Time) {
        "" => {}
        clock if known.is_some_and(|draft| draft.hour_and_minute().is_none() && draft.time.trim() == clock) => {}
        clock => {
            let (at, zone) = when::clock(clock).ok_or(bad(Trouble::BadTime, clock))?;
            (time, ahead) = (Some(at), zone);
        }
    }
    if let (Some(day), Some(at), Some(ahead)) = (date, time, ahead) {
        let (day, at) = when::here(day, at, ahead, zone);
        if (Some(day), Some(at)) != (date, time) {
            let column = if cell(Column::Moment).is_empty() { Column::Time } else { Column::Moment };
            remarks.push((Remark::OtherClock, cell(column).to_owned()));
        }
        (date, time) = (Some(day), Some(at));
    }
    Ok((date, time))
}

/// The pictures of a cell, one a line or parted by commas, each with its description.
fn images(names: &str, descriptions: &str) -> Vec<Image> {
    let lines = |text: &str| text.split('\n').map(|line| line.trim().to_owned()).collect::<Vec<_>>();
    let mut out: Vec<String> = Vec::new();
    for line in lines(names) {
        let pieces: Vec<&str> = line.split([',', ';', '|']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
        let address = |piece: &&str| piece.starts_with("https://") || piece.starts_with("http://");
        let file = |piece: &&str| {
            let end = piece.rsplit_once('.').map_or("", |(_, end)| end);
            (2..=4).contains(&end.len()) && end.chars().all(char::is_alphanumeric)
        };
        // A comma may stand in an address: only what is a list throughout is one.
        let list = pieces.len() > 1
            && (pieces.iter().all(address) || (!pieces.iter().any(address) && pieces.iter().all(file)));
        if list { out.extend(pieces.into_iter().map(str::to_owned)) } else { out.push(line) }
    }
    let alts = lines(descriptions);
    let one_text = out.len() == 1 && alts.len() > 1;
    let alt = |at: usize| match at {
        0 if one_text => alts.join(" "),
        at => alts.get(at).cloned().unwrap_or_default(),
    };
    let named = out.iter().enumerate().map(|(at, name)| Image { name: name.clone(), alt_text: alt(at) });
    let unnamed = alts.iter().skip(if one_text { usize::MAX } else { out.len() });
    let unnamed = unnamed.map(|text| Image { name: String::new(), alt_text: text.clone() });
    named.chain(unnamed).filter(|image| *image != Image::default()).collect()
}

/// Without the apostrophe that keeps a spreadsheet from running a cell.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) => rest,
        _ => cell,
    }
}

/// A campaign with the posts of a file in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    pub campaign: Campaign,
    /// The new ones.
    pub drafts: Vec<u32>,
    pub updated: Vec<u32>,
}

/// Keeps the good rows and the changes; the doubles only if asked. The file is remembered with its new posts,
/// so that all of them can be taken out again.
pub fn commit(campaign: &Campaign, opened: &Opened, doubles: bool, now: Moment) -> Kept {
    let mut changed = campaign.clone();
    let (mut drafts, mut updated) = (Vec::new(), Vec::new());
    for (_, outcome) in read(opened, campaign) {
        let post = match outcome {
            Outcome::Update(id, post) => {
                let Campaign { drafts, parts, .. } = &mut changed;
                if let Some(draft) = drafts.iter_mut().find(|draft| draft.id == id) {
                    *draft = made::draft(draft, &post);
                    made::put_pictures(&mut parts.media, draft, &post);
                    updated.push(id);
                }
                continue;
            }
            Outcome::Good(post) => post,
            Outcome::Double(post) if doubles => post,
            _ => continue,
        };
        let id = changed.next_id();
        let draft = made::draft(&Draft::new(id, post.placement), &post);
        made::put_pictures(&mut changed.parts.media, &draft, &post);
        changed.drafts.push(draft);
        drafts.push(id);
    }
    keep_honest(campaign, &mut changed);
    if !drafts.is_empty() {
        let prints =
            drafts.iter().filter_map(|id| changed.draft(*id)).map(|draft| (draft.id, whole_print(&changed, draft)));
        let prints = prints.collect();
        let import = Import { file: opened.name.clone(), at: now.0, drafts: drafts.clone(), prints };
        changed.parts.calendar.imports.push(import);
    }
    Kept { campaign: changed.touched(now), drafts, updated }
}
