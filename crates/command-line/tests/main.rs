//! The `coso` command as people run it: the binary, its input and its output.

mod help;
mod overrides;
mod run;
mod sarif;
mod schema;
