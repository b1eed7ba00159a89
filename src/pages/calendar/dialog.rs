//! A window over the page: the browser keeps focus in it, Escape closes it.

use crate::components::use_place;
use web_sys::HtmlDialogElement;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub id: AttrValue,
    pub title: AttrValue,
    pub on_close: Callback<()>,
    pub children: Html,
}

#[component]
pub fn Dialog(props: &Props) -> Html {
    let language = use_place().language;
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = node.cast::<HtmlDialogElement>() {
                let _ = dialog.show_modal();
            }
        });
    }
    let onclose = props.on_close.reform(|_: Event| ());
    let on_button = {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(dialog) = node.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        })
    };
    let title = format!("{}-title", props.id);
    html! {
        <dialog ref={node} id={&props.id} class="cal-dialog" aria-labelledby={title.clone()} {onclose}>
            <div class="stack">
                <div class="cal-dialog-head">
                    <h2 id={title}>{ &props.title }</h2>
                    <button type="button" class="button button-quiet button-small" onclick={on_button}>{ say::calendar_close(language) }</button>
                </div>
                { props.children.clone() }
            </div>
        </dialog>
    }
}
