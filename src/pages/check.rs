//! Check a text now: the copy desk without a plan.

use super::{DeskProps, campaign_desk::SaveState, copy::Copy, session::use_session};
use crate::{
    components::{Link, use_place},
    routes::Route,
    store,
};
use wording::say;
use yew::prelude::*;

#[component]
pub fn Check() -> Html {
    let language = use_place().language;
    let start = use_memo((), move |()| store::check_desk(language));
    let session = use_session(start.0.clone(), start.1);
    let desk = DeskProps { campaign: session.campaign.clone(), edit: session.edit.clone(), put: session.put.clone() };
    html! {
        <>
            <SaveState session={session.clone()} />
            <div class="page-title"><h1>{ say::check_heading(language) }</h1><p class="lead">{ say::check_lead(language) }</p>
                <p><Link to={Route::Many}>{ say::many_from_check(language) }</Link></p></div>
            <Copy {desk} quick={true} />
        </>
    }
}
