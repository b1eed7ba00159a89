//! Where the text appears: all placements, by platform.

use crate::{
    components::{Checkbox, use_place},
    pages::{DeskProps, campaign_desk::named},
};
use campaign::Edit;
use facts::{PLATFORMS, Placement};
use wording::say;
use yew::prelude::*;

#[component]
pub fn Chooser(props: &DeskProps) -> Html {
    let language = use_place().language;
    let mix = &props.campaign.mix;
    // Open while nothing is chosen; then the person opens it when needed.
    let start_open = use_memo((), |()| mix.choices.is_empty());
    html! {
        <details class="options" open={*start_open}>
            <summary>{ say::copy_where(language) }{ ": " }{ mix.choices.len() }</summary>
            <div class="chooser">
                for platform in PLATFORMS.iter() {
                    <fieldset>
                        <legend class="small">{ platform.name }</legend>
                        <div>
                            for placement in Placement::ALL.iter().copied().filter(|placement| placement.platform() == platform.id) {
                                <Checkbox id={format!("where-{}", placement.id())} label={named(language, "placement", placement.id())}
                                    checked={mix.is_chosen(placement)}
                                    on_change={let edit = props.edit.clone(); Callback::from(move |chosen| edit.emit(Edit::Choose { placement, chosen }))} />
                            }
                        </div>
                    </fieldset>
                }
            </div>
        </details>
    }
}
