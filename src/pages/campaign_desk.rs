//! One desk of one campaign: title, steps, the desk, back and on.

use super::{
    DeskProps,
    audience::Audience,
    calendar::Calendar,
    copy::Copy,
    goal::Goal,
    plan::Plan,
    platforms::Platforms,
    session::{Session, use_session},
};
use crate::{
    app::Steps,
    browser::download,
    components::{Icon, Link, Mark, Notice, use_place},
    routes::{Desk, Route},
    store::{self, Opened, Saved},
};
use campaign::{Campaign, Edit, stored};
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub id: AttrValue,
    pub desk: Desk,
}

#[component]
pub fn CampaignDesk(props: &Props) -> Html {
    let language = use_place().language;
    let opened = use_memo(props.id.clone(), |id| store::open(id));
    let trouble = |title: &'static str, text: &'static str| {
        html! {
            <div class="stack-wide">
                <h1>{ title }</h1>
                <Notice mark={Mark::Warning} title={text} />
                <p><Link to={Route::Campaigns}>{ say::not_found_campaigns(language) }</Link></p>
            </div>
        }
    };
    match &*opened {
        Opened::There(campaign, revision) => {
            html! { <Open campaign={(**campaign).clone()} revision={*revision} desk={props.desk} /> }
        }
        Opened::Missing => trouble(say::not_found_heading(language), say::not_found_campaign(language)),
        Opened::FromTheFuture => trouble(say::from_the_future(language), say::from_the_future_do(language)),
        Opened::Unreadable => trouble(say::unreadable(language), say::unreadable_do(language)),
    }
}

#[derive(Properties, PartialEq)]
struct OpenProps {
    campaign: Campaign,
    revision: u64,
    desk: Desk,
}

#[component]
fn Open(props: &OpenProps) -> Html {
    let language = use_place().language;
    let session = use_session(props.campaign.clone(), props.revision);
    let campaign = session.campaign.clone();
    let desk = DeskProps { campaign: campaign.clone(), edit: session.edit.clone(), put: session.put.clone() };
    let to = |desk: Desk| Route::Desk { campaign: campaign.id.clone(), desk };
    html! {
        <>
            <Steps campaign={campaign.id.clone()} desk={props.desk} />
            <SaveState session={session.clone()} />
            <div class="page-title">
                <p class="caption">{ &campaign.name }{ " · " }<span class="together">{ say::desk_step(language, Desk::ALL.len() as i64, props.desk.number() as i64) }</span></p>
                <h1>{ props.desk.name(language) }</h1>
            </div>
            { match props.desk {
                Desk::Goal => html! { <><Name ..desk.clone() /><Goal ..desk /></> },
                Desk::Audience => html! { <Audience ..desk /> },
                Desk::Platforms => html! { <Platforms ..desk /> },
                Desk::Copy => html! { <Copy {desk} /> },
                Desk::Calendar => html! { <Calendar ..desk /> },
                Desk::Plan => html! { <Plan ..desk /> },
            } }
            <nav class="onward row" aria-label={say::desk_step(language, Desk::ALL.len() as i64, props.desk.number() as i64)}>
                if let Some(next) = props.desk.next() {
                    <Link to={to(next)} class="button">{ say::desk_continue(language, next.name(language)) }<Icon mark={Mark::Arrow} /></Link>
                }
                if let Some(previous) = props.desk.previous() {
                    <Link to={to(previous)}>{ say::desk_back(language, previous.name(language)) }</Link>
                }
            </nav>
        </>
    }
}

#[component]
fn Name(props: &DeskProps) -> Html {
    let language = use_place().language;
    html! {
        <div class="measure">
            <crate::components::TextField id="campaign-name" label={say::campaigns_name(language)} value={props.campaign.name.clone()}
                on_text={props.typed(Edit::Rename)} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct SaveProps {
    pub session: Session,
}

/// Says whether the work is kept, and what to do where it is not.
#[component]
pub fn SaveState(props: &SaveProps) -> Html {
    let language = use_place().language;
    let session = &props.session;
    let on_download = {
        let campaign = session.campaign.clone();
        Callback::from(move |_: MouseEvent| {
            download::text(&file_name(&campaign, "json"), "application/json", &stored::export(&campaign));
        })
    };
    let copy = html! { <p><button type="button" class="button button-secondary" onclick={on_download}>{ say::save_download(language) }</button></p> };
    let on_other = session.take_other.reform(|_: MouseEvent| ());
    let on_mine = session.keep_mine.reform(|_: MouseEvent| ());
    html! {
        <div class="save-line">
            <p class="save-state" role="status">
                { match session.saved { Saved::Yes => say::saved(language), Saved::Pending => say::saving(language), _ => "" } }
            </p>
            if session.saved == Saved::Full {
                <Notice mark={Mark::Error} title={say::save_full(language)}><p>{ say::save_full_do(language) }</p>{ copy }</Notice>
            } else if session.saved == Saved::Blocked {
                <Notice mark={Mark::Error} title={say::save_blocked(language)}><p>{ say::save_blocked_do(language) }</p>{ copy }</Notice>
            } else if session.saved == Saved::Elsewhere {
                <Notice mark={Mark::Error} title={say::save_other_tab(language)}>
                    <p>{ say::save_other_tab_do(language) }</p>
                    <div class="row">
                        <button type="button" class="button" onclick={on_other}>{ say::save_use_other(language) }</button>
                        <button type="button" class="button button-secondary" onclick={on_mine}>{ say::save_keep_mine(language) }</button>
                    </div>
                </Notice>
            } else if let Some(name) = &session.set_aside {
                <div role="status"><Notice mark={Mark::Good} title={say::save_set_aside(language, name)} /></div>
            }
        </div>
    }
}

/// `campagna-primavera.json`: letters and figures of the name.
pub fn file_name(campaign: &Campaign, end: &str) -> String {
    let plain: String = crate::plain::plain(&campaign.name)
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' })
        .collect();
    let plain: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    let name = if plain.is_empty() { "coso".to_owned() } else { plain.join("-") };
    format!("{name}.{end}")
}

/// A day of the catalogue as people say it.
pub fn day(language: Language, date: facts::Date) -> String {
    campaign::Date::new(i32::from(date.year), u32::from(date.month), u32::from(date.day))
        .map_or_else(|| date.to_string(), |date| campaign::words::date(date, language))
}

/// The name of a placement or a field in words.
pub fn named(language: Language, family: &str, id: &str) -> &'static str {
    wording::key(language, &format!("{family}-{}", id.replace('_', "-"))).unwrap_or_default()
}
