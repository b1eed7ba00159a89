//! The results desk.

use workbench::program::Program;

fn main() {
    workbench::app::start(Program::RESULTS);
}
