//! How a file was read: what was decided, what must be asked, what was left out; nothing is kept before a yes.

use super::{Given, twice::Twice, words};
use crate::components::{Icon, Mark, Notice, Select, TextField, use_place};
use results::kept::Book;
use results::reading::{Choices, Decided, Decimals, Delimiter, Encoding, Measure, Order, Skipped, Why};
use wording::{Language, say};
use yew::prelude::*;

/// So many rows left out are listed; the rest is counted.
const LISTED: usize = 50;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub at: usize,
    pub given: Given,
    pub on_choices: Callback<(usize, Choices)>,
    /// What is there already: a file may count it again.
    pub book: UseStateHandle<Book>,
    /// The place of the file, and what becomes of its rows.
    pub on_done: Callback<(usize, Answer)>,
}

/// What becomes of the rows of a file that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Add,
    /// In the place of what they would count again.
    Replace,
    Discard,
}

#[component]
pub fn Pending(props: &Props) -> Html {
    let language = use_place().language;
    let at = props.at;
    let reading = use_memo(props.given.clone(), Given::reading);
    let choose = |change: fn(&mut Choices, String)| {
        let (choices, on_choices) = (props.given.choices.clone(), props.on_choices.clone());
        Callback::from(move |value: String| {
            let mut next = choices.clone();
            change(&mut next, value);
            on_choices.emit((at, next));
        })
    };
    let on_encoding = choose(|choices, id| choices.encoding = Encoding::from_id(&id));
    let on_delimiter = choose(|choices, id| choices.delimiter = Delimiter::from_id(&id));
    let on_decimals = choose(|choices, id| choices.decimals = Decimals::from_id(&id));
    let on_order = choose(|choices, id| choices.order = Order::from_id(&id));
    let on_year =
        choose(|choices, year| choices.year = year.trim().parse().ok().filter(|year| (2000..2100).contains(year)));
    let on_column = {
        let (choices, on_choices) = (props.given.choices.clone(), props.on_choices.clone());
        Callback::from(move |(column, measure): (usize, Option<Measure>)| {
            let mut next = choices.clone();
            next.columns.insert(column, measure);
            on_choices.emit((at, next));
        })
    };
    let overlaps = use_memo((reading.clone(), props.book.clone()), |(reading, book)| book.overlaps(reading));
    let done = |answer: Answer| {
        let on_done = props.on_done.clone();
        Callback::from(move |_: MouseEvent| on_done.emit((at, answer)))
    };
    let encodings =
        Encoding::ALL.iter().map(|encoding| (AttrValue::from(encoding.id()), encoding.id().to_uppercase().into()));
    let delimiters = Delimiter::ALL
        .iter()
        .map(|sign| (AttrValue::from(sign.id()), words::named(language, "results-delimiter", sign.id()).into()));
    let decimals = Decimals::ALL
        .iter()
        .map(|sign| (AttrValue::from(sign.id()), words::named(language, "results-decimals", sign.id()).into()));
    let orders = Order::ALL
        .iter()
        .map(|order| (AttrValue::from(order.id()), words::named(language, "results-order", order.id()).into()));
    let asked = reading.decimals.must_ask() || reading.order.must_ask();
    let cannot = asked || reading.rows.is_empty();
    let no_year = reading.skipped.iter().any(|skipped| matches!(skipped.why, Why::NoYear(_)))
        || props.given.choices.year.is_some();
    let left_out = reading.skipped.iter().filter(|skipped| !skipped.why.only_a_cell()).count();
    let name = &props.given.name;
    let id = |part: &str| format!("pending-{at}-{part}");
    html! {
        <section class="stack export-read" aria-labelledby={id("heading")}>
            <h3 id={id("heading")}>{ say::results_read_heading(language, name) }</h3>
            <p>
                { words::named(language, "source", reading.source.id()) }{ " · " }
                { say::results_read_rows(language, reading.rows.len() as i64) }{ ", " }
                { say::results_read_skipped(language, left_out as i64) }
            </p>
            if let Decided::Ask(_, example) = &reading.decimals {
                <Notice mark={Mark::Warning} title={say::results_ask_decimals(language, example)} />
            }
            if let Decided::Ask(_, example) = &reading.order {
                <Notice mark={Mark::Warning} title={say::results_ask_order(language, example)} />
            }
            <div class="choices">
                <div>
                    <Select id={id("decimals")} label={say::results_decimals(language)} options={decimals.collect::<Vec<_>>()}
                        chosen={reading.decimals.value().id()} on_choose={on_decimals} />
                    <p class="decided">{ decided(language, &reading.decimals) }</p>
                </div>
                <div>
                    <Select id={id("order")} label={say::results_order(language)} options={orders.collect::<Vec<_>>()}
                        chosen={reading.order.value().id()} on_choose={on_order} />
                    <p class="decided">{ decided(language, &reading.order) }</p>
                </div>
                if let Some(delimiter) = reading.delimiter {
                    <Select id={id("encoding")} label={say::results_encoding(language)} options={encodings.collect::<Vec<_>>()}
                        chosen={reading.encoding.id()} on_choose={on_encoding} />
                    <Select id={id("delimiter")} label={say::results_delimiter(language)} options={delimiters.collect::<Vec<_>>()}
                        chosen={delimiter.id()} on_choose={on_delimiter} />
                }
                if no_year {
                    <TextField id={id("year")} label={say::results_year(language)} hint={say::results_year_hint(language)} inputmode="numeric"
                        value={props.given.choices.year.map(|year| year.to_string()).unwrap_or_default()} on_text={on_year} />
                }
            </div>
            <Columns {at} reading={reading.clone()} on_column={on_column} />
            <Left skipped={reading.skipped.clone()} />
            if overlaps.is_empty() {
                <div class="row">
                    <button type="button" class="button" disabled={cannot} onclick={done(Answer::Add)}>
                        <Icon mark={Mark::Plus} />{ say::results_add(language) }</button>
                    <button type="button" class="button button-secondary" onclick={done(Answer::Discard)}>{ say::results_discard(language) }</button>
                </div>
            } else {
                <Twice overlaps={(*overlaps).clone()} disabled={cannot}
                    on_replace={done(Answer::Replace)} on_both={done(Answer::Add)} on_discard={done(Answer::Discard)} />
            }
        </section>
    }
}

