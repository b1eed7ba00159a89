//! A link that exists already: what each part says, what is wrong, and back into the form.

use super::{
    findings::LinkFindings,
    form::Form,
    use_rested,
    words::{group, trouble},
};
use crate::components::{TextField, use_place};
use campaign::links::{Group, Link, Tag, Trouble};
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub form: Form,
    pub put: Callback<Form>,
    /// Puts the link's values into the form.
    pub on_use: Callback<Link>,
}

#[component]
pub(super) fn Apart(props: &Props) -> Html {
    let language = use_place().language;
    let pasted = &props.form.pasted;
    let read = Link::read(pasted);
    let rested = use_rested(pasted);
    let error = match &read {
        Err(Trouble::Empty) | Ok(_) => None,
        Err(wrong) => rested.then(|| AttrValue::from(trouble(language, wrong))),
    };
    let on_text = {
        let (form, put) = (props.form.clone(), props.put.clone());
        Callback::from(move |pasted: String| put.emit(Form { pasted, ..form.clone() }))
    };
    html! {
        <section class="stack" aria-labelledby="links-apart">
            <h2 id="links-apart">{ say::links_apart(language) }</h2>
            <p>{ say::links_apart_text(language) }</p>
            <TextField id="links-pasted" label={say::links_apart_field(language)} value={pasted.clone()} {error} inputmode="url" rows=3
                on_text={on_text.clone()} />
            if let Ok(link) = read { <Parts {link} pasted={pasted.clone()} on_fix={on_text} on_use={props.on_use.clone()} /> }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct PartsProps {
    link: Link,
    pasted: AttrValue,
    on_fix: Callback<String>,
    on_use: Callback<Link>,
}

/// Part and words, in the order of the link.
fn parts(language: Language, link: &Link) -> Vec<(String, String)> {
    let mut parts = vec![(say::links_part_base(language).to_owned(), link.untagged().to_string())];
    parts.extend(link.tags().into_iter().map(|(tag, value)| (tag.name().to_owned(), value)));
    let foreign = link.foreign();
    if !foreign.is_empty() {
        parts.push((say::links_part_foreign(language).to_owned(), foreign.join("\n")));
    }
    if let Some(fragment) = link.fragment() {
        parts.push((say::links_part_fragment(language).to_owned(), fragment.to_owned()));
    }
    parts
}

#[component]
fn Parts(props: &PartsProps) -> Html {
    let language = use_place().language;
    let link = &props.link;
    let on_use = {
        let (on_use, link) = (props.on_use.clone(), link.clone());
        Callback::from(move |_: MouseEvent| on_use.emit(link.clone()))
    };
    let tagged = !link.tags().is_empty();
    let said = |tag| link.tag(tag).unwrap_or_default();
    let counted = Group::of(&said(Tag::Source), &said(Tag::Medium), &said(Tag::Campaign));
    html! {
        <div class="stack">
            <div class="table-scroll" role="region" tabindex="0" aria-label={say::links_apart_caption(language)}>
                <table>
                    <caption class="hidden-visually">{ say::links_apart_caption(language) }</caption>
                    <thead><tr><th scope="col">{ say::links_part(language) }</th><th scope="col">{ say::links_says(language) }</th></tr></thead>
                    <tbody>
                        for (part, words) in parts(language, link) {
                            <tr><th scope="row">{ part }</th><td class="link-cell"><span class="link-whole" dir="ltr" translate="no">{ words }</span></td></tr>
                        }
                        if tagged {
                            <tr><th scope="row">{ say::links_part_group(language) }</th><td>{ group(language, counted) }</td></tr>
                        }
                    </tbody>
                </table>
            </div>
            if !tagged { <p>{ say::links_part_none(language) }</p> }
            <LinkFindings link={props.pasted.trim().to_owned()} on_fix={&props.on_fix}
                good={tagged.then(|| AttrValue::from(say::links_apart_good(language)))} />
            <p><button type="button" class="button button-secondary" onclick={on_use}>{ say::links_use(language) }</button></p>
        </div>
    }
}
