//! The person's work: goal, audience, platform mix, drafts, plan; edits and stored versions.
//!
//! No clock, no randomness, no browser: ids, moments and "today" come in as arguments. Numbers
//! and dates are kept as typed and read when needed, so that nothing half-written is lost.

pub mod audience;
pub mod calendar;
mod campaign;
pub mod currency;
pub mod date;
pub mod drafting;
pub mod drafts;
pub mod edit;
pub mod forecast;
pub mod goal;
pub mod held;
mod home;
pub mod library;
pub mod link_card;
pub mod links;
pub mod media;
pub mod mix;
mod named;
pub mod number;
pub mod parts;
pub mod past_results;
pub mod plan;
pub mod planning;
pub mod review;
pub mod sample;
pub mod share_link;
pub mod stored;
pub mod words;

pub use campaign::Campaign;
pub use currency::Currency;
pub use date::{Date, Moment};
pub use edit::{Edit, apply};
pub use library::Library;
pub use words::Worded;
