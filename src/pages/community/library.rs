//! Saved replies and answers to questions.

use super::DeskProps;
use crate::{
    browser::{download, files, focus},
    components::{Select, TextField, use_place},
};
use community::{
    desk::{Pair, Saved, Tone, saved_from_json, saved_to_json, slots},
    triage::Label,
};
use wording::{Language, say};
use yew::prelude::*;

#[component]
pub(super) fn Library(props: &DeskProps) -> Html {
    html! {
        <div class="split community-halves">
            <Replies ..props.clone() />
            <Pairs ..props.clone() />
        </div>
    }
}

#[component]
fn Replies(props: &DeskProps) -> Html {
    let language = use_place().language;
    let hand = &props.hand;
    let said = use_state(String::new);
    let saved = &hand.book.desk.saved;
    let on_new = {
        let (hand, next) = (hand.clone(), hand.book.desk.last_id + 1);
        Callback::from(move |_: MouseEvent| {
            hand.change(move |book| {
                let tone = book.desk.tone;
                book.desk.save_reply(Saved { language: language.code().into(), tone, ..Saved::default() });
            });
            focus::soon_to(format!("saved-name-{next}"));
        })
    };
    let on_download = {
        let saved = saved.clone();
        Callback::from(move |_: MouseEvent| {
            download::text("replies.json", "application/json", &saved_to_json(&saved));
        })
    };
    let on_file = {
        let (hand, said) = (hand.clone(), said.clone());
        Callback::from(move |event: Event| {
            let Some(file) = files::chosen(&event) else { return };
            let (hand, said) = (hand.clone(), said.clone());
            files::read_text(&file, move |text| match text.as_deref().and_then(saved_from_json) {
                Some(replies) => {
                    let mut desk = hand.book.desk.clone();
                    said.set(say::community_saved_added(language, desk.add_saved(replies.clone()) as i64));
                    hand.change(move |book| {
                        book.desk.add_saved(replies.clone());
                    });
                }
                None => said.set(say::community_saved_wrong(language).to_owned()),
            });
        })
    };
    html! {
        <section class="stack" aria-labelledby="saved-title">
            <h2 id="saved-title">{ say::community_saved_title(language) }</h2>
            <p>{ say::community_saved_lead(language) }</p>
            <div class="row">
                <button type="button" class="button button-small" onclick={on_new}>{ say::community_saved_new(language) }</button>
                if !saved.is_empty() { <button type="button" class="button button-small button-secondary" onclick={on_download}>{ say::community_export(language) }</button> }
                <div class="file"><input type="file" class="file-input" id="saved-file" accept=".json,application/json" onchange={on_file} /><label for="saved-file" class="button button-small button-secondary">{ say::community_import(language) }</label></div>
                <span role="status" class="small">{ (*said).clone() }</span>
            </div>
            <ul role="list" class="community-cards">
                for one in saved.iter() { <li key={one.id}>{ card(language, props, one) }</li> }
            </ul>
        </section>
    }
}

fn card(language: Language, props: &DeskProps, saved: &Saved) -> Html {
    let (hand, id) = (&props.hand, saved.id);
    let change = |change: fn(&mut Saved, String)| {
        hand.typed(move |book, text| {
            if let Some(saved) = book.desk.saved.iter_mut().find(|saved| saved.id == id) {
                change(saved, text);
            }
        })
    };
    let labels: Vec<(AttrValue, AttrValue)> = std::iter::once(("".into(), say::community_filter_any(language).into()))
        .chain(Label::ALL.into_iter().map(|label| (AttrValue::from(label.id()), AttrValue::from(label.name(language)))))
        .collect();
    let tones = vec![
        ("familiar".into(), AttrValue::from(say::community_tone_familiar(language))),
        ("formal".into(), AttrValue::from(say::community_tone_formal_both(language))),
    ];
    let found = slots(&saved.text);
    html! {
        <details class="options" open={saved.text.is_empty()}>
            <summary>{ if saved.name.is_empty() { say::community_saved_nameless(language) } else { &saved.name } }</summary>
            <div class="stack">
                <TextField id={format!("saved-name-{id}")} label={say::community_saved_name_label(language)} value={saved.name.clone()} on_text={change(|saved, text| saved.name = text)} />
                <TextField id={format!("saved-text-{id}")} label={say::community_saved_text(language)} hint={say::community_saved_slots(language)} rows=4 value={saved.text.clone()} on_text={change(|saved, text| saved.text = text)} />
                if !found.is_empty() { <p class="small muted">{ say::community_saved_found(language, &found.join(", ")) }</p> }
                <div class="fields-2">
                    <Select id={format!("saved-label-{id}")} label={say::community_saved_for(language)} options={labels} chosen={saved.label.map(Label::id).unwrap_or_default()} on_choose={change(|saved, text| saved.label = Label::from_id(&text))} />
                    <Select id={format!("saved-tone-{id}")} label={say::community_tone(language)} options={tones} chosen={saved.tone.id()} on_choose={change(|saved, text| saved.tone = Tone::from_id(&text).unwrap_or_default())} />
                </div>
                <p><button type="button" class="button button-quiet button-danger" onclick={hand.click(move |book| book.desk.saved.retain(|saved| saved.id != id))}>{ say::community_saved_remove(language) }</button></p>
            </div>
        </details>
    }
}

