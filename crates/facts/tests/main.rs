#![allow(clippy::unwrap_used)]

mod catalogue;
mod refused;

// The build script's own code, to show it catalogues with mistakes.
#[path = "../build/changes.rs"]
mod changes;
#[path = "../build/holidays.rs"]
mod holidays;
#[path = "../build/population.rs"]
mod population;
#[path = "../build/read.rs"]
mod read;
#[path = "../build/rules.rs"]
mod rules;
#[path = "../build/tools.rs"]
mod tools;
#[path = "../build/vocabulary.rs"]
mod vocabulary;
#[path = "../build/write.rs"]
mod write;
