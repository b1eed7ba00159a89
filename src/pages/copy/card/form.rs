//! What the page says of itself, as fields; its image as a file, measured here and never sent.

use super::{paste::Paste, shown::picture_id};
use crate::{
    browser::media::{self, Measured},
    components::{Mark, Notice, TextField, use_place},
    pages::{
        DeskProps,
        copy::media::{pictures, refused},
    },
};
use campaign::{Edit, link_card::LinkCard};
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub desk: DeskProps,
    pub card: LinkCard,
}

#[component]
pub(super) fn Form(props: &Props) -> Html {
    let language = use_place().language;
    let trouble = use_state(|| None::<String>);
    let drawn = use_force_update();
    let card = &props.card;
    let lang = AttrValue::from(props.desk.campaign.language.code());
    let put = |change: fn(&mut LinkCard, String)| {
        let (edit, card) = (props.desk.edit.clone(), card.clone());
        Callback::from(move |text: String| {
            let mut changed = card.clone();
            change(&mut changed, text);
            edit.emit(Edit::LinkCard(changed));
        })
    };
    let onchange = {
        let (edit, card, trouble, drawn) = (props.desk.edit.clone(), card.clone(), trouble.clone(), drawn.clone());
        Callback::from(move |event: Event| {
            trouble.set(None);
            let Some(file) = media::chosen(&event).into_iter().next() else { return };
            let (edit, card, trouble, drawn) = (edit.clone(), card.clone(), trouble.clone(), drawn.clone());
            let name = file.name();
            media::read(file, move |outcome| match outcome {
                Ok(Measured { video: true, .. }) => trouble.set(Some(say::media_refused_other(language, &name))),
                Ok(read) => {
                    let changed = LinkCard { width: read.width, height: read.height, bytes: Some(read.bytes), ..card };
                    if let Some(picture) = read.picture {
                        pictures::keep(&picture_id(&changed), picture);
                    }
                    edit.emit(Edit::LinkCard(changed));
                    drawn.force_update();
                }
                Err(why) => trouble.set(Some(refused(language, &name, why))),
            });
        })
    };
    html! {
        <div class="stack">
            <Paste desk={props.desk.clone()} card={card.clone()} />
            <TextField id="card-title" label={say::card_title(language)} value={card.title.clone()} lang={lang.clone()} on_text={put(|card, text| card.title = text)} />
            <TextField id="card-description" label={say::card_description(language)} rows={2} value={card.description.clone()} {lang} on_text={put(|card, text| card.description = text)} />
            <TextField id="card-image" label={say::card_image_address(language)} hint={say::card_image_address_hint(language)} kind="url" value={card.image.clone()}
                on_text={put(|card, text| {
                    // Of another image the measures say nothing.
                    (card.width, card.height, card.bytes) = (None, None, None);
                    card.image = text;
                })} />
            <div class="row">
                <div class="file">
                    <input id="card-file" class="file-input" type="file" accept="image/*" {onchange} aria-describedby="card-file-hint" />
                    <label for="card-file" class="button button-secondary button-small">{ say::card_file(language) }</label>
                </div>
                <p id="card-file-hint" class="small muted">
                    { say::card_file_hint(language) }
                    if let Some((width, height)) = card.width.zip(card.height) {
                        { " " }<span class="number">{ say::media_pixels(language, &wording::whole(language, i64::from(height)), &wording::whole(language, i64::from(width))) }</span>
                    }
                </p>
            </div>
            <div>
                if let Some(trouble) = &*trouble { <Notice mark={Mark::Error} title={trouble.clone()} /> }
            </div>
        </div>
    }
}
