//! A file, or rows from the clipboard.

use super::{dropping::Drop, session, view::View};
use crate::{
    browser::files,
    components::{Icon, Mark, Notice, TextField, use_place},
};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub view: Rc<View>,
}

#[component]
pub fn Begin(props: &Props) -> Html {
    let language = use_place().language;
    let Props { view } = props;
    let missing = use_state(|| false);
    let on_text = {
        let missing = missing.clone();
        Callback::from(move |next: String| {
            missing.set(false);
            session::change(|view| view.pasted = next.into());
        })
    };
    let on_read = {
        let (view, missing) = (view.clone(), missing.clone());
        Callback::from(move |_: MouseEvent| {
            if view.pasted.trim().is_empty() {
                missing.set(true);
            } else {
                session::open_text(&view.pasted, language);
            }
        })
    };
    let on_file = Callback::from(move |event: Event| {
        if let Some(file) = files::chosen(&event) {
            session::open_file(&file, language);
        }
    });
    html! {
        <>
        { before(language, view) }
        <div class="many-begin">
            <Drop>
                <p class="muted">{ say::many_drop(language) }</p>
                <div class="file">
                    <input type="file" id="many-file" class="file-input" accept=".csv,.tsv,.txt,.xlsx,.xls,text/csv,text/tab-separated-values,text/plain"
                        onchange={on_file} aria-describedby="many-file-hint" />
                    <label for="many-file" class="button">{ say::many_file(language) }</label>
                </div>
                <p class="hint" id="many-file-hint">{ say::many_file_hint(language) }</p>
            </Drop>
            <div class="stack">
                <TextField id="many-paste" label={say::many_paste(language)} hint={AttrValue::from(say::many_paste_hint(language))} rows={8}
                    value={view.pasted.clone()} {on_text} error={missing.then(|| AttrValue::from(say::many_paste_empty(language)))} />
                <p><button type="button" class="button button-secondary" onclick={on_read}>{ say::many_paste_read(language) }</button></p>
            </div>
        </div>
        </>
    }
}

/// What became of the file before.
fn before(language: Language, view: &View) -> Html {
    if view.unreadable {
        return unreadable(language);
    }
    if let Some(name) = &view.no_workbook {
        return html! { <Notice mark={Mark::Error} title={say::results_sheet_failed(language, name)} /> };
    }
    html! {
        <div role="status">if let Some(name) = &view.stopped {
            <p class="warning state-line"><Icon mark={Mark::Warning} />
                { if name.is_empty() { say::many_stopped_paste(language).to_owned() } else { say::many_stopped(language, name) } }</p>
        }</div>
    }
}

/// The browser gives no bytes of the file.
pub(super) fn unreadable(language: Language) -> Html {
    html! { <Notice mark={Mark::Error} title={say::many_unreadable(language)}><p>{ say::many_unreadable_do(language) }</p></Notice> }
}
