//! One's own figures beside published ones of the same definition.

use super::{Chosen, ChosenProps, words};
use crate::components::{Icon, Mark, use_place};
use results::figures::{Beside, Side, beside};
use wording::{Language, say};
use yew::prelude::*;

fn found(language: Language, chosen: &Chosen) -> Vec<Beside> {
    let home = match language {
        Language::It => "IT",
        Language::En => "",
    };
    beside(&chosen.rows, &chosen.currency, home)
}

/// What a line of the table says.
struct Said {
    name: String,
    own: String,
    published: String,
    side: (Mark, &'static str),
    definition: &'static str,
    /// "Buffer 2025 · mondo, 2025 · riportato".
    source: String,
}

fn said(language: Language, one: &Beside, currency: &str) -> Said {
    let row = one.benchmark;
    let value = |number: f64| words::ratio_value(language, one.ratio, number, currency);
    let confidence = wording::key(language, &format!("name-confidence-{}", row.confidence.name())).unwrap_or_default();
    let place = format!("{}, {}", campaign::words::country(row.country, language), row.period);
    Said {
        name: format!("{}: {}", campaign::words::platform(&one.platform, language), words::ratio(language, one.ratio)),
        own: value(one.own),
        published: if one.low < one.high {
            say::beside_range(language, &value(one.high), &value(one.low))
        } else {
            value(one.low)
        },
        side: match one.side {
            Side::Better => (Mark::Good, say::beside_better(language)),
            Side::Within => (Mark::Advice, say::beside_within(language)),
            Side::Worse => (Mark::Warning, say::beside_worse(language)),
        },
        definition: match language {
            Language::It => row.definition.it,
            Language::En => row.definition.en,
        },
        source: format!("{} · {place} · {confidence}", row.source.title),
    }
}

/// The same as part of the report; empty where nothing can be compared.
pub fn markdown(language: Language, chosen: &Chosen) -> String {
    let all = found(language, chosen);
    if all.is_empty() {
        return String::new();
    }
    let mut out = format!("\n## {}\n\n{}\n\n", say::beside_heading(language), say::beside_text(language));
    for one in &all {
        let said = said(language, one, &chosen.currency);
        let (side, url) = (said.side.1, one.benchmark.source.url);
        let Said { name, own, published, definition, source, .. } = said;
        out.push_str(&format!("- {name}: **{own}** ({published}, {side}). {definition} [{source}]({url})\n"));
    }
    out
}

#[component]
pub fn Benchmarks(props: &ChosenProps) -> Html {
    let language = use_place().language;
    let all = use_memo((props.chosen.clone(), language), |(chosen, language)| found(*language, chosen));
    if all.is_empty() {
        return Html::default();
    }
    let lines: Vec<(Said, &str)> =
        all.iter().map(|one| (said(language, one, &props.chosen.currency), one.benchmark.source.url)).collect();
    html! {
        <section class="stack">
            <h2>{ say::beside_heading(language) }</h2>
            <p class="measure">{ say::beside_text(language) }</p>
            <div class="table-scroll" tabindex="0" role="region" aria-label={say::beside_caption(language)}>
                <table>
                    <caption class="hidden-visually">{ say::beside_caption(language) }</caption>
                    <thead><tr>
                        <th scope="col">{ say::results_figure(language) }</th>
                        <th scope="col" class="number">{ say::beside_own(language) }</th>
                        <th scope="col" class="number">{ say::beside_published(language) }</th>
                        <th scope="col">{ say::beside_side(language) }</th>
                        <th scope="col">{ say::beside_definition(language) }</th>
                        <th scope="col">{ say::beside_source(language) }</th>
                    </tr></thead>
                    <tbody>
                        for (said, url) in lines {
                            <tr>
                                <th scope="row">{ said.name }</th>
                                <td class="number">{ said.own }</td>
                                <td class="number">{ said.published }</td>
                                <td class={said.side.0.tone()}><span class="state-line"><Icon mark={said.side.0} />{ said.side.1 }</span></td>
                                <td class="small muted">{ said.definition }</td>
                                <td class="small"><a href={url.to_owned()} target="_blank" rel="noopener noreferrer">{ said.source }
                                    <span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a></td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </section>
    }
}
