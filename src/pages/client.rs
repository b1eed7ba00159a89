//! What a client sees: the planned posts with their words, a place to approve and comment, and the
//! answer to send back. The same page shows an answer to whoever asked.

use super::calendar::{Told, read_answer};
use crate::{
    browser::{address, download, files},
    components::{Icon, Link, Mark, Notice, Radios, TextField, use_copying, use_place},
    pages::campaign_desk::{file_name, named},
    routes::{Address, Desk, Route},
    store,
};
use campaign::{
    Campaign, Moment,
    calendar::{calendars, clock_words, holidays, items, moment_words, published, weekday, zone},
    plan,
    review::{self, Merged, Review, Verdict, fingerprint},
    share_link,
    stored::{self, Read},
    words,
};
use facts::Field;
use std::{collections::BTreeMap, rc::Rc};
use wording::{Language, say};
use yew::prelude::*;

enum Came {
    Nothing,
    Broken,
    Asked(Rc<Campaign>),
    Answer(Rc<Review>),
}

fn read(text: &str) -> Came {
    if text.trim().is_empty() {
        return Came::Nothing;
    }
    if let Some(review) = read_answer(text) {
        return Came::Answer(Rc::new(review));
    }
    let opened = match stored::read(text) {
        Read::Whole { value, .. } => Some(value),
        _ => share_link::open(text).value(),
    };
    opened.map_or(Came::Broken, |campaign| Came::Asked(Rc::new(campaign)))
}

