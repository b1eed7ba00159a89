//! The client: a link to look at, and the answer that comes back.

use super::{Act, fold::Fold};
use crate::{
    browser::{address, download, files},
    components::{Mark, Notice, Select, TextField, use_copying, use_place},
    pages::campaign_desk::file_name,
    routes::{Address, Route},
    store,
};
use campaign::{
    Date, Worded,
    calendar::Which,
    review::{self, Choice, Merged, Review},
    share_link::{self, TooLong},
    stored,
};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub act: Act,
}

#[component]
pub fn Client(props: &Props) -> Html {
    let language = use_place().language;
    html! { <Fold title={say::client_heading(language)}><Body act={props.act.clone()} /></Fold> }
}

#[component]
fn Body(props: &Props) -> Html {
    let language = use_place().language;
    let campaign = &props.act.desk.campaign;
    let message = use_state_eq(String::new);
    let copying = use_copying();
    // The moment is not part of what is compared: a link made a second later says the same.
    let which = use_state_eq(|| Which::All.id().to_owned());
    let from = use_state_eq(String::new);
    let to = use_state_eq(String::new);
    let choice =
        Choice { which: Which::from_id(&which).unwrap_or(Which::All), from: Date::parse(&from), to: Date::parse(&to) };
    let shown = use_memo((campaign.clone(), (*message).clone(), choice), |(campaign, message, choice)| {
        review::for_client(campaign, *choice, message, store::now())
    });
    let set = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |text: String| state.set(text))
    };
    let choices: Vec<(AttrValue, AttrValue)> =
        Which::ALL.iter().rev().map(|which| (which.id().into(), which.word(language).into())).collect();
    let link = use_memo((shown.clone(), language), |(shown, language)| {
        let path = Address::new(*language, Route::Client).path();
        let site = address::public().ok_or(None)?;
        share_link::make(shown)
            .map(|fragment| format!("{site}{}/#{fragment}", path.trim_start_matches('/')))
            .map_err(Some)
    });
    let on_message = {
        let message = message.clone();
        Callback::from(move |text: String| {
            message.set(text);
        })
    };
    let on_file = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| {
            download::text(&file_name(&shown, "json"), "application/json", &stored::export(&shown));
        })
    };
    html! {
        <div class="stack">
            <p>{ say::client_lead(language) }</p>
            <div class="fields-2 fields-top">
                <Select id="client-which" label={say::client_which(language)} options={choices} chosen={(*which).clone()} on_choose={set(&which)} />
            </div>
            <div class="fields-2">
                <TextField id="client-from" label={say::client_from(language)} kind="date" optional={true} value={(*from).clone()} on_text={set(&from)} />
                <TextField id="client-to" label={say::client_to(language)} kind="date" optional={true} value={(*to).clone()} on_text={set(&to)} />
            </div>
            <p role="status">{ say::client_shown(language, shown.drafts.len() as i64) }{ "." }</p>
            if shown.drafts.is_empty() {
                <p class="muted">{ say::client_none(language) }</p>
            } else {
                <div class="stack measure">
                    <TextField id="client-message" label={say::client_message(language)} rows={2} optional={true} value={(*message).clone()} on_text={on_message} />
                    { match &*link {
                        Ok(link) => html! {
                            <div class="field">
                                <label for="client-link" class="label">{ say::client_link(language) }</label>
                                <input id="client-link" class="input" readonly={true} value={link.clone()} />
                            </div>
                        },
                        Err(None) => html! { <Notice mark={Mark::Advice} title={say::edition_no_site_client(language)} /> },
                        Err(Some(TooLong { length })) => html! { <Notice mark={Mark::Warning} title={say::client_too_long(language, *length as i64)} /> },
                    } }
                    <div class="row">
                        if let Ok(link) = &*link { <button type="button" class="button button-secondary" onclick={copying.on_click_of(link.clone(), "client-link")}>{ say::client_copy(language) }</button> }
                        <button type="button" class="button button-secondary" onclick={on_file}>{ say::client_file(language) }</button>
                        <p role="status" class="small">{ link.as_ref().as_ref().map_or("", |link| copying.said(link, language)) }</p>
                    </div>
                </div>
            }
            <Answer act={props.act.clone()} />
        </div>
    }
}