fn decided<T: Copy>(language: Language, decision: &Decided<T>) -> &'static str {
    match decision {
        Decided::Shown(_) => say::results_decided_shown(language),
        Decided::Usual(_) => say::results_decided_usual(language),
        Decided::Told(_) => say::results_decided_told(language),
        Decided::Ask(..) => say::results_decided_ask(language),
        Decided::Idle(_) => say::results_decided_idle(language),
    }
}

#[derive(Properties, PartialEq)]
struct ColumnsProps {
    at: usize,
    reading: std::rc::Rc<results::reading::Reading>,
    on_column: Callback<(usize, Option<Measure>)>,
}

#[component]
fn Columns(props: &ColumnsProps) -> Html {
    let language = use_place().language;
    let unknown = props.reading.columns.iter().any(|column| column.measure.is_none());
    let mut options: Vec<(AttrValue, AttrValue)> = vec![("".into(), say::results_column_unknown(language).into())];
    options.extend(
        Measure::ALL.iter().map(|(measure, id)| (AttrValue::from(*id), words::measure(language, *measure).into())),
    );
    html! {
        <details open={unknown}>
            <summary>{ say::results_columns(language) }</summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label={say::results_columns_caption(language)}>
                <table>
                    <caption class="hidden-visually">{ say::results_columns_caption(language) }</caption>
                    <thead><tr><th scope="col">{ say::results_column_heading(language) }</th><th scope="col">{ say::results_column_is(language) }</th></tr></thead>
                    <tbody>
                        for (place, column) in props.reading.columns.iter().enumerate() {
                            <tr>
                                <th scope="row">{ &column.heading }</th>
                                <td><select class="input" aria-label={column.heading.clone()}
                                    onchange={let on_column = props.on_column.clone(); Callback::from(move |event: Event| {
                                        on_column.emit((place, Measure::from_id(&crate::browser::events::value(&event))));
                                    })}>
                                    for (value, shown) in options.iter() {
                                        <option value={value} selected={*value == column.measure.map(Measure::id).unwrap_or_default()}>{ shown }</option>
                                    }
                                </select></td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct LeftProps {
    skipped: Vec<Skipped>,
}

#[component]
fn Left(props: &LeftProps) -> Html {
    let language = use_place().language;
    if props.skipped.is_empty() {
        return Html::default();
    }
    let more = props.skipped.len().saturating_sub(LISTED);
    html! {
        <details>
            <summary>{ say::results_skipped_heading(language) }{ " (" }{ props.skipped.len() }{ ")" }</summary>
            <ul>
                for skipped in props.skipped.iter().take(LISTED) {
                    <li>{ say::results_skipped_line(language, skipped.line as i64) }{ ": " }{ why(language, &skipped.why) }</li>
                }
            </ul>
            if more > 0 { <p>{ say::results_more_skipped(language, more as i64) }</p> }
        </details>
    }
}

fn why(language: Language, why: &Why) -> String {
    match why {
        Why::Preamble => say::results_why_preamble(language).to_owned(),
        Why::Total => say::results_why_total(language).to_owned(),
        Why::Empty => say::results_why_empty(language).to_owned(),
        Why::AnotherTable => say::results_why_another_table(language).to_owned(),
        Why::NoYear(cell) => say::results_why_no_year(language, cell),
        Why::NoDay(cell) => say::results_why_no_day(language, cell),
        Why::NoNumber { heading, cell } => say::results_why_no_number(language, cell, heading),
        Why::TooMany => say::results_why_too_many(language).to_owned(),
    }
}
