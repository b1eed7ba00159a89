//! Something folded away that costs work to show: made only for those who look.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub title: AttrValue,
    pub children: Html,
}

#[component]
pub fn Fold(props: &Props) -> Html {
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |_: Event| open.set(!*open))
    };
    html! {
        <details class="options" {ontoggle}>
            <summary>{ &props.title }</summary>
            <div class="stack">if *open { { props.children.clone() } }</div>
        </details>
    }
}
