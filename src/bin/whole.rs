//! Every page in one program, for the edition in one file.

use workbench::program::Program;

fn main() {
    workbench::app::start(Program::WHOLE);
}
