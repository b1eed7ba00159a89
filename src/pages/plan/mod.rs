//! Everything on one page, to print or to hand over.

mod docx;
mod notes;
mod share;
mod shown;
pub(super) mod table;
mod team;

pub(super) use shown::Shown;

use super::{DeskProps, campaign_desk::file_name};
use crate::{
    browser::{download, focus},
    components::use_place,
};
use campaign::{plan, stored};
use share::Share;
use wording::say;
use yew::prelude::*;

#[component]
pub fn Plan(props: &DeskProps) -> Html {
    let language = use_place().language;
    let campaign = props.campaign.clone();
    let print = Callback::from(|_: MouseEvent| focus::print());
    let as_markdown = {
        let campaign = campaign.clone();
        Callback::from(move |_: MouseEvent| {
            download::text(&file_name(&campaign, "md"), "text/markdown", &plan::to_markdown(&campaign, language));
        })
    };
    let as_json = {
        let campaign = campaign.clone();
        Callback::from(move |_: MouseEvent| {
            download::text(&file_name(&campaign, "json"), "application/json", &stored::export(&campaign));
        })
    };
    html! {
        <div class="stack-wide">
            <p class="lead no-print">{ say::plan_lead(language) }</p>
            <div class="row no-print">
                <button type="button" class="button" onclick={print}>{ say::plan_print(language) }</button>
                <button type="button" class="button button-secondary" onclick={as_markdown}>{ say::plan_markdown(language) }</button>
                <button type="button" class="button button-secondary" onclick={as_json}>{ say::plan_json(language) }</button>
                <docx::AsDocx campaign={campaign.clone()} />
            </div>
            <team::Team ..props.clone() />
            <Share campaign={campaign.clone()} />
            <notes::Notes campaign={campaign.clone()} />
            <Shown {campaign} steps={true} />
        </div>
    }
}
