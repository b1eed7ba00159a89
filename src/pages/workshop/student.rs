//! An exercise for whoever does it: from the workshop, from a link, from a file, or as it was left.

use super::{
    hand_in::HandInPanel,
    parts::{EngineLine, FileButton, Sure},
    shown::{Shown, facts},
    task::TaskFields,
    timer::TimerPanel,
};
use crate::{
    browser::{address, ids},
    components::{Link, Mark, Notice, use_place},
    engine::use_engine,
    routes::Route,
    store::{self, Kept, Saved},
};
use campaign::stored::{Problem, Read};
use std::rc::Rc;
use wording::{Language, say};
use workshop::{
    class, exercise,
    exercise::Kind,
    given, travel,
    work::{self, Work},
};
use yew::prelude::*;

enum Came {
    Nothing,
    Broken,
    Future,
    Other,
    There(Rc<exercise::Exercise>),
}

/// The longest id of an exercise: what is longer is an exercise itself.
const ID: usize = 24;

fn read(language: Language, text: &str) -> Came {
    let text = text.trim();
    if text.is_empty() {
        return Came::Nothing;
    }
    if text.len() <= ID {
        return match by_id(language, text) {
            Some(found) => Came::There(Rc::new(found)),
            None => Came::Broken,
        };
    }
    match travel::read_exercise(text) {
        Read::Whole { value, .. } if !value.tasks.is_empty() && !value.id.is_empty() => Came::There(Rc::new(value)),
        Read::Whole { .. } => Came::Broken,
        Read::FromTheFuture { .. } => Came::Future,
        Read::Unreadable { problem: Problem::AnotherKind } => Came::Other,
        Read::Unreadable { .. } => Came::Broken,
    }
}

/// One of the given ones, one that was begun here, or one that the teacher wrote here.
fn by_id(language: Language, id: &str) -> Option<exercise::Exercise> {
    let begun = || match store::open_desk::<Work>(work::KIND, &Work::key(id)) {
        Kept::There(work, _) => work.exercise,
        _ => None,
    };
    let own = || match store::open_desk::<class::Workshop>(class::KIND, class::KEY) {
        Kept::There(desk, _) => desk.own.into_iter().find(|exercise| exercise.id == id),
        _ => None,
    };
    given::find(language, id).or_else(own).or_else(begun).map(|found| found.for_students())
}

