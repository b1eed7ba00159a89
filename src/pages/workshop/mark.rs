//! One student's work: the answers, Coso's points with their reasons, the teacher's points and words.

use super::{desk::Hand, parts::Sure, table::Line, words};
use crate::components::{TextField, use_place};
use std::rc::Rc;
use wording::{Language, say};
use workshop::{
    class::{Handed, Typo},
    csv::figure,
    exercise::{Answers, Exercise, Kind, Row, Task, lines},
    hand_in::answer,
    marking::Marked,
};
use yew::prelude::*;

/// What is done to a student's marks.
type Change = Rc<dyn Fn(&mut Handed)>;

#[derive(Properties, PartialEq)]
pub(super) struct SheetProps {
    pub exercise: Rc<Exercise>,
    pub line: Line,
    pub place: usize,
    pub all: usize,
    pub next: Option<String>,
    pub previous: Option<String>,
    pub hand: Hand,
    pub on_open: Callback<Option<String>>,
}

#[component]
pub(super) fn Sheet(props: &SheetProps) -> Html {
    let language = use_place().language;
    let SheetProps { exercise, line, place, all, next, previous, hand, on_open } = props;
    let (handed, id) = (&line.handed, line.handed.hand_in.id.clone());
    let change = {
        let (hand, class, id) = (hand.clone(), exercise.id.clone(), id);
        Callback::from(move |change: Change| {
            let id = id.clone();
            hand.class(&class, move |class| {
                if let Some(handed) = class.handed.iter_mut().find(|one| one.hand_in.id == id) {
                    change(handed);
                }
            });
        })
    };
    let open = |to: &Option<String>| {
        let (on_open, to) = (on_open.clone(), to.clone());
        Callback::from(move |_: MouseEvent| on_open.emit(to.clone()))
    };
    let on_comment = {
        let change = change.clone();
        Callback::from(move |text: String| change.emit(Rc::new(move |handed| handed.comment.clone_from(&text))))
    };
    let on_remove = {
        let (hand, class, on_open, id) =
            (hand.clone(), exercise.id.clone(), on_open.clone(), handed.hand_in.id.clone());
        Callback::from(move |()| {
            let id = id.clone();
            hand.class(&class, move |class| class.handed.retain(|one| one.hand_in.id != id));
            on_open.emit(None);
        })
    };
    let (total, missing) = handed.total(exercise, &line.marked);
    html! {
        <section class="stack-wide student-sheet no-print" aria-labelledby="sheet-heading">
            <div class="stack-small">
                <h2 id="sheet-heading" tabindex="-1">{ say::mark_heading(language, &handed.hand_in.student) }</h2>
                <p class="muted">{ say::mark_position(language, *all as i64, *place as i64 + 1) }</p>
                <div class="row">
                    <button type="button" class="button button-secondary" disabled={previous.is_none()} onclick={open(previous)}>{ say::mark_previous(language) }</button>
                    <button type="button" class="button button-secondary" disabled={next.is_none()} onclick={open(next)}>{ say::mark_next(language) }</button>
                    <button type="button" class="button button-quiet" onclick={open(&None)}>{ say::mark_close(language) }</button>
                </div>
            </div>
            <div class="exercise-sides">
                <div class="stack">
                    <h3>{ say::mark_answers(language) }</h3>
                    { answers(language, exercise, &handed.hand_in.answers) }
                    if !handed.earlier.is_empty() {
                        <details>
                            <summary>{ say::mark_earlier(language, handed.earlier.len() as i64) }</summary>
                            <div class="stack">for one in handed.earlier.iter() { <div class="stack"><p class="muted">{ words::moment(language, one.at) }</p>{ answers(language, exercise, &one.answers) }</div> }</div>
                        </details>
                    }
                </div>
                <div class="stack">
                    <h3>{ say::mark_marks(language) }</h3>
                    <div class="stack">
                        for row in exercise.rubric.iter() {
                            <RowMark key={row.id.clone()} row={row.clone()} handed={handed.clone()} marked={line.marked.iter().find(|marked| marked.row == row.id).cloned()} change={change.clone()} />
                        }
                    </div>
                    <TextField id="mark-comment" label={say::mark_overall(language)} rows={3} optional={true} value={handed.comment.clone()} on_text={on_comment} />
                    <p role="status"><strong>{ say::mark_total(language, &figure(language, exercise.most()), &figure(language, total)) }</strong>
                        if missing > 0 { { " " }{ say::mark_total_missing(language, missing as i64) } }</p>
                    <Sure label={say::mark_remove(language)} yes={say::mark_remove_sure(language)} no={say::mark_remove_keep(language)} on_yes={on_remove} />
                </div>
            </div>
        </section>
    }
}

