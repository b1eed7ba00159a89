//! Where a file can be dropped: before one is open, and while one is being read.

use super::session;
use crate::{browser::files, components::use_place};
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    #[prop_or_default]
    pub children: Html,
}

#[component]
pub fn Drop(props: &Props) -> Html {
    let language = use_place().language;
    let over = use_state(|| false);
    let on_drop = {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            // Left to itself the browser opens the file in place of the page.
            event.prevent_default();
            over.set(false);
            if let Some(file) = files::dropped(&event) {
                session::open_file(&file, language);
            }
        })
    };
    let hovering = |yes: bool| {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(yes);
        })
    };
    html! {
        <section class={classes!("many-drop", "stack", over.then_some("many-over"))} aria-label={say::many_drop(language)}
            ondrop={on_drop} ondragover={hovering(true)} ondragleave={hovering(false)}>
            { props.children.clone() }
        </section>
    }
}
