use super::use_place;
use crate::{
    browser::{address, events},
    routes::{Address, Route},
};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub to: Route,
    #[prop_or_default]
    pub class: Classes,
    #[prop_or_default]
    pub current: bool,
    #[prop_or_default]
    pub label: Option<AttrValue>,
    pub children: Html,
}

/// A link within the app: a real address, and no reload on a plain click within the same program.
#[component]
pub fn Link(props: &Props) -> Html {
    let place = use_place();
    let address = Address::new(place.language, props.to.clone());
    let href = address::href(&address.path());
    let onclick = {
        let (go, here) = (place.go.clone(), place.program.draws(&props.to));
        Callback::from(move |event: MouseEvent| {
            if here && !events::left_to_the_browser(&event) {
                event.prevent_default();
                address::push(&address.path());
                go.emit(address.clone());
            }
        })
    };
    html! {
        <a {href} {onclick} class={props.class.clone()} aria-label={props.label.clone()}
            aria-current={props.current.then_some("page")}>{ props.children.clone() }</a>
    }
}
