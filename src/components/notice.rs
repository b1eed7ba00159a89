use super::{Icon, Mark};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub mark: Mark,
    pub title: AttrValue,
    #[prop_or_default]
    pub children: Html,
}

/// Something the person must know, with what to do.
#[component]
pub fn Notice(props: &Props) -> Html {
    html! {
        <div class={classes!("notice", props.mark.tone())} role={(props.mark == Mark::Error).then_some("alert")}>
            <Icon mark={props.mark} />
            <div class="stack">
                <p><strong>{ &props.title }</strong></p>
                { props.children.clone() }
            </div>
        </div>
    }
}
