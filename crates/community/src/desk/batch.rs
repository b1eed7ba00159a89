//! A batch: the comments that came in together.

use super::Way;
use crate::queue::Instant;
use serde::{Deserialize, Serialize};
use wording::{Language, say};

/// How far a comment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    #[default]
    Open,
    Answered,
    /// Somebody else must speak first.
    Waiting,
    Hidden,
    /// Nothing more to do.
    Closed,
}

impl Status {
    pub const ALL: [Status; 5] = [Status::Open, Status::Answered, Status::Waiting, Status::Hidden, Status::Closed];

    pub fn id(self) -> &'static str {
        match self {
            Status::Open => "open",
            Status::Answered => "answered",
            Status::Waiting => "waiting",
            Status::Hidden => "hidden",
            Status::Closed => "closed",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Status::ALL.into_iter().find(|status| status.id() == id)
    }

    pub fn name(self, language: Language) -> String {
        say::community_status(language, self.id())
    }
}

fn nought(number: &u64) -> bool {
    *number == 0
}

/// An answer that went out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Sent {
    pub text: String,
    pub at: Instant,
    /// In a private message.
    pub private: bool,
}

/// One comment, as it came in, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Comment {
    /// Unique in its batch.
    pub id: u32,
    pub text: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub author: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Instant>,
    #[serde(skip_serializing_if = "nought")]
    pub likes: u64,
    #[serde(skip_serializing_if = "nought")]
    pub replies: u64,
    /// Followers of its author.
    #[serde(skip_serializing_if = "nought")]
    pub reach: u64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub platform: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub post: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub link: String,
    /// Its id where it came from.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub outer: String,
    /// The outer id of the comment it answers.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub parent: String,
    pub status: Status,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// What is being written in answer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub draft: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent: Option<Sent>,
    /// What the person says it is, for the chart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub way: Option<Way>,
}

/// A line of the log of a crisis.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Entry {
    pub at: Instant,
    pub text: String,
}

/// What is said while the facts are not yet known.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Statement {
    pub it: String,
    pub en: String,
}

/// Comments that came in together.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Batch {
    pub id: String,
    pub name: String,
    pub created: Instant,
    /// Id of the campaign it belongs to; empty for none.
    pub campaign: String,
    pub comments: Vec<Comment>,
    pub last_id: u32,
    pub statement: Statement,
    pub log: Vec<Entry>,
    /// The usual share of negative comments in hundredths, where the person knows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usual: Option<u8>,
}

impl Batch {
    pub fn new(id: impl Into<String>, name: impl Into<String>, now: Instant) -> Self {
        Batch { id: id.into(), name: name.into(), created: now, ..Batch::default() }
    }

    /// Adds comments, giving each a number of its own.
    pub fn add(&mut self, comments: impl IntoIterator<Item = Comment>) {
        for comment in comments {
            self.last_id += 1;
            self.comments.push(Comment { id: self.last_id, ..comment });
        }
    }

    pub fn get(&self, id: u32) -> Option<&Comment> {
        self.comments.iter().find(|comment| comment.id == id)
    }

    /// Changes one comment.
    pub fn change(&mut self, id: u32, change: impl FnOnce(&mut Comment)) {
        if let Some(comment) = self.comments.iter_mut().find(|comment| comment.id == id) {
            change(comment);
        }
    }

    /// Notes the answer that went out; an empty one is none.
    pub fn answer(&mut self, id: u32, text: &str, private: bool, now: Instant) {
        let text = text.trim().to_owned();
        if !text.is_empty() {
            self.change(id, |comment| {
                comment.sent = Some(Sent { text, at: now, private });
                comment.status = Status::Answered;
                comment.draft.clear();
            });
        }
    }

    /// What went out, latest last: the lints compare a new reply with these.
    pub fn sent(&self, but: u32) -> Vec<&str> {
        let mut sent: Vec<&Sent> = self
            .comments
            .iter()
            .filter(|comment| comment.id != but)
            .filter_map(|comment| comment.sent.as_ref())
            .collect();
        sent.sort_by_key(|sent| sent.at);
        sent.into_iter().map(|sent| sent.text.as_str()).collect()
    }

    pub fn count(&self, status: Status) -> usize {
        self.comments.iter().filter(|comment| comment.status == status).count()
    }

    pub fn note(&mut self, text: &str, now: Instant) {
        let text = text.trim();
        if !text.is_empty() {
            self.log.push(Entry { at: now, text: text.to_owned() });
        }
    }
}

/// The words of a text without case, accents and marks: what makes two comments the same.
pub fn same_words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            'à' | 'á' | 'â' | 'ä' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            _ => letter,
        };
        if plain.is_alphanumeric() {
            out.push(plain);
        } else if matches!(plain, '\'' | '’' | '\u{fe0f}' | '\u{200d}') {
            // Within a word.
        } else if plain.is_whitespace()
            || plain.is_ascii_punctuation()
            || matches!(plain, '…' | '«' | '»' | '“' | '”' | '–' | '—')
        {
            if !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            // An emoji is a word.
            out.push(plain);
        }
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_answered_once_and_the_draft_is_gone() {
        let mut batch = Batch::new("b", "Post di lunedì", Instant(10));
        batch.add([Comment { text: "Prezzo?".into(), draft: "12".into(), ..Comment::default() }, Comment::default()]);
        assert_eq!((batch.last_id, batch.get(2).map(|comment| comment.id)), (2, Some(2)));
        batch.answer(1, "  ", false, Instant(11));
        assert_eq!(batch.get(1).map(|comment| comment.status), Some(Status::Open));
        batch.answer(1, " 12 euro ", true, Instant(12));
        let comment = batch.get(1).expect("it is there");
        assert_eq!((comment.status, comment.draft.as_str()), (Status::Answered, ""));
        assert_eq!(comment.sent, Some(Sent { text: "12 euro".into(), at: Instant(12), private: true }));
        assert_eq!((batch.sent(2), batch.sent(1).len()), (vec!["12 euro"], 0));
        assert_eq!((batch.count(Status::Open), batch.count(Status::Answered)), (1, 1));
    }

    #[test]
    fn what_makes_two_texts_the_same() {
        assert_eq!(same_words("  È BELLO,   davvero!! "), same_words("e bello… davvero"));
        assert_eq!(same_words("l’orario"), same_words("l'orario"));
        assert_ne!(same_words("❤️"), same_words("😂"));
        assert_eq!(same_words("❤️"), same_words("❤"));
    }
}
