//! What goes out when, and the files that carry it to other tools and bring it back.

mod ads;
mod best_times;
mod csv;
mod edit;
mod export;
mod holidays;
mod ical;
pub mod import;
mod item;
mod observe;
mod part;
mod recurrence;
mod said;
mod schedulers;
mod spreadsheet;
mod times;
mod zone;

pub use ads::{editor_file, meta_file, web_bulk_file};
pub use best_times::{BestTime, BestTimes};
pub use csv::{Cell, Dialect, table};
pub use edit::CalendarEdit;
pub(crate) use edit::apply;
pub use export::{Format, Given, Taken, export};
pub use holidays::{Holiday, HolidayOn, holidays, italian};
pub use ical::{ical, planned};
pub use item::{Item, items, published};
pub use observe::{Balance, Observation, balance, observations};
pub use part::{CalendarPart, Image, Import, Note, Pillar, Post, Role, Slot, Step, calendars, zone};
pub use recurrence::{MOST_DAYS, Recurrence};
pub use said::{clock_words, first_line, moment_words, observation_words, weekday, weekday_short};
pub use schedulers::{File, For, LeftOut, Piece, Scheduler, schedule_file};
pub use spreadsheet::spreadsheet;
pub use times::{Advice, FreeSlot, free_slots, usual_times};
pub use zone::{Local, Zone};
