//! `{"format":"coso","version":2,"revision":7,"data":{…}}` around everything stored.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The version written today.
pub const VERSION: u32 = 2;

const FORMAT: &str = "coso";

/// What came of reading a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Read<T> {
    Whole {
        value: T,
        revision: u64,
    },
    /// Written by a newer release: leave it alone.
    FromTheFuture {
        version: u64,
    },
    /// Keep the text, start fresh, tell the person.
    Unreadable {
        problem: Problem,
    },
}

/// Why a text could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Not JSON, or cut off.
    NotJson,
    /// JSON, but not ours.
    NotCoso,
    /// Ours, but a list or settings where a campaign should be.
    AnotherKind,
    /// Ours, with a part of the wrong shape.
    WrongShape,
    /// A link too long, or cut when it was copied.
    BrokenLink,
}

impl Problem {
    pub const ALL: &'static [Self] =
        &[Self::NotJson, Self::NotCoso, Self::AnotherKind, Self::WrongShape, Self::BrokenLink];

    /// The id of its sentence, for `wording::key`.
    pub const fn word_id(self) -> &'static str {
        match self {
            Self::NotJson => "name-problem-not-json",
            Self::NotCoso => "name-problem-not-coso",
            Self::AnotherKind => "name-problem-another-kind",
            Self::WrongShape => "name-problem-wrong-shape",
            Self::BrokenLink => "name-problem-broken-link",
        }
    }
}

impl<T> Read<T> {
    /// The value, when there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Whole { value, .. } => Some(value),
            Self::FromTheFuture { .. } | Self::Unreadable { .. } => None,
        }
    }
}

/// What an envelope holds; written into its data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Campaign,
    Index,
    Settings,
    /// Of a desk that belongs to no campaign.
    Desk(&'static str),
    Overrides,
}

impl Kind {
    const fn id(self) -> &'static str {
        match self {
            Self::Campaign => "campaign",
            Self::Index => "index",
            Self::Settings => "settings",
            Self::Desk(id) => id,
            Self::Overrides => "overrides",
        }
    }
}

#[derive(Deserialize)]
struct Envelope {
    format: String,
    version: u64,
    #[serde(default)]
    revision: u64,
    data: Value,
}

#[derive(Serialize)]
struct Sealed<'a, T> {
    format: &'static str,
    version: u32,
    revision: u64,
    data: Data<'a, T>,
}

#[derive(Serialize)]
struct Data<'a, T> {
    kind: &'static str,
    #[serde(flatten)]
    rest: &'a T,
}

pub(super) fn seal<T: Serialize>(kind: Kind, revision: u64, data: &T) -> String {
    let data = Data { kind: kind.id(), rest: data };
    // The shapes hold only texts, lists and maps with text keys: writing them cannot fail.
    serde_json::to_string(&Sealed { format: FORMAT, version: VERSION, revision, data }).unwrap_or_default()
}

/// The data of a text of ours, whatever its kind.
pub(super) fn look(text: &str) -> Read<Value> {
    let problem = |problem| Read::Unreadable { problem };
    // Editors and mail programs put a byte order mark before a file.
    let text = text.trim_start_matches('\u{feff}');
    let Ok(json) = serde_json::from_str::<Value>(text) else { return problem(Problem::NotJson) };
    let Ok(envelope) = serde_json::from_value::<Envelope>(json) else { return problem(Problem::NotCoso) };
    if envelope.format != FORMAT {
        return problem(Problem::NotCoso);
    }
    const OURS: u64 = VERSION as u64;
    match envelope.version {
        1..=OURS => Read::Whole { value: envelope.data, revision: envelope.revision },
        0 => problem(Problem::NotCoso),
        version => Read::FromTheFuture { version },
    }
}

pub(super) fn open<T>(text: &str, kind: Kind, read: impl FnOnce(Value) -> Result<T, serde_json::Error>) -> Read<T> {
    match look(text) {
        Read::Whole { value, .. } if value.get("kind").and_then(Value::as_str) != Some(kind.id()) => {
            Read::Unreadable { problem: Problem::AnotherKind }
        }
        Read::Whole { value, revision } => match read(value) {
            Ok(value) => Read::Whole { value, revision },
            Err(_) => Read::Unreadable { problem: Problem::WrongShape },
        },
        Read::FromTheFuture { version } => Read::FromTheFuture { version },
        Read::Unreadable { problem } => Read::Unreadable { problem },
    }
}
