//! Parts that pages share. Each gets decided props and renders natively to a string.

mod calm;
pub mod charts;
mod choice;
mod copying;
mod field;
mod finding_card;
mod icon;
mod link;
mod notice;
mod put_aside;
mod ways;

pub use choice::{Checkbox, Radios, Select};
pub use copying::use_copying;
pub use field::{Counter, TextField};
pub use finding_card::{FindingCard, FindingView, FixView, SourceView};
pub use icon::{Icon, Mark};
pub use link::Link;
pub use notice::Notice;
pub use put_aside::{PutAside, thing};

use crate::program::Program;
use wording::Language;
use yew::prelude::*;

/// The language of the page and how to go elsewhere in it; every component may ask for them.
#[derive(Clone, PartialEq)]
pub struct Place {
    pub language: Language,
    pub go: Callback<crate::routes::Address>,
    pub program: Program,
}

/// Outside the app (in tests, in prerendering) Italian, and nowhere to go.
#[hook]
pub fn use_place() -> Place {
    use_context::<Place>().unwrap_or_else(|| Place {
        language: Language::It,
        go: Callback::noop(),
        program: Program::NONE,
    })
}
pub use ways::ways;
