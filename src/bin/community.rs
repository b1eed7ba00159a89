//! The Community desk: a program of its own, because the model that sorts comments is needed nowhere else.

fn main() {
    workbench::app::start(workbench::program::Program::COMMUNITY);
}
