//! What the platforms say about the form of an ad: one place for how severe a lapse is, and the rows that say so.

use super::Cite;
use crate::{Severity, Subject};

/// A kind of lapse the policies name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lapse {
    Capitals,
    Punctuation,
    Symbols,
    Spacing,
    Phone,
    Repetition,
}

/// Google's and Microsoft's ads, whose editorial review looks at every sign.
pub(super) fn reviewed(subject: &Subject<'_>) -> bool {
    subject.reviewed()
}

/// How severe the lapse is here, and the row that says so: refused in Google's and Microsoft's ads where their
/// policy names it, at risk in other ads, a matter of taste in a post.
pub(super) fn judged(subject: &Subject<'_>, lapse: Lapse) -> (Severity, Option<&'static str>) {
    if !subject.paid() {
        return (Severity::Advice, None);
    }
    match (subject.platform(), lapse) {
        ("google", Lapse::Capitals) => (Severity::Error, Some("google.policy.capitalisation")),
        ("google", Lapse::Punctuation | Lapse::Symbols) => (Severity::Error, Some("google.policy.punctuation")),
        ("google", Lapse::Spacing) => (Severity::Error, Some("google.policy.spacing")),
        ("google", Lapse::Phone) => (Severity::Error, Some("google.policy.phone-number")),
        ("google", Lapse::Repetition) => (Severity::Warning, Some("google.policy.repetition")),
        ("microsoft", Lapse::Capitals) => (Severity::Error, Some("microsoft.policy.capitalisation")),
        ("microsoft", Lapse::Symbols) => (Severity::Error, Some("microsoft.policy.symbols")),
        ("microsoft", Lapse::Phone) => (Severity::Warning, Some("microsoft.policy.phone-number")),
        ("microsoft", Lapse::Repetition) => (Severity::Warning, Some("microsoft.policy.repetition")),
        ("linkedin", Lapse::Capitals | Lapse::Punctuation | Lapse::Phone) => {
            (Severity::Warning, Some("linkedin.policy.quality"))
        }
        ("x", Lapse::Capitals | Lapse::Punctuation | Lapse::Symbols) => (Severity::Warning, Some("x.policy.quality")),
        _ => (Severity::Warning, None),
    }
}

/// [`judged`], asked when something is found: what is nowhere found is so wherever the draft appears.
pub(super) struct Judged<'s, 'a> {
    subject: &'s Subject<'a>,
    lapse: Lapse,
}

impl<'s, 'a> Judged<'s, 'a> {
    pub(super) fn new(subject: &'s Subject<'a>, lapse: Lapse) -> Self {
        Judged { subject, lapse }
    }

    pub(super) fn get(&self) -> (Severity, Option<&'static str>) {
        judged(self.subject, self.lapse)
    }
}

pub(super) const CAPITALS: &[Cite] = &[
    Cite::Fact("google.policy.capitalisation"),
    Cite::Fact("microsoft.policy.capitalisation"),
    Cite::Fact("linkedin.policy.quality"),
    Cite::Fact("x.policy.quality"),
];
pub(super) const PUNCTUATION: &[Cite] =
    &[Cite::Fact("google.policy.punctuation"), Cite::Fact("linkedin.policy.quality"), Cite::Fact("x.policy.quality")];
pub(super) const SYMBOLS: &[Cite] =
    &[Cite::Fact("google.policy.punctuation"), Cite::Fact("microsoft.policy.symbols"), Cite::Fact("x.policy.quality")];
pub(super) const SPACING: &[Cite] = &[Cite::Fact("google.policy.spacing")];
pub(super) const PHONE: &[Cite] = &[
    Cite::Fact("google.policy.phone-number"),
    Cite::Fact("microsoft.policy.phone-number"),
    Cite::Fact("linkedin.policy.quality"),
];
pub(super) const REPETITION: &[Cite] =
    &[Cite::Fact("google.policy.repetition"), Cite::Fact("microsoft.policy.repetition")];
