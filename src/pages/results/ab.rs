//! Two versions: how many people before, whether there is a difference after.

use crate::components::{Mark, Notice, TextField, use_place};
use results::statistics::{Arm, Comparison, Formula, Method, Plan, Verdict, compare, days_needed, per_arm, rounded_up};
use wording::{Language, say};
use yew::prelude::*;

const ALPHA: f64 = 0.05;

#[derive(Clone, PartialEq, Default)]
struct Typed {
    base: String,
    hoped: String,
    arms: String,
    traffic: String,
    people: [String; 2],
    conversions: [String; 2],
    planned: String,
}

fn number(text: &str) -> Option<f64> {
    campaign::number::value(text)
}

fn count(text: &str) -> Option<u64> {
    number(text).filter(|value| *value >= 0.0 && value.fract() == 0.0).map(|value| value as u64)
}

/// People for each arm, in all, and days where traffic is known; `None` for rates that cannot be.
fn needed(typed: &Typed) -> Option<(u64, u64, Option<u64>)> {
    let share = |text: &str| number(text).map(|value| value / 100.0);
    let arms = count(&typed.arms).unwrap_or(2).clamp(2, 10) as u32;
    let plan = Plan::usual(share(&typed.base)?, share(&typed.hoped)?).with_arms(arms);
    let people = rounded_up(per_arm(plan, Formula::Pooled)?);
    let days = number(&typed.traffic).and_then(|traffic| days_needed(people, arms, traffic, 1.0));
    Some((people, people.saturating_mul(u64::from(arms)), days))
}

fn compared(typed: &Typed) -> Option<Comparison> {
    let arm = |at: usize| Arm::new(count(typed.conversions.get(at)?)?, count(typed.people.get(at)?)?);
    let comparisons = count(&typed.arms).unwrap_or(2).clamp(2, 10) as u32 - 1;
    compare(arm(0)?, arm(1)?, ALPHA, comparisons, count(&typed.planned))
}

#[component]
pub fn Ab() -> Html {
    let language = use_place().language;
    let typed = use_state(|| Typed { arms: "2".into(), ..Typed::default() });
    let put = |change: fn(&mut Typed, String)| {
        let typed = typed.clone();
        Callback::from(move |text: String| {
            let mut next = (*typed).clone();
            change(&mut next, text);
            typed.set(next);
        })
    };
    let needed = needed(&typed);
    let rates_typed = !typed.base.trim().is_empty() && !typed.hoped.trim().is_empty();
    let counts_typed = typed.people.iter().chain(&typed.conversions).all(|text| !text.trim().is_empty());
    let comparison = compared(&typed);
    let field = |id: &'static str,
                 label: String,
                 value: &str,
                 on_text: Callback<String>,
                 hint: Option<&'static str>,
                 error: Option<&'static str>| {
        html! { <TextField {id} {label} value={value.to_owned()} {on_text} inputmode="decimal"
        hint={hint.map(AttrValue::from)} error={error.map(AttrValue::from)} /> }
    };
    let wrong_rate = (rates_typed && needed.is_none()).then(|| say::ab_wrong_rate(language));
    let wrong_count = (counts_typed && comparison.is_none()).then(|| say::ab_wrong_count(language));
    html! {
        <section class="stack no-print">
            <h2>{ say::ab_heading(language) }</h2>
            <h3>{ say::ab_before(language) }</h3>
            <div class="pair">
                { field("ab-base", say::ab_base(language).into(), &typed.base, put(|typed, text| typed.base = text), Some(say::ab_base_hint(language)), None) }
                { field("ab-hoped", say::ab_hoped(language).into(), &typed.hoped, put(|typed, text| typed.hoped = text), Some(say::ab_hoped_hint(language)), wrong_rate) }
                { field("ab-arms", say::ab_arms(language).into(), &typed.arms, put(|typed, text| typed.arms = text), None, None) }
                { field("ab-traffic", say::ab_traffic(language).into(), &typed.traffic, put(|typed, text| typed.traffic = text), None, None) }
            </div>
            <div role="status">
                if let Some((people, all, days)) = needed {
                    <p><strong>{ say::ab_need(language, all as i64, people as i64) }</strong></p>
                    if let Some(days) = days { <p>{ say::ab_days(language, days as i64) }</p> }
                }
            </div>
            <p class="small muted measure">{ say::ab_need_why(language) }</p>
            <h3>{ say::ab_after(language) }</h3>
            <div class="pair">
                { field("ab-people-a", say::ab_people(language, "A"), &typed.people[0], put(|typed, text| typed.people[0] = text), None, None) }
                { field("ab-conversions-a", say::ab_conversions(language, "A"), &typed.conversions[0], put(|typed, text| typed.conversions[0] = text), None, None) }
                { field("ab-people-b", say::ab_people(language, "B"), &typed.people[1], put(|typed, text| typed.people[1] = text), None, None) }
                { field("ab-conversions-b", say::ab_conversions(language, "B"), &typed.conversions[1], put(|typed, text| typed.conversions[1] = text), None, wrong_count) }
                { field("ab-planned", say::ab_planned(language).into(), &typed.planned, put(|typed, text| typed.planned = text), None, None) }
            </div>
            <div role="status">
                if let Some(comparison) = comparison { { outcome(language, &comparison) } }
            </div>
        </section>
    }
}

