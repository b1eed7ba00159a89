//! The list of campaigns: new, open, duplicate, delete with undo, from a file.

use crate::{
    browser::{address, files},
    components::{Icon, Link, Mark, Notice, use_place},
    routes::{Address, Desk, Route},
    store::{self, Opened},
};
use campaign::{Library, stored};
use wording::say;
use yew::prelude::*;

#[component]
pub fn Campaigns() -> Html {
    let place = use_place();
    let language = place.language;
    let library = use_state(store::library);
    let deleted = use_state(|| None::<String>);
    let open = {
        let go = place.go.clone();
        Callback::from(move |campaign: String| {
            let address = Address::new(language, Route::Desk { campaign, desk: Desk::Goal });
            address::push(&address.path());
            go.emit(address);
        })
    };
    let create = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.emit(store::create(language)))
    };
    let change = {
        let library = library.clone();
        Callback::from(move |next: Library| {
            store::keep_library(&next);
            library.set(next);
        })
    };
    let undo = deleted.as_ref().map(|id| {
        let (id, change, deleted) = (id.clone(), change.clone(), deleted.clone());
        Callback::from(move |_: MouseEvent| {
            change.emit(store::library().restored(&id));
            deleted.set(None);
        })
    });
    let entries: Vec<(String, String)> =
        library.list().iter().map(|entry| (entry.id.clone(), entry.name.clone())).collect();
    html! {
        <div class="stack-wide">
            <div class="stack"><h1>{ say::title_campaigns(language) }</h1><p class="lead">{ say::campaigns_lead(language) }</p></div>
            <div class="row">
                <button type="button" class="button" onclick={create}>{ say::campaigns_new(language) }<Icon mark={Mark::Plus} /></button>
                <OpenFile />
            </div>
            <div role="status">
                if let Some(undo) = undo {
                    <div class="toast"><p>{ say::campaigns_deleted(language) }</p>
                        <button type="button" class="button button-secondary" onclick={undo}>{ say::undo(language) }</button></div>
                }
            </div>
            if entries.is_empty() {
                <p class="muted">{ say::campaigns_none(language) }</p>
            } else {
                <ul role="list" class="list">
                    for (id, name) in entries {
                        <Row {id} {name} change={change.clone()} deleted={let deleted = deleted.clone(); Callback::from(move |id| deleted.set(Some(id)))} />
                    }
                </ul>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct RowProps {
    id: String,
    name: String,
    change: Callback<Library>,
    deleted: Callback<String>,
}

#[component]
fn Row(props: &RowProps) -> Html {
    let language = use_place().language;
    let duplicate = {
        let (id, change) = (props.id.clone(), props.change.clone());
        Callback::from(move |_: MouseEvent| {
            if let Opened::There(campaign, _) = store::open(&id) {
                store::adopt(&campaign);
                change.emit(store::library());
            }
        })
    };
    let delete = {
        let (id, change, deleted) = (props.id.clone(), props.change.clone(), props.deleted.clone());
        Callback::from(move |_: MouseEvent| {
            change.emit(store::library().deleted(&id, store::now()));
            deleted.emit(id.clone());
        })
    };
    html! {
        <li class="list-row">
            <Link to={Route::Desk { campaign: props.id.clone(), desk: Desk::Goal }} class="grow">{ &props.name }</Link>
            <button type="button" class="button button-secondary button-small" onclick={duplicate}>{ say::campaigns_duplicate(language) }
                <span class="hidden-visually">{ " " }{ &props.name }</span></button>
            <button type="button" class="button button-secondary button-small" onclick={delete}>{ say::campaigns_delete(language) }
                <span class="hidden-visually">{ " " }{ &props.name }</span></button>
        </li>
    }
}

/// A file chosen by the person becomes a campaign of this browser.
#[component]
pub fn OpenFile() -> Html {
    let place = use_place();
    let language = place.language;
    let bad = use_state(|| false);
    let onchange = {
        let (bad, go) = (bad.clone(), place.go.clone());
        Callback::from(move |event: Event| {
            let Some(file) = files::chosen(&event) else { return };
            let (bad, go) = (bad.clone(), go.clone());
            files::read_text(&file, move |text| match text.and_then(|text| stored::read(&text).value()) {
                Some(campaign) => {
                    let campaign = store::adopt(&campaign);
                    let address = Address::new(language, Route::Desk { campaign, desk: Desk::Plan });
                    address::push(&address.path());
                    go.emit(address);
                }
                None => bad.set(true),
            });
        })
    };
    html! {
        <div class="stack">
            <div class="file">
                <label for="open-file" class="label">{ say::campaigns_file(language) }</label>
                <input id="open-file" type="file" accept=".json,application/json" {onchange} />
            </div>
            if *bad { <Notice mark={Mark::Error} title={say::campaigns_file_bad(language)} /> }
        </div>
    }
}
