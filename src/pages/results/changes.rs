//! What changed between two stretches of whole weeks, in words that say how sure it is.

use super::{ChosenProps, words};
use crate::components::{Icon, Mark, use_place};
use results::figures::{Change, Sums, Sure, Verdict, changes, halves};
use wording::{Language, say};
use yew::prelude::*;

/// What changed in words, and how sure it is.
pub fn said(language: Language, change: &Change, currency: &str) -> (String, String) {
    let what = words::ratio(language, change.ratio);
    let (before, now) = words::ratio_values(language, change.ratio, (change.before, change.now), currency);
    let share = wording::per_cent(language, change.share.abs(), 0);
    let first = match (change.verdict, change.share > 0.0) {
        (Verdict::Same, _) => say::results_change_same(language, &now, what),
        (_, true) => say::results_change_up(language, &before, &now, &share, what),
        (_, false) => say::results_change_down(language, &before, &now, &share, what),
    };
    let counted = words::named(language, "counted", change.counted.id());
    let on = change.on as i64;
    let second = match change.sure {
        Sure::Yes => say::results_sure_yes(language, counted, on),
        Sure::TooFew(_) => say::results_sure_few(language, counted, on),
        Sure::NotShown => say::results_sure_not_shown(language, counted, on),
        Sure::NoTest => say::results_sure_no_test(language).to_owned(),
    };
    (first, second)
}

#[component]
pub fn Changes(props: &ChosenProps) -> Html {
    let language = use_place().language;
    let halves = use_memo(props.chosen.rows.clone(), |rows| halves(rows));
    let Some((before, now, (from, to))) = &*halves else {
        return html! { <section class="stack"><h2>{ say::results_changes(language) }</h2><p class="measure">{ say::results_changes_short(language) }</p></section> };
    };
    let all = changes(&Sums::of(before), &Sums::of(now));
    html! {
        <section class="stack">
            <h2>{ say::results_changes(language) }</h2>
            <p class="measure">{ say::results_changes_text(language, &campaign::words::date(*from, language), &campaign::words::date(*to, language)) }</p>
            <div>
                for change in all {
                    <div class={classes!("change", tone(&change))}>
                        <Icon mark={mark(&change)} />
                        <p><span class="hidden-visually">{ verdict(language, &change) }{ ": " }</span>{ said(language, &change, &props.chosen.currency).0 }</p>
                        <p>{ said(language, &change, &props.chosen.currency).1 }</p>
                    </div>
                }
            </div>
        </section>
    }
}

/// Only what is sure is called good or bad.
fn mark(change: &Change) -> Mark {
    match (change.verdict, change.sure) {
        (Verdict::Better, Sure::Yes) => Mark::Good,
        (Verdict::Worse, Sure::Yes) => Mark::Warning,
        _ => Mark::Advice,
    }
}

fn tone(change: &Change) -> &'static str {
    mark(change).tone()
}

/// Only what is sure is called better or worse.
fn verdict(language: Language, change: &Change) -> &'static str {
    match (change.verdict, change.sure) {
        (Verdict::Same, _) => say::results_same(language),
        (Verdict::Better, Sure::Yes) => say::results_better(language),
        (Verdict::Worse, Sure::Yes) => say::results_worse(language),
        (Verdict::Better | Verdict::Worse, _) => say::results_not_sure(language),
    }
}
