//! The labels and urgencies, with the names of the contract.

/// What a comment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

    /// A complaint or worse: what the mood of a batch is measured by.
    pub fn is_negative(self) -> bool {
        matches!(self, Label::Complaint | Label::Crisis | Label::Abuse)
    }
}

/// How soon a person must look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

    pub fn from_id(id: &str) -> Option<Self> {
        Urgency::ALL.into_iter().find(|urgency| urgency.id() == id)
    }
}
