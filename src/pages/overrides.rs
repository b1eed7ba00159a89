//! Limits that a person or a team set otherwise than the catalogue: set, marked, kept, passed on.

use super::campaign_desk::named;
use crate::{
    browser::{download, files},
    catalogue::{Row, Rows},
    components::{Icon, Mark, Notice, TextField, use_place},
    store,
};
use campaign::stored::{MEGABYTE, Overrides, Read, read_overrides, write_overrides};
use facts::Unit;
use std::rc::Rc;
use wording::{Language, say, whole};
use yew::prelude::*;

/// The limits of this browser, and how to change them.
#[derive(Clone, PartialEq)]
pub struct Mine {
    pub kept: Rc<Overrides>,
    put: Callback<Overrides>,
}

impl Mine {
    pub fn of(&self, fact: &str) -> Option<u64> {
        self.kept.limits.get(fact).copied()
    }

    fn set(&self, fact: &str, limit: Option<u64>) {
        self.change(|all| all.with(fact, limit));
    }

    /// What another tab has set or taken back meanwhile holds: what this page read when it was opened may be old. Where
    /// the browser keeps nothing, the store has what this page set.
    fn change(&self, make: impl FnOnce(Overrides) -> Overrides) {
        self.put.emit(make(store::overrides()));
    }
}

#[hook]
pub fn use_overrides() -> Mine {
    let kept = use_state(|| Rc::new(store::overrides()));
    let put = {
        let kept = kept.clone();
        Callback::from(move |limits: Overrides| {
            store::keep_overrides(&limits);
            kept.set(Rc::new(limits));
        })
    };
    // The callback is the same as long as what is kept is: a new one would draw everything anew.
    let put = use_memo(kept.clone(), move |_| put);
    Mine { kept: (*kept).clone(), put: (*put).clone() }
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub row: Option<Rc<Row>>,
}

/// Sets one limit otherwise; says so where it was.
#[component]
pub fn OwnLimit(props: &Props) -> Html {
    let language = use_place().language;
    let mine = use_context::<Mine>();
    let typed = use_state(String::new);
    let wrong = use_state(|| false);
    let (Some(row), Some(mine)) = (props.row.clone(), mine) else { return Html::default() };
    let catalogue = row.at_most().map(|limit| amount(language, &row, limit)).unwrap_or_default();
    if let Some(limit) = mine.of(&row.id) {
        let back = {
            let (mine, id) = (mine.clone(), row.id.clone());
            Callback::from(move |_: MouseEvent| mine.set(&id, None))
        };
        return html! {
            <p class="own-limit row small">
                <span class="badge"><Icon mark={Mark::Advice} />{ say::own_limit_set(language, &amount(language, &row, limit)) }</span>
                <span class="muted">{ say::own_limit_catalogue(language, &catalogue) }</span>
                <button type="button" class="button button-quiet button-small" onclick={back}>{ say::own_limit_back(language) }</button>
            </p>
        };
    }
    let unit = row.unit().unwrap_or(Unit::None);
    let onsubmit = {
        let (mine, id, typed, wrong) = (mine.clone(), row.id.clone(), typed.clone(), wrong.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let limit = Overrides::number(unit, &typed);
            wrong.set(limit.is_none());
            if limit.is_some() {
                mine.set(&id, limit);
            }
        })
    };
    let on_text = {
        let typed = typed.clone();
        Callback::from(move |text| typed.set(text))
    };
    let (label, hint, error, keys) = match unit {
        Unit::FileBytes => (
            say::own_limit_label_weight(language),
            say::own_limit_hint_other(language),
            say::own_limit_wrong_weight(language),
            "decimal",
        ),
        Unit::Seconds => (
            say::own_limit_label_seconds(language),
            say::own_limit_hint_other(language),
            say::own_limit_wrong(language),
            "numeric",
        ),
        _ => (say::own_limit_label(language), say::own_limit_hint(language), say::own_limit_wrong(language), "numeric"),
    };
    html! {
        <details class="own-limit">
            <summary>{ say::own_limit(language) }</summary>
            <form class="stack" {onsubmit} novalidate={true}>
                <TextField id={format!("own-{}", row.id)} {label} {hint} inputmode={keys}
                    error={wrong.then(|| AttrValue::from(error))} value={(*typed).clone()} {on_text} />
                <p><button class="button button-secondary button-small">{ say::own_limit_use(language) }</button></p>
            </form>
        </details>
    }
}

/// A limit as people write it: what a file weighs in megabytes, a duration in seconds, a count bare.
fn amount(language: Language, row: &Row, limit: u64) -> String {
    match row.unit() {
        Some(Unit::FileBytes) => {
            let megabytes = limit as f64 / MEGABYTE as f64;
            let number = match megabytes {
                whole_ones if whole_ones.fract() == 0.0 => whole(language, whole_ones as i64),
                // A few kilobytes are no "0.0 MB".
                little if little < 1.0 => wording::decimal(language, little, 3),
                some => wording::decimal(language, some, 1),
            };
            say::own_limit_megabytes(language, &number)
        }
        Some(Unit::Seconds) => say::own_limit_seconds(language, limit as i64),
        _ => whole(language, limit as i64),
    }
}

