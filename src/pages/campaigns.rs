//! The list of campaigns: new, open, duplicate, delete with undo, from a file.

use crate::{
    browser::{Listener, address, files, focus},
    components::{Icon, Link, Mark, Notice, use_place},
    routes::{Address, Desk, Route},
    store::{self, Opened},
};
use campaign::{
    Library,
    stored::{self, Problem, Read, keys},
    words,
};
use wording::{Language, key, say};
use yew::prelude::*;

/// What a link to this page asks for in its fragment: a new campaign, a file to open, the sample to explore.
pub const NEW: &str = "new";
pub const OPEN: &str = "open";
pub const EXAMPLE: &str = "example";

#[component]
pub fn Campaigns() -> Html {
    let place = use_place();
    let language = place.language;
    let library = use_state(store::library);
    let deleted = use_state(|| None::<String>);
    // Another tab may add and delete too.
    {
        let library = library.clone();
        use_effect_with((), move |()| {
            let listener = Listener::window("storage", move |event| {
                let key = js_sys::Reflect::get(&event, &"key".into()).ok().and_then(|key| key.as_string());
                if key.as_deref() == Some(keys::INDEX) {
                    library.set(store::library());
                }
            });
            move || drop(listener)
        });
    }
    {
        let go = place.go.clone();
        use_effect_with((), move |()| {
            let made = match address::fragment().as_str() {
                NEW => Some(store::create(language)),
                EXAMPLE => store::example(language),
                OPEN => {
                    focus::to("open-file");
                    None
                }
                _ => None,
            };
            if let Some(campaign) = made {
                let address = Address::new(language, Route::Desk { campaign, desk: Desk::Goal });
                // In place of the wish, so that going back does not make another one.
                address::replace(&address.path());
                go.emit(address);
            }
        });
    }
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
    let explore = Callback::from(move |_: MouseEvent| {
        if let Some(campaign) = store::example(language) {
            open.emit(campaign);
        }
    });
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
            focus::soon_to_heading();
        })
    });
    let entries: Vec<(String, String, String)> = library
        .list()
        .iter()
        .map(|entry| (entry.id.clone(), entry.name.clone(), words::date(entry.updated.date(), language)))
        .collect();
    html! {
        <div class="stack-wide">
            <div class="stack"><h1>{ say::title_campaigns(language) }</h1><p class="lead">{ say::campaigns_lead(language) }</p></div>
            <super::backup::Reminder library={(*library).clone()} copied_on={super::backup::last()} />
            <div class="row">
                <button type="button" class="button" onclick={create}><Icon mark={Mark::Plus} />{ say::campaigns_new(language) }</button>
                <OpenFile />
                <button type="button" class="button button-secondary" onclick={explore}>{ say::campaigns_example(language) }</button>
            </div>
            <div role="status">
                if let Some(undo) = undo {
                    <div class="toast"><p>{ say::campaigns_deleted(language) }</p>
                        <button id="undo-delete" type="button" class="button button-secondary" onclick={undo}>{ say::undo(language) }</button></div>
                }
            </div>
            if entries.is_empty() {
                <p class="empty measure">{ say::campaigns_none(language) }</p>
            } else {
                <ul role="list" class="list">
                    for (id, name, changed) in entries {
                        <Row {id} {name} {changed} change={change.clone()} deleted={let deleted = deleted.clone(); Callback::from(move |id| deleted.set(Some(id)))} />
                    }
                </ul>
            }
            <Bin library={(*library).clone()} change={change} />
            <super::backup::Backup library={(*library).clone()} on_change={let library = library.clone(); Callback::from(move |()| library.set(store::library()))} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct RowProps {
    id: String,
    name: String,
    /// When it was last changed, in words.
    changed: String,
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
            focus::soon_to("undo-delete");
        })
    };
    html! {
        <li class="list-row">
            <Link to={Route::Desk { campaign: props.id.clone(), desk: Desk::Goal }} class="grow">{ &props.name }</Link>
            <span class="small muted changed">{ say::home_changed(language, &props.changed) }</span>
            <button type="button" class="button button-secondary button-small" onclick={duplicate}>{ say::campaigns_duplicate(language) }
                <span class="hidden-visually">{ " " }{ &props.name }</span></button>
            <button type="button" class="button button-secondary button-small" onclick={delete}>{ say::campaigns_delete(language) }
                <span class="hidden-visually">{ " " }{ &props.name }</span></button>
        </li>
    }
}

