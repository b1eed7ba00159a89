//! Something of the results put into a campaign, with its way back.

use crate::components::use_place;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the button does; it heads the section too.
    pub label: AttrValue,
    pub text: AttrValue,
    /// What is still needed before it can be done.
    pub lack: Option<AttrValue>,
    /// What came of it, in words.
    pub told: AttrValue,
    pub on_write: Callback<MouseEvent>,
    /// There once it is done.
    pub undo: Option<Callback<MouseEvent>>,
}

#[component]
pub fn Handed(props: &Props) -> Html {
    let language = use_place().language;
    html! {
        <section class="stack no-print">
            <h2>{ &props.label }</h2>
            <p class="measure">{ &props.text }</p>
            if let Some(lack) = &props.lack {
                <p class="measure muted">{ lack }</p>
            } else if props.undo.is_none() {
                <div class="row"><button type="button" class="button button-secondary" onclick={&props.on_write}>{ &props.label }</button></div>
            }
            <div role="status">
                if !props.told.is_empty() {
                    <div class="row"><p>{ &props.told }</p>
                        if let Some(undo) = &props.undo { <button type="button" class="button button-secondary button-small" onclick={undo}>{ say::undo(language) }</button> }
                    </div>
                }
            </div>
        </section>
    }
}
