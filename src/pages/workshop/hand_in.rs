//! Handing in: by link, or as a file.

use super::{list::public, parts::LinkField};
use crate::{
    browser::download,
    components::{TextField, use_place},
    routes::Route,
    store,
};
use std::rc::Rc;
use wording::say;
use workshop::{exercise::Exercise, hand_in, travel, work::Work};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct HandInProps {
    pub exercise: Rc<Exercise>,
    pub work: Work,
    pub on_student: Callback<String>,
}

#[component]
pub(super) fn HandInPanel(props: &HandInProps) -> Html {
    let language = use_place().language;
    let HandInProps { exercise, work, on_student } = props;
    let begun = hand_in::begun(exercise, &work.answers);
    let ready = begun > 0 && !work.student.trim().is_empty();
    let file = use_memo(work.clone(), |work| work.hand_in(exercise, store::now().0));
    let fragment = use_memo((work.clone(), ready), |(_, ready)| ready.then(|| travel::hand_in_fragment(&file)));
    let on_file = {
        let file = file.clone();
        Callback::from(move |_: MouseEvent| {
            let name = format!("{}-{}.json", file_part(&file.exercise), file_part(&file.student));
            download::text(&name, "application/json", &travel::hand_in_file(&file));
        })
    };
    let button = html! { <button type="button" class="button button-secondary" onclick={on_file}>{ say::hand_in_file(language) }</button> };
    html! {
        <section class="stack measure no-print">
            <h2>{ say::hand_in_heading(language) }</h2>
            <TextField id="hand-in-student" label={say::hand_in_student(language)} value={work.student.clone()} on_text={on_student.clone()} />
            <p role="status">
                if begun == 0 { { say::hand_in_empty(language) } }
                else if work.student.trim().is_empty() { { say::hand_in_who(language) } }
                else { { say::hand_in_begun(language, begun as i64, exercise.tasks.len() as i64) } }
            </p>
            <div class="stack">
                { match &*fragment {
                    None => Html::default(),
                    Some(Ok(fragment)) => match public(language, Route::Class, fragment) {
                        Some(link) => {
                            let hint = say::hand_in_link_hint(language, link.len() as i64);
                            html! { <LinkField id="hand-in-link" label={say::hand_in_link(language)} {hint} {link}>{ button }</LinkField> }
                        }
                        None => html! { <div class="stack"><p>{ say::edition_no_site(language) }</p><p>{ button }</p></div> },
                    },
                    Some(Err(long)) => html! {
                        <div class="stack">
                            <p>{ say::hand_in_too_long(language, long.length as i64, campaign::share_link::MOST as i64) }</p>
                            <p>{ button }</p>
                        </div>
                    },
                } }
            </div>
        </section>
    }
}

/// A name that every system takes for a file.
pub(super) fn file_part(text: &str) -> String {
    let plain: String = text.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    let plain: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    plain.join("-").chars().take(40).collect()
}
