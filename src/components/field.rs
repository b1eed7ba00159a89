use super::{calm::use_calm, use_place};
use crate::browser::{Timeout, events};
use wording::say;
use yew::prelude::*;

/// What the counter under a field says.
#[derive(Debug, Clone, PartialEq)]
pub struct Counter {
    /// "267 / 280": for the eyes.
    pub shown: AttrValue,
    /// "267 characters of 280": for the ears, after a pause.
    pub spoken: AttrValue,
    pub over: bool,
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub id: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    pub on_text: Callback<String>,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub error: Option<AttrValue>,
    #[prop_or_default]
    pub counter: Option<Counter>,
    #[prop_or_default]
    pub optional: bool,
    /// More than one: a text area of so many lines.
    #[prop_or(1)]
    pub rows: u16,
    #[prop_or("text".into())]
    pub kind: AttrValue,
    #[prop_or_default]
    pub inputmode: Option<AttrValue>,
    #[prop_or_default]
    pub label_hidden: bool,
    /// The language of what is written, where it is not the page's.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
    /// Much work follows each letter: it is drawn before anybody hears of it.
    #[prop_or_default]
    pub calm: bool,
}

/// Label, hint, error, field, counter, in this order (GOV.UK); described only by what is there.
#[component]
pub fn TextField(props: &Props) -> Html {
    let language = use_place().language;
    let (hint, error, info) =
        (format!("{}-hint", props.id), format!("{}-error", props.id), format!("{}-info", props.id));
    let described: Vec<&str> = [
        props.counter.as_ref().map(|_| info.as_str()),
        props.hint.as_ref().map(|_| hint.as_str()),
        props.error.as_ref().map(|_| error.as_str()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let calm = use_calm(&props.on_text, props.calm);
    let oninput = {
        let (calm, on_text) = (calm.clone(), props.on_text.clone());
        let wait = props.calm;
        Callback::from(move |event: InputEvent| {
            let text = events::value(&event);
            if wait { calm.typed(text) } else { on_text.emit(text) }
        })
    };
    let onblur = {
        let calm = calm.clone();
        Callback::from(move |_: FocusEvent| calm.tell())
    };
    let value = calm.value(&props.value);
    let invalid = props.error.is_some().then_some("true");
    let id = props.id.clone();
    html! {
        <div class={classes!("field", props.error.as_ref().map(|_| "field-wrong"))}>
            <label for={&id} class={classes!("label", props.label_hidden.then_some("hidden-visually"))}>
                { &props.label }
                if props.optional { <span class="muted">{ " " }{ say::optional(language) }</span> }
            </label>
            if let Some(text) = &props.hint { <div class="hint" id={hint.clone()}>{ text }</div> }
            if let Some(text) = &props.error {
                <p class="field-error" id={error.clone()}>
                    <span class="hidden-visually">{ say::error_prefix(language) }{ " " }</span>{ text }
                </p>
            }
            if props.rows > 1 {
                <textarea id={&id} class="input" rows={props.rows.to_string()} {value} {oninput} {onblur}
                    aria-describedby={described} aria-invalid={invalid} lang={props.lang.clone()} dir="auto" />
            } else {
                <input id={&id} class="input" type={props.kind.clone()} inputmode={props.inputmode.clone()} {value}
                    {oninput} {onblur} aria-describedby={described} aria-invalid={invalid} lang={props.lang.clone()} autocomplete="off" dir="auto" />
            }
            if let Some(counter) = &props.counter {
                <div class={classes!("counter", "number", counter.over.then_some("counter-over"))} aria-hidden="true">{ &counter.shown }</div>
                <Spoken id={info.clone()} text={counter.spoken.clone()} />
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct SpokenProps {
    id: AttrValue,
    text: AttrValue,
}

/// Repeats the counter to screen readers once typing has paused: at every key it would drown the text.
#[component]
fn Spoken(props: &SpokenProps) -> Html {
    let said = use_state(|| props.text.clone());
    {
        let said = said.clone();
        use_effect_with(props.text.clone(), move |text| {
            let text = text.clone();
            let timer = (*said != text).then(|| Timeout::new(1000, move || said.set(text)));
            move || drop(timer)
        });
    }
    html! { <div id={&props.id} class="hidden-visually" aria-live="polite">{ &*said }</div> }
}
