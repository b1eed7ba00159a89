//! A file comes in: read, shown, corrected, confirmed; and taken out again as a whole.

use super::{Act, placements};
use crate::{
    browser::{files, focus},
    components::{Checkbox, Icon, Mark, Notice, Select, use_place},
    store,
};
use campaign::{
    Campaign, Edit, Moment, Worded,
    calendar::{
        CalendarEdit, Import, Zone, clock_words,
        import::{self, Column, DayOrder, NotATable, Opened, Outcome},
        moment_words, untouched, zone,
    },
    words,
};
use facts::Placement;
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub act: Act,
}

type Read = Result<Rc<Opened>, NotATable>;

#[component]
pub fn Importing(props: &Props) -> Html {
    let language = use_place().language;
    let act = &props.act;
    let opened = use_state(|| None::<Read>);
    let onchange = {
        let (opened, campaign) = (opened.clone(), act.desk.campaign.clone());
        Callback::from(move |event: Event| {
            let Some(file) = files::chosen(&event) else { return };
            let (opened, campaign, name) = (opened.clone(), campaign.clone(), file.name());
            files::read_bytes(&file, move |bytes| {
                let read = bytes.ok_or(NotATable::Binary).and_then(|bytes| import::open(&name, &bytes, &campaign));
                opened.set(Some(read.map(Rc::new)));
                focus::soon_to("import-shown");
            });
        })
    };
    let close = {
        let opened = opened.clone();
        Callback::from(move |()| {
            opened.set(None);
            focus::soon_to("import-file");
        })
    };
    let change = {
        let opened = opened.clone();
        Callback::from(move |changed: Opened| opened.set(Some(Ok(Rc::new(changed)))))
    };
    html! {
        <details class="options">
            <summary>{ say::importing_heading(language) }</summary>
            <div class="stack">
                <p>{ say::importing_lead(language) }</p>
                <div class="file">
                    <input id="import-file" class="file-input" type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" {onchange} />
                    <label for="import-file" class="button button-secondary">{ say::importing_choose(language) }</label>
                </div>
                { match &*opened {
                    None => Html::default(),
                    Some(Err(NotATable::Empty)) => html! { <Notice mark={Mark::Error} title={say::importing_empty(language)} /> },
                    Some(Err(NotATable::TooLong)) => html! { <Notice mark={Mark::Error} title={say::importing_too_long(language, &(import::MOST_BYTES / 1_000_000).to_string())} /> },
                    Some(Err(NotATable::Binary)) => html! { <Notice mark={Mark::Error} title={say::importing_binary(language)} /> },
                    Some(Ok(file)) => html! { <Shown act={act.clone()} opened={file.clone()} {change} {close} /> },
                } }
                <Past act={act.clone()} />
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct ShownProps {
    act: Act,
    opened: Rc<Opened>,
    change: Callback<Opened>,
    close: Callback<()>,
}

/// Rows shown before anything is kept.
const FIRST: usize = 5;
/// Errors named one by one.
const NAMED: usize = 20;

#[component]
fn Shown(props: &ShownProps) -> Html {
    let language = use_place().language;
    let ShownProps { act, opened, change, close } = props;
    let campaign = &act.desk.campaign;
    let doubles = use_state_eq(|| false);
    let rows = use_memo((opened.clone(), campaign.clone()), |(opened, campaign)| import::read(opened, campaign));
    let count = |is: fn(&Outcome) -> bool| rows.iter().filter(|(_, outcome)| is(outcome)).count();
    let good = count(|one| matches!(one, Outcome::Good(_)));
    let double = count(|one| matches!(one, Outcome::Double(_)));
    let updates = count(|one| matches!(one, Outcome::Update(..)));
    let today = store::today();
    let past = rows
        .iter()
        .filter(|(_, outcome)| matches!(outcome, Outcome::Good(_)))
        .filter(|(_, outcome)| outcome.post().and_then(|post| post.date).is_some_and(|date| date < today))
        .count();
    let remarks: Vec<String> = rows
        .iter()
        .filter_map(|(line, outcome)| Some((*line, outcome.post()?)))
        .flat_map(|(line, post)| post.remarks.iter().map(move |remark| (line, remark)))
        .map(|(line, (remark, cell))| say::importing_line_cell(language, cell, i64::from(line), remark.word(language)))
        .collect();
    let bad: Vec<(u32, String)> = rows
        .iter()
        .filter_map(|(line, outcome)| match outcome {
            Outcome::Bad(trouble, cell) if cell.is_empty() => {
                Some((*line, say::importing_line(language, i64::from(*line), trouble.word(language))))
            }
            Outcome::Bad(trouble, cell) => {
                Some((*line, say::importing_line_cell(language, cell, i64::from(*line), trouble.word(language))))
            }
            _ => None,
        })
        .collect();
    let kept = good + if *doubles { double } else { 0 };
    let does = match (kept, updates) {
        (kept, 0) => say::importing_keep(language, kept as i64),
        (0, updates) => say::importing_keep_update(language, updates as i64),
        (kept, updates) => say::importing_keep_both(language, kept as i64, updates as i64),
    };
    let on_keep = {
        let (replace, opened, campaign, doubles, close) =
            (act.replace.clone(), opened.clone(), campaign.clone(), *doubles, close.clone());
        Callback::from(move |_: MouseEvent| {
            let kept = import::commit(&campaign, &opened, doubles, store::now());
            let changed = with_placements(kept.campaign, &kept.drafts);
            let done = if kept.drafts.is_empty() {
                say::importing_done_update(language, kept.updated.len() as i64)
            } else {
                say::importing_done(language, kept.drafts.len() as i64)
            };
            replace.emit((done.into(), Rc::new(changed)));
            close.emit(());
        })
    };
    let on_drop = close.reform(|_: MouseEvent| ());
    let on_doubles = {
        let doubles = doubles.clone();
        Callback::from(move |yes: bool| doubles.set(yes))
    };
    let with = |make: fn(&Opened, String) -> Opened| {
        let (change, opened) = (change.clone(), opened.clone());
        Callback::from(move |value: String| change.emit(make(&opened, value)))
    };
    let marks: Vec<(AttrValue, AttrValue)> = [
        (",", say::importing_comma(language)),
        (";", say::importing_semicolon(language)),
        ("\t", say::importing_tab(language)),
    ]
    .into_iter()
    .map(|(mark, words)| (mark.into(), words.into()))
    .collect();
    let orders: Vec<(AttrValue, AttrValue)> =
        DayOrder::ALL.iter().map(|order| (order.id().into(), order.word(language).into())).collect();
    let mut places = vec![(AttrValue::from(""), AttrValue::from(say::importing_placement_none(language)))];
    places.extend(placements(campaign, language));
    let on_headed = {
        let (change, opened) = (change.clone(), opened.clone());
        Callback::from(move |headed: bool| change.emit(opened.with_headings(headed)))
    };
    html! {
        <section class="stack cal-import" id="import-shown" tabindex="-1" aria-label={say::importing_heading(language)}>
            <p><strong>{ say::importing_file(language, &opened.encoding.id().to_uppercase(), &opened.name) }</strong></p>
            <div class="fields-2">
                <Select id="import-delimiter" label={say::importing_delimiter(language)} options={marks} chosen={opened.delimiter.to_string()}
                    on_choose={with(|opened, value| opened.with_delimiter(value.chars().next().unwrap_or(',')))} />
                <Select id="import-order" label={say::importing_order(language)} options={orders} chosen={opened.order.id()}
                    on_choose={with(|opened, value| opened.with_order(DayOrder::from_id(&value).unwrap_or(DayOrder::DayFirst)))} />
                <Select id="import-placement" label={say::importing_placement(language)} options={places} chosen={opened.placement.map_or("", Placement::id)}
                    on_choose={with(|opened, value| opened.with_placement(Placement::from_id(&value)))} />
                <Checkbox id="import-headed" label={say::importing_headed(language)} checked={opened.headed} on_change={on_headed} />
            </div>
            <fieldset>
                <legend>{ say::importing_columns(language) }</legend>
                <div class="cal-columns">
                    for (index, column) in opened.columns.iter().enumerate().take(100) {
                        { column_select(opened, change, index, *column, language) }
                    }
                </div>
            </fieldset>
            if opened.above > 0 { <p class="small">{ say::importing_above(language, opened.above as i64) }{ "." }</p> }
            <First opened={opened.clone()} rows={rows.clone()} />
            <p role="status"><strong>{ say::importing_good(language, good as i64) }</strong></p>
            if updates > 0 { <p>{ say::importing_update(language, updates as i64) }{ "." }</p> }
            if past > 0 { <p class="warning state-line"><Icon mark={Mark::Warning} />{ say::importing_past_days(language, past as i64) }</p> }
            if !remarks.is_empty() {
                <Notice mark={Mark::Advice} title={say::importing_remarks(language)}>
                    <ul>for words in remarks.iter().take(NAMED) { <li>{ words }</li> }</ul>
                </Notice>
            }
            if double > 0 {
                <div>
                    <p>{ say::importing_double(language, double as i64) }{ "." }</p>
                    <Checkbox id="import-doubles" label={say::importing_double_keep(language)} checked={*doubles} on_change={on_doubles} />
                </div>
            }
            if !bad.is_empty() {
                <Notice mark={Mark::Warning} title={say::importing_bad(language, bad.len() as i64)}>
                    <p>{ say::importing_bad_do(language) }</p>
                    <ul>for (line, words) in bad.into_iter().take(NAMED) { <li key={line}>{ words }</li> }</ul>
                </Notice>
            }
            <div class="row">
                <button type="button" class="button" disabled={kept + updates == 0} onclick={on_keep}>{ does }</button>
                <button type="button" class="button button-secondary" onclick={on_drop}>{ say::importing_drop(language) }</button>
            </div>
        </section>
    }
}

/// Where new drafts appear is part of the mix, so that the copy desk shows them.
fn with_placements(campaign: Campaign, drafts: &[u32]) -> Campaign {
    let places: Vec<Placement> =
        drafts.iter().filter_map(|id| campaign.draft(*id)).map(|draft| draft.placement).collect();
    places.into_iter().fold(campaign, |campaign, placement| {
        campaign::apply(&campaign, Edit::Choose { placement, chosen: true }).unwrap_or(campaign)
    })
}

fn column_select(
    opened: &Rc<Opened>,
    change: &Callback<Opened>,
    index: usize,
    column: Column,
    language: Language,
) -> Html {
    let heading = opened.heading(index);
    let label = if heading.is_empty() { say::importing_column(language, index as i64 + 1) } else { heading.to_owned() };
    let options: Vec<(AttrValue, AttrValue)> =
        Column::ALL.iter().map(|column| (column.id().into(), column.word(language).into())).collect();
    let on_choose = {
        let (change, opened) = (change.clone(), opened.clone());
        Callback::from(move |id: String| {
            change.emit(opened.with_column(index, Column::from_id(&id).unwrap_or(Column::Nothing)))
        })
    };
    html! { <Select key={index} id={format!("import-column-{index}")} {label} {options} chosen={column.id()} {on_choose} /> }
}

#[derive(Properties, PartialEq)]
struct FirstProps {
    opened: Rc<Opened>,
    rows: Rc<Vec<(u32, Outcome)>>,
}

/// Day and time as they were understood, so that nobody has to guess which number is the month.
fn understood(outcome: Option<&Outcome>, column: Column, language: Language) -> Option<String> {
    let post = outcome?.post()?;
    match column {
        Column::Date => Some(words::date(post.date?, language)),
        Column::Time => Some(clock_words(post.time?)),
        Column::Moment => {
            let day = words::date(post.date?, language);
            Some(post.time.map_or(day.clone(), |time| format!("{day}, {}", clock_words(time))))
        }
        _ => None,
    }
}

/// The first rows, only the columns that mean something.
#[component]
fn First(props: &FirstProps) -> Html {
    let language = use_place().language;
    let opened = &props.opened;
    let used: Vec<(usize, Column)> =
        opened.columns.iter().copied().enumerate().filter(|(_, column)| *column != Column::Nothing).collect();
    html! {
        <div class="table-scroll" role="region" tabindex="0" aria-label={say::importing_first_rows(language)}>
            <table>
                <caption>{ say::importing_first_rows(language) }</caption>
                <thead><tr>for (index, column) in used.iter() { <th key={*index} scope="col">{ column.word(language) }</th> }</tr></thead>
                <tbody>
                    for row in opened.body().iter().take(FIRST) {
                        <tr>for (index, column) in used.iter() { <td class="cal-cell-text">{
                            understood(props.rows.iter().find(|(line, _)| *line == row.line).map(|(_, outcome)| outcome), *column, language)
                                .unwrap_or_else(|| row.cells.get(*index).cloned().unwrap_or_default())
                        }</td> }</tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// Files taken in before, each to be taken out again.
#[component]
fn Past(props: &Props) -> Html {
    let language = use_place().language;
    let campaign = &props.act.desk.campaign;
    let imports = &campaign.parts.calendar.imports;
    if imports.is_empty() {
        return Html::default();
    }
    let zone = zone(campaign);
    html! {
        <section class="stack">
            <h3>{ say::importing_past(language) }</h3>
            <ul role="list" class="list">
                for (index, import) in imports.iter().enumerate().rev() { <li>{ past_file(props, index, import, zone, language) }</li> }
            </ul>
        </section>
    }
}

/// What taking a file out would take: never what somebody has worked on since.
fn past_file(props: &Props, index: usize, import: &Import, zone: Zone, language: Language) -> Html {
    let campaign = &props.act.desk.campaign;
    let goes = untouched(campaign, index).len();
    let there = import.drafts.iter().filter(|id| campaign.draft(**id).is_some()).count();
    let onclick = {
        let change = props.act.change.clone();
        Callback::from(move |_: MouseEvent| {
            let edit = Edit::Calendar(CalendarEdit::RemoveImport { index });
            change.emit((say::importing_taken_out(language).into(), vec![edit]));
            focus::soon_to("import-file");
        })
    };
    html! {
        <>
            <span class="grow">{ say::importing_past_file(language, import.drafts.len() as i64, &import.file, &moment_words(Moment(import.at), zone, language)) }
                if goes > 0 && there > goes { <span class="small muted">{ " " }{ say::importing_spared(language, (there - goes) as i64) }{ "." }</span> }
            </span>
            if goes > 0 {
                <button type="button" class="button button-secondary button-small" {onclick}>{ say::importing_take_out(language, goes as i64) }<span class="hidden-visually">{ " " }{ &import.file }</span></button>
            } else if there > 0 {
                <span class="small muted">{ say::importing_none_to_take(language) }{ "." }</span>
            }
        </>
    }
}
