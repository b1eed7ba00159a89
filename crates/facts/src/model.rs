//! The shapes of what the catalogue holds. `build.rs` fills them from `catalogue/`.

/// One thing we know, with where it is written and when we read it.
#[derive(Debug, PartialEq)]
pub struct Fact {
    /// `instagram.feed.text.at-most`: unique, stable, shown to people and in JSON.
    pub id: &'static str,
    pub platform: &'static str,
    /// Empty for law and policy rows that concern no single placement.
    pub placements: &'static [crate::Placement],
    pub field: Option<crate::Field>,
    pub about: About,
    pub value: Value,
    pub unit: Unit,
    pub strength: Strength,
    /// Facts with the same tag contradict each other: show them together, as a range.
    pub conflict: Option<&'static str>,
    /// Only secondary sources say so: [`Confidence::Reported`], for those who do without the origins.
    pub reported: bool,
    /// Rows about media that concern only pictures, or only video.
    pub medium: Option<Medium>,
    /// Its place in the catalogue.
    pub(crate) row: u16,
}

/// Where a fact is written, and how sure we are of it.
///
/// Apart from the facts, because it weighs more than they do: a program that never asks for it
/// (the checks, the first screen) does not carry it.
#[derive(Debug, PartialEq)]
pub struct Origin {
    pub source: Source,
    /// The sentence that says it, short, in its original language.
    pub quote: Option<&'static str>,
    pub checked_on: Date,
    pub confidence: Confidence,
    /// What a reader must know to use the number rightly; data about the fact.
    pub note: Option<Bilingual>,
}

/// What a row said before.
#[derive(Debug, PartialEq)]
pub struct Change {
    /// The row that says how it is now.
    pub fact: &'static str,
    /// `YesNo(false)`: there was no such limit.
    pub before: Value,
    /// The year, month or day from which it holds, as ISO 8601 writes them; none where it was only
    /// noticed between two readings.
    pub since: Option<&'static str>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    pub title: &'static str,
    pub url: &'static str,
    /// No page that was read says it: the address is only where to look for confirmation.
    pub unread: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bilingual {
    pub it: &'static str,
    pub en: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

/// What a fact is about. The checks ask for these by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    LengthMax,
    LengthMin,
    LengthRecommended,
    /// Where the text is cut behind "see more", on a phone and on a desktop.
    FoldPhone,
    FoldDesktop,
    ItemsMax,
    ItemsMin,
    HashtagsMax,
    HashtagsRecommended,
    MentionsMax,
    EmojiMax,
    LinksMax,
    LinkClickable,
    LinkLengthMax,
    /// Characters the field refuses, as one text.
    CharactersForbidden,
    CallToAction,
    MediaRatioMin,
    MediaRatioMax,
    MediaRatioRecommended,
    MediaWidthMin,
    MediaHeightMin,
    MediaWidthMax,
    MediaHeightMax,
    MediaWidthRecommended,
    MediaHeightRecommended,
    ImageWeightMax,
    VideoWeightMax,
    DurationMin,
    DurationMax,
    ImageFormats,
    VideoFormats,
    MediaItemsMax,
    /// A rule of the platform about what may be said.
    Policy,
    /// A rule of law or of a code of conduct.
    Law,
    /// Anything worth showing in the rulebook that no check reads.
    Other,
}

impl About {
    /// Whether a row of this kind is a limit that differs by account or server, so that a person may know a
    /// truer one: how long a text, how many tags, how heavy a file.
    pub const fn can_be_set(self) -> bool {
        matches!(
            self,
            Self::LengthMax
                | Self::HashtagsMax
                | Self::MentionsMax
                | Self::EmojiMax
                | Self::LinksMax
                | Self::MediaItemsMax
                | Self::ImageWeightMax
                | Self::VideoWeightMax
                | Self::DurationMax
        )
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    Whole(u64),
    Decimal(f64),
    /// Both ends belong to it: "50–150".
    Between(u64, u64),
    YesNo(bool),
    Words(&'static [&'static str]),
    Text(&'static str),
}

/// In what a number is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// twitter-text v3 weights.
    XWeighted,
    Graphemes,
    Utf16,
    CodePoints,
    /// UTF-8 bytes.
    Bytes,
    /// East Asian wide characters count 2.
    DisplayWidth,
    /// Code points, with emoji counted as their UTF-8 bytes.
    Threads,
    /// Graphemes, links 23, remote mentions without their server.
    Mastodon,
    /// "Characters", and no official page says which: counted as graphemes.
    Characters,
    /// GSM 03.38 septets, or UCS-2 units where a character needs them.
    Sms,
    /// UCS-2 units of an SMS that needs them; one that does not counts nothing.
    SmsUcs2,
    Lines,
    Items,
    Pixels,
    FileBytes,
    Seconds,
    /// Width divided by height.
    Ratio,
    None,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// The platform refuses more.
    Hard,
    /// A cut, a recommendation, a rule of thumb.
    Soft,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Read in an official page, API schema, or the law's own text.
    Documented,
    /// Seen by measuring, or an official page quoted by others.
    Observed,
    /// Only secondary sources say so.
    Reported,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medium {
    Picture,
    Video,
}

/// A platform, or whoever else issues rules.
#[derive(Debug, PartialEq, Eq)]
pub struct Platform {
    pub id: &'static str,
    /// As people call it.
    pub name: &'static str,
    pub placements: &'static [crate::Placement],
}

/// One field of a placement.
#[derive(Debug, PartialEq, Eq)]
pub struct FieldSpec {
    pub field: crate::Field,
    /// `headlines[]`: several texts.
    pub list: bool,
    /// A placement cannot be published without it.
    pub required: bool,
}

/// In the order of ISO 8601.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

macro_rules! names {
    ($type:ident { $($variant:ident = $name:literal),* $(,)? }) => {
        impl $type {
            pub const ALL: &'static [$type] = &[$($type::$variant),*];
            pub fn name(self) -> &'static str {
                match self { $($type::$variant => $name),* }
            }
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some($type::$variant),)* _ => None }
            }
        }
    };
}

