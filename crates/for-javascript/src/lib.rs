//! The engine for JavaScript: check, count, rules, placements.
