use super::{In, InProps, markup::broken, markup::values, render};
use std::collections::BTreeSet;
use wording::Language;
use workbench::{
    pages::{
        Campaigns, Check, Class, Client, Community, Embed, Exercise, Help, Home, Links, Many, NotFound, Results,
        Rulebook, Workshop,
    },
    reference::{self, Examples},
    routes::{Address, Route},
};
use yew::prelude::*;

/// Each page of fixed address, in both languages.
fn every_page() -> Vec<(Address, String)> {
    let mut pages = Vec::new();
    for language in Language::ALL.iter().copied() {
        for (route, children) in [
            (Route::Home, html! { <Home /> }),
            (Route::Check, html! { <Check /> }),
            (Route::Many, html! { <Many /> }),
            (Route::Campaigns, html! { <Campaigns /> }),
            (Route::Rulebook, html! { <Rulebook /> }),
            (Route::Links, html! { <Links /> }),
            (Route::Results, html! { <Results /> }),
            (Route::Community, html! { <Community /> }),
            (Route::Embed, html! { <Embed /> }),
            (Route::Help, html! { <Help /> }),
            (Route::Workshop, html! { <Workshop /> }),
            (Route::Exercise, html! { <Exercise /> }),
            (Route::Class, html! { <Class /> }),
            (Route::Client, html! { <Client /> }),
            (Route::NotFound, html! { <NotFound /> }),
        ] {
            let address = Address::new(language, route);
            let markup = render::<In>(InProps { address: address.clone(), children });
            pages.push((address, markup));
        }
    }
    pages
}

#[test]
fn every_page_has_one_title_and_whole_references() {
    for (address, markup) in every_page() {
        assert_eq!(markup.matches("<h1").count(), 1, "{address:?}");
        assert_eq!(broken(&markup), Vec::<String>::new(), "{address:?}");
    }
}

#[test]
fn headings_never_skip_a_level() {
    for (address, markup) in every_page() {
        let levels: Vec<u32> =
            markup.split("<h").skip(1).filter_map(|rest| rest.chars().next()?.to_digit(10)).collect();
        assert_eq!(levels.first(), Some(&1), "{address:?}");
        for pair in levels.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "{address:?}: h{} after h{}", pair[1], pair[0]);
        }
    }
}

#[test]
fn links_to_other_sites_open_apart_and_say_so() {
    for (address, markup) in every_page() {
        for href in values(&markup, "href").iter().filter(|href| href.starts_with("http")) {
            let link = markup.split("<a ").find(|rest| rest.contains(*href)).unwrap_or_default();
            let link = link.split("</a>").next().unwrap_or_default();
            assert!(link.contains("rel=\"noopener noreferrer\""), "{address:?}: {href}");
            assert!(link.contains("hidden-visually"), "{address:?}: {href}");
        }
    }
}

#[test]
fn links_within_the_app_are_real_addresses() {
    // Pages about platforms and rules are files of their own, which the build writes.
    let written =
        |language: Language| reference::all(language, |_| Examples::default()).into_iter().map(|page| page.path);
    let written: BTreeSet<String> = Language::ALL.iter().copied().flat_map(written).collect();
    for (address, markup) in every_page() {
        for href in values(&markup, "href").iter().filter(|href| !href.starts_with("http")) {
            let path = href.split('#').next().unwrap_or_default();
            let parsed = Address::parse(&format!("/{path}"));
            // The edition in one file is a file, not a page.
            let known = path == "coso.html"
                || written.contains(path)
                || parsed.is_some_and(|there| there.route != Route::NotFound);
            assert!(known, "{address:?}: {href}");
        }
    }
}
