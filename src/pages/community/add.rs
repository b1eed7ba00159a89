//! Comments in: pasted or from a file, looked at first, kept only when the person says so.

use super::book::{Hand, now};
use crate::{
    browser::{files, focus, ids},
    components::{Checkbox, Icon, Mark, Notice, Radios, Select, TextField, use_place},
};
use community::{
    desk::Batch,
    import::{Column, DayOrder, Mapping, Options, Problem, Read, Refusal, Source, Split, comments, decode, duplicates},
};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub hand: Hand,
    pub on_done: Callback<()>,
}

/// A text taken apart, and how the person wants it read.
#[derive(Debug, Clone, PartialEq)]
struct Draft {
    source: Rc<Source>,
    mapping: Mapping,
    order: Option<DayOrder>,
    /// Where it came from: the file's name and encoding.
    from: Option<(String, String)>,
}

impl Draft {
    fn new(source: Source, from: Option<(String, String)>) -> Self {
        let mapping = Mapping::guess(&source.headings, &source.rows);
        Draft { source: Rc::new(source), mapping, order: None, from }
    }
}

#[component]
pub(super) fn Add(props: &Props) -> Html {
    let language = use_place().language;
    let hand = &props.hand;
    let pasted = use_state(String::new);
    let split = use_state(|| Split::Lines);
    let file = use_state(|| None::<Result<Draft, Refusal>>);
    let mapping = use_state(|| None::<Draft>);
    // What is pasted is read as one types; a file is read once.
    let from_paste = {
        let (pasted, split) = (pasted.clone(), *split);
        use_memo(((*pasted).clone(), split), move |(text, split)| match Source::pasted(text, *split) {
            Ok(source) => Some(Ok(Draft::new(source, None))),
            Err(Refusal::Empty) => None,
            Err(refusal) => Some(Err(refusal)),
        })
    };
    let outcome = (*file).clone().or_else(|| (*from_paste).clone());
    let on_text = {
        let (pasted, file, mapping) = (pasted.clone(), file.clone(), mapping.clone());
        Callback::from(move |text: String| {
            pasted.set(text);
            file.set(None);
            mapping.set(None);
        })
    };
    let on_split = {
        let (split, mapping) = (split.clone(), mapping.clone());
        Callback::from(move |id: String| {
            split.set(if id == "blocks" { Split::Blocks } else { Split::Lines });
            mapping.set(None);
        })
    };
    let take = {
        let (file, mapping) = (file.clone(), mapping.clone());
        Callback::from(move |chosen: web_sys::File| {
            let (file, mapping, name) = (file.clone(), mapping.clone(), chosen.name());
            files::read_bytes(&chosen, move |bytes| {
                let read = decode(&bytes.unwrap_or_default()).ok_or(Refusal::NotText).and_then(|(text, encoding)| {
                    Source::read(&text).map(|source| Draft::new(source, Some((name, encoding.id().to_uppercase()))))
                });
                // What was pasted stays in its field; the file is what is looked at until one types again.
                mapping.set(None);
                file.set(Some(read));
                focus::soon_to("add-preview");
            });
        })
    };
    let on_file = {
        let take = take.clone();
        Callback::from(move |event: Event| {
            if let Some(chosen) = files::chosen(&event) {
                take.emit(chosen);
            }
        })
    };
    let on_drop = {
        let take = take.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            if let Some(chosen) = files::dropped(&event) {
                take.emit(chosen);
            }
        })
    };
    let on_example = {
        let on_text = on_text.clone();
        Callback::from(move |_: MouseEvent| on_text.emit(say::community_example_lines(language).to_owned()))
    };
    let on_change = {
        let mapping = mapping.clone();
        Callback::from(move |draft: Draft| mapping.set(Some(draft)))
    };
    html! {
        <section class="stack community-add" aria-labelledby="add-title" ondragover={Callback::from(|event: DragEvent| event.prevent_default())} ondrop={on_drop}>
            <h2 id="add-title" tabindex="-1">{ say::community_add(language) }</h2>
            <div class="split">
                <TextField id="add-text" label={say::community_paste(language)} hint={say::community_paste_hint(language)} rows=6
                    value={(*pasted).clone()} {on_text} />
                <div class="stack">
                    <Radios name="add-split" legend={say::community_split(language)} chosen={if *split == Split::Blocks { "blocks" } else { "lines" }}
                        options={vec![
                            ("lines".into(), say::community_split_lines(language).into(), None),
                            ("blocks".into(), say::community_split_blocks(language).into(), None),
                        ]} on_choose={on_split} />
                    <p class="small muted">{ say::community_file_hint(language) }</p>
                    <div class="row">
                        <div class="file"><input type="file" class="file-input" id="add-file" accept=".csv,.tsv,.txt,.json,.jsonl,text/csv,application/json" onchange={on_file} /><label for="add-file" class="button button-secondary">{ say::community_file(language) }</label></div>
                        <button type="button" class="button button-quiet" onclick={on_example}>{ say::community_example(language) }</button>
                    </div>
                </div>
            </div>
            { match outcome {
                Some(Err(refusal)) => html! { <Notice mark={Mark::Error} title={refusal.text(language)} /> },
                Some(Ok(draft)) => {
                    let draft = (*mapping).clone().unwrap_or(draft);
                    html! { <Preview {draft} hand={hand.clone()} {on_change} on_done={props.on_done.clone()} /> }
                }
                None => Html::default(),
            } }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct PreviewProps {
    draft: Draft,
    hand: Hand,
    on_change: Callback<Draft>,
    on_done: Callback<()>,
}

const SHOWN: usize = 5;
const PROBLEMS: usize = 8;

#[component]
fn Preview(props: &PreviewProps) -> Html {
    let language = use_place().language;
    let (draft, hand) = (&props.draft, &props.hand);
    let zone = hand.book.desk.service.zone;
    let moment = use_state(now);
    let read: Rc<Read> = {
        let options = Options { order: draft.order, zone, now: *moment };
        let draft = draft.clone();
        use_memo(draft, move |draft| comments(&draft.source, &draft.mapping, options))
    };
    let into = use_state(|| false);
    let again = use_state(|| false);
    let name = use_state(|| None::<String>);
    let there = hand.book.batch.as_ref().map(|batch| batch.comments.as_slice()).unwrap_or_default();
    let twice = if *into { duplicates(&read.comments, there) } else { Vec::new() };
    let kept = read.comments.len() - if *again { 0 } else { twice.len() };
    let usual = draft.from.as_ref().map_or_else(
        || say::community_batch_name_of(language, &super::words::stamp(language, &hand.book.desk, *moment)),
        |(file, _)| file.clone(),
    );
    let on_keep = {
        let (read, twice, into, again, hand, on_done) =
            (read.clone(), twice.clone(), *into, *again, hand.clone(), props.on_done.clone());
        let name = (*name).clone().filter(|name| !name.trim().is_empty()).unwrap_or(usual.clone());
        Callback::from(move |_: MouseEvent| {
            let new: Vec<_> = read
                .comments
                .iter()
                .enumerate()
                .filter(|(index, _)| again || !twice.contains(index))
                .map(|(_, one)| one.comment.clone())
                .collect();
            if into {
                hand.change(move |book| book.batch(|batch| batch.add(new.clone())));
            } else {
                let mut batch = Batch::new(ids::fresh(), name.clone(), now());
                batch.campaign = crate::store::library().open.unwrap_or_default();
                batch.add(new);
                hand.begin.emit(batch);
            }
            on_done.emit(());
        })
    };
    let on_order = {
        let (draft, on_change) = (draft.clone(), props.on_change.clone());
        Callback::from(move |id: String| {
            let order = Some(if id == "month" { DayOrder::MonthFirst } else { DayOrder::DayFirst });
            on_change.emit(Draft { order, ..draft.clone() });
        })
    };
    let on_into = {
        let into = into.clone();
        Callback::from(move |yes: bool| into.set(yes))
    };
    let on_again = {
        let again = again.clone();
        Callback::from(move |yes: bool| again.set(yes))
    };
    let on_name = {
        let name = name.clone();
        Callback::from(move |text: String| name.set(Some(text)))
    };
    let ambiguous = read.order.is_none() || draft.order.is_some();
    html! {
        <div class="stack">
            <h3 id="add-preview" tabindex="-1">{ say::community_preview(language, read.comments.len() as i64) }</h3>
            <p class="small muted">
                { draft.source.dialect.name(language) }
                if let Some((file, encoding)) = &draft.from { { " · " }{ file }{ " · " }{ encoding } }
                if draft.source.preamble > 0 { { " · " }{ say::community_preamble(language, draft.source.preamble as i64) } }
            </p>
            if ambiguous {
                <Radios name="add-order" legend={say::community_order(language)} chosen={draft.order.map(|order| AttrValue::from(if order == DayOrder::MonthFirst { "month" } else { "day" }))}
                    options={vec![
                        ("day".into(), say::community_order_day(language).into(), None),
                        ("month".into(), say::community_order_month(language).into(), None),
                    ]} on_choose={on_order} />
            }
            if draft.mapping.0.len() > 1 { <Columns draft={draft.clone()} on_change={props.on_change.clone()} /> }
            <Rows read={read.clone()} />
            <Problems problems={read.problems.clone()} />
            if !there.is_empty() {
                <Checkbox id="add-into" label={say::community_into(language, &hand.book.batch.as_ref().map(|batch| batch.name.clone()).unwrap_or_default())} checked={*into} on_change={on_into} />
            }
            if !twice.is_empty() {
                <Notice mark={Mark::Warning} title={say::community_twice(language, twice.len() as i64)}>
                    <Checkbox id="add-again" label={say::community_twice_keep(language)} checked={*again} on_change={on_again} />
                </Notice>
            }
            if !*into {
                <TextField id="add-name" label={say::community_batch_name(language)} value={(*name).clone().unwrap_or(usual)} on_text={on_name} />
            }
            <p><button type="button" class="button" onclick={on_keep} disabled={kept == 0}>{ say::community_keep(language, kept as i64) }</button></p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ColumnsProps {
    draft: Draft,
    on_change: Callback<Draft>,
}

/// What each column of the file is.
#[component]
fn Columns(props: &ColumnsProps) -> Html {
    let language = use_place().language;
    let draft = &props.draft;
    let options: Vec<(AttrValue, AttrValue)> =
        std::iter::once(("".into(), say::community_column_none(language).into()))
            .chain(
                Column::ALL
                    .into_iter()
                    .map(|column| (AttrValue::from(column.id()), AttrValue::from(column.name(language)))),
            )
            .collect();
    let guessed = draft.mapping.0.iter().flatten().count();
    html! {
        <details class="options" open={draft.mapping.index(Column::Author).is_none()}>
            <summary>{ say::community_columns(language) }{ " " }<span class="summary-rest">{ say::community_columns_read(language, guessed as i64, draft.mapping.0.len() as i64) }</span></summary>
            <div class="community-columns">
                for (index, column) in draft.mapping.0.iter().copied().enumerate() {
                    <Select id={format!("column-{index}")}
                        label={heading(language, draft.source.headings.get(index).map(String::as_str).unwrap_or_default(), index)}
                        options={options.clone()} chosen={column.map(Column::id).unwrap_or_default()}
                        on_choose={let (draft, on_change) = (draft.clone(), props.on_change.clone());
                            Callback::from(move |id: String| {
                                let mapping = draft.mapping.clone().with(index, Column::from_id(&id));
                                on_change.emit(Draft { mapping, ..draft.clone() });
                            })} />
                }
            </div>
        </details>
    }
}

fn heading(language: Language, heading: &str, index: usize) -> String {
    match heading.trim() {
        "" => say::community_column_number(language, index as i64 + 1),
        heading => heading.to_owned(),
    }
}

#[derive(Properties, PartialEq)]
struct RowsProps {
    read: Rc<Read>,
}

/// The first comments as they would be kept.
#[component]
fn Rows(props: &RowsProps) -> Html {
    let language = use_place().language;
    let shown = props.read.comments.iter().take(SHOWN);
    html! {
        <div class="table-scroll" role="region" tabindex="0" aria-label={say::community_first_rows(language)}>
            <table>
                <caption>{ say::community_first_rows(language) }</caption>
                <thead><tr>
                    <th scope="col">{ say::community_row(language) }</th><th scope="col">{ Column::Author.name(language) }</th>
                    <th scope="col">{ Column::Text.name(language) }</th><th scope="col">{ Column::Date.name(language) }</th>
                </tr></thead>
                <tbody>
                    for one in shown {
                        <tr>
                            <th scope="row">{ one.row }</th>
                            <td>{ &one.comment.author }</td>
                            <td class="community-cell">{ &one.comment.text }</td>
                            <td class="number together">{ one.comment.at.map(|at| {
                                campaign::Date::from_days(at.0.div_euclid(1440)).to_string()
                            }).unwrap_or_default() }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ProblemsProps {
    problems: Vec<Problem>,
}

#[component]
fn Problems(props: &ProblemsProps) -> Html {
    let language = use_place().language;
    if props.problems.is_empty() {
        return Html::default();
    }
    let more = props.problems.len().saturating_sub(PROBLEMS);
    html! {
        <div class="notice warning">
            <Icon mark={Mark::Warning} />
            <div class="stack">
                <p><strong>{ say::community_problems(language, props.problems.len() as i64) }</strong></p>
                <ul>
                    for problem in props.problems.iter().take(PROBLEMS) { <li>{ problem.text(language) }</li> }
                </ul>
                if more > 0 {
                    <details><summary>{ say::community_problems_more(language, more as i64) }</summary>
                        <ul>
                            for problem in props.problems.iter().skip(PROBLEMS) { <li>{ problem.text(language) }</li> }
                        </ul>
                    </details>
                }
            </div>
        </div>
    }
}