/// An answer in a pasted link, in a fragment or in the text of a file.
pub(in crate::pages) fn read_answer(text: &str) -> Option<Review> {
    let fragment = text.rsplit('#').next().unwrap_or(text);
    Review::read(text).or_else(|| Review::read(&share_link::open_text(fragment)?))
}

#[derive(Clone, PartialEq)]
enum Outcome {
    Bad,
    Other(String),
    Merged(Box<(String, Merged)>),
}

#[component]
fn Answer(props: &Props) -> Html {
    let language = use_place().language;
    let text = use_state_eq(String::new);
    let outcome = use_state(|| None::<Outcome>);
    let take = {
        let (act, outcome) = (props.act.clone(), outcome.clone());
        Callback::from(move |text: String| {
            let campaign = &act.desk.campaign;
            let found = match read_answer(&text) {
                None => Outcome::Bad,
                Some(review) if review.campaign != campaign.id => Outcome::Other(review.name),
                Some(review) => {
                    let merged = review::merge(campaign, &review);
                    if !merged.again {
                        let words = summary(&review.who, &merged, language);
                        act.replace.emit((words.into(), Rc::new(merged.campaign.clone())));
                    }
                    Outcome::Merged(Box::new((review.who, merged)))
                }
            };
            outcome.set(Some(found));
        })
    };
    let on_take = {
        let (take, text) = (take.clone(), text.clone());
        Callback::from(move |_: MouseEvent| {
            take.emit((*text).clone());
            text.set(String::new());
        })
    };
    let onchange = Callback::from(move |event: Event| {
        let Some(file) = files::chosen(&event) else { return };
        let take = take.clone();
        files::read_text(&file, move |text| take.emit(text.unwrap_or_default()));
    });
    let on_text = {
        let text = text.clone();
        Callback::from(move |typed: String| text.set(typed))
    };
    html! {
        <div class="stack measure">
            <TextField id="client-answer" label={say::client_answer(language)} hint={say::client_answer_hint(language)} value={(*text).clone()} {on_text} />
            <div class="row">
                <button type="button" class="button button-secondary" disabled={text.trim().is_empty()} onclick={on_take}>{ say::client_answer_take(language) }</button>
                <div class="file">
                    <input id="client-answer-file" class="file-input" type="file" accept=".json,application/json" {onchange} />
                    <label for="client-answer-file" class="button button-secondary">{ say::client_answer_file(language) }</label>
                </div>
            </div>
            <div role="status">
                { match &*outcome {
                    None => Html::default(),
                    Some(Outcome::Bad) => html! { <Notice mark={Mark::Warning} title={say::client_answer_bad(language)} /> },
                    Some(Outcome::Other(name)) => html! { <Notice mark={Mark::Warning} title={say::client_answer_other(language, name)} /> },
                    Some(Outcome::Merged(found)) => html! { <Told who={found.0.clone()} merged={found.1.clone()} /> },
                } }
            </div>
        </div>
    }
}

fn summary(who: &str, merged: &Merged, language: Language) -> String {
    let who = super::card::who(who, language);
    say::client_merged(language, merged.approved.len() as i64, merged.commented.len() as i64, who)
}

#[derive(Properties, PartialEq)]
pub struct ToldProps {
    pub who: String,
    pub merged: Merged,
}

/// What came of an answer.
#[component]
pub fn Told(props: &ToldProps) -> Html {
    let language = use_place().language;
    let merged = &props.merged;
    let title = if merged.again {
        say::client_answer_again(language).to_owned()
    } else {
        summary(&props.who, merged, language)
    };
    html! {
        <Notice mark={Mark::Good} {title}>
            if !merged.changed.is_empty() { <p>{ say::client_merged_changed(language, merged.changed.len() as i64) }{ "." }</p> }
            if !merged.gone.is_empty() { <p>{ say::client_merged_gone(language, merged.gone.len() as i64) }{ "." }</p> }
        </Notice>
    }
}
