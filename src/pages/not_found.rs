use crate::{
    components::{Link, use_place},
    routes::Route,
};
use wording::say;
use yew::prelude::*;

#[component]
pub fn NotFound() -> Html {
    let language = use_place().language;
    html! {
        <div class="stack">
            <h1>{ say::not_found_heading(language) }</h1>
            <p>{ say::not_found_text(language) }</p>
            <p><Link to={Route::Home}>{ say::not_found_home(language) }</Link></p>
        </div>
    }
}
