//! Choosing among given things: tick, one of few, one of many.

use crate::browser::events;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CheckboxProps {
    pub id: AttrValue,
    pub label: AttrValue,
    /// What the label is about, for those who do not see what stands beside it.
    #[prop_or_default]
    pub about: Option<AttrValue>,
    pub checked: bool,
    pub on_change: Callback<bool>,
}

#[component]
pub fn Checkbox(props: &CheckboxProps) -> Html {
    let onchange = {
        let on_change = props.on_change.clone();
        Callback::from(move |event: Event| on_change.emit(events::checked(&event)))
    };
    html! {
        <div class="tick">
            <input type="checkbox" id={&props.id} checked={props.checked} {onchange} />
            <label for={&props.id}>{ &props.label }
                if let Some(about) = &props.about { <span class="hidden-visually">{ " (" }{ about }{ ")" }</span> }</label>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct RadiosProps {
    pub name: AttrValue,
    pub legend: AttrValue,
    /// Value, words, and a sentence about it.
    pub options: Vec<(AttrValue, AttrValue, Option<AttrValue>)>,
    pub chosen: Option<AttrValue>,
    pub on_choose: Callback<String>,
}

#[component]
pub fn Radios(props: &RadiosProps) -> Html {
    html! {
        <fieldset class="field">
            <legend>{ &props.legend }</legend>
            <div class="radios">
                for (value, words, about) in props.options.iter().cloned() {
                    <Radio name={&props.name} checked={props.chosen.as_ref() == Some(&value)} {value} {words} {about}
                        on_choose={&props.on_choose} />
                }
            </div>
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
struct RadioProps {
    name: AttrValue,
    value: AttrValue,
    words: AttrValue,
    about: Option<AttrValue>,
    checked: bool,
    on_choose: Callback<String>,
}

#[component]
fn Radio(props: &RadioProps) -> Html {
    let id = format!("{}-{}", props.name, props.value);
    let about = format!("{id}-about");
    let onchange = {
        let (on_choose, value) = (props.on_choose.clone(), props.value.clone());
        Callback::from(move |_: Event| on_choose.emit(value.to_string()))
    };
    html! {
        <div class="tick">
            <input type="radio" id={id.clone()} name={&props.name} value={&props.value} checked={props.checked} {onchange}
                aria-describedby={props.about.as_ref().map(|_| about.clone())} />
            <label for={id}>{ &props.words }</label>
            if let Some(text) = &props.about { <p class="hint" id={about.clone()}>{ text }</p> }
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct SelectProps {
    pub id: AttrValue,
    pub label: AttrValue,
    /// Value and words.
    pub options: Vec<(AttrValue, AttrValue)>,
    pub chosen: AttrValue,
    pub on_choose: Callback<String>,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
}

#[component]
pub fn Select(props: &SelectProps) -> Html {
    let onchange = {
        let on_choose = props.on_choose.clone();
        Callback::from(move |event: Event| on_choose.emit(events::value(&event)))
    };
    let hint = format!("{}-hint", props.id);
    html! {
        <div class="field">
            <label for={&props.id} class="label">{ &props.label }</label>
            if let Some(text) = &props.hint { <div class="hint" id={hint.clone()}>{ text }</div> }
            <select id={&props.id} class="input" {onchange} aria-describedby={props.hint.as_ref().map(|_| hint.clone())}>
                for (value, words) in props.options.iter() {
                    <option value={value} selected={*value == props.chosen}>{ words }</option>
                }
            </select>
        </div>
    }
}
