//! A sheet of paper for each student: answers, points with reasons, comments.

use super::{mark::answers, table::Line, words};
use crate::components::use_place;
use std::rc::Rc;
use wording::say;
use workshop::{csv::figure, exercise::Exercise};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct SheetsProps {
    pub exercise: Rc<Exercise>,
    pub lines: Vec<Line>,
}

#[component]
pub(super) fn Sheets(props: &SheetsProps) -> Html {
    let language = use_place().language;
    let SheetsProps { exercise, lines } = props;
    let sheet = |line: &Line| {
        let (handed, (total, missing)) = (&line.handed, line.handed.total(exercise, &line.marked));
        let why = |id: &str| {
            line.marked.iter().find(|marked| marked.row == id).map(|one| words::reason(language, &one.reason))
        };
        html! {
            <article class="paper stack" key={handed.hand_in.id.clone()}>
                <h2>{ &handed.hand_in.student }</h2>
                <p>{ &exercise.title }{ " · " }{ words::moment(language, handed.hand_in.at) }</p>
                { answers(language, exercise, &handed.hand_in.answers) }
                <table>
                    <thead><tr><th scope="col">{ say::workshop_rubric_row(language) }</th><th scope="col">{ say::workshop_rubric_points(language) }</th><th scope="col">{ say::table_comment(language) }</th></tr></thead>
                    <tbody>
                        for row in exercise.rubric.iter() {
                            <tr>
                                <th scope="row">{ &row.title }</th>
                                <td class="number">{ handed.points(row, &line.marked).map_or_else(|| "–".to_owned(), |points| figure(language, points)) }{ " / " }{ figure(language, row.most_points()) }</td>
                                <td>{ why(&row.id) }{ " " }{ handed.mark(&row.id).comment }</td>
                            </tr>
                        }
                    </tbody>
                </table>
                <p><strong>{ say::mark_total(language, &figure(language, exercise.most()), &figure(language, total)) }</strong>
                    if missing > 0 { { " " }{ say::mark_total_missing(language, missing as i64) } }</p>
                if !handed.comment.trim().is_empty() { <p class="as-written">{ &handed.comment }</p> }
            </article>
        }
    };
    html! { <div class="papers">for line in lines.iter() { { sheet(line) } }</div> }
}
