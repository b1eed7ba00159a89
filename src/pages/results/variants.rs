//! The variants of a message: a table by rate, the best first, and how sure each place is.

use super::{ChosenProps, words};
use crate::components::{Icon, Mark, Select, use_place};
use results::figures::{Behind, Ratio, Trial, trials};
use wording::{Language, say};
use yew::prelude::*;

fn judged(language: Language, behind: Option<Behind>) -> (Mark, &'static str) {
    match behind {
        None => (Mark::Good, say::trial_leader(language)),
        Some(Behind::Surely) => (Mark::Warning, say::trial_surely(language)),
        Some(Behind::TooFew) => (Mark::Advice, say::trial_few(language)),
        Some(Behind::NotProven) => (Mark::Advice, say::trial_not_proven(language)),
    }
}

fn interval(language: Language, of: (f64, f64)) -> String {
    let share = |value: f64| wording::per_cent(language, value, 2);
    format!("{} – {}", share(of.0), share(of.1))
}

/// The same as part of the report; empty where there is nothing to compare.
pub fn markdown(language: Language, rows: &[results::reading::Row]) -> String {
    let all = trials(rows);
    if all.is_empty() {
        return String::new();
    }
    let mut out = format!("\n## {}\n\n", say::trial_heading(language));
    for trial in &all {
        out.push_str(&format!("### {}\n\n", words::ratio(language, trial.ratio)));
        for one in &trial.variants {
            let rate = wording::per_cent(language, one.rate, 2);
            let name = super::report::plain(&one.name);
            let (_, said) = judged(language, one.behind);
            out.push_str(&format!("- {name}: **{rate}** ({}); {said}\n", interval(language, one.interval)));
        }
        out.push('\n');
    }
    out
}

#[component]
pub fn Variants(props: &ChosenProps) -> Html {
    let language = use_place().language;
    let all = use_memo(props.chosen.rows.clone(), |rows| trials(rows));
    let by = use_state_eq(|| None::<Ratio>);
    let Some(trial) = all.iter().find(|trial| Some(trial.ratio) == *by).or(all.first()) else {
        return Html::default();
    };
    let on_by = {
        let by = by.clone();
        Callback::from(move |id: String| by.set(Ratio::ALL.iter().copied().find(|ratio| ratio.id() == id)))
    };
    let options: Vec<(AttrValue, AttrValue)> =
        all.iter().map(|one| (one.ratio.id().into(), words::ratio(language, one.ratio).into())).collect();
    html! {
        <section class="stack">
            <h2>{ say::trial_heading(language) }</h2>
            <p class="measure">{ say::trial_text(language) }</p>
            if options.len() > 1 {
                <div class="pair no-print"><Select id="variants-by" label={say::trial_by(language)} {options} chosen={trial.ratio.id()} on_choose={on_by} /></div>
            }
            { table(language, trial) }
            if !trial.too_few.is_empty() { <p class="small muted">{ say::trial_unseen(language, &trial.too_few.join("; ")) }</p> }
        </section>
    }
}

fn table(language: Language, trial: &Trial) -> Html {
    let part = |part: results::figures::Part| words::named(language, "counted", part.id());
    let caption = format!("{}: {}", say::trial_heading(language), words::ratio(language, trial.ratio));
    html! {
        <div class="table-scroll" tabindex="0" role="region" aria-label={caption.clone()}>
            <table>
                <caption class="hidden-visually">{ caption }</caption>
                <thead><tr>
                    <th scope="col">{ say::trial_name(language) }</th>
                    <th scope="col" class="number">{ part(trial.shown) }</th>
                    <th scope="col" class="number">{ part(trial.events) }</th>
                    <th scope="col" class="number">{ words::ratio(language, trial.ratio) }</th>
                    <th scope="col" class="number">{ say::trial_interval(language) }</th>
                    <th scope="col">{ say::trial_said(language) }</th>
                </tr></thead>
                <tbody>
                    for one in trial.variants.iter() {
                        <tr>
                            <th scope="row">{ &one.name }</th>
                            <td class="number">{ wording::whole(language, one.shown as i64) }</td>
                            <td class="number">{ wording::whole(language, one.events as i64) }</td>
                            <td class="number">{ wording::per_cent(language, one.rate, 2) }</td>
                            <td class="number">{ interval(language, one.interval) }</td>
                            <td class={judged(language, one.behind).0.tone()}><span class="state-line"><Icon mark={judged(language, one.behind).0} />{ judged(language, one.behind).1 }</span></td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
