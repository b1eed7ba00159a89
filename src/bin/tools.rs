//! The check desk, many texts, the rulebook, the links, the check for other people's pages.

use workbench::program::Program;

fn main() {
    workbench::app::start(Program::TOOLS);
}
