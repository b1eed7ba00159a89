//! The campaign, or one desk of it, in a link, made here and sent by the person.

use crate::{
    browser::{address, download},
    components::{Mark, Notice, Select, use_copying, use_place},
    pages::campaign_desk::file_name,
    routes::{Address, Route},
};
use campaign::{
    Campaign,
    share_link::{self, Shared, TooLong},
    stored,
};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

/// Longer links are cut by some chats and mail programs.
const CAREFUL: usize = 2_000;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub campaign: Rc<Campaign>,
}

/// Why there is no link.
#[derive(Clone, Copy, PartialEq)]
enum Without {
    Room(TooLong),
    Site,
}

#[component]
pub fn Share(props: &Props) -> Html {
    let language = use_place().language;
    let copying = use_copying();
    let shared = use_state(Shared::default);
    let link = use_memo((props.campaign.clone(), language, *shared), |(campaign, language, shared)| {
        let path = Address::new(*language, Route::Received).path();
        let site = address::public().ok_or(Without::Site)?;
        share_link::make(&share_link::only(*shared, Campaign::clone(campaign)))
            .map(|fragment| format!("{site}{}/#{fragment}", path.trim_start_matches('/')))
            .map_err(Without::Room)
    });
    let on_file = {
        let (campaign, shared) = (props.campaign.clone(), shared.clone());
        Callback::from(move |_: MouseEvent| {
            let part = share_link::only(*shared, Campaign::clone(&campaign));
            download::text(&file_name(&part, "json"), "application/json", &stored::export(&part));
        })
    };
    let on_choose = {
        let shared = shared.clone();
        Callback::from(move |id: String| {
            shared.set(Shared::from_id(&id).unwrap_or_default());
        })
    };
    let options: Vec<(AttrValue, AttrValue)> =
        Shared::ALL.iter().map(|shared| (shared.id().into(), named(*shared, language).into())).collect();
    html! {
        <details class="options no-print">
            <summary>{ say::share_heading(language) }</summary>
            <div class="stack">
                <p>{ say::share_lead(language) }</p>
                <div class="measure"><Select id="share-what" label={say::share_what(language)} {options} chosen={shared.id()} {on_choose} /></div>
                { match &*link {
                    Ok(link) => html! {
                        <div class="stack measure">
                            <div class="field">
                                <label for="share-link" class="label">{ say::share_link(language) }</label>
                                <div id="share-link-hint" class="hint">{ say::share_size(language, link.chars().count() as i64) }</div>
                                <input id="share-link" class="input" readonly={true} value={link.clone()} aria-describedby="share-link-hint" />
                            </div>
                            if link.len() > CAREFUL { <p class="small">{ say::share_careful(language) }</p> }
                            <div class="row">
                                <button type="button" class="button button-secondary" onclick={copying.on_click_of(link.clone(), "share-link")}>{ say::share_copy(language) }</button>
                                <p role="status" class="small">{ copying.said(link, language) }</p>
                            </div>
                        </div>
                    },
                    Err(Without::Site) => html! {
                        <Notice mark={Mark::Advice} title={say::edition_no_site(language)}><p>{ say::edition_no_site_text(language) }</p></Notice>
                    },
                    Err(Without::Room(TooLong { length })) => html! {
                        <Notice mark={Mark::Warning} title={say::share_too_long(language, *length as i64, share_link::MOST as i64)}>
                            <p>{ say::share_too_long_do(language) }</p>
                        </Notice>
                    },
                } }
                <p><button type="button" class="button button-secondary" onclick={on_file}>{ say::share_file(language) }</button></p>
            </div>
        </details>
    }
}

fn named(shared: Shared, language: Language) -> &'static str {
    match shared {
        Shared::Whole => say::share_whole(language),
        Shared::Goal => say::desk_goal(language),
        Shared::Audience => say::desk_audience(language),
        Shared::Platforms => say::desk_platforms(language),
        Shared::Copy => say::desk_copy(language),
        Shared::Calendar => say::desk_calendar(language),
    }
}
