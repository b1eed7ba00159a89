//! Versions of a message: how many people before, whether there is a difference after.

mod outcome;
mod typed;

use crate::components::{Select, TextField, use_place};
use outcome::outcome;
use typed::{ALPHAS, MOST, POWERS, Typed, name};
use wording::say;
use yew::prelude::*;

#[component]
pub fn Ab() -> Html {
    let language = use_place().language;
    let typed = use_state(Typed::default);
    let put = |change: fn(&mut Typed, String)| {
        let typed = typed.clone();
        Callback::from(move |text: String| {
            let mut next = (*typed).clone();
            change(&mut next, text);
            typed.set(next);
        })
    };
    let put_at = |at: usize, change: fn(&mut (String, String), String)| {
        let typed = typed.clone();
        Callback::from(move |text: String| {
            let mut next = (*typed).clone();
            if let Some(arm) = next.counts.get_mut(at) {
                change(arm, text);
            }
            typed.set(next);
        })
    };
    let needed = typed.needed();
    let found = typed.compared();
    let field = |id: String,
                 label: String,
                 value: &str,
                 on_text: Callback<String>,
                 hint: Option<&'static str>,
                 error: Option<&'static str>| {
        html! { <TextField {id} {label} value={value.to_owned()} {on_text} inputmode="decimal"
        hint={hint.map(AttrValue::from)} error={error.map(AttrValue::from)} /> }
    };
    let wrong_rate = (typed.rates_typed() && needed.is_none()).then(|| say::ab_wrong_rate(language));
    let wrong_count = (typed.counts_typed() && found.is_none()).then(|| say::ab_wrong_count(language));
    let per_cent = |share: f64| AttrValue::from(wording::per_cent(language, share, 0));
    let levels = |all: &[f64]| all.iter().map(|share| (share.to_string().into(), per_cent(*share))).collect::<Vec<_>>();
    let forms: Vec<(AttrValue, AttrValue)> =
        vec![("rate".into(), say::ab_as_rate(language).into()), ("growth".into(), say::ab_as_growth(language).into())];
    let versions: Vec<(AttrValue, AttrValue)> =
        (2..=MOST).map(|count| (count.to_string().into(), count.to_string().into())).collect();
    let (hoped, hoped_hint) = if typed.growth {
        (say::ab_growth(language), say::ab_growth_hint(language))
    } else {
        (say::ab_hoped(language), say::ab_hoped_hint(language))
    };
    html! {
        <section class="stack no-print">
            <h2>{ say::ab_heading(language) }</h2>
            <div class="pair">
                <Select id="ab-arms" label={say::ab_arms(language)} options={versions} chosen={typed.arms.to_string()}
                    on_choose={put(|typed, text| typed.arms = text.parse().unwrap_or(2))} />
                <Select id="ab-alpha" label={say::ab_alpha(language)} hint={say::ab_alpha_hint(language)} options={levels(&ALPHAS)} chosen={typed.alpha.to_string()}
                    on_choose={put(|typed, text| typed.alpha = text.parse().unwrap_or(typed.alpha))} />
            </div>
            <h3>{ say::ab_before(language) }</h3>
            <div class="pair">
                { field("ab-base".into(), say::ab_base(language).into(), &typed.base, put(|typed, text| typed.base = text), Some(say::ab_base_hint(language)), None) }
                <Select id="ab-form" label={say::ab_form(language)} options={forms} chosen={if typed.growth { "growth" } else { "rate" }}
                    on_choose={put(|typed, text| typed.growth = text == "growth")} />
                { field("ab-hoped".into(), hoped.into(), &typed.hoped, put(|typed, text| typed.hoped = text), Some(hoped_hint), wrong_rate) }
                <Select id="ab-power" label={say::ab_power(language)} hint={say::ab_power_hint(language)} options={levels(&POWERS)} chosen={typed.power.to_string()}
                    on_choose={put(|typed, text| typed.power = text.parse().unwrap_or(typed.power))} />
                { field("ab-traffic".into(), say::ab_traffic(language).into(), &typed.traffic, put(|typed, text| typed.traffic = text), None, None) }
            </div>
            <div role="status">
                if let Some(needed) = needed {
                    <p><strong>{ say::ab_need(language, needed.all as i64, needed.each as i64) }</strong>
                        if let Some((from, to)) = typed.rates() { { " " }{ say::ab_need_rates(language, &wording::per_cent(language, from, 2), &wording::per_cent(language, to, 2)) } }</p>
                    if let Some(days) = needed.days { <p>{ say::ab_days(language, days as i64) }</p> }
                }
            </div>
            <p class="small muted measure">{ say::ab_need_why(language, &per_cent(typed.alpha), &per_cent(typed.power)) }</p>
            <h3>{ say::ab_after(language) }</h3>
            for (at, (people, conversions)) in typed.counts.iter().take(typed.arms).enumerate() {
                <div class="pair" key={at}>
                    { field(format!("ab-people-{}", name(at).to_lowercase()), say::ab_people(language, name(at)), people, put_at(at, |arm, text| arm.0 = text), None, None) }
                    { field(format!("ab-conversions-{}", name(at).to_lowercase()), say::ab_conversions(language, name(at)), conversions, put_at(at, |arm, text| arm.1 = text), None,
                        wrong_count.filter(|_| at + 1 == typed.arms)) }
                </div>
            }
            <div class="pair">
                { field("ab-planned".into(), say::ab_planned(language).into(), &typed.planned, put(|typed, text| typed.planned = text), None, None) }
            </div>
            <div role="status" class="stack">
                if let Some(found) = found { { outcome(language, &found, typed.alpha) } }
            </div>
        </section>
    }
}
