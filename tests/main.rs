//! The one native integration binary.

mod screens;
mod size_budget;
