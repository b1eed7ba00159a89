//! From version 1 to today's campaign. What is unknown is kept where it can be, else left out.

use super::v1;
use crate::audience::{
    Audience, Awareness, Basis, Claim, Education, Market, MessageField, MessageRow, Persona, PersonaField,
};
use crate::campaign::Campaign;
use crate::date::Moment;
use crate::drafts::{Draft, DraftField, Status, Variant};
use crate::forecast::{Assumption, AssumptionField};
use crate::goal::{Goal, GoalField, Kpi, Objective, Period};
use crate::mix::{Choice, ChoiceField, ContentKind, Mix, Purchase};
use facts::{Field, Placement};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use wording::Language;

impl From<v1::Campaign> for Campaign {
    fn from(stored: v1::Campaign) -> Self {
        let language = Language::from_code(&stored.language).unwrap_or_default();
        let mut campaign = Self::new(stored.id, stored.name, Moment(stored.created), language);
        campaign.updated = Moment(stored.updated);
        if !stored.country.is_empty() {
            campaign.country = stored.country;
        }
        campaign.goal = stored.goal.into();
        campaign.audience = stored.audience.into();
        campaign.keywords = stored.keywords;
        campaign.last_id = stored.last_id;
        for (id, row) in stored.assumptions {
            if let Some(field) = AssumptionField::from_id(&id) {
                let v1::Assumption { low, mid, high, source } = row;
                *campaign.assumptions.get_mut(field) = Assumption { low, mid, high, source };
            }
        }
        campaign.mix = Mix {
            purchase: Purchase::from_id(&stored.mix.purchase),
            content: stored.mix.content.iter().filter_map(|id| ContentKind::from_id(id)).collect(),
            hours_per_week: stored.mix.hours_per_week,
            choices: Vec::new(),
        };
        for value in stored.mix.choices {
            match choice(&value) {
                Some(choice) if !campaign.mix.is_chosen(choice.placement) => campaign.mix.choices.push(choice),
                Some(_) => {}
                None => campaign.kept.choices.push(value),
            }
        }
        for value in stored.drafts {
            match draft(&value) {
                Some(draft) => campaign.drafts.push(draft),
                None => campaign.kept.drafts.push(value),
            }
        }
        with_distinct_ids(campaign)
    }
}

fn fill(texts: BTreeMap<String, String>, mut set: impl FnMut(&str, String)) {
    for (id, text) in texts {
        set(&id, text);
    }
}

impl From<v1::Goal> for Goal {
    fn from(stored: v1::Goal) -> Self {
        let mut goal = Self {
            objective: Objective::from_id(&stored.objective),
            metric: Kpi::from_id(&stored.metric),
            period: Period::from_id(&stored.period).unwrap_or_default(),
            ..Self::default()
        };
        fill(stored.texts, |id, text| {
            if let Some(field) = GoalField::from_id(id) {
                *goal.text_mut(field) = text;
            }
        });
        goal
    }
}

impl From<v1::Audience> for Audience {
    fn from(stored: v1::Audience) -> Self {
        Self {
            market: Market::from_id(&stored.market),
            education: Education::from_id(&stored.education),
            personas: stored.personas.into_iter().map(Persona::from).collect(),
            messages: stored.messages.into_iter().map(MessageRow::from).collect(),
        }
    }
}

impl From<v1::Persona> for Persona {
    fn from(stored: v1::Persona) -> Self {
        let mut persona = Self::new(stored.id, stored.name);
        persona.awareness = Awareness::from_id(&stored.awareness);
        persona.platforms = stored.platforms;
        for (id, claim) in stored.claims {
            if let Some(field) = PersonaField::from_id(&id) {
                let v1::Claim { text, basis, source } = claim;
                let basis = Basis::from_id(&basis).unwrap_or_default();
                *persona.claim_mut(field) = Claim { text, basis, source };
            }
        }
        persona
    }
}

impl From<v1::Message> for MessageRow {
    fn from(stored: v1::Message) -> Self {
        let mut row = Self { id: stored.id, persona: stored.persona, ..Self::default() };
        fill(stored.texts, |id, text| {
            if let Some(field) = MessageField::from_id(id) {
                *row.text_mut(field) = text;
            }
        });
        row
    }
}

/// `None` for a placement we do not know.
fn choice(value: &Value) -> Option<Choice> {
    let stored: v1::Choice = serde_json::from_value(value.clone()).ok()?;
    let mut choice = Choice::new(Placement::from_id(&stored.placement)?);
    fill(stored.texts, |id, text| {
        if let Some(field) = ChoiceField::from_id(id) {
            *choice.text_mut(field) = text;
        }
    });
    Some(choice)
}

/// `None` for a placement we do not know.
fn draft(value: &Value) -> Option<Draft> {
    let stored: v1::Draft = serde_json::from_value(value.clone()).ok()?;
    let mut draft = Draft::new(stored.id, Placement::from_id(&stored.placement)?);
    draft.status = Status::from_id(&stored.status).unwrap_or_default();
    draft.persona = stored.persona;
    draft.sponsored = stored.sponsored;
    if !stored.variants.is_empty() {
        draft.variants = stored.variants.into_iter().map(variant).collect();
    }
    fill(stored.texts, |id, text| {
        if let Some(field) = DraftField::from_id(id) {
            *draft.text_mut(field) = text;
        }
    });
    Some(draft)
}

fn variant(stored: v1::Variant) -> Variant {
    let mut variant = Variant::default();
    variant.name = stored.name;
    for (name, items) in stored.fields {
        match Field::from_name(&name) {
            Some(field) => variant.set_items(field, items),
            None => variant.unknown.push((name, items)),
        }
    }
    variant
}

/// A file mended by hand may say an id twice; an edit must still find the one it means.
fn with_distinct_ids(mut campaign: Campaign) -> Campaign {
    let mut seen = BTreeSet::from([0]);
    let mut fresh = |last: &mut u32, id: &mut u32| {
        if !seen.insert(*id) {
            while !seen.insert(*last) && *last < u32::MAX {
                *last += 1;
            }
            *id = *last;
        }
    };
    let mut last = campaign.last_id.max(1);
    campaign.audience.personas.iter_mut().for_each(|persona| fresh(&mut last, &mut persona.id));
    campaign.audience.messages.iter_mut().for_each(|row| fresh(&mut last, &mut row.id));
    campaign.drafts.iter_mut().for_each(|draft| fresh(&mut last, &mut draft.id));
    campaign
}
