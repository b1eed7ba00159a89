//! The buttons a platform offers, those that ask for what the goal wants first; one of them is chosen for the draft.
//! The list is the catalogue's, in the platform's own words.

use super::Props;
use crate::{
    catalogue::{Value, use_catalogue},
    components::use_place,
    pages::campaign_desk::day,
};
use campaign::{
    Edit,
    drafting::{DraftingEdit, button_fits, vocabulary},
    goal::Objective,
};
use wording::say;
use yew::prelude::*;

#[component]
pub fn Buttons(props: &Props) -> Html {
    let language = use_place().language;
    let rows = use_catalogue(language).rows;
    let placement = props.draft.placement;
    let goal = props.desk.campaign.goal.objective.unwrap_or(Objective::Traffic);
    // As it was when the draft came: a list that closes under the finger that takes a button away would take the button too.
    let open = use_memo(props.draft.id, |draft| {
        props.desk.campaign.button(*draft).is_some_and(|button| !button_fits(button, goal))
    });
    let lists: Vec<_> = rows
        .iter()
        .filter(|row| row.about == "call-to-action" && row.placements.iter().any(|there| there == placement.id()))
        .cloned()
        .collect();
    html! {
        for row in lists {
            <div class="stack">
                { match &row.value {
                    Value::Words(buttons) => {
                        let (fit, others): (Vec<&String>, Vec<&String>) = buttons.iter().partition(|button| button_fits(button, goal));
                        html! {
                            <>
                                <h3>{ say::drafting_buttons(language) }</h3>
                                <p class="small">{ say::drafting_buttons_lead(language) }</p>
                                if fit.is_empty() {
                                    <p class="small">{ say::drafting_buttons_none(language) }</p>
                                } else {
                                    <p class="small muted">{ say::drafting_buttons_fit(language) }</p>
                                    <ul role="list" class="drafting-buttons">for button in fit { <One props={props.clone()} button={button.clone()} /> }</ul>
                                }
                                if !others.is_empty() {
                                    <details open={*open}><summary>{ say::drafting_buttons_all(language, others.len() as i64) }</summary>
                                        <ul role="list" class="drafting-buttons">for button in others { <One props={props.clone()} button={button.clone()} /> }</ul></details>
                                }
                                <p class="small muted"><a href={row.url.clone()} target="_blank" rel="noopener noreferrer">{ &row.title }<span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a>
                                    if let Some(date) = row.checked_on() { { " · " }{ say::checked_on(language, &day(language, date)) } }</p>
                            </>
                        }
                    }
                    _ => Html::default(),
                } }
            </div>
        }
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    props: Props,
    button: String,
}

/// A button of the list: pressed while it is the one of this draft.
#[component]
fn One(one: &OneProps) -> Html {
    let language = use_place().language;
    let OneProps { props, button } = one;
    let draft = props.draft.id;
    let pressed = props.desk.campaign.button(draft) == Some(button.as_str());
    // A list that a newer catalogue brought may hold what this program cannot keep.
    let known = vocabulary(props.draft.placement).any(|known| known == button);
    if !known {
        return html! { <li>{ button }</li> };
    }
    let onclick = {
        let (props, button) = (props.clone(), button.clone());
        Callback::from(move |_: MouseEvent| {
            let button = (!pressed).then(|| button.clone());
            let words =
                if pressed { say::drafting_buttons_taken(language) } else { say::drafting_buttons_chosen(language) };
            props.desk.edit.emit(Edit::Drafting(DraftingEdit::Button { draft, button }));
            props.remember.emit(words.into());
        })
    };
    html! {
        <li><button type="button" class="drafting-button" aria-pressed={pressed.to_string()} {onclick}>{ button }</button></li>
    }
}
