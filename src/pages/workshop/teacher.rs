//! The teacher's page: exercises with their classes, one of them, or a hand-in that came as a link.

use super::{
    collect::Collect,
    desk::{Hand, go, use_desk},
    editor::Editor,
    list::at,
    parts::{FileButton, Sure},
    share::Share,
    shown::facts,
    table::Marks,
};
use crate::{
    browser::{address, focus, ids},
    components::{Mark, Notice, use_place},
    routes::Route,
};
use campaign::stored::Read;
use std::rc::Rc;
use wording::{Language, say};
use workshop::{edit, exercise::Exercise, given, hand_in::HandIn, problems::problems, travel};
use yew::prelude::*;

/// The longest id of an exercise: what is longer is a hand-in.
const ID: usize = 24;

#[component]
pub fn Class() -> Html {
    let language = use_place().language;
    let (hand, trouble) = use_desk(language);
    let fragment = use_state_eq(address::fragment);
    {
        let fragment = fragment.clone();
        use_effect_with((), move |()| {
            let listener = address::on_fragment(move |now| fragment.set(now));
            move || drop(listener)
        });
    }
    let on_go = {
        let fragment = fragment.clone();
        Callback::from(move |to: String| {
            go(&fragment, language, &to);
            focus::soon_to_heading();
        })
    };
    let content = match fragment.trim() {
        "" => html! { <Index {hand} {on_go} /> },
        id if id.len() <= ID => match hand.exercise(language, id) {
            Some(exercise) => html! { <One key={id.to_owned()} exercise={Rc::new(exercise)} {hand} {on_go} /> },
            None => unknown(language),
        },
        link => match travel::read_hand_in(link) {
            Read::Whole { value, .. } => {
                html! { <Arrived link={link.to_owned()} came={Rc::new(value)} {hand} {on_go} /> }
            }
            Read::FromTheFuture { .. } => broken(language, say::collect_came_future(language), ""),
            Read::Unreadable { .. } => {
                broken(language, say::exercise_broken(language), say::exercise_broken_do(language))
            }
        },
    };
    html! {
        <div class="stack-wide workshop">
            if let Some(trouble) = trouble { <div role="alert"><Notice mark={Mark::Warning} title={trouble} /></div> }
            { content }
        </div>
    }
}

fn broken(language: Language, title: &'static str, to_do: &'static str) -> Html {
    html! {
        <div class="stack">
            <h1>{ say::class_heading(language) }</h1>
            <div role="alert"><Notice mark={Mark::Warning} {title}>if !to_do.is_empty() { <p>{ to_do }</p> }</Notice></div>
            <p><a href={at(language, Route::Class, "")}>{ say::class_back(language) }</a></p>
        </div>
    }
}

fn unknown(language: Language) -> Html {
    broken(language, say::class_unknown(language), say::class_unknown_do(language))
}

#[derive(Properties, PartialEq)]
struct IndexProps {
    hand: Hand,
    on_go: Callback<String>,
}

#[component]
fn Index(props: &IndexProps) -> Html {
    let language = use_place().language;
    let IndexProps { hand, on_go } = props;
    let told = use_state(|| None::<String>);
    let given = use_memo(language, |language| given::all(*language));
    let on_new = {
        let (hand, on_go) = (hand.clone(), on_go.clone());
        Callback::from(move |_: MouseEvent| {
            let id = ids::fresh();
            let new = edit::blank(&id, language.code());
            hand.change(move |desk| desk.own.push(new.clone()));
            on_go.emit(id);
        })
    };
    let on_file = {
        let (hand, on_go, told) = (hand.clone(), on_go.clone(), told.clone());
        Callback::from(move |(name, text): (String, Option<String>)| {
            match travel::read_exercise(&text.unwrap_or_default()) {
                Read::Whole { value, .. } => {
                    // Never over one that is here under the same id, and never in the place of a given one.
                    let here = hand.exercise(language, &value.id).is_some() || value.id.is_empty();
                    let id = if here { ids::fresh() } else { value.id.clone() };
                    let opened = edit::copy_of(&value, &id, value.title.clone());
                    hand.change(move |desk| desk.own.push(opened.clone()));
                    on_go.emit(id);
                }
                Read::FromTheFuture { .. } => told.set(Some(say::class_open_file_future(language, &name))),
                Read::Unreadable { .. } => told.set(Some(say::class_open_file_bad(language, &name))),
            }
        })
    };
    html! {
        <div class="stack-wide">
            <div class="stack"><h1>{ say::class_heading(language) }</h1><p class="lead">{ say::class_lead(language) }</p></div>
            <section class="stack">
                <h2>{ say::class_own(language) }</h2>
                if hand.desk.own.is_empty() {
                    <p class="muted">{ say::class_own_none(language) }</p>
                } else {
                    <ul role="list" class="list">for exercise in hand.desk.own.iter() { { line(language, hand, exercise) } }</ul>
                }
                <div class="row">
                    <button type="button" class="button" onclick={on_new}>{ say::class_new(language) }</button>
                    <FileButton id="class-file" label={say::class_open_file(language)} on_text={on_file} />
                </div>
                <div role="alert">if let Some(words) = &*told { <p class="field-error">{ words }</p> }</div>
            </section>
            <section class="stack">
                <h2>{ say::class_given(language) }</h2>
                <ul role="list" class="list">for exercise in given.iter() { { line(language, hand, exercise) } }</ul>
            </section>
        </div>
    }
}

