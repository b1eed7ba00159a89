//! What a phrase of the lexicon is a sign of: one file each.

use super::Label;

/// Named like its file: `self-harm.txt` is [`Cue::SelfHarm`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cue {
    Question,
    Complaint,
    Praise,
    Suggestion,
    Spam,
    Abuse,
    Threat,
    Other,
    Haste,
    Repeat,
    Figurative,
    /// Somebody was helped, or is well again.
    EndedWell,
    Safety,
    Legal,
    Press,
    DataLeak,
    Discrimination,
    SelfHarm,
    Outrage,
    Animals,
    /// In replies: a promise, when and by whom it will be kept.
    Promise,
    When,
    Who,
    /// In replies: data of a person, asked or told, and what makes them harmless.
    OrderWord,
    AccountWord,
    Street,
    OwnPlace,
    Health,
    Asked,
    InPrivate,
    /// In Italian replies: tu, and Lei.
    Familiar,
    Formal,
}

impl Cue {
    /// Those that speak about comments.
    pub(super) const ALL: [Cue; 20] = [
        Cue::Question,
        Cue::Complaint,
        Cue::Praise,
        Cue::Suggestion,
        Cue::Spam,
        Cue::Abuse,
        Cue::Threat,
        Cue::Other,
        Cue::Haste,
        Cue::Repeat,
        Cue::Figurative,
        Cue::EndedWell,
        Cue::Safety,
        Cue::Legal,
        Cue::Press,
        Cue::DataLeak,
        Cue::Discrimination,
        Cue::SelfHarm,
        Cue::Outrage,
        Cue::Animals,
    ];

    /// The kinds of crisis.
    pub const CRISES: [Cue; 9] = [
        Cue::Threat,
        Cue::Safety,
        Cue::Legal,
        Cue::Press,
        Cue::DataLeak,
        Cue::Discrimination,
        Cue::SelfHarm,
        Cue::Outrage,
        Cue::Animals,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Cue::Question => "question",
            Cue::Complaint => "complaint",
            Cue::Praise => "praise",
            Cue::Suggestion => "suggestion",
            Cue::Spam => "spam",
            Cue::Abuse => "abuse",
            Cue::Threat => "threat",
            Cue::Other => "other",
            Cue::Haste => "haste",
            Cue::Repeat => "repeat",
            Cue::Figurative => "figurative",
            Cue::EndedWell => "ended-well",
            Cue::Safety => "safety",
            Cue::Legal => "legal",
            Cue::Press => "press",
            Cue::DataLeak => "data-leak",
            Cue::Discrimination => "discrimination",
            Cue::SelfHarm => "self-harm",
            Cue::Outrage => "outrage",
            Cue::Animals => "animals",
            Cue::Promise => "promise",
            Cue::When => "when",
            Cue::Who => "who",
            Cue::OrderWord => "order-word",
            Cue::AccountWord => "account-word",
            Cue::Street => "street",
            Cue::OwnPlace => "own-place",
            Cue::Health => "health",
            Cue::Asked => "asked",
            Cue::InPrivate => "in-private",
            Cue::Familiar => "familiar",
            Cue::Formal => "formal",
        }
    }

    pub fn is_crisis(self) -> bool {
        Cue::CRISES.contains(&self)
    }

    /// The label it speaks for, if for any.
    pub(super) fn label(self) -> Option<Label> {
        Some(match self {
            Cue::Question => Label::Question,
            Cue::Complaint => Label::Complaint,
            Cue::Praise => Label::Praise,
            Cue::Suggestion => Label::Suggestion,
            Cue::Spam => Label::Spam,
            Cue::Abuse => Label::Abuse,
            Cue::Other => Label::Other,
            Cue::Threat
            | Cue::Safety
            | Cue::Legal
            | Cue::Press
            | Cue::DataLeak
            | Cue::Discrimination
            | Cue::SelfHarm
            | Cue::Outrage
            | Cue::Animals => Label::Crisis,
            _ => return None,
        })
    }

    /// Figures of speech hide these: "I'm dying in this heat" is no emergency.
    pub(super) fn hidden_by_figures(self) -> bool {
        self.is_crisis() || matches!(self, Cue::Abuse | Cue::Suggestion | Cue::Complaint)
    }
}
