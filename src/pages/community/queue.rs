//! What waits, the urgent first; beside it the comment in work.

use super::{
    DeskProps,
    book::now,
    comment::InWork,
    words::{badge, due_words, label_mark, urgency_mark},
};
use crate::{
    browser::focus,
    components::{Select, TextField, use_place},
};
use community::{
    desk::{self, Status, same_words},
    queue::{Action, Due},
    triage::{Label, Urgency},
};
use std::collections::BTreeMap;
use wording::say;
use yew::prelude::*;

/// Shown at once; the rest on demand.
const PAGE: usize = 40;

/// Which comments the list holds.
#[derive(Debug, Clone, PartialEq, Default)]
struct Filter {
    /// A status, or empty for the queue.
    status: String,
    label: String,
    words: String,
}

#[component]
pub(super) fn Queue(props: &DeskProps) -> Html {
    let language = use_place().language;
    let filter = use_state(Filter::default);
    let shown = use_state(|| PAGE);
    let picked = use_state(|| None::<u32>);
    {
        let picked = picked.clone();
        use_effect_with(props.chosen, move |_| picked.set(None));
    }
    let book = &props.hand.book;
    let Some(batch) = &book.batch else {
        // Shaped as below, so that the title keeps the focus when comments come.
        return html! {
            <div class="community-queue"><div class="stack community-list">
                <h2 id="queue-title" tabindex="-1">{ say::community_tab_queue(language) }</h2>
                <p class="empty">{ say::community_queue_none(language) }</p>
            </div></div>
        };
    };
    let at = now();
    let queue = desk::queue(batch, &props.judged, &book.desk, at);
    let late = queue.iter().filter(|due| due.late.is_some()).count();
    let dues: BTreeMap<u32, &Due<u32>> = queue.iter().map(|due| (due.id, due)).collect();
    let index: BTreeMap<u32, usize> =
        batch.comments.iter().enumerate().map(|(index, comment)| (comment.id, index)).collect();
    let words = same_words(&filter.words);
    let fits = |id: &u32| {
        let Some((comment, judged)) =
            index.get(id).and_then(|at| Some((batch.comments.get(*at)?, props.judged.get(*at)?)))
        else {
            return false;
        };
        (filter.label.is_empty() || judged.label.id() == filter.label)
            && (words.is_empty() || same_words(&format!("{} {}", comment.author, comment.text)).contains(&words))
    };
    let ids: Vec<u32> = match filter.status.as_str() {
        "" => queue.iter().map(|due| due.id).collect(),
        "all" => batch.comments.iter().map(|comment| comment.id).collect(),
        status => {
            batch.comments.iter().filter(|comment| comment.status.id() == status).map(|comment| comment.id).collect()
        }
    };
    let ids: Vec<u32> = ids.into_iter().filter(fits).collect();
    // The one asked for elsewhere, else the one picked here, else the first.
    let chosen = (*picked).or(props.chosen).filter(|id| index.contains_key(id)).or_else(|| ids.first().copied());
    let pick = {
        let picked = picked.clone();
        Callback::from(move |id: u32| picked.set(Some(id)))
    };
    let next = {
        let (pick, ids) = (pick.clone(), ids.clone());
        Callback::from(move |from: u32| {
            let after = ids.iter().skip_while(|id| **id != from).nth(1).or_else(|| ids.iter().find(|id| **id != from));
            if let Some(after) = after {
                pick.emit(*after);
                focus::soon_to("comment-title");
            } else {
                focus::soon_to("queue-title");
            }
        })
    };
    let on_key = {
        let (ids, pick, shown) = (ids.clone(), pick.clone(), *shown);
        Callback::from(move |event: KeyboardEvent| {
            let at = chosen.and_then(|chosen| ids.iter().position(|id| *id == chosen)).unwrap_or(0);
            let last = ids.len().min(shown).saturating_sub(1);
            let to = match event.key().as_str() {
                "ArrowDown" => (at + 1).min(last),
                "ArrowUp" => at.saturating_sub(1),
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            event.prevent_default();
            if let Some(id) = ids.get(to) {
                pick.emit(*id);
                focus::soon_to(format!("queue-{id}"));
            }
        })
    };
    let on_filter = |change: fn(&mut Filter, String)| {
        let filter = filter.clone();
        Callback::from(move |text: String| {
            let mut next = (*filter).clone();
            change(&mut next, text);
            filter.set(next);
        })
    };
    let statuses: Vec<(AttrValue, AttrValue)> = [("".into(), say::community_filter_queue(language).into())]
        .into_iter()
        .chain(
            Status::ALL
                .into_iter()
                .map(|status| (AttrValue::from(status.id()), AttrValue::from(status.name(language)))),
        )
        .chain([("all".into(), say::community_filter_all(language).into())])
        .collect();
    let labels: Vec<(AttrValue, AttrValue)> = [("".into(), say::community_filter_any(language).into())]
        .into_iter()
        .chain(Label::ALL.into_iter().map(|label| (AttrValue::from(label.id()), AttrValue::from(label.name(language)))))
        .collect();
    let on_more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    let on_hide = props.hand.click({
        let ids: Vec<u32> = queue
            .iter()
            .filter(|due| due.action == Action::Hide && due.urgency == Urgency::Low)
            .map(|due| due.id)
            .collect();
        move |book| {
            book.batch(|batch| ids.iter().for_each(|id| batch.change(*id, |comment| comment.status = Status::Hidden)))
        }
    });
    let spam = queue.iter().filter(|due| due.action == Action::Hide && due.urgency == Urgency::Low).count();
    let talk = batch.comments.iter().filter(|comment| comment.status == Status::Open).count() - queue.len();
    html! {
        <div class="community-queue">
            <div class="stack community-list">
                <h2 id="queue-title" tabindex="-1">{ say::community_queue_count(language, queue.len() as i64) }</h2>
                <p class="row small">
                    if late > 0 { { badge(crate::components::Mark::Error, say::community_late_count(language, late as i64)) } }
                    if talk > 0 { <span class="muted">{ say::community_talk_count(language, talk as i64) }</span> }
                </p>
                <details>
                    <summary>{ say::community_filters(language) }</summary>
                    <div class="stack">
                        <div class="fields-2">
                            <Select id="filter-status" label={say::community_filter_status(language)} options={statuses} chosen={filter.status.clone()}
                                on_choose={on_filter(|filter, text| filter.status = text)} />
                            <Select id="filter-label" label={say::community_filter_label(language)} options={labels} chosen={filter.label.clone()}
                                on_choose={on_filter(|filter, text| filter.label = text)} />
                        </div>
                        <TextField id="filter-words" label={say::community_filter_words(language)} value={filter.words.clone()} kind="search"
                            on_text={on_filter(|filter, text| filter.words = text)} />
                    </div>
                </details>
                if spam > 1 {
                    <p><button type="button" class="button button-small button-secondary" onclick={on_hide}>{ say::community_hide_spam(language, spam as i64) }</button></p>
                }
                if ids.is_empty() {
                    <p class="empty">{ if queue.is_empty() { say::community_queue_done(language) } else { say::community_filter_nothing(language) } }</p>
                }
                <ol role="list" class="community-items" onkeydown={on_key} aria-label={say::community_queue_list(language)}>
                    for id in ids.iter().copied().take(*shown) {
                        { item(language, props, &index, &dues, id, chosen == Some(id), &pick, at) }
                    }
                </ol>
                if ids.len() > *shown {
                    <p><button type="button" class="button button-quiet" onclick={on_more}>{ say::community_more(language, (ids.len() - *shown) as i64) }</button></p>
                }
                <p class="small muted">{ say::community_keys(language) }</p>
            </div>
            <div class="community-work">
                if let Some(id) = chosen { <InWork key={id} desk={props.clone()} {id} {next} /> }
            </div>
        </div>
    }
}

#[allow(clippy::too_many_arguments, reason = "one line of a list")]
fn item(
    language: wording::Language,
    props: &DeskProps,
    index: &BTreeMap<u32, usize>,
    dues: &BTreeMap<u32, &Due<u32>>,
    id: u32,
    current: bool,
    pick: &Callback<u32>,
    at: community::queue::Instant,
) -> Html {
    let book = &props.hand.book;
    let found = index.get(&id).and_then(|at| Some((book.batch.as_ref()?.comments.get(*at)?, props.judged.get(*at)?)));
    let Some((comment, judged)) = found else { return Html::default() };
    let onclick = {
        let pick = pick.clone();
        Callback::from(move |_: MouseEvent| {
            pick.emit(id);
            focus::soon_to("comment-title");
        })
    };
    html! {
        <li key={id}>
            <button type="button" class="community-item" id={format!("queue-{id}")} aria-current={current.then_some("true")} {onclick}
                tabindex={if current { "0" } else { "-1" }}>
                <span class="row community-item-head">
                    { badge(label_mark(judged.label), judged.label.name(language)) }
                    if judged.urgency == Urgency::High { { badge(urgency_mark(judged.urgency), judged.urgency.name(language)) } }
                    if comment.status != Status::Open { <span class="badge">{ comment.status.name(language) }</span> }
                    if let Some(due) = dues.get(&id) { { due_words(language, &book.desk, due, at) } }
                </span>
                <span class="community-excerpt"><strong>{ &comment.author }</strong>{ if comment.author.is_empty() { "" } else { " " } }{ excerpt(&comment.text) }</span>
            </button>
        </li>
    }
}

fn excerpt(text: &str) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if flat.chars().count() <= 140 { flat } else { flat.chars().take(139).chain(['…']).collect() }
}
