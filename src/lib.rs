//! The workbench: shows and forwards, decides nothing. What a thing means is decided in `crates/`.

pub mod app;
pub mod browser;
pub mod components;
pub mod pages;
pub mod routes;
pub mod store;
