//! One integration binary.

mod corpus;
mod crisis;
mod queue;
mod reply;
mod triage;
