//! Named sets of hashtags, put into the text or the first comment as far as the placement allows.

use super::{
    adapt::{fits, most_hashtags},
    drafting::Props,
};
use crate::{
    browser::focus,
    catalogue::use_catalogue,
    components::{Icon, Mark, TextField, use_place},
    pages::overrides::Mine,
};
use campaign::{
    Edit,
    drafting::{DraftingEdit, HashtagSet, insert, tags},
    drafts::DraftField,
};
use wording::say;
use yew::prelude::*;

#[component]
pub fn Hashtags(props: &Props) -> Html {
    let language = use_place().language;
    let sets = &props.desk.campaign.parts.hashtag_sets;
    let said = use_state_eq(|| None::<AttrValue>);
    let add = {
        let (edit, next) = (props.desk.edit.clone(), sets.len());
        Callback::from(move |_: MouseEvent| {
            edit.emit(Edit::Drafting(DraftingEdit::PutSet { index: None, set: HashtagSet::default() }));
            focus::soon_to(format!("set-{next}-name"));
        })
    };
    let on_said = {
        let said = said.clone();
        Callback::from(move |words: Option<AttrValue>| said.set(words))
    };
    html! {
        <details class="options">
            <summary>{ say::hashtags_heading(language) }if !sets.is_empty() { <span class="summary-rest">{ ": " }{ sets.iter().map(|set| set.name.trim()).filter(|name| !name.is_empty()).collect::<Vec<_>>().join("; ") }</span> }</summary>
            <div class="stack">
                <p class="small">{ say::hashtags_lead(language) }</p>
                <div class="stack">
                    for (index, set) in sets.iter().enumerate() { <One key={index} all={props.clone()} {index} set={set.clone()} on_said={on_said.clone()} /> }
                </div>
                <p role="status" class="small">{ (*said).clone().unwrap_or_default() }</p>
                <p><button type="button" id="add-set" class="button button-secondary button-small" onclick={add}><Icon mark={Mark::Plus} />{ say::hashtags_add(language) }</button></p>
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    all: Props,
    index: usize,
    set: HashtagSet,
    on_said: Callback<Option<AttrValue>>,
}

#[component]
fn One(props: &OneProps) -> Html {
    let language = use_place().language;
    let rows = use_catalogue(language).rows;
    let mine = use_context::<Mine>();
    let OneProps { all, index, set, on_said } = props;
    let index = *index;
    let with = |change: fn(&mut HashtagSet, String)| {
        let (edit, set) = (all.desk.edit.clone(), set.clone());
        Callback::from(move |text: String| {
            let mut changed = set.clone();
            change(&mut changed, text);
            edit.emit(Edit::Drafting(DraftingEdit::PutSet { index: Some(index), set: changed }));
        })
    };
    let into_text = {
        let (all, set, on_said, rows) = (all.clone(), set.clone(), on_said.clone(), rows.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(field) = all.target() else { return };
            let placement = all.draft.placement;
            let done = insert(&all.text(), &set, most_hashtags(&rows, mine.as_ref(), placement, field), |text| {
                fits(&rows, mine.as_ref(), placement, field, text)
            });
            let left = done.left_out;
            on_said.emit(
                (!left.is_empty()).then(|| say::hashtags_left_out(language, left.len() as i64, &left.join(" ")).into()),
            );
            if done.text != all.text() {
                all.write(done.text, say::hashtags_inserted(language).into());
            }
        })
    };
    let into_comment = {
        let (all, set, on_said) = (all.clone(), set.clone(), on_said.clone());
        Callback::from(move |_: MouseEvent| {
            let there = &all.draft.first_comment;
            let done = insert(there, &set, None, |_| true);
            on_said.emit(None);
            if done.text != *there {
                all.desk.edit.emit(Edit::DraftText {
                    id: all.draft.id,
                    field: DraftField::FirstComment,
                    text: done.text,
                });
                all.remember.emit(say::hashtags_inserted(language).into());
            }
        })
    };
    let remove = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| {
            all.desk.edit.emit(Edit::Drafting(DraftingEdit::RemoveSet { index }));
            all.remember.emit(say::hashtags_removed(language).into());
            focus::soon_to("add-set");
        })
    };
    let none = tags(&set.tags).is_empty();
    let title = if set.name.trim().is_empty() {
        say::hashtags_set(language, index as i64 + 1)
    } else {
        set.name.trim().to_owned()
    };
    let about = html! { <span class="hidden-visually">{ ": " }{ &title }</span> };
    html! {
        <fieldset class="group stack">
            <legend>{ &title }</legend>
            <TextField id={format!("set-{index}-name")} label={say::hashtags_name(language)} value={set.name.clone()} on_text={with(|set, text| set.name = text)} />
            <TextField id={format!("set-{index}-tags")} label={say::hashtags_tags(language)} hint={say::hashtags_tags_hint(language)} rows={2} value={set.tags.clone()} on_text={with(|set, text| set.tags = text)} />
            <div class="row">
                if all.target().is_some() { <button type="button" class="button button-small" disabled={none} onclick={into_text}>{ say::hashtags_insert(language) }{ about.clone() }</button> }
                <button type="button" class="button button-secondary button-small" disabled={none} onclick={into_comment}>{ say::hashtags_insert_comment(language) }{ about.clone() }</button>
                <button type="button" class="button button-quiet button-small button-danger" onclick={remove}>{ say::hashtags_remove(language) }{ about }</button>
            </div>
        </fieldset>
    }
}
