//! Exercises: chosen, done and handed in by a student; written, given out, collected and marked by a
//! teacher. Nothing passes through a server.

mod collect;
mod desk;
mod editor;
mod editor_row;
mod editor_task;
mod engine;
mod hand_in;
mod list;
mod mark;
mod parts;
mod print;
mod share;
mod shown;
mod student;
mod table;
mod task;
mod teacher;
mod timer;
mod words;

pub use list::Workshop;
pub use student::Exercise;
pub use teacher::Class;
