//! A reply in parts, with what to mend, copied and noted as sent.

use super::{DeskProps, book::now};
use crate::components::{Icon, Mark, Radios, Select, TextField, use_copying, use_place};
use community::{
    desk::{Advice, Comment, Judged, Saved, Tone, fill, slots},
    reply::{self, Lint, Parts, Place},
};
use std::collections::BTreeMap;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub desk: DeskProps,
    pub comment: Comment,
    pub judged: Judged,
    pub advice: Advice,
    pub next: Callback<u32>,
}

#[component]
pub(super) fn Reply(props: &Props) -> Html {
    let page = use_place().language;
    let (hand, comment, judged) = (&props.desk.hand, &props.comment, &props.judged);
    let (desk, id) = (&hand.book.desk, props.comment.id);
    // The answer is in the language of the comment.
    let language = judged.language;
    let private = use_state(|| false);
    let parts = use_state(Parts::default);
    let values = use_state(BTreeMap::<String, String>::new);
    let template = use_state(String::new);
    let copying = use_copying();
    let set = {
        let hand = hand.clone();
        Callback::from(move |text: String| {
            hand.change(move |book| book.batch(|batch| batch.change(id, |comment| comment.draft = text.clone())))
        })
    };
    let put_parts = {
        let (parts, set, template) = (parts.clone(), set.clone(), template.clone());
        Callback::from(move |next: Parts| {
            set.emit(next.text());
            template.set(String::new());
            parts.set(next);
        })
    };
    let kind = reply::kind(judged);
    let suggested =
        reply::suggest(language, desk.tone, (judged.label, kind), props.advice, &comment.author, &desk.signature);
    let on_suggest = suggested.map(|mut suggested| {
        let put = put_parts.clone();
        if suggested.fact.is_empty() {
            suggested.fact = desk.answers(&comment.text).first().map(|pair| answer(pair)).unwrap_or_default();
        }
        Callback::from(move |_: MouseEvent| put.emit(suggested.clone()))
    });
    let is_crisis = judged.label == community::triage::Label::Crisis;
    let part = |change: fn(&mut Parts, String)| {
        let (parts, put) = (parts.clone(), put_parts.clone());
        Callback::from(move |text: String| {
            let mut next = (*parts).clone();
            change(&mut next, text);
            put.emit(next);
        })
    };
    let fitting: Vec<&Saved> =
        desk.saved.iter().filter(|saved| saved.label.is_none_or(|label| label == judged.label)).collect();
    let saved_options: Vec<(AttrValue, AttrValue)> = std::iter::once(("".into(), say::choose_one(page).into()))
        .chain(fitting.iter().map(|saved| (AttrValue::from(saved.id.to_string()), AttrValue::from(saved.name.clone()))))
        .collect();
    let on_saved = {
        let (set, template, values) = (set.clone(), template.clone(), values.clone());
        let all = desk.saved.clone();
        let author = comment.author.clone();
        Callback::from(move |chosen: String| {
            let Some(saved) = all.iter().find(|saved| saved.id.to_string() == chosen) else { return };
            let mut known = (*values).clone();
            let name = author.split_whitespace().next().unwrap_or_default().to_owned();
            for slot in ["nome", "name"] {
                known.insert(slot.to_owned(), name.clone());
            }
            set.emit(fill(&saved.text, &known));
            template.set(saved.text.clone());
            values.set(known);
        })
    };
    let value = |slot: &str| {
        let (set, template, values, slot) = (set.clone(), template.clone(), values.clone(), slot.to_owned());
        Callback::from(move |text: String| {
            let mut known = (*values).clone();
            known.insert(slot.clone(), text);
            set.emit(fill(&template, &known));
            values.set(known);
        })
    };
    let on_place = {
        let private = private.clone();
        Callback::from(move |place: String| private.set(place == "private"))
    };
    let on_tone = hand.typed(|book, tone| {
        if let Some(tone) = Tone::from_id(&tone) {
            book.desk.tone = tone;
        }
    });
    let draft = &comment.draft;
    let place = if *private { Place::Private } else { Place::Public };
    let lints: Vec<Lint> = {
        let batch = hand.book.batch.as_ref();
        let sent = batch.map(|batch| batch.sent(id)).unwrap_or_default();
        let mut lints = reply::check(language, place, draft, &sent);
        let mixed = lints.iter().any(|lint| matches!(lint, Lint::Address { .. }));
        lints.extend(reply::other_tone(language, desk.tone, draft).filter(|_| !mixed));
        if !draft.trim().is_empty() {
            lints.extend(reply::unfit(language, kind, place, draft));
        }
        lints
    };
    let on_sent = {
        let (hand, draft, private, next) = (hand.clone(), draft.clone(), *private, props.next.clone());
        Callback::from(move |_: MouseEvent| {
            let (draft, at) = (draft.clone(), now());
            hand.change(move |book| book.batch(|batch| batch.answer(id, &draft, private, at)));
            next.emit(id);
        })
    };
    let on_keep = {
        let (hand, label, tone) = (hand.clone(), judged.label, desk.tone);
        let (text, code) = (draft.clone(), language.code().to_owned());
        let name = say::community_saved_name(page, &judged.label.name(page));
        Callback::from(move |_: MouseEvent| {
            let saved = Saved {
                id: 0,
                name: name.clone(),
                text: text.clone(),
                language: code.clone(),
                tone,
                label: Some(label),
            };
            hand.change(move |book| {
                book.desk.save_reply(saved.clone());
            });
        })
    };
    let kept = desk.saved.iter().any(|saved| saved.text == *draft);
    let open_slots = slots(&template);
    let tones = vec![
        (
            "familiar".into(),
            AttrValue::from(if language == wording::Language::It {
                say::community_tone_tu(page)
            } else {
                say::community_tone_informal(page)
            }),
            None,
        ),
        (
            "formal".into(),
            AttrValue::from(if language == wording::Language::It {
                say::community_tone_lei(page)
            } else {
                say::community_tone_formal(page)
            }),
            None,
        ),
    ];
    let places = vec![
        ("public".into(), say::community_public(page).into(), None),
        ("private".into(), say::community_private(page).into(), None),
    ];
    html! {
        <section class="stack community-part" aria-labelledby="reply-title">
            <h4 id="reply-title">{ say::community_reply(page) }</h4>
            if is_crisis {
                <div class="notice warning">
                    <Icon mark={Mark::Warning} />
                    <div class="stack">
                        <p><strong>{ say::community_care(page) }</strong></p>
                        <ol>for step in reply::steps(page, kind) { <li>{ step }</li> }</ol>
                    </div>
                </div>
            } else if !props.advice.is_answer() { <p class="small muted">{ say::community_reply_not_needed(page) }</p> }
            <div class="community-choices">
                <Radios name={format!("tone-{id}")} legend={say::community_tone(page)} options={tones} chosen={desk.tone.id()} on_choose={on_tone} />
                <Radios name={format!("place-{id}")} legend={say::community_where(page)} options={places} chosen={if *private { "private" } else { "public" }} on_choose={on_place} />
            </div>
            if let Some(on_suggest) = on_suggest {
                <div class="row">
                    <button type="button" class="button button-small button-secondary" onclick={on_suggest}>{ say::community_suggest(page) }</button>
                </div>
            }
            if !fitting.is_empty() {
                <Select id={format!("saved-{id}")} label={say::community_use_saved(page)} options={saved_options} chosen="" on_choose={on_saved} />
            }
            if !open_slots.is_empty() {
                <div class="fields-2">
                    for slot in open_slots.iter() {
                        <TextField id={format!("slot-{id}-{slot}")} label={slot.clone()} value={values.get(slot).cloned().unwrap_or_default()} on_text={value(slot)} />
                    }
                </div>
            }
            <details>
                <summary>{ say::community_parts(page) }</summary>
                <div class="stack">
                    <TextField id={format!("greet-{id}")} label={say::community_part_greet(page)} value={parts.greet.clone()} on_text={part(|parts, text| parts.greet = text)} />
                    <TextField id={format!("acknowledge-{id}")} label={say::community_part_acknowledge(page)} value={parts.acknowledge.clone()} on_text={part(|parts, text| parts.acknowledge = text)} />
                    <TextField id={format!("fact-{id}")} label={say::community_part_fact(page)} hint={say::community_part_fact_hint(page)} rows=2 value={parts.fact.clone()} on_text={part(|parts, text| parts.fact = text)} />
                    <TextField id={format!("next-{id}")} label={say::community_part_next(page)} hint={say::community_part_next_hint(page)} value={parts.next.clone()} on_text={part(|parts, text| parts.next = text)} />
                    <TextField id={format!("signature-{id}")} label={say::community_part_signature(page)} value={parts.signature.clone()} on_text={part(|parts, text| parts.signature = text)} />
                </div>
            </details>
            <TextField id={format!("draft-{id}")} label={say::community_reply_text(page)} rows=5 value={draft.clone()} on_text={set.clone()} lang={language.code()} />
            <div aria-live="polite">
                if !lints.is_empty() {
                    <ul role="list" class="findings" aria-label={say::community_to_mend(page)}>
                        for lint in lints.iter() {
                            <li class="finding warning"><p class="finding-head"><Icon mark={Mark::Warning} /><span>{ lint.text(page) }</span></p></li>
                        }
                    </ul>
                } else if !draft.trim().is_empty() {
                    <p class="good-line"><Icon mark={Mark::Good} />{ say::community_reply_good(page) }</p>
                }
            </div>
            <div class="row">
                <button type="button" class="button" onclick={copying.on_click(draft.clone())} disabled={draft.trim().is_empty()}>{ say::community_copy(page) }</button>
                <button type="button" class="button button-secondary" onclick={on_sent} disabled={draft.trim().is_empty()}>{ say::community_mark_sent(page) }</button>
                if !kept && !draft.trim().is_empty() { <button type="button" class="button button-quiet" onclick={on_keep}>{ say::community_keep_reply(page) }</button> }
            </div>
            <div role="status" class="small">{ copying.said(draft, page) }</div>
        </section>
    }
}

/// An answer with its source.
fn answer(pair: &community::desk::Pair) -> String {
    match pair.source.trim() {
        "" => pair.answer.trim().to_owned(),
        source => format!("{} {source}", pair.answer.trim()),
    }
}
