//! Images and videos of a draft: dropped or chosen, measured here, checked for every placement.

mod crops;
mod fits;
mod item;
mod known;
pub(super) mod pictures;
mod words;

use super::checked::view;
use crate::{
    browser::{
        focus, ids,
        media::{self, Measured, Refused},
    },
    catalogue::use_catalogue,
    components::{FindingCard, FindingView, Mark, Notice, use_place},
    engine::{Finding, Report},
    pages::DeskProps,
};
use campaign::{
    Campaign, Edit,
    drafts::Draft,
    media::{MediaEdit, MediaFile},
};
use facts::Field;
use item::Item;
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: DeskProps,
    pub draft: Draft,
    pub report: Rc<Report>,
    pub remember: Callback<AttrValue>,
    /// One text for every placement: so are its pictures.
    pub quick: bool,
}

pub(super) fn refused(language: Language, name: &str, why: Refused) -> String {
    match why {
        Refused::Empty => say::media_refused_empty(language, name),
        Refused::Other => say::media_refused_other(language, name),
        Refused::Broken => say::media_refused_broken(language, name),
        Refused::Cut => say::media_refused_cut(language, name),
        Refused::Unreadable => say::media_refused_unreadable(language, name),
    }
}

/// The file under the id of one that is already there, or a new one.
fn file_of(read: &Measured, known: &[MediaFile], drafts: Vec<u32>) -> MediaFile {
    let file = MediaFile {
        id: String::new(),
        name: read.name.clone(),
        video: read.video,
        format: read.format.to_owned(),
        width: read.width,
        height: read.height,
        bytes: read.bytes,
        seconds: read.seconds,
        drafts,
        ..MediaFile::default()
    };
    let id = known.iter().find(|known| known.is_same_file(&file)).map_or_else(ids::fresh, |known| known.id.clone());
    MediaFile { id, ..file }
}

#[component]
pub fn Media(props: &Props) -> Html {
    let language = use_place().language;
    let rows = use_catalogue(language).rows;
    let troubles = use_state(Vec::<String>::new);
    let over = use_state(|| false);
    let drawn = use_force_update();
    let part = &props.desk.campaign.parts.media;
    let files: Vec<MediaFile> = part.of(&props.draft).cloned().collect();
    let take = {
        let (edit, troubles, drawn) = (props.desk.edit.clone(), troubles.clone(), drawn.clone());
        let (known, drafts) = (part.files.clone(), if props.quick { Vec::new() } else { vec![props.draft.id] });
        Callback::from(move |files: Vec<web_sys::File>| {
            troubles.set(Vec::new());
            let refusals: Rc<std::cell::RefCell<Vec<String>>> = Rc::default();
            for file in files {
                let (edit, troubles, drawn, refusals) =
                    (edit.clone(), troubles.clone(), drawn.clone(), Rc::clone(&refusals));
                let (name, known, drafts) = (file.name(), known.clone(), drafts.clone());
                media::read(file, move |outcome| match outcome {
                    Ok(mut read) => {
                        let file = file_of(&read, &known, drafts);
                        if let Some(picture) = read.picture.take() {
                            pictures::keep(&file.id, picture);
                        }
                        edit.emit(Edit::Media(MediaEdit::Add(file)));
                        drawn.force_update();
                    }
                    Err(why) => {
                        refusals.borrow_mut().push(refused(language, &name, why));
                        troubles.set(refusals.borrow().clone());
                    }
                });
            }
        })
    };
    let onchange = {
        let take = take.clone();
        Callback::from(move |event: Event| take.emit(media::chosen(&event)))
    };
    let hover = |yes: bool| {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(yes);
        })
    };
    let ondrop = {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(false);
            take.emit(media::dropped(event.data_transfer().as_ref()));
        })
    };
    let about = |index: Option<u16>| {
        let ours = move |finding: &&Finding| finding.field.field == Field::Media && finding.field.index == index;
        let quiet = |finding: &Finding| {
            let view = view(language, &rows, finding, |_| Callback::noop());
            // Nothing to write in: words only.
            FindingView { fixes: Vec::new(), ..view }
        };
        props.report.findings.iter().filter(ours).map(quiet).collect::<Vec<_>>()
    };
    let of_all = about(None);
    let add_named = {
        let (edit, drafts) = (props.desk.edit.clone(), if props.quick { Vec::new() } else { vec![props.draft.id] });
        Callback::from(move |_: MouseEvent| {
            let id = ids::fresh();
            let file = MediaFile { id: id.clone(), drafts: drafts.clone(), ..MediaFile::default() };
            edit.emit(Edit::Media(MediaEdit::Add(file)));
            focus::soon_to(format!("name-{id}"));
        })
    };
    html! {
        <section class={classes!("media", "stack", over.then_some("media-over"))} aria-labelledby="media-heading"
            ondragover={hover(true)} ondragenter={hover(true)} ondragleave={hover(false)} {ondrop}>
            <h2 id="media-heading" class="as-h3">{ say::media_heading(language) }</h2>
            <div class="row">
                <div class="file">
                    <input id="media-files" class="file-input" type="file" multiple={true} accept="image/*,video/*" {onchange} aria-describedby="media-hint" />
                    <label for="media-files" class="button button-secondary button-small">{ say::media_choose(language) }</label>
                </div>
                <p class="small muted">{ say::media_drop(language) }</p>
            </div>
            <p id="media-hint" class="hint">{ say::media_hint(language) }</p>
            if !troubles.is_empty() {
                <Notice mark={Mark::Error} title={say::media_refused(language, troubles.len() as i64)}>
                    <ul>for trouble in troubles.iter() { <li>{ trouble }</li> }</ul>
                </Notice>
            }
            <ul role="list" class="findings">for view in of_all { <li><FindingCard {view} /></li> }</ul>
            <ol role="list" class="media-files">
                for (index, file) in files.into_iter().enumerate() {
                    <li key={file.id.clone()}><Item desk={props.desk.clone()} draft={props.draft.clone()} remember={props.remember.clone()}
                        quick={props.quick} findings={about(u16::try_from(index).ok())} picture={pictures::address(&file.id).map(AttrValue::from)} {file} /></li>
                }
            </ol>
            <details>
                <summary>{ say::images_add(language) }</summary>
                <div class="stack">
                    <p class="small muted">{ say::images_name_hint(language) }</p>
                    <p><button type="button" id="add-image" class="button button-secondary button-small" onclick={add_named}>{ say::images_add_one(language) }</button></p>
                </div>
            </details>
        </section>
    }
}

/// The first picture of a draft that is on this page, and whether it is a video.
pub(super) fn picture_of(campaign: &Campaign, draft: &Draft) -> Option<(bool, AttrValue)> {
    campaign.parts.media.of(draft).find_map(|file| Some((file.video, pictures::address(&file.id)?.into())))
}

#[derive(Properties, PartialEq)]
pub(super) struct ShownProps {
    pub video: bool,
    pub address: AttrValue,
}

/// The picture itself; its description stands in words beside it.
#[component]
pub(super) fn Shown(props: &ShownProps) -> Html {
    if props.video {
        html! { <video src={&props.address} preload="metadata" muted={true} aria-hidden="true" tabindex="-1"></video> }
    } else {
        html! { <img src={&props.address} alt="" decoding="async" /> }
    }
}
