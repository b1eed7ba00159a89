//! How many people there are: residents by age, sex and place, and how many of them use each platform.

use super::super::{
    DeskProps,
    campaign_desk::day,
    plan::table::{bars, between, chart},
};
use crate::components::{Checkbox, Select, TextField, use_place};
use campaign::{
    Edit,
    audience::size::{self, PlatformSize, Size},
    plan::size_sentence,
    planning::{PlanningEdit, SizeQuery},
    words,
};
use wording::{Language, say};
use yew::prelude::*;

#[component]
pub fn HowMany(props: &DeskProps) -> Html {
    let language = use_place().language;
    let campaign = &props.campaign;
    let query = campaign.parts.planning.size.clone();
    let found = use_memo(campaign.clone(), |campaign| size::size(campaign));
    let change = |with: fn(&mut SizeQuery, String)| {
        let query = query.clone();
        props.typed(move |text| {
            let mut query = query.clone();
            with(&mut query, text);
            Edit::Planning(PlanningEdit::Size(query))
        })
    };
    let mut countries: Vec<(AttrValue, AttrValue)> = size::countries()
        .into_iter()
        .map(|code| (AttrValue::from(code), AttrValue::from(words::country(code, language).to_owned())))
        .collect();
    countries.sort_by(|a, b| a.1.cmp(&b.1));
    let country = if query.country.is_empty() { campaign.country.clone() } else { query.country.clone() };
    let sexes =
        [("", say::size_both(language)), ("women", say::size_women(language)), ("men", say::size_men(language))];
    let sexes: Vec<(AttrValue, AttrValue)> =
        sexes.into_iter().map(|(id, name)| (AttrValue::from(id), AttrValue::from(name))).collect();
    let regions = size::regions(&country);
    html! {
        <section class="stack" aria-labelledby="size-title">
            <h2 id="size-title">{ say::size_heading(language) }</h2>
            <p>{ say::size_lead(language) }</p>
            <div class="fields-4">
                <Select id="size-country" label={say::size_country(language)} options={countries} chosen={country}
                    on_choose={change(|query, code| { query.country = code; query.regions.clear(); })} />
                <Select id="size-sex" label={say::size_sex(language)} options={sexes} chosen={query.sex.clone()}
                    on_choose={change(|query, sex| query.sex = sex)} />
                <TextField id="size-from" label={say::size_from(language)} value={query.from_age.clone()} inputmode="numeric"
                    on_text={change(|query, text| query.from_age = text)} />
                <TextField id="size-to" label={say::size_to(language)} value={query.to_age.clone()} inputmode="numeric"
                    on_text={change(|query, text| query.to_age = text)} />
                <TextField id="size-interested" label={say::size_interested_label(language)} value={query.interested.clone()} inputmode="decimal"
                    on_text={change(|query, text| query.interested = text)} />
            </div>
            if !regions.is_empty() {
                <details class="options">
                    <summary>{ say::size_regions(language) }{ format!(" ({})", query.regions.len()) }</summary>
                    <div class="ticks">
                        for code in regions {
                            <Checkbox key={code} id={format!("region-{code}")} label={words::region(code, language).to_owned()}
                                checked={query.regions.iter().any(|chosen| chosen == code)}
                                on_change={region(props, &query, code)} />
                        }
                    </div>
                </details>
            }
            <div role="status">
                if let Some(size) = &*found { { answer(size, language) } } else { <p>{ say::size_unknown(language) }</p> }
            </div>
        </section>
    }
}

fn region(props: &DeskProps, query: &SizeQuery, code: &'static str) -> Callback<bool> {
    let (edit, query) = (props.edit.clone(), query.clone());
    Callback::from(move |there: bool| {
        let mut query = query.clone();
        query.regions.retain(|chosen| chosen != code);
        if there {
            query.regions.push(code.to_owned());
            query.regions.sort();
        }
        edit.emit(Edit::Planning(PlanningEdit::Size(query)));
    })
}

fn answer(size: &Size, language: Language) -> Html {
    let census = size.census;
    let groups = size.groups.iter().map(|(from, to, men, women)| {
        let people = men + women;
        (say::size_ages(language, i64::from(*from), i64::from(*to)), people, wording::decimal(language, people, 0))
    });
    let groups = bars(groups);
    let head = [say::size_age(language).to_owned(), say::size_people(language).to_owned()];
    let note = match language {
        Language::It => census.note.it,
        Language::En => census.note.en,
    };
    let unknown: Vec<&str> = size.unknown.iter().map(|id| words::platform(id, language)).collect();
    html! {
        <div class="stack">
            <p><strong>{ size_sentence(size, language) }</strong></p>
            <p class="small">
                <a href={census.source.url} target="_blank" rel="noopener noreferrer">{ census.source.title }
                    <span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a>
                <span class="muted">{ " · " }{ say::rates_read(language, &day(language, census.checked_on)) }{ " · " }{ note }</span>
            </p>
            if groups.len() > 1 { { chart(say::size_by_age(language), &head, &groups) } }
            if !size.platforms.is_empty() {
                <div class="table-scroll" role="region" tabindex="0" aria-label={say::size_by_platform(language)}>
                    <table>
                        <caption>{ say::size_by_platform(language) }</caption>
                        <thead><tr>
                            <th scope="col">{ say::size_platform(language) }</th>
                            <th scope="col" class="number">{ say::size_share(language) }</th>
                            <th scope="col" class="number">{ say::size_people(language) }</th>
                            <th scope="col">{ say::size_source(language) }</th>
                        </tr></thead>
                        <tbody>for one in size.platforms.iter() { { platform(one, language) } }</tbody>
                    </table>
                </div>
                <p class="small muted">{ say::size_how(language) }</p>
            }
            if !unknown.is_empty() { <p class="small">{ say::size_left_out(language, &unknown.join(", ")) }</p> }
        </div>
    }
}

fn platform(one: &PlatformSize, language: Language) -> Html {
    let mut seen: Vec<(&str, &str, &str)> = Vec::new();
    for row in &one.sources {
        let source = (row.source.title, row.source.url, row.period);
        if !seen.contains(&source) {
            seen.push(source);
        }
    }
    html! {
        <tr>
            <th scope="row">{ words::platform(one.platform, language) }</th>
            <td class="number">{ between(wording::per_cent(language, one.share.low, 0), wording::per_cent(language, one.share.high, 0)) }</td>
            <td class="number">{ between(wording::decimal(language, one.people.low, 0), wording::decimal(language, one.people.high, 0)) }</td>
            <td>
                <ul role="list">
                    for (title, url, period) in seen {
                        <li><a href={url} target="_blank" rel="noopener noreferrer">{ title }<span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a>{ ", " }{ period }</li>
                    }
                </ul>
            </td>
        </tr>
    }
}
