//! A file, or rows from the clipboard.

use super::session;
use crate::{
    browser::files,
    components::{TextField, use_place},
};
use wording::say;
use yew::prelude::*;

#[component]
pub fn Begin() -> Html {
    let language = use_place().language;
    let text = use_state(String::new);
    let missing = use_state(|| false);
    let over = use_state(|| false);
    let on_text = {
        let (text, missing) = (text.clone(), missing.clone());
        Callback::from(move |next: String| {
            missing.set(false);
            text.set(next);
        })
    };
    let on_read = {
        let (text, missing) = (text.clone(), missing.clone());
        Callback::from(move |_: MouseEvent| {
            if text.trim().is_empty() {
                missing.set(true);
            } else {
                session::open_text(&text, language);
            }
        })
    };
    let on_file = Callback::from(move |event: Event| {
        if let Some(file) = files::chosen(&event) {
            session::open_file(&file, language);
        }
    });
    let on_drop = {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            over.set(false);
            if let Some(file) = files::dropped(&event) {
                session::open_file(&file, language);
            }
        })
    };
    let hovering = |yes: bool| {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(yes);
        })
    };
    html! {
        <div class="many-begin">
            <section class={classes!("many-drop", "stack", over.then_some("many-over"))} aria-label={say::many_drop(language)}
                ondrop={on_drop} ondragover={hovering(true)} ondragleave={hovering(false)}>
                <p class="muted">{ say::many_drop(language) }</p>
                <div class="file">
                    <input type="file" id="many-file" class="file-input" accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
                        onchange={on_file} aria-describedby="many-file-hint" />
                    <label for="many-file" class="button">{ say::many_file(language) }</label>
                </div>
                <p class="hint" id="many-file-hint">{ say::many_file_hint(language) }</p>
            </section>
            <div class="stack">
                <TextField id="many-paste" label={say::many_paste(language)} hint={AttrValue::from(say::many_paste_hint(language))} rows={8}
                    value={(*text).clone()} {on_text} error={missing.then(|| AttrValue::from(say::many_paste_empty(language)))} />
                <p><button type="button" class="button button-secondary" onclick={on_read}>{ say::many_paste_read(language) }</button></p>
            </div>
        </div>
    }
}
