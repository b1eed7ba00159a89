//! When one's own posts did best.

use super::{ChosenProps, words};
use crate::components::use_place;
use campaign::date::Weekday;
use results::figures::{BLOCK_HOURS, BestTimes, Block, best_times};
use wording::{Language, say};
use yew::prelude::*;

/// The best parts of the week in a sentence.
pub fn top(language: Language, times: &BestTimes) -> String {
    let best: Vec<String> = times.best(3).into_iter().map(|block| words::block(language, block)).collect();
    if best.is_empty() {
        say::results_best_flat(language).to_owned()
    } else {
        say::results_best_top(language, &best.join("; "))
    }
}

#[component]
pub fn Best(props: &ChosenProps) -> Html {
    let language = use_place().language;
    let times = use_memo(props.chosen.rows.clone(), |rows| best_times(rows));
    let Some(times) = &*times else {
        return html! { <section class="stack"><h2>{ say::results_best(language) }</h2><p class="measure">{ say::results_best_none(language) }</p></section> };
    };
    let mut hours: Vec<u8> = times.blocks.iter().map(|block| block.from_hour).collect();
    hours.sort_unstable();
    hours.dedup();
    let at = |weekday: Weekday, hour: u8| {
        times.blocks.iter().find(|block| block.weekday == weekday && block.from_hour == hour).copied()
    };
    html! {
        <section class="stack">
            <h2>{ say::results_best(language) }</h2>
            <p class="measure">{ say::results_best_text(language, times.posts as i64) }</p>
            <p class="measure"><strong>{ top(language, times) }</strong></p>
            <div class="table-scroll" tabindex="0" role="region" aria-label={say::results_best_caption(language)}>
                <table class="heat">
                    <caption>{ say::results_best_caption(language) }</caption>
                    <thead><tr><th scope="col">{ say::results_best_hour(language) }</th>
                        for weekday in Weekday::ALL.iter() { <th scope="col">{ words::weekday(language, *weekday) }</th> }
                    </tr></thead>
                    <tbody>
                        for hour in hours {
                            <tr>
                                <th scope="row">{ format!("{hour}:00–{}:00", hour + BLOCK_HOURS) }</th>
                                for weekday in Weekday::ALL.iter() { { cell(language, times, at(*weekday, hour)) } }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn cell(language: Language, times: &BestTimes, block: Option<Block>) -> Html {
    match block {
        None => html! { <td></td> },
        Some(Block { rate: None, .. }) => html! { <td class="small muted">{ say::results_best_few(language) }</td> },
        Some(Block { rate: Some(rate), posts, .. }) => {
            let heat = match rate / times.overall.max(f64::MIN_POSITIVE) {
                times if times >= 1.15 => "heat-3",
                times if times >= 1.0 => "heat-2",
                _ => "heat-1",
            };
            let shown = wording::per_cent(language, rate, 1);
            html! { <td class={heat}>{ say::results_best_cell(language, posts as i64, &shown) }</td> }
        }
    }
}