fn outcome(language: Language, found: &Comparison) -> Html {
    let share = |value: f64| wording::per_cent(language, value, 2);
    let (mark, title) = match found.verdict {
        Verdict::FirstBetter => (Mark::Good, say::ab_first_better(language)),
        Verdict::SecondBetter => (Mark::Good, say::ab_second_better(language)),
        Verdict::TooFew => (Mark::Advice, say::ab_too_few(language)),
        Verdict::NotProven => (Mark::Advice, say::ab_not_proven(language)),
    };
    let method = match found.method {
        Method::ZTest => say::ab_z_test(language),
        Method::Fisher => say::ab_fisher(language),
    };
    let (low, high) = found.interval;
    let rate = |name: &str, arm: Arm, interval: (f64, f64)| {
        say::ab_result_rate(language, &share(interval.1), &share(interval.0), name, &share(arm.rate()))
    };
    let p = wording::decimal(language, found.p_value, 4);
    html! {
        <Notice {mark} {title}>
            <p>{ rate("A", found.first, found.first_interval) }</p>
            <p>{ rate("B", found.second, found.second_interval) }</p>
            <p>{ say::ab_p(language, &share(found.difference), &share(high), &share(low), method, &p) }</p>
            <p>{ say::ab_bayes(language, &share(found.loss_of_second), &wording::per_cent(language, found.second_is_better, 1)) }</p>
            if found.peeking { <p><strong>{ say::ab_peeking(language) }</strong></p> }
        </Notice>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_rates_give_the_golden_numbers() {
        let typed = |base: &str, hoped: &str| Typed { base: base.into(), hoped: hoped.into(), ..Typed::default() };
        assert_eq!(needed(&typed("1", "1,2")), Some((42_693, 85_386, None)));
        assert_eq!(needed(&typed("20", "25")).map(|need| need.0), Some(1094));
        let with_traffic = Typed { traffic: "500".into(), ..typed("20", "25") };
        assert_eq!(needed(&with_traffic).and_then(|need| need.2), Some(7));
        assert_eq!(needed(&typed("5", "5")), None);
        assert_eq!(needed(&typed("120", "5")), None);
    }

    #[test]
    fn counts_that_cannot_be_are_refused() {
        let typed = |people: [&str; 2], conversions: [&str; 2]| Typed {
            people: people.map(str::to_owned),
            conversions: conversions.map(str::to_owned),
            ..Typed::default()
        };
        let found = compared(&typed(["10.000", "10000"], ["200", "250"])).expect("a comparison");
        assert_eq!(found.verdict, Verdict::SecondBetter);
        assert!((found.p_value - 0.0171).abs() < 1e-4);
        assert!(compared(&typed(["10", "10"], ["11", "5"])).is_none());
        assert!(compared(&typed(["10", "10"], ["2,5", "5"])).is_none());
    }
}
