use crate::routes::Route;
use wording::{Language, say};

/// The ways of the head, in their order: the same on every page.
pub fn ways(language: Language) -> [(Route, &'static str); 8] {
    [
        (Route::Check, say::nav_check(language)),
        (Route::Campaigns, say::nav_campaigns(language)),
        (Route::Results, say::nav_results(language)),
        (Route::Community, say::nav_community(language)),
        (Route::Workshop, say::nav_workshop(language)),
        (Route::Links, say::nav_links(language)),
        (Route::Rulebook, say::nav_rulebook(language)),
        (Route::Help, say::nav_help(language)),
    ]
}
