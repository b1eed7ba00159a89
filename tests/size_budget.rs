//! The page stays small: the files of the first screen, and the engine for other people's pages.

use std::path::Path;

#[test]
fn the_build_is_within_its_ceilings() {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    let in_ci = std::env::var("CI").is_ok_and(|value| value == "true");
    if !dist.join("index.html").is_file() {
        assert!(!in_ci, "there is no build to measure: run `cargo xtask build` before the tests");
        return;
    }
    for group in xtask::size::measure(&dist).expect("the files of the build") {
        assert!(group.brotli() > 1_000, "{} is too small to be true", group.name);
        assert!(group.is_within_ceiling(), "{}: {} bytes of {}", group.name, group.brotli(), group.ceiling);
    }
}
