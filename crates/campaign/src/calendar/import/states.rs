//! How far a post is, as files say it.

use crate::drafts::Status;
use crate::words::Worded;
use wording::Language;

/// What other tools and people call a state. What is only scheduled is ready here: approving is for whoever
/// approves.
const NAMES: &[(Status, &[&str])] = &[
    (
        Status::Draft,
        &["bozza", "in bozza", "bozze", "da fare", "da scrivere", "in lavorazione", "idea", "to do", "wip"],
    ),
    (
        Status::Ready,
        &[
            "pronto",
            "pronta",
            "pronti",
            "pronte",
            "da approvare",
            "in approvazione",
            "in revisione",
            "in attesa",
            "programmato",
            "programmata",
            "programmati",
            "pianificato",
            "pianificata",
            "in programma",
            "scheduled",
            "planned",
            "queued",
            "pending",
            "in review",
            "to approve",
            "awaiting approval",
        ],
    ),
    (
        Status::Approved,
        &[
            "approvato",
            "approvata",
            "approvati",
            "approvate",
            "ok",
            "approved",
            "confermato",
            "confermata",
            "confirmed",
        ],
    ),
    (
        Status::Published,
        &[
            "pubblicato",
            "pubblicata",
            "pubblicati",
            "pubblicate",
            "uscito",
            "uscita",
            "published",
            "posted",
            "sent",
            "live",
        ],
    ),
];

/// `None` for a word nobody told us: it is said, not guessed.
pub(super) fn status(cell: &str) -> Option<Status> {
    let cell = cell.trim().to_lowercase();
    let own = |status: &&Status| {
        status.id() == cell || Language::ALL.iter().any(|language| status.word(*language).to_lowercase() == cell)
    };
    let named = || NAMES.iter().find(|(_, names)| names.contains(&cell.as_str())).map(|(status, _)| *status);
    Status::ALL.iter().find(own).copied().or_else(named)
}
