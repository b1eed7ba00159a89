//! Tables as spreadsheets and platforms export them, read and written.
//!
//! Pure: bytes in, cells out. How a file is written (encoding, delimiter) is decided once for the whole file and can be
//! corrected by whoever looks at it.

mod columns;
mod cutting;
mod decoding;
mod delimiter;
mod encoding;
mod file;
mod heading_row;
mod headings;
mod months;
mod places;
mod reading;
mod text;
mod writing;

pub use columns::{Target, field_for, guess, guess_placement, is_heading};
pub use cutting::Cutter;
pub use delimiter::Delimiter;
pub use encoding::Encoding;
pub use file::{Piece, Reading, Whole};
pub use heading_row::{TOP, delimiter_by_headings, heading_row};
pub use headings::Heading;
pub use months::month;
pub use places::placement_named;
pub use reading::{Problem, Table, read};
pub use text::decode;
pub use writing::{Form, Writer, guarded};
