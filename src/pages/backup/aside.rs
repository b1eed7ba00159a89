//! What a copy brought that contradicts this browser, and what could not be read: out of use, and never out of reach.

use crate::{
    browser::{download, focus},
    components::{thing, use_place},
    store,
};
use campaign::{
    Date,
    stored::backup::{self, write_backup},
    words,
};
use std::collections::BTreeMap;
use wording::say;
use yew::prelude::*;

/// The key it lies under, the day it was put there, the key it had.
fn all() -> Vec<(String, Date, String)> {
    let keys = store::everything().into_keys();
    keys.filter_map(|key| backup::aside(&key).map(|(day, of)| (key, day, of))).collect()
}

#[component]
pub(super) fn Aside() -> Html {
    let language = use_place().language;
    let list = use_state(all);
    if list.is_empty() {
        return Html::default();
    }
    html! {
        <details class="options">
            <summary>{ say::backup_aside_list(language, list.len() as i64) }</summary>
            <div class="stack">
                <p class="small muted">{ say::backup_aside_about(language) }</p>
                <ul role="list" class="list">
                    for (key, day, of) in list.iter().cloned() {
                        <li class="list-row">
                            <span class="grow">{ thing(&of, language) }{ " · " }{ words::date(day, language) }</span>
                            <button type="button" class="button button-secondary button-small" onclick={let (key, of) = (key.clone(), of.clone()); Callback::from(move |_: MouseEvent| save(&key, &of, day))}>
                                { say::backup_aside_download(language) }<span class="hidden-visually">{ " " }{ thing(&of, language) }</span></button>
                            <button type="button" class="button button-secondary button-small button-danger" onclick={let list = list.clone(); Callback::from(move |_: MouseEvent| {
                                store::erase_desk(&key);
                                list.set(all());
                                focus::soon_to("backup");
                            })}>{ say::backup_aside_delete(language) }<span class="hidden-visually">{ " " }{ thing(&of, language) }</span></button>
                        </li>
                    }
                </ul>
            </div>
        </details>
    }
}

/// A copy with only this in it, under the key it had: it can be brought back into another browser.
fn save(key: &str, of: &str, day: Date) {
    if let Some(text) = store::everything().remove(key) {
        let text = write_backup(&BTreeMap::from([(of.to_owned(), text)]), day);
        download::text(&format!("coso-{day}.json"), "application/json", &text);
    }
}