#[component]
pub fn Client() -> Html {
    let language = use_place().language;
    let text = use_state_eq(address::fragment);
    {
        let text = text.clone();
        use_effect_with((), move |()| {
            let listener = address::on_fragment(move |now| text.set(now));
            move || drop(listener)
        });
    }
    let came = use_memo((*text).clone(), |text| read(text));
    let onchange = {
        let text = text.clone();
        Callback::from(move |event: Event| {
            let Some(file) = files::chosen(&event) else { return };
            let text = text.clone();
            files::read_text(&file, move |read| text.set(read.unwrap_or_default()));
        })
    };
    let open_file = html! {
        <div class="file">
            <input id="client-file" class="file-input" type="file" accept=".json,application/json" {onchange} />
            <label for="client-file" class="button button-secondary">{ say::client_page_file(language) }</label>
        </div>
    };
    html! {
        <div class="stack-wide">
            <h1>{ say::client_page_heading(language) }</h1>
            { match &*came {
                Came::Nothing => html! { <div class="stack"><p class="lead">{ say::client_page_nothing(language) }</p><p>{ say::client_page_nothing_do(language) }</p>{ open_file }</div> },
                Came::Broken => html! { <div class="stack"><Notice mark={Mark::Warning} title={say::client_page_broken(language)}><p>{ say::client_page_nothing_do(language) }</p></Notice>{ open_file }</div> },
                Came::Asked(campaign) => html! { <Asked key={(*text).clone()} campaign={campaign.clone()} /> },
                Came::Answer(review) => html! { <Answer key={(*text).clone()} review={review.clone()} /> },
            } }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct AskedProps {
    campaign: Rc<Campaign>,
}

/// What the client has decided, by draft: `approve`, `change` or nothing, and a comment.
type Decisions = BTreeMap<u32, (String, String)>;

#[component]
fn Asked(props: &AskedProps) -> Html {
    let language = use_place().language;
    let campaign = &props.campaign;
    let asked = &campaign.parts.asked;
    let decisions = use_state_eq(Decisions::new);
    let who = use_state_eq(String::new);
    let entries = items(campaign);
    let set = {
        let decisions = decisions.clone();
        Callback::from(move |(id, decision): (u32, (String, String))| {
            let mut changed = (*decisions).clone();
            changed.insert(id, decision);
            decisions.set(changed);
        })
    };
    let on_who = {
        let who = who.clone();
        Callback::from(move |text: String| who.set(text))
    };
    html! {
        <div class="stack-wide">
            <div class="stack">
                <p class="lead">{ say::client_page_lead(language) }</p>
                <h2>{ &campaign.name }</h2>
                if !asked.who.trim().is_empty() { <p class="muted">{ say::client_page_from(language, asked.who.trim()) }</p> }
                if !asked.message.trim().is_empty() { <blockquote class="as-written" dir="auto">{ asked.message.trim() }</blockquote> }
            </div>
            <ol role="list" class="client-posts">
                for item in entries.iter() {
                    <li key={item.draft.id}><Post campaign={campaign.clone()} id={item.draft.id} decision={decisions.get(&item.draft.id).cloned().unwrap_or_default()} set={set.clone()} /></li>
                }
            </ol>
            <section class="stack measure">
                <h2>{ say::client_send(language) }</h2>
                <TextField id="client-who" label={say::client_who(language)} value={(*who).clone()} on_text={on_who} />
                <Send campaign={campaign.clone()} decisions={(*decisions).clone()} who={(*who).clone()} />
            </section>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct PostProps {
    campaign: Rc<Campaign>,
    id: u32,
    decision: (String, String),
    set: Callback<(u32, (String, String))>,
}

#[component]
fn Post(props: &PostProps) -> Html {
    let language = use_place().language;
    let PostProps { campaign, id, decision, set } = props;
    let id = *id;
    let Some(draft) = campaign.draft(id) else { return Html::default() };
    // A story may be a picture and no words.
    let Some(variant) = published(draft).or(draft.variants.first()) else { return Html::default() };
    let when = draft.day().map(|day| {
        let date = format!("{} {}", weekday(day.weekday() as u8 + 1, language), words::date(day, language));
        draft.hour_and_minute().map_or_else(|| date.clone(), |time| format!("{date}, {}", clock_words(time)))
    });
    let feasts = draft.day().map(|day| {
        let all = calendars(campaign).into_iter().flat_map(move |country| holidays(country, day.year()));
        all.filter(|feast| feast.date == day && feast.public)
            .map(|feast| campaign::Worded::word(feast.holiday, language))
            .collect::<Vec<_>>()
    });
    let files: Vec<_> = campaign.parts.media.of(draft).collect();
    let options = vec![
        (AttrValue::from("approve"), AttrValue::from(say::client_approve(language)), None),
        (AttrValue::from("change"), AttrValue::from(say::client_change(language)), None),
        (AttrValue::from(""), AttrValue::from(say::client_later(language)), None),
    ];
    let on_choose = {
        let (set, comment) = (set.clone(), decision.1.clone());
        Callback::from(move |choice: String| set.emit((id, (choice, comment.clone()))))
    };
    let on_comment = {
        let (set, choice) = (set.clone(), decision.0.clone());
        Callback::from(move |comment: String| set.emit((id, (choice.clone(), comment))))
    };
    html! {
        <article class="client-post stack" aria-labelledby={format!("client-post-{id}")}>
            <h3 id={format!("client-post-{id}")}>{ when.unwrap_or_default() }{ " · " }{ named(language, "placement", draft.placement.id()) }</h3>
            if campaign.is_held(id) { <p class="warning state-line"><Icon mark={Mark::Warning} />{ say::client_held(language) }</p> }
            if let Some(feasts) = feasts.filter(|feasts| !feasts.is_empty()) { <p class="small muted">{ feasts.join(", ") }</p> }
            <div class="client-copy" lang={campaign.language.code()}>
                for (field, texts) in variant.fields() {
                    <div>
                        if field != Field::Text { <p class="small muted" lang={language.code()}>{ words::field(field, language) }</p> }
                        for text in texts.iter().filter(|text| !text.trim().is_empty()) { <p class="as-written" dir="auto">{ text }</p> }
                    </div>
                }
                if !draft.first_comment.trim().is_empty() {
                    <div><p class="small muted" lang={language.code()}>{ campaign::Worded::word(campaign::drafts::DraftField::FirstComment, language) }</p><p class="as-written" dir="auto">{ draft.first_comment.trim() }</p></div>
                }
                if !draft.media_notes.trim().is_empty() {
                    <div><p class="small muted" lang={language.code()}>{ campaign::Worded::word(campaign::drafts::DraftField::MediaNotes, language) }</p><p class="as-written" dir="auto">{ draft.media_notes.trim() }</p></div>
                }
            </div>
            if let Some(button) = campaign.button(id) { <p class="small"><span class="muted">{ say::draft_button(language) }{ ": " }</span>{ campaign::drafting::button_words(button) }</p> }
            if !files.is_empty() {
                <div class="small"><p class="muted">{ say::images_heading(language) }</p>
                    <ul>for file in files { <li dir="auto">{ plan::file_words(file, language) }</li> }</ul></div>
            }
            <Radios name={format!("verdict-{id}")} legend={say::client_verdict(language)} {options} chosen={Some(AttrValue::from(decision.0.clone()))} {on_choose} />
            <TextField id={format!("comment-{id}")} label={say::client_comment(language)} rows={2} optional={true} value={decision.1.clone()} on_text={on_comment} />
        </article>
    }
}

#[derive(Properties, PartialEq)]
struct SendProps {
    campaign: Rc<Campaign>,
    decisions: Decisions,
    who: String,
}

#[component]
fn Send(props: &SendProps) -> Html {
    let language = use_place().language;
    let SendProps { campaign, decisions, who } = props;
    let copying = use_copying();
    let verdicts: Vec<Verdict> = decisions
        .iter()
        .filter(|(_, (choice, comment))| !choice.is_empty() || !comment.trim().is_empty())
        .filter_map(|(id, (choice, comment))| {
            let draft = campaign.draft(*id)?;
            Some(Verdict {
                draft: *id,
                text: fingerprint(campaign, draft),
                approved: choice == "approve",
                comment: comment.clone(),
            })
        })
        .collect();
    let approved = verdicts.iter().filter(|verdict| verdict.approved).count();
    let asked = &campaign.parts.asked;
    let answer = use_memo((verdicts.clone(), who.clone()), |(verdicts, who)| {
        let review = Review {
            campaign: asked.campaign.clone(),
            name: campaign.name.clone(),
            who: who.trim().to_owned(),
            at: store::now().0,
            verdicts: verdicts.clone(),
            ..Review::default()
        };
        review.write()
    });
    if verdicts.is_empty() {
        return html! { <p class="muted">{ say::client_send_empty(language) }</p> };
    }
    if who.trim().is_empty() {
        return html! { <p class="muted">{ say::client_send_who(language) }</p> };
    }
    let link = address::public().zip(share_link::make_text(&answer).ok()).map(|(site, fragment)| {
        let path = Address::new(language, Route::Client).path();
        format!("{site}{}/#{fragment}", path.trim_start_matches('/'))
    });
    let on_file = {
        let (answer, campaign) = (answer.clone(), campaign.clone());
        Callback::from(move |_: MouseEvent| {
            download::text(&file_name(&campaign, "json"), "application/json", &answer);
        })
    };
    html! {
        <div class="stack">
            <p role="status">{ say::client_send_lead(language, campaign.drafts.len() as i64, approved as i64) }</p>
            if let Some(link) = link.clone() {
                <div class="field">
                    <label for="answer-link" class="label">{ say::client_send_link(language) }</label>
                    <div class="hint" id="answer-link-hint">{ say::client_send_link_do(language) }</div>
                    <input id="answer-link" class="input" readonly={true} value={link} aria-describedby="answer-link-hint" />
                </div>
            }
            <div class="row">
                if let Some(link) = &link { <button type="button" class="button" onclick={copying.on_click_of(link.clone(), "answer-link")}>{ say::client_copy(language) }</button> }
                <button type="button" class="button button-secondary" onclick={on_file}>{ say::client_send_file(language) }</button>
                <p role="status" class="small">{ link.as_deref().map_or("", |link| copying.said(link, language)) }</p>
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct AnswerProps {
    review: Rc<Review>,
}

/// An answer, for whoever asked: into the campaign when it is in this browser.
#[component]
fn Answer(props: &AnswerProps) -> Html {
    let language = use_place().language;
    let review = &props.review;
    let here = use_memo(review.campaign.clone(), |id| store::stored_now(id));
    let merged = use_state(|| None::<Merged>);
    let on_put = {
        let (review, merged) = (review.clone(), merged.clone());
        Callback::from(move |_: MouseEvent| {
            // Read again: another tab may have written since this page was opened.
            if let Some((campaign, revision)) = store::stored_now(&review.campaign) {
                let found = review::merge(&campaign, &review);
                if !found.again {
                    store::save(&found.campaign.clone().touched(store::now()), revision);
                }
                merged.set(Some(found));
            }
        })
    };
    let to = Route::Desk { campaign: review.campaign.clone(), desk: Desk::Calendar };
    html! {
        <div class="stack">
            <p class="lead">{ say::client_came(language, &review.name, who(&review.who, language)) }</p>
            <ul role="list" class="list">
                for verdict in review.verdicts.iter() {
                    <li><div class="grow">
                        <p><strong>{ if verdict.approved { say::client_approve(language) } else { say::client_change(language) } }</strong>
                            if let Some(label) = here.as_ref().as_ref().and_then(|(campaign, _)| campaign.draft(verdict.draft)).map(|draft| campaign::calendar::first_line(draft.label())) { { ": " }{ label } }</p>
                        if !verdict.comment.trim().is_empty() { <p class="as-written">{ &verdict.comment }</p> }
                    </div></li>
                }
            </ul>
            { match (&*merged, here.as_ref()) {
                (Some(found), _) => html! { <div role="status" class="stack"><Told who={review.who.clone()} merged={found.clone()} /><p><Link {to} class="button">{ say::client_came_done(language) }</Link></p></div> },
                (None, Some((campaign, _))) => html! {
                    <div class="stack">
                        <p>{ say::client_came_here(language) }</p>
                        <p class="small muted">{ moment_words(Moment(review.at), zone(campaign), language) }</p>
                        <p><button type="button" class="button" onclick={on_put}>{ say::client_came_put(language) }</button></p>
                    </div>
                },
                (None, None) => html! { <Notice mark={Mark::Advice} title={say::client_came_not_here(language)} /> },
            } }
        </div>
    }
}

fn who(name: &str, language: Language) -> &str {
    match name.trim() {
        "" => say::calendar_someone(language),
        name => name,
    }
}
