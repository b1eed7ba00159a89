//! The files already added.

use super::words;
use crate::components::use_place;
use results::kept::{Book, KIND};
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub book: Book,
    pub on_remove: Callback<usize>,
}

#[component]
pub fn KeptFiles(props: &Props) -> Html {
    let language = use_place().language;
    let size = use_memo(props.book.clone(), |book| campaign::stored::write_desk(KIND, book, 0).len());
    let days = |file: &results::kept::File| match file.days() {
        Some((from, to)) if from == to => campaign::words::date(from, language),
        Some((from, to)) => {
            format!("{} – {}", campaign::words::date(from, language), campaign::words::date(to, language))
        }
        None => "–".into(),
    };
    html! {
        <div class="stack">
            <div class="table-scroll" tabindex="0" role="region" aria-label={say::results_kept_caption(language)}>
                <table>
                    <caption>{ say::results_kept_caption(language) }</caption>
                    <thead><tr>
                        <th scope="col">{ say::results_kept_name(language) }</th><th scope="col">{ say::results_source(language) }</th>
                        <th scope="col">{ say::results_kept_period(language) }</th><th scope="col" class="number">{ say::results_kept_rows(language) }</th><td></td>
                    </tr></thead>
                    <tbody>
                        for (at, file) in props.book.files.iter().enumerate() {
                            <tr>
                                <th scope="row">{ &file.name }</th>
                                <td>{ words::named(language, "source", &file.source) }</td>
                                <td>{ days(file) }</td>
                                <td class="number">{ wording::whole(language, file.rows.len() as i64) }</td>
                                <td><button type="button" class="button button-secondary button-small button-danger"
                                    onclick={let on_remove = props.on_remove.clone(); Callback::from(move |_: MouseEvent| on_remove.emit(at))}>
                                    { say::results_remove(language, &file.name) }</button></td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            <p class="small muted">{ say::results_local(language, &words::size(language, *size)) }</p>
        </div>
    }
}
