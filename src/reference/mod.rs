//! Pages about each platform and each rule, complete without a script: the build draws them
//! (`examples/pages.rs`), the program only links to them.

#[cfg(not(target_arch = "wasm32"))]
mod draw;
#[cfg(not(target_arch = "wasm32"))]
mod frame;
#[cfg(not(target_arch = "wasm32"))]
mod lists;
#[cfg(not(target_arch = "wasm32"))]
mod platform;
#[cfg(not(target_arch = "wasm32"))]
mod rule;

#[cfg(not(target_arch = "wasm32"))]
pub use draw::{Examples, ReferencePage, all};
#[cfg(not(target_arch = "wasm32"))]
pub use frame::{Frame, Props as FrameProps};

use crate::{
    browser::address,
    routes::{Address, Route},
};
use wording::Language;

/// Where a page lies, as a link to it says; in the one file the program shows it (`pages::Packed`).
fn path(language: Language, part: (&str, &str), id: &str) -> String {
    let book = Address::new(language, Route::Rulebook).path();
    let part = match language {
        Language::It => part.0,
        Language::En => part.1,
    };
    let end = if id.is_empty() { String::new() } else { format!("{id}/") };
    address::href(&format!("/{}/{part}/{end}", book.trim_matches('/')))
}

/// The list of platforms.
pub fn platforms(language: Language) -> String {
    path(language, ("piattaforme", "platforms"), "")
}

/// What is known of a platform.
pub fn platform(language: Language, id: &str) -> String {
    path(language, ("piattaforme", "platforms"), id)
}

/// The name of a platform, or of what binds several of them, which has one in each language.
#[cfg(not(target_arch = "wasm32"))]
fn name(language: Language, known: &facts::Platform) -> &'static str {
    let translated = || wording::key(language, &format!("platform-{}", known.id));
    if known.placements.is_empty() { translated().unwrap_or(known.name) } else { known.name }
}

/// The list of rules.
pub fn rules(language: Language) -> String {
    path(language, ("controlli", "checks"), "")
}

/// What a rule looks for, and why.
pub fn rule(language: Language, id: &str) -> String {
    path(language, ("controlli", "checks"), id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_has_its_place_below_the_rulebook() {
        assert_eq!(rule(Language::It, "all-caps"), "it/regole/controlli/all-caps/");
        assert_eq!(platform(Language::En, "x"), "en/rulebook/platforms/x/");
        assert_eq!(platforms(Language::It), "it/regole/piattaforme/");
    }
}
