//! Why a comment got its label: quotations and facts, put in words by `locales/*/triage.ftl`.

use super::{
    Label,
    cue::Cue,
    evidence::Evidence,
    matching::Match,
    tokens::{Kind, Tokens},
};
use wording::{Language, say};

/// One reason. Quotations are as the comment wrote them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A phrase of the lexicon.
    Cue { cue: Cue, words: String },
    /// Words that came with this label in the comments learnt from.
    Words { label: Label, words: String },
    /// Praise beside a fault: irony, or praise with a "but".
    PraiseWithFault,
    /// Only emoji.
    Emoji,
    /// Only names of people.
    Mentions,
    /// It ends as a question.
    Asks,
    /// No single word decides: the whole is like others with this label.
    Whole { label: Label },
    /// Nothing in it asks for anything.
    Nothing,
}

impl Reason {
    pub(super) fn cue(text: &str, tokens: &Tokens, found: &Match) -> Self {
        Reason::Cue { cue: found.cue, words: quote(text, tokens, found.first, found.last) }
    }

    /// The kind of reason, for programs.
    pub fn id(&self) -> &'static str {
        match self {
            Reason::Cue { cue, .. } => cue.id(),
            Reason::Words { .. } => "words",
            Reason::PraiseWithFault => "praise-with-fault",
            Reason::Emoji => "emoji",
            Reason::Mentions => "mentions",
            Reason::Asks => "asks",
            Reason::Whole { .. } => "whole",
            Reason::Nothing => "nothing",
        }
    }

    /// The sentence for people.
    pub fn text(&self, language: Language) -> String {
        match self {
            Reason::Cue { cue, words } => match cue {
                Cue::Question => say::triage_question(language, words),
                Cue::Complaint => say::triage_complaint(language, words),
                Cue::Praise => say::triage_praise(language, words),
                Cue::Suggestion => say::triage_suggestion(language, words),
                Cue::Spam => say::triage_spam(language, words),
                Cue::Abuse => say::triage_abuse(language, words),
                Cue::Threat => say::triage_threat(language, words),
                Cue::Other
                | Cue::Figurative
                | Cue::EndedWell
                | Cue::Promise
                | Cue::When
                | Cue::Who
                | Cue::OrderWord
                | Cue::AccountWord
                | Cue::Street
                | Cue::OwnPlace
                | Cue::Health
                | Cue::Asked
                | Cue::InPrivate
                | Cue::Familiar
                | Cue::Formal => say::triage_other(language, words),
                Cue::Haste => say::triage_haste(language, words),
                Cue::Repeat => say::triage_repeat(language, words),
                Cue::Safety => say::triage_safety(language, words),
                Cue::Legal => say::triage_legal(language, words),
                Cue::Press => say::triage_press(language, words),
                Cue::DataLeak => say::triage_data_leak(language, words),
                Cue::Discrimination => say::triage_discrimination(language, words),
                Cue::SelfHarm => say::triage_self_harm(language, words),
                Cue::Outrage => say::triage_outrage(language, words),
                Cue::Animals => say::triage_animals(language, words),
            },
            Reason::Words { label, words } => say::triage_words(language, label.id(), words),
            Reason::PraiseWithFault => say::triage_praise_with_fault(language).to_owned(),
            Reason::Emoji => say::triage_emoji(language).to_owned(),
            Reason::Mentions => say::triage_mentions(language).to_owned(),
            Reason::Asks => say::triage_asks(language).to_owned(),
            Reason::Whole { label } => say::triage_whole(language, &label.name(language)),
            Reason::Nothing => say::triage_nothing(language).to_owned(),
        }
    }
}

/// Phrases quoted for one label: more would be noise.
const MOST: usize = 3;

pub(super) fn of(
    label: Label,
    text: &str,
    tokens: &Tokens,
    evidence: &Evidence,
    telling: &[(usize, usize)],
) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let mut own: Vec<&Match> = evidence.found.iter().filter(|one| one.cue.label() == Some(label)).collect();
    own.sort_by(|one, other| other.weight.total_cmp(&one.weight).then(one.first.cmp(&other.first)));
    for one in own {
        let reason = Reason::cue(text, tokens, one);
        if reasons.len() < MOST && !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    if label == Label::Complaint && evidence.points(Cue::Praise) >= 1.0 {
        reasons.push(Reason::PraiseWithFault);
    }
    if label == Label::Question && tokens.sentences.iter().any(|sentence| sentence.asks) {
        reasons.push(Reason::Asks);
    }
    let only = |kind: Kind| !tokens.list.is_empty() && tokens.list.iter().all(|token| token.kind == kind);
    if only(Kind::Emoji) {
        reasons.push(Reason::Emoji);
    } else if only(Kind::Mention) {
        reasons.push(Reason::Mentions);
    }
    if reasons.is_empty()
        && let Some((first, last)) = telling.first()
    {
        reasons.push(Reason::Words { label, words: quote(text, tokens, *first, *last) });
    }
    if reasons.is_empty() {
        let asks_nothing = matches!(label, Label::Other | Label::Praise);
        reasons.push(if asks_nothing { Reason::Nothing } else { Reason::Whole { label } });
    }
    reasons
}

fn quote(text: &str, tokens: &Tokens, first: usize, last: usize) -> String {
    let bounds = (tokens.list.get(first).map(|token| token.start), tokens.list.get(last).map(|token| token.end));
    match bounds {
        (Some(start), Some(end)) => text.get(start..end).unwrap_or("").split_whitespace().collect::<Vec<_>>().join(" "),
        _ => String::new(),
    }
}
