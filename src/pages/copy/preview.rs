//! How the text looks: what is seen before the cut, and what is too long.

use crate::{components::use_place, engine, origins::use_origins, pages::campaign_desk::named};
use campaign::drafts::{Draft, main_field};
use facts::{About, Fact, Field, Value, about};
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub draft: Draft,
}

#[component]
pub fn Preview(props: &Props) -> Html {
    let language = use_place().language;
    let origins = use_origins(language);
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
    let folds: Vec<(&'static str, &'static Fact)> = main.map_or_else(Vec::new, |field| {
        let phone = about(placement, Some(field), About::FoldPhone).map(|fact| (say::copy_fold_phone(language), fact));
        phone
            .chain(
                about(placement, Some(field), About::FoldDesktop).map(|fact| (say::copy_fold_desktop(language), fact)),
            )
            .collect()
    });
    let limit = main.and_then(|field| about(placement, Some(field), About::LengthMax).next());
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
                    for (where_, fact) in folds {
                        <figure class="stack">
                            <figcaption class="small"><strong>{ where_ }</strong>{ " · " }
                                if let Some(origin) = origins.of(fact.id) {
                                    <a href={origin.url.clone()} target="_blank" rel="noopener noreferrer">{ at(language, fact) }</a>
                                } else { { at(language, fact) } }</figcaption>
                            <div class="preview">
                                for head in heads.iter() { <p class="preview-head"><bdi>{ head }</bdi></p> }
                                <Folded text={text.clone()} seen={kept(&text, Some(fact))} limit={kept(&text, limit)} />
                            </div>
                        </figure>
                    }
                </div>
            }
        </section>
    }
}

fn at(language: wording::Language, fact: &Fact) -> String {
    let number = match fact.value {
        Value::Between(low, high) => {
            format!("{}–{}", wording::whole(language, low as i64), wording::whole(language, high as i64))
        }
        _ => wording::whole(language, fact.at_most().unwrap_or(0) as i64),
    };
    format!("{number} {}", named(language, "unit", fact.unit.name()))
}

fn kept(text: &str, fact: Option<&Fact>) -> usize {
    match fact.and_then(|fact| Some((fact.unit, fact.at_most()?))) {
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
