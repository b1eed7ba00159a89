//! The contract with the outside: drafts in, reports out, as JSON writes them.
//!
//! The command line and the JavaScript package both go through here, so they cannot differ.

mod by_name;
mod draft;
mod facts;
mod offsets;
mod picture;
mod placements;
mod refusal;
mod report;
mod rules;
mod telling;

pub use by_name::ByName;
pub use draft::{AudienceIn, ContextIn, DraftIn, FieldIn, MediaIn};
pub use facts::{FactOut, NumberOut, serde_value};
pub use picture::{StandOut, picture, stands};
pub use placements::{FieldOut, PlacementOut, placements};
pub use refusal::Refusal;
pub use report::{CountOut, FindingOut, FixOut, ReportOut};
pub use rules::{Explained, RuleOut, explain, rules, title, what_to_do, why};
pub use telling::Telling;
