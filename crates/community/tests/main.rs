//! One integration binary.

mod corpus;
mod crisis;
mod people;
mod queue;
mod reply;
mod stored;
mod triage;
