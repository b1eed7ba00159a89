//! The links, place by place.

use super::{form::Form, words::group};
use crate::{
    browser::clipboard,
    catalogue::{Row as Fact, Rows, Value, use_catalogue},
    components::{Icon, Link as PageLink, Mark, Notice, use_place},
    pages::campaign_desk::named,
    routes::{Desk, Route},
    store::{self, Opened, Saved},
};
use campaign::{
    Campaign,
    links::{Group, Link, Put, Row, Trouble, put, tidy},
};
use facts::{About, Field, Placement};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

/// A row of the catalogue whose source tells how groups are formed.
const GROUPS: &str = "analytics.group.paid.media";

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub form: Form,
}

/// The name of a row's place: of the catalogue, or the person's own words.
fn place(language: Language, form: &Form, row: &Row) -> String {
    match row.placement {
        Some(placement) => named(language, "placement", placement.id()).to_owned(),
        None => form.source.trim().to_owned(),
    }
}

/// A post whose only link is in a text where it is read and not tapped.
fn opens_nowhere(rows: &Rows, placement: Placement) -> bool {
    let closed = |row: &Rc<Fact>| row.value == Value::YesNo(false);
    !placement.paid()
        && placement.field(Field::CallToAction).is_none()
        && rows.about(placement, Field::Text, About::LinkClickable).any(closed)
}

