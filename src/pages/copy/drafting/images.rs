//! The pictures of a draft, each with its words for those who do not see it.

use crate::{
    browser::focus,
    components::{Icon, Mark, TextField, use_place},
    pages::DeskProps,
};
use campaign::{
    Edit,
    calendar::{CalendarEdit, Image},
    drafts::Draft,
};
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: DeskProps,
    pub draft: Draft,
}

#[component]
pub fn Images(props: &Props) -> Html {
    let language = use_place().language;
    let id = props.draft.id;
    let images = &props.desk.campaign.parts.calendar.post(id).images;
    let missing = images.iter().filter(|image| image.alt_text.trim().is_empty()).count();
    let add = {
        let (edit, next) = (props.desk.edit.clone(), images.len());
        Callback::from(move |_: MouseEvent| {
            edit.emit(Edit::Calendar(CalendarEdit::AddImage { id }));
            focus::soon_to(format!("image-{next}-name"));
        })
    };
    html! {
        <details class="options">
            <summary>{ say::images_heading(language) }if !images.is_empty() { <span class="summary-rest">{ ": " }{ images.len() }</span> }</summary>
            <div class="stack">
                <p class="small">{ say::images_lead(language) }</p>
                if missing > 0 { <p class="warning state-line"><Icon mark={Mark::Warning} />{ say::images_missing(language, missing as i64) }</p> }
                <div class="stack">
                    for (index, image) in images.iter().enumerate() { <One key={index} edit={props.desk.edit.clone()} {id} {index} image={image.clone()} lang={props.desk.campaign.language.code()} /> }
                </div>
                <p><button type="button" id="add-image" class="button button-secondary button-small" onclick={add}><Icon mark={Mark::Plus} />{ say::images_add(language) }</button></p>
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    edit: Callback<Edit>,
    id: u32,
    index: usize,
    image: Image,
    lang: AttrValue,
}

#[component]
fn One(props: &OneProps) -> Html {
    let language = use_place().language;
    let OneProps { edit, id, index, image, lang } = props;
    let (id, index) = (*id, *index);
    let with = |change: fn(&mut Image, String)| {
        let (edit, image) = (edit.clone(), image.clone());
        Callback::from(move |text: String| {
            let mut changed = image.clone();
            change(&mut changed, text);
            edit.emit(Edit::Calendar(CalendarEdit::Image { id, index, image: changed }));
        })
    };
    let remove = {
        let edit = edit.clone();
        Callback::from(move |_: MouseEvent| {
            edit.emit(Edit::Calendar(CalendarEdit::RemoveImage { id, index }));
            focus::soon_to("add-image");
        })
    };
    let title = say::images_image(language, index as i64 + 1);
    html! {
        <fieldset class="group stack">
            <legend>{ &title }</legend>
            <TextField id={format!("image-{index}-name")} label={say::images_name(language)} value={image.name.clone()} on_text={with(|image, text| image.name = text)} />
            <TextField id={format!("image-{index}-alt")} label={say::images_alt(language)} hint={say::images_alt_hint(language)} rows={2} value={image.alt_text.clone()} {lang}
                on_text={with(|image, text| image.alt_text = text)} />
            <p><button type="button" class="button button-quiet button-small" onclick={remove}>{ say::images_remove(language) }<span class="hidden-visually">{ " " }{ &title }</span></button></p>
        </fieldset>
    }
}