names!(About {
    LengthMax = "length-max",
    LengthMin = "length-min",
    LengthRecommended = "length-recommended",
    FoldPhone = "fold-phone",
    FoldDesktop = "fold-desktop",
    ItemsMax = "items-max",
    ItemsMin = "items-min",
    HashtagsMax = "hashtags-max",
    HashtagsRecommended = "hashtags-recommended",
    MentionsMax = "mentions-max",
    EmojiMax = "emoji-max",
    LinksMax = "links-max",
    LinkClickable = "link-clickable",
    LinkLengthMax = "link-length-max",
    CharactersForbidden = "characters-forbidden",
    CallToAction = "call-to-action",
    MediaRatioMin = "media-ratio-min",
    MediaRatioMax = "media-ratio-max",
    MediaRatioRecommended = "media-ratio-recommended",
    MediaWidthMin = "media-width-min",
    MediaHeightMin = "media-height-min",
    MediaWidthMax = "media-width-max",
    MediaHeightMax = "media-height-max",
    MediaWidthRecommended = "media-width-recommended",
    MediaHeightRecommended = "media-height-recommended",
    ImageWeightMax = "image-weight-max",
    VideoWeightMax = "video-weight-max",
    DurationMin = "duration-min",
    DurationMax = "duration-max",
    ImageFormats = "image-formats",
    VideoFormats = "video-formats",
    MediaItemsMax = "media-items-max",
    Policy = "policy",
    Law = "law",
    Other = "other",
});

names!(Unit {
    XWeighted = "x-weighted",
    Graphemes = "graphemes",
    Utf16 = "utf16",
    CodePoints = "code-points",
    Bytes = "bytes",
    DisplayWidth = "display-width",
    Threads = "threads",
    Mastodon = "mastodon",
    Characters = "characters",
    Sms = "sms",
    SmsUcs2 = "sms-ucs2",
    Lines = "lines",
    Items = "items",
    Pixels = "pixels",
    FileBytes = "file-bytes",
    Seconds = "seconds",
    Ratio = "ratio",
    None = "none",
});

names!(Strength { Hard = "hard", Soft = "soft" });
names!(Weekday {
    Monday = "monday",
    Tuesday = "tuesday",
    Wednesday = "wednesday",
    Thursday = "thursday",
    Friday = "friday",
    Saturday = "saturday",
    Sunday = "sunday",
});
names!(Confidence { Documented = "documented", Observed = "observed", Reported = "reported" });

impl Fact {
    /// Where it is written.
    pub fn origin(&self) -> &'static Origin {
        &crate::ORIGINS[usize::from(self.row)]
    }

    /// The whole number of a fact; for a range, its upper end.
    pub fn at_most(&self) -> Option<u64> {
        match self.value {
            Value::Whole(n) | Value::Between(_, n) => Some(n),
            _ => None,
        }
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
