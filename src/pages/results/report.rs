//! The report: printed, or as Markdown.

use super::{Chosen, changes, figures, words};
use crate::{
    browser::{download, focus},
    components::use_place,
    store,
};
use results::figures::{Sums, best_times, changes as changed, halves, highest_reach};
use results::reading::Measure;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub chosen: Chosen,
    pub campaign: AttrValue,
}

/// Signs that Markdown would take for its own.
pub(super) fn plain(text: &str) -> String {
    text.replace('\\', "\\\\").replace('|', "\\|").replace(['\n', '\r'], " ")
}

/// First and last day of what is looked at.
fn days(language: Language, chosen: &Chosen) -> Option<String> {
    let days = chosen.rows.iter().filter_map(|row| row.period);
    let from = days.clone().map(|period| period.from).min()?;
    let to = days.map(|period| period.to).max()?;
    Some(format!("{} – {}", campaign::words::date(from, language), campaign::words::date(to, language)))
}

/// What stands above the report on paper: what it is about, and of which days.
#[component]
pub fn Head(props: &Props) -> Html {
    let language = use_place().language;
    let name = use_memo(props.campaign.clone(), |id| match (!id.is_empty()).then(|| store::open(id)) {
        Some(store::Opened::There(campaign, _)) => campaign.name,
        _ => String::new(),
    });
    let about = [Some((*name).clone()), days(language, &props.chosen)];
    let about: Vec<String> = about.into_iter().flatten().filter(|words| !words.is_empty()).collect();
    html! {
        <header class="print-only stack">
            <h1>{ say::results_heading(language) }</h1>
            <p>{ about.join(" · ") }</p>
        </header>
    }
}

/// The whole report as Markdown.
pub fn markdown(language: Language, chosen: &Chosen, campaign: &str) -> String {
    let mut out = format!("# {}\n\n", say::results_heading(language));
    if let Some(days) = days(language, chosen) {
        out.push_str(&format!("{days}\n\n"));
    }
    out.push_str(&format!("## {}\n\n", say::results_figures(language)));
    out.push_str(&format!(
        "| {} | {} | {} |\n|---|---:|---|\n",
        say::results_figure(language),
        say::results_value(language),
        say::results_formula(language)
    ));
    for (name, value, formula) in figures::lines(language, chosen, false) {
        out.push_str(&format!("| {} | {} | {} |\n", plain(&name), plain(&value), plain(&formula)));
    }
    if let Some(reach) = highest_reach(&chosen.rows) {
        let value = words::value(language, Measure::Reach, reach, "");
        let name = words::measure(language, Measure::Reach);
        out.push_str(&format!("| {name} | ≥ {value} | {} |\n", say::results_reach_note(language)));
    }
    out.push_str(&format!("\n## {}\n\n", say::results_changes(language)));
    match halves(&chosen.rows) {
        None => out.push_str(&format!("{}\n", say::results_changes_short(language))),
        Some((before, now, (from, to))) => {
            let day = |day| campaign::words::date(day, language);
            out.push_str(&format!("{}\n\n", say::results_changes_text(language, &day(from), &day(to))));
            for change in changed(&Sums::of(&before), &Sums::of(&now)) {
                let (first, second) = changes::said(language, &change, &chosen.currency);
                out.push_str(&format!("- **{first}.** {second}\n"));
            }
        }
    }
    out.push_str(&super::stages::markdown(language, chosen, campaign));
    out.push_str(&super::variants::markdown(language, &chosen.rows));
    out.push_str(&super::benchmarks::markdown(language, chosen));
    if let Some(times) = best_times(&chosen.rows) {
        out.push_str(&format!("\n## {}\n\n{}\n", say::results_best(language), super::best::top(language, &times)));
    }
    out
}

#[component]
pub fn Report(props: &Props) -> Html {
    let language = use_place().language;
    let print = Callback::from(|_: MouseEvent| focus::print());
    let as_markdown = {
        let (chosen, campaign) = (props.chosen.clone(), props.campaign.clone());
        Callback::from(move |_: MouseEvent| {
            let name = format!("coso-{}.md", store::today());
            download::text(&name, "text/markdown", &markdown(language, &chosen, &campaign));
        })
    };
    html! {
        <section class="stack no-print">
            <h2>{ say::results_report(language) }</h2>
            <div class="row">
                <button type="button" class="button" onclick={print}>{ say::results_print(language) }</button>
                <button type="button" class="button button-secondary" onclick={as_markdown}>{ say::results_markdown(language) }</button>
            </div>
        </section>
    }
}
