//! The class as a table: sorted, opened, downloaded, printed.

use super::{desk::Hand, engine, hand_in::file_part, mark::Sheet, parts::EngineLine, print::Sheets, words};
use crate::{
    browser::{download, focus, timers::soon},
    components::use_place,
    engine::use_engine,
};
use std::{cmp::Ordering, rc::Rc};
use wording::{Language, say};
use workshop::{
    class::Handed,
    csv::{self, Headings, figure},
    exercise::Exercise,
    hand_in::HandIn,
    marking::{self, Marked},
};
use yew::prelude::*;

/// A student's line: where it stands in the class, and what Coso marked.
#[derive(Clone, PartialEq)]
pub(super) struct Line {
    pub at: usize,
    pub handed: Handed,
    pub marked: Rc<Vec<Marked>>,
}

#[derive(Clone, PartialEq)]
enum Column {
    Student,
    Handed,
    Row(String),
    Total,
    Missing,
}

#[derive(Properties, PartialEq)]
pub(super) struct MarksProps {
    pub exercise: Rc<Exercise>,
    pub hand: Hand,
}

#[component]
pub(super) fn Marks(props: &MarksProps) -> Html {
    let language = use_place().language;
    let MarksProps { exercise, hand } = props;
    let engine = use_engine(Language::from_code(&exercise.language).unwrap_or_default());
    let sorted = use_state(|| (Column::Student, false));
    let opened = use_state_eq(|| None::<String>);
    let sheets = use_state_eq(|| false);
    let handed = hand.desk.classes.get(&exercise.id).map(|class| class.handed.clone()).unwrap_or_default();
    let hand_ins: Vec<HandIn> = handed.iter().map(|one| one.hand_in.clone()).collect();
    // Typing points marks nothing anew: only what was handed in, and the exercise, count.
    let marked = use_memo((hand_ins, exercise.clone(), engine.is_ready()), |(hand_ins, exercise, ready)| {
        let ask = |draft: &marking::Draft| ready.then(|| engine::checked(draft, language)).flatten();
        let all = hand_ins.iter().map(|one| Rc::new(marking::mark(exercise, &one.answers, &ask)));
        all.collect::<Vec<_>>()
    });
    let mut lines: Vec<Line> = handed
        .into_iter()
        .zip(marked.iter().cloned())
        .enumerate()
        .map(|(at, (handed, marked))| Line { at, handed, marked })
        .collect();
    let (column, down) = (*sorted).clone();
    lines.sort_by(|one, other| {
        let order = compare(exercise, &column, one, other);
        let order = if down { order.reverse() } else { order };
        order.then_with(|| name(one).cmp(&name(other)))
    });
    if lines.is_empty() {
        return html! { <section class="stack no-print"><h2>{ say::table_heading(language) }</h2><p class="empty measure">{ say::table_empty(language) }</p></section> };
    }
    let heading = |name: Column, words: String| {
        let direction = match (column == name, down) {
            (true, false) => Some("ascending"),
            (true, true) => Some("descending"),
            _ => None,
        };
        let onclick = {
            let (sorted, name) = (sorted.clone(), name.clone());
            let turned = column == name && !down;
            Callback::from(move |_: MouseEvent| sorted.set((name.clone(), turned)))
        };
        html! { <th scope="col" aria-sort={direction}><button type="button" class="sort" {onclick}>{ words }</button></th> }
    };
    let total: f64 = lines.iter().map(|line| line.handed.total(exercise, &line.marked).0).sum();
    let average = total / lines.len() as f64;
    let place = opened.as_ref().and_then(|id| lines.iter().position(|line| line.handed.hand_in.id == *id));
    let on_open = {
        let opened = opened.clone();
        Callback::from(move |id: Option<String>| {
            if id.is_some() {
                focus::soon_to("sheet-heading");
            } else {
                focus::soon_to("table-heading");
            }
            opened.set(id);
        })
    };
    let on_csv = {
        let (exercise, lines) = (exercise.clone(), lines.clone());
        Callback::from(move |_: MouseEvent| {
            let rows: Vec<_> = lines
                .iter()
                .map(|line| (&line.handed, line.marked.as_slice(), words::moment(language, line.handed.hand_in.at)))
                .collect();
            let text = csv::write(language, &exercise, headings(language), &rows);
            download::text(&format!("{}.csv", file_part(&exercise.title)), "text/csv", &text);
        })
    };
    let print = |whole: bool| {
        let sheets = sheets.clone();
        Callback::from(move |_: MouseEvent| {
            sheets.set(whole);
            soon(focus::print);
        })
    };
    html! {
        <div class={classes!("stack-wide", sheets.then_some("print-sheets"))}>
            <section class="stack class-table" aria-labelledby="table-heading">
                <h2 id="table-heading" tabindex="-1">{ say::table_heading(language) }</h2>
                <EngineLine engine={engine.clone()} />
                <p>{ say::table_average(language, &wording::decimal(language, average, 1), &figure(language, exercise.most())) }</p>
                <div class="table-scroll" tabindex="0" role="group" aria-label={say::table_heading(language)}>
                    <table class="marks">
                        <caption class="small muted">{ say::table_caption(language) }</caption>
                        <thead><tr>
                            { heading(Column::Student, say::table_student(language).to_owned()) }
                            { heading(Column::Handed, say::table_handed(language).to_owned()) }
                            for row in exercise.rubric.iter() { { heading(Column::Row(row.id.clone()), row.title.clone()) } }
                            { heading(Column::Total, say::table_total(language).to_owned()) }
                            { heading(Column::Missing, say::table_missing(language).to_owned()) }
                        </tr></thead>
                        <tbody>for line in lines.iter() { { table_row(language, exercise, line, &on_open) } }</tbody>
                    </table>
                </div>
                <div class="row no-print">
                    <button type="button" class="button" onclick={on_csv}>{ say::table_csv(language) }</button>
                    <button type="button" class="button button-secondary" onclick={print(false)}>{ say::table_print(language) }</button>
                    <button type="button" class="button button-secondary" onclick={print(true)}>{ say::table_sheets(language) }</button>
                </div>
            </section>
            if let Some((place, line)) = place.and_then(|place| lines.get(place).map(|line| (place, line))) {
                <Sheet key={line.handed.hand_in.id.clone()} exercise={exercise.clone()} line={line.clone()} {place} all={lines.len()} hand={hand.clone()} {on_open}
                    next={lines.get(place + 1).map(|line| line.handed.hand_in.id.clone())}
                    previous={place.checked_sub(1).and_then(|at| lines.get(at)).map(|line| line.handed.hand_in.id.clone())} />
            }
            if *sheets { <Sheets exercise={exercise.clone()} {lines} /> }
        </div>
    }
}

