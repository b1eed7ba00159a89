fn main() {
    workbench::browser::panic::show_on_the_crash_panel();
    workbench::app::start();
}
