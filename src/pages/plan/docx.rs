//! The plan as a Word file: what makes it is loaded when somebody asks.

use crate::{browser::download, components::use_place, documents, pages::campaign_desk::file_name};
use campaign::{Campaign, plan};
use std::rc::Rc;
use wording::say;
use yew::prelude::*;

const MIME: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

#[derive(Properties, PartialEq)]
pub struct Props {
    pub campaign: Rc<Campaign>,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Still,
    Making,
    Done,
    Failed,
}

#[component]
pub fn AsDocx(props: &Props) -> Html {
    let language = use_place().language;
    let state = use_state(|| State::Still);
    let onclick = {
        let (campaign, state) = (props.campaign.clone(), state.clone());
        Callback::from(move |_: MouseEvent| {
            state.set(State::Making);
            let name = file_name(&campaign, "docx");
            let Ok(json) = serde_json::to_string(&plan::document(&campaign, language)) else {
                state.set(State::Failed);
                return;
            };
            let state = state.clone();
            documents::plan_as_docx(&json, move |bytes| {
                let saved = bytes.is_some_and(|bytes| download::bytes(&name, MIME, &bytes));
                state.set(if saved { State::Done } else { State::Failed });
            });
        })
    };
    let said = match *state {
        State::Still => "",
        State::Making => say::plan_docx_making(language),
        State::Done => say::plan_docx_done(language),
        State::Failed => say::plan_docx_failed(language),
    };
    html! {
        <>
            <button type="button" class="button button-secondary" {onclick} disabled={*state == State::Making}>{ say::plan_docx(language) }</button>
            <p role="status" class="small">{ said }</p>
        </>
    }
}
