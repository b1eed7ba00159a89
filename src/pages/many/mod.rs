//! Many texts at once: a file, its columns, the findings of its rows, the file again.

mod begin;
mod columns;
mod download;
mod dropping;
mod list;
mod mapping;
mod reading;
mod results;
mod row;
mod session;
mod view;
mod workbook;

use crate::components::{Mark, Notice, use_place};
use begin::Begin;
use columns::Columns;
use reading::Reading;
use results::Results;
use session::use_view;
use view::Stage;
use wording::say;
use yew::prelude::*;

#[component]
pub fn Many() -> Html {
    let language = use_place().language;
    let view = use_view();
    html! {
        <div class="stack-wide many">
            <div class="stack">
                <h1>{ say::many_heading(language) }</h1>
                <p class="lead">{ say::many_lead(language) }</p>
            </div>
            if view.failed {
                <Notice mark={Mark::Error} title={say::many_failed(language)}>
                    <p>{ say::many_failed_do(language) }</p>
                    <p><button type="button" class="button button-secondary" onclick={Callback::from(|_: MouseEvent| session::begin_again())}>{ say::many_again(language) }</button></p>
                </Notice>
            } else {
                { match view.stage {
                    Stage::Begin => html! { <Begin {view} /> },
                    Stage::Reading => html! { <Reading {view} /> },
                    Stage::Columns => html! { <Columns {view} /> },
                    Stage::Results => html! { <Results {view} /> },
                } }
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct SureProps {
    label: AttrValue,
    question: AttrValue,
    /// Something would be lost.
    ask: bool,
    on_yes: Callback<()>,
}

/// A button that asks once more where work would be lost.
#[component]
fn Sure(props: &SureProps) -> Html {
    let asked = use_state(|| false);
    let onclick = {
        let (asked, ask, on_yes) = (asked.clone(), props.ask, props.on_yes.clone());
        Callback::from(move |_: MouseEvent| {
            if ask && !*asked {
                asked.set(true);
            } else {
                on_yes.emit(());
            }
        })
    };
    html! {
        <div>
            <button type="button" class={classes!("button", "button-small", if *asked { "button-danger" } else { "button-secondary" })} {onclick}>{ &props.label }</button>
            <div role="status">if *asked { <p class="small">{ &props.question }</p> }</div>
        </div>
    }
}
