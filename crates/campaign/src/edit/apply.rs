use super::Edit;
use crate::audience::{MessageRow, Persona};
use crate::campaign::Campaign;
use crate::drafts::{Draft, main_field};
use crate::mix::Choice;

/// The most of a kind that one campaign keeps: far beyond use, small enough to stay quick.
const MOST: usize = 5_000;
const MOST_VARIANTS: usize = 26;

/// `None` when what the edit speaks of is not there.
pub(super) fn apply(campaign: &mut Campaign, edit: Edit) -> Option<()> {
    match edit {
        Edit::Rename(name) => campaign.name = name,
        Edit::Language(language) => campaign.language = language,
        Edit::Country(country) => campaign.country = country,
        Edit::Keywords(keywords) => campaign.keywords = keywords,
        Edit::Hold { id, held: true } => {
            campaign.draft(id)?;
            campaign.parts.held.drafts.insert(id);
        }
        Edit::Hold { id, held: false } => {
            campaign.parts.held.drafts.remove(&id);
        }
        Edit::Objective(objective) => campaign.goal.objective = objective,
        Edit::Metric(metric) => campaign.goal.metric = metric,
        Edit::Period(period) => campaign.goal.period = period,
        Edit::Goal { field, text } => *campaign.goal.text_mut(field) = text,
        edit @ (Edit::Market(_)
        | Edit::Education(_)
        | Edit::AddPersona { .. }
        | Edit::RemovePersona { .. }
        | Edit::PersonaName { .. }
        | Edit::PersonaText { .. }
        | Edit::PersonaBasis { .. }
        | Edit::PersonaSource { .. }
        | Edit::PersonaAwareness { .. }
        | Edit::PersonaPlatform { .. }) => return persona(campaign, edit),
        edit @ (Edit::AddMessage { .. }
        | Edit::RemoveMessage { .. }
        | Edit::MoveMessage { .. }
        | Edit::MessageText { .. }
        | Edit::MessagePersona { .. }) => return message(campaign, edit),
        edit @ (Edit::Purchase(_)
        | Edit::Content { .. }
        | Edit::HoursPerWeek(_)
        | Edit::Choose { .. }
        | Edit::Choice { .. }) => return mix(campaign, edit),
        Edit::Assume { field, case, text } => *campaign.assumptions.get_mut(field).text_mut(case) = text,
        Edit::AssumeSource { field, source } => campaign.assumptions.get_mut(field).source = source,
        Edit::Planning(edit) => campaign.parts.planning.apply(edit),
        Edit::AdoptMix(choices) => adopt(&mut campaign.mix, choices),
        Edit::PastResult(edit) => {
            let id = campaign.free_id();
            campaign.parts.past_results.apply(edit, MOST, || id)?;
            campaign.last_id = campaign.last_id.max(campaign.parts.past_results.last_id());
        }
        Edit::Calendar(edit) => return crate::calendar::apply(campaign, edit),
        Edit::Drafting(edit) => return crate::drafting::apply(campaign, edit),
        Edit::LinkCard(card) => return campaign.parts.link_cards.put(card),
        Edit::Media(edit) => {
            campaign.parts.media.apply(edit)?;
            for draft in &mut campaign.drafts {
                crate::media::field_to_picture(&mut campaign.parts.media, draft);
            }
        }
        edit => return draft(campaign, edit),
    }
    Some(())
}

fn persona(campaign: &mut Campaign, edit: Edit) -> Option<()> {
    let personas = &mut campaign.audience.personas;
    match edit {
        Edit::Market(market) => campaign.audience.market = market,
        Edit::Education(education) => campaign.audience.education = education,
        Edit::AddPersona { name } => {
            (personas.len() < MOST).then_some(())?;
            let id = campaign.next_id();
            campaign.audience.personas.push(Persona::new(id, name));
        }
        Edit::RemovePersona { id } => {
            personas.retain(|persona| persona.id != id);
            // What was meant for this persona stays, meant for everybody.
            for row in campaign.audience.messages.iter_mut().filter(|row| row.persona == Some(id)) {
                row.persona = None;
            }
            for draft in campaign.drafts.iter_mut().filter(|draft| draft.persona == Some(id)) {
                draft.persona = None;
            }
        }
        Edit::PersonaName { id, name } => find_persona(personas, id)?.name = name,
        Edit::PersonaText { id, field, text } => find_persona(personas, id)?.claim_mut(field).text = text,
        Edit::PersonaBasis { id, field, basis } => find_persona(personas, id)?.claim_mut(field).basis = basis,
        Edit::PersonaSource { id, field, source } => find_persona(personas, id)?.claim_mut(field).source = source,
        Edit::PersonaAwareness { id, awareness } => find_persona(personas, id)?.awareness = awareness,
        Edit::PersonaPlatform { id, platform, there } => {
            set_member(&mut find_persona(personas, id)?.platforms, platform, there)
        }
        _ => {}
    }
    Some(())
}

