//! The batch one is on: its name, its campaign, the others.

use super::DeskProps;
use crate::{
    browser::{download, focus},
    components::{Select, TextField, use_place},
    store::{self, Saved},
};
use campaign::calendar::{Cell, Dialect, table};
use community::desk::Status;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub desk: DeskProps,
    pub on_add: Callback<bool>,
    pub adding: bool,
}

#[component]
pub(super) fn Top(props: &Props) -> Html {
    let language = use_place().language;
    let hand = &props.desk.hand;
    let asked = use_state(|| false);
    let Some(batch) = &hand.book.batch else { return Html::default() };
    let desk = &hand.book.desk;
    let lines = desk.batches.iter().map(|line| {
        let words = say::community_batch_line(language, &line.name, line.open as i64);
        (AttrValue::from(line.id.clone()), AttrValue::from(words))
    });
    let library = store::library();
    let campaigns = std::iter::once((AttrValue::from(""), AttrValue::from(say::community_no_campaign(language))))
        .chain(
            library
                .entries
                .iter()
                .filter(|entry| entry.deleted.is_none())
                .map(|entry| (AttrValue::from(entry.id.clone()), AttrValue::from(entry.name.clone()))),
        );
    let on_campaign = hand.typed(|book, id| book.batch(|batch| batch.campaign = id.clone()));
    let on_name = hand.typed(|book, name| book.batch(|batch| batch.name = name.clone()));
    let on_add = {
        let (on_add, adding) = (props.on_add.clone(), props.adding);
        Callback::from(move |_: MouseEvent| {
            on_add.emit(!adding);
            if !adding {
                focus::soon_to("add-title");
            }
        })
    };
    let on_ask = {
        let asked = asked.clone();
        Callback::from(move |_: MouseEvent| asked.set(!*asked))
    };
    let on_erase = {
        let (erase, id, asked) = (hand.erase.clone(), batch.id.clone(), asked.clone());
        Callback::from(move |_: MouseEvent| {
            asked.set(false);
            erase.emit(id.clone());
            focus::soon_to_heading();
        })
    };
    let on_download = {
        let desk = props.desk.clone();
        Callback::from(move |_: MouseEvent| {
            download::text("community.csv", "text/csv", &sheet(language, &desk));
        })
    };
    html! {
        <section class="stack" aria-label={say::community_batch(language)}>
            <div class="community-top">
                <Select id="batch" label={say::community_batch(language)} chosen={batch.id.clone()} options={lines.collect::<Vec<_>>()}
                    on_choose={hand.open.clone()} />
                <Select id="batch-campaign" label={say::community_campaign(language)} chosen={batch.campaign.clone()}
                    options={campaigns.collect::<Vec<_>>()} on_choose={on_campaign} />
                <div class="row">
                    <button type="button" class="button button-secondary" onclick={on_add} aria-expanded={props.adding.to_string()}>{ say::community_add(language) }</button>
                    <span class="save-state" role="status">{ match hand.saved {
                        Saved::Pending => say::community_saving(language),
                        Saved::Yes => say::community_saved(language),
                        _ => "",
                    } }</span>
                </div>
            </div>
            <details>
                <summary>{ say::community_batch_more(language) }</summary>
                <div class="stack">
                    <TextField id="batch-name" label={say::community_batch_name(language)} value={batch.name.clone()} on_text={on_name} />
                    <p class="small muted">{ say::community_batch_counts(language, batch.count(Status::Answered) as i64, batch.comments.len() as i64, batch.count(Status::Open) as i64) }</p>
                    <div class="row">
                        <button type="button" class="button button-small button-secondary" onclick={on_download}>{ say::community_batch_download(language) }</button>
                        <button type="button" class="button button-quiet button-danger" onclick={on_ask} aria-expanded={asked.to_string()}>{ say::community_batch_delete(language) }</button>
                    </div>
                    if *asked {
                        <div class="row">
                            <p>{ say::community_batch_sure(language, batch.comments.len() as i64) }</p>
                            <button type="button" class="button button-small" onclick={on_erase}>{ say::community_batch_delete_yes(language) }</button>
                        </div>
                    }
                </div>
            </details>
        </section>
    }
}

/// The batch as a table: what came in, what it was judged, what was answered.
fn sheet(language: wording::Language, props: &DeskProps) -> String {
    let book = &props.hand.book;
    let Some(batch) = &book.batch else { return String::new() };
    let heads = [
        say::community_sheet_author(language),
        say::community_sheet_text(language),
        say::community_sheet_date(language),
        say::community_sheet_label(language),
        say::community_sheet_urgency(language),
        say::community_sheet_status(language),
        say::community_sheet_reply(language),
        say::community_sheet_note(language),
    ];
    let mut rows: Vec<Vec<Cell>> = vec![heads.into_iter().map(Cell::from).collect()];
    for (comment, judged) in batch.comments.iter().zip(props.judged.iter()) {
        let date = comment.at.map(|at| {
            let (_, clock) = community::desk::day_and_clock(book.desk.service.zone, at, at);
            format!("{} {clock}", campaign::Date::from_days(book.desk.service.zone.local(at).day()))
        });
        rows.push(vec![
            comment.author.as_str().into(),
            comment.text.as_str().into(),
            date.unwrap_or_default().into(),
            judged.label.name(language).into(),
            judged.urgency.name(language).into(),
            comment.status.name(language).into(),
            comment.sent.as_ref().map(|sent| sent.text.clone()).unwrap_or_default().into(),
            comment.note.as_str().into(),
        ]);
    }
    table(&rows, Dialect::excel(language))
}