#[component]
pub(super) fn Ready(props: &Props) -> Html {
    let language = use_place().language;
    let form = &props.form;
    let base = Link::read(&form.base);
    let need = match &base {
        Err(Trouble::Empty) => Some(say::links_need_base(language)),
        Err(_) => Some(say::links_need_right_base(language)),
        Ok(_) if tidy(&form.campaign, form.joint).is_empty() => Some(say::links_need_campaign(language)),
        Ok(_) if form.places().is_empty() && form.own().is_none() => Some(say::links_need_places(language)),
        Ok(_) => None,
    };
    html! {
        <section class="stack" aria-labelledby="links-ready">
            <h2 id="links-ready">{ say::links_ready(language) }</h2>
            if let (Ok(base), None) = (base, need) {
                <Table form={form.clone()} {base} />
            } else if let Some(words) = need {
                <p role="status" class="muted">{ words }</p>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct TableProps {
    form: Form,
    base: Link,
}

#[component]
fn Table(props: &TableProps) -> Html {
    let language = use_place().language;
    let form = &props.form;
    let rows = form.rows(&props.base);
    let catalogue = use_catalogue(language);
    let groups = catalogue.rows.of(GROUPS).map(|row| row.url.clone());
    // What was copied, the words that say so, and whether the browser let us.
    let copied = use_state(|| None::<(String, String, bool)>);
    let copy = {
        let copied = copied.clone();
        Callback::from(move |(text, words): (String, String)| {
            let (copied, whole) = (copied.clone(), text.clone());
            clipboard::copy(&text, move |done| copied.set(Some((whole.clone(), words.clone(), done))));
        })
    };
    let links: Vec<(String, String)> =
        rows.iter().filter_map(|row| Some((place(language, form, row), row.link.as_ref()?.to_string()))).collect();
    // Two columns of a spreadsheet.
    let all = links.iter().map(|(place, link)| format!("{place}\t{link}")).collect::<Vec<_>>().join("\n");
    let on_all = {
        let (copy, all) = (copy.clone(), all.clone());
        Callback::from(move |_: MouseEvent| copy.emit((all.clone(), say::links_copied_all(language).to_owned())))
    };
    let shopping = rows.iter().any(|row| matches!(row.group, Some(Group::OrganicShopping | Group::PaidShopping)));
    let now = (*copied).clone().filter(|(text, ..)| *text == all || links.iter().any(|(_, link)| link == text));
    html! {
        <>
            <p role="status">{ say::links_ready_count(language, links.len() as i64) }</p>
            if shopping { <Notice mark={Mark::Advice} title={say::links_shopping(language)} /> }
            <div class="table-scroll" role="region" tabindex="0" aria-label={say::links_caption(language)}>
                <table>
                    <caption class="hidden-visually">{ say::links_caption(language) }</caption>
                    <thead><tr>
                        <th scope="col">{ say::links_col_place(language) }</th>
                        <th scope="col">{ say::links_col_link(language) }</th>
                        <th scope="col">{ say::links_col_group(language) }</th>
                    </tr></thead>
                    <tbody>
                        for row in rows.iter() {
                            <tr>
                                <th scope="row">{ place(language, form, row) }</th>
                                if let Some(link) = &row.link {
                                    <td class="link-cell"><span class="link-whole" dir="ltr" translate="no">{ link.to_string() }</span>
                                        if row.placement.is_some_and(|placement| opens_nowhere(&catalogue.rows, placement)) { <p class="muted">{ say::links_not_clickable(language) }</p> }
                                        <p><CopyOne place={place(language, form, row)} link={link.to_string()} copy={copy.clone()} /></p>
                                    </td>
                                    <td>{ group(language, row.group) }</td>
                                } else {
                                    <td class="muted" colspan="2">{ say::links_never(language) }</td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            if let Some(url) = groups {
                <p class="small"><a href={url} target="_blank" rel="noopener noreferrer">{ say::links_group_source(language) }
                    <span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a></p>
            }
            <div class="row">
                <button type="button" class="button button-secondary" onclick={on_all}>{ say::links_copy_all(language) }</button>
            </div>
            <div role="status">
                if let Some((_, words, done)) = now {
                    if done {
                        <p class="good-line"><Icon mark={Mark::Good} />{ words }</p>
                    } else {
                        <p>{ say::copy_failed(language) }</p>
                    }
                }
            </div>
            if !form.from.is_empty() { <IntoCopy key={form.from.clone()} form={form.clone()} base={props.base.clone()} /> }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct CopyProps {
    place: AttrValue,
    link: AttrValue,
    copy: Callback<(String, String)>,
}

#[component]
fn CopyOne(props: &CopyProps) -> Html {
    let language = use_place().language;
    let onclick = {
        let (copy, link, place) = (props.copy.clone(), props.link.clone(), props.place.clone());
        Callback::from(move |_: MouseEvent| {
            copy.emit((link.to_string(), say::links_copied_for(language, &place)));
        })
    };
    html! {
        <button type="button" class="button button-secondary button-small" {onclick} aria-label={say::links_copy_for(language, &props.place)}>
            { say::links_col_copy(language) }</button>
    }
}

/// What came of putting the links into the drafts.
#[derive(Clone, PartialEq)]
struct Came {
    done: usize,
    left: usize,
    saved: Saved,
    /// The campaign as it was, and the revision after the change.
    before: Option<(Campaign, u64)>,
}

/// The links straight into the drafts of the campaign, with a way back.
#[component]
fn IntoCopy(props: &TableProps) -> Html {
    let language = use_place().language;
    let came = use_state(|| None::<Came>);
    let id = props.form.from.clone();
    let name = props.form.scratch.name.clone();
    let on_put = {
        let (form, base, came) = (props.form.clone(), props.base.clone(), came.clone());
        Callback::from(move |_: MouseEvent| {
            let Opened::There(campaign, revision) = store::open(&form.from) else { return };
            let Put { campaign: changed, done, left } = put(&campaign, &base, &form.rows(&base));
            let (saved, revision) = if changed == *campaign {
                (Saved::Yes, revision)
            } else {
                store::save(&changed.clone().touched(store::now()), revision)
            };
            let before = (changed != *campaign).then_some((*campaign, revision));
            came.set(Some(Came { done, left, saved, before }));
        })
    };
    let on_undo = {
        let came = came.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some((before, revision)) = came.as_ref().and_then(|came| came.before.clone()) {
                store::save(&before.touched(store::now()), revision);
            }
            came.set(None);
        })
    };
    html! {
        <div class="stack">
            <p><button type="button" class="button button-secondary" onclick={on_put}>{ say::links_put(language, &name) }</button></p>
            <div role="status">
                if let Some(came) = &*came {
                    if came.saved == Saved::Full {
                        <Notice mark={Mark::Error} title={say::save_full(language)}><p>{ say::save_full_do(language) }</p></Notice>
                    } else if came.saved == Saved::Blocked {
                        <Notice mark={Mark::Error} title={say::save_blocked(language)}><p>{ say::save_blocked_do(language) }</p></Notice>
                    } else if came.saved == Saved::Elsewhere {
                        <Notice mark={Mark::Error} title={say::save_other_tab(language)} />
                    } else if came.done + came.left == 0 {
                        <p>{ say::links_put_none(language) }</p>
                    } else {
                        <div class="stack">
                            if came.done > 0 {
                                <p class="good-line"><Icon mark={Mark::Good} />{ say::links_put_done(language, came.done as i64) }</p>
                            }
                            if came.left > 0 { <p>{ say::links_put_left(language, came.left as i64) }</p> }
                            <div class="row">
                                <PageLink to={Route::Desk { campaign: id, desk: Desk::Copy }}>{ say::links_put_see(language) }</PageLink>
                                if came.before.is_some() {
                                    <button type="button" class="button button-secondary button-small" onclick={on_undo}>{ say::undo(language) }</button>
                                }
                            </div>
                        </div>
                    }
                }
            </div>
        </div>
    }
}