#[component]
fn Pairs(props: &DeskProps) -> Html {
    let language = use_place().language;
    let hand = &props.hand;
    let typed = use_state(String::new);
    let on_text = {
        let typed = typed.clone();
        Callback::from(move |text: String| typed.set(text))
    };
    let on_add = {
        let (hand, typed) = (hand.clone(), typed.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let question = (*typed).clone();
            if question.trim().is_empty() {
                return;
            }
            hand.change(move |book| {
                book.desk.add_pair(&question);
            });
            typed.set(String::new());
        })
    };
    let pairs = hand.book.desk.pairs.clone();
    let on_download = {
        let pairs = pairs.clone();
        Callback::from(move |_: MouseEvent| {
            let lines: Vec<String> = pairs
                .iter()
                .map(|pair| format!("## {}\n\n{}\n\n{}", pair.question.trim(), pair.answer.trim(), pair.source.trim()))
                .collect();
            download::text("questions.md", "text/markdown", &lines.join("\n\n"));
        })
    };
    // Questions in the batch that nobody has an answer to yet.
    let asked: Vec<String> = hand
        .book
        .batch
        .iter()
        .flat_map(|batch| batch.comments.iter().zip(props.judged.iter()))
        .filter(|(comment, judged)| judged.label == Label::Question && hand.book.desk.answers(&comment.text).is_empty())
        .map(|(comment, _)| comment.text.clone())
        .filter(|text| !pairs.iter().any(|pair| pair.question == *text))
        .take(5)
        .collect();
    html! {
        <section class="stack" aria-labelledby="pairs-title">
            <h2 id="pairs-title">{ say::community_pairs_title(language) }</h2>
            <p>{ say::community_pairs_lead(language) }</p>
            <form class="stack" onsubmit={on_add}>
                <TextField id="pair-new" label={say::community_pair_question(language)} value={(*typed).clone()} {on_text} />
                <div class="row">
                    <button type="submit" class="button button-small">{ say::community_pair_add(language) }</button>
                    if !pairs.is_empty() { <button type="button" class="button button-small button-secondary" onclick={on_download}>{ say::community_pairs_download(language) }</button> }
                </div>
            </form>
            if !asked.is_empty() {
                <details>
                    <summary>{ say::community_pairs_asked(language, asked.len() as i64) }</summary>
                    <ul role="list" class="list">
                        for text in asked.iter().cloned() {
                            <li><button type="button" class="community-link" onclick={{ let text = text.clone(); hand.click(move |book| { book.desk.add_pair(&text); }) }}>{ text.clone() }</button></li>
                        }
                    </ul>
                </details>
            }
            <ul role="list" class="community-cards">
                for pair in pairs.iter() { <li key={pair.id}>{ pair_card(language, props, pair) }</li> }
            </ul>
        </section>
    }
}

fn pair_card(language: Language, props: &DeskProps, pair: &Pair) -> Html {
    let (hand, id) = (&props.hand, pair.id);
    let change = |change: fn(&mut Pair, String)| {
        hand.typed(move |book, text| {
            if let Some(pair) = book.desk.pairs.iter_mut().find(|pair| pair.id == id) {
                change(pair, text);
            }
        })
    };
    html! {
        <details class="options" open={pair.answer.is_empty()}>
            <summary>{ &pair.question }</summary>
            <div class="stack">
                <TextField id={format!("pair-question-{id}")} label={say::community_pair_question(language)} value={pair.question.clone()} on_text={change(|pair, text| pair.question = text)} />
                <TextField id={format!("pair-answer-{id}")} label={say::community_pair_answer(language)} rows=3 value={pair.answer.clone()} on_text={change(|pair, text| pair.answer = text)} />
                <TextField id={format!("pair-source-{id}")} label={say::community_pair_source(language)} hint={say::community_pair_source_hint(language)} value={pair.source.clone()} on_text={change(|pair, text| pair.source = text)} optional=true />
                <p><button type="button" class="button button-quiet button-danger" onclick={hand.click(move |book| book.desk.pairs.retain(|pair| pair.id != id))}>{ say::community_pair_remove(language) }</button></p>
            </div>
        </details>
    }
}
