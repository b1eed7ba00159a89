//! Every fact of the catalogue, searchable, with source, date and confidence; what changed; the limits
//! that a person or a team set otherwise.

mod changes;
mod line;

pub use line::Line;

use super::{
    campaign_desk::named,
    overrides::{Mine, OwnLimits, use_overrides},
};
use crate::{
    catalogue::{Row, Rows, State, use_catalogue, words::value},
    components::{Checkbox, Mark, Notice, Select, TextField, use_place},
    plain::plain,
    reference, store,
};
use changes::Changes;
use facts::PLATFORMS;
use line::is_old;
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

/// Rows shown before "more": the page stays light.
const PAGE: usize = 40;

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
    let mut all =
        format!("{} {} {} {}", row.id, value(language, &row.value), named(language, "about", &row.about), row.title);
    let said = row.placements.iter().map(|placement| named(language, "placement", placement));
    let field = row.field.as_deref().map(|field| named(language, "field", field));
    for words in said.chain(field).chain(row.note.as_deref()).chain(row.quote.as_deref()) {
        all.push(' ');
        all.push_str(words);
    }
    // A number is found with and without its separators.
    all.push(' ');
    all.extend(value(language, &row.value).chars().filter(|sign| !matches!(sign, '.' | ',' | '\u{a0}' | '\u{202f}')));
    let all = plain(&all);
    plain(words).split_whitespace().all(|word| all.contains(word))
}

#[component]
pub fn Rulebook() -> Html {
    let language = use_place().language;
    let catalogue = use_catalogue(language);
    let mine = use_overrides();
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
        <ContextProvider<Mine> context={mine}>
        <div class="stack-wide">
            <div class="stack"><h1>{ say::rulebook_heading(language) }</h1><p class="lead">{ say::rulebook_intro(language) }</p>
                <p><a href={reference::platforms(language)}>{ say::reference_platforms(language) }</a>{ " · " }<a href={reference::rules(language)}>{ say::reference_rules(language) }</a></p></div>
            <Changes rows={catalogue.rows.clone()} />
            <OwnLimits rows={catalogue.rows.clone()} />
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
                for row in found.iter().take(*shown) { <Line key={row.id.clone()} row={row.clone()} rows={catalogue.rows.clone()} today={*today} /> }
            </ul>
            if rest > 0 {
                <p><button type="button" class="button button-secondary" onclick={more}>{ say::rulebook_more(language, rest.min(PAGE) as i64) }</button></p>
            }
        </div>
        </ContextProvider<Mine>>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_found_by_placement_field_note_and_number() {
        let rows = Rows::known(Language::It);
        let row = rows.of("instagram.feed.text.hashtags-max-app").expect("the row");
        for words in ["instagram", "hashtag", "testo", "5", "instagram post hashtag"] {
            assert!(matches(Language::It, row, words), "{words}");
        }
        assert!(!matches(Language::It, row, "mastodon"));
        let noted =
            rows.iter().find(|row| row.note.as_deref().is_some_and(|note| note.contains("riquadro di un link")));
        assert!(matches(Language::It, noted.expect("a note"), "riquadro link"));
    }
}
