//! What one should know of an address before it is tagged.

use super::findings::LinkFindings;
use crate::components::{Mark, Notice, use_place};
use campaign::links::{Link, Place};
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub link: Link,
    /// Puts another address in its place.
    pub on_change: Callback<String>,
}

#[component]
pub(super) fn Notes(props: &Props) -> Html {
    let language = use_place().language;
    let link = &props.link;
    let clicks = link.clicks();
    let on_remove = {
        let (on_change, bare) = (props.on_change.clone(), link.without_clicks().to_string());
        Callback::from(move |_: MouseEvent| on_change.emit(bare.clone()))
    };
    let store = match link.place() {
        Place::Site => None,
        Place::PlayStore => Some(say::links_play_store(language)),
        Place::AppStore => Some(say::links_app_store(language)),
    };
    html! {
        <>
            if link.completed() { <p class="small muted">{ say::links_completed(language) }</p> }
            if link.has_tags_behind() {
                <p class="small muted">{ say::links_behind(language) }</p>
            } else if !link.tags().is_empty() {
                <p class="small muted">{ say::links_replaced(language) }</p>
            }
            if !clicks.is_empty() {
                <Notice mark={Mark::Warning} title={say::links_clicks(language, &clicks.join(", "))}>
                    <p><button type="button" class="button button-secondary button-small" onclick={on_remove}>{ say::links_clicks_remove(language) }</button></p>
                </Notice>
            }
            if let Some(title) = store { <Notice mark={Mark::Warning} {title} /> }
            // Tags are what the page is about to write.
            <LinkFindings link={link.untagged().to_string()} untagged=true on_fix={props.on_change.clone()} />
        </>
    }
}
