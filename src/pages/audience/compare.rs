//! Personas side by side, and the guide for talking with the people they stand for.

use super::super::{DeskProps, campaign_desk::file_name};
use crate::{browser::download, components::use_place};
use campaign::{
    Worded,
    audience::{Basis, Persona, PersonaField, interview_guide},
    plan, words,
};
use wording::{Language, say};
use yew::prelude::*;

/// A table with a column for each persona; only from two on.
#[component]
pub fn Compare(props: &DeskProps) -> Html {
    let language = use_place().language;
    let personas: Vec<&Persona> =
        props.campaign.audience.personas.iter().filter(|persona| !persona.is_empty()).collect();
    if personas.len() < 2 {
        return Html::default();
    }
    let fields = PersonaField::ALL
        .iter()
        .copied()
        .filter(|field| personas.iter().any(|persona| !persona.claim(*field).text.trim().is_empty()));
    let reached = |persona: &Persona| {
        persona.platforms.iter().map(|id| words::platform(id, language)).collect::<Vec<_>>().join(", ")
    };
    html! {
        <details class="options">
            <summary>{ say::compare_heading(language) }</summary>
            <div class="table-scroll" role="region" tabindex="0" aria-label={say::compare_heading(language)}>
                <table class="compare">
                    <caption>{ say::compare_caption(language) }</caption>
                    <thead><tr>
                        <td></td>
                        for persona in personas.iter() { <th scope="col">{ name(persona, language) }</th> }
                    </tr></thead>
                    <tbody>
                        <tr>
                            <th scope="row">{ say::plan_awareness(language) }</th>
                            for persona in personas.iter() { <td>{ persona.awareness.map_or("–", |stage| stage.word(language)) }</td> }
                        </tr>
                        for field in fields {
                            <tr>
                                <th scope="row">{ field.word(language) }</th>
                                for persona in personas.iter() { <td class="as-written">{ cell(persona, field, language) }</td> }
                            </tr>
                        }
                        <tr>
                            <th scope="row">{ say::plan_reached_on(language) }</th>
                            for persona in personas.iter() { <td>{ reached(persona) }</td> }
                        </tr>
                    </tbody>
                </table>
            </div>
        </details>
    }
}

fn name(persona: &Persona, language: Language) -> String {
    match persona.name.trim() {
        "" => say::warning_persona_unnamed(language).to_owned(),
        name => name.to_owned(),
    }
}

fn cell(persona: &Persona, field: PersonaField, language: Language) -> Html {
    let claim = persona.claim(field);
    if claim.text.trim().is_empty() {
        return html! { { "–" } };
    }
    let sure = claim.basis == Basis::Evidence;
    html! { <>{ claim.text.trim() }{ " " }<span class={classes!("small", if sure { "good" } else { "warning" })}>{ "(" }{ claim.basis.word(language) }{ ")" }</span></> }
}

/// Two buttons: the guide as Markdown or as plain text.
#[component]
pub fn Guide(props: &DeskProps) -> Html {
    let language = use_place().language;
    let save = |end: &'static str, mime: &'static str| {
        let campaign = props.campaign.clone();
        Callback::from(move |_: MouseEvent| {
            let guide = plan::markdown(&interview_guide(&campaign.audience, language));
            let text = if end == "txt" { plain(&guide) } else { guide };
            let name = file_name(&campaign, end);
            download::text(&format!("{}-{name}", say::interview_file(language)), mime, &text);
        })
    };
    html! {
        <section class="stack" aria-labelledby="guide-title">
            <h2 id="guide-title">{ say::interview_title(language) }</h2>
            <p>{ say::interview_lead(language) }</p>
            <div class="row">
                <button type="button" class="button button-secondary" onclick={save("md", "text/markdown")}>{ say::interview_markdown(language) }</button>
                <button type="button" class="button button-secondary" onclick={save("txt", "text/plain")}>{ say::interview_text(language) }</button>
            </div>
        </section>
    }
}

/// Without the marks of Markdown: for those who open it in a notepad.
fn plain(markdown: &str) -> String {
    markdown
        .lines()
        .map(|line| line.trim_start_matches('#').trim_start().replace(['*', '\\'], ""))
        .collect::<Vec<_>>()
        .join("\r\n")
}
