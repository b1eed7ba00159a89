//! What a test shows, in words.

use super::typed::name;
use crate::components::{Mark, Notice};
use results::statistics::{Arm, Comparison, Method, Several, Verdict};
use wording::{Language, say};
use yew::prelude::*;

/// Each version against the first, and above them all of them together.
pub(super) fn outcome(language: Language, found: &Several, alpha: f64) -> Html {
    let many = found.comparisons.len() > 1;
    let p = wording::decimal(language, found.all_alike, 4);
    let limit = wording::per_cent(language, alpha / found.comparisons.len() as f64, 2);
    let level = wording::per_cent(language, alpha, 0);
    html! {
        <>
            if many {
                <div class="stack">
                    <p><strong>{ if found.all_alike < alpha { say::ab_all_differ(language, &p) } else { say::ab_all_alike(language, &p) } }</strong>
                        { " " }{ say::ab_leader(language, name(found.leader)) }</p>
                    <p class="small muted measure">{ say::ab_divided(language, found.comparisons.len() as i64, &level, &limit) }</p>
                </div>
            }
            for (at, comparison) in found.comparisons.iter().enumerate() {
                { one(language, comparison, name(at + 1), found.adjusted(at).filter(|_| many)) }
            }
        </>
    }
}

fn one(language: Language, found: &Comparison, other: &str, adjusted: Option<f64>) -> Html {
    let share = |value: f64| wording::per_cent(language, value, 2);
    let (mark, title) = match found.verdict {
        Verdict::FirstBetter => (Mark::Good, say::ab_better(language, "A", other)),
        Verdict::SecondBetter => (Mark::Good, say::ab_better(language, other, "A")),
        Verdict::TooFew => (Mark::Advice, say::ab_too_few(language, other)),
        Verdict::NotProven => (Mark::Advice, say::ab_not_proven(language, other)),
    };
    let method = match found.method {
        Method::ZTest => say::ab_z_test(language),
        Method::Fisher => say::ab_fisher(language),
    };
    let (low, high) = found.interval;
    let level = wording::per_cent(language, 1.0 - found.alpha, 1);
    let rate = |name: &str, arm: Arm, interval: (f64, f64)| {
        say::ab_result_rate(language, &share(interval.1), &level, &share(interval.0), name, &share(arm.rate()))
    };
    let p = wording::decimal(language, found.p_value, 4);
    let growth = (found.first.rate() > 0.0).then(|| found.difference / found.first.rate());
    html! {
        <Notice {mark} {title}>
            <p>{ rate("A", found.first, found.first_interval) }</p>
            <p>{ rate(other, found.second, found.second_interval) }</p>
            <p>{ say::ab_p(language, &share(found.difference), &share(high), &share(low), method, &p) }
                if let Some(adjusted) = adjusted { { " " }{ say::ab_adjusted(language, &wording::decimal(language, adjusted, 4)) } }
                if let Some(growth) = growth { { " " }{ say::ab_relative(language, &signed(language, growth)) } }</p>
            <p>{ say::ab_bayes(language, &share(found.loss_of_second), other, &wording::per_cent(language, found.second_is_better, 1)) }</p>
            if found.peeking { <p><strong>{ say::ab_peeking(language) }</strong></p> }
        </Notice>
    }
}

fn signed(language: Language, share: f64) -> String {
    let sign = if share < 0.0 { "−" } else { "+" };
    format!("{sign}{}", wording::per_cent(language, share.abs(), 1))
}
