//! Small parts of the workshop.

use crate::{
    browser::files,
    components::{Mark, Notice, use_copying, use_place},
    engine::{Engine, State},
    pages::copy::Broken,
};
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct LinkFieldProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub hint: AttrValue,
    pub link: AttrValue,
    pub children: Html,
}

/// A link to copy, with what else one may do beside it.
#[component]
pub(super) fn LinkField(props: &LinkFieldProps) -> Html {
    let language = use_place().language;
    let LinkFieldProps { id, label, hint, link, children } = props;
    let copying = use_copying();
    let hint_id = format!("{id}-hint");
    html! {
        <div class="stack">
            <div class="field">
                <label for={id} class="label">{ label }</label>
                <div class="hint" id={hint_id.clone()}>{ hint }</div>
                <input {id} class="input" readonly={true} value={link.clone()} aria-describedby={hint_id} />
            </div>
            <div class="row">
                <button type="button" class="button" onclick={copying.on_click_of(link.clone(), id.clone())}>{ say::hand_in_copy(language) }</button>
                { children.clone() }
                <p role="status" class="small">{ copying.said(link, language) }</p>
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct FileButtonProps {
    pub id: AttrValue,
    pub label: AttrValue,
    /// The name of the file and its text; none where the browser cannot read it.
    pub on_text: Callback<(String, Option<String>)>,
    #[prop_or_default]
    pub multiple: bool,
}

/// Chooses files and reads them as text.
#[component]
pub(super) fn FileButton(props: &FileButtonProps) -> Html {
    let onchange = {
        let on_text = props.on_text.clone();
        Callback::from(move |event: Event| read_all(files::all_chosen(&event), &on_text))
    };
    html! {
        <div class="file">
            <input id={&props.id} class="file-input" type="file" multiple={props.multiple} accept=".json,.txt,application/json,text/plain" {onchange} />
            <label for={&props.id} class="button button-secondary">{ &props.label }</label>
        </div>
    }
}

pub(super) fn read_all(all: Vec<web_sys::File>, on_text: &Callback<(String, Option<String>)>) {
    for file in all {
        let (on_text, name) = (on_text.clone(), file.name());
        files::read_text(&file, move |text| on_text.emit((name, text)));
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct SureProps {
    pub label: AttrValue,
    pub yes: AttrValue,
    pub no: AttrValue,
    pub on_yes: Callback<()>,
}

/// A button that asks once more.
#[component]
pub(super) fn Sure(props: &SureProps) -> Html {
    let asking = use_state(|| false);
    let ask = |on: bool| {
        let asking = asking.clone();
        Callback::from(move |_: MouseEvent| asking.set(on))
    };
    let on_yes = {
        let (asking, on_yes) = (asking.clone(), props.on_yes.clone());
        Callback::from(move |_: MouseEvent| {
            asking.set(false);
            on_yes.emit(());
        })
    };
    html! {
        <div class="row" role="group" aria-label={props.label.clone()}>
            if *asking {
                <button type="button" class="button button-secondary button-danger" onclick={on_yes}>{ &props.yes }</button>
                <button type="button" class="button button-secondary" onclick={ask(false)}>{ &props.no }</button>
            } else {
                <button type="button" class="button button-quiet button-danger" onclick={ask(true)}>{ &props.label }</button>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct EngineLineProps {
    pub engine: Engine,
}

/// Whether the checks are there, where they are needed.
#[component]
pub(super) fn EngineLine(props: &EngineLineProps) -> Html {
    let language = use_place().language;
    let again = {
        let engine = props.engine.clone();
        Callback::from(move |_: MouseEvent| engine.load())
    };
    match props.engine.state() {
        State::Ready => Html::default(),
        State::Loading => html! { <p role="status" class="muted">{ say::exercise_engine_loading(language) }</p> },
        State::Broken => html! { <Broken engine={props.engine.clone()} /> },
        State::Failed => html! {
            <div role="alert"><Notice mark={Mark::Warning} title={say::exercise_engine_failed(language)}>
                <button type="button" class="button button-secondary" onclick={again}>{ say::exercise_engine_again(language) }</button>
            </Notice></div>
        },
    }
}
