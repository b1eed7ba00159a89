//! The browser's own language model, offered where there is one; the text never leaves the computer.

use super::Props;
use crate::{
    browser::language_model::{self, Model as There},
    components::{Mark, Notice, use_place},
    pages::copy::variants::Differences,
};
use wording::{Language, say};
use yew::prelude::*;

#[derive(Clone, PartialEq)]
enum State {
    Idle,
    Working,
    Failed,
    Proposed(String),
}

#[component]
pub fn Model(props: &Props) -> Html {
    let language = use_place().language;
    let known = use_state_eq(|| false);
    let there = use_state_eq(|| None::<There>);
    let state = use_state(|| State::Idle);
    {
        let known = known.clone();
        use_effect_with((), move |()| known.set(language_model::is_known()));
    }
    let text = props.text();
    if !*known || text.trim().is_empty() {
        return Html::default();
    }
    let on_look = {
        let (there, tongue) = (there.clone(), props.desk.campaign.language);
        Callback::from(move |_: MouseEvent| {
            let there = there.clone();
            language_model::look(tongue.code(), move |found| there.set(Some(found)));
        })
    };
    let ask = |task: fn(Language) -> &'static str| {
        let (state, text, tongue) = (state.clone(), text.clone(), props.desk.campaign.language);
        Callback::from(move |_: MouseEvent| {
            state.set(State::Working);
            let state = state.clone();
            language_model::ask(&format!("{}\n\n{text}", task(tongue)), tongue.code(), move |answer| {
                state.set(match answer.map(|answer| answer.trim().to_owned()).filter(|answer| !answer.is_empty()) {
                    Some(answer) => State::Proposed(answer),
                    None => State::Failed,
                });
            });
        })
    };
    let working = *state == State::Working;
    html! {
        <section class="stack">
            <h2 class="as-h3">{ say::drafting_model(language) }</h2>
            <p class="small">{ say::drafting_model_lead(language) }</p>
            if there.is_none() {
                <p><button type="button" class="button button-secondary button-small" onclick={on_look}>{ say::drafting_model_look(language) }</button></p>
            } else if *there == Some(There::Absent) {
                <p class="muted" role="status">{ say::drafting_model_none(language) }</p>
            } else {
            <div class="row">
                <button type="button" class="button button-secondary button-small" disabled={working} onclick={ask(say::model_shorter)}>{ say::drafting_model_shorter(language) }</button>
                <button type="button" class="button button-secondary button-small" disabled={working} onclick={ask(say::model_plainer)}>{ say::drafting_model_plainer(language) }</button>
                <button type="button" class="button button-secondary button-small" disabled={working} onclick={ask(say::model_another)}>{ say::drafting_model_another(language) }</button>
            </div>
            }
            if *there == Some(There::ToDownload) { <p class="small muted">{ say::drafting_model_load(language) }</p> }
            <div role="status">
                { match &*state {
                    State::Idle => Html::default(),
                    State::Working => html! { <p class="muted">{ say::drafting_model_working(language) }</p> },
                    State::Failed => html! { <Notice mark={Mark::Warning} title={say::drafting_model_failed(language)} /> },
                    State::Proposed(answer) => html! {
                        <div class="stack">
                            <p class="label">{ say::drafting_model_result(language) }</p>
                            <Differences one={text.clone()} other={answer.clone()} lang={props.desk.campaign.language.code()} />
                            <div class="row">
                                <button type="button" class="button button-small" onclick={
                                    let (props, answer) = (props.clone(), answer.clone());
                                    Callback::from(move |_: MouseEvent| props.write(answer.clone(), say::drafting_done(language).into()))
                                }>{ say::drafting_put(language) }</button>
                                <button type="button" class="button button-secondary button-small" onclick={
                                    let (props, answer) = (props.clone(), answer.clone());
                                    Callback::from(move |_: MouseEvent| props.write_variant(answer.clone(), say::drafting_added_variant(language).into()))
                                }>{ say::drafting_put_variant(language) }</button>
                            </div>
                        </div>
                    },
                } }
            </div>
        </section>
    }
}
