//! What each column holds, and what the values of the column that says the placement mean.

use super::{
    columns::{Props, column_name, placements, short},
    session,
    view::View,
};
use crate::{
    components::{Select, use_place},
    pages::campaign_desk::named,
};
use many_texts::protocol::Ask;
use wording::{Language, say};
use yew::prelude::*;

/// More columns than this fold away the ones that are not checked.
const MANY: usize = 8;

#[component]
pub fn Mapping(props: &Props) -> Html {
    let language = use_place().language;
    let view = &props.view;
    let all: Vec<usize> = (0..view.opened.names.len()).collect();
    let held = |at: &usize| view.setup.targets.get(*at).is_some_and(|target| target != "nothing");
    let (first, rest): (Vec<usize>, Vec<usize>) =
        if all.len() > MANY && all.iter().any(held) { all.into_iter().partition(held) } else { (all, Vec::new()) };
    html! {
        <section class="stack" aria-labelledby="many-columns">
            <h2 id="many-columns">{ say::many_columns(language) }</h2>
            <p class="hint">{ say::many_columns_lead(language) }</p>
            <div class="many-map">for at in first { { column(language, view, at) } }</div>
            if !rest.is_empty() {
                <details class="options">
                    <summary>{ say::many_columns_more(language, rest.len() as i64) }</summary>
                    <div class="many-map">for at in rest { { column(language, view, at) } }</div>
                </details>
            }
        </section>
    }
}

fn column(language: Language, view: &View, at: usize) -> Html {
    let word = |id: &'static str| (AttrValue::from(id), AttrValue::from(named(language, "field", id)));
    let mut options: Vec<(AttrValue, AttrValue)> = vec![("nothing".into(), say::many_target_nothing(language).into())];
    options.extend(view.fields().map(|field| word(field.name())));
    if view.by_column {
        options.push(("placement".into(), say::many_target_placement(language).into()));
    }
    options.push(("name".into(), say::many_target_name(language).into()));
    let chosen = view.setup.targets.get(at).cloned().unwrap_or_default();
    let example = view.opened.sample.iter().filter_map(|row| row.get(at)).find(|cell| !cell.trim().is_empty());
    let hint = example.map(|text| AttrValue::from(say::many_example(language, &short(text, 60))));
    let name = view.opened.names.get(at).map_or("", String::as_str);
    let on_choose = Callback::from(move |target: String| {
        let places = target == "placement";
        session::change(|view| {
            if let Some(slot) = view.setup.targets.get_mut(at) {
                *slot = target;
                view.said.insert(at);
            }
        });
        if places {
            session::ask(&Ask::Places { column: at });
        }
    });
    html! {
        <Select key={at} id={format!("many-column-{at}")} label={column_name(language, name, at)} {options} {chosen} {hint} {on_choose} />
    }
}

#[component]
pub fn Places(props: &Props) -> Html {
    let language = use_place().language;
    let view = &props.view;
    if !view.setup.targets.iter().any(|target| target == "placement") {
        return html! { <p>{ say::many_need_place_column(language) }</p> };
    }
    let options = placements(language, say::many_place_none(language));
    html! {
        <fieldset class="stack">
            <legend>{ say::many_places(language) }</legend>
            <div class="many-map">
                for place in view.places.iter() {
                    <Select key={place.value.clone()} id={format!("many-place-{}", place.value.replace(' ', "-"))} label={place.value.clone()} options={options.clone()}
                        hint={AttrValue::from(say::many_place_rows(language, place.rows as i64))}
                        chosen={view.setup.places.iter().find(|(value, _)| *value == place.value).map(|(_, id)| id.clone()).unwrap_or_default()}
                        on_choose={let value = place.value.clone(); Callback::from(move |id: String| {
                            let value = value.clone();
                            session::change(|view| {
                                view.setup.places.retain(|(other, _)| *other != value);
                                if !id.is_empty() {
                                    view.setup.places.push((value, id));
                                }
                            });
                        })} />
                }
            </div>
        </fieldset>
    }
}
