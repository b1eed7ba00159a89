//! Triage of comments, reply building and crisis levels.
