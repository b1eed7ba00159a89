//! From today's campaign to version 1. Destructured without `..`: a new field must be answered.

use super::v1;
use crate::audience::{Audience, Claim, MessageField, MessageRow, Persona, PersonaField};
use crate::campaign::Campaign;
use crate::drafts::{Draft, DraftField, Status, Variant};
use crate::forecast::{Assumption, AssumptionField, Assumptions};
use crate::goal::{Goal, GoalField, Period};
use crate::mix::{Choice, ChoiceField, Mix};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

impl From<Campaign> for v1::Campaign {
    fn from(campaign: Campaign) -> Self {
        let Campaign {
            id,
            name,
            created,
            updated,
            language,
            country,
            goal,
            audience,
            mix,
            assumptions,
            drafts,
            keywords,
            last_id,
            kept,
            // Version 2 has taken them out.
            parts: _,
        } = campaign;
        let mut mix = v1::Mix::from(mix);
        mix.choices.extend(kept.choices);
        Self {
            id,
            name,
            created: created.0,
            updated: updated.0,
            language: language.code().into(),
            country,
            goal: goal.into(),
            audience: audience.into(),
            mix,
            assumptions: assumptions_to(&assumptions),
            drafts: drafts.into_iter().map(|draft| raw(&v1::Draft::from(draft))).chain(kept.drafts).collect(),
            keywords,
            last_id,
        }
    }
}

fn raw(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// The texts that are not empty, by the ids of their fields.
fn texts<F: Copy>(all: &[F], id: impl Fn(F) -> &'static str, text: impl Fn(F) -> String) -> BTreeMap<String, String> {
    all.iter().map(|field| (id(*field).to_owned(), text(*field))).filter(|(_, text)| !text.is_empty()).collect()
}

fn id_of<T: Copy>(choice: Option<T>, id: impl Fn(T) -> &'static str) -> String {
    choice.map(|choice| id(choice).to_owned()).unwrap_or_default()
}

impl From<Goal> for v1::Goal {
    fn from(goal: Goal) -> Self {
        let texts = texts(GoalField::ALL, GoalField::id, |field| goal.text(field).to_owned());
        let Goal {
            objective,
            metric,
            period,
            action: _,
            baseline: _,
            target: _,
            unit: _,
            reason: _,
            capacity: _,
            start: _,
            end: _,
            budget: _,
        } = goal;
        let period = if period == Period::default() { String::new() } else { period.id().into() };
        Self {
            objective: id_of(objective, crate::goal::Objective::id),
            metric: id_of(metric, crate::goal::Kpi::id),
            period,
            texts,
        }
    }
}

impl From<Audience> for v1::Audience {
    fn from(audience: Audience) -> Self {
        let Audience { market, education, personas, messages } = audience;
        Self {
            market: id_of(market, crate::audience::Market::id),
            education: id_of(education, crate::audience::Education::id),
            personas: personas.into_iter().map(v1::Persona::from).collect(),
            messages: messages.into_iter().map(v1::Message::from).collect(),
        }
    }
}

impl From<Persona> for v1::Persona {
    fn from(persona: Persona) -> Self {
        let claims = PersonaField::ALL
            .iter()
            .map(|field| (*field, persona.claim(*field)))
            .filter(|(_, claim)| **claim != Claim::default())
            .map(|(field, claim)| (field.id().to_owned(), v1::Claim::from(claim.clone())))
            .collect();
        Self {
            id: persona.id,
            name: persona.name,
            claims,
            awareness: id_of(persona.awareness, crate::audience::Awareness::id),
            platforms: persona.platforms,
        }
    }
}

impl From<Claim> for v1::Claim {
    fn from(claim: Claim) -> Self {
        let Claim { text, basis, source } = claim;
        let basis = if basis == crate::audience::Basis::default() { String::new() } else { basis.id().into() };
        Self { text, basis, source }
    }
}

impl From<MessageRow> for v1::Message {
    fn from(row: MessageRow) -> Self {
        let texts = texts(MessageField::ALL, MessageField::id, |field| row.text(field).to_owned());
        let MessageRow { id, persona, pain: _, promise: _, proof: _, objection: _, answer: _ } = row;
        Self { id, persona, texts }
    }
}

impl From<Mix> for v1::Mix {
    fn from(mix: Mix) -> Self {
        let Mix { purchase, content, hours_per_week, choices } = mix;
        Self {
            purchase: id_of(purchase, crate::mix::Purchase::id),
            content: content.into_iter().map(|kind| kind.id().to_owned()).collect(),
            hours_per_week,
            choices: choices.into_iter().map(|choice| raw(&v1::Choice::from(choice))).collect(),
        }
    }
}

impl From<Choice> for v1::Choice {
    fn from(choice: Choice) -> Self {
        let texts = texts(ChoiceField::ALL, ChoiceField::id, |field| choice.text(field).to_owned());
        let Choice { placement, reason: _, per_week: _, budget: _ } = choice;
        Self { placement: placement.id().into(), texts }
    }
}

fn assumptions_to(assumptions: &Assumptions) -> BTreeMap<String, v1::Assumption> {
    AssumptionField::ALL
        .iter()
        .map(|field| (field, assumptions.get(*field)))
        .filter(|(_, row)| **row != Assumption::default())
        .map(|(field, row)| {
            let Assumption { low, mid, high, source } = row.clone();
            (field.id().to_owned(), v1::Assumption { low, mid, high, source })
        })
        .collect()
}

impl From<Draft> for v1::Draft {
    fn from(draft: Draft) -> Self {
        let texts = texts(DraftField::ALL, DraftField::id, |field| draft.text(field).to_owned());
        let Draft {
            id,
            placement,
            variants,
            status,
            persona,
            sponsored,
            title: _,
            date: _,
            time: _,
            first_comment: _,
            media_notes: _,
            pillar: _,
        } = draft;
        Self {
            id,
            placement: placement.id().into(),
            variants: variants.into_iter().map(v1::Variant::from).collect(),
            status: if status == Status::default() { String::new() } else { status.id().into() },
            texts,
            persona,
            sponsored,
        }
    }
}

impl From<Variant> for v1::Variant {
    fn from(variant: Variant) -> Self {
        let fields = variant.fields().map(|(field, items)| (field.name().to_owned(), items.to_vec()));
        let unknown = variant.unknown.iter().map(|(field, items)| (field.clone(), items.clone()));
        Self { fields: fields.chain(unknown).collect(), name: variant.name.clone() }
    }
}