fn titled(language: Language, exercise: &Exercise) -> String {
    match exercise.title.trim() {
        "" => say::class_new_title(language).to_owned(),
        title => title.to_owned(),
    }
}

fn line(language: Language, hand: &Hand, exercise: &Exercise) -> Html {
    html! {
        <li key={exercise.id.clone()}><div>
            <a href={at(language, Route::Class, &exercise.id)}>{ titled(language, exercise) }</a>
            <span class="muted">{ " · " }{ say::class_count(language, hand.handed(&exercise.id) as i64) }</span>
        </div></li>
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    exercise: Rc<Exercise>,
    hand: Hand,
    on_go: Callback<String>,
}

#[component]
fn One(props: &OneProps) -> Html {
    let language = use_place().language;
    let OneProps { exercise, hand, on_go } = props;
    let own = hand.is_own(&exercise.id);
    let missing = problems(exercise);
    // A new one is there to be written.
    let editing = use_state(|| own && !missing.is_empty());
    let on_editing = {
        let editing = editing.clone();
        Callback::from(move |_: MouseEvent| editing.set(!*editing))
    };
    let on_copy = {
        let (hand, on_go, exercise) = (hand.clone(), on_go.clone(), exercise.clone());
        Callback::from(move |_: MouseEvent| {
            let id = ids::fresh();
            let copy = edit::copy_of(&exercise, &id, say::class_copy_title(language, &exercise.title));
            hand.change(move |desk| desk.own.push(copy.clone()));
            on_go.emit(id);
        })
    };
    let on_exercise = {
        let hand = hand.clone();
        Callback::from(move |changed: Exercise| {
            hand.change(move |desk| {
                if let Some(there) = desk.own.iter_mut().find(|one| one.id == changed.id) {
                    there.clone_from(&changed);
                }
            });
        })
    };
    let on_delete = {
        let (hand, on_go, id) = (hand.clone(), on_go.clone(), exercise.id.clone());
        Callback::from(move |()| {
            let id = id.clone();
            hand.change(move |desk| {
                desk.own.retain(|exercise| exercise.id != id);
                desk.classes.remove(&id);
            });
            on_go.emit(String::new());
        })
    };
    html! {
        <div class="stack-wide">
            <div class="stack no-print">
                <p><a href={at(language, Route::Class, "")}>{ say::class_back(language) }</a></p>
                <h1>{ titled(language, exercise) }</h1>
                { facts(language, exercise) }
                <div class="row">
                    if own { <button type="button" class="button button-secondary" aria-expanded={editing.to_string()} onclick={on_editing}>
                        { if *editing { say::class_edit_done(language) } else { say::class_edit(language) } }</button> }
                    <button type="button" class="button button-secondary" onclick={on_copy}>{ say::class_copy(language) }</button>
                    <a href={at(language, Route::Exercise, &exercise.id)}>{ say::class_see(language) }</a>
                </div>
            </div>
            if own && *editing { <Editor exercise={exercise.clone()} {on_exercise} /> }
            <Share exercise={exercise.clone()} {own} complete={missing.is_empty()} />
            <Collect id={exercise.id.clone()} hand={hand.clone()} />
            <Marks exercise={exercise.clone()} hand={hand.clone()} />
            if own { <div class="no-print"><Sure label={say::class_delete(language)} yes={say::class_delete_sure(language)} no={say::class_delete_keep(language)} on_yes={on_delete} /></div> }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ArrivedProps {
    link: String,
    came: Rc<HandIn>,
    hand: Hand,
    on_go: Callback<String>,
}

/// A hand-in opened as a page: nothing is taken in before the teacher says so.
#[component]
fn Arrived(props: &ArrivedProps) -> Html {
    let language = use_place().language;
    let ArrivedProps { link, came, hand, on_go } = props;
    let known = hand.exercise(language, &came.exercise).is_some();
    let on_add = {
        let (hand, on_go, came, link) = (hand.clone(), on_go.clone(), came.clone(), link.clone());
        Callback::from(move |_: MouseEvent| {
            let (link, id) = (format!("#{link}"), came.exercise.clone());
            hand.class(&came.exercise, move |class| {
                class.collect(&id, &link);
            });
            on_go.emit(came.exercise.clone());
        })
    };
    html! {
        <div class="stack">
            <h1>{ say::class_arrived(language) }</h1>
            <p class="lead">{ say::class_arrived_text(language, &came.student, &came.title) }</p>
            if known {
                <p><button type="button" class="button" onclick={on_add}>{ say::class_arrived_add(language) }</button></p>
            } else {
                <Notice mark={Mark::Warning} title={say::class_unknown(language)}><p>{ say::class_unknown_do(language) }</p></Notice>
            }
            <p><a href={at(language, Route::Class, "")}>{ say::class_back(language) }</a></p>
        </div>
    }
}