fn compare(exercise: &Exercise, column: &Column, one: &Line, other: &Line) -> Ordering {
    let total = |line: &Line| line.handed.total(exercise, &line.marked);
    let points =
        |line: &Line, id: &str| exercise.row(id).and_then(|row| line.handed.points(row, &line.marked)).unwrap_or(-1.0);
    match column {
        Column::Student => name(one).cmp(&name(other)),
        Column::Handed => one.handed.hand_in.at.cmp(&other.handed.hand_in.at),
        Column::Row(id) => points(one, id).total_cmp(&points(other, id)),
        Column::Total => total(one).0.total_cmp(&total(other).0),
        Column::Missing => total(one).1.cmp(&total(other).1),
    }
}

fn name(line: &Line) -> String {
    line.handed.hand_in.student.to_lowercase()
}

fn headings(language: Language) -> Headings<'static> {
    Headings {
        student: say::table_student(language),
        handed: say::table_handed(language),
        minutes: say::table_minutes(language),
        total: say::table_total(language),
        of: say::table_of(language),
        missing: say::table_missing(language),
        comment: say::table_comment(language),
    }
}

fn table_row(language: Language, exercise: &Exercise, line: &Line, on_open: &Callback<Option<String>>) -> Html {
    let hand_in = &line.handed.hand_in;
    let (total, missing) = line.handed.total(exercise, &line.marked);
    let onclick = {
        let (on_open, id) = (on_open.clone(), hand_in.id.clone());
        Callback::from(move |_: MouseEvent| on_open.emit(Some(id.clone())))
    };
    html! {
        <tr key={hand_in.id.clone()}>
            <th scope="row"><button type="button" class="sort" {onclick}>{ &hand_in.student }</button></th>
            <td>{ words::moment(language, hand_in.at) }</td>
            for row in exercise.rubric.iter() {
                <td class="number">{ line.handed.points(row, &line.marked).map_or_else(|| "–".to_owned(), |points| figure(language, points)) }</td>
            }
            <td class="number"><strong>{ figure(language, total) }</strong></td>
            <td class="number">{ missing }</td>
        </tr>
    }
}
