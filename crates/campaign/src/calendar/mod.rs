//! What goes out when, and the files that carry it to other tools.

mod csv;
mod holidays;
mod ical;
mod item;
mod schedulers;
mod spreadsheet;

pub use csv::{Cell, Dialect, table};
pub use holidays::{Holiday, HolidayOn, holidays, italian};
pub use ical::ical;
pub use item::{Item, items};
pub use schedulers::{File, LeftOut, Scheduler, schedule_file};
pub use spreadsheet::spreadsheet;
