//! The engine: counting, checks and readability over one draft.
//!
//! Pure: no clock, no storage, no `Result`. A finding holds ids, numbers and ranges; its sentences
//! come from `wording`, its numbers from `facts`. The one door is [`check`].

mod calls;
pub mod checks;
mod context;
pub mod counting;
mod counts;
mod draft;
pub mod entities;
mod finding;
pub mod likeness;
mod memory;
mod numbers;
mod overrides;
pub mod picture;
mod policy;
pub mod readability;
mod rule;
mod sieve;
mod subject;
pub mod text;
pub mod wire;

pub use context::{Audience, Context, Country, Goal, School};
pub use counts::{Count, counts};
pub use draft::{Draft, FieldRef, Media, MediaKind};
pub use finding::{Finding, Findings, Fix, Promise, Severity};
pub use memory::Memory;
pub use overrides::Overrides;
pub use rule::{Family, Rule};
pub use subject::{Part, Subject};

/// What was found in a draft, and how long its fields are.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    /// Sorted by field, then place, then severity.
    pub findings: Vec<Finding>,
    pub counts: Vec<Count>,
}

/// Checks one draft. Never fails; an empty field is simply not checked for what it says.
pub fn check(draft: &Draft, context: &Context) -> Report {
    let subject = Subject::new(draft, context);
    let mut findings = Findings::default();
    for check in checks::ALL {
        policy::run(check, &subject, &mut findings);
    }
    Report { findings: findings.sorted(&subject), counts: subject.counts() }
}

/// The same for some checks only, none of which looks at words: what a text only talks about is not told apart here,
/// since that takes the phrases which a light engine does not carry.
pub fn check_for(wanted: &[checks::Check], draft: &Draft, context: &Context) -> Report {
    let subject = Subject::new(draft, context);
    let mut findings = Findings::default();
    for check in wanted {
        (check.run)(&subject, &mut findings);
    }
    Report { findings: findings.sorted(&subject), counts: subject.counts() }
}
