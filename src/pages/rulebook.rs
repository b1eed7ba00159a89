//! Every fact of the catalogue, searchable, with source, date and confidence.

use super::campaign_desk::{day, named};
use crate::{
    components::{Checkbox, Select, TextField, use_place},
    origins::{Origin, use_origins},
    store,
};
use facts::{FACTS, Fact, PLATFORMS, Value};
use wording::{Language, say};
use yew::prelude::*;

/// After so many days a fact should be read again.
const OLD: i32 = 180;
/// Words of a list shown before the rest.
const FEW: usize = 6;
/// Rows shown before "more": the page stays light.
const PAGE: usize = 40;

pub(super) fn value(language: Language, fact: &Fact) -> String {
    match fact.value {
        Value::Whole(n) => wording::whole(language, n as i64),
        Value::Decimal(n) => wording::decimal(language, n, 2),
        Value::Between(a, b) => {
            format!("{}–{}", wording::whole(language, a as i64), wording::whole(language, b as i64))
        }
        Value::YesNo(yes) => if yes { say::yes(language) } else { say::no(language) }.to_owned(),
        Value::Words(words) => words.join(", "),
        Value::Text(text) => text.to_owned(),
    }
}

/// Whether it should be read again; nobody knows before the sources are there.
fn is_old(origin: Option<&Origin>, today: campaign::Date) -> bool {
    origin
        .and_then(Origin::checked_on)
        .and_then(|date| campaign::Date::new(i32::from(date.year), u32::from(date.month), u32::from(date.day)))
        .is_some_and(|read| today.days_since(read) > OLD)
}

/// The kinds that some fact has, in the order of their first.
fn kinds() -> Vec<&'static str> {
    FACTS.iter().map(|fact| fact.about.name()).fold(Vec::new(), |mut kinds, kind| {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
        kinds
    })
}

fn matches(language: Language, fact: &Fact, origin: Option<&Origin>, words: &str) -> bool {
    let fold = copy_checks::text::fold;
    let mut all = format!(
        "{} {} {} {}",
        fact.id,
        value(language, fact),
        named(language, "about", fact.about.name()),
        origin.map_or("", |origin| origin.title.as_str())
    );
    for placement in fact.placements {
        all.push(' ');
        all.push_str(named(language, "placement", placement.id()));
    }
    let all = fold(&all);
    fold(words).split_whitespace().all(|word| all.contains(word))
}

#[component]
pub fn Rulebook() -> Html {
    let language = use_place().language;
    let origins = use_origins(language);
    let search = use_state(String::new);
    let platform = use_state(String::new);
    let kind = use_state(String::new);
    let old_only = use_state(|| false);
    let shown = use_state(|| PAGE);
    let today = use_memo((), |()| store::today());
    let found: Vec<&'static Fact> = FACTS
        .iter()
        .filter(|fact| platform.is_empty() || fact.platform == platform.as_str())
        .filter(|fact| kind.is_empty() || fact.about.name() == kind.as_str())
        .filter(|fact| !*old_only || is_old(origins.of(fact.id), *today))
        .filter(|fact| matches(language, fact, origins.of(fact.id), &search))
        .collect();
    let platforms: Vec<(AttrValue, AttrValue)> =
        std::iter::once((AttrValue::from(""), AttrValue::from(say::rulebook_all(language))))
            .chain(PLATFORMS.iter().map(|platform| (AttrValue::from(platform.id), AttrValue::from(platform.name))))
            .collect();
    let kinds: Vec<(AttrValue, AttrValue)> =
        std::iter::once((AttrValue::from(""), AttrValue::from(say::rulebook_all_kinds(language))))
            .chain(
                kinds()
                    .into_iter()
                    .map(|kind| (AttrValue::from(kind), AttrValue::from(named(language, "about", kind)))),
            )
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
                <p role="status"><strong>{ say::rulebook_count(language, found.len() as i64) }</strong>
                    if found.is_empty() { { ". " }{ say::rulebook_none_do(language) } }</p>
                if filtered {
                    <button type="button" class="button button-secondary button-small" onclick={clear}>{ say::rulebook_clear(language) }</button>
                }
            </div>
            <ul role="list" class="list facts">
                for fact in found.iter().take(*shown).copied() { <Row key={fact.id} {fact} origin={origins.of(fact.id).cloned()} today={*today} /> }
            </ul>
            if rest > 0 {
                <p><button type="button" class="button button-secondary" onclick={more}>{ say::rulebook_more(language, rest.min(PAGE) as i64) }</button></p>
            }
        </div>
    }
}

#[derive(Properties)]
struct RowProps {
    fact: &'static Fact,
    /// Until the file with the sources has come: nothing.
    origin: Option<Origin>,
    today: campaign::Date,
}

// Rows are constants of the program: the same id is the same fact.
impl PartialEq for RowProps {
    fn eq(&self, other: &Self) -> bool {
        self.fact.id == other.fact.id && self.origin == other.origin && self.today == other.today
    }
}

#[component]
fn Row(props: &RowProps) -> Html {
    let language = use_place().language;
    let fact = props.fact;
    let places: Vec<&str> =
        fact.placements.iter().map(|placement| named(language, "placement", placement.id())).collect();
    let places = if places.is_empty() { say::rulebook_everywhere(language).to_owned() } else { places.join("; ") };
    let origin = props.origin.as_ref();
    let date = origin.and_then(Origin::checked_on);
    let old = is_old(origin, props.today);
    html! {
        <li class="fact">
            <div>
                <p><strong>{ named(language, "about", fact.about.name()) }</strong>
                    if let Some(field) = fact.field { { ": " }{ named(language, "field", field.name()) } }</p>
                <p class="small muted">{ places }</p>
            </div>
            <div>
                if let Value::Words(words) = fact.value && words.len() > FEW {
                    // A platform's own list of buttons: long, and read only by whoever looks for one.
                    <details>
                        <summary>{ words.iter().take(FEW).copied().collect::<Vec<_>>().join(", ") }{ say::rulebook_and_more(language, (words.len() - FEW) as i64) }</summary>
                        <p class="small">{ words.join(", ") }</p>
                    </details>
                } else {
                    <p class="number fact-value">{ value(language, fact) }{ " " }<span class="small muted">{ named(language, "unit", fact.unit.name()) }</span></p>
                }
                if let Some(note) = origin.and_then(|origin| origin.note.as_ref()) { <p class="small">{ note }</p> }
                if fact.conflict.is_some() { <p class="small"><strong>{ say::rulebook_conflict(language) }</strong></p> }
            </div>
            <div class="small">
                if let Some(origin) = origin {
                    <p><a href={origin.url.clone()} target="_blank" rel="noopener noreferrer">{ &origin.title }
                        <span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a></p>
                    if let (Some(date), Some(confidence)) = (date, origin.confidence()) {
                        <p class="muted">{ say::checked_on(language, &day(language, date)) }{ " · " }{ named(language, "name-confidence", confidence.name()) }</p>
                    }
                    if let Some(quote) = &origin.quote { <p class="muted quote" lang="en">{ "“" }{ quote }{ "”" }</p> }
                }
                if old { <p><strong>{ say::rulebook_old(language) }</strong></p> }
            </div>
        </li>
    }
}
