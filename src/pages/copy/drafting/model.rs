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
    let there = use_state_eq(|| There::Absent);
    let state = use_state(|| State::Idle);
    {
        let there = there.clone();
        use_effect_with(props.desk.campaign.language, move |language| {
            language_model::look(language.code(), move |found| there.set(found))
        });
    }
    let text = props.text();
    if *there == There::Absent || text.trim().is_empty() {
        return Html::default();
    }
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
            <h3>{ say::drafting_model(language) }</h3>
            <p class="small">{ say::drafting_model_lead(language) }</p>
            if *there == There::ToDownload { <p class="small muted">{ say::drafting_model_load(language) }</p> }
            <div class="row">
                <button type="button" class="button button-secondary button-small" disabled={working} onclick={ask(say::model_shorter)}>{ say::drafting_model_shorter(language) }</button>
                <button type="button" class="button button-secondary button-small" disabled={working} onclick={ask(say::model_plainer)}>{ say::drafting_model_plainer(language) }</button>
                <button type="button" class="button button-secondary button-small" disabled={working} onclick={ask(say::model_another)}>{ say::drafting_model_another(language) }</button>
            </div>
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
