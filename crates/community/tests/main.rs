//! One integration binary.

mod corpus;
mod triage;
