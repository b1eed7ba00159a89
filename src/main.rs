//! The campaigns and their desks.

use workbench::program::Program;

fn main() {
    // While developing, one program draws every page and only one is built.
    let program = if cfg!(debug_assertions) { Program::WHOLE } else { Program::WORKBENCH };
    workbench::app::start(program);
}
