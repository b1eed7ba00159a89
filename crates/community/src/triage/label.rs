//! The labels and urgencies, with the names of the contract.

use serde::{Deserialize, Serialize};
use wording::{Language, say};

/// What a comment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Label {
    Question,
    Complaint,
    Praise,
    Crisis,
    Spam,
    Abuse,
    Suggestion,
    Other,
}

impl Label {
    pub const ALL: [Label; 8] = [
        Label::Question,
        Label::Complaint,
        Label::Praise,
        Label::Crisis,
        Label::Spam,
        Label::Abuse,
        Label::Suggestion,
        Label::Other,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Label::Question => "question",
            Label::Complaint => "complaint",
            Label::Praise => "praise",
            Label::Crisis => "crisis",
            Label::Spam => "spam",
            Label::Abuse => "abuse",
            Label::Suggestion => "suggestion",
            Label::Other => "other",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Label::ALL.into_iter().find(|label| label.id() == id)
    }

    /// For people.
    pub fn name(self, language: Language) -> String {
        say::community_label(language, self.id())
    }

    /// How soon, where nothing in the comment says otherwise.
    pub fn usual_urgency(self) -> Urgency {
        match self {
            Label::Crisis => Urgency::High,
            Label::Question | Label::Complaint | Label::Abuse => Urgency::Normal,
            Label::Praise | Label::Spam | Label::Suggestion | Label::Other => Urgency::Low,
        }
    }

    /// A complaint or worse: what the mood of a batch is measured by.
    pub fn is_negative(self) -> bool {
        matches!(self, Label::Complaint | Label::Crisis | Label::Abuse)
    }
}

/// How soon a person must look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Urgency {
    Low,
    Normal,
    High,
}

impl Urgency {
    pub const ALL: [Urgency; 3] = [Urgency::Low, Urgency::Normal, Urgency::High];

    pub fn id(self) -> &'static str {
        match self {
            Urgency::Low => "low",
            Urgency::Normal => "normal",
            Urgency::High => "high",
        }
    }

    /// For people.
    pub fn name(self, language: Language) -> String {
        say::community_urgency(language, self.id())
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Urgency::ALL.into_iter().find(|urgency| urgency.id() == id)
    }
}
