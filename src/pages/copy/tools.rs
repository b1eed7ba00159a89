//! What can be done with the whole text: fix, copy, use elsewhere.

use super::{checked::safe_fixes, everywhere, fields::field_id, one_text};
use crate::{
    browser::focus,
    components::{Icon, Mark, use_copying, use_place},
    engine::Report,
    pages::DeskProps,
};
use campaign::{Edit, drafts::Draft, plan};
use copy_checks::Severity;
use std::rc::Rc;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: DeskProps,
    pub draft: Draft,
    pub report: Rc<Report>,
    pub remember: Callback<AttrValue>,
    /// Whether the text can be copied to the other placements.
    pub everywhere: bool,
}

#[component]
pub fn Tools(props: &Props) -> Html {
    let language = use_place().language;
    let draft = &props.draft;
    let copying = use_copying();
    let whole = draft
        .variants
        .first()
        .map(|variant| plan::final_text(&props.desk.campaign, draft, variant, props.desk.campaign.language))
        .unwrap_or_default();
    let fixes = safe_fixes(draft, &props.report);
    let safe = fixes.len();
    let on_safe = {
        let (edit, remember, id) = (props.desk.edit.clone(), props.remember.clone(), draft.id);
        Callback::from(move |_: MouseEvent| {
            for (field, text) in fixes.texts.clone() {
                edit.emit(Edit::Copy {
                    id,
                    variant: 0,
                    field: field.field,
                    index: usize::from(field.index.unwrap_or(0)),
                    text,
                });
            }
            remember.emit(say::copy_fixed_all(language, safe as i64).into());
            if let Some((field, _)) = fixes.texts.first() {
                focus::soon_to(field_id(*field));
            }
        })
    };
    let errors = props.report.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let others = props.everywhere
        && props.desk.campaign.mix.choices.len() > 1
        && !draft.main_text().trim().is_empty()
        && !one_text(&props.desk.campaign);
    let on_everywhere = {
        let (edit, campaign, remember, from) =
            (props.desk.edit.clone(), props.desk.campaign.clone(), props.remember.clone(), draft.clone());
        Callback::from(move |_: MouseEvent| {
            everywhere(&campaign, &from).into_iter().for_each(|change| edit.emit(change));
            remember.emit(say::copy_used_everywhere(language).into());
        })
    };
    html! {
        <div class="stack">
            <div class="row">
                if safe > 0 {
                    <button type="button" class="button" onclick={on_safe}>{ say::copy_apply_safe(language, safe as i64) }</button>
                }
                if !whole.is_empty() {
                    <button type="button" class="button button-secondary" onclick={copying.on_click(whole.clone())}>{ say::copy_final(language) }</button>
                }
                if others {
                    <button type="button" class="button button-secondary" onclick={on_everywhere}>{ say::copy_use_everywhere(language) }</button>
                }
            </div>
            <div role="status">
                // Once the text has changed, what was copied is no longer it.
                if let Some(done) = copying.done(&whole) {
                    if !done {
                        <p>{ say::copy_failed(language) }</p>
                    } else if errors > 0 {
                        <p class="warning state-line"><Icon mark={Mark::Warning} />{ say::copy_final_errors(language, errors as i64) }</p>
                    } else {
                        <p class="good-line"><Icon mark={Mark::Good} />{ say::copied(language) }</p>
                    }
                }
            </div>
        </div>
    }
}
