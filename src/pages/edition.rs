//! Coso in one file: what is different there, and where it is offered on the site.

use crate::{
    browser::{edition, storage},
    components::{Mark, Notice, use_place},
};
use campaign::stored::keys;
use wording::say;
use yew::prelude::*;

/// What the person must know in the one file: nothing on a site.
#[component]
pub fn Edition() -> Html {
    let language = use_place().language;
    if !edition::is_one_file() {
        return Html::default();
    }
    if storage::read(keys::SETTINGS).is_err() {
        return html! {
            <Notice mark={Mark::Warning} title={say::edition_blocked(language)}><p>{ say::edition_blocked_text(language) }</p></Notice>
        };
    }
    html! {
        <Notice mark={Mark::Advice} title={say::edition_here(language)}><p>{ say::edition_here_text(language) }</p></Notice>
    }
}

/// Where it is downloaded. Hidden until the build says what it weighs (`xtask/src/build/download.rs`).
#[component]
pub fn Download() -> Html {
    let language = use_place().language;
    html! {
        <div hidden={true} data-one-file={true}>
            <section class="stack" aria-labelledby="one-file">
                <h2 id="one-file">{ say::edition_heading(language) }</h2>
                <p>{ say::edition_text(language) }</p>
                <p class="row"><a class="button button-secondary" href="coso.html" download="coso.html">{ say::edition_download(language) }</a>
                    <span class="muted" data-one-file-size={true}></span></p>
            </section>
        </div>
    }
}
