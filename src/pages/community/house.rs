//! House rules and moderation policy, to publish.

use super::DeskProps;
use crate::{
    browser::download,
    components::{Checkbox, Radios, TextField, use_copying, use_place},
};
use community::policy::{self, Ban};
use wording::{Language, say};
use yew::prelude::*;

#[component]
pub(super) fn HouseRules(props: &DeskProps) -> Html {
    let language = use_place().language;
    let hand = &props.hand;
    let (house, service) = (&hand.book.desk.house, &hand.book.desk.service);
    let shown = use_state(|| language);
    let on_shown = {
        let shown = shown.clone();
        Callback::from(move |code: String| shown.set(Language::from_code(&code).unwrap_or_default()))
    };
    let on_ban = |ban: Ban| {
        let hand = hand.clone();
        Callback::from(move |chosen: bool| {
            hand.change(move |book| {
                if chosen {
                    book.desk.house.bans.insert(ban);
                } else {
                    book.desk.house.bans.remove(&ban);
                }
            });
        })
    };
    let number = |text: &str| text.trim().parse::<u8>().unwrap_or(0).min(60);
    let languages = vec![
        ("it".into(), say::community_in_italian(language).into(), None),
        ("en".into(), say::community_in_english(language).into(), None),
    ];
    html! {
        <div class="split community-halves">
            <section class="stack" aria-labelledby="house-title">
                <h2 id="house-title">{ say::community_house_heading(language) }</h2>
                <p>{ say::community_house_lead(language) }</p>
                <TextField id="house-name" label={say::community_house_name(language)} value={house.name.clone()} on_text={hand.typed(|book, text| book.desk.house.name = text)} />
                <TextField id="house-contact" label={say::community_house_contact_label(language)} hint={say::community_house_contact_hint(language)} value={house.contact.clone()} on_text={hand.typed(|book, text| book.desk.house.contact = text)} />
                <fieldset class="field">
                    <legend>{ say::community_house_bans(language) }</legend>
                    <div>
                        for ban in Ban::ALL {
                            <Checkbox id={format!("ban-{}", ban.id())} label={ban.text(language)} checked={house.bans.contains(&ban)} on_change={on_ban(ban)} />
                        }
                    </div>
                </fieldset>
                <div class="fields-2">
                    <TextField id="house-warnings" label={say::community_house_warnings(language)} inputmode="numeric" value={house.warnings.to_string()} on_text={hand.typed(move |book, text| book.desk.house.warnings = number(&text))} />
                    <TextField id="house-appeal" label={say::community_house_appeal(language)} inputmode="numeric" value={house.appeal_days.to_string()} on_text={hand.typed(move |book, text| book.desk.house.appeal_days = number(&text))} />
                </div>
                <p class="small muted">{ say::community_house_hours(language, &policy::spoken_hours(language, &service.hours)) }</p>
                <p class="small muted">{ say::community_house_law(language) }</p>
            </section>
            <div class="stack">
                <Radios name="house-language" legend={say::community_house_language(language)} options={languages} chosen={shown.code()} on_choose={on_shown} />
                <Published id="rules" title={say::community_house_published(language)} text={policy::house_rules(*shown, house, service)} lang={shown.code()} />
                <Published id="policy" title={say::community_policy_published(language)} text={policy::moderation_policy(*shown, house, service)} lang={shown.code()} />
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct PublishedProps {
    id: AttrValue,
    title: AttrValue,
    text: String,
    lang: AttrValue,
}

/// A text to copy or download.
#[component]
fn Published(props: &PublishedProps) -> Html {
    let language = use_place().language;
    let copying = use_copying();
    let on_download = {
        let (text, name) = (props.text.clone(), format!("{}.{}.txt", props.id, props.lang));
        Callback::from(move |_: MouseEvent| {
            download::text(&name, "text/plain", &text);
        })
    };
    let id = format!("published-{}", props.id);
    html! {
        <div class="stack">
            <h3 id={id.clone()}>{ &props.title }</h3>
            <div class="community-published as-written" lang={props.lang.clone()} tabindex="0" role="region" aria-labelledby={id.clone()}>{ &props.text }</div>
            <div class="row">
                <button type="button" class="button button-small button-secondary" onclick={copying.on_click(props.text.clone())}>{ say::community_copy_text(language) }<span class="hidden-visually">{ ": " }{ &props.title }</span></button>
                <button type="button" class="button button-small button-secondary" onclick={on_download}>{ say::community_download_text(language) }<span class="hidden-visually">{ ": " }{ &props.title }</span></button>
                <span role="status" class="small">{ copying.said(&props.text, language) }</span>
            </div>
        </div>
    }
}
