//! In the one file: the pages about platforms and rules, which a site has as files of their own.

use super::NotFound;
use crate::{
    browser::{address, edition, focus, head},
    catalogue,
    components::use_place,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use wording::say;
use yew::prelude::*;

/// A page as the build wrote it (`xtask/src/build/one_file/reference.rs`).
#[derive(Deserialize, Clone, PartialEq)]
struct Page {
    title: String,
    description: String,
    html: String,
}

#[derive(Clone, PartialEq)]
enum State {
    Loading,
    There(Page),
    Missing,
}

/// The page that the address names, or that there is none.
#[component]
pub fn Packed() -> Html {
    let language = use_place().language;
    let path = use_state_eq(address::path);
    let state = use_state(|| State::Loading);
    {
        let path = path.clone();
        use_effect_with((), move |()| {
            let listener = address::on_pop(move || path.set(address::path()));
            move || drop(listener)
        });
    }
    {
        let state = state.clone();
        use_effect_with((*path).clone(), move |path| {
            if !edition::is_one_file() {
                state.set(State::Missing);
                return;
            }
            let wanted = path.trim_matches('/').to_owned();
            catalogue::file(&format!("reference/{}.json", language.code()), move |text| {
                let pages: Option<BTreeMap<String, Page>> = text.and_then(|text| serde_json::from_str(&text).ok());
                match pages.and_then(|mut pages| pages.remove(&wanted)) {
                    Some(page) => {
                        head::set(&page.title, language.code(), &page.description);
                        state.set(State::There(page));
                        focus::soon_to_heading();
                        match address::fragment() {
                            place if place.is_empty() => {}
                            place => focus::soon_to(place),
                        }
                    }
                    None => state.set(State::Missing),
                }
            });
        });
    }
    match &*state {
        State::Loading => html! { <p role="status">{ say::packed_loading(language) }</p> },
        State::Missing => html! { <NotFound /> },
        State::There(page) => {
            html! { <div class="reference">{ Html::from_html_unchecked(page.html.clone().into()) }</div> }
        }
    }
}
