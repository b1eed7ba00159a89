//! The one integration binary of this crate.
#![allow(clippy::unwrap_used)]

mod agreement;
mod conformance;
mod drafts;
mod readability;
