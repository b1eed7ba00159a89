//! The engine was there and gave no answer: silence would read as "nothing to report".

use crate::{
    browser::address,
    components::{Mark, Notice, use_place},
    engine::Engine,
};
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub engine: Engine,
}

#[component]
pub fn Broken(props: &Props) -> Html {
    let language = use_place().language;
    let again = {
        let engine = props.engine.clone();
        Callback::from(move |_: MouseEvent| engine.load())
    };
    html! {
        <Notice mark={Mark::Error} title={say::checks_broken(language)}>
            <p>{ say::checks_broken_do(language) }</p>
            <div class="row">
                <button type="button" class="button" onclick={Callback::from(|_: MouseEvent| address::load())}>{ say::checks_reload(language) }</button>
                <button type="button" class="button button-secondary" onclick={again}>{ say::checks_retry(language) }</button>
            </div>
        </Notice>
    }
}
