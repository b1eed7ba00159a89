//! The one native integration binary.

mod size_budget;
