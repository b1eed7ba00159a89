//! The one native integration binary.

mod sample;
mod screens;
mod size_budget;
