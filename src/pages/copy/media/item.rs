//! One file: how it looks and what was found.

use super::{Shown, crops::Crops, fits::Fits, pictures, words::measures};
use crate::{
    components::{Checkbox, FindingCard, FindingView, TextField, use_place},
    engine::use_engine,
    pages::{
        DeskProps,
        copy::{checked::check_file, fields::counter},
        overrides::Mine,
    },
};
use campaign::{
    Edit,
    drafts::Draft,
    media::{MediaEdit, MediaFile},
};
use facts::Field;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub desk: DeskProps,
    pub draft: Draft,
    pub file: MediaFile,
    pub findings: Vec<FindingView>,
    pub picture: Option<AttrValue>,
    pub remember: Callback<AttrValue>,
    pub quick: bool,
}

#[component]
pub(super) fn Item(props: &Props) -> Html {
    let language = use_place().language;
    let file = &props.file;
    let change = |make: fn(String, String) -> MediaEdit| {
        let (edit, id) = (props.desk.edit.clone(), file.id.clone());
        Callback::from(move |text: String| edit.emit(Edit::Media(make(id.clone(), text))))
    };
    let written = props.desk.campaign.language;
    let engine = use_engine(written);
    let mine = use_context::<Mine>().map(|mine| mine.kept).unwrap_or_default();
    let counted = use_memo(
        (props.draft.placement, file.clone(), language, written, engine.state(), mine),
        |(placement, file, language, written, _, mine)| {
            let report = check_file(*language, *written, *placement, file, mine);
            let count = report.counts.iter().find(|count| count.field.field == Field::AltText && count.limit.is_some());
            count.map(|count| counter(*language, count))
        },
    );
    let alt_counter = (*counted).clone();
    let on_ai = {
        let (edit, id) = (props.desk.edit.clone(), file.id.clone());
        Callback::from(move |yes| edit.emit(Edit::Media(MediaEdit::AiGenerated { id: id.clone(), yes })))
    };
    let on_everywhere = {
        let (edit, id, draft) = (props.desk.edit.clone(), file.id.clone(), props.draft.id);
        Callback::from(move |yes: bool| {
            edit.emit(Edit::Media(MediaEdit::Everywhere { id: id.clone(), only: (!yes).then_some(draft) }));
        })
    };
    let on_remove = {
        let (edit, id, remember) = (props.desk.edit.clone(), file.id.clone(), props.remember.clone());
        Callback::from(move |_: MouseEvent| {
            pictures::remove(&id);
            edit.emit(Edit::Media(MediaEdit::Remove { id: id.clone() }));
            remember.emit(say::media_removed(language).into());
        })
    };
    html! {
        <div class="media-file">
            <div class="media-picture">
                if let Some(address) = &props.picture {
                    <Shown video={file.video} address={address.clone()} />
                } else if file.is_only_named() {
                    <p class="small muted">{ say::media_only_named(language) }</p>
                } else {
                    <p class="small muted">{ say::media_no_picture(language) }</p>
                }
            </div>
            <div class="stack">
                if file.is_only_named() {
                    <TextField id={format!("name-{}", file.id)} label={say::images_name(language)} value={file.name.clone()}
                        on_text={change(|id, text| MediaEdit::Name { id, text })} />
                } else {
                <p><strong class="media-name"><bdi>{ &file.name }</bdi></strong><br /><span class="small muted number">{ measures(language, file) }</span></p>
                }
                if !file.video {
                    <TextField id={format!("alt-{}", file.id)} label={say::media_alt(language)} hint={say::media_alt_hint(language)} rows={2} counter={alt_counter}
                        value={file.alt_text.clone()} on_text={change(|id, text| MediaEdit::AltText { id, text })} lang={props.desk.campaign.language.code()} />
                }
                <div class="media-choices">
                    <Checkbox id={format!("ai-{}", file.id)} label={say::media_ai(language)} checked={file.ai_generated} on_change={on_ai} />
                    if !props.quick {
                        <Checkbox id={format!("everywhere-{}", file.id)} label={say::media_everywhere(language)} checked={file.drafts.is_empty()} on_change={on_everywhere} />
                    }
                </div>
                <ul role="list" class="findings">for view in props.findings.iter().cloned() { <li><FindingCard {view} /></li> }</ul>
                if !file.is_only_named() { <Fits desk={props.desk.clone()} file={file.clone()} /> }
                <Crops file={file.clone()} placement={props.draft.placement} picture={props.picture.clone()} />
                <p><button type="button" class="button button-quiet button-small" onclick={on_remove}>{ say::remove_item(language, if file.name.trim().is_empty() { say::images_unnamed(language) } else { &file.name }) }</button></p>
            </div>
        </div>
    }
}
