#![allow(clippy::unwrap_used)]

mod rules;
