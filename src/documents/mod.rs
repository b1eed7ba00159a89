//! Files made by a module that is loaded only when somebody asks for one (`crates/documents`).

#[cfg(target_arch = "wasm32")]
mod door;
#[cfg(not(target_arch = "wasm32"))]
#[path = "door_native.rs"]
mod door;

pub use door::plan_as_docx;
