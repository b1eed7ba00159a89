//! The workbench: shows and forwards, decides nothing. What a thing means is decided in `crates/`.

// Yew's macros want the props of a component as public as the component.
#![allow(unreachable_pub)]

pub mod app;
pub mod browser;
pub mod catalogue;
pub mod components;
pub mod documents;
pub mod engine;

pub mod pages;
pub mod plain;
pub mod program;
pub mod reference;
pub mod routes;
pub mod sheets;
pub mod spelling;
pub mod store;
