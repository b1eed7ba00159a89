//! Readers of the platforms' exports, KPI and statistics.
//!
//! Everything here is a pure function of its input: bytes in, tables, figures and findings out.

pub mod figures;
pub mod kept;
pub mod overlap;
pub mod reading;
pub mod statistics;