#[component]
pub fn Exercise() -> Html {
    let language = use_place().language;
    let text = use_state_eq(address::fragment);
    {
        let text = text.clone();
        use_effect_with((), move |()| {
            let listener = address::on_fragment(move |now| text.set(now));
            move || drop(listener)
        });
    }
    let came = use_memo((*text).clone(), |text| read(language, text));
    let on_file = {
        let text = text.clone();
        Callback::from(move |(_, read): (String, Option<String>)| text.set(read.unwrap_or_else(|| "?".into())))
    };
    let (title, to_do) = match &*came {
        Came::There(exercise) => {
            return html! { <Doing key={exercise.id.clone()} exercise={exercise.clone()} linked={text.len() > ID} /> };
        }
        Came::Nothing => (say::exercise_none(language), say::exercise_none_do(language)),
        Came::Broken => (say::exercise_broken(language), say::exercise_broken_do(language)),
        Came::Future => (say::exercise_future(language), say::exercise_future_do(language)),
        Came::Other => (say::exercise_other(language), say::exercise_other_do(language)),
    };
    html! {
        <div class="stack-wide workshop">
            <h1>{ say::exercise_heading(language) }</h1>
            if matches!(*came, Came::Nothing) {
                <p class="lead">{ title }</p>
                <p>{ to_do }</p>
            } else {
                <div role="alert"><Notice mark={Mark::Warning} {title}><p>{ to_do }</p></Notice></div>
            }
            <div class="row">
                <Link to={Route::Workshop} class="button">{ say::exercise_to_list(language) }</Link>
                <FileButton id="exercise-file" label={say::exercise_file(language)} on_text={on_file} />
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct DoingProps {
    exercise: Rc<exercise::Exercise>,
    /// It came in a link or a file: kept with the work, so that it can be taken up without either.
    linked: bool,
}

#[component]
fn Doing(props: &DoingProps) -> Html {
    let language = use_place().language;
    let exercise = &props.exercise;
    let engine = use_engine(Language::from_code(&exercise.language).unwrap_or_default());
    let key = Work::key(&exercise.id);
    let opened = use_memo(key.clone(), |key| store::open_desk::<Work>(work::KIND, key));
    let kept = props.linked.then(|| (**exercise).clone());
    let fresh = {
        let kept = kept.clone();
        move || Work { id: ids::fresh(), exercise: kept.clone(), ..Work::default() }
    };
    let (start, known) = match &*opened {
        // The teacher may have changed it since: the last link counts.
        Kept::There(work, revision) => (Work { exercise: kept.or(work.exercise.clone()), ..work.clone() }, *revision),
        _ => (fresh(), 0),
    };
    let work = use_state(|| start.clone());
    // Two changes may come before the page is drawn anew: both count.
    let current = use_mut_ref(|| start);
    let revision = use_mut_ref(|| known);
    let saved = use_state_eq(|| Saved::Yes);
    let future = *opened == Kept::FromTheFuture;
    let change = {
        let (work, current, revision, saved) = (work.clone(), current.clone(), revision.clone(), saved.clone());
        Callback::from(move |change: Rc<dyn Fn(&mut Work)>| {
            change(&mut current.borrow_mut());
            let next = current.borrow().clone();
            if !future {
                let (outcome, now) = store::save_desk(work::KIND, &key, &next, *revision.borrow());
                *revision.borrow_mut() = now;
                saved.set(outcome);
            }
            work.set(next);
        })
    };
    let on_answer = |task: &str| {
        let (change, task) = (change.clone(), task.to_owned());
        Callback::from(move |(field, text): (String, String)| {
            let task = task.clone();
            change.emit(Rc::new(move |work| work.set(&task, &field, text.clone())));
        })
    };
    let on_timer = {
        let change = change.clone();
        Callback::from(move |timer| change.emit(Rc::new(move |work| work.timer = timer)))
    };
    let on_student = {
        let change = change.clone();
        Callback::from(move |name: String| change.emit(Rc::new(move |work| work.student.clone_from(&name))))
    };
    let on_over = {
        let change = change.clone();
        Callback::from(move |()| {
            let empty = fresh();
            change.emit(Rc::new(move |work| {
                *work = Work { exercise: work.exercise.take(), ..empty.clone() };
            }));
        })
    };
    let trouble = match (&*opened, *saved) {
        (Kept::FromTheFuture, _) => Some(say::exercise_stored_future(language)),
        (_, Saved::Elsewhere) => Some(say::exercise_elsewhere(language)),
        (_, Saved::Full | Saved::Blocked) => Some(say::exercise_not_saved(language)),
        (Kept::Unreadable, _) => Some(say::exercise_stored_unreadable(language)),
        _ => None,
    };
    let minutes = campaign::number::value(&exercise.minutes).unwrap_or(0.0) as i64;
    html! {
        <div class="stack-wide workshop">
            <div class="stack">
                <p class="no-print"><Link to={Route::Workshop}>{ say::exercise_to_list(language) }</Link></p>
                <h1 lang={exercise.language.clone()}>{ &exercise.title }</h1>
                { facts(language, exercise) }
            </div>
            if let Some(trouble) = trouble { <div role="alert"><Notice mark={Mark::Warning} title={trouble} /></div> }
            <div class="exercise-sides">
                <Shown exercise={exercise.clone()} />
                <div class="stack-wide">
                    <TimerPanel timer={work.timer} {minutes} {on_timer} />
                    <section class="stack">
                        <h2>{ say::workshop_tasks(language) }</h2>
                        <p class="small muted">{ say::exercise_saved(language) }</p>
                        if exercise.tasks.iter().any(|task| task.kind == Kind::Copy) { <EngineLine engine={engine.clone()} /> }
                        <div class="stack-wide">
                            for (at, task) in exercise.tasks.iter().enumerate() {
                                <TaskFields key={task.id.clone()} exercise={exercise.clone()} {at} answers={work.answers.clone()} engine={engine.clone()} on_answer={on_answer(&task.id)} />
                            }
                        </div>
                    </section>
                    <HandInPanel exercise={exercise.clone()} work={(*work).clone()} {on_student} />
                    <Sure label={say::exercise_start_over(language)} yes={say::exercise_start_over_sure(language)} no={say::exercise_keep(language)} on_yes={on_over} />
                </div>
            </div>
        </div>
    }
}
