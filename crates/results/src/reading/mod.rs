//! Readers of exports: bytes in, rows and a report out. Nothing is dropped without a word.

mod dates;
mod file;
mod headings;
mod indicator;
mod measure;
mod nothing;
mod numbers;
mod preamble;
mod source;

pub use dates::Order;
pub use file::{Choices, Column, Period, Reading, Row, Skipped, Why, count_rows, read, read_cells};
pub use measure::{Kind, Measure};
pub use nothing::settle_kept;
pub use numbers::{Decided, Decimals};
pub use source::{Grain, Source, of_a_site};
pub use tables::{Delimiter, Encoding};
