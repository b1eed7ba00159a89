//! Charts as SVG, each with the table of its numbers: the drawing is for the eye, the table for everybody.

mod bars;
mod line;

pub use bars::{Bar, Bars};
pub use line::{Line, Point};
