//! Which draft of a placement is worked on, where there are several.

use crate::components::{Select, use_place};
use campaign::{Campaign, calendar::first_line, words};
use std::rc::Rc;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub campaign: Rc<Campaign>,
    pub draft: u32,
    pub on_choose: Callback<u32>,
}

#[component]
pub fn WhichDraft(props: &Props) -> Html {
    let language = use_place().language;
    let Some(current) = props.campaign.draft(props.draft) else { return Html::default() };
    let mut drafts: Vec<_> = props.campaign.drafts_of(current.placement).collect();
    drafts.sort_by_key(|draft| (draft.day().is_none(), draft.day(), draft.hour_and_minute(), draft.id));
    let options: Vec<(AttrValue, AttrValue)> = drafts
        .into_iter()
        .map(|draft| {
            let label = first_line(draft.label());
            let label = if label.is_empty() { say::calendar_no_words(language).to_owned() } else { label };
            let day = draft.day().map(|day| format!("{}: ", words::date(day, language))).unwrap_or_default();
            (draft.id.to_string().into(), format!("{day}{label}").into())
        })
        .collect();
    let on_choose = {
        let on_choose = props.on_choose.clone();
        Callback::from(move |id: String| {
            if let Ok(id) = id.parse() {
                on_choose.emit(id);
            }
        })
    };
    html! { <div class="measure"><Select id="which-draft" label={say::which_draft(language)} {options} chosen={props.draft.to_string()} {on_choose} /></div> }
}
