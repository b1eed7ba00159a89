//! The person's own past results: what they brought replaces the benchmarks.

use super::super::DeskProps;
use crate::{
    browser::focus,
    components::{Icon, Mark, Select, TextField, use_place},
};
use campaign::{
    Currency, Edit, Worded,
    past_results::{PastResult, ResultEdit, ResultField},
    words,
};
use facts::{PLATFORMS, Placement};
use wording::{Language, say};
use yew::prelude::*;

#[component]
pub fn Past(props: &DeskProps) -> Html {
    let language = use_place().language;
    let rows = &props.campaign.parts.past_results.rows;
    let add = {
        let (edit, currency) = (props.edit.clone(), props.campaign.parts.planning.currency);
        Callback::from(move |_: MouseEvent| {
            let row = PastResult { currency, ..PastResult::default() };
            edit.emit(Edit::PastResult(ResultEdit::Add(Box::new(row))));
        })
    };
    html! {
        <details class="options" open={!rows.is_empty()}>
            <summary>{ say::past_heading(language) }{ format!(" ({})", rows.len()) }</summary>
            <div class="stack">
                <p>{ say::past_lead(language) }</p>
                <div class="stack-wide">
                    for (index, row) in rows.iter().enumerate() {
                        <One key={row.id} desk={props.clone()} id={row.id} number={index + 1} />
                    }
                </div>
                <p><button id="add-past" type="button" class="button button-secondary" onclick={add}><Icon mark={Mark::Plus} />{ say::past_add(language) }</button></p>
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    desk: DeskProps,
    id: u32,
    number: usize,
}

#[component]
fn One(props: &OneProps) -> Html {
    let language = use_place().language;
    let id = props.id;
    let Some(row) = props.desk.campaign.parts.past_results.row(id) else { return Html::default() };
    let title = say::past_result(language, props.number as i64);
    let remove = {
        let edit = props.desk.edit.clone();
        Callback::from(move |_: MouseEvent| {
            edit.emit(Edit::PastResult(ResultEdit::Remove { id }));
            focus::soon_to("add-past");
        })
    };
    let on = |field: ResultField| props.desk.typed(move |text| Edit::PastResult(ResultEdit::Text { id, field, text }));
    let of_currency = props.desk.typed(move |code| {
        Edit::PastResult(ResultEdit::Currency { id, currency: Currency::from_id(&code).unwrap_or_default() })
    });
    html! {
        <fieldset class="group stack">
            <legend>{ &title }if !row.label.trim().is_empty() { { ": " }{ &row.label } }</legend>
            <div class="fields-4">
                for field in ResultField::ALL.iter().copied() {
                    if field == ResultField::Channel {
                        <Select key="channel" id={format!("past-{id}-channel")} label={field.word(language)} options={channels(language)}
                            chosen={row.channel.clone()} on_choose={on(field)} />
                    } else {
                        <TextField key={field.id()} id={format!("past-{id}-{}", field.id())} label={field.word(language)}
                            hint={field.about(language).map(AttrValue::from)} value={row.text(field).to_owned()}
                            kind={if matches!(field, ResultField::From | ResultField::To) { "date" } else { "text" }}
                            inputmode={(!matches!(field, ResultField::Label)).then_some("decimal")} on_text={on(field)} />
                    }
                }
                <Select id={format!("past-{id}-currency")} label={say::past_currency(language)} options={currencies(language)}
                    chosen={row.currency.id()} on_choose={of_currency} />
            </div>
            <p><button type="button" class="button button-secondary button-small" onclick={remove}>{ say::remove_item(language, &title) }</button></p>
        </fieldset>
    }
}

/// Every currency with its name.
pub fn currencies(language: Language) -> Vec<(AttrValue, AttrValue)> {
    let pair = |currency: &Currency| (AttrValue::from(currency.id()), AttrValue::from(currency.word(language)));
    Currency::ALL.iter().map(pair).collect()
}

/// All channels, then each platform that sells advertisements, then its placements.
fn channels(language: Language) -> Vec<(AttrValue, AttrValue)> {
    let platforms = PLATFORMS.iter().map(|platform| {
        (AttrValue::from(platform.id), AttrValue::from(words::platform(platform.id, language).to_owned()))
    });
    let placements = Placement::ALL
        .iter()
        .map(|placement| (AttrValue::from(placement.id()), AttrValue::from(words::placement(*placement, language))));
    std::iter::once((AttrValue::from(""), AttrValue::from(say::past_all_channels(language))))
        .chain(platforms)
        .chain(placements)
        .collect()
}