/// What was written, task by task.
pub(super) fn answers(language: Language, exercise: &Exercise, answers: &Answers) -> Html {
    let nothing = || html! { <p class="muted">{ say::mark_nothing(language) }</p> };
    let written = |task: &Task| -> Html {
        let items: Vec<&str> = lines(&task.items).collect();
        let texts = task.fields().into_iter().enumerate().filter_map(|(at, name)| {
            let text = answer(answers, &task.id, &name).trim().to_owned();
            let label = match task.kind {
                Kind::Labels => items.get(at).map(|item| (*item).to_owned()),
                Kind::Copy => {
                    facts::Field::from_name(&name).map(|field| campaign::words::field(field, language).to_owned())
                }
                _ => None,
            };
            (!text.is_empty()).then_some((label, text))
        });
        let texts: Vec<_> = texts.collect();
        if texts.is_empty() {
            return nothing();
        }
        html! {
            <div class="answers">
                for (label, text) in texts {
                    <div>if let Some(label) = label { <p class="small muted">{ label }</p> }<p class="as-written" dir="auto">{ text }</p></div>
                }
            </div>
        }
    };
    html! { <div class="stack" lang={exercise.language.clone()}>for task in exercise.tasks.iter() { <div class="stack-small"><h4>{ &task.title }</h4>{ written(task) }</div> }</div> }
}

#[derive(Properties, PartialEq)]
struct RowMarkProps {
    row: Row,
    handed: Handed,
    marked: Option<Marked>,
    change: Callback<Change>,
}

#[component]
fn RowMark(props: &RowMarkProps) -> Html {
    let language = use_place().language;
    let RowMarkProps { row, handed, marked, change } = props;
    let mark = handed.mark(&row.id);
    let most = figure(language, row.most_points());
    let error = handed.typed(row).err().map(|typo| match typo {
        Typo::NotANumber => AttrValue::from(say::mark_typo_number(language)),
        Typo::TooMany => say::mark_typo_most(language, &most).into(),
        Typo::Negative => say::mark_typo_negative(language).into(),
    });
    let set = |points: bool| {
        let (change, id) = (change.clone(), row.id.clone());
        Callback::from(move |text: String| {
            let id = id.clone();
            change.emit(Rc::new(move |handed| {
                let mark = handed.marks.entry(id.clone()).or_default();
                if points { mark.points.clone_from(&text) } else { mark.comment.clone_from(&text) }
            }));
        })
    };
    let cosos = marked.as_ref().and_then(|marked| marked.points);
    html! {
        <div class="row-mark stack-small">
            if let Some(marked) = marked {
                <p class="small"><strong>{ say::workshop_by_coso(language) }{ ": " }</strong>{ words::reason(language, &marked.reason) }</p>
            }
            if !row.levels().is_empty() {
                <ul class="small levels">for (points, text) in row.levels() { <li>{ figure(language, points) }{ " – " }{ text }</li> }</ul>
            }
            <TextField id={format!("mark-{}", row.id)} label={say::mark_points(language, &most, &row.title)} inputmode="decimal"
                hint={cosos.map(|points| AttrValue::from(say::mark_points_coso(language, &figure(language, points))))}
                {error} value={mark.points} on_text={set(true)} />
            <TextField id={format!("mark-{}-comment", row.id)} label={say::mark_comment(language, &row.title)} optional={true} value={mark.comment} on_text={set(false)} />
        </div>
    }
}
