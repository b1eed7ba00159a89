//! Files come in: chosen or dropped, read as bytes, never sent anywhere.

use super::{Content, Given};
use crate::{browser::files, components::use_place};
use results::reading::{Choices, read};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

/// What came of dropping a file.
pub enum Dropped {
    Read(Vec<Given>),
    /// Why not, in words.
    Refused(String),
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub on_dropped: Callback<Dropped>,
}

#[component]
pub fn DropZone(props: &Props) -> Html {
    let language = use_place().language;
    let over = use_state_eq(|| false);
    let read_all = {
        let on_dropped = props.on_dropped.clone();
        move |all: Vec<web_sys::File>| {
            for file in all {
                read_one(language, &file, on_dropped.clone());
            }
        }
    };
    let onchange = {
        let read_all = read_all.clone();
        Callback::from(move |event: Event| read_all(files::all_chosen(&event)))
    };
    let ondrop = {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(false);
            read_all(files::all_dropped(&event));
        })
    };
    let ondragover = {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(true);
        })
    };
    let ondragleave = {
        let over = over.clone();
        Callback::from(move |_: DragEvent| over.set(false))
    };
    html! {
        <div class={classes!("drop", over.then_some("drop-over"))} {ondrop} {ondragover} {ondragleave}>
            <div class="file">
                <input id="results-files" class="file-input" type="file" multiple=true accept=".csv,.tsv,.txt,.xlsx,.xls,text/csv" {onchange} />
                <label for="results-files" class="button">{ say::results_choose(language) }</label>
            </div>
            <p>{ say::results_drop(language) }</p>
            <p class="small muted">{ say::results_where(language) }</p>
        </div>
    }
}

/// What a spreadsheet of Excel begins with: it is a zip.
const ZIP: &[u8] = b"PK\x03\x04";

/// What an older one begins with.
const XLS: &[u8] = b"\xd0\xcf\x11\xe0";

fn read_one(language: Language, file: &web_sys::File, on_dropped: Callback<Dropped>) {
    let name: AttrValue = file.name().into();
    files::read_bytes(file, move |bytes| {
        let Some(bytes) = bytes else {
            return on_dropped.emit(Dropped::Refused(say::results_unreadable_file(language, &name)));
        };
        if bytes.starts_with(ZIP) || bytes.starts_with(XLS) {
            return crate::sheets::read(bytes, move |sheets| match sheets {
                Some(sheets) if sheets.is_empty() => {
                    on_dropped.emit(Dropped::Refused(say::results_nothing_found(language, &name)));
                }
                Some(mut sheets) if sheets.len() == 1 => {
                    let rows = sheets.pop().map(|(_, rows)| rows).unwrap_or_default();
                    give(language, name.clone(), Content::Sheet(rows), &on_dropped);
                }
                // Each sheet is a table of its own, to be added or not.
                Some(sheets) => {
                    for (sheet, rows) in sheets {
                        give(language, format!("{name}, {sheet}").into(), Content::Sheet(rows), &on_dropped);
                    }
                }
                None => on_dropped.emit(Dropped::Refused(say::results_sheet_failed(language, &name))),
            });
        }
        give(language, name, Content::Text(bytes), &on_dropped);
    });
}

fn give(language: Language, name: AttrValue, content: Content, on_dropped: &Callback<Dropped>) {
    let given = Given { name, content: Rc::new(content), choices: Choices::default() };
    let rows = match &*given.content {
        Content::Text(bytes) => read(bytes, &given.choices).rows.len() + read(bytes, &given.choices).columns.len(),
        Content::Sheet(rows) => rows.len(),
    };
    on_dropped.emit(match rows {
        0 => Dropped::Refused(say::results_nothing_found(language, &given.name)),
        _ => Dropped::Read(vec![given]),
    });
}
