//! The workshop: exercises for a class.

use workbench::program::Program;

fn main() {
    workbench::app::start(Program::WORKSHOP);
}
