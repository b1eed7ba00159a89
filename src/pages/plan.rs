//! Everything on one page, to print or to hand over.

use super::{
    DeskProps,
    campaign_desk::{file_name, named},
};
use crate::{
    browser::{download, focus},
    components::{Link, use_place},
    routes::{Desk, Route},
};
use campaign::{
    Campaign, Worded,
    audience::{MessageField, PersonaField},
    goal::GoalField,
    stored,
};
use wording::{Language, say};
use yew::prelude::*;

/// A part of the plan: the step it comes from, and its lines (label, text).
struct Section {
    desk: Desk,
    lines: Vec<(String, String)>,
}

fn sections(campaign: &Campaign, language: Language) -> Vec<Section> {
    let filled = |lines: Vec<(String, String)>| lines.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect();
    let goal = &campaign.goal;
    let mut goal_lines = vec![(
        say::goal_objective(language).to_owned(),
        goal.objective.map_or("", |one| one.word(language)).to_owned(),
    )];
    goal_lines
        .push((say::goal_metric(language).to_owned(), goal.metric.map_or("", |kpi| kpi.word(language)).to_owned()));
    goal_lines
        .extend(GoalField::ALL.iter().map(|field| (field.word(language).to_owned(), goal.text(*field).to_owned())));
    let mut audience = Vec::new();
    for persona in &campaign.audience.personas {
        audience.push((say::audience_name(language).to_owned(), persona.name.clone()));
        audience.extend(PersonaField::ALL.iter().map(|field| {
            let claim = persona.claim(*field);
            let text = if claim.text.trim().is_empty() {
                String::new()
            } else {
                format!("{} ({})", claim.text, claim.basis.word(language))
            };
            (field.word(language).to_owned(), text)
        }));
    }
    for row in &campaign.audience.messages {
        audience.extend(
            MessageField::ALL.iter().map(|field| (field.word(language).to_owned(), row.text(*field).to_owned())),
        );
    }
    let platforms = campaign
        .mix
        .choices
        .iter()
        .map(|choice| {
            let name = named(language, "placement", choice.placement.id()).to_owned();
            let words = if choice.reason.trim().is_empty() { "✓".to_owned() } else { choice.reason.clone() };
            (name, words)
        })
        .collect();
    let mut copy = Vec::new();
    for draft in &campaign.drafts {
        for (index, variant) in draft.variants.iter().enumerate() {
            for (field, items) in variant.fields() {
                let letter = if draft.variants.len() > 1 {
                    format!(" {}", campaign::drafts::Draft::letter(index))
                } else {
                    String::new()
                };
                let label = format!(
                    "{}{letter}, {}",
                    named(language, "placement", draft.placement.id()),
                    named(language, "field", field.name())
                );
                copy.push((label, items.join("\n")));
            }
        }
    }
    vec![
        Section { desk: Desk::Goal, lines: filled(goal_lines) },
        Section { desk: Desk::Audience, lines: filled(audience) },
        Section { desk: Desk::Platforms, lines: platforms },
        Section { desk: Desk::Copy, lines: filled(copy) },
    ]
}

/// The same sections as Markdown; what the person wrote cannot start a heading or a list by accident.
fn markdown(campaign: &Campaign, language: Language) -> String {
    let mut out = format!("# {}\n", campaign.name);
    for section in sections(campaign, language) {
        out.push_str(&format!("\n## {}\n\n", section.desk.name(language)));
        if section.lines.is_empty() {
            out.push_str(&format!("_{}_\n", say::plan_nothing(language)));
        }
        for (label, text) in section.lines {
            let text = text
                .replace('\\', "\\\\")
                .replace('*', "\\*")
                .replace('_', "\\_")
                .replace('#', "\\#")
                .replace('\n', "  \n  ");
            out.push_str(&format!("- **{label}:** {text}\n"));
        }
    }
    out
}

#[component]
pub fn Plan(props: &DeskProps) -> Html {
    let language = use_place().language;
    let campaign = props.campaign.clone();
    let print = Callback::from(|_: MouseEvent| focus::print());
    let as_markdown = {
        let campaign = campaign.clone();
        Callback::from(move |_: MouseEvent| {
            download::text(&file_name(&campaign, "md"), "text/markdown", &markdown(&campaign, language));
        })
    };
    let as_json = {
        let campaign = campaign.clone();
        Callback::from(move |_: MouseEvent| {
            download::text(&file_name(&campaign, "json"), "application/json", &stored::export(&campaign));
        })
    };
    html! {
        <div class="stack-wide plan">
            <p class="lead no-print">{ say::plan_lead(language) }</p>
            <div class="row no-print">
                <button type="button" class="button" onclick={print}>{ say::plan_print(language) }</button>
                <button type="button" class="button button-secondary" onclick={as_markdown}>{ say::plan_markdown(language) }</button>
                <button type="button" class="button button-secondary" onclick={as_json}>{ say::plan_json(language) }</button>
            </div>
            for section in sections(&campaign, language) {
                <section class="stack">
                    <h2>{ section.desk.name(language) }</h2>
                    if section.lines.is_empty() {
                        <p class="muted">{ say::plan_nothing(language) }{ ". " }
                            <Link to={Route::Desk { campaign: campaign.id.clone(), desk: section.desk }}>{ say::plan_go(language) }
                                <span class="hidden-visually">{ ": " }{ section.desk.name(language) }</span></Link></p>
                    } else {
                        <dl class="plan-lines">
                            for (label, text) in section.lines { <div><dt>{ label }</dt><dd class="as-written">{ text }</dd></div> }
                        </dl>
                    }
                </section>
            }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use campaign::Moment;

    #[test]
    fn what_was_written_stays_text_in_markdown() {
        let mut campaign = Campaign::new("a", "Prova", Moment(0), Language::It);
        campaign.goal.action = "# vendere *di più*".into();
        let text = markdown(&campaign, Language::It);
        assert!(text.starts_with("# Prova\n"));
        assert!(text.contains("\\# vendere \\*di più\\*"), "{text}");
        assert_eq!(text.matches("\n## ").count(), 4);
    }
}
