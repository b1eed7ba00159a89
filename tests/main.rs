//! The one native integration binary.

mod guide;
mod sample;
mod screens;
mod size_budget;
