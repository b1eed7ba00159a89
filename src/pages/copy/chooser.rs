//! Where the text appears: all placements, by platform.

use crate::{
    components::{Checkbox, use_place},
    pages::{DeskProps, campaign_desk::named},
};
use campaign::{Edit, words};
use facts::{PLATFORMS, Placement};
use wording::say;
use yew::prelude::*;

#[component]
pub fn Chooser(props: &DeskProps) -> Html {
    let language = use_place().language;
    let mix = &props.campaign.mix;
    // Open when nothing is chosen, and it stays so: closing at the first tick would hide the others.
    let open = use_state_eq(|| mix.choices.is_empty());
    {
        let open = open.clone();
        use_effect_with(mix.choices.is_empty(), move |empty| {
            if *empty {
                open.set(true);
            }
        });
    }
    let names: Vec<&str> =
        mix.choices.iter().map(|choice| named(language, "placement", choice.placement.id())).collect();
    html! {
        <details class="options" open={*open}>
            <summary>{ say::copy_where(language) }if !names.is_empty() { <span class="summary-rest">{ ": " }{ names.join("; ") }</span> }</summary>
            <div class="chooser">
                for platform in PLATFORMS.iter() {
                    <fieldset>
                        <legend class="small">{ words::platform(platform.id, language) }</legend>
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