fn message(campaign: &mut Campaign, edit: Edit) -> Option<()> {
    let messages = &mut campaign.audience.messages;
    let position = |id: u32| messages.iter().position(|row| row.id == id);
    match edit {
        Edit::AddMessage { persona } => {
            (messages.len() < MOST).then_some(())?;
            let id = campaign.next_id();
            campaign.audience.messages.push(MessageRow { id, persona, ..MessageRow::default() });
        }
        Edit::RemoveMessage { id } => messages.retain(|row| row.id != id),
        Edit::MoveMessage { id, up } => {
            let from = position(id)?;
            let to = if up { from.checked_sub(1)? } else { from + 1 };
            (to < messages.len()).then(|| messages.swap(from, to))?;
        }
        Edit::MessageText { id, field, text } => {
            let index = position(id)?;
            *messages.get_mut(index)?.text_mut(field) = text;
        }
        Edit::MessagePersona { id, persona } => {
            let index = position(id)?;
            messages.get_mut(index)?.persona = persona;
        }
        _ => {}
    }
    Some(())
}

fn mix(campaign: &mut Campaign, edit: Edit) -> Option<()> {
    let mix = &mut campaign.mix;
    match edit {
        Edit::Purchase(purchase) => mix.purchase = purchase,
        Edit::Content { kind, can_make } => {
            set_member(&mut mix.content, kind, can_make);
            mix.content.sort_unstable();
        }
        Edit::HoursPerWeek(hours) => mix.hours_per_week = hours,
        Edit::Choose { placement, chosen: true } if !mix.is_chosen(placement) => {
            mix.choices.push(Choice::new(placement));
        }
        Edit::Choose { chosen: true, .. } => {}
        Edit::Choose { placement, chosen: false } => mix.choices.retain(|choice| choice.placement != placement),
        Edit::Choice { placement, field, text } => {
            *mix.choices.iter_mut().find(|choice| choice.placement == placement)?.text_mut(field) = text;
        }
        _ => {}
    }
    Some(())
}

/// The person's reasons stay with the placements that stay.
fn adopt(mix: &mut crate::mix::Mix, choices: Vec<Choice>) {
    let before = std::mem::take(&mut mix.choices);
    let reason =
        |placement| before.iter().find(|choice| choice.placement == placement).map(|choice| choice.reason.clone());
    mix.choices = choices
        .into_iter()
        .map(|choice| Choice { reason: reason(choice.placement).unwrap_or(choice.reason), ..choice })
        .collect();
}

fn draft(campaign: &mut Campaign, edit: Edit) -> Option<()> {
    let drafts = &mut campaign.drafts;
    match edit {
        Edit::AddDraft { placement } => {
            (drafts.len() < MOST).then_some(())?;
            let id = campaign.next_id();
            campaign.drafts.push(Draft::new(id, placement));
        }
        Edit::AddDraftLike { placement, like } => {
            (drafts.len() < MOST).then_some(())?;
            let text = find_draft(drafts, like)?.main_text().to_owned();
            let mut draft = Draft::new(campaign.next_id(), placement);
            if let (Some(field), Some(variant)) = (main_field(placement), draft.variants.first_mut()) {
                variant.set(field, 0, text);
            }
            campaign.drafts.push(draft);
        }
        Edit::RemoveDraft { id } => {
            drafts.retain(|draft| draft.id != id);
            campaign.parts.media.forget_draft(id);
            campaign.parts.buttons.remove(&id);
        }
        Edit::DraftText { id, field, text } => *find_draft(drafts, id)?.text_mut(field) = text,
        Edit::DraftStatus { id, status } => find_draft(drafts, id)?.status = status,
        Edit::DraftPersona { id, persona } => find_draft(drafts, id)?.persona = persona,
        Edit::DraftSponsored { id, sponsored } => find_draft(drafts, id)?.sponsored = sponsored,
        Edit::Copy { id, variant, field, index, text } => {
            find_draft(drafts, id)?.variants.get_mut(variant)?.set(field, index, text)
        }
        Edit::CopyItems { id, variant, field, items } => {
            find_draft(drafts, id)?.variants.get_mut(variant)?.set_items(field, items)
        }
        Edit::RemoveCopyItem { id, variant, field, index } => {
            find_draft(drafts, id)?.variants.get_mut(variant)?.remove(field, index)
        }
        Edit::AddVariant { id, from } => {
            let variants = &mut find_draft(drafts, id)?.variants;
            let mut copy = variants.get(from)?.clone();
            copy.name.clear();
            (variants.len() < MOST_VARIANTS).then(|| variants.push(copy))?;
        }
        Edit::RemoveVariant { id, variant } => {
            let variants = &mut find_draft(drafts, id)?.variants;
            (variants.len() > 1 && variant < variants.len()).then(|| variants.remove(variant))?;
        }
        Edit::VariantName { id, variant, name } => find_draft(drafts, id)?.variants.get_mut(variant)?.name = name,
        _ => {}
    }
    Some(())
}

fn set_member<T: PartialEq>(set: &mut Vec<T>, member: T, present: bool) {
    if !present {
        set.retain(|other| *other != member);
    } else if !set.contains(&member) {
        set.push(member);
    }
}

fn find_persona(personas: &mut [Persona], id: u32) -> Option<&mut Persona> {
    personas.iter_mut().find(|persona| persona.id == id)
}

fn find_draft(drafts: &mut [Draft], id: u32) -> Option<&mut Draft> {
    drafts.iter_mut().find(|draft| draft.id == id)
}