/// What is wrong with a file, in words.
type Trouble = (&'static str, &'static str);

/// What came of a file: the campaign to show, how many were added.
fn take_in(language: Language, text: Option<String>) -> Result<Taken, Trouble> {
    let bad = |title: Option<&'static str>| (title.unwrap_or_default(), say::campaigns_file_bad(language));
    let Some(text) = text else { return Err(bad(key(language, Problem::NotJson.word_id()))) };
    match stored::read(&text) {
        Read::Whole { value, .. } => Ok(Taken::One(store::adopt(&value))),
        Read::FromTheFuture { .. } => Err((say::from_the_future(language), say::received_future_do(language))),
        Read::Unreadable { problem } => match stored::read_rescue(&text) {
            Some(campaigns) if !campaigns.is_empty() => {
                campaigns.iter().for_each(|campaign| drop(store::adopt(campaign)));
                Ok(Taken::Several(campaigns.len()))
            }
            _ => Err(bad(key(language, problem.word_id()))),
        },
    }
}

enum Taken {
    One(String),
    Several(usize),
}

#[derive(Properties, PartialEq)]
pub struct OpenFileProps {
    #[prop_or_default]
    pub class: Classes,
}

/// A file chosen by the person becomes a campaign of this browser.
#[component]
pub fn OpenFile(props: &OpenFileProps) -> Html {
    let place = use_place();
    let language = place.language;
    let trouble = use_state(|| None::<Trouble>);
    let added = use_state(|| 0_usize);
    let onchange = {
        let (trouble, added, go) = (trouble.clone(), added.clone(), place.go.clone());
        Callback::from(move |event: Event| {
            let Some(file) = files::chosen(&event) else { return };
            let (trouble, added, go) = (trouble.clone(), added.clone(), go.clone());
            files::read_text(&file, move |text| match take_in(language, text) {
                Ok(Taken::One(campaign)) => {
                    let address = Address::new(language, Route::Desk { campaign, desk: Desk::Plan });
                    address::push(&address.path());
                    go.emit(address);
                }
                Ok(Taken::Several(count)) => {
                    trouble.set(None);
                    added.set(count);
                }
                Err(words) => trouble.set(Some(words)),
            });
        })
    };
    html! {
        <div class={classes!("stack", props.class.clone())}>
            <div class="file">
                <input id="open-file" class="file-input" type="file" accept=".json,application/json" {onchange} />
                <label for="open-file" class="button button-secondary">{ say::campaigns_file(language) }</label>
            </div>
            if let Some((title, text)) = *trouble {
                <Notice mark={Mark::Error} title={title}><p>{ text }</p></Notice>
            }
            if *added > 0 {
                <div role="status"><Notice mark={Mark::Good} title={say::campaigns_file_added(language, *added as i64)}>
                    <p><Link to={Route::Campaigns}>{ say::not_found_campaigns(language) }</Link></p></Notice></div>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct BinProps {
    library: Library,
    change: Callback<Library>,
}

/// What was deleted and can still come back; removing it for good makes room.
#[component]
fn Bin(props: &BinProps) -> Html {
    let language = use_place().language;
    let act = |id: &str, act: fn(&str) -> Library| {
        let (id, change) = (id.to_owned(), props.change.clone());
        Callback::from(move |_: MouseEvent| {
            change.emit(act(&id));
            focus::soon_to_heading();
        })
    };
    let bin: Vec<(String, String)> =
        props.library.bin().iter().map(|entry| (entry.id.clone(), entry.name.clone())).collect();
    if bin.is_empty() {
        return Html::default();
    }
    html! {
        <details class="options">
            <summary>{ say::campaigns_bin(language, bin.len() as i64) }</summary>
            <div class="stack">
                <p class="small muted">{ say::campaigns_bin_text(language) }</p>
                <ul role="list" class="list">
                    for (id, name) in bin {
                        <li>
                            <span class="grow">{ &name }</span>
                            <button type="button" class="button button-secondary button-small"
                                onclick={act(&id, |id| store::library().restored(id))}>
                                { say::campaigns_restore(language) }<span class="hidden-visually">{ " " }{ &name }</span></button>
                            <button type="button" class="button button-secondary button-small button-danger"
                                onclick={act(&id, store::erase)}>
                                { say::campaigns_erase(language) }<span class="hidden-visually">{ " " }{ &name }</span></button>
                        </li>
                    }
                </ul>
            </div>
        </details>
    }
}
