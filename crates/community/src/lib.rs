//! What a community manager does after publishing: sort the comments, see a crisis early, answer in
//! time and in the right words. Pure: no clock, no storage, no sentence outside `locales/`.

pub mod triage;
