//! What a community manager does after publishing: sort the comments, see a crisis early, answer in
//! time and in the right words. Pure: no clock, no storage, no sentence outside `locales/`.
//!
//! | module | in | out |
//! |---|---|---|
//! | [`triage`] | a comment, perhaps its language | label, urgency, kinds of crisis, reasons |
//! | [`crisis`] | the comments of a stretch of time, the mood of the days before | a level from 0 to 4, what raised it, who acts within when |
//! | [`queue`] | what waits, the service levels, the business hours, now | the order to answer in, with due times |
//! | [`reply`] | a reply, and those already sent | what to mend before it goes out |
//! | [`import`] | a file or pasted lines | comments, and what could not be read, by row |
//! | [`desk`] | what the person did | the state of the desk: batches, corrections, saved replies |
//! | [`people`] | a batch | whom to engage, and why |
//! | [`policy`] | a few choices | house rules and moderation policy to publish |
//! | [`listening`] | a brand | what to search for, in each platform's own search |
//!
//! ```
//! use community::{crisis, queue, triage};
//! use wording::Language;
//!
//! let verdict = triage::sort(None, "Ho trovato un pezzo di vetro nell'insalata");
//! assert_eq!(verdict.label.id(), "crisis");
//! println!("{}", verdict.reasons[0].text(Language::En));
//!
//! let seen = crisis::Seen::new(queue::Instant(0), "Ho trovato un pezzo di vetro nell'insalata", None, 120);
//! let assessment = crisis::assess(&[seen], None);
//! assert_eq!(assessment.level, crisis::Level::Management);
//! ```

pub mod crisis;
pub mod desk;
pub mod import;
pub mod listening;
pub mod people;
pub mod policy;
pub mod queue;
pub mod reply;
pub mod triage;
pub mod zone;
