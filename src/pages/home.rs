use super::campaigns::OpenFile;
use crate::{
    browser::address,
    components::{Icon, Link, Mark, use_place},
    routes::{Address, Desk, Route},
    store,
};
use wording::say;
use yew::prelude::*;

#[component]
pub fn Home() -> Html {
    let place = use_place();
    let language = place.language;
    let recent: Vec<(String, String)> = use_memo((), |()| {
        store::library().list().iter().take(5).map(|entry| (entry.id.clone(), entry.name.clone())).collect::<Vec<_>>()
    })
    .to_vec();
    let start = {
        let go = place.go.clone();
        Callback::from(move |_: MouseEvent| {
            let campaign = store::create(language);
            let address = Address::new(language, Route::Desk { campaign, desk: Desk::Goal });
            address::push(&address.path());
            go.emit(address);
        })
    };
    html! {
        <div class="stack-wide">
            <div class="stack"><h1>{ say::home_heading(language) }</h1><p class="lead">{ say::home_lead(language) }</p></div>
            <section class="ways-in" aria-label={say::home_ways(language)}>
                <div class="way">
                    <h2><Link to={Route::Check}>{ say::home_check(language) }</Link></h2>
                    <p>{ say::home_check_text(language) }</p>
                    <p><Link to={Route::Check} class="button">{ say::home_check(language) }<Icon mark={Mark::Arrow} /></Link></p>
                </div>
                <div class="way">
                    <h2>{ say::home_plan(language) }</h2>
                    <p>{ say::home_plan_text(language) }</p>
                    <p><button type="button" class="button" onclick={start}>{ say::campaigns_new(language) }<Icon mark={Mark::Plus} /></button></p>
                </div>
                <div class="way">
                    <h2>{ say::home_open(language) }</h2>
                    <p>{ say::home_open_text(language) }</p>
                    <OpenFile />
                </div>
            </section>
            if !recent.is_empty() {
                <section class="stack">
                    <h2>{ say::home_recent(language) }</h2>
                    <ul role="list" class="list">
                        for (id, name) in recent {
                            <li><Link to={Route::Desk { campaign: id, desk: Desk::Goal }}>{ name }</Link></li>
                        }
                    </ul>
                    <p><Link to={Route::Campaigns}>{ say::home_all_campaigns(language) }</Link></p>
                </section>
            }
            <section class="stack">
                <h2>{ say::home_promises(language) }</h2>
                <ul>
                    <li>{ say::home_promise_local(language) }</li>
                    <li>{ say::home_promise_source(language) }</li>
                    <li>{ say::home_promise_count(language) }</li>
                </ul>
            </section>
        </div>
    }
}
