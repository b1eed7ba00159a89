//! Every fact of the catalogue, searchable, with source, date and confidence.

use super::campaign_desk::{day, named};
use crate::{
    catalogue::{Row, Rows, State, Value, use_catalogue},
    components::{Checkbox, Mark, Notice, Select, TextField, use_place},
    plain::plain,
    store,
};
use facts::PLATFORMS;
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

/// After so many days a fact should be read again.
const OLD: i32 = 180;
/// Words of a list shown before the rest.
const FEW: usize = 6;
/// Rows shown before "more": the page stays light.
const PAGE: usize = 40;

fn value(language: Language, row: &Row) -> String {
    match &row.value {
        Value::Whole(n) => wording::whole(language, *n as i64),
        Value::Decimal(n) => wording::decimal(language, *n, 2),
        Value::Between(a, b) => {
            format!("{}–{}", wording::whole(language, *a as i64), wording::whole(language, *b as i64))
        }
        Value::YesNo(yes) => if *yes { say::yes(language) } else { say::no(language) }.to_owned(),
        Value::Words(words) => words.join(", "),
        Value::Text(text) => text.clone(),
    }
}

/// Whether it should be read again.
fn is_old(row: &Row, today: campaign::Date) -> bool {
    row.checked_on()
        .and_then(|date| campaign::Date::new(i32::from(date.year), u32::from(date.month), u32::from(date.day)))
        .is_some_and(|read| today.days_since(read) > OLD)
}

/// The kinds that some row has, in the order of their first.
fn kinds(rows: &Rows) -> Vec<String> {
    rows.iter().fold(Vec::new(), |mut kinds, row| {
        if !kinds.contains(&row.about) {
            kinds.push(row.about.clone());
        }
        kinds
    })
}

fn matches(language: Language, row: &Row, words: &str) -> bool {
    let mut all = format!("{} {} {} {}", row.id, value(language, row), named(language, "about", &row.about), row.title);
    for placement in &row.placements {
        all.push(' ');
        all.push_str(named(language, "placement", placement));
    }
    let all = plain(&all);
    plain(words).split_whitespace().all(|word| all.contains(word))
}

