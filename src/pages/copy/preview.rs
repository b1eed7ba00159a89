//! How the text looks: what is seen before the cut, and what is too long.

use crate::{
    catalogue::{Row, Value, use_catalogue},
    components::use_place,
    engine,
    pages::campaign_desk::named,
};
use campaign::drafts::{Draft, main_field};
use facts::{About, Field};
use std::rc::Rc;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub draft: Draft,
}

#[component]
pub fn Preview(props: &Props) -> Html {
    let language = use_place().language;
    let rows = use_catalogue(language).rows;
    let placement = props.draft.placement;
    let main = main_field(placement).or_else(|| placement.field(Field::Descriptions).map(|spec| spec.field));
    let text = main
        .and_then(|field| props.draft.variants.first().map(|variant| variant.text(field).to_owned()))
        .unwrap_or_default();
    let heads: Vec<String> = [Field::Headline, Field::Headlines, Field::Title, Field::Subject, Field::MetaTitle]
        .into_iter()
        .filter(|field| Some(*field) != main)
        .flat_map(|field| props.draft.variants.first().map(|variant| variant.items(field).to_vec()).unwrap_or_default())
        .filter(|head| !head.trim().is_empty())
        .collect();
    let kinds =
        [(About::FoldPhone, say::copy_fold_phone(language)), (About::FoldDesktop, say::copy_fold_desktop(language))];
    let folds: Vec<(&'static str, Rc<Row>)> = main.map_or_else(Vec::new, |field| {
        let of = |(about, words)| rows.about(placement, field, about).map(move |row| (words, Rc::clone(row)));
        kinds.into_iter().flat_map(of).collect()
    });
    let limit = main.and_then(|field| rows.about(placement, field, About::LengthMax).next().cloned());
    let limit = limit.as_deref();
    html! {
        <section class="stack preview-box">
            <h2>{ say::copy_preview(language) }</h2>
            <p class="small muted">{ named(language, "placement", placement.id()) }</p>
            if text.trim().is_empty() && heads.is_empty() {
                <p class="muted">{ say::copy_preview_empty(language) }</p>
            } else if folds.is_empty() {
                <div class="preview">
                    for head in heads.iter() { <p class="preview-head"><bdi>{ head }</bdi></p> }
                    <Whole text={text.clone()} kept={kept(&text, limit)} />
                </div>
                <p class="small muted">{ say::copy_fold_none(language) }</p>
            } else {
                <div class="stack">
                    for (where_, row) in folds {
                        <figure class="stack">
                            <figcaption class="small"><strong>{ where_ }</strong>{ " · " }
                                <a href={row.url.clone()} target="_blank" rel="noopener noreferrer">{ at(language, &row) }
                                    <span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a></figcaption>
                            <div class="preview">
                                for head in heads.iter() { <p class="preview-head"><bdi>{ head }</bdi></p> }
                                <Folded text={text.clone()} seen={kept(&text, Some(&row))} limit={kept(&text, limit)} />
                            </div>
                        </figure>
                    }
                </div>
            }
        </section>
    }
}

fn at(language: wording::Language, row: &Row) -> String {
    let number = match row.value {
        Value::Between(low, high) => {
            format!("{}–{}", wording::whole(language, low as i64), wording::whole(language, high as i64))
        }
        _ => wording::whole(language, row.at_most().unwrap_or(0) as i64),
    };
    format!("{number} {}", named(language, "unit", &row.unit))
}

fn kept(text: &str, row: Option<&Row>) -> usize {
    match row.and_then(|row| Some((row.unit()?, row.at_most()?))) {
        // Until the engine is there, nothing is cut.
        Some((unit, limit)) => engine::cut(text, unit, limit).unwrap_or(text.len()),
        None => text.len(),
    }
}

#[derive(Properties, PartialEq)]
struct WholeProps {
    text: String,
    kept: usize,
}

#[component]
fn Whole(props: &WholeProps) -> Html {
    let (inside, over) = props.text.split_at_checked(props.kept).unwrap_or((&props.text, ""));
    html! { <p class="as-written" dir="auto">{ inside }if !over.is_empty() { <mark class="overflow">{ over }</mark> }</p> }
}

#[derive(Properties, PartialEq)]
struct FoldedProps {
    text: String,
    seen: usize,
    limit: usize,
}

#[component]
fn Folded(props: &FoldedProps) -> Html {
    let language = use_place().language;
    let (seen, hidden) = props.text.split_at_checked(props.seen).unwrap_or((&props.text, ""));
    let (hidden, over) = hidden.split_at_checked(props.limit.saturating_sub(seen.len())).unwrap_or((hidden, ""));
    html! {
        <p class="as-written" dir="auto">
            { seen }
            if !hidden.is_empty() || !over.is_empty() { <span class="fold">{ say::copy_fold_more(language) }</span> }
            <span class="muted">{ hidden }</span>
            if !over.is_empty() { <mark class="overflow">{ over }</mark> }
        </p>
    }
}
