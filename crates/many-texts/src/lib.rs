//! Many texts at once: a table, what each column holds, what was found in each row.
//!
//! Pure: the checks come in as a function over the JSON of `copy_checks::wire`, so that in the browser the same engine
//! answers that answers the desks. The whole table stays here; whoever shows it asks for a page of rows.

mod desk;
mod drafting;
mod file;
mod fixes;
mod opening;
pub mod protocol;
mod results;
pub mod sheet;
pub mod spelling;
mod view;
mod writing;

pub use desk::{Checks, Desk};
