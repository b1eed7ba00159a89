//! The check for other people's pages: choices on one side, the result as it will look on the other.

mod snippet;

use crate::{
    browser::{address, edition, events},
    components::{Checkbox, Mark, Notice, Radios, Select, TextField, use_copying, use_place},
};
use campaign::words;
use facts::Placement;
use snippet::{Way, Wish};
use wording::{Language, say};
use yew::prelude::*;

/// Where the piece is pasted; each has its own steps.
const SITES: [&str; 4] = ["html", "wordpress", "blogger", "ghost"];

fn site_name(site: &str, language: Language) -> &'static str {
    match site {
        "wordpress" => "WordPress",
        "blogger" => "Blogger",
        "ghost" => "Ghost",
        _ => say::embed_site_html(language),
    }
}

fn site_steps(site: &str, language: Language) -> &'static str {
    match site {
        "wordpress" => say::embed_steps_wordpress(language),
        "blogger" => say::embed_steps_blogger(language),
        "ghost" => say::embed_steps_ghost(language),
        _ => say::embed_steps_html(language),
    }
}

#[component]
pub fn Embed() -> Html {
    let language = use_place().language;
    let wish = use_state(|| Wish::new(language));
    let site = use_state(|| "html".to_owned());
    let copying = use_copying();
    // The frame is loaded by the program, not by the page that the build has drawn.
    let there = use_state(|| false);
    {
        let there = there.clone();
        use_effect_with((), move |()| there.set(true));
    }
    let change = {
        let wish = wish.clone();
        move |set: fn(&mut Wish, &str)| {
            let wish = wish.clone();
            Callback::from(move |value: String| {
                let mut next = (*wish).clone();
                set(&mut next, &value);
                wish.set(next);
            })
        }
    };
    let published = address::public();
    let code = wish.snippet(published.as_deref().unwrap_or_default(), say::embed_frame_title(wish.language));
    let on_site = {
        let site = site.clone();
        Callback::from(move |value: String| site.set(value))
    };
    let placements: Vec<(AttrValue, AttrValue)> = Placement::ALL
        .iter()
        .map(|placement| (placement.id().into(), words::placement(*placement, language).into()))
        .collect();
    let on_colour = {
        let set = change(|wish, value| wish.accent = value.to_owned());
        Callback::from(move |event: InputEvent| set.emit(events::value(&event)))
    };
    let on_store = {
        let set = change(|wish, value| wish.store = value == "yes");
        Callback::from(move |yes: bool| set.emit(if yes { "yes" } else { "" }.to_owned()))
    };
    let way = if wish.way == Way::Frame { "frame" } else { "element" };
    html! {
        <div class="stack-wide">
            <div class="stack">
                <h1>{ say::embed_heading(language) }</h1>
                <p class="lead">{ say::embed_lead(language) }</p>
            </div>
            <div class="embed-split">
                <section class="stack" aria-labelledby="embed-choices">
                    <h2 id="embed-choices">{ say::embed_choices(language) }</h2>
                    <Select id="embed-placement" label={say::embed_placement(language)} options={placements}
                        chosen={wish.placement.id()}
                        on_choose={change(|wish, id| wish.placement = Placement::from_id(id).unwrap_or(wish.placement))} />
                    <Select id="embed-language" label={say::embed_language(language)}
                        options={vec![("it".into(), say::embed_italian(language).into()), ("en".into(), say::embed_english(language).into())]}
                        chosen={wish.language.code()}
                        on_choose={change(|wish, code| wish.language = Language::from_code(code).unwrap_or_default())} />
                    <Radios name="embed-way" legend={say::embed_way(language)} chosen={Some(AttrValue::from(way))}
                        options={vec![
                            ("frame".into(), say::embed_way_frame(language).into(), Some(say::embed_way_frame_about(language).into())),
                            ("element".into(), say::embed_way_element(language).into(), Some(say::embed_way_element_about(language).into())),
                        ]}
                        on_choose={change(|wish, way| wish.way = if way == "element" { Way::Element } else { Way::Frame })} />
                    <div class="field">
                        <label for="embed-accent" class="label">{ say::embed_accent(language) }</label>
                        <div id="embed-accent-hint" class="hint">{ say::embed_accent_hint(language) }</div>
                        <input id="embed-accent" class="embed-colour" type="color" value={wish.accent.clone()}
                            aria-describedby="embed-accent-hint" oninput={on_colour} />
                    </div>
                    <Select id="embed-theme" label={say::embed_theme(language)}
                        options={vec![
                            ("".into(), say::embed_theme_system(language).into()),
                            ("light".into(), say::embed_theme_light(language).into()),
                            ("dark".into(), say::embed_theme_dark(language).into()),
                        ]}
                        chosen={wish.theme.clone()} on_choose={change(|wish, theme| wish.theme = theme.to_owned())} />
                    <TextField id="embed-rows" label={say::embed_rows(language)} kind="number" value={wish.rows.to_string()}
                        on_text={change(|wish, value| wish.rows = value.parse().unwrap_or(wish.rows))} />
                    if wish.way == Way::Frame {
                        <TextField id="embed-height" label={say::embed_height(language)} hint={Some(AttrValue::from(say::embed_height_hint(language)))}
                            kind="number" value={wish.height.to_string()}
                            on_text={change(|wish, value| wish.height = value.parse().unwrap_or(wish.height))} />
                    }
                    <div class="field">
                        <Checkbox id="embed-store" label={say::embed_store(language)} checked={wish.store} on_change={on_store} />
                        <p class="hint">{ say::embed_store_hint(language) }</p>
                    </div>
                </section>
                <section class="stack" aria-labelledby="embed-preview">
                    <h2 id="embed-preview">{ say::embed_preview(language) }</h2>
                    // The frame is a page of a site: one file has none to show.
                    if edition::is_one_file() {
                        if let Some(site) = &published { <p>{ say::edition_embed_site(language, site) }</p> }
                        else { <Notice mark={Mark::Advice} title={say::edition_no_embed(language)}><p>{ say::edition_no_embed_text(language) }</p></Notice> }
                    } else if *there {
                        <p class="small muted">{ say::embed_preview_try(language) }</p>
                        <iframe key={wish.path()} class="embed-frame" src={wish.path()} title={say::embed_preview_title(language)}
                            height={wish.height.to_string()} />
                    }
                </section>
            </div>
            if published.is_some() {
            <section class="stack" aria-labelledby="embed-paste">
                <h2 id="embed-paste">{ say::embed_paste(language) }</h2>
                <div class="field">
                    <label for="embed-code" class="label">{ say::embed_code(language) }</label>
                    <textarea id="embed-code" class="input embed-code" rows="6" readonly={true} spellcheck="false" value={code.clone()} />
                </div>
                <div class="row">
                    <button type="button" class="button" onclick={copying.on_click_of(code.clone(), "embed-code")}>{ say::embed_copy(language) }</button>
                    <p role="status" class="small">{ copying.said(&code, language) }</p>
                </div>
                <Select id="embed-site" label={say::embed_site(language)} chosen={(*site).clone()} on_choose={on_site}
                    options={SITES.iter().map(|site| (AttrValue::from(*site), AttrValue::from(site_name(site, language)))).collect::<Vec<_>>()} />
                <p class="measure" role="status">{ site_steps(&site, language) }</p>
                <p class="measure muted">{ say::embed_privacy(language) }</p>
            </section>
            }
        </div>
    }
}
