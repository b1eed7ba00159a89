//! The one native integration binary.

mod fuzzing;
mod guide;
mod sample;
mod screens;
mod size_budget;