#[component]
pub fn Rulebook() -> Html {
    let language = use_place().language;
    let catalogue = use_catalogue(language);
    let search = use_state(String::new);
    let platform = use_state(String::new);
    let kind = use_state(String::new);
    let old_only = use_state(|| false);
    let shown = use_state(|| PAGE);
    let today = use_memo((), |()| store::today());
    let found: Vec<Rc<Row>> = catalogue
        .rows
        .iter()
        .filter(|row| platform.is_empty() || row.platform == platform.as_str())
        .filter(|row| kind.is_empty() || row.about == kind.as_str())
        .filter(|row| !*old_only || is_old(row, *today))
        .filter(|row| search.trim().is_empty() || matches(language, row, &search))
        .cloned()
        .collect();
    let platforms: Vec<(AttrValue, AttrValue)> =
        std::iter::once((AttrValue::from(""), AttrValue::from(say::rulebook_all(language))))
            .chain(PLATFORMS.iter().map(|platform| (AttrValue::from(platform.id), AttrValue::from(platform.name))))
            .collect();
    let kinds: Vec<(AttrValue, AttrValue)> =
        std::iter::once((AttrValue::from(""), AttrValue::from(say::rulebook_all_kinds(language))))
            .chain(kinds(&catalogue.rows).into_iter().map(|kind| {
                let words = named(language, "about", &kind);
                (AttrValue::from(kind), AttrValue::from(words))
            }))
            .collect();
    let on_kind = {
        let (kind, shown) = (kind.clone(), shown.clone());
        Callback::from(move |id| {
            kind.set(id);
            shown.set(PAGE);
        })
    };
    let on_old = {
        let (old_only, shown) = (old_only.clone(), shown.clone());
        Callback::from(move |yes| {
            old_only.set(yes);
            shown.set(PAGE);
        })
    };
    let filtered = !search.is_empty() || !platform.is_empty() || !kind.is_empty() || *old_only;
    let clear = {
        let (search, platform, kind, old_only, shown) =
            (search.clone(), platform.clone(), kind.clone(), old_only.clone(), shown.clone());
        Callback::from(move |_: MouseEvent| {
            search.set(String::new());
            platform.set(String::new());
            kind.set(String::new());
            old_only.set(false);
            shown.set(PAGE);
        })
    };
    let on_search = {
        let (search, shown) = (search.clone(), shown.clone());
        Callback::from(move |text| {
            search.set(text);
            shown.set(PAGE);
        })
    };
    let on_platform = {
        let (platform, shown) = (platform.clone(), shown.clone());
        Callback::from(move |id| {
            platform.set(id);
            shown.set(PAGE);
        })
    };
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    let rest = found.len().saturating_sub(*shown);
    html! {
        <div class="stack-wide">
            <div class="stack"><h1>{ say::rulebook_heading(language) }</h1><p class="lead">{ say::rulebook_intro(language) }</p></div>
            <div class="fields-2">
                <TextField id="rulebook-search" label={say::rulebook_search(language)} hint={say::rulebook_search_hint(language)} kind="search"
                    value={(*search).clone()} on_text={on_search} />
                <Select id="rulebook-platform" label={say::rulebook_platform(language)} options={platforms} chosen={(*platform).clone()} on_choose={on_platform} />
                <Select id="rulebook-kind" label={say::rulebook_kind(language)} options={kinds} chosen={(*kind).clone()} on_choose={on_kind} />
                <div><Checkbox id="rulebook-old" label={say::rulebook_old_only(language)} checked={*old_only} on_change={on_old} /></div>
            </div>
            <div class="row">
                <p role="status">
                    if catalogue.state == State::Ready {
                        <strong>{ say::rulebook_count(language, found.len() as i64) }</strong>
                        if found.is_empty() { { ". " }{ say::rulebook_none_do(language) } }
                    } else if catalogue.state == State::Loading {
                        { say::rulebook_loading(language) }
                    }
                </p>
                if filtered {
                    <button type="button" class="button button-secondary button-small" onclick={clear}>{ say::rulebook_clear(language) }</button>
                }
            </div>
            if catalogue.state == State::Failed {
                <Notice mark={Mark::Error} title={say::rulebook_failed(language)}>
                    <p>{ say::rulebook_failed_do(language) }</p>
                    <p><button type="button" class="button button-secondary" onclick={catalogue.retry.reform(|_: MouseEvent| ())}>{ say::checks_retry(language) }</button></p>
                </Notice>
            }
            <ul role="list" class="list facts">
                for row in found.iter().take(*shown) { <Line key={row.id.clone()} row={row.clone()} today={*today} /> }
            </ul>
            if rest > 0 {
                <p><button type="button" class="button button-secondary" onclick={more}>{ say::rulebook_more(language, rest.min(PAGE) as i64) }</button></p>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct LineProps {
    row: Rc<Row>,
    today: campaign::Date,
}

#[component]
fn Line(props: &LineProps) -> Html {
    let language = use_place().language;
    let row = &props.row;
    let places: Vec<&str> = row.placements.iter().map(|placement| named(language, "placement", placement)).collect();
    let places = if places.is_empty() { say::rulebook_everywhere(language).to_owned() } else { places.join("; ") };
    html! {
        <li class="fact">
            <div>
                <p><strong>{ named(language, "about", &row.about) }</strong>
                    if let Some(field) = &row.field { { ": " }{ named(language, "field", field) } }</p>
                <p class="small muted">{ places }</p>
            </div>
            <div>
                if let Value::Words(words) = &row.value && words.len() > FEW {
                    // A platform's own list of buttons: long, and read only by whoever looks for one.
                    <details>
                        <summary>{ words.iter().take(FEW).map(String::as_str).collect::<Vec<_>>().join(", ") }{ say::rulebook_and_more(language, (words.len() - FEW) as i64) }</summary>
                        <p class="small">{ words.join(", ") }</p>
                    </details>
                } else {
                    <p class="number fact-value">{ value(language, row) }{ " " }<span class="small muted">{ named(language, "unit", &row.unit) }</span></p>
                }
                if let Some(note) = &row.note { <p class="small">{ note }</p> }
                if row.conflict { <p class="small"><strong>{ say::rulebook_conflict(language) }</strong></p> }
            </div>
            <div class="small">
                <p><a href={row.url.clone()} target="_blank" rel="noopener noreferrer">{ &row.title }
                    <span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a></p>
                if let (Some(date), Some(confidence)) = (row.checked_on(), row.confidence()) {
                    <p class="muted">{ say::checked_on(language, &day(language, date)) }{ " · " }{ named(language, "name-confidence", confidence.name()) }</p>
                }
                if let Some(quote) = &row.quote { <p class="muted quote" lang="en">{ "“" }{ quote }{ "”" }</p> }
                if is_old(row, props.today) { <p><strong>{ say::rulebook_old(language) }</strong></p> }
            </div>
        </li>
    }
}
