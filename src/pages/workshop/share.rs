//! Giving an exercise to the class: link, squares for the wall, file.

use super::{hand_in::file_part, list::public, parts::LinkField};
use crate::{
    browser::download,
    components::{Mark, Notice, use_place},
    routes::Route,
};
use std::rc::Rc;
use wording::say;
use workshop::{exercise::Exercise, qr, travel};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct ShareProps {
    pub exercise: Rc<Exercise>,
    /// One of the given ones is in every Coso: its link is short.
    pub own: bool,
    pub complete: bool,
}

#[component]
pub(super) fn Share(props: &ShareProps) -> Html {
    let language = use_place().language;
    let ShareProps { exercise, own, complete } = props;
    let link = use_memo((exercise.clone(), *own), |(exercise, own)| {
        let fragment = if *own { travel::class_fragment(exercise).ok()? } else { exercise.id.clone() };
        public(language, Route::Exercise, &fragment)
    });
    if !complete {
        return html! {
            <section class="stack no-print">
                <h2>{ say::share_exercise(language) }</h2>
                <p>{ say::share_exercise_problems(language) }</p>
            </section>
        };
    }
    let save = |whole: bool| {
        let exercise = exercise.clone();
        Callback::from(move |_: MouseEvent| {
            let text = if whole { travel::exercise_file(&exercise) } else { travel::class_file(&exercise) };
            download::text(&format!("{}.json", file_part(&exercise.title)), "application/json", &text);
        })
    };
    let files = html! {
        <>
            <button type="button" class="button button-secondary" onclick={save(false)}>{ say::share_exercise_file(language) }</button>
            if *own { <button type="button" class="button button-secondary" onclick={save(true)}>{ say::share_exercise_colleague(language) }</button> }
        </>
    };
    html! {
        <section class="stack no-print">
            <h2>{ say::share_exercise(language) }</h2>
            { match &*link {
                None => html! {
                    <div class="stack">
                        <Notice mark={Mark::Warning} title={say::share_exercise_too_long(language)} />
                        <div class="row">{ files }</div>
                    </div>
                },
                Some(link) => html! {
                    <div class="stack">
                        <LinkField id="class-link" label={say::share_exercise_link(language)} hint={say::share_exercise_hint(language, link.len() as i64)} link={link.clone()}>{ files }</LinkField>
                        <details>
                            <summary class="summary-strong">{ say::share_qr(language) }</summary>
                            { match qr::draw(link) {
                                Some(drawing) => html! {
                                    <svg class="qr" role="img" aria-label={say::share_qr_label(language, &exercise.title)} viewBox={format!("0 0 {0} {0}", drawing.side)} shape-rendering="crispEdges">
                                        <rect width="100%" height="100%" fill="#fff" /><path d={drawing.path} fill="#000" />
                                    </svg>
                                },
                                None => html! { <p>{ say::share_qr_too_long(language) }</p> },
                            } }
                        </details>
                    </div>
                },
            } }
        </section>
    }
}