#[derive(Properties, PartialEq)]
pub struct ListProps {
    pub rows: Rc<Rows>,
}

/// What came of a file.
#[derive(Clone, PartialEq)]
enum Came {
    Added { count: usize, left_out: usize },
    Bad,
}

fn came(language: Language, came: &Came) -> Html {
    match came {
        Came::Added { count, left_out } => html! {
            <Notice mark={Mark::Good} title={say::own_limits_added(language, *count as i64)}>
                if *left_out > 0 { <p>{ say::own_limits_left_out(language, *left_out as i64) }</p> }
            </Notice>
        },
        Came::Bad => html! {
            <Notice mark={Mark::Error} title={say::own_limits_bad(language)}><p>{ say::own_limits_bad_do(language) }</p></Notice>
        },
    }
}

/// All limits set otherwise; a file to pass on, a file to take.
#[component]
pub fn OwnLimits(props: &ListProps) -> Html {
    let language = use_place().language;
    let mine = use_context::<Mine>();
    let outcome = use_state(|| None::<Came>);
    let Some(mine) = mine else { return Html::default() };
    let save = {
        let mine = mine.clone();
        Callback::from(move |_: MouseEvent| {
            download::text("coso-limits.json", "application/json", &write_overrides(&mine.kept, 0));
        })
    };
    let onchange = {
        let (mine, outcome) = (mine.clone(), outcome.clone());
        Callback::from(move |event: Event| {
            let Some(file) = files::chosen(&event) else { return };
            let (mine, outcome) = (mine.clone(), outcome.clone());
            files::read_text(&file, move |text| {
                let Read::Whole { value, .. } = read_overrides(&text.unwrap_or_default()) else {
                    return outcome.set(Some(Came::Bad));
                };
                let (good, left_out) = value.checked();
                let count = good.limits.len();
                mine.change(|mut all| {
                    all.limits.extend(good.limits);
                    all
                });
                outcome.set(Some(Came::Added { count, left_out }));
            });
        })
    };
    let limits: Vec<(String, u64, Option<Rc<Row>>)> =
        mine.kept.limits.iter().map(|(fact, limit)| (fact.clone(), *limit, props.rows.of(fact).cloned())).collect();
    html! {
        <details class="options">
            <summary>{ say::own_limits(language) }<span class="summary-rest">{ ": " }{ say::own_limits_count(language, limits.len() as i64) }</span></summary>
            <div class="stack">
                <p class="measure">{ say::own_limits_lead(language) }</p>
                <ul role="list" class="list">
                    for (fact, limit, row) in limits.iter().cloned() {
                        <li><span class="grow">{ row.as_ref().and_then(|row| row.placements.first().map(|placement| named(language, "placement", placement))).unwrap_or_default() }
                            if let Some(field) = row.as_ref().and_then(|row| row.field.clone()) { { ": " }{ named(language, "field", &field) } }
                            if let Some(row) = &row { { " · " }{ named(language, "about", &row.about) } }
                            { " " }<strong class="number">{ row.as_ref().map_or_else(|| whole(language, limit as i64), |row| amount(language, row, limit)) }</strong></span>
                            <button type="button" class="button button-quiet button-small" aria-label={format!("{}: {fact}", say::own_limit_back(language))}
                                onclick={let mine = mine.clone(); Callback::from(move |_: MouseEvent| mine.set(&fact, None))}>{ say::own_limit_back(language) }</button></li>
                    }
                </ul>
                <div class="row">
                    if !limits.is_empty() { <button type="button" class="button button-secondary button-small" onclick={save}>{ say::own_limits_save(language) }</button> }
                    <div class="file">
                        <input id="own-limits-file" class="file-input" type="file" accept=".json,application/json" {onchange} />
                        <label for="own-limits-file" class="button button-secondary button-small">{ say::own_limits_open(language) }</label>
                    </div>
                </div>
                <div role="status">if let Some(outcome) = &*outcome { { came(language, outcome) } }</div>
            </div>
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    const MASTODON: &str = "mastodon.post.text.length-max";
    const HASHTAGS: &str = "instagram.feed.text.hashtags-max-app";

    #[test]
    fn a_page_opened_long_ago_brings_no_limit_back() {
        // Read when the page was opened; since then another tab has taken its last limit back.
        let old = Rc::new(Overrides::default().with(MASTODON, Some(5_000)));
        let put = Rc::new(RefCell::new(None));
        let heard = Rc::clone(&put);
        let page = Mine { kept: old, put: Callback::from(move |limits| *heard.borrow_mut() = Some(limits)) };
        store::keep_overrides(&Overrides::default());
        page.set(HASHTAGS, Some(3));
        assert_eq!(put.take(), Some(Overrides::default().with(HASHTAGS, Some(3))));
        // What another tab has set stays beside it.
        store::keep_overrides(&Overrides::default().with(MASTODON, Some(9)));
        page.set(HASHTAGS, Some(3));
        assert_eq!(put.take(), Some(Overrides::default().with(MASTODON, Some(9)).with(HASHTAGS, Some(3))));
    }
}
